using System.Collections.Immutable;
using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Training.Tagging;

/// <summary>Trains a tagger on a treebank; the same sentences and numbers give the same weights.</summary>
/// <param name="Epochs">How often it goes through the sentences.</param>
/// <param name="Seed">Starts the shuffling.</param>
/// <param name="Least">Averaged weights below this size are left out.</param>
/// <param name="Telling">Features none of whose averaged weights reaches this size are left out whole.</param>
/// <param name="Step">The averaged weight that is stored as 1.</param>
public sealed record TaggerTrainer(int Epochs, int Seed, double Least, double Telling, double Step)
{
    /// <summary>Trains on <paramref name="sentences"/>.</summary>
    public PartOfSpeechTagger Train(ImmutableArray<TreebankSentence> sentences)
    {
        ImmutableArray<string> tags = [.. sentences.SelectMany(sentence => sentence.Tags).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> index = tags.Select((tag, at) => (tag, at)).ToDictionary(pair => pair.tag, pair => pair.at, StringComparer.Ordinal);
        AveragedPerceptron perceptron = new(tags.Length);
        Random random = new(Seed);
        TreebankSentence[] order = [.. sentences];
        uint[] features = new uint[TagFeatures.Count];
        float[] scores = new float[tags.Length];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (TreebankSentence sentence in order)
            {
                TagFeatures words = new(sentence.Text, sentence.Tokens.AsSpan());
                (int before, int beforeThat) = (-1, -1);
                for (int at = 0; at < sentence.Tokens.Length; at++)
                {
                    words.Collect(at, before, beforeThat, features);
                    perceptron.Score(features, scores);
                    int guess = Array.IndexOf(scores, scores.Max());
                    perceptron.Learn(features, index[sentence.Tags[at]], guess);
                    (before, beforeThat) = (guess, before);
                }
            }
        }

        return new PartOfSpeechTagger(tags, perceptron.Average(Least, Telling, Step));
    }

    /// <summary>The share of tokens that <paramref name="tagger"/> tags as the treebank does, from 0 to 1.</summary>
    public static double Accuracy(PartOfSpeechTagger tagger, ImmutableArray<TreebankSentence> sentences)
    {
        (int right, int all) = (0, 0);
        foreach (TreebankSentence sentence in sentences)
        {
            byte[] tags = new byte[sentence.Tokens.Length];
            tagger.Tag(sentence.Text, sentence.Tokens.AsSpan(), tags);
            for (int at = 0; at < tags.Length; at++)
            {
                right += tagger.Tags[tags[at]] == sentence.Tags[at] ? 1 : 0;
            }

            all += tags.Length;
        }

        return all == 0 ? 0 : (double)right / all;
    }
}

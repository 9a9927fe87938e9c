using System.Collections.Immutable;
using CitationAudit.Extraction.Tagging;
using CitationAudit.Text;
using CitationAudit.Training.Clusters;

namespace CitationAudit.Training.Tagging;

/// <summary>
/// Trains all that a syntax reader holds. The numbers were chosen on a tenth of UD English-EWT: more rounds or weights gain less than
/// a thousandth there. Features that tell less are five of six; without them statements are found as well (see the model card).
/// </summary>
/// <param name="Text">Divides texts as the product does.</param>
/// <param name="Progress">Takes lines that say how far it is.</param>
public sealed record SyntaxTrainer(TextAnalyser Text, Action<string> Progress)
{
    private const int Seed = 7;

    /// <summary>Trains on a treebank, raw texts and a WordNet folder; the same ones give the same reader.</summary>
    /// <param name="sentences">The treebank's sentences; their words count for the clusters too.</param>
    /// <param name="articles">Texts for the clusters.</param>
    /// <param name="wordNet">The word tables' source.</param>
    public SyntaxReader Train(ImmutableArray<TreebankSentence> sentences, IEnumerable<Article> articles, WordNet wordNet)
    {
        ArgumentNullException.ThrowIfNull(wordNet);
        WordClusters clusters = new ClusterTrainer(200, 4, 12).Train(articles.SelectMany(Sentences).Concat(sentences.Select(sentence => Words(sentence.Tokens))));
        Progress($"{clusters.Count} words have a cluster");
        PartOfSpeechTagger tagger = new TaggerTrainer(8, Seed, 1.5, 3.075, 0.15).Train(sentences);
        Progress($"{tagger.Weights.FeatureCount} features of the tagger");
        DependencyParser parser = new ParserTrainer(tagger, clusters, 6, Seed, 2, 4.1, 0.2).Train(sentences);
        Progress($"{parser.Weights.FeatureCount} features of the parser");
        return new SyntaxReader(tagger, parser, clusters, wordNet.Verbs(), wordNet.Nouns());
    }

    private IEnumerable<IReadOnlyList<string>> Sentences(Article article)
    {
        Document document = Text.Analyse(article);
        return document.Sentences.Select(sentence => Words(document.Tokens[sentence.FirstToken..sentence.EndToken]));
    }

    private static IReadOnlyList<string> Words(ImmutableArray<Token> tokens) => [.. tokens.Select(token => token.Normal)];
}

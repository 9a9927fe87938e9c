namespace CitationAudit.Extraction.Model;

/// <summary>
/// Gives each token a class of words (verb, noun, name, noun with a preposition glued to it …), from left to right. The classes are a
/// treebank's; a statement model that knows them tells a source's end from a content's beginning more often.
/// </summary>
internal sealed class WordClassifier(HashedWeights weights, int classes)
{
    /// <summary>One value for each token: its class as a hash, ready to be evidence.</summary>
    public uint[] Classify(WordTraits[] words, TokenClass[] kinds, byte[] shapes, Run[] sentences)
    {
        uint[] values = new uint[words.Length];
        foreach (Run sentence in sentences)
        {
            (uint before, uint beforeThat) = (0, 0);
            for (int at = sentence.First; at < sentence.End; at++)
            {
                uint best = 0;
                float most = float.NegativeInfinity;
                for (uint candidate = 1; candidate <= classes && kinds[at] == TokenClass.Word; candidate++)
                {
                    ScoringSink sink = new(weights);
                    Describe(ref sink, candidate, words, kinds, shapes, sentence, at, before, beforeThat);
                    (best, most) = sink.Sum > most ? (candidate, sink.Sum) : (best, most);
                }

                values[at] = ValueOf(best, kinds[at]);
                (before, beforeThat) = (values[at], before);
            }
        }

        return values;
    }

    /// <summary>The value of a token of a class, numbered from 1; tokens that are no words have one by their kind.</summary>
    public static uint ValueOf(uint number, TokenClass kind) => FeatureHash.Of(Feature.ClassBias, number, (uint)kind, 1) | FeatureHash.Letters;

    /// <summary>The features of a token for being of a class.</summary>
    public static void Describe<TSink>(ref TSink sink, uint candidate, WordTraits[] words, TokenClass[] kinds, byte[] shapes, Run sentence, int at, uint before, uint beforeThat)
        where TSink : struct, IFeatureSink
    {
        ref readonly WordTraits word = ref words[at];
        sink.Add(Feature.ClassBias, candidate);
        sink.Add(Feature.ClassWord, candidate, word.Bare);
        sink.Add(Feature.ClassStem, candidate, word.Stem);
        sink.Add(Feature.ClassRoot, candidate, word.Root, Flag(word.Joined));
        sink.Add(Feature.ClassBeginning, candidate, word.First);
        sink.Add(Feature.ClassBeginning, candidate, word.FirstTwo, 1);
        sink.Add(Feature.ClassBeginning, candidate, word.FirstThree, 2);
        sink.Add(Feature.ClassEnding, candidate, word.Last);
        sink.Add(Feature.ClassEnding, candidate, word.LastTwo, 1);
        sink.Add(Feature.ClassEnding, candidate, word.LastThree, 2);
        sink.Add(Feature.ClassBeginningAndEnding, candidate, word.First, word.Last);
        sink.Add(Feature.ClassBeginningAndEnding, candidate, word.FirstTwo, word.LastTwo);
        sink.Add(Feature.ClassBefore, candidate, before);
        sink.Add(Feature.ClassTwoBefore, candidate, before, beforeThat);
        sink.Add(Feature.ClassBeforeAndEnding, candidate, before, word.LastTwo);
        sink.Add(Feature.ClassBeforeAndBeginning, candidate, before, word.FirstTwo);
        sink.Add(Feature.ClassShape, candidate, shapes[at], Flag(at == sentence.First));
        if (at > sentence.First)
        {
            ref readonly WordTraits prior = ref words[at - 1];
            sink.Add(Feature.ClassWordBefore, candidate, prior.Bare);
            sink.Add(Feature.ClassEndings, candidate, prior.LastTwo, word.LastTwo);
            sink.Add(Feature.ClassBeginnings, candidate, prior.FirstTwo, word.FirstTwo);
        }

        if (at + 1 < sentence.End)
        {
            ref readonly WordTraits next = ref words[at + 1];
            sink.Add(Feature.ClassWordAfter, candidate, next.Bare);
            sink.Add(Feature.ClassBeginningAfter, candidate, next.FirstTwo, word.FirstTwo);
            sink.Add(Feature.ClassEndingAfter, candidate, next.LastTwo);
            sink.Add(Feature.ClassMarkAfter, candidate, (uint)kinds[at + 1]);
        }
    }

    private static uint Flag(bool flag) => flag ? 1u : 0u;
}

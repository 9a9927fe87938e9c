namespace CitationAudit.Extraction.Model;

/// <summary>
/// The few features by which words that begin no cue for sure are passed over, before the many of <see cref="CueFeatures"/> are put together
/// for the rest: a fifth to a third of all words.
/// </summary>
internal static class SiftFeatures
{
    /// <summary>True where a cue may begin as far as kinds of tokens go: at words only.</summary>
    public static bool IsWord(Traits traits, int at) => traits.Classes[at] == TokenClass.Word;

    public static void Of<TSink>(ref TSink sink, Traits traits, int at)
        where TSink : struct, IFeatureSink
    {
        ref readonly WordTraits word = ref traits.Words[at];
        Run paragraph = traits.ParagraphAt(at);
        sink.Add(Feature.SiftBias, 0);
        sink.Add(Feature.SiftWord, word.Bare);
        sink.Add(Feature.SiftRoot, word.Root, Place.Flag(word.Joined));
        sink.Add(Feature.SiftEnding, word.LastThree);
        sink.Add(Feature.SiftLetters, word.FirstTwo, word.LastTwo);
        sink.Add(Feature.SiftWordAfter, traits.BareAt(at + 1, paragraph));
        sink.Add(Feature.SiftPattern, traits.Hints.TryGetValue(at, out Hint hint) ? hint.Rule : 0);
        foreach (uint[] values in traits.Coarse)
        {
            sink.Add(Feature.SiftEvidence, values[at]);
            sink.Add(Feature.SiftEvidencePair, values[at], Traits.ValueAt(values, at + 1, paragraph));
        }

        foreach (uint[] values in traits.Fine)
        {
            sink.Add(Feature.SiftEvidence, values[at], 1);
        }
    }
}

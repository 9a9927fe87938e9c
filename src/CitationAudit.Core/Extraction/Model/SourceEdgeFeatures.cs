namespace CitationAudit.Extraction.Model;

/// <summary>
/// The features of a source's beginning and end that are the same for many cues, so that they are worked out once for each token;
/// <see cref="SourceFeatures"/> has those that depend on the cue. The relay's are the same, told apart by the role.
/// </summary>
internal static class SourceEdgeFeatures
{
    /// <summary>
    /// The features of a beginning that are the same for all cues, but for those of <see cref="Lie"/>; <see cref="SourceFeatures.Begin"/> has the
    /// others.
    /// </summary>
    /// <param name="sink">Takes them.</param>
    /// <param name="traits">The document.</param>
    /// <param name="at">The source's first token.</param>
    /// <param name="role">0 for the source, 1 for the relay.</param>
    public static void Opening<TSink>(ref TSink sink, Traits traits, int at, uint role)
        where TSink : struct, IFeatureSink
    {
        role *= 100;
        ref readonly WordTraits word = ref traits.Words[at];
        Run paragraph = traits.ParagraphAt(at);
        (uint before, uint second) = (traits.BareAt(at - 1, paragraph), traits.BareAt(at - 2, paragraph));
        sink.Add(Feature.SourceFirstWord, word.Bare, role);
        sink.Add(Feature.SourceFirstStem, word.Stem, role);
        sink.Add(Feature.SourceFirstLetters, word.First, word.LastTwo, role);
        sink.Add(Feature.SourceRootBefore, second, before, role);
        sink.Add(Feature.SourceShape, traits.Shapes[at], (uint)traits.ClassAt(at - 1, paragraph), 300 + role);
        sink.Add(Feature.SourceTwoWords, word.Bare, traits.BareAt(at + 1, paragraph), role);
        uint[] kinds = traits.SourceWords;
        (uint kindBefore, uint kindNext) = (Traits.ValueAt(kinds, at - 1, paragraph), Traits.ValueAt(kinds, at + 1, paragraph));
        sink.Add(Feature.SourceKinds, kindBefore, kinds[at], 200 + role);
        sink.Add(Feature.SourceKinds, kinds[at], kindNext, 400 + role);
        sink.Add(Feature.SourceKinds, kindBefore + 1, kinds[at], kindNext);
        foreach (uint[] values in traits.Coarse)
        {
            (uint here, uint prior, uint next) = (values[at], Traits.ValueAt(values, at - 1, paragraph), Traits.ValueAt(values, at + 1, paragraph));
            sink.Add(Feature.SourceEvidence, prior, here, 200 + role);
            sink.Add(Feature.SourceEvidence, here, next, 400 + role);
            sink.Add(Feature.SourceEvidencePair, prior, here, next);
        }
    }

    /// <summary>The features of a beginning that are the same for all cues to which it lies alike.</summary>
    /// <param name="sink">Takes them.</param>
    /// <param name="traits">The document.</param>
    /// <param name="at">The source's first token.</param>
    /// <param name="role">0 for the source, 1 for the relay.</param>
    /// <param name="lie">How it lies to cue and content (see <see cref="SourceFeatures.PlaceOf"/>).</param>
    public static void Lie<TSink>(ref TSink sink, Traits traits, int at, uint role, uint lie)
        where TSink : struct, IFeatureSink
    {
        uint place = (role * 100) + lie;
        ref readonly WordTraits word = ref traits.Words[at];
        Run paragraph = traits.ParagraphAt(at);
        sink.Add(Feature.SourceFirstWord, word.Bare, place, 1);
        sink.Add(Feature.SourceFirstStem, word.Root, place, 1);
        sink.Add(Feature.SourceFirstLetters, word.FirstTwo, place);
        sink.Add(Feature.SourceWordBefore, traits.BareAt(at - 1, paragraph), place);
        sink.Add(Feature.SourceMarks, (uint)traits.ClassAt(at - 1, paragraph), (uint)traits.Classes[at], place);
        sink.Add(Feature.SourceShape, traits.Shapes[at], place);
        sink.Add(Feature.SourcePlace, place);
        sink.Add(Feature.SourceRepeat, traits.Repeats.Before(at), place);
        sink.Add(Feature.SourceKinds, traits.SourceWords[at], place);
        foreach (uint[] values in traits.Coarse)
        {
            sink.Add(Feature.SourceEvidence, values[at], place);
        }

        foreach (uint[] values in traits.Fine)
        {
            sink.Add(Feature.SourceEvidence, values[at], place, 7);
            sink.Add(Feature.SourceEvidence, Traits.ValueAt(values, at - 1, paragraph), place, 8);
        }
    }

    /// <summary>The features of an end that are the same whatever source ends there; <see cref="SourceFeatures.Ends"/> has the others.</summary>
    public static void Ending<TSink>(ref TSink sink, Traits traits, int end, uint role)
        where TSink : struct, IFeatureSink
    {
        role *= 100;
        int last = end - 1;
        Run paragraph = traits.ParagraphAt(last);
        ref readonly WordTraits lastWord = ref traits.Words[last];
        (uint next, uint second) = (traits.BareAt(end, paragraph), traits.BareAt(end + 1, paragraph));
        uint markNext = (uint)traits.ClassAt(end, paragraph);
        sink.Add(Feature.SourceEndNextWord, next, role);
        sink.Add(Feature.SourceEndLastWord, lastWord.Bare, role);
        sink.Add(Feature.SourceEndLastStem, lastWord.Stem, role);
        sink.Add(Feature.SourceEndAcross, lastWord.Bare, next, role);
        sink.Add(Feature.SourceEndLastLetters, lastWord.LastTwo, markNext, role);
        sink.Add(Feature.SourceEndShape, traits.Shapes[last], paragraph.Holds(end) ? traits.Shapes[end] : 99u, role);
        sink.Add(Feature.SourceEndSecondWord, markNext, second, role);
        sink.Add(Feature.SourceEndCueLevel, traits.LevelAt(end, paragraph), traits.LevelAt(end + 1, paragraph), markNext);
        sink.Add(Feature.SourceEndRepeat, traits.Repeats.After(last), markNext, role);
        if (paragraph.Holds(end))
        {
            ref readonly WordTraits nextWord = ref traits.Words[end];
            sink.Add(Feature.SourceEndLetters, lastWord.FirstTwo, nextWord.FirstTwo, role);
            sink.Add(Feature.SourceEndLetters, lastWord.LastTwo, nextWord.FirstTwo, role + 1);
            sink.Add(Feature.SourceEndNextStem, nextWord.Stem, role);
            sink.Add(Feature.SourceEndOpener, Place.Flag(nextWord.Joined), traits.CueLevels[end], role + 20);
        }

        uint[] kinds = traits.SourceWords;
        (uint kindAfter, uint kindBehind) = (Traits.ValueAt(kinds, end, paragraph), Traits.ValueAt(kinds, end + 1, paragraph));
        sink.Add(Feature.SourceEndKinds, kinds[last], kindAfter, role);
        sink.Add(Feature.SourceEndKinds, kindAfter, kindBehind, 200 + role);
        sink.Add(Feature.SourceEndKinds, kinds[last], kindAfter, kindBehind + 1);
        sink.Add(Feature.SourceEndKinds, kinds[last], markNext, 600 + role);
        foreach (uint[] values in traits.Coarse)
        {
            (uint here, uint after, uint behind) = (values[last], Traits.ValueAt(values, end, paragraph), Traits.ValueAt(values, end + 1, paragraph));
            sink.Add(Feature.SourceEndEvidence, here, after, role);
            sink.Add(Feature.SourceEndEvidence, after, behind, 200 + role);
            sink.Add(Feature.SourceEndEvidencePair, here, after, behind);
        }

        foreach (uint[] values in traits.Fine)
        {
            sink.Add(Feature.SourceEndEvidence, values[last], 0, 7 + role);
            sink.Add(Feature.SourceEndEvidence, Traits.ValueAt(values, end, paragraph), 0, 8 + role);
        }
    }
}

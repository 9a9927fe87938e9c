namespace CitationAudit.Extraction.Model;

/// <summary>The features by which a token is judged to begin a cue, and a cue to end.</summary>
internal static class CueFeatures
{
    /// <summary>The longest cue that is looked for, in tokens; the corpora hold next to none that are longer.</summary>
    public const int Longest = 8;

    private const int Reach = 3;

    /// <summary>How far a cue that begins at <paramref name="first"/> may run; behind its last token.</summary>
    public static int Limit(Traits traits, int first) => Math.Min(first + Longest, traits.Sentences[traits.SentenceOf[first]].End);

    /// <summary>The features of a cue that begins at <paramref name="at"/>.</summary>
    public static void Begin<TSink>(ref TSink sink, Traits traits, int at)
        where TSink : struct, IFeatureSink
    {
        Words(ref sink, traits, at);
        Evidence(ref sink, traits, at);
    }

    /// <summary>Those of them that need words and marks alone; <see cref="Evidence"/> has the others.</summary>
    public static void Words<TSink>(ref TSink sink, Traits traits, int at)
        where TSink : struct, IFeatureSink
    {
        Run paragraph = traits.ParagraphAt(at);
        ref readonly WordTraits word = ref traits.Words[at];
        sink.Add(Feature.CueBias, 0);
        sink.Add(Feature.CueWord, word.Word);
        sink.Add(Feature.CueBareWord, word.Bare);
        sink.Add(Feature.CueStem, word.Stem);
        sink.Add(Feature.CueRoot, word.Root);
        sink.Add(Feature.CueJoinedRoot, word.Root, Place.Flag(word.Joined));
        sink.Add(Feature.CueBeginning, word.First);
        sink.Add(Feature.CueBeginning, word.FirstTwo);
        sink.Add(Feature.CueBeginning, word.FirstThree);
        sink.Add(Feature.CueEnding, word.Last);
        sink.Add(Feature.CueEnding, word.LastTwo);
        sink.Add(Feature.CueEnding, word.LastThree);
        sink.Add(Feature.CueBeginningAndEnding, word.First, word.Last);
        sink.Add(Feature.CueBeginningAndEnding, word.FirstTwo, word.LastTwo);
        sink.Add(Feature.CueShape, traits.Shapes[at]);
        (uint kindBefore, uint kindAfter) = (Traits.ValueAt(traits.SourceWords, at - 1, paragraph), Traits.ValueAt(traits.SourceWords, at + 1, paragraph));
        sink.Add(Feature.CueKindsNearby, kindBefore, kindAfter);
        sink.Add(Feature.CueKindsNearby, word.Root, kindAfter, 1);
        sink.Add(Feature.CueKindsNearby, word.Root, kindBefore, 2);
        sink.Add(Feature.CueKindsNearby, traits.Complements[at], kindAfter, 3);
        sink.Add(Feature.CueKindsNearby, kindAfter, Traits.ValueAt(traits.SourceWords, at + 2, paragraph), 4);
        Around(ref sink, traits, at, paragraph);
        Context(ref sink, traits, at, paragraph, in word);
    }

    /// <summary>The features of a cue from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static void End<TSink>(ref TSink sink, Traits traits, int first, int end)
        where TSink : struct, IFeatureSink
    {
        Run paragraph = traits.ParagraphAt(first);
        uint length = (uint)(end - first);
        (uint last, uint next) = (traits.Words[end - 1].Bare, traits.BareAt(end, paragraph));
        sink.Add(Feature.CueEndLength, length);
        sink.Add(Feature.CueEndLastWord, last, Place.Flag(length == 1));
        sink.Add(Feature.CueEndNextWord, next, Place.Flag(length == 1));
        sink.Add(Feature.CueEndLastAndNext, last, next);
        sink.Add(Feature.CueEndRootAndLength, traits.Words[first].Root, length);
        sink.Add(Feature.CueEndMark, (uint)traits.ClassAt(end, paragraph), (uint)traits.Classes[end - 1]);
        uint words = 0;
        for (int at = first; at < end; at++)
        {
            words = (words * 31) + traits.Words[at].Bare;
        }

        sink.Add(Feature.CueEndWords, words | FeatureHash.Letters);
        for (int layer = 0; layer < traits.Coarse.Length; layer++)
        {
            uint[] values = traits.Coarse[layer];
            sink.Add(Feature.CueEndEvidence, values[end - 1], end < paragraph.End ? values[end] : 0);
            sink.Add(Feature.CueEndEvidence, values[end - 1], length, 1);
        }
    }

    private static void Around<TSink>(ref TSink sink, Traits traits, int at, Run paragraph)
        where TSink : struct, IFeatureSink
    {
        for (int step = -Reach; step <= Reach; step++)
        {
            if (step == 0)
            {
                continue;
            }

            int near = at + step;
            uint place = (uint)(step + Reach);
            if (near < paragraph.First || near >= paragraph.End)
            {
                sink.Add(Feature.CueMarkNearby, place, 0);
                continue;
            }

            ref readonly WordTraits word = ref traits.Words[near];
            sink.Add(Feature.CueBareWordNearby, place, word.Bare);
            sink.Add(Feature.CueMarkNearby, place, (uint)traits.Classes[near]);
            if (Math.Abs(step) <= 2)
            {
                sink.Add(Feature.CueWordNearby, place, word.Word);
                sink.Add(Feature.CueRootNearby, place, word.Root);
                sink.Add(Feature.CueStemNearby, place, word.Stem);
                sink.Add(Feature.CueShapeNearby, place, traits.Shapes[near]);
            }
        }
    }

    private static void Context<TSink>(ref TSink sink, Traits traits, int at, Run paragraph, in WordTraits word)
        where TSink : struct, IFeatureSink
    {
        (uint before, uint after) = (traits.BareAt(at - 1, paragraph), traits.BareAt(at + 1, paragraph));
        uint second = traits.BareAt(at + 2, paragraph);
        (TokenClass markBefore, TokenClass markAfter) = (traits.ClassAt(at - 1, paragraph), traits.ClassAt(at + 1, paragraph));
        sink.Add(Feature.CueWordBeforeAndCue, before, word.Bare);
        sink.Add(Feature.CueAndWordAfter, word.Bare, after);
        sink.Add(Feature.CueRootAndWordAfter, word.Root, after);
        sink.Add(Feature.CueRootAndSecondWordAfter, word.Root, second);
        sink.Add(Feature.CueStemAndMarkAfter, word.Stem, (uint)markAfter);
        sink.Add(Feature.CueRootAndMarks, word.Root, (uint)markBefore, (uint)markAfter);
        sink.Add(Feature.CueWordsBefore, traits.BareAt(at - 2, paragraph), before);
        sink.Add(Feature.CueWordsAfter, after, second);
        sink.Add(Feature.CueParticiple, word.First, word.Last, (uint)markBefore);
        if (at + 1 < paragraph.End)
        {
            sink.Add(Feature.CueStemAndSuffixAfter, word.Stem, traits.Words[at + 1].FirstTwo);
        }

        if (traits.Hints.TryGetValue(at, out Hint hint))
        {
            sink.Add(Feature.CuePattern, hint.Rule);
            sink.Add(Feature.CuePattern, hint.Rule, Place.Flag(hint.Source.IsEmpty), 1);
            sink.Add(Feature.CuePattern, hint.Rule, Place.Step(hint.Content.First.Length), 2);
            sink.Add(Feature.CuePatternAndRoot, word.Root);
            sink.Add(Feature.CuePatternAndRoot, word.Root, hint.Rule);
            sink.Add(Feature.CuePatternAndRoot, Place.Step(Math.Abs(hint.Content.First.First - at)), hint.Rule, 1);
            sink.Add(Feature.CuePatternAndMarks, (uint)markBefore, (uint)markAfter, hint.Rule);
        }
        else
        {
            sink.Add(Feature.CuePattern, 0);
            sink.Add(Feature.CuePatternAndRoot, word.Root, 0, 2);
        }

        Run sentence = traits.Sentences[traits.SentenceOf[at]];
        int opener = at + 1;
        int quotation = -1;
        while (opener < sentence.End && opener - at <= 24 && !traits.Words[opener].Complementizer)
        {
            quotation = quotation < 0 && traits.Classes[opener] is TokenClass.OpenQuote or TokenClass.Colon ? opener - at : quotation;
            opener++;
        }

        uint opens = opener < sentence.End && opener - at <= 24 ? Place.Step(opener - at) : 14;
        uint quotes = quotation < 0 ? 14 : Place.Step(quotation);
        sink.Add(Feature.CueRootAndClauseOpener, word.Root, opens);
        sink.Add(Feature.CueEndingAndClauseOpener, opens, word.First, word.Last);
        sink.Add(Feature.CueEndingAndClauseOpener, opens, (uint)markBefore);
        sink.Add(Feature.CueRootAndQuotation, word.Root, quotes);
        sink.Add(Feature.CueEndingAndQuotation, quotes, word.First, word.Last);
        uint depth = Place.Few(traits.Depths[at], 2);
        uint closes = Place.Flag(at > paragraph.First && traits.Classes[at - 1] == TokenClass.CloseQuote)
            + (2 * Place.Flag(at - 1 > paragraph.First && traits.Classes[at - 2] == TokenClass.CloseQuote));
        sink.Add(Feature.CueInQuotation, depth, closes);
        sink.Add(Feature.CueRootInQuotation, word.Root, depth, closes);
        uint position = Place.Step(at - sentence.First);
        uint opening = Place.Flag(sentence.First == paragraph.First);
        sink.Add(Feature.CuePosition, position, opening);
        sink.Add(Feature.CueRootAndPosition, word.Root, Math.Min(position, 3));
    }

    /// <summary>Those of them that come from layers of evidence.</summary>
    public static void Evidence<TSink>(ref TSink sink, Traits traits, int at)
        where TSink : struct, IFeatureSink
    {
        Run paragraph = traits.ParagraphAt(at);
        ref readonly WordTraits word = ref traits.Words[at];
        foreach (uint[] values in traits.Coarse)
        {
            uint here = values[at];
            (uint before, uint after) = (Traits.ValueAt(values, at - 1, paragraph), Traits.ValueAt(values, at + 1, paragraph));
            sink.Add(Feature.CueEvidence, Reach, here);
            sink.Add(Feature.CueEvidence, Reach - 1, before);
            sink.Add(Feature.CueEvidence, Reach + 1, after);
            sink.Add(Feature.CueEvidence, Reach - 2, Traits.ValueAt(values, at - 2, paragraph));
            sink.Add(Feature.CueEvidence, Reach + 2, Traits.ValueAt(values, at + 2, paragraph));
            sink.Add(Feature.CueEvidencePair, before, here);
            sink.Add(Feature.CueEvidencePair, here, after, 1);
            sink.Add(Feature.CueEvidenceTriple, before, here, after);
            sink.Add(Feature.CueEvidenceAndWord, word.Root, before, after);
            sink.Add(Feature.CueEvidenceAndWord, here, traits.BareAt(at + 1, paragraph), 1);
            sink.Add(Feature.CueEvidenceAndWord, here, traits.BareAt(at - 1, paragraph), 2);
            uint second = Traits.ValueAt(values, at + 2, paragraph);
            sink.Add(Feature.CueEvidenceAndTwoAfter, word.Root, after, second);
            sink.Add(Feature.CueEvidenceAndTwoAfter, here, after, second | 1);
            sink.Add(Feature.CueEvidenceTriple, Traits.ValueAt(values, at - 2, paragraph), before, here + 2);
            sink.Add(Feature.CueEvidenceInQuotation, here, Place.Few(traits.Depths[at], 2), (uint)traits.ClassAt(at + 1, paragraph));
        }

        foreach (uint[] values in traits.Fine)
        {
            sink.Add(Feature.CueEvidence, Reach, values[at]);
            sink.Add(Feature.CueEvidence, Reach - 1, Traits.ValueAt(values, at - 1, paragraph));
            sink.Add(Feature.CueEvidence, Reach + 1, Traits.ValueAt(values, at + 1, paragraph));
            sink.Add(Feature.CueEvidencePair, Traits.ValueAt(values, at - 1, paragraph), values[at], 2);
            sink.Add(Feature.CueEvidencePair, values[at], Traits.ValueAt(values, at + 1, paragraph), 3);
            sink.Add(Feature.CueFineEvidenceAndRoot, values[at], word.Root);
            sink.Add(Feature.CueFineEvidenceAndRoot, values[at], traits.BareAt(at + 1, paragraph), 1);
            foreach (uint[] coarse in traits.Coarse)
            {
                sink.Add(Feature.CueFineAndCoarseEvidence, values[at], coarse[at]);
                sink.Add(Feature.CueFineAndCoarseEvidence, values[at], Traits.ValueAt(coarse, at + 1, paragraph), Traits.ValueAt(coarse, at + 2, paragraph) | 1);
                sink.Add(Feature.CueFineAndCoarseEvidence, values[at], Traits.ValueAt(coarse, at - 1, paragraph), coarse[at] + 2);
            }
        }
    }
}

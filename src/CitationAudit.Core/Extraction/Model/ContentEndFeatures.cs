namespace CitationAudit.Extraction.Model;

/// <summary>The features by which the end of a cue's content is chosen, given where it begins.</summary>
internal static class ContentEndFeatures
{
    /// <summary>True where a content may end with the token at <paramref name="last"/>.</summary>
    public static bool MayEnd(in CueScene scene, int last) =>
        scene.Traits.Classes[last] is not (TokenClass.Comma or TokenClass.Semicolon or TokenClass.Colon or TokenClass.OpenQuote
            or TokenClass.OpenBracket or TokenClass.Dash);

    /// <summary>How far a content that begins at <paramref name="first"/> may run.</summary>
    public static int Limit(in CueScene scene, int first) => first < scene.Cue.First ? scene.Cue.First : scene.Window.End;

    /// <summary>The features of a content that runs from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    /// <param name="sink">Takes them.</param>
    /// <param name="scene">The cue.</param>
    /// <param name="first">The content's first token.</param>
    /// <param name="end">Behind its last token.</param>
    /// <param name="piece">0 for the first piece, 1 for the second.</param>
    public static void End<TSink>(ref TSink sink, in CueScene scene, int first, int end, uint piece)
        where TSink : struct, IFeatureSink
    {
        Traits traits = scene.Traits;
        int last = end - 1;
        uint side = scene.Side(first);
        (uint next, uint second) = (scene.BareAt(end), scene.BareAt(end + 1));
        (uint mark, uint markNext, uint markSecond) = ((uint)traits.Classes[last], (uint)scene.ClassAt(end), (uint)scene.ClassAt(end + 1));
        uint length = Place.Step(end - first);
        uint cueNext = Place.Flag(end == scene.Cue.First) + (2 * Place.Flag(end + 1 == scene.Cue.First));
        sink.Add(Feature.EndSide, side, cueNext, markNext);
        sink.Add(Feature.EndSide, side, cueNext, mark + 20);
        sink.Add(Feature.EndSideAndNextWord, side, next);
        sink.Add(Feature.EndPiece, piece, side, markNext);
        (uint level, uint levelSecond) = (scene.LevelAt(end), scene.LevelAt(end + 1));
        uint sentence = Place.Flag(traits.SentenceOf[last] != (scene.Paragraph.Holds(end) ? traits.SentenceOf[end] : -1))
            + (2 * Place.Flag(scene.Paragraph.Holds(end + 1) && traits.SentenceOf[last] != traits.SentenceOf[end + 1] && markNext == (uint)TokenClass.Stop));
        uint passed = Place.Few(traits.SentenceOf[last] - traits.SentenceOf[first], 2);
        sink.Add(Feature.EndSentence, sentence, passed, mark);
        sink.Add(Feature.EndSentence, sentence, passed, markNext + 20);
        sink.Add(Feature.EndSentence, sentence, scene.Root);
        uint quotation = QuotationAtEnd(traits, first, end);
        sink.Add(Feature.EndQuotation, quotation, side);
        sink.Add(Feature.EndQuotation, quotation, sentence, 10 + passed);
        sink.Add(Feature.EndQuotationAndMark, quotation, mark, markNext);
        sink.Add(Feature.EndQuotationAndMark, quotation, markNext, levelSecond + 50);
        uint brackets = Place.Few(traits.Brackets.Between(first, end), 2);
        sink.Add(Feature.EndBrackets, brackets, markNext, mark);
        sink.Add(Feature.EndLength, length, side);
        sink.Add(Feature.EndLength, length, scene.Root);
        sink.Add(Feature.EndLengthAndQuotation, length, quotation, markNext);
        uint commas = Place.Few(traits.Commas.Between(first, end));
        uint cues = Place.Few(traits.Cues.Between(first, end), 2);
        sink.Add(Feature.EndCommas, commas, markNext, sentence);
        sink.Add(Feature.EndCommas, commas, markNext, levelSecond + 10);
        sink.Add(Feature.EndCuesInside, cues, markNext, sentence);
        sink.Add(Feature.EndCuesInside, cues, level, levelSecond + 10);
        sink.Add(Feature.EndCueAndMark, scene.Root, markNext);
        sink.Add(Feature.EndCueAndMark, scene.Root, next, 1);
        sink.Add(Feature.EndFirstAndLength, scene.BareAt(first - 1), markNext);
        sink.Add(Feature.EndFirstAndLength, traits.Words[first].First, scene.BareAt(first - 1), length);
        if (scene.Hint is { } hint && piece == 0)
        {
            uint agrees = Place.Flag(end == hint.Content.First.End);
            uint begins = 2 * Place.Flag(first == hint.Content.First.First);
            sink.Add(Feature.EndPattern, agrees + begins);
            sink.Add(Feature.EndPattern, agrees + begins, hint.Rule);
            sink.Add(Feature.EndPatternAndMark, agrees + begins, mark, markNext);
            sink.Add(Feature.EndPatternAndLevel, agrees + begins, level, levelSecond);
            sink.Add(Feature.EndPatternAndLevel, agrees + begins, scene.Root, 90);
        }

        if (traits.Trees is { } trees)
        {
            uint fit = trees.Fit(first, end, scene.Paragraph.Holds(end));
            uint link = trees.Link(first, scene.Head);
            sink.Add(Feature.EndTree, fit, side, piece);
            sink.Add(Feature.EndTree, fit, link, 2);
            sink.Add(Feature.EndTreeAndMark, fit, mark, markNext);
            sink.Add(Feature.EndTreeAndMark, fit, level, levelSecond + 50);
            sink.Add(Feature.EndTreeAndMark, fit, sentence, 90 + cueNext);
        }

        uint depth = (uint)Math.Clamp(traits.Depths[last] - traits.Depths[first] + 2, 0, 4);
        sink.Add(Feature.EndDepth, depth, markNext, scene.Paragraph.Holds(end) ? (uint)Math.Clamp(traits.Depths[end] - traits.Depths[first] + 2, 0, 4) : 9);
    }

    /// <summary>
    /// The features of an end that are the same whatever content ends there, but for those of <see cref="BoundaryEvidence"/>; <see cref="End"/>
    /// has the others.
    /// </summary>
    public static void Boundary<TSink>(ref TSink sink, Traits traits, int end)
        where TSink : struct, IFeatureSink
    {
        int last = end - 1;
        Run paragraph = traits.ParagraphAt(last);
        (uint next, uint second) = (traits.BareAt(end, paragraph), traits.BareAt(end + 1, paragraph));
        (uint mark, uint markNext, uint markSecond) = ((uint)traits.Classes[last], (uint)traits.ClassAt(end, paragraph), (uint)traits.ClassAt(end + 1, paragraph));
        ref readonly WordTraits lastWord = ref traits.Words[last];
        sink.Add(Feature.EndNextWord, next);
        sink.Add(Feature.EndMarks, mark, markNext);
        sink.Add(Feature.EndMarks, mark, markNext, markSecond + 20);
        sink.Add(Feature.EndLastWord, lastWord.Bare);
        sink.Add(Feature.EndAcross, lastWord.Bare, next);
        sink.Add(Feature.EndMarkAndNextWord, markNext, second);
        if (paragraph.Holds(end))
        {
            ref readonly WordTraits nextWord = ref traits.Words[end];
            sink.Add(Feature.EndNextStem, nextWord.Stem);
            sink.Add(Feature.EndNextStem, nextWord.Root, traits.CueLevels[end]);
            sink.Add(Feature.EndNextJoined, Place.Flag(nextWord.Joined), traits.CueLevels[end], nextWord.First);
        }

        if (paragraph.Holds(end + 1))
        {
            ref readonly WordTraits secondWord = ref traits.Words[end + 1];
            sink.Add(Feature.EndMarkAndNextLetters, markNext, secondWord.First, secondWord.Last);
            sink.Add(Feature.EndStemAfterMark, markNext, secondWord.Stem);
            sink.Add(Feature.EndStemAfterMark, markNext, secondWord.Root, 1);
        }

        (uint level, uint levelSecond) = (traits.LevelAt(end, paragraph), traits.LevelAt(end + 1, paragraph));
        sink.Add(Feature.EndCueLevel, level, levelSecond);
        sink.Add(Feature.EndMarkAndCueLevel, markNext, levelSecond);
        sink.Add(Feature.EndMarkAndCueLevel, markNext, level, levelSecond + 10);
        sink.Add(Feature.EndOpenerAfter, Place.Flag(paragraph.Holds(end) && traits.Words[end].Complementizer), Place.Flag(paragraph.Holds(end + 1) && traits.Words[end + 1].Complementizer), markNext);
        sink.Add(Feature.EndKinds, traits.SourceWords[last], Traits.ValueAt(traits.SourceWords, end, paragraph), markNext);
        sink.Add(Feature.EndKinds, Traits.ValueAt(traits.SourceWords, end, paragraph), Traits.ValueAt(traits.SourceWords, end + 1, paragraph), 100);
    }

    /// <summary>Those of an end's features that come from layers of evidence and are the same whatever content ends there.</summary>
    public static void BoundaryEvidence<TSink>(ref TSink sink, Traits traits, int end)
        where TSink : struct, IFeatureSink
    {
        int last = end - 1;
        Run paragraph = traits.ParagraphAt(last);
        uint next = traits.BareAt(end, paragraph);
        uint markNext = (uint)traits.ClassAt(end, paragraph);
        uint levelSecond = traits.LevelAt(end + 1, paragraph);
        foreach (uint[] values in traits.Coarse)
        {
            (uint here, uint after) = (values[last], Traits.ValueAt(values, end, paragraph));
            sink.Add(Feature.EndEvidence, here, after);
            sink.Add(Feature.EndEvidence, after, Traits.ValueAt(values, end + 1, paragraph), 1);
            sink.Add(Feature.EndEvidencePair, here, after, Traits.ValueAt(values, end + 1, paragraph));
            sink.Add(Feature.EndEvidencePair, after, next, levelSecond + 1);
        }

        foreach (uint[] values in traits.Fine)
        {
            sink.Add(Feature.EndEvidence, values[last], 0, 3);
            sink.Add(Feature.EndEvidence, Traits.ValueAt(values, end, paragraph), 0, 4);
            sink.Add(Feature.EndEvidence, Traits.ValueAt(values, end + 1, paragraph), markNext, 5);
        }
    }

    /// <summary>What becomes of the quotation in which a content begins: 0 none, 1 closed by the last token, 2 open still, 3 closed before; 4 the content begins inside and ends there.</summary>
    public static uint QuotationAtEnd(Traits traits, int first, int end)
    {
        int quotation = traits.QuotationOf[first];
        if (quotation < 0)
        {
            return 0;
        }

        Run run = traits.Quotations[quotation];
        if (run.First == first)
        {
            return end == run.End ? 1u : end < run.End ? 2u : 3u;
        }

        return end == run.End ? 4u : end == run.End - 1 ? 5u : end < run.End ? 6u : 7u;
    }
}

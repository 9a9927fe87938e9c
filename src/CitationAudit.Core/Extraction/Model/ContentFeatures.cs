namespace CitationAudit.Extraction.Model;

/// <summary>The features by which the beginning and the end of a cue's content are chosen.</summary>
internal static class ContentFeatures
{
    /// <summary>True where a content may begin.</summary>
    public static bool MayBegin(in CueScene scene, int at) =>
        !scene.Cue.Holds(at) && scene.Traits.Classes[at] is not (TokenClass.Comma or TokenClass.Semicolon or TokenClass.Stop
            or TokenClass.Colon or TokenClass.CloseQuote or TokenClass.CloseBracket or TokenClass.Dash);

    /// <summary>True where a content may end with the token at <paramref name="last"/>.</summary>
    public static bool MayEnd(in CueScene scene, int last) =>
        scene.Traits.Classes[last] is not (TokenClass.Comma or TokenClass.Semicolon or TokenClass.Colon or TokenClass.OpenQuote
            or TokenClass.OpenBracket or TokenClass.Dash);

    /// <summary>How far a content that begins at <paramref name="first"/> may run.</summary>
    public static int Limit(in CueScene scene, int first) => first < scene.Cue.First ? scene.Cue.First : scene.Window.End;

    /// <summary>The features of a content that begins at <paramref name="at"/>.</summary>
    public static void Begin<TSink>(ref TSink sink, in CueScene scene, int at)
        where TSink : struct, IFeatureSink
    {
        Traits traits = scene.Traits;
        ref readonly WordTraits word = ref traits.Words[at];
        uint side = scene.Side(at);
        uint distance = Place.Step(scene.Distance(at));
        (uint before, uint second) = (scene.BareAt(at - 1), scene.BareAt(at - 2));
        (uint mark, uint markBefore) = ((uint)traits.Classes[at], (uint)scene.ClassAt(at - 1));
        Run between = scene.Between(at);
        uint next = Place.Flag(at == scene.Cue.End);
        bool afterOpener = at > scene.Paragraph.First && at > scene.Cue.End && traits.Words[at - 1].Complementizer;
        sink.Add(Feature.ContentSide, side, (uint)scene.MarkBefore, (uint)scene.MarkAfter);
        sink.Add(Feature.ContentSide, side, scene.Root, 99);
        sink.Add(Feature.ContentSide, side, scene.LastWord, 98);
        sink.Add(Feature.ContentDistance, side, distance);
        sink.Add(Feature.ContentDistanceAndCue, side, distance, scene.Root);
        sink.Add(Feature.ContentWordBefore, side, before);
        sink.Add(Feature.ContentWordBeforeAndCue, before, scene.Root);
        sink.Add(Feature.ContentWordBeforeAndCueWord, before, scene.Word, next);
        sink.Add(Feature.ContentMarks, markBefore, mark);
        sink.Add(Feature.ContentMarksAndSide, markBefore, mark, side + (2 * next));
        sink.Add(Feature.ContentTwoWordsBefore, second, before);
        sink.Add(Feature.ContentFirstWord, word.Word, side);
        sink.Add(Feature.ContentFirstStem, word.Stem);
        sink.Add(Feature.ContentFirstRoot, word.Root);
        sink.Add(Feature.ContentFirstLetters, word.FirstTwo);
        sink.Add(Feature.ContentFirstLetters, word.First, side + (2 * next));
        sink.Add(Feature.ContentFirstLetterAndCue, word.First, scene.Root);
        sink.Add(Feature.ContentFirstLetterAndCue, word.FirstTwo, scene.LastWord, next);
        sink.Add(Feature.ContentFirstPair, before, word.Bare);
        sink.Add(Feature.ContentLastOfCue, scene.LastWord, before);
        sink.Add(Feature.ContentLastOfCue, scene.LastWord, distance, side);
        if (at > scene.Paragraph.First)
        {
            ref readonly WordTraits prior = ref traits.Words[at - 1];
            sink.Add(Feature.ContentAcross, prior.FirstTwo, word.FirstTwo, side);
            sink.Add(Feature.ContentAcross, prior.LastTwo, word.FirstTwo, side + 2);
            sink.Add(Feature.ContentAcross, prior.Last, word.Last, side + 4);
            sink.Add(Feature.ContentAcross, prior.Stem, word.FirstTwo, side + 6);
            sink.Add(Feature.ContentAcross, prior.FirstTwo, word.Stem, side + 8);
            sink.Add(Feature.ContentAcrossAndCue, prior.FirstTwo, word.FirstTwo, scene.Root);
            sink.Add(Feature.ContentAcrossShapes, traits.Shapes[at - 1], traits.Shapes[at], side);
        }

        sink.Add(Feature.ContentNextToCue, next, scene.Root);
        sink.Add(Feature.ContentNextToCue, next, (uint)scene.MarkBefore, (uint)scene.MarkAfter);
        sink.Add(Feature.ContentNextToCueWord, next, scene.Word);
        sink.Add(Feature.ContentNextToCueWord, next, scene.Ending, word.First);
        Quotation(ref sink, in scene, at, side, next);
        uint commas = Place.Few(traits.Commas.Between(between.First, between.End));
        uint colons = Place.Few(traits.Colons.Between(between.First, between.End), 1);
        uint stops = Place.Few(traits.Stops.Between(between.First, between.End), 1);
        uint brackets = Place.Few(traits.Brackets.Between(between.First, between.End), 2);
        sink.Add(Feature.ContentBetween, side, commas, markBefore);
        sink.Add(Feature.ContentBetween, side + 2, colons, markBefore);
        sink.Add(Feature.ContentBetween, side + 4, stops, markBefore);
        sink.Add(Feature.ContentBetween, side + 6, brackets, commas);
        sink.Add(Feature.ContentPunctuationAndCue, commas + (4 * colons) + (8 * stops), scene.Root);
        int openers = traits.Complementizers.Between(scene.Cue.End, at - (afterOpener ? 1 : 0));
        uint opens = Place.Flag(afterOpener) + (2 * Place.Few(openers, 2)) + (6 * Place.Flag(scene.FirstOpener >= 0));
        sink.Add(Feature.ContentClauseOpener, opens, side);
        sink.Add(Feature.ContentClauseOpener, opens, side, distance + 100);
        sink.Add(Feature.ContentClauseOpenerAndCue, opens, scene.Root, side);
        sink.Add(Feature.ContentOpenerPassed, opens, (uint)traits.Classes[at], commas + 10);
        uint cues = Place.Few(traits.Cues.Between(between.First, between.End), 2);
        sink.Add(Feature.ContentCuesBetween, cues, side, commas);
        sink.Add(Feature.ContentCuesBetween, cues, opens, 50);
        sink.Add(Feature.ContentCueLevel, traits.CueLevels[at], scene.LevelAt(at - 1), side);
        sink.Add(Feature.ContentAfterCueWord, scene.WordAfter, distance, side);
        sink.Add(Feature.ContentAfterCueWord, scene.WordAfter, before);
        uint start = Place.Flag(at == scene.Sentence.First) + (2 * Place.Flag(at == scene.Paragraph.First)) + (4 * Place.Flag(at == scene.Window.First));
        sink.Add(Feature.ContentSentenceStart, start, side);
        sink.Add(Feature.ContentSentenceStart, start, side, (uint)scene.MarkBefore + 10);
        sink.Add(Feature.ContentSentenceStart, start, scene.Root);
        sink.Add(Feature.ContentBeforeCueMark, side, (uint)scene.MarkBefore, markBefore);
        if (scene.Hint is { } hint)
        {
            uint agrees = Place.Flag(at == hint.Content.First.First);
            sink.Add(Feature.ContentPattern, agrees);
            sink.Add(Feature.ContentPattern, agrees, hint.Rule, side);
            sink.Add(Feature.ContentPatternAndCue, agrees, scene.Root);
            sink.Add(Feature.ContentPatternAndDistance, agrees, distance, side);
            sink.Add(Feature.ContentPatternAndDistance, agrees, markBefore, mark + 50);
            sink.Add(Feature.ContentPatternAndDistance, (uint)Math.Clamp(at - hint.Content.First.First + 3, 0, 6), hint.Rule, 99);
        }

        Evidence(ref sink, in scene, at, side);
    }

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

        uint depth = (uint)Math.Clamp(traits.Depths[last] - traits.Depths[first] + 2, 0, 4);
        sink.Add(Feature.EndDepth, depth, markNext, scene.Paragraph.Holds(end) ? (uint)Math.Clamp(traits.Depths[end] - traits.Depths[first] + 2, 0, 4) : 9);
    }

    /// <summary>The features of an end that are the same whatever content ends there; <see cref="End"/> has the others.</summary>
    public static void Boundary<TSink>(ref TSink sink, Traits traits, int end)
        where TSink : struct, IFeatureSink
    {
        int last = end - 1;
        Run paragraph = traits.ParagraphAt(last);
        uint BareAt(int at) => paragraph.Holds(at) ? traits.Words[at].Bare : 0;
        uint ClassAt(int at) => paragraph.Holds(at) ? (uint)traits.Classes[at] : (uint)TokenClass.Edge;
        uint LevelAt(int at) => paragraph.Holds(at) ? traits.CueLevels[at] : 0u;
        uint ValueAt(uint[] values, int at) => paragraph.Holds(at) ? values[at] : 0;
        (uint next, uint second) = (BareAt(end), BareAt(end + 1));
        (uint mark, uint markNext, uint markSecond) = ((uint)traits.Classes[last], ClassAt(end), ClassAt(end + 1));
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

        (uint level, uint levelSecond) = (LevelAt(end), LevelAt(end + 1));
        sink.Add(Feature.EndCueLevel, level, levelSecond);
        sink.Add(Feature.EndMarkAndCueLevel, markNext, levelSecond);
        sink.Add(Feature.EndMarkAndCueLevel, markNext, level, levelSecond + 10);
        sink.Add(Feature.EndOpenerAfter, Place.Flag(paragraph.Holds(end) && traits.Words[end].Complementizer), Place.Flag(paragraph.Holds(end + 1) && traits.Words[end + 1].Complementizer), markNext);

        foreach (uint[] values in traits.Coarse)
        {
            (uint here, uint after) = (values[last], ValueAt(values, end));
            sink.Add(Feature.EndEvidence, here, after);
            sink.Add(Feature.EndEvidence, after, ValueAt(values, end + 1), 1);
            sink.Add(Feature.EndEvidencePair, here, after, ValueAt(values, end + 1));
            sink.Add(Feature.EndEvidencePair, after, next, levelSecond + 1);
        }

        foreach (uint[] values in traits.Fine)
        {
            sink.Add(Feature.EndEvidence, values[last], 0, 3);
            sink.Add(Feature.EndEvidence, ValueAt(values, end), 0, 4);
            sink.Add(Feature.EndEvidence, ValueAt(values, end + 1), markNext, 5);
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

    private static void Quotation<TSink>(ref TSink sink, in CueScene scene, int at, uint side, uint next)
        where TSink : struct, IFeatureSink
    {
        Traits traits = scene.Traits;
        bool opens = traits.Classes[at] == TokenClass.OpenQuote;
        uint depth = (uint)Math.Clamp(traits.Depths[at] - traits.Depths[scene.Cue.First] + 2, 0, 4);
        int quotation = traits.QuotationOf[at];
        int length = quotation < 0 ? 0 : traits.Quotations[quotation].Length;
        uint kind = Place.Flag(opens) + (2 * Place.Flag(opens && at == scene.FirstQuotation)) + (4 * Place.Flag(scene.FirstQuotation >= 0));
        sink.Add(Feature.ContentQuotation, kind, depth, side);
        sink.Add(Feature.ContentQuotation, kind, Place.Step(length), side + 10);
        sink.Add(Feature.ContentQuotationAndCue, kind, scene.Root, side);
        sink.Add(Feature.ContentQuotationAndCue, kind, (uint)scene.ClassAt(at - 1), 5 + next);
        int away = scene.FirstQuotation < 0 ? -1 : scene.FirstQuotation - scene.Cue.End;
        sink.Add(Feature.ContentOtherQuotation, Place.Step(away), Place.Flag(opens), side);
        sink.Add(Feature.ContentOtherQuotation, Place.Flag(opens), Place.Flag(scene.FirstOpener >= 0), (uint)scene.MarkAfter);
    }

    private static void Evidence<TSink>(ref TSink sink, in CueScene scene, int at, uint side)
        where TSink : struct, IFeatureSink
    {
        foreach (uint[] values in scene.Traits.Coarse)
        {
            (uint here, uint before) = (values[at], scene.ValueAt(values, at - 1));
            sink.Add(Feature.ContentEvidence, here, side);
            sink.Add(Feature.ContentEvidence, before, here, side + 2);
            sink.Add(Feature.ContentEvidence, here, values[scene.Cue.End - 1], side + 4);
            sink.Add(Feature.ContentEvidencePair, before, here, scene.ValueAt(values, at + 1));
            sink.Add(Feature.ContentEvidencePair, here, scene.BareAt(at - 1), side + 1);
            sink.Add(Feature.ContentEvidencePair, here, scene.Root, side + 3);
        }

        foreach (uint[] values in scene.Traits.Fine)
        {
            sink.Add(Feature.ContentEvidence, values[at], side, 6);
            sink.Add(Feature.ContentEvidence, scene.ValueAt(values, at - 1), side, 7);
            sink.Add(Feature.ContentEvidencePair, values[at], values[scene.Cue.First], 9);
        }
    }
}

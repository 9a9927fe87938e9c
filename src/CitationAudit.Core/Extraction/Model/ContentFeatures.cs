namespace CitationAudit.Extraction.Model;

/// <summary>The features by which the beginning of a cue's content is chosen.</summary>
internal static class ContentFeatures
{
    /// <summary>True where a content may begin.</summary>
    public static bool MayBegin(in CueScene scene, int at) =>
        !scene.Cue.Holds(at) && scene.Traits.Classes[at] is not (TokenClass.Comma or TokenClass.Semicolon or TokenClass.Stop
            or TokenClass.Colon or TokenClass.CloseQuote or TokenClass.CloseBracket or TokenClass.Dash);

    /// <summary>
    /// The features of a beginning that are the same for all cues on one side of it, but for those of <see cref="OpeningEvidence"/>; <see cref="Begin"/>
    /// has the others.
    /// </summary>
    /// <param name="sink">Takes them.</param>
    /// <param name="traits">The document.</param>
    /// <param name="at">The content's first token.</param>
    /// <param name="side">0 for a cue behind it, 1 for a cue before it.</param>
    public static void Opening<TSink>(ref TSink sink, Traits traits, int at, uint side)
        where TSink : struct, IFeatureSink
    {
        ref readonly WordTraits word = ref traits.Words[at];
        Run paragraph = traits.ParagraphAt(at);
        (uint before, uint second) = (traits.BareAt(at - 1, paragraph), traits.BareAt(at - 2, paragraph));
        sink.Add(Feature.ContentWordBefore, side, before);
        sink.Add(Feature.ContentMarks, (uint)traits.ClassAt(at - 1, paragraph), (uint)traits.Classes[at]);
        sink.Add(Feature.ContentTwoWordsBefore, second, before);
        sink.Add(Feature.ContentFirstWord, word.Word, side);
        sink.Add(Feature.ContentFirstStem, word.Stem);
        sink.Add(Feature.ContentFirstRoot, word.Root);
        sink.Add(Feature.ContentFirstLetters, word.FirstTwo);
        sink.Add(Feature.ContentFirstPair, before, word.Bare);
        sink.Add(Feature.ContentCueLevel, traits.CueLevels[at], traits.LevelAt(at - 1, paragraph), side);
        sink.Add(Feature.ContentKinds, Traits.ValueAt(traits.SourceWords, at - 1, paragraph), traits.SourceWords[at], side);
        if (at > paragraph.First)
        {
            ref readonly WordTraits prior = ref traits.Words[at - 1];
            sink.Add(Feature.ContentAcross, prior.FirstTwo, word.FirstTwo, side);
            sink.Add(Feature.ContentAcross, prior.LastTwo, word.FirstTwo, side + 2);
            sink.Add(Feature.ContentAcross, prior.Last, word.Last, side + 4);
            sink.Add(Feature.ContentAcross, prior.Stem, word.FirstTwo, side + 6);
            sink.Add(Feature.ContentAcross, prior.FirstTwo, word.Stem, side + 8);
            sink.Add(Feature.ContentAcrossShapes, traits.Shapes[at - 1], traits.Shapes[at], side);
        }
    }

    /// <summary>Those of a beginning's features that come from layers of evidence and are the same for all cues on one side of it.</summary>
    public static void OpeningEvidence<TSink>(ref TSink sink, Traits traits, int at, uint side)
        where TSink : struct, IFeatureSink
    {
        Run paragraph = traits.ParagraphAt(at);
        uint before = traits.BareAt(at - 1, paragraph);
        foreach (uint[] values in traits.Coarse)
        {
            (uint here, uint prior) = (values[at], Traits.ValueAt(values, at - 1, paragraph));
            sink.Add(Feature.ContentEvidence, here, side);
            sink.Add(Feature.ContentEvidence, prior, here, side + 2);
            sink.Add(Feature.ContentEvidencePair, prior, here, Traits.ValueAt(values, at + 1, paragraph));
            sink.Add(Feature.ContentEvidencePair, here, before, side + 1);
        }

        foreach (uint[] values in traits.Fine)
        {
            sink.Add(Feature.ContentEvidence, values[at], side, 6);
            sink.Add(Feature.ContentEvidence, Traits.ValueAt(values, at - 1, paragraph), side, 7);
        }
    }

    /// <summary>
    /// The few features that tell most beginnings apart from the hopeless ones, for a first choice among all; those that <see cref="Begin"/> and
    /// <see cref="OpeningEvidence"/> give come on top, as do those of <see cref="Opening"/>.
    /// </summary>
    public static void Glance<TSink>(ref TSink sink, in CueScene scene, int at)
        where TSink : struct, IFeatureSink
    {
        Lie(ref sink, in scene, LieOf(in scene, at));
        if (scene.Traits.Trees is { } trees)
        {
            Link(ref sink, in scene, trees.Link(at, scene.Head), scene.Side(at));
        }
    }

    /// <summary>How a beginning lies to the cue.</summary>
    public static ContentLie LieOf(in CueScene scene, int at) => new(
        scene.Side(at),
        Place.Step(scene.Distance(at)),
        Place.Flag(at == scene.Cue.End),
        Opens(in scene, at),
        Starts(in scene, at),
        Place.Flag(scene.Hint is { } hint && at == hint.Content.First.First));

    /// <summary>Those of a glance that are the same for all beginnings that lie to the cue alike.</summary>
    public static void Lie<TSink>(ref TSink sink, in CueScene scene, ContentLie lie)
        where TSink : struct, IFeatureSink
    {
        (uint side, uint distance, uint next, uint opens, uint start, uint agrees) = lie;
        sink.Add(Feature.ContentSide, side, (uint)scene.MarkBefore, (uint)scene.MarkAfter);
        sink.Add(Feature.ContentDistance, side, distance);
        sink.Add(Feature.ContentDistanceAndCue, side, distance, scene.Root);
        sink.Add(Feature.ContentNextToCue, next, scene.Root);
        sink.Add(Feature.ContentNextToCueWord, next, scene.Word);
        sink.Add(Feature.ContentClauseOpener, opens, side);
        sink.Add(Feature.ContentClauseOpener, opens, side, distance + 100);
        sink.Add(Feature.ContentClauseOpenerAndCue, opens, scene.Root, side);
        sink.Add(Feature.ContentSentenceStart, start, side);
        sink.Add(Feature.ContentSentenceStart, start, scene.Root);
        if (scene.Hint is { } hint)
        {
            sink.Add(Feature.ContentPattern, agrees);
            sink.Add(Feature.ContentPattern, agrees, hint.Rule, side);
        }
    }

    /// <summary>Those of a glance that are the same for all beginnings on one side of the cue that are linked to it alike (see <see cref="Trees.Link"/>).</summary>
    public static void Link<TSink>(ref TSink sink, in CueScene scene, uint link, uint side)
        where TSink : struct, IFeatureSink
    {
        sink.Add(Feature.ContentTree, link, side);
        sink.Add(Feature.ContentTreeAndCue, link, scene.Root);
    }

    /// <summary>The features of a content that begins at <paramref name="at"/>.</summary>
    public static void Begin<TSink>(ref TSink sink, in CueScene scene, int at)
        where TSink : struct, IFeatureSink
    {
        Traits traits = scene.Traits;
        ref readonly WordTraits word = ref traits.Words[at];
        uint side = scene.Side(at);
        uint distance = Place.Step(scene.Distance(at));
        uint before = scene.BareAt(at - 1);
        (uint mark, uint markBefore) = ((uint)traits.Classes[at], (uint)scene.ClassAt(at - 1));
        Run between = scene.Between(at);
        uint next = Place.Flag(at == scene.Cue.End);
        sink.Add(Feature.ContentSide, side, scene.Root, 99);
        sink.Add(Feature.ContentSide, side, scene.LastWord, 98);
        sink.Add(Feature.ContentWordBeforeAndCue, before, scene.Root);
        sink.Add(Feature.ContentWordBeforeAndCueWord, before, scene.Word, next);
        sink.Add(Feature.ContentMarksAndSide, markBefore, mark, side + (2 * next));
        sink.Add(Feature.ContentFirstLetters, word.First, side + (2 * next));
        sink.Add(Feature.ContentFirstLetterAndCue, word.First, scene.Root);
        sink.Add(Feature.ContentFirstLetterAndCue, word.FirstTwo, scene.LastWord, next);
        sink.Add(Feature.ContentLastOfCue, scene.LastWord, before);
        sink.Add(Feature.ContentLastOfCue, scene.LastWord, distance, side);
        if (at > scene.Paragraph.First)
        {
            sink.Add(Feature.ContentAcrossAndCue, traits.Words[at - 1].FirstTwo, word.FirstTwo, scene.Root);
        }

        sink.Add(Feature.ContentNextToCue, next, (uint)scene.MarkBefore, (uint)scene.MarkAfter);
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
        uint opens = Opens(in scene, at);
        sink.Add(Feature.ContentOpenerPassed, opens, (uint)traits.Classes[at], commas + 10);
        uint cues = Place.Few(traits.Cues.Between(between.First, between.End), 2);
        sink.Add(Feature.ContentCuesBetween, cues, side, commas);
        sink.Add(Feature.ContentCuesBetween, cues, opens, 50);
        sink.Add(Feature.ContentAfterCueWord, scene.WordAfter, distance, side);
        sink.Add(Feature.ContentAfterCueWord, scene.WordAfter, before);
        uint start = Starts(in scene, at);
        sink.Add(Feature.ContentSentenceStart, start, side, (uint)scene.MarkBefore + 10);
        sink.Add(Feature.ContentBeforeCueMark, side, (uint)scene.MarkBefore, markBefore);
        if (scene.Hint is { } hint)
        {
            uint agrees = Place.Flag(at == hint.Content.First.First);
            sink.Add(Feature.ContentPatternAndCue, agrees, scene.Root);
            sink.Add(Feature.ContentPatternAndDistance, agrees, distance, side);
            sink.Add(Feature.ContentPatternAndDistance, agrees, markBefore, mark + 50);
            sink.Add(Feature.ContentPatternAndDistance, (uint)Math.Clamp(at - hint.Content.First.First + 3, 0, 6), hint.Rule, 99);
        }

        if (traits.Trees is { } trees)
        {
            uint link = trees.Link(at, scene.Head);
            uint prior = at > scene.Paragraph.First && !scene.Cue.Holds(at - 1) ? trees.Link(at - 1, scene.Head) : 99;
            sink.Add(Feature.ContentTree, link, prior, side + 2);
            sink.Add(Feature.ContentTree, link, markBefore, side + 4);
            sink.Add(Feature.ContentTreeAndCue, link, before, 1);
        }

        Evidence(ref sink, in scene, at, side);
    }

    /// <summary>How a beginning lies to the words behind the cue that open clauses.</summary>
    private static uint Opens(in CueScene scene, int at)
    {
        Traits traits = scene.Traits;
        bool afterOpener = at > scene.Paragraph.First && at > scene.Cue.End && traits.Words[at - 1].Complementizer;
        int openers = traits.Complementizers.Between(scene.Cue.End, at - (afterOpener ? 1 : 0));
        return Place.Flag(afterOpener) + (2 * Place.Few(openers, 2)) + (6 * Place.Flag(scene.FirstOpener >= 0));
    }

    /// <summary>Whether sentence, paragraph or window start at a token.</summary>
    private static uint Starts(in CueScene scene, int at) =>
        Place.Flag(at == scene.Sentence.First) + (2 * Place.Flag(at == scene.Paragraph.First)) + (4 * Place.Flag(at == scene.Window.First));

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
            sink.Add(Feature.ContentEvidence, values[at], values[scene.Cue.End - 1], side + 4);
            sink.Add(Feature.ContentEvidencePair, values[at], scene.Root, side + 3);
        }

        foreach (uint[] values in scene.Traits.Fine)
        {
            sink.Add(Feature.ContentEvidencePair, values[at], values[scene.Cue.First], 9);
        }
    }
}

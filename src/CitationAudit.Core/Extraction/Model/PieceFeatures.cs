namespace CitationAudit.Extraction.Model;

/// <summary>The features by which it is decided whether a content goes on in a second piece, and where.</summary>
internal static class PieceFeatures
{
    /// <summary>True where a second piece may begin.</summary>
    public static bool MayBegin(in CueScene scene, Run first, int at) =>
        at > first.End && (first.First > scene.Cue.First || at >= scene.Cue.End) && ContentFeatures.MayBegin(in scene, at);

    /// <summary>The features of a content without a second piece.</summary>
    public static void None<TSink>(ref TSink sink, in CueScene scene, Run first)
        where TSink : struct, IFeatureSink
    {
        uint side = scene.Side(first.First);
        uint quotation = ContentEndFeatures.QuotationAtEnd(scene.Traits, first.First, first.End);
        uint mark = (uint)scene.ClassAt(first.End);
        uint next = Place.Flag(first.End == scene.Cue.First) + (2 * Place.Flag(first.End + 1 == scene.Cue.First));
        sink.Add(Feature.PieceNone, side, next);
        if (scene.Hint is { } hint)
        {
            sink.Add(Feature.PiecePattern, Place.Flag(hint.Content.Second.IsEmpty), Place.Flag(first == hint.Content.First));
        }

        sink.Add(Feature.PieceNoneMark, side, mark, next);
        sink.Add(Feature.PieceNoneMark, (uint)scene.MarkBefore, (uint)scene.MarkAfter, side);
        sink.Add(Feature.PieceNoneCue, scene.Root, side);
        sink.Add(Feature.PieceNoneCue, scene.Stem, side, (uint)scene.MarkAfter + 1);
        sink.Add(Feature.PieceNoneQuotation, quotation, side, mark);
        sink.Add(Feature.PieceNoneQuotation, quotation, (uint)scene.MarkBefore, 30 + (uint)scene.MarkAfter);
        sink.Add(Feature.PieceNoneAfterCue, scene.WordAfter, side);
        int left = scene.Sentence.End - Math.Max(scene.Cue.End, first.End);
        sink.Add(Feature.PieceNoneAfterCue, Place.Step(left), side, quotation);
        int from = Math.Max(scene.Cue.End, first.End);
        uint commas = Place.Few(scene.Traits.Commas.Between(from, scene.Sentence.End), 2);
        sink.Add(Feature.PieceNoneAfterCue, commas, side, 90);
        bool quotes = false;
        int limit = Math.Min(scene.Window.End, from + 40);
        for (int at = from; at < limit; at++)
        {
            quotes |= scene.Traits.Classes[at] == TokenClass.OpenQuote;
        }

        sink.Add(Feature.PieceNoneQuotation, quotation, Place.Flag(quotes), 80 + side);
    }

    /// <summary>The features of a second piece that begins at <paramref name="at"/>.</summary>
    public static void Begin<TSink>(ref TSink sink, in CueScene scene, Run first, int at)
        where TSink : struct, IFeatureSink
    {
        Traits traits = scene.Traits;
        uint side = scene.Side(first.First);
        uint quotation = ContentEndFeatures.QuotationAtEnd(traits, first.First, first.End);
        int from = Math.Max(scene.Cue.End, first.End);
        uint mark = (uint)traits.Classes[at];
        uint markBefore = (uint)scene.ClassAt(at - 1);
        uint distance = Place.Step(at - from);
        if (scene.Hint is { } hint)
        {
            sink.Add(Feature.PiecePattern, Place.Flag(at == hint.Content.Second.First), Place.Flag(first == hint.Content.First), 9);
        }

        sink.Add(Feature.PieceMarks, markBefore, mark, side);
        sink.Add(Feature.PieceMarks, markBefore, mark, 10 + quotation);
        sink.Add(Feature.PieceWord, traits.Words[at].Bare, side);
        sink.Add(Feature.PieceWord, traits.Words[at].Stem, markBefore, 9);
        sink.Add(Feature.PieceWordBefore, scene.BareAt(at - 1), side);
        sink.Add(Feature.PieceWordBefore, scene.BareAt(at - 1), scene.Root);
        sink.Add(Feature.PieceDistance, distance, side, markBefore);
        sink.Add(Feature.PieceDistance, distance, scene.Root);
        sink.Add(Feature.PieceQuotations, quotation, Place.Flag(mark == (uint)TokenClass.OpenQuote), markBefore);
        sink.Add(Feature.PieceQuotations, (uint)Math.Clamp(traits.Depths[at] - traits.Depths[first.First] + 2, 0, 4), mark, 50 + side);
        sink.Add(Feature.PieceStops, Place.Few(traits.Stops.Between(from, at), 2), side, mark);
        sink.Add(Feature.PieceStops, Place.Few(traits.Commas.Between(from, at), 3), markBefore, 60 + side);
        sink.Add(Feature.PieceCues, Place.Few(traits.Cues.Between(from, at), 2), traits.CueLevels[at], side);
        sink.Add(Feature.PieceSide, side, Place.Flag(at < scene.Cue.First), mark);
        sink.Add(Feature.PieceNextToCue, Place.Flag(at == scene.Cue.End), Place.Flag(at == scene.Cue.End + 1), side);
        sink.Add(Feature.PieceSentence, (uint)Math.Clamp(traits.SentenceOf[at] - traits.SentenceOf[scene.Cue.First] + 2, 0, 5), markBefore, mark);
        foreach (uint[] values in traits.Coarse)
        {
            sink.Add(Feature.PieceEvidence, scene.ValueAt(values, at - 1), values[at], side);
            sink.Add(Feature.PieceEvidence, values[at], scene.ValueAt(values, at + 1), 9);
        }
    }
}

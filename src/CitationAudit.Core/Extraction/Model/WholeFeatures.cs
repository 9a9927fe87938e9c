namespace CitationAudit.Extraction.Model;

/// <summary>
/// The features by which the readings of one cue are weighed against each other as wholes: what the steps that made them could not see,
/// for each step chooses without knowing the later ones.
/// </summary>
internal static class WholeFeatures
{
    /// <summary>All of them.</summary>
    /// <param name="sink">Takes the features.</param>
    /// <param name="scene">The cue.</param>
    /// <param name="reading">One of its readings.</param>
    public static void Of<TSink>(ref TSink sink, in CueScene scene, in Reading reading)
        where TSink : struct, IFeatureSink
    {
        Content(ref sink, in scene, in reading);
        Rest(ref sink, in scene, in reading);
    }

    /// <summary>Those that are the same for all readings with the same content.</summary>
    public static void Content<TSink>(ref TSink sink, in CueScene scene, in Reading reading)
        where TSink : struct, IFeatureSink => Content(ref sink, in scene, in reading, reading.Content.First, scene.Side(reading.Content.First.First));

    /// <summary>The others.</summary>
    public static void Rest<TSink>(ref TSink sink, in CueScene scene, in Reading reading)
        where TSink : struct, IFeatureSink
    {
        Run content = reading.Content.First;
        uint side = scene.Side(content.First);
        (uint begin, uint end, uint source) = (Place.Doubt(reading.BeginLog), Place.Doubt(reading.EndLog + reading.PieceLog), Place.Doubt(reading.SourceLog));
        sink.Add(Feature.WholeDoubts, begin, end, 10 + side);
        sink.Add(Feature.WholeDoubts, begin, source, 20 + Place.Flag(reading.Source.IsEmpty));
        sink.Add(Feature.WholeDoubts, end, source, 30);
        uint advice = 0;
        if (scene.Hint is { } hint)
        {
            advice = 1 + Place.Flag(hint.Content.First.First == content.First) + (2 * Place.Flag(hint.Content.First.End == content.End)) + (4 * Place.Flag(hint.Source == reading.Source));
            sink.Add(Feature.WholeAdvice, advice, hint.Rule);
        }

        sink.Add(Feature.WholeAdvice, advice, side, 1);
        Source(ref sink, in scene, in reading, content, side);
    }

    private static void Content<TSink>(ref TSink sink, in CueScene scene, in Reading reading, Run content, uint side)
        where TSink : struct, IFeatureSink
    {
        Traits traits = scene.Traits;
        uint swallowed = 0;
        for (int at = content.First + 1; at < content.End; at++)
        {
            bool starts = traits.CueLevels[at] >= 3 && (traits.Words[at].Joined || traits.Classes[at - 1] is TokenClass.Comma or TokenClass.Semicolon or TokenClass.Stop);
            swallowed += Place.Flag(starts);
        }

        swallowed = Math.Min(swallowed, 3);
        (uint markNext, uint level) = ((uint)scene.ClassAt(content.End), Math.Max(scene.LevelAt(content.End), scene.LevelAt(content.End + 1)));
        uint length = Place.Step(content.Length);
        uint quotation = ContentEndFeatures.QuotationAtEnd(traits, content.First, content.End);
        uint commas = Place.Few(traits.Commas.Between(content.First, content.End));
        uint sentence = Place.Flag(content.End >= scene.Sentence.End - 1);
        sink.Add(Feature.WholeSwallowed, swallowed, commas, sentence);
        sink.Add(Feature.WholeSwallowed, swallowed, scene.Root, 10);
        sink.Add(Feature.WholeSwallowed, swallowed, length, 20 + quotation);
        sink.Add(Feature.WholeEnd, markNext, level, swallowed);
        sink.Add(Feature.WholeEnd, markNext, length, 100 + side);
        sink.Add(Feature.WholeEnd, quotation, markNext, 200 + sentence);
        sink.Add(Feature.WholeEnd, scene.BareAt(content.End), scene.BareAt(content.End + 1), 300);
        sink.Add(Feature.WholeEnd, scene.BareAt(content.End), commas, 400);
        sink.Add(Feature.WholeEnd, scene.Root, sentence, 500 + Place.Few(reading.Content.Second.Length, 1));
        sink.Add(Feature.WholeEnd, scene.BareAt(content.First - 1), markNext, 600 + sentence);
    }

    private static void Source<TSink>(ref TSink sink, in CueScene scene, in Reading reading, Run content, uint side)
        where TSink : struct, IFeatureSink
    {
        Traits traits = scene.Traits;
        Run source = reading.Source;
        uint valency = traits.Complements[scene.Cue.First];
        uint ending = traits.Words[scene.Cue.First].Last;
        sink.Add(Feature.WholeKinds, traits.SourceWords[content.First], valency, 2000 + Place.Flag(source.IsEmpty) + (2 * side));
        uint follows = source.IsEmpty ? 0 : source.First == scene.Cue.End ? 1u : 2u;
        sink.Add(Feature.WholeKinds, scene.ValueAt(traits.SourceWords, scene.Cue.End), valency, 2100 + follows);
        sink.Add(Feature.WholeKinds, scene.ValueAt(traits.SourceWords, scene.Cue.End), ending, 2200 + follows);
        if (source.IsEmpty)
        {
            uint gap = side == 1 ? Place.Step(content.First - scene.Cue.End) : 20;
            sink.Add(Feature.WholeNoSource, gap, valency);
            sink.Add(Feature.WholeNoSource, gap, scene.Root, 1);
            sink.Add(Feature.WholeNoSource, gap, ending, 2);
            sink.Add(Feature.WholeNoSource, scene.BareAt(scene.Cue.End), scene.BareAt(content.First - 1), 3);
            return;
        }

        bool before = source.First < scene.Cue.First;
        Run rest = before ? new Run(source.End, scene.Cue.First) : side == 1 && source.First < content.First ? new Run(source.End, content.First) : new Run(source.End, source.End);
        uint lie = Place.Flag(before) + (2 * side) + (4 * Place.Flag(source.First < content.First));
        uint left = Place.Step(rest.Length);
        (uint markNext, uint length) = ((uint)scene.ClassAt(source.End), Place.Step(source.Length));
        uint commas = Place.Few(traits.Commas.Between(source.First, source.End), 2);
        sink.Add(Feature.WholeRest, left, lie, valency);
        sink.Add(Feature.WholeRest, left, lie, scene.Root);
        sink.Add(Feature.WholeRest, scene.BareAt(source.End), left, 50 + lie);
        sink.Add(Feature.WholeRest, scene.BareAt(source.End), scene.BareAt(content.First - 1), 100 + lie);
        sink.Add(Feature.WholeRest, Place.Few(traits.Commas.Between(rest.First, rest.End), 2), commas, 200 + lie);
        sink.Add(Feature.WholeSource, commas, markNext, lie);
        sink.Add(Feature.WholeSource, length, left, 50 + lie);
        sink.Add(Feature.WholeSource, ending, traits.Words[source.First].Last, 100 + lie);
        sink.Add(Feature.WholeSource, traits.Words[source.First].Bare, length, 200);
        sink.Add(Feature.WholeSource, traits.Words[source.First].Bare, traits.Words[source.End - 1].Bare, 300);
        sink.Add(Feature.WholeRepeat, traits.Repeats.After(source.End - 1), traits.Repeats.Before(source.First), Math.Min(length, 3));
        sink.Add(Feature.WholeRepeat, traits.Repeats.After(source.End - 1), left, 50 + lie);
        uint[] kinds = traits.SourceWords;
        (uint first, uint last, uint next) = (kinds[source.First], kinds[source.End - 1], scene.ValueAt(kinds, source.End));
        sink.Add(Feature.WholeKinds, first, last, length);
        sink.Add(Feature.WholeKinds, last, next, left + (20 * lie));
        sink.Add(Feature.WholeKinds, next, valency, left);
        sink.Add(Feature.WholeKinds, next, scene.ValueAt(kinds, scene.Cue.End), 300 + left);
        uint row = 1;
        for (int at = source.First; at < Math.Min(source.End, source.First + 4); at++)
        {
            row = (row * 31) + kinds[at];
        }

        sink.Add(Feature.WholeKinds, row, markNext, 1000);
        sink.Add(Feature.WholeRest, scene.BareAt(source.First - 1), scene.BareAt(scene.Cue.First - 1), 300 + lie);
    }
}

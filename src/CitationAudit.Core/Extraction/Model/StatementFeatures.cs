namespace CitationAudit.Extraction.Model;

/// <summary>The features by which a whole reading is judged, among the other readings of its document.</summary>
internal static class StatementFeatures
{
    /// <param name="sink">Takes the features.</param>
    /// <param name="traits">The document.</param>
    /// <param name="readings">All readings, in the order of their cues.</param>
    /// <param name="at">Index of the one to judge.</param>
    public static void Judge<TSink>(ref TSink sink, Traits traits, List<Reading> readings, int at)
        where TSink : struct, IFeatureSink
    {
        Reading reading = readings[at];
        CueScene scene = new(traits, reading.Cue);
        int first = reading.Content.First.First;
        uint cue = Place.Odds(reading.CueOdds);
        uint coarse = cue / 3;
        uint begin = Place.Doubt(reading.BeginLog);
        uint end = Place.Doubt(reading.EndLog + reading.PieceLog);
        uint source = Place.Doubt(reading.SourceLog);
        uint total = Place.Doubt(reading.Total / 2);
        uint side = scene.Side(first);
        uint length = Place.Step(reading.Content.First.Length);
        uint gap = side == 1 ? Place.Step(first - reading.Cue.End) : 20 + Place.Step(reading.Cue.First - reading.Content.First.End);
        uint has = Place.Flag(!reading.Source.IsEmpty);
        uint before = scene.BareAt(first - 1);
        sink.Add(Feature.StatementBias, 0);
        sink.Add(Feature.StatementCue, cue);
        sink.Add(Feature.StatementStart, begin);
        sink.Add(Feature.StatementEnd, end);
        sink.Add(Feature.StatementSource, source);
        sink.Add(Feature.StatementTotal, total);
        sink.Add(Feature.StatementCueAndTotal, coarse, total);
        sink.Add(Feature.StatementCueAndStart, coarse, begin);
        sink.Add(Feature.StatementCueAndSource, coarse, source, has);
        sink.Add(Feature.StatementSourceAndStart, begin, source, has);
        sink.Add(Feature.StatementMargin, Place.Doubt(-reading.Margin / 2));
        sink.Add(Feature.StatementLength, length);
        sink.Add(Feature.StatementLengthAndCue, length, coarse);
        sink.Add(Feature.StatementSide, side, has);
        sink.Add(Feature.StatementSideAndCue, side, coarse, has);
        sink.Add(Feature.StatementGap, gap, has);
        sink.Add(Feature.StatementGapAndCue, gap, coarse);
        sink.Add(Feature.StatementRoot, scene.Root);
        sink.Add(Feature.StatementRootAndStart, scene.Root, begin / 3);
        sink.Add(Feature.StatementRootAndWordBefore, scene.Root, before, side);
        sink.Add(Feature.StatementStem, scene.Stem);
        sink.Add(Feature.StatementWordBefore, before, side);
        sink.Add(Feature.StatementWordBeforeAndRoot, before, coarse, side);
        sink.Add(Feature.StatementFirstWord, traits.Words[first].Stem);
        sink.Add(Feature.StatementHasSource, has, scene.Root);
        sink.Add(Feature.StatementHasSourceAndRoot, has, (uint)scene.MarkBefore, (uint)scene.MarkAfter);
        sink.Add(Feature.StatementCueLength, Place.Few(reading.Cue.Length, 4), coarse);
        sink.Add(Feature.StatementQuotation, ContentEndFeatures.QuotationAtEnd(traits, first, reading.Content.First.End), coarse);
        sink.Add(Feature.StatementDepth, Place.Few(traits.Depths[reading.Cue.First], 2), coarse, side);
        sink.Add(Feature.StatementEndMark, (uint)scene.ClassAt(reading.Content.First.End), scene.LevelAt(reading.Content.First.End + 1), coarse);
        sink.Add(Feature.StatementSentence, Place.Few(traits.SentenceOf[reading.Content.First.End - 1] - traits.SentenceOf[first]), side);
        if (!reading.Source.IsEmpty)
        {
            sink.Add(Feature.StatementSourceWord, traits.Words[reading.Source.First].Stem);
            sink.Add(Feature.StatementSourceWord, traits.Words[reading.Source.First].Bare, coarse);
            sink.Add(Feature.StatementSourceLastWord, traits.Words[reading.Source.End - 1].Bare);
            sink.Add(Feature.StatementKinds, traits.SourceWords[reading.Source.First], coarse);
            sink.Add(Feature.StatementKinds, traits.SourceWords[reading.Source.First], scene.Root, 30);
        }

        foreach (uint[] values in traits.Fine)
        {
            sink.Add(Feature.StatementLemma, values[reading.Cue.First], side, has);
            sink.Add(Feature.StatementLemma, values[reading.Cue.First], coarse, 9);
            sink.Add(Feature.StatementLemma, values[reading.Cue.First], before, 10);
        }

        uint takes = traits.Complements[reading.Cue.First];
        sink.Add(Feature.StatementComplements, takes, gap, has);
        sink.Add(Feature.StatementComplements, takes, coarse, 10);
        sink.Add(Feature.StatementComplements, takes, before, 11);
        foreach (uint[] values in traits.Coarse)
        {
            sink.Add(Feature.StatementEvidence, values[reading.Cue.First], scene.ValueAt(values, reading.Cue.End), side);
            sink.Add(Feature.StatementEvidence, values[reading.Cue.First], coarse, 9);
            sink.Add(Feature.StatementEvidence, values[reading.Cue.First], gap, 10 + has);
            sink.Add(Feature.StatementEvidence, values[first], coarse, 100);
        }

        if (traits.Trees is { } trees)
        {
            uint link = trees.Link(first, scene.Head);
            uint subject = reading.Source.IsEmpty ? 99 : trees.Link(reading.Source.First, scene.Head);
            sink.Add(Feature.StatementTree, link, coarse);
            sink.Add(Feature.StatementTree, link, subject, 50);
            sink.Add(Feature.StatementTree, subject, coarse, 51);
            sink.Add(Feature.StatementTree, trees.Fit(first, reading.Content.First.End, scene.Paragraph.Holds(reading.Content.First.End)), coarse, 52);
            sink.Add(Feature.StatementTree, trees.SubjectOf(scene.Head), subject, 53);
        }

        uint advice = 0;
        uint rule = 0;
        if (scene.Hint is { } hint)
        {
            rule = hint.Rule;
            advice = 1 + Place.Flag(hint.Content.First.First == first) + (2 * Place.Flag(hint.Content.First.End == reading.Content.First.End)) + (4 * Place.Flag(hint.Source == reading.Source));
        }

        sink.Add(Feature.StatementPattern, advice);
        sink.Add(Feature.StatementPatternAndCue, advice, coarse);
        sink.Add(Feature.StatementPatternAndRule, rule, coarse / 2);
        sink.Add(Feature.StatementPatternAndRule, rule, advice, 50);
        sink.Add(Feature.StatementPatternAndRoot, scene.Root, Math.Min(advice, 1));
        Neighbours(ref sink, traits, readings, at, coarse, side);
    }

    private static void Neighbours<TSink>(ref TSink sink, Traits traits, List<Reading> readings, int at, uint coarse, uint side)
        where TSink : struct, IFeatureSink
    {
        // Readings far away in the list are far away in the text; so the search is bounded.
        const int Reach = 12;
        Reading reading = readings[at];
        (int rivals, int inside, int around, int same, int near) = (0, 0, 0, 0, 0);
        float rival = -9;
        float outer = -9;
        for (int other = Math.Max(0, at - Reach); other < Math.Min(readings.Count, at + Reach + 1); other++)
        {
            if (other == at)
            {
                continue;
            }

            Reading next = readings[other];
            if (Math.Abs(next.Cue.First - reading.Cue.First) <= 2)
            {
                rivals++;
                rival = Math.Max(rival, next.CueOdds);
            }

            if (next.Content.Holds(reading.Cue.First))
            {
                around++;
                outer = Math.Max(outer, next.CueOdds);
            }

            inside += reading.Content.Holds(next.Cue.First) && next.CueOdds > 0 ? 1 : 0;
            same += next.Content == reading.Content ? 1 : 0;
            near += next.CueOdds > 0 && traits.SentenceOf[next.Cue.First] == traits.SentenceOf[reading.Cue.First] ? 1 : 0;
        }

        sink.Add(Feature.StatementRivals, Place.Few(rivals, 2), Place.Odds(rival) / 3, coarse);
        sink.Add(Feature.StatementInside, Place.Few(inside, 2), side);
        sink.Add(Feature.StatementInsideAndCue, Place.Few(around, 2), coarse, Place.Odds(outer) / 4);
        sink.Add(Feature.StatementSameContent, Place.Few(same, 2), coarse, side);
        sink.Add(Feature.StatementNeighbours, Place.Few(near, 3), coarse);
        sink.Add(Feature.StatementOverlap, Place.Flag(reading.Content.Meets(reading.Source)), coarse);
    }
}

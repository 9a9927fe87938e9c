namespace CitationAudit.Extraction.Model;

/// <summary>The features by which the readings of one cue are compared as wholes: how source and content fit together.</summary>
internal static class ReadingFeatures
{
    public static void Compare<TSink>(ref TSink sink, in CueScene scene, List<Reading> readings, int at)
        where TSink : struct, IFeatureSink
    {
        Traits traits = scene.Traits;
        Reading reading = readings[at];
        Run content = reading.Content.First;
        Run source = reading.Source;
        uint side = scene.Side(content.First);
        bool has = !source.IsEmpty;
        uint place = !has ? 0u : source.First < scene.Cue.First ? (source.First < content.First && side == 0 ? 4u : 1u) : source.First < content.First ? 2u : 3u;
        uint opening = Opening(in scene, content.First);
        uint pattern = (side * 64) + (place * 8) + opening + 1000;
        sink.Add(Feature.ReadingPattern, pattern);
        sink.Add(Feature.ReadingPattern, pattern, Place.Flag(!reading.Content.Second.IsEmpty), (uint)scene.MarkBefore);
        sink.Add(Feature.ReadingPatternAndCue, pattern, scene.Root);
        sink.Add(Feature.ReadingPatternAndCue, pattern, scene.Word, 1);
        sink.Add(Feature.ReadingPatternAndMarks, pattern, (uint)scene.MarkBefore, (uint)scene.MarkAfter);
        sink.Add(Feature.ReadingPatternAndMarks, pattern, (uint)scene.ClassAt(content.End), 50);

        if (scene.Hint is { } hint)
        {
            uint advice = Place.Flag(hint.Content.First.First == content.First) + (2 * Place.Flag(hint.Content.First.End == content.End)) + (4 * Place.Flag(hint.Source == source));
            sink.Add(Feature.ReadingAndHint, advice);
            sink.Add(Feature.ReadingAndHint, advice, hint.Rule);
            sink.Add(Feature.ReadingAndHint, advice, pattern);
        }

        // What stands between the cue, the source and the content and belongs to none of them.
        int from = has && source.First >= scene.Cue.End && source.End <= content.First ? source.End : scene.Cue.End;
        int unclaimed = side == 1 ? content.First - from : scene.Cue.First - content.End;
        uint gap = Place.Step(unclaimed);
        uint words = 0;
        for (int token = from; side == 1 && token < content.First && token < from + 3; token++)
        {
            words = (words * 31) + traits.Words[token].Bare;
        }

        words |= FeatureHash.Letters;
        sink.Add(Feature.ReadingGap, gap, pattern);
        sink.Add(Feature.ReadingGap, gap, words);
        sink.Add(Feature.ReadingGapAndCue, gap, scene.Root, place);
        sink.Add(Feature.ReadingGapAndCue, words, scene.Root, gap);
        if (side == 1 && unclaimed > 0)
        {
            sink.Add(Feature.ReadingUnclaimed, traits.Words[from].Bare, place, Place.Few(unclaimed, 4));
            sink.Add(Feature.ReadingUnclaimed, traits.Words[content.First - 1].Bare, place, 10 + Place.Few(unclaimed, 4));
            sink.Add(Feature.ReadingUnclaimed, Place.Few(traits.Commas.Between(from, content.First), 2), pattern, 20);
            sink.Add(Feature.ReadingUnclaimed, Place.Few(traits.Cues.Between(from, content.First), 2), pattern, 30);
        }

        if (side == 1 && from > scene.Cue.First && content.First > 0)
        {
            ref readonly WordTraits last = ref traits.Words[from - 1];
            ref readonly WordTraits first = ref traits.Words[content.First];
            sink.Add(Feature.ReadingAcross, last.FirstTwo, first.FirstTwo, gap);
            sink.Add(Feature.ReadingAcross, last.LastTwo, first.FirstTwo, 20 + gap);
            sink.Add(Feature.ReadingAcross, last.FirstTwo, first.Last, 40 + gap);
            sink.Add(Feature.ReadingAcross, traits.Shapes[from - 1], traits.Shapes[content.First], 60 + gap);
        }

        if (has)
        {
            ref readonly WordTraits first = ref traits.Words[source.First];
            ref readonly WordTraits last = ref traits.Words[source.End - 1];
            sink.Add(Feature.ReadingSourceWords, first.Stem, pattern);
            sink.Add(Feature.ReadingSourceWords, first.Stem, last.Stem, 1);
            sink.Add(Feature.ReadingSourceWords, last.Bare, scene.BareAt(source.End), 2);
            sink.Add(Feature.ReadingSourceLetters, first.FirstTwo, last.FirstTwo, Place.Few(source.Length, 5));
            sink.Add(Feature.ReadingLengths, Place.Step(source.Length), pattern);
            sink.Add(Feature.ReadingLengths, Place.Step(source.Length), Place.Step(content.Length), 1);
        }

        sink.Add(Feature.ReadingLengths, Place.Step(content.Length), pattern, 2);
        sink.Add(Feature.ReadingDoubts, Place.Doubt(reading.BeginLog), Place.Doubt(reading.SourceLog), pattern);
        sink.Add(Feature.ReadingDoubts, Place.Doubt(reading.EndLog), Place.Doubt(reading.SourceLog), 1);
        sink.Add(Feature.ReadingRank, Place.Few(at, 3), pattern);
        sink.Add(Feature.ReadingRank, Place.Few(at, 3), Place.Doubt((reading.Total - readings[0].Total) / 2), 50);
        sink.Add(Feature.ReadingOpeners, Place.Few(traits.Complementizers.Between(Math.Max(content.First, scene.Cue.End), content.End), 1), pattern);
        sink.Add(Feature.ReadingEnd, (uint)scene.ClassAt(content.End), scene.LevelAt(content.End + 1), pattern);
        sink.Add(Feature.ReadingEnd, ContentFeatures.QuotationAtEnd(traits, content.First, content.End), pattern);
        sink.Add(Feature.ReadingNextCue, Place.Few(traits.Cues.Between(content.First, content.End), 2), pattern);
        foreach (uint[] values in traits.Coarse)
        {
            sink.Add(Feature.ReadingPatternAndEvidence, values[scene.Cue.First], pattern);
            sink.Add(Feature.ReadingPatternAndEvidence, values[content.First], pattern, 1);
            sink.Add(Feature.ReadingPatternAndEvidence, values[content.First], scene.ValueAt(values, content.First - 1), 2);
            if (has)
            {
                sink.Add(Feature.ReadingPatternAndEvidence, values[source.First], values[source.End - 1], 3 + place);
                sink.Add(Feature.ReadingPatternAndEvidence, values[source.End - 1], scene.ValueAt(values, source.End), 9);
            }
        }
    }

    /// <summary>How the content opens: behind a clause opener, a colon, at a quotation, at once, with an attached preposition, or otherwise.</summary>
    private static uint Opening(in CueScene scene, int first)
    {
        Traits traits = scene.Traits;
        if (traits.Classes[first] == TokenClass.OpenQuote)
        {
            return scene.ClassAt(first - 1) == TokenClass.Colon ? 1u : 2u;
        }

        if (first > scene.Paragraph.First && traits.Words[first - 1].Complementizer)
        {
            return 3;
        }

        return scene.ClassAt(first - 1) switch
        {
            TokenClass.Colon => 4,
            TokenClass.Comma => 5,
            _ => first == scene.Cue.End ? 6u : 7u,
        };
    }
}

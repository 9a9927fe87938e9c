using CitationAudit.Extraction.Model;

namespace CitationAudit.Training;

/// <summary>Turns examples into the decisions of each step, as the extractor will face them.</summary>
internal static class DecisionMaker
{
    /// <summary>May a cue begin here at all? One question for each word.</summary>
    public static Decisions SiftQuestions(IEnumerable<Example> examples)
    {
        Decisions decisions = new();
        HashingSink sink = new(decisions.Features);
        foreach (Example example in examples)
        {
            for (int at = 0; at < example.Traits.Count; at++)
            {
                if (SiftFeatures.IsWord(example.Traits, at))
                {
                    SiftFeatures.Of(ref sink, example.Traits, at);
                    decisions.EndCandidate();
                    decisions.EndQuestion(example.Cues.Contains(at));
                }
            }
        }

        return decisions;
    }

    /// <summary>Does a cue begin here? One question for each word that may be one; the examples must have been sifted.</summary>
    public static Decisions CueQuestions(IEnumerable<Example> examples)
    {
        Decisions decisions = new();
        HashingSink sink = new(decisions.Features);
        foreach (Example example in examples)
        {
            for (int at = 0; at < example.Traits.Count; at++)
            {
                if (example.Traits.MayBeCue[at])
                {
                    CueFeatures.Begin(ref sink, example.Traits, at);
                    decisions.EndCandidate();
                    decisions.EndQuestion(example.Cues.Contains(at));
                }
            }
        }

        return decisions;
    }

    /// <summary>The choices about every annotated cue: its end, its content, source and relay.</summary>
    public static CueChoices Choices(IEnumerable<Example> examples)
    {
        CueChoices choices = new();
        foreach (Example example in examples)
        {
            foreach (ExampleStatement statement in example.Statements)
            {
                Cue(choices.CueEnds, example.Traits, statement.Cue);
                CueScene scene = new(example.Traits, statement.Cue);
                choices.Statements++;
                Content(choices, in scene, statement);
                Source(choices, in scene, statement);
            }
        }

        return choices;
    }

    /// <summary>Which reading of an annotated cue is nearest to the annotation? None of them is asked about where its content would not count as found.</summary>
    public static void Wholes(Decisions decisions, Example example, List<List<Reading>> proposed)
    {
        HashingSink sink = new(decisions.Features);
        foreach (List<Reading> readings in proposed)
        {
            int right = -1;
            double most = 0;
            foreach (ExampleStatement statement in example.Statements.Where(statement => statement.Cue.First == readings[0].Cue.First))
            {
                for (int at = 0; at < readings.Count; at++)
                {
                    double content = Likeness.Of(readings[at].Content, statement.Content);
                    double near = content + Likeness.Of(readings[at].Source, statement.Source);
                    (right, most) = content >= 0.5 && near > most ? (at, near) : (right, most);
                }
            }

            if (right >= 0 && readings.Count > 1)
            {
                CueScene scene = new(example.Traits, readings[0].Cue);
                foreach (Reading reading in readings)
                {
                    WholeFeatures.Of(ref sink, in scene, in reading);
                    decisions.EndCandidate(reading.Total);
                }

                decisions.EndChoice(right);
            }
        }
    }

    private static void Cue(Decisions decisions, Traits traits, Run cue)
    {
        HashingSink sink = new(decisions.Features);
        int limit = CueFeatures.Limit(traits, cue.First);
        for (int end = cue.First + 1; end <= limit; end++)
        {
            CueFeatures.End(ref sink, traits, cue.First, end);
            decisions.EndCandidate();
        }

        Close(decisions, cue.End <= limit ? cue.Length - 1 : -1);
    }

    private static void Content(CueChoices choices, in CueScene scene, ExampleStatement statement)
    {
        Run first = statement.Content.First;
        int right = -1;
        int count = 0;
        HashingSink sink = new(choices.ContentBegins.Features);
        for (int at = scene.Window.First; at < scene.Window.End; at++)
        {
            if (ContentFeatures.MayBegin(in scene, at))
            {
                right = at == first.First ? count : right;
                ContentFeatures.Glance(ref sink, in scene, at);
                ContentFeatures.Begin(ref sink, in scene, at);
                ContentFeatures.Opening(ref sink, scene.Traits, at, scene.Side(at));
                ContentFeatures.OpeningEvidence(ref sink, scene.Traits, at, scene.Side(at));
                choices.ContentBegins.EndCandidate();
                count++;
            }
        }

        choices.OutOfReach += right < 0 ? 1 : 0;
        Close(choices.ContentBegins, right);
        if (right >= 0)
        {
            End(choices.ContentEnds, in scene, first, ContentEndFeatures.Limit(in scene, first.First), 0);
            SecondPiece(choices, in scene, statement.Content);
        }
    }

    private static void End(Decisions decisions, in CueScene scene, Run piece, int limit, uint number)
    {
        int right = -1;
        int count = 0;
        HashingSink sink = new(decisions.Features);
        for (int end = piece.First + 1; end <= limit; end++)
        {
            if (ContentEndFeatures.MayEnd(in scene, end - 1))
            {
                right = end == piece.End ? count : right;
                ContentEndFeatures.End(ref sink, in scene, piece.First, end, number);
                ContentEndFeatures.Boundary(ref sink, scene.Traits, end);
                ContentEndFeatures.BoundaryEvidence(ref sink, scene.Traits, end);
                decisions.EndCandidate();
                count++;
            }
        }

        Close(decisions, right);
    }

    private static void SecondPiece(CueChoices choices, in CueScene scene, Pieces content)
    {
        HashingSink sink = new(choices.Pieces.Features);
        PieceFeatures.None(ref sink, in scene, content.First);
        choices.Pieces.EndCandidate();
        int right = content.Second.IsEmpty ? 0 : -1;
        int count = 1;
        for (int at = Math.Max(content.First.End + 1, scene.Window.First); at < scene.Window.End; at++)
        {
            if (PieceFeatures.MayBegin(in scene, content.First, at))
            {
                right = at == content.Second.First ? count : right;
                PieceFeatures.Begin(ref sink, in scene, content.First, at);
                choices.Pieces.EndCandidate();
                count++;
            }
        }

        Close(choices.Pieces, right);
        if (right > 0)
        {
            End(choices.ContentEnds, in scene, content.Second, scene.Window.End, 1);
        }
    }

    private static void Source(CueChoices choices, in CueScene scene, ExampleStatement statement)
    {
        Span(choices.SourceBegins, choices.SourceEnds, in scene, statement, Run.None, statement.Source, 0);
        HashingSink sink = new(choices.Relays.Features);
        RelayFeatures.Expect(ref sink, in scene, statement.Source);
        choices.Relays.EndCandidate();
        choices.Relays.EndQuestion(!statement.Relay.IsEmpty);
        if (!statement.Relay.IsEmpty)
        {
            Span(choices.SourceBegins, choices.SourceEnds, in scene, statement, statement.Source, statement.Relay, 1);
        }
    }

    private static void Span(Decisions begins, Decisions ends, in CueScene scene, ExampleStatement statement, Run taken, Run span, uint role)
    {
        SourceFeatures features = new(in scene, statement.Content, taken, role);
        HashingSink sink = new(begins.Features);
        features.None(ref sink);
        begins.EndCandidate();
        int right = span.IsEmpty ? 0 : -1;
        int count = 1;
        for (int at = features.First; at < features.End; at++)
        {
            if (features.MayBegin(at))
            {
                right = at == span.First ? count : right;
                features.Begin(ref sink, at);
                SourceEdgeFeatures.Opening(ref sink, scene.Traits, at, role);
                SourceEdgeFeatures.Lie(ref sink, scene.Traits, at, role, features.PlaceOf(at));
                begins.EndCandidate();
                count++;
            }
        }

        Close(begins, right);
        if (right <= 0)
        {
            return;
        }

        right = -1;
        count = 0;
        HashingSink endSink = new(ends.Features);
        int limit = features.Limit(span.First);
        for (int end = span.First + 1; end <= limit; end++)
        {
            if (features.MayEnd(end - 1))
            {
                right = end == span.End ? count : right;
                features.Ends(ref endSink, span.First, end);
                SourceEdgeFeatures.Ending(ref endSink, scene.Traits, end, role);
                ends.EndCandidate();
                count++;
            }
        }

        Close(ends, right);
    }

    private static void Close(Decisions decisions, int right)
    {
        if (right < 0)
        {
            decisions.Abandon();
        }
        else
        {
            decisions.EndChoice(right);
        }
    }
}

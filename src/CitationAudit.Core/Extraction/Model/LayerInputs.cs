namespace CitationAudit.Extraction.Model;

/// <summary>What hidden layers look at: the words at a few places around a cue or a reading, and features. Not shared between threads.</summary>
internal sealed class LayerInputs
{
    /// <summary>How many words a layer looks at.</summary>
    public const int Places = 10;

    private const int Reach = 3;

    private readonly Traits _traits;
    private readonly List<uint> _features = [];

    /// <summary>For the tokens of one document; its traits must have word vectors.</summary>
    public LayerInputs(Traits traits)
    {
        _traits = traits;
        Words = new ushort[Places];
    }

    /// <summary>The words at the places, as the word vectors number them; 0 for none.</summary>
    public ushort[] Words { get; }

    /// <summary>The features' hashes.</summary>
    public List<uint> Features => _features;

    /// <summary>Looks at a word that may begin a cue: its neighbours, what it depends on, what follows and depends on it, its subject.</summary>
    public void LookAtCue(int at)
    {
        Run paragraph = _traits.ParagraphAt(at);
        HashingSink sink = Begin();
        for (int step = -Reach; step <= Reach; step++)
        {
            uint place = (uint)(step + Reach);
            Words[place] = WordAt(at + step, paragraph);
            sink.Add(Feature.LayerMark, place, (uint)_traits.ClassAt(at + step, paragraph));
            if (Math.Abs(step) < Reach && paragraph.Holds(at + step))
            {
                foreach (uint[] values in _traits.Coarse)
                {
                    sink.Add(Feature.LayerEvidence, place, values[at + step]);
                }
            }
        }

        if (_traits.Trees is { } trees)
        {
            Near(ref sink, trees, trees.GovernorOf(at), (2 * Reach) + 1);
            Near(ref sink, trees, trees.FollowerOf(at), (2 * Reach) + 2);
            Near(ref sink, trees, trees.SubjectAt(at), (2 * Reach) + 3);
            sink.Add(Feature.LayerRelation, 0, trees.RelationOf(at));
        }

        sink.Add(Feature.LayerDepth, _traits.Depths[at]);
        sink.Add(Feature.LayerPosition, Place.Step(at - _traits.Sentences[_traits.SentenceOf[at]].First));
        sink.Add(Feature.LayerPattern, _traits.Hints.TryGetValue(at, out Hint hint) ? hint.Rule : 0);
        foreach (uint[] values in _traits.Fine)
        {
            sink.Add(Feature.LayerEvidence, 2 * Reach, values[at], 1);
        }

        sink.Add(Feature.LayerWord, _traits.Words[at].Bare);
        sink.Add(Feature.LayerEnding, _traits.Words[at].LastThree);
    }

    /// <summary>Looks at a reading as a whole: its cue, content and source.</summary>
    public void LookAtReading(List<Reading> readings, int at)
    {
        Reading reading = readings[at];
        CueScene scene = new(_traits, reading.Cue);
        HashingSink sink = Begin();
        StatementFeatures.Judge(ref sink, _traits, readings, at);
        Run content = reading.Content.First;
        ReadOnlySpan<int> tokens =
        [
            reading.Cue.First,
            scene.Head,
            reading.Cue.First - 1,
            reading.Cue.End,
            content.First,
            _traits.Trees?.HeadFrom(content.First) ?? -1,
            content.End - 1,
            reading.Source.IsEmpty ? -1 : reading.Source.First,
            reading.Source.IsEmpty ? -1 : _traits.Trees?.HeadOf(reading.Source) ?? -1,
            _traits.Trees?.GovernorOf(scene.Head) ?? -1,
        ];
        for (int place = 0; place < tokens.Length; place++)
        {
            Words[place] = WordAt(tokens[place], scene.Paragraph);
        }
    }

    private HashingSink Begin()
    {
        _features.Clear();
        Array.Clear(Words);
        return new HashingSink(_features);
    }

    private void Near(ref HashingSink sink, Trees trees, int near, int place)
    {
        if (near < 0)
        {
            sink.Add(Feature.LayerRelation, (uint)place, 0);
            return;
        }

        Words[place] = _traits.WordNumbers[near];
        sink.Add(Feature.LayerRelation, (uint)place, trees.RelationOf(near), 1);
        foreach (uint[] values in _traits.Coarse)
        {
            sink.Add(Feature.LayerEvidence, (uint)place, values[near], 2);
        }
    }

    private ushort WordAt(int at, Run paragraph) => paragraph.Holds(at) ? _traits.WordNumbers[at] : (ushort)0;
}

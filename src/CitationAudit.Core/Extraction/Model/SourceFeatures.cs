namespace CitationAudit.Extraction.Model;

/// <summary>
/// The features by which the source's words are chosen, or that there are none. The relay's are chosen by the same, told apart by the
/// role: 0 for the source, 1 for the relay.
/// </summary>
internal readonly ref struct SourceFeatures
{
    /// <summary>How far from the cue a source is looked for, in tokens; 99.7 % of the corpora's lie nearer.</summary>
    public const int Reach = 45;

    /// <summary>How many ways there are for it to lie to cue and content (see <see cref="PlaceOf"/>).</summary>
    public const uint Lies = 5;

    /// <summary>The longest source, in tokens.</summary>
    public const int Longest = 40;

    private readonly CueScene _scene;
    private readonly Pieces _content;
    private readonly Run _taken;
    private readonly uint _role;
    private readonly uint _root;

    /// <summary>For a cue with its content.</summary>
    /// <param name="scene">The cue.</param>
    /// <param name="content">Its content.</param>
    /// <param name="taken">Tokens that another role has already.</param>
    /// <param name="role">0 for the source, 1 for the relay.</param>
    public SourceFeatures(in CueScene scene, Pieces content, Run taken, uint role)
    {
        (_scene, _content, _taken, _role) = (scene, content, taken, role);
        _root = scene.Root + (_role * 0x0101_0101);
        _root |= FeatureHash.Letters;
        int first = content.First.First;
        Gap = first >= scene.Cue.End ? first - scene.Cue.End : -1;
    }

    /// <summary>The span that the patterns advise for the role; null without advice.</summary>
    private Run? Advised => _scene.Hint is { } hint ? (_role == 0 ? hint.Source : hint.Relay) : null;

    /// <summary>Tokens between the cue and a content behind it; -1 for a content before it.</summary>
    public int Gap { get; }

    public int First => Math.Max(_scene.Window.First, _scene.Cue.First - Reach);

    public int End => Math.Min(Math.Min(_scene.Window.End, _scene.Sentence.End), _scene.Cue.End + Reach);

    /// <summary>True where a source may begin.</summary>
    public bool MayBegin(int at) =>
        _scene.Traits.Classes[at] is TokenClass.Word or TokenClass.Number or TokenClass.Handle or TokenClass.OpenQuote or TokenClass.Symbol or TokenClass.OpenBracket
        && Free(at);

    /// <summary>How far a source that begins at <paramref name="first"/> may run.</summary>
    public int Limit(int first)
    {
        int limit = Math.Min(first + Longest, _scene.Window.End);
        int at = first + 1;
        while (at < limit && Free(at))
        {
            at++;
        }

        return at;
    }

    /// <summary>True where a source may end with the token at <paramref name="last"/>.</summary>
    public bool MayEnd(int last) =>
        _scene.Traits.Classes[last] is not (TokenClass.Comma or TokenClass.Semicolon or TokenClass.Colon or TokenClass.Stop or TokenClass.OpenQuote
            or TokenClass.OpenBracket or TokenClass.Dash);

    private bool Free(int at) => !_scene.Cue.Holds(at) && !_content.Holds(at) && !_taken.Holds(at);

    /// <summary>The features of a statement without such a span.</summary>
    public void None<TSink>(ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        uint role = _role * 100;
        uint side = role + _scene.Side(_content.First.First);
        uint gap = Place.Step(Gap);
        uint opener = Place.Flag(_scene.FirstOpener == _scene.Cue.End);
        uint mark = (uint)_scene.MarkAfter;
        if (Advised is { } advised)
        {
            uint same = Place.Flag(_scene.Hint is { } hint && hint.Content.First.First == _content.First.First);
            sink.Add(Feature.NoSourcePattern, Place.Flag(advised.IsEmpty), same, role);
            sink.Add(Feature.NoSourcePattern, Place.Flag(advised.IsEmpty), _scene.Hint is { } given ? given.Rule : 0, role);
            sink.Add(Feature.NoSourcePattern, Place.Flag(advised.IsEmpty), _scene.Root, role);
        }

        sink.Add(Feature.NoSource, role);
        sink.Add(Feature.NoSourceSide, side, (uint)_scene.MarkBefore, mark);
        sink.Add(Feature.NoSourceCueRoot, _root, side);
        sink.Add(Feature.NoSourceCueStem, _scene.Stem, side);
        sink.Add(Feature.NoSourceCueWord, _scene.Word, side);
        sink.Add(Feature.NoSourceLastOfCue, _scene.LastWord, side, Place.Flag(_scene.Cue.Length > 1));
        sink.Add(Feature.NoSourceCueEnding, _scene.Ending, side, opener);
        sink.Add(Feature.NoSourceCueEnding, _scene.Traits.Words[_scene.Cue.First].First, _scene.Traits.Words[_scene.Cue.First].Last, role + gap);
        sink.Add(Feature.NoSourceCueEnding, _scene.Traits.Words[_scene.Cue.End - 1].LastTwo, 99, side);
        sink.Add(Feature.NoSourceWordAfterCue, _scene.WordAfter, side);
        sink.Add(Feature.NoSourceMarkAfterCue, mark, gap, side);
        sink.Add(Feature.NoSourceGap, gap, side);
        sink.Add(Feature.NoSourceGap, gap, opener, 200 + side);
        sink.Add(Feature.NoSourceGapAndEnding, gap, _scene.Ending, side);
        sink.Add(Feature.NoSourceGapAndRoot, gap, _root);
        sink.Add(Feature.NoSourceMarkBefore, (uint)_scene.MarkBefore, gap, side);
        sink.Add(Feature.NoSourceMarkBefore, _scene.BareAt(_scene.Cue.First - 1), role);
        sink.Add(Feature.NoSourceMarkBefore, Place.Few(_scene.Cue.First - _scene.Sentence.First), side, gap + 50);
        if (_content.Holds(_scene.Cue.End))
        {
            sink.Add(Feature.NoSourceWordAfterCue, _scene.Traits.Words[_scene.Cue.End].FirstTwo, 9, side);
        }

        uint takes = _scene.Traits.Complements[_scene.Cue.First];
        uint behind = _scene.ValueAt(_scene.Traits.SourceWords, _scene.Cue.End);
        sink.Add(Feature.NoSourceKinds, takes, gap, side);
        sink.Add(Feature.NoSourceKinds, takes, behind, 200 + side);
        sink.Add(Feature.NoSourceKinds, behind, gap, 400 + side);
        sink.Add(Feature.NoSourceKinds, _scene.Ending, behind, 600 + side);
        if (_scene.Traits.Trees is { } trees)
        {
            uint subject = trees.SubjectOf(_scene.Head);
            sink.Add(Feature.NoSourceTree, subject, side);
            sink.Add(Feature.NoSourceTree, subject, _scene.Root, side);
            sink.Add(Feature.NoSourceTree, subject, gap, 200 + side);
        }

        foreach (uint[] values in _scene.Traits.Coarse)
        {
            sink.Add(Feature.NoSourceEvidence, values[_scene.Cue.First], _scene.ValueAt(values, _scene.Cue.End), side);
            sink.Add(Feature.NoSourceEvidence, _scene.ValueAt(values, _scene.Cue.First - 1), values[_scene.Cue.First], 200 + side);
            sink.Add(Feature.NoSourceEvidence, values[_scene.Cue.End - 1], gap, 400 + side);
        }
    }

    /// <summary>The features of a span that begins at <paramref name="at"/>.</summary>
    public void Begin<TSink>(ref TSink sink, int at)
        where TSink : struct, IFeatureSink => Beginning(ref sink, at, far: true);

    /// <summary>Those of a beginning that are the same for all contents to which it lies alike (see <see cref="PlaceOf"/>): all but that of <see cref="BeginFrom"/>.</summary>
    public void BeginAlike<TSink>(ref TSink sink, int at)
        where TSink : struct, IFeatureSink => Beginning(ref sink, at, far: false);

    /// <summary>That of a beginning which says how far from the cue the content is.</summary>
    public void BeginFrom<TSink>(ref TSink sink, int at)
        where TSink : struct, IFeatureSink =>
        sink.Add(Feature.SourceDistanceAndPlace, Place.Step(_scene.Distance(at)), (_role * 100) + PlaceOf(at), Place.Step(Gap) + 20);

    private void Beginning<TSink>(ref TSink sink, int at, bool far)
        where TSink : struct, IFeatureSink
    {
        Traits traits = _scene.Traits;
        uint role = _role * 100;
        uint place = role + PlaceOf(at);
        uint distance = Place.Step(_scene.Distance(at));
        uint before = _scene.BareAt(at - 1);
        uint markBefore = (uint)_scene.ClassAt(at - 1);
        Run between = _scene.Between(at);
        if (Advised is { } advised)
        {
            uint agrees = Place.Flag(at == advised.First);
            sink.Add(Feature.SourcePattern, agrees, place);
            sink.Add(Feature.SourcePattern, agrees, distance, place + 50);
            sink.Add(Feature.SourcePattern, agrees, _scene.Root, role);
            sink.Add(Feature.SourcePatternAndRule, agrees, _scene.Hint is { } given ? given.Rule : 0, role);
        }

        sink.Add(Feature.SourceDistance, distance, place);
        sink.Add(Feature.SourceDistanceAndCue, distance, _root, place);
        if (far)
        {
            BeginFrom(ref sink, at);
        }

        sink.Add(Feature.SourceDistanceAndPlace, distance, place, 50 + (uint)_scene.MarkBefore);
        sink.Add(Feature.SourceNextToCue, Place.Flag(at == _scene.Cue.End), _scene.LastWord, role);
        sink.Add(Feature.SourceNextToCue, Place.Flag(at == _scene.Cue.End), _scene.Ending, role);
        sink.Add(Feature.SourceWordBeforeAndCue, before, _root, place);
        sink.Add(Feature.SourcePlaceAndCue, place, _scene.Root);
        sink.Add(Feature.SourceCueWordAndPlace, place, _scene.Word);
        sink.Add(Feature.SourceCueWordAndPlace, place, (uint)_scene.MarkBefore, (uint)_scene.MarkAfter);
        ref readonly WordTraits word = ref traits.Words[at];
        sink.Add(Feature.SourceAgreement, traits.Words[_scene.Cue.First].Last, word.Last, place);
        sink.Add(Feature.SourceAgreement, traits.Words[_scene.Cue.First].First, word.LastTwo, place + 50);
        sink.Add(Feature.SourceWordAfterCue, _scene.WordAfter, distance, place);
        uint commas = Place.Few(traits.Commas.Between(between.First, between.End), 2);
        uint openers = Place.Few(traits.Complementizers.Between(between.First, between.End), 1);
        uint brackets = Place.Few(traits.Brackets.Between(between.First, between.End), 1);
        sink.Add(Feature.SourceBetween, commas + (4 * openers) + (8 * brackets), place, markBefore);
        sink.Add(Feature.SourceBetween, commas + (4 * openers), place, 50 + distance);
        sink.Add(Feature.SourceCuesBetween, Place.Few(traits.Cues.Between(between.First, between.End), 2), traits.CueLevels[at], place);
        uint start = Place.Flag(at == _scene.Sentence.First) + (2 * Place.Flag(at == _scene.Paragraph.First));
        sink.Add(Feature.SourceSentenceStart, start, place, commas);
        sink.Add(Feature.SourceKinds, traits.SourceWords[at], traits.Complements[_scene.Cue.First], place);
        foreach (uint[] values in traits.Coarse)
        {
            sink.Add(Feature.SourceEvidencePair, values[at], values[_scene.Cue.First], place);
        }

        if (traits.Trees is { } trees)
        {
            uint link = trees.Link(at, _scene.Head);
            sink.Add(Feature.SourceTree, link, place);
            sink.Add(Feature.SourceTree, link, trees.SubjectOf(_scene.Head), 200 + place);
            sink.Add(Feature.SourceTree, link, markBefore, 400 + role);
            sink.Add(Feature.SourceTreeAndCue, link, _scene.Root);
            sink.Add(Feature.SourceTreeAndCue, link, before, 1);
        }
    }

    /// <summary>What bounds a source that begins at <paramref name="first"/>: its content, the cue, or the sentence's end.</summary>
    public int StopOf(int first) => PlaceOf(first) == 1 ? _content.First.First : first < _scene.Cue.First ? _scene.Cue.First : _scene.Sentence.End;

    /// <summary>The features of a span from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Ends<TSink>(ref TSink sink, int first, int end)
        where TSink : struct, IFeatureSink
    {
        Traits traits = _scene.Traits;
        int last = end - 1;
        uint role = _role * 100;
        uint place = role + PlaceOf(first);
        uint length = Place.Step(end - first);
        uint next = _scene.BareAt(end);
        (uint mark, uint markNext) = ((uint)traits.Classes[last], (uint)_scene.ClassAt(end));
        int stop = StopOf(first);
        uint gap = Place.Step(stop - end);
        if (Advised is { } advised && advised.First == first)
        {
            uint agrees = Place.Flag(end == advised.End);
            sink.Add(Feature.SourceEndPattern, agrees, place);
            sink.Add(Feature.SourceEndPattern, agrees, _scene.Hint is { } given ? given.Rule : 0, role);
            sink.Add(Feature.SourceEndPattern, agrees, length, 50 + role);
            sink.Add(Feature.SourceEndPatternAndMark, agrees, markNext, gap);
        }

        sink.Add(Feature.SourceEndNextWord, next, place, gap + 20);
        sink.Add(Feature.SourceEndMarks, mark, markNext, place);
        sink.Add(Feature.SourceEndLength, length, role);
        sink.Add(Feature.SourceEndLengthAndPlace, length, place, markNext);
        sink.Add(Feature.SourceEndGap, gap, place);
        sink.Add(Feature.SourceEndGap, gap, place, 20 + length);
        sink.Add(Feature.SourceEndGapAndMark, gap, markNext, place);
        sink.Add(Feature.SourceEndGapAndMark, gap, markNext, 50 + (uint)_scene.ClassAt(end + 1));
        sink.Add(Feature.SourceEndFirstAndLength, traits.Words[first].Bare, length, role);
        sink.Add(Feature.SourceEndCommas, Place.Few(traits.Commas.Between(first, end), 2), markNext, place);
        uint brackets = Place.Few(traits.Brackets.Between(first, end), 2);
        sink.Add(Feature.SourceEndBrackets, brackets, markNext, mark);
        uint quotation = ContentEndFeatures.QuotationAtEnd(traits, first, end);
        int depth = (_scene.Paragraph.Holds(end) ? traits.Depths[end] : 0) - traits.Depths[first];
        sink.Add(Feature.SourceEndQuotation, quotation, mark, markNext);
        sink.Add(Feature.SourceEndQuotation, (uint)Math.Clamp(depth + 2, 0, 4), quotation, 30);
        if (_scene.Paragraph.Holds(end))
        {
            ref readonly WordTraits nextWord = ref traits.Words[end];
            sink.Add(Feature.SourceEndNextLetters, nextWord.FirstTwo, place);
            sink.Add(Feature.SourceEndOpener, Place.Flag(nextWord.Complementizer), gap, role);
        }

        uint takes = traits.Complements[_scene.Cue.First];
        uint behind = _scene.ValueAt(traits.SourceWords, end);
        sink.Add(Feature.SourceEndValency, takes, behind, place);
        sink.Add(Feature.SourceEndValency, takes, gap, place + 200);
        sink.Add(Feature.SourceEndValency, takes, _scene.Paragraph.Holds(end) ? traits.Words[end].FirstTwo : 0, 400 + (gap * 10) + role);
        sink.Add(Feature.SourceEndKinds, behind, gap, 400 + place);
        sink.Add(Feature.SourceEndKinds, traits.SourceWords[last], behind, length);
        sink.Add(Feature.SourceEndKinds, traits.SourceWords[last], behind, 800 + gap);

        uint words = role;
        for (int at = first; at < end && at < first + 4; at++)
        {
            words = (words * 31) + traits.Words[at].Bare;
        }

        sink.Add(Feature.SourceEndPhrase, words | FeatureHash.Letters, Math.Min(length, 4));
        sink.Add(Feature.SourceEndGapWord, next, _scene.BareAt(stop - 1), role);
        foreach (uint[] values in traits.Coarse)
        {
            uint after = _scene.ValueAt(values, end);
            sink.Add(Feature.SourceEndEvidence, after, gap, 400 + place);
            sink.Add(Feature.SourceEndEvidencePair, values[last], after, length);
        }

        if (traits.Trees is { } trees)
        {
            uint fit = trees.Fit(first, end, _scene.Paragraph.Holds(end));
            sink.Add(Feature.SourceEndTree, fit, place);
            sink.Add(Feature.SourceEndTree, fit, trees.Link(first, _scene.Head), 200);
            sink.Add(Feature.SourceEndTree, fit, gap, 400);
            sink.Add(Feature.SourceEndTreeAndMark, fit, mark, markNext);
            sink.Add(Feature.SourceEndTreeAndMark, fit, length, 90);
        }
    }

    /// <summary>Where a token lies: 0 before the cue, 1 between it and its content, 2 behind a content that follows the cue, 3 behind the cue where the content stands before it, 4 before a content that stands before the cue.</summary>
    public uint PlaceOf(int at)
    {
        if (at < _scene.Cue.First)
        {
            return at < _content.First.First && _content.First.First < _scene.Cue.First ? 4u : 0u;
        }

        return Gap < 0 ? 3u : at < _content.First.First ? 1u : 2u;
    }
}

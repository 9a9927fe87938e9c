namespace CitationAudit.Extraction.Model;

/// <summary>Which tokens of a document depend on which, and how far each token's phrase reaches: the token with all that depends on it.</summary>
internal sealed class Trees
{
    private readonly int[] _heads;
    private readonly byte[] _relations;
    private readonly int[] _first;
    private readonly int[] _end;
    private readonly int[] _widestFrom;
    private readonly int[] _subjects;
    private readonly int[] _followers;

    /// <summary>With heads and relations as <see cref="ITreeEvidence.Link"/> gives them.</summary>
    public Trees(int[] heads, byte[] relations, int subject)
    {
        (_heads, _relations) = (heads, relations);
        (_first, _end) = (new int[heads.Length], new int[heads.Length]);
        (_widestFrom, _subjects, _followers) = (new int[heads.Length], new int[heads.Length], new int[heads.Length]);
        Array.Fill(_subjects, -1);
        Array.Fill(_followers, -1);
        Reach();
        for (int at = 0; at < heads.Length; at++)
        {
            _widestFrom[at] = at;
        }

        for (int at = 0; at < heads.Length; at++)
        {
            ref int widest = ref _widestFrom[_first[at]];
            widest = _first[widest] != _first[at] || _end[at] > _end[widest] ? at : widest;
            if (heads[at] >= 0 && relations[at] == subject)
            {
                _subjects[heads[at]] = at;
            }

            if (heads[at] >= 0 && heads[at] < at && _followers[heads[at]] < 0)
            {
                _followers[heads[at]] = at;
            }
        }
    }

    /// <summary>More than any answer of <see cref="Link"/>.</summary>
    public const int Links = 60 + byte.MaxValue + 1;

    /// <summary>The token of a cue on which its others depend: the last one whose own head stands outside.</summary>
    public int HeadOf(Run cue)
    {
        int head = cue.First;
        for (int at = cue.First; at < cue.End; at++)
        {
            head = cue.Holds(_heads[at]) ? head : at;
        }

        return head;
    }

    /// <summary>The token on which a token depends; −1 for none.</summary>
    public int GovernorOf(int at) => _heads[at];

    /// <summary>The token that depends on a token as its subject; −1 for none.</summary>
    public int SubjectAt(int at) => _subjects[at];

    /// <summary>The first token behind a token that depends on it; −1 for none.</summary>
    public int FollowerOf(int at) => _followers[at];

    /// <summary>A token's relation to the one on which it depends, and on which side that stands; 0 where it depends on none.</summary>
    public uint RelationOf(int at) => _heads[at] < 0 ? 0 : 1 + (2u * _relations[at]) + Place.Flag(_heads[at] > at);

    /// <summary>The token of the widest phrase that begins at a token on which its others depend.</summary>
    public int HeadFrom(int first) => _widestFrom[first];

    /// <summary>Where a verb's subject is to be sought: 0 nowhere, 1 before it, 2 behind it, 3 with the verb on which it depends.</summary>
    public uint SubjectOf(int verb)
    {
        int subject = _subjects[verb];
        return subject >= 0 ? subject < verb ? 1u : 2u : _heads[verb] >= 0 && _subjects[_heads[verb]] >= 0 ? 3u : 0u;
    }

    /// <summary>
    /// How the widest phrase that begins at a token, or the token's own where none does, is linked to a cue whose head is
    /// <paramref name="cue"/>; 0 for not at all.
    /// </summary>
    public uint Link(int at, int cue)
    {
        int phrase = _widestFrom[at];
        int head = _heads[phrase];
        if (_first[phrase] <= cue && cue < _end[phrase])
        {
            return 60u + _relations[cue];
        }

        if (head == cue)
        {
            return 1u + _relations[phrase];
        }

        if (head >= 0 && head == _heads[cue])
        {
            return 20u + _relations[phrase];
        }

        return head >= 0 && _heads[head] == cue ? 40u + _relations[head] : 0;
    }

    /// <summary>How a range of tokens, given by its first and behind its last, lies to the widest phrase that begins with it, and whether what follows depends on it.</summary>
    public uint Fit(int first, int end, bool more)
    {
        int reach = _end[_widestFrom[first]];
        uint fit = end == reach ? 0u : end < reach ? 1u : 2u;
        uint hangs = more && _heads[end] >= first && _heads[end] < end ? 3u : 0u;
        uint leans = _heads[end - 1] >= end ? 6u : 0u;
        return fit + hangs + leans;
    }

    /// <summary>From the leaves up, each token once: a chain may be as long as the text.</summary>
    private void Reach()
    {
        int[] open = new int[_heads.Length];
        for (int at = 0; at < open.Length; at++)
        {
            (_first[at], _end[at]) = (at, at + 1);
            if (_heads[at] >= 0)
            {
                open[_heads[at]]++;
            }
        }

        for (int leaf = 0; leaf < open.Length; leaf++)
        {
            for (int at = leaf; open[at] == 0; at = _heads[at])
            {
                open[at] = -1;
                int head = _heads[at];
                if (head < 0)
                {
                    break;
                }

                (_first[head], _end[head]) = (Math.Min(_first[head], _first[at]), Math.Max(_end[head], _end[at]));
                open[head]--;
            }
        }
    }
}

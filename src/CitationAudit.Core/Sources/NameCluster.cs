using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>All occurrences of one person's name.</summary>
internal sealed class NameCluster
{
    // Where the occurrences stand, in text order; no two overlap, so the last that starts before an offset also ends last.
    private readonly List<TextSpan> _spans = [];

    /// <summary>The occurrences; full names first.</summary>
    public List<NameRun> Runs { get; } = [];

    /// <summary>The last word of the name; empty where a longer name covers every occurrence.</summary>
    public string Surname => Runs.Count > 0 ? Runs[0].Keys[^1] : "";

    /// <summary>The first word of a full name, else empty.</summary>
    public string Given => Runs.Count > 0 && Runs[0].Keys.Length > 1 ? Runs[0].Keys[0] : "";

    /// <summary>What the occurrences show of gender.</summary>
    public char Gender { get; private set; } = '?';

    /// <summary>The keys of the fullest name.</summary>
    public ImmutableArray<string> Keys { get; private set; } = [];

    /// <summary>The keys of the words beside any occurrence.</summary>
    public IEnumerable<string> Beside => Runs.SelectMany(run => run.Beside);

    /// <summary>A name's keys without what only tells generations apart (<c>Jr.</c>, <c>III</c>).</summary>
    public static ImmutableArray<string> WithoutSuffix(ImmutableArray<string> keys) =>
        keys.Length > 2 && keys[^1].TrimEnd('.') is "jr" or "sr" or "ii" or "iii" or "iv" ? keys[..^1] : keys;

    /// <summary>Adds an occurrence.</summary>
    public void Add(NameRun run)
    {
        Runs.Add(run);
        _spans.Insert(CountBefore(run.Span.Start), run.Span);
        Gender = Gender == '?' ? run.Gender : Gender;
        Keys = run.Keys.Length > Keys.Length ? run.Keys : Keys;
    }

    /// <summary>True where a full name can be the same person's: one surname, given names equal or short for each other, and not one a man's, one a woman's.</summary>
    public bool Accepts(NameRun run)
    {
        if (Runs.Count == 0 || Surname != run.Keys[^1])
        {
            return false;
        }

        if (Gender != '?' && run.Gender != '?' && Gender != run.Gender)
        {
            return false;
        }

        string given = run.Keys[0];
        return given == Given || (Given.Length > 0 && given[0] == Given[0] && (given.Length <= 2 || Given.Length <= 2 || given.StartsWith(Given[..2], StringComparison.Ordinal)));
    }

    /// <summary>Where the last occurrence before an offset ends; -1 where there is none.</summary>
    public int LastBefore(int offset) => LastSpanBefore(offset)?.End ?? -1;

    /// <summary>Where the last occurrence before an offset stands; null where there is none.</summary>
    public TextSpan? LastSpanBefore(int offset)
    {
        int before = CountBefore(offset);
        return before == 0 ? null : _spans[before - 1];
    }

    /// <summary>Where the first occurrence behind an offset starts; -1 where there is none.</summary>
    public int NextAfter(int offset)
    {
        int before = CountBefore(offset);
        return before == _spans.Count ? -1 : _spans[before].Start;
    }

    /// <summary>How many occurrences start before an offset.</summary>
    private int CountBefore(int offset)
    {
        int low = 0, high = _spans.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_spans[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>How surely it is a person's: a title before it, a given name in it, its surname alone elsewhere, or nothing.</summary>
    public string Personhood =>
        Runs.Exists(run => run.Titled) ? "titled" : Gender != '?' ? "given" : Runs.Exists(run => run.Keys.Length == 1) && Runs.Exists(run => run.Keys.Length > 1) ? "surname" : Runs.Count > 1 ? "again" : "once";
}

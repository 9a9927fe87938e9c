namespace CitationAudit.Extraction.Model;

/// <summary>Scores that are the same for many decisions about a token, each worked out when it is first asked for.</summary>
internal sealed class ScoreCache
{
    private const int Unknown = int.MinValue;

    private readonly int[] _scores;

    public ScoreCache(int count)
    {
        _scores = new int[count];
        Clear();
    }

    /// <summary>The place of a token's score, for <see cref="IsKnown"/> and to be filled.</summary>
    public ref int this[int at] => ref _scores[at];

    /// <summary>Forgets all scores.</summary>
    public void Clear() => Array.Fill(_scores, Unknown);

    public static bool IsKnown(int score) => score != Unknown;
}

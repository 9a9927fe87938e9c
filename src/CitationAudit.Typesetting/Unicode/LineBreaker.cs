using static CitationAudit.Typesetting.Unicode.LineBreakClass;

namespace CitationAudit.Typesetting.Unicode;

/// <summary>
/// Line breaking (UAX #14, revision of Unicode 15.0), rules named as there, numbers by example 7 of section 8.2, as
/// Unicode's own test data has them.
/// </summary>
internal static class LineBreaker
{
    /// <summary>For each place of the text, its end included, whether a line may or must end before it.</summary>
    public static LineBreakOpportunity[] Opportunities(ReadOnlySpan<char> text)
    {
        var points = CodePoints.Of(text);
        var result = new LineBreakOpportunity[text.Length + 1];
        result[text.Length] = LineBreakOpportunity.Mandatory;
        var scan = new LineBreakScan(points.Values);
        for (int i = 1; i < points.Count; i++)
            result[points.Offsets[i]] = scan.Before(i);
        return result;
    }

    /// <summary>LB1.</summary>
    internal static LineBreakClass Resolved(int codePoint)
    {
        var data = CharacterData.Instance;
        return data.LineBreak(codePoint) switch
        {
            AI or SG or XX => AL,
            SA => data.IsCombining(codePoint) ? CM : AL,
            CJ => NS,
            var other => other,
        };
    }
}

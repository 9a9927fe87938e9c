using System.Collections.Immutable;
using System.Globalization;

namespace CitationAudit.Typesetting;

/// <summary>What flows down through the components while they are placed.</summary>
internal sealed record LayoutContext
{
    public required TextDirection Direction { get; init; }

    public required ParagraphCache Paragraphs { get; init; }

    public required DigitStyle Digits { get; init; }

    /// <summary>The page being made, from 1; null where components must not depend on it.</summary>
    public int? PageNumber { get; init; }

    /// <summary>How many pages the pass before made; null in the first pass.</summary>
    public int? PageCount { get; init; }

    /// <summary>The pages of the destinations as the pass before found them.</summary>
    public required ImmutableDictionary<string, int> Pages { get; init; }

    /// <summary>The outline as the pass before found it.</summary>
    public required ImmutableArray<OutlineEntry> Outline { get; init; }

    /// <summary>What did not fit anywhere; shared by the whole pass.</summary>
    public required List<string> Problems { get; init; }

    public bool IsRightToLeft => Direction == TextDirection.RightToLeft;

    /// <summary>Where a box of some width stands that begins at a distance from the start side.</summary>
    public float FromStart(float distance, float width, float room) => IsRightToLeft ? room - distance - width : distance;

    public string Number(int? value)
    {
        string western = value?.ToString(CultureInfo.InvariantCulture) ?? "?";
        return Digits == DigitStyle.Western
            ? western
            : string.Concat(western.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\u0660') : c));
    }
}

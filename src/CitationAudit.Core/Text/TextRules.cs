using System.Collections.Immutable;

namespace CitationAudit.Text;

/// <summary>What the text stage must know of a language; a part of its pack.</summary>
/// <param name="Abbreviations">Words that keep their full stop, in normal form with it (<c>mr.</c>, <c>د.</c>).</param>
/// <param name="Enclitics">Endings with an apostrophe that are tokens of their own (<c>'s</c>, <c>n't</c>), in normal form.</param>
/// <param name="Proclitics">Prefixes that may be glued to an opening quotation mark (<c>و</c>, <c>ل</c>, <c>ال</c>), in normal form.</param>
public sealed record TextRules(
    ImmutableHashSet<string> Abbreviations,
    ImmutableArray<string> Enclitics,
    ImmutableHashSet<string> Proclitics)
{
    /// <summary>Rules of no language: no abbreviation, no clitic.</summary>
    public static TextRules None { get; } = new([], [], []);
}

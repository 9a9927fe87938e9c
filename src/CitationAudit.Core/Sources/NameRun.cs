using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>One occurrence of a personal name.</summary>
/// <param name="Span">The words.</param>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index behind the last token.</param>
/// <param name="Keys">The words' keys.</param>
/// <param name="Gender"><c>m</c>, <c>f</c> or <c>?</c>.</param>
/// <param name="Titled">True where a title or form of address stands before it.</param>
/// <param name="MayBeTitle">True where its first word is a given name and a title as well ("Dean Moe").</param>
/// <param name="Headline">True where it stands in a headline with capitals throughout.</param>
/// <param name="Context">Features of what stands around it.</param>
/// <param name="Beside">The keys of the words beside it that may describe its bearer.</param>
internal sealed record NameRun(
    TextSpan Span, int FirstToken, int EndToken, ImmutableArray<string> Keys, char Gender, bool Titled, bool MayBeTitle, bool Headline, ImmutableArray<string> Context, ImmutableArray<string> Beside)
{
    /// <summary>
    /// The run as a surname behind a title, where another full name with that surname has the first word for its title beside it: "Dean Moe" is
    /// "Alan Moe, dean of the college".
    /// </summary>
    public NameRun WithoutTitleOf(IEnumerable<NameRun> others) =>
        MayBeTitle && Keys.Length == 2 && others.Any(other => other.Keys.Length > 1 && other.Keys[^1] == Keys[1] && other.Keys[0] != Keys[0] && other.Beside.Contains(Keys[0]))
            ? this with { Keys = Keys[1..], Titled = true }
            : this;

    /// <summary>What of a run in a headline of the document is a name: its longest stretch of words that names in the running text have too.</summary>
    public IEnumerable<NameRun> Kept(IReadOnlySet<string> names, Document document)
    {
        int first = 0;
        while (first < Keys.Length && !names.Contains(Keys[first]))
        {
            first++;
        }

        int end = first;
        while (end < Keys.Length && names.Contains(Keys[end]))
        {
            end++;
        }

        // Tokens of a run are its words, so the words' indexes lead to the tokens' spans only where none was left out between them.
        if (end > first && EndToken - FirstToken == Keys.Length)
        {
            yield return this with { Span = document.SpanOf(FirstToken + first, FirstToken + end), FirstToken = FirstToken + first, EndToken = FirstToken + end, Keys = Keys[first..end] };
        }
    }
}

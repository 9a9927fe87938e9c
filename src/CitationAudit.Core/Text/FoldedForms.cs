namespace CitationAudit.Text;

/// <summary>The normal forms of the words of one text: most come again and again, and are folded once. Not shared between threads.</summary>
internal sealed class FoldedForms
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _known =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>As <see cref="TextFolding.Fold"/>.</summary>
    public string Of(ReadOnlySpan<char> written)
    {
        if (!_known.TryGetValue(written, out string? folded))
        {
            folded = TextFolding.Fold(written);
            _known[written] = folded;
        }

        return folded;
    }
}

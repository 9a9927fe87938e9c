using UglyToad.PdfPig.Content;

namespace CitationAudit.Ingest.Pdf;

/// <summary>
/// What glyphs without characters of their own stand for: browsers draw a shadda and its vowel as one glyph that no table explains, and
/// write the characters of the whole cluster beside it (ISO 32000-1, 14.9.4).
/// </summary>
internal static class PdfActualText
{
    // Marked content nests a few deep; more is no document.
    private const int MaxDepth = 64;

    /// <summary>The characters of each glyph of <paramref name="page"/> that its own table leaves open.</summary>
    public static Dictionary<Letter, string> Read(Page page, Func<string, string> fold)
    {
        Dictionary<Letter, string> found = new(ReferenceEqualityComparer.Instance);
        Stack<(MarkedContentElement Element, int Depth)> open = new(page.GetMarkedContents().Select(element => (element, 0)));
        while (open.TryPop(out (MarkedContentElement Element, int Depth) next))
        {
            if (next.Element.ActualText is { Length: > 0 } words && next.Element.Letters.Where(letter => IsOpen(letter.Value)).ToArray() is [Letter unknown])
            {
                string rest = fold(words);
                foreach (Letter letter in next.Element.Letters.Where(letter => letter != unknown))
                {
                    int at = rest.IndexOf(fold(letter.Value), StringComparison.Ordinal);
                    rest = at < 0 ? rest : rest.Remove(at, fold(letter.Value).Length);
                }

                found[unknown] = rest;
            }

            foreach (MarkedContentElement child in next.Depth < MaxDepth ? next.Element.Children : [])
            {
                open.Push((child, next.Depth + 1));
            }
        }

        return found;
    }

    /// <summary>True for what stands where a glyph has no characters.</summary>
    public static bool IsOpen(string value) => value.AsSpan().Trim('\0').IsEmpty;
}

using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace CitationAudit.Ingest.Html;

/// <summary>
/// Writes where elements stand in a page as CSS selectors from the body down, such as <c>body &gt; main:nth-child(2) &gt; p:nth-child(3)</c>,
/// which a browser's console finds again. One instance serves one page, and counts the children of each element once.
/// </summary>
internal sealed class ElementPath
{
    // A hostile page nests deep and has many blocks; its paths together are held to this many UTF-16 units, a few thousand ordinary ones.
    private const int MaxUnits = 1 << 20;
    private const int MaxDepth = 128;

    private readonly Dictionary<INode, int> _places = [];
    private int _left = MaxUnits;

    /// <summary>The path of <paramref name="element"/>; null where it lies too deep or the page has used up what paths may take.</summary>
    public string? Of(IElement element)
    {
        List<IElement> chain = [];
        for (IElement? one = element; one is not null && one.LocalName != "body"; one = one.ParentElement)
        {
            if (chain.Count == MaxDepth)
            {
                return null;
            }

            chain.Add(one);
        }

        StringBuilder path = new("body");
        for (int at = chain.Count - 1; at >= 0; at--)
        {
            path.Append(CultureInfo.InvariantCulture, $" > {Name(chain[at].LocalName)}:nth-child({Place(chain[at])})");
        }

        _left -= path.Length;
        return _left < 0 ? null : path.ToString();
    }

    // Names that a selector would have to escape are passed over by the universal selector; the place says the same.
    private static string Name(string name) => name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-') && char.IsAsciiLetter(name[0]) ? name : "*";

    private int Place(IElement element)
    {
        if (!_places.TryGetValue(element, out int place) && element.Parent is { } parent)
        {
            int number = 0;
            foreach (INode child in parent.ChildNodes)
            {
                if (child is IElement)
                {
                    _places[child] = ++number;
                }
            }

            place = _places.GetValueOrDefault(element);
        }

        return place;
    }
}

namespace CitationAudit.Typesetting;

/// <summary>A page after layout.</summary>
public sealed class LaidOutPage
{
    private readonly Fragment _root;

    internal LaidOutPage(int number, PageSize size, Rect body, Fragment root)
    {
        Number = number;
        Size = size;
        Body = body;
        _root = root;
    }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>The sheet.</summary>
    public PageSize Size { get; }

    /// <summary>The room that the body had, footnotes included.</summary>
    public Rect Body { get; }

    /// <summary>Every box on the page, outer ones before what is in them.</summary>
    public IEnumerable<PlacedBox> Boxes => Walk(_root, 0, 0, 0);

    internal Fragment Root => _root;

    private IEnumerable<PlacedBox> Walk(Fragment fragment, float x, float y, int depth)
    {
        yield return new PlacedBox(Number, new Rect(x, y, fragment.Width, fragment.Height), fragment.Kind, fragment.Text, depth);
        foreach (var child in fragment.Children)
        {
            foreach (var box in Walk(child.Fragment, x + child.X, y + child.Y, depth + 1))
                yield return box;
        }
    }
}

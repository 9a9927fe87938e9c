using AngleSharp.Dom;

namespace CitationAudit.Ingest.Html;

/// <summary>An element of the page that holds blocks; nodes are kept in document order, so that a subtree's blocks are contiguous.</summary>
internal sealed class PageNode(int parent, string tag, IElement element)
{
    /// <summary>Index of the parent, or -1 for the body.</summary>
    public int Parent { get; } = parent;

    /// <summary>Tag name in small letters.</summary>
    public string Tag { get; } = tag;

    public IElement Element { get; } = element;

    /// <summary>What its own class, id and role say.</summary>
    public NameCategory Names { get; init; }

    /// <summary>What its own tag says.</summary>
    public Surroundings Own { get; init; }

    /// <summary>What its tag and those of its ancestors say; ancestors that hold most of the page's prose only say what speaks for it.</summary>
    public Surroundings Around { get; set; }

    /// <summary>Its own names, weighed likewise.</summary>
    public NameCategory WeighedNames { get; set; }

    /// <summary>The names of this element and the two above it, weighed likewise.</summary>
    public NameCategory NearNames { get; set; }

    /// <summary>The names of all elements above those, weighed likewise.</summary>
    public NameCategory FarNames { get; set; }

    /// <summary>UTF-16 units of prose in the subtree.</summary>
    public int Prose { get; set; }

    /// <summary>Index of the first block in the subtree.</summary>
    public int FirstBlock { get; set; }

    /// <summary>Index behind the last block in the subtree.</summary>
    public int EndBlock { get; set; }
}

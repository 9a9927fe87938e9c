using System.Buffers;
using AngleSharp.Dom;

namespace CitationAudit.Ingest.Html;

/// <summary>The elements that may hold metadata, gathered in one walk through the page.</summary>
internal sealed class PageFacts
{
    private static readonly SearchValues<string> DateNames =
        SearchValues.Create(["date", "publish", "time", "meta", "byline", "datum"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AuthorNames =
        SearchValues.Create(["byline", "author", "writer", "autor"], StringComparison.OrdinalIgnoreCase);

    // Enough for any page; keeps pages of thousands of dated teasers cheap.
    private const int MaxEach = 200;

    public List<IElement> LinkedData { get; } = [];

    /// <summary>First-level headings and elements marked as the headline.</summary>
    public List<IElement> Headlines { get; } = [];

    /// <summary>Elements with a machine-readable time.</summary>
    public List<IElement> Times { get; } = [];

    /// <summary>Elements whose names speak of a date.</summary>
    public List<IElement> Dated { get; } = [];

    /// <summary>Elements that are marked as the author's, best marked first.</summary>
    public List<IElement> Signed { get; } = [];

    /// <summary>Elements whose names speak of an author.</summary>
    public List<IElement> Bylines { get; } = [];

    /// <summary>The first element with each microdata property.</summary>
    public Dictionary<string, IElement> Properties { get; } = new(StringComparer.Ordinal);

    public MetaElements Meta { get; } = new();

    public string? Canonical { get; private set; }

    public string? Base { get; private set; }

    public static PageFacts Read(IDocument document, CancellationToken stop)
    {
        PageFacts facts = new();
        Stack<(INodeList Children, int Next)> stack = new();
        stack.Push((document.ChildNodes, 0));
        int steps = 0;
        while (stack.TryPop(out (INodeList Children, int Next) frame))
        {
            if ((++steps & 0xFFF) == 0)
            {
                stop.ThrowIfCancellationRequested();
            }

            if (frame.Next >= frame.Children.Length)
            {
                continue;
            }

            stack.Push((frame.Children, frame.Next + 1));
            if (frame.Children[frame.Next] is IElement element)
            {
                facts.Visit(element);
                stack.Push((element.ChildNodes, 0));
            }
        }

        return facts;
    }

    private void Visit(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                Meta.Add(element);
                return;
            case "script":
                if (element.GetAttribute("type")?.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) == true)
                {
                    LinkedData.Add(element);
                }

                return;
            case "link" when Canonical is null && element.GetAttribute("rel")?.Contains("canonical", StringComparison.OrdinalIgnoreCase) == true:
                Canonical = element.GetAttribute("href");
                return;
            case "base":
                Base ??= element.GetAttribute("href");
                return;
            case "h1":
                Add(Headlines, element);
                break;
            case "time":
                Add(element.HasAttribute("datetime") ? Times : Dated, element);
                break;
            default:
                break;
        }

        foreach (IAttr attribute in element.Attributes)
        {
            Visit(element, attribute);
        }
    }

    private void Visit(IElement element, IAttr attribute)
    {
        string value = attribute.Value;
        switch (attribute.Name)
        {
            case "itemprop":
                foreach (string property in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    Properties.TryAdd(property, element);
                    if (property is "headline" or "author")
                    {
                        Add(property == "author" ? Signed : Headlines, element);
                    }
                }

                break;
            case "rel" when value.Contains("author", StringComparison.OrdinalIgnoreCase):
                Add(Signed, element);
                break;
            case "class" or "id":
                ReadOnlySpan<char> name = value;
                if (name.ContainsAny(DateNames))
                {
                    Add(Dated, element);
                }

                if (name.ContainsAny(AuthorNames))
                {
                    Add(Bylines, element);
                }

                break;
            default:
                break;
        }
    }

    private static void Add(List<IElement> list, IElement element)
    {
        if (list.Count < MaxEach)
        {
            list.Add(element);
        }
    }
}

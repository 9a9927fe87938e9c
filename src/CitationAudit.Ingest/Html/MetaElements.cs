using AngleSharp.Dom;

namespace CitationAudit.Ingest.Html;

/// <summary>The page's meta elements by name or property, in small letters; the first of several stands.</summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The value of the first of <paramref name="names"/> that has one, or null.</summary>
    public string? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (string name in names)
            {
                if (_values.TryGetValue(name, out string? value))
                {
                    return value;
                }
            }

            return null;
        }
    }

    public void Add(IElement element)
    {
        if (PageMetadata.Clean(element.GetAttribute("content")) is not { } content)
        {
            return;
        }

        foreach (string attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            if (element.GetAttribute(attribute) is { Length: > 0 } name)
            {
                _values.TryAdd(name.Trim().ToLowerInvariant(), content);
            }
        }
    }
}

namespace CitationAudit.Typesetting;

/// <summary>Where the destinations of a document stand, what its outline is, and which destinations it links to.</summary>
internal sealed class DestinationIndex
{
    public Dictionary<string, int> Pages { get; } = new(StringComparer.Ordinal);

    public List<OutlineEntry> Outline { get; } = [];

    public SortedSet<string> LinkedDestinations { get; } = new(StringComparer.Ordinal);

    public void Add(LaidOutPage page) => Walk(page.Root, page.Number);

    private void Walk(Fragment fragment, int page)
    {
        foreach (string name in fragment.Destinations)
            Pages.TryAdd(name, page);
        if (fragment.Outline is not null)
            Outline.Add(fragment.Outline);
        foreach (var link in fragment.Inks.OfType<LinkInk>())
        {
            if (link.Target.Destination is { } destination)
                LinkedDestinations.Add(destination);
        }
        foreach (var child in fragment.Children)
            Walk(child.Fragment, page);
    }
}

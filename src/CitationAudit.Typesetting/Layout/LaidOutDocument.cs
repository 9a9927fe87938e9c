using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>A document after layout: pages of boxes that can be looked at, tested and written.</summary>
public sealed class LaidOutDocument
{
    internal LaidOutDocument(
        PageDocument source, ImmutableArray<LaidOutPage> pages, ImmutableArray<OutlineEntry> outline,
        ImmutableDictionary<string, int> destinations, ImmutableArray<string> problems)
    {
        Source = source;
        Pages = pages;
        Outline = outline;
        Destinations = destinations;
        Problems = problems;
    }

    /// <summary>What was laid out.</summary>
    public PageDocument Source { get; }

    /// <summary>The pages.</summary>
    public ImmutableArray<LaidOutPage> Pages { get; }

    /// <summary>The outline in the order of the pages.</summary>
    public ImmutableArray<OutlineEntry> Outline { get; }

    /// <summary>The page of each destination.</summary>
    public ImmutableDictionary<string, int> Destinations { get; }

    /// <summary>What could not be placed as asked: a line higher than a page, a link that leads nowhere. Empty as a rule.</summary>
    public ImmutableArray<string> Problems { get; }
}

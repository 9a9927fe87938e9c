using System.Collections.Immutable;
using CitationAudit.Sources;

namespace CitationAudit.Grading;

/// <summary>Counts who independently answers in an article.</summary>
internal static class Origins
{
    /// <summary>
    /// The sources that answer for at least one statement, each once; a person who speaks for a body that is itself a source counts as
    /// that body. Relays are no origins.
    /// </summary>
    public static ImmutableHashSet<string> Of(Cast cast)
    {
        ImmutableDictionary<string, Source> sources = cast.Sources.ToImmutableDictionary(source => source.Id, StringComparer.Ordinal);
        return [.. cast.Attributions
            .Select(attribution => attribution.Source)
            .OfType<string>()
            .Select(id => sources.TryGetValue(id, out Source? source) && source.BodySource is { } body ? body : id)];
    }
}

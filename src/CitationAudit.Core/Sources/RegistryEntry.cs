using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>An outlet of the registry.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Names">Its names and aliases per language code; the first of each is its name.</param>
/// <param name="Ambiguous">The names that are ordinary words too, and count only with a head noun, quotation marks or a citing verb.</param>
/// <param name="Country">ISO 3166 two-letter code; <c>ZZ</c> where it belongs to none.</param>
/// <param name="Kind">Kind of outlet.</param>
/// <param name="Domains">Its internet domains.</param>
/// <param name="Type">Id of the source type where it is not the one that kind and ownership lead to; null otherwise.</param>
/// <param name="Facts">Who owned it when, oldest first; the periods do not overlap.</param>
public sealed record RegistryEntry(
    string Id,
    ImmutableDictionary<string, ImmutableArray<string>> Names,
    ImmutableHashSet<string> Ambiguous,
    string Country,
    string Kind,
    ImmutableArray<string> Domains,
    string? Type,
    ImmutableArray<RegistryPeriod> Facts)
{
    /// <summary>What holds on a day. Without a day, what holds now; for a day outside every period, the period nearest to it.</summary>
    public RegistryFact On(DateOnly? day)
    {
        RegistryPeriod period = Facts[^1];
        if (day is { } date)
        {
            foreach (RegistryPeriod candidate in Facts)
            {
                if (candidate.Until is null || date <= candidate.Until)
                {
                    period = candidate;
                    break;
                }
            }
        }

        string? arabic = Names.TryGetValue("ar", out ImmutableArray<string> ar) ? ar[0] : null;
        string name = Names.TryGetValue("en", out ImmutableArray<string> en) ? en[0] : arabic ?? Id;
        return new RegistryFact(Id, name, arabic, Country == "ZZ" ? null : Country, Kind, period.Ownership, period.Owner, period.Basis, period.AsOf);
    }
}

namespace CitationAudit.Sources;

/// <summary>What the registry says of an outlet on the article's date.</summary>
/// <param name="Entry">Id of the registry entry.</param>
/// <param name="Name">Its name in the report's first language (the entry's English name).</param>
/// <param name="NameAr">Its Arabic name, or null.</param>
/// <param name="Country">ISO 3166 two-letter code, or null.</param>
/// <param name="Kind">Kind of outlet, such as <c>news-agency</c>.</param>
/// <param name="Ownership">Ownership class id, such as <c>state-controlled</c>.</param>
/// <param name="Owner">The owner where known, or null.</param>
/// <param name="Basis">An address or <c>general knowledge</c>.</param>
/// <param name="AsOf">The day or year for which the fact was stated, as written in the registry.</param>
public sealed record RegistryFact(
    string Entry, string Name, string? NameAr, string? Country, string Kind, string Ownership, string? Owner, string Basis, string AsOf);

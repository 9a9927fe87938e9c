namespace CitationAudit.Sources;

/// <summary>Who owned an outlet in a stretch of time.</summary>
/// <param name="From">First day, or null where it is open.</param>
/// <param name="Until">Last day, or null where it is open.</param>
/// <param name="Ownership">Ownership class id.</param>
/// <param name="Owner">The owner where known, or null.</param>
/// <param name="Basis">An address or <c>general knowledge</c>, with the source's own class where it gave one.</param>
/// <param name="AsOf">The day or year for which the fact was stated.</param>
public sealed record RegistryPeriod(DateOnly? From, DateOnly? Until, string Ownership, string? Owner, string Basis, string AsOf);

using System.Collections.Immutable;

namespace CitationAudit.Report;

/// <summary>What a printed audit is composed of: the file <c>templates/editions/&lt;id&gt;.json</c>.</summary>
/// <param name="Id">Its id: the file's name. Its title has the wording key <c>edition.&lt;id&gt;</c>, where there is one.</param>
/// <param name="Compact">True for the small page: small type, narrow margins and no contents, for one side of A4.</param>
/// <param name="Sections">The sections in their order.</param>
public sealed record Edition(string Id, bool Compact, ImmutableArray<EditionSection> Sections);

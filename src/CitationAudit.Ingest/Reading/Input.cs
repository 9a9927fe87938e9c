namespace CitationAudit.Ingest.Reading;

/// <summary>The bytes of one input or of one part of a container, and what is known of them besides.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Location">As the user gave it; parts append <c>!name</c>.</param>
/// <param name="Name">The file name or entry name, for identifiers and as a hint where content leaves a choice; empty where there is none.</param>
/// <param name="Charset">The encoding that a header states, or null.</param>
/// <param name="Address">The address that it was fetched from, or null.</param>
/// <param name="Depth">How many containers it lies in.</param>
internal sealed record Input(
    ReadOnlyMemory<byte> Bytes,
    string Location,
    string Name,
    string? Charset = null,
    Uri? Address = null,
    int Depth = 0);

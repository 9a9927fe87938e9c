namespace CitationAudit.Typesetting;

/// <summary>How one line is set.</summary>
/// <param name="Width">The room, the indent included.</param>
/// <param name="Indent">Room left free where the line begins.</param>
/// <param name="Alignment">Where it stands; <see cref="Alignment.Justify"/> is for lines that are to be filled.</param>
internal readonly record struct LineSettings(float Width, float Indent, Alignment Alignment);

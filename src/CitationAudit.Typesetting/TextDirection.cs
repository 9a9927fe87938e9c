namespace CitationAudit.Typesetting;

/// <summary>The way that lines of text, columns of a table and margins run.</summary>
public enum TextDirection
{
    /// <summary>Left to right, as English.</summary>
    LeftToRight,

    /// <summary>Right to left, as Arabic.</summary>
    RightToLeft,

    /// <summary>By the first strong character of the text (UAX #9, P2 and P3); without one, the direction around it.</summary>
    Auto,
}

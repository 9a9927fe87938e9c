namespace CitationAudit.Typesetting;

/// <summary>Something in a line that is not a letter: it has a width, and stands on the baseline or crosses it.</summary>
/// <param name="Width">The room that it takes in the line; a stretchable one takes at least this.</param>
/// <param name="Ascent">How far it reaches above the baseline.</param>
/// <param name="Descent">How far it reaches below the baseline.</param>
/// <param name="Fragment">What is drawn, with its upper edge at the ascent; null for a leader.</param>
internal sealed record InlineBox(float Width, float Ascent, float Descent, Fragment? Fragment);

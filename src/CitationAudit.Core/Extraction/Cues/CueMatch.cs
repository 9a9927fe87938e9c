namespace CitationAudit.Extraction;

/// <summary>A cue found at a token of a text.</summary>
/// <param name="Form">The form.</param>
/// <param name="Tokens">Number of tokens that it spans; at least 1.</param>
/// <param name="Conjoined">True where a conjunction is written together with it (<c>وقال</c>).</param>
/// <param name="Pronoun">True where a pronoun is written together with it (<c>اتهمه</c>, <c>قوله</c>).</param>
public readonly record struct CueMatch(CueForm Form, int Tokens, bool Conjoined, bool Pronoun)
{
    /// <summary>The cue.</summary>
    public Cue Cue => Form.Cue;

    /// <summary>The part that it plays here.</summary>
    public CueKind Kind => Form.Kind;
}

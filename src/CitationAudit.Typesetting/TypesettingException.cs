namespace CitationAudit.Typesetting;

/// <summary>Data given to the typesetter is wrong: a font file, a font list, a picture. The message names it.</summary>
public sealed class TypesettingException : Exception
{
    /// <summary>Creates the exception.</summary>
    public TypesettingException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public TypesettingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

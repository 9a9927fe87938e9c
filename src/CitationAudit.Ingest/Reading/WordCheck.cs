namespace CitationAudit.Ingest.Reading;

/// <summary>Holds that a text is one.</summary>
internal static class WordCheck
{
    /// <summary>Throws where <paramref name="text"/> is empty, white space, binary data or signs without a word.</summary>
    public static void Require(string text)
    {
        int letters = 0;
        int visible = 0;
        int controls = 0;
        foreach (char unit in text)
        {
            letters += char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) ? 1 : 0;
            visible += char.IsWhiteSpace(unit) || unit == '\uFEFF' ? 0 : 1;
            controls += unit < ' ' && unit is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A' or '\u001B') ? 1 : 0;
        }

        if (visible == 0)
        {
            throw new InputException(ProblemKind.Empty);
        }

        // Some exports hold a stray control character; one in a hundred is no text.
        if (controls * 100L > text.Length)
        {
            throw new InputException(ProblemKind.NotText);
        }

        if (letters == 0)
        {
            throw new InputException(ProblemKind.NoWords);
        }
    }
}

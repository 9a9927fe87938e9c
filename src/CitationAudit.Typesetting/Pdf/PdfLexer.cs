using System.Text;

namespace CitationAudit.Typesetting;

/// <summary>Reads the tokens of a PDF file (ISO 32000-1, 7.2), as far as its trailer and dictionaries need.</summary>
internal sealed class PdfLexer(byte[] bytes, int at)
{
    public int At { get; private set; } = at;

    public InvalidDataException Fault(string what) => new($"The PDF cannot be completed: at byte {At} {what}.");

    public void Expect(string token)
    {
        if (!TryTake(token))
            throw Fault($"stands no {token}");
    }

    public bool TryTake(string token)
    {
        SkipSpace();
        if (At + token.Length > bytes.Length || !bytes.AsSpan(At, token.Length).SequenceEqual(Encoding.ASCII.GetBytes(token)))
            return false;
        At += token.Length;
        return true;
    }

    public int TakeInteger()
    {
        string text = TakeWord();
        return int.TryParse(text, out int value) ? value : throw Fault($"stands no whole number but “{text}”");
    }

    /// <summary>One object as it is written, one byte to a character; a reference ("3 0 R") is one object.</summary>
    public string TakeObject()
    {
        SkipSpace();
        int start = At;
        SkipObject();
        int end = At;
        if (char.IsAsciiDigit((char)bytes[start]))
        {
            // Two numbers and an R are a reference.
            int mark = At;
            SkipSpace();
            if (At < bytes.Length && char.IsAsciiDigit((char)bytes[At]))
            {
                TakeWord();
                SkipSpace();
                if (At < bytes.Length && bytes[At] == 'R')
                    end = ++At;
                else
                    At = mark;
            }
            else
            {
                At = mark;
            }
        }
        return Encoding.Latin1.GetString(bytes, start, end - start);
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) => b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'/' or (byte)'%';

    private void SkipSpace()
    {
        while (At < bytes.Length && IsSpace(bytes[At]))
            At++;
    }

    private string TakeWord()
    {
        SkipSpace();
        int start = At;
        while (At < bytes.Length && !IsSpace(bytes[At]) && !IsDelimiter(bytes[At]))
            At++;
        return Encoding.Latin1.GetString(bytes, start, At - start);
    }

    private void SkipObject()
    {
        if (TryTake("<<"))
        {
            SkipUntil(">>");
        }
        else if (TryTake("["))
        {
            SkipUntil("]");
        }
        else if (TryTake("("))
        {
            SkipString();
        }
        else if (TryTake("<"))
        {
            while (At < bytes.Length && bytes[At++] != '>')
            {
            }
        }
        else
        {
            int start = At;
            if (TryTake("/"))
                start++;
            if (TakeWord().Length == 0 && At == start)
                throw Fault("stands no object");
        }
    }

    private void SkipUntil(string end)
    {
        while (!TryTake(end))
            SkipObject();
    }

    private void SkipString()
    {
        for (int depth = 1; depth > 0; At++)
        {
            if (At >= bytes.Length)
                throw Fault("a string does not end");
            if (bytes[At] == '\\')
                At++;
            else if (bytes[At] == '(')
                depth++;
            else if (bytes[At] == ')')
                depth--;
        }
    }
}

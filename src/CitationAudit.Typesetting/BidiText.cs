namespace CitationAudit.Typesetting;

/// <summary>Keeps foreign pieces in a text from turning round what stands beside them.</summary>
public static class BidiText
{
    /// <summary>The text as an isolate whose direction is that of its first strong character (FSI … PDI).</summary>
    public static string Isolate(string text) => $"\u2068{text}\u2069";

    /// <summary>The text as an isolate that runs left to right (LRI … PDI): codes, grades, addresses.</summary>
    public static string IsolateLeftToRight(string text) => $"\u2066{text}\u2069";
}

using System.Globalization;

namespace CitationAudit;

/// <summary>One argument of a <see cref="Message"/>.</summary>
/// <param name="Name">Its name in the wording's braces.</param>
/// <param name="Value">Its value: words of the article, an invariant number, or a key.</param>
/// <param name="Kind">How the value is rendered.</param>
public readonly record struct MessageArgument(string Name, string Value, MessageArgumentKind Kind)
{
    /// <summary>Words that are printed as they are (of the article, a name, an address).</summary>
    public static MessageArgument Text(string name, string value) => new(name, value, MessageArgumentKind.Text);

    /// <summary>A count or number, printed in the report's digits; it also chooses the plural form.</summary>
    public static MessageArgument Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture), MessageArgumentKind.Number);

    /// <summary>A term that has a wording of its own, such as <c>type.state-agency</c>.</summary>
    public static MessageArgument Term(string name, string key) => new(name, key, MessageArgumentKind.Term);
}

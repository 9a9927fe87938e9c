using System.Collections.Immutable;

namespace CitationAudit;

/// <summary>
/// A sentence for a person, kept as its key and arguments so that one audit prints in either language. The wording is in
/// <c>templates/strings/&lt;language&gt;.json</c>.
/// </summary>
/// <param name="Key">Key of the wording, such as <c>reason.base.state-agency</c>.</param>
/// <param name="Arguments">The arguments by name, in a fixed order.</param>
public sealed record Message(string Key, ImmutableArray<MessageArgument> Arguments)
{
    /// <summary>A message without arguments.</summary>
    public Message(string key)
        : this(key, [])
    {
    }

    /// <summary>A message with arguments.</summary>
    public static Message Of(string key, params ReadOnlySpan<MessageArgument> arguments) => new(key, [.. arguments]);
}

using System.Collections.Immutable;

namespace CitationAudit.Report;

/// <summary>
/// How a message is worded in one language: a sentence with <c>{name}</c> for an argument, or one sentence per plural form of an
/// argument that is a number. <c>{name|key}</c> stands for the wording <c>key</c> with that argument as its <c>count</c>, so that a
/// sentence can count two things.
/// </summary>
/// <param name="By">The argument that chooses the form, or null for a wording without forms.</param>
/// <param name="Forms">The sentences; a wording without forms has <see cref="PluralCategory.Other"/> alone.</param>
public sealed record Wording(string? By, ImmutableDictionary<PluralCategory, string> Forms)
{
    /// <summary>A wording without forms.</summary>
    public Wording(string text)
        : this(null, ImmutableDictionary<PluralCategory, string>.Empty.Add(PluralCategory.Other, text))
    {
    }

    /// <summary>The arguments that its sentences name, and the one that chooses the form; sorted, each once.</summary>
    public ImmutableArray<string> Arguments
    {
        get
        {
            SortedSet<string> names = new(StringComparer.Ordinal);
            if (By is not null)
            {
                names.Add(By);
            }

            foreach (string text in Forms.Values)
            {
                names.UnionWith(Placeholders(text).Select(placeholder => placeholder.Split('|')[0]));
            }

            return [.. names];
        }
    }

    /// <summary>The sentence for a number in a language.</summary>
    public string Form(string language, int number) =>
        Forms.TryGetValue(PluralRules.Of(language, number), out string? form) ? form : Forms[PluralCategory.Other];

    /// <summary>What stands between braces, in order. A brace without its fellow is text.</summary>
    public static IEnumerable<string> Placeholders(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int open = text.IndexOf('{', StringComparison.Ordinal);
        while (open >= 0 && text.IndexOf('}', open) is int close and > 0)
        {
            yield return text[(open + 1)..close];
            open = text.IndexOf('{', close);
        }
    }
}

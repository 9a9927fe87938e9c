using System.Collections.Immutable;

namespace CitationAudit.Packs;

/// <summary>
/// Collects the wordings of a policy under the keys of its messages. A desk may write its own pack in one language: what it does not word
/// in another is printed in the language that it does word it in. The packs of the tool are complete, which a test holds.
/// </summary>
/// <param name="languages">The codes of the report languages.</param>
internal sealed class PolicyWordings(ImmutableArray<string> languages)
{
    private readonly Dictionary<string, ImmutableDictionary<string, PackValue>.Builder> _wordings =
        languages.ToDictionary(language => language, _ => ImmutableDictionary.CreateBuilder<string, PackValue>(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Takes the wording at a value and gives its key back.</summary>
    /// <param name="value">An object of languages.</param>
    /// <param name="key">The key of the message.</param>
    /// <param name="arguments">The names that the wording may use in braces.</param>
    public string Take(PackValue value, string key, params ReadOnlySpan<string> arguments)
    {
        PackValue given = languages.Select(value.Find).OfType<PackValue>().FirstOrDefault()
            ?? throw value.Problem("is worded in no language", string.Join(", ", languages));
        foreach (string language in languages)
        {
            PackValue wording = value.Find(language) ?? given;
            foreach ((PackValue form, string text) in Forms(wording))
            {
                Check(form, text, arguments);
            }

            _wordings[language][key] = wording;
        }

        value.NothingElse();
        return key;
    }

    /// <summary>All that were taken, by language.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, PackValue>> All() =>
        _wordings.ToImmutableDictionary(language => language.Key, language => language.Value.ToImmutable(), StringComparer.Ordinal);

    private static IEnumerable<(PackValue Value, string Text)> Forms(PackValue wording) =>
        wording.IsText ? [(wording, wording.String())] : wording.Entries().Where(form => form.Key != "by").Select(form => (form.Value, form.Value.String()));

    private static void Check(PackValue value, string text, ReadOnlySpan<string> arguments)
    {
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int close = text.IndexOf('}', open);
            string name = close < 0 ? text[open..] : text[(open + 1)..close];
            if (!arguments.Contains(name))
            {
                throw value.Problem($"uses {{{name}}}, which this message does not have", arguments.IsEmpty ? "no argument" : string.Join(", ", arguments));
            }
        }
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>Reads <c>standings.json</c>: what the judgement of sentences must know of a language.</summary>
public static class StandingLoader
{
    /// <summary>Reads the files of one language, an overlay's after the tool's own; the lists add up.</summary>
    public static StandingWords Load(ImmutableArray<string> files)
    {
        List<ImmutableArray<string>> invitations = [];
        List<ImmutableArray<string>> silences = [];
        HashSet<string> dates = new(StringComparer.Ordinal);
        HashSet<string> credits = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            PackValue pack = PackValue.Load(file);
            invitations.AddRange(Phrases(pack, "invitations"));
            silences.AddRange(Phrases(pack, "silences"));
            dates.UnionWith((pack.Find("dates")?.Strings() ?? []).Select(word => TextFolding.Fold(word)));
            credits.UnionWith((pack.Find("credits")?.Strings() ?? []).Select(word => TextFolding.Fold(word)));
            pack.NothingElse();
        }

        return new StandingWords([.. invitations], dates.ToFrozenSet(StringComparer.Ordinal), credits.ToFrozenSet(StringComparer.Ordinal)) { Silences = [.. silences] };
    }

    private static IEnumerable<ImmutableArray<string>> Phrases(PackValue pack, string key) =>
        (pack.Find(key)?.Strings() ?? []).Select(phrase => phrase.Split(' ').Select(word => TextFolding.Fold(word)).ToImmutableArray());
}

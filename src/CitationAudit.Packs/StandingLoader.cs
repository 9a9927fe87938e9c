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
        List<ImmutableArray<ImmutableArray<string>>> silences = [];
        HashSet<string> dates = new(StringComparer.Ordinal);
        HashSet<string> credits = new(StringComparer.Ordinal);
        HashSet<string> relatives = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            PackValue pack = PackValue.Load(file);
            invitations.AddRange((pack.Find("invitations")?.Strings() ?? []).Select(Words));
            silences.AddRange((pack.Find("silences")?.Items() ?? []).SelectMany(note => note.Spellings()).Select(note => note.Split(" … ").Select(Words).ToImmutableArray()));
            dates.UnionWith((pack.Find("dates")?.Strings() ?? []).Select(word => TextFolding.Fold(word)));
            credits.UnionWith((pack.Find("credits")?.Strings() ?? []).Select(word => TextFolding.Fold(word)));
            relatives.UnionWith((pack.Find("relatives")?.Strings() ?? []).Select(word => TextFolding.Fold(word)));
            pack.NothingElse();
        }

        return new StandingWords(
            [.. invitations],
            [.. silences],
            dates.ToFrozenSet(StringComparer.Ordinal),
            credits.ToFrozenSet(StringComparer.Ordinal),
            relatives.ToFrozenSet(StringComparer.Ordinal));
    }

    private static ImmutableArray<string> Words(string phrase) => [.. phrase.Split(' ').Select(word => TextFolding.Fold(word))];
}

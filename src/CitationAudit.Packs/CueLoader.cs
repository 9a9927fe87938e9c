using System.Collections.Frozen;
using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>Reads <c>cues.json</c>: the words that attribute, inflected by the language's class or listed form by form.</summary>
public static class CueLoader
{
    private static readonly string[] Kinds = ["verbs", "participles", "nouns", "adverbials", "echoes", "impersonals", "relays"];

    /// <summary>Reads the cue files of one language, an overlay's after the tool's own. A lemma that stands again in a later file replaces the earlier one.</summary>
    public static CueLexicon Load(ImmutableArray<string> files)
    {
        OrderedDictionary<string, (Cue Cue, ImmutableArray<KeyValuePair<string, CueForm>> Forms)> entries = new(StringComparer.Ordinal);
        CueAffixes affixes = CueAffixes.None;
        HashSet<string> never = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            PackValue pack = PackValue.Load(file);
            string inflection = pack.At("inflection").OneOf("arabic", "english", "none");
            if (pack.Find("affixes") is { } written)
            {
                affixes = ReadAffixes(written);
            }

            never.UnionWith((pack.Find("never")?.Strings() ?? []).Select(word => TextFolding.Fold(word)));
            HashSet<string> here = new(StringComparer.Ordinal);
            foreach (PackValue line in pack.At("cues").Items())
            {
                string lemma = line.At("lemma").String();
                if (!here.Add(lemma))
                {
                    throw line.At("lemma").Problem($"the lemma \"{lemma}\" stands twice");
                }

                entries[lemma] = ReadCue(line, lemma, inflection);
            }

            pack.NothingElse();
        }

        return new CueLexicon(
            [.. entries.Values.Select(entry => entry.Cue)],
            entries.Values.SelectMany(entry => entry.Forms),
            affixes,
            never.ToFrozenSet(StringComparer.Ordinal));
    }

    private static (Cue Cue, ImmutableArray<KeyValuePair<string, CueForm>> Forms) ReadCue(PackValue line, string lemma, string inflection)
    {
        (Complements takes, ImmutableArray<string> prepositions) = ReadFrames(line);
        Cue cue = new(
            lemma,
            line.Find("act")?.Enum<Act>() ?? Act.Says,
            line.Find("stance")?.Enum<CueStance>() ?? CueStance.Neutral,
            takes,
            prepositions);
        ImmutableArray<KeyValuePair<string, CueForm>>.Builder forms = ImmutableArray.CreateBuilder<KeyValuePair<string, CueForm>>();
        void Add(string form, CueKind kind) => forms.Add(new(form, new CueForm(cue, kind)));
        foreach ((string key, CueKind kind) in ((string, CueKind)[])[("verb", CueKind.Verb), ("relay", CueKind.Relay)])
        {
            if (line.Find(key) is { } verb)
            {
                foreach ((VerbForm form, CueKind part) in Inflect(verb, inflection, kind))
                {
                    forms.Add(new(form.Form, new CueForm(cue, part, form.Bound, form.Agreement)));
                }
            }
        }

        if (line.Find("participle") is { } participle)
        {
            foreach (string form in ArabicInflection.Participle(participle.String()))
            {
                Add(form, CueKind.Participle);
            }
        }

        for (int kind = 0; kind < Kinds.Length; kind++)
        {
            foreach (string form in line.Find(Kinds[kind])?.Strings() ?? [])
            {
                Add(form, KindOf(kind));
            }
        }

        line.NothingElse();
        return forms.Count > 0
            ? (cue, forms.ToImmutable())
            : throw line.Problem("has no form", $"verb, relay, participle, {string.Join(", ", Kinds)}");
    }

    private static CueKind KindOf(int kind) => Kinds[kind] switch
    {
        "verbs" => CueKind.Verb,
        "participles" => CueKind.Participle,
        "nouns" => CueKind.Noun,
        "adverbials" => CueKind.Adverbial,
        "echoes" => CueKind.Echo,
        "impersonals" => CueKind.Impersonal,
        _ => CueKind.Relay,
    };

    private static IEnumerable<(VerbForm Form, CueKind Kind)> Inflect(PackValue verb, string inflection, CueKind kind)
    {
        ImmutableArray<string> parts = verb.Strings();
        switch (inflection)
        {
            case "arabic" when parts.Length is 2 or 3:
                return ArabicInflection.Finite(parts[0], parts[1], parts.Length == 3 ? parts[2] : null).Select(form => (form, kind));
            case "english" when parts.Length is >= 1 and <= 3:
                return EnglishInflection.Finite(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null)
                    .Select(form => (form, kind))
                    .Append((new VerbForm(EnglishInflection.Continuous(parts[0])), CueKind.Participle));
            case "none":
                throw verb.Problem("cannot be inflected: the file's inflection is \"none\"", "forms listed one by one");
            default:
                throw verb.Problem(
                    $"has {parts.Length} parts",
                    inflection == "arabic" ? "perfect, imperfect and, where it differs, the short stem" : "the base form and, where irregular, past and past participle");
        }
    }

    private static (Complements Takes, ImmutableArray<string> Prepositions) ReadFrames(PackValue line)
    {
        Complements takes = Complements.None;
        foreach (PackValue form in line.Find("takes")?.Items() ?? [])
        {
            takes |= form.OneOf("clause", "quote", "object", "infinitive", "person", "adjacent") switch
            {
                "clause" => Complements.Clause,
                "quote" => Complements.Quote,
                "object" => Complements.Object,
                "infinitive" => Complements.Infinitive,
                "person" => Complements.Person,
                _ => Complements.Adjacent,
            };
        }

        ImmutableArray<string> prepositions = [.. (line.Find("with")?.Strings() ?? []).Select(word => TextFolding.Fold(word))];
        return (prepositions.IsEmpty ? takes : takes | Complements.Preposition, prepositions);
    }

    private static CueAffixes ReadAffixes(PackValue written)
    {
        ImmutableArray<string> Longest(string key) =>
            [.. written.At(key).Strings().Select(word => TextFolding.Fold(word)).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
        CueAffixes affixes = new(Longest("conjunctions"), Longest("particles"), Longest("pronouns"));
        written.NothingElse();
        return affixes;
    }
}

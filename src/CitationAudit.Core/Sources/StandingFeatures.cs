using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>What the type decision sees of an entity as a whole: its standing in the article, its names, its outlet.</summary>
internal static class StandingFeatures
{
    private const int MostMentions = 24;
    private const int MostRuns = 24;

    /// <summary>True where every name of the entity only tells a body from others.</summary>
    public static bool IsNamedBody(Entity entity) =>
        entity.Mentions.Exists(mention => mention.Kind == MentionKind.Name) && entity.Mentions.TrueForAll(mention => mention.Kind != MentionKind.Name || (mention.Phrase is { } phrase && PhraseFeatures.IsBodyOf(phrase)));

    /// <summary>Where the entity's fullest name stands; null where it has none.</summary>
    public static TextSpan? NameSpanOf(Entity entity) => entity.Cluster is { Runs: [NameRun first, ..] } ? first.Span : null;

    /// <summary>The first title that stands beside the name in a source phrase; null where none does.</summary>
    public static RuleVerdict? TitleOf(Entity entity) => entity.Mentions
        .Select(mention => mention.Phrase is { HasName: true } phrase ? PhraseFeatures.BesideName(phrase) : null)
        .FirstOrDefault(verdict => verdict is not null);

    /// <summary>
    /// What a person's standing in the whole article is: the first title beside the name, else one elsewhere in the text; who has none at
    /// all is mostly no office holder, and a name that begins with a given name is no body's.
    /// </summary>
    public static void AddStanding(Entity entity, RuleVerdict? titled, OrderedDictionary<string, Evidence> features)
    {
        if (entity.Names.Count == 0 || IsNamedBody(entity))
        {
            return;
        }

        string[] verdicts = [.. entity.Mentions.Select(VerdictOn).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (verdicts.Length > 1)
        {
            features.TryAdd($"verdicts={string.Join('+', verdicts)}", new Evidence("type.titles", entity.Mentions[0].Span));
        }

        ImmutableArray<NameRun> runs = entity.Cluster is { } cluster ? [.. cluster.Runs] : [];
        string? elsewhere = runs.SelectMany(run => run.Context).FirstOrDefault(context => context.StartsWith("elsewhere=", StringComparison.Ordinal) && !context.Contains('@'));
        string standing = titled?.Type ?? elsewhere?["elsewhere=".Length..] ?? "none";
        bool given = runs.Any(run => run.Context.Contains(TitleFeatures.Given))
            || entity.Mentions.Exists(mention => mention.Phrase is { HasName: true } phrase && phrase.HasAt(phrase.Name.First, SourceMark.GivenName));
        int words = entity.Names.Max(name => name.Length);
        string field = entity.Mentions.Count > 0 && entity.Mentions[0].Fields is [string first, ..] ? first : "-";
        Evidence evidence = titled is { } title ? new Evidence(title.Rule, title.Span) : new Evidence("type.standing", entity.Mentions.Count > 0 ? entity.Mentions[0].Span : NameSpanOf(entity));
        features.TryAdd($"standing={standing}", evidence);
        if (AgeOf(entity) is { } age)
        {
            features.TryAdd("age", new Evidence("type.age", age));
            features.TryAdd($"age/{standing}", new Evidence("type.age", age));
            features.TryAdd($"age/{field}", new Evidence("type.age", age));
        }

        features.TryAdd($"standing={standing}/{(titled is null ? "elsewhere" : "beside")}", evidence);
        features.TryAdd($"standing={standing}/{field}", evidence);
        features.TryAdd($"name-kind={given}/{Math.Min(words, 3)}", evidence);
        if (standing == "none")
        {
            features.TryAdd($"untitled={given}/{Math.Min(words, 3)}", evidence);
            features.TryAdd($"untitled={given}/{field}", evidence);
        }
    }

    /// <summary>Where an age stands behind the name ("Jane Doe, 52,"): papers give it of private people. Null where none does.</summary>
    private static TextSpan? AgeOf(Entity entity)
    {
        foreach (Phrase phrase in entity.Mentions.Select(mention => mention.Phrase).OfType<Phrase>().Where(phrase => phrase.HasName))
        {
            int at = phrase.Name.End;
            if (at < phrase.Words.Length && phrase.Words[at].Parted && phrase.Words[at].Normal is { Length: 2 } number && number.All(char.IsAsciiDigit)
                && (at + 1 == phrase.Words.Length || phrase.Words[at + 1].Parted || phrase.Words[at + 1].Normal is "عاما" or "سنه" or "سنة" or "عام"))
            {
                return phrase.Words[at].Span;
            }
        }

        return null;
    }

    /// <summary>What the registry tells of the outlet that the entity is or belongs to.</summary>
    public static void AddOutlet(Entity entity, OrderedDictionary<string, Evidence> features)
    {
        if (entity.Outlet is not { } outlet)
        {
            return;
        }

        TextSpan span = entity.Mentions.First(mention => mention.Outlet is not null).OutletSpan;
        string ownership = outlet.Facts[^1].Ownership;
        Evidence evidence = new("type.registry", span, outlet.Id);
        features.TryAdd($"outlet-kind={outlet.Kind}", evidence);
        features.TryAdd($"outlet-ownership={ownership}", evidence);
        features.TryAdd($"outlet={outlet.Kind}/{ownership}", evidence);
        features.TryAdd($"outlet/{(entity.Mentions.Exists(mention => mention.Phrase is { HasName: true }) ? "named" : "self")}", evidence);
    }

    /// <summary>The entity's names and what stands around them anywhere in the article.</summary>
    public static void AddNames(Entity entity, OrderedDictionary<string, Evidence> features)
    {
        TextSpan? span = entity.Mentions.Count > 0 ? entity.Mentions[0].Span : NameSpanOf(entity);
        foreach (string[] name in entity.Names)
        {
            features.TryAdd($"name={string.Join('_', name)}", new Evidence("type.name", span));
            features.TryAdd($"surname={name[^1]}", new Evidence("type.name", span));
        }

        if (entity.Cluster is { } cluster)
        {
            foreach (NameRun run in cluster.Runs.Take(MostRuns))
            {
                foreach (string context in run.Context)
                {
                    features.TryAdd(context, new Evidence("type.title-elsewhere", run.Span));
                }
            }

            features.TryAdd($"titled={cluster.Runs.Exists(run => run.Titled)}", new Evidence("type.title-elsewhere", span));
        }
    }

    /// <summary>What kind of thing all its mentions together show, the article's fields and the cues.</summary>
    public static void AddWhole(Entity entity, OrderedDictionary<string, Evidence> features)
    {
        Evidence evidence = new("type.entity", entity.Mentions.Count > 0 ? entity.Mentions[0].Span : null);
        features.TryAdd($"entity-class={entity.Class}", evidence);
        if (!entity.Mentions.Exists(mention => mention.Kind is MentionKind.Name or MentionKind.Noun) && entity.Cluster is null)
        {
            foreach (Mention mention in entity.Mentions)
            {
                features.TryAdd($"shown-by={mention.Kind}/{mention.Quoted}/{mention.Container >= 0}", new Evidence("type.pronoun", mention.Span));
                features.TryAdd($"agrees={mention.Agreement.Gender}/{mention.Agreement.Number}", new Evidence("type.pronoun", mention.Span));
            }
        }

        int counts = entity.Mentions.Count(mention => mention.Phrase is { } phrase && Entity.IsCount(phrase));
        if (counts > 0)
        {
            features.TryAdd($"counts={Math.Min(counts, 3)}", evidence);
            features.TryAdd($"mostly-counts={2 * counts > entity.Mentions.Count}", evidence);
        }

        foreach (Mention mention in entity.Mentions.Where(mention => mention is { Kind: MentionKind.Noun, Shares: "sentence" or "paragraph" }).Take(MostMentions))
        {
            // Beside a figure, voters or Americans are those whom a survey asked.
            features.TryAdd($"shares={mention.Shares}/{mention.Class}/{mention.Agreement.Number}", new Evidence("type.number", mention.Span));
            features.TryAdd($"shares={mention.Shares}/{mention.Article}", new Evidence("type.number", mention.Span));
        }

        features.TryAdd($"entity-number={entity.Agreement.Number}/{entity.Class}", evidence);
        features.TryAdd($"entity-size={Math.Min(entity.Mentions.Count, 3)}/{entity.Class}", evidence);
        features.TryAdd($"entity-state={entity.State is not null}/{entity.Class}", evidence);
        if (entity.Mentions.Count == 0)
        {
            return;
        }

        ImmutableArray<string> fields = entity.Mentions[0].Fields;
        for (int at = 0; at < fields.Length; at++)
        {
            features.TryAdd($"field={fields[at]}/{entity.Class}", evidence);
            features.TryAdd($"field{at}={fields[at]}/{entity.Class}", evidence);
        }

        foreach (Mention mention in entity.Mentions.Where(mention => !mention.Cue.IsEmpty).Take(MostMentions))
        {
            string cue = mention.Cue[0].Key;
            features.TryAdd($"cue={(cue.Length > 3 && cue[0] is 'و' or 'ف' ? cue[1..] : cue)}/{entity.Class}", new Evidence("type.cue", mention.Cue[0].Span));
        }
    }

    private static string? VerdictOn(Mention mention) => mention.Phrase is not { } phrase ? null
        : mention.Kind == MentionKind.Name ? PhraseFeatures.BesideName(phrase)?.Type
        : mention.Kind == MentionKind.Noun ? RuleVerdict.OnNoun(phrase)?.Type : null;
}

using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>What the type decision sees of an entity: each feature with the words that it comes from.</summary>
internal static class TypeFeatures
{
    private const int MostMentions = 24;
    private const int MostRuns = 24;
    private const int MostWords = 14;

    /// <summary>The features of an entity, each once, in a fixed order.</summary>
    public static OrderedDictionary<string, Evidence> Of(Entity entity, LinearModel? known, NameList names, DateOnly? date)
    {
        OrderedDictionary<string, Evidence> features = new(StringComparer.Ordinal);
        features.TryAdd("bias", new Evidence("type.bias"));
        // "The agency" says less than the name that it stands for, and would count as much.
        string[] listed = IsNamedBody(entity) ? [] : [.. names.Features(entity, date)];
        bool wellKnown = listed.Length > 1;
        RuleVerdict? titled = TitleOf(entity);
        if (wellKnown && titled is { } title && WordKey.IsArabic(entity.Names[0][0][0]) && !listed.Contains($"listed-type={title.Type}"))
        {
            // A namesake: two words are a common name in Arabic, and the title beside it says something else than the list.
            features.TryAdd($"namesake={title.Type}", new Evidence(title.Rule, title.Span));
            foreach (string feature in listed)
            {
                features.TryAdd($"namesake/{feature}/{title.Type}", new Evidence("type.listed-name", NameSpanOf(entity)));
            }

            (listed, wellKnown) = ([], false);
        }

        bool telling = entity.Mentions.Exists(mention => mention is { Kind: MentionKind.Name, Phrase: { } name } ? BesideName(name) is not null : mention.Kind == MentionKind.Noun && !IsBare(mention));
        foreach (Mention mention in entity.Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Noun).Take(MostMentions))
        {
            AddBeside(mention, names, features);
            if (mention.Phrase is { HasName: true } named && !IsBodyOf(named))
            {
                AddNamed(named, wellKnown, features);
            }
            else if (!wellKnown && mention.Phrase is { } phrase && !(IsBare(mention) && telling))
            {
                AddNoun(phrase, mention, features);
            }
        }

        foreach (string feature in known is null || wellKnown ? [] : KnownName.Features(entity, known))
        {
            features.TryAdd(feature, new Evidence("type.known-name", NameSpanOf(entity)));
        }

        foreach (string feature in listed)
        {
            features.TryAdd(feature, new Evidence("type.listed-name", NameSpanOf(entity)));
        }

        if (wellKnown)
        {
            // Of a well-known person the list tells more than the many words around the name, which would drown it.
            return features;
        }

        AddOutlet(entity, features);
        AddNames(entity, features);
        AddWhole(entity, features);
        AddStanding(entity, titled, features);
        return features;
    }

    /// <summary>True for a noun that says nothing beyond its kind: "the agency", "the same source".</summary>
    private static bool IsBare(Mention mention)
    {
        if (mention is not { Definite: true, Kind: MentionKind.Noun, Outlet: null, State: null, Phrase: { } phrase })
        {
            return false;
        }

        for (int at = phrase.Start; at < phrase.Words.Length; at++)
        {
            if (at != phrase.Head && !phrase.HasAt(at, SourceMark.Same) && !phrase.HasAt(at, SourceMark.Pronoun))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where a phrase means a body that somebody's name tells from others ("the Doe administration"), and not that person.</summary>
    private static bool IsBodyOf(Phrase phrase) => phrase.Head < phrase.Name.First && phrase.HasAt(phrase.Head, SourceMark.Body);

    private static bool IsNamedBody(Entity entity) =>
        entity.Mentions.Exists(mention => mention.Kind == MentionKind.Name) && entity.Mentions.TrueForAll(mention => mention.Kind != MentionKind.Name || (mention.Phrase is { } phrase && IsBodyOf(phrase)));

    private static TextSpan? NameSpanOf(Entity entity) => entity.Cluster is { Runs: [NameRun first, ..] } ? first.Span : null;

    /// <summary>The first title that stands beside the name in a source phrase; null where none does.</summary>
    private static RuleVerdict? TitleOf(Entity entity) => entity.Mentions
        .Select(mention => mention.Phrase is { HasName: true } phrase ? BesideName(phrase) : null)
        .FirstOrDefault(verdict => verdict is not null);

    private static string? VerdictOn(Mention mention) => mention.Phrase is not { } phrase ? null
        : mention.Kind == MentionKind.Name ? BesideName(phrase)?.Type
        : mention.Kind == MentionKind.Noun ? RuleVerdict.OnNoun(phrase)?.Type : null;

    private static RuleVerdict? BesideName(Phrase phrase) =>
        RuleVerdict.OnRole(phrase, 0, phrase.Name.First, "before") ?? RuleVerdict.OnRole(phrase, phrase.Name.End, phrase.Words.Length, "apposed");

    /// <summary>
    /// What a person's standing in the whole article is: the first title beside the name, else one elsewhere in the text; who has none at
    /// all is mostly no office holder, and a name that begins with a given name is no body's.
    /// </summary>
    private static void AddStanding(Entity entity, RuleVerdict? titled, OrderedDictionary<string, Evidence> features)
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
        features.TryAdd($"standing={standing}/{(titled is null ? "elsewhere" : "beside")}", evidence);
        features.TryAdd($"standing={standing}/{field}", evidence);
        features.TryAdd($"name-kind={given}/{Math.Min(words, 3)}", evidence);
        if (standing == "none")
        {
            features.TryAdd($"untitled={given}/{Math.Min(words, 3)}", evidence);
            features.TryAdd($"untitled={given}/{field}", evidence);
        }
    }

    private static void AddNamed(Phrase phrase, bool wellKnown, OrderedDictionary<string, Evidence> features)
    {
        Evidence evidence = new("type.title", phrase.Span);
        if (wellKnown)
        {
            AddVerdict(BesideName(phrase), "name", features);
            return;
        }

        foreach (string feature in TitleFeatures.Of(phrase, phrase.Name.First, phrase.Name.End, 0, phrase.Name.First))
        {
            features.TryAdd($"before:{feature}", evidence);
            features.TryAdd($"title:{feature}", evidence);
        }

        foreach (string feature in TitleFeatures.Of(phrase, phrase.Name.First, phrase.Name.End, phrase.Name.End, phrase.Words.Length))
        {
            features.TryAdd($"apposed:{feature}", evidence);
            features.TryAdd($"title:{feature}", evidence);
        }

        for (int at = phrase.Start; at < Math.Min(phrase.Words.Length, phrase.Start + MostWords); at++)
        {
            if (at < phrase.Name.First || at >= phrase.Name.End)
            {
                features.TryAdd($"title-word={phrase.Words[at].Key}", new Evidence("type.word", phrase.Words[at].Span));
            }
        }

        AddVerdict(BesideName(phrase), "name", features);
        features.TryAdd($"bare-name={phrase.Words.Length == phrase.Name.End - phrase.Name.First}", evidence);
        AddSpokesman(phrase, features);
    }

    /// <summary>A well-known person who is named in the phrase beside a role or an unnamed head ("Doe's aides", "Doe spokeswoman Ann Roe").</summary>
    private static void AddBeside(Mention mention, NameList names, OrderedDictionary<string, Evidence> features)
    {
        if (mention.Phrase is not { } phrase)
        {
            return;
        }

        foreach ((NameGroup group, int word) in names.Beside(phrase))
        {
            Evidence evidence = new("type.listed-name", phrase.Words[word].Span);
            string head = phrase.HasName ? "name" : phrase.Words[phrase.Head].Key;
            features.TryAdd($"beside={group.Type}", evidence);
            features.TryAdd($"beside={group.Type}/{head}", evidence);
            features.TryAdd($"beside={group.Kind}/{phrase.Has(SourceMark.Spokesman)}", evidence);
        }
    }

    private static void AddVerdict(RuleVerdict? verdict, string kind, OrderedDictionary<string, Evidence> features)
    {
        if (verdict is { } found)
        {
            Evidence evidence = new(found.Rule, found.Span);
            features.TryAdd($"verdict={found.Type}", evidence);
            features.TryAdd($"verdict={found.Type}@{found.From}", evidence);
            features.TryAdd($"verdict={found.Rule}", evidence);
        }
        else
        {
            features.TryAdd($"no-verdict={kind}", new Evidence("type.no-rule"));
        }
    }

    private static void AddNoun(Phrase phrase, Mention mention, OrderedDictionary<string, Evidence> features)
    {
        if (Entity.IsCount(phrase))
        {
            // Whose share it is ("45% of Republicans") is what was asked for, not who answers for the figure.
            Add("count", "type.number", phrase.Words[0].Span);
            return;
        }

        Add($"head={phrase.Words[phrase.Head].Key}", "type.head-noun", phrase.Words[phrase.Head].Span);
        AddVerdict(RuleVerdict.OnNoun(phrase), mention.Class, features);
        if (phrase.Fuller is { } fuller)
        {
            Add($"fuller={fuller.Type}", fuller.Rule, fuller.Span);
            Add($"fuller={fuller.Type}/{phrase.Words[phrase.Head].Key}", fuller.Rule, fuller.Span);
        }
        string? headVote = null;
        string? firstVote = null;
        foreach (TermHit<SourceRule> hit in phrase.Hits)
        {
            SourceRule rule = hit.Value;
            if (rule.Place is RulePlace.Cue or RulePlace.Sentence or RulePlace.Article)
            {
                continue;
            }

            bool atHead = hit.First <= phrase.Head && phrase.Head < hit.End;
            string where = atHead ? "head" : hit.First < phrase.Start ? "opening" : hit.End <= phrase.Stop ? "first" : "after";
            TextSpan span = phrase.SpanOf(hit.First, hit.End);
            Add($"rule={rule.Id}@{where}", rule.Id, span);
            Add($"rule={rule.Id}", rule.Id, span);
            if (rule.Type is { } type)
            {
                Add($"vote={type}@{where}", rule.Id, span);
                headVote = atHead ? type : headVote;
                firstVote ??= type;
            }
        }

        if (phrase.HasAt(phrase.Head, SourceMark.Unnamed))
        {
            Add($"inside={RuleVerdict.Inside(phrase)?.Type}/{headVote}", "type.inside", phrase.Span);
        }

        Add($"votes={headVote}/{firstVote}", "type.votes", phrase.Span);
        Add($"votes={headVote}/{firstVote}/{mention.Agreement.Number}/{mention.Definite}", "type.votes", phrase.Span);
        for (int at = phrase.Start; at < Math.Min(phrase.Words.Length, phrase.Start + MostWords); at++)
        {
            Add($"{(at < phrase.Stop ? "word" : "later")}={phrase.Words[at].Key}", "type.word", phrase.Words[at].Span);
            if (at + 1 < phrase.Stop)
            {
                Add($"pair={phrase.Words[at].Key}+{phrase.Words[at + 1].Key}", "type.word", phrase.SpanOf(at, at + 2));
            }
        }

        foreach (TermHit<PlaceHit> place in phrase.Places)
        {
            bool atHead = place.First <= phrase.Head && phrase.Head < place.End;
            Add($"place={(place.Value.Adjective ? "adjective" : "name")}@{(atHead ? "head" : place.First < phrase.Stop ? "first" : "after")}", "type.place", phrase.SpanOf(place.First, place.End));
        }

        if (phrase.HasAt(phrase.Head, SourceMark.Role))
        {
            foreach (string feature in TitleFeatures.Of(phrase, 0, 0, phrase.Start, phrase.Words.Length))
            {
                Add($"title:{feature}", "type.title", phrase.Span);
            }
        }

        Add($"class={mention.Class}/{mention.Agreement.Number}/{mention.Definite}", "type.class", phrase.Span);
        AddSpokesman(phrase, features);

        void Add(string feature, string rule, TextSpan span) => features.TryAdd(feature, new Evidence(rule, span));
    }

    /// <summary>A spokesman has the type of the body for which he speaks, so what the words around vote for counts apart.</summary>
    private static void AddSpokesman(Phrase phrase, OrderedDictionary<string, Evidence> features)
    {
        foreach (TermHit<SourceRule> spokesman in phrase.Hits.Where(hit => hit.Value.Marks.Contains(SourceMark.Spokesman)))
        {
            Evidence evidence = new("type.spokesman", phrase.SpanOf(spokesman.First, spokesman.End));
            string body = phrase.Hits
                .Where(hit => hit.Value.Type is not null && !hit.Value.Marks.Contains(SourceMark.Spokesman) && (hit.First >= spokesman.End || hit.End <= spokesman.First))
                .OrderBy(hit => hit.First >= spokesman.End ? hit.First : phrase.Words.Length + phrase.Words.Length - hit.First)
                .Select(hit => hit.Value.Type ?? "")
                .FirstOrDefault("none");
            bool place = phrase.Places.Any(found => found.First >= spokesman.End);
            features.TryAdd($"speaks-for={body}", evidence);
            features.TryAdd($"speaks-for={body}/{place}/{phrase.HasName}", evidence);
            break;
        }
    }

    private static void AddOutlet(Entity entity, OrderedDictionary<string, Evidence> features)
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

    private static void AddNames(Entity entity, OrderedDictionary<string, Evidence> features)
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

    private static void AddWhole(Entity entity, OrderedDictionary<string, Evidence> features)
    {
        Evidence evidence = new("type.entity", entity.Mentions.Count > 0 ? entity.Mentions[0].Span : null);
        features.TryAdd($"entity-class={entity.Class}", evidence);
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
}

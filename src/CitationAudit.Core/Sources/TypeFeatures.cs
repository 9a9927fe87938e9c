using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>What the type decision sees of an entity: each feature with the words that it comes from.</summary>
internal static class TypeFeatures
{
    private const int MostMentions = 24;
    private const int MostRuns = 24;

    /// <summary>The features of an entity, each once, in a fixed order.</summary>
    public static OrderedDictionary<string, Evidence> Of(Entity entity)
    {
        OrderedDictionary<string, Evidence> features = new(StringComparer.Ordinal);
        features.TryAdd("bias", new Evidence("type.bias"));
        foreach (Mention mention in entity.Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Noun).Take(MostMentions))
        {
            if (mention.Phrase is { } phrase)
            {
                AddPhrase(phrase, mention, features);
            }
        }

        AddOutlet(entity, features);
        AddCluster(entity, features);
        AddWhole(entity, features);
        return features;
    }

    private static void AddPhrase(Phrase phrase, Mention mention, OrderedDictionary<string, Evidence> features)
    {
        string named = phrase.HasName ? "named" : mention.Class;
        TextSpan head = phrase.Words[phrase.Head].Span;
        Add($"head={phrase.Words[phrase.Head].Key}", "type.head-noun", head);
        string? headVote = null;
        string? firstVote = null;
        foreach (TermHit<SourceRule> hit in phrase.Hits)
        {
            SourceRule rule = hit.Value;
            if (rule.Place is RulePlace.Cue or RulePlace.Sentence)
            {
                continue;
            }

            bool atHead = hit.First <= phrase.Head && phrase.Head < hit.End;
            string where = atHead ? "head" : hit.First < phrase.Start ? "opening" : hit.End <= phrase.Stop ? "first" : hit.First == phrase.Stop ? "stop" : "after";
            TextSpan span = phrase.SpanOf(hit.First, hit.End);
            Add($"{rule.Id}@{where}", rule.Id, span);
            Add($"{rule.Id}/{named}", rule.Id, span);
            if (rule.Type is { } type)
            {
                Add($"vote={type}@{where}/{named}", rule.Id, span);
                headVote = atHead ? type : headVote;
                firstVote ??= type;
            }

            if (rule.Marks.Contains(SourceMark.Spokesman))
            {
                AddSpokesFor(phrase, hit, span, features);
            }
        }

        if (firstVote is not null)
        {
            Add($"first-vote={firstVote}/{headVote}/{named}", "type.votes", phrase.Span);
        }

        for (int at = phrase.Start; at < phrase.Words.Length; at++)
        {
            bool inName = phrase.Name.First <= at && at < phrase.Name.End;
            if (!inName && at < phrase.Start + 14)
            {
                Add($"{(at < phrase.Stop ? "word" : "later")}={phrase.Words[at].Key}", "type.word", phrase.Words[at].Span);
                if (at + 1 < phrase.Words.Length && at + 1 < phrase.Stop)
                {
                    Add($"pair={phrase.Words[at].Key}+{phrase.Words[at + 1].Key}", "type.word", phrase.SpanOf(at, at + 2));
                }
            }
        }

        foreach (TermHit<PlaceHit> place in phrase.Places)
        {
            bool atHead = place.First <= phrase.Head && phrase.Head < place.End;
            Add($"place={(place.Value.Adjective ? "adjective" : "name")}@{(atHead ? "head" : place.First < phrase.Stop ? "first" : "after")}/{named}", "type.place", phrase.SpanOf(place.First, place.End));
        }

        Add($"class={mention.Class}/{mention.Agreement.Number}/{mention.Definite}", "type.class", phrase.Span);
        Add($"words={Math.Min(phrase.Words.Length, 4)}/{named}", "type.length", phrase.Span);
        if (phrase.HasName)
        {
            Add($"tail={(phrase.Name.End < phrase.Words.Length ? phrase.Words[phrase.Name.End].Key : "$")}", "type.word", phrase.Span);
        }

        void Add(string feature, string rule, TextSpan span) => features.TryAdd(feature, new Evidence(rule, span));
    }

    /// <summary>A spokesman has the type of the body for which he speaks, so what the words behind him vote for counts apart.</summary>
    private static void AddSpokesFor(Phrase phrase, TermHit<SourceRule> spokesman, TextSpan span, OrderedDictionary<string, Evidence> features)
    {
        TermHit<SourceRule>[] bodies = [.. phrase.Hits.Where(hit => hit.First != spokesman.First && hit.Value.Type is not null && (hit.First >= spokesman.End || hit.End <= spokesman.First))];
        features.TryAdd($"speaks-for={(bodies.Length == 0 ? "?" : bodies[0].Value.Type)}", new Evidence("type.spokesman", span));
        if (spokesman.End < phrase.Words.Length)
        {
            features.TryAdd($"speaks-for-word={phrase.Words[spokesman.End].Key}", new Evidence("type.spokesman", span));
        }

        if (phrase.Places.Any(place => !place.Value.Adjective && place.First >= spokesman.End))
        {
            features.TryAdd("speaks-for=place", new Evidence("type.spokesman", span));
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

    private static void AddCluster(Entity entity, OrderedDictionary<string, Evidence> features)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (string[] name in entity.Names)
        {
            names.Add($"name={string.Join('_', name)}");
            names.Add($"surname={name[^1]}");
        }

        TextSpan? span = entity.Mentions.Count > 0 ? entity.Mentions[0].Span : entity.Cluster?.Runs[0].Span;
        foreach (string name in names)
        {
            features.TryAdd(name, new Evidence("type.name", span));
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
        }
    }

    private static void AddWhole(Entity entity, OrderedDictionary<string, Evidence> features)
    {
        Evidence evidence = new("type.entity", entity.Mentions.Count > 0 ? entity.Mentions[0].Span : null);
        features.TryAdd($"entity-class={entity.Class}", evidence);
        features.TryAdd($"entity-number={entity.Agreement.Number}/{entity.Class}", evidence);
        features.TryAdd($"entity-size={Math.Min(entity.Mentions.Count, 4)}", evidence);
        features.TryAdd($"entity-state={entity.State is not null}", evidence);
        foreach (Mention mention in entity.Mentions.Take(MostMentions))
        {
            foreach (Word word in mention.Cue.Take(3))
            {
                features.TryAdd($"cue={word.Key}", new Evidence("type.cue", word.Span));
            }

            features.TryAdd($"kind={mention.Kind}", evidence);
        }
    }
}

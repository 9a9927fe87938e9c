using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>What the type decision sees of one source phrase.</summary>
internal static class PhraseFeatures
{
    private const int MostWords = 14;

    /// <summary>True where a phrase means a body that somebody's name tells from others ("the Doe administration"), and not that person.</summary>
    public static bool IsBodyOf(Phrase phrase) => phrase.Head < phrase.Name.First && phrase.HasAt(phrase.Head, SourceMark.Body);

    /// <summary>The verdict of the titles beside the phrase's name; null where no rule speaks.</summary>
    public static RuleVerdict? BesideName(Phrase phrase) =>
        RuleVerdict.OnRole(phrase, 0, phrase.Name.First, "before") ?? RuleVerdict.OnRole(phrase, phrase.Name.End, phrase.Words.Length, "apposed");

    /// <summary>The features of a phrase with a personal name.</summary>
    public static void AddNamed(Phrase phrase, bool wellKnown, OrderedDictionary<string, Evidence> features)
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
                if (phrase.Words[at].Kind is { } noun && !phrase.HasAt(at, SourceMark.Stop))
                {
                    features.TryAdd($"title-kind={noun.Kind}", new Evidence("type.noun-kind", phrase.Words[at].Span));
                }
            }
        }

        AddVerdict(BesideName(phrase), "name", features);
        features.TryAdd($"bare-name={phrase.Words.Length == phrase.Name.End - phrase.Name.First}", evidence);
        AddSpokesman(phrase, features);
    }

    /// <summary>A well-known person who is named in the phrase beside a role or an unnamed head ("Doe's aides", "Doe spokeswoman Ann Roe").</summary>
    public static void AddBeside(Mention mention, NameList names, OrderedDictionary<string, Evidence> features)
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

    /// <summary>The features of a phrase without a personal name.</summary>
    public static void AddNoun(Phrase phrase, Mention mention, OrderedDictionary<string, Evidence> features)
    {
        if (Entity.IsCount(phrase))
        {
            // Whose share it is ("45% of Republicans") is what was asked for, not who answers for the figure.
            Add("count", "type.number", phrase.Words[0].Span);
            return;
        }

        Add($"head={phrase.Words[phrase.Head].Key}", "type.head-noun", phrase.Words[phrase.Head].Span);
        RuleVerdict? verdict = RuleVerdict.OnNoun(phrase);
        AddVerdict(verdict, mention.Class, features);
        if (phrase.Kind is { } noun)
        {
            TextSpan head = phrase.Words[phrase.Head].Span;
            Add($"kind={noun.Kind}", "type.noun-kind", head);
            Add($"kind={noun.Kind}/{mention.Agreement.Number}", "type.noun-kind", head);
            Add($"sort={noun.Sort}/{mention.Agreement.Number}/{mention.Definite}", "type.noun-kind", head);
            Add($"sort={noun.Sort}/{verdict?.Type}", "type.noun-kind", head);
        }

        AddShape(phrase, mention, features);
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
            if (rule.Place is RulePlace.Cue or RulePlace.Sentence or RulePlace.Content or RulePlace.Article)
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

    /// <summary>How the head noun is written: its ending tells nationalities and trades that no rule lists; a foreign or quoted name is mostly a body's or a medium's.</summary>
    private static void AddShape(Phrase phrase, Mention mention, OrderedDictionary<string, Evidence> features)
    {
        Word head = phrase.Words[phrase.Head];
        Evidence evidence = new("type.head-noun", head.Span);
        bool ruled = phrase.Hits.Any(hit => hit.First <= phrase.Head && phrase.Head < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase && hit.Value.Type is not null);
        foreach (int letters in (ReadOnlySpan<int>)[2, 3, 4])
        {
            if (head.Normal.Length > letters + 1)
            {
                features.TryAdd($"head-end={head.Normal[^letters..]}/{ruled}", evidence);
            }
        }

        features.TryAdd($"ruled={ruled}/{phrase.Words.Length == 1}/{mention.Definite}", evidence);
        if (phrase.Words.Any(word => word.Quoted))
        {
            features.TryAdd($"quoted={ruled}", new Evidence("type.word", phrase.Words.First(word => word.Quoted).Span));
        }

        bool number = char.IsAsciiDigit(phrase.Words[0].Normal[0]);
        if (number || char.IsAsciiLetter(head.Normal[0]))
        {
            features.TryAdd($"letters={number}", evidence);
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
                .FirstOrDefault(phrase.Owner?.Type ?? "none");
            bool place = phrase.Places.Any(found => found.First >= spokesman.End);
            features.TryAdd($"speaks-for={body}", evidence);
            features.TryAdd($"speaks-for={body}/{place}/{phrase.HasName}", evidence);
            break;
        }
    }
}

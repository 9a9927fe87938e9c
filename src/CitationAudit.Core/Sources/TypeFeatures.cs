using System.Collections.Frozen;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>What the type decision sees of an entity: each feature with the words that it comes from.</summary>
internal static class TypeFeatures
{
    private const int MostMentions = 24;
    private const string ListedType = "listed-type=";

    // Who holds an office, leads a party or speaks for a body is called now by the one and now by the other.
    private static readonly FrozenSet<string> Public = ["named-official", "political-actor", "armed-group", "international-body", "civil-society"];
    private static readonly FrozenSet<string> PublicTitles = [.. Public, "company"];
    private static readonly FrozenSet<string> Pens = ["named-expert", "individual"];

    /// <summary>The features of an entity, each once, in a fixed order.</summary>
    /// <param name="entity">The source.</param>
    /// <param name="document">The article.</param>
    /// <param name="knowledge">What is known of names.</param>
    /// <param name="kin">The types of others to whom it belongs, as far as they are known, with the words that tie it to them.</param>
    public static OrderedDictionary<string, Evidence> Of(Entity entity, Document document, TypeKnowledge knowledge, IEnumerable<(string Type, string Tie, TextSpan Span)> kin)
    {
        (LinearModel? known, NameList names, _) = knowledge;
        OrderedDictionary<string, Evidence> features = new(StringComparer.Ordinal);
        features.TryAdd("bias", new Evidence("type.bias"));
        // "The agency" says less than the name that it stands for, and would count as much.
        string[] listed = StandingFeatures.IsNamedBody(entity) ? [] : [.. names.Features(entity, document.Article.Date)];
        bool wellKnown = listed.Length > 1;
        RuleVerdict? titled = StandingFeatures.TitleOf(entity);
        if (wellKnown && titled is { } title && WordKey.IsArabic(entity.Names[0][0][0]) && !listed.Contains($"listed-type={title.Type}")
            && !(names.HasWhole(entity) && GoesBy(listed, title.Type)))
        {
            // A namesake: two words are a common name in Arabic, and the title beside it says something else than the list.
            features.TryAdd($"namesake={title.Type}", new Evidence(title.Rule, title.Span));
            foreach (string feature in listed)
            {
                features.TryAdd($"namesake/{feature}/{title.Type}", new Evidence("type.listed-name", StandingFeatures.NameSpanOf(entity)));
            }

            (listed, wellKnown) = ([], false);
        }

        bool telling = entity.Mentions.Exists(mention => mention is { Kind: MentionKind.Name, Phrase: { } name } ? PhraseFeatures.BesideName(name) is not null : mention.Kind == MentionKind.Noun && !IsBare(mention));
        foreach (Mention mention in entity.Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Noun).Take(MostMentions))
        {
            if (!(wellKnown && mention.Kind == MentionKind.Name))
            {
                // Whom a well-known person serves or fought tells less than the list does.
                PhraseFeatures.AddBeside(mention, names, features);
            }

            if (mention.Phrase is { HasName: true } named && !PhraseFeatures.IsBodyOf(named))
            {
                PhraseFeatures.AddNamed(named, wellKnown, features);
            }
            else if (!wellKnown && mention.Phrase is { } phrase && !(IsBare(mention) && telling))
            {
                PhraseFeatures.AddNoun(phrase, mention, features);
            }
        }

        foreach (string feature in known is null || wellKnown ? [] : KnownName.Features(entity, known))
        {
            features.TryAdd(feature, new Evidence("type.known-name", StandingFeatures.NameSpanOf(entity)));
        }

        foreach (string feature in listed)
        {
            features.TryAdd(feature, new Evidence(wellKnown ? "type.listed-name" : "type.unlisted-name", StandingFeatures.NameSpanOf(entity)));
        }

        if (wellKnown)
        {
            // Of a well-known person the list tells more than the many words around the name, which would drown it.
            return features;
        }

        if (entity.Cluster is null && !entity.Mentions.Exists(mention => mention.Kind is MentionKind.Name or MentionKind.Noun))
        {
            AntecedentFeatures.Add(entity, document, knowledge, features);
        }

        foreach ((string type, string tie, TextSpan span) in kin)
        {
            Evidence evidence = new("type.kin", span);
            features.TryAdd($"kin={type}", evidence);
            features.TryAdd($"kin={type}/{tie}", evidence);
            features.TryAdd($"kin={type}/{entity.Class}", evidence);
        }

        StandingFeatures.AddOutlet(entity, features);
        StandingFeatures.AddNames(entity, features);
        StandingFeatures.AddWhole(entity, features);
        StandingFeatures.AddStanding(entity, titled, features);
        return features;
    }

    /// <summary>True where a person of a listed type may go by a title of another: a cleric who leads a party, a columnist who edits a paper.</summary>
    private static bool GoesBy(string[] listed, string title) => Array.Exists(listed, feature => feature.StartsWith(ListedType, StringComparison.Ordinal)
        && ((PublicTitles.Contains(title) && Public.Contains(feature[ListedType.Length..])) || (title == "news-media" && Pens.Contains(feature[ListedType.Length..]))));

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
}

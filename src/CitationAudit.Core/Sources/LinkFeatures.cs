using System.Globalization;

namespace CitationAudit.Sources;

/// <summary>What the linker sees of a mention and an entity that it may mean.</summary>
internal static class LinkFeatures
{
    /// <summary>The features of a mention that means an entity mentioned before.</summary>
    public static List<string> Of(Mention mention, Entity entity, LinkContext context)
    {
        string kind = KindOf(mention);
        List<string> features = new(48);
        string name = LinkRelations.NameRelation(mention, entity);
        (string overlap, string head) = LinkRelations.NounRelation(mention, entity);
        string outlet = mention.Outlet is null ? "-" : entity.Outlet is null ? "none" : entity.Outlet.Id == mention.Outlet.Id ? "same" : "other";
        string state = mention.State is null ? "-" : entity.State is null ? "none" : entity.State == mention.State ? "same" : "other";
        char gender = Agreement.Match(mention.Agreement.Gender, entity.Agreement.Gender);
        char number = Agreement.Match(mention.Agreement.Number, entity.Agreement.Number);
        int rank = context.RankOf(entity);
        int agreeing = context.AgreeingRankOf(entity);
        string sentences = Bucket(context.SentencesSince(entity, mention));
        string previous = context.Previous == entity ? "previous" : context.PreviousOuter == entity ? "outer" : context.Container == entity ? "container" : "-";
        string nested = mention.Container >= 0 ? mention.Quoted ? "quoted" : "nested" : "top";
        string type = entity.Class;
        bool fresh = entity.Mentions.Count == 0;
        string cue = context.CueShape;

        string beside = LinkRelations.BesideRelation(mention, entity);
        string named = LinkRelations.NamedRelation(mention, entity);
        string place = string.Concat(
            context.Previous == entity ? "p" : "", context.PreviousOuter == entity ? "o" : "", context.Container == entity ? "c" : "", context.Sibling == entity ? "s" : "");
        bool spoken = entity.Mentions.Exists(other => !other.Relay);
        string dominance = context.Dominant is null ? "nobody" : context.Dominant == entity ? "dominant" : "-";
        string paragraphs = context.ParagraphsSince(entity, mention);
        string last = context.LastOf(entity, mention);
        string people = $"{Math.Min(context.People, 3)}/{(type == "person" ? context.AgreeingRankOf(entity) : -1)}";
        string rival = LinkContext.RivalOf(entity, mention);

        Add("place", place, nested);
        Add("place-cue", place, nested, cue);
        Add("place-opens", place, nested, mention.Opens, paragraphs);
        Add("place-dominance", place, dominance, mention.Opens);
        Add("place-gender", place, gender, number, type);
        string holder = context.HolderOf(entity, mention);
        Add("holder", holder, type);
        Add("holder-place", holder, place, nested);
        Add("holder-agreeing", holder, agreeing, gender);
        if (mention.Kind is MentionKind.Pronoun or MentionKind.Hidden)
        {
            (string before, string after) = context.WordsAround(entity, mention);
            Add("before", before);
            Add("after", after);
            Add("before-previous", before, place);
        }

        if (entity.Cluster is { } cluster && !spoken)
        {
            Add("personhood", cluster.Personhood, type);
            Add("personhood-holder", cluster.Personhood, holder, gender);
        }

        if (entity.LastBefore(mention.Span.Start) < 0 && entity.Cluster is { } ahead && mention.Kind is MentionKind.Noun)
        {
            string distance = context.SentencesUntil(ahead, mention) switch { < 0 => "-", 0 => "0", 1 => "1", 2 => "2", <= 4 => "4", <= 8 => "8", _ => "9" };
            string early = mention.Sentence == 0 ? "first" : mention.Sentence < 3 ? "opening" : "later";
            Add("ahead", mention.Article, mention.Class, early);
            Add("ahead-distance", distance, mention.Article, early);
            Add("ahead-order", context.RankOf(entity), distance);
            Add("ahead-beside", beside, ahead.Personhood, gender);
            Add("ahead-size", Bucket(ahead.Runs.Count), mention.Article);
        }

        Add("dominance", dominance, type, mention.Class);
        Add("dominance-sentences", dominance, sentences);
        if (mention.Kind is MentionKind.Noun)
        {
            Add("shares", mention.Shares, entity.Counts, mention.Agreement.Number);
            Add("shares-class", mention.Shares, entity.Counts, mention.Class, type);
        }
        Add("spoken", spoken, Math.Min(context.Spoken, 3), mention.Class, type);
        Add("paragraphs", paragraphs, mention.Opens, type);
        Add("last", last, place, nested);
        Add("last-gender", last, gender, type, agreeing);
        Add("people", people, gender);
        Add("people-article", people, mention.Article, mention.Class, spoken);
        Add("beside", beside, mention.Article, type);
        Add("beside-rank", beside, mention.Class, agreeing);
        Add("beside-head", beside, head, gender);
        Add("named", named, mention.Class, type);
        Add("named-name", named, name, overlap);
        Add("rival", rival, place);
        Add("rival-cue", rival, cue, type);
        if (mention.Kind is MentionKind.Hidden)
        {
            Add("cue-word", context.CueWord, place);
            Add("cue-word-rank", context.CueWord, Math.Min(agreeing, 1), type);
        }

        if (mention.Kind is MentionKind.Name)
        {
            Add("titled", Shared(Entity.RolesOf(mention.Phrase ?? throw new InvalidOperationException("a name has a phrase")), entity.Roles), name, type);
        }

        Add("article", mention.Article, mention.Class, type, agreeing);
        Add("article-overlap", mention.Article, overlap, head, type);
        Add("article-spoken", mention.Article, mention.Class, spoken, dominance, place);
        Add("name", name);
        Add("name-class", name, type, mention.Class);
        Add("overlap", overlap, head, mention.Definite);
        Add("overlap-class", overlap, head, mention.Class, type);
        Add("overlap-rank", overlap, head, rank);
        Add("outlet", outlet);
        Add("state", state);
        Add("gender", gender, number);
        Add("gender-rank", gender, number, rank);
        Add("gender-agreeing", gender, agreeing);
        Add("rank", rank);
        Add("sentences", sentences, rank);
        Add("previous", previous, nested);
        Add("previous-cue", previous, nested, cue);
        Add("previous-gender", previous, gender, number);
        Add("previous-sentences", previous, sentences);
        Add("container", context.Container == entity, context.PreviousOuter == entity, nested);
        Add("class", mention.Class, type);
        Add("class-rank", mention.Class, type, agreeing);
        Add("size", Bucket(entity.Mentions.Count), rank);
        Add("fresh", fresh, type, name, previous);
        Add("fresh-sentences", fresh, sentences, gender);
        Add("relay", mention.Relay, entity.Mentions.Count > 0 && entity.Mentions.TrueForAll(other => other.Relay));
        Add("same", mention.Phrase?.Has(SourceMark.Same) == true, head, rank);
        if (mention.Kind is MentionKind.Noun && mention.Phrase is { } phrase)
        {
            Add("definite", mention.Definite, phrase.Words.Length == 1, type, rank);
            Add("title", phrase.HasAt(phrase.Head, SourceMark.Role), mention.Definite, type, agreeing, head);
            string places = Shared(phrase.Places.Select(place => place.Value.Code), entity.Places);
            string roles = Shared(Entity.RolesOf(phrase), entity.Roles);
            Add("places", places, mention.Class, type);
            Add("roles", roles, places, mention.Definite);
            Add("roles-rank", roles, places, agreeing);
            Add("paper", phrase.HasAt(phrase.Head, SourceMark.Issued), type, previous);
            Add("count", Entity.IsCount(phrase), entity.Counts);
            Add("head-word", phrase.Words[phrase.Head].Key, type, rank == 0);
            if (phrase.Kind is { } noun)
            {
                Add("sort", noun.Sort, mention.Article, type, agreeing);
                Add("sort-number", noun.Sort, mention.Article, type, mention.Agreement.Number, entity.Agreement.Number, entity.Names.Count > 0);
                Add("sort-place", noun.Sort, mention.Article, place);
            }
        }

        if (mention.Kind is MentionKind.Pronoun or MentionKind.FirstPerson && mention.Phrase is { } pronoun)
        {
            Add("pronoun", pronoun.Words[0].Key, gender, type);
            Add("pronoun-rank", pronoun.Words[0].Key, gender, agreeing);
            Add("pronoun-previous", pronoun.Words[0].Key, previous, gender);
        }

        return features;

        void Add(params ReadOnlySpan<object> parts) => features.Add(Join(kind, parts));
    }

    /// <summary>The features of a mention that means somebody new.</summary>
    public static List<string> OfNew(Mention mention, LinkContext context)
    {
        string kind = KindOf(mention) + "+";
        List<string> features = new(12);
        Add("new");
        Add("article", mention.Article, mention.Class);
        Add("article-best", mention.Article, context.BestOverlap, context.BestBeside);
        Add("beside", context.BestBeside, mention.Class);
        Add("named", context.BestNamed, context.BestName, mention.Class);
        Add("people", Math.Min(context.People, 3), mention.Class, mention.Article);
        Add("rival", context.RivalKind, mention.Opens);
        Add("rival-cue", context.RivalKind, context.CueShape);
        Add("spoken", Math.Min(context.Spoken, 3), mention.Class);
        Add("class", mention.Class, mention.Definite);
        Add("best", context.BestName, context.BestOverlap, context.BestOutlet);
        Add("best-class", context.BestName, context.BestOverlap, mention.Class, mention.Definite);
        Add("any", context.Any, mention.Class);
        Add("number", mention.Agreement.Number);
        Add("nested", mention.Container >= 0, mention.Quoted);
        if (mention.Phrase is { } phrase)
        {
            Add("words", Math.Min(phrase.Words.Length, 5), mention.Definite);
            Add("count", Entity.IsCount(phrase), context.AnyCounts);
            Add("shares", mention.Shares, context.AnyCounts, mention.Agreement.Number);
            Add("head-word", phrase.Words[phrase.Head].Key);
            if (phrase.Kind is { } noun)
            {
                Add("sort", noun.Sort, mention.Article, mention.Agreement.Number);
                Add("sort-people", noun.Sort, mention.Article, Math.Min(context.People, 2), phrase.Words.Length > 2);
            }

            Add("same", phrase.Has(SourceMark.Same));
            Add("paper", phrase.HasAt(phrase.Head, SourceMark.Issued), phrase.Words.Length > 1);
        }
        else
        {
            Add("cue", context.CueShape);
            Add("cue-word", context.CueWord);
            Add("cue-nested", context.CueShape, mention.Container >= 0, mention.Quoted);
        }

        return features;

        void Add(params ReadOnlySpan<object> parts) => features.Add(Join(kind, parts));
    }

    private static string Shared(IEnumerable<string> own, HashSet<string> other)
    {
        bool any = false;
        foreach (string value in own)
        {
            any = true;
            if (other.Contains(value))
            {
                return "shared";
            }
        }

        return !any ? "-" : other.Count == 0 ? "none" : "other";
    }

    private static string KindOf(Mention mention) => mention.Kind switch
    {
        MentionKind.Name => "N",
        MentionKind.Noun => "D",
        MentionKind.Pronoun => "P",
        MentionKind.FirstPerson => "F",
        _ => "H",
    };

    private static string Bucket(int count) => count switch
    {
        < 0 => "-",
        0 => "0",
        1 => "1",
        2 => "2",
        <= 4 => "4",
        <= 8 => "8",
        _ => "9",
    };

    private static string Join(string kind, ReadOnlySpan<object> parts)
    {
        System.Text.StringBuilder feature = new(kind);
        foreach (object part in parts)
        {
            feature.Append('|').Append(part is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : part.ToString());
        }

        return feature.ToString();
    }
}

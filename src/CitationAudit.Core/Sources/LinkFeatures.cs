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
        string name = NameRelation(mention, entity);
        (string overlap, string head) = NounRelation(mention, entity);
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
            Add("head-word", phrase.Words[phrase.Head].Key);
            Add("same", phrase.Has(SourceMark.Same));
            Add("paper", phrase.HasAt(phrase.Head, SourceMark.Issued), phrase.Words.Length > 1);
        }
        else
        {
            Add("cue", context.CueShape);
        }

        return features;

        void Add(params ReadOnlySpan<object> parts) => features.Add(Join(kind, parts));
    }

    /// <summary>How a mention's name relates to an entity's.</summary>
    public static string NameRelation(Mention mention, Entity entity)
    {
        if (mention.Cluster >= 0 && mention.Cluster == entity.ClusterIndex)
        {
            return "cluster";
        }

        if (mention.Phrase is not { HasName: true } phrase)
        {
            return "-";
        }

        if (entity.Names.Count == 0)
        {
            return "nameless";
        }

        string[] own = [.. phrase.NameKeys];
        string best = "other";
        int bestWorth = 0;
        foreach (string[] name in entity.Names)
        {
            (string relation, int worth) = Compare(own, name);
            if (worth > bestWorth)
            {
                (best, bestWorth) = (relation, worth);
            }
        }

        return best;
    }

    /// <summary>How many of the words two nouns share, and whether their heads agree.</summary>
    public static (string Overlap, string Head) NounRelation(Mention mention, Entity entity)
    {
        if (mention.Phrase is not { } phrase || mention.Kind is MentionKind.Pronoun or MentionKind.FirstPerson)
        {
            return ("-", "-");
        }

        HashSet<string> own = Entity.KeysOf(phrase);
        string ownHead = phrase.Words[phrase.Head].Key;
        double best = 0;
        string head = "n";
        bool within = false;
        foreach ((HashSet<string> keys, string otherHead) in entity.Nouns)
        {
            int shared = own.Count(keys.Contains);
            double share = own.Count + keys.Count == shared ? 0 : (double)shared / (own.Count + keys.Count - shared);
            best = Math.Max(best, share);
            within |= own.Count > 0 && shared == own.Count;
            head = ownHead == otherHead ? "y" : head == "n" && keys.Contains(ownHead) ? "in" : head;
        }

        string overlap = best >= 0.99 ? "all" : within ? "within" : best >= 0.5 ? "half" : best > 0 ? "some" : "none";
        return (overlap, head);
    }

    private static (string Relation, int Worth) Compare(string[] own, string[] other)
    {
        if (own.AsSpan().SequenceEqual(other))
        {
            return ("equal", 9);
        }

        bool ownIn = own.All(other.Contains);
        bool otherIn = other.All(own.Contains);
        if (ownIn || otherIn)
        {
            return own[^1] == other[^1] ? ("surname", 8) : own[0] == other[0] ? ("given", 6) : ("part", 5);
        }

        string[] ownBones = [.. own.Select(WordKey.Skeleton)];
        string[] otherBones = [.. other.Select(WordKey.Skeleton)];
        int alike = ownBones.Count(bone => bone.Length > 1 && otherBones.Contains(bone));
        if (alike == Math.Min(own.Length, other.Length))
        {
            return ("alike", 7);
        }

        if (Joined(own) == Joined(other))
        {
            return ("alike", 7);
        }

        return alike > 0 ? own[^1] == other[^1] ? ("shared-surname", 3) : ("shared", 2) : ("other", 1);

        static string Joined(string[] keys) => string.Concat(keys);
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

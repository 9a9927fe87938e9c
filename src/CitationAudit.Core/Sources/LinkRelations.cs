namespace CitationAudit.Sources;

/// <summary>How a mention's words relate to the words by which an entity goes.</summary>
internal static class LinkRelations
{
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

    /// <summary>How many of a noun's words stand beside the entity's name somewhere, the best first in ordinal order.</summary>
    public static string BesideRelation(Mention mention, Entity entity)
    {
        if (mention.Phrase is not { } phrase || mention.Kind is not MentionKind.Noun || entity.Beside.Count == 0)
        {
            return "-";
        }

        int words = 0;
        int shared = 0;
        for (int at = phrase.Start; at < phrase.Stop; at++)
        {
            if (!phrase.HasAt(at, SourceMark.Same) && !phrase.HasAt(at, SourceMark.Opening))
            {
                words++;
                shared += entity.Beside.Contains(phrase.Words[at].Key) ? 1 : 0;
            }
        }

        string head = entity.Beside.Contains(phrase.Words[phrase.Head].Key) ? "head" : "rest";
        return shared == 0 ? "none" : shared == words ? words > 1 ? "all-of-many" : "all-of-one" : shared * 2 >= words ? $"half-{head}" : $"less-{head}";
    }

    /// <summary>Whether the mention's words hold the entity's name, though nobody may have seen a name there.</summary>
    public static string NamedRelation(Mention mention, Entity entity)
    {
        if (mention.Phrase is not { } phrase || mention.Kind is MentionKind.Pronoun or MentionKind.FirstPerson || entity.Names.Count == 0)
        {
            return "-";
        }

        for (int at = phrase.Words.Length - 1; at >= 0; at--)
        {
            foreach (string[] keys in entity.Names)
            {
                if (keys[^1] == phrase.Words[at].Key)
                {
                    return at == phrase.Stop - 1 ? phrase.Words.Length == 1 ? "alone" : at == phrase.Head ? "at-head" : "at-stop" : at < phrase.Stop ? "before-stop" : "later";
                }
            }
        }

        return "none";
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
        if (own.Length > 1 && other.Length > 1 && alike == Math.Min(own.Length, other.Length) - 1)
        {
            alike = Math.Max(alike, own.Count(word => Array.Exists(other, another => word == another || PersonalName.IsMisspelt(word, another))));
        }

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
}

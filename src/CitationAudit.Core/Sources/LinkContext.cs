using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>What stands around a mention when the linker looks at it: who was mentioned how lately, who spoke before, whose statement holds it.</summary>
internal sealed class LinkContext
{
    private const int MostRank = 4;
    private readonly Dictionary<Entity, int> _rank = [];
    private readonly Dictionary<Entity, int> _agreeing = [];
    private readonly Document _document;

    public LinkContext(Document document, Mention mention, IReadOnlyList<Entity> candidates, LinkHistory history)
    {
        _document = document;
        Previous = history.Previous;
        PreviousOuter = history.PreviousOuter;
        Container = mention.Container >= 0 ? history.SpeakerOf(mention.Container) : null;
        CueShape = ShapeOf(mention);
        int agreeing = 0;
        int rank = 0;
        foreach (Entity entity in candidates.OrderByDescending(entity => entity.LastBefore(mention.Span.Start)).ThenBy(entity => entity.Order))
        {
            _rank[entity] = Math.Min(rank++, MostRank);
            bool agrees = Agreement.Match(mention.Agreement.Gender, entity.Agreement.Gender) != 'n'
                && Agreement.Match(mention.Agreement.Number, entity.Agreement.Number) != 'n';
            _agreeing[entity] = agrees ? Math.Min(agreeing++, MostRank) : MostRank + 1;
        }

        Any = candidates.Any(entity => entity.Mentions.Count > 0);
        AnyCounts = candidates.Any(entity => entity.Counts);
        BestName = "-";
        BestOverlap = "-";
        BestOutlet = "-";
        foreach (Entity entity in candidates)
        {
            BestName = Better(BestName, LinkFeatures.NameRelation(mention, entity), "cluster equal surname alike given part shared-surname shared");
            (string overlap, string head) = LinkFeatures.NounRelation(mention, entity);
            BestOverlap = Better(BestOverlap, $"{overlap}/{head}", "all/y within/y half/y within/in some/y half/n some/in some/n");
            BestOutlet = mention.Outlet is not null && entity.Outlet?.Id == mention.Outlet.Id ? "same" : BestOutlet;
        }
    }

    /// <summary>Who the mention before this one means.</summary>
    public Entity? Previous { get; }

    /// <summary>Who the last mention before this one means that stands in nobody's statement.</summary>
    public Entity? PreviousOuter { get; }

    /// <summary>Whose statement holds the mention.</summary>
    public Entity? Container { get; }

    /// <summary>The shape of the cue.</summary>
    public string CueShape { get; }

    /// <summary>True where anybody has spoken yet.</summary>
    public bool Any { get; }

    /// <summary>True where a candidate counts people.</summary>
    public bool AnyCounts { get; }

    /// <summary>The closest relation of names to any candidate.</summary>
    public string BestName { get; }

    /// <summary>The closest overlap of nouns with any candidate.</summary>
    public string BestOverlap { get; }

    /// <summary>Whether a candidate is the same outlet.</summary>
    public string BestOutlet { get; }

    /// <summary>0 for the entity mentioned last before the mention, 1 for the one before, up to 4.</summary>
    public int RankOf(Entity entity) => _rank[entity];

    /// <summary>The same rank among those that agree in gender and number; 5 for one that does not.</summary>
    public int AgreeingRankOf(Entity entity) => _agreeing[entity];

    /// <summary>How many sentences lie between the entity's last mention and this one; -1 where it was not mentioned.</summary>
    public int SentencesSince(Entity entity, Mention mention)
    {
        int last = entity.LastBefore(mention.Span.Start);
        if (last < 0)
        {
            return -1;
        }

        int low = 0, high = mention.Sentence;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_document.Sentences[middle].Span.End < last)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return mention.Sentence - low;
    }

    private static string ShapeOf(Mention mention)
    {
        if (mention.Cue.IsEmpty)
        {
            return "none";
        }

        string first = mention.Cue[0].Normal;
        if (!WordKey.IsArabic(first[0]))
        {
            return first.EndsWith("ing", StringComparison.Ordinal) ? "participle" : "verb";
        }

        bool and = first.Length > 3 && first[0] == 'و';
        string verb = and ? first[1..] : first;
        string form = verb[0] == 'م' && (verb.EndsWith('ا') || verb.EndsWith('ة') || verb.EndsWith("ين", StringComparison.Ordinal) || verb.EndsWith("ات", StringComparison.Ordinal)) ? "participle"
            : verb.EndsWith('ه') || verb.EndsWith("ها", StringComparison.Ordinal) ? "possessed"
            : verb.EndsWith('ا') ? "accusative"
            : verb[0] is 'ي' or 'ت' ? "present" : "past";
        return and ? $"and-{form}" : form;
    }

    private static string Better(string one, string other, string order)
    {
        string[] ranks = order.Split(' ');
        int first = Array.IndexOf(ranks, one);
        int second = Array.IndexOf(ranks, other);
        return second >= 0 && (first < 0 || second < first) ? other : one;
    }
}

using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>What stands around a mention when the linker looks at it: who was mentioned how lately, who spoke before, whose statement holds it.</summary>
internal sealed class LinkContext
{
    private const int MostRank = 4;
    private readonly Dictionary<Entity, int> _rank = [];
    private readonly Dictionary<Entity, int> _agreeing = [];
    private readonly Document _document;
    private readonly LinkHistory _history;

    public LinkContext(Document document, Mention mention, IReadOnlyList<Entity> candidates, LinkHistory history)
    {
        _document = document;
        _history = history;
        Previous = history.Previous;
        PreviousOuter = history.PreviousOuter;
        Container = mention.Container >= 0 ? history.SpeakerOf(mention.Container) : null;
        Sibling = history.PreviousIn(mention.Container);
        PreviousMention = history.PreviousMention;
        CueShape = ShapeOf(mention);
        CueWord = mention.Cue.IsEmpty ? "-" : Words.Alternatives(mention.Cue[0].Normal).Take(2).Last();
        int agreeing = 0;
        int rank = 0;
        foreach (Entity entity in candidates.OrderByDescending(entity => entity.LastBefore(mention.Span.Start)).ThenBy(entity => entity.Order))
        {
            _rank[entity] = Math.Min(rank++, MostRank);
            bool agrees = Agreement.Match(mention.Agreement.Gender, entity.Agreement.Gender) != 'n'
                && Agreement.Match(mention.Agreement.Number, entity.Agreement.Number) != 'n';
            _agreeing[entity] = agrees ? Math.Min(agreeing++, MostRank) : MostRank + 1;
        }

        People = candidates.Count(entity => _agreeing[entity] <= MostRank && entity.Class == "person");
        Spoken = candidates.Count(entity => entity.Mentions.Exists(other => !other.Relay));
        int most = candidates.Select(entity => entity.Mentions.Count).DefaultIfEmpty(0).Max();
        Dominant = most < 2 || candidates.Count(entity => entity.Mentions.Count == most) > 1 ? null : candidates.First(entity => entity.Mentions.Count == most);
        BestBeside = candidates.Select(entity => LinkRelations.BesideRelation(mention, entity)).Where(share => share != "-").Order(StringComparer.Ordinal).FirstOrDefault("-");
        BestNamed = candidates.Select(entity => LinkRelations.NamedRelation(mention, entity)).Where(share => share != "-").Order(StringComparer.Ordinal).FirstOrDefault("-");
        RivalKind = mention.Rivals.IsEmpty ? "-" : $"{mention.Rivals[^1].Kind}{Agreement.Match(mention.Rivals[^1].Gender, mention.Agreement.Gender)}";
        Any = candidates.Any(entity => entity.Mentions.Count > 0);
        AnyCounts = candidates.Any(entity => entity.Counts);
        BestName = "-";
        BestOverlap = "-";
        BestOutlet = "-";
        foreach (Entity entity in candidates)
        {
            BestName = Better(BestName, LinkRelations.NameRelation(mention, entity), "cluster equal surname alike given part shared-surname shared");
            (string overlap, string head) = LinkRelations.NounRelation(mention, entity);
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

    /// <summary>Who the last mention means that stands in the same statement, or like this one in none.</summary>
    public Entity? Sibling { get; }

    /// <summary>The mention before this one.</summary>
    public Mention? PreviousMention { get; }

    /// <summary>The cue's first word.</summary>
    public string CueWord { get; }

    /// <summary>How many people among the candidates agree.</summary>
    public int People { get; }

    /// <summary>How many of the candidates have spoken.</summary>
    public int Spoken { get; }

    /// <summary>Who has spoken most so far; null where nobody stands out.</summary>
    public Entity? Dominant { get; }

    /// <summary>How much of the mention's words stand beside a candidate's name, at best.</summary>
    public string BestBeside { get; }

    /// <summary>Whether the mention's words hold a candidate's name, at best.</summary>
    public string BestNamed { get; }

    /// <summary>What the last noun before the mention in its sentence is, and whether it agrees.</summary>
    public string RivalKind { get; }

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

    /// <summary>Whether the entity was last mentioned in this paragraph, the one before, or farther off.</summary>
    public string ParagraphsSince(Entity entity, Mention mention)
    {
        int last = entity.LastBefore(mention.Span.Start);
        return last < 0 ? "-" : (mention.Paragraph - _document.ParagraphAt(last - 1)) switch { 0 => "same", 1 => "next", <= 3 => "near", _ => "far" };
    }

    /// <summary>How the entity was last mentioned: as somebody's source, in a quotation, first in its sentence or not.</summary>
    public string LastOf(Entity entity, Mention mention)
    {
        int last = entity.LastBefore(mention.Span.Start);
        if (last < 0)
        {
            return "-";
        }

        Mention? source = entity.MentionEndingAt(last);
        if (source is not null)
        {
            return $"{source.Kind}{(source.Container >= 0 ? "-nested" : "")}";
        }

        int token = _document.TokenAt(last - 1);
        return token < _document.Tokens.Length && _document.Tokens[token].QuoteDepth > 0 ? "quoted" : "text";
    }

    /// <summary>Whether the entity was last mentioned in what this statement says itself, in what it said before, in what another said, or in nobody's statement.</summary>
    public string HolderOf(Entity entity, Mention mention)
    {
        int last = entity.LastBefore(mention.Span.Start);
        if (last < 0)
        {
            return "-";
        }

        foreach (TextSpan content in mention.Content)
        {
            if (content.Contains(last - 1))
            {
                return "this";
            }
        }

        Entity? holder = _history.HolderOf(last - 1);
        return holder is null ? "none" : holder == entity ? "own" : "other";
    }

    /// <summary>The words before and behind the entity's last mention; <c>^</c> and <c>$</c> for its sentence's ends.</summary>
    public (string Before, string After) WordsAround(Entity entity, Mention mention)
    {
        if (entity.LastSpanBefore(mention.Span.Start) is not { } last)
        {
            return ("-", "-");
        }

        int first = _document.TokenAt(last.Start);
        int next = _document.TokenAt(last.End - 1) + 1;
        bool opens = first == 0 || _document.Sentences[SentenceAt(last.Start)].FirstToken == first;
        return (
            opens ? "^" : _document.Tokens[first - 1].Normal,
            next >= _document.Tokens.Length ? "$" : _document.Tokens[next].Normal);
    }

    private int SentenceAt(int offset)
    {
        int low = 0, high = _document.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_document.Sentences[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether a noun that agrees stands between the entity's last mention and this one.</summary>
    public static string RivalOf(Entity entity, Mention mention)
    {
        int last = entity.LastBefore(mention.Span.Start);
        foreach (Rival rival in mention.Rivals.Reverse())
        {
            if (rival.Start > last && Agreement.Match(rival.Gender, mention.Agreement.Gender) != 'n')
            {
                return rival.Kind;
            }
        }

        return mention.Rivals.IsEmpty ? "none" : "clash";
    }

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

    /// <summary>How many sentences lie between this mention and the next place where the name stands; -1 where none does.</summary>
    public int SentencesUntil(NameCluster cluster, Mention mention)
    {
        int next = cluster.NextAfter(mention.Span.End);
        return next < 0 ? -1 : SentenceAt(next) - mention.Sentence;
    }

    private static string ShapeOf(Mention mention)
    {
        if (mention.Cue.IsEmpty)
        {
            return "none";
        }

        string first = mention.Cue[0].Normal;
        if (mention.Quoted && IsFirstPerson(first))
        {
            return "we";
        }

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

    private static bool IsFirstPerson(string verb) =>
        verb.Length > 3 && (verb[0] == 'ن' || verb.EndsWith("نا", StringComparison.Ordinal) || (verb[0] == 'و' && verb[1] == 'ن') || verb.EndsWith("ني", StringComparison.Ordinal));

    private static string Better(string one, string other, string order)
    {
        string[] ranks = order.Split(' ');
        int first = Array.IndexOf(ranks, one);
        int second = Array.IndexOf(ranks, other);
        return second >= 0 && (first < 0 || second < first) ? other : one;
    }
}

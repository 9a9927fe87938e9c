using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// Says through whom each statement came: relays that the sentence names, a medium in whose own statement it stands, and agencies
/// credited at the end of its paragraph or of the article.
/// </summary>
internal sealed class RelayTracer(Document document, ImmutableArray<Statement> statements, Casting casting, ImmutableDictionary<string, SourceType> types, RegistryEntry? outlet)
{
    private const int LongestCredit = 6;
    private const int MostHands = 8;

    /// <summary>The relays per statement, from the one nearest to the origin to the one nearest to the article, each with its evidence.</summary>
    /// <param name="sources">The sources of the entities.</param>
    /// <param name="outlets">The outlets that the text names.</param>
    /// <param name="add">Makes a source of an outlet that only a credit names.</param>
    public (Source Relay, Evidence Evidence)[][] Trace(
        IReadOnlyDictionary<Entity, Source> sources, ImmutableArray<RegistryMention> outlets, Func<RegistryMention, Source> add)
    {
        List<(Source Relay, Evidence Evidence)>[] relays = [.. statements.Select(_ => new List<(Source, Evidence)>())];
        Source?[] speakers = new Source?[statements.Length];
        int[] containers = new int[statements.Length];
        for (int at = 0; at < casting.Mentions.Length; at++)
        {
            Mention mention = casting.Mentions[at];
            if (!mention.Relay)
            {
                containers[mention.Statement] = mention.Container;
            }

            if (casting.Entities[at] is { } entity)
            {
                if (mention.Relay)
                {
                    relays[mention.Statement].Add((sources[entity], new Evidence("relay.via", mention.Span, mention.Outlet?.Id)));
                }
                else
                {
                    speakers[mention.Statement] = sources[entity];
                }
            }
        }

        AddContainers(relays, speakers, containers);
        AddCiting(relays, speakers);
        AddCredits(relays, speakers, outlets, sources, add);
        return [.. relays.Select(chain => chain.DistinctBy(hand => hand.Relay.Id).Take(MostHands).ToArray())];
    }

    /// <summary>True where a chain comes back to the article's own outlet.</summary>
    public bool IsCircular(IEnumerable<(Source Relay, Evidence Evidence)> chain) =>
        outlet is not null && chain.Any(hand => hand.Relay.Registry?.Entry == outlet.Id);

    /// <summary>What stands inside a medium's statement reached the article through that medium.</summary>
    private void AddContainers(List<(Source Relay, Evidence Evidence)>[] relays, Source?[] speakers, int[] containers)
    {
        for (int at = 0; at < statements.Length; at++)
        {
            HashSet<int> seen = [at];
            for (int outer = containers[at]; outer >= 0 && seen.Add(outer) && seen.Count <= MostHands; outer = containers[outer])
            {
                if (speakers[outer] is { } medium && medium.Id != speakers[at]?.Id && IsMedium(medium))
                {
                    relays[at].Add((medium, new Evidence("relay.container", WhereNamed(statements[outer]), medium.Registry?.Entry)));
                }
            }
        }
    }

    /// <summary>A medium that says the same, in the very same words of the article, as somebody whom no relay brings is whom they came through: "the agency reported, citing a clerk, that …".</summary>
    private void AddCiting(List<(Source Relay, Evidence Evidence)>[] relays, Source?[] speakers)
    {
        ILookup<TextSpan, int> media = Enumerable.Range(0, statements.Length)
            .Where(at => speakers[at] is { } speaker && IsMedium(speaker))
            .ToLookup(at => statements[at].Content[0]);
        for (int at = 0; at < statements.Length; at++)
        {
            if (relays[at].Count > 0 || speakers[at] is not { } origin || IsMedium(origin))
            {
                continue;
            }

            foreach (int other in media[statements[at].Content[0]])
            {
                if (speakers[other] is { } medium && statements[other].Content.SequenceEqual(statements[at].Content))
                {
                    relays[at].Add((medium, new Evidence("relay.same-words", WhereNamed(statements[other]), medium.Registry?.Entry)));
                    break;
                }
            }
        }
    }

    // What shows a statement's source best: its words, else the verb that hides it, else what it says.
    private static TextSpan WhereNamed(Statement statement) =>
        !statement.Source.IsEmpty ? statement.Source[0] : !statement.Cue.IsEmpty ? statement.Cue[0] : statement.Content[0];

    private bool IsMedium(Source source) => types.TryGetValue(source.Type.Value, out SourceType? type) && type.Medium;

    private void AddCredits(
        List<(Source Relay, Evidence Evidence)>[] relays, Source?[] speakers, ImmutableArray<RegistryMention> outlets, IReadOnlyDictionary<Entity, Source> sources, Func<RegistryMention, Source> add)
    {
        Dictionary<int, (Source Relay, Evidence Evidence)> byParagraph = [];
        (Source Relay, Evidence Evidence)? whole = null;
        foreach (RegistryMention mention in outlets)
        {
            int at = document.ParagraphAt(mention.Span.Start);
            Paragraph paragraph = document.Paragraphs[at];
            if (!IsCredit(mention, paragraph) || casting.Mentions.Any(known => known.Span.Overlaps(mention.Span)))
            {
                continue;
            }

            Source relay = sources.Values.FirstOrDefault(source => source.Registry?.Entry == mention.Entry.Id) ?? add(mention);
            bool alone = Enumerable.Range(paragraph.FirstToken, paragraph.EndToken - paragraph.FirstToken).Count(token => document.Tokens[token].IsWord) <= LongestCredit;
            if (alone && at == document.Paragraphs.Length - 1)
            {
                whole = (relay, new Evidence("relay.credit-article", mention.Span, mention.Entry.Id));
            }
            else
            {
                byParagraph[at] = (relay, new Evidence("relay.credit-paragraph", mention.Span, mention.Entry.Id));
            }
        }

        for (int at = 0; at < statements.Length; at++)
        {
            if (relays[at].Count > 0)
            {
                continue;
            }

            (Source Relay, Evidence Evidence)? credit = byParagraph.TryGetValue(statements[at].Paragraph, out (Source Relay, Evidence Evidence) own) ? own : whole;
            if (credit is { } found && found.Relay.Id != speakers[at]?.Id)
            {
                relays[at].Add(found);
            }
        }
    }

    /// <summary>True where only punctuation follows the name in its paragraph, and a bracket or dash stands before it.</summary>
    private bool IsCredit(RegistryMention mention, Paragraph paragraph)
    {
        for (int at = mention.EndToken; at < paragraph.EndToken; at++)
        {
            if (document.Tokens[at].IsWord)
            {
                return false;
            }
        }

        return mention.FirstToken == paragraph.FirstToken
            || document.Tokens[mention.FirstToken - 1].Normal is "(" or "[" or "-" or "–" or "—" or "/" or ":";
    }
}

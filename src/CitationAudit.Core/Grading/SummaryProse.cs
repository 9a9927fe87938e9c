using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>
/// The source summary statement, after the one that intelligence analysts put before their judgements (ICD 206): who speaks, how well it
/// can be told, what rests on one voice and what on none. Each sentence is a message, so that it reads well in every language.
/// </summary>
internal static class SummaryProse
{
    public static ImmutableArray<Message> Write(ArticleFacts facts, Summary summary)
    {
        ImmutableArray<Message>.Builder prose = ImmutableArray.CreateBuilder<Message>();
        if (summary.Statements == 0)
        {
            prose.Add(new Message("summary.none"));
        }
        else
        {
            prose.Add(Scope(summary));
            prose.Add(Family(summary));
            prose.Add(Named(summary));
            prose.AddRange(Anonymity(facts, summary));
            prose.AddRange(Lead(facts, summary));
            prose.AddRange(Support(facts, summary));
            prose.AddRange(Letters(summary));
        }

        prose.AddRange(Unanswered(summary));
        prose.AddRange(Loaded(facts));
        prose.Add(new Message("summary.limits"));
        return prose.ToImmutable();
    }

    private static Message Scope(Summary summary) => Message.Of(
        summary.IndependentOrigins switch
        {
            0 => "summary.scope.no-origin",
            1 => "summary.scope.one-origin",
            _ => "summary.scope",
        },
        MessageArgument.Number("statements", summary.Statements),
        MessageArgument.Number("origins", summary.IndependentOrigins));

    private static Message Family(Summary summary)
    {
        FamilyShare first = summary.Families[0];
        string key = first.Statements == summary.Statements ? "summary.family.all"
            : 2 * first.Statements > summary.Statements ? "summary.family.most"
            : summary.Families.Length > 1 && summary.Families[1].Statements == first.Statements ? "summary.family.level"
            : "summary.family.largest";
        ImmutableArray<MessageArgument> arguments =
        [
            MessageArgument.Term("family", $"summary.family.{first.Family}"),
            MessageArgument.Number("count", first.Statements),
            MessageArgument.Number("statements", summary.Statements),
        ];
        return new Message(
            key,
            key == "summary.family.level" ? arguments.Add(MessageArgument.Term("second", $"summary.family.{summary.Families[1].Family}")) : arguments);
    }

    private static Message Named(Summary summary) => Message.Of(
        summary.NamedStatements == 0 ? "summary.named.none" : summary.NamedStatements == summary.Statements ? "summary.named.all" : "summary.named.some",
        MessageArgument.Number("count", summary.NamedStatements),
        MessageArgument.Number("statements", summary.Statements));

    private static IEnumerable<Message> Anonymity(ArticleFacts facts, Summary summary)
    {
        if (summary.UnexplainedAnonymousStatements > 0)
        {
            yield return Message.Of("summary.unexplained", MessageArgument.Number("count", summary.UnexplainedAnonymousStatements));
        }
        else if (facts.Statements.Any(statement => statement.Type.Family == "unnamed"))
        {
            yield return new Message("summary.explained");
        }
    }

    private static IEnumerable<Message> Lead(ArticleFacts facts, Summary summary)
    {
        ImmutableArray<Source> sources =
            [.. facts.Statements.Where(statement => statement.Traits.Has(Trait.InLead)).Select(statement => statement.Source).OfType<Source>().Distinct()];
        if (summary.LeadStatements > 0 && summary.LeadUnnamedStatements == summary.LeadStatements)
        {
            yield return new Message("summary.lead.unnamed");
        }
        else if (sources is [{ } only])
        {
            yield return Message.Of("summary.lead.one", MessageArgument.Text("source", only.Name));
        }
    }

    private static IEnumerable<Message> Support(ArticleFacts facts, Summary summary)
    {
        if (summary.Statements > 1)
        {
            yield return summary.CorroboratedClaims == 0
                ? new Message("summary.support.none")
                : Message.Of("summary.support.some", MessageArgument.Number("count", summary.CorroboratedClaims));
        }

        int contradicted = facts.Statements.Count(statement => statement.Traits.Has(Trait.Contradicted));
        if (contradicted > 0)
        {
            yield return Message.Of("summary.contradicted", MessageArgument.Number("count", contradicted));
        }
    }

    private static IEnumerable<Message> Letters(Summary summary)
    {
        int unjudged = summary.Letters.Where(count => count.Letter == SourceLetter.F).Sum(count => count.Statements);
        if (unjudged > 0)
        {
            yield return Message.Of("summary.unjudged", MessageArgument.Number("count", unjudged));
        }
    }

    private static IEnumerable<Message> Unanswered(Summary summary)
    {
        if (summary.UnansweredSentences == 0)
        {
            return summary.Sentences == 0 ? [] : [new Message("summary.unanswered.none")];
        }

        int share = summary.Words == 0 ? 0 : (int)Math.Round(100d * summary.UnansweredWords / summary.Words, MidpointRounding.AwayFromZero);
        return [Message.Of(
            "summary.unanswered",
            MessageArgument.Number("count", summary.UnansweredSentences),
            MessageArgument.Number("share", share))];
    }

    private static IEnumerable<Message> Loaded(ArticleFacts facts)
    {
        ImmutableArray<TextSpan> words = [.. facts.AuthorsWords(WordList.Loaded).SelectMany(found => found.Words)];
        return words.IsEmpty ? [] : [Message.Of("summary.loaded", MessageArgument.Text("words", Passages.Excerpt(facts.Document, words)))];
    }
}

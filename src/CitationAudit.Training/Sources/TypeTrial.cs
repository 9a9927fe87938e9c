using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Training.Sources;

/// <summary>Measures the type decision apart from linking: the annotators say which statements are one source's, and the judge says its type.</summary>
/// <param name="rules">The language's rules with their trained models.</param>
/// <param name="registry">The outlets.</param>
/// <param name="types">The source types.</param>
public sealed class TypeTrial(SourceRules rules, RegistryIndex registry, ImmutableDictionary<string, SourceType> types)
{
    private const string Impersonal = "impersonal";
    private readonly PhraseReader _reader = new(rules);
    private readonly TypeJudge _judge = new(new PhraseReader(rules), types);

    /// <summary>The sources of an article with the types decided. A statement without a source counts as decided rightly.</summary>
    public ImmutableArray<TypedSpeaker> Judge(LabelledArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Document document = article.Document;
        RegistryEntry? outlet = document.Article.Outlet is { Length: > 0 } name && registry.Lookup(name) is [RegistryEntry first, ..] ? first : null;
        (ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(document, article.Statements, _reader, registry.Find(document, _reader.IsMedium, outlet?.Country));
        GoldWalk walk = new(article, names);
        foreach (Mention mention in mentions)
        {
            walk.Step(mention, [], []);
        }

        ImmutableArray<TypedSpeaker>.Builder speakers = ImmutableArray.CreateBuilder<TypedSpeaker>();
        foreach ((Entity entity, (Fact<string> type, string? second)) in _judge.JudgeAll([.. walk.Speakers], document, outlet))
        {
            speakers.Add(new TypedSpeaker(
                walk.NameOf(entity),
                [.. entity.Mentions.Where(mention => !mention.Relay).Select(mention => mention.Statement)],
                walk.TypeOf(entity),
                type.Value,
                second,
                [.. entity.Mentions.Where(mention => mention.Phrase is not null).Select(mention => document.Text[mention.Span.Start..mention.Span.End]).Distinct(StringComparer.Ordinal)],
                [.. type.Evidence.Select(evidence => evidence.Span is { } span ? $"{evidence.Rule} \"{document.Text[span.Start..span.End]}\"" : evidence.Rule)]));
        }

        for (int at = 0; at < article.Labels.Length; at++)
        {
            if (article.Labels[at].Entity is null)
            {
                speakers.Add(new TypedSpeaker(null, [at], article.Labels[at].Type, Impersonal, null, [], []));
            }
        }

        return speakers.ToImmutable();
    }
}

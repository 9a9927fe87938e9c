using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// The stage that says who speaks: reads how statements point to their sources, links the mentions, types each source, reads its
/// attributes, traces relays and compares claims. Built once per language, shared by threads.
/// </summary>
public sealed class SourceAnalyser : ISourceAnalyser
{
    private readonly PhraseReader _reader;
    private readonly RegistryIndex _registry;
    private readonly TypeJudge _judge;
    private readonly SourceBuilder _builder;

    /// <summary>With a language's rules, the outlets and the source types.</summary>
    public SourceAnalyser(SourceRules rules, RegistryIndex registry, ImmutableDictionary<string, SourceType> types)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(types);
        _reader = new PhraseReader(rules);
        _registry = registry;
        _judge = new TypeJudge(rules, types);
        _builder = new SourceBuilder(_reader, types);
    }

    /// <inheritdoc/>
    public Cast Analyse(Document document, ImmutableArray<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (statements.IsDefaultOrEmpty)
        {
            return new Cast([], [], []);
        }

        RegistryEntry? outlet = document.Article.Outlet is { Length: > 0 } name && _registry.Lookup(name) is [RegistryEntry first, ..] ? first : null;
        ImmutableArray<RegistryMention> outlets = _registry.Find(document, _reader.IsMedium, outlet?.Country);
        Casting casting = Casting.Cast(document, statements, _reader, outlets);
        Entity[] entities = [.. casting.Entities.OfType<Entity>().Distinct().OrderBy(entity => entity.Mentions[0].Span.Start)];
        Dictionary<Entity, Source> sources = [];
        foreach (Entity entity in entities)
        {
            (Fact<string> type, string? second) = _judge.Judge(entity, outlet, document.Article.Date);
            sources[entity] = _builder.Build($"E{sources.Count + 1}", entity, type, second, document, outlet);
        }

        return new Cast(
            [.. entities.Select(entity => sources[entity])],
            RelayTracer.Trace(document, statements, casting, sources, outlet),
            []);
    }
}

using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

using CitationAudit.Sources;

namespace CitationAudit.Reporting.Sections;

/// <summary>The register of sources: each with its type, its aliases in the text and what is known of who owns it.</summary>
public sealed class RegisterSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("register");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        if (context.Report.Cast.Sources.IsEmpty)
        {
            return [new TextBlock(strings.Text("register.none"))];
        }

        return
        [
            new Table(
                strings.Text("register.caption"),
                [
                    new Column(strings.Text("register.source"), 2.6f),
                    new Column(strings.Text("register.type"), 2.2f),
                    new Column(strings.Text("register.named"), 1.1f),
                    new Column(strings.Text("register.owner"), 3.1f),
                    new Column(strings.Text("register.statements"), 1.6f),
                ],
                [.. context.Report.Cast.Sources.Select(source => Row(context, source))])
            {
                FirstColumnNames = true,
            },
        ];
    }

    private static Row Row(SectionContext context, Source source)
    {
        Strings strings = context.Strings;
        List<ImmutableArray<Inline>> name =
            [[new PlaceAnchor(SectionContext.SourceAnchor(source.Id)), new Emphasis(EmphasisKind.Strong, source.Name, context.ArticleTongue)]];
        foreach (string? words in (string?[])[source.Role?.Value, source.Body?.Value])
        {
            if (words is not null && words != source.Name)
            {
                name.Add([new Emphasis(EmphasisKind.Quiet, words, context.ArticleTongue)]);
            }
        }

        List<ImmutableArray<Inline>> type = [[new Words(strings.Label($"type.{source.Type.Value}"))]];
        if (source.SecondType is string second)
        {
            type.Add([new Emphasis(EmphasisKind.Quiet, strings.Render(Message.Of("register.second-type", MessageArgument.Term("type", $"type.{second}"))))]);
        }

        if (source.Foreign is { Value: true })
        {
            type.Add([new Emphasis(EmphasisKind.Quiet, strings.Text("register.foreign"))]);
        }

        if (source.Former is { Value: true })
        {
            type.Add([new Emphasis(EmphasisKind.Quiet, strings.Text("register.former"))]);
        }

        return new Row(
        [
            new Cell([.. name]),
            new Cell([.. type]),
            Cell.Of(strings.Text(source.Named is null ? "answer.unknown" : source.Named.Value ? "answer.yes" : "answer.no")),
            Ownership(context, source),
            new Cell([context.Marks(StatementsOf(context, source.Id), MarkTarget.Ledger)]),
        ])
        {
            Below = Below(context, source),
        };
    }

    private static IEnumerable<string> StatementsOf(SectionContext context, string source) =>
        context.Report.Cast.Attributions.Where(attribution => attribution.Source == source).Select(attribution => attribution.Statement);

    private static Cell Ownership(SectionContext context, Source source)
    {
        Strings strings = context.Strings;
        if (source.Registry is not RegistryFact fact)
        {
            // The registry holds media; nobody asks who owns a minister.
            bool medium = context.Report.SourceTypes.TryGetValue(source.Type.Value, out SourceType? type) && type.Medium;
            return source.Country is { } country
                ? Cell.Of(Country(strings, country.Value))
                : Cell.Of(new Emphasis(EmphasisKind.Quiet, strings.Text(medium ? "register.no-entry" : "register.no-medium")));
        }

        string name = strings.Language.RightToLeft && fact.NameAr is string arabic ? arabic : fact.Name;
        List<ImmutableArray<Inline>> lines = [[new Words(strings.Isolated(name))]];
        string ownership = strings.Has($"ownership.{fact.Ownership}") ? strings.Label($"ownership.{fact.Ownership}") : fact.Ownership;
        lines.Add([new Emphasis(EmphasisKind.Strong, ownership), new Words(fact.Country is string code ? " · " + Country(strings, code) : "")]);
        return new Cell([.. lines]);
    }

    /// <summary>What has no room in a column, a line each: who owns it by which account, how the text names it, and what shows all this.</summary>
    private static ImmutableArray<Inline> Below(SectionContext context, Source source)
    {
        List<Inline> inlines = [];
        ImmutableArray<Inline>[] lines = [OwnedBy(context.Strings, source.Registry), Aliases(context, source), EvidenceInlines.OfSource(context, source)];
        foreach (ImmutableArray<Inline> line in lines.Where(line => !line.IsEmpty))
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new LineEnd());
            }

            inlines.AddRange(line);
        }

        return [.. inlines];
    }

    private static ImmutableArray<Inline> OwnedBy(Strings strings, RegistryFact? fact)
    {
        if (fact is null)
        {
            return [];
        }

        ImmutableArray<Inline> basis =
        [
            new Emphasis(EmphasisKind.Quiet, strings.Render(Message.Of("register.basis", MessageArgument.Text("date", strings.Digits(fact.AsOf)))) + " "),
            Basis(strings, fact.Basis),
        ];
        return fact.Owner is string owner
            ? [new Words(strings.Render(Message.Of("register.owned-by", MessageArgument.Text("owner", owner))) + " · "), .. basis]
            : basis;
    }

    private static Inline Basis(Strings strings, string basis)
    {
        if (Uri.TryCreate(basis, UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https"))
        {
            return new Link(basis, [new Emphasis(EmphasisKind.Quiet, [new Code(basis)])]);
        }

        return new Emphasis(EmphasisKind.Quiet, basis == "general knowledge" ? strings.Text("register.general-knowledge") : strings.Isolated(basis));
    }

    private static string Country(Strings strings, string code) => strings.Has($"country.{code}") ? strings.Text($"country.{code}") : code;

    private static ImmutableArray<Inline> Aliases(SectionContext context, Source source)
    {
        var words = source.Aliases
            .GroupBy(alias => (Text: alias.Span.Of(context.Article.Text).ReplaceLineEndings(" "), alias.Kind))
            .Select(group => (group.Key.Text, group.Key.Kind, Count: group.Count()))
            .ToList();
        if (words.Count == 0)
        {
            return [];
        }

        List<Inline> inlines = [new Emphasis(EmphasisKind.Quiet, context.Strings.Text("register.aliases") + " ")];
        for (int at = 0; at < words.Count; at++)
        {
            inlines.Add(new Words(at > 0 ? context.Strings.Text("list.separator") : ""));
            inlines.Add(context.Words(words[at].Text));
            string kind = context.Strings.Text($"alias.{words[at].Kind.ToString().ToLowerInvariant()}");
            string times = words[at].Count > 1 ? $" ×{context.Strings.Number(words[at].Count)}" : "";
            inlines.Add(new Emphasis(EmphasisKind.Quiet, $" ({kind}{times})"));
        }

        return [.. inlines];
    }
}

using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The cover: what was audited, by what, and how far it has been reviewed.</summary>
public sealed class CoverSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("cover").WithFlag("brief");

    /// <inheritdoc/>
    public bool IsTitled => false;

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        Strings strings = context.Strings;
        Heading title = new(1, "top", [context.Words(context.Title)], context.ArticleTongue);
        if (options.Flag("brief", false))
        {
            return [title, new TextBlock(ParagraphKind.Small, [.. Brief(context)])];
        }

        return
        [
            title,
            new TextBlock(ParagraphKind.Lead, strings.Text("cover.question")),
            new Facts([.. Items(context)]),
            new Note(NoteKind.Plain, [new TextBlock(strings.Text("cover.judges-sourcing"))]),
        ];
    }

    private static IEnumerable<Inline> Brief(SectionContext context)
    {
        Strings strings = context.Strings;
        string separator = " · ";
        if (context.Article.Outlet is string outlet)
        {
            yield return context.Words(outlet);
            yield return new Words(separator);
        }

        if (context.Article.Date is DateOnly date)
        {
            yield return new Words(strings.Date(date) + separator);
        }

        yield return new Words(strings.Text(context.Report.Reviewer is null ? "status.draft" : "status.reviewed") + separator);
        yield return new Words(strings.Text("cover.judges-sourcing"));
    }

    private static IEnumerable<Fact> Items(SectionContext context)
    {
        Strings strings = context.Strings;
        var article = context.Article;
        var report = context.Report;
        yield return new(strings.Text("cover.outlet"), Known(context, article.Outlet));
        yield return new(strings.Text("cover.author"), Known(context, article.Author));
        yield return new(strings.Text("cover.date"), article.Date is DateOnly date ? [new Words(strings.Date(date))] : Unknown(context));
        if (article.Modified is DateOnly modified)
        {
            yield return new(strings.Text("cover.modified"), [new Words(strings.Date(modified))]);
        }

        if (article.Section is string section)
        {
            yield return new(strings.Text("cover.section"), [context.Words(section)]);
        }

        if (article.Url is string url)
        {
            yield return new(strings.Text("cover.address"), [new Link(url, [new Code(url)])]);
        }

        yield return new(strings.Text("cover.origin"), [new Code(article.Origin.Location)]);
        yield return new(strings.Text("cover.language"), [new Words(Language(strings, article.Language))]);
        yield return new(strings.Text("cover.hash"), [new Code(article.Sha256)]);
        yield return new(
            strings.Text("cover.policy"),
            [new Words(Policy(strings, report.Judgement.Policy.Id)), new Words(" · "), new Code(report.Judgement.Policy.Edition)]);
        yield return new(strings.Text("cover.tool"), [new Code($"{report.Tool.Name} {report.Tool.Version}")]);
        yield return new(strings.Text("cover.made"), [new Words(strings.Moment(report.AuditedAt))]);
        yield return new(
            strings.Text("cover.reviewer"),
            report.Reviewer is string reviewer ? [new Words(strings.Isolated(reviewer))] : [new Emphasis(EmphasisKind.Quiet, strings.Text("cover.nobody"))]);
        yield return new(
            strings.Text("cover.status"),
            [new Emphasis(EmphasisKind.Strong, strings.Text(report.Reviewer is null ? "status.draft" : "status.reviewed"))]);
    }

    private static string Language(Strings strings, string code) =>
        strings.Has($"language.{code}") ? strings.Text($"language.{code}") : code;

    private static string Policy(Strings strings, string id) =>
        strings.Has($"policy.{id}") ? strings.Text($"policy.{id}") : id;

    private static ImmutableArray<Inline> Known(SectionContext context, string? words) =>
        words is { Length: > 0 } ? [context.Words(words)] : Unknown(context);

    private static ImmutableArray<Inline> Unknown(SectionContext context) =>
        [new Emphasis(EmphasisKind.Quiet, context.Strings.Text("cover.unknown"))];
}

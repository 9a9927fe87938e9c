using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Reporting.Sections;

namespace CitationAudit.Reporting;

/// <summary>Composes a report: an edition's sections, in its order, from what an audit found.</summary>
public static class ReportComposer
{
    /// <summary>The composed report. It depends on nothing but its arguments.</summary>
    public static ReportDocument Compose(AuditReport report, Strings strings, Edition edition, ReportChoices choices)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(strings);
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(choices);
        ImmutableArray<EditionSection> printed = [.. edition.Sections.Where(section => IsPrinted(SectionCatalogue.Find(section.Id), choices.Key))];
        SectionContext context = new(report, strings, choices, printed);
        string kind = strings.Has($"edition.{edition.Id}") ? strings.Text($"edition.{edition.Id}") : strings.Text("edition.own");
        return new ReportDocument
        {
            Title = strings.Render(Message.Of("report.title", MessageArgument.Text("kind", kind), MessageArgument.Text("title", context.Title))),
            Kind = kind,
            Subject = context.Title,
            Tongue = Tongue.Of(strings.Language),
            ArticleTongue = context.ArticleTongue,
            Edition = edition,
            Strings = strings,
            Sections = [.. Sections(context, printed)],
            Maker = $"{report.Tool.Name} {report.Tool.Version}",
            MadeAt = report.AuditedAt,
        };
    }

    private static IEnumerable<SectionBlocks> Sections(SectionContext context, ImmutableArray<EditionSection> printed)
    {
        foreach (EditionSection chosen in printed)
        {
            ISection section = SectionCatalogue.Find(chosen.Id);
            ImmutableArray<Block> blocks = section.Compose(context, chosen);
            if (!blocks.IsEmpty)
            {
                string title = section.IsTitled ? context.Strings.Text($"section.{chosen.Id}") : "";
                yield return new SectionBlocks(chosen.Id, title, chosen.Flag(EditionSection.NewPage, false), blocks);
            }
        }
    }

    private static bool IsPrinted(ISection section, KeyChoice key) => key switch
    {
        KeyChoice.Without => !section.IsKey,
        KeyChoice.Only => section.IsKey,
        _ => true,
    };
}

using System.Collections.Immutable;
using CitationAudit.Report;

namespace CitationAudit.Reporting.Sections;

/// <summary>The sections that an edition can be composed of.</summary>
public static class SectionCatalogue
{
    /// <summary>All sections.</summary>
    public static ImmutableArray<ISection> All { get; } =
    [
        new CoverSection(),
        new ContentsSection(),
        new SummarySection(),
        new PanelSection(),
        new FindingsSection(),
        new ArticleSection(),
        new LedgerSection(),
        new RegisterSection(),
        new CorroborationSection(),
        new UnansweredSection(),
        new WordingSection(),
        new QuestionsSection(),
        new ReplySection(),
        new OverridesSection(),
        new MethodSection(),
        new TrainerSheetSection(),
        new ScaleCardSection(),
        new CleanArticleSection(),
        new WorksheetASection(),
        new WorksheetBSection(),
        new WorksheetCSection(),
        new DiscussionSection(),
        new AnswerKeySection(),
        new RubricSection(),
    ];

    /// <summary>What an edition may say of each.</summary>
    public static ImmutableArray<SectionSchema> Schemas { get; } = [.. All.Select(section => section.Schema)];

    /// <summary>The section with an id. Throws <see cref="KeyNotFoundException"/> where there is none: editions are checked when they are read.</summary>
    public static ISection Find(string id) =>
        All.FirstOrDefault(section => section.Schema.Id == id) ?? throw new KeyNotFoundException($"There is no section \"{id}\".");
}

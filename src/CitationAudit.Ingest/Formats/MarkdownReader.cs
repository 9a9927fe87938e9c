using System.Text.RegularExpressions;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CitationAudit.Ingest.Formats;

/// <summary>Markdown: the words without the marks, with headings, quotations, lists, tables, footnotes, links and front matter.</summary>
internal static partial class MarkdownReader
{
    // Built once and shared; a pipeline is immutable.
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().Build();

    /// <summary>
    /// True where the text holds marks that prose does not: front matter, a heading with <c># </c>, a linked address. Emphasis and
    /// bullets alone are too common in plain text, unless the file's name says Markdown too.
    /// </summary>
    public static bool Recognises(string text, string name)
    {
        ReadOnlySpan<char> sample = text.AsSpan(0, Math.Min(text.Length, 1 << 16));
        bool named = name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        return FrontMatterMark().IsMatch(sample) || HeadingMark().IsMatch(sample) || LinkMark().IsMatch(sample)
            || (named && WeakMark().IsMatch(sample));
    }

    public static void Read(string text, Input input, ReadContext context)
    {
        WordCheck.Require(text);
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig guards its own recursion and throws this where elements nest deeper than it follows.
            throw new InputException(ProblemKind.NestsTooDeep, MessageArgument.Number("limit", context.Options.MaxMarkupDepth));
        }

        FrontMatter front = FrontMatter.Parse(document.OfType<YamlFrontMatterBlock>().FirstOrDefault()?.Lines.ToString() ?? "");
        ArticleComposer composer = new();
        string title = front["title"] ?? "";
        if (title.Length > 0 && document.OfType<HeadingBlock>().All(heading => heading.Level != 1))
        {
            composer.Add(BlockKind.Title, title);
        }

        Walker walker = new(composer, context.Stop);
        walker.Blocks(document, BlockKind.Paragraph);
        string composed = composer.ToString();
        WordCheck.Require(composed);
        ArticleBlock head = composer.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        context.Add(new Article
        {
            Id = front["id"] ?? Identifier.Of(input),
            Title = title.Length > 0 ? title : head.Span.Of(composed),
            Text = composed,
            Language = ArticleLanguage.Choose(context.Options, front["lang"] ?? front["language"], composed),
            Outlet = front["outlet"] ?? front["publisher"],
            Author = front["author"] ?? front["byline"],
            Date = ArticleDate.Parse(front["date"]),
            Modified = ArticleDate.Parse(front["modified"] ?? front["updated"]),
            Section = front["section"] ?? front["category"],
            Url = front["url"] ?? front["canonical"],
            Blocks = composer.Blocks,
            Links = composer.Links,
            Origin = new ArticleOrigin(input.Location, "text/markdown"),
        });
    }

    [GeneratedRegex(@"\A---[ \t]*\r?\n(?:[A-Za-z_][\w-]*:.*\r?\n|[ \t]+.*\r?\n|\r?\n)+(?:---|\.\.\.)[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex FrontMatterMark();

    [GeneratedRegex(@"^#{1,6}[ \t]+\S", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"\[[^\[\]\r\n]+\]\((?:https?://|mailto:)[^)\s]+", RegexOptions.NonBacktracking)]
    private static partial Regex LinkMark();

    [GeneratedRegex(@"^(?:=+|-{3,})[ \t]*\r?$|\*\*\S|__\S|^[ \t]*(?:[-*+]|\d+\.)[ \t]|^>|^```", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex WeakMark();

    /// <summary>Walks the syntax tree and composes its blocks. Markdig bounds how deep the tree is.</summary>
    private sealed class Walker(ArticleComposer composer, CancellationToken stop)
    {
        public void Blocks(ContainerBlock container, BlockKind kind)
        {
            foreach (Block block in container)
            {
                stop.ThrowIfCancellationRequested();
                One(block, kind);
            }
        }

        private void One(Block block, BlockKind kind)
        {
            switch (block)
            {
                case YamlFrontMatterBlock or HtmlBlock or LinkReferenceDefinitionGroup:
                    break;
                case HeadingBlock heading:
                    composer.Add(heading.Level == 1 && composer.IsEmpty ? BlockKind.Title : BlockKind.Heading, Runs(heading.Inline));
                    break;
                case Table table:
                    Rows(table);
                    break;
                case QuoteBlock quote:
                    Blocks(quote, BlockKind.Quotation);
                    break;
                case FootnoteGroup notes:
                    Blocks(notes, BlockKind.Footnote);
                    break;
                case ListItemBlock item:
                    Blocks(item, kind == BlockKind.Paragraph ? BlockKind.ListItem : kind);
                    break;
                case ContainerBlock inner:
                    Blocks(inner, kind);
                    break;
                case CodeBlock code:
                    composer.Add(kind, code.Lines.ToString());
                    break;
                case LeafBlock leaf:
                    composer.Add(kind, Runs(leaf.Inline));
                    break;
                default:
                    break;
            }
        }

        private void Rows(Table table)
        {
            foreach (TableRow row in table.OfType<TableRow>())
            {
                List<Run> runs = [];
                foreach (TableCell cell in row.OfType<TableCell>())
                {
                    foreach (ParagraphBlock paragraph in cell.OfType<ParagraphBlock>())
                    {
                        if (runs.Count > 0)
                        {
                            runs.Add(new Run(" | ", null));
                        }

                        Inlines(paragraph.Inline, null, runs);
                    }
                }

                composer.Add(BlockKind.TableRow, runs);
            }
        }

        private static List<Run> Runs(ContainerInline? inline)
        {
            List<Run> runs = [];
            Inlines(inline, null, runs);
            return runs;
        }

        private static void Inlines(ContainerInline? container, string? target, List<Run> runs)
        {
            foreach (Inline inline in container ?? new ContainerInline())
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        runs.Add(new Run(literal.Content.ToString(), target));
                        break;
                    case CodeInline code:
                        runs.Add(new Run(code.Content, target));
                        break;
                    case HtmlEntityInline entity:
                        runs.Add(new Run(entity.Transcoded.ToString(), target));
                        break;
                    case LineBreakInline:
                        runs.Add(new Run(" ", target));
                        break;
                    case AutolinkInline link:
                        runs.Add(new Run(link.Url, link.IsEmail ? null : Address.Absolute(link.Url, null)));
                        break;
                    case LinkInline { IsImage: true } or FootnoteLink or HtmlInline:
                        break;
                    case LinkInline link:
                        Inlines(link, Address.Absolute(link.Url, null), runs);
                        break;
                    case ContainerInline inner:
                        Inlines(inner, target, runs);
                        break;
                    default:
                        break;
                }
            }
        }
    }
}

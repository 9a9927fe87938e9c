using CitationAudit.Ingest.Html;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Reading;

/// <summary>An article in the making out of a document that has paragraphs but little markup (Word, PDF, RTF, mail).</summary>
internal sealed class Draft
{
    // How long a headline gets; a judgement.
    private const int LongestTitle = 30;

    private readonly List<(BlockKind Kind, IReadOnlyList<Run> Runs)> _blocks = [];

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Author { get; set; }

    public DateOnly? Date { get; set; }

    public DateOnly? Modified { get; set; }

    public string? Language { get; set; }

    public string? Url { get; set; }

    /// <summary>True where nothing with a word has been added.</summary>
    public bool IsEmpty => _blocks.Count == 0;

    public void Add(BlockKind kind, IReadOnlyList<Run> runs)
    {
        if (runs.Any(run => run.Words.Any(char.IsLetterOrDigit)))
        {
            _blocks.Add((kind, runs));
        }
    }

    public void Add(BlockKind kind, string words) => Add(kind, [new Run(words, null)]);

    /// <summary>Settles headline, byline and dateline and makes the article. Throws <see cref="InputException"/> where there is no text.</summary>
    public Article Finish(Input input, string mediaType, ReadOptions options)
    {
        if (IsEmpty)
        {
            throw new InputException(ProblemKind.Empty);
        }

        int title = FindTitle();
        ArticleComposer composer = new();
        string? shown = null;
        for (int at = 0; at < _blocks.Count; at++)
        {
            (BlockKind kind, IReadOnlyList<Run> runs) = _blocks[at];
            string words = string.Concat(runs.Select(run => run.Words)).Trim();
            if (at == title)
            {
                kind = BlockKind.Title;
                shown = words;
            }
            else if (at < HeadLine.Blocks)
            {
                (kind, string? author, DateOnly? date) = HeadLine.Read(kind, words);
                Author ??= author;
                Date ??= date;
            }

            composer.Add(kind, runs);
        }

        string text = composer.ToString();
        WordCheck.Require(text);
        return new Article
        {
            Id = Identifier.Of(input),
            Title = PageMetadata.Clean(shown ?? Title) ?? "",
            Text = text,
            Language = ArticleLanguage.Choose(options, Language, text),
            Outlet = Outlet,
            Author = Author,
            Date = Date,
            Modified = Modified,
            Url = Url,
            Blocks = composer.Blocks,
            Links = composer.Links,
            Origin = new ArticleOrigin(input.Location, mediaType),
        };
    }

    private int FindTitle()
    {
        int marked = _blocks.FindIndex(block => block.Kind == BlockKind.Title);
        if (marked >= 0 || _blocks.Count < 2)
        {
            return marked;
        }

        (BlockKind kind, IReadOnlyList<Run> runs) = _blocks[0];
        string words = string.Concat(runs.Select(run => run.Words)).Trim();
        bool isShort = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= LongestTitle;
        return kind == BlockKind.Heading || (kind == BlockKind.Paragraph && isShort && words[^1] is not ('.' or '؟' or '?' or '!' or ':') && !Byline.IsSigned(words)) ? 0 : -1;
    }
}

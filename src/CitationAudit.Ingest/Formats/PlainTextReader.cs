using System.Collections.Immutable;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Formats;

/// <summary>Plain text: the whole file, untouched, is the article's text; its first block is the headline, and lines beneath it may sign and date it.</summary>
internal static class PlainTextReader
{
    public static void Read(string text, Input input, ReadContext context)
    {
        WordCheck.Require(text);
        ImmutableArray<ArticleBlock> blocks = BlockFinder.Find(text, titled: true);
        ArticleBlock title = blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        string? author = null;
        DateOnly? date = null;
        for (int at = 0; at < Math.Min(blocks.Length, HeadLine.Blocks); at++)
        {
            HeadLine line = HeadLine.Read(blocks[at].Kind, blocks[at].Span.Of(text));
            author ??= line.Author;
            date ??= line.Date;
            blocks = blocks.SetItem(at, blocks[at] with { Kind = line.Kind });
        }

        context.Add(new Article
        {
            Id = Identifier.Of(input),
            Title = title.Kind == BlockKind.Title ? title.Span.Of(text) : "",
            Text = text,
            Language = ArticleLanguage.Choose(context.Options, stated: null, text),
            Author = author,
            Date = date,
            Blocks = blocks,
            Origin = new ArticleOrigin(input.Location, "text/plain"),
        });
    }
}

using System.Collections.Immutable;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Formats;

/// <summary>Plain text: the whole file, untouched, is the article's text; its first block is the headline.</summary>
internal static class PlainTextReader
{
    public static void Read(string text, Input input, ReadContext context)
    {
        WordCheck.Require(text);
        ImmutableArray<ArticleBlock> blocks = BlockFinder.Find(text, titled: true);
        ArticleBlock title = blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        context.Add(new Article
        {
            Id = Identifier.Of(input),
            Title = title.Kind == BlockKind.Title ? title.Span.Of(text) : "",
            Text = text,
            Language = ArticleLanguage.Choose(context.Options, stated: null, text),
            Blocks = blocks,
            Origin = new ArticleOrigin(input.Location, "text/plain"),
        });
    }
}

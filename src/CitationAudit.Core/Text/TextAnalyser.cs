using System.Collections.Immutable;

namespace CitationAudit.Text;

/// <summary>Divides an article into paragraphs, sentences, tokens and quotations. Built once per language, shared by threads.</summary>
/// <param name="Rules">What it must know of the language.</param>
public sealed record TextAnalyser(TextRules Rules)
{
    /// <summary>The document; where the article has no blocks, they are found by its line breaks.</summary>
    public Document Analyse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        ImmutableArray<ArticleBlock> blocks = article.Blocks.IsDefaultOrEmpty ? BlockFinder.Find(article.Text, titled: false) : article.Blocks;
        Tokenizer tokenizer = new(article.Text, Rules);
        QuotationFinder finder = new(article.Text, Rules);
        List<Token> tokens = new(article.Text.Length / 5);
        List<Sentence> sentences = [];
        List<Quotation> quotations = [];
        ImmutableArray<Paragraph>.Builder paragraphs = ImmutableArray.CreateBuilder<Paragraph>(blocks.Length);
        foreach (ArticleBlock block in blocks)
        {
            (int firstToken, int firstSentence) = (tokens.Count, sentences.Count);
            tokenizer.Tokenize(block.Span, tokens);
            finder.Find(tokens, firstToken, tokens.Count, quotations);
            SentenceDivider.Divide(article.Text, tokens, firstToken, tokens.Count, paragraphs.Count, sentences);
            paragraphs.Add(new Paragraph(block.Span, block.Kind, firstToken, tokens.Count, firstSentence, sentences.Count));
        }

        return new Document
        {
            Article = article,
            Paragraphs = paragraphs.DrainToImmutable(),
            Sentences = [.. sentences],
            Tokens = [.. tokens],
            Quotations = [.. quotations],
        };
    }
}

using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Training;

/// <summary>An annotated article.</summary>
/// <param name="Article">The article; offsets count into its text.</param>
/// <param name="Statements">The statements, in the file's order.</param>
public sealed record GoldArticle(Article Article, ImmutableArray<GoldStatement> Statements)
{
    /// <summary>The outlet; where the file names none, the article's id up to its last hyphen.</summary>
    public string Outlet =>
        Article.Outlet ?? (Article.Id.LastIndexOf('-') is > 0 and int hyphen ? Article.Id[..hyphen] : Article.Id);
}

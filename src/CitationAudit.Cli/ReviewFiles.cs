using CitationAudit.Reviewing;
using CitationAudit.Text;

namespace CitationAudit.Cli;

/// <summary>The reviews that a run was given, each for the article whose text it reviews.</summary>
internal sealed class ReviewFiles
{
    private readonly Session _session;
    private readonly Dictionary<string, (Review Review, string File)> _reviews = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Reads the files. Throws <see cref="Packs.PackException"/> where one is wrong, <see cref="ReviewException"/> where two review the same text.</summary>
    public ReviewFiles(Session session, IEnumerable<string> files)
    {
        _session = session;
        foreach (string file in files)
        {
            Review review = session.Workspace.Review(file);
            if (!_reviews.TryAdd(review.ArticleSha256, (review, file)))
            {
                throw new ReviewException(Message.Of("review.twice", MessageArgument.Text("path", file)));
            }
        }
    }

    /// <summary>The review of an article's text, or null.</summary>
    public Review? For(Article article)
    {
        if (_reviews.Count == 0 || !_reviews.TryGetValue(article.Sha256, out (Review Review, string File) found))
        {
            return null;
        }

        _used.Add(article.Sha256);
        return found.Review;
    }

    /// <summary>True where every review found its article; says which did not.</summary>
    public bool AllUsed()
    {
        foreach ((string text, (_, string file)) in _reviews.Where(review => !_used.Contains(review.Key)))
        {
            _session.Complain(Message.Of("review.unused", MessageArgument.Text("path", file)));
        }

        return _used.Count == _reviews.Count;
    }
}

using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Sections;

/// <summary>
/// Marks a stretch of the article: cuts it wherever a statement's span begins or ends, so that nested and overlapping statements each
/// keep their own extent. A statement's number stands where its content begins; where contents overlap, a small number with a bracket
/// stands where each of them ends as well.
/// </summary>
internal sealed class ArticleMarker
{
    private readonly SectionContext _context;
    private readonly ImmutableArray<Statement> _statements;
    private readonly HashSet<string> _anchored = [];
    private readonly bool _linked;

    /// <param name="context">The audit.</param>
    /// <param name="linked">Whether the numbers lead to the ledger and can be led to.</param>
    public ArticleMarker(SectionContext context, bool linked)
    {
        _context = context;
        _linked = linked;
        _statements = context.Report.Statements;
    }

    /// <summary>Ids of the statements whose content begins in the stretch, in text order.</summary>
    public IEnumerable<string> Beginning(TextSpan stretch) => _statements
        .Where(statement => stretch.Contains(statement.Content[0].Start))
        .OrderBy(statement => statement.Content[0].Start)
        .Select(statement => statement.Id);

    /// <summary>The stretch with its marks.</summary>
    public ImmutableArray<Inline> Mark(TextSpan stretch)
    {
        ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
        ImmutableArray<Piece> pieces = Pieces(stretch);
        SortedSet<int> cuts = [stretch.Start, stretch.End];
        foreach (Piece piece in pieces)
        {
            cuts.Add(piece.Span.Start);
            cuts.Add(piece.Span.End);
        }

        int from = stretch.Start;
        foreach (int to in cuts.Skip(1))
        {
            foreach (Piece opened in pieces.Where(piece => piece.Role == WordRole.None && piece.Span.Start == from && piece.Begins))
            {
                Open(opened.Statement, inlines);
            }

            inlines.Add(Words(new TextSpan(from, to), pieces));
            foreach (Piece closed in pieces.Where(piece => piece.Role == WordRole.None && piece.Span.End == to && piece.Ends && Overlaps(piece, pieces)).Reverse())
            {
                inlines.Add(new Raised(_context.Number(closed.Statement) + "]"));
            }

            from = to;
        }

        return inlines.ToImmutable();
    }

    private void Open(string statement, ImmutableArray<Inline>.Builder inlines)
    {
        if (_linked && _anchored.Add(statement))
        {
            inlines.Add(new PlaceAnchor(SectionContext.ArticleAnchor(statement)));
        }

        inlines.Add(_context.Mark(statement, _linked ? MarkTarget.Ledger : MarkTarget.None));
    }

    private Inline Words(TextSpan span, ImmutableArray<Piece> pieces)
    {
        string text = span.Of(_context.Article.Text).ReplaceLineEndings(" ");
        ImmutableArray<MarkStyle> layers =
            [.. pieces.Where(piece => piece.Role == WordRole.None && piece.Span.Contains(span)).Select(piece => _context.Style(piece.Statement))];
        WordRole role = pieces.LastOrDefault(piece => piece.Role != WordRole.None && piece.Span.Contains(span)).Role;
        return layers.IsEmpty && role == WordRole.None
            ? new Words(text)
            : new MarkedWords(text, layers, role, IsInsideWord(span.Start) || IsInsideWord(span.End));
    }

    private bool IsInsideWord(int offset)
    {
        string text = _context.Article.Text;
        return offset > 0 && offset < text.Length && IsOfWord(text[offset - 1]) && IsOfWord(text[offset]);
    }

    // Combining marks and tatweel hold a word together as letters do.
    private static bool IsOfWord(char unit) => char.IsLetterOrDigit(unit)
        || char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool Overlaps(Piece piece, ImmutableArray<Piece> pieces) => pieces.Any(other =>
        other.Role == WordRole.None && other.Statement != piece.Statement && other.Span.Overlaps(piece.Span));

    /// <summary>The parts of statements that lie in the stretch, the outermost first.</summary>
    private ImmutableArray<Piece> Pieces(TextSpan stretch)
    {
        List<Piece> pieces = [];
        foreach (Statement statement in _statements)
        {
            Add(statement.Content, WordRole.None);
            Add(statement.Via, WordRole.Relay);
            Add(statement.Source, WordRole.Source);
            Add(statement.Cue, WordRole.Cue);

            void Add(ImmutableArray<TextSpan> spans, WordRole role)
            {
                foreach (TextSpan span in spans.Where(span => span.Overlaps(stretch)))
                {
                    TextSpan clipped = new(Math.Max(span.Start, stretch.Start), Math.Min(span.End, stretch.End));
                    pieces.Add(new Piece(statement.Id, role, clipped, clipped.Start == span.Start, clipped.End == span.End));
                }
            }
        }

        return [.. pieces.OrderBy(piece => piece.Span.Start).ThenByDescending(piece => piece.Span.End)];
    }

    /// <param name="Statement">Id of the statement.</param>
    /// <param name="Role">Its role; <see cref="WordRole.None"/> for content.</param>
    /// <param name="Span">Its part of the stretch.</param>
    /// <param name="Begins">True where the span begins in the stretch.</param>
    /// <param name="Ends">True where it ends there.</param>
    private readonly record struct Piece(string Statement, WordRole Role, TextSpan Span, bool Begins, bool Ends);
}

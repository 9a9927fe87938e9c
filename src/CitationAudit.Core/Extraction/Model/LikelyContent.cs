namespace CitationAudit.Extraction.Model;

/// <summary>A content that a cue may have.</summary>
/// <param name="Pieces">Its tokens.</param>
/// <param name="Begin">Log-probability of its beginning among all.</param>
/// <param name="End">Log-probability of its end, given the beginning.</param>
/// <param name="Piece">Log-probability of its second piece or of having none.</param>
internal readonly record struct LikelyContent(Pieces Pieces, float Begin, float End, float Piece)
{
    public float Sum => Begin + End + Piece;
}

namespace CitationAudit.Grading;

/// <summary>
/// IMVAIN (Center for News Literacy, Stony Brook): independent, multiple, verified, authoritative or informed, named. Each answer is
/// yes, no, or null where the text does not tell.
/// </summary>
/// <param name="Independent">Is the source independent of the matter?</param>
/// <param name="Multiple">Do several independent origins say so in the article?</param>
/// <param name="Verified">Does it verify with evidence rather than assert?</param>
/// <param name="Authoritative">Is it authoritative or informed?</param>
/// <param name="Named">Is it named?</param>
public sealed record Imvain(bool? Independent, bool? Multiple, bool? Verified, bool? Authoritative, bool? Named)
{
    /// <summary>The answer to one question.</summary>
    public bool? Answer(ImvainQuestion question) => question switch
    {
        ImvainQuestion.Independent => Independent,
        ImvainQuestion.Multiple => Multiple,
        ImvainQuestion.Verified => Verified,
        ImvainQuestion.Authoritative => Authoritative,
        _ => Named,
    };
}

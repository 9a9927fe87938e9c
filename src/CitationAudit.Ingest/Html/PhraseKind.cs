namespace CitationAudit.Ingest.Html;

/// <summary>What the first words of a block say it is; the kinds of <c>phrases.txt</c>.</summary>
internal enum PhraseKind
{
    None,
    Also,
    Share,
    Legal,
    Subscribe,
    Comment,
    Meta,
    Ad,
}

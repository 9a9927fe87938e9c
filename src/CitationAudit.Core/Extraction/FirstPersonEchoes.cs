using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>
/// Leaves out what somebody says of himself within his own quotation (<c>"حذرنا من هذا"</c>): the annotation guidelines do not mark such an
/// echo again, and its hidden subject is nobody but the speaker of the quotation. Another extractor finds the statements.
/// </summary>
/// <param name="inner">Finds the statements.</param>
/// <param name="cues">Tells a verb in the first person.</param>
public sealed class FirstPersonEchoes(IStatementExtractor inner, CueLexicon cues) : IStatementExtractor
{
    /// <inheritdoc/>
    public ImmutableArray<Statement> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Statement> statements = inner.Extract(document);
        ImmutableArray<Statement> kept = [.. statements.Where(statement => !IsEcho(document, statement, statements))];
        return kept.Length == statements.Length ? statements : [.. kept.Select((statement, at) => statement with { Id = $"S{at + 1}" })];
    }

    private bool IsEcho(Document document, Statement statement, ImmutableArray<Statement> statements)
    {
        if (!statement.Source.IsEmpty || !statement.Via.IsEmpty || statement.Cue.IsEmpty)
        {
            return false;
        }

        TextSpan cue = statement.Cue[0];
        return document.Quotations.Any(quotation => quotation.Span.Contains(cue))
            && statements.Any(outer => outer.Id != statement.Id && outer.Form != StatementForm.Indirect && outer.Content.Any(span => span.Contains(cue)))
            && IsFirstPerson(document, cue);
    }

    /// <summary>True where every reading of the verb alone agrees with the speaker; <c>حذرنا</c> may also be <c>he warned us</c>, which counts no more.</summary>
    private bool IsFirstPerson(Document document, TextSpan cue)
    {
        ImmutableArray<CueMatch> verbs = [.. cues.Find(document.Tokens[document.TokenAt(cue.Start)].Normal).Where(match => match is { Kind: CueKind.Verb, Pronoun: false })];
        return !verbs.IsEmpty && verbs.All(match => match.Form.Agreement.HasFlag(Agreement.First));
    }
}

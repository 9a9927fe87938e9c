using System.Collections.Immutable;
using System.Text.Json;
using CitationAudit.Grading;
using CitationAudit.Report;

namespace CitationAudit.Reporting.Json;

/// <summary>Findings, figures and the policy that they come from.</summary>
internal sealed class JudgementJson(JsonParts parts)
{
    private readonly Utf8JsonWriter _json = parts.Json;

    /// <summary>As an object.</summary>
    public void WriteFinding(Finding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("rule", finding.Rule);
        _json.WriteString("status", JsonParts.Kebab(finding.Status));
        _json.WriteString("severity", JsonParts.Kebab(finding.Severity));
        parts.WriteSpans("spans", finding.Spans);
        parts.WriteIds("statements", finding.Statements);
        parts.WriteMessage("why", finding.Why);
        if (finding.Mend is { } mend)
        {
            parts.WriteMessage("mend", mend);
        }
        else
        {
            _json.WriteNull("mend");
        }

        _json.WriteString("standard", finding.Standard);
        _json.WriteEndObject();
    }

    /// <summary>Under <c>summary</c>.</summary>
    public void WriteSummary(Summary summary)
    {
        _json.WriteStartObject("summary");
        _json.WriteNumber("statements", summary.Statements);
        _json.WriteNumber("words", summary.Words);
        _json.WriteNumber("attributed_words", summary.AttributedWords);
        _json.WriteNumber("sentences", summary.Sentences);
        _json.WriteNumber("unanswered_sentences", summary.UnansweredSentences);
        _json.WriteNumber("unanswered_words", summary.UnansweredWords);
        _json.WriteNumber("named_statements", summary.NamedStatements);
        _json.WriteNumber("unexplained_anonymous_statements", summary.UnexplainedAnonymousStatements);
        _json.WriteNumber("independent_origins", summary.IndependentOrigins);
        _json.WriteNumber("lead_statements", summary.LeadStatements);
        _json.WriteNumber("lead_unnamed_statements", summary.LeadUnnamedStatements);
        _json.WriteStartArray("families");
        foreach (FamilyShare family in summary.Families)
        {
            _json.WriteStartObject();
            _json.WriteString("family", family.Family);
            _json.WriteNumber("statements", family.Statements);
            _json.WriteNumber("words", family.Words);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("letters");
        foreach (LetterCount count in summary.Letters)
        {
            _json.WriteStartObject();
            _json.WriteString("letter", count.Letter?.ToString());
            _json.WriteNumber("statements", count.Statements);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("prose");
        foreach (Message message in summary.Prose)
        {
            parts.WriteMessageValue(message);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <summary>Under <c>policy</c>.</summary>
    public void WritePolicy(PolicyInfo policy)
    {
        _json.WriteStartObject("policy");
        _json.WriteString("id", policy.Id);
        _json.WriteString("edition", policy.Edition);
        _json.WriteStartArray("standards");
        foreach (Standard standard in policy.Standards)
        {
            _json.WriteStartObject();
            _json.WriteString("id", standard.Id);
            _json.WriteString("title", standard.Title);
            _json.WriteString("edition", standard.Edition);
            _json.WriteString("address", standard.Address);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <summary>Under <c>overrides</c>.</summary>
    public void WriteOverrides(ImmutableArray<Override> overrides)
    {
        _json.WriteStartArray("overrides");
        foreach (Override change in overrides)
        {
            _json.WriteStartObject();
            _json.WriteString("statement", change.Statement);
            _json.WriteString("subject", change.Subject);
            _json.WriteString("field", change.Field);
            _json.WriteString("machine", change.Machine);
            _json.WriteString("person", change.Person);
            _json.WriteString("reviewer", change.Reviewer);
            _json.WriteString("date", JsonParts.Day(change.On));
            _json.WriteString("note", change.Note);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}

using System.Text.Json;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Sources;

namespace CitationAudit.Reporting.Json;

/// <summary>A statement with its grade.</summary>
internal sealed class StatementJson(JsonParts parts)
{
    private readonly Utf8JsonWriter _json = parts.Json;
    private readonly Dictionary<string, Source> _sources = parts.Report.Cast.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);

    /// <summary>As an object.</summary>
    public void WriteStatement(Statement statement, Attribution attribution, Grade grade)
    {
        Source? source = attribution.Source is { } id ? _sources[id] : null;
        _json.WriteStartObject();
        _json.WriteString("id", statement.Id);
        _json.WriteNumber("paragraph", statement.Paragraph);
        parts.WriteSpans("content", statement.Content);
        parts.WriteSpans("cue", statement.Cue);
        parts.WriteSpans("source", statement.Source);
        parts.WriteSpans("via", statement.Via);
        _json.WriteString("form", JsonParts.Kebab(statement.Form));
        _json.WriteString("act", JsonParts.Kebab(statement.Act));
        if (source is null)
        {
            _json.WriteNull("entity");
        }
        else
        {
            _json.WriteStartObject("entity");
            _json.WriteString("id", source.Id);
            _json.WriteString("name", source.Name);
            parts.WriteEvidence(attribution.SourceEvidence is { } link ? [link] : []);
            _json.WriteEndObject();
        }

        _json.WriteString("type", attribution.Type);
        parts.WriteTruth("named", source?.Named?.Value ?? (source is null ? false : null));
        parts.WriteIds("relays", attribution.Relays);
        parts.WriteEvidence(attribution.RelayEvidence, "relay_evidence");
        _json.WriteBoolean("circular", attribution.Circular);
        _json.WriteString("proximity", attribution.Proximity is { } proximity ? JsonParts.Kebab(proximity.Value) : null);
        _json.WriteString("stake", attribution.Stake is { } stake ? JsonParts.Kebab(stake.Value) : null);
        WriteGrade(grade);
        _json.WriteNumber("confidence", Math.Round(statement.Confidence, 3));
        _json.WriteStartObject("found_by");
        _json.WriteString("mechanism", JsonParts.Kebab(statement.FoundBy.Mechanism));
        _json.WriteString("rule", statement.FoundBy.Rule);
        _json.WriteStartArray("features");
        foreach (FeatureWeight feature in statement.FoundBy.Features)
        {
            _json.WriteStartObject();
            _json.WriteString("feature", feature.Feature);
            _json.WriteNumber("weight", Math.Round(feature.Weight, 3));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteGrade(Grade grade)
    {
        _json.WriteStartObject("grade");
        _json.WriteString("says", grade.Says?.ToString());
        _json.WriteString("happened", grade.Happened?.ToString());
        if (grade.Support is { } support)
        {
            _json.WriteNumber("support", support);
        }
        else
        {
            _json.WriteNull("support");
        }

        _json.WriteStartObject("imvain");
        parts.WriteTruth("independent", grade.Imvain.Independent);
        parts.WriteTruth("multiple", grade.Imvain.Multiple);
        parts.WriteTruth("verified", grade.Imvain.Verified);
        parts.WriteTruth("authoritative", grade.Imvain.Authoritative);
        parts.WriteTruth("named", grade.Imvain.Named);
        _json.WriteEndObject();
        _json.WriteStartArray("reasons");
        foreach (Reason reason in grade.Reasons)
        {
            _json.WriteStartObject();
            _json.WriteString("rule", reason.Rule);
            _json.WriteString("target", JsonParts.Kebab(reason.Target));
            _json.WriteString("effect", JsonParts.Kebab(reason.Effect));
            _json.WriteNumber("value", reason.Value);
            parts.WriteMessage("message", reason.Message);
            parts.WriteSpans("spans", reason.Spans);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }
}

using System.Text.Json;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Json;

/// <summary>A source, and a claim that several make.</summary>
internal sealed class SourceJson(JsonParts parts)
{
    private readonly Utf8JsonWriter _json = parts.Json;

    /// <summary>As an object.</summary>
    public void WriteSource(Source source)
    {
        _json.WriteStartObject();
        _json.WriteString("id", source.Id);
        _json.WriteString("name", source.Name);
        WriteFact("type", source.Type, (writer, key, value) => writer.WriteString(key, value));
        _json.WriteString("second_type", source.SecondType);
        WriteFact("named", source.Named, (writer, key, value) => writer.WriteBoolean(key, value));
        _json.WriteBoolean("plural", source.Plural);
        WriteFact("role", source.Role, (writer, key, value) => writer.WriteString(key, value));
        WriteFact("body", source.Body, (writer, key, value) => writer.WriteString(key, value));
        _json.WriteString("body_source", source.BodySource);
        WriteFact("anonymity_reason", source.AnonymityReason, WriteAnonymityReason);
        WriteFact("foreign", source.Foreign, (writer, key, value) => writer.WriteBoolean(key, value));
        WriteFact("country", source.Country, (writer, key, value) => writer.WriteString(key, value));
        WriteFact("former", source.Former, (writer, key, value) => writer.WriteBoolean(key, value));
        WriteRegistry(source.Registry);
        _json.WriteStartArray("aliases");
        foreach (Alias alias in source.Aliases)
        {
            TextSpan span = parts.Points.Of(alias.Span);
            _json.WriteStartObject();
            _json.WriteNumber("start", span.Start);
            _json.WriteNumber("end", span.End);
            _json.WriteString("text", alias.Span.Of(parts.Text));
            _json.WriteString("kind", JsonParts.Kebab(alias.Kind));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteAnonymityReason(Utf8JsonWriter writer, string key, AnonymityReason reason)
    {
        TextSpan span = parts.Points.Of(reason.Span);
        writer.WriteStartObject(key);
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
        writer.WriteString("text", reason.Span.Of(parts.Text));
        writer.WriteBoolean("formula", reason.Formula);
        writer.WriteEndObject();
    }

    private void WriteRegistry(RegistryFact? fact)
    {
        if (fact is null)
        {
            _json.WriteNull("registry");
            return;
        }

        _json.WriteStartObject("registry");
        _json.WriteString("entry", fact.Entry);
        _json.WriteString("name", fact.Name);
        _json.WriteString("name_ar", fact.NameAr);
        _json.WriteString("country", fact.Country);
        _json.WriteString("kind", fact.Kind);
        _json.WriteString("ownership", fact.Ownership);
        _json.WriteString("owner", fact.Owner);
        _json.WriteString("basis", fact.Basis);
        _json.WriteString("as_of", fact.AsOf);
        _json.WriteEndObject();
    }

    private void WriteFact<T>(string key, Fact<T>? fact, Action<Utf8JsonWriter, string, T> value)
    {
        if (fact is null)
        {
            _json.WriteNull(key);
            return;
        }

        _json.WriteStartObject(key);
        value(_json, "value", fact.Value);
        parts.WriteEvidence(fact.Evidence);
        _json.WriteEndObject();
    }

    /// <summary>As an object.</summary>
    public void WriteClaim(Claim claim)
    {
        _json.WriteStartObject();
        _json.WriteString("id", claim.Id);
        parts.WriteIds("statements", claim.Statements);
        parts.WriteIds("origins", claim.Origins);
        parts.WriteIds("contradictions", claim.Contradictions);
        parts.WriteEvidence(claim.Evidence);
        _json.WriteEndObject();
    }
}

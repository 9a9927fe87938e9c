using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CitationAudit.Report;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Json;

/// <summary>What all parts of the format are made of.</summary>
internal sealed class JsonParts(Utf8JsonWriter json, AuditReport report, Strings strings)
{
    private readonly Utf8JsonWriter _json = json;

    /// <summary>Where to.</summary>
    public Utf8JsonWriter Json => _json;

    /// <summary>The audit.</summary>
    public AuditReport Report { get; } = report;

    /// <summary>The article's text.</summary>
    public string Text { get; } = report.Document.Text;

    /// <summary>Turns its offsets into code points.</summary>
    public CodePoints Points { get; } = new(report.Document.Text);

    /// <summary>A message under a key, beside its rendering.</summary>
    public void WriteMessage(string key, Message message)
    {
        _json.WritePropertyName(key);
        WriteMessageValue(message);
    }

    /// <summary>A message, beside its rendering.</summary>
    public void WriteMessageValue(Message message)
    {
        _json.WriteStartObject();
        _json.WriteString("key", message.Key);
        _json.WriteStartArray("arguments");
        foreach (MessageArgument argument in message.Arguments)
        {
            _json.WriteStartObject();
            _json.WriteString("name", argument.Name);
            _json.WriteString("kind", Kebab(argument.Kind));
            _json.WriteString("value", argument.Value);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteString("text", strings.Render(message));
        _json.WriteEndObject();
    }

    /// <summary>Spans with their text, in code points.</summary>
    public void WriteSpans(string key, ImmutableArray<TextSpan> spans)
    {
        _json.WriteStartArray(key);
        foreach (TextSpan span in spans)
        {
            WriteSpanValue(span);
        }

        _json.WriteEndArray();
    }

    /// <summary>A span with its text, in code points.</summary>
    public void WriteSpan(string key, TextSpan span)
    {
        _json.WritePropertyName(key);
        WriteSpanValue(span);
    }

    private void WriteSpanValue(TextSpan span)
    {
        TextSpan points = Points.Of(span);
        _json.WriteStartObject();
        _json.WriteNumber("start", points.Start);
        _json.WriteNumber("end", points.End);
        _json.WriteString("text", span.Of(Text));
        _json.WriteEndObject();
    }

    /// <summary>Ids under a key.</summary>
    public void WriteIds(string key, ImmutableArray<string> ids)
    {
        _json.WriteStartArray(key);
        foreach (string id in ids)
        {
            _json.WriteStringValue(id);
        }

        _json.WriteEndArray();
    }

    /// <summary>True, false, or null where it is not known.</summary>
    public void WriteTruth(string key, bool? truth)
    {
        if (truth is { } known)
        {
            _json.WriteBoolean(key, known);
        }
        else
        {
            _json.WriteNull(key);
        }
    }

    /// <summary>The evidence for a value.</summary>
    public void WriteEvidence(ImmutableArray<Evidence> evidence, string key = "evidence")
    {
        _json.WriteStartArray(key);
        foreach (Evidence piece in evidence)
        {
            _json.WriteStartObject();
            _json.WriteString("rule", piece.Rule);
            if (piece.Span is { } span)
            {
                WriteSpan("span", span);
            }

            if (piece.Registry is { } entry)
            {
                _json.WriteString("registry", entry);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>A day as the format writes it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A value of an enumeration as the format writes it.</summary>
    public static string Kebab<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

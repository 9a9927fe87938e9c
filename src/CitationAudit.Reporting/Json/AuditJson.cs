using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Json;

/// <summary>
/// Writes an audit as JSON in the format <c>citation-audit/1</c>, whose schema is <c>docs/citation-audit-1.schema.json</c>. Offsets count
/// Unicode code points. Messages stand with their key and arguments beside their rendering, so that the audit prints in either language.
/// </summary>
public static class AuditJson
{
    /// <summary>The format's name; a key is never renamed within a major version.</summary>
    public const string Format = "citation-audit/1";

    // Arabic stays readable; the text is never put into a page without the HTML writer's own escaping.
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes one JSON object, with a line break at its end.</summary>
    /// <param name="report">The audit.</param>
    /// <param name="strings">The wordings in which messages are rendered.</param>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="indented">False for one line, as JSONL needs it.</param>
    public static void Write(AuditReport report, Strings strings, Stream output, bool indented)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using (Utf8JsonWriter json = new(output, new JsonWriterOptions { Indented = indented, Encoder = Readable, NewLine = "\n" }))
        {
            new ReportWriter(json, report, strings).Write();
        }

        output.WriteByte((byte)'\n');
    }

    private readonly struct ReportWriter(Utf8JsonWriter json, AuditReport report, Strings strings)
    {
        private readonly string _text = report.Document.Text;
        private readonly CodePoints _points = new(report.Document.Text);
        private readonly Dictionary<string, Source> _sources = report.Cast.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);

        public void Write()
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("id", report.Document.Article.Id);
            WriteArticle(report.Document.Article);
            json.WriteStartArray("statements");
            for (int at = 0; at < report.Statements.Length; at++)
            {
                WriteStatement(report.Statements[at], report.Cast.Attributions[at], report.Judgement.Grades[at]);
            }

            json.WriteEndArray();
            json.WriteStartArray("sources");
            foreach (Source source in report.Cast.Sources)
            {
                WriteSource(source);
            }

            json.WriteEndArray();
            json.WriteStartArray("claims");
            foreach (Claim claim in report.Cast.Claims)
            {
                WriteClaim(claim);
            }

            json.WriteEndArray();
            WriteUnattributed();
            json.WriteStartArray("findings");
            foreach (Finding finding in report.Judgement.Findings)
            {
                WriteFinding(finding);
            }

            json.WriteEndArray();
            WriteSummary(report.Judgement.Summary);
            WritePolicy(report.Judgement.Policy);
            json.WriteStartObject("tool");
            json.WriteString("name", report.Tool.Name);
            json.WriteString("version", report.Tool.Version);
            json.WriteString("audited_at", report.AuditedAt.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
            json.WriteEndObject();
            json.WriteString("reviewer", report.Reviewer);
            json.WriteEndObject();
        }

        private void WriteArticle(Article article)
        {
            json.WriteStartObject("article");
            json.WriteString("title", article.Title);
            json.WriteString("language", article.Language);
            json.WriteString("outlet", article.Outlet);
            json.WriteString("author", article.Author);
            json.WriteString("date", Day(article.Date));
            json.WriteString("modified", Day(article.Modified));
            json.WriteString("section", article.Section);
            json.WriteString("url", article.Url);
            json.WriteString("sha256", article.Sha256);
            json.WriteStartObject("origin");
            json.WriteString("location", article.Origin.Location);
            json.WriteString("media_type", article.Origin.MediaType);
            json.WriteString("note", article.Origin.Note);
            json.WriteEndObject();
            json.WriteString("text", article.Text);
            json.WriteStartArray("blocks");
            foreach (Paragraph paragraph in report.Document.Paragraphs)
            {
                TextSpan span = _points.Of(paragraph.Span);
                json.WriteStartObject();
                json.WriteString("kind", Kebab(paragraph.Kind));
                json.WriteNumber("start", span.Start);
                json.WriteNumber("end", span.End);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteStatement(Statement statement, Attribution attribution, Grade grade)
        {
            Source? source = attribution.Source is { } id ? _sources[id] : null;
            json.WriteStartObject();
            json.WriteString("id", statement.Id);
            json.WriteNumber("paragraph", statement.Paragraph);
            WriteSpans("content", statement.Content);
            WriteSpans("cue", statement.Cue);
            WriteSpans("source", statement.Source);
            WriteSpans("via", statement.Via);
            json.WriteString("form", Kebab(statement.Form));
            json.WriteString("act", Kebab(statement.Act));
            if (source is null)
            {
                json.WriteNull("entity");
            }
            else
            {
                json.WriteStartObject("entity");
                json.WriteString("id", source.Id);
                json.WriteString("name", source.Name);
                json.WriteEndObject();
            }

            json.WriteString("type", attribution.Type);
            WriteTruth("named", source?.Named?.Value ?? (source is null ? false : null));
            WriteIds("relays", attribution.Relays);
            json.WriteBoolean("circular", attribution.Circular);
            json.WriteString("proximity", attribution.Proximity is { } proximity ? Kebab(proximity.Value) : null);
            json.WriteString("stake", attribution.Stake is { } stake ? Kebab(stake.Value) : null);
            WriteGrade(grade);
            json.WriteNumber("confidence", Math.Round(statement.Confidence, 3));
            json.WriteStartObject("found_by");
            json.WriteString("mechanism", Kebab(statement.FoundBy.Mechanism));
            json.WriteString("rule", statement.FoundBy.Rule);
            json.WriteStartArray("features");
            foreach (FeatureWeight feature in statement.FoundBy.Features)
            {
                json.WriteStartObject();
                json.WriteString("feature", feature.Feature);
                json.WriteNumber("weight", Math.Round(feature.Weight, 3));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        private void WriteGrade(Grade grade)
        {
            json.WriteStartObject("grade");
            json.WriteString("says", grade.Says?.ToString());
            json.WriteString("happened", grade.Happened?.ToString());
            if (grade.Support is { } support)
            {
                json.WriteNumber("support", support);
            }
            else
            {
                json.WriteNull("support");
            }

            json.WriteStartObject("imvain");
            WriteTruth("independent", grade.Imvain.Independent);
            WriteTruth("multiple", grade.Imvain.Multiple);
            WriteTruth("verified", grade.Imvain.Verified);
            WriteTruth("authoritative", grade.Imvain.Authoritative);
            WriteTruth("named", grade.Imvain.Named);
            json.WriteEndObject();
            json.WriteStartArray("reasons");
            foreach (Reason reason in grade.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("rule", reason.Rule);
                json.WriteString("target", Kebab(reason.Target));
                json.WriteString("effect", Kebab(reason.Effect));
                json.WriteNumber("value", reason.Value);
                WriteMessage("message", reason.Message);
                WriteSpans("spans", reason.Spans);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteSource(Source source)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            json.WriteString("name", source.Name);
            WriteFact("type", source.Type, (writer, key, value) => writer.WriteString(key, value));
            json.WriteString("second_type", source.SecondType);
            WriteFact("named", source.Named, (writer, key, value) => writer.WriteBoolean(key, value));
            json.WriteBoolean("plural", source.Plural);
            WriteFact("role", source.Role, (writer, key, value) => writer.WriteString(key, value));
            WriteFact("body", source.Body, (writer, key, value) => writer.WriteString(key, value));
            json.WriteString("body_source", source.BodySource);
            WriteFact("anonymity_reason", source.AnonymityReason, WriteAnonymityReason);
            WriteFact("foreign", source.Foreign, (writer, key, value) => writer.WriteBoolean(key, value));
            WriteFact("country", source.Country, (writer, key, value) => writer.WriteString(key, value));
            WriteFact("former", source.Former, (writer, key, value) => writer.WriteBoolean(key, value));
            WriteRegistry(source.Registry);
            json.WriteStartArray("aliases");
            foreach (Alias alias in source.Aliases)
            {
                TextSpan span = _points.Of(alias.Span);
                json.WriteStartObject();
                json.WriteNumber("start", span.Start);
                json.WriteNumber("end", span.End);
                json.WriteString("text", alias.Span.Of(_text));
                json.WriteString("kind", Kebab(alias.Kind));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteAnonymityReason(Utf8JsonWriter writer, string key, AnonymityReason reason)
        {
            TextSpan span = _points.Of(reason.Span);
            writer.WriteStartObject(key);
            writer.WriteNumber("start", span.Start);
            writer.WriteNumber("end", span.End);
            writer.WriteString("text", reason.Span.Of(_text));
            writer.WriteBoolean("formula", reason.Formula);
            writer.WriteEndObject();
        }

        private void WriteRegistry(RegistryFact? fact)
        {
            if (fact is null)
            {
                json.WriteNull("registry");
                return;
            }

            json.WriteStartObject("registry");
            json.WriteString("entry", fact.Entry);
            json.WriteString("name", fact.Name);
            json.WriteString("name_ar", fact.NameAr);
            json.WriteString("country", fact.Country);
            json.WriteString("kind", fact.Kind);
            json.WriteString("ownership", fact.Ownership);
            json.WriteString("owner", fact.Owner);
            json.WriteString("basis", fact.Basis);
            json.WriteString("as_of", fact.AsOf);
            json.WriteEndObject();
        }

        private void WriteFact<T>(string key, Fact<T>? fact, Action<Utf8JsonWriter, string, T> value)
        {
            if (fact is null)
            {
                json.WriteNull(key);
                return;
            }

            json.WriteStartObject(key);
            value(json, "value", fact.Value);
            WriteEvidence(fact.Evidence);
            json.WriteEndObject();
        }

        private void WriteEvidence(ImmutableArray<Evidence> evidence)
        {
            json.WriteStartArray("evidence");
            foreach (Evidence piece in evidence)
            {
                json.WriteStartObject();
                json.WriteString("rule", piece.Rule);
                if (piece.Span is { } span)
                {
                    WriteSpan("span", span);
                }

                if (piece.Registry is { } entry)
                {
                    json.WriteString("registry", entry);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void WriteClaim(Claim claim)
        {
            json.WriteStartObject();
            json.WriteString("id", claim.Id);
            WriteIds("statements", claim.Statements);
            WriteIds("origins", claim.Origins);
            WriteIds("contradictions", claim.Contradictions);
            WriteEvidence(claim.Evidence);
            json.WriteEndObject();
        }

        private void WriteUnattributed()
        {
            json.WriteStartArray("unattributed");
            foreach (SentenceStanding standing in report.Standings.Where(standing => standing.Standing != Standing.Attributed))
            {
                Sentence sentence = report.Document.Sentences[standing.Sentence];
                TextSpan span = _points.Of(sentence.Span);
                json.WriteStartObject();
                json.WriteNumber("sentence", standing.Sentence);
                json.WriteNumber("paragraph", sentence.Paragraph);
                json.WriteNumber("start", span.Start);
                json.WriteNumber("end", span.End);
                json.WriteString("text", sentence.Span.Of(_text));
                json.WriteString("standing", Kebab(standing.Standing));
                WriteMessage("why", standing.Why);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void WriteFinding(Finding finding)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("status", Kebab(finding.Status));
            json.WriteString("severity", Kebab(finding.Severity));
            WriteSpans("spans", finding.Spans);
            WriteIds("statements", finding.Statements);
            WriteMessage("why", finding.Why);
            if (finding.Mend is { } mend)
            {
                WriteMessage("mend", mend);
            }
            else
            {
                json.WriteNull("mend");
            }

            json.WriteString("standard", finding.Standard);
            json.WriteEndObject();
        }

        private void WriteSummary(Summary summary)
        {
            json.WriteStartObject("summary");
            json.WriteNumber("statements", summary.Statements);
            json.WriteNumber("words", summary.Words);
            json.WriteNumber("attributed_words", summary.AttributedWords);
            json.WriteNumber("sentences", summary.Sentences);
            json.WriteNumber("unanswered_sentences", summary.UnansweredSentences);
            json.WriteNumber("unanswered_words", summary.UnansweredWords);
            json.WriteNumber("named_statements", summary.NamedStatements);
            json.WriteNumber("unexplained_anonymous_statements", summary.UnexplainedAnonymousStatements);
            json.WriteNumber("independent_origins", summary.IndependentOrigins);
            json.WriteNumber("lead_statements", summary.LeadStatements);
            json.WriteNumber("lead_unnamed_statements", summary.LeadUnnamedStatements);
            json.WriteStartArray("families");
            foreach (FamilyShare family in summary.Families)
            {
                json.WriteStartObject();
                json.WriteString("family", family.Family);
                json.WriteNumber("statements", family.Statements);
                json.WriteNumber("words", family.Words);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("letters");
            foreach (LetterCount count in summary.Letters)
            {
                json.WriteStartObject();
                json.WriteString("letter", count.Letter?.ToString());
                json.WriteNumber("statements", count.Statements);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("prose");
            foreach (Message message in summary.Prose)
            {
                WriteMessageValue(message);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WritePolicy(PolicyInfo policy)
        {
            json.WriteStartObject("policy");
            json.WriteString("id", policy.Id);
            json.WriteString("edition", policy.Edition);
            json.WriteStartArray("standards");
            foreach (Standard standard in policy.Standards)
            {
                json.WriteStartObject();
                json.WriteString("id", standard.Id);
                json.WriteString("title", standard.Title);
                json.WriteString("edition", standard.Edition);
                json.WriteString("address", standard.Address);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteMessage(string key, Message message)
        {
            json.WritePropertyName(key);
            WriteMessageValue(message);
        }

        private void WriteMessageValue(Message message)
        {
            json.WriteStartObject();
            json.WriteString("key", message.Key);
            json.WriteStartArray("arguments");
            foreach (MessageArgument argument in message.Arguments)
            {
                json.WriteStartObject();
                json.WriteString("name", argument.Name);
                json.WriteString("kind", Kebab(argument.Kind));
                json.WriteString("value", argument.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("text", strings.Render(message));
            json.WriteEndObject();
        }

        private void WriteSpans(string key, ImmutableArray<TextSpan> spans)
        {
            json.WriteStartArray(key);
            foreach (TextSpan span in spans)
            {
                WriteSpanValue(span);
            }

            json.WriteEndArray();
        }

        private void WriteSpan(string key, TextSpan span)
        {
            json.WritePropertyName(key);
            WriteSpanValue(span);
        }

        private void WriteSpanValue(TextSpan span)
        {
            TextSpan points = _points.Of(span);
            json.WriteStartObject();
            json.WriteNumber("start", points.Start);
            json.WriteNumber("end", points.End);
            json.WriteString("text", span.Of(_text));
            json.WriteEndObject();
        }

        private void WriteIds(string key, ImmutableArray<string> ids)
        {
            json.WriteStartArray(key);
            foreach (string id in ids)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }

        private void WriteTruth(string key, bool? truth)
        {
            if (truth is { } known)
            {
                json.WriteBoolean(key, known);
            }
            else
            {
                json.WriteNull(key);
            }
        }

        private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        private static string Kebab<TEnum>(TEnum value)
            where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
    }
}

using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Tests.Fixtures;

/// <summary>Audits of articles that nobody would write, to try pages with.</summary>
internal static class HostileAudits
{
    /// <summary>An audit of a text: each of its first sentences is a statement of a source that is named by the sentence's beginning.</summary>
    public static AuditReport Of(string title, string text, int statements)
    {
        AuditBuilder audit = new(new Article
        {
            Id = title,
            Title = title,
            Text = text,
            Language = TextDirections.IsRightToLeft(text) ? "ar" : "en",
            Outlet = title,
            Author = title,
            Url = "https://example.org/" + new string('a', 300),
            Origin = new ArticleOrigin(title, "text/plain"),
        });
        string[] types = ["state-agency", "newsletter", "named-official", "observers", "witness", "document", "anonymous-source"];
        string[] sentences = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(sentence => sentence.Trim().Length > 0).Take(statements)];
        foreach ((string sentence, int at) in sentences.Select((sentence, at) => (sentence, at)))
        {
            string name = sentence.Trim();
            string source = audit.Source(name, types[at % types.Length], at % 2 == 0, null, name);
            Message reason = Message.Of("fixture.base.named", MessageArgument.Text("who", name));
            string id = audit.Statement(
                source, "", name, [name], (StatementForm)(at % 3), ((SourceLetter)(at % 6), (SourceLetter)(at % 6), (at % 6) + 1), reason, Message.Of("fixture.support.one", MessageArgument.Text("who", name)));
            audit.Finding("R06", FindingStatus.Raised, (Severity)(at % 3), "fixture.finding.bare", [name], [id], "fixture.mend.describe", MessageArgument.Text("words", name));
            if (at % 4 == 0)
            {
                audit.Finding("R22", FindingStatus.Question, Severity.Note, "fixture.question", [name], [id], null);
                audit.Claim([id, "S1"], [source, "E1"], "S1");
                audit.Override(new Override(id, null, "happened", name, name, name, new DateOnly(2026, 1, 1), name));
            }
        }

        return audit.Build(title.Length == 0 ? null : title);
    }
}

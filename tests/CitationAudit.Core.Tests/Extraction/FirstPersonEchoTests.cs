using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;
using MarkedArticles = CitationAudit.Core.Tests.Sources.Packs;

namespace CitationAudit.Core.Tests.Extraction;

public sealed class FirstPersonEchoTests
{
    [Theory]
    [InlineData("كتبت المهندسة: \"حذرنا من هذا قبل عامين\".", "حذرنا", StatementForm.Direct, 1)]
    [InlineData("كتبت المهندسة: \"نؤكد أن الجسر سليم\".", "نؤكد", StatementForm.Direct, 1)]
    [InlineData("كتبت المهندسة: \"أعلن الوزير أن الجسر سليم\".", "أعلن", StatementForm.Direct, 2)]
    [InlineData("كتبت المهندسة: \"حذرت من هذا قبل عامين\".", "حذرت", StatementForm.Direct, 2)]
    [InlineData("كتبت المهندسة: حذرنا من هذا قبل عامين.", "حذرنا", StatementForm.Indirect, 2)]
    public void What_one_says_of_oneself_in_a_quotation_is_no_statement_again(string text, string cue, StatementForm form, int kept)
    {
        Document document = MarkedArticles.Read(MarkedArticles.Arabic, text);
        Statement outer = MarkedArticles.Mark(document, "كتبت", "المهندسة", "كتبت", text[(text.IndexOf(':', StringComparison.Ordinal) + 2)..^1]) with { Id = "S1", Form = form };
        Statement inner = MarkedArticles.Mark(document, cue, null, cue, text[(text.IndexOf(cue, StringComparison.Ordinal) + cue.Length + 1)..^2]) with { Id = "S2" };
        ImmutableArray<Statement> found = new FirstPersonEchoes(new Found([outer, inner]), MarkedArticles.Arabic.Cues).Extract(document);
        Assert.Equal(new[] { outer, inner }.Take(kept), found);
    }

    [Fact]
    public void An_echo_with_a_source_of_its_own_stays_and_the_rest_is_renumbered()
    {
        const string text = "كتبت المهندسة: \"حذرنا من هذا\". وقالت إن الطريق مغلق.";
        Document document = MarkedArticles.Read(MarkedArticles.Arabic, text);
        Statement outer = MarkedArticles.Mark(document, "كتبت", "المهندسة", "كتبت", "\"حذرنا من هذا\"") with { Id = "S1", Form = StatementForm.Direct };
        Statement echo = MarkedArticles.Mark(document, "حذرنا", null, "حذرنا", "من هذا") with { Id = "S2" };
        Statement next = MarkedArticles.Mark(document, "وقالت", null, "وقالت", "الطريق مغلق") with { Id = "S3" };
        Assert.Equal([outer, next with { Id = "S2" }], new FirstPersonEchoes(new Found([outer, echo, next]), MarkedArticles.Arabic.Cues).Extract(document));
        Statement own = echo with { Source = outer.Source };
        Assert.Equal([outer, own, next], new FirstPersonEchoes(new Found([outer, own, next]), MarkedArticles.Arabic.Cues).Extract(document));
    }
}

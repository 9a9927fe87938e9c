using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CitationAudit.Grading;
using CitationAudit.Packs;

namespace CitationAudit.Core.Tests.Grading;

public partial class MessageWordingTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void Every_message_has_a_wording_whose_arguments_it_gives(string language)
    {
        ImmutableDictionary<string, PackValue> own = Strings(language);
        foreach (string id in PolicyLoader.Ids(Seeds.Folders))
        {
            PolicyPack pack = PolicyLoader.Load(Seeds.Folders, id, Seeds.Types);
            foreach (Message message in Messages(pack))
            {
                Assert.True(pack.Wordings[language].TryGetValue(message.Key, out PackValue? wording) || own.TryGetValue(message.Key, out wording), message.Key);
                string[] given = [.. message.Arguments.Select(argument => argument.Name)];
                Assert.All(Placeholders(wording), name => Assert.Contains(name, given));
                Assert.All(
                    message.Arguments.Where(argument => argument.Kind == MessageArgumentKind.Term && !IsShared(argument.Value)),
                    argument => Assert.True(own.ContainsKey(argument.Value), argument.Value));
            }
        }
    }

    [Fact]
    public void Both_languages_word_the_same_keys_with_the_same_arguments_and_true_plurals()
    {
        (ImmutableDictionary<string, PackValue> english, ImmutableDictionary<string, PackValue> arabic) = (Strings("en"), Strings("ar"));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), arabic.Keys.Order(StringComparer.Ordinal));
        foreach ((string key, PackValue wording) in english)
        {
            Assert.All(Placeholders(wording).Except(Placeholders(arabic[key])), name => Assert.Fail($"{key}: {name}"));
        }

        HoldPlurals("en", english);
        HoldPlurals("ar", arabic);
        PolicyPack pack = Seeds.Default;
        HoldPlurals("en", pack.Wordings["en"]);
        HoldPlurals("ar", pack.Wordings["ar"]);
    }

    [Fact]
    public void The_seed_article_is_summed_up_sentence_by_sentence()
    {
        Summary summary = SampleArticles.LibyaTurkey().Judge(Seeds.Default.Policy).Summary;
        Assert.Equal(
            [
                "summary.scope statements=10 origins=7",
                "summary.family.level family=summary.family.official-voice count=3 statements=10 second=summary.family.state-media",
                "summary.named.some count=6 statements=10",
                "summary.unexplained count=3",
                "summary.lead.one source=سانا",
                "summary.support.none",
                "summary.unjudged count=2",
                "summary.unanswered count=11 share=60",
                "summary.loaded words=القتلة، دموي، للانقلابي",
                "summary.limits",
            ],
            summary.Prose.Select(Told));
        Assert.Equal((10, 22, 11, 2, 0), (summary.Statements, summary.Sentences, summary.UnansweredSentences, summary.LeadStatements, summary.LeadUnnamedStatements));
        Assert.Equal((6, 3, 7), (summary.NamedStatements, summary.UnexplainedAnonymousStatements, summary.IndependentOrigins));
        Assert.Equal(["official-voice 3", "state-media 3", "unnamed 3", "other-media 1"], summary.Families.Select(family => $"{family.Family} {family.Statements}"));
        Assert.Equal(["A 1", "B 0", "C 3", "D 4", "E 0", "F 2", " 0"], summary.Letters.Select(letter => $"{letter.Letter} {letter.Statements}"));
        Assert.Equal(new ImvainCount(ImvainQuestion.Named, 6, 3, 1), summary.Imvain.Single(count => count.Question == ImvainQuestion.Named));
    }

    [Fact]
    public void A_statement_s_way_to_its_letter_is_told_step_by_step()
    {
        CaseBuilder built = SampleArticles.LibyaTurkey();
        Judgement judgement = built.Judge(Seeds.Default.Policy);
        ImmutableArray<ExplanationLine> lines = Explanation.Of(built.Document, built.Statements, built.Cast, judgement, "S4");
        Assert.Equal(
            [
                "explain.content", "explain.cue", "explain.source", "explain.type", "explain.stake",
                "explain.level reason.level.independence.own-side", "explain.level reason.level.verifiability.asserted",
                "explain.level reason.level.corroboration.single", "explain.level reason.level.wording.neutral",
                "explain.step.set reason.base.government-body", "explain.step.set reason.base.government-body",
                "explain.step.down reason.step.opponent", "explain.step.set reason.support.single-weak",
                "explain.result.says", "explain.result.happened", "explain.result.support",
                "explain.imvain", "explain.imvain", "explain.imvain", "explain.imvain", "explain.imvain",
            ],
            lines.Select(line => line.Because is { } because ? $"{line.Message.Key} {because.Key}" : line.Message.Key));
        Assert.Contains(new MessageArgument("value", "D", MessageArgumentKind.Text), lines[11].Message.Arguments);
        Assert.Equal(["evidence.full.words kind=evidence.listed words=البيان rule=test"], lines[3].Evidence.Select(Told));
        Assert.Empty(Explanation.Of(built.Document, built.Statements, built.Cast, judgement, "S99"));
    }

    private static string Told(Message message) => string.Join(' ', message.Arguments.Select(argument => $"{argument.Name}={argument.Value}").Prepend(message.Key));

    /// <summary>Terms that the stages share: their wordings are not of grading.</summary>
    private static bool IsShared(string key) => key.Split('.')[0] is "type" or "family" or "proximity" or "stake";

    private static IEnumerable<Message> Messages(PolicyPack pack) =>
        SampleArticles.All.Values.Select(build => build()).SelectMany(built =>
        {
            Judgement judgement = built.Judge(pack.Policy);
            return judgement.Grades.SelectMany(grade => grade.Reasons).Select(reason => reason.Message)
                .Concat(judgement.Findings.Select(finding => finding.Why))
                .Concat(judgement.Findings.Select(finding => finding.Mend).OfType<Message>())
                .Concat(judgement.Summary.Prose)
                .Concat(built.Statements.SelectMany(statement => Explanation.Of(built.Document, built.Statements, built.Cast, judgement, statement.Id))
                    .SelectMany(line => line.Evidence.Prepend(line.Because).Prepend(line.Message)).OfType<Message>())
                .Concat(PolicyOutline.Of(pack).Select(line => line.Message).OfType<Message>());
        }).Distinct();

    private static ImmutableDictionary<string, PackValue> Strings(string language) =>
        PackValue.Load(Path.Combine(Seeds.Root, "templates", "strings", language, "grading.json")).Entries().ToImmutableDictionary(entry => entry.Key, entry => entry.Value);

    private static void HoldPlurals(string language, ImmutableDictionary<string, PackValue> wordings)
    {
        string[] forms = language == "ar" ? ["by", "few", "many", "one", "other", "two", "zero"] : ["by", "one", "other"];
        foreach ((string key, PackValue wording) in wordings.Where(wording => wording.Value.IsObject))
        {
            Assert.True(forms.SequenceEqual(wording.Entries().Select(form => form.Key).Order(StringComparer.Ordinal)), key);
        }
    }

    private static ImmutableHashSet<string> Placeholders(PackValue wording) =>
        [.. Placeholder().Matches(wording.IsText ? wording.String() : string.Join(' ', wording.Entries().Select(form => form.Value.String()))).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\w+)")]
    private static partial Regex Placeholder();
}

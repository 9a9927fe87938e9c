using System.Text.Json;
using Xunit;

namespace CitationAudit.Cli.Tests;

/// <summary>What must be found in the article that the project began with.</summary>
public sealed class SeedArticleTests : IDisposable
{
    private readonly Run _run = new();
    private readonly JsonElement _audit;

    public SeedArticleTests()
    {
        (int code, string output, string error) = _run.Command("analyze", Repository.Seed);
        Assert.Equal((ExitCode.Success, ""), (code, error));
        _audit = JsonDocument.Parse(output).RootElement;
    }

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("ووفق وكالة", "سانا", "state-agency", "وصل مدير مخابرات", "")]
    [InlineData("ووفق وكالة", "سانا", "state-agency", "”لتقديم التهنئة", "المدعومة من تركيا”")]
    [InlineData("ووفقا لـ”سانا”", "سانا", "state-agency", "وقعت دمشق", "")]
    [InlineData("ويرى مراقبون", "مراقبون", "observers", "تقاطع المصالح", "في شمال سوريا")]
    [InlineData("ومنذ قرار البرلمان", "مصر", "government-body", "بالتدخل العسكري التركي", "في ليبيا")]
    [InlineData("ومنذ قرار البرلمان", "مصر", "government-body", "أنقرة بمحاولة تهديد", "وشمال إفريقيا")]
    [InlineData("ووفقًا لما أوردته", "إنتليجنس أون لاين", "newsletter", "“كامل” سعى", "مراقبة الوضع في ليبيا")]
    [InlineData("ويقول مصدر غربي", "مصدر غربي بارز", "anonymous-official", "“مدير المخابرات المصرية", "مناطق نفوذ الوفاق”")]
    [InlineData("ووفقا لعدد", "عدد من المصادر", "anonymous-source", "الجيش المصري يتراجع", "في شمال إفريقيا")]
    public void A_statement_has_its_source_type_and_content(string paragraph, string source, string type, string begins, string ends)
    {
        JsonElement[] here = [.. Statements(paragraph)];
        Assert.Contains(here, statement =>
            statement.GetProperty("entity").ValueKind == JsonValueKind.Object
            && statement.GetProperty("entity").GetProperty("name").GetString() == source
            && statement.GetProperty("type").GetString() == type
            && First(statement).StartsWith(begins, StringComparison.Ordinal)
            && Last(statement).EndsWith(ends, StringComparison.Ordinal));
    }

    [Fact]
    public void The_state_agency_is_one_source_and_in_the_registry()
    {
        JsonElement[] agency = [.. _audit.GetProperty("sources").EnumerateArray().Where(source => source.GetProperty("name").GetString() == "سانا")];
        JsonElement only = Assert.Single(agency);
        Assert.Equal("sana", only.GetProperty("registry").GetProperty("entry").GetString());
        Assert.Equal("state-controlled", only.GetProperty("registry").GetProperty("ownership").GetString());
        Assert.True(only.GetProperty("aliases").GetArrayLength() >= 3);
        string? id = only.GetProperty("id").GetString();
        string[] cues = [.. _audit.GetProperty("statements").EnumerateArray()
            .Where(statement => statement.GetProperty("entity").ValueKind == JsonValueKind.Object && statement.GetProperty("entity").GetProperty("id").GetString() == id)
            .SelectMany(statement => statement.GetProperty("cue").EnumerateArray())
            .Select(cue => cue.GetProperty("text").GetString() ?? "")];
        Assert.Contains("ووفق", cues);
        Assert.Contains("بحسب", cues);
        Assert.Contains(cues, cue => cue.StartsWith("ووفقا", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_statement_says_why_it_went_to_the_agency_and_where_that_stood_before()
    {
        JsonElement[] agency = [.. _audit.GetProperty("statements").EnumerateArray()
            .Where(statement => statement.GetProperty("entity") is { ValueKind: JsonValueKind.Object } entity && entity.GetProperty("name").GetString() == "سانا")];
        Assert.Equal("link.first", Link(agency[0]).GetProperty("rule").GetString());
        JsonElement later = agency.First(statement => Link(statement).GetProperty("rule").GetString() == "link.outlet");
        Assert.Equal("sana", Link(later).GetProperty("registry").GetString());
        Assert.True(Link(later).GetProperty("span").GetProperty("end").GetInt32() <= later.GetProperty("source")[0].GetProperty("start").GetInt32());

        static JsonElement Link(JsonElement statement) => Assert.Single(statement.GetProperty("entity").GetProperty("evidence").EnumerateArray());
    }

    [Fact]
    public void What_a_medium_passes_on_says_so()
    {
        (int code, string output, _) = _run.Command("analyze", Path.Combine(Path.GetDirectoryName(Repository.Seed) ?? "", "harbour-strike.en.txt"));
        Assert.Equal(ExitCode.Success, code);
        JsonElement passed = JsonDocument.Parse(output).RootElement.GetProperty("statements").EnumerateArray()
            .Single(statement => statement.GetProperty("entity") is { ValueKind: JsonValueKind.Object } entity && entity.GetProperty("name").GetString() == "a person familiar with the talks");
        Assert.Equal(1, passed.GetProperty("relays").GetArrayLength());
        Assert.Equal("relay.via", passed.GetProperty("relay_evidence")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public void The_newsletter_is_foreign()
    {
        JsonElement newsletter = _audit.GetProperty("sources").EnumerateArray().Single(source => source.GetProperty("name").GetString() == "إنتليجنس أون لاين");
        Assert.True(newsletter.GetProperty("foreign").GetProperty("value").GetBoolean());
    }

    [Fact]
    public void The_paragraph_without_a_source_is_unanswered()
    {
        JsonElement sentence = _audit.GetProperty("unattributed").EnumerateArray()
            .Single(sentence => (sentence.GetProperty("text").GetString() ?? "").StartsWith("وتعد الزيارة الغريبة", StringComparison.Ordinal));
        Assert.Equal("unanswered", sentence.GetProperty("standing").GetString());
    }

    private IEnumerable<JsonElement> Statements(string paragraph)
    {
        string text = _audit.GetProperty("article").GetProperty("text").GetString() ?? "";
        JsonElement[] blocks = [.. _audit.GetProperty("article").GetProperty("blocks").EnumerateArray()];
        int number = Array.FindIndex(blocks, block => text.AsSpan(block.GetProperty("start").GetInt32()).StartsWith(paragraph, StringComparison.Ordinal));
        Assert.True(number >= 0, paragraph);
        return _audit.GetProperty("statements").EnumerateArray().Where(statement => statement.GetProperty("paragraph").GetInt32() == number);
    }

    private static string First(JsonElement statement) => statement.GetProperty("content")[0].GetProperty("text").GetString() ?? "";

    private static string Last(JsonElement statement) => statement.GetProperty("content").EnumerateArray().Last().GetProperty("text").GetString() ?? "";
}

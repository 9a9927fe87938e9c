using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>The article that the project began with: who speaks in it.</summary>
public sealed class SeedArticleTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Root(), "seeds/articles/libya-turkey.ar.txt"));
    private readonly Document _document = Packs.Read(Packs.Arabic, Text);
    private readonly Cast _cast;

    public SeedArticleTests() => _cast = Packs.Cast(
        Packs.Arabic,
        _document,
        Packs.Mark(_document, "ووفق وكالة الأنباء", "وكالة الأنباء السورية “سانا”", "ووفق", "وصل مدير مخابرات “حفتر”"),
        Packs.Mark(_document, "المدعومة من تركيا”، بحسب", "الوكالة", "بحسب", "الوكالة") with { Content = [SpanOf("لتقديم التهنئة والدعم")] },
        Packs.Mark(_document, "ووفقا لـ”سانا”", "”سانا”", "ووفقا", "وقعت دمشق والحكومة الموازية"),
        Packs.Mark(_document, "ويرى مراقبون", "مراقبون", "ويرى", "تقاطع المصالح"),
        Packs.Mark(_document, "تندد مصر", "مصر", "تندد", "بالتدخل العسكري التركي"),
        Packs.Mark(_document, "وتتهم أنقرة", null, "وتتهم", "أنقرة بمحاولة تهديد"),
        Packs.Mark(_document, "ووفقًا لما أوردته", "دورية “إنتليجنس أون لاين” الاستخباراتية الفرنسية", "ووفقًا لما أوردته", "“كامل” سعى"),
        Packs.Mark(_document, "ويقول مصدر", "مصدر غربي بارز", "ويقول", "“مدير المخابرات المصرية"),
        Packs.Mark(_document, "ووفقا لعدد", "عدد من المصادر", "ووفقا", "الجيش المصري يتراجع"));

    [Fact]
    public void Every_statement_has_its_type() => Assert.Equal(
        ["state-agency", "state-agency", "state-agency", "observers", "government-body", "government-body", "newsletter", "anonymous-official", "anonymous-source"],
        _cast.Attributions.Select(attribution => attribution.Type));

    [Fact]
    public void The_agency_is_one_source_by_all_its_names()
    {
        Assert.Single(_cast.Attributions.Take(3).Select(attribution => attribution.Source).Distinct());
        Source agency = _cast.Sources[0];
        Assert.Equal("سانا", agency.Name);
        Assert.Equal(["وكالة الأنباء السورية “سانا”", "الوكالة", "”سانا”"], agency.Aliases.Select(alias => alias.Span.Of(Text)));
        Assert.Equal("sana", agency.Registry?.Entry);
        Assert.Equal("type.registry", agency.Type.Evidence[0].Rule);
    }

    [Fact]
    public void A_hidden_subject_is_the_one_who_spoke_before() =>
        Assert.Equal(_cast.Attributions[4].Source, _cast.Attributions[5].Source);

    [Fact]
    public void The_newsletter_is_foreign_by_its_country()
    {
        Source newsletter = _cast.Sources.Single(source => source.Type.Value == "newsletter");
        Assert.Equal("إنتليجنس أون لاين", newsletter.Name);
        Assert.Equal("FR", newsletter.Country?.Value);
        Assert.True(newsletter.Foreign?.Value);
        Assert.True(newsletter.Named?.Value);
    }

    [Fact]
    public void Unnamed_sources_stay_apart()
    {
        Assert.NotEqual(_cast.Attributions[7].Source, _cast.Attributions[8].Source);
        Assert.False(_cast.Sources.Single(source => source.Name == "مصدر غربي بارز").Named?.Value);
        Assert.True(_cast.Sources.Single(source => source.Name == "عدد من المصادر").Plural);
    }

    private TextSpan SpanOf(string words)
    {
        int at = _document.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CitationAudit.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}

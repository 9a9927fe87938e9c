using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>An article that speaks of itself.</summary>
public sealed class AuthorTests
{
    private const string Text = "Mayor Ann Lindqvist said the quay was closed. I believe the ferry is late. “We hope for rain,” she said. We know the bridge is shut.";

    [Fact]
    public void A_first_person_outside_quotations_is_the_articles_own_and_one_source()
    {
        Cast cast = Read();
        Assert.Equal(["E1", "E2", "E1", "E2"], cast.Attributions.Select(attribution => attribution.Source));
        Assert.Equal("own-reporting", cast.Attributions[1].Type);
        Assert.Equal("type.author", cast.Sources[1].Type.Evidence.Single().Rule);
        Assert.Equal(["I", "We"], cast.Sources[1].Aliases.Select(alias => alias.Span.Of(Text)));
    }

    [Fact]
    public void A_first_person_in_a_quotation_is_not()
    {
        const string quoted = "“I think the bridge is shut,” said Mayor Ann Lindqvist.";
        Document document = Packs.Read(Packs.English, quoted);
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "“I think", "Mayor Ann Lindqvist", "said", "“I think the bridge is shut,”"),
            Packs.Mark(document, "I think", "I", "think", "the bridge is shut"));
        Assert.DoesNotContain("type.author", cast.Sources.SelectMany(source => source.Type.Evidence).Select(evidence => evidence.Rule));
    }

    [Fact]
    public void The_reader_is_not_the_author()
    {
        Document document = Packs.Read(Packs.English, "You know the bridge is shut.");
        Cast cast = Packs.Cast(Packs.English, document, Packs.Mark(document, "You", "You", "know", "the bridge is shut"));
        Assert.DoesNotContain("type.author", cast.Sources.SelectMany(source => source.Type.Evidence).Select(evidence => evidence.Rule));
    }

    private static Cast Read()
    {
        Document document = Packs.Read(Packs.English, Text);
        return Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "Mayor", "Mayor Ann Lindqvist", "said", "the quay was closed"),
            Packs.Mark(document, "I believe", "I", "believe", "the ferry is late"),
            Packs.Mark(document, "“We hope", "she", "said", "“We hope for rain,”"),
            Packs.Mark(document, "We know", "We", "know", "the bridge is shut"));
    }
}

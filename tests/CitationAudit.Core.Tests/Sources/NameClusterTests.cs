using CitationAudit.Sources;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Core.Tests.Sources;

public sealed class NameClusterTests
{
    [Fact]
    public void ASuffixIsNoSurname()
    {
        Assert.Equal(["john", "roe"], NameCluster.WithoutSuffix(["john", "roe", "jr"]));
        Assert.Equal(["john", "roe"], NameCluster.WithoutSuffix(["john", "roe", "iii"]));
        Assert.Equal(["john", "roe"], NameCluster.WithoutSuffix(["john", "roe"]));
    }

    [Fact]
    public void A_headline_in_capitals_gives_a_name_no_word_that_the_text_writes_small()
    {
        Document document = Packs.Read(Packs.English, "Storm Could Flood Harbour, Jorma Lindqvist Says. The mayor says that Jorma Lindqvist is right. Harbour Pilots Trust Ilse Brandt Alone. Nobody else in town but Ilse Brandt knows.");
        NameClusters names = NameClusters.Find(document, [], new PhraseReader(Packs.English.Sources));
        Assert.Equal(["Jorma Lindqvist", "Ilse Brandt"], names.Clusters.Where(cluster => cluster.Given.Length > 0).Select(cluster => cluster.Runs[0].Span.Of(document.Text)));
    }

    [Theory]
    [InlineData("Lindsey Lindqvist", '?')]
    [InlineData("Gillian Lindqvist", 'f')]
    [InlineData("Anatoly Lindqvist", 'm')]
    public void A_given_name_shows_gender_unless_men_and_women_bear_it(string name, char gender)
    {
        Document document = Packs.Read(Packs.English, $"Later that day {name} spoke to them.");
        Assert.Equal(gender, NameClusters.Find(document, [], new PhraseReader(Packs.English.Sources)).Clusters.Single().Gender);
    }

    [Fact]
    public void What_a_cluster_shows_is_what_going_over_its_occurrences_shows() => Occurrences.Sample(
        runs =>
        {
            NameCluster cluster = new();
            foreach (NameRun run in runs)
            {
                cluster.Add(run);
            }

            Assert.Equal(runs.Select(run => run.Gender).FirstOrDefault(gender => gender != '?', '?'), cluster.Gender);
            Assert.Equal(runs.MaxBy(run => run.Keys.Length)?.Keys ?? [], cluster.Keys);
            for (int offset = 0; offset < 65; offset++)
            {
                NameRun? last = runs.Where(run => run.Span.Start < offset).MaxBy(run => run.Span.End);
                Assert.Equal(last?.Span, cluster.LastSpanBefore(offset));
                Assert.Equal(last?.Span.End ?? -1, cluster.LastBefore(offset));
            }
        },
        iter: 300);

    /// <summary>Occurrences that do not overlap, in any order: full names come before lone surnames.</summary>
    private static readonly Gen<NameRun[]> Occurrences =
        from places in Gen.Shuffle(Enumerable.Range(0, 8).ToArray())
        from count in Gen.Int[0, 8]
        from lengths in Gen.Int[1, 8].Array[8]
        from words in Gen.Int[1, 3].Array[8]
        from genders in Gen.Char["??mf"].Array[8]
        select places.Take(count).Select((place, at) => new NameRun(
            new TextSpan(place * 8, (place * 8) + lengths[at]), 0, 0, [.. Enumerable.Range(0, words[at]).Select(word => $"{at}-{word}")], genders[at], false, false, false, [], [])).ToArray();
}

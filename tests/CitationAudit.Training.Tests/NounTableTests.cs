using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Training.Clusters;
using Xunit;

namespace CitationAudit.Training.Tests;

/// <summary>Kinds of nouns are drawn from the files of a WordNet database.</summary>
public sealed class NounTableTests : IDisposable
{
    // All classes that the table looks for must be there; those that these tests do not need are one sense each of its own.
    private static readonly string[] People =
        "scientist expert scholar educator health_professional lawyer adviser entertainer performer artist athlete coach writer journalist communicator official head_of_state politician legislator leader serviceman policeman clergyman religious_person businessperson executive administrator worker employee farmer laborer skilled_worker student relative parent spouse child woman man inhabitant national traveler driver victim criminal wrongdoer defendant litigant witness supporter opponent member representative diplomat candidate voter reformer friend neighbor customer patient owner creator winner combatant rebel terrorist migrant exile professional consumer adult peer intellectual unfortunate fan attendant critic spectator collector learner user capitalist investor hunter".Split(' ');

    private static readonly string[] Groups =
        "organization institution company party union government agency team military_unit court committee association family school gathering social_group ethnic_group people".Split(' ');

    private static readonly string[] Things = "document message statement speech_act publication report event structure country city artifact act state".Split(' ');

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("citation-audit-nouns");
    private readonly List<string> _data = ["  1 the licence"];
    private readonly List<string> _index = ["  1 the licence"];

    public NounTableTests()
    {
        _data.Add("00007846 18 n 01 person 0 000 | a human being");
        foreach (string word in People)
        {
            Lemma(word, Sense(word, 18, "00007846"));
        }

        foreach (string word in Groups)
        {
            Lemma(word, Sense(word, 14));
        }

        foreach (string word in Things)
        {
            Lemma(word, Sense(word, 10));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_noun_is_of_the_nearest_class_above_its_first_sense()
    {
        string rower = Sense("rower", 18, Offset("athlete"));
        Lemma("oarsman", Sense("oarsman", 18, rower));
        Assert.Equal(["athlete person: athlete oarsman"], Kinds("oarsman", "athlete"));
    }

    [Fact]
    public void A_plural_is_its_lemma_s_but_a_lemma_of_its_own_goes_first()
    {
        Lemma("oarsman", Sense("oarsman", 18, Offset("athlete")));
        Lemma("glass", Sense("glass", 27));
        Lemma("dies", Sense("dies", 28));
        Lemma("die", Sense("die", 6));
        Assert.Equal(["artifact artifact: die", "athlete person: oarsmen", "substance substance: glasses"], Kinds("oarsmen", "glasses", "die", "unknown", "dies").Order(StringComparer.Ordinal).Where(line => !line.Contains("time", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_thing_that_may_be_a_person_says_so()
    {
        Lemma("star", Sense("star", 17), Sense("star", 18, Offset("performer")));
        Assert.Equal(["?performer object: star"], Kinds("star"));
    }

    private IEnumerable<string> Kinds(params string[] words)
    {
        File.WriteAllLines(Path.Combine(_folder.FullName, "data.noun"), _data);
        File.WriteAllLines(Path.Combine(_folder.FullName, "index.noun"), _index);
        File.WriteAllLines(Path.Combine(_folder.FullName, "noun.exc"), ["oarsmen oarsman"]);
        ImmutableArray<(NounKind Kind, ImmutableArray<string> Words)> kinds = new NounTable(_folder.FullName).Of(words);
        return kinds.Select(kind => $"{kind.Kind.Kind} {kind.Kind.Sort}: {string.Join(' ', kind.Words)}");
    }

    private string Offset(string word) => _index.Single(line => line.StartsWith($"{word} ", StringComparison.Ordinal)).Split(' ')[^1];

    private string Sense(string word, int file, params string[] above)
    {
        string offset = $"{_data.Count:D8}";
        _data.Add($"{offset} {file:D2} n 01 {word} 0 {above.Length:D3} {string.Concat(above.Select(other => $"@ {other} n 0000 "))}| a gloss");
        return offset;
    }

    private void Lemma(string word, params string[] senses) => _index.Add($"{word} n {senses.Length} 1 @ {senses.Length} 0 {string.Join(' ', senses)}");
}

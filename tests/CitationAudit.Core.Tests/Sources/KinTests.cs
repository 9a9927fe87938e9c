using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>To which other source of the article a source belongs by its own words, and near misses that belong to nobody.</summary>
public sealed class KinTests
{
    [Theory]
    [InlineData("Lumeon said the quay was open. Lumeon spokeswoman Ilse Brandt said the gate was shut.", "Lumeon", "Lumeon spokeswoman Ilse Brandt", "spokeswoman", "Lumeon")]
    [InlineData("The Sund Union said the quay was open. Its president, Karim Haddad, said the gate was shut.", "The Sund Union", "Its president, Karim Haddad", "president", "Its")]
    [InlineData("Ilse Brandt said the quay was open. Her lawyer, Karim Haddad, said the gate was shut.", "Ilse Brandt", "Her lawyer, Karim Haddad", "lawyer", "Her")]
    [InlineData("Ilse Brandt said the quay was open. A Brandt spokesman said the gate was shut.", "Ilse Brandt", "A Brandt spokesman", "spokesman", "Brandt")]
    [InlineData("The Sund Union said the quay was open. A statement said the gate was shut.", "The Sund Union", "A statement", "statement", "statement")]
    [InlineData("The Sund Union said the quay was open. A spokesman said the gate was shut.", "The Sund Union", "A spokesman", "spokesman", "spokesman")]
    [InlineData("Ilse Brandt and Karim Haddad came. Karim Haddad said the quay was open. Both said the gate was shut.", "Karim Haddad", "Both", "both", "Both")]
    [InlineData("Karim Haddad said the quay was open to the crew, all of whom said the gate was shut.", "Karim Haddad", "all of whom", "all", "all of whom")]
    public void Who_belongs_to_another_source_says_so(string text, string one, string other, string tie, string words)
    {
        (Entity[] speakers, Document document) = Speakers(text, one, other);
        (Entity found, string by, TextSpan span) = Assert.Single(Kin.Of(speakers[1], speakers));
        Assert.Same(speakers[0], found);
        Assert.Equal((tie, words), (by, span.Of(document.Text)));
    }

    [Theory]
    [InlineData("Lumeon said the quay was open. Karim Haddad said the gate was shut.", "Lumeon", "Karim Haddad")]
    [InlineData("Ilse Brandt said the quay was open. His lawyer, Karim Haddad, said the gate was shut.", "Ilse Brandt", "His lawyer, Karim Haddad")]
    [InlineData("Lumeon said the quay was open. A Norvik spokesman said the gate was shut.", "Lumeon", "A Norvik spokesman")]
    [InlineData("Ilse Brandt said the quay was open. Its president, Karim Haddad, said the gate was shut.", "Ilse Brandt", "Its president, Karim Haddad")]
    [InlineData("Karim Haddad said the quay was open. He said the gate was shut.", "Karim Haddad", "He")]
    [InlineData("Both said the gate was shut. Karim Haddad said the quay was open.", "Both", "Both")]
    public void Who_says_nothing_of_another_belongs_to_nobody(string text, string one, string other)
    {
        (Entity[] speakers, _) = Speakers(text, one, other);
        Assert.Empty(Kin.Of(speakers[1], speakers));
    }

    [Fact]
    public void The_type_decision_is_told_what_the_other_is()
    {
        (Entity[] speakers, Document document) = Speakers("Lumeon said the quay was open. Lumeon spokeswoman Ilse Brandt said the gate was shut.", "Lumeon", "Lumeon spokeswoman Ilse Brandt");
        TypeKnowledge knowledge = new(null, new NameList([]), new PhraseReader(Packs.English.Sources));
        OrderedDictionary<string, Evidence> features = TypeFeatures.Of(speakers[1], document, knowledge, [("company", "spokeswoman", new TextSpan(31, 37))]);
        Assert.Equal(new Evidence("type.kin", new TextSpan(31, 37)), features["kin=company/spokeswoman"]);
        Assert.DoesNotContain(TypeFeatures.Of(speakers[1], document, knowledge, []).Keys, feature => feature.StartsWith("kin=", StringComparison.Ordinal));
    }

    private static (Entity[] Speakers, Document Document) Speakers(string text, string one, string other)
    {
        LanguagePack pack = Packs.English;
        Document document = Packs.Read(pack, text);
        ImmutableArray<Statement> statements = [Packs.Mark(document, one, one, "said", "the quay was open"), Packs.Mark(document, other, other, "said", "the gate was shut")];
        (ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(document, statements, new PhraseReader(pack.Sources), []);
        EntityLinker linker = new(document, names, new LinkBarriers([]));
        Entity[] speakers = [.. mentions.Select(mention => linker.Entities.FirstOrDefault(entity => mention.Cluster >= 0 && entity.ClusterIndex == mention.Cluster) ?? linker.New())];
        for (int at = 0; at < speakers.Length; at++)
        {
            linker.Record(mentions[at], speakers[at]);
        }

        return (speakers, document);
    }
}

using System.Collections.Immutable;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>By which kind of link a statement goes to its source, and where that source stood before.</summary>
public sealed class LinkEvidenceTests
{
    [Fact]
    public void Somebody_new_is_shown_where_he_stands() => Hold(
        "link.first", "the harbour master Nils Orre", null,
        Packs.English, "On Friday the harbour master Nils Orre said the pier was safe.",
        ("On Friday", "the harbour master Nils Orre", "said", "the pier was safe"));

    [Fact]
    public void An_outlet_is_the_same_by_its_entry_in_the_registry() => Hold(
        "link.outlet", "Reuters", "reuters",
        Packs.English, "Reuters reported that the bridge had closed. The Reuters news agency added that two lorries were stuck.",
        ("Reuters reported", "Reuters", "reported", "the bridge had closed"),
        ("The Reuters", "The Reuters news agency", "added", "two lorries were stuck"));

    [Fact]
    public void A_surname_is_the_whole_name_that_stood_before() => Hold(
        "link.name", "Nils Orre", null,
        Packs.English, "Nils Orre said the pier was safe. Orre added that the cranes were not.",
        ("Nils Orre said", "Nils Orre", "said", "the pier was safe"),
        ("Orre added", "Orre", "added", "the cranes were not"));

    [Fact]
    public void A_hidden_subject_goes_back_to_where_the_speaker_was_written() => Hold(
        "link.hidden", "المهندسة نورة الصافي", null,
        Packs.Arabic, "قالت المهندسة نورة الصافي إن الجسر سليم. وأضافت أن الطريق مغلق.",
        ("قالت", "المهندسة نورة الصافي", "قالت", "الجسر سليم"),
        ("وأضافت", null, "وأضافت", "الطريق مغلق"));

    [Fact]
    public void A_second_hidden_subject_goes_back_to_words_and_not_to_the_verb_before_it() => Hold(
        "link.hidden", "المهندسة نورة الصافي", null,
        Packs.Arabic, "قالت المهندسة نورة الصافي إن الجسر سليم. وأضافت أن الطريق مغلق. وأكدت أن الميناء مفتوح.",
        ("قالت", "المهندسة نورة الصافي", "قالت", "الجسر سليم"),
        ("وأضافت", null, "وأضافت", "الطريق مغلق"),
        ("وأكدت", null, "وأكدت", "الميناء مفتوح"));

    [Fact]
    public void A_seat_that_stands_for_its_state_is_another_name() => Hold(
        "link.metonymy", "مصر", null,
        Packs.Arabic, "أعلنت مصر فتح المعبر. وأكدت القاهرة أن الطريق سالك.",
        ("أعلنت", "مصر", "أعلنت", "فتح المعبر"),
        ("وأكدت", "القاهرة", "وأكدت", "الطريق سالك"));

    [Fact]
    public void A_pronoun_goes_back_to_the_speaker() => Hold(
        "link.pronoun", "Nora Safi", null,
        Packs.English, "Nora Safi said the pier was safe. She added that the cranes were not.",
        ("Nora Safi", "Nora Safi", "said", "the pier was safe"),
        ("She added", "She", "added", "the cranes were not"));

    [Fact]
    public void A_description_goes_back_to_the_only_one_whom_it_fits() => Hold(
        "link.noun", "The port authority", null,
        Packs.English, "The port authority said the pier was safe. The port authority added that the cranes were not.",
        ("The port authority said", "The port authority", "said", "the pier was safe"),
        ("The port authority added", "The port authority", "added", "the cranes were not"));

    [Fact]
    public void Words_that_all_stood_before_are_a_repetition() => Hold(
        "link.repeated", "وزارة الزراعة", null,
        Packs.Arabic, "قالت وزارة الزراعة إن المحصول جيد. وأضافت الوزارة أن الأسعار ثابتة.",
        ("قالت", "وزارة الزراعة", "قالت", "المحصول جيد"),
        ("وأضافت", "الوزارة", "وأضافت", "الأسعار ثابتة"));

    [Theory]
    [InlineData("The judge Nils Orre waited. Maria Haddad left. Orre spoke.", "Nils Orre", "titled")]
    [InlineData("The clerk waited for Maria Haddad on the pier.", "Maria Haddad", "given")]
    [InlineData("The clerk waited for Zorin Qeld on the pier, and Qeld came.", "Zorin Qeld", "surname")]
    [InlineData("The clerk waited for Zorin Qeld on the pier, and Zorin Qeld came.", "Zorin Qeld", "again")]
    [InlineData("The clerk waited for Zorin Qeld on the pier.", "Zorin Qeld", "once")]
    public void How_surely_a_name_is_a_person_s_is_told_to_the_links(string before, string name, string personhood)
    {
        Document document = Packs.Read(Packs.English, $"{before} The quay was safe, he said.");
        (ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(document, [Packs.Mark(document, "The quay", "he", "said", "The quay was safe")], new PhraseReader(Packs.English.Sources), []);
        EntityLinker linker = new(document, names, new LinkBarriers([]));
        LinkContext context = new(document, mentions[0], linker.Entities, linker.History);
        Entity entity = linker.CandidatesFor(mentions[0]).Single(candidate => candidate.Cluster?.Runs.Any(run => run.Span.Of(document.Text) == name) == true);
        Assert.Contains(LinkFeatures.Of(mentions[0], entity, context), feature => feature.Contains($"|personhood|{personhood}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seeds/articles/libya-turkey.ar.txt")]
    [InlineData("seeds/articles/harbour-strike.en.txt")]
    public void Every_piece_of_evidence_is_of_a_kind_with_words_or_a_rule_of_the_pack(string path)
    {
        LanguagePack pack = path.Contains(".ar.", StringComparison.Ordinal) ? Packs.Arabic : Packs.English;
        Document document = Packs.Read(pack, File.ReadAllText(Path.Combine(Grading.Seeds.Root, path)));
        Cast cast = Packs.Analyser(pack).Analyse(document, ExtractorLoader.Load(Grading.Seeds.Folders, pack, broad: false).Extract(document));
        Evidence[] evidence =
        [
            .. cast.Sources.SelectMany(source => source.Type.Evidence.Concat(source.Named?.Evidence ?? []).Concat(source.Role?.Evidence ?? []).Concat(source.Foreign?.Evidence ?? [])),
            .. cast.Attributions.SelectMany(found => found.RelayEvidence),
            .. cast.Attributions.Select(found => found.SourceEvidence).OfType<Evidence>(),
            .. cast.Claims.SelectMany(claim => claim.Evidence),
        ];
        Assert.All(evidence, piece => Assert.True(EvidenceKinds.Own.Contains(piece.Rule) || pack.Sources.Rules.Any(rule => rule.Id == piece.Rule), piece.Rule));
    }

    private static void Hold(
        string rule, string before, string? entry, LanguagePack pack, string text, params (string Near, string? Source, string Cue, string Content)[] statements)
    {
        Document document = Packs.Read(pack, text);
        Cast cast = Packs.Cast(pack, document, [.. statements.Select(said => Packs.Mark(document, said.Near, said.Source, said.Cue, said.Content))]);
        Evidence evidence = Assert.NotNull(cast.Attributions[^1].SourceEvidence);
        Assert.Equal((rule, before, entry), (evidence.Rule, evidence.Span?.Of(text), evidence.Registry));
    }
}

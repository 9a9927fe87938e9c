using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>Which mentions mean one source, and near misses that must stay two.</summary>
public sealed class LinkTests
{
    [Fact]
    public void A_communique_goes_to_the_only_body_that_its_phrase_names()
    {
        Document document = Packs.Read(Packs.Arabic, "نفى مجلس الأعيان في دمشق بيع الميناء. وتبنى تنظيم الراية الحريق. وقال بيان صادر عن المجلس إن الميناء باق.");
        Cast cast = Packs.Cast(
            Packs.Arabic,
            document,
            Packs.Mark(document, "نفى", "مجلس الأعيان في دمشق", "نفى", "بيع الميناء"),
            Packs.Mark(document, "وتبنى", "تنظيم الراية", "وتبنى", "الحريق"),
            Packs.Mark(document, "وقال", "بيان صادر عن المجلس", "وقال", "الميناء باق"));
        Assert.Equal(cast.Attributions[0].Source, cast.Attributions[2].Source);
        Assert.NotEqual(cast.Attributions[0].Source, cast.Attributions[1].Source);
    }

    [Fact]
    public void The_same_source_is_one_who_spoke_and_another_unnamed_one_is_not()
    {
        Document document = Packs.Read(Packs.Arabic, "قال مصدر أمني إن الطريق مغلق. وأفاد المصدر ذاته بأن الجسر سليم. وقال مصدر طبي إن ثلاثة أصيبوا.");
        Cast cast = Packs.Cast(
            Packs.Arabic,
            document,
            Packs.Mark(document, "قال مصدر أمني", "مصدر أمني", "قال", "الطريق مغلق"),
            Packs.Mark(document, "وأفاد", "المصدر ذاته", "وأفاد", "الجسر سليم"),
            Packs.Mark(document, "وقال مصدر طبي", "مصدر طبي", "وقال", "ثلاثة أصيبوا"));
        Assert.Equal(cast.Attributions[0].Source, cast.Attributions[1].Source);
        Assert.NotEqual(cast.Attributions[0].Source, cast.Attributions[2].Source);
    }

    [Fact]
    public void A_lone_noun_is_the_only_one_of_its_kind()
    {
        Document document = Packs.Read(Packs.English, "The state news agency, VNA, said the quay was open. The agency said a crane had been damaged.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "The state", "The state news agency, VNA", "said", "the quay was open"),
            Packs.Mark(document, "The agency said", "The agency", "said", "a crane had been damaged"));
        Assert.Single(cast.Sources);
        Assert.Equal(cast.Attributions[0].Source, cast.Attributions[1].Source);
    }

    [Fact]
    public void Sources_in_the_plural_stay_a_plural()
    {
        Document document = Packs.Read(Packs.Arabic, "قالت مصادر مطلعة إن الصفقة تمت. وقال مصدر حكومي إنها ألغيت.");
        Cast cast = Packs.Cast(
            Packs.Arabic,
            document,
            Packs.Mark(document, "قالت", "مصادر مطلعة", "قالت", "الصفقة تمت"),
            Packs.Mark(document, "وقال", "مصدر حكومي", "وقال", "ألغيت"));
        Assert.Equal(2, cast.Sources.Length);
        Assert.True(cast.Sources[0].Plural);
        Assert.False(cast.Sources[1].Plural);
    }

    [Fact]
    public void A_wife_is_not_her_husband()
    {
        Document document = Packs.Read(Packs.Arabic, "قال الوزير سليم الحمصي إن المدرسة ستفتح. وقالت زوجة الحمصي إن البيت هادئ.");
        Cast cast = Packs.Cast(
            Packs.Arabic,
            document,
            Packs.Mark(document, "قال", "الوزير سليم الحمصي", "قال", "المدرسة ستفتح"),
            Packs.Mark(document, "وقالت", "زوجة الحمصي", "وقالت", "البيت هادئ"));
        Assert.Equal(2, cast.Sources.Length);
    }

    [Fact]
    public void An_Arabic_spokesman_is_kept_apart_from_the_ministry()
    {
        Document document = Packs.Read(Packs.Arabic, "أعلنت وزارة الداخلية إغلاق المعبر. وقال المتحدث باسم وزارة الداخلية كريم حداد إن المعبر سيفتح غدا.");
        Cast cast = Packs.Cast(
            Packs.Arabic,
            document,
            Packs.Mark(document, "أعلنت", "وزارة الداخلية", "أعلنت", "إغلاق المعبر"),
            Packs.Mark(document, "وقال", "المتحدث باسم وزارة الداخلية كريم حداد", "وقال", "المعبر سيفتح غدا"));
        Assert.Equal(2, cast.Sources.Length);
        Assert.Equal(cast.Sources[0].Id, cast.Sources[1].BodySource);
    }

    [Fact]
    public void A_participle_takes_the_subject_of_its_verb()
    {
        Document document = Packs.Read(Packs.Arabic, "قال الوزير سليم الحمصي إن المدرسة ستفتح، مؤكدا أن الكتب جاهزة. وأضاف أن المعلمين عادوا.");
        Cast cast = Packs.Cast(
            Packs.Arabic,
            document,
            Packs.Mark(document, "قال", "الوزير سليم الحمصي", "قال", "المدرسة ستفتح"),
            Packs.Mark(document, "مؤكدا", null, "مؤكدا", "الكتب جاهزة"),
            Packs.Mark(document, "وأضاف", null, "وأضاف", "المعلمين عادوا"));
        Assert.Single(cast.Sources);
        Assert.All(cast.Attributions, attribution => Assert.Equal("E1", attribution.Source));
    }

    [Fact]
    public void A_pronoun_of_one_person_has_people_of_its_gender_for_candidates()
    {
        Document document = Packs.Read(Packs.English, "Karim Haddad said the road was open. Maria Ostrova said it was not. The Interior Ministry said nothing was known. \"It is,\" he added.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(
            document,
            Packs.Mark(document, "Karim", "Karim Haddad", "said", "the road was open"),
            Packs.Mark(document, "Maria", "Maria Ostrova", "said", "it was not"),
            Packs.Mark(document, "The Interior", "The Interior Ministry", "said", "nothing was known"),
            Packs.Mark(document, "\"It is", "he", "added", "\"It is,\""));
        Assert.Equal(["karim haddad"], linker.CandidatesFor(mentions[^1]).Select(entity => string.Join(' ', entity.Names[0])));
    }

    [Fact]
    public void A_pronoun_keeps_every_candidate_where_nobody_is_a_person()
    {
        Document document = Packs.Read(Packs.English, "The Interior Ministry said nothing was known. \"It is,\" he added.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(
            document,
            Packs.Mark(document, "The Interior", "The Interior Ministry", "said", "nothing was known"),
            Packs.Mark(document, "\"It is", "he", "added", "\"It is,\""));
        Assert.Single(linker.CandidatesFor(mentions[^1]));
    }

    [Fact]
    public void A_given_name_and_a_surname_that_stand_together_in_the_text_are_one_person()
    {
        Document document = Packs.Read(Packs.Arabic, "كتب وائل الشمري رسالة عن البحر. أوضح الشمري أن البحث طال. وأكد وائل أن البحر تغير.");
        Statement first = Packs.Mark(document, "أوضح", "الشمري", "أوضح", "البحث طال");
        Statement second = Packs.Mark(document, "وأكد", "وائل", "وأكد", "البحر تغير");
        Assert.Equal(Packs.Cast(Packs.Arabic, document, first, second).Attributions.Select(attribution => attribution.Source), ["E1", "E1"]);
    }

    [Theory]
    [InlineData("الوزير التونسي سليم الحمصي", 2, true)]
    [InlineData("الداعية، سليم الحمصي", 1, true)]
    [InlineData("محامي سليم الحمصي", 1, false)]
    [InlineData("المتحدث باسم سليم الحمصي", 2, false)]
    [InlineData("زوجة الحمصي", 1, false)]
    public void A_title_before_a_name_is_its_bearers_but_a_construct_is_somebody_else(string words, int first, bool titled)
    {
        Document document = Packs.Read(Packs.Arabic, words);
        Phrase? phrase = new PhraseReader(Packs.Arabic.Sources).Read(document, [new TextSpan(0, words.Length)]);
        Assert.NotNull(phrase);
        Assert.Equal(titled, SourceNames.IsTitled(phrase, first));
    }

    [Fact]
    public void A_noun_for_a_medium_is_no_name_even_behind_a_preposition()
    {
        Document document = Packs.Read(Packs.Arabic, "لوكالة أنباء");
        Phrase? phrase = new PhraseReader(Packs.Arabic.Sources).Read(document, [new TextSpan(0, document.Text.Length)]);
        Assert.NotNull(phrase);
        Assert.False(MentionReader.WithoutFalseName(phrase with { Name = (0, 2) })?.HasName);
    }

    [Fact]
    public void Titles_beside_a_name_are_kept_up_to_the_comma()
    {
        Document document = Packs.Read(Packs.English, "On Monday, French President Marc Delaunay, the host, smiled.");
        Phrase? sentence = new PhraseReader(Packs.English.Sources).Read(document, [new TextSpan(0, document.Text.Length)]);
        Assert.NotNull(sentence);
        Assert.Equal(["president", "french", "host"], NameSurroundings.Of(sentence, 4, 6));
    }

    [Fact]
    public void A_noun_between_speaker_and_hidden_subject_is_a_rival()
    {
        Document document = Packs.Read(Packs.Arabic, "قال سليم الحمصي إن البحر هادئ. والتقى بعد ذلك وزارة الداخلية التي أكدت أن الميناء مفتوح.");
        (ImmutableArray<Mention> mentions, _) = Linked(
            document,
            Packs.Mark(document, "قال", "سليم الحمصي", "قال", "البحر هادئ"),
            Packs.Mark(document, "أكدت", null, "أكدت", "الميناء مفتوح"));
        Rival rival = mentions[^1].Rivals.Single(rival => rival.Kind == "body");
        Assert.Equal(('f', document.Text.IndexOf("وزارة", StringComparison.Ordinal)), (rival.Gender, rival.Start));
    }

    private static (ImmutableArray<Mention> Mentions, EntityLinker Linker) Linked(Document document, params ImmutableArray<Statement> statements)
    {
        bool english = document.Article.Language == "en";
        PhraseReader reader = new((english ? Packs.English : Packs.Arabic).Sources);
        (ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(document, statements, reader, []);
        EntityLinker linker = new(document, names);
        foreach (Mention mention in mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Noun))
        {
            linker.Record(mention, linker.CandidatesFor(mention).Find(entity => mention.Cluster >= 0 && entity.ClusterIndex == mention.Cluster) ?? linker.New());
        }

        return (mentions, linker);
    }
}

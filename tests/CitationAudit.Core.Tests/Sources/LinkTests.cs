using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
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

    [Theory]
    [InlineData("قال نبيل قاسم إن الميناء مغلق. وأكد حسام الدين قاسم أن الطريق سالك. وأضاف قاسم أن الجسر سليم.", "نبيل قاسم", "حسام الدين قاسم", "الميناء مغلق", "الطريق سالك")]
    [InlineData("قال حسام الدين قاسم إن الميناء مغلق. وأكد نبيل قاسم أن الطريق سالك.", "حسام الدين قاسم", "نبيل قاسم", "الميناء مغلق", "الطريق سالك")]
    [InlineData("قال الوزير السابق نبيل قاسم على منصة إكس إن الميناء مغلق. وأكد المحامي حسام الدين قاسم أن الطريق سالك.", "الوزير السابق نبيل قاسم", "المحامي حسام الدين قاسم", "الميناء مغلق", "الطريق سالك")]
    [InlineData("John Brandt said the quay was open. Ilse Brandt said the gate was shut.", "John Brandt", "Ilse Brandt", "the quay was open", "the gate was shut")]
    [InlineData("Minister John Brandt said the quay was open. His critic, Joan Brandt, said the gate was shut.", "Minister John Brandt", "His critic, Joan Brandt", "the quay was open", "the gate was shut")]
    public void Two_with_one_surname_and_different_given_names_are_two(string text, string one, string other, string first, string second)
    {
        LanguagePack pack = WordKey.IsArabic(text[0]) ? Packs.Arabic : Packs.English;
        Document document = Packs.Read(pack, text);
        Cast cast = Packs.Cast(pack, document, Packs.Mark(document, one, one, null, first), Packs.Mark(document, other, other, null, second));
        Assert.NotEqual(cast.Attributions[0].Source, cast.Attributions[1].Source);
    }

    [Fact]
    public void A_singer_is_the_rapper_and_the_34_year_old()
    {
        Document document = Packs.Read(
            Packs.English,
            "Lena Ortiz released her record on Friday. Ortiz said it had taken four years to write.\n\nThe rapper said she would tour in the spring. The 34-year-old added that tickets would be cheap.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "Ortiz said", "Ortiz", "said", "it had taken four years to write"),
            Packs.Mark(document, "The rapper", "The rapper", "said", "she would tour in the spring"),
            Packs.Mark(document, "The 34-year-old", "The 34-year-old", "added", "tickets would be cheap"));
        Assert.Equal("Lena Ortiz", Assert.Single(cast.Sources).Name);
    }

    [Theory]
    [InlineData("Some supporters of Mayor Ann Lindqvist", "The mayor")]
    [InlineData("Two officials briefed on the talks", "The minister")]
    public void A_single_title_is_nobody_s_of_several_people(string several, string single)
    {
        Document document = Packs.Read(Packs.English, $"{several} said the quay was open. {single} said the gate was shut.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, several, several, "said", "the quay was open"),
            Packs.Mark(document, single, single, "said", "the gate was shut"));
        Assert.NotEqual(cast.Attributions[0].Source, cast.Attributions[1].Source);
    }

    [Theory]
    [InlineData("The tenant, Maria Dorn")]
    [InlineData("The drummer, Maria Dorn")]
    public void A_noun_that_no_rule_knows_is_told_from_the_name_behind_its_comma(string told)
    {
        Document document = Packs.Read(Packs.English, $"{told}, said the quay was open. Dorn said the gate was shut.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, told, told, "said", "the quay was open"),
            Packs.Mark(document, "Dorn", "Dorn", "said", "the gate was shut"));
        Assert.Equal("Maria Dorn", Assert.Single(cast.Sources).Name);
    }

    [Theory]
    [InlineData("dean of the college", true)]
    [InlineData("owner of the kiosk", false)]
    public void A_word_that_is_a_given_name_and_a_title_is_the_title_of_whoever_bears_it(string title, bool one)
    {
        Document document = Packs.Read(Packs.English, $"Victor Amber, {title}, said the quay was open. Dean Amber said the gate was shut.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "Victor", $"Victor Amber, {title}", "said", "the quay was open"),
            Packs.Mark(document, "Dean Amber", "Dean Amber", "said", "the gate was shut"));
        Assert.Equal(one, cast.Attributions[0].Source == cast.Attributions[1].Source);
    }

    [Theory]
    [InlineData("rapper amber", false)]
    [InlineData("paul amber", true)]
    public void A_word_beside_a_name_is_nobody_s_given_name(string name, bool namesake)
    {
        Document document = Packs.Read(Packs.English, "Victor Amber, a rapper, said the quay was open.");
        NameCluster cluster = Assert.Single(NameClusters.Find(document, [], new PhraseReader(Packs.English.Sources)).Clusters);
        Assert.Equal(namesake, new Entity(0, cluster).IsNamesakeOf(name.Split(' ')));
    }

    [Theory]
    [InlineData("john brandt", "ilse brandt", true)]
    [InlineData("نبيل قاسم", "حسام دين قاسم", true)]
    [InlineData("john brandt", "brandt", false)]
    [InlineData("john brandt", "john roe", false)]
    [InlineData("john paul brandt", "paul brandt", false)]
    [InlineData("j. brandt", "john brandt", false)]
    [InlineData("j. brandt", "ilse brandt", true)]
    [InlineData("mike brandt", "michael brandt", false)]
    [InlineData("محمود قاسم", "محمود علي قاسم", false)]
    [InlineData("فولوديمير زيلينسكي", "فلاديمير زيلينسكي", false)]
    public void Namesakes_share_the_surname_and_no_given_name_however_spelt(string one, string other, bool namesakes)
    {
        Assert.Equal(namesakes, PersonalName.AreNamesakes(one.Split(' '), other.Split(' ')));
        Assert.Equal(namesakes, PersonalName.AreNamesakes(other.Split(' '), one.Split(' ')));
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

    [Fact]
    public void A_ministry_is_nobody_without_a_name_who_spoke_before()
    {
        Document document = Packs.Read(Packs.English, "A security source said the road was shut. The Interior Ministry said it was open.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(
            document,
            Packs.Mark(document, "A security", "A security source", "said", "the road was shut"),
            Packs.Mark(document, "The Interior", "The Interior Ministry", "said", "it was open"));
        Assert.Equal("unnamed", mentions[0].Class);
        Assert.Equal("body", mentions[1].Class);
        Assert.Empty(linker.CandidatesFor(mentions[1]));
    }

    [Fact]
    public void The_name_before_a_noun_for_a_medium_is_no_persons()
    {
        Document document = Packs.Read(Packs.English, "Observers said the port was quiet. The Lantern news agency, citing a person familiar with the talks, reported that firms had offered to pay.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(
            document,
            Packs.Mark(document, "Observers", "Observers", "said", "the port was quiet"),
            Packs.Mark(document, "The Lantern", "a person familiar with the talks", "citing", "firms had offered to pay", "The Lantern"));
        Mention relay = mentions.Single(mention => mention.Relay);
        Assert.Equal((MentionKind.Noun, "medium"), (relay.Kind, relay.Class));
        Assert.DoesNotContain(linker.CandidatesFor(relay), entity => entity.Mentions.Contains(mentions[0]));
    }

    [Fact]
    public void A_paper_with_a_date_is_no_person_called_March()
    {
        Document document = Packs.Read(Packs.English, "A letter dated 12 March said the quay was unsafe.");
        (ImmutableArray<Mention> mentions, _) = Linked(document, Packs.Mark(document, "A letter", "A letter dated 12 March", "said", "the quay was unsafe"));
        Assert.Equal((MentionKind.Noun, "letter"), (mentions[0].Kind, mentions[0].Phrase?.Words[mentions[0].Phrase?.Head ?? 0].Normal));
    }

    [Fact]
    public void A_month_before_a_name_is_no_part_of_it()
    {
        Document document = Packs.Read(Packs.English, "On the first of November Karim Haddad left the harbour board. Haddad said the road was open.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(document, Packs.Mark(document, "Haddad said", "Haddad", "said", "the road was open"));
        Assert.Equal(["karim", "haddad"], linker.Entities[mentions[0].Cluster].Cluster?.Keys ?? []);
    }

    [Fact]
    public void A_surname_that_is_a_places_name_is_a_name_behind_a_given_name()
    {
        Document document = Packs.Read(Packs.English, "Paul Berlin said the team was ready. Berlin added that tickets were sold.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(
            document,
            Packs.Mark(document, "Paul Berlin", "Paul Berlin", "said", "the team was ready"),
            Packs.Mark(document, "Berlin added", "Berlin", "added", "tickets were sold"));
        Assert.Equal(["paul", "berlin"], linker.Entities[mentions[0].Cluster].Cluster?.Keys ?? []);
        Assert.Equal((MentionKind.Name, mentions[0].Cluster), (mentions[1].Kind, mentions[1].Cluster));
    }

    [Fact]
    public void A_place_is_a_place_where_nobody_has_its_name()
    {
        Document document = Packs.Read(Packs.English, "Paul Keller said the team was ready. Berlin added that tickets were sold.");
        (ImmutableArray<Mention> mentions, _) = Linked(document, Packs.Mark(document, "Berlin added", "Berlin", "added", "tickets were sold"));
        Assert.Equal((MentionKind.Noun, "state"), (mentions[0].Kind, mentions[0].Class));
    }

    [Fact]
    public void The_middle_of_a_name_with_a_title_is_its_bearer()
    {
        Document document = Packs.Read(Packs.English, "Maria Ostrova Velez runs the bank. Ms. Ostrova said the debt was old.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(document, Packs.Mark(document, "Ms. Ostrova", "Ms. Ostrova", "said", "the debt was old"));
        Assert.Equal(["maria", "ostrova", "velez"], linker.Entities[mentions[0].Cluster].Cluster?.Keys ?? []);
    }

    [Fact]
    public void A_surname_with_a_clause_behind_it_is_a_name()
    {
        Document document = Packs.Read(Packs.Arabic, "قال الوزير سليم الحمصي إن المدرسة ستفتح. وأضاف الحمصي، الذي عمل في التعليم، أن الكتب جاهزة.");
        (ImmutableArray<Mention> mentions, _) = Linked(
            document,
            Packs.Mark(document, "قال", "الوزير سليم الحمصي", "قال", "المدرسة ستفتح"),
            Packs.Mark(document, "وأضاف", "الحمصي، الذي عمل في التعليم", "وأضاف", "الكتب جاهزة"));
        Assert.Equal((MentionKind.Name, mentions[0].Cluster), (mentions[1].Kind, mentions[1].Cluster));
    }

    [Theory]
    [InlineData("Nearly three in five voters", true)]
    [InlineData("Less than a third of them", true)]
    [InlineData("A majority of voters", true)]
    [InlineData("Three men in black", false)]
    public void A_share_of_those_asked_is_a_count(string words, bool count)
    {
        Document document = Packs.Read(Packs.English, words);
        Phrase? phrase = new PhraseReader(Packs.English.Sources).Read(document, [new TextSpan(0, words.Length)]);
        Assert.NotNull(phrase);
        Assert.Equal(count, Entity.IsCount(phrase));
    }

    [Theory]
    [InlineData("وأعلن حزب الشعب أنه سيغيب.", "وأعلن", "حزب الشعب", "سيغيب", true)]
    [InlineData("وأعلنت منظمة الهجرة أنها ستغيب.", "وأعلنت", "منظمة الهجرة", "ستغيب", false)]
    public void The_organisation_is_the_only_one_that_spoke(string between, string cue, string source, string content, bool same)
    {
        Document document = Packs.Read(Packs.Arabic, $"نفت منظمة الراية إغلاق المعبر. {between} وأكدت المنظمة أن المشفى مفتوح.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(
            document,
            Packs.Mark(document, "نفت", "منظمة الراية", "نفت", "إغلاق المعبر"),
            Packs.Mark(document, cue, source, cue, content),
            Packs.Mark(document, "وأكدت", "المنظمة", "وأكدت", "المشفى مفتوح"));
        Entity? repeated = Repetition.Of(mentions[2], linker.CandidatesFor(mentions[2]));
        Assert.Equal(same ? mentions[0] : null, repeated?.Mentions[0]);
    }

    [Fact]
    public void Two_ministries_are_two()
    {
        Document document = Packs.Read(Packs.Arabic, "أعلنت وزارة الخارجية التونسية إغلاق المعبر. وقالت وزارة الصحة إن المشفى مفتوح.");
        Cast cast = Packs.Cast(
            Packs.Arabic,
            document,
            Packs.Mark(document, "أعلنت", "وزارة الخارجية التونسية", "أعلنت", "إغلاق المعبر"),
            Packs.Mark(document, "وقالت", "وزارة الصحة", "وقالت", "المشفى مفتوح"));
        Assert.Equal(["E1", "E2"], cast.Attributions.Select(attribution => attribution.Source));
    }

    [Fact]
    public void Observers_are_no_paper()
    {
        Document document = Packs.Read(Packs.English, "Observers said the port was quiet. The Observer said it was shut.");
        (ImmutableArray<Mention> mentions, _) = Linked(
            document,
            Packs.Mark(document, "Observers", "Observers", "said", "the port was quiet"),
            Packs.Mark(document, "The Observer", "The Observer", "said", "it was shut"));
        Assert.Equal(["unnamed", "medium"], mentions.Select(mention => mention.Class));
    }

    [Fact]
    public void A_ministry_is_the_same_without_the_word()
    {
        Document document = Packs.Read(Packs.Arabic, "أعلنت وزارة الخارجية التونسية إغلاق المعبر. وقالت وزارة الصحة إن المشفى مفتوح. وأكدت الخارجية التونسية أن المعبر سيفتح غدا.");
        Cast cast = Packs.Cast(
            Packs.Arabic,
            document,
            Packs.Mark(document, "أعلنت", "وزارة الخارجية التونسية", "أعلنت", "إغلاق المعبر"),
            Packs.Mark(document, "وقالت", "وزارة الصحة", "وقالت", "المشفى مفتوح"),
            Packs.Mark(document, "وأكدت", "الخارجية التونسية", "وأكدت", "المعبر سيفتح غدا"));
        Assert.Equal(["E1", "E2", "E1"], cast.Attributions.Select(attribution => attribution.Source));
        Assert.Equal(new Evidence("link.repeated", new TextSpan(6, 29)), cast.Attributions[2].SourceEvidence);
    }

    [Fact]
    public void A_name_in_what_one_says_oneself_is_somebody_elses()
    {
        Document document = Packs.Read(Packs.English, "Karim Haddad said the road was open. \"It is Maria Ostrova's plan,\" he added.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(
            document,
            Packs.Mark(document, "Karim", "Karim Haddad", "said", "the road was open"),
            Packs.Mark(document, "\"It is", "he", "added", "\"It is Maria Ostrova's plan,\""));
        LinkContext context = new(document, mentions[1], linker.Entities, linker.History);
        Assert.Equal(["none", "this"], linker.Entities.Select(entity => context.HolderOf(entity, mentions[1])));
        Assert.Equal([("^", "said"), ("is", "'s")], linker.Entities.Select(entity => context.WordsAround(entity, mentions[1])));
        Assert.Contains("P|holder|this|person", LinkFeatures.Of(mentions[1], linker.Entities[1], context));
    }

    [Fact]
    public void A_name_in_what_another_said_is_his()
    {
        Document document = Packs.Read(Packs.English, "Karim Haddad said Maria Ostrova owned the road. The road is open, she added.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(
            document,
            Packs.Mark(document, "Karim", "Karim Haddad", "said", "Maria Ostrova owned the road"),
            Packs.Mark(document, "The road", "she", "added", "The road is open"));
        LinkContext context = new(document, mentions[1], linker.Entities, linker.History);
        Assert.Equal(["none", "other"], linker.Entities.Select(entity => context.HolderOf(entity, mentions[1])));
    }

    [Fact]
    public void A_link_says_how_and_with_what_it_was_made()
    {
        Document document = Packs.Read(Packs.English, "Karim Haddad said the road was open. Haddad said the bridge was shut. The quay was safe, he added.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "Karim", "Karim Haddad", "said", "the road was open"),
            Packs.Mark(document, "Haddad said the bridge", "Haddad", "said", "the bridge was shut"),
            Packs.Mark(document, "The quay", "he", "added", "The quay was safe"));
        Assert.Equal(
            [new Evidence("link.first", new TextSpan(0, 12)), new Evidence("link.name", new TextSpan(0, 12)), new Evidence("link.pronoun", new TextSpan(37, 43))],
            cast.Attributions.Select(attribution => attribution.SourceEvidence));
    }

    [Theory]
    [InlineData("Mayor Tomas Roe", true)]
    [InlineData("Finance minister Tomas Roe", false)]
    [InlineData("A minister", false)]
    public void The_minister_is_the_only_one_who_bears_the_title(string between, bool same)
    {
        Document document = Packs.Read(Packs.English, $"Transport minister Ilse Brandt said the quay was open. {between} said the bridge was safe. The minister said the gate was shut.");
        (ImmutableArray<Mention> mentions, EntityLinker linker) = Linked(
            document,
            Packs.Mark(document, "Transport", "Transport minister Ilse Brandt", "said", "the quay was open"),
            Packs.Mark(document, between, between, "said", "the bridge was safe"),
            Packs.Mark(document, "The minister", "The minister", "said", "the gate was shut"));
        Assert.Equal(same ? mentions[0] : null, Repetition.Of(mentions[2], [.. linker.CandidatesFor(mentions[2]).Where(entity => !entity.Mentions.Contains(mentions[2]))])?.Mentions[0]);
    }

    [Fact]
    public void A_description_may_mean_one_of_the_first_who_are_named_behind_it()
    {
        Document document = Packs.Read(Packs.English, "A lawmaker said the quay was open. Then Karim Haddad left the room by the back door. Later on Maria Ostrova and Tomas Roe came to see the quay. By noon Victor Amber was fast asleep. He said the gate was shut.");
        Statement lawmaker = Packs.Mark(document, "A lawmaker", "A lawmaker", "said", "the quay was open");
        PhraseReader reader = new(Packs.English.Sources);
        (ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(document, [lawmaker, Packs.Mark(document, "He", "He", "said", "the gate was shut")], reader, []);
        EntityLinker linker = new(document, names, new LinkBarriers([]));
        List<Entity> candidates = linker.CandidatesFor(mentions[0]);
        Assert.Equal(["haddad", "ostrova", "roe"], candidates.Select(entity => entity.Names[0][^1]));
        Assert.Contains("D|ahead|a|unnamed|first", LinkFeatures.Of(mentions[0], candidates[0], new LinkContext(document, mentions[0], candidates, linker.History)));
        Assert.Equal(["amber", "roe", "haddad"], linker.CandidatesFor(mentions[1]).Select(entity => entity.Names[0][^1]));
    }

    private static (ImmutableArray<Mention> Mentions, EntityLinker Linker) Linked(Document document, params ImmutableArray<Statement> statements)
    {
        bool english = document.Article.Language == "en";
        PhraseReader reader = new((english ? Packs.English : Packs.Arabic).Sources);
        (ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(document, statements, reader, []);
        EntityLinker linker = new(document, names, new LinkBarriers([]));
        foreach (Mention mention in mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Noun))
        {
            linker.Record(mention, linker.CandidatesFor(mention).Find(entity => mention.Cluster >= 0 && entity.ClusterIndex == mention.Cluster) ?? linker.New());
        }

        return (mentions, linker);
    }
}

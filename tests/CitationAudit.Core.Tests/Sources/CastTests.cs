using CitationAudit.Languages;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

public sealed class CastTests
{
    [Fact]
    public void A_minister_keeps_one_identity_through_name_surname_and_pronoun()
    {
        Document document = Packs.Read(Packs.English, "Foreign Minister Lena Ostrova said the talks had failed. Ostrova said no date was set. \"We tried,\" she added.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "Foreign", "Foreign Minister Lena Ostrova", "said", "the talks had failed"),
            Packs.Mark(document, "Ostrova said no", "Ostrova", "said", "no date was set"),
            Packs.Mark(document, "\"We", "she", "added", "\"We tried,\""));
        Source minister = Assert.Single(cast.Sources);
        Assert.Equal("Lena Ostrova", minister.Name);
        Assert.Equal("named-official", minister.Type.Value);
        Assert.Equal("Foreign Minister", minister.Role?.Value);
        Assert.Equal([AliasKind.Name, AliasKind.Name, AliasKind.Pronoun], minister.Aliases.Select(alias => alias.Kind));
    }

    [Theory]
    [InlineData("Engineers", "One of them, Paul Nagy", "Paul Nagy", 2)]
    [InlineData("Engineers", "one resident, Paul Nagy, 41,", "Paul Nagy", 2)]
    [InlineData("Paul Nagy", "one of the engineers, Paul Nagy", "Paul Nagy", 1)]
    [InlineData("Paul Nagy", "Engineers", "Engineers", 2)]
    [InlineData("Dana Nagy, the chief executive of the firm,", "Nagy & Sons", "Nagy & Sons", 2)]
    public void A_person_by_name_is_neither_several_people_nor_a_firm(string before, string after, string name, int sources)
    {
        Document document = Packs.Read(Packs.English, $"{before} said the gate was open. {after} said the quay was closed.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, before, before.TrimEnd(','), "said", "the gate was open"),
            Packs.Mark(document, $"{after} said the quay", after.TrimEnd(','), "said", "the quay was closed"));
        Assert.Equal(sources, cast.Sources.Length);
        Assert.Equal(name, cast.Sources[^1].Name);
    }

    [Theory]
    [InlineData("en", "A senior official at the ministry, who asked not to be named,", "senior official at the ministry")]
    [InlineData("en", "A senior official who asked not to be named", "senior official")]
    [InlineData("en", "Anton Reuss, a labour economist at the University of Eldrin, in Port Eldrin,", "a labour economist at the University of Eldrin")]
    [InlineData("ar", "نائبة في لجنة الإسكان بالبرلمان، طلبت عدم الكشف عن هويتها،", "نائبة في لجنة الإسكان بالبرلمان")]
    [InlineData("ar", "مسؤول في الوزارة طلب عدم ذكر اسمه", "مسؤول في الوزارة")]
    public void An_office_ends_where_its_bearer_is_spoken_of(string language, string source, string role)
    {
        Document document = Packs.Read(language == "ar" ? Packs.Arabic : Packs.English, language == "ar" ? $"قالت {source} إن الجسر مغلق." : $"{source} said the quay was closed.");
        Cast cast = Packs.Cast(
            language == "ar" ? Packs.Arabic : Packs.English,
            document,
            Packs.Mark(document, document.Text[..4], source.TrimEnd(',', '،'), language == "ar" ? "قالت" : "said", language == "ar" ? "الجسر مغلق" : "the quay was closed"));
        Assert.Equal(role, Assert.Single(cast.Sources).Role?.Value);
    }

    [Fact]
    public void A_withheld_name_brings_its_reason_and_whether_it_is_a_formula()
    {
        Document document = Packs.Read(Packs.English, "The official, who spoke on condition of anonymity because he was not authorized to speak publicly, said more would follow.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "The official", "The official, who spoke on condition of anonymity because he was not authorized to speak publicly,", "said", "more would follow"));
        Source official = Assert.Single(cast.Sources);
        Assert.Equal("anonymous-official", official.Type.Value);
        Assert.False(official.Named?.Value);
        Assert.True(official.AnonymityReason?.Value.Formula);
        Assert.Equal("because he was not authorized to speak publicly", official.AnonymityReason?.Value.Span.Of(document.Text));
    }

    [Fact]
    public void An_Arabic_reason_that_is_no_formula_is_told_apart()
    {
        Document document = Packs.Read(Packs.Arabic, "قال مسؤول أمني طلب عدم ذكر اسمه خوفا على حياته إن الطريق مغلق.");
        Source official = Packs.Cast(Packs.Arabic, document, Packs.Mark(document, "قال", "مسؤول أمني طلب عدم ذكر اسمه خوفا على حياته", "قال", "الطريق مغلق")).Sources[0];
        Assert.False(official.AnonymityReason?.Value.Formula);
        Assert.Equal("خوفا على حياته", official.AnonymityReason?.Value.Span.Of(document.Text));
    }

    [Theory]
    [InlineData("A diplomat, who asked not to be named because the talks are private, said the port would open.", "A diplomat", "because the talks are private")]
    [InlineData("According to a diplomat who spoke on condition of anonymity, citing the risk to his staff, the port would open.", "a diplomat who spoke on condition of anonymity", "citing the risk to his staff")]
    [InlineData("A diplomat, who asked not to be named, said the port would open because the talks had failed.", "A diplomat", null)]
    public void The_clause_behind_the_words_that_withhold_a_name_is_the_reason(string text, string source, string? reason)
    {
        Document document = Packs.Read(Packs.English, text);
        Source diplomat = Packs.Cast(Packs.English, document, Packs.Mark(document, text[..8], source, text.StartsWith("According", StringComparison.Ordinal) ? "According to" : "said", "the port would open")).Sources[0];
        Assert.Equal(reason, diplomat.AnonymityReason?.Value.Span.Of(document.Text));
        Assert.Equal(reason is null ? null : false, diplomat.AnonymityReason?.Value.Formula);
        Assert.False(diplomat.Named?.Value);
    }

    [Fact]
    public void An_Arabic_reason_ends_with_its_source()
    {
        Document document = Packs.Read(Packs.Arabic, "وذكر مصدر أمني رفض الكشف عن هويته لأنه غير مخول بالتصريح لوسائل الإعلام أن الطريق مغلق.");
        Source official = Packs.Cast(Packs.Arabic, document, Packs.Mark(document, "وذكر", "مصدر أمني رفض الكشف عن هويته لأنه غير مخول بالتصريح لوسائل الإعلام", "وذكر", "الطريق مغلق")).Sources[0];
        Assert.True(official.AnonymityReason?.Value.Formula);
        Assert.Equal("لأنه غير مخول بالتصريح لوسائل الإعلام", official.AnonymityReason?.Value.Span.Of(document.Text));
    }

    [Theory]
    [InlineData("Sund Institute")]
    [InlineData("University of Eldrin")]
    public void The_body_of_an_expert_is_named_whole(string body)
    {
        Document document = Packs.Read(Packs.English, $"“It is a wound,” said Petra Lyng, an economist at the {body}.");
        Source expert = Packs.Cast(Packs.English, document, Packs.Mark(document, "“It is", $"Petra Lyng, an economist at the {body}", "said", "“It is a wound,”")).Sources[0];
        Assert.Equal("Petra Lyng", expert.Name);
        Assert.Null(expert.Registry);
        Assert.Equal(body, expert.Body?.Value);
    }

    [Theory]
    [InlineData("Petra Lyng, an economist at Drewry", "Drewry")]
    [InlineData("Petra Lyng, an economist with the Orla Vik Group in London", "Orla Vik Group")]
    [InlineData("Petra Lyng, an economist at work on harbours", null)]
    [InlineData("Petra Lyng, an economist", null)]
    [InlineData("The institute's director, Professor Petra Lyng,", "institute")]
    [InlineData("Petra Lyng, the Sund Institute's director", "Sund Institute")]
    [InlineData("Petra Lyng, the clinic's director", "clinic")]
    public void A_body_that_no_list_knows_stands_behind_a_word_of_affiliation(string source, string? body)
    {
        Document document = Packs.Read(Packs.English, $"“It is a wound,” said {source}.");
        Assert.Equal(body, Packs.Cast(Packs.English, document, Packs.Mark(document, "“It is", source, "said", "“It is a wound,”")).Sources[0].Body?.Value);
    }

    [Fact]
    public void An_Arabic_place_of_work_is_a_body_too()
    {
        Document document = Packs.Read(Packs.Arabic, "وعزا مدير المعهد، الدكتور نادر الخطيب، ذلك إلى تقادم السفن.");
        Source expert = Packs.Cast(Packs.Arabic, document, Packs.Mark(document, "وعزا", "مدير المعهد، الدكتور نادر الخطيب", "وعزا", "تقادم السفن")).Sources[0];
        Assert.Equal(("نادر الخطيب", "المعهد"), (expert.Name, expert.Body?.Value));
    }

    [Fact]
    public void An_Arabic_body_that_no_list_knows_stands_behind_its_word_of_affiliation()
    {
        Document document = Packs.Read(Packs.Arabic, "وقال سمير حداد، المحلل لدى دروري، إن الأزمة ستطول.");
        Assert.Equal("دروري", Packs.Cast(Packs.Arabic, document, Packs.Mark(document, "وقال", "سمير حداد، المحلل لدى دروري", "وقال", "الأزمة ستطول")).Sources[0].Body?.Value);
    }

    [Theory]
    [InlineData("The port operator, Maren Terminals, said the quay was closed.", "The port operator, Maren Terminals", true)]
    [InlineData("The state news agency, VNA, said the quay was closed.", "The state news agency, VNA", true)]
    [InlineData("A port operator, a newcomer, said the quay was closed.", "A port operator, a newcomer", false)]
    [InlineData("The transport ministry said the quay was closed.", "The transport ministry", true)]
    [InlineData("The dockers' union said the quay was closed.", "The dockers' union", true)]
    [InlineData("A ministry said the quay was closed.", "A ministry", false)]
    [InlineData("A survey by the Chamber of Commerce said the quay was closed.", "A survey by the Chamber of Commerce", true)]
    [InlineData("A survey dated March 3 said the quay was closed.", "A survey dated March 3", false)]
    public void A_name_or_a_description_that_tells_which_one_is_meant_names_the_source(string text, string source, bool named)
    {
        Document document = Packs.Read(Packs.English, text);
        Assert.Equal(named, Packs.Cast(Packs.English, document, Packs.Mark(document, source, source, "said", "the quay was closed")).Sources[0].Named?.Value);
    }

    [Fact]
    public void A_statement_in_a_text_without_a_sentence_is_still_accounted_for()
    {
        Document document = Packs.Read(Packs.Arabic, "\u202E");
        Cast cast = Packs.Cast(Packs.Arabic, document, Packs.Mark(document, "\u202E", null, null, "\u202E"));
        Assert.Equal("S1", cast.Attributions.Single().Statement);
    }

    [Fact]
    public void A_medium_that_says_the_same_words_is_the_relay_of_whom_it_cites()
    {
        Document document = Packs.Read(Packs.English, "The Meridian news agency reported on Friday, citing a clerk, that the quay was closed. A clerk said it would reopen.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "The Meridian", "The Meridian news agency", "reported", "the quay was closed"),
            Packs.Mark(document, "citing", "a clerk", "citing", "the quay was closed"),
            Packs.Mark(document, "A clerk", "A clerk", "said", "it would reopen"));
        Assert.Equal([0, 1, 0], cast.Attributions.Select(attribution => attribution.Relays.Length));
        Assert.Equal(cast.Attributions[0].Source, cast.Attributions[1].Relays.Single());
        Assert.Equal("relay.same-words", cast.Attributions[1].RelayEvidence.Single().Rule);
        Assert.Equal("The Meridian news agency", cast.Attributions[1].RelayEvidence.Single().Span?.Of(document.Text));
    }

    [Fact]
    public void A_medium_s_words_without_source_and_cue_are_shown_where_they_stand()
    {
        Document document = Packs.Read(Packs.English, "The Meridian news agency reported that the port was shut. “The quay is open,” a clerk said.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "The Meridian", "The Meridian news agency", "reported", "the port was shut"),
            Packs.Mark(document, "The quay", null, null, "The quay is open"),
            Packs.Mark(document, "The quay", "a clerk", "said", "The quay is open"));
        Assert.Equal(cast.Attributions[0].Source, cast.Attributions[1].Source);
        Assert.Equal("The quay is open", cast.Attributions[2].RelayEvidence.Single().Span?.Of(document.Text));
    }

    [Fact]
    public void The_same_words_are_one_source_for_all_statements_that_they_answer_for()
    {
        Document document = Packs.Read(Packs.English, "The Meridian news agency reported, citing a clerk, that the quay was closed.");
        Assert.Single(Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "The Meridian", "The Meridian news agency", "reported", "the quay was closed"),
            Packs.Mark(document, "The Meridian", "The Meridian news agency", "citing", "a clerk")).Sources);
    }

    [Fact]
    public void A_relay_is_a_source_of_its_own_and_no_origin()
    {
        Document document = Packs.Read(Packs.Arabic, "نقلت رويترز عن مصدر أمني أن الهجوم انتهى.");
        Cast cast = Packs.Cast(Packs.Arabic, document, Packs.Mark(document, "نقلت", "مصدر أمني", "نقلت", "الهجوم انتهى", "رويترز"));
        Attribution attribution = cast.Attributions[0];
        Assert.Equal("anonymous-official", attribution.Type);
        Source relay = cast.Sources.Single(source => source.Id == attribution.Relays.Single());
        Assert.Equal("wire-agency", relay.Type.Value);
        Assert.NotEqual(relay.Id, attribution.Source);
        Assert.Equal("relay.via", attribution.RelayEvidence[0].Rule);
    }

    [Fact]
    public void A_credit_at_the_end_of_a_paragraph_is_a_relay()
    {
        Document document = Packs.Read(Packs.English, "The minister said the port was open. (Reuters)\n\nThe mayor said it was not.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "The minister", "The minister", "said", "the port was open"),
            Packs.Mark(document, "The mayor", "The mayor", "said", "it was not"));
        Assert.Equal("relay.credit-paragraph", cast.Attributions[0].RelayEvidence.Single().Rule);
        Assert.Empty(cast.Attributions[1].Relays);
        Assert.Equal("Reuters", cast.Sources.Single(source => source.Id == cast.Attributions[0].Relays[0]).Name);
    }

    [Fact]
    public void A_chain_that_comes_back_to_the_outlet_is_circular()
    {
        Document document = Packs.Read(Packs.English, "Officials said the road was closed, according to a report relayed by Reuters.", outlet: "Reuters");
        Cast cast = Packs.Cast(Packs.English, document, Packs.Mark(document, "Officials", "Officials", "said", "the road was closed", "Reuters"));
        Assert.True(cast.Attributions[0].Circular);
    }

    [Fact]
    public void Two_sources_of_one_claim_are_two_origins_and_a_denial_contradicts_it()
    {
        Document document = Packs.Read(Packs.English, "Police said 240 migrants drowned off the island of Merath. The coast guard reported that 240 migrants drowned near Merath. The shipping company denied that 240 migrants drowned off Merath.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "Police", "Police", "said", "240 migrants drowned off the island of Merath"),
            Packs.Mark(document, "The coast", "The coast guard", "reported", "240 migrants drowned near Merath"),
            Packs.Mark(document, "The shipping", "The shipping company", "denied", "240 migrants drowned off Merath"));
        Claim claim = Assert.Single(cast.Claims);
        Assert.Equal(["S1", "S2"], claim.Statements);
        Assert.Equal(2, claim.Origins.Length);
        Assert.Equal(["S3"], claim.Contradictions);
        Assert.Contains(claim.Evidence, evidence => evidence.Rule == "claim.shared-number");
    }

    [Theory]
    [InlineData("en", "said", "the northern quay was not closed on Friday night", "said", "the northern quay was closed on Friday night", true)]
    [InlineData("en", "said", "the northern quay wasn't closed on Friday night", "said", "the northern quay was closed on Friday night", true)]
    [InlineData("en", "said", "the northern quay was not closed on Friday night", "denied", "the northern quay was closed on Friday night", false)]
    [InlineData("en", "said", "the northern quay was not closed on Friday night", "said", "the northern quay was never closed on Friday night", false)]
    [InlineData("en", "said", "the northern quay was closed on Friday night, not the southern", "said", "the northern quay was closed on Friday night", false)]
    [InlineData("en", "said", "the northern quay that never sleeps was closed on Friday night", "said", "the northern quay was closed on Friday night", false)]
    [InlineData("ar", "قال", "لا نية لرفع أسعار المياه هذا العام", "نفى", "وجود نية لرفع أسعار المياه", false)]
    [InlineData("ar", "قال", "الرصيف الشمالي لم يغلق مساء الجمعة", "قال", "الرصيف الشمالي أغلق مساء الجمعة", true)]
    public void What_one_says_is_so_and_another_is_not_is_contradicted_and_not_borne_out(string language, string cue, string content, string otherCue, string otherContent, bool opposed)
    {
        LanguagePack pack = language == "ar" ? Packs.Arabic : Packs.English;
        Document document = Packs.Read(pack, language == "ar" ? $"{cue} العمدة إن {content}. و{otherCue} الحاكم {otherContent}." : $"The mayor {cue} {content}. The governor {otherCue} that {otherContent}.");
        string other = document.Text[document.Text.IndexOf(language == "ar" ? ". و" : ". The", StringComparison.Ordinal)..];
        Cast cast = Packs.Cast(
            pack,
            document,
            Packs.Mark(document, document.Text[..5], language == "ar" ? "العمدة" : "The mayor", cue, content),
            Packs.Mark(document, other, language == "ar" ? "الحاكم" : "The governor", otherCue, otherContent));
        Claim claim = Assert.Single(cast.Claims);
        Assert.Equal(opposed ? ["S1"] : ["S1", "S2"], claim.Statements);
        Assert.Equal(opposed ? ["S2"] : [], claim.Contradictions);
    }

    [Fact]
    public void A_witness_speaks_first_hand_and_an_accusing_state_of_an_opponent()
    {
        Document document = Packs.Read(Packs.Arabic, "قال شهود عيان إن النار اندلعت ليلا. واتهمت دمشق أنقرة بدعم المسلحين.");
        Cast cast = Packs.Cast(
            Packs.Arabic,
            document,
            Packs.Mark(document, "قال شهود", "شهود عيان", "قال", "النار اندلعت ليلا"),
            Packs.Mark(document, "واتهمت", "دمشق", "واتهمت", "أنقرة بدعم المسلحين"));
        Assert.Equal(Proximity.FirstHand, cast.Attributions[0].Proximity?.Value);
        Assert.Equal(Stake.Opponent, cast.Attributions[1].Stake?.Value);
        Assert.Equal("SY", cast.Sources[1].Country?.Value);
    }

    [Fact]
    public void A_spokesman_is_linked_to_the_body_that_speaks_too()
    {
        Document document = Packs.Read(Packs.English, "The Interior Ministry said the border was closed. Karim Haddad, a spokesman for the Interior Ministry, said it would reopen.");
        Cast cast = Packs.Cast(
            Packs.English,
            document,
            Packs.Mark(document, "The Interior", "The Interior Ministry", "said", "the border was closed"),
            Packs.Mark(document, "Karim", "Karim Haddad, a spokesman for the Interior Ministry", "said", "it would reopen"));
        Assert.Equal(2, cast.Sources.Length);
        Assert.Equal(cast.Sources[0].Id, cast.Sources[1].BodySource);
    }
}

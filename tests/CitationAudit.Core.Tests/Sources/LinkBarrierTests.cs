using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>What keeps an Arabic mention from an entity whatever the trained ranking says, and what ties it to one.</summary>
public sealed class LinkBarrierTests
{
    private static readonly LinkBarriers Barriers = new(Packs.Arabic.Sources.Barriers);

    [Theory]
    [InlineData(LinkBarrier.Titles, "المحامي سليم الحمصي", "وزير الثقافة", true)]
    [InlineData(LinkBarrier.Titles, "وزير الثقافة سليم الحمصي", "وزير الثقافة", false)]
    [InlineData(LinkBarrier.Titles, "المحامي سليم الحمصي", "الوزير", false)]
    [InlineData(LinkBarrier.Titles, "سليم الحمصي", "وزير الثقافة", false)]
    [InlineData(LinkBarrier.Titles, "المحامي سليم الحمصي", "وزير الثقافة نفسه", false)]
    [InlineData(LinkBarrier.Titles, "المحلل سليم الحمصي", "الخبير الاقتصادي", false)]
    [InlineData(LinkBarrier.Relatives, "المحامي سليم الحمصي", "شقيق الضحية", true)]
    [InlineData(LinkBarrier.Relatives, "سليم الحمصي", "شقيق الضحية", false)]
    [InlineData(LinkBarrier.Feminine, "الوزير سليم الحمصي", "الوزيرة", true)]
    [InlineData(LinkBarrier.Feminine, "الوزيرة نورة الصافي", "الوزيرة", false)]
    [InlineData(LinkBarrier.Feminine, "الداعية الكويتي سليم الحمصي", "الداعية", false)]
    [InlineData(LinkBarrier.BodyNouns, "نقابة عمال المرفأ", "البلدية", true)]
    [InlineData(LinkBarrier.BodyNouns, "نقابة عمال المرفأ", "النقابة", false)]
    [InlineData(LinkBarrier.BodyNouns, "هيومن رايتس ووتش", "المنظمة", false)]
    [InlineData(LinkBarrier.BodyNouns, "الهلال الأحمر", "الجيش", true)]
    [InlineData(LinkBarrier.BodyNouns, "وزارة الدفاع", "الجيش", false)]
    [InlineData(LinkBarrier.Indefinite, "وزارة الصحة", "تقارير رسمية", true)]
    [InlineData(LinkBarrier.Indefinite, "تقارير رسمية", "تقارير أخرى", false)]
    [InlineData(LinkBarrier.Indefinite, "وزارة الصحة", "البيان", false)]
    [InlineData(LinkBarrier.Indefinite, "إيران", "طهران", false)]
    [InlineData(LinkBarrier.Indefinite, "منظمة الطفولة", "بيان أصدرته اليونيسف أمس", false)]
    [InlineData(LinkBarrier.Numbers, "الموظفون", "المسؤولة الحكومية ذاتها", true)]
    [InlineData(LinkBarrier.Numbers, "المحللون", "الوزير", true)]
    [InlineData(LinkBarrier.Numbers, "المحللون", "المحللون", false)]
    [InlineData(LinkBarrier.Numbers, "مصادر أمنية", "المصدر", false)]
    [InlineData(LinkBarrier.Numbers, "مسؤول حكومي", "المسؤول", false)]
    [InlineData(LinkBarrier.Verbs, "الوزير سليم الحمصي", null, true)]
    [InlineData(LinkBarrier.Verbs, "حركة طالبان", null, false)]
    public void Each_barrier_asks_one_question(LinkBarrier barrier, string before, string? after, bool parts)
    {
        (ImmutableArray<Mention> mentions, Entity first) = Read($"قال {before} إن الطريق مغلق. وأكدوا {after} أن الجسر سليم.", before, after, "وأكدوا");
        Assert.Equal(parts, new LinkBarriers([barrier]).Part(mentions[1], first));
        Assert.False(new LinkBarriers([]).Part(mentions[1], first));
    }

    [Theory]
    [InlineData("الرئيس الروسي إيغور سوكولوف", "الرئيس الفرنسي", true)]
    [InlineData("الرئيس الروسي إيغور سوكولوف", "الرئيس الروسي", false)]
    [InlineData("الرئيس الروسي إيغور سوكولوف", "الرئيس", false)]
    [InlineData("منظمة الراية الخضراء", "المفوضية السامية لشؤون اللاجئين", true)]
    [InlineData("منظمة الراية الخضراء", "منظمة الراية", false)]
    [InlineData("منظمة الراية الخضراء", "المنظمة", false)]
    [InlineData("منظمة الراية الخضراء", "مدير منظمة الراية الخضراء سليم الحمصي", true)]
    [InlineData("وزير الداخلية سليم الحمصي", "الوزارة", true)]
    public void A_noun_cannot_mean_one_of_another_state_or_kind(string before, string after, bool two)
    {
        (ImmutableArray<Mention> mentions, Entity first) = Read($"قال {before} إن الطريق مغلق. وأكد {after} أن الجسر سليم.", before, after);
        Assert.Equal(two, Barriers.Part(mentions[1], first));
    }

    [Theory]
    [InlineData("وأكدوا", true)]
    [InlineData("وأكدت", true)]
    [InlineData("ونقلت", false)]
    [InlineData("وأكد", false)]
    [InlineData("منوها", false)]
    [InlineData("مؤكدة", true)]
    public void A_verb_in_another_gender_or_number_hides_another_subject(string verb, bool two)
    {
        (ImmutableArray<Mention> mentions, Entity first) = Read($"قال الوزير سليم الحمصي إن الطريق مغلق. {verb} أن الجسر سليم.", "الوزير سليم الحمصي", null, verb);
        Assert.Equal(MentionKind.Hidden, mentions[1].Kind);
        Assert.Equal(two, Barriers.Part(mentions[1], first));
    }

    [Theory]
    [InlineData("سليم الحمصي", "كريم حداد", true)]
    [InlineData("سليم الحمصي", "سليم الحمصي", false)]
    [InlineData("ضرغام الهاشمي", "ضرعام الهاشمي", false)]
    public void Full_names_that_share_no_word_are_two_people_s(string before, string after, bool others)
    {
        (ImmutableArray<Mention> mentions, Entity first) = Read($"قال {before} إن الطريق مغلق. وأكد {after} أن الجسر سليم.", before, after);
        Assert.Equal(others, Barriers.Part(mentions[1], first));
    }

    [Theory]
    [InlineData("ضرغام", "ضرعام", true)]
    [InlineData("غيظ", "غيط", false)]
    [InlineData("الغيظ", "الغيط", true)]
    [InlineData("محمد", "احمد", false)]
    [InlineData("محمد", "محمود", false)]
    [InlineData("بشير", "يسير", false)]
    [InlineData("سعد", "سعيد", false)]
    [InlineData("سليم", "كريم", false)]
    [InlineData("john", "joan", false)]
    public void A_slip_of_the_pen_is_in_the_dots_of_one_letter(string one, string other, bool misspelt)
    {
        Assert.Equal(misspelt, PersonalName.IsMisspelt(one, other));
        Assert.Equal(misspelt, PersonalName.IsMisspelt(other, one));
    }

    [Fact]
    public void A_title_is_that_of_the_only_one_who_bore_it_beside_the_name()
    {
        Document document = Packs.Read(Packs.Arabic, "قالت نورة الصافي، وزيرة الاقتصاد والمالية، إن الطريق مغلق. وقال سليم الحمصي إن الميناء مفتوح. وأكدت وزيرة الاقتصاد والمالية أن الجسر سليم.");
        Cast cast = Packs.Cast(
            Packs.Arabic,
            document,
            Packs.Mark(document, "قالت", "نورة الصافي، وزيرة الاقتصاد والمالية", "قالت", "الطريق مغلق"),
            Packs.Mark(document, "وقال", "سليم الحمصي", "وقال", "الميناء مفتوح"),
            Packs.Mark(document, "وأكدت", "وزيرة الاقتصاد والمالية", "وأكدت", "الجسر سليم"));
        Assert.Equal(["E1", "E2", "E1"], cast.Attributions.Select(attribution => attribution.Source));
        Assert.Equal("link.repeated", cast.Attributions[2].SourceEvidence?.Rule);
    }

    [Theory]
    [InlineData("كشف كريم حجاج، رئيس اللجنة، عن الموعد أمس.", true)]
    [InlineData("كشف الوزير كريم حجاج عن الموعد أمس.", true)]
    [InlineData("كشف كريم حجاج عن الموعد أمس.", false)]
    [InlineData("كشف كريم نجار، رئيس اللجنة، عن الموعد أمس.", false)]
    public void A_common_noun_that_ends_a_titled_full_name_in_the_text_is_a_surname(string before, bool surname)
    {
        Document document = Packs.Read(Packs.Arabic, $"{before} وقال حجاج إن الطريق مغلق.");
        (ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(document, [Packs.Mark(document, "وقال", "حجاج", "وقال", "الطريق مغلق")], new PhraseReader(Packs.Arabic.Sources), []);
        Assert.Equal(surname ? ["كريم حجاج"] : [], names.Clusters.Select(cluster => string.Join(' ', cluster.Keys)));
        Assert.Equal(surname ? MentionKind.Name : MentionKind.Noun, mentions[0].Kind);
    }

    private static (ImmutableArray<Mention> Mentions, Entity First) Read(string text, string before, string? after, string verb = "وأكد")
    {
        Document document = Packs.Read(Packs.Arabic, text);
        (ImmutableArray<Mention> mentions, _) = Casting.Read(
            document,
            [Packs.Mark(document, "قال", before, "قال", "الطريق مغلق"), Packs.Mark(document, verb, after, verb, "الجسر سليم")],
            new PhraseReader(Packs.Arabic.Sources),
            []);
        Entity first = new(-1, null);
        first.Add(mentions[0], null);
        return (mentions, first);
    }
}

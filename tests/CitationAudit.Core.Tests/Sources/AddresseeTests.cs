using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>To whom somebody spoke is not who spoke.</summary>
public sealed class AddresseeTests
{
    [Theory]
    [InlineData("مصدر أمني لفرانس برس", "مصدر أمني", "anonymous-official")]
    [InlineData("مصدر أمني لوكالة فرانس برس", "مصدر أمني", "anonymous-official")]
    [InlineData("شاهد عيان لرويترز", "شاهد عيان", "witness")]
    [InlineData("الوزير لوكالة فرانس برس", "الوزير", "named-official")]
    [InlineData("المدير العام لقناة الجزيرة", "لقناة الجزيرة", "news-media")]
    [InlineData("مراسل لوكالة رويترز", "لوكالة رويترز", "wire-agency")]
    [InlineData("تقرير لصحيفة لوموند", "لصحيفة لوموند", "news-media")]
    [InlineData("صحيفة لوموند", "صحيفة لوموند", "news-media")]
    public void A_source_keeps_its_type_though_its_phrase_names_the_medium_to_which_it_spoke(string source, string name, string type)
    {
        Document document = Packs.Read(Packs.Arabic, $"قال {source} إن الطريق مغلق.");
        Cast cast = Packs.Cast(Packs.Arabic, document, Packs.Mark(document, "قال", source, "قال", "الطريق مغلق"));
        Assert.Equal((name, type), (cast.Sources[0].Name, cast.Sources[0].Type.Value));
    }

    [Theory]
    [InlineData("حضر رئيس نادي الأمل سليم الحمصي المؤتمر أمس.")]
    [InlineData("حضر سليم الحمصي، رئيس نادي الأمل، المؤتمر أمس.")]
    [InlineData("التقى رئيس مجلس إدارة الشركة سليم الحمصي العمال أمس.")]
    [InlineData("التقى رئيس مجلس إدارة شركة النور سليم الحمصي العمال أمس.")]
    public void Who_heads_a_club_or_a_firm_elsewhere_in_the_article_speaks_for_it_by_his_surname_too(string before)
    {
        Document document = Packs.Read(Packs.Arabic, $"{before} وقال الحمصي إن الأبواب مغلقة.");
        Cast cast = Packs.Cast(Packs.Arabic, document, Packs.Mark(document, "وقال", "الحمصي", "وقال", "الأبواب مغلقة"));
        Assert.Equal("company", cast.Sources[0].Type.Value);
    }

    [Theory]
    [InlineData("رامي عبد الرحمن", "عبدالرحمن", true)]
    [InlineData("رامي عبد الرحمن", "عبدالرحيم", false)]
    public void A_surname_of_two_words_is_the_same_in_one(string full, string alone, bool same)
    {
        Document document = Packs.Read(Packs.Arabic, $"قال المدير {full} إن الطريق مغلق. وأكد الطبيب سليم الحمصي أن الدواء نفد. وأوضح {alone} أن الجسر سليم.");
        (ImmutableArray<Mention> mentions, _) = Casting.Read(
            document,
            [
                Packs.Mark(document, "قال", $"المدير {full}", "قال", "الطريق مغلق"),
                Packs.Mark(document, "وأكد", "الطبيب سليم الحمصي", "وأكد", "الدواء نفد"),
                Packs.Mark(document, "وأوضح", alone, "وأوضح", "الجسر سليم"),
            ],
            new PhraseReader(Packs.Arabic.Sources),
            []);
        Assert.Equal(same, mentions[2].Cluster >= 0 && mentions[2].Cluster == mentions[0].Cluster);
    }
}

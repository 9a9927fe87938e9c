using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>What the type decision is shown, apart from what any weights make of it.</summary>
public sealed class TypeFeaturesTests
{
    [Fact]
    public void A_hidden_subject_is_shown_by_the_nouns_before_its_verb()
    {
        OrderedDictionary<string, Evidence> features = Of(Packs.Arabic, "عادت وزارة الزراعة إلى العمل. وأضافت أن الموسم جيد.", null, "وأضافت", "الموسم جيد", out string text);
        Assert.Equal("وزارة", Words(features, "before-last=government-body", text));
        Assert.Equal("ar.state.organ", features["before-last=government-body"].Rule);
        Assert.DoesNotContain("same-last=government-body", features.Keys);
    }

    [Fact]
    public void A_noun_of_the_other_gender_is_not_the_one_that_a_verb_hides()
    {
        OrderedDictionary<string, Evidence> features = Of(Packs.Arabic, "وصل المحلل إلى الجامعة. وأضافت أن الموسم جيد.", null, "وأضافت", "الموسم جيد", out _);
        Assert.Contains("before-noun=named-expert/n", features.Keys);
        Assert.DoesNotContain("before-last=named-expert", features.Keys);
    }

    [Fact]
    public void A_source_with_a_phrase_of_its_own_is_not_shown_by_the_nouns_before_it() =>
        Assert.DoesNotContain(Of(Packs.Arabic, "عادت وزارة الزراعة إلى العمل. وقال الشهود إن الموسم جيد.", "الشهود", "وقال", "الموسم جيد", out _).Keys, feature => feature.StartsWith("before-", StringComparison.Ordinal));

    [Theory]
    [InlineData("Ann Lindqvist, 52, who keeps bees,", true)]
    [InlineData("Ann Lindqvist, who keeps 52 bees,", false)]
    [InlineData("Ann Lindqvist, 520,", false)]
    public void An_age_stands_right_behind_the_name(string source, bool told)
    {
        OrderedDictionary<string, Evidence> features = Of(Packs.English, $"On Monday {source} said the road was closed.", source, "said", "the road was closed", out string text);
        Assert.Equal(told, features.ContainsKey("age"));
        if (told)
        {
            Assert.Equal("52", Words(features, "age", text));
        }
    }

    [Fact]
    public void What_stands_beside_a_name_anywhere_is_told_though_no_rule_knows_the_word()
    {
        OrderedDictionary<string, Evidence> features = Of(
            Packs.English, "The falconer Ann Lindqvist keeps birds. Ann Lindqvist, 52, a beekeeper, came too. Ann Lindqvist was the loudest trombonist. On Monday Lindqvist said the road was closed.", "Lindqvist", "said", "the road was closed", out string text);
        Assert.Equal("Ann Lindqvist", Words(features, "run-before=falconer", text));
        Assert.Equal("Ann Lindqvist", Words(features, "run-next=keeps", text));
        Assert.Equal("Ann Lindqvist", Words(features, "run-apposed=beekeeper", text));
        Assert.Equal("Ann Lindqvist", Words(features, "run-apposed=trombonist", text));
        Assert.DoesNotContain(features.Keys, feature => feature.StartsWith("run-before=on", StringComparison.Ordinal) || feature.StartsWith("run-before=monday", StringComparison.Ordinal));
    }

    [Fact]
    public void A_share_of_those_asked_is_told_of_the_whole_source()
    {
        OrderedDictionary<string, Evidence> features = Of(Packs.English, "Here 45 percent of voters said the road was closed.", "45 percent of voters", "said", "the road was closed", out _);
        Assert.Contains("counts=1", features.Keys);
        Assert.Contains("mostly-counts=True", features.Keys);
        Assert.DoesNotContain(Of(Packs.English, "Here voters said the road was closed.", "voters", "said", "the road was closed", out _).Keys, feature => feature.Contains("counts=", StringComparison.Ordinal));
    }

    [Fact]
    public void Those_who_stand_beside_a_figure_are_told()
    {
        Assert.Contains("shares=sentence/none", Of(Packs.English, "Here, by 45% to 30%, voters said the road was closed.", "voters", "said", "the road was closed", out _).Keys);
        Assert.DoesNotContain(Of(Packs.English, "Here voters said the road was closed.", "voters", "said", "the road was closed", out _).Keys, feature => feature.StartsWith("shares=", StringComparison.Ordinal));
    }

    [Fact]
    public void Whom_a_listed_person_serves_is_told_of_others_alone()
    {
        const string rest = ", a Clinton ally, said the road was closed.";
        Assert.DoesNotContain(Of(Packs.English, $"On Monday Ed Rendell{rest}", "Ed Rendell, a Clinton ally", "said", "the road was closed", out _).Keys, feature => feature.StartsWith("beside=", StringComparison.Ordinal));
        Assert.Contains("beside=political-actor/name", Of(Packs.English, $"On Monday Ann Lindqvist{rest}", "Ann Lindqvist, a Clinton ally", "said", "the road was closed", out _).Keys);
    }

    [Theory]
    [InlineData("رجل الدين مقتدى الصدر", "listed-type=political-actor")]
    [InlineData("رجل الدين مقتدى جبر الصدر", "namesake=civil-society")]
    [InlineData("المحامي مقتدى الصدر", "namesake=named-expert")]
    [InlineData("الصحافي جهاد الخازن", "listed-type=named-expert")]
    public void A_title_makes_a_namesake_of_a_listed_name_where_such_people_do_not_go_by_it(string source, string feature)
    {
        string[] keys = [.. Of(Packs.Arabic, $"قال {source} إن الموسم جيد.", source, "قال", "الموسم جيد", out _).Keys];
        Assert.Contains(feature, keys);
        Assert.Single(keys, key => key.StartsWith("listed-type=", StringComparison.Ordinal) || key.StartsWith("namesake=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("النحالون", "head-end=ون/False")]
    [InlineData("الشهود", "head-end=ود/True")]
    public void The_ending_of_a_head_noun_counts_apart_where_no_rule_knows_the_noun(string source, string feature) =>
        Assert.Contains(feature, Of(Packs.Arabic, $"قال {source} إن الموسم جيد.", source, "قال", "الموسم جيد", out _).Keys);

    [Fact]
    public void A_name_in_quotation_marks_is_told()
    {
        const string source = "مجموعة \"المنارة\"";
        OrderedDictionary<string, Evidence> features = Of(Packs.Arabic, $"قالت {source} إن الموسم جيد.", source, "قالت", "الموسم جيد", out string text);
        Assert.Equal("المنارة", Words(features, features.Keys.Single(feature => feature.StartsWith("quoted=", StringComparison.Ordinal)), text));
    }

    [Fact]
    public void Who_speaks_in_the_first_person_is_told_from_who_is_hidden()
    {
        Assert.Contains("shown-by=FirstPerson/False/False", Of(Packs.English, "Here we said the road was closed.", "we", "said", "the road was closed", out _).Keys);
        Assert.Contains("shown-by=Hidden/False/False", Of(Packs.Arabic, "وأضافت أن الموسم جيد.", null, "وأضافت", "الموسم جيد", out _).Keys);
    }

    private static string Words(OrderedDictionary<string, Evidence> features, string feature, string text) => Assert.NotNull(features[feature].Span).Of(text);

    private static OrderedDictionary<string, Evidence> Of(LanguagePack pack, string text, string? source, string cue, string content, out string read)
    {
        read = text;
        Document document = Packs.Read(pack, text);
        PhraseReader reader = new(pack.Sources);
        Statement statement = Packs.Mark(document, source is null ? cue : text[..2], source, cue, content);
        (System.Collections.Immutable.ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(document, [statement], reader, []);
        Mention mention = Assert.Single(mentions);
        Entity entity = mention.Cluster >= 0 ? new Entity(mention.Cluster, names.Clusters[mention.Cluster]) : new Entity(-1, null);
        entity.Add(mention, null);
        return TypeFeatures.Of(entity, document, new TypeKnowledge(null, new NameList(pack.Sources.Names), reader), []);
    }
}

using CitationAudit.Languages;
using CitationAudit.Sources;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Core.Tests.Sources;

public sealed class PhraseReaderTests
{
    private static readonly PhraseReader Arabic = new(Packs.Arabic.Sources);
    private static readonly PhraseReader English = new(Packs.English.Sources);

    [Fact]
    public void The_article_tells_the_head_of_state_from_the_head_of_something()
    {
        Assert.Contains("ar.office.m", Rules(Arabic, "الرئيس"));
        Assert.Contains("ar.office.m", Rules(Arabic, "للرئيس"));
        Assert.DoesNotContain("ar.office.m", Rules(Arabic, "رئيس"));
        Assert.Contains("ar.role", Rules(Arabic, "رئيس"));
    }

    [Fact]
    public void A_stroke_joins_those_who_did_something_together()
    {
        const string text = "the latest Daily Planet/Evening Star poll of voters";
        Phrase? phrase = English.Read(Packs.Read(Packs.English, text), [new TextSpan(0, text.Length)]);
        Assert.Equal("poll", phrase?.Words[phrase.Head].Normal);
    }

    [Theory]
    [InlineData("The union representing dockers", "union")]
    [InlineData("The residents fleeing the town", "residents")]
    [InlineData("the leading economist", "economist")]
    [InlineData("a senior banking official", "official")]
    public void What_a_noun_is_said_to_do_is_not_its_head(string text, string head)
    {
        Phrase phrase = Assert.IsType<Phrase>(English.Read(Packs.Read(Packs.English, text), [new TextSpan(0, text.Length)]));
        Assert.Equal(head, phrase.Words[phrase.Head].Normal);
    }

    [Theory]
    [InlineData("the institute's director, Professor Henrik Salo", "Henrik Salo")]
    [InlineData("the mayor, Dr. Ann Verhoeven", "Ann Verhoeven")]
    [InlineData("the operator, Tarn Line", "")]
    public void A_name_behind_a_description_may_have_a_title(string text, string name) => Assert.Equal(name, Name(English, Packs.English, text));

    [Theory]
    [InlineData("النائب عن حزب الخضر وائل شاهين", "وائل شاهين")]
    [InlineData("الممرضة هدى منصور، وهي أم لطفلين", "هدى منصور")]
    [InlineData("المستشار لدى الرئيس وائل شاهين", "")]
    [InlineData("أمينتها العامة", "")]
    public void A_given_name_begins_a_name(string text, string name) => Assert.Equal(name, Name(Arabic, Packs.Arabic, text));

    [Theory]
    [InlineData("the rapper", "rapper", "person")]
    [InlineData("The 24-year-old", "year-old", "person")]
    [InlineData("the three-year-old", "three-year-old", "person")]
    [InlineData("the ex-boxer", "ex-boxer", "person")]
    [InlineData("Musicians", "musicians", "person")]
    [InlineData("Musician", "musician", null)]
    [InlineData("a Musicians", "musicians", null)]
    [InlineData("the footage", "footage", "artifact")]
    [InlineData("the xyzzy", "xyzzy", null)]
    public void A_noun_is_known_by_what_it_names(string text, string head, string? sort)
    {
        Phrase phrase = Assert.IsType<Phrase>(English.Read(Packs.Read(Packs.English, text), [new TextSpan(0, text.Length)]));
        Assert.Equal((head, sort), (phrase.Words[phrase.Head].Normal, phrase.Kind?.Sort));
    }

    [Theory]
    [InlineData("الوزير السابق نبيل قاسم على منصة إكس", "نبيل قاسم")]
    [InlineData("الوزير السابق نبيل قاسم علي", "نبيل قاسم علي")]
    [InlineData("المهندس سامي محمد على حسن", "سامي محمد على حسن")]
    public void A_name_ends_before_a_preposition_that_is_spelt_like_a_name(string text, string name)
    {
        Document document = Packs.Read(Packs.Arabic, text);
        Phrase phrase = Assert.IsType<Phrase>(Arabic.Read(document, [new TextSpan(0, text.Length)]));
        Assert.Equal(name, phrase.SpanOf(phrase.Name.First, phrase.Name.End).Of(text));
    }

    [Theory]
    [InlineData("واشنطن")]
    [InlineData("العراق")]
    public void A_state_or_its_seat_is_nobodys_name(string text)
    {
        Phrase? phrase = Arabic.Read(Packs.Read(Packs.Arabic, text), [new TextSpan(0, text.Length)]);
        Assert.NotNull(phrase);
        Assert.False(MentionReader.WithoutFalseName(phrase with { Name = (0, 1) })?.HasName);
    }

    [Fact]
    public void A_general_is_no_brigade() => Assert.DoesNotContain("ar.armed", Rules(Arabic, "اللواء"));

    [Theory]
    [InlineData("مسؤولا", "ar.unnamed.official")]
    [InlineData("محاميها", "ar.expert")]
    [InlineData("لمصادره", "ar.unnamed.sources")]
    public void Endings_of_case_and_possession_hide_no_noun(string word, string rule) => Assert.Contains(rule, Rules(Arabic, word));

    [Theory]
    [InlineData("مديرتها", "ar.role.f")]
    [InlineData("سفيرتهم", "ar.office.f")]
    [InlineData("رابطته", "ar.civil")]
    public void A_pronoun_opens_the_ending_of_the_feminine(string word, string rule) => Assert.Contains(rule, Rules(Arabic, word));

    private static string Name(PhraseReader reader, LanguagePack pack, string text)
    {
        Phrase phrase = Assert.IsType<Phrase>(reader.Read(Packs.Read(pack, text), [new TextSpan(0, text.Length)]));
        return phrase.HasName ? phrase.SpanOf(phrase.Name.First, phrase.Name.End).Of(text) : "";
    }

    [Fact]
    public void A_lone_noun_is_known_by_its_fuller_form_in_the_text()
    {
        const string text = "أعلنت حركة طالبان هدنة. وقالت الحركة إنها تلتزم بها.";
        Document document = Packs.Read(Packs.Arabic, text);
        int at = text.IndexOf("الحركة", StringComparison.Ordinal);
        Phrase? phrase = Arabic.Read(document, [new TextSpan(at, at + "الحركة".Length)]);
        Assert.Equal(("armed-group", "حركة طالبان"), (phrase?.Fuller?.Type, phrase?.Fuller?.Span.Of(text)));
    }

    [Theory]
    [InlineData("The city council met. The European Council did not. ^the council^ voted. The city council left.", "European Council")]
    [InlineData("Members of ^the council^ voted. The city council met. The European Council did not.", "city council")]
    [InlineData("A council met. Members of ^the council^ voted.", null)]
    public void The_nearest_fuller_form_before_a_lone_noun_counts_else_the_nearest_behind_it(string marked, string? fuller)
    {
        string text = marked.Replace("^", "", StringComparison.Ordinal);
        int at = marked.IndexOf('^', StringComparison.Ordinal);
        Document document = Packs.Read(Packs.English, text);
        for (int time = 0; time < 2; time++)
        {
            Assert.Equal(fuller, English.Read(document, [new TextSpan(at, at + "the council".Length)])?.Fuller?.Span.Of(text));
        }
    }

    [Fact]
    public void An_English_lone_noun_looks_for_what_stands_before_it()
    {
        const string text = "The Sierra Club filed a suit. The club said it would win.";
        Document document = Packs.Read(Packs.English, text);
        int at = text.IndexOf("The club", StringComparison.Ordinal);
        Phrase? phrase = English.Read(document, [new TextSpan(at, at + "The club".Length)]);
        Assert.Equal(("civil-society", "Sierra Club"), (phrase?.Fuller?.Type, phrase?.Fuller?.Span.Of(text)));
    }

    [Theory]
    [InlineData("Jane Ford", "Jane Ford")]
    [InlineData("Grace King, a nurse", "Grace King")]
    [InlineData("Jane Lindqvist Ford", "Jane Lindqvist Ford")]
    [InlineData("Ford", "")]
    [InlineData("Data", "")]
    [InlineData("Massachusetts", "")]
    public void A_surname_that_is_a_word_is_one_behind_a_given_name_alone(string text, string name)
    {
        Document document = Packs.Read(Packs.English, text);
        Phrase? phrase = English.Read(document, [new TextSpan(0, text.Length)]);
        Assert.NotNull(phrase);
        Assert.Equal(name, phrase.HasName ? phrase.SpanOf(phrase.Name.First, phrase.Name.End).Of(text) : "");
    }

    [Fact]
    public void Any_text_is_read_and_every_span_lies_inside_it() =>
        Gen.OneOf(Gen.Char['ء', 'ي'], Gen.Char[' ', '~'], Gen.Char).Array[1, 60].Sample(
            letters =>
            {
                string text = new(letters);
                Document document = Packs.Read(Packs.Arabic, text);
                Phrase? phrase = Arabic.Read(document, [new TextSpan(0, text.Length)]);
                Assert.True(phrase is null || (phrase.Head < phrase.Words.Length && phrase.Stop <= phrase.Words.Length && phrase.Words.All(word => word.Span.End <= text.Length)));
            },
            iter: 500);

    private static string[] Rules(PhraseReader reader, string word) =>
        [.. reader.Hits(PhraseReader.WordsOf(Packs.Read(Packs.Arabic, word), [new TextSpan(0, word.Length)])).Select(hit => hit.Value.Id)];
}

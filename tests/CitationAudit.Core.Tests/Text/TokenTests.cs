using CitationAudit.Text;
using static CitationAudit.Tests.Text.TextSample;

namespace CitationAudit.Tests.Text;

public class TokenTests
{
    [Theory]
    [InlineData("وقال الوزير: إن الجسر سيفتح.", "وقال|الوزير|:|إن|الجسر|سيفتح|.")]
    [InlineData("ووفقا لـ”سانا”، وصل", "ووفقا|لـ|”|سانا|”|،|وصل")]
    [InlineData("«بوكو حرام»(الجماعة)", "«|بوكو|حرام|»|(|الجماعة|)")]
    [InlineData("كلمة،كلمة؛كلمة؟كلمة", "كلمة|،|كلمة|؛|كلمة|؟|كلمة")]
    [InlineData("أ.ف.ب ود. سامي و(أ ف ب)", "أ.ف.ب|ود|.|سامي|و|(|أ|ف|ب|)")]
    [InlineData("قال د. سامي", "قال|د.|سامي")]
    [InlineData("وكالة#الأناضول @user و#عاجل_الآن", "وكالة|#الأناضول|@user|و|#عاجل_الآن")]
    [InlineData("١٢٫٥٪ و12.5% و1,250 و٣/٤/٢٠٢٠", "١٢٫٥|٪|و|12.5|%|و|1,250|و|٣/٤/٢٠٢٠")]
    [InlineData("من CNN إلى (F-35)", "من|CNN|إلى|(|F-35|)")]
    [InlineData("https://example.org/a?b=1، info@example.org", "https://example.org/a?b=1|،|info@example.org")]
    [InlineData("فرح 👩‍👧‍👦🏽❤️ كبير", "فرح|👩‍👧‍👦🏽|❤️|كبير")]
    [InlineData("قالـــت", "قالـــت")]
    [InlineData("مُحَمَّدٌ", "مُحَمَّدٌ")]
    public void Arabic_tokens_are_what_a_reader_sees(string text, string expected) => Assert.Equal(expected, Ar(text).Tokens());

    [Theory]
    [InlineData("Mr. Smith's dog didn't bark.", "Mr.|Smith|'s|dog|did|n't|bark|.")]
    [InlineData("The U.S. and J. R. Smith left.", "The|U.S.|and|J.|R.|Smith|left|.")]
    [InlineData("“It’s over,” he said—again…", "“|It|’s|over|,|”|he|said|—|again|…")]
    [InlineData("He paid $1,200.50 (30%) at 9:30 a.m.", "He|paid|$|1,200.50|(|30|%|)|at|9:30|a.m.")]
    [InlineData("state-run rock 'n' roll", "state-run|rock|'|n|'|roll")]
    [InlineData("``quoted'' text", "``|quoted|''|text")]
    [InlineData("the 1990s and 3rd", "the|1990s|and|3rd")]
    [InlineData("AT&T co\u00ADoperates", "AT&T|co\u00ADoperates")]
    [InlineData("#MeToo @BBC_News", "#MeToo|@BBC_News")]
    public void English_tokens_are_what_a_reader_sees(string text, string expected) => Assert.Equal(expected, En(text).Tokens());

    [Theory]
    [InlineData("أَكَّدَ إلى آخر", "اكد|الي|اخر")]
    [InlineData("قالـــت مُستشفى علـــى", "قالت|مستشفي|علي")]
    [InlineData("‏وقال‎", "وقال")]
    [InlineData("ﻗﺎﻝ ﷲ ﻻ", "قال|الله|لا")]
    [InlineData("کی", "كي")]
    [InlineData("١٢٫٥ ۴", "12.5|4")]
    [InlineData("«»“”„‟", "\"|\"|\"|\"|\"|\"")]
    public void Normal_forms_fold_what_newspapers_write_differently(string text, string expected) => Assert.Equal(expected, Ar(text).Normal());

    [Fact]
    public void Offsets_count_utf16_units_of_the_untouched_text()
    {
        const string text = "\uFEFF😀 قال\r\n\r\nب 😀 د";
        Document document = Ar(text);
        Assert.Equal(
            [new TextSpan(1, 3), new TextSpan(4, 7), new TextSpan(11, 12), new TextSpan(13, 15), new TextSpan(16, 17)],
            document.Tokens.Select(token => token.Span));
    }

    [Theory]
    [InlineData("كلمة", TokenKind.Word)]
    [InlineData("12", TokenKind.Number)]
    [InlineData("،", TokenKind.Punctuation)]
    [InlineData("€", TokenKind.Symbol)]
    [InlineData("#عاجل", TokenKind.Handle)]
    [InlineData("😀", TokenKind.Symbol)]
    public void A_token_knows_its_kind(string text, TokenKind kind) => Assert.Equal(kind, Assert.Single(Ar(text).Tokens).Kind);
}

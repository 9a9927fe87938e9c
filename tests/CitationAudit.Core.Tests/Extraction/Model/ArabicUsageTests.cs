using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>
/// Arabic usage, statement by statement: <c>source | cue | content</c>, with the relay behind it where there is one; pieces of a role are
/// parted by a slash. The sentences were written for these tests and are in no corpus.
/// </summary>
public sealed class ArabicUsageTests
{
    private static readonly LanguagePack s_arabic = LanguageLoader.Load(PackFolders.BuiltIn, "ar");
    private static readonly TextAnalyser s_text = new(s_arabic.Text);
    private static readonly IStatementExtractor s_extractor = ExtractorLoader.Load(PackFolders.BuiltIn, s_arabic, broad: false);

    // Quotation marks of all kinds, turned, mixed, missing.
    [Theory]
    [InlineData("قال وزير النقل سمير عوض: «القطار يصل في موعده».", "وزير النقل سمير عوض | قال | «القطار يصل في موعده»")]
    [InlineData("قال وزير النقل سمير عوض: ”القطار يصل في موعده“.", "وزير النقل سمير عوض | قال | ”القطار يصل في موعده“")]
    [InlineData("قال وزير النقل سمير عوض: “القطار يصل في موعده”.", "وزير النقل سمير عوض | قال | “القطار يصل في موعده”")]
    [InlineData("قال وزير النقل سمير عوض \"القطار يصل في موعده\".", "وزير النقل سمير عوض | قال | \"القطار يصل في موعده\"")]
    [InlineData("قال وزير النقل سمير عوض: “القطار يصل في موعده».", "وزير النقل سمير عوض | قال | “القطار يصل في موعده»")]
    [InlineData("قال وزير النقل سمير عوض: «القطار يصل في موعده", "وزير النقل سمير عوض | قال | «القطار يصل في موعده")]
    [InlineData("ووفقا لـ”المنار”، أغلقت المدينة مدارسها يومين.", "”المنار” | ووفقا لـ | أغلقت المدينة مدارسها يومين")]
    [InlineData("وصرح اللاعب \"احنا هنكسب الماتش ده إن شاء الله\".", "اللاعب | وصرح | \"احنا هنكسب الماتش ده إن شاء الله\"")]
    public void Quotation_marks(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    // Full diacritics, tatweel, no hamza, spaces glued and astray, a hashtag, agency codes.
    [Theory]
    [InlineData("قَالَ المُدِيرُ إِنَّ المَصْنَعَ سَيُغْلِقُ أَبْوَابَهُ.", "المُدِيرُ | قَالَ | المَصْنَعَ سَيُغْلِقُ أَبْوَابَهُ")]
    [InlineData("قـــال المديـــر إن المصنع سيغلق أبوابه.", "المديـــر | قـــال | المصنع سيغلق أبوابه")]
    [InlineData("واكد المدير ان المصنع سيغلق ابوابه.", "المدير | واكد | المصنع سيغلق ابوابه")]
    [InlineData("أكد المدير،أن المصنع سيغلق أبوابه.وأضاف ،أن العمال سيحصلون على رواتبهم .", "المدير | أكد | المصنع سيغلق أبوابه", " | وأضاف | العمال سيحصلون على رواتبهم")]
    [InlineData("كتب #نادي_الساحل على حسابه: \"سنعود أقوى\".", "#نادي_الساحل | كتب | \"سنعود أقوى\"")]
    [InlineData("الرياض 12 مايو (واس) -- أعلنت هيئة الأرصاد أن الأمطار ستستمر حتى الخميس.", "هيئة الأرصاد | أعلنت | الأمطار ستستمر حتى الخميس")]
    public void Spelling_and_layout(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    // Where the cue stands, and what kind of word it is.
    [Theory]
    [InlineData("الأمطار ستستمر حتى الخميس، قالت هيئة الأرصاد.", "هيئة الأرصاد | قالت | الأمطار ستستمر حتى الخميس")]
    [InlineData("ونقلت الإذاعة عن المحافظ قوله إن الطريق سيفتح غدا.", "المحافظ | ونقلت | الطريق سيفتح غدا | الإذاعة")]
    [InlineData("كما جاء في بيان الشركة، لم يصب أحد بأذى.", "بيان الشركة | كما جاء في | لم يصب أحد بأذى")]
    [InlineData("وبحسب تقرير لجنة الصحة، ارتفعت الإصابات بنسبة عشرين في المئة.", "تقرير لجنة الصحة | وبحسب | ارتفعت الإصابات بنسبة عشرين في المئة")]
    [InlineData("وجاء في تصريحات الوزيرة أن المدارس ستفتح في موعدها.", "تصريحات الوزيرة | وجاء في | المدارس ستفتح في موعدها")]
    [InlineData("وتشير دراسة نشرتها جامعة الساحل إلى أن النوم المبكر يحسن الذاكرة.", "دراسة نشرتها جامعة الساحل | وتشير | النوم المبكر يحسن الذاكرة")]
    [InlineData("ينص القانون على حبس المخالف ستة أشهر.", "القانون | ينص | حبس المخالف ستة أشهر")]
    [InlineData("وأعلن تنظيم «النسور» مسؤوليته عن الهجوم.", "تنظيم «النسور» | وأعلن | مسؤوليته عن الهجوم")]
    [InlineData("وقال متحدث باسم الشرطة لوكالة رويترز إن المهاجم فر.", "متحدث باسم الشرطة | وقال | المهاجم فر")]
    [InlineData("وقالت السيدة أمل صادق إن البيت انهار فجرا.", "السيدة أمل صادق | وقالت | البيت انهار فجرا")]
    [InlineData("فقال الرجل إن الباب كان مفتوحا، وأكدت زوجته أن الجيران سمعوا الصوت.", "الرجل | فقال | الباب كان مفتوحا", "زوجته | وأكدت | الجيران سمعوا الصوت")]
    public void Cues(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    // No source shown.
    [Theory]
    [InlineData("يُقال إن الكنز ما زال مدفونا تحت القلعة.", " | يُقال | الكنز ما زال مدفونا تحت القلعة")]
    [InlineData("وذُكر أن السفينة غرقت قرب الجزيرة.", " | وذُكر | السفينة غرقت قرب الجزيرة")]
    [InlineData("ويُعتقد أن الحريق متعمد.", " | ويُعتقد | الحريق متعمد")]
    public void Passives_and_impersonals(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    // What is asked and ordered, with the act.
    [Theory]
    [InlineData("وسألت الصحيفة الوزير عما إذا كان سيستقيل.", "الصحيفة | وسألت | عما إذا كان سيستقيل", Act.Asks)]
    [InlineData("ودعا الرئيس إلى الهدوء.", "الرئيس | ودعا | إلى الهدوء", Act.Orders)]
    [InlineData("ورجح خبراء أن تتراجع الأسعار في الخريف.", "خبراء | ورجح | تتراجع الأسعار في الخريف", Act.Believes)]
    public void Acts(string text, string expected, Act act)
    {
        Assert.Equal([expected], Show(text));
        Assert.Equal(act, Assert.Single(Extract(text)).Act);
    }

    // Statements within statements, and chains of participles.
    [Theory]
    [InlineData("وقال المحامي إن موكله أكد للقاضي أنه بريء.", "المحامي | وقال | موكله أكد للقاضي أنه بريء")]
    [InlineData("قال الطبيب إن اللقاح آمن، وإن الدفعة الأولى وصلت. وتابع قائلا: «لا داعي للخوف».", "الطبيب | قال | اللقاح آمن، وإن الدفعة الأولى وصلت", " | وتابع قائلا | «لا داعي للخوف»")]
    [InlineData("واعتبر المحلل نبيل شاهين أن «القرار متسرع»، داعيا الحكومة إلى التراجع عنه.", "المحلل نبيل شاهين | واعتبر | «القرار متسرع»", " | داعيا | الحكومة إلى التراجع عنه")]
    [InlineData("وأشار التقرير إلى أن السد، الذي بني قبل نصف قرن، يحتاج إلى صيانة.", "التقرير | وأشار | السد، الذي بني قبل نصف قرن، يحتاج إلى صيانة")]
    public void Nested_and_chained(string text, params string[] expected)
    {
        string[] found = Show(text);
        Assert.All(expected, line => Assert.Contains(line, found));
    }

    // The Maghreb and the Gulf.
    [Theory]
    [InlineData("أورد بلاغ للمديرية العامة أن المشتبه فيه أوقف بمدينة طنجة.", "بلاغ للمديرية العامة | أورد | المشتبه فيه أوقف بمدينة طنجة")]
    [InlineData("وأبرز المتدخل ذاته أن المشروع سيشغل ألف شاب.", "المتدخل ذاته | وأبرز | المشروع سيشغل ألف شاب")]
    [InlineData("ونوّه معالي الوزير بجهود المتطوعين.", "معالي الوزير | ونوّه | بجهود المتطوعين")]
    public void Regional_usage(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void A_quotation_runs_on_over_paragraphs()
    {
        const string Text = "قال المحافظ: «المدينة بخير. والكهرباء عادت.\n\n«ونشكر كل من ساعدنا».\n\nوانتهى المؤتمر.";
        Assert.Equal(["المحافظ | قال | «المدينة بخير. والكهرباء عادت.\n\n«ونشكر كل من ساعدنا»"], Show(Text));
    }

    [Fact]
    public void A_headline_with_a_colon_needs_no_verb()
    {
        const string Text = "وزير المالية: لن نرفع الضرائب هذا العام\n\nالقاهرة هادئة اليوم.";
        int end = Text.IndexOf('\n', StringComparison.Ordinal);
        ImmutableArray<Statement> found = s_extractor.Extract(s_text.Analyse(ArticleOf(Text) with
        {
            Blocks = [new ArticleBlock(BlockKind.Title, new TextSpan(0, end)), new ArticleBlock(BlockKind.Paragraph, new TextSpan(end + 2, Text.Length))],
        }));
        Statement statement = Assert.Single(found);
        Assert.Equal("وزير المالية", Role(Text, statement.Source));
        Assert.Equal("لن نرفع الضرائب هذا العام", Role(Text, statement.Content));
        Assert.Empty(statement.Cue);
    }

    [Fact]
    public void An_article_in_one_block_reads_as_one_in_paragraphs()
    {
        string[] sentences =
        [
            "قال وزير النقل سمير عوض: «القطار يصل في موعده».",
            "ونقلت الإذاعة عن المحافظ قوله إن الطريق سيفتح غدا.",
            "وأشار التقرير إلى أن السد، الذي بني قبل نصف قرن، يحتاج إلى صيانة.",
        ];
        Assert.Equal(Show(string.Join("\n\n", sentences)), Show(string.Join(' ', sentences)));
    }

    [Theory]
    [InlineData("قال المدير: «العمل مستمر».", StatementForm.Direct)]
    [InlineData("قال المدير: العمل مستمر.", StatementForm.Direct)]
    [InlineData("قال المدير إن العمل «مستمر» في المصنع.", StatementForm.Mixed)]
    [InlineData("قال المدير إن العمل مستمر في المصنع.", StatementForm.Indirect)]
    public void Says_how_much_is_quoted(string text, StatementForm form) => Assert.Equal(form, Assert.Single(Extract(text)).Form);

    [Fact]
    public void Says_how_it_was_found()
    {
        Statement statement = Assert.Single(Extract("وقال متحدث باسم الشرطة لوكالة رويترز إن المهاجم فر."));
        Assert.Equal((Mechanism.Model, "ar-statements"), (statement.FoundBy.Mechanism, statement.FoundBy.Rule));
        Assert.InRange(statement.FoundBy.Features.Length, 3, 6);
        Assert.Equal(statement.FoundBy.Features.OrderByDescending(feature => feature.Weight), statement.FoundBy.Features);
        Assert.InRange(statement.Confidence, 0.8, 1);
    }

    [Fact]
    public void Finds_who_answers_in_the_article_that_the_project_began_with()
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "libya-turkey.ar.txt"));
        string[] found = [.. s_extractor.Extract(s_text.Analyse(ArticleOf(text) with { Blocks = BlockFinder.Find(text, titled: true) }))
            .Select(statement => $"{Role(text, statement.Source)} | {Role(text, statement.Cue)} | {Ends(Role(text, statement.Content))}")];
        string[] expected =
        [
            "وكالة الأنباء السورية “سانا” | ووفق | وصل مدير … من تركيا”",
            "الوكالة | بحسب | ”لتقديم التهنئة … من تركيا”",
            "”سانا” | ووفقا لـ | وقعت دمشق … على البلدين”",
            "مراقبون | ويرى | تقاطع المصالح … شمال سوريا",
            "مصر | تندد | بالتدخل العسكري … في ليبيا",
            " | وتتهم | أنقرة بمحاولة … وشمال إفريقيا",
            "دورية “إنتليجنس أون لاين” الاستخباراتية الفرنسية | ووفقًا لما أوردته | “كامل” سعى … في ليبيا",
            "مصدر غربي بارز | ويقول | “مدير المخابرات … نفوذ الوفاق”",
            "عدد من المصادر | ووفقا | الجيش المصري … شمال إفريقيا",
        ];
        Assert.All(expected, line => Assert.Contains(line, found));
        Assert.DoesNotContain(found, line => line.Contains("إحدى ثمار", StringComparison.Ordinal));
    }

    [Fact]
    public void Reads_any_text() => Gen.OneOf(
            "قال", "وأضاف", "ونقلت", "عن", "إن", "أن", "بحسب", "على حد قوله", "الوزير", "، ", ". ", "؟", ":", "«", "»", "\"", "“", "”", "'", "(", ")", "ـ", "لـ",
            "مشيرا إلى", "وفق", "ل", "و", "\n\n", "\r\n", "\u064E", "\u200F", "\u0640", "🚢", "\uD83D", "\uDEA2", "123", "٤٥", "#وسم", "@x", "http://a.b", "said", "\0", "\uFEFF")
        .Array[0, 60]
        .Sample(
            parts =>
            {
                string text = string.Join(parts.Length % 3 == 0 ? "" : " ", parts);
                Assert.All(Extract(text), statement =>
                {
                    Assert.NotEmpty(statement.Content);
                    Assert.InRange(statement.Confidence, 0, 1);
                    Assert.InRange(statement.Paragraph, 0, int.MaxValue);
                    foreach (ImmutableArray<TextSpan> role in (ImmutableArray<TextSpan>[])[statement.Content, statement.Cue, statement.Source, statement.Via])
                    {
                        Assert.All(role, span => Assert.True(span.Start >= 0 && span.End <= text.Length && !span.IsEmpty));
                        Assert.All(role.Zip(role.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
                    }
                });
            },
            iter: 300);

    [Fact]
    public void Takes_long_paragraphs_in_its_stride()
    {
        // Windows are bounded: a paragraph of many sentences reads as its sentences do.
        string sentence = "قال وزير النقل سمير عوض إن القطار يصل في موعده. ";
        Assert.Equal(400, Extract(string.Concat(Enumerable.Repeat(sentence, 400))).Length);
        Assert.NotEmpty(Extract(string.Concat(Enumerable.Repeat("قال وزير النقل إن القطار يصل في موعده ", 2000))));
        Extract(new string('«', 20_000));
    }

    private static string Ends(string content)
    {
        string[] words = content.Split(' ');
        return words.Length < 5 ? content : $"{words[0]} {words[1]} … {words[^2]} {words[^1]}";
    }

    private static string[] Show(string text) => [.. Extract(text).Select(statement => Shown(text, statement))];

    private static string Shown(string text, Statement statement) =>
        $"{Role(text, statement.Source)} | {Role(text, statement.Cue)} | {Role(text, statement.Content)}{(statement.Via.IsEmpty ? "" : $" | {Role(text, statement.Via)}")}";

    private static string Role(string text, ImmutableArray<TextSpan> spans) => string.Join(" / ", spans.Select(span => span.Of(text)));

    private static ImmutableArray<Statement> Extract(string text) => StatementSelection.Default.Take(s_extractor.Extract(s_text.Analyse(ArticleOf(text))));

    private static Article ArticleOf(string text) => new() { Id = "test", Text = text, Language = "ar", Origin = new ArticleOrigin("-", "text/plain") };
}

using CitationAudit.Extraction;
using static CitationAudit.Core.Tests.Extraction.Model.ArabicStatements;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>
/// How the Arabic press writes, from the Maghreb to the Gulf: each line is <c>source | cue | content</c>, then the relay if any, with the
/// pieces of a role parted by a slash. The sentences were written for these tests and are in no corpus and not among those trained on.
/// </summary>
public sealed class ArabicPressTests
{
    // The noun behind the source may be whom it speaks to; the source may stand far before its verb, or before the paper that says so.
    [Theory]
    [InlineData("حث وزير البيئة المزارعين على ترشيد المياه.", "وزير البيئة | حث | المزارعين على ترشيد المياه")]
    [InlineData("ووصف المدرب لاعبيه بأنهم أبطال.", "المدرب | ووصف | لاعبيه بأنهم أبطال")]
    [InlineData("إلا أن رئيس اللجنة المالية في البرلمان، سعيد الخطيب، قال إن الموازنة غير واقعية.", "رئيس اللجنة المالية في البرلمان، سعيد الخطيب | قال | الموازنة غير واقعية")]
    [InlineData("أصدرت النقابة بيانا أكدت فيه أن الإضراب مستمر.", "النقابة | أكدت | الإضراب مستمر")]
    [InlineData("وأكد مراسل لوكالة الأنباء الوطنية أن الطريق مغلق.", "مراسل لوكالة الأنباء الوطنية | وأكد | الطريق مغلق")]
    public void Sources_beside_other_nouns(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("قالت مديرة المتحف هدى راضي: ‹القاعة ستفتح في الربيع›.", "مديرة المتحف هدى راضي | قالت | ‹القاعة ستفتح في الربيع›")]
    [InlineData("قالت مديرة المتحف هدى راضي: „القاعة ستفتح في الربيع“.", "مديرة المتحف هدى راضي | قالت | „القاعة ستفتح في الربيع“")]
    [InlineData("قالت مديرة المتحف هدى راضي: ''القاعة ستفتح في الربيع''.", "مديرة المتحف هدى راضي | قالت | ''القاعة ستفتح في الربيع''")]
    [InlineData("قالت مديرة المتحف هدى راضي: «القاعة ستفتح في الربيع\".", "مديرة المتحف هدى راضي | قالت | «القاعة ستفتح في الربيع\"")]
    [InlineData("قالت مديرة المتحف هدى راضي: القاعة ستفتح في الربيع».", "مديرة المتحف هدى راضي | قالت | القاعة ستفتح في الربيع»")]
    [InlineData("قالت مديرة المتحف هدى راضي: “القاعة ستفتح في الربيع", "مديرة المتحف هدى راضي | قالت | “القاعة ستفتح في الربيع")]
    [InlineData("قالت مديرة المتحف هدى راضي إن «القاعة التي يسميها الزوار “بيت الضوء” ستفتح في الربيع».", "مديرة المتحف هدى راضي | قالت | «القاعة التي يسميها الزوار “بيت الضوء” ستفتح في الربيع»")]
    [InlineData("وقال الطاهي إن الطبق \"سهل ورخيص\" ويكفي خمسة.", "الطاهي | وقال | الطبق \"سهل ورخيص\" ويكفي خمسة")]
    public void Quotation_marks(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("قال الحارس: «رأيت الدخان أولا.\n\nثم سمعت الصراخ».\n\nوانصرف الناس.", "الحارس | قال | «رأيت الدخان أولا.\n\nثم سمعت الصراخ»")]
    [InlineData("وقالت الطبيبة: \"الوضع صعب. نحتاج إلى أسرة.\n\n\"ونحتاج إلى ممرضين\".", "الطبيبة | وقالت | \"الوضع صعب. نحتاج إلى أسرة.\n\n\"ونحتاج إلى ممرضين\"")]
    public void Quotations_that_run_over_paragraphs(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("أَعْلَنَتِ الشَّرِكَةُ أَنَّ الرِّحْلَاتِ سَتُسْتَأْنَفُ غَدًا.", "الشَّرِكَةُ | أَعْلَنَتِ | الرِّحْلَاتِ سَتُسْتَأْنَفُ غَدًا")]
    [InlineData("وأَضَافَ الحَارِسُ أنَّه لَمْ يَرَ أَحَدًا.", "الحَارِسُ | وأَضَافَ | لَمْ يَرَ أَحَدًا")]
    [InlineData("وذكّـــر الأميـــن العـــام بـأن الاتفـــاق مـــا زال ساريـــا.", "الأميـــن العـــام | وذكّـــر | الاتفـــاق مـــا زال ساريـــا")]
    public void Diacritics_and_tatweel(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("واوضح رئيس اللجنه ان الطلبات تجاوزت الالف، مشيرا الى ان الفرز سيبدا الاحد.", "رئيس اللجنه | واوضح | الطلبات تجاوزت الالف", " | مشيرا | الفرز سيبدا الاحد")]
    [InlineData("قال السائق:«الطريق كانت مبللة».وأضافت زوجته:«لم نر الشاحنة».", "السائق | قال | «الطريق كانت مبللة»", "زوجته | وأضافت | «لم نر الشاحنة»")]
    [InlineData("قال السائق : \" الطريق كانت مبللة \" .", "السائق | قال | \" الطريق كانت مبللة \"")]
    [InlineData("وكتبت #وزارة_المياه على منصة إكس: \"السد ممتلئ بالكامل\".", "#وزارة_المياه | وكتبت | \"السد ممتلئ بالكامل\"")]
    public void Careless_spelling_and_spacing(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    // Datelines, credits and desk codes are no sources.
    [Theory]
    [InlineData("رام الله 3-5-2023 وفا- قالت بلدية البيرة إن المياه ستقطع يومين.\n\nع.ف", "بلدية البيرة | قالت | المياه ستقطع يومين")]
    [InlineData("بيروت (أ ف ب) - قال رئيس البلدية إن الحديقة ستفتح غدا.\n\nلار/بم", "رئيس البلدية | قال | الحديقة ستفتح غدا")]
    [InlineData("أبوظبي في 5 أكتوبر / وام / أكدت وزارة الصحة أن اللقاح متوفر في جميع المراكز.\n\nوام/هدى", "وزارة الصحة | أكدت | اللقاح متوفر في جميع المراكز")]
    [InlineData("عمان 22 أيار (بترا)- أكد وزير العمل أن البرنامج يستمر حتى نهاية العام.\n\n--(بترا) م ش", "وزير العمل | أكد | البرنامج يستمر حتى نهاية العام")]
    public void Agency_codes(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("وزيرة البيئة: الشواطئ نظيفة هذا الصيف", "وزيرة البيئة |  | الشواطئ نظيفة هذا الصيف")]
    [InlineData("مدرب المنتخب: «جاهزون للنهائي»", "مدرب المنتخب |  | «جاهزون للنهائي»")]
    [InlineData("الأمم المتحدة: المجاعة تهدد نصف السكان", "الأمم المتحدة |  | المجاعة تهدد نصف السكان")]
    public void Headlines(string title, params string[] expected) => Assert.Equal(expected, ShowTitled(title, "المدينة هادئة اليوم."));

    [Theory]
    [InlineData("«لن أبيع الأرض»، يقول المزارع سالم الحداد.", "المزارع سالم الحداد | يقول | «لن أبيع الأرض»")]
    [InlineData("هذه الأزمة، يقول الخبير المالي رامي عون، بدأت قبل عشر سنوات.", "الخبير المالي رامي عون | يقول | هذه الأزمة / بدأت قبل عشر سنوات")]
    [InlineData("هذا المشروع، بحسب المهندس خالد ربيع، سيغير وجه المدينة.", "المهندس خالد ربيع | بحسب | هذا المشروع / سيغير وجه المدينة")]
    [InlineData("والقرار، كما تقول المعارضة، جاء متأخرا.", "المعارضة | كما تقول | والقرار / جاء متأخرا")]
    [InlineData("لم تتسلم المدرسة كتابا واحدا، على حد قول مديرها.", "مديرها | على حد قول | لم تتسلم المدرسة كتابا واحدا")]
    public void Cues_after_and_inside_their_content(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("ونقلت صحيفة «الصباح» عن مدير المصنع قوله إن الآلات وصلت.", "مدير المصنع | ونقلت | الآلات وصلت | صحيفة «الصباح»")]
    [InlineData("وكما جاء في بيان النقابة، فإن الإضراب سيستمر حتى الخميس.", "بيان النقابة | وكما جاء في | الإضراب سيستمر حتى الخميس")]
    [InlineData("وجاء في الرسالة أن الموعد تغير.", "الرسالة | وجاء في | الموعد تغير")]
    [InlineData("وتنص المادة العاشرة على أن الحكم نهائي.", "المادة العاشرة | وتنص | الحكم نهائي")]
    public void Through_papers_and_other_mouths(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("وأُفيد بأن القطار خرج عن السكة.", " | وأُفيد | القطار خرج عن السكة")]
    [InlineData("وقيل إن الخزنة كانت فارغة.", " | وقيل | الخزنة كانت فارغة")]
    [InlineData("ويُخشى أن ترتفع حصيلة الضحايا.", " | ويُخشى | ترتفع حصيلة الضحايا")]
    [InlineData("وتردد أن اللاعب وقع العقد.", " | وتردد | اللاعب وقع العقد")]
    public void Passives_and_impersonals(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("لم يؤكد المتحدث باسم الوزارة ولم ينف وجود خطة جديدة.", "المتحدث باسم الوزارة | لم يؤكد | وجود خطة جديدة")]
    [InlineData("ولم تؤكد الشركة ولم تنف بيع المصنع.", "الشركة | ولم تؤكد | بيع المصنع")]
    [InlineData("ولم يستبعد وزير المالية رفع الرسوم.", "وزير المالية | ولم يستبعد | رفع الرسوم")]
    public void Neither_confirmed_nor_denied(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("وتساءل النائب فؤاد ربيع عما إذا كان العقد قانونيا.", "النائب فؤاد ربيع | وتساءل | عما إذا كان العقد قانونيا", Act.Asks)]
    [InlineData("وسألها القاضي عن سبب الغياب.", "القاضي | وسألها | سبب الغياب", Act.Asks)]
    [InlineData("وأمرت المحكمة بإخلاء المبنى.", "المحكمة | وأمرت | بإخلاء المبنى", Act.Orders)]
    [InlineData("وطالب المتظاهرون بإقالة المحافظ.", "المتظاهرون | وطالب | بإقالة المحافظ", Act.Orders)]
    [InlineData("وطلبت نقابة الأطباء من الوزارة توفير الأقنعة.", "نقابة الأطباء | وطلبت | الوزارة توفير الأقنعة", Act.Orders)]
    public void Questions_and_requests(string text, string expected, Act act)
    {
        Assert.Equal([expected], Show(text));
        Assert.Equal(act, Assert.Single(Extract(text)).Act);
    }

    [Theory]
    [InlineData("وفي رأي الناقدة سلمى نجار، الفيلم أضعف من الرواية.", "الناقدة سلمى نجار | وفي رأي | الفيلم أضعف من الرواية")]
    [InlineData("فبحسب تقرير الهيئة، انخفضت الأسعار.", "تقرير الهيئة | فبحسب | انخفضت الأسعار")]
    [InlineData("وسط أنباء عن انسحاب الشركة من المشروع.", " | أنباء | انسحاب الشركة من المشروع")]
    [InlineData("وسط مخاوف من انهيار السد.", " | مخاوف | انهيار السد")]
    public void Attributions_without_a_verb(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("نفى المتحدث باسم الشركة وجود أي تسرب.", "المتحدث باسم الشركة | نفى | وجود أي تسرب")]
    [InlineData("وندد حزب الفجر بقرار الإغلاق.", "حزب الفجر | وندد | بقرار الإغلاق")]
    [InlineData("واتهم رئيس النقابة الإدارة بالمماطلة.", "رئيس النقابة | واتهم | الإدارة بالمماطلة")]
    [InlineData("ورجحت مصادر مطلعة تأجيل القمة.", "مصادر مطلعة | ورجحت | تأجيل القمة")]
    public void Verbs_with_an_object(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("وقال الخبير الاقتصادي ماهر زيدان، الذي عمل مستشارا للبنك المركزي، إن الفائدة ستنخفض.", "الخبير الاقتصادي ماهر زيدان، الذي عمل مستشارا للبنك المركزي | وقال | الفائدة ستنخفض")]
    [InlineData("وقال مسؤول محلي طلب عدم ذكر اسمه إن الجسر غير آمن.", "مسؤول محلي طلب عدم ذكر اسمه | وقال | الجسر غير آمن")]
    [InlineData("وقالت ليلى منصور، مديرة مركز الأبحاث البحرية في الإسكندرية، إن الشاطئ يتآكل.", "ليلى منصور، مديرة مركز الأبحاث البحرية في الإسكندرية | وقالت | الشاطئ يتآكل")]
    public void Long_sources(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("وقال المحافظ إن مدير المستشفى أبلغه بأن الأجهزة تعطلت.", "المحافظ | وقال | مدير المستشفى أبلغه بأن الأجهزة تعطلت", "مدير المستشفى | أبلغه | الأجهزة تعطلت")]
    [InlineData("وأوضح الناطق أن الوزارة ترفض بيع الأرض، مضيفا أن القرار نهائي، ومشددا على أن الملف أغلق.", "الناطق | وأوضح | الوزارة ترفض بيع الأرض", " | مضيفا | القرار نهائي", " | ومشددا | الملف أغلق")]
    public void Nested_and_chained(string text, params string[] expected) => Assert.All(expected, line => Assert.Contains(line, Show(text)));

    [Theory]
    [InlineData("وأورد بلاغ للوزارة أن الدراسة ستتوقف يومي الخميس والجمعة.", "بلاغ للوزارة | وأورد | الدراسة ستتوقف يومي الخميس والجمعة")]
    [InlineData("وأردف المسؤول الجهوي أن الأشغال بلغت مراحلها الأخيرة.", "المسؤول الجهوي | وأردف | الأشغال بلغت مراحلها الأخيرة")]
    [InlineData("وأبرزت رئيسة الجمعية أن الحملة شملت عشرين دوارا.", "رئيسة الجمعية | وأبرزت | الحملة شملت عشرين دوارا")]
    [InlineData("ونوهت سعادة الوكيلة بتعاون الأهالي.", "سعادة الوكيلة | ونوهت | بتعاون الأهالي")]
    [InlineData("وشدد معالي المدير العام على أهمية الفحص المبكر.", "معالي المدير العام | وشدد | أهمية الفحص المبكر")]
    public void Regional_usage(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("قال عادل إن المتجر أغلق باكرا.", "عادل | قال | المتجر أغلق باكرا")]
    [InlineData("وذكرت أمل أن الرسالة وصلت.", "أمل | وذكرت | الرسالة وصلت")]
    [InlineData("وأكد صالح أن الباب كان مقفلا.", "صالح | وأكد | الباب كان مقفلا")]
    [InlineData("وروى شاكر أن الكلب نبح طويلا.", "شاكر | وروى | الكلب نبح طويلا")]
    public void Names_that_are_words(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("وقال البائع: «الزبون عاوز الرخيص وخلاص».", "البائع | وقال | «الزبون عاوز الرخيص وخلاص»")]
    [InlineData("وقالت الجارة «والله ما شفنا حدا من مبارح».", "الجارة | وقالت | «والله ما شفنا حدا من مبارح»")]
    [InlineData("وأضاف الصياد: “البحر ما فيه حوت هاد العام”.", "الصياد | وأضاف | “البحر ما فيه حوت هاد العام”")]
    [InlineData("وصرخ السائق: \"وين نروح بهالليل؟\"", "السائق | وصرخ | \"وين نروح بهالليل؟\"")]
    public void Dialect_in_quotation_marks(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("فأكدت الإدارة أن العمل مستمر.", "الإدارة | فأكدت | العمل مستمر")]
    [InlineData("ووفقا لبيان النادي، سيغيب اللاعب شهرا.", "بيان النادي | ووفقا | سيغيب اللاعب شهرا")]
    [InlineData("فقالت الأم إن الطفل نائم، فسألها الطبيب عن عمره.", "الأم | فقالت | الطفل نائم", "الطبيب | فسألها | عمره")]
    [InlineData("وفيما أكد المدير أن الفرع سيغلق، نفت النقابة تسريح أي عامل.", "المدير | أكد | الفرع سيغلق", "النقابة | نفت | تسريح أي عامل")]
    public void Leading_conjunctions(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void An_article_in_one_block_without_spaces_after_its_stops()
    {
        const string Text = "قال مدير السوق إن الأسعار استقرت.وأضاف أن البضائع كافية.وفي المقابل،قالت جمعية المستهلك إن الخبز شحيح.وبحسب وزارة التموين، الطحين متوفر.";
        string[] expected =
        [
            "مدير السوق | قال | الأسعار استقرت",
            " | وأضاف | البضائع كافية",
            "جمعية المستهلك | قالت | الخبز شحيح",
            "وزارة التموين | وبحسب | الطحين متوفر",
        ];
        Assert.Equal(expected, Show(Text));
    }

    // What is told in the author's own voice has no source, whatever words stand in it.
    [Theory]
    [InlineData("افتتح المحافظ السوق الجديد وسط المدينة صباح الأحد.")]
    [InlineData("والتقى الوزير نظيره وبحث معه العلاقات بين البلدين.")]
    [InlineData("وبلغ عدد الزوار ثلاثة آلاف في اليوم الأول.")]
    [InlineData("ولم ترد الشركة على طلب للتعليق.")]
    public void Statements_of_the_author(string text) => Assert.Empty(Show(text));
}

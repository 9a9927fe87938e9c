using CitationAudit.Extraction;
using CitationAudit.Sources;

namespace CitationAudit.Core.Tests.Grading;

/// <summary>Four articles as a careful reader marks them.</summary>
internal static class SampleArticles
{
    public static IReadOnlyDictionary<string, Func<CaseBuilder>> All { get; } = new Dictionary<string, Func<CaseBuilder>>
    {
        ["libya-turkey.ar"] = LibyaTurkey,
        ["harbour-strike.en"] = HarbourStrike,
        ["well-water.ar"] = WellWater,
        ["border-pass.en"] = BorderPass,
    };

    public static string Folder { get; } = Path.Combine(Seeds.Root, "tests", "CitationAudit.Core.Tests", "Grading", "Articles");

    public static CaseBuilder LibyaTurkey() => new CaseBuilder(Seeds.Document(Seeds.Article("libya-turkey.ar.txt"), "ar"))
        .Source("E1", "state-agency", true, ["سانا", "وكالة الأنباء السورية “سانا”"])
        .Source("E2", "government-body", null, ["البيان"])
        .Source("E3", "observers", false, ["مراقبون"], plural: true)
        .Source("E4", "government-body", true, ["القاهرة", "مصر بالتدخل"])
        .Source("E5", "newsletter", true, ["إنتليجنس أون لاين"])
        .Source("E6", "anonymous-official", false, ["مصدر غربي بارز"])
        .Source("E7", "anonymous-source", false, ["عدد من المصادر"], plural: true)
        .Says("E1", "وصل مدير مخابرات “حفتر”، ونائب رئيس الوزراء في الحكومة الموازية في الشرق الليبي إلى “دمشق”، بصحبة عسكريين وسياسيين آخرين لتقديم عرض لآخر التطورات العسكرية في ليبيا", "ووفق", "وكالة الأنباء السورية “سانا”")
        .Says("E1", "”لتقديم التهنئة والدعم للنظام السوري على نجاحه في هزيمة المجموعات “الإرهابية” المدعومة من تركيا”", "بحسب", "الوكالة", form: StatementForm.Direct, stake: Stake.OwnSide)
        .Says("E1", "وقعت دمشق والحكومة الموازية في ليبيا", "ووفقا", "سانا", rest: "على مذكرة تفاهم تقضي بإعادة افتتاح مقرات البعثات الدبلوماسية في البلدين، وتنسيق مواقف البلدين في المحافل الدولية والإقليمية")
        .Says("E2", "“التدخل والعدوان التركي على البلدين”", "بحسب وصف", "البيان", form: StatementForm.Direct, stake: Stake.Opponent)
        .Says("E3", "تقاطع المصالح بين “حفتر” و”بشار الأسد” تقتضي التعاون في مواجهة تركيا", "ويرى", "مراقبون", act: Act.Believes)
        .Says("E4", "التدخل العسكري التركي في ليبيا", "تندد", "مصر")
        .Says("E4", "بمحاولة تهديد أمنها القومي، والتأثير سلبًا على استقرار منطقة البحر المتوسط، وشمال إفريقيا", "وتتهم", stake: Stake.Opponent)
        .Says("E5", "“كامل” سعى خلال جولته إلى إبرام تفاهمات أمنية، تقضي بإنشاء وحدة تنسيق، تتألف من ممثلين عن أجهزة المخابرات في المنطقة، تكون مسئولة عن مراقبة الوضع في ليبيا", "ووفقًا لما أوردته", "دورية “إنتليجنس أون لاين” الاستخباراتية الفرنسية")
        .Says("E6", "“مدير المخابرات المصرية أطلع نظراءها على أدلة تشير إلى نقل مقاتلين سوريين إلى مناطق نفوذ الوفاق”", "ويقول", "مصدر غربي بارز", form: StatementForm.Direct)
        .Says("E7", "الجيش المصري يتراجع على الأرض في ليبيا، لكنه يضغط على أنقرة للتراجع عن دورها في شمال إفريقيا", "ووفقا", "عدد من المصادر");

    public static CaseBuilder HarbourStrike() => new CaseBuilder(Seeds.Document(Seeds.Article("harbour-strike.en.txt"), "en"))
        .Source("E1", "state-agency", true, ["VNA"])
        .Source("E2", "named-official", true, ["Helena Varga", "Transport Minister Helena Varga"], role: "Transport Minister")
        .Source("E3", "anonymous-official", false, ["A senior official at the ministry, who asked not to be named because the cabinet has yet to meet on the matter", "the official"], body: "the ministry", reason: "because the cabinet has yet to meet on the matter")
        .Source("E4", "civil-society", true, ["The dockers’ union"])
        .Source("E5", "civil-society", true, ["Tomas Brandl"], role: "secretary", bodySource: "E4")
        .Source("E6", "document", null, ["an inspection report dated 12 March, a copy of which was seen by this newspaper", "The report recommends"])
        .Source("E7", "witness", false, ["Residents near the northern quay"], plural: true)
        .Source("E8", "witness", true, ["Mira Osk"])
        .Source("E9", "observers", false, ["Observers"], plural: true)
        .Source("E10", "wire-agency", true, ["Meridian", "The Meridian news agency"])
        .Source("E11", "anonymous-source", false, ["a person familiar with the talks"])
        .Source("E12", "named-expert", true, ["Anton Reuss", "Anton Reuss, a labour economist at the University of Eldrin"], role: "labour economist", body: "the University of Eldrin")
        .Source("E13", "anonymous-source", false, ["Sources"], plural: true)
        .Says("E1", "the army had unloaded two grain ships on Sunday night and that work at the northern quay was “back to normal”", "said", "VNA", stake: Stake.OwnSide, form: StatementForm.Mixed)
        .Says("E1", "Three men had been arrested after “an act of sabotage” on a crane", "said", "the agency", form: StatementForm.Mixed)
        .Says("E2", "the government would not go beyond its offer of a 6 percent pay rise", "told", "Transport Minister Helena Varga", stake: Stake.OwnSide)
        .Says("E2", "“We have been patient, but a port is not a private garden,”", "said", "she", form: StatementForm.Direct)
        .Says("E2", "the union of holding the country to ransom", "accused", "She", stake: Stake.Opponent)
        .Says("E3", "a draft decree would let the army run the port for 30 days", "said", "A senior official at the ministry, who asked not to be named because the cabinet has yet to meet on the matter")
        .Says("E3", "“The decision is as good as made,”", "said", "the official", form: StatementForm.Direct)
        .Says("E4", "its members had damaged the crane", "denied", "The dockers’ union", stake: Stake.OwnSide)
        .Says("E5", "the crane had failed two safety inspections in a row", "said", "Its secretary, Tomas Brandl")
        .Says("E5", "“Nobody asks who should have repaired it,”", "said", "he", form: StatementForm.Direct)
        .Says("E6", "the crane’s brakes were worn below the legal limit", "According to", "an inspection report dated 12 March, a copy of which was seen by this newspaper")
        .Says("E6", "the crane be taken out of service", "recommends", "The report")
        .Says("E7", "no ship had been unloaded there", "said", "Residents near the northern quay")
        .Says("E8", "“The cranes have not moved since last Friday,”", "said", "Mira Osk, 52, who runs a café opposite the gate", form: StatementForm.Direct, proximity: Proximity.FirstHand)
        .Says("E9", "the government wants to break the union before the election in June", "say", "Observers")
        .Says("E11", "three shipping companies had offered to pay half of the difference between the two sides", "citing", "a person familiar with the talks", via: "The Meridian news agency", relays: ["E10"])
        .Says(null, "flour reserves will last no longer than three weeks", "It is believed")
        .Says("E12", "Similar strikes in 2011 and 2017 cost the economy about 0.2 percent of its output a week", "according to", "Anton Reuss, a labour economist at the University of Eldrin")
        .Says("E12", "“The longer it lasts, the more of that is lost for good,”", "said", "he", form: StatementForm.Direct)
        .Says("E13", "a new round of talks could begin on Thursday", "said", "Sources")
        .Claim(["S13", "S14"], ["E7", "E8"], "S1");

    public static CaseBuilder WellWater() => new CaseBuilder(Seeds.Document(File.ReadAllText(Path.Combine(Folder, "well-water.ar.txt")), "ar"))
        .Source("E1", "government-body", true, ["هيئة سلامة المياه", "تقرير لهيئة سلامة المياه، اطلعت «المرصد اليومي» على نسخة منه"])
        .Source("E2", "named-expert", true, ["سامر النجار", "النجار إلى"], role: "أستاذ الكيمياء البيئية", body: "جامعة الساحل")
        .Source("E3", "named-official", true, ["فادي منصور"], role: "رئيس البلدية")
        .Source("E4", "witness", true, ["أم كريم"])
        .Source("E5", "own-reporting", true, ["المرصد اليومي"])
        .Source("E6", "unspecified-media", false, ["مواقع محلية"], plural: true)
        .Source("E7", "anonymous-official", false, ["مصدر في الوزارة"], body: "الوزارة أن")
        .Source("E8", "company", true, ["الشركة أن نتائجها"])
        .Source("E9", "anonymous-official", false, ["مسؤول في الهيئة، طلب عدم نشر اسمه خشية معاقبته"], body: "الهيئة", reason: "خشية معاقبته")
        .Source("E10", "research", true, ["مركز دراسات المياه"], body: "مركز دراسات المياه")
        .Says("E1", "عيّنات أُخذت من خمس آبار في بلدة عين زهرة تجاوزت الحد المسموح به من النترات", "أفاد", "تقرير لهيئة سلامة المياه، اطلعت «المرصد اليومي» على نسخة منه")
        .Says("E2", "هذه المستويات خطرة على الرضّع", "وقال", "سامر النجار، أستاذ الكيمياء البيئية في جامعة الساحل")
        .Says("E2", "إلى وقف الضخ من الآبار الخمس فورًا", "ودعا", "النجار", act: Act.Orders)
        .Says("E3", "أن تكون المياه ملوثة", "ونفى", "رئيس البلدية، فادي منصور", stake: Stake.OwnSide, rest: "الفحوص الدورية سليمة")
        .Says("E4", "أطفالها الثلاثة أُصيبوا بالإسهال منذ أسبوع", "وقالت", "أم كريم، وهي من سكان الحي الغربي", proximity: Proximity.FirstHand)
        .Says("E5", "الوزارة ستعزل مدير الشركة المشغّلة خلال أيام", "وعلمت", "المرصد اليومي")
        .Says("E7", "الشركة زوّرت نتائج الفحوص", "ونقلت", "مصدر في الوزارة", via: "مواقع محلية", relays: ["E6"])
        .Says("E8", "نتائجها معتمدة من مختبر مستقل", "وزعمت", "الشركة", stake: Stake.OwnSide)
        .Says("E9", "البلدية تسلّمت نسخة من التقرير قبل شهر", "وقال", "مسؤول في الهيئة، طلب عدم نشر اسمه خشية معاقبته")
        .Says("E10", "نصف آبار المنطقة مهدّد بالتلوث", "وقدّر", "باحثون في مركز دراسات المياه، في ورقة نُشرت العام الماضي")
        .Claim(["S1"], ["E1"], "S4");

    public static CaseBuilder BorderPass() => new CaseBuilder(Seeds.Document(File.ReadAllText(Path.Combine(Folder, "border-pass.en.txt")), "en"))
        .Source("E1", "anonymous-source", false, ["sources said"[..7]], plural: true)
        .Source("E2", "government-body", true, ["The army"])
        .Source("E3", "armed-group", true, ["A spokesman for the Northern Front", "the spokesman"])
        .Source("E4", "social-media", false, ["A video posted on Telegram"])
        .Source("E5", "anonymous-official", false, ["A Western diplomat familiar with the truce talks"])
        .Source("E6", "anonymous-source", false, ["Diplomatic sources", "The source"], plural: true)
        .Source("E7", "unspecified-media", false, ["Media reports"])
        .Source("E8", "international-body", true, ["The United Nations refugee agency"])
        .Source("E9", "named-official", true, ["Pavel Ost"], role: "Interior Minister")
        .Source("E10", "named-expert", true, ["Viktor Lam"], role: "retired general", body: "the Institute for Border Studies")
        .Says("E1", "At least 12 people were killed on Tuesday in fighting over the Dorvan pass", "said", "sources")
        .Says("E2", "it had retaken the pass", "said", "The army", stake: Stake.OwnSide)
        .Says("E3", "its fighters still held it", "said", "A spokesman for the Northern Front", stake: Stake.OwnSide)
        .Says("E3", "“They attacked at dawn and we answered,”", "claimed", "the spokesman", form: StatementForm.Direct)
        .Says("E4", "a burning truck on the road to the pass", "shows", "A video posted on Telegram")
        .Says("E5", "the government had sent nobody to the last round", "said", "A Western diplomat familiar with the truce talks")
        .Says("E6", "mediators had left the capital", "told", "Diplomatic sources")
        .Says("E6", "no date had been set", "added", "The source")
        .Says("E7", "the number of displaced at 4,000", "put", "Media reports")
        .Says("E8", "1,100 people had crossed the border since Monday", "said", "The United Nations refugee agency")
        .Says("E9", "using villagers as human shields", "accused", "Interior Minister Pavel Ost", stake: Stake.Opponent)
        .Says("E10", "the pass could not be held without air support", "said", "Viktor Lam, a retired general who is now a fellow at the Institute for Border Studies")
        .Claim(["S2"], ["E2"], "S3");
}

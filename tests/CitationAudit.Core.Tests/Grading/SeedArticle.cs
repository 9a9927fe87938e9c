using CitationAudit.Extraction;
using CitationAudit.Sources;

namespace CitationAudit.Core.Tests.Grading;

/// <summary>The seed article as a careful reader marks it.</summary>
internal static class SeedArticle
{
    public static CaseBuilder Build() => new CaseBuilder(Seeds.Document(Seeds.Article("libya-turkey.ar.txt"), "ar"))
        .Source("E1", "state-agency", true, ["سانا", "وكالة الأنباء السورية “سانا”", "الوكالة.\n"[..7]])
        .Source("E2", "government-body", null, ["البيان"])
        .Source("E3", "observers", false, ["مراقبون"], plural: true)
        .Source("E4", "government-body", true, ["مصر بالتدخل", "القاهرة"])
        .Source("E5", "newsletter", true, ["إنتليجنس أون لاين"])
        .Source("E6", "anonymous-official", false, ["مصدر غربي بارز"])
        .Source("E7", "anonymous-source", false, ["عدد من المصادر"], plural: true)
        .Says("E1", "وصل مدير مخابرات “حفتر”، ونائب رئيس الوزراء في الحكومة الموازية في الشرق الليبي إلى “دمشق”، بصحبة عسكريين وسياسيين آخرين لتقديم عرض لآخر التطورات العسكرية في ليبيا", "ووفق", "وكالة الأنباء السورية “سانا”")
        .Says("E1", "”لتقديم التهنئة والدعم للنظام السوري على نجاحه في هزيمة المجموعات “الإرهابية” المدعومة من تركيا”", "بحسب", "الوكالة", form: StatementForm.Direct, stake: Stake.OwnSide)
        .Says("E1", "وقعت دمشق والحكومة الموازية في ليبيا", "ووفقا", "سانا")
        .Says("E2", "“التدخل والعدوان التركي على البلدين”", "بحسب وصف", "البيان", form: StatementForm.Direct, stake: Stake.Opponent)
        .Says("E3", "تقاطع المصالح بين “حفتر” و”بشار الأسد” تقتضي التعاون في مواجهة تركيا", "ويرى", "مراقبون", act: Act.Believes)
        .Says("E4", "التدخل العسكري التركي في ليبيا", "تندد", "مصر")
        .Says("E4", "بمحاولة تهديد أمنها القومي، والتأثير سلبًا على استقرار منطقة البحر المتوسط، وشمال إفريقيا", "وتتهم", stake: Stake.Opponent)
        .Says("E5", "“كامل” سعى خلال جولته إلى إبرام تفاهمات أمنية، تقضي بإنشاء وحدة تنسيق، تتألف من ممثلين عن أجهزة المخابرات في المنطقة، تكون مسئولة عن مراقبة الوضع في ليبيا", "ووفقًا لما أوردته", "دورية “إنتليجنس أون لاين” الاستخباراتية الفرنسية")
        .Says("E6", "“مدير المخابرات المصرية أطلع نظراءها على أدلة تشير إلى نقل مقاتلين سوريين إلى مناطق نفوذ الوفاق”", "ويقول", "مصدر غربي بارز", form: StatementForm.Direct)
        .Says("E7", "الجيش المصري يتراجع على الأرض في ليبيا، لكنه يضغط على أنقرة للتراجع عن دورها في شمال إفريقيا", "ووفقا", "عدد من المصادر");
}

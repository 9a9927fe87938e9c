using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CitationAudit.Ingest.Html;

/// <summary>Recognises pages that keep their article from the reader.</summary>
internal static partial class Walls
{
    // A page with this much prose shows its article, whatever its banners say; about 150 words.
    private const int EnoughProse = 900;

    /// <summary>True where the page asks for something before it shows any article.</summary>
    public static bool AsksFirst(IDocument document, int keptUnits)
    {
        if (keptUnits >= EnoughProse)
        {
            return false;
        }

        string words = document.Body?.TextContent ?? "";
        return words.Length < 200_000 && (AskingTitle().IsMatch(document.Title ?? "") || (words.Length < 6000 && Asking().IsMatch(words)));
    }

    /// <summary>True where the page shows a part and says that the rest is for those who pay.</summary>
    public static bool IsPaid(PageReading page)
    {
        bool isStated = !page.Metadata.Linked.IsFree;
        if (isStated && page.KeptUnits < EnoughProse)
        {
            return true;
        }

        // A truncated article is short; pages that say "not free" and show all of it are common (the wall is laid over it by script).
        bool isSuspect = isStated || page.KeptUnits < 2 * EnoughProse || page.Tree.Nodes.Any(node => node.Element.ClassName is { } name && Barrier().IsMatch(name));
        return isSuspect && page.Tree.Blocks.Any(block => block.Words is > 2 and < 60 && Paying().IsMatch(block.Text));
    }

    [GeneratedRegex(@"paywall|piano-|subscriber-only|premium-content|regwall", RegexOptions.IgnoreCase)]
    private static partial Regex Barrier();

    [GeneratedRegex(@"^\s*(?:just a moment|attention required|access denied|403 forbidden|are you a robot|robot check|security check|before you continue|verify(?:ing)? you are (?:a )?human|please wait|pardon our interruption|your privacy|privacy settings|cookie consent|consent|login|log in|sign in|bitte warten|تسجيل الدخول|لحظة من فضلك)", RegexOptions.IgnoreCase)]
    private static partial Regex AskingTitle();

    [GeneratedRegex(@"verify(?:ing)? (?:that )?you(?:'|’)?(?: a)?re (?:not a robot|(?:a )?human)|enable javascript and cookies to continue|checking your browser|unusual traffic from your computer|before you continue to|we (?:and our partners|use cookies)[^.]{0,200}(?:accept all|agree|consent)|accept (?:all )?cookies to continue|you must (?:log|sign) in|please (?:log|sign) in to (?:continue|read|view)|أنت لست روبوت|لست برنامج روبوت|يجب تسجيل الدخول|الرجاء تسجيل الدخول|نستخدم[^.]{0,60}ملفات تعريف الارتباط[^.]{0,200}(?:قبول|موافق)|alle akzeptieren|tout accepter|aceptar todo", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"subscribe (?:now )?to (?:continue|read|keep|unlock|get (?:full|unlimited))|to continue reading|continue reading (?:this article )?(?:with|by)|(?:this|the rest of this) (?:article|story|content) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)|already a (?:subscriber|member)\?|subscribers only|for subscribers only|to read the full (?:story|article)|for the full story|you(?:'|’)ve reached your (?:free )?(?:article )?limit|unlock (?:this|the full) (?:article|story)|اشترك (?:الآن )?(?:لمتابعة|لمواصلة|لقراءة|لتتمكن)|لمتابعة القراءة|للمشتركين فقط|هذا المحتوى (?:متاح )?(?:للمشتركين|خاص)|لقراءة (?:المقال|الخبر) كامل|nur für abonnenten|weiterlesen mit|jetzt (?:abonnieren|testen) und weiterlesen|réservé aux abonnés|il vous reste \d+ ?% |exclusivo para suscriptores|contenuto riservato agli abbonati", RegexOptions.IgnoreCase)]
    private static partial Regex Paying();
}

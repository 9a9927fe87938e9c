using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Html;

/// <summary>Reads dates as people write them, in English, Arabic (both sets of month names) and the larger European languages.</summary>
internal static partial class WrittenDate
{
    private static readonly FrozenDictionary<string, int> Months = ReadMonths();

    /// <summary>The first full date in <paramref name="words"/>, or null. Day and month written in figures are read day first, except behind a year.</summary>
    public static DateOnly? Find(string words)
    {
        string folded = TextFolding.Fold(words);
        foreach (Match match in Figures().Matches(folded))
        {
            int first = Number(match.Groups[1]);
            int second = Number(match.Groups[2]);
            int third = Number(match.Groups[3]);
            DateOnly? day = first > 1000 ? Day(first, second, third) : Day(third, second, first) ?? Day(third, first, second);
            if (day is not null)
            {
                return day;
            }
        }

        foreach (Match match in DayMonth().Matches(folded))
        {
            if (Months.TryGetValue(match.Groups[2].Value, out int month) && Day(Number(match.Groups[3]), month, Number(match.Groups[1])) is { } day)
            {
                return day;
            }
        }

        foreach (Match match in MonthDay().Matches(folded))
        {
            if (Months.TryGetValue(match.Groups[1].Value, out int month) && Day(Number(match.Groups[3]), month, Number(match.Groups[2])) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static FrozenDictionary<string, int> ReadMonths()
    {
        string[] months =
        [
            "january jan januar jänner janvier enero gennaio janeiro يناير جانفي styczen stycznia ocak januari",
            "february feb februar février febrero febbraio fevereiro فبراير فيفري شباط lutego luty şubat februari",
            "march mar märz mars marzo março مارس اذار marca marzec mart maart",
            "april apr avril abril aprile ابريل افريل نيسان kwietnia kwiecien nisan",
            "may mai mayo maggio maio مايو ماي ايار maja maj mayıs mei",
            "june jun juni juin junio giugno junho يونيو جوان حزيران czerwca czerwiec haziran",
            "july jul juli juillet julio luglio julho يوليو جويلية تموز lipca lipiec temmuz",
            "august aug août agosto اغسطس اوت اب sierpnia sierpien ağustos augustus",
            "september sep sept septembre septiembre settembre setembro سبتمبر ايلول wrzesnia września eylül",
            "october oct oktober octobre octubre ottobre outubro اكتوبر pazdziernika października ekim",
            "november nov novembre noviembre novembro نوفمبر listopada listopad kasım",
            "december dec dezember décembre diciembre dicembre dezembro ديسمبر grudnia grudzien aralık",
        ];
        Dictionary<string, int> byName = [];
        for (int month = 0; month < months.Length; month++)
        {
            foreach (string name in months[month].Split(' '))
            {
                byName.TryAdd(TextFolding.Fold(name), month + 1);
            }
        }

        // The Levantine names of two words.
        byName[TextFolding.Fold("كانون الثاني")] = 1;
        byName[TextFolding.Fold("تشرين الاول")] = 10;
        byName[TextFolding.Fold("تشرين الثاني")] = 11;
        byName[TextFolding.Fold("كانون الاول")] = 12;
        return byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<!\d)(\d{1,2}|\d{4})[./-](\d{1,2})[./-](\d{4}|\d{1,2})(?!\d)")]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?\.?\s+(?:of\s+|de\s+|من\s+)?((?:كانون|تشرين)\s\p{L}+|\p{L}+)\.?(?:\s*/\s*\p{L}+(?:\s\p{L}+)?)?,?\s+(?:de\s+)?((?:19|20)\d\d)(?!\d)")]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)")]
    private static partial Regex MonthDay();
}

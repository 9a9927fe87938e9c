using System.Collections.Frozen;

namespace CitationAudit.Ingest.Languages;

/// <summary>Tells the language of a text: by script, then by letters that only some languages use, then by function words.</summary>
public static class LanguageDetector
{
    // Enough for function words to outweigh chance; a judgement.
    private const int SampleUnits = 20_000;

    /// <summary>
    /// The BCP 47 primary subtag of the language that most of <paramref name="text"/> is in; <c>und</c> where it holds no letters.
    /// Latin text without any known function word is taken for English.
    /// </summary>
    public static string Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> sample = text.AsSpan(0, Math.Min(text.Length, SampleUnits));
        Dictionary<Script, int> letters = [];
        foreach (char unit in sample)
        {
            if (ScriptOf(unit) is { } script)
            {
                letters[script] = letters.GetValueOrDefault(script) + 1;
            }
        }

        if (letters.Count == 0)
        {
            return sample.Length < text.Length ? Detect(text[SampleUnits..]) : "und";
        }

        return letters.MaxBy(entry => (entry.Value, -(int)entry.Key)).Key switch
        {
            Script.Arabic => OfArabicScript(sample),
            Script.Latin => ByFunctionWords(sample, LatinLanguages, "en"),
            Script.Cyrillic => ByFunctionWords(sample, ["ru", "uk"], "ru"),
            Script.Greek => "el",
            Script.Hebrew => "he",
            Script.Kana => "ja",
            Script.Hangul => "ko",
            Script.Devanagari => "hi",
            _ => letters.GetValueOrDefault(Script.Kana) > 0 ? "ja" : "zh",
        };
    }

    private static readonly string[] LatinLanguages =
        ["en", "fr", "de", "es", "it", "pt", "nl", "tr", "pl", "sv", "da", "no", "cs", "ro", "id", "hu", "fi"];

    private static string OfArabicScript(ReadOnlySpan<char> sample)
    {
        int arabic = 0;
        int persian = 0;
        int urdu = 0;
        int kurdish = 0;
        foreach (char unit in sample)
        {
            // Letters that only one of the languages has; Arabic newspapers do write پ, چ and گ in foreign names, so those do not count.
            arabic += unit is 'ة' or 'ي' or 'ى' or 'ك' ? 1 : 0;
            persian += unit is 'ی' or 'ک' ? 1 : 0;
            urdu += unit is 'ے' or 'ٹ' or 'ڈ' or 'ڑ' or 'ں' or 'ہ' ? 1 : 0;
            kurdish += unit is 'ێ' or 'ۆ' or 'ڵ' or 'ڕ' or 'ە' ? 1 : 0;
        }

        return urdu > arabic ? "ur"
            : kurdish > arabic ? "ckb"
            : persian > arabic ? "fa"
            : "ar";
    }

    private static string ByFunctionWords(ReadOnlySpan<char> sample, string[] languages, string otherwise)
    {
        (FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words, int Hits)[] counts =
            [.. languages.Select(language => (StopWords.Shipped.Of(language).GetAlternateLookup<ReadOnlySpan<char>>(), 0))];
        Span<char> lower = stackalloc char[12];
        for (int at = 0; at < sample.Length;)
        {
            int end = at;
            while (end < sample.Length && char.IsLetter(sample[end]))
            {
                end++;
            }

            if (end > at && end - at <= lower.Length)
            {
                sample[at..end].ToLowerInvariant(lower);
                ReadOnlySpan<char> word = lower[..(end - at)];
                for (int language = 0; language < counts.Length; language++)
                {
                    counts[language].Hits += counts[language].Words.Contains(word) ? 1 : 0;
                }
            }

            at = Math.Max(end, at + 1);
        }

        int best = 0;
        for (int language = 1; language < counts.Length; language++)
        {
            best = counts[language].Hits > counts[best].Hits ? language : best;
        }

        return counts[best].Hits > 0 ? languages[best] : otherwise;
    }

    private static Script? ScriptOf(char unit) => unit switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= 'À' and <= '\u024F' => Script.Latin,
        >= '\u0620' and <= '\u064A' or >= '\u066E' and <= '\u06D3' or >= '\uFB50' and <= '\uFDFB' or >= '\uFE70' and <= '\uFEFC' => Script.Arabic,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u05D0' and <= '\u05EA' => Script.Hebrew,
        >= '\u0904' and <= '\u0939' => Script.Devanagari,
        >= '\u3041' and <= '\u30FF' => Script.Kana,
        >= '\u3400' and <= '\u9FFF' => Script.Han,
        >= '\uAC00' and <= '\uD7A3' => Script.Hangul,
        _ => null,
    };

    private enum Script
    {
        Latin,
        Arabic,
        Greek,
        Cyrillic,
        Hebrew,
        Devanagari,
        Kana,
        Han,
        Hangul,
    }
}

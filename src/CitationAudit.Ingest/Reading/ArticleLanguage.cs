using CitationAudit.Ingest.Languages;

namespace CitationAudit.Ingest.Reading;

/// <summary>Chooses an article's language.</summary>
internal static class ArticleLanguage
{
    /// <summary>What the user says, else what the input states where the text does not belie it, else what is detected.</summary>
    public static string Choose(ReadOptions options, string? stated, string text)
    {
        if (Primary(options.Language) is { } wished)
        {
            return wished;
        }

        string detected = LanguageDetector.Detect(text);
        return Primary(stated) is { } said && (detected == "und" || SharesScript(said, detected)) ? said : detected;
    }

    /// <summary>The primary subtag of a language tag in lower case, or null where it is none.</summary>
    public static string? Primary(string? tag)
    {
        string primary = tag?.Trim().Split('-', '_')[0].ToLowerInvariant() ?? "";
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetterLower) && primary != "und" ? primary : null;
    }

    // Site templates state the wrong language often (lang="en" over Arabic); only the script is plain enough to overrule them.
    private static bool SharesScript(string stated, string detected) => ScriptOf(stated) == ScriptOf(detected);

    private static string ScriptOf(string language) => language switch
    {
        "ar" or "fa" or "ur" or "ckb" or "ps" or "sd" or "ug" => "Arab",
        "ru" or "uk" or "bg" or "sr" or "mk" or "be" or "kk" => "Cyrl",
        "he" or "yi" => "Hebr",
        "el" => "Grek",
        "zh" or "ja" => "Hani",
        "ko" => "Hang",
        "hi" or "ne" or "mr" => "Deva",
        _ => "Latn",
    };
}

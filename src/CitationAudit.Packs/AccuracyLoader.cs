using CitationAudit.Report;

namespace CitationAudit.Packs;

/// <summary>Reads <c>seeds/languages/&lt;code&gt;/accuracy.json</c>: what was measured of a language's extractor.</summary>
public static class AccuracyLoader
{
    /// <summary>The figures, or null where the language has none. Throws <see cref="PackException"/> where the file is wrong.</summary>
    public static MeasuredAccuracy? Load(PackFolders folders, string language)
    {
        ArgumentNullException.ThrowIfNull(folders);
        if (folders.File($"seeds/languages/{language}/accuracy.json") is not string file)
        {
            return null;
        }

        PackValue pack = PackValue.Load(file);
        MeasuredAccuracy accuracy = new(
            pack.At("set").String(),
            pack.At("date").Day(),
            pack.At("statementF1").Number(0, 1),
            pack.At("sourceF1").Number(0, 1),
            pack.At("typeAccuracy").Number(0, 1),
            pack.At("sameSourceF1").Number(0, 1));
        pack.NothingElse();
        return accuracy;
    }
}

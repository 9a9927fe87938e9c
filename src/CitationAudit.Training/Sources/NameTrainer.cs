using CitationAudit.Sources;

namespace CitationAudit.Training.Sources;

/// <summary>Trains the tagger of personal names: the words of a source phrase that the annotators' short form of the name keeps.</summary>
internal static class NameTrainer
{
    private static readonly HashSet<string> PersonTypes = new(StringComparer.Ordinal)
    {
        "named-official", "named-expert", "individual", "political-actor", "armed-group", "civil-society", "company", "witness", "news-media", "international-body",
    };

    public static LinearModel Train(IEnumerable<LabelledArticle> articles, PhraseReader reader)
    {
        List<(string[] Features, int Label, double Weight)> examples = [];
        foreach (LabelledArticle article in articles)
        {
            for (int at = 0; at < article.Statements.Length; at++)
            {
                if (article.Statements[at].Source.IsEmpty || reader.Read(article.Document, article.Statements[at].Source.AsSpan()) is not { } phrase)
                {
                    continue;
                }

                HashSet<string> name = NameOf(article.Labels[at], reader);
                bool before = false;
                for (int word = 0; word < phrase.Words.Length; word++)
                {
                    bool part = name.Contains(phrase.Words[word].Key);
                    examples.Add(([.. NameFeatures.Of(phrase, word, before)], part ? 1 : 0, 1));
                    before = part;
                }
            }
        }

        return new LogLinearTrainer(1e-3, 12).Choose("name", ["no", "yes"], examples);
    }

    /// <summary>The keys of a personal name; empty where the annotators' name is a description or a body's.</summary>
    private static HashSet<string> NameOf((string? Entity, string Type) label, PhraseReader reader)
    {
        if (label.Entity is null || !PersonTypes.Contains(label.Type))
        {
            return [];
        }

        string[] keys = Words.KeysOf(label.Entity);
        bool noun = keys.Length is < 1 or > 5 || reader.IsNoun(label.Entity);
        return noun ? [] : [.. keys];
    }
}

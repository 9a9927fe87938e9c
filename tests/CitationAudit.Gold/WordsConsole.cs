using CitationAudit.Text;
using CitationAudit.Training;
using CitationAudit.Training.Clusters;

namespace CitationAudit.Gold;

/// <summary>Draws codes of words from vectors that were learnt elsewhere.</summary>
internal static class WordsConsole
{
    private const int Seed = 11;
    private const float Scale = 4;

    /// <summary>Writes the codes of words that a statement model with hidden layers knows words by.</summary>
    public static void Code(TextAnalyser text, string vectorFile, string output, int frequent, int common, int length, string[] articles)
    {
        WordVectors vectors = Read(text, vectorFile, frequent, common, articles).Narrow(length);
        using FileStream stream = File.Create(output);
        new WordCodesTrainer(15, Scale, Seed).Train(vectors).Write(stream);
        Console.WriteLine($"{vectors.Words.Length} words, {stream.Length} bytes");
    }

    private static WordVectors Read(TextAnalyser text, string vectorFile, int frequent, int common, string[] articles)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        foreach (string file in articles)
        {
            foreach (GoldArticle gold in GoldReader.Read(file))
            {
                met.UnionWith(text.Analyse(gold.Article).Tokens.Select(token => token.Normal));
            }
        }

        return WordVectors.Read(File.ReadAllBytes(vectorFile), (word, rank) => met.Contains(word) || (rank < frequent && IsWord(word)), common);
    }

    private static bool IsWord(string word) =>
        word.Length is > 1 and < 25 && word.All(unit => char.IsAsciiLetterLower(unit) || unit is '-' or '\'') && char.IsAsciiLetterLower(word[0]);
}

using System.Globalization;
using CitationAudit.Ingest;
using CitationAudit.Text;

namespace CitationAudit.Benchmarks.Html;

/// <summary>
/// How much of an article comes back out of files that other programs made of it. A folder holds <c>name.language.md</c> and beside it
/// <c>name.language.program.extension</c>.
/// </summary>
internal static class FileTable
{
    public static int Run(string folder)
    {
        ArticleReader reader = new();
        List<(string Kind, string File, double Score)> scores = [];
        foreach (string original in Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(original);
            string wanted = reader.ReadFile(original).Articles[0].Text;
            foreach (string file in Directory.GetFiles(folder, $"{name}.*").Where(file => file != original).Order(StringComparer.Ordinal))
            {
                ReadResult result = reader.ReadFile(file);
                double score = result.Articles is [Article article, ..] ? PageScore.TokenF1(article.Text, wanted) : 0;
                string kind = Path.GetFileName(file)[(name.Length + 1)..];
                scores.Add(($"{kind} {Path.GetExtension(name).TrimStart('.')}", Path.GetFileName(file), score));
            }
        }

        foreach (IGrouping<string, (string Kind, string File, double Score)> group in scores.GroupBy(score => score.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            (_, string worst, double least) = group.MinBy(score => score.Score);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key,-24} {group.Count(),3} files, token F1 {group.Average(score => score.Score):0.0000}, least {least:0.0000} ({worst})"));
        }

        return 0;
    }
}

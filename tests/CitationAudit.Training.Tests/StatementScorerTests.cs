using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Training.Tests;

/// <summary>The scorer counts as the corpus's own scorer does.</summary>
public sealed class StatementScorerTests
{
    private const string Corpus = "../shared/corpus";

    [Fact]
    public void Matches_contents_that_share_half_of_their_tokens()
    {
        const string Text = "Anna said the old bridge is safe. Ben said no.";
        GoldStatement gold = Of(Text, "Anna", "said", "the old bridge is safe");
        Score score = StatementScorer.Score(Text, [gold], [Of(Text, "Anna", "said", "bridge is safe")]);
        Assert.Equal(new Ratio(1, 1, 1), score.Statement);
        Assert.Equal(new Ratio(1, 1, 1), score.WithSource);
        Assert.Equal(0, StatementScorer.Score(Text, [gold], [Of(Text, "Anna", "said", "is safe")]).Statement.Right);
    }

    [Fact]
    public void A_source_is_right_where_it_shares_half_of_the_larger_or_both_have_none()
    {
        const string Text = "The mayor of Ost, Lia Ban, said it rains.";
        GoldStatement gold = Of(Text, "The mayor of Ost, Lia Ban", "said", "it rains");
        Assert.Equal(1, StatementScorer.Score(Text, [gold], [Of(Text, "The mayor of Ost", "said", "it rains")]).WithSource.Right);
        Assert.Equal(0, StatementScorer.Score(Text, [gold], [Of(Text, "Lia Ban", "said", "it rains")]).WithSource.Right);
        Assert.Equal(0, StatementScorer.Score(Text, [gold], [Of(Text, null, "said", "it rains")]).WithSource.Right);
        Assert.Equal(1, StatementScorer.Score(Text, [gold with { Source = [] }], [Of(Text, null, "said", "it rains")]).WithSource.Right);
    }

    [Fact]
    public void Pairs_one_to_one_the_best_first()
    {
        const string Text = "A said one two three. B said one two three.";
        GoldStatement first = Of(Text, "A", "said", "one two three");
        Score score = StatementScorer.Score(Text, [first], [first, first]);
        Assert.Equal(new Ratio(1, 2, 1), score.Statement);
    }

    [Fact]
    public void Vowel_signs_part_words_as_they_do_for_the_corpus() =>
        Assert.Equal(4, new ScorerTokens("دوليًّا").In([new TextSpan(0, 7)]).Count);

    [Fact]
    public void Counts_as_the_corpus_counts()
    {
        string corpus = Find(Corpus);
        Assert.SkipUnless(File.Exists(Path.Combine(corpus, "score.py")) && HasPython(), "the corpus or python3 is not there");
        string gold = Path.Combine(corpus, "en", "typed-dev.jsonl");
        string found = Path.GetTempFileName();
        try
        {
            // Found: the gold statements of the article before, shifted, so that some match and most do not; and some of its own, cut.
            ImmutableArray<GoldArticle> articles = GoldReader.Read(gold);
            File.WriteAllLines(found, articles.Select((article, at) => Line(article, Spoil(article, at))));
            Score mine = articles.Select((article, at) => StatementScorer.Score(article.Article.Text, article.Statements, [.. Spoil(article, at)]))
                .Aggregate(Score.None, (sum, next) => sum + next);
            string theirs = Run(Path.Combine(corpus, "score.py"), gold, found);
            Assert.Equal(Normal(theirs), Normal(mine.ToString()));
        }
        finally
        {
            File.Delete(found);
        }
    }

    private static IEnumerable<GoldStatement> Spoil(GoldArticle article, int seed)
    {
        Random random = new(seed);
        foreach (GoldStatement statement in article.Statements)
        {
            TextSpan content = statement.Content[0];
            switch (random.Next(5))
            {
                case 0:
                    break;
                case 1:
                    yield return statement with { Content = [new TextSpan(content.Start, content.Start + Math.Max(1, content.Length / 2))], Type = "witness" };
                    break;
                case 2:
                    yield return statement with { Source = [], Entity = null };
                    break;
                case 3:
                    yield return statement with { Source = statement.Cue, Entity = "somebody" };
                    break;
                default:
                    yield return statement;
                    break;
            }
        }
    }

    private static string Line(GoldArticle article, IEnumerable<GoldStatement> statements) => System.Text.Json.JsonSerializer.Serialize(new
    {
        id = article.Article.Id,
        statements = statements.Select(statement => new
        {
            content = Pairs(article, statement.Content),
            cue = Pairs(article, statement.Cue),
            source = Pairs(article, statement.Source),
            type = statement.Type,
            entity = statement.Entity,
        }),
    });

    private static IEnumerable<int[]> Pairs(GoldArticle article, ImmutableArray<TextSpan> spans)
    {
        int Points(int unit) => unit - article.Article.Text[..unit].Count(char.IsLowSurrogate);
        return spans.Select(span => new[] { Points(span.Start), Points(span.End) });
    }

    private static string Normal(string score) =>
        string.Join('\n', score.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));

    private static bool HasPython()
    {
        try
        {
            return Run("--version").StartsWith("Python 3", StringComparison.Ordinal);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string Run(params string[] arguments)
    {
        ProcessStartInfo start = new("python3") { RedirectStandardOutput = true };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static string Find(string relative)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, relative);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return relative;
    }

    private static GoldStatement Of(string text, string? source, string cue, string content) => new()
    {
        Source = source is null ? [] : [SpanOf(text, source)],
        Cue = [SpanOf(text, cue)],
        Content = [SpanOf(text, content)],
    };

    private static TextSpan SpanOf(string text, string part) =>
        text.IndexOf(part, StringComparison.Ordinal) is >= 0 and int at ? new TextSpan(at, at + part.Length) : throw new ArgumentException(part.ToString(CultureInfo.InvariantCulture));
}

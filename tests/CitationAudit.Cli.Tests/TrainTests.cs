using System.Text.Json;
using Xunit;

namespace CitationAudit.Cli.Tests;

/// <summary><c>train</c> on small made-up articles.</summary>
public sealed class TrainTests : IDisposable
{
    private static readonly string[] Names = ["Ada Moor", "Ben Stahl", "Cleo Rand", "the mayor", "a spokesman", "the union"];
    private static readonly string[] Facts = ["the bridge was closed", "the river would rise", "prices fell again", "nobody was hurt"];
    private readonly Run _run = new();

    [Fact]
    public void Articles_beside_are_learnt_from_and_not_measured()
    {
        _run.Write("train.jsonl", Articles(0, 6));
        _run.Write("own.jsonl", Articles(6, 9));
        (int code, string output, string error) = _run.Command("train", "--language", "en", "--articles", "train.jsonl", "--beside", "own.jsonl", "--output", "packs/seeds/languages/en");
        Assert.True(code == ExitCode.Success, error);
        Assert.StartsWith("6 articles", output, StringComparison.Ordinal);
        byte[] beside = Weights();
        Assert.Equal(ExitCode.Success, _run.Command("train", "--language", "en", "--articles", "train.jsonl", "--output", "packs/seeds/languages/en").Code);
        Assert.NotEqual(beside, Weights());
    }

    [Fact]
    public void Too_few_articles_are_told_from_a_fault()
    {
        _run.Write("train.jsonl", Articles(0, 2));
        (int code, _, string error) = _run.Command("train", "--language", "en", "--articles", "train.jsonl", "--output", "packs/seeds/languages/en");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Equal("Too few annotated articles to train on: 2 given, 5 needed, and some hundreds for a model that is of use.\n", error);
        Assert.False(Directory.Exists(Path.Combine(_run.Folder, "packs")));
    }

    public void Dispose() => _run.Dispose();

    private byte[] Weights() => File.ReadAllBytes(Path.Combine(_run.Folder, "packs/seeds/languages/en/statements.weights"));

    private static string Articles(int first, int end)
    {
        List<string> lines = [];
        for (int number = first; number < end; number++)
        {
            string text = "";
            List<object> statements = [];
            for (int sentence = 0; sentence < 4; sentence++)
            {
                (string name, string fact) = (Names[(number + sentence) % Names.Length], Facts[(number * 3 + sentence) % Facts.Length]);
                int start = text.Length;
                text += $"{name} said that {fact}. ";
                int cue = start + name.Length + 1;
                statements.Add(new { source = Span(start, name.Length), cue = Span(cue, 4), content = Span(cue + 10, fact.Length), via = Array.Empty<int[]>(), form = "indirect", entity = name, type = "named-official" });
            }

            lines.Add(JsonSerializer.Serialize(new { id = $"made-{number}", lang = "en", title = "", text = text.TrimEnd(), statements }));
        }

        return string.Join('\n', lines);

        static int[][] Span(int start, int length) => [[start, start + length]];
    }
}

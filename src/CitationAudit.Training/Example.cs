using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Training;

/// <summary>An annotated article, divided into tokens, with its statements as runs of tokens.</summary>
internal sealed class Example
{
    public required GoldArticle Gold { get; init; }

    public required Document Document { get; init; }

    public required Traits Traits { get; init; }

    public required ImmutableArray<ExampleStatement> Statements { get; init; }

    /// <summary>Where the annotated cues begin.</summary>
    public required HashSet<int> Cues { get; init; }

    /// <summary>Reads an article; statements whose content or cue holds no token are left out.</summary>
    public static Example Of(GoldArticle gold, TextAnalyser text, TraitReader traits, IStatementExtractor? patterns)
    {
        Document document = text.Analyse(gold.Article);
        List<ExampleStatement> statements = [];
        foreach (GoldStatement statement in gold.Statements)
        {
            Run cue = RunOf(document, statement.Cue, 0);
            Pieces content = new(RunOf(document, statement.Content, 0), RunOf(document, statement.Content, 1));
            if (!cue.IsEmpty && !content.First.IsEmpty)
            {
                statements.Add(new ExampleStatement(cue, content, RunOf(document, statement.Source, 0), RunOf(document, statement.Via, 0)));
            }
        }

        return new Example
        {
            Gold = gold,
            Document = document,
            Traits = traits.Read(document, patterns?.Extract(document) ?? []),
            Statements = [.. statements],
            Cues = [.. statements.Select(statement => statement.Cue.First)],
        };
    }

    /// <summary>The tokens of a role's span. A token at its edge belongs to it where the span covers at least half of it: a preposition may be glued to it.</summary>
    private static Run RunOf(Document document, ImmutableArray<TextSpan> spans, int which)
    {
        if (which >= spans.Length)
        {
            return Run.None;
        }

        TextSpan span = spans[which];
        (int first, int end) = (document.TokenAt(span.Start), document.TokenAt(span.End - 1) + 1);
        end = Math.Min(end, document.Tokens.Length);
        while (end - first > 1 && !Covers(span, document.Tokens[first].Span))
        {
            first++;
        }

        while (end - first > 1 && !Covers(span, document.Tokens[end - 1].Span))
        {
            end--;
        }

        return end > first && document.Tokens[first].Span.Overlaps(span) ? new Run(first, end) : Run.None;
    }

    private static bool Covers(TextSpan span, TextSpan token) =>
        (Math.Min(span.End, token.End) - Math.Max(span.Start, token.Start)) * 2 >= token.Length;
}

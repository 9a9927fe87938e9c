using System.Collections.Frozen;
using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Which words of a document the statements answer for.</summary>
internal sealed class StatementCover
{
    private readonly Document _document;
    private readonly bool[] _content;
    private readonly bool[] _frame;
    private readonly bool[] _source;
    private readonly List<string>[] _statements;

    /// <summary>Marks what each word is to the statements.</summary>
    /// <param name="document">The text.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="relatives">Words that open a clause about the noun before them, in normal form.</param>
    public StatementCover(Document document, ImmutableArray<Statement> statements, FrozenSet<string> relatives)
    {
        _document = document;
        _content = new bool[document.Tokens.Length];
        _frame = new bool[document.Tokens.Length];
        _source = new bool[document.Tokens.Length];
        _statements = new List<string>[document.Sentences.Length];
        foreach (Statement statement in statements)
        {
            Mark(statement.Content, _content);
            Mark(statement.Cue, _frame);
            Mark(statement.Source, _frame);
            Mark(statement.Source, _source);
            Mark(statement.Via, _frame);
            foreach (TextSpan source in statement.Source)
            {
                MarkDescription(source, relatives);
            }

            foreach (ImmutableArray<TextSpan> role in (ReadOnlySpan<ImmutableArray<TextSpan>>)[statement.Content, statement.Cue, statement.Source])
            {
                foreach (TextSpan span in role)
                {
                    Note(span, statement.Id);
                }
            }
        }
    }

    /// <summary>The words of a sentence that assert something (in a content, or outside of cues, sources and relays), those of them that a content covers, and all words.</summary>
    public (int Asserting, int Covered, int Words) Count(Sentence sentence)
    {
        int asserting = 0;
        int covered = 0;
        int words = 0;
        for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (_document.Tokens[at].IsWord)
            {
                words++;
                covered += _content[at] ? 1 : 0;
                asserting += _content[at] || !_frame[at] ? 1 : 0;
            }
        }

        return (asserting, covered, words);
    }

    /// <summary>True where a source is named in the sentence.</summary>
    public bool NamesSource(Sentence sentence) => _source.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Contains(true);

    /// <summary>Ids of the statements that touch a sentence, in order.</summary>
    public ImmutableArray<string> Of(Sentence sentence)
    {
        int index = _document.Sentences.BinarySearch(sentence, Comparer<Sentence>.Create((left, right) => left.FirstToken.CompareTo(right.FirstToken)));
        return _statements[index] is { } ids ? [.. ids] : [];
    }

    private void Mark(ImmutableArray<TextSpan> spans, bool[] marks)
    {
        foreach (TextSpan span in spans)
        {
            for (int at = _document.TokenAt(span.Start); at < _document.Tokens.Length && _document.Tokens[at].Span.Start < span.End; at++)
            {
                marks[at] = true;
            }
        }
    }

    /// <summary>Marks the clause right behind a source that says who it is, up to the next mark: "a diplomat, who asked not to be named,".</summary>
    private void MarkDescription(TextSpan source, FrozenSet<string> relatives)
    {
        int end = _document.Sentences[SentenceAt(source.Start)].EndToken;
        int at = _document.TokenAt(source.End - 1) + 1;
        at += at < end && !_document.Tokens[at].IsWord ? 1 : 0;
        if (at < end && relatives.Contains(_document.Tokens[at].Normal))
        {
            for (; at < end && _document.Tokens[at].IsWord; at++)
            {
                _frame[at] = true;
            }
        }
    }

    private void Note(TextSpan span, string id)
    {
        for (int at = SentenceAt(span.Start); at < _document.Sentences.Length && _document.Sentences[at].Span.Start < span.End; at++)
        {
            List<string> ids = _statements[at] ??= [];
            if (!ids.Contains(id))
            {
                ids.Add(id);
            }
        }
    }

    /// <summary>The first sentence that ends behind an offset.</summary>
    private int SentenceAt(int offset)
    {
        int low = 0, high = _document.Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _document.Sentences[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>A source phrase taken apart: its words, what the pack's rules say of them, its head noun and its personal name.</summary>
internal sealed record Phrase
{
    /// <summary>From its first to its last word.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words in order; at least one.</summary>
    public required ImmutableArray<Word> Words { get; init; }

    /// <summary>What the rules found, in word order.</summary>
    public required ImmutableArray<TermHit<SourceRule>> Hits { get; init; }

    /// <summary>The states that it names, by a name, a seat or an adjective.</summary>
    public required ImmutableArray<TermHit<PlaceHit>> Places { get; init; }

    /// <summary>Index of the first word behind determiners and quantifiers.</summary>
    public required int Start { get; init; }

    /// <summary>Index behind the last word of its first part.</summary>
    public required int Stop { get; init; }

    /// <summary>Index of the head noun.</summary>
    public required int Head { get; init; }

    /// <summary>Index of the first word of its personal name, and behind the last; equal where it has none.</summary>
    public required (int First, int End) Name { get; init; }

    /// <summary>For a lone definite noun ("the movement"): the fuller title or body of the same noun that stands nearest in the document; null where none does.</summary>
    public FullerNoun? Fuller { get; init; }

    /// <summary>For a title that leaves its body to the text before it ("its secretary"): that body; null where none is near.</summary>
    public FullerNoun? Owner { get; init; }

    /// <summary>What the head noun names; null where that is unknown.</summary>
    public NounKind? Kind => Words[Head].Kind;

    /// <summary>True where it has a personal name.</summary>
    public bool HasName => Name.End > Name.First;

    /// <summary>The keys of the personal name.</summary>
    public IEnumerable<string> NameKeys
    {
        get
        {
            for (int at = Name.First; at < Name.End; at++)
            {
                yield return Words[at].Key;
            }
        }
    }

    /// <summary>True where some rule with this mark fires anywhere.</summary>
    public bool Has(SourceMark mark) => Hits.Any(hit => hit.Value.Marks.Contains(mark));

    /// <summary>True where some rule with this mark covers the word.</summary>
    public bool HasAt(int word, SourceMark mark) =>
        Hits.Any(hit => hit.First <= word && word < hit.End && hit.Value.Marks.Contains(mark));

    /// <summary>The text from a word to another's end.</summary>
    public TextSpan SpanOf(int first, int end) => new(Words[first].Span.Start, Words[end - 1].Span.End);
}

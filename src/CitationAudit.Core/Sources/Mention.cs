using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>One place where a statement points to its source or relay.</summary>
internal sealed record Mention
{
    /// <summary>Index of the statement.</summary>
    public required int Statement { get; init; }

    /// <summary>True for a relay (<c>via</c>).</summary>
    public required bool Relay { get; init; }

    /// <summary>How it points.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The phrase; null for a hidden subject.</summary>
    public Phrase? Phrase { get; init; }

    /// <summary>The words that point: the phrase, or the cue (or content) of a hidden subject.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What its statement says.</summary>
    public ImmutableArray<TextSpan> Content { get; init; } = [];

    /// <summary>The cue's words.</summary>
    public required ImmutableArray<Word> Cue { get; init; }

    /// <summary>What the rules found in the cue.</summary>
    public required ImmutableArray<TermHit<SourceRule>> CueHits { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>What it shows of gender and number.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>The outlet that the phrase names at its head, or null.</summary>
    public RegistryEntry? Outlet { get; init; }

    /// <summary>Where the outlet's name stands.</summary>
    public TextSpan OutletSpan { get; init; }

    /// <summary>Index of the cluster of names in the document that the phrase's name belongs to; -1 where none.</summary>
    public int Cluster { get; init; } = -1;

    /// <summary>Index of the innermost other statement whose content holds it; -1 where none.</summary>
    public required int Container { get; init; }

    /// <summary>True where it stands inside a quotation.</summary>
    public required bool Quoted { get; init; }

    /// <summary>True where the article speaks of itself: a first person in nobody's quotation and in no other statement.</summary>
    public bool IsAuthor => Kind == MentionKind.FirstPerson && !Quoted && Container < 0;

    /// <summary>What kind of thing it points to, as far as its words show.</summary>
    public required string Class { get; init; }

    /// <summary>The state that stands for itself here (a name or seat at the head), or null.</summary>
    public string? State { get; init; }

    /// <summary>The rules for fields (<see cref="RulePlace.Article"/>) that fire most in the article, most first.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>True where the noun is definite.</summary>
    public bool Definite { get; init; }

    /// <summary>What makes the noun definite or not: its article, or what stands for one.</summary>
    public string Article { get; init; } = "-";

    /// <summary>The nearest place that gives shares, as <see cref="Sources.Shares.Near"/> says.</summary>
    public string Shares { get; init; } = "none";

    /// <summary>The words before and behind the cue in its sentence; <c>^</c> and <c>$</c> for its ends.</summary>
    public (string Before, string After) AroundCue { get; init; } = ("-", "-");

    /// <summary>True where it begins a paragraph.</summary>
    public bool Opens { get; init; }

    /// <summary>Index of the paragraph.</summary>
    public int Paragraph { get; init; }

    /// <summary>Nouns before it in its sentence that may be meant instead of anybody who spoke.</summary>
    public ImmutableArray<Rival> Rivals { get; init; } = [];
}

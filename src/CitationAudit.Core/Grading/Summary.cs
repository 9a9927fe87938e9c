using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>The figures of one audit. Shares are left to the page: counts add up, rounded shares do not.</summary>
public sealed record Summary
{
    /// <summary>Number of statements.</summary>
    public required int Statements { get; init; }

    /// <summary>Words of the article.</summary>
    public required int Words { get; init; }

    /// <summary>Words that stand inside the content of at least one statement.</summary>
    public required int AttributedWords { get; init; }

    /// <summary>Sentences, all kinds.</summary>
    public required int Sentences { get; init; }

    /// <summary>Sentences that nobody answers for.</summary>
    public required int UnansweredSentences { get; init; }

    /// <summary>Words in the sentences that nobody answers for.</summary>
    public required int UnansweredWords { get; init; }

    /// <summary>By source family, most statements first.</summary>
    public required ImmutableArray<FamilyShare> Families { get; init; }

    /// <summary>Statements by letter (what happened); the last entry, with a null letter, counts those not assessed.</summary>
    public required ImmutableArray<LetterCount> Letters { get; init; }

    /// <summary>Statements whose source is named.</summary>
    public required int NamedStatements { get; init; }

    /// <summary>Statements whose source is unnamed and without a reason for it.</summary>
    public required int UnexplainedAnonymousStatements { get; init; }

    /// <summary>Number of independent origins after relays are collapsed.</summary>
    public required int IndependentOrigins { get; init; }

    /// <summary>Statements of the lead (the first paragraph of running text that has one) and, of these, those from unnamed sources.</summary>
    public required int LeadStatements { get; init; }

    /// <inheritdoc cref="LeadStatements"/>
    public required int LeadUnnamedStatements { get; init; }

    /// <summary>Claims that at least two independent origins make.</summary>
    public int CorroboratedClaims { get; init; }

    /// <summary>Statements that nobody else in the article bears out; views, demands and intentions do not count.</summary>
    public int SingleOriginStatements { get; init; }

    /// <summary>The article's profile by the questions of IMVAIN, in their order.</summary>
    public ImmutableArray<ImvainCount> Imvain { get; init; } = [];

    /// <summary>The overall score from 0 to 100 by the policy's formula, only where the policy has one; a page prints it only when asked to.</summary>
    public int? Overall { get; init; }

    /// <summary>The source summary statement: sentences of plain prose, in order.</summary>
    public required ImmutableArray<Message> Prose { get; init; }
}

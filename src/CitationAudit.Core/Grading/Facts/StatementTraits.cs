using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Reads what an article shows of a statement, beyond what it shows of the statement's source.</summary>
internal sealed class StatementTraits(Policy policy, WordPlaces places, Document document, ImmutableHashSet<string> leadStatements)
{
    /// <summary>The source's traits and those of the statement.</summary>
    public TraitSet Read(Statement statement, Attribution attribution, SourceType type, TraitSet source)
    {
        TraitSet traits = ReadCue(statement, type, source);
        traits = ReadContent(statement, traits);
        traits = ReadPlace(statement, traits);
        traits = ReadAttribution(attribution, traits);
        return ReadWill(statement, traits);
    }

    private TraitSet ReadCue(Statement statement, SourceType type, TraitSet traits)
    {
        if (statement.Cue.IsEmpty)
        {
            return statement.Source.IsEmpty ? traits.With(Trait.NoCue) : traits;
        }

        bool loaded = false;
        foreach ((WordList list, Trait trait) in (ReadOnlySpan<(WordList, Trait)>)[
            (WordList.Boosting, Trait.BoostingCue),
            (WordList.Doubting, Trait.DoubtingCue),
            (WordList.Conceding, Trait.ConcedingCue),
            (WordList.Accusing, Trait.AccusingCue),
            (WordList.Denying, Trait.DenyingCue)])
        {
            traits = Find(traits, list, trait, statement.Cue);
            loaded |= traits.Has(trait) && trait is Trait.BoostingCue or Trait.DoubtingCue or Trait.ConcedingCue;
        }

        traits = loaded ? traits : traits.With(Trait.NeutralCue, statement.Cue.AsSpan());
        traits = type.Id == "own-reporting" ? Find(traits, WordList.Learned, Trait.LearnedCue, statement.Cue) : traits;
        return traits;
    }

    private TraitSet ReadContent(Statement statement, TraitSet traits)
    {
        traits = Find(traits, WordList.Evaluative, Trait.Evaluative, statement.Content);
        traits = Find(traits, WordList.Serious, Trait.SeriousAllegation, statement.Content);
        traits = Find(traits, WordList.Loaded, Trait.Pejorative, statement.Content);
        return traits;
    }

    /// <summary>Demands, views and intentions; what a body says of its own side's future is an intention too.</summary>
    private TraitSet ReadWill(Statement statement, TraitSet traits)
    {
        ImmutableArray<TextSpan> will = [.. statement.Cue.SelectMany(cue => places.Find(WordList.OwnWill, cue))];
        will = will.IsEmpty && traits.Has(Trait.OwnSide) && traits.Has(Trait.SpeaksForItself)
            ? [.. statement.Content.SelectMany(content => places.Find(WordList.Commitment, content))]
            : will;
        traits = will.IsEmpty && statement.Act == Act.Says ? traits : traits.With(Trait.OwnWord, will.IsEmpty ? statement.Cue.AsSpan() : will.AsSpan());
        return statement.Act == Act.Believes ? traits.With(Trait.Opinion, statement.Cue.AsSpan()) : traits;
    }

    private TraitSet ReadPlace(Statement statement, TraitSet traits)
    {
        Paragraph paragraph = document.Paragraphs[statement.Paragraph];
        TextSpan extent = document.Sentences(statement.Extent).Aggregate(statement.Extent, (around, sentence) => around.Union(sentence.Span));
        traits = Find(traits, WordList.Evidence, Trait.EvidenceNamed, [extent]);
        traits = Find(traits, WordList.Unverified, Trait.Unverified, [paragraph.Span]);
        ImmutableArray<TextSpan> links = [.. document.Article.Links.Where(link => link.Span.Overlaps(extent)).Select(link => link.Span)];
        traits = links.IsEmpty ? traits : traits.With(Trait.Linked, links.AsSpan());
        traits = leadStatements.Contains(statement.Id) ? traits.With(Trait.InLead) : traits;
        traits = paragraph.Kind == BlockKind.Title ? traits.With(Trait.InHeadline) : traits;
        return ReadDistance(statement, traits);
    }

    private TraitSet ReadDistance(Statement statement, TraitSet traits)
    {
        ImmutableArray<TextSpan> attributing = statement.Source.IsEmpty ? statement.Cue : statement.Source;
        if (attributing.IsEmpty)
        {
            return traits;
        }

        int before = statement.Content.Where(content => content.Start < attributing[0].Start).Sum(content => Words(content, attributing[0].Start));
        traits = before > policy.LateAfterWords ? traits.With(Trait.LateAttribution, attributing.AsSpan()) : traits;
        int sentences = document.Sentences(statement.Extent).Count(sentence => statement.Content.Any(sentence.Span.Overlaps));
        return sentences > policy.CarriesSentences ? traits.With(Trait.FarAttribution, statement.Content.AsSpan()) : traits;
    }

    private static TraitSet ReadAttribution(Attribution attribution, TraitSet traits)
    {
        if (attribution.Proximity is { } proximity)
        {
            Trait trait = proximity.Value switch
            {
                Proximity.FirstHand => Trait.FirstHand,
                Proximity.Briefed => Trait.Briefed,
                _ => Trait.Hearsay,
            };
            traits = traits.With(trait, Spans(proximity.Evidence));
        }

        if (attribution.Stake is { } stake)
        {
            Trait trait = stake.Value switch
            {
                Stake.OwnSide => Trait.OwnSide,
                Stake.Opponent => Trait.Opponent,
                _ => Trait.NoStake,
            };
            traits = traits.With(trait, Spans(stake.Evidence));
        }

        return attribution.Circular ? traits.With(Trait.Circular) : traits;
    }

    private TraitSet Find(TraitSet traits, WordList list, Trait trait, ImmutableArray<TextSpan> spans)
    {
        ImmutableArray<TextSpan> found = [.. spans.SelectMany(span => places.Find(list, span))];
        return found.IsEmpty ? traits : traits.With(trait, found.AsSpan());
    }

    private int Words(TextSpan span, int before)
    {
        int words = 0;
        for (int at = document.TokenAt(span.Start); at < document.Tokens.Length && document.Tokens[at].Span.Start < Math.Min(span.End, before); at++)
        {
            words += document.Tokens[at].IsWord ? 1 : 0;
        }

        return words;
    }

    private static ReadOnlySpan<TextSpan> Spans(ImmutableArray<Evidence> evidence) =>
        evidence.Select(piece => piece.Span).OfType<TextSpan>().Distinct().Order().ToArray();
}

using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Grades the statements of one article: collects what is shown of each, then gives letters, then support, which rests on letters.</summary>
internal sealed class StatementJudge(
    Policy policy,
    ImmutableDictionary<string, SourceType> types,
    Lexicon lexicon,
    WordPlaces places,
    Document document,
    Cast cast)
{
    private readonly LetterJudge _letters = new(policy);
    private readonly ClaimTraits _claims = new(cast, types);
    private readonly SourceTraits _sources = new(policy, lexicon, places, document);

    public ImmutableArray<GradedStatement> Judge(ImmutableArray<Statement> statements)
    {
        ImmutableArray<StatementFacts> shown = Collect(statements);
        ImmutableDictionary<string, SourceLetter?> letters = shown.ToImmutableDictionary(
            facts => facts.Statement.Id, facts => Grade.Recompute(Letters(facts)).Happened, StringComparer.Ordinal);
        return [.. shown.Select(facts => Judge(WithDisputes(facts, letters)))];
    }

    private GradedStatement Judge(StatementFacts facts)
    {
        ImmutableArray<Reason> letters = Letters(facts);
        Trait? letter = Grade.Recompute(letters).Happened switch
        {
            null => null,
            SourceLetter.F => Trait.CannotBeJudged,
            > SourceLetter.C => Trait.WeakLetter,
            _ => Trait.FairLetter,
        };
        facts = letter is { } trait ? facts with { Traits = facts.Traits.With(trait) } : facts;
        ImmutableArray<Reason> reasons = [.. letters, .. Support(facts)];
        (SourceLetter? says, SourceLetter? happened, int? support) = Grade.Recompute(reasons);
        return new GradedStatement(facts, new Grade
        {
            Statement = facts.Statement.Id,
            Says = says,
            Happened = happened,
            Support = support,
            Reasons = reasons,
            Levels = facts.Levels,
            Imvain = ImvainJudge.Judge(policy.Imvain, facts),
        });
    }

    private ImmutableArray<Reason> Letters(StatementFacts facts) =>
        _letters.Reasons(facts.Type, facts.Traits, facts.Levels, facts.Arguments, facts.Relays);

    private ImmutableArray<Reason> Support(StatementFacts facts)
    {
        if (policy.Support.FirstOrDefault(rule => facts.Meets(rule.When)) is not { } rule)
        {
            return [];
        }

        Message message = new(rule.Wording, [facts.NameArgument, MessageArgument.Number("count", facts.Origins)]);
        ReasonEffect effect = rule.Support is null ? ReasonEffect.Note : ReasonEffect.Set;
        return [new Reason(rule.Id, GradeTarget.Support, effect, rule.Support ?? 0, message, rule.When.Spans(facts.Traits))];
    }

    /// <summary>
    /// Weighs disputes by the best letter on either side, so that a denial by a weak party takes nothing from a claim that is well
    /// sourced. A letter that cannot be judged weighs nothing. This moves support alone: letters are of sources, not of claims.
    /// </summary>
    private StatementFacts WithDisputes(StatementFacts facts, ImmutableDictionary<string, SourceLetter?> letters)
    {
        ImmutableArray<int> outcomes =
            [.. _claims.Disputes(facts.Statement.Id).Select(dispute => Best(dispute.Own).CompareTo(Best(dispute.Other)))];
        return outcomes.IsEmpty ? facts
            : outcomes.Max() > 0 ? facts with { Traits = facts.Traits.With(Trait.ContradictedByStronger) }
            : outcomes.Max() < 0 ? facts with { Traits = facts.Traits.With(Trait.ContradictedByWeaker) }
            : facts;

        int Best(ImmutableArray<string> side) =>
            side.Select(id => (int)(letters.TryGetValue(id, out SourceLetter? letter) ? letter ?? SourceLetter.F : SourceLetter.F)).DefaultIfEmpty((int)SourceLetter.F).Min();
    }

    private StatementFacts WithLevels(StatementFacts facts) =>
        facts with { Levels = _letters.Levels(facts.Type, facts.Traits, facts.Arguments) };

    private ImmutableArray<StatementFacts> Collect(ImmutableArray<Statement> statements)
    {
        ImmutableDictionary<string, Source> sources = cast.Sources.ToImmutableDictionary(source => source.Id, StringComparer.Ordinal);
        ImmutableDictionary<string, Attribution> attributions =
            cast.Attributions.ToImmutableDictionary(attribution => attribution.Statement, StringComparer.Ordinal);
        StatementTraits reader = new(policy, places, document, Lead(statements));
        return [.. statements.Select(statement =>
        {
            Attribution attribution = attributions[statement.Id];
            Source? source = attribution.Source is { } id ? sources[id] : null;
            SourceType type = types[attribution.Type];
            ImmutableArray<RelayFacts> relays = [.. attribution.Relays.Select(relay => Relay(sources[relay]))];
            TraitSet traits = reader.Read(statement, attribution, type, _sources.Read(source, type));
            traits = _claims.Read(statement.Id, WithRelays(traits, type, relays));
            return WithLevels(new StatementFacts(statement, attribution, source, type, traits, [], _claims.Origins(statement.Id), relays));
        })];
    }

    private RelayFacts Relay(Source source)
    {
        SourceType type = types[source.Type.Value];
        return new RelayFacts(source, type, _sources.Read(source, type));
    }

    private static TraitSet WithRelays(TraitSet traits, SourceType type, ImmutableArray<RelayFacts> relays)
    {
        if (relays.IsEmpty)
        {
            return type.Medium && type.Id != "social-media" ? traits.With(Trait.HiddenOrigin) : traits;
        }

        traits = traits.With(Trait.Relayed);
        traits = relays.Any(relay => relay.Traits.Has(Trait.Unnamed)) ? traits.With(Trait.RelayUnnamed) : traits;
        return traits.Has(Trait.Unnamed) ? traits.With(Trait.RelayOfUnnamed) : traits;
    }

    /// <summary>The statements of the lead: the first paragraph of running text that has one.</summary>
    private ImmutableHashSet<string> Lead(ImmutableArray<Statement> statements)
    {
        int lead = statements
            .Select(statement => statement.Paragraph)
            .Where(paragraph => document.Paragraphs[paragraph].Kind is BlockKind.Paragraph or BlockKind.Lead)
            .DefaultIfEmpty(-1)
            .Min();
        return [.. statements.Where(statement => statement.Paragraph == lead).Select(statement => statement.Id)];
    }
}

using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>The traits that the article shows of a statement, each with the words that show it.</summary>
/// <param name="Shown">The traits; a trait that rests on no words (a type, a count) has no spans.</param>
public sealed record TraitSet(ImmutableDictionary<Trait, ImmutableArray<TextSpan>> Shown)
{
    /// <summary>Nothing is shown.</summary>
    public static TraitSet Empty { get; } = new(ImmutableDictionary<Trait, ImmutableArray<TextSpan>>.Empty);

    /// <summary>These traits, without words.</summary>
    public static TraitSet Of(IEnumerable<Trait> traits) =>
        new(traits.Distinct().ToImmutableDictionary(trait => trait, _ => ImmutableArray<TextSpan>.Empty));

    /// <summary>True where the trait is shown.</summary>
    public bool Has(Trait trait) => Shown.ContainsKey(trait);

    /// <summary>The words that show a trait; empty where it is not shown or rests on no words.</summary>
    public ImmutableArray<TextSpan> Spans(Trait trait) => Shown.TryGetValue(trait, out ImmutableArray<TextSpan> spans) ? spans : [];

    /// <summary>With one more trait.</summary>
    public TraitSet With(Trait trait, params ReadOnlySpan<TextSpan> spans) => new(Shown.SetItem(trait, [.. spans]));
}

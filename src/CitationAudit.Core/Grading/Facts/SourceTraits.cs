using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Reads what an article shows of a source, whatever it says.</summary>
internal sealed class SourceTraits(Policy policy, Lexicon lexicon, WordPlaces places, Document document)
{
    /// <summary>The traits of <paramref name="source"/> as a source of type <paramref name="type"/>; <paramref name="source"/> is null for an impersonal cue.</summary>
    public TraitSet Read(Source? source, SourceType type)
    {
        TraitSet traits = TraitSet.Empty;
        traits = When(traits, type.SpeaksForItself, Trait.SpeaksForItself);
        if (source is null)
        {
            return When(traits, type.Unnamed, Trait.Unnamed);
        }

        bool named = source.Named is { Value: true };
        traits = When(traits, named, Trait.Named, Spans(source.Named?.Evidence));
        bool unnamed = !named && (type.Unnamed || source.Named is { Value: false });
        traits = When(traits, unnamed, Trait.Unnamed, Mentions(source));
        traits = When(traits, source.Role is not null, Trait.RoleStated, Spans(source.Role?.Evidence));
        traits = When(traits, source.Body is not null, Trait.BodyStated, Spans(source.Body?.Evidence));
        if (source.AnonymityReason is { } reason)
        {
            traits = traits.With(reason.Value.Formula ? Trait.ReasonFormula : Trait.ReasonStated, reason.Value.Span);
        }

        traits = When(traits, source.Plural, Trait.Plural, Mentions(source));
        traits = When(traits, source.Former is { Value: true }, Trait.Former, Spans(source.Former?.Evidence));
        traits = When(traits, source.Foreign is { Value: true }, Trait.Foreign, Spans(source.Foreign?.Evidence));
        traits = When(traits, source.Registry is not null, Trait.RegistryKnown);
        bool state = type.Family == "state-media" || (source.Registry is { } entry && policy.StateControl.Contains(entry.Ownership));
        traits = When(traits, state, Trait.StateControlled);
        traits = ReadPhrases(traits, source, unnamed);
        return ReadPaper(traits, source, type);
    }

    private TraitSet ReadPhrases(TraitSet traits, Source source, bool unnamed)
    {
        ImmutableArray<TextSpan> phrases = [.. source.Aliases.Where(alias => alias.Kind != AliasKind.Pronoun).Select(alias => alias.Span)];
        ImmutableArray<TextSpan> access = [.. phrases.SelectMany(phrase => places.Find(WordList.Access, phrase))];
        traits = When(traits, !access.IsEmpty, Trait.AccessStated, access);
        if (!unnamed)
        {
            return traits;
        }

        bool described = source.Role is not null
            || source.Body is not null
            || !access.IsEmpty
            || phrases.Any(phrase => !IsBare(phrase))
            || (phrases.IsEmpty && !TextFolding.Fold(source.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(IsBare));
        traits = described ? traits.With(Trait.Described, phrases.AsSpan()) : traits.With(Trait.Bare, phrases.AsSpan());
        if (source.Plural && phrases is [var first, ..] && !IsSingular(first))
        {
            ImmutableArray<TextSpan> singular = [.. phrases.Where(IsSingular)];
            traits = When(traits, !singular.IsEmpty, Trait.PluralForOne, singular);
        }

        return traits;
    }

    /// <summary>What identifies a paper, wherever the article speaks of it.</summary>
    private TraitSet ReadPaper(TraitSet traits, Source source, SourceType type)
    {
        ImmutableArray<TextSpan> seen = [.. Sentences(source).SelectMany(sentence => places.Find(WordList.Seen, sentence.FirstToken, sentence.EndToken))];
        traits = When(traits, !seen.IsEmpty, Trait.SeenByOutlet, seen);
        ImmutableArray<TextSpan> numbers = type.Family == "evidence" ? [.. source.Aliases.SelectMany(alias => Numbers(alias.Span)).Distinct().Order()] : [];
        return When(traits, !numbers.IsEmpty, Trait.Dated, numbers);
    }

    private IEnumerable<Sentence> Sentences(Source source) =>
        source.Aliases.Where(alias => alias.Kind != AliasKind.Pronoun).SelectMany(alias => document.Sentences(alias.Span)).Distinct();

    private IEnumerable<TextSpan> Numbers(TextSpan span)
    {
        for (int at = document.TokenAt(span.Start); at < document.Tokens.Length && document.Tokens[at].Span.Start < span.End; at++)
        {
            if (document.Tokens[at].Kind == TokenKind.Number)
            {
                yield return document.Tokens[at].Span;
            }
        }
    }

    /// <summary>A phrase of nothing but a noun that says nothing and words that add nothing.</summary>
    private bool IsBare(TextSpan phrase)
    {
        for (int at = document.TokenAt(phrase.Start); at < document.Tokens.Length && document.Tokens[at].Span.Start < phrase.End; at++)
        {
            Token token = document.Tokens[at];
            if (token.IsWord && !IsBare(token.Normal))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSingular(TextSpan phrase) => places.Find(WordList.SingularSource, phrase).Contains(phrase);

    private bool IsBare(string word) => lexicon.Holds(WordList.BareNouns, word) || lexicon.Holds(WordList.Fillers, word);

    private static ImmutableArray<TextSpan> Mentions(Source source) =>
        source.Aliases is [var first, ..] ? [first.Span] : [];

    private static ImmutableArray<TextSpan> Spans(ImmutableArray<Evidence>? evidence) =>
        evidence is { } pieces ? [.. pieces.Select(piece => piece.Span).OfType<TextSpan>().Distinct().Order()] : [];

    private static TraitSet When(TraitSet traits, bool shown, Trait trait, ImmutableArray<TextSpan> spans = default) =>
        shown ? traits.With(trait, spans.IsDefault ? [] : spans.AsSpan()) : traits;
}

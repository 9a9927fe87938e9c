using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Finds the body that a title leaves to the text before it: "its secretary", "a spokesman", <c>المتحدثة باسمها</c>.</summary>
internal sealed class RoleOwners(PhraseReader reader)
{
    // How many sentences before its own a title may look back; a judgement.
    private const int Reach = 2;

    private readonly ConditionalWeakTable<Document, Bodies> _known = [];

    /// <summary>The nearest body before the phrase that agrees with the pronoun at its title; null where the phrase names its body, leaves none open, or none is near.</summary>
    public FullerNoun? Of(Document document, Phrase phrase, int own)
    {
        if (!phrase.Has(SourceMark.Role) || phrase.Has(SourceMark.Body) || phrase.Has(SourceMark.Medium) || phrase.Places.Length > 0 || Pointer(phrase) is not { } pointer)
        {
            return null;
        }

        ImmutableArray<Body>[] all = _known.GetValue(document, read => new Bodies(Find(read))).BySentence;
        for (int sentence = own; sentence >= Math.Max(0, own - Reach); sentence--)
        {
            for (int at = all[sentence].Length - 1; at >= 0; at--)
            {
                Body body = all[sentence][at];
                if (body.Noun.Span.End <= phrase.Span.Start && (pointer == '?' || body.Gender == '?' || body.Gender == pointer))
                {
                    return body.Noun;
                }
            }
        }

        return null;
    }

    /// <summary>The gender of the body to which the title points, <c>?</c> where either will do; null where it points to none.</summary>
    private char? Pointer(Phrase phrase)
    {
        for (int at = 0; at < (phrase.HasName && phrase.Name.First > 0 ? phrase.Name.First : phrase.Words.Length); at++)
        {
            Word word = phrase.Words[at];
            if (phrase.HasAt(at, SourceMark.Possessive) && !phrase.HasAt(at, SourceMark.Masculine) && !phrase.HasAt(at, SourceMark.Feminine))
            {
                // A person's aide or wife is no body's.
                return '?';
            }

            if (WordKey.IsArabic(word.Normal[0]) && word.Normal.Length > 4 && Words.Bases(word.Normal).Any())
            {
                if (word.Normal.EndsWith("ها", StringComparison.Ordinal))
                {
                    return 'f';
                }

                if (word.Normal.EndsWith('ه'))
                {
                    return 'm';
                }
            }
        }

        // "A spokesman said": he speaks for whoever stands before him; المتحدث alone may be any speaker.
        bool lone = reader.Rules.Capitals && phrase.Has(SourceMark.Spokesman) && phrase.Words.Length - phrase.Start <= (phrase.HasName ? phrase.Name.End - phrase.Name.First : 0) + 1;
        return lone ? '?' : null;
    }

    private ImmutableArray<Body>[] Find(Document document)
    {
        ImmutableArray<Body>[] all = new ImmutableArray<Body>[document.Sentences.Length];
        for (int at = 0; at < all.Length; at++)
        {
            ImmutableArray<Word> words = PhraseReader.WordsOf(document, [document.Sentences[at].Span]);
            all[at] =
            [
                .. reader.Hits(words)
                    .Where(hit => hit.Value.Type is not null && hit.Value.Place is RulePlace.Head or RulePlace.Phrase
                        && (hit.Value.Marks.Contains(SourceMark.Body) || hit.Value.Marks.Contains(SourceMark.Medium)))
                    .Select(hit => new Body(
                        new FullerNoun(hit.Value.Id, hit.Value.Type ?? "", new TextSpan(words[hit.First].Span.Start, words[hit.End - 1].Span.End)),
                        hit.Value.Marks.Contains(SourceMark.Feminine) || words[hit.First].Normal.EndsWith('ة') ? 'f' : hit.Value.Marks.Contains(SourceMark.Masculine) ? 'm' : '?'))
                    .OrderBy(body => body.Noun.Span.Start)
                    .ThenBy(body => body.Noun.Span.Length),
            ];
        }

        return all;
    }

    private readonly record struct Body(FullerNoun Noun, char Gender);

    private sealed record Bodies(ImmutableArray<Body>[] BySentence);
}

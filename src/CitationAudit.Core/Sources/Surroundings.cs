using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Reads the nouns that stand before a mention in its sentence: the antecedent of a relative pronoun, and whatever else may be meant.</summary>
internal sealed class Surroundings(PhraseReader reader)
{
    private const int MostAntecedent = 6;

    /// <summary>The noun phrase before a relative pronoun; null where the phrase is none or nothing stands before it.</summary>
    public Phrase? Antecedent(Document document, Phrase phrase, int[] sentenceOf)
    {
        if (phrase.Words.Length > 1 || !phrase.HasAt(0, SourceMark.Relative))
        {
            return null;
        }

        int token = document.TokenAt(phrase.Span.Start);
        int start = document.Sentences[sentenceOf[token]].FirstToken;
        if (token <= start || reader.Read(document, [document.SpanOf(start, token)]) is not { } before)
        {
            return null;
        }

        int first = before.Words.Length - 1;
        while (first > 0 && before.Words.Length - first < MostAntecedent && !before.Words[first].Parted && !before.HasAt(first - 1, SourceMark.Stop)
            && !before.HasAt(first, SourceMark.Opening))
        {
            first--;
        }

        return reader.Read(document, [before.SpanOf(first, before.Words.Length)]);
    }

    /// <summary>The nouns between two offsets that may be what a pronoun or hidden subject points to.</summary>
    public ImmutableArray<Rival> RivalsOf(Document document, int start, int end)
    {
        if (end <= start || reader.Read(document, [new TextSpan(start, end)]) is not { } before)
        {
            return [];
        }

        ImmutableArray<Rival>.Builder rivals = ImmutableArray.CreateBuilder<Rival>();
        foreach (TermHit<SourceRule> hit in before.Hits)
        {
            string? kind = hit.Value.Marks.Contains(SourceMark.Medium) ? "medium" : hit.Value.Marks.Contains(SourceMark.Body) ? "body"
                : hit.Value.Marks.Contains(SourceMark.Role) || hit.Value.Marks.Contains(SourceMark.Person) || hit.Value.Marks.Contains(SourceMark.GivenName) ? "person" : null;
            if (kind is not null)
            {
                rivals.Add(new Rival(before.Words[hit.First].Span.Start, kind, hit.Value.Marks.Contains(SourceMark.Feminine) ? 'f' : hit.Value.Marks.Contains(SourceMark.Masculine) ? 'm' : '?'));
            }
        }

        foreach (TermHit<PlaceHit> place in before.Places)
        {
            if (!place.Value.Adjective)
            {
                rivals.Add(new Rival(before.Words[place.First].Span.Start, "state", 'f'));
            }
        }

        return rivals.ToImmutable();
    }
}

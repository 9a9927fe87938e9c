using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Reads from one statement how near its source stands to what it says, and what stake it has in it.</summary>
internal sealed class StatementFacts(PhraseReader reader, ImmutableDictionary<string, SourceType> types)
{
    private const int OpeningWords = 12;

    /// <summary>First-hand, briefed or hearsay; null where the text does not tell.</summary>
    public Fact<Proximity>? ProximityOf(Document document, Statement statement, Source source)
    {
        ImmutableArray<Word> near = PhraseReader.WordsOf(document, [.. statement.Source, .. statement.Cue]);
        if (Found(near, SourceMark.Hearsay) is { } hearsay)
        {
            return new Fact<Proximity>(Proximity.Hearsay, [hearsay]);
        }

        if (Found(near, SourceMark.FirstHand) is { } saw)
        {
            return new Fact<Proximity>(Proximity.FirstHand, [saw]);
        }

        // What the quotation itself opens with: "I saw", "رأيت".
        ImmutableArray<Word> opening = [.. PhraseReader.WordsOf(document, [statement.Content[0]]).Take(OpeningWords)];
        if (statement.Form != StatementForm.Indirect && Found(opening, SourceMark.FirstHand) is { } told)
        {
            return new Fact<Proximity>(Proximity.FirstHand, [told]);
        }

        if (Found(near, SourceMark.Briefed) is { } briefed)
        {
            return new Fact<Proximity>(Proximity.Briefed, [briefed]);
        }

        return source.Type.Value switch
        {
            "witness" => new Fact<Proximity>(Proximity.FirstHand, [new Evidence("proximity.witness"), .. source.Type.Evidence]),
            "research" => new Fact<Proximity>(Proximity.FirstHand, [new Evidence("proximity.measured"), .. source.Type.Evidence]),
            "unspecified-media" => new Fact<Proximity>(Proximity.Hearsay, [new Evidence("proximity.media"), .. source.Type.Evidence]),
            _ => null,
        };
    }

    /// <summary>Whether the source speaks of its own side or of an opponent; null where the text does not tell.</summary>
    public Fact<Stake>? StakeOf(Document document, Statement statement, Source source)
    {
        bool partial = types.TryGetValue(source.Type.Value, out SourceType? type) && type.SpeaksForItself;
        if (!partial)
        {
            return null;
        }

        ImmutableArray<Word> cue = PhraseReader.WordsOf(document, statement.Cue.AsSpan());
        if (Found(cue, SourceMark.Charge) is { } charge)
        {
            return new Fact<Stake>(Stake.Opponent, [charge]);
        }

        if (Found(cue, SourceMark.Denial) is { } denial)
        {
            return new Fact<Stake>(Stake.OwnSide, [denial]);
        }

        if (reader.Read(document, statement.Content.AsSpan()) is not { } content)
        {
            return null;
        }

        foreach (TermHit<PlaceHit> place in content.Places)
        {
            if (source.Country is { } country && place.Value.Code == country.Value)
            {
                return new Fact<Stake>(Stake.OwnSide, [new Evidence("stake.own-country", content.SpanOf(place.First, place.End)), .. country.Evidence]);
            }
        }

        foreach (TermHit<SourceRule> hit in content.Hits)
        {
            if (hit.Value.Marks.Contains(SourceMark.FirstPerson) && statement.Form != StatementForm.Indirect)
            {
                return new Fact<Stake>(Stake.OwnSide, [new Evidence("stake.first-person", content.SpanOf(hit.First, hit.End))]);
            }
        }

        return null;
    }

    private Evidence? Found(ImmutableArray<Word> words, SourceMark mark)
    {
        foreach (TermHit<SourceRule> hit in reader.Hits(words))
        {
            if (hit.Value.Marks.Contains(mark))
            {
                return new Evidence(hit.Value.Id, new TextSpan(words[hit.First].Span.Start, words[hit.End - 1].Span.End));
            }
        }

        return null;
    }
}

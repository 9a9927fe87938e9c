using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Reads from statements where they point to their sources and relays.</summary>
internal sealed class MentionReader(PhraseReader reader)
{
    private const int MostFields = 2;
    private const int LeastFieldWords = 3;
    private const int MostCueWords = 2;

    // A quotation mark or dash may stand before the words that open a paragraph.
    private const int Margin = 2;

    // "News agency" tells more than its first word.
    private const int MostBodyWords = 2;
    private readonly Surroundings _surroundings = new(reader);
    private readonly RoleOwners _owners = new(reader);

    /// <summary>The mentions in text order; every statement has one that is no relay.</summary>
    public ImmutableArray<Mention> Read(Document document, ImmutableArray<Statement> statements, NameClusters names, ImmutableArray<RegistryMention> outlets)
    {
        int[] sentenceOf = SentencesOf(document);
        ImmutableArray<Word> words = PhraseReader.WordsOf(document, [new TextSpan(0, document.Text.Length)]);
        ImmutableArray<TermHit<SourceRule>> hits = reader.Hits(words);
        ImmutableArray<string> fields = FieldsOf(hits);
        Shares shares = new(document, words, hits, sentenceOf);
        List<Mention> mentions = new(statements.Length);
        for (int at = 0; at < statements.Length; at++)
        {
            Statement statement = statements[at];
            ImmutableArray<Word> cue = PhraseReader.WordsOf(document, statement.Cue.AsSpan());
            ImmutableArray<TermHit<SourceRule>> cueHits = [.. reader.Hits(cue).Where(hit => hit.Value.Place == RulePlace.Cue)];
            mentions.Add(Source(at, statement, cue, cueHits));
            if (!statement.Via.IsEmpty && reader.Read(document, statement.Via.AsSpan()) is { } via)
            {
                mentions.Add(Make(at, true, via, Whole(statement.Via), cue, cueHits));
            }
        }

        mentions.Sort((one, other) => (one.Span.Start, one.Statement, one.Relay).CompareTo((other.Span.Start, other.Statement, other.Relay)));
        return [.. mentions];

        Mention Source(int at, Statement statement, ImmutableArray<Word> cue, ImmutableArray<TermHit<SourceRule>> cueHits)
        {
            if (!statement.Source.IsEmpty && reader.Read(document, statement.Source.AsSpan()) is { } whole)
            {
                if (ExchangedWithCue(document, statement, whole) is { } named)
                {
                    return Make(at, false, named, Whole(statement.Cue), PhraseReader.WordsOf(document, statement.Source.AsSpan()), []);
                }

                Phrase phrase = Addressee.Of(whole, outlets) is > 0 and int to && reader.Read(document, [whole.SpanOf(0, to)]) is { } speaker ? speaker : whole;
                return Make(at, false, _surroundings.Antecedent(document, phrase, sentenceOf) ?? phrase, phrase == whole ? Whole(statement.Source) : phrase.Span, cue, cueHits);
            }

            TextSpan span = !statement.Cue.IsEmpty ? statement.Cue[0] : statement.Content[0];
            return Make(at, false, null, span, cue, cueHits);
        }

        Mention Make(int at, bool relay, Phrase? read, TextSpan span, ImmutableArray<Word> cue, ImmutableArray<TermHit<SourceRule>> cueHits)
        {
            Phrase? phrase = WithoutFalseName(read);
            RegistryMention? outlet = phrase is null ? null : HeadOutlet.Of(phrase, outlets);
            if (outlet is { } medium && phrase is { HasName: true } && phrase.SpanOf(phrase.Name.First, phrase.Name.End).Overlaps(medium.Span))
            {
                // What the tagger took for a person's name is the outlet's.
                phrase = phrase with { Name = (0, 0) };
            }

            if (phrase is { HasName: false } && outlet is null && names.At(document, phrase.Words[phrase.Head].Span.Start) >= 0
                && (phrase.Words.Length == phrase.Head + 1 || phrase.Stop == 1) && !phrase.HasAt(phrase.Head, SourceMark.Pronoun))
            {
                // A surname alone looks like any noun, but elsewhere the text shows whose it is.
                phrase = phrase with { Name = (phrase.Head, phrase.Head + 1) };
            }

            if (phrase is { HasName: false, Words: [{ Capital: true } only] } && outlet is null && names.OfSurname(only.Key) >= 0)
            {
                phrase = phrase with { Name = (0, 1) };
            }

            string? body = phrase is { HasName: true } && outlet is null && reader.Rules.Capitals ? BodyBehind(document, phrase) : null;
            if (phrase is not null && body is not null)
            {
                phrase = phrase with { Name = (0, 0) };
            }

            if (phrase is { HasName: false } && outlet is null && !reader.Rules.Capitals && OverlookedName(document, phrase, names) is { } overlooked)
            {
                phrase = phrase with { Name = overlooked };
            }

            int token = Math.Min(document.TokenAt(span.Start), document.Tokens.Length - 1);
            phrase = phrase is null || token < 0 ? phrase : phrase with { Owner = _owners.Of(document, phrase, sentenceOf[token]) };
            int cluster = phrase is { HasName: true } ? names.At(document, phrase.Words[phrase.Name.End - 1].Span.Start) : -1;
            if (cluster < 0 && phrase is { HasName: true, Words.Length: 1 } && reader.Rules.Capitals)
            {
                cluster = names.OfSurname(phrase.Words[0].Key);
            }

            MentionKind kind = MentionShape.KindOf(phrase, outlet is not null);
            return new Mention
            {
                Statement = at,
                Relay = relay,
                Kind = kind,
                Phrase = phrase,
                Span = span,
                Content = statements[at].Content,
                Cue = cue,
                CueHits = cueHits,
                Sentence = token >= 0 ? sentenceOf[token] : 0,
                Agreement = MentionShape.AgreementOf(phrase, kind, cue, cueHits, statements[at]),
                Outlet = outlet?.Entry,
                OutletSpan = outlet?.Span ?? default,
                Cluster = cluster,
                Container = Containers.Of(statements.AsSpan(), at, span),
                Quoted = token >= 0 && document.Tokens[token].QuoteDepth > 0,
                Class = body ?? MentionShape.ClassOf(phrase, kind, outlet is not null),
                State = phrase is null ? null : MentionShape.StateOf(phrase),
                Definite = phrase is not null && MentionShape.IsDefinite(phrase, reader.Rules.Capitals),
                Article = phrase is null ? "-" : MentionShape.ArticleOf(phrase, reader.Rules.Capitals),
                Paragraph = document.ParagraphAt(span.Start),
                Opens = document.Paragraphs.Length > 0 && span.Start - document.Paragraphs[document.ParagraphAt(span.Start)].Span.Start <= Margin,
                Rivals = kind is MentionKind.Hidden or MentionKind.Pronoun && token >= 0 ? _surroundings.RivalsOf(document, document.Sentences[sentenceOf[token]].Span.Start, span.Start) : [],
                Fields = fields,
                // Where capitals show no names these told Arabic sources no better: same source .838 without, .835 with.
                Shares = reader.Rules.Capitals ? shares.Near(span, token < 0 ? 0 : sentenceOf[token]) : "none",
                AroundCue = reader.Rules.Capitals ? AroundCue(document, statements[at], sentenceOf) : ("-", "-"),
            };
        }
    }

    /// <summary>
    /// The phrase; without its name where that begins with a noun for a body, medium or paper, perhaps behind a preposition, is a
    /// relative's (<c>زوجة الحمصي</c>) or a state's or its seat's (<c>واشنطن</c>).
    /// </summary>
    public static Phrase? WithoutFalseName(Phrase? phrase)
    {
        if (phrase is not { HasName: true } || !WordKey.IsArabic(phrase.Words[0].Normal[0]))
        {
            return phrase;
        }

        int first = phrase.Name.First;
        bool thing = !phrase.HasAt(first, SourceMark.GivenName)
            && (phrase.HasAt(first, SourceMark.Body) || phrase.HasAt(first, SourceMark.Medium) || phrase.HasAt(first, SourceMark.Issued));
        bool relative = first == phrase.Head + 1 && phrase.HasAt(phrase.Head, SourceMark.Person) && !WordKey.HasArticle(phrase.Words[phrase.Head].Normal)
            && !phrase.Words[first].Parted;
        bool place = phrase.Places.Any(place => !place.Value.Adjective && place.First <= first && place.End >= phrase.Name.End);
        return thing || relative || place ? phrase with { Name = (0, 0) } : phrase;
    }

    /// <summary>The phrase in the cue where whoever marked the statement took the verb for the source and the source for the cue; null where nobody did.</summary>
    private Phrase? ExchangedWithCue(Document document, Statement statement, Phrase source)
    {
        bool says = source.Words.Length <= MostCueWords && !source.HasName && source.Places.IsEmpty && !source.Words[^1].Capital
            && source.Hits.All(hit => hit.Value.Place is not (RulePlace.Head or RulePlace.Phrase) || hit.Value.Marks.Contains(SourceMark.Stop));
        return says && reader.Rules.Capitals && !statement.Cue.IsEmpty && reader.Read(document, statement.Cue.AsSpan()) is { } cue
            && (cue.HasName || cue.Words.Any(word => word.Capital) || cue.Hits.Any(hit => hit.Value.Place == RulePlace.Head && hit.Value.Type is not null && hit.First <= cue.Head && cue.Head < hit.End))
            ? cue : null;
    }

    /// <summary>The class of the noun that follows the name in the text ("Meridian news agency"), so that it is no person's; null where none does.</summary>
    private string? BodyBehind(Document document, Phrase phrase)
    {
        int next = document.TokenAt(phrase.Words[phrase.Name.End - 1].Span.End - 1) + 1;
        if (phrase.HasAt(phrase.Name.First, SourceMark.GivenName) || next >= document.Tokens.Length || !document.Tokens[next].IsWord
            || reader.Read(document, [document.SpanOf(next, Math.Min(document.Tokens.Length, next + MostBodyWords))]) is not { } behind)
        {
            return null;
        }

        return behind.HasAt(0, SourceMark.Medium) ? "medium" : behind.HasAt(0, SourceMark.Body) ? "body" : null;
    }

    /// <summary>Words of a titled phrase that are somebody's name elsewhere in the document; null where there are none.</summary>
    private static (int First, int End)? OverlookedName(Document document, Phrase phrase, NameClusters names)
    {
        for (int first = phrase.Start; first < phrase.Words.Length; first++)
        {
            int cluster = names.At(document, phrase.Words[first].Span.Start);
            if (cluster < 0)
            {
                continue;
            }

            int end = first + 1;
            while (end < phrase.Words.Length && !phrase.Words[end].Parted && names.At(document, phrase.Words[end].Span.Start) == cluster)
            {
                end++;
            }

            return first > phrase.Start && SourceNames.IsTitled(phrase, first) ? (first, end) : null;
        }

        return null;
    }

    private static ImmutableArray<string> FieldsOf(ImmutableArray<TermHit<SourceRule>> hits) =>
    [
        .. hits
            .Where(hit => hit.Value.Place == RulePlace.Article)
            .GroupBy(hit => hit.Value.Id, StringComparer.Ordinal)
            .Where(group => group.Count() >= LeastFieldWords)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostFields)
            .Select(group => group.Key),
    ];

    private static (string Before, string After) AroundCue(Document document, Statement statement, int[] sentenceOf)
    {
        if (statement.Cue.IsEmpty)
        {
            return ("-", "-");
        }

        int first = document.TokenAt(statement.Cue[0].Start);
        int next = document.TokenAt(statement.Cue[^1].End - 1) + 1;
        if (first >= document.Tokens.Length)
        {
            return ("-", "-");
        }

        Sentence sentence = document.Sentences[sentenceOf[first]];
        return (first <= sentence.FirstToken ? "^" : document.Tokens[first - 1].Normal, next >= sentence.EndToken ? "$" : document.Tokens[next].Normal);
    }

    private static TextSpan Whole(ImmutableArray<TextSpan> spans) => new(spans[0].Start, spans[^1].End);

    private static int[] SentencesOf(Document document)
    {
        int[] sentences = new int[document.Tokens.Length];
        for (int at = 0; at < document.Sentences.Length; at++)
        {
            Sentence sentence = document.Sentences[at];
            Array.Fill(sentences, at, sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
        }

        return sentences;
    }
}

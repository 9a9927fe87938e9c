using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Reads from statements where they point to their sources and relays.</summary>
internal sealed class MentionReader(PhraseReader reader)
{
    private const int ContainerWindow = 64;
    private const int MostAntecedent = 6;
    private const int MostFields = 2;
    private const int LeastFieldWords = 3;

    // A quotation mark or dash may stand before the words that open a paragraph.
    private const int Margin = 2;

    /// <summary>The mentions in text order; every statement has one that is no relay.</summary>
    public ImmutableArray<Mention> Read(Document document, ImmutableArray<Statement> statements, NameClusters names, ImmutableArray<RegistryMention> outlets)
    {
        int[] sentenceOf = SentencesOf(document);
        ImmutableArray<string> fields = FieldsOf(document);
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
            if (!statement.Source.IsEmpty && reader.Read(document, statement.Source.AsSpan()) is { } phrase)
            {
                return Make(at, false, Antecedent(document, phrase, sentenceOf) ?? phrase, Whole(statement.Source), cue, cueHits);
            }

            TextSpan span = !statement.Cue.IsEmpty ? statement.Cue[0] : statement.Content[0];
            return Make(at, false, null, span, cue, cueHits);
        }

        Mention Make(int at, bool relay, Phrase? read, TextSpan span, ImmutableArray<Word> cue, ImmutableArray<TermHit<SourceRule>> cueHits)
        {
            Phrase? phrase = WithoutFalseName(read);
            RegistryMention? outlet = phrase is null ? null : OutletAtHead(phrase, outlets);
            if (outlet is { } medium && phrase is { HasName: true } && phrase.SpanOf(phrase.Name.First, phrase.Name.End).Overlaps(medium.Span))
            {
                // What the tagger took for a person's name is the outlet's.
                phrase = phrase with { Name = (0, 0) };
            }

            if (phrase is { HasName: false } && outlet is null && names.At(document, phrase.Words[phrase.Head].Span.Start) >= 0
                && phrase.Words.Length == phrase.Head + 1 && !phrase.HasAt(phrase.Head, SourceMark.Pronoun))
            {
                // A surname alone looks like any noun, but elsewhere the text shows whose it is.
                phrase = phrase with { Name = (phrase.Head, phrase.Head + 1) };
            }

            if (phrase is { HasName: false } && outlet is null && !reader.Rules.Capitals && OverlookedName(document, phrase, names) is { } overlooked)
            {
                phrase = phrase with { Name = overlooked };
            }

            int token = Math.Min(document.TokenAt(span.Start), document.Tokens.Length - 1);
            MentionKind kind = KindOf(phrase, outlet is not null);
            return new Mention
            {
                Statement = at,
                Relay = relay,
                Kind = kind,
                Phrase = phrase,
                Span = span,
                Cue = cue,
                CueHits = cueHits,
                Sentence = token >= 0 ? sentenceOf[token] : 0,
                Agreement = AgreementOf(phrase, kind, cue, statements[at]),
                Outlet = outlet?.Entry,
                OutletSpan = outlet?.Span ?? default,
                Cluster = phrase is { HasName: true } ? names.At(document, phrase.Words[phrase.Name.End - 1].Span.Start) : -1,
                Container = ContainerOf(statements, at, span),
                Quoted = token >= 0 && document.Tokens[token].QuoteDepth > 0,
                Class = ClassOf(phrase, kind, outlet is not null),
                State = phrase is null ? null : StateOf(phrase),
                Definite = phrase is not null && IsDefinite(phrase),
                Article = phrase is null ? "-" : ArticleOf(phrase),
                Paragraph = document.ParagraphAt(span.Start),
                Opens = document.Paragraphs.Length > 0 && span.Start - document.Paragraphs[document.ParagraphAt(span.Start)].Span.Start <= Margin,
                Rivals = kind is MentionKind.Hidden or MentionKind.Pronoun && token >= 0 ? RivalsOf(document, document.Sentences[sentenceOf[token]].Span.Start, span.Start) : [],
                Fields = fields,
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

    private ImmutableArray<string> FieldsOf(Document document) =>
    [
        .. reader.Hits(PhraseReader.WordsOf(document, [new TextSpan(0, document.Text.Length)]))
            .Where(hit => hit.Value.Place == RulePlace.Article)
            .GroupBy(hit => hit.Value.Id, StringComparer.Ordinal)
            .Where(group => group.Count() >= LeastFieldWords)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostFields)
            .Select(group => group.Key),
    ];

    /// <summary>The noun phrase before a relative pronoun; null where the phrase is none or nothing stands before it.</summary>
    private Phrase? Antecedent(Document document, Phrase phrase, int[] sentenceOf)
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

    private static TextSpan Whole(ImmutableArray<TextSpan> spans) => new(spans[0].Start, spans[^1].End);

    private static MentionKind KindOf(Phrase? phrase, bool outlet)
    {
        if (phrase is null)
        {
            return MentionKind.Hidden;
        }

        if (phrase.HasName)
        {
            return MentionKind.Name;
        }

        if (!outlet && phrase.Words.Length <= 2 && phrase.HasAt(0, SourceMark.Pronoun) && (phrase.Words.Length == 1 || phrase.HasAt(1, SourceMark.Pronoun) || phrase.HasAt(1, SourceMark.Stop)))
        {
            return phrase.HasAt(0, SourceMark.FirstPerson) ? MentionKind.FirstPerson : MentionKind.Pronoun;
        }

        return MentionKind.Noun;
    }

    /// <summary>The outlet whose name the phrase's first part holds; in the citing phrase itself an ordinary word may be a name.</summary>
    private static RegistryMention? OutletAtHead(Phrase phrase, ImmutableArray<RegistryMention> outlets)
    {
        TextSpan part = phrase.SpanOf(phrase.Start, Math.Max(phrase.Stop, phrase.Start + 1));
        foreach (RegistryMention outlet in outlets)
        {
            if (outlet.Span.Start >= part.End)
            {
                break;
            }

            // The phrase may begin inside a token, behind a proclitic, so overlap counts and not containment.
            if (outlet.Span.Overlaps(part) && (outlet.Certain || (outlet.Span.Length * 2 >= part.Length && !IsOrdinary(phrase, outlet.Span))))
            {
                return outlet;
            }
        }

        return null;
    }

    /// <summary>True where the words of an ambiguous name mean something else to the pack: a state, a paper, a title.</summary>
    private static bool IsOrdinary(Phrase phrase, TextSpan span)
    {
        for (int at = 0; at < phrase.Words.Length; at++)
        {
            int word = at;
            if (phrase.Words[at].Span.Overlaps(span)
                && (phrase.Places.Any(place => !place.Value.Adjective && place.First <= word && word < place.End)
                    || phrase.Hits.Any(hit => hit.First <= word && word < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase && !hit.Value.Marks.Contains(SourceMark.Medium))))
            {
                return true;
            }
        }

        return false;
    }

    private static string ClassOf(Phrase? phrase, MentionKind kind, bool outlet)
    {
        if (phrase is null || kind is MentionKind.Pronoun or MentionKind.FirstPerson)
        {
            return "?";
        }

        if (outlet || phrase.HasAt(phrase.Head, SourceMark.Medium))
        {
            return "medium";
        }

        return phrase.HasName ? "person"
            : phrase.HasAt(phrase.Head, SourceMark.Unnamed) ? "unnamed"
            : phrase.HasAt(phrase.Head, SourceMark.Body) ? "body"
            : phrase.HasAt(phrase.Head, SourceMark.Role) || phrase.HasAt(phrase.Head, SourceMark.Person) || phrase.HasAt(phrase.Head, SourceMark.Honorific) ? "person"
            : StateOf(phrase) is not null ? "state"
            : phrase.HasAt(phrase.Head, SourceMark.Issued) ? "paper"
            : "other";
    }

    private static string? StateOf(Phrase phrase)
    {
        foreach (TermHit<PlaceHit> place in phrase.Places)
        {
            if (!place.Value.Adjective && place.First <= phrase.Head && phrase.Head < place.End)
            {
                return place.Value.Code;
            }
        }

        return null;
    }

    private bool IsDefinite(Phrase phrase) =>
        reader.Rules.Capitals ? phrase.Words[0].Normal is "the" or "this" or "that" : WordKey.HasArticle(phrase.Words[phrase.Head].Normal);

    /// <summary>What stands for an article: in Arabic also the construct with a definite word, in English also a possessive or a name.</summary>
    private string ArticleOf(Phrase phrase)
    {
        if (!reader.Rules.Capitals)
        {
            string head = phrase.Words[phrase.Head].Normal;
            return WordKey.HasArticle(head) || head.StartsWith("لل", StringComparison.Ordinal) ? "article"
                : phrase.Head + 1 < phrase.Stop && (WordKey.HasArticle(phrase.Words[phrase.Head + 1].Normal) || phrase.Places.Any(place => !place.Value.Adjective && place.First == phrase.Head + 1)) ? "construct"
                : phrase.Words.Length == 1 && (head.EndsWith("ها", StringComparison.Ordinal) || head.EndsWith('ه')) ? "possessed"
                : "none";
        }

        string first = phrase.Words[0].Normal;
        return first is "the" ? "the"
            : first is "a" or "an" or "one" or "another" or "some" ? "a"
            : first is "this" or "that" or "these" or "those" ? "this"
            : first is "his" or "her" or "its" or "their" ? "possessed"
            : phrase.Words[..phrase.Stop].Any(word => word.Normal is "'s" or "'") ? "of-somebody"
            : phrase.Words[phrase.Head].Capital ? "capital" : "none";
    }

    private ImmutableArray<Rival> RivalsOf(Document document, int start, int end)
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

    private static Agreement AgreementOf(Phrase? phrase, MentionKind kind, ImmutableArray<Word> cue, Statement statement)
    {
        Agreement own = phrase is null ? Agreement.Unknown : Agreement.Of(phrase);
        if (cue.IsEmpty)
        {
            return own;
        }

        Agreement verb = Agreement.OfCue(cue[0].Normal);
        if (kind == MentionKind.Hidden)
        {
            return verb;
        }

        // Before its subject the Arabic verb agrees in gender; a plural of things counts as feminine too, so only an unknown is filled.
        bool verbFirst = !statement.Source.IsEmpty && !statement.Cue.IsEmpty && statement.Cue[0].Start < statement.Source[0].Start;
        return own.Gender == '?' && verbFirst && own.Number != 'p' ? own with { Gender = verb.Gender } : own;
    }

    private static int ContainerOf(ImmutableArray<Statement> statements, int self, TextSpan span)
    {
        // Statements come in text order, so a container is near; the window keeps long texts linear.
        int best = -1;
        int bestLength = int.MaxValue;
        for (int at = Math.Max(0, self - ContainerWindow); at < Math.Min(statements.Length, self + ContainerWindow); at++)
        {
            if (at == self)
            {
                continue;
            }

            foreach (TextSpan content in statements[at].Content)
            {
                if (content.Contains(span.Start) && content.Length < bestLength && !Same(statements[at], statements[self]))
                {
                    (best, bestLength) = (at, content.Length);
                }
            }
        }

        return best;

        static bool Same(Statement one, Statement other) => one.Content.AsSpan().SequenceEqual(other.Content.AsSpan());
    }

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

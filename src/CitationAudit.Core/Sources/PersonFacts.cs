using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Reads what the text shows of a person: office or description, body, former office, and why a name is withheld.</summary>
internal sealed class PersonFacts(PhraseReader reader)
{
    private const int MostRoleWords = 14;
    private const int MostBodyWords = 6;

    // "The institute's director": behind the body to which its head belongs.
    private const string Possessive = "'s";

    // How far behind the words that withhold a name their reason may open, and how long it may be; judgements.
    private const int NearReason = 2;
    private const int MostReasonWords = 16;

    /// <summary>Title, office or description as written; null where none stands with any mention.</summary>
    public static Fact<string>? RoleOf(Entity entity, Document document)
    {
        foreach (Phrase phrase in Phrases(entity))
        {
            if (RoleRange(phrase) is { } range)
            {
                TextSpan span = phrase.SpanOf(range.First, range.End);
                TermHit<SourceRule> hit = phrase.Hits.First(hit => IsRole(hit) && hit.First >= range.First && hit.End <= range.End);
                return new Fact<string>(span.Of(document.Text), [new Evidence(hit.Value.Id, span)]);
            }
        }

        return null;
    }

    /// <summary>
    /// The body that a person speaks for or works at, as written, behind the role or before it as its owner; null where none stands with the role. A body that no list knows must
    /// stand behind a word of affiliation, with a capital letter where names have one: "an analyst at Drewry".
    /// </summary>
    public static (Fact<string> Body, HashSet<string> Keys)? BodyOf(Entity entity, Document document, bool capitals)
    {
        foreach (Phrase phrase in Phrases(entity))
        {
            if (RoleRange(phrase) is not { } range)
            {
                continue;
            }

            int role = phrase.Hits.Where(hit => IsRole(hit) && hit.First >= range.First).Select(hit => hit.First).First();
            foreach (TermHit<SourceRule> hit in phrase.Hits)
            {
                bool owner = hit.First >= range.First && hit.End <= role && phrase.Words[hit.End].Normal == Possessive;
                if (!(owner || (hit.First > role && hit.End <= range.End))
                    || !(hit.Value.Marks.Contains(SourceMark.Body) || hit.Value.Marks.Contains(SourceMark.Medium) || hit.Value.Marks.Contains(SourceMark.Workplace)))
                {
                    continue;
                }

                // A Latin name leads up to its noun: "the Sund Institute".
                int first = hit.First;
                while (first > (owner ? range.First : role + 1) && !phrase.Words[first].Parted && phrase.Words[first].Capital && phrase.Words[first - 1].Capital)
                {
                    first--;
                }

                return Body(first, hit.End, hit.Value);
            }

            foreach (TermHit<SourceRule> hit in phrase.Hits)
            {
                if (hit.First <= role || !hit.Value.Marks.Contains(SourceMark.Affiliation))
                {
                    continue;
                }

                int first = hit.End;
                while (first < range.End && !phrase.Words[first].Parted && phrase.HasAt(first, SourceMark.Opening))
                {
                    first++;
                }

                if (first < range.End && !phrase.Words[first].Parted && (!capitals || phrase.Words[first].Capital) && !phrase.HasAt(first, SourceMark.Stop))
                {
                    return Body(first, first + 1, hit.Value);
                }
            }

            (Fact<string> Body, HashSet<string> Keys) Body(int first, int end, SourceRule rule)
            {
                int known = end;
                while (end < range.End && end - known < MostBodyWords && !phrase.Words[end].Parted && phrase.Words[end].Normal != Possessive && (!phrase.HasAt(end, SourceMark.Stop) || LeadsIntoName(phrase, end, range.End)))
                {
                    end++;
                }

                TextSpan span = phrase.SpanOf(first, end);
                return (new Fact<string>(span.Of(document.Text), [new Evidence(rule.Id, span)]), [.. phrase.Words[first..end].Select(word => word.Key)]);
            }
        }

        return null;
    }

    /// <summary>"The University of Eldrin": a capital letter behind the word between.</summary>
    private static bool LeadsIntoName(Phrase phrase, int at, int end) =>
        phrase.Words[at].Normal == "of" && at + 1 < end && phrase.Words[at + 1].Capital && phrase.Words[at - 1].Capital;

    /// <summary>True where a mention says that the office is held no more; null where none does.</summary>
    public static Fact<bool>? FormerOf(Entity entity)
    {
        foreach (Phrase phrase in Phrases(entity))
        {
            foreach (TermHit<SourceRule> hit in phrase.Hits)
            {
                if (hit.Value.Marks.Contains(SourceMark.Former) && phrase.Hits.Any(IsRole))
                {
                    return new Fact<bool>(true, [new Evidence(hit.Value.Id, phrase.SpanOf(hit.First, hit.End))]);
                }
            }
        }

        return null;
    }

    /// <summary>That the text says that the name is withheld, and the reason that it gives; each null where it does not.</summary>
    public (Evidence? Withheld, Fact<AnonymityReason>? Reason) WithheldOf(Entity entity, Document document)
    {
        foreach (Mention mention in entity.Mentions.Where(mention => mention.Phrase is not null))
        {
            if (reader.Read(document, [document.Sentences[mention.Sentence].Span]) is not { } sentence)
            {
                continue;
            }

            if (Hit(sentence, SourceMark.Withheld, mention.Span.Start) is not { } withheld)
            {
                continue;
            }

            Evidence said = new(withheld.Value.Id, sentence.SpanOf(withheld.First, withheld.End));
            TermHit<SourceRule>? formula = Hit(sentence, SourceMark.Formula, mention.Span.Start);
            TermHit<SourceRule>? reason = Because(sentence, withheld.End) ?? Hit(sentence, SourceMark.Reason, mention.Span.Start) ?? formula;
            if (reason is not { } given)
            {
                return (said, null);
            }

            int end = EndOfReason(sentence, given, mention.Span);
            TextSpan span = sentence.SpanOf(given.First, end);
            bool stock = formula is { } known && known.First < end && given.First < known.End;
            return (said, new Fact<AnonymityReason>(new AnonymityReason(span, stock), [new Evidence(given.Value.Id, span)]));
        }

        return (null, null);
    }

    private static TermHit<SourceRule>? Because(Phrase sentence, int withheld)
    {
        foreach (TermHit<SourceRule> hit in sentence.Hits)
        {
            if (hit.First >= withheld && hit.First <= withheld + NearReason && hit.Value.Marks.Contains(SourceMark.Because))
            {
                return hit;
            }
        }

        return null;
    }

    /// <summary>Where the clause of a reason ends: with the source's phrase where it stands inside, else before the next mark.</summary>
    private static int EndOfReason(Phrase sentence, TermHit<SourceRule> reason, TextSpan source)
    {
        bool within = sentence.Words[reason.First].Span.Start < source.End;
        int end = reason.End;
        while (end < sentence.Words.Length && end - reason.First < MostReasonWords && !sentence.Words[end].Parted && (!within || sentence.Words[end].Span.Start < source.End))
        {
            end++;
        }

        return end;
    }

    private static TermHit<SourceRule>? Hit(Phrase sentence, SourceMark mark, int from)
    {
        foreach (TermHit<SourceRule> hit in sentence.Hits)
        {
            if (sentence.Words[hit.First].Span.Start >= from && hit.Value.Marks.Contains(mark))
            {
                return hit;
            }
        }

        return null;
    }

    private static IEnumerable<Phrase> Phrases(Entity entity) =>
        entity.Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Noun).Select(mention => mention.Phrase).OfType<Phrase>();

    /// <summary>
    /// The words that tell the role: before the name, else behind it, else the phrase of a nameless role; between commas, and no further than
    /// to what is said of its bearer ("who …") or of the name that is withheld.
    /// </summary>
    private static (int First, int End)? RoleRange(Phrase phrase)
    {
        ReadOnlySpan<(int First, int End)> ranges = phrase.HasName
            ? [(phrase.Start, phrase.Name.First), (phrase.Name.End, Math.Min(phrase.Words.Length, phrase.Name.End + MostRoleWords))]
            : [(phrase.Start, Math.Min(phrase.Words.Length, phrase.Start + MostRoleWords))];
        foreach ((int First, int End) range in ranges)
        {
            foreach (TermHit<SourceRule> hit in phrase.Hits)
            {
                if (!IsRole(hit) || hit.First < range.First || hit.End > range.End)
                {
                    continue;
                }

                (int first, int end) = (hit.First, hit.End);
                while (first > range.First && !phrase.Words[first].Parted)
                {
                    first--;
                }

                while (end < range.End && !phrase.Words[end].Parted && !phrase.HasAt(end, SourceMark.Relative) && !phrase.HasAt(end, SourceMark.Withheld))
                {
                    end++;
                }

                // "طلب" of "طلب عدم ذكر اسمه".
                bool asks = end < range.End && phrase.HasAt(end, SourceMark.Withheld) && phrase.HasAt(end - 1, SourceMark.Stop);
                return (first, asks && end - 1 >= hit.End ? end - 1 : end);
            }
        }

        return null;
    }

    private static bool IsRole(TermHit<SourceRule> hit) => hit.Value.Marks.Contains(SourceMark.Role);
}

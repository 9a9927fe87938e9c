using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>What the rules alone make of one phrase: the type for which its head noun or title speaks, and the words that say so.</summary>
/// <param name="Type">Id of the source type.</param>
/// <param name="From">Where it comes from: <c>head</c>, <c>issuer</c>, <c>state</c>, <c>spokesman</c>, <c>before</c>, <c>apposed</c>.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Span">The words.</param>
internal readonly record struct RuleVerdict(string Type, string From, string Rule, TextSpan Span)
{
    private const int Reach = 6;

    // Behind a title a state counts only next to it; farther off it is the seat of something that the rules do not know.
    private const int Next = 2;

    /// <summary>The verdict on a phrase without a personal name; null where no rule speaks.</summary>
    public static RuleVerdict? OnNoun(Phrase phrase)
    {
        TermHit<SourceRule>? head = HitAt(phrase, phrase.Head);
        if (phrase.HasAt(phrase.Head, SourceMark.Issued) && head?.Value.Type is null or "document" or "research")
        {
            if (FirstBody(phrase, phrase.Head + 1, phrase.Words.Length, withRoles: true) is { } issuer)
            {
                return issuer with { From = "issuer", Type = issuer.Type };
            }

            if (StateAfter(phrase, phrase.Head + 1, Reach) is { } state)
            {
                return new RuleVerdict("government-body", "issuer", "type.place", state);
            }

            // Where heads come last the issuer stands before its paper: "an Acme Corp. statement".
            if (FirstBody(phrase, phrase.Start, phrase.Head, withRoles: false) is { } before)
            {
                return before with { From = "issuer" };
            }
        }

        if (phrase.HasAt(phrase.Head, SourceMark.Role) && head?.Value.Marks.Contains(SourceMark.Plural) != true)
        {
            return OnRole(phrase, phrase.Start, phrase.Words.Length, "head") is { } role ? role with { Type = Nameless(role.Type, phrase) } : null;
        }

        if ((head is null || head.Value.Value.Marks.Contains(SourceMark.Body)) && Owner(phrase, head) is { } owner)
        {
            return owner;
        }

        if (head is { Value.Type: { } type } hit)
        {
            if (type == "anonymous-source" && Inside(phrase) is { Type: "government-body" } state)
            {
                return state with { Type = "anonymous-official", From = "inside" };
            }

            return new RuleVerdict(Nameless(type, phrase), "head", hit.Value.Id, phrase.SpanOf(hit.First, hit.End));
        }

        foreach (TermHit<PlaceHit> place in phrase.Places)
        {
            if (!place.Value.Adjective && place.First <= phrase.Head && phrase.Head < place.End)
            {
                return new RuleVerdict("government-body", "state", "type.place", phrase.SpanOf(place.First, place.End));
            }
        }

        return null;
    }

    /// <summary>The body to which a body belongs, or whose kind its noun only names ("the organisation UNICEF"); null where the noun speaks for itself.</summary>
    private static RuleVerdict? Owner(Phrase phrase, TermHit<SourceRule>? head)
    {
        int end = head?.End ?? phrase.Head + 1;
        foreach (TermHit<SourceRule> under in phrase.Hits.Where(hit => hit.Value.Marks.Contains(SourceMark.Under) && hit.First >= end))
        {
            return FirstBody(phrase, under.End, Math.Min(phrase.Words.Length, under.End + Reach), withRoles: false) is { } over ? over with { From = "under" } : null;
        }

        return head is { Value.Type: "civil-society" or "company" } noun && noun.End - noun.First == 1 && end < phrase.Words.Length
            && FirstBody(phrase, end, phrase.Words.Length, withRoles: false) is { Type: "international-body" } named && named.Span.Start == phrase.Words[end].Span.Start
            ? named with { From = "head" }
            : null;
    }

    /// <summary>The body to which an unnamed head noun belongs ("sources in the ministry"); null where the phrase names none.</summary>
    public static RuleVerdict? Inside(Phrase phrase) =>
        FirstBody(phrase, phrase.Head + 1, phrase.Words.Length, withRoles: false) ?? FirstBody(phrase, phrase.Start, phrase.Head, withRoles: false);

    /// <summary>The verdict on titles in a range of words beside a personal name; null where no rule speaks.</summary>
    public static RuleVerdict? OnRole(Phrase phrase, int from, int to, string source)
    {
        TermHit<SourceRule>? role = null;
        foreach (TermHit<SourceRule> hit in phrase.Hits)
        {
            if (hit.First >= from && hit.End <= to && hit.Value.Place is RulePlace.Head or RulePlace.Phrase
                && (hit.Value.Marks.Contains(SourceMark.Role) || (hit.Value.Marks.Contains(SourceMark.Person) && !IsInClause(phrase, from, hit.First)))
                && (role is null || hit.First < role.Value.First || (hit.First == role.Value.First && hit.End > role.Value.End)))
            {
                role = hit;
            }
        }

        if (role is not { } title)
        {
            return FirstBody(phrase, from, to, withRoles: false) is { } alone ? alone with { From = $"{source}-body", Type = Person(alone.Type) } : null;
        }

        TextSpan span = phrase.SpanOf(title.First, title.End);
        RuleVerdict? body = FirstBody(phrase, title.End, Math.Min(to, title.End + Reach), withRoles: false) ?? FirstBody(phrase, from, title.First, withRoles: false)
            ?? (phrase.Owner is { } owner ? new RuleVerdict(owner.Type, "body", owner.Rule, owner.Span) : null);
        bool spokesman = title.Value.Marks.Contains(SourceMark.Spokesman);
        if (spokesman || title.Value.Type is null or "anonymous-official" || title.Value.Marks.Contains(SourceMark.General))
        {
            if (body is { } of && of.Type is not "government-body")
            {
                bool unnamed = title.Value.Type == "anonymous-official" && source == "head";
                return new RuleVerdict(unnamed ? "anonymous-source" : Person(of.Type), spokesman ? "spokesman" : $"{source}-of", of.Rule, of.Span);
            }
        }

        if (title.Value.Type is { } type)
        {
            return new RuleVerdict(type, spokesman ? "spokesman" : source, title.Value.Id, span);
        }

        if (body is not null || StateAfter(phrase, title.End, Next) is not null)
        {
            return new RuleVerdict("named-official", $"{source}-of", title.Value.Id, span);
        }

        return null;
    }

    /// <summary>Without a name an expert is an observer, and several holders of office are officials.</summary>
    private static string Nameless(string type, Phrase phrase) => type switch
    {
        "named-expert" => "observers",
        "named-official" when Agreement.Of(phrase).Number == 'p' => "anonymous-official",
        _ => type,
    };

    /// <summary>What a person has who speaks for a body of this type.</summary>
    private static string Person(string body) => body switch
    {
        "government-body" => "named-official",
        "research" => "named-expert",
        "document" => "individual",
        _ => body,
    };

    /// <summary>True behind a relative pronoun: who "has four children" is no child.</summary>
    private static bool IsInClause(Phrase phrase, int from, int word)
    {
        for (int at = from; at < word; at++)
        {
            if (phrase.HasAt(at, SourceMark.Relative))
            {
                return true;
            }
        }

        return false;
    }

    private static TermHit<SourceRule>? HitAt(Phrase phrase, int word)
    {
        TermHit<SourceRule>? best = null;
        foreach (TermHit<SourceRule> hit in phrase.Hits)
        {
            if (hit.First <= word && word < hit.End && hit.Value.Type is not null && hit.Value.Place is RulePlace.Head or RulePlace.Phrase
                && (best is null || hit.End - hit.First > best.Value.End - best.Value.First
                    || (hit.End - hit.First == best.Value.End - best.Value.First && Fits(hit.Value) && !Fits(best.Value.Value))))
            {
                best = hit;
            }
        }

        return best;

        // One key serves singular and plural, so the written form decides between rules for the one and the many.
        bool Fits(SourceRule rule) => rule.Marks.Contains(SourceMark.Plural) == (Agreement.OfForm(phrase).Number == 'p');
    }

    private static RuleVerdict? FirstBody(Phrase phrase, int from, int to, bool withRoles)
    {
        foreach (TermHit<SourceRule> hit in phrase.Hits)
        {
            if (hit.First >= from && hit.End <= to && hit.Value.Type is { } type && hit.Value.Place is RulePlace.Head or RulePlace.Phrase
                && (withRoles || hit.Value.Marks.Contains(SourceMark.Body) || hit.Value.Marks.Contains(SourceMark.Medium)))
            {
                return new RuleVerdict(type, "body", hit.Value.Id, phrase.SpanOf(hit.First, hit.End));
            }
        }

        return null;
    }

    private static TextSpan? StateAfter(Phrase phrase, int from, int reach)
    {
        foreach (TermHit<PlaceHit> place in phrase.Places)
        {
            if (place.First >= from && place.First < from + reach)
            {
                return phrase.SpanOf(place.First, place.End);
            }
        }

        return null;
    }
}

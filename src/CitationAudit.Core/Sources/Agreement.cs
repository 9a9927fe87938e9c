namespace CitationAudit.Sources;

/// <summary>Gender and number as far as words show them: <c>m</c>, <c>f</c>; <c>s</c>, <c>p</c>; <c>?</c> where they do not.</summary>
internal readonly record struct Agreement(char Gender, char Number)
{
    /// <summary>Nothing is shown.</summary>
    public static Agreement Unknown { get; } = new('?', '?');

    /// <summary>What a phrase's head, name and titles show.</summary>
    public static Agreement Of(Phrase phrase)
    {
        char gender = '?';
        char number = '?';
        foreach (TermHit<SourceRule> hit in phrase.Hits)
        {
            bool counts = (hit.First <= phrase.Head && phrase.Head < hit.End) || (phrase.HasName && hit.First <= phrase.Name.First && hit.First >= phrase.Start)
                || (hit.First < phrase.Stop && hit.Value.Marks.Contains(SourceMark.Honorific));
            if (!counts)
            {
                continue;
            }

            gender = gender == '?' && hit.Value.Marks.Contains(SourceMark.Feminine) ? 'f'
                : gender == '?' && hit.Value.Marks.Contains(SourceMark.Masculine) ? 'm' : gender;
            number = hit.Value.Marks.Contains(SourceMark.Plural) && (WordKey.IsArabic(phrase.Words[phrase.Head].Normal[0]) || OfForm(phrase).Number == 'p' || hit.Value.Marks.Contains(SourceMark.Pronoun)) ? 'p' : number;
        }

        Agreement form = OfForm(phrase);
        gender = gender == '?' ? form.Gender : gender;
        number = number == '?' ? form.Number : number;

        // "One of the engineers, Paul Nagy": the head is those among whom he is.
        bool oneOfThem = phrase.HasName && phrase.Name.First >= phrase.Stop && MentionShape.ArticleOf(phrase, capitals: true) == "a";
        return new Agreement(gender, oneOfThem || (number == '?' && phrase.HasName) ? 's' : number);
    }

    /// <summary>What the written form of the head noun shows, rules apart.</summary>
    public static Agreement OfForm(Phrase phrase)
    {
        string head = phrase.Words[phrase.Head].Normal;
        if (WordKey.IsArabic(head[0]))
        {
            bool many = head.Length > 4 && (head.EndsWith("ون", StringComparison.Ordinal) || head.EndsWith("ات", StringComparison.Ordinal));
            return new Agreement(head.EndsWith('ة') ? 'f' : '?', many ? 'p' : '?');
        }

        // A capital may be a name's, or that of a sentence's beginning: "Engineers said".
        bool common = !phrase.Words[phrase.Head].Capital
            || (phrase.Words[phrase.Head].Key.Length < head.Length && (phrase.HasAt(phrase.Head, SourceMark.Role) || phrase.HasAt(phrase.Head, SourceMark.Person) || phrase.HasAt(phrase.Head, SourceMark.Unnamed)));
        bool plural = common && head.Length > 3 && head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal);
        return new Agreement('?', plural ? 'p' : '?');
    }

    /// <summary>
    /// What an Arabic verb or participle shows of its subject. Before its subject a verb shows gender only; a plural stands in the verb
    /// where the subject is hidden.
    /// </summary>
    public static Agreement OfCue(string normal)
    {
        if (normal.Length < 3 || !WordKey.IsArabic(normal[0]))
        {
            return Unknown;
        }

        string verb = normal.Length > 3 && normal[0] is 'و' or 'ف' ? normal[1..] : normal;
        if (verb.Length > 3 && verb[0] == 'س' && verb[1] is 'ي' or 'ت')
        {
            verb = verb[1..];
        }

        if (Ends("وا") || (verb[0] == 'ي' && Ends("ون")))
        {
            return new Agreement('m', 'p');
        }

        if (Ends("ين") || Ends("ون"))
        {
            return new Agreement('m', 'p');
        }

        if (Ends("ات"))
        {
            return new Agreement('f', 'p');
        }

        if (verb[^1] == 'ة' || (verb.Length > 3 && verb[^1] == 'ت') || (verb[0] == 'ت' && verb.Length == 4))
        {
            return new Agreement('f', 's');
        }

        if (Ends("ها"))
        {
            return new Agreement('f', 's');
        }

        if (Ends("هم"))
        {
            return new Agreement('m', 'p');
        }

        return verb[0] == 'ت' ? Unknown : new Agreement('m', 's');

        bool Ends(string ending) => verb.Length > ending.Length + 2 && verb.EndsWith(ending, StringComparison.Ordinal);
    }

    /// <summary><c>y</c> where two values agree, <c>n</c> where they clash, <c>?</c> where one is unknown.</summary>
    public static char Match(char one, char other) => one == '?' || other == '?' ? '?' : one == other ? 'y' : 'n';
}

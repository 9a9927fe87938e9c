namespace CitationAudit.Extraction;

/// <summary>
/// Builds the forms of an Arabic verb as newspapers write them, without vowel signs: perfect and imperfect by person, gender and number,
/// and the active participle as a circumstance (<c>مشيرا</c>). Forms that only object pronouns follow are bound.
/// </summary>
public static class ArabicInflection
{
    // Shorter jussives (ير of يرى) are far more often other words.
    private const int ShortestJussive = 3;

    // The future's س and the ل of purpose are written together with the imperfect.
    private static readonly string[] Prefixes = ["", "س", "ل"];

    /// <summary>The finite forms.</summary>
    /// <param name="perfect">Third person masculine singular of the perfect: <c>قال</c>, <c>دعا</c>, <c>رأى</c>.</param>
    /// <param name="imperfect">Third person masculine singular of the imperfect: <c>يقول</c>, <c>يدعو</c>, <c>يرى</c>.</param>
    /// <param name="shortStem">The perfect's stem before consonants where it differs (<c>قل</c> in <c>قلت</c>); null where it does not.</param>
    public static IEnumerable<VerbForm> Finite(string perfect, string imperfect, string? shortStem)
    {
        ArgumentException.ThrowIfNullOrEmpty(perfect);
        ArgumentException.ThrowIfNullOrEmpty(imperfect);
        return Perfect(perfect, shortStem)
            .Concat(Imperfect(imperfect).SelectMany(form => Prefixes.Select(prefix => form with { Form = prefix + form.Form })));
    }

    /// <summary>The participle's forms as a circumstance, from its masculine singular: <c>مشير</c>.</summary>
    public static IEnumerable<string> Participle(string participle)
    {
        ArgumentException.ThrowIfNullOrEmpty(participle);
        if (participle[^1] is 'ي' or 'ى')
        {
            string stem = participle[..^1];
            return [stem + "يا", stem + "ية", stem + "ين", stem + "ون", stem + "يين", stem + "يات"];
        }

        return [participle + "ا", participle + "ة", participle + "ين", participle + "ون", participle + "تين", participle + "ان", participle + "ات"];
    }

    private static IEnumerable<VerbForm> Perfect(string perfect, string? shortStem)
    {
        yield return new(perfect, false, Agreement.Masculine);
        bool weak = perfect[^1] is 'ا' or 'ى';
        string stem = weak ? perfect[..^1] : perfect;
        if (weak)
        {
            yield return new(stem + "ا", true, Agreement.Masculine);
        }

        yield return new(stem + "ت", false, Agreement.Feminine);
        yield return new(stem + "تا", false, Agreement.Feminine);
        yield return new(stem + "وا", false, Agreement.Masculine);
        yield return new(stem + "و", true, Agreement.Masculine);
        string consonant = shortStem ?? (weak ? stem + (perfect[^1] == 'ا' ? "و" : "ي") : perfect);
        yield return new(consonant + "نا", false, Agreement.First);
        yield return new(consonant + "ن", false, Agreement.Feminine);
        if (shortStem is not null || weak)
        {
            yield return new(consonant + "ت", false, Agreement.First);
        }

        if (!weak)
        {
            yield return new(stem + "ا", false, Agreement.Masculine);
        }
    }

    private static IEnumerable<VerbForm> Imperfect(string imperfect)
    {
        string body = imperfect[1..];
        bool weak = body[^1] is 'و' or 'ي' or 'ى';
        string stem = weak ? body[..^1] : body;
        foreach (char person in "يتنأ")
        {
            Agreement agreement = person switch { 'ي' => Agreement.Masculine, 'ت' => Agreement.Feminine, _ => Agreement.First };
            yield return new(person + body, false, agreement);
            if (body[^1] == 'ى')
            {
                yield return new(person + stem + "ا", true, agreement);
            }

            if (weak && stem.Length + 1 >= ShortestJussive)
            {
                yield return new(person + stem, false, agreement);
            }

            if (agreement != Agreement.First)
            {
                yield return new(person + stem + "ون", false, agreement);
                yield return new(person + stem + "وا", false, agreement);
                yield return new(person + stem + "و", true, agreement);
                yield return new(person + (body[^1] == 'و' ? body : weak ? stem + "ي" : stem) + "ان", false, agreement);
            }
        }

        yield return new("ي" + stem + "ن", false, Agreement.Feminine);
    }
}

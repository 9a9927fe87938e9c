namespace CitationAudit.Extraction;

/// <summary>
/// Builds the forms of an Arabic verb as newspapers write them, without vowel signs: perfect and imperfect by person, gender and number,
/// the active participle as a circumstance (<c>مشيرا</c>), and the verbal noun. Forms that only object pronouns follow are bound.
/// </summary>
public static class ArabicInflection
{
    private static readonly (string Ending, bool Bound)[] Endings = [("ت", false), ("وا", false), ("و", true), ("تا", false)];

    // The future's س and the ل of purpose are written together with the imperfect.
    private static readonly string[] Prefixes = ["", "س", "ل"];

    /// <summary>The finite forms.</summary>
    /// <param name="perfect">Third person masculine singular of the perfect: <c>قال</c>, <c>دعا</c>, <c>رأى</c>.</param>
    /// <param name="imperfect">Third person masculine singular of the imperfect: <c>يقول</c>, <c>يدعو</c>, <c>يرى</c>.</param>
    /// <param name="shortStem">The perfect's stem before consonants where it differs (<c>قل</c> in <c>قلت</c>); null where it does not.</param>
    public static IEnumerable<(string Form, bool Bound)> Finite(string perfect, string imperfect, string? shortStem)
    {
        ArgumentException.ThrowIfNullOrEmpty(perfect);
        ArgumentException.ThrowIfNullOrEmpty(imperfect);
        return Perfect(perfect, shortStem).Concat(Imperfect(imperfect).SelectMany(form => Prefixes.Select(prefix => (prefix + form.Form, form.Bound))));
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

    private static IEnumerable<(string Form, bool Bound)> Perfect(string perfect, string? shortStem)
    {
        yield return (perfect, false);
        bool weak = perfect[^1] is 'ا' or 'ى';
        string stem = weak ? perfect[..^1] : perfect;
        if (weak)
        {
            yield return (stem + "ا", true);
        }

        foreach ((string ending, bool bound) in Endings)
        {
            yield return (stem + ending, bound);
        }

        string consonant = shortStem ?? (weak ? stem + (perfect[^1] == 'ا' ? "و" : "ي") : perfect);
        yield return (consonant + "نا", false);
        yield return (consonant + "ن", false);
        if (shortStem is not null || weak)
        {
            yield return (consonant + "ت", false);
        }

        if (!weak)
        {
            yield return (stem + "ا", false);
        }
    }

    private static IEnumerable<(string Form, bool Bound)> Imperfect(string imperfect)
    {
        string body = imperfect[1..];
        bool weak = body[^1] is 'و' or 'ي' or 'ى';
        string stem = weak ? body[..^1] : body;
        foreach (char person in "يتنا")
        {
            yield return (person + body, false);
            if (body[^1] == 'ى')
            {
                yield return (person + stem + "ا", true);
            }

            if (weak)
            {
                // The jussive: لم يدع.
                yield return (person + stem, false);
            }

            if (person is 'ي' or 'ت')
            {
                yield return (person + stem + "ون", false);
                yield return (person + stem + "وا", false);
                yield return (person + stem + "و", true);
                yield return (person + (body[^1] == 'و' ? body : weak ? stem + "ي" : stem) + "ان", false);
            }
        }

        yield return ("ي" + stem + "ن", false);
    }
}

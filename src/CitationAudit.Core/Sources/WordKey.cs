using System.Text;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// Reduces a word to the key under which names and source nouns are compared: through hamza, article, ta marbuta, the endings of the
/// sound plural, Latin accents and the English plural. Keys are compared whole, never as parts of one another.
/// </summary>
public static class WordKey
{
    private const int LeastStem = 2;
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķłļñńņňòóôõöøōőŕřśşšșţťțùúûüūůűųýÿžźż";
    private const string Plain = "aaaaaaaaacccddeeeeeeeeggiiiiiiikllnnnnoooooooorrsssstttuuuuuuuuyyzzz";

    /// <summary>The key of a folded word (<see cref="Token.Normal"/>); never longer than the word, and empty only where the word is.</summary>
    public static string Of(string normal)
    {
        ArgumentNullException.ThrowIfNull(normal);
        if (normal.Length == 0)
        {
            return normal;
        }

        return IsArabic(normal[0]) ? Arabic(normal) : Latin(normal);
    }

    /// <summary>True where the folded word carries the Arabic article, alone or behind a preposition.</summary>
    public static bool HasArticle(string normal)
    {
        ArgumentNullException.ThrowIfNull(normal);
        return normal.Length >= 4 && normal.StartsWith("ال", StringComparison.Ordinal);
    }

    /// <summary>
    /// The consonants of a key, with letters that transliterations swap taken as one (<c>غ ج ق ك</c>, <c>ت ط</c>, <c>س ص</c>): two
    /// spellings of one foreign name share it. Only for names that other evidence already brings together.
    /// </summary>
    public static string Skeleton(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        StringBuilder skeleton = new(key.Length);
        foreach (char letter in key)
        {
            char consonant = letter switch
            {
                'ا' or 'و' or 'ي' or 'ه' or 'ع' or '-' or '\'' or 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' => '\0',
                'ج' or 'غ' or 'ق' or 'ك' or 'خ' or 'g' or 'k' or 'q' or 'c' => 'g',
                'ت' or 'ط' or 'ث' or 't' => 't',
                'س' or 'ص' or 'ش' or 's' => 's',
                'د' or 'ض' or 'd' => 'd',
                'ذ' or 'ز' or 'ظ' or 'z' => 'z',
                'ف' or 'v' or 'f' => 'f',
                'ب' or 'p' or 'b' => 'b',
                'ح' => '\0',
                _ => letter,
            };
            if (consonant != '\0' && (skeleton.Length == 0 || skeleton[^1] != consonant))
            {
                skeleton.Append(consonant);
            }
        }

        return skeleton.ToString();
    }

    internal static bool IsArabic(char unit) => unit is >= '\u0620' and <= '\u06FF';

    /// <summary>Writes the key of a folded Arabic word, for which <paramref name="key"/> must have as much room as the word; gives its length.</summary>
    internal static int Write(ReadOnlySpan<char> word, Span<char> key)
    {
        if (word.Length >= LeastStem + 2 && word.StartsWith("ال"))
        {
            word = word[2..];
        }

        int length = 0;
        foreach (char letter in word)
        {
            if (letter is not ('ء' or 'ؤ' or 'ئ'))
            {
                key[length++] = letter == 'ة' ? 'ه' : letter;
            }
        }

        // A word of hamza alone has no other key than itself.
        if (length == 0)
        {
            word.CopyTo(key);
            return word.Length;
        }

        // The oblique case of the sound plural and dual; both sides of a comparison lose it, so a singular in -ين does no harm.
        if (length >= 5 && key[length - 1] == 'ن' && key[length - 2] == 'ي')
        {
            key[length - 2] = 'و';
        }

        return length;
    }

    private static string Arabic(string normal)
    {
        Span<char> key = normal.Length <= 64 ? stackalloc char[normal.Length] : new char[normal.Length];
        return new string(key[..Write(normal, key)]);
    }

    private static string Latin(string normal)
    {
        StringBuilder key = new(normal.Length);
        foreach (char letter in normal)
        {
            int at = letter < 0x80 ? -1 : Accented.IndexOf(letter, StringComparison.Ordinal);
            key.Append(at < 0 ? letter : Plain[at]);
        }

        if (key.Length >= 4 && key[^1] == 's' && key[^2] is not ('s' or 'u' or 'i' or '\''))
        {
            key.Length--;
        }

        return key.ToString();
    }
}

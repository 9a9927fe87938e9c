namespace CitationAudit.Report;

/// <summary>Which way a text reads, told from its letters.</summary>
public static class TextDirections
{
    /// <summary>True where most of the letters are Hebrew, Arabic, Syriac, Thaana, N'Ko or their presentation forms; false for a text without letters.</summary>
    public static bool IsRightToLeft(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (int right, int left) = Count(text);
        return right > left;
    }

    /// <summary>True where the text has a letter that reads against the given direction.</summary>
    public static bool RunsAgainst(string text, bool rightToLeft)
    {
        ArgumentNullException.ThrowIfNull(text);
        (int right, int left) = Count(text);
        return (rightToLeft ? left : right) > 0;
    }

    private static (int Right, int Left) Count(string text)
    {
        (int right, int left) = (0, 0);
        foreach (char unit in text)
        {
            if (unit is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
            {
                right += char.IsLetter(unit) ? 1 : 0;
            }
            else if (char.IsLetter(unit))
            {
                left++;
            }
        }

        return (right, left);
    }
}

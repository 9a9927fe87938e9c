using System.Runtime.CompilerServices;

namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// Names features by 32 bits. The files of weights hold these numbers, so the functions are fixed for good: another mixing is another file format.
/// </summary>
public static class FeatureHash
{
    /// <summary>A number for a text: FNV-1a over its UTF-16 units. The empty text has one too.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char unit in text)
        {
            hash = (hash ^ unit) * 16777619;
        }

        return hash;
    }

    /// <summary>The feature "template <paramref name="template"/> with the value <paramref name="first"/>".</summary>
    public static uint Mix(uint template, uint first) => Finish((template * 0x9E3779B1u) ^ (first * 0x85EBCA77u));

    /// <summary>The feature "template <paramref name="template"/> with the two values, in this order".</summary>
    public static uint Mix(uint template, uint first, uint second) => Mix(Mix(template, first), second);

    /// <summary>The feature "template <paramref name="template"/> with the three values, in this order".</summary>
    public static uint Mix(uint template, uint first, uint second, uint third) => Mix(Mix(template, first, second), third);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        hash ^= hash >> 12;
        hash *= 0x297A2D39u;
        return hash ^ (hash >> 15);
    }
}

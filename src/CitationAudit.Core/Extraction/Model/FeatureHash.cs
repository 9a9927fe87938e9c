using System.Runtime.CompilerServices;

namespace CitationAudit.Extraction.Model;

/// <summary>Hashes of features and of letters. They are part of the weights' format: a change makes all weights worthless.</summary>
internal static class FeatureHash
{
    /// <summary>Marks a value as a hash of letters.</summary>
    public const uint Letters = 0x8000_0000;

    /// <summary>The hash of a feature with its values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(Feature feature, uint a, uint b, uint c)
    {
        // Two products that do not wait for each other: this is the model's innermost step.
        ulong hash = ((((ulong)feature << 32) | a) * 0x9E37_79B9_7F4A_7C15) ^ (((((ulong)b << 32) | c) + 0x632B_E59B_D9B4_E019) * 0xD6E8_FEB8_6659_FD93);
        hash ^= hash >> 32;
        return (uint)((hash * 0xFF51_AFD7_ED55_8CCD) >> 32);
    }

    /// <summary>The hash of letters; 0 for none.</summary>
    public static uint Of(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty)
        {
            return 0;
        }

        uint hash = 0x811C_9DC5;
        foreach (char letter in letters)
        {
            hash = (hash ^ letter) * 0x0100_0193;
        }

        return Mix(hash) | Letters;
    }

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x85EB_CA77;
        hash ^= hash >> 13;
        hash *= 0xC2B2_AE3D;
        return hash ^ (hash >> 16);
    }
}

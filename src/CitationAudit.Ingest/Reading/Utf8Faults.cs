using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace CitationAudit.Ingest.Reading;

/// <summary>Where bytes stop being UTF-8, and how much of them is.</summary>
internal static class Utf8Faults
{
    /// <summary>Offset of the first byte that begins no valid sequence, or -1.</summary>
    public static int First(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        int at = 0;
        while (at < bytes.Length)
        {
            int ascii = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                return -1;
            }

            at += ascii;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) != OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>Counts the bytes beyond ASCII that lie in valid sequences and those that do not.</summary>
    public static (int Valid, int Invalid) Count(ReadOnlySpan<byte> bytes)
    {
        int valid = 0;
        int invalid = 0;
        for (int at = 0; at < bytes.Length;)
        {
            bool whole = Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done;
            if (whole && length > 1)
            {
                valid += length;
            }
            else if (!whole)
            {
                invalid += length;
            }

            at += length;
        }

        return (valid, invalid);
    }
}

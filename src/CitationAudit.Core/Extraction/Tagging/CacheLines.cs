using System.Runtime.InteropServices;

namespace CitationAudit.Extraction.Tagging;

/// <summary>Memory in lines as long as a processor's cache line and lying as they do, so that a line is fetched at once.</summary>
internal sealed class CacheLines
{
    private const int Length = 64;

    private readonly byte[] _bytes;
    private readonly int _first;

    /// <summary>With so many lines, all of zeros.</summary>
    public CacheLines(int count)
    {
        _bytes = GC.AllocateArray<byte>((count + 1) * Length, pinned: true);
        _first = (int)((Length - (Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0) % Length)) % Length);
    }

    /// <summary>A line.</summary>
    public Span<byte> this[int line] => _bytes.AsSpan(_first + (line * Length), Length);
}

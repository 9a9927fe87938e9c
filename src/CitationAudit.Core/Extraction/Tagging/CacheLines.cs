using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace CitationAudit.Extraction.Tagging;

/// <summary>Memory in lines as long as a processor's cache line and lying as they do, so that a line is fetched at once.</summary>
internal sealed unsafe class CacheLines
{
    private const int Length = 64;

    private readonly byte[] _bytes;
    private readonly int _first;
    private readonly byte* _start;

    /// <summary>With so many lines, all of zeros.</summary>
    public CacheLines(int count)
    {
        _bytes = GC.AllocateArray<byte>((count + 1) * Length, pinned: true);
        nint bytes = Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0);
        _first = (int)((Length - (bytes % Length)) % Length);
        _start = (byte*)(bytes + _first);
    }

    /// <summary>The first byte of a line that there is: a look asks for no more than the line's place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte At(int line) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), (nint)_first + ((nint)line * Length));

    /// <summary>A line.</summary>
    public Span<byte> this[int line] => _bytes.AsSpan(_first + (line * Length), Length);

    /// <summary>Asks for a line without waiting for it, where the processor can be asked: it is on its way by the time it is read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(int line)
    {
        if (Sse.IsSupported)
        {
            // The bytes are pinned, and nothing is read or written: no address is wrong.
            Sse.Prefetch0(_start + ((nint)line * Length));
        }
    }
}

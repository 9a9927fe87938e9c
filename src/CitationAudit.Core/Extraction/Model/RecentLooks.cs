using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// Where the features of one decision after another are looked up: room for their hashes, and the scores of the features that were looked
/// up last, known ones and unknown ones. Seven of ten features in a text come again before they are forgotten; the scores remembered fit into
/// the processor's own memory, as the table of all weights does not. Not shared between threads (see <see cref="HashedWeights.Rent"/>).
/// </summary>
/// <param name="room">For how many hashes at once; at least one.</param>
internal sealed class RecentLooks(int room = RecentLooks.Room)
{
    // More than a decision has features in any language so far; where one has more, they are summed in parts.
    public const int Room = 512;

    // A hash's high bits name its place. The place holds its low bits, a mark that it is filled, and the score: at most 127², with its sign.
    private const int LowBits = 16;
    private const uint Filled = 1u << LowBits;
    private const int ScoreBits = 15;
    private const uint Scores = (1u << ScoreBits) - 1;

    private readonly uint[] _places = new uint[1 << (32 - LowBits)];

    /// <summary>Room for hashes that are still to be looked up.</summary>
    public uint[] Gathered { get; } = new uint[room];

    /// <summary>A feature's score where its look is remembered, 0 where not.</summary>
    /// <param name="hash">The feature's hash.</param>
    /// <param name="known">1 where it is remembered, 0 where not.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Recall(uint hash, out int known)
    {
        uint place = PlaceOf(hash);
        known = place >> ScoreBits == ((hash & (Filled - 1)) | Filled) ? 1 : 0;
        return ((int)(place << (32 - ScoreBits)) >> (32 - ScoreBits)) & -known;
    }

    /// <summary>Remembers the score of a feature, in the place of another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Remember(uint hash, int score) => PlaceOf(hash) = (((hash & (Filled - 1)) | Filled) << ScoreBits) | ((uint)score & Scores);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref uint PlaceOf(uint hash) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_places), (nint)(hash >> LowBits));
}

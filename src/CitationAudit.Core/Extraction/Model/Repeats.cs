using System.Runtime.InteropServices;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// How often words and pairs of words stand in a document: where a phrase ends in one place, the next word is another elsewhere, and a name
/// goes on alike.
/// </summary>
internal sealed class Repeats
{
    private readonly WordTraits[] _words;
    private readonly Dictionary<uint, int> _single = [];
    private readonly Dictionary<ulong, int> _pairs = [];

    public Repeats(WordTraits[] words, TokenClass[] classes)
    {
        _words = words;
        for (int at = 0; at < words.Length; at++)
        {
            if (classes[at] == TokenClass.Word)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_single, words[at].Bare, out _)++;
                if (at + 1 < words.Length && classes[at + 1] == TokenClass.Word)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_pairs, PairAt(at), out _)++;
                }
            }
        }
    }

    /// <summary>How often the word at a token, and how often it with the one behind it, stands elsewhere, each told apart up to 3, as one number.</summary>
    public uint After(int at) => Of(_words[at].Bare, at);

    /// <summary>The same for the word at a token with the one before it.</summary>
    public uint Before(int at) => at == 0 ? 0 : Of(_words[at].Bare, at - 1);

    private uint Of(uint word, int pair)
    {
        int single = _single.GetValueOrDefault(word) - 1;
        int both = pair + 1 < _words.Length ? _pairs.GetValueOrDefault(PairAt(pair)) - 1 : -1;
        return Place.Few(Math.Max(0, single), 3) + (4 * Place.Few(Math.Max(0, both), 2)) + (12 * Place.Flag(both >= 0));
    }

    private ulong PairAt(int at) => ((ulong)_words[at].Bare << 32) | _words[at + 1].Bare;
}

using System.Text;
using CitationAudit.Ingest.Languages;

namespace CitationAudit.Ingest.Html;

/// <summary>Gathers the words of the block that the walk is in, and counts what they are made of when it ends.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End, string Target)> _links = [];

    /// <summary>True while no visible sign has come.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>UTF-16 units so far.</summary>
    public int Length => _text.Length;

    /// <summary>The last visible sign, or a space.</summary>
    public char Last => _text.Length == 0 ? ' ' : _text[^1] != ' ' ? _text[^1] : _text.Length > 1 ? _text[^2] : ' ';

    public void Append(ReadOnlySpan<char> words, string? target)
    {
        int start = _text.Length;
        foreach (char unit in words)
        {
            if (unit is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060')
            {
                continue;
            }

            if (!char.IsWhiteSpace(unit) && !char.IsControl(unit))
            {
                _text.Append(unit);
            }
            else if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(' ');
            }
        }

        if (target is null || _text.Length == start)
        {
            return;
        }

        if (_links.Count > 0 && _links[^1].End == start && _links[^1].Target == target)
        {
            _links[^1] = (_links[^1].Start, _text.Length, target);
        }
        else
        {
            _links.Add((start, _text.Length, target));
        }
    }

    /// <summary>Ends the block; null where it held nothing.</summary>
    public PageBlock? Take(int node, BlockTag tag, bool inLink)
    {
        if (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        if (_text.Length == 0)
        {
            _links.Clear();
            return null;
        }

        string text = _text.ToString();
        List<(int Start, int End, string Target)> links = [];
        int linked = 0;
        foreach ((int start, int end, string target) in _links)
        {
            int from = start < text.Length && text[start] == ' ' ? start + 1 : start;
            int to = Math.Min(end, text.Length);
            to = to > from && text[to - 1] == ' ' ? to - 1 : to;
            if (to > from)
            {
                linked += to - from;
                links.Add((from, to, target));
            }
        }

        _text.Clear();
        _links.Clear();
        return Count(text, links, linked, node, tag, inLink);
    }

    private static PageBlock Count(
        string text, List<(int Start, int End, string Target)> links, int linked, int node, BlockTag tag, bool inLink)
    {
        int words = 0;
        int functionWords = 0;
        int sentences = 0;
        int commas = 0;
        int digits = 0;
        int capitals = 0;
        Span<char> lower = stackalloc char[12];
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            char unit = at < text.Length ? text[at] : ' ';
            sentences += unit is '.' or '!' or '?' or '؟' or '。' or '…' or '۔' && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])) ? 1 : 0;
            commas += unit is ',' or '،' or '؛' or ';' or '、' or '，' ? 1 : 0;
            digits += char.IsDigit(unit) ? 1 : 0;
            if (char.IsLetter(unit) || (unit >= '\u064B' && unit <= '\u0652'))
            {
                continue;
            }

            if (at > start)
            {
                words++;
                capitals += char.IsUpper(text[start]) ? 1 : 0;
                if (at - start <= lower.Length)
                {
                    text.AsSpan(start, at - start).ToLowerInvariant(lower);
                    functionWords += StopWords.Shipped.Holds(lower[..(at - start)]) ? 1 : 0;
                }
            }

            start = at + 1;
        }

        return new PageBlock
        {
            Text = text,
            Links = links,
            Node = node,
            Tag = tag,
            InLink = inLink,
            LinkUnits = linked,
            Words = words,
            FunctionWords = functionWords,
            Sentences = sentences,
            Commas = commas,
            Digits = digits,
            Capitals = capitals,
            Phrase = PhraseLexicon.Shipped.Read(text),
        };
    }
}

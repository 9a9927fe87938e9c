using System.Collections.Immutable;
using System.Text;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Reading;

/// <summary>
/// Composes the text of an article that came in markup: one line a block, white space collapsed, a blank line between blocks. It
/// guards the reader's promise that blocks do not overlap and that links lie in the text.
/// </summary>
internal sealed class ArticleComposer
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<ArticleBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
    private readonly ImmutableArray<ArticleLink>.Builder _links = ImmutableArray.CreateBuilder<ArticleLink>();

    /// <summary>UTF-16 units so far.</summary>
    public int Length => _text.Length;

    /// <summary>True before the first block.</summary>
    public bool IsEmpty => _blocks.Count == 0;

    public ImmutableArray<ArticleBlock> Blocks => _blocks.ToImmutable();

    public ImmutableArray<ArticleLink> Links => _links.ToImmutable();

    /// <summary>Appends a block of plain words; nothing where it holds only white space.</summary>
    public void Add(BlockKind kind, string words, string? place = null) => Add(kind, [new Run(words, null)], place);

    /// <summary>Appends a block of runs, some of them linked.</summary>
    /// <param name="kind">What the block is.</param>
    /// <param name="runs">Its words.</param>
    /// <param name="place">Where it stands in its page, or null.</param>
    public void Add(BlockKind kind, IReadOnlyList<Run> runs, string? place = null)
    {
        StringBuilder block = new();
        List<(int Start, int End, string Target)> links = [];
        foreach (Run run in runs)
        {
            int start = block.Length;
            AppendCollapsed(block, run.Words);
            if (run.Target is { } target && block.Length > start)
            {
                int from = start < block.Length && block[start] == ' ' ? start + 1 : start;
                links.Add((from, block.Length, target));
            }
        }

        int end = block.Length > 0 && block[^1] == ' ' ? block.Length - 1 : block.Length;
        if (end == 0)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }

        int offset = _text.Length;
        _text.Append(block, 0, end);
        _blocks.Add(new ArticleBlock(kind, new TextSpan(offset, offset + end), place));
        foreach ((int from, int to, string target) in links)
        {
            int last = Math.Min(to, end);
            last = last > from && block[last - 1] == ' ' ? last - 1 : last;
            if (last > from)
            {
                _links.Add(new ArticleLink(new TextSpan(offset + from, offset + last), target));
            }
        }
    }

    public override string ToString() => _text.ToString();

    private static void AppendCollapsed(StringBuilder block, string words)
    {
        foreach (char unit in words)
        {
            // Zero-width joiners stay, they shape Arabic words; marks that only steer lines or direction at a block's edge go with the white space.
            bool blank = char.IsWhiteSpace(unit) || char.IsControl(unit) || unit is '\u200B' or '\uFEFF' or '\u00AD' or '\u2060';
            if (!blank)
            {
                block.Append(unit);
            }
            else if (unit is not ('\u00AD' or '\u200B' or '\uFEFF' or '\u2060') && block.Length > 0 && block[^1] != ' ')
            {
                block.Append(' ');
            }
        }
    }
}

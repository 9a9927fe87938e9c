using System.Buffers;

namespace CitationAudit.Ingest.Html;

/// <summary>
/// What can be measured of a block without reading it: its words, its tag, what it lies in, what lies around it, where on the page it
/// is. The weights of <see cref="BlockModel"/> are by these names.
/// </summary>
internal sealed class BlockFeatures
{
    private static readonly string[] TextNames =
    [
        "bias", "length", "words<4", "words<10", "words>=25", "words>=60", "links", "links>1/2", "links=all", "functionWords",
        "final", "sentences", "commas", "capitals", "digits", "separators", "title",
    ];

    private static readonly string[] PlaceNames =
    [
        "inLink", "before.length", "before.links", "before.prose", "after.length", "after.links", "after.prose", "before2.prose", "after2.prose",
        "share.parent", "share.grandparent", "share.great", "parent.prose", "parent.links", "siblings.prose", "position.start", "position.end",
        "before.h1", "near.h1", "repeated", "level.prose",
        "best.marked", "not.marked", "best.body", "not.body", "best.article", "not.article", "best.main", "not.main",
        "alike.parent", "alike.grandparent", "alike.great",
    ];

    private static readonly SearchValues<char> Separators = SearchValues.Create("|›»→·•");

    private readonly PageTree _tree;
    private readonly string _title;
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private readonly int _heading;
    private readonly int[] _linked;
    private readonly int[] _proseBlocks;
    private readonly PageNode?[] _best = new PageNode?[4];
    private readonly Dictionary<(string Tag, string Name), int> _alike = [];

    public BlockFeatures(PageTree tree, string title)
    {
        _tree = tree;
        _title = title;
        _heading = -1;
        _linked = new int[tree.Blocks.Count + 1];
        _proseBlocks = new int[tree.Blocks.Count + 1];
        for (int at = 0; at < tree.Blocks.Count; at++)
        {
            PageBlock block = tree.Blocks[at];
            _times[block.Text] = _times.GetValueOrDefault(block.Text) + 1;
            _linked[at + 1] = _linked[at] + block.LinkUnits;
            _proseBlocks[at + 1] = _proseBlocks[at] + (block.IsProse ? 1 : 0);
            bool isTitle = title.Length > 0 && block.Text.Length > 10 && block.Text == title;
            if ((_heading < 0 && block.Tag == BlockTag.Heading1) || (isTitle && block.Tag is BlockTag.Heading1 or BlockTag.Heading2))
            {
                _heading = at;
            }
        }

        FindBest();
    }

    // The element of each kind that holds the most prose, where it holds a fair share of it.
    private void FindBest()
    {
        foreach (PageNode node in _tree.Nodes)
        {
            ReadOnlySpan<bool> kinds =
            [
                (node.Own & Surroundings.MarkedBody) != 0, (node.Names & NameCategory.ArticleBody) != 0,
                (node.Own & Surroundings.Article) != 0, (node.Own & Surroundings.Main) != 0,
            ];
            for (int kind = 0; kind < kinds.Length; kind++)
            {
                if (kinds[kind] && node.Prose * 5 >= _tree.Prose[^1] && node.Prose > (_best[kind]?.Prose ?? 0))
                {
                    _best[kind] = node;
                }
            }

            if (Signature(node) is { } signature)
            {
                _alike[signature] = _alike.GetValueOrDefault(signature) + 1;
            }
        }
    }

    private static (string Tag, string Name)? Signature(PageNode node) =>
        node.Element.ClassName is { Length: > 0 } name ? (node.Tag, name) : null;

    private float Alike(PageNode node) =>
        Signature(node) is { } signature ? Math.Min(1.5f, MathF.Log2(_alike[signature]) / 4) : 0;

    /// <summary>The features' names, in the order of their values.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TextNames,
        .. Enum.GetNames<PhraseKind>().Skip(1).Select(name => $"phrase.{name}"),
        .. Enum.GetNames<BlockTag>().Select(name => $"tag.{name}"),
        .. Enum.GetNames<Surroundings>().Skip(1).Select(name => $"in.{name}"),
        .. Enum.GetNames<NameCategory>().Skip(1).Select(name => $"near.{name}"),
        .. Enum.GetNames<NameCategory>().Skip(1).Select(name => $"far.{name}"),
        .. PlaceNames,
    ];

    /// <summary>Writes the values of the block at <paramref name="at"/> into <paramref name="values"/>, all between 0 and about 1.5.</summary>
    public void Write(int at, Span<float> values)
    {
        PageBlock block = _tree.Blocks[at];
        PageNode node = _tree.Nodes[block.Node];
        int next = WriteText(block, values);
        values[next..].Clear();
        if (block.Phrase != PhraseKind.None)
        {
            values[next + (int)block.Phrase - 1] = 1;
        }

        next += Enum.GetValues<PhraseKind>().Length - 1;
        values[next + (int)block.Tag] = 1;
        next += Enum.GetValues<BlockTag>().Length;
        next = WriteBits((int)node.Around, SurroundingCount, values, next);
        next = WriteBits((int)node.NearNames, NameCount, values, next);
        next = WriteBits((int)(node.FarNames & ~node.NearNames), NameCount, values, next);
        WritePlace(at, block, node, values[next..]);
    }

    private static readonly int SurroundingCount = Enum.GetValues<Surroundings>().Length - 1;

    private static readonly int NameCount = Enum.GetValues<NameCategory>().Length - 1;

    private int WriteText(PageBlock block, Span<float> values)
    {
        int words = Math.Max(1, block.Words);
        string text = block.Text;
        values[0] = 1;
        values[1] = Length(text.Length);
        values[2] = block.Words < 4 ? 1 : 0;
        values[3] = block.Words < 10 ? 1 : 0;
        values[4] = block.Words >= 25 ? 1 : 0;
        values[5] = block.Words >= 60 ? 1 : 0;
        values[6] = (float)block.LinkDensity;
        values[7] = block.LinkDensity > 0.5 ? 1 : 0;
        values[8] = block.LinkUnits > 0 && block.LinkDensity > 0.9 ? 1 : 0;
        values[9] = Math.Min(1.5f, 2f * block.FunctionWords / words);
        values[10] = text[^1] is '.' or '!' or '?' or '؟' or '…' or '”' or '"' or '»' or '“' or ':' ? 1 : 0;
        values[11] = Math.Min(block.Sentences, 5) / 5f;
        values[12] = Math.Min(block.Commas, 6) / 6f;
        values[13] = (float)Math.Min(block.Capitals, words) / words;
        values[14] = Math.Min(1.5f, 4f * block.Digits / text.Length);
        values[15] = text.AsSpan().IndexOfAny(Separators) >= 0 ? 1 : 0;
        values[16] = _title.Length > 0 && text == _title ? 1 : 0;
        return TextNames.Length;
    }

    private static int WriteBits(int bits, int count, Span<float> values, int next)
    {
        for (int bit = 0; bit < count; bit++)
        {
            values[next + bit] = (bits >> bit) & 1;
        }

        return next + count;
    }

    private void WritePlace(int at, PageBlock block, PageNode node, Span<float> values)
    {
        IReadOnlyList<PageBlock> blocks = _tree.Blocks;
        PageBlock? before = at > 0 ? blocks[at - 1] : null;
        PageBlock? after = at + 1 < blocks.Count ? blocks[at + 1] : null;
        float prose = Math.Max(1, _tree.Prose[^1]);
        PageNode parent = node.Parent < 0 ? node : _tree.Nodes[node.Parent];
        PageNode grandparent = parent.Parent < 0 ? parent : _tree.Nodes[parent.Parent];
        PageNode great = grandparent.Parent < 0 ? grandparent : _tree.Nodes[grandparent.Parent];
        int units = _tree.Units[parent.EndBlock] - _tree.Units[parent.FirstBlock];
        int linked = _linked[parent.EndBlock] - _linked[parent.FirstBlock];
        int siblings = parent.EndBlock - parent.FirstBlock;
        values[0] = block.InLink ? 1 : 0;
        values[1] = Length(before?.Text.Length ?? 0);
        values[2] = (float)(before?.LinkDensity ?? 1);
        values[3] = before is { IsProse: true } ? 1 : 0;
        values[4] = Length(after?.Text.Length ?? 0);
        values[5] = (float)(after?.LinkDensity ?? 1);
        values[6] = after is { IsProse: true } ? 1 : 0;
        values[7] = at > 1 && blocks[at - 2].IsProse ? 1 : 0;
        values[8] = at + 2 < blocks.Count && blocks[at + 2].IsProse ? 1 : 0;
        values[9] = node.Prose / prose;
        values[10] = parent.Prose / prose;
        values[11] = grandparent.Prose / prose;
        values[12] = units == 0 ? 0 : (float)parent.Prose / units;
        values[13] = units == 0 ? 0 : (float)linked / units;
        values[14] = siblings == 0 ? 0 : (float)(_proseBlocks[parent.EndBlock] - _proseBlocks[parent.FirstBlock]) / siblings;
        values[15] = _tree.Prose[at] / prose;
        values[16] = (float)at / blocks.Count;
        values[17] = _heading >= 0 && at < _heading ? 1 : 0;
        values[18] = _heading >= 0 && at > _heading ? 1f / MathF.Sqrt(at - _heading) : 0;
        values[19] = _times[block.Text] > 1 ? 1 : 0;
        values[20] = great.Prose / prose;
        for (int kind = 0; kind < _best.Length; kind++)
        {
            if (_best[kind] is { } best)
            {
                bool inside = at >= best.FirstBlock && at < best.EndBlock;
                values[21 + (2 * kind)] = inside ? 1 : 0;
                values[22 + (2 * kind)] = inside ? 0 : 1;
            }
        }

        values[29] = Alike(parent);
        values[30] = Alike(grandparent);
        values[31] = Alike(great);
    }

    private static float Length(int units) => Math.Min(1.5f, MathF.Log(1 + units) / 6);
}

namespace CitationAudit.Ingest.Html;

/// <summary>What the first judgement says of the blocks around a block: the second judgement's features, beside those of <see cref="BlockFeatures"/>.</summary>
internal sealed class BlockContext
{
    private const float Ceiling = 4;

    private readonly PageTree _tree;
    private readonly float[] _odds;
    private readonly double[] _wanted;
    private readonly int[] _fits;
    private readonly int _first;
    private readonly int _last;

    public BlockContext(PageTree tree, float[] odds)
    {
        _tree = tree;
        _odds = odds;
        _wanted = new double[odds.Length + 1];
        _fits = new int[odds.Length + 1];
        _first = -1;
        _last = -1;
        for (int at = 0; at < odds.Length; at++)
        {
            bool fits = odds[at] > 0;
            _wanted[at + 1] = _wanted[at] + (fits ? tree.Blocks[at].Text.Length : 0);
            _fits[at + 1] = _fits[at] + (fits ? 1 : 0);
            if (odds[at] > 1)
            {
                _first = _first < 0 ? at : _first;
                _last = at;
            }
        }
    }

    public static IReadOnlyList<string> Names { get; } =
    [
        "odds", "odds.before1", "odds.before2", "odds.before3", "odds.after1", "odds.after2", "odds.after3",
        "wanted.node", "wanted.parent", "wanted.grandparent", "wanted.great", "fits.parent", "fits.grandparent", "wanted.before", "wanted.after",
        "outside", "heading.followed", "window",
    ];

    /// <summary>Writes the values of the block at <paramref name="at"/>.</summary>
    public void Write(int at, Span<float> values)
    {
        PageNode node = _tree.Nodes[_tree.Blocks[at].Node];
        PageNode parent = node.Parent < 0 ? node : _tree.Nodes[node.Parent];
        PageNode grandparent = parent.Parent < 0 ? parent : _tree.Nodes[parent.Parent];
        PageNode great = grandparent.Parent < 0 ? grandparent : _tree.Nodes[grandparent.Parent];
        double all = Math.Max(1, _wanted[^1]);
        values[0] = Odds(at);
        for (int step = 1; step <= 3; step++)
        {
            values[step] = Odds(at - step);
            values[3 + step] = Odds(at + step);
        }

        values[7] = Wanted(node, all);
        values[8] = Wanted(parent, all);
        values[9] = Wanted(grandparent, all);
        values[10] = Wanted(great, all);
        values[11] = Fits(parent);
        values[12] = Fits(grandparent);
        values[13] = (float)(_wanted[at] / all);
        values[14] = (float)((all - _wanted[at + 1]) / all);
        values[15] = at < _first || at > _last ? 1 : 0;
        values[16] = _tree.Blocks[at].Tag is BlockTag.Heading1 or BlockTag.Heading2 or BlockTag.Heading3 ? Math.Max(Odds(at + 1), Odds(at + 2)) : 0;
        int from = Math.Max(0, at - 8);
        int to = Math.Min(_odds.Length, at + 9);
        values[17] = (float)(_fits[to] - _fits[from]) / (to - from);
    }

    private float Odds(int at) => at < 0 || at >= _odds.Length ? -1 : Math.Clamp(_odds[at], -Ceiling, Ceiling) / Ceiling;

    private float Wanted(PageNode node, double all) => (float)((_wanted[node.EndBlock] - _wanted[node.FirstBlock]) / all);

    private float Fits(PageNode node) => (float)(_fits[node.EndBlock] - _fits[node.FirstBlock]) / Math.Max(1, node.EndBlock - node.FirstBlock);
}

using AngleSharp.Dom;

namespace CitationAudit.Ingest.Html;

/// <summary>The page as blocks of words and the elements that hold them, both in document order.</summary>
internal sealed class PageTree
{
    private PageTree(IReadOnlyList<PageNode> nodes, IReadOnlyList<PageBlock> blocks)
    {
        Nodes = nodes;
        Blocks = blocks;
        Units = new int[blocks.Count + 1];
        Prose = new int[blocks.Count + 1];
        for (int at = 0; at < blocks.Count; at++)
        {
            Units[at + 1] = Units[at] + blocks[at].Text.Length;
            Prose[at + 1] = Prose[at] + (blocks[at].IsProse ? blocks[at].Text.Length : 0);
        }

        Inherit();
    }

    public IReadOnlyList<PageNode> Nodes { get; }

    public IReadOnlyList<PageBlock> Blocks { get; }

    /// <summary>UTF-16 units of the blocks before each.</summary>
    public int[] Units { get; }

    /// <summary>UTF-16 units of prose before each block.</summary>
    public int[] Prose { get; }

    /// <summary>Walks the body. Elements that lie deeper than <paramref name="maxDepth"/> are left out.</summary>
    public static PageTree Read(IDocument document, int maxDepth, CancellationToken stop)
    {
        Walk walk = new(maxDepth, stop);
        if (document.Body is { } body)
        {
            walk.Run(body);
        }

        return new PageTree(walk.Nodes, walk.Blocks);
    }

    private void Inherit()
    {
        foreach (PageNode node in Nodes)
        {
            node.Prose = Prose[node.EndBlock] - Prose[node.FirstBlock];
            // Whole pages lie in a form or in a wrapper named after its sidebar; what holds most of the prose is no boilerplate.
            bool isWrapper = node.Prose * 10L > Prose[^1] * 6L;
            NameCategory names = isWrapper ? node.Names & ~NameLexicon.Unwanted : node.Names;
            Surroundings own = isWrapper ? node.Own & ~PageTags.Unwanted : node.Own;
            node.WeighedNames = names;
            if (node.Parent < 0)
            {
                node.Around = own;
                node.NearNames = names;
                continue;
            }

            PageNode parent = Nodes[node.Parent];
            PageNode? grandparent = parent.Parent < 0 ? null : Nodes[parent.Parent];
            node.Around = own | parent.Around;
            node.NearNames = names | parent.WeighedNames | (grandparent?.WeighedNames ?? NameCategory.None);
            node.FarNames = grandparent is { Parent: >= 0 } ? grandparent.FarNames | Nodes[grandparent.Parent].NearNames : NameCategory.None;
        }
    }

    private sealed class Walk(int maxDepth, CancellationToken stop)
    {
        private readonly BlockText _text = new();
        private readonly Dictionary<string, NameCategory> _names = new(StringComparer.Ordinal);
        private readonly Stack<Frame> _stack = new();
        private int _breaks;
        private string? _opening;

        public List<PageNode> Nodes { get; } = [];

        public List<PageBlock> Blocks { get; } = [];

        public void Run(IElement body)
        {
            Enter(body, -1, BlockTag.Other, null, inLink: false);
            int steps = 0;
            while (_stack.TryPop(out Frame frame))
            {
                if ((++steps & 0xFFF) == 0)
                {
                    stop.ThrowIfCancellationRequested();
                }

                if (frame.Next >= frame.Children.Length)
                {
                    Leave(frame);
                    continue;
                }

                INode child = frame.Children[frame.Next];
                _stack.Push(frame with { Next = frame.Next + 1 });
                if (child is IText text)
                {
                    ReadOnlySpan<char> words = text.Data;
                    _breaks = words.IsWhiteSpace() ? _breaks : 0;
                    _text.Append(words, frame.Target);
                }
                else if (child is IElement element && _stack.Count < maxDepth)
                {
                    Visit(element, frame);
                }
            }
        }

        private void Visit(IElement element, Frame frame)
        {
            string tag = element.LocalName;
            if (PageTags.IsSkipped(tag) || Wayback.IsAdded(element.Id))
            {
                return;
            }

            if (tag is "br" or "hr")
            {
                Break(frame, tag);
                return;
            }

            if (PageTags.IsInline(tag))
            {
                _opening = _text.IsEmpty ? element.ClassName ?? _opening : _opening;
                string? target = tag == "a" ? element.GetAttribute("href") ?? frame.Target : frame.Target;
                _stack.Push(new Frame(element.ChildNodes, 0, frame.Node, frame.Tag, target, frame.InLink || tag == "a", IsBlock: false));
                return;
            }

            Flush(frame);
            Enter(element, frame.Node, PageTags.BlockTag(tag, frame.Tag), frame.Target, frame.InLink);
        }

        private void Enter(IElement element, int parent, BlockTag tag, string? target, bool inLink)
        {
            (NameCategory names, Surroundings own) = Describe(element);
            Nodes.Add(new PageNode(parent, element.LocalName, element) { Names = names, Own = own, FirstBlock = Blocks.Count });
            _stack.Push(new Frame(element.ChildNodes, 0, Nodes.Count - 1, tag, target, inLink, IsBlock: true));
        }

        private void Leave(Frame frame)
        {
            if (frame.IsBlock)
            {
                Flush(frame);
                Nodes[frame.Node].EndBlock = Blocks.Count;
            }
        }

        // Two breaks part paragraphs; so does one behind a finished sentence, as old pages write them.
        private void Break(Frame frame, string tag)
        {
            _breaks++;
            if (tag == "hr" || _breaks > 1 || (_text.Length > 80 && _text.Last is '.' or '!' or '?' or '؟' or '”' or '"' or '»' or ':'))
            {
                Flush(frame);
            }
            else
            {
                _text.Append(" ", null);
            }
        }

        private void Flush(Frame frame)
        {
            _breaks = 0;
            if (_text.Take(frame.Node, frame.Tag, frame.InLink) is { } block)
            {
                Blocks.Add(_opening is null ? block : block with { Opening = _opening });
                _opening = null;
            }
        }

        private (NameCategory Names, Surroundings Own) Describe(IElement element)
        {
            NameCategory names = NameCategory.None;
            Surroundings own = PageTags.Around(element.LocalName);
            foreach (IAttr attribute in element.Attributes)
            {
                string value = attribute.Value;
                own |= PageTags.Around(element.LocalName, attribute.Name, value);
                if (PageTags.IsNaming(attribute.Name) && value.Length is > 0 and < 400)
                {
                    names |= Names(value);
                }
            }

            return (names, own);
        }

        private NameCategory Names(string value)
        {
            if (!_names.TryGetValue(value, out NameCategory category))
            {
                category = NameLexicon.Shipped.Read(value);
                _names.Add(value, category);
            }

            return category;
        }

        private readonly record struct Frame(
            INodeList Children, int Next, int Node, BlockTag Tag, string? Target, bool InLink, bool IsBlock);
    }
}

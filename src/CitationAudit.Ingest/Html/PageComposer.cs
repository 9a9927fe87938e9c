using System.Text.RegularExpressions;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Html;

/// <summary>Composes the article's blocks from a judged page.</summary>
internal sealed partial class PageComposer
{
    private const int LongestKicker = 8;
    private const int LongestDateline = 14;
    private const int LongestCell = 40;

    private readonly PageReading _page;
    private readonly Uri? _base;
    private readonly ArticleComposer _composer = new();
    private readonly ElementPath _paths = new();
    private readonly int _first;
    private readonly int _last;

    private PageComposer(PageReading page, Uri? baseAddress)
    {
        _page = page;
        _base = baseAddress;
        _first = Array.IndexOf(page.Kept, true);
        _last = Array.LastIndexOf(page.Kept, true);
    }

    public static ArticleComposer Compose(PageReading page, Uri? baseAddress)
    {
        PageComposer composer = new(page, baseAddress);
        composer.Head();
        composer.Body();
        return composer._composer;
    }

    /// <summary>Who signs in a line between the headline and the first paragraphs, or null.</summary>
    public static string? Signature(PageReading page)
    {
        int first = Array.IndexOf(page.Kept, true);
        for (int at = Math.Max(0, first - 6); first >= 0 && at < Math.Min(page.Kept.Length, first + 3); at++)
        {
            PageBlock block = page.Tree.Blocks[at];
            if (block.Words <= 14 && Byline.IsSigned(block.Text) && Byline.Tidy(block.Text) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private void Head()
    {
        IReadOnlyList<PageBlock> blocks = _page.Tree.Blocks;
        string title = _page.Metadata.Title;
        int heading = -1;
        for (int at = 0; at < blocks.Count && heading < 0; at++)
        {
            heading = title.Length > 0 && blocks[at].Text == title && (blocks[at].Tag is BlockTag.Heading1 or BlockTag.Heading2) ? at : -1;
        }

        if (heading > 0 && !_page.Kept[heading - 1] && blocks[heading - 1].Words is > 0 and <= LongestKicker && IsNamedKicker(blocks[heading - 1]))
        {
            _composer.Add(BlockKind.Kicker, blocks[heading - 1].Text, At(blocks[heading - 1]));
        }

        _composer.Add(BlockKind.Title, title, heading < 0 ? null : At(blocks[heading]));
        // A standfirst that the judgement passed over is known by standing between headline and body, and by its name or the page's description.
        for (int at = heading + 1; heading >= 0 && at < Math.Min(heading + 8, _first); at++)
        {
            if (!_page.Kept[at] && IsLead(blocks[at]))
            {
                _composer.Add(BlockKind.Lead, Runs(blocks[at]), At(blocks[at]));
                break;
            }
        }
    }

    private void Body()
    {
        IReadOnlyList<PageBlock> blocks = _page.Tree.Blocks;
        bool begun = false;
        for (int at = Math.Max(0, _first); at <= _last; at++)
        {
            PageBlock block = blocks[at];
            if (IsCaption(block))
            {
                if (block.Words >= 3 && block.LinkDensity < 0.5 && (_page.Kept[at] || IsFigure(block)))
                {
                    _composer.Add(BlockKind.Caption, Runs(block), At(block));
                }

                continue;
            }

            if (!_page.Kept[at] || block.Text == _page.Metadata.Title)
            {
                continue;
            }

            if (block.Tag == BlockTag.Cell && block.Words <= LongestCell && Row(block) is { } row)
            {
                at = TableRow(at, row);
                begun = true;
                continue;
            }

            BlockKind kind = Kind(block, begun);
            begun |= kind == BlockKind.Paragraph;
            _composer.Add(kind, Runs(block), At(block));
        }
    }

    private int TableRow(int at, int row)
    {
        List<Run> runs = [];
        while (at <= _last && Row(_page.Tree.Blocks[at]) == row)
        {
            if (runs.Count > 0)
            {
                runs.Add(new Run(" | ", null));
            }

            runs.AddRange(Runs(_page.Tree.Blocks[at]));
            at++;
        }

        _composer.Add(BlockKind.TableRow, runs, _paths.Of(_page.Tree.Nodes[row].Element));
        return at - 1;
    }

    private BlockKind Kind(PageBlock block, bool begun)
    {
        PageNode node = _page.Tree.Nodes[block.Node];
        if (Correcting().IsMatch(block.Text) && block.Words < 120)
        {
            return BlockKind.Correction;
        }

        if (block.Words <= 14 && Byline.IsSigned(block.Text) && block.Sentences == 0)
        {
            return BlockKind.Byline;
        }

        if (block.Words <= LongestDateline && block.Tag is BlockTag.Other or BlockTag.Paragraph && IsDateline(block.Text))
        {
            return BlockKind.Dateline;
        }

        if ((node.Around & Surroundings.EmbeddedPost) != 0)
        {
            return BlockKind.EmbeddedPost;
        }

        return block.Tag switch
        {
            BlockTag.Heading1 or BlockTag.Heading2 or BlockTag.Heading3 when block.Words <= 40 => begun || block.Words < 12 ? BlockKind.Heading : BlockKind.Lead,
            BlockTag.Quotation => BlockKind.Quotation,
            BlockTag.ListItem => BlockKind.ListItem,
            _ => !begun && IsLead(block) ? BlockKind.Lead : BlockKind.Paragraph,
        };
    }

    /// <summary>True for a line of nothing but a date, a time or a reading time.</summary>
    private static bool IsDateline(string line) =>
        line.Length < 120 && (Minutes().IsMatch(line) || (WrittenDate.Find(line) is not null && line.Count(char.IsLetter) < 60 && !line.EndsWith('.')));

    private bool IsLead(PageBlock block)
    {
        PageNode node = _page.Tree.Nodes[block.Node];
        NameCategory names = node.Names | (node.Parent < 0 ? NameCategory.None : _page.Tree.Nodes[node.Parent].Names);
        return block.Words >= 6 && block.LinkDensity < 0.3
            && ((names & NameCategory.Lead) != 0 || (_page.Metadata.Description is { Length: > 40 } description && block.Text == description));
    }

    private bool IsCaption(PageBlock block)
    {
        PageNode node = _page.Tree.Nodes[block.Node];
        return block.Tag == BlockTag.Caption || (node.Around & Surroundings.Caption) != 0
            || ((node.WeighedNames & NameCategory.Caption) != 0 && block.Words < 60 && (node.WeighedNames & NameCategory.Body) == 0)
            || (block.Words < 40 && Credit().IsMatch(block.Text));
    }

    private bool IsFigure(PageBlock block) =>
        (_page.Tree.Nodes[block.Node].Around & (Surroundings.Figure | Surroundings.Caption)) != 0
        && (_page.Tree.Nodes[block.Node].Around & (Surroundings.Aside | Surroundings.Nav | Surroundings.Footer)) == 0 && !block.InLink;

    private bool IsNamedKicker(PageBlock block)
    {
        if (block.Opening is { } opening && KickerName().IsMatch(opening))
        {
            return true;
        }

        PageNode? node = _page.Tree.Nodes[block.Node];
        for (int step = 0; step < 2 && node is not null; step++)
        {
            if (node.Element.ClassName is { } name && KickerName().IsMatch(name))
            {
                return true;
            }

            node = node.Parent < 0 ? null : _page.Tree.Nodes[node.Parent];
        }

        return false;
    }

    /// <summary>Index of the table row that a cell stands in, or null where the table only lays out the page.</summary>
    private int? Row(PageBlock block)
    {
        for (int at = block.Node; at >= 0; at = _page.Tree.Nodes[at].Parent)
        {
            PageNode node = _page.Tree.Nodes[at];
            if (node.Tag == "tr")
            {
                int cells = node.EndBlock - node.FirstBlock;
                return cells is > 1 and <= 12 && _page.Tree.Units[node.EndBlock] - _page.Tree.Units[node.FirstBlock] <= 600 ? at : null;
            }
        }

        return null;
    }

    private List<Run> Runs(PageBlock block) => Runs(block, _base);

    private string? At(PageBlock block) => _paths.Of(_page.Tree.Nodes[block.Node].Element);

    /// <summary>The words of a block as runs, links made absolute against <paramref name="baseAddress"/>.</summary>
    public static List<Run> Runs(PageBlock block, Uri? baseAddress)
    {
        List<Run> runs = [];
        int at = 0;
        foreach ((int start, int end, string target) in block.Links)
        {
            if (start > at)
            {
                runs.Add(new Run(block.Text[at..start], null));
            }

            runs.Add(new Run(block.Text[start..end], Wayback.Original(Reading.Address.Absolute(target, baseAddress))));
            at = end;
        }

        if (at < block.Text.Length)
        {
            runs.Add(new Run(block.Text[at..], null));
        }

        return runs;
    }

    [GeneratedRegex(@"^\W*(?:corrections?|clarifications?|editor(?:'|’)s note|this (?:article|story|post|report) (?:was|has been) (?:amended|updated|corrected|edited|changed)|an earlier version of this|update\s*:|تصحيح|توضيح|تنويه|تم تصحيح|ورد في نسخة سابقة|نعتذر عن)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Correcting();

    [GeneratedRegex(@"^\W*(?:photos?|images?|picture|foto|bild|photo credit|image credit|photo source|file photo|الصورة|صورة)(?:\s+(?:by|source|credit))?\s*:|\((?:photo|image|file photo|foto|AP Photo|Reuters|Getty)[^()]{0,80}\)\s*$|\bPhoto: [^.]{3,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^\W*(?:\d+\s*(?:min(?:ute)?s?\b.{0,12}|دقيقة|دقائق|د)|[\d.,]+\s*(?:shares?|views?|comments?|مشاهدة|مشاركة))\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"kicker|eyebrow|overline|topline|roofline|dachzeile|pre-?title|supertitle|uptitle|section-?label|antetitulo|surtitre|occhiello", RegexOptions.IgnoreCase)]
    private static partial Regex KickerName();
}

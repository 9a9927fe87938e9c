namespace CitationAudit.Typesetting.Tests;

/// <summary>What must hold of every laid-out page: no text out of its box, over another, or off the page.</summary>
internal static class LayoutRules
{
    /// <summary>Half a tenth of a point: sums of single floats do not come out even.</summary>
    private const float Tolerance = 0.06f;

    public static void Check(LaidOutDocument document)
    {
        foreach (var page in document.Pages)
        {
            var lines = new List<PlacedBox>();
            var above = new Stack<PlacedBox>();
            foreach (var box in page.Boxes)
            {
                while (above.TryPeek(out var top) && top.Depth >= box.Depth)
                    above.Pop();
                if (above.TryPeek(out var parent) && !parent.Bounds.Contains(box.Bounds, Tolerance))
                    Assert.Fail($"page {page.Number}: {box} stands out of {parent}");
                if (box.Kind == BoxKind.Line && !above.Any(a => a.Kind == BoxKind.Line))
                    lines.Add(box);
                above.Push(box);
            }
            CheckOverlaps(lines);
        }
    }

    /// <summary>All the text of the lines, in reading order, without what a line's end swallows.</summary>
    public static string Text(LaidOutDocument document) => string.Concat(
        document.Pages.SelectMany(p => p.Boxes).Where(b => b.Kind == BoxKind.Line).Select(b => b.Text));

    private static void CheckOverlaps(List<PlacedBox> lines)
    {
        lines.Sort((a, b) => a.Bounds.Top.CompareTo(b.Bounds.Top));
        for (int i = 0; i < lines.Count; i++)
        {
            for (int k = i + 1; k < lines.Count && lines[k].Bounds.Top < lines[i].Bounds.Bottom; k++)
            {
                if (lines[i].Bounds.Overlaps(lines[k].Bounds, Tolerance))
                    Assert.Fail($"{lines[i]} stands over {lines[k]}");
            }
        }
    }
}

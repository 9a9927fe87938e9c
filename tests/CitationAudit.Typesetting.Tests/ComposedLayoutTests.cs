using System.Collections.Immutable;
using CsCheck;

namespace CitationAudit.Typesetting.Tests;

/// <summary>Whatever components are put into one another, every word is printed once, in its box, and the layout ends.</summary>
public sealed class ComposedLayoutTests(TestFonts fonts) : IClassFixture<TestFonts>
{
    private static readonly TypeStyle Body = new() { Size = 10 };
    private static readonly Stroke Line = new(0.5f, Color.Black);

    [Fact]
    public void Any_tree_of_components_prints_every_word_once()
    {
        Tree(3).Sample(
            tree =>
            {
                foreach (var direction in (TextDirection[])[TextDirection.LeftToRight, TextDirection.RightToLeft])
                {
                    var words = new List<string>();
                    var section = new PageSection(Build(tree, words))
                    {
                        Page = new PageSetup { Size = new PageSize(320, 300), Top = 40, Bottom = 40, Inner = 40, Outer = 40 },
                        Footer = Paragraph.Of(new PageNumber(Body)),
                    };
                    var laid = new Typesetter(fonts.Library).Lay(new PageDocument { Direction = direction, Sections = [section] });
                    LayoutRules.Check(laid);
                    Assert.Empty(laid.Problems);
                    // A narrow column may cut a word over two pages, so letters are counted.
                    string text = string.Concat(laid.Pages.SelectMany(p => Probe.Lines(p)));
                    string written = string.Concat(words);
                    Assert.All("w.", c => Assert.Equal(written.Count(w => w == c), text.Count(t => t == c)));
                }
            },
            iter: 100,
            seed: "0002mFiy2lf0");
    }

    private sealed record Node(int Kind, int Size, ImmutableArray<Node> Children);

    private static Gen<Node> Tree(int depth)
    {
        var leaf = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 60], (kind, size) => new Node(kind, size, []));
        if (depth == 0)
            return leaf;
        var inner = Gen.Select(Gen.Int[6, 15], Gen.Int[0, 60], Tree(depth - 1).Array[0, 4], (kind, size, children) => new Node(kind, size, [.. children]));
        return Gen.Frequency((1, leaf), (3, inner));
    }

    private static Component Build(Node node, List<string> words)
    {
        Component One() => new Column { Children = [.. node.Children.Select(c => Build(c, words))], Spacing = node.Size % 7 };
        switch (node.Kind)
        {
            case 1:
                return new Spacer(node.Size * 4);
            case 2:
                return new PageBreak();
            case 3:
                return new WriteInLines(node.Size / 4, 20, Line);
            case 4:
                return Column.Of(new Rule(Line), Bar.Of(node.Size / 60f, Fill.Solid(Color.Black)));
            case 6 or 7:
                return One();
            case 8:
                return new Row { Items = [.. node.Children.Select((c, i) => new RowItem(i % 3 == 0 ? TrackSize.Auto : i % 3 == 1 ? TrackSize.Relative(1) : TrackSize.Fixed(node.Size), Build(c, words)))], Spacing = 3 };
            case 9 or 10:
                var rows = node.Children.Select((c, i) => TableRow.Of(Build(c, words), Word(words, node.Size)) with { KeepWithNext = node.Size % 5 == i });
                return new Table { Columns = [TrackSize.Relative(2), TrackSize.Auto], Rows = [.. rows], Style = new TableStyle { RowRule = Line, Outline = Line } };
            case 11:
                return new Frame(One()) { Padding = Edges.All(node.Size / 4f), Borders = Borders.All(Line), Radius = 3, MinHeight = node.Size * 3 };
            case 12:
                return new KeepTogether(One());
            case 13:
                return new KeepWithNext(One());
            case 14:
                return new Directed(node.Size % 2 == 0 ? TextDirection.LeftToRight : TextDirection.RightToLeft, One());
            case 15:
                return new Destination($"d{words.Count}-{node.GetHashCode()}", One()) { Title = "t" };
            default:
                return Word(words, node.Size);
        }
    }

    /// <summary>A paragraph whose words occur nowhere else.</summary>
    private static Paragraph Word(List<string> words, int count)
    {
        var own = Enumerable.Range(0, count).Select(i => $"w{words.Count + i}.").ToList();
        words.AddRange(own);
        return new Paragraph { Inlines = [new TextRun(string.Join(' ', own), Body)], Alignment = count % 2 == 0 ? Alignment.Justify : Alignment.Start };
    }
}

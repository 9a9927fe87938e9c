using System.Globalization;
using System.Text;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Pdf;

/// <summary>
/// Turns a line from the order in which it is seen into the order in which it is read: the reverse of UAX #9 for what news text holds
/// (Arabic, Latin, numbers, brackets). Where two logical orders look alike, a Latin word and the number behind it are taken as one run.
/// </summary>
internal static class PdfOrder
{
    // Of the font size; below it gaps are kerning, above it spaces. Typesetters' word spaces are 0.25 em, squeezed to 0.17.
    private const double SpaceGap = 0.16;

    public static IReadOnlyList<Run> Logical(IReadOnlyList<PdfGlyph> glyphs, bool rightToLeft)
    {
        List<Cluster> seen = Clusters(glyphs);
        Direction[] directions = new Direction[seen.Count];
        for (int at = 0; at < seen.Count; at++)
        {
            directions[at] = Of(seen[at].Text);
        }

        bool isRight = rightToLeft ? true : Array.IndexOf(directions, Direction.Right) >= 0 && Array.IndexOf(directions, Direction.Left) < 0;
        bool[] turned = Resolve(directions, seen, isRight);
        List<Cluster> read = [];
        if (isRight)
        {
            for (int end = seen.Count; end > 0;)
            {
                int start = end - 1;
                while (!turned[end - 1] && start > 0 && !turned[start - 1])
                {
                    start--;
                }

                read.AddRange(turned[end - 1] ? [Mirrored(seen[end - 1])] : seen.GetRange(start, end - start));
                end = start;
            }
        }
        else
        {
            for (int start = 0; start < seen.Count;)
            {
                int end = start + 1;
                while (turned[start] && end < seen.Count && turned[end])
                {
                    end++;
                }

                for (int at = end - 1; at >= start; at--)
                {
                    read.Add(turned[start] ? Mirrored(seen[at]) : seen[at]);
                }

                start = end;
            }
        }

        return Runs(read);
    }

    /// <summary>True for those clusters that are read from right to left.</summary>
    private static bool[] Resolve(Direction[] directions, List<Cluster> seen, bool isRight)
    {
        Direction[] resolved = [.. directions];
        Separators(resolved, seen);
        if (isRight)
        {
            // Numbers stay as they are; neutrals go left to right only between two left-to-right clusters of which the first is a letter's.
            Between(resolved, Direction.Left);
            return [.. resolved.Select(direction => direction is Direction.Right or Direction.Neutral)];
        }

        for (int at = 0; at < resolved.Length; at++)
        {
            if (resolved[at] == Direction.Number && Nearest(resolved, at, -1) == Direction.Right && Nearest(resolved, at, 1) == Direction.Right)
            {
                // A number between Arabic words belongs to their run, though its own figures are not turned.
                resolved[at] = Direction.Number;
            }
        }

        Between(resolved, Direction.Right);
        return [.. resolved.Select(direction => direction == Direction.Right)];
    }

    // A single separator between two figures is part of the number: 3.5, 12/5, 10:30, 1,000, 5-7; so is a sign at its edge.
    private static void Separators(Direction[] resolved, List<Cluster> seen)
    {
        for (int at = 0; at < resolved.Length; at++)
        {
            bool before = at > 0 && resolved[at - 1] == Direction.Number;
            bool after = at + 1 < resolved.Length && resolved[at + 1] == Direction.Number;
            if (resolved[at] == Direction.Neutral
                && ((before && after && seen[at].Text is "." or "," or ":" or "/" or "-" or "٫" or "٬" or "،" or "+")
                    || ((before || after) && seen[at].Text is "%" or "$" or "€" or "£" or "٪" or "+")))
            {
                resolved[at] = Direction.Number;
            }
        }
    }

    private static void Between(Direction[] resolved, Direction strong)
    {
        int last = -1;
        for (int at = 0; at < resolved.Length; at++)
        {
            bool isSame = resolved[at] == strong || (resolved[at] == Direction.Number && last >= 0);
            if (isSame)
            {
                for (int inner = last + 1; last >= 0 && inner < at; inner++)
                {
                    resolved[inner] = strong;
                }

                if (resolved[at] == Direction.Number && strong == Direction.Left)
                {
                    resolved[at] = strong;
                }

                last = at;
            }
            else if (resolved[at] != Direction.Neutral)
            {
                last = -1;
            }
        }
    }

    private static Direction Nearest(Direction[] resolved, int at, int step)
    {
        for (int next = at + step; next >= 0 && next < resolved.Length; next += step)
        {
            if (resolved[next] is Direction.Left or Direction.Right)
            {
                return resolved[next];
            }
        }

        return Direction.Neutral;
    }

    private static List<Cluster> Clusters(IReadOnlyList<PdfGlyph> glyphs)
    {
        List<PdfGlyph> bases = [];
        List<PdfGlyph> marks = [];
        foreach (PdfGlyph glyph in glyphs)
        {
            (IsMark(glyph.Text) ? marks : bases).Add(glyph);
        }

        string[] attached = new string[bases.Count];
        foreach (PdfGlyph mark in marks)
        {
            int nearest = -1;
            for (int at = 0; at < bases.Count; at++)
            {
                if (!string.IsNullOrWhiteSpace(bases[at].Text)
                    && (nearest < 0 || Math.Abs(bases[at].Middle - mark.Middle) < Math.Abs(bases[nearest].Middle - mark.Middle)))
                {
                    nearest = at;
                }
            }

            if (nearest >= 0)
            {
                attached[nearest] += mark.Text;
            }
        }

        List<Cluster> clusters = [];
        for (int at = 0; at < bases.Count; at++)
        {
            PdfGlyph glyph = bases[at];
            bool isBlank = string.IsNullOrWhiteSpace(glyph.Text);
            if (at > 0 && glyph.Left - bases[at - 1].Right > SpaceGap * glyph.Size && !isBlank && clusters.Count > 0 && clusters[^1].Text != " ")
            {
                clusters.Add(new Cluster(" ", glyph.Target is not null && glyph.Target == bases[at - 1].Target ? glyph.Target : null));
            }

            if (!isBlank)
            {
                clusters.Add(new Cluster(glyph.Text + attached[at], glyph.Target));
            }
            else if (clusters.Count > 0 && clusters[^1].Text != " ")
            {
                clusters.Add(new Cluster(" ", glyph.Target));
            }
        }

        return clusters;
    }

    private static List<Run> Runs(List<Cluster> read)
    {
        List<Run> runs = [];
        StringBuilder words = new();
        for (int at = 0; at < read.Count; at++)
        {
            words.Append(read[at].Text);
            if (at + 1 == read.Count || read[at + 1].Target != read[at].Target)
            {
                runs.Add(new Run(words.ToString(), read[at].Target));
                words.Clear();
            }
        }

        return runs;
    }

    // A bracket in right-to-left text is drawn mirrored, and the file names the shape that was drawn.
    private static Cluster Mirrored(Cluster cluster) => cluster.Text switch
    {
        "(" => cluster with { Text = ")" },
        ")" => cluster with { Text = "(" },
        "[" => cluster with { Text = "]" },
        "]" => cluster with { Text = "[" },
        "{" => cluster with { Text = "}" },
        "}" => cluster with { Text = "{" },
        "«" => cluster with { Text = "»" },
        "»" => cluster with { Text = "«" },
        "‹" => cluster with { Text = "›" },
        "›" => cluster with { Text = "‹" },
        "<" => cluster with { Text = ">" },
        ">" => cluster with { Text = "<" },
        _ => cluster,
    };

    private static bool IsMark(string text) =>
        text.Length > 0 && text.All(unit => CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    private static Direction Of(string text)
    {
        foreach (char unit in text)
        {
            if (char.IsDigit(unit))
            {
                return Direction.Number;
            }

            if (char.IsLetter(unit))
            {
                return IsRightToLeft(unit) ? Direction.Right : Direction.Left;
            }
        }

        return Direction.Neutral;
    }

    /// <summary>True for letters of Hebrew, Arabic and their relatives.</summary>
    public static bool IsRightToLeft(char unit) =>
        unit is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    private enum Direction
    {
        Neutral,
        Left,
        Right,
        Number,
    }

    private readonly record struct Cluster(string Text, string? Target);
}

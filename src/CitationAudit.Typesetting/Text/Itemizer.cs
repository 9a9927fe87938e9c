using System.Collections.Immutable;
using CitationAudit.Typesetting.Unicode;

namespace CitationAudit.Typesetting;

/// <summary>Cuts a paragraph into stretches that can be shaped in one go.</summary>
internal static class Itemizer
{
    public static List<ShapedItem> Items(string text, int[] pieceAt, IReadOnlyList<Piece> pieces, byte[] levels, FontLibrary fonts)
    {
        var points = CodePoints.Of(text);
        var scripts = Scripts(points);
        var boundaries = GraphemeBreaker.Boundaries(text);
        var items = new List<ShapedItem>();
        FontFace? face = null;
        for (int i = 0; i < points.Count; i++)
        {
            int start = points.Offsets[i], end = points.Offsets[i + 1];
            var piece = pieces[pieceAt[start]];
            bool isBreak = IsLineEnd(points.Values[i]);
            if (piece.Box is null && !isBreak && (boundaries[start] || pieceAt[start] != pieceAt[start - 1]))
                face = FaceFor(points, i, boundaries, scripts[i], fonts.Faces(piece.Style), face);
            var itemFace = piece.Box is null && !isBreak ? face : null;
            var style = piece.Style;
            var item = new ShapedItem
            {
                Start = start,
                End = end,
                Level = levels[start],
                Face = itemFace,
                Size = style.Size * (itemFace?.Family.Scale ?? 1),
                Rise = style.Rise,
                Script = scripts[i],
                Language = style.Language,
                Box = isBreak ? Nothing : piece.Box,
            };
            if (items.Count > 0 && Continues(items[^1], item))
                items[^1] = items[^1] with { End = end };
            else
                items.Add(item);
        }
        return items;
    }

    /// <summary>Stands for a line's end, which takes no room.</summary>
    public static InlineBox Nothing { get; } = new(0, 0, 0, null);

    public static bool IsLineEnd(int codePoint) => codePoint is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    private static bool Continues(ShapedItem item, ShapedItem next) =>
        item.Box is null && next.Box is null && item.Level == next.Level && item.Face == next.Face && item.Size == next.Size
        && item.Rise == next.Rise && item.Script == next.Script && item.Language == next.Language;

    /// <summary>
    /// The face for a cluster: of those that have all its characters one made for its script, then the first; spaces and marks
    /// alone stay with the face before them.
    /// </summary>
    private static FontFace? FaceFor(
        CodePoints points, int at, bool[] boundaries, string script, ImmutableArray<FontFace> faces, FontFace? before)
    {
        int end = at + 1;
        while (end < points.Count && !boundaries[points.Offsets[end]])
            end++;
        var cluster = points.Values.AsSpan(at, end - at);
        if (before is not null && faces.Contains(before) && !before.IsFallback && IsPlain(cluster) && Prefers(before, script))
            return before;
        FontFace? first = null, baseOnly = null;
        foreach (var face in faces)
        {
            if (!face.Has(cluster[0]) && !CharacterData.Instance.IsDefaultIgnorable(cluster[0]))
                continue;
            baseOnly ??= face;
            if (!HasAll(face, cluster))
                continue;
            if (!face.IsFallback && Prefers(face, script))
                return face;
            first ??= face;
        }
        return first ?? baseOnly;
    }

    private static bool Prefers(FontFace face, string script) => face.Family.Scripts.Contains(script) || script is "Zyyy" or "Zinh";

    private static bool IsPlain(ReadOnlySpan<int> cluster) => cluster.Length == 1 && cluster[0] is ' ' or 0xA0;

    private static bool HasAll(FontFace face, ReadOnlySpan<int> cluster)
    {
        foreach (int code in cluster)
        {
            if (!face.Has(code) && !CharacterData.Instance.IsDefaultIgnorable(code))
                return false;
        }
        return true;
    }

    /// <summary>
    /// The script of each code point; common and inherited ones take the script before them, or at the start the one after; a
    /// closing bracket takes that of its opener.
    /// </summary>
    private static string[] Scripts(CodePoints points)
    {
        var data = CharacterData.Instance;
        var result = new string[points.Count];
        var brackets = new Stack<(int Closer, string Script)>();
        string current = "Zyyy";
        int unknown = 0;
        for (int i = 0; i < result.Length; i++)
        {
            int code = points.Values[i];
            string script = data.Script(code);
            if (script is "Zyyy" or "Zinh" or "Zzzz")
            {
                result[i] = current;
                if (data.Closer(code) is > 0 and var closer)
                    brackets.Push((closer, current));
                else if (data.Opener(code) > 0 && brackets.TryPeek(out var open) && open.Closer == code)
                    result[i] = brackets.Pop().Script;
                continue;
            }
            if (current == "Zyyy")
            {
                Array.Fill(result, script, unknown, i - unknown);
                unknown = i;
            }
            result[i] = current = script;
        }
        return result;
    }
}

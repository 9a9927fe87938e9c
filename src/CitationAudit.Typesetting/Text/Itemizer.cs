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
        FontFace? face = null, itemFace = null;
        int first = 0;
        for (int i = 0; i < points.Count; i++)
        {
            int start = points.Offsets[i];
            bool isText = pieces[pieceAt[start]].Box is null && !IsLineEnd(points.Values[i]);
            if (isText && (boundaries[start] || pieceAt[start] != pieceAt[start - 1]))
                face = FaceFor(points, i, boundaries, scripts[i], fonts.Faces(pieces[pieceAt[start]].Style), face);
            var wanted = isText ? face : null;
            if (i > first && !Continues(i - 1, i, isText, wanted))
                Add(first, i);
            itemFace = wanted;
        }
        if (points.Count > 0)
            Add(first, points.Count);
        return items;

        bool Continues(int before, int i, bool isText, FontFace? wanted)
        {
            int a = points.Offsets[before], b = points.Offsets[i];
            if (!isText || pieces[pieceAt[a]].Box is not null || IsLineEnd(points.Values[before])
                || wanted != itemFace || levels[a] != levels[b] || scripts[before] != scripts[i])
                return false;
            var (x, y) = (pieces[pieceAt[a]].Style, pieces[pieceAt[b]].Style);
            return ReferenceEquals(x, y) || x.Size == y.Size && x.Rise == y.Rise && x.Language == y.Language;
        }

        void Add(int from, int to)
        {
            int start = points.Offsets[from];
            var piece = pieces[pieceAt[start]];
            items.Add(new ShapedItem
            {
                Start = start,
                End = points.Offsets[to],
                Level = levels[start],
                Face = itemFace,
                Size = piece.Style.Size * (itemFace?.Family.Scale ?? 1),
                Rise = piece.Style.Rise,
                Script = scripts[from],
                Language = piece.Style.Language,
                Box = IsLineEnd(points.Values[from]) ? Nothing : piece.Box,
            });
            first = to;
        }
    }

    /// <summary>Stands for a line's end, which takes no room.</summary>
    public static InlineBox Nothing { get; } = new(0, 0, 0, null);

    public static bool IsLineEnd(int codePoint) => codePoint is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

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
        if (before is { IsFallback: false } && faces.Contains(before) && Prefers(before, script) && (IsPlain(cluster) || HasAll(before, cluster)))
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

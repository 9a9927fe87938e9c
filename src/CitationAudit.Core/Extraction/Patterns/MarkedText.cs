using System.Collections.Immutable;
using System.Text;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>
/// A text in which the roles of one statement are marked: <c>[c:قال] [s:الوزير] إن [q:الحدود مفتوحة].</c> with <c>c</c> for the cue,
/// <c>s</c> for the source, <c>q</c> for the content and <c>v</c> for the relay. Marks nest; a role may stand several times.
/// </summary>
/// <param name="Plain">The text without marks.</param>
/// <param name="Cue">The cue's spans in it, in order.</param>
/// <param name="Source">The source's spans.</param>
/// <param name="Content">The content's spans.</param>
/// <param name="Via">The relay's spans.</param>
public sealed record MarkedText(
    string Plain,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Content,
    ImmutableArray<TextSpan> Via)
{
    /// <summary>Reads a marked text. Throws <see cref="FormatException"/> where a mark is not closed.</summary>
    public static MarkedText Parse(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        StringBuilder plain = new();
        Stack<(char Role, int Start)> open = new();
        List<(char Role, TextSpan Span)> spans = [];
        for (int at = 0; at < marked.Length; at++)
        {
            if (at + 2 < marked.Length && marked[at] == '[' && marked[at + 1] is 'c' or 's' or 'q' or 'v' && marked[at + 2] == ':')
            {
                open.Push((marked[at + 1], plain.Length));
                at += 2;
            }
            else if (marked[at] == ']' && open.TryPop(out (char Role, int Start) mark))
            {
                spans.Add((mark.Role, new TextSpan(mark.Start, plain.Length)));
            }
            else
            {
                plain.Append(marked[at]);
            }
        }

        if (open.TryPeek(out (char Role, int Start) last))
        {
            throw new FormatException($"the mark [{last.Role}: is not closed");
        }

        ImmutableArray<TextSpan> Of(char role) => [.. spans.Where(span => span.Role == role).Select(span => span.Span).Order()];
        return new MarkedText(plain.ToString(), Of('c'), Of('s'), Of('q'), Of('v'));
    }

    /// <summary>Marks the spans in a text: the reverse of <see cref="Parse"/>.</summary>
    public static string Write(string text, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(statement);
        List<(int At, bool Opens, int Other, string Mark)> marks = [];
        void Add(string role, ImmutableArray<TextSpan> spans)
        {
            foreach (TextSpan span in spans)
            {
                marks.Add((span.Start, true, -span.End, $"[{role}:"));
                marks.Add((span.End, false, -span.Start, "]"));
            }
        }

        Add("c", statement.Cue);
        Add("s", statement.Source);
        Add("q", statement.Content);
        Add("v", statement.Via);
        StringBuilder marked = new();
        int from = 0;
        foreach ((int at, _, _, string mark) in marks.OrderBy(mark => mark.At).ThenBy(mark => mark.Opens).ThenBy(mark => mark.Other))
        {
            marked.Append(text, from, at - from).Append(mark);
            from = at;
        }

        return marked.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>True where a statement has exactly the marked spans.</summary>
    public bool Is(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Cue.SequenceEqual(Cue) && statement.Source.SequenceEqual(Source)
            && statement.Content.SequenceEqual(Content) && statement.Via.SequenceEqual(Via);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>
/// The text of an example, freed of its marks. A mark is <c>[role words]</c>, with a number behind the role where the example has more than
/// one statement; marks may stand inside each other.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="Marks">Role, number of the statement from 1, and place of each mark, in the order of their beginnings.</param>
internal sealed record PolicyExampleText(string Text, ImmutableArray<(string Role, int Statement, TextSpan Span)> Marks)
{
    private static readonly string[] Roles =
        ["source", "cue", "content", "via", "again", "name", "role", "body", "reason", "formula"];

    /// <summary>Reads a marked text. Throws <see cref="PackException"/> where a mark is unknown or not closed.</summary>
    public static PolicyExampleText Parse(PackValue value)
    {
        string marked = value.String();
        StringBuilder text = new(marked.Length);
        List<(string Role, int Statement, int Start, int End)> marks = [];
        Stack<int> open = new();
        for (int at = 0; at < marked.Length; at++)
        {
            if (marked[at] == '[')
            {
                int space = marked.IndexOf(' ', at);
                (string role, int statement) = Role(value, space < 0 ? marked[(at + 1)..] : marked[(at + 1)..space]);
                open.Push(marks.Count);
                marks.Add((role, statement, text.Length, -1));
                at = space;
            }
            else if (marked[at] == ']' && open.TryPop(out int mark))
            {
                marks[mark] = marks[mark] with { End = text.Length };
            }
            else
            {
                text.Append(marked[at]);
            }
        }

        return open.Count > 0
            ? throw value.Problem("a mark is not closed", "[source …] and the like")
            : new PolicyExampleText(text.ToString(), [.. marks.Select(mark => (mark.Role, mark.Statement, new TextSpan(mark.Start, mark.End)))]);
    }

    /// <summary>The places of a role in a statement, in text order.</summary>
    public ImmutableArray<TextSpan> Of(string role, int statement) =>
        [.. Marks.Where(mark => mark.Role == role && mark.Statement == statement).Select(mark => mark.Span)];

    private static (string Role, int Statement) Role(PackValue value, string word)
    {
        string role = word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return Roles.Contains(role, StringComparer.Ordinal)
            ? (role, role.Length == word.Length ? 1 : int.Parse(word.AsSpan(role.Length), NumberStyles.None, CultureInfo.InvariantCulture))
            : throw value.Problem($"unknown mark \"{word}\"", string.Join(", ", Roles));
    }
}

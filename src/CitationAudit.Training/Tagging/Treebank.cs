using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CitationAudit.Text;

namespace CitationAudit.Training.Tagging;

/// <summary>Reads CoNLL-U and lays its words over this project's tokens, which hold together what treebanks part (<c>long-term</c>).</summary>
/// <param name="Analyser">Divides the text as the product does.</param>
public sealed record Treebank(TextAnalyser Analyser)
{
    /// <summary>The sentences in the file's order. A sentence of no token is left out. Throws <see cref="FormatException"/> on a malformed line.</summary>
    public ImmutableArray<TreebankSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ImmutableArray<TreebankSentence>.Builder sentences = ImmutableArray.CreateBuilder<TreebankSentence>();
        List<Node> nodes = [];
        StringBuilder text = new();
        int glueUntil = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                Close(text, nodes, sentences);
                glueUntil = 0;
                continue;
            }

            if (line[0] == '#')
            {
                continue;
            }

            string[] columns = line.Split('\t');
            if (columns.Length != 10)
            {
                throw new FormatException($"A line of CoNLL-U has ten columns: {line}");
            }

            bool glued = columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (columns[0].Contains('.'))
            {
                continue;
            }

            if (columns[0].Split('-') is [_, string last])
            {
                // A contraction is written as its parts; only the space behind it is told here.
                glueUntil = glued ? int.Parse(last, CultureInfo.InvariantCulture) : -int.Parse(last, CultureInfo.InvariantCulture);
                text.Append(columns[1]);
                nodes.Add(new Node(text.Length - columns[1].Length, text.Length, "", 0, ""));
                continue;
            }

            int number = int.Parse(columns[0], CultureInfo.InvariantCulture);
            int head = int.Parse(columns[6], CultureInfo.InvariantCulture);
            if (glueUntil != 0 && number <= Math.Abs(glueUntil))
            {
                AddPart(nodes, columns, head);
                if (number == Math.Abs(glueUntil))
                {
                    _ = glueUntil > 0 ? text : text.Append(' ');
                    glueUntil = 0;
                }

                continue;
            }

            nodes.Add(new Node(text.Length, text.Length + columns[1].Length, TagOf(columns), head, columns[7]));
            text.Append(columns[1]).Append(glued ? "" : " ");
        }

        Close(text, nodes, sentences);
        return sentences.ToImmutable();
    }

    /// <summary>
    /// The tag that the tagger learns: the Penn Treebank's, but auxiliaries (<c>VBD+</c>) and subordinating conjunctions (<c>IN+</c>) told
    /// apart as Universal Dependencies does, and the tags of web text (list marks, mail addresses, pieces of words) folded into common ones.
    /// </summary>
    internal static string TagOf(string universal, string penn) => (universal, penn) switch
    {
        ("AUX", "MD") => penn,
        ("AUX", _) => penn + "+",
        ("SCONJ", "IN") => "IN+",
        (_, "NFP" or "HYPH") => ":",
        (_, "LS") => "CD",
        (_, "ADD" or "GW") => "NNP",
        (_, "AFX") => "JJ",
        (_, "FW" or "SYM") => "NN",
        _ => penn,
    };

    private static string TagOf(string[] columns) => TagOf(columns[3], columns[4]);

    /// <summary>Puts a word of a contraction into its part of the written form: <c>do</c> and <c>n't</c> of <c>don't</c>.</summary>
    private static void AddPart(List<Node> nodes, string[] columns, int head)
    {
        // The placeholder of the contraction is the last node that has no tag; its words share its letters from left to right.
        Node whole = nodes[^1];
        int length = Math.Min(columns[1].Length, whole.End - whole.Start);
        nodes[^1] = new Node(whole.Start, whole.Start + length, TagOf(columns), head, columns[7]);
        nodes.Add(whole with { Start = whole.Start + length });
    }

    private void Close(StringBuilder text, List<Node> nodes, ImmutableArray<TreebankSentence>.Builder sentences)
    {
        nodes.RemoveAll(node => node.Tag.Length == 0);
        if (nodes.Count > 0 && Lay(text.ToString().TrimEnd(), nodes) is { } sentence)
        {
            sentences.Add(sentence);
        }

        nodes.Clear();
        text.Clear();
    }

    private TreebankSentence? Lay(string text, List<Node> nodes)
    {
        Article article = new() { Id = "treebank", Text = text, Language = "", Origin = new ArticleOrigin("-", "text/plain") };
        ImmutableArray<Token> tokens = Analyser.Analyse(article).Tokens;
        if (tokens.IsEmpty)
        {
            return null;
        }

        // The token that holds a node's first letter holds the node.
        int[] tokenOf = new int[nodes.Count];
        for (int node = 0, token = 0; node < nodes.Count; node++)
        {
            while (token + 1 < tokens.Length && tokens[token + 1].Span.Start <= nodes[node].Start)
            {
                token++;
            }

            tokenOf[node] = token;
        }

        string[] tags = new string[tokens.Length];
        int[] heads = new int[tokens.Length];
        string[] relations = new string[tokens.Length];
        for (int token = 0; token < tokens.Length; token++)
        {
            // Of several nodes in one token, that one stands for it whose head lies outside.
            int chosen = -1;
            for (int node = 0; node < nodes.Count; node++)
            {
                if (tokenOf[node] == token && (chosen < 0 || nodes[node].Head == 0 || tokenOf[nodes[node].Head - 1] != token))
                {
                    chosen = node;
                }
            }

            // A further piece of a node hangs on the piece before.
            (tags[token], heads[token], relations[token]) = chosen < 0
                ? (tags[token - 1], token - 1, "flat")
                : (nodes[chosen].Tag, nodes[chosen].Head == 0 ? -1 : tokenOf[nodes[chosen].Head - 1], nodes[chosen].Relation);
            if (heads[token] == token)
            {
                heads[token] = -1;
            }
        }

        return new TreebankSentence(text, tokens, [.. tags], [.. heads], [.. relations]);
    }

    private readonly record struct Node(int Start, int End, string Tag, int Head, string Relation);
}

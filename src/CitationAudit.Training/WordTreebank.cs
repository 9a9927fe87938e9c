using System.Collections.Immutable;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Training;

/// <summary>
/// A treebank's classes of words, laid over this project's tokens: the universal part of speech of a token's main word, with a mark where
/// a preposition is glued to it. It teaches a statement model to tell verbs from nouns where nothing else does.
/// </summary>
public sealed class WordTreebank
{
    private readonly List<(Document Document, string[] Tags)> _sentences = [];

    private WordTreebank()
    {
    }

    /// <summary>The names of the classes, sorted.</summary>
    public ImmutableArray<string> Classes { get; private set; } = [];

    /// <summary>Reads CoNLL-U whose words stand one a line and say <c>SpaceAfter=No</c> where they are glued. Throws <see cref="FormatException"/> on a malformed line.</summary>
    public static WordTreebank Read(TextReader reader, TextAnalyser text)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(text);
        WordTreebank treebank = new();
        List<(string Form, string Tag, bool Glued)> words = [];
        int contracted = 0;
        while (true)
        {
            string? line = reader.ReadLine();
            if (string.IsNullOrEmpty(line))
            {
                treebank.Add(words, text);
                words.Clear();
                contracted = 0;
                if (line is null)
                {
                    break;
                }

                continue;
            }

            if (line[0] == '#')
            {
                continue;
            }

            string[] columns = line.Split('\t');
            if (columns.Length != 10)
            {
                throw new FormatException($"a line of CoNLL-U has ten columns: {line}");
            }

            bool glued = columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (columns[0].Split('-') is [_, string last])
            {
                // A contraction is taken as written, with the class of its first word.
                contracted = int.Parse(last, System.Globalization.CultureInfo.InvariantCulture);
                words.Add((columns[1], "", glued));
            }
            else if (!columns[0].Contains('.'))
            {
                bool inside = int.Parse(columns[0], System.Globalization.CultureInfo.InvariantCulture) <= contracted;
                if (!inside)
                {
                    words.Add((columns[1], columns[3], glued));
                }
                else if (words[^1].Tag.Length == 0)
                {
                    words[^1] = words[^1] with { Tag = columns[3] };
                }
            }
        }

        treebank.Classes = [.. treebank._sentences.SelectMany(sentence => sentence.Tags).Distinct().Order(StringComparer.Ordinal)];
        return treebank;
    }

    /// <summary>One choice among the classes for each word.</summary>
    internal Decisions Decisions(WordRules rules)
    {
        Decisions decisions = new();
        HashingSink sink = new(decisions.Features);
        TraitReader reader = new(rules, [], null, null);
        foreach ((Document document, string[] tags) in _sentences)
        {
            Traits traits = reader.Read(document);
            foreach (Run sentence in traits.Sentences)
            {
                (uint before, uint beforeThat) = (0, 0);
                for (int at = sentence.First; at < sentence.End; at++)
                {
                    bool word = traits.Classes[at] == TokenClass.Word;
                    uint right = word ? (uint)Classes.IndexOf(tags[at]) + 1 : 0;
                    for (uint candidate = 1; word && candidate <= Classes.Length; candidate++)
                    {
                        WordClassifier.Describe(ref sink, candidate, traits.Words, traits.Classes, traits.Shapes, sentence, at, before, beforeThat);
                        decisions.EndCandidate();
                    }

                    if (word)
                    {
                        decisions.EndChoice((int)right - 1);
                    }

                    (before, beforeThat) = (WordClassifier.ValueOf(right, traits.Classes[at]), before);
                }
            }
        }

        return decisions;
    }

    private void Add(List<(string Form, string Tag, bool Glued)> words, TextAnalyser analyser)
    {
        if (words.Count == 0)
        {
            return;
        }

        string text = string.Concat(words.Select(word => word.Glued ? word.Form : word.Form + " ")).TrimEnd();
        Document document = analyser.Analyse(new Article { Id = "treebank", Text = text, Language = "", Origin = new ArticleOrigin("-", "text/plain") });
        string[] tags = new string[document.Tokens.Length];
        int start = 0;
        foreach ((string form, string tag, bool glued) in words)
        {
            for (int at = document.TokenAt(start); at < tags.Length && document.Tokens[at].Span.Start < start + form.Length; at++)
            {
                tags[at] = Joined(tags[at], tag);
            }

            start += form.Length + (glued ? 0 : 1);
        }

        _sentences.Add((document, Array.ConvertAll(tags, tag => tag ?? "X")));
    }

    /// <summary>The class of a token that holds another word behind those that it holds already.</summary>
    private static string Joined(string? held, string tag) => held switch
    {
        null or "CCONJ" or "PART" => tag,
        "ADP" when tag is "PRON" => "ADP",
        "ADP" => $"ADP+{tag}",
        _ => held,
    };
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>Reads the traits of a document's tokens.</summary>
internal sealed class TraitReader(WordRules rules, ImmutableArray<ITokenEvidence> evidence)
{
    /// <summary>The name of the layer that knows the words which name sources.</summary>
    public const string SourceWords = "source words";

    private readonly WordReader _words = new(rules);

    /// <summary>The traits of a document's tokens.</summary>
    /// <param name="document">The document.</param>
    /// <param name="advice">What the patterns find in it; empty where the model is not advised.</param>
    public Traits Read(Document document, ImmutableArray<Statement> advice)
    {
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan();
        int count = tokens.Length;
        WordTraits[] words = new WordTraits[count];
        TokenClass[] classes = new TokenClass[count];
        byte[] shapes = new byte[count];
        byte[] depths = new byte[count];
        Dictionary<string, WordTraits> known = new(StringComparer.Ordinal);
        for (int at = 0; at < count; at++)
        {
            Token token = tokens[at];
            classes[at] = ClassOf(token);
            shapes[at] = ShapeOf(document.Text.AsSpan(token.Span.Start, token.Span.Length));
            depths[at] = token.QuoteDepth;
            string form = classes[at] switch { TokenClass.Number => "0", TokenClass.Handle => "@", _ => token.Normal };
            ref WordTraits traits = ref CollectionsMarshal.GetValueRefOrAddDefault(known, form, out bool exists);
            if (!exists)
            {
                traits = _words.Read(form);
            }

            words[at] = traits;
        }

        (int[] sentenceOf, Run[] sentences, Run[] paragraphs) = Sentences(document);
        (int[] quotationOf, Run[] quotations) = Quotations(document);
        IWordVectors? vectors = evidence.OfType<IWordVectors>().FirstOrDefault();
        ushort[] numbers = new ushort[vectors is null ? 0 : count];
        vectors?.Observe(document, numbers);
        return new Traits
        {
            Count = count,
            Words = words,
            Classes = classes,
            Shapes = shapes,
            Depths = depths,
            QuotationOf = quotationOf,
            Quotations = quotations,
            SentenceOf = sentenceOf,
            Sentences = sentences,
            ParagraphOfSentence = paragraphs,
            Coarse = [.. Evidence(document, layer => layer.Grain == EvidenceGrain.Coarse)],
            Fine = [.. Evidence(document, layer => layer.Grain == EvidenceGrain.Fine)],
            Trees = TreesOf(document),
            Vectors = vectors,
            WordNumbers = numbers,
            CueLevels = new byte[count],
            MayBeCue = new bool[count],
            Hints = Hints(document, advice),
            Repeats = new Repeats(words, classes),
            Complements = LayerOf(document, CueComplementEvidence.Layer),
            SourceWords = LayerOf(document, SourceWords),
            Commas = Counts.Of(count, at => classes[at] is TokenClass.Comma or TokenClass.Semicolon),
            Stops = Counts.Of(count, at => classes[at] == TokenClass.Stop),
            Colons = Counts.Of(count, at => classes[at] == TokenClass.Colon),
            Brackets = Counts.Of(count, at => classes[at] is TokenClass.OpenBracket or TokenClass.CloseBracket or TokenClass.Dash),
            Complementizers = Counts.Of(count, at => words[at].Complementizer),
        };
    }

    private static Dictionary<int, Hint> Hints(Document document, ImmutableArray<Statement> advice)
    {
        Dictionary<int, Hint> hints = [];
        foreach (Statement statement in advice)
        {
            if (!statement.Cue.IsEmpty)
            {
                Pieces content = new(RunOf(document, statement.Content, 0), RunOf(document, statement.Content, 1));
                hints.TryAdd(
                    document.TokenAt(statement.Cue[0].Start),
                    new Hint(
                        content,
                        RunOf(document, statement.Source, 0),
                        RunOf(document, statement.Via, 0),
                        (StartOf(statement.Content), StartOf(statement.Source), StartOf(statement.Via)),
                        FeatureHash.Of(statement.FoundBy.Rule)));
            }
        }

        return hints;
    }

    private static int StartOf(ImmutableArray<TextSpan> spans) => spans.IsEmpty ? -1 : spans[0].Start;

    private static Run RunOf(Document document, ImmutableArray<TextSpan> spans, int which) => which < spans.Length
        ? new Run(document.TokenAt(spans[which].Start), document.TokenAt(spans[which].End - 1) + 1)
        : Run.None;

    private Trees? TreesOf(Document document)
    {
        foreach (ITokenEvidence layer in evidence)
        {
            if (layer is ITreeEvidence trees)
            {
                int[] heads = new int[document.Tokens.Length];
                byte[] relations = new byte[heads.Length];
                trees.Link(document, heads, relations);
                return new Trees(heads, relations, trees.SubjectRelation);
            }
        }

        return null;
    }

    private List<uint[]> Evidence(Document document, Func<ITokenEvidence, bool> takes)
    {
        ushort[] values = new ushort[document.Tokens.Length];
        List<uint[]> layers = [];
        foreach (ITokenEvidence layer in evidence)
        {
            if (takes(layer))
            {
                Array.Clear(values);
                layer.Observe(document, values);
                uint name = FeatureHash.Of(layer.Name);
                layers.Add(Array.ConvertAll(values, value => value == 0 ? 0 : (name + (value * 0x9E37_79B1)) | FeatureHash.Letters));
            }
        }

        return layers;
    }

    /// <summary>The layer of that name, all nothing where the model has none.</summary>
    private uint[] LayerOf(Document document, string name) =>
        Evidence(document, layer => layer.Grain == EvidenceGrain.Apart && layer.Name == name) is [uint[] values] ? values : new uint[document.Tokens.Length];

    private static (int[] Of, Run[] Runs, Run[] Paragraphs) Sentences(Document document)
    {
        int[] of = new int[document.Tokens.Length];
        Run[] runs = new Run[document.Sentences.Length];
        Run[] paragraphs = new Run[runs.Length];
        for (int at = 0; at < runs.Length; at++)
        {
            Sentence sentence = document.Sentences[at];
            Paragraph paragraph = document.Paragraphs[sentence.Paragraph];
            runs[at] = new Run(sentence.FirstToken, sentence.EndToken);
            paragraphs[at] = new Run(paragraph.FirstToken, paragraph.EndToken);
            Array.Fill(of, at, sentence.FirstToken, runs[at].Length);
        }

        return (of, runs, paragraphs);
    }

    private static (int[] Of, Run[] Runs) Quotations(Document document)
    {
        int[] of = new int[document.Tokens.Length];
        Array.Fill(of, -1);
        Run[] runs = new Run[document.Quotations.Length];
        Stack<int> open = new();
        int token = 0;
        for (int at = 0; at < runs.Length; at++)
        {
            runs[at] = new Run(document.Quotations[at].FirstToken, document.Quotations[at].EndToken);
            token = Fill(of, runs, open, token, runs[at].First);
            open.Push(at);
        }

        Fill(of, runs, open, token, of.Length);
        return (of, runs);
    }

    /// <summary>Gives the tokens up to <paramref name="end"/> to the innermost open quotation and closes those that end before it.</summary>
    private static int Fill(int[] of, Run[] runs, Stack<int> open, int token, int end)
    {
        while (token < end)
        {
            while (open.Count > 0 && runs[open.Peek()].End <= token)
            {
                open.Pop();
            }

            of[token++] = open.Count > 0 ? open.Peek() : -1;
        }

        return token;
    }

    private static TokenClass ClassOf(Token token) => token.Kind switch
    {
        TokenKind.Word => TokenClass.Word,
        TokenKind.Number => TokenClass.Number,
        TokenKind.Handle => TokenClass.Handle,
        TokenKind.Symbol => TokenClass.Symbol,
        TokenKind.OpenQuote => TokenClass.OpenQuote,
        TokenKind.CloseQuote => TokenClass.CloseQuote,
        _ => token.Normal is [char mark, ..] ? ClassOf(mark) : TokenClass.Other,
    };

    private static TokenClass ClassOf(char mark) => mark switch
    {
        ',' or '،' or '、' => TokenClass.Comma,
        ';' or '؛' => TokenClass.Semicolon,
        '.' or '!' or '?' or '؟' or '…' or '۔' => TokenClass.Stop,
        ':' => TokenClass.Colon,
        '-' or '–' or '—' => TokenClass.Dash,
        '(' or '[' or '{' => TokenClass.OpenBracket,
        ')' or ']' or '}' => TokenClass.CloseBracket,
        '"' or '\'' or '`' => TokenClass.StrayQuote,
        _ => TokenClass.Other,
    };

    private static byte ShapeOf(ReadOnlySpan<char> text)
    {
        bool upper = char.IsUpper(text[0]);
        bool allUpper = upper && text.Length > 1;
        bool latin = false;
        bool digit = false;
        foreach (char unit in text)
        {
            allUpper &= !char.IsLower(unit);
            latin |= char.IsAsciiLetter(unit);
            digit |= char.IsDigit(unit);
        }

        int length = text.Length switch { 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, _ => 4 };
        int letters = allUpper ? 3 : upper ? 2 : latin ? 1 : 0;
        return (byte)((letters * 10) + length + (digit ? 5 : 0));
    }
}

using System.Collections.Immutable;
using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Training.Tagging;

/// <summary>
/// Trains a parser with the dynamic oracle of Goldberg and Nivre (2013): it lets the parser go on after its own errors and asks for the move
/// that loses no further arc. The same sentences and numbers give the same weights.
/// </summary>
/// <param name="Tagger">Tags the sentences as it will when the parser is used.</param>
/// <param name="Clusters">Gives the words' clusters.</param>
/// <param name="Epochs">How often it goes through the sentences.</param>
/// <param name="Seed">Starts the shuffling.</param>
/// <param name="Least">Averaged weights below this size are left out.</param>
/// <param name="Telling">Features none of whose averaged weights reaches this size are left out whole.</param>
/// <param name="Step">The averaged weight that is stored as 1.</param>
public sealed record ParserTrainer(PartOfSpeechTagger Tagger, WordClusters Clusters, int Epochs, int Seed, double Least, double Telling, double Step)
{
    private static readonly ImmutableArray<string> Groups =
        ["acl", "advcl", "appos", "aux", "case", "ccomp", "conj", "dep", "mark", "mod", "name", "nsubj", "obj", "obl", "parataxis", "punct", "xcomp"];

    /// <summary>Trains on <paramref name="sentences"/>; those whose arcs cross help as far as they go.</summary>
    public DependencyParser Train(ImmutableArray<TreebankSentence> sentences)
    {
        AveragedPerceptron perceptron = new((2 * Groups.Length) + 1);
        Example[] order = [.. sentences.Select(Prepare)];
        Random random = new(Seed);
        uint[] features = new uint[ParseFeatures.Count];
        float[] scores = new float[(2 * Groups.Length) + 1];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (Example example in order)
            {
                ParseState state = new(example.Heads.Length);
                while (!state.IsDone)
                {
                    example.Words.Collect(state, features);
                    perceptron.Score(features, scores);
                    int guess = Best(scores, move => CanMove(state, move));
                    int truth = Best(scores, move => CanMove(state, move) && Loss(state, example, move) == 0);
                    truth = truth >= 0 ? truth : guess;
                    perceptron.Learn(features, truth, guess);
                    // Explore after the first round: follow the parser's own errors nine times in ten.
                    DependencyParser.Move(state, epoch > 0 && random.NextDouble() < 0.9 ? guess : truth, Groups.Length);
                }
            }
        }

        return new DependencyParser(Groups, perceptron.Average(Least, Telling, Step));
    }

    /// <summary>The shares of words, punctuation aside, that get the right head, and the right head and relation; 0 to 1.</summary>
    public (double Unlabelled, double Labelled) Accuracy(DependencyParser parser, ImmutableArray<TreebankSentence> sentences)
    {
        (int heads, int both, int all) = (0, 0, 0);
        foreach (TreebankSentence sentence in sentences)
        {
            Example example = Prepare(sentence);
            ParseState state = parser.Parse(example.Words, example.Heads.Length);
            for (int at = 0; at < example.Heads.Length; at++)
            {
                if (sentence.Relations[at] != "punct")
                {
                    all++;
                    bool right = state.Heads[at] == example.Heads[at];
                    heads += right ? 1 : 0;
                    both += right && (state.Heads[at] < 0 || state.Relations[at] == example.Relations[at]) ? 1 : 0;
                }
            }
        }

        return ((double)heads / all, (double)both / all);
    }

    private static int Best(float[] scores, Func<int, bool> allowed)
    {
        int best = -1;
        for (int move = 0; move < scores.Length; move++)
        {
            if ((best < 0 || scores[move] > scores[best]) && allowed(move))
            {
                best = move;
            }
        }

        return best;
    }

    private static bool CanMove(ParseState state, int move) =>
        move == 0 ? state.CanShift : move <= Groups.Length ? state.CanAttachLeft : state.CanAttachRight;

    /// <summary>How many arcs of the true tree the move puts out of reach; a true arc with a wrong relation costs one.</summary>
    private static int Loss(ParseState state, Example truth, int move)
    {
        (int s0, int s1, int b0) = (state.Stack(0), state.Stack(1), state.Next);
        int loss = 0;
        if (move == 0)
        {
            // The next word can then find neither a head in the stack below the top nor dependents in the stack.
            for (int below = 0; below < state.Depth; below++)
            {
                int word = state.Stack(below);
                loss += truth.Heads[word] == b0 ? 1 : 0;
                loss += below > 0 && truth.Heads[b0] == word ? 1 : 0;
            }

            return loss;
        }

        bool left = move <= Groups.Length;
        int head = left ? b0 : s1;
        int relation = left ? move - 1 : move - 1 - Groups.Length;
        if (truth.Heads[s0] == head)
        {
            loss += truth.Relations[s0] == relation ? 0 : 1;
        }
        else if (left)
        {
            loss += truth.Heads[s0] == s1 && s1 >= 0 ? 1 : 0;
        }

        // The top is gone: no word of the rest can be its head or dependent any more.
        for (int word = left ? b0 + 1 : b0; word < state.Length; word++)
        {
            loss += truth.Heads[s0] == word ? 1 : 0;
        }

        for (int word = b0; word < state.Length; word++)
        {
            loss += truth.Heads[word] == s0 ? 1 : 0;
        }

        // The root stays to the last.
        return loss + (truth.Heads[s0] < 0 ? 1 : 0);
    }

    private Example Prepare(TreebankSentence sentence)
    {
        byte[] tags = new byte[sentence.Tokens.Length];
        Tagger.Tag(sentence.Text, sentence.Tokens.AsSpan(), tags);
        uint[] forms = [.. sentence.Tokens.Select(token => FeatureHash.Of(token.Normal))];
        byte[] clusters = [.. forms.Select(Clusters.Of)];
        return new Example(
            new ParseFeatures(forms, tags, clusters),
            [.. sentence.Heads],
            [.. sentence.Relations.Select(relation => Groups.IndexOf(GroupOf(relation)))]);
    }

    private static string GroupOf(string relation) => relation switch
    {
        "nsubj" or "nsubj:pass" or "nsubj:outer" or "csubj" or "csubj:pass" or "csubj:outer" or "expl" => "nsubj",
        "obj" or "iobj" => "obj",
        "ccomp" or "xcomp" or "parataxis" or "appos" or "conj" or "mark" or "case" or "punct" or "advcl" => relation,
        "acl" or "acl:relcl" or "advcl:relcl" => "acl",
        "aux" or "aux:pass" or "cop" => "aux",
        "compound" or "flat" or "fixed" or "goeswith" => "name",
        "obl" or "obl:agent" or "obl:unmarked" or "obl:tmod" or "advmod" => "obl",
        "det" or "amod" or "nummod" or "nmod" or "nmod:poss" or "nmod:unmarked" or "nmod:desc" or "det:predet" => "mod",
        _ => "dep",
    };

    private sealed record Example(ParseFeatures Words, int[] Heads, int[] Relations);
}

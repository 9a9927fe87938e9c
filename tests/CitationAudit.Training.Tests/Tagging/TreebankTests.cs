using CitationAudit.Extraction.Tagging;
using CitationAudit.Text;
using CitationAudit.Training.Clusters;
using CitationAudit.Training.Tagging;
using Xunit;

namespace CitationAudit.Training.Tests.Tagging;

public sealed class TreebankTests
{
    private const string Conllu = """
        # sent_id = 1
        1	She	she	PRON	PRP	_	4	nsubj	_	_
        2-3	doesn't	_	_	_	_	_	_	_	_
        2	does	do	AUX	VBZ	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	like	like	VERB	VB	_	0	root	_	_
        5	long	long	ADJ	JJ	_	7	amod	_	SpaceAfter=No
        6	-	-	PUNCT	HYPH	_	5	punct	_	SpaceAfter=No
        7	term	term	NOUN	NN	_	8	compound	_	_
        8	plans	plan	NOUN	NNS	_	4	obj	_	SpaceAfter=No
        9	.	.	PUNCT	.	_	4	punct	_	_

        """;

    [Fact]
    public void Lays_treebank_words_over_this_projects_tokens()
    {
        TreebankSentence sentence = Assert.Single(Read(Conllu));
        Assert.Equal("She doesn't like long-term plans.", sentence.Text);
        Assert.Equal(["She", "does", "n't", "like", "long-term", "plans", "."], sentence.Tokens.Select(token => token.Span.Of(sentence.Text)));
        Assert.Equal(["PRP", "VBZ+", "RB", "VB", "NN", "NNS", "."], sentence.Tags);
        Assert.Equal([3, 3, 3, -1, 5, 3, 3], sentence.Heads);
        Assert.Equal(["nsubj", "aux", "advmod", "root", "compound", "obj", "punct"], sentence.Relations);
    }

    [Fact]
    public void Refuses_a_line_that_is_no_conllu() => Assert.Throws<FormatException>(() => Read("1\tShe\n\n"));

    [Fact]
    public void Tagger_and_parser_learn_what_they_are_shown_and_give_the_same_bytes_each_time()
    {
        TreebankSentence[] sentences = [.. Enumerable.Repeat(Read(Conllu)[0], 4)];
        WordClusters clusters = WordClusters.Of([]);
        PartOfSpeechTagger tagger = new TaggerTrainer(5, 1, 0, 0, 0.1).Train([.. sentences]);
        ParserTrainer trainer = new(tagger, clusters, 8, 1, 0, 0, 0.1);
        DependencyParser parser = trainer.Train([.. sentences]);
        Assert.Equal(1, TaggerTrainer.Accuracy(tagger, [.. sentences]));
        Assert.Equal((1.0, 1.0), trainer.Accuracy(parser, [.. sentences]));
        Assert.Equal(Bytes(parser), Bytes(trainer.Train([.. sentences])));
    }

    [Fact]
    public void Words_that_keep_the_same_company_share_a_cluster()
    {
        string[] people = ["envoy", "mayor", "judge", "clerk"];
        string[] places = ["oslo", "lima", "bonn", "perth"];
        IReadOnlyList<string>[] sentences =
            [.. from person in people from place in places select (IReadOnlyList<string>)["the", person, "flew", "to", place, "today"]];
        WordClusters clusters = new ClusterTrainer(6, 2, 20).Train(sentences);
        Assert.Single(people.Select(clusters.Of).Distinct());
        Assert.Single(places.Select(clusters.Of).Distinct());
        Assert.NotEqual(clusters.Of("mayor"), clusters.Of("lima"));
        Assert.Equal(0, clusters.Of("unseen"));
    }

    private static byte[] Bytes(DependencyParser parser)
    {
        using MemoryStream stream = new();
        parser.Write(stream);
        return stream.ToArray();
    }

    private static System.Collections.Immutable.ImmutableArray<TreebankSentence> Read(string text)
    {
        TextRules rules = new([], ["n't"], []);
        return new Treebank(new TextAnalyser(rules)).Read(new StringReader(text));
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>Tags and parses documents. Each is read once, however many layers of evidence look at it. Shared by threads.</summary>
/// <param name="tagger">Gives parts of speech.</param>
/// <param name="parser">Gives heads and relations; trained with the same tagger and clusters.</param>
/// <param name="clusters">Words that keep similar company.</param>
/// <param name="verbs">Sorts of verbs.</param>
/// <param name="nouns">Sorts of nouns.</param>
public sealed class SyntaxReader(PartOfSpeechTagger tagger, DependencyParser parser, WordClusters clusters, WordClusters verbs, WordClusters nouns)
{
    private readonly ConditionalWeakTable<Document, Syntax> _known = [];

    /// <summary>The names of the parts of speech.</summary>
    public ImmutableArray<string> Tags => tagger.Tags;

    /// <summary>The names of the relations.</summary>
    public ImmutableArray<string> Relations => parser.Relations;

    /// <summary>The layers of evidence that a statement model is trained with, in this order.</summary>
    public ImmutableArray<ITokenEvidence> Layers() =>
    [
        new TagEvidence(this),
        new RelationEvidence(this),
        new KindEvidence(this),
        new DependentsEvidence(this),
        new ClusterEvidence(this),
        new SenseEvidence(this),
        new SubjectEvidence(this),
    ];

    /// <summary>Reads what <see cref="Write"/> wrote. Throws <see cref="InvalidDataException"/> or <see cref="EndOfStreamException"/> where it did not.</summary>
    public static SyntaxReader Read(Stream stream) => new(
        PartOfSpeechTagger.Read(stream),
        DependencyParser.Read(stream),
        WordClusters.Read(stream),
        WordClusters.Read(stream),
        WordClusters.Read(stream));

    /// <summary>Writes tagger, parser and word tables one behind the other; the same ones give the same bytes.</summary>
    public void Write(Stream stream)
    {
        tagger.Write(stream);
        parser.Write(stream);
        clusters.Write(stream);
        verbs.Write(stream);
        nouns.Write(stream);
    }

    /// <summary>What is known of the document's tokens.</summary>
    public Syntax Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _known.GetValue(document, Analyse);
    }

    private Syntax Analyse(Document document)
    {
        int count = document.Tokens.Length;
        Syntax syntax = new(tagger.Tag(document), new int[count], new byte[count], new byte[count], new byte[count], new byte[count]);
        uint[] forms = new uint[count];
        for (int at = 0; at < count; at++)
        {
            forms[at] = FeatureHash.Of(document.Tokens[at].Normal);
            syntax.Clusters[at] = clusters.Of(forms[at]);
            syntax.Verbs[at] = verbs.Of(forms[at]);
            syntax.Nouns[at] = nouns.Of(forms[at]);
        }

        foreach (Sentence sentence in document.Sentences)
        {
            Range range = sentence.FirstToken..sentence.EndToken;
            ParseState state = parser.Parse(new ParseFeatures(forms[range], syntax.Tags[range], syntax.Clusters[range]), sentence.EndToken - sentence.FirstToken);
            for (int at = 0; at < state.Length; at++)
            {
                int head = state.Heads[at];
                syntax.Heads[sentence.FirstToken + at] = head < 0 ? -1 : head + sentence.FirstToken;
                syntax.Relations[sentence.FirstToken + at] = state.Relations[at];
            }
        }

        return syntax;
    }
}

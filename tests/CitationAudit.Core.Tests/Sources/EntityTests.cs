using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

public sealed class EntityTests
{
    private static readonly PhraseReader English = new(Packs.English.Sources);

    [Fact]
    public void An_entity_keeps_each_name_and_noun_once_and_finds_its_last_mention_by_where_it_ends()
    {
        Document document = Packs.Read(Packs.English, "The port authority said the quay was open. The port authority added that it was full. The authority said no more. Jane Roe agreed. Jane Roe left.");
        ImmutableArray<Statement> statements =
        [
            Packs.Mark(document, "The port authority said", "The port authority", "said", "the quay was open"),
            Packs.Mark(document, "The port authority added", "The port authority", "added", "it was full"),
            Packs.Mark(document, "The authority", "The authority", "said", "no more"),
            Packs.Mark(document, "Jane Roe agreed", "Jane Roe", "agreed", "agreed"),
            Packs.Mark(document, "Jane Roe left", "Jane Roe", "left", "left"),
        ];
        ImmutableArray<Mention> mentions = Casting.Read(document, statements, English, []).Mentions;
        Entity body = new(-1, null);
        Entity person = new(-1, null);
        foreach (Mention mention in mentions)
        {
            (mention.Statement < 3 ? body : person).Add(mention, null);
        }

        Assert.Equal(["authority port", "authority"], body.Nouns.Select(noun => string.Join(' ', noun.Keys.Order(StringComparer.Ordinal))));
        Assert.Equal(["jane roe"], person.Names.Select(name => string.Join(' ', name)));
        Assert.All(mentions.Where(mention => mention.Statement < 3), mention => Assert.Same(mention, body.MentionEndingAt(mention.Span.End)));
        Mention again = mentions[1] with { Statement = 9 };
        body.Add(again, null);
        Assert.Same(again, body.MentionEndingAt(again.Span.End));
        Assert.Null(body.MentionEndingAt(0));
    }

    [Fact]
    public void The_very_same_words_mean_whom_they_meant_first()
    {
        Document document = Packs.Read(Packs.English, "A clerk and a guard spoke. A driver said the quay was open and the gate was shut.");
        ImmutableArray<Statement> statements =
        [
            Packs.Mark(document, "A driver", "A driver", "said", "the quay was open"),
            Packs.Mark(document, "A driver", "A driver", "said", "the gate was shut"),
        ];
        (ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(document, statements, English, []);
        EntityLinker linker = new(document, names, new LinkBarriers([]));
        (Entity first, Entity second) = (linker.New(), linker.New());

        // Whoever was made first, even where the words were put down to another before.
        linker.Record(mentions[0], second);
        Assert.Same(second, linker.Choose(mentions[1], Packs.English.Sources.Models["link"]).Entity);
        linker.Record(mentions[1], first);
        Assert.Same(first, linker.Choose(mentions[1], Packs.English.Sources.Models["link"]).Entity);
    }
}

using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Which mentions of an article mean whom: what the later steps, and the trainer, start from.</summary>
internal sealed record Casting
{
    /// <summary>The mentions in text order.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>Whom each mention means; null for a statement that has no source.</summary>
    public required ImmutableArray<Entity?> Entities { get; init; }

    /// <summary>Why each mention was put down to its entity; null where it was put down to nobody.</summary>
    public required ImmutableArray<Evidence?> Evidence { get; init; }

    /// <summary>Reads the mentions of an article.</summary>
    public static (ImmutableArray<Mention> Mentions, NameClusters Names) Read(
        Document document, ImmutableArray<Statement> statements, PhraseReader reader, ImmutableArray<RegistryMention> outlets)
    {
        NameClusters names = NameClusters.Find(document, statements, reader);
        return (new MentionReader(reader).Read(document, statements, names, outlets), names);
    }

    /// <summary>Puts every mention down to somebody by the pack's models.</summary>
    public static Casting Cast(Document document, ImmutableArray<Statement> statements, PhraseReader reader, ImmutableArray<RegistryMention> outlets)
    {
        (ImmutableArray<Mention> mentions, NameClusters names) = Read(document, statements, reader, outlets);
        LinearModel link = reader.Rules.Models["link"];
        LinearModel hidden = reader.Rules.Models["hidden"];
        EntityLinker linker = new(document, names, new LinkBarriers(reader.Rules.Barriers));
        Entity?[] entities = new Entity?[mentions.Length];
        Evidence?[] evidence = new Evidence?[mentions.Length];
        for (int at = 0; at < mentions.Length; at++)
        {
            Mention mention = mentions[at];
            if (mention.Kind == MentionKind.Hidden && hidden.Score(HiddenFeatures.Of(mention, linker.History.Previous is not null)) is [double has, double none] && none > has)
            {
                continue;
            }

            (Entity entity, evidence[at]) = linker.Choose(mention, link);
            linker.Record(mention, entity);
            entities[at] = entity;
        }

        return new Casting { Mentions = mentions, Entities = [.. entities], Evidence = [.. evidence] };
    }
}

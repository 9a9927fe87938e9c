namespace CitationAudit.Sources;

/// <summary>Who spoke so far, as the linker goes through the text.</summary>
internal sealed class LinkHistory
{
    private readonly Dictionary<int, Entity> _speakers = [];

    /// <summary>Who the last mention means.</summary>
    public Entity? Previous { get; private set; }

    /// <summary>Who the last mention means that stands in nobody's statement.</summary>
    public Entity? PreviousOuter { get; private set; }

    /// <summary>Who answers for a statement already gone through; null where it is not known yet.</summary>
    public Entity? SpeakerOf(int statement) => _speakers.GetValueOrDefault(statement);

    /// <summary>Puts a mention down to an entity.</summary>
    public void Record(Mention mention, Entity entity)
    {
        if (mention.Relay)
        {
            return;
        }

        _speakers[mention.Statement] = entity;
        Previous = entity;
        if (mention.Container < 0)
        {
            PreviousOuter = entity;
        }
    }
}

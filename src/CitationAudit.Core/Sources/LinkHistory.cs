using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Who spoke so far, as the linker goes through the text.</summary>
internal sealed class LinkHistory
{
    // Statements that hold a place stand near it; the window keeps long texts linear.
    private const int Window = 48;
    private readonly Dictionary<int, Entity> _speakers = [];
    private readonly Dictionary<int, Entity> _within = [];
    private readonly List<(Mention Mention, Entity Entity)> _recorded = [];

    /// <summary>Who the last mention means.</summary>
    public Entity? Previous { get; private set; }

    /// <summary>Who the last mention means that stands in nobody's statement.</summary>
    public Entity? PreviousOuter { get; private set; }

    /// <summary>Who answers for a statement already gone through; null where it is not known yet.</summary>
    public Entity? SpeakerOf(int statement) => _speakers.GetValueOrDefault(statement);

    /// <summary>The last mention; null before the first.</summary>
    public Mention? PreviousMention { get; private set; }

    /// <summary>Who the last mention means that stands in the same statement (-1: in none).</summary>
    public Entity? PreviousIn(int container) => _within.GetValueOrDefault(container);

    /// <summary>Whose statement, of those lately gone through, holds an offset; null where none does.</summary>
    public Entity? HolderOf(int offset)
    {
        Entity? holder = null;
        int shortest = int.MaxValue;
        for (int at = _recorded.Count - 1; at >= Math.Max(0, _recorded.Count - Window); at--)
        {
            foreach (TextSpan content in _recorded[at].Mention.Content)
            {
                if (content.Contains(offset) && content.Length < shortest)
                {
                    (holder, shortest) = (_recorded[at].Entity, content.Length);
                }
            }
        }

        return holder;
    }

    /// <summary>Puts a mention down to an entity.</summary>
    public void Record(Mention mention, Entity entity)
    {
        if (mention.Relay)
        {
            return;
        }

        _speakers[mention.Statement] = entity;
        _recorded.Add((mention, entity));
        Previous = entity;
        PreviousMention = mention;
        _within[mention.Container] = entity;
        if (mention.Container < 0)
        {
            PreviousOuter = entity;
        }
    }
}

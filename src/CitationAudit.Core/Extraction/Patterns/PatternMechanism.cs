namespace CitationAudit.Extraction;

/// <summary>The ways in which a pattern finds a statement: a closed set, configured by the language pack.</summary>
public enum PatternMechanism
{
    /// <summary>Cue, then the source if it is named, then the content: <c>قال الوزير إن …</c>.</summary>
    CueFirst,

    /// <summary>Source, cue, content: <c>Smith said that …</c>, <c>لكن الوزير قال إن …</c>.</summary>
    SourceFirst,

    /// <summary>Content, then source and cue in either order: <c>"…," said Smith</c>, <c>"…"، قال الوزير</c>.</summary>
    ContentFirst,

    /// <summary>An adverbial with the source, then the content: <c>According to Smith, …</c>.</summary>
    AdverbialFirst,

    /// <summary>The content, then an adverbial with the source: <c>…, according to Smith</c>.</summary>
    AdverbialLast,

    /// <summary>Words that put the clause before them down to a source known already: <c>…، على حد قوله</c>.</summary>
    Echo,

    /// <summary>A medium passes on what another said: <c>نقلت وكالة عن الوزير أن …</c>.</summary>
    Relay,

    /// <summary>A participle goes on with what the subject says: <c>…، مشيرا إلى أن …</c>, <c>…, adding that …</c>.</summary>
    Participle,

    /// <summary>A noun that names the act and what it holds: <c>اتهامات بـ…</c>, <c>allegations that …</c>.</summary>
    Noun,

    /// <summary>A form that hides the source: <c>يُذكر أن …</c>, <c>it is believed that …</c>.</summary>
    Impersonal,

    /// <summary>Words inside the clause that put it down to nobody: <c>reportedly</c>.</summary>
    Inserted,

    /// <summary>A source, a colon and its words, as in headlines: <c>الوزير: لن ننسحب</c>.</summary>
    Colon,

    /// <summary>A passive that hides who says so: <c>He is believed to …</c>, <c>was accused of …</c>.</summary>
    Passive,
}

namespace CitationAudit.Extraction;

/// <summary>The part that a form of a cue plays in its sentence.</summary>
public enum CueKind
{
    /// <summary>A finite verb whose subject is the source: <c>قال</c>, <c>says</c>.</summary>
    Verb,

    /// <summary>A participle that continues a clause: <c>مشيرا</c>, <c>saying</c>.</summary>
    Participle,

    /// <summary>A noun that names the act: <c>اتهام</c>, <c>allegation</c>.</summary>
    Noun,

    /// <summary>Words before the source that put a clause down to it: <c>بحسب</c>, <c>according to</c>.</summary>
    Adverbial,

    /// <summary>Words that put a clause down to a source known already: <c>على حد قوله</c>.</summary>
    Echo,

    /// <summary>A form that hides the source: <c>يُقال</c>, <c>reportedly</c>.</summary>
    Impersonal,

    /// <summary>A verb with which a medium passes on what another said: <c>نقلت … عن</c>.</summary>
    Relay,
}

namespace CitationAudit.Sources;

/// <summary>What tells whether a statement without a source phrase hides its subject in the verb or has no source at all.</summary>
internal static class HiddenFeatures
{
    /// <summary>The features of such a statement's mention.</summary>
    public static IEnumerable<string> Of(Mention mention, bool any)
    {
        yield return "bias";
        yield return $"any={any}";
        yield return $"nested={mention.Container >= 0}/{mention.Quoted}";
        yield return $"cue-words={Math.Min(mention.Cue.Length, 4)}";
        yield return $"before={mention.AroundCue.Before}";
        yield return $"after={mention.AroundCue.After}";
        foreach (TermHit<SourceRule> hit in mention.CueHits)
        {
            yield return $"rule={hit.Value.Id}@{Math.Min(hit.First, 2)}";
        }

        for (int at = 0; at < Math.Min(mention.Cue.Length, 4); at++)
        {
            string normal = mention.Cue[at].Normal;
            string verb = normal.Length > 3 && normal[0] is 'و' or 'ف' ? normal[1..] : normal;
            yield return $"cue{Math.Min(at, 1)}={WordKey.Of(verb)}";
            yield return $"begin{Math.Min(at, 1)}={verb[..Math.Min(1, verb.Length)]}";
            yield return $"begin-two{Math.Min(at, 1)}={verb[..Math.Min(2, verb.Length)]}";
            yield return $"end{Math.Min(at, 1)}={verb[Math.Max(0, verb.Length - 2)..]}";
            yield return $"article{Math.Min(at, 1)}={WordKey.HasArticle(normal)}";
            yield return $"and{Math.Min(at, 1)}={verb.Length != normal.Length}";
        }
    }
}

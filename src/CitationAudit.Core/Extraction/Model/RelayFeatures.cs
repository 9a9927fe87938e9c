namespace CitationAudit.Extraction.Model;

/// <summary>The features by which it is decided whether a relay should be looked for at all.</summary>
internal static class RelayFeatures
{
    public static void Expect<TSink>(ref TSink sink, in CueScene scene, Run source)
        where TSink : struct, IFeatureSink
    {
        uint before = source.IsEmpty ? 0 : scene.BareAt(source.First - 1);
        sink.Add(Feature.RelayBias, Place.Flag(source.IsEmpty));
        sink.Add(Feature.RelayPattern, scene.Hint is { } hint ? 1 + Place.Flag(hint.Relay.IsEmpty) : 0);
        sink.Add(Feature.RelayCueRoot, scene.Root);
        sink.Add(Feature.RelayCueWord, scene.Word);
        sink.Add(Feature.RelayWordAfterCue, scene.WordAfter);
        sink.Add(Feature.RelayWordBeforeSource, before);
        sink.Add(Feature.RelayCueAndWordBeforeSource, scene.Root, before);
        sink.Add(Feature.RelayCueAndWordBeforeSource, scene.LastWord, before, 1);
    }
}

namespace CitationAudit.Extraction.Model;

/// <summary>
/// Takes the features of one decision. Features are emitted once and used three ways (to score, to train, to explain), so that what is
/// explained is what was weighed. Values below 2^31 are small numbers; those above are hashes of letters.
/// </summary>
internal interface IFeatureSink
{
    void Add(Feature feature, uint a);

    void Add(Feature feature, uint a, uint b);

    void Add(Feature feature, uint a, uint b, uint c);
}

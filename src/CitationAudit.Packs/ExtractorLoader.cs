using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Languages;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Gives a language's statement extractor: its trained model where it has weights, its patterns alone where not.</summary>
public static class ExtractorLoader
{
    /// <summary>The extractor. Throws <see cref="PackException"/> where the weights are damaged or ask for evidence that the packs do not give.</summary>
    /// <param name="folders">The packs.</param>
    /// <param name="pack">The language.</param>
    /// <param name="broad">True to read by a broader guideline than this project's, as for an audit of all acts, where the model knows one.</param>
    public static IStatementExtractor Load(PackFolders folders, LanguagePack pack, bool broad)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return StatementModelLoader.Load(folders, pack.Code) is { } model
            ? Of(folders, pack, model, broad)
            : new PatternExtractor(pack.Cues, pack.Patterns);
    }

    /// <summary>The same with a model that was read already, such as one that is not in the packs yet.</summary>
    public static IStatementExtractor Of(PackFolders folders, LanguagePack pack, StatementModel model, bool broad)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(model);
        try
        {
            ModelExtractor extractor = new(
                model,
                EvidenceLoader.Load(folders, pack, broad),
                new LexiconActs(pack.Cues),
                model.Advised ? new PatternExtractor(pack.Cues, pack.Patterns) : null);

            // By the broad guideline every quotation ends with its paragraph.
            return broad ? extractor : Limited(extractor, pack);
        }
        catch (ArgumentException error)
        {
            throw new PackException(new PackProblem($"seeds/languages/{pack.Code}/{StatementModelLoader.FileName}", 0, "$", error.Message, "weights that were trained with this language pack"));
        }
    }

    /// <summary>What the annotation guidelines ask of roles that weights do not keep to by themselves.</summary>
    private static FirstPersonEchoes Limited(ModelExtractor extractor, LanguagePack pack)
    {
        BareContents contents = new(new ContinuedQuotations(extractor), pack.Patterns.Words);
        SourceLimits sources = new(contents, pack.Patterns.Words, pack.Cues);
        return new FirstPersonEchoes(new TitledNames(sources, pack.Patterns.Words, pack.Sources), pack.Cues);
    }
}

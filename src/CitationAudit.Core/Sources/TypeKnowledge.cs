namespace CitationAudit.Sources;

/// <summary>What the type decision looks things up in.</summary>
/// <param name="Known">What other articles tell of names; null where nothing was gathered.</param>
/// <param name="Names">The pack's well-known people.</param>
/// <param name="Reader">Takes phrases apart.</param>
internal sealed record TypeKnowledge(LinearModel? Known, NameList Names, PhraseReader Reader);

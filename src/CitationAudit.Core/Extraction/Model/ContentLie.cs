namespace CitationAudit.Extraction.Model;

/// <summary>How the beginning of a content lies to the cue, in the steps of <see cref="Place"/>.</summary>
/// <param name="Side">0 before the cue, 1 behind it.</param>
/// <param name="Distance">Tokens between them.</param>
/// <param name="Next">1 where it follows the cue at once.</param>
/// <param name="Opens">How it lies to the words behind the cue that open clauses.</param>
/// <param name="Start">Whether sentence, paragraph or window start there.</param>
/// <param name="Advised">1 where the patterns see the content begin there.</param>
internal readonly record struct ContentLie(uint Side, uint Distance, uint Next, uint Opens, uint Start, uint Advised);

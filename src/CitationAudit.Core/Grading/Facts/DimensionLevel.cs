using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Where a statement stands on one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Level">0 (weakest) to 3, or null for <em>not assessed</em>: the text shows nothing either way.</param>
/// <param name="Message">Why, in words; null where it is not assessed.</param>
/// <param name="Spans">The words that it rests on; may be empty.</param>
public sealed record DimensionLevel(Dimension Dimension, int? Level, Message? Message, ImmutableArray<TextSpan> Spans);

using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Sections;

/// <summary>The evidence for what is held of a source, in a line of small print: the words that show it, and what kind of sign they are.</summary>
internal static class EvidenceInlines
{
    private const int LongestWords = 60;

    /// <summary>Why a statement went to its source, and through whom it came; empty where neither has evidence.</summary>
    public static ImmutableArray<Inline> OfAttribution(SectionContext context, Statement statement)
    {
        Attribution attribution = context.Attribution(statement.Id);
        List<Inline> inlines = [];
        if (attribution.SourceEvidence is { } link)
        {
            AddFact(context, inlines, "ledger.why-source", [link]);
        }

        AddFact(context, inlines, "ledger.why-relay", attribution.RelayEvidence);
        return [.. inlines];
    }

    /// <summary>What shows a source's type, whether it is named, why not, and the rest that is held of it.</summary>
    public static ImmutableArray<Inline> OfSource(SectionContext context, Source source)
    {
        List<Inline> inlines = [];
        AddFact(context, inlines, "register.why-type", source.Type.Evidence);
        AddFact(context, inlines, source.Named is { Value: false } ? "register.why-unnamed" : "register.why-named", source.Named?.Evidence ?? []);
        AddFact(context, inlines, source.AnonymityReason is { Value.Formula: true } ? "register.why-withheld.formula" : "register.why-withheld", source.AnonymityReason?.Evidence ?? []);
        AddFact(context, inlines, "register.why-role", source.Role?.Evidence ?? []);
        AddFact(context, inlines, "register.why-body", source.Body?.Evidence ?? []);
        AddFact(context, inlines, "register.why-former", source.Former is { Value: true } former ? former.Evidence : []);
        AddFact(context, inlines, "register.why-foreign", source.Foreign is { Value: true } foreign ? foreign.Evidence : []);
        return [.. inlines];
    }

    private static void AddFact(SectionContext context, List<Inline> inlines, string label, ImmutableArray<Evidence> evidence)
    {
        if (evidence.IsEmpty)
        {
            return;
        }

        inlines.Add(new Emphasis(EmphasisKind.Quiet, (inlines.Count > 0 ? " · " : "") + context.Strings.Text(label) + " "));
        bool first = true;

        // Several signs in the same words are listed behind them once.
        foreach (IGrouping<TextSpan?, Evidence> shown in evidence.GroupBy(piece => piece.Span))
        {
            string separator = first ? "" : context.Strings.Text("list.separator");
            first = false;
            string kinds = string.Join(
                context.Strings.Text("list.separator"), shown.Select(piece => context.Strings.Text(EvidenceKinds.WordingOf(piece))).Distinct(StringComparer.Ordinal));
            if (shown.Key is { } span)
            {
                inlines.Add(new Words(separator));
                inlines.Add(context.Words(Excerpt.Of(context.Quoted([span]), LongestWords)));
                inlines.Add(new Emphasis(EmphasisKind.Quiet, $" ({kinds})"));
            }
            else
            {
                inlines.Add(new Emphasis(EmphasisKind.Quiet, separator + kinds));
            }
        }
    }
}

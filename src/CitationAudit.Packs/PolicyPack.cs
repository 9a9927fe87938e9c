using System.Collections.Immutable;
using CitationAudit.Grading;

namespace CitationAudit.Packs;

/// <summary>A policy as it was read: what a grader needs, and the words that a report needs.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Wordings">Its wordings by language code and key, in the form of <c>templates/strings</c>; to be laid over these.</param>
/// <param name="Examples">The examples that are its tests.</param>
/// <param name="Source">The pack's merged JSON, for showing and comparing.</param>
/// <param name="Lineage">Ids of the pack and of those that it extends, itself first.</param>
public sealed record PolicyPack(
    Policy Policy,
    ImmutableDictionary<string, ImmutableDictionary<string, PackValue>> Wordings,
    ImmutableArray<PolicyExample> Examples,
    PackValue Source,
    ImmutableArray<string> Lineage);

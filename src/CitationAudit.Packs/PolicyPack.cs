using System.Collections.Immutable;
using CitationAudit.Grading;

namespace CitationAudit.Packs;

/// <summary>A policy as it was read: what a grader needs, and the words that a report needs.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Wordings">Its wordings by language code and key, in the form of <c>templates/strings</c>; to be laid over these.</param>
/// <param name="Examples">The examples that are the tests of its editorial rules.</param>
/// <param name="Profiles">The source profiles that are the tests of its letters.</param>
/// <param name="Source">The pack's JSON, laid over the packs that it extends.</param>
/// <param name="Lineage">Ids of the pack and of those that it extends, itself first.</param>
public sealed record PolicyPack(
    Policy Policy,
    ImmutableDictionary<string, ImmutableDictionary<string, PackValue>> Wordings,
    ImmutableArray<PolicyExample> Examples,
    ImmutableArray<PolicyProfile> Profiles,
    PackValue Source,
    ImmutableArray<string> Lineage);

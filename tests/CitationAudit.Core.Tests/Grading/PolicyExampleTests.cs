using System.Collections.Immutable;
using CitationAudit.Packs;

namespace CitationAudit.Core.Tests.Grading;

public class PolicyExampleTests
{
    public static TheoryData<string> Packs => [.. PolicyLoader.Ids(Seeds.Folders)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_example_and_profile_of_a_policy_comes_out_as_it_says(string id)
    {
        PolicyPack pack = PolicyLoader.Load(Seeds.Folders, id, Seeds.Types);
        ImmutableArray<PackProblem> problems = new PolicyExampleRunner(Seeds.Types, Seeds.Languages, Seeds.Lexicons).Check(pack);
        Assert.True(problems.IsEmpty, string.Join(Environment.NewLine, problems));
    }
}

using CitationAudit.Grading;
using Xunit;

namespace CitationAudit.Core.Tests.Grading;

public class GradeTests
{
    [Fact]
    public void Every_grade_recomputes_from_its_reasons()
    {
        foreach (Grade grade in SampleArticles.LibyaTurkey().Judge(Seeds.Default.Policy).Grades)
        {
            Assert.Equal((grade.Says, grade.Happened, grade.Support), Grade.Recompute(grade.Reasons));
        }
    }
}

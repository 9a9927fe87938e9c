using static CitationAudit.Tests.Text.TextSample;

namespace CitationAudit.Tests.Text;

public class QuotationTests
{
    [Theory]
    [InlineData("قال \"انتهى\" ثم", "1:\"انتهى\"")]
    [InlineData("قال «انتهى» ثم", "1:«انتهى»")]
    [InlineData("قال “انتهى” ثم", "1:“انتهى”")]
    [InlineData("قال ”انتهى“ ثم", "1:”انتهى“")]
    [InlineData("قال ”انتهى” ثم", "1:”انتهى”")]
    [InlineData("قال “انتهى“ ثم", "1:“انتهى“")]
    [InlineData("ووفقا لـ”سانا”، وقعت", "1:”سانا”")]
    [InlineData("و”لتقديم التهنئة”، بحسب", "1:”لتقديم التهنئة”")]
    [InlineData("وصف بـ\"الخطير\"، وعاد", "1:\"الخطير\"")]
    [InlineData("قال «إن \"الجسر\" فتح» ثم", "1:«إن \"الجسر\" فتح»|2:\"الجسر\"")]
    [InlineData("و”لتقديم الدعم لهزيمة “الإرهابية” المدعومة”، بحسب", "1:”لتقديم الدعم لهزيمة “الإرهابية” المدعومة”|2:“الإرهابية”")]
    [InlineData("قال \"انتهى الأمر", "1+:\"انتهى الأمر")]
    [InlineData("انتهى الأمر\" قال", "")]
    [InlineData("\"\"\"", "1:\"\"")]
    [InlineData("قال '' انتهى '' ثم", "1:'' انتهى ''")]
    public void Arabic_quotations_pair_whatever_marks_are_used(string text, string expected) => Assert.Equal(expected, Ar(text).Quotations());

    [Theory]
    [InlineData("\"It is over,\" he said.", "1:\"It is over,\"")]
    [InlineData("“It is over,” he said. “Go.”", "1:“It is over,”|1:“Go.”")]
    [InlineData("'It's over,' he said.", "1:'It's over,'")]
    [InlineData("the dogs' bowl and the cats' bowl", "")]
    [InlineData("“He said ‘no’ twice,” she said.", "1:“He said ‘no’ twice,”|2:‘no’")]
    [InlineData("“It goes on", "1+:“It goes on")]
    [InlineData("``Go,'' he said.", "1:``Go,''")]
    [InlineData("(\"No\") he said", "1:\"No\"")]
    [InlineData("a 6\" pipe", "")]
    public void English_quotations_pair_whatever_marks_are_used(string text, string expected) => Assert.Equal(expected, En(text).Quotations());

    [Fact]
    public void A_quotation_never_leaves_its_paragraph() =>
        Assert.Equal("1+:“It goes on|1:“and ends.”", En("“It goes on\n\n“and ends.” Then.").Quotations());
}

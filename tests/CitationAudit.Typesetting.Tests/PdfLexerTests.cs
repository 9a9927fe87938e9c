using System.Text;

namespace CitationAudit.Typesetting.Tests;

public class PdfLexerTests
{
    [Fact]
    public void Values_are_kept_as_they_were_written()
    {
        const string Written = "<</A (a\\)(b)>>c)/B[1 0 R 2 <</C/D>>]\n/E 12 0 R /F 7/G <0aFF> /H/I /J true>>";
        int at = 0;
        var dictionary = PdfDictionary.Parse(Encoding.Latin1.GetBytes(Written), ref at);
        Assert.Equal(Written.Length, at);
        Assert.Equal("(a\\)(b)>>c)", dictionary["A"]);
        Assert.Equal("[1 0 R 2 <</C/D>>]", dictionary["B"]);
        Assert.Equal(12, dictionary.Reference("E"));
        Assert.Equal("7", dictionary["F"]);
        Assert.Equal("<0aFF>", dictionary["G"]);
        Assert.Equal("/I", dictionary["H"]);
        Assert.Equal("true", dictionary["J"]);
        Assert.Null(dictionary["K"]);
        Assert.Throws<InvalidDataException>(() => dictionary.Reference("F"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<</A 1")]
    [InlineData("<</A (never closed")]
    [InlineData("<<1 2>>")]
    public void A_broken_dictionary_is_a_fault_and_no_endless_loop(string written) => Assert.Throws<InvalidDataException>(() =>
    {
        int at = 0;
        PdfDictionary.Parse(Encoding.Latin1.GetBytes(written), ref at);
    });

    [Theory]
    [InlineData("%PDF-1.4\nno table")]
    [InlineData("%PDF-1.4\nstartxref\n0\n%%EOF")]
    public void A_file_without_its_table_is_refused(string file) =>
        Assert.Throws<InvalidDataException>(() => new PdfUpdate(Encoding.Latin1.GetBytes(file)));
}

using System.Text;

namespace CitationAudit.Packs.Tests;

public class PackValueTests
{
    private enum Fruit
    {
        RedApple,
        Pear,
    }

    [Fact]
    public void Values_know_their_line_and_path()
    {
        PackValue value = Parse("{\n  \"a\": [\n    1,\n    {\"b\": \"x\"}\n  ]\n}").At("a").Items()[1].At("b");
        Assert.Equal(("f.json", 4, "$.a[1].b", "x"), (value.File, value.Line, value.Path, value.String()));
    }

    [Theory]
    [InlineData("{", "f.json:1: $: is no JSON")]
    [InlineData("", "f.json:1: $: is no JSON")]
    [InlineData("{\"a\": 1,\n\"a\": 2}", "f.json:2: $.a: the key stands twice")]
    [InlineData("{\"a\": \"\\ud800\"}", "f.json:1: $")]
    public void Broken_files_are_reported_where_they_break(string json, string expected) =>
        Assert.StartsWith(expected, Problem(() => Parse(json)), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.StartsWith("/nowhere/x.json: $: cannot be read", Problem(() => PackValue.Load("/nowhere/x.json")), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_utf8_are_reported() =>
        Assert.Contains("f.json:1", Problem(() => PackValue.Parse("f.json", [(byte)'"', 0xC3, 0x28, (byte)'"'])), StringComparison.Ordinal);

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_read() =>
        Assert.Equal(1, PackValue.Parse("f.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("// c\n{\"a\": 1,}")]).At("a").Int(0, 9));

    public static TheoryData<string, Action<PackValue>, string> Mistakes => new()
    {
        { "{}", value => value.At("a"), "f.json:1: $: lacks the key \"a\"" },
        { "{\"b\": 1}", value => value.NothingElse(), "f.json:1: $.b: unknown key \"b\" (allowed: )" },
        { "{\"a\": 1}", value => value.At("a").String(), "f.json:1: $.a: is 1 (allowed: a string that is not empty)" },
        { "{\"a\": \"\"}", value => value.At("a").String(), "f.json:1: $.a: is \"\" (allowed: a string that is not empty)" },
        { "{\"a\": \"x\"}", value => value.At("a").Bool(), "f.json:1: $.a: is \"x\" (allowed: true or false)" },
        { "{\"a\": 1.5}", value => value.At("a").Int(0, 9), "f.json:1: $.a: is 1.5 (allowed: a whole number from 0 to 9)" },
        { "{\"a\": 2}", value => value.At("a").Number(0, 1), "f.json:1: $.a: is 2 (allowed: a number from 0 to 1)" },
        { "{\"a\": \"z\"}", value => value.At("a").OneOf("x", "y"), "f.json:1: $.a: is \"z\" (allowed: x, y)" },
        { "{\"a\": \"z\"}", value => value.At("a").Enum<Fruit>(), "f.json:1: $.a: is \"z\" (allowed: red-apple, pear)" },
        { "{\"a\": {}}", value => value.At("a").Items(), "f.json:1: $.a: is an object (allowed: an array)" },
        { "[null]", value => value.Items()[0].At("a"), "f.json:1: $[0]: is null (allowed: an object)" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_names_its_place_and_what_is_allowed(string json, Action<PackValue> read, string expected) =>
        Assert.Equal(expected, Problem(() => read(Parse(json))));

    [Fact]
    public void Enumerations_are_written_in_kebab_case() => Assert.Equal(Fruit.RedApple, Parse("\"red-apple\"").Enum<Fruit>());

    private static PackValue Parse(string json) => PackValue.Parse("f.json", Encoding.UTF8.GetBytes(json));

    private static string Problem(Action read) => Assert.Single(Assert.Throws<PackException>(read).Problems).ToString();
}

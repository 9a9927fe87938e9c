using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Ingest.Tests;

public sealed class FeedTests
{
    internal const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>The Orchard</title><link>https://news.example.org/</link><language>en-GB</language>
        <item><title>Levy delayed</title><link>https://news.example.org/a/1</link><guid>tag:1</guid><dc:creator>Mona Haddad</dc:creator>
          <pubDate>Wed, 03 Dec 2025 09:00:00 +0200</pubDate><description>Short.</description>
          <content:encoded><![CDATA[<p>The council said so in a <a href="/letter">letter</a>.</p><blockquote>Count again.</blockquote>]]></content:encoded></item>
        <item><title>خبر</title><description>&lt;p&gt;قال الوزير إن الخطة بدأت.&lt;/p&gt;</description></item>
        <item><title>Empty</title></item>
        </channel></rss>
        """;

    [Fact]
    public void An_rss_feed_is_its_items()
    {
        ReadResult result = Reading.Utf8(Rss, "feed.xml");
        Assert.Equal(["Levy delayed", "خبر"], result.Articles.Select(article => article.Title));
        Article first = result.Articles[0];
        Assert.Equal("Paragraph: The council said so in a letter.\nQuotation: Count again.", Reading.Dump(first));
        Assert.Equal("https://news.example.org/letter", Assert.Single(first.Links).Target);
        Assert.Equal(("The Orchard", "Mona Haddad", new DateOnly(2025, 12, 3), "en"), (first.Outlet, first.Author, first.Date, first.Language));
        Assert.Equal("ar", result.Articles[1].Language);
        ReadProblem problem = Assert.Single(result.Problems);
        Assert.Equal(("feed.xml[2]", ProblemKind.Empty), (problem.Location, problem.Kind));
    }

    [Fact]
    public void An_atom_feed_is_its_entries()
    {
        ReadResult result = Reading.Utf8("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Orchard</title>
            <entry><title>Levy</title><id>urn:1</id><link rel="alternate" href="https://news.example.org/1"/><published>2025-12-03T09:00:00Z</published>
            <author><name>Mona Haddad</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The council said so.</p></div></content></entry>
            <entry><title>Text</title><id>urn:2</id><content type="text">It is true that 3 &lt; 4.</content></entry></feed>
            """, "atom.xml");
        Assert.Equal(["The council said so.", "It is true that 3 < 4."], result.Articles.Select(article => article.Text));
        Assert.Equal(("https://news.example.org/1", "Mona Haddad"), (result.Articles[0].Url, result.Articles[0].Author));
    }

    [Fact]
    public void Entities_of_a_feed_are_never_expanded()
    {
        string bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>&b; &x;</description></item></channel></rss>";
        Assert.Equal(ProblemKind.Damaged, Reading.Refused(Reading.Utf8(bomb, "feed.xml")).Kind);
    }
}

using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Reviewing;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Reads a person's review of an audit: a JSON file of the format <c>citation-audit-review/1</c>.</summary>
public static class ReviewLoader
{
    /// <summary>Reads a file. Throws <see cref="PackException"/> with file, line and path where it is wrong.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="types">The source types that a person may choose from.</param>
    public static Review Load(string file, ImmutableDictionary<string, SourceType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        PackValue review = PackValue.Load(file);
        review.At("format").OneOf(Review.Format);
        PackValue article = review.At("article");
        article.Find("title");
        ImmutableArray<string> ids = [.. types.Keys.Order(StringComparer.Ordinal)];
        Review read = new()
        {
            Reviewer = review.At("reviewer").String(),
            On = review.At("date").Day(),
            ArticleSha256 = article.At("sha256").String(),
            Sources = Entries(review, "sources", entry => Source(entry, ids), entry => entry.Id),
            Statements = Entries(review, "statements", Statement, entry => entry.Id),
            Findings = Entries(review, "findings", Finding, _ => null),
        };
        article.NothingElse();
        review.NothingElse();
        return read;
    }

    private static ImmutableArray<T> Entries<T>(PackValue review, string key, Func<PackValue, T> read, Func<T, string?> id)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        ImmutableArray<T>.Builder entries = ImmutableArray.CreateBuilder<T>();
        foreach (PackValue entry in review.Find(key)?.Items() ?? [])
        {
            T value = read(entry);
            entry.NothingElse();
            if (id(value) is { } known && !seen.Add(known))
            {
                throw entry.Problem($"the id \"{known}\" stands twice");
            }

            entries.Add(value);
        }

        return entries.ToImmutable();
    }

    private static SourceReview Source(PackValue entry, ImmutableArray<string> types)
    {
        // The machine's values stand in the file for the reader's eyes.
        entry.Find("machine");
        return new SourceReview(Id(entry, 'E', 'N'), entry.Find("name")?.String(), entry.Find("type")?.OneOf(types.AsSpan()), entry.Find("named")?.Bool(), Why(entry));
    }

    private static StatementReview Statement(PackValue entry)
    {
        entry.Find("machine");
        return new StatementReview
        {
            Id = Id(entry, 'S', 'P'),
            Quote = entry.Find("quote")?.String(),
            Strike = entry.Find("strike")?.Bool() ?? false,
            Source = entry.Find("source")?.String(),
            Says = Letter(entry.Find("says")),
            Happened = Letter(entry.Find("happened")),
            Support = entry.Find("support")?.Int(1, 6),
            Content = entry.Find("content")?.Strings() ?? [],
            Cue = entry.Find("cue")?.String(),
            SourceWords = entry.Find("sourceWords")?.String(),
            Why = Why(entry),
        };
    }

    private static FindingReview Finding(PackValue entry)
    {
        entry.Find("quote");
        return new FindingReview(
            entry.At("rule").String(),
            entry.Find("statements")?.Strings() ?? [],
            entry.Find("start")?.Int(0, int.MaxValue),
            entry.Find("dismiss")?.Bool() ?? false,
            Why(entry));
    }

    /// <summary>An id: the machine's letter or, for what the person adds, the person's, and a number.</summary>
    private static string Id(PackValue entry, char machine, char person)
    {
        PackValue value = entry.At("id");
        string id = value.String();
        return id.Length > 1 && (id[0] == machine || id[0] == person) && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? id
            : throw value.Problem($"is \"{id}\"", $"{machine}1, {machine}2 …; {person}1, {person}2 … for what the audit lacks");
    }

    private static SourceLetter? Letter(PackValue? value) => value is null ? null : Enum.Parse<SourceLetter>(value.OneOf("A", "B", "C", "D", "E", "F"));

    private static string Why(PackValue entry) => entry.Find("why") is { } why ? why.Text() : "";
}

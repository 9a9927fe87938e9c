using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Finds statements that make the same claim, or deny it, by the words and numbers that they share.</summary>
internal sealed class ClaimMapper(PhraseReader reader)
{
    // Words that many statements share are the article's subject and tell no two of them apart.
    private const int RareWord = 6;
    private const int LeastShared = 3;
    private const double SameWords = 0.45;
    private const double SameWithNumber = 0.25;
    private const double Denied = 0.3;
    private const double Negated = 0.6;

    /// <summary>The claims in the order of their first statements.</summary>
    public ImmutableArray<Claim> Map(Document document, ImmutableArray<Statement> statements, ImmutableArray<Attribution> attributions)
    {
        Likeness[] contents = [.. statements.Select(statement => Likeness.Of(document, statement, reader))];
        int[] group = [.. Enumerable.Range(0, statements.Length)];
        List<(int One, int Other, bool Opposed, ImmutableArray<Evidence> Evidence)> pairs = [];
        foreach ((int one, int other) in Candidates(contents))
        {
            bool opposed = contents[one].Opposes(contents[other]);
            if (Nested(statements[one], statements[other]) || contents[one].SharedWith(contents[other]) is not { } shared)
            {
                continue;
            }

            // A denial repeats what it denies in few words. A negation in the content may be about something else, and to be told that
            // one is contradicted is worse than not to be told.
            double least = !opposed ? (shared.Number ? SameWithNumber : SameWords) : contents[one].Denial != contents[other].Denial ? Denied : Negated;
            bool alike = shared.Words >= LeastShared && shared.Share >= least;
            if (alike)
            {
                pairs.Add((one, other, opposed, shared.Evidence));
                if (!opposed)
                {
                    Join(group, one, other);
                }
            }
        }

        return Gather(statements, attributions, group, pairs);
    }

    private static ImmutableArray<Claim> Gather(
        ImmutableArray<Statement> statements, ImmutableArray<Attribution> attributions, int[] group, List<(int One, int Other, bool Opposed, ImmutableArray<Evidence> Evidence)> pairs)
    {
        ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (IGrouping<int, int> members in Enumerable.Range(0, statements.Length).GroupBy(at => Root(group, at)).OrderBy(members => members.First()))
        {
            int[] own = [.. members];
            int[] denials = [.. pairs.Where(pair => pair.Opposed && (own.Contains(pair.One) || own.Contains(pair.Other))).Select(pair => own.Contains(pair.One) ? pair.Other : pair.One).Where(at => !own.Contains(at)).Distinct().Order()];
            bool affirmed = own.Length > 1 || denials.Length > 0;

            // A denied claim shows from both sides; it is listed once, by the side that came first.
            if (!affirmed || (own.Length == 1 && denials.Length > 0 && denials[0] < own[0]))
            {
                continue;
            }

            claims.Add(new Claim(
                $"C{claims.Count + 1}",
                [.. own.Select(at => statements[at].Id)],
                Origins(own, attributions),
                [.. denials.Select(at => statements[at].Id)],
                [.. pairs.Where(pair => own.Contains(pair.One) || own.Contains(pair.Other)).SelectMany(pair => pair.Evidence).Distinct()]));
        }

        return claims.ToImmutable();
    }

    /// <summary>The independent sources: a medium that elsewhere only relays one of them is no origin of its own.</summary>
    private static ImmutableArray<string> Origins(int[] own, ImmutableArray<Attribution> attributions)
    {
        HashSet<string> relays = new(own.SelectMany(at => attributions[at].Relays), StringComparer.Ordinal);
        string[] sources = [.. own.Select(at => attributions[at].Source).OfType<string>().Distinct(StringComparer.Ordinal)];
        string[] independent = [.. sources.Where(source => !relays.Contains(source))];
        return [.. independent.Length > 0 ? independent : sources];
    }

    private static IEnumerable<(int One, int Other)> Candidates(Likeness[] contents)
    {
        Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);
        for (int at = 0; at < contents.Length; at++)
        {
            foreach (string key in contents[at].Keys.Keys.Order(StringComparer.Ordinal))
            {
                (byKey.TryGetValue(key, out List<int>? list) ? list : byKey[key] = []).Add(at);
            }
        }

        HashSet<(int, int)> seen = [];
        foreach (List<int> sharing in byKey.Where(entry => entry.Value.Count is > 1 and <= RareWord).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value))
        {
            for (int one = 0; one < sharing.Count; one++)
            {
                for (int other = one + 1; other < sharing.Count; other++)
                {
                    seen.Add((sharing[one], sharing[other]));
                }
            }
        }

        return seen.Order();
    }

    private static bool Nested(Statement one, Statement other) =>
        !one.Content.AsSpan().SequenceEqual(other.Content.AsSpan())
        && one.Content.Any(span => other.Content.Any(span.Overlaps));

    private static void Join(int[] group, int one, int other)
    {
        int first = Root(group, one);
        int second = Root(group, other);
        group[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int Root(int[] group, int at)
    {
        while (group[at] != at)
        {
            at = group[at] = group[group[at]];
        }

        return at;
    }
}

using System.Collections.Immutable;

namespace CitationAudit.Training;

/// <summary>
/// Scores found statements against annotated ones as the corpus's scorer does: a found statement matches a gold one where the tokens of
/// their contents reach an intersection over union of one half, one to one, best pairs first.
/// </summary>
public static class StatementScorer
{
    private sealed record Sets(HashSet<int> Content, HashSet<int> Source, HashSet<int> Cue, GoldStatement Statement);

    /// <summary>The score of one article.</summary>
    public static Score Score(string text, ImmutableArray<GoldStatement> gold, ImmutableArray<GoldStatement> found)
    {
        ScorerTokens tokens = new(text);
        List<Sets> there = Prepare(tokens, gold);
        List<Sets> here = Prepare(tokens, found);
        (int matched, int source, int type, int both) = (0, 0, 0, 0);
        List<(string? Found, string? Gold)> entities = [];
        foreach ((int mine, int theirs) in Pairs(here, there))
        {
            (Sets left, Sets right) = (here[mine], there[theirs]);
            bool rightSource = SameSource(left, right);
            bool rightType = left.Statement.Type == right.Statement.Type;
            matched++;
            source += rightSource ? 1 : 0;
            type += rightType ? 1 : 0;
            both += rightSource && rightType ? 1 : 0;
            entities.Add((left.Statement.Entity, right.Statement.Entity));
        }

        Ratio Of(int right) => new(right, here.Count, there.Count);
        return new Score(
            1,
            Of(matched),
            Of(source),
            Of(type),
            Of(both),
            SameEntity(entities),
            Role(here, there, sets => sets.Content),
            Role(here, there, sets => sets.Source),
            Role(here, there, sets => sets.Cue));
    }

    /// <summary>The matched pairs: index of the found and of the gold statement.</summary>
    public static ImmutableArray<(int Found, int Gold)> Match(string text, ImmutableArray<GoldStatement> gold, ImmutableArray<GoldStatement> found)
    {
        ScorerTokens tokens = new(text);
        return [.. Pairs(Prepare(tokens, found), Prepare(tokens, gold))];
    }

    /// <summary>True where a found statement's source counts as the gold one's.</summary>
    public static bool HasSameSource(string text, GoldStatement found, GoldStatement gold)
    {
        ScorerTokens tokens = new(text);
        return SameSource(Prepare(tokens, [found])[0], Prepare(tokens, [gold])[0]);
    }

    private static List<Sets> Prepare(ScorerTokens tokens, ImmutableArray<GoldStatement> statements) =>
        [.. statements.Select(statement => new Sets(tokens.In(statement.Content), tokens.In(statement.Source), tokens.In(statement.Cue), statement))];

    private static List<(int Found, int Gold)> Pairs(List<Sets> found, List<Sets> gold)
    {
        List<(double Likeness, int Found, int Gold)> pairs = [];
        for (int mine = 0; mine < found.Count; mine++)
        {
            for (int theirs = 0; theirs < gold.Count; theirs++)
            {
                (Sets left, Sets right) = (found[mine], gold[theirs]);
                int both = Common(left.Content, right.Content);
                int either = left.Content.Count + right.Content.Count - both;
                if (either > 0 && (double)both / either >= 0.5)
                {
                    double likeness = ((double)both / either) + (left.Source.Overlaps(right.Source) ? 0.2 : 0) + (left.Cue.Overlaps(right.Cue) ? 0.1 : 0);
                    pairs.Add((likeness, mine, theirs));
                }
            }
        }

        HashSet<int> usedFound = [];
        HashSet<int> usedGold = [];
        List<(int, int)> matched = [];
        foreach ((_, int mine, int theirs) in pairs.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Found).ThenBy(pair => pair.Gold))
        {
            if (!usedFound.Contains(mine) && !usedGold.Contains(theirs))
            {
                usedFound.Add(mine);
                usedGold.Add(theirs);
                matched.Add((mine, theirs));
            }
        }

        return matched;
    }

    private static bool SameSource(Sets left, Sets right)
    {
        if (left.Source.Count == 0 || right.Source.Count == 0)
        {
            return left.Source.Count == right.Source.Count;
        }

        return Common(left.Source, right.Source) * 2 >= Math.Max(left.Source.Count, right.Source.Count);
    }

    private static Ratio SameEntity(List<(string? Found, string? Gold)> entities)
    {
        (int right, int found, int gold) = (0, 0, 0);
        for (int at = 0; at < entities.Count; at++)
        {
            for (int other = 0; other < at; other++)
            {
                bool mine = entities[at].Found is not null && entities[at].Found == entities[other].Found;
                bool theirs = entities[at].Gold is not null && entities[at].Gold == entities[other].Gold;
                right += mine && theirs ? 1 : 0;
                found += mine ? 1 : 0;
                gold += theirs ? 1 : 0;
            }
        }

        return new Ratio(right, found, gold);
    }

    private static Ratio Role(List<Sets> found, List<Sets> gold, Func<Sets, HashSet<int>> role)
    {
        HashSet<int> here = [.. found.SelectMany(role)];
        HashSet<int> there = [.. gold.SelectMany(role)];
        return new Ratio(Common(here, there), here.Count, there.Count);
    }

    private static int Common(HashSet<int> left, HashSet<int> right) => left.Count <= right.Count ? left.Count(right.Contains) : right.Count(left.Contains);
}

using System.Globalization;
using System.Text;

namespace CitationAudit.Gold;

/// <summary>Counts decided types against the annotators', statement by statement, and prints them as a table.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<(string Gold, string Decided), int> _counts = [];
    private int _right;
    private int _all;

    /// <summary>Counts one statement.</summary>
    public void Add(string gold, string decided)
    {
        _counts[(gold, decided)] = _counts.GetValueOrDefault((gold, decided)) + 1;
        _right += gold == decided ? 1 : 0;
        _all++;
    }

    /// <summary>How many are right, of how many.</summary>
    public string Share => string.Create(CultureInfo.InvariantCulture, $"{(_all == 0 ? 0 : (double)_right / _all):F3} ({_right} of {_all})");

    /// <summary>A line per gold type: how many, how many right, and what the others were taken for.</summary>
    public string Print()
    {
        StringBuilder table = new();
        foreach (IGrouping<string, KeyValuePair<(string Gold, string Decided), int>> row in _counts.GroupBy(count => count.Key.Gold).OrderByDescending(row => row.Sum(count => count.Value)).ThenBy(row => row.Key, StringComparer.Ordinal))
        {
            int all = row.Sum(count => count.Value);
            string others = string.Join(", ", row.Where(count => count.Key.Decided != row.Key).OrderByDescending(count => count.Value).ThenBy(count => count.Key.Decided, StringComparer.Ordinal).Select(count => $"{count.Key.Decided} {count.Value}"));
            table.Append(CultureInfo.InvariantCulture, $"{row.Key,-20}{all,5}{_counts.GetValueOrDefault((row.Key, row.Key)),5}  {others}\n");
        }

        return table.ToString();
    }
}

using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CitationAudit.Training;

namespace CitationAudit.Gold;

/// <summary>
/// Lists the annotated statements that an audit of the default acts would leave out because the cue lexicon takes their cue for an
/// intention or a feeling: <c>acts CODE GOLD.jsonl[,…]</c>.
/// </summary>
internal static class ActsConsole
{
    public static int Run(string code, string files)
    {
        LanguagePack pack = LanguageLoader.Load(PackFolders.BuiltIn, code);
        TextAnalyser text = new(pack.Text);
        LexiconActs acts = new(pack.Cues);
        SortedDictionary<string, int> dropped = new(StringComparer.Ordinal);
        int all = 0;
        foreach (GoldArticle gold in files.Split(',').SelectMany(file => GoldReader.Read(file)))
        {
            Document document = text.Analyse(gold.Article);
            foreach (TextSpan cue in gold.Statements.Where(statement => !statement.Cue.IsEmpty).Select(statement => statement.Cue[0]))
            {
                all++;
                Act act = acts.ActOf(document, document.TokenAt(cue.Start), document.TokenAt(cue.End - 1) + 1);
                if (!StatementSelection.Default.Acts.Contains(act))
                {
                    string line = $"{act} {cue.Of(document.Text)}";
                    dropped[line] = dropped.GetValueOrDefault(line) + 1;
                }
            }
        }

        foreach ((string line, int times) in dropped.OrderByDescending(entry => entry.Value))
        {
            Console.WriteLine($"{times,4} {line}");
        }

        Console.WriteLine(FormattableString.Invariant($"{dropped.Values.Sum()} of {all} annotated statements would be left out"));
        return 0;
    }
}

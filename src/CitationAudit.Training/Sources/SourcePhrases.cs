using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Training.Sources;

/// <summary>
/// Source phrases written for training, each with its type, and a pack's well-known names: what a lexicon knows, in the form in which the
/// type decision learns it. Every phrase stands in an article of its own.
/// </summary>
/// <param name="text">Analyses the articles.</param>
/// <param name="language">The pack's code.</param>
public sealed class SourcePhrases(TextAnalyser text, string language)
{
    private readonly (string Said, string After) _claim = language == "ar" ? ("قال", "إنه سيفعل ذلك.") : ("said", "it would.");
    private readonly Random _random = new(20240229);

    /// <summary>The examples of lines <c>TYPE tab PHRASE</c>; <c>{n}</c> stands for a full name, <c>{s}</c> for a surname; <c>#</c> begins a comment.</summary>
    /// <param name="lines">The lines; one without a tab throws <see cref="FormatException"/>.</param>
    /// <param name="rules">The pack's rules, for given names to make up people and for the well-known ones.</param>
    public ImmutableArray<LabelledArticle> Read(IEnumerable<string> lines, SourceRules rules)
    {
        string[] given = [.. rules.Rules.Where(rule => rule.Marks.Contains(SourceMark.GivenName)).SelectMany(rule => rule.Terms).Select(Capital)];
        string[] surnames = language == "ar"
            ? ["الحمصي", "التميمي", "بن صالح", "الخطيب", "الرفاعي", "بوزيد", "العلي", "السعدون", "المرزوقي", "الزيات", "حداد", "الشمري", "بنعيسى", "القحطاني", "درويش", "الطويل", "كوهين", "سميث", "مولر", "روسي", "فرنانديز", "إيفانوف", "يلماز", "رضائي", "تشانغ", "تاناكا"]
            : ["Abbot", "Ackroyd", "Bellamy", "Brandt", "Calloway", "Delgado", "Eastman", "Fairbanks", "Goodwin", "Hartmann", "Ibsen", "Jankowski", "Keller", "Lindqvist", "Marchetti", "Nakamura", "Okafor", "Pettersen", "Quigley", "Rasmussen", "Sandoval", "Thackeray", "Underhill", "Vasquez", "Whitfield", "Yardley", "Zeller"];
        IEnumerable<(string Type, string Phrase)> written = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t') is [string type, string phrase]
            ? (type, phrase) : throw new FormatException($"\"{line}\" is no type and phrase parted by a tab"));
        IEnumerable<(string Type, string Phrase)> known = rules.Names.Where(group => group.Until is null).SelectMany(group => group.Names.Select(name => (group.Type, name)));
        return [.. written.Concat(known).Select((example, at) => Make(at, example.Type, Fill(example.Phrase)))];

        string Fill(string phrase) => phrase
            .Replace("{n}", given.Length == 0 ? "" : $"{given[_random.Next(given.Length)]} {surnames[_random.Next(surnames.Length)]}", StringComparison.Ordinal)
            .Replace("{s}", surnames[_random.Next(surnames.Length)], StringComparison.Ordinal);
    }

    private static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    private LabelledArticle Make(int at, string type, string phrase)
    {
        string written = $"{Capital(phrase)} {_claim.Said} {_claim.After}";
        Document document = text.Analyse(new Article { Id = $"phrase-{at}", Text = written, Language = language, Origin = new ArticleOrigin("-", "text/plain") });
        Statement statement = new()
        {
            Id = "S1",
            Paragraph = 0,
            Source = [new TextSpan(0, phrase.Length)],
            Cue = [new TextSpan(phrase.Length + 1, phrase.Length + 1 + _claim.Said.Length)],
            Content = [new TextSpan(phrase.Length + _claim.Said.Length + 2, written.Length)],
            Form = StatementForm.Indirect,
            Confidence = 1,
            FoundBy = new FoundBy(Mechanism.Person, "written"),
        };
        return new LabelledArticle(document, [statement], [(phrase, type)]);
    }
}

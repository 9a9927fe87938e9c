using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Training.Sources;

/// <summary>
/// Source phrases written for training, each with its type, and a pack's well-known names: what a lexicon knows, in the form in which the
/// type decision learns it. Every phrase stands in an article of its own; one with a full name in another, too, where the surname alone speaks behind it.
/// </summary>
/// <param name="text">Analyses the articles.</param>
/// <param name="language">The pack's code.</param>
public sealed class SourcePhrases(TextAnalyser text, string language)
{
    private readonly (string Said, string After) _claim = language == "ar" ? ("قال", "إنه سيفعل ذلك.") : ("said", "it would.");
    private readonly (string Before, string After) _arrival = language == "ar" ? ("وصل ", " مساء أمس.") : ("", " arrived on Monday.");
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
        return [.. written.Concat(known).SelectMany(Examples)];

        IEnumerable<LabelledArticle> Examples((string Type, string Phrase) example, int at)
        {
            string surname = surnames[_random.Next(surnames.Length)];
            string phrase = example.Phrase
                .Replace("{n}", given.Length == 0 ? "" : $"{given[_random.Next(given.Length)]} {surname}", StringComparison.Ordinal)
                .Replace("{s}", surname, StringComparison.Ordinal);
            yield return Make($"phrase-{at}", example.Type, "", phrase);
            if (given.Length > 0 && example.Phrase.Contains("{n}", StringComparison.Ordinal))
            {
                // The same title where its bearer does not speak, who does by his surname alone.
                yield return Make($"phrase-{at}-before", example.Type, $"{_arrival.Before}{phrase}{_arrival.After} ", surname);
            }
        }
    }

    private static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    private LabelledArticle Make(string id, string type, string before, string phrase)
    {
        string written = $"{before}{Capital(phrase)} {_claim.Said} {_claim.After}";
        int start = before.Length;
        Document document = text.Analyse(new Article { Id = id, Text = written, Language = language, Origin = new ArticleOrigin("-", "text/plain") });
        Statement statement = new()
        {
            Id = "S1",
            Paragraph = 0,
            Source = [new TextSpan(start, start + phrase.Length)],
            Cue = [new TextSpan(start + phrase.Length + 1, start + phrase.Length + 1 + _claim.Said.Length)],
            Content = [new TextSpan(start + phrase.Length + _claim.Said.Length + 2, written.Length)],
            Form = StatementForm.Indirect,
            Confidence = 1,
            FoundBy = new FoundBy(Mechanism.Person, "written"),
        };
        return new LabelledArticle(document, [statement], [(phrase, type)]);
    }
}

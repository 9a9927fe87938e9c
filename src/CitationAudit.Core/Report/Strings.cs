using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CitationAudit.Report;

/// <summary>
/// The wordings of one report language. A key that has no wording is a fault of the packs, which are checked when they are read; asking
/// for one throws <see cref="KeyNotFoundException"/>.
/// </summary>
/// <param name="Language">The language.</param>
/// <param name="Wordings">The wordings by key.</param>
public sealed record Strings(ReportLanguage Language, ImmutableDictionary<string, Wording> Wordings)
{
    // First strong isolate and its end (UAX #9): what stands between them cannot turn the sentence around it.
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';

    /// <summary>True where the key has a wording.</summary>
    public bool Has(string key) => Wordings.ContainsKey(key);

    /// <summary>These wordings with others on top, such as a policy's own.</summary>
    public Strings With(IEnumerable<KeyValuePair<string, Wording>> wordings) => this with { Wordings = Wordings.SetItems(wordings) };

    /// <summary>The wording of a key that takes no arguments.</summary>
    public string Text(string key) => Render(new Message(key));

    /// <summary>The wording of a key with a capital at its beginning, where the script has capitals.</summary>
    public string Label(string key) => Capitalised(Text(key));

    /// <summary>A counted thing: the wording of <paramref name="key"/> with its argument <c>count</c>.</summary>
    public string Count(string key, int count) => Render(Message.Of(key, MessageArgument.Number("count", count)));

    /// <summary>A message in words, with a capital at its beginning where the script has capitals.</summary>
    public string Sentence(Message message) => Capitalised(Render(message));

    /// <summary>A message in words.</summary>
    public string Render(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Wording wording = Wordings.TryGetValue(message.Key, out Wording? found)
            ? found
            : throw new KeyNotFoundException($"There is no wording \"{message.Key}\" in \"{Language.Code}\".");
        int number = wording.By is null ? 0 : int.Parse(Argument(message, wording.By).Value, CultureInfo.InvariantCulture);
        string text = wording.Form(Language.Code, number);
        StringBuilder sentence = new(text.Length + 32);
        int at = 0;
        foreach (string placeholder in Wording.Placeholders(text))
        {
            int open = text.IndexOf('{', at);
            sentence.Append(text, at, open - at);
            sentence.Append(Fill(message, placeholder));
            at = open + placeholder.Length + 2;
        }

        return sentence.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>A whole number in the report's digits, thousands parted.</summary>
    public string Number(int number) =>
        Digits(number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", Language.Digits == DigitStyle.Latin ? "," : "٬", StringComparison.Ordinal));

    /// <summary>A share in whole per cent, halves away from zero; a part of nothing is 0.</summary>
    public string Percent(int part, int whole) =>
        Render(Message.Of("number.percent", MessageArgument.Number("value", whole == 0 ? 0 : (int)Math.Round(100d * part / whole, MidpointRounding.AwayFromZero))));

    /// <summary>A day, spelled out.</summary>
    public string Date(DateOnly day) => Render(Message.Of(
        "date.day",
        MessageArgument.Text("day", Digits(day.Day.ToString(CultureInfo.InvariantCulture))),
        MessageArgument.Term("month", $"month.{Language.Months}.{day.Month}"),
        MessageArgument.Text("year", Digits(day.Year.ToString(CultureInfo.InvariantCulture)))));

    /// <summary>A moment in universal time, to the minute.</summary>
    public string Moment(DateTimeOffset moment) => Render(Message.Of(
        "date.moment",
        MessageArgument.Text("day", Date(DateOnly.FromDateTime(moment.UtcDateTime))),
        MessageArgument.Text("time", Digits(moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)))));

    /// <summary>Things listed in a sentence: <c>a, b and c</c>.</summary>
    public string List(IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => string.Join(Text("list.separator"), items.Take(items.Count - 1)) + Text("list.last") + items[^1],
        };
    }

    /// <summary>The ASCII digits of a text in the report's style.</summary>
    public string Digits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Language.Digits == DigitStyle.Latin
            ? text
            : string.Create(text.Length, text, static (digits, source) =>
            {
                for (int at = 0; at < source.Length; at++)
                {
                    digits[at] = char.IsAsciiDigit(source[at]) ? (char)(source[at] - '0' + '٠') : source[at];
                }
            });
    }

    /// <summary>Words of the article (or a name) for use inside a sentence: isolated where they read the other way.</summary>
    public string Isolated(string words) =>
        TextDirections.RunsAgainst(words, Language.RightToLeft) ? $"{Isolate}{words}{EndIsolate}" : words;

    private static string Capitalised(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    private string Fill(Message message, string placeholder)
    {
        int bar = placeholder.IndexOf('|', StringComparison.Ordinal);
        MessageArgument argument = Argument(message, bar < 0 ? placeholder : placeholder[..bar]);
        if (bar >= 0)
        {
            return Count(placeholder[(bar + 1)..], int.Parse(argument.Value, CultureInfo.InvariantCulture));
        }

        return argument.Kind switch
        {
            MessageArgumentKind.Number => Number(int.Parse(argument.Value, CultureInfo.InvariantCulture)),
            MessageArgumentKind.Term => Text(argument.Value),
            _ => Isolated(argument.Value),
        };
    }

    private static MessageArgument Argument(Message message, string name)
    {
        foreach (MessageArgument argument in message.Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        throw new KeyNotFoundException($"The message \"{message.Key}\" has no argument \"{name}\".");
    }
}

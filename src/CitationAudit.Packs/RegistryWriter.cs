using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Adds outlets to a user's own registry, which lies over the tool's.</summary>
public static class RegistryWriter
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// Appends an outlet to the registry file of an overlay folder, which is made where it is missing. Throws <see cref="PackException"/>
    /// where the outlet is wrong, the file has its id already, or the file cannot be written; then nothing is written.
    /// </summary>
    /// <param name="folder">The overlay folder, which holds <c>seeds</c>.</param>
    /// <param name="entry">The outlet.</param>
    /// <returns>The file's path.</returns>
    public static string Add(string folder, RegistryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(entry);
        string file = Path.Combine(folder, RegistryLoader.RelativePath);
        byte[] line = Line(entry);

        // What is about to be written must read back: the reader's rules are the only ones.
        RegistryLoader.ReadEntry(PackValue.Parse(file, line));
        bool exists = File.Exists(file);
        if (exists && PackValue.LoadLines(file).Any(other => other.At("id").String() == entry.Id))
        {
            throw new PackException(new PackProblem(file, 0, "$.id", $"has the outlet \"{entry.Id}\" already", "an id of its own, or the line edited by hand"));
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
            using FileStream output = new(file, FileMode.Append, FileAccess.Write);
            if (exists && EndsWithoutLine(file))
            {
                output.WriteByte((byte)'\n');
            }

            output.Write(line);
            output.WriteByte((byte)'\n');
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PackException(new PackProblem(file, 0, "$", $"cannot be written: {error.Message}"));
        }

        return file;
    }

    private static bool EndsWithoutLine(string file)
    {
        using FileStream input = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (input.Length == 0)
        {
            return false;
        }

        input.Seek(-1, SeekOrigin.End);
        return input.ReadByte() != '\n';
    }

    private static byte[] Line(RegistryEntry entry)
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter json = new(line, Readable))
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteStartObject("names");
            foreach ((string language, ImmutableArray<string> names) in entry.Names.OrderBy(names => names.Key, StringComparer.Ordinal))
            {
                WriteList(json, language, names);
            }

            json.WriteEndObject();
            WriteList(json, "ambiguous", [.. entry.Ambiguous.Order(StringComparer.Ordinal)]);
            json.WriteString("country", entry.Country);
            json.WriteString("kind", entry.Kind);
            WriteList(json, "domains", entry.Domains);
            WriteIfKnown(json, "type", entry.Type);
            json.WriteStartArray("facts");
            foreach (RegistryPeriod fact in entry.Facts)
            {
                json.WriteStartObject();
                WriteIfKnown(json, "from", fact.From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                WriteIfKnown(json, "until", fact.Until?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                json.WriteString("ownership", fact.Ownership);
                WriteIfKnown(json, "owner", fact.Owner);
                json.WriteString("basis", fact.Basis);
                json.WriteString("asOf", fact.AsOf);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return line.ToArray();
    }

    private static void WriteList(Utf8JsonWriter json, string key, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }
}

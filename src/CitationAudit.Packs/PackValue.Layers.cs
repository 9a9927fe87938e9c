using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CitationAudit.Packs;

/// <content>Laying one pack over another, and writing out what came of it.</content>
public sealed partial class PackValue
{
    /// <summary>
    /// This value laid over <paramref name="under"/>: the keys of objects are joined down to <paramref name="depth"/> levels, and what
    /// stands in both is this value's; deeper down, and for everything that is no object, this value stands as it is.
    /// </summary>
    public PackValue Over(PackValue under, int depth)
    {
        ArgumentNullException.ThrowIfNull(under);
        if (depth == 0 || _value is not OrderedDictionary<string, PackValue> own || under._value is not OrderedDictionary<string, PackValue> other)
        {
            return this;
        }

        OrderedDictionary<string, PackValue> joined = [];
        foreach ((string key, PackValue value) in other)
        {
            joined[key] = own.TryGetValue(key, out PackValue? over) ? over.Over(value, depth - 1) : value;
        }

        foreach ((string key, PackValue value) in own)
        {
            joined.TryAdd(key, value);
        }

        return new PackValue(File, Line, Path, joined);
    }

    /// <summary>The value as JSON on one line, keys in their order, letters of every script as they are.</summary>
    public string ToJson()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private void Write(Utf8JsonWriter writer)
    {
        switch (_value)
        {
            case OrderedDictionary<string, PackValue> members:
                writer.WriteStartObject();
                foreach ((string key, PackValue value) in members)
                {
                    writer.WritePropertyName(key);
                    value.Write(writer);
                }

                writer.WriteEndObject();
                break;
            case ImmutableArray<PackValue> items:
                writer.WriteStartArray();
                foreach (PackValue item in items)
                {
                    item.Write(writer);
                }

                writer.WriteEndArray();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}

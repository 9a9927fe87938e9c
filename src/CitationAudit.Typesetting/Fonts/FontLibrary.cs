using System.Collections.Immutable;
using System.Text.Json;

namespace CitationAudit.Typesetting;

/// <summary>
/// The fonts that a document may use: families, stacks of families that serve one style together, and families that are
/// tried when a stack lacks a character. Files are read when first needed. Several threads may
/// use one library.
/// </summary>
public sealed class FontLibrary : IDisposable
{
    private readonly Dictionary<string, FontFamily> _families;
    private readonly Dictionary<string, ImmutableArray<string>> _stacks;
    private readonly ImmutableArray<string> _fallback;
    private readonly Dictionary<(string Path, FontFamily Family), FontFace> _faces = [];
    private readonly Dictionary<(string Stack, bool Bold, bool Italic), ImmutableArray<FontFace>> _resolved = [];

    /// <summary>Creates a library of the caller's own families.</summary>
    /// <param name="families">The families; names are unique.</param>
    /// <param name="stacks">For each stack its families in order of preference.</param>
    /// <param name="fallback">Families that any stack falls back on, in order.</param>
    /// <exception cref="TypesettingException">A name is used twice, or a stack names no family or one that is not there.</exception>
    public FontLibrary(
        IEnumerable<FontFamily> families, IReadOnlyDictionary<string, ImmutableArray<string>> stacks, ImmutableArray<string> fallback)
    {
        ArgumentNullException.ThrowIfNull(families);
        _families = [];
        foreach (var family in families)
        {
            if (!_families.TryAdd(family.Name, family))
                throw new TypesettingException($"Two font families are called “{family.Name}”.");
        }
        _stacks = stacks.ToDictionary();
        _fallback = fallback;
        if (_stacks.FirstOrDefault(s => s.Value.IsDefaultOrEmpty).Key is { } hollow)
            throw new TypesettingException($"The font stack “{hollow}” names no family.");
        foreach (var (stack, names) in _stacks.Append(new("fallback", fallback)))
        {
            foreach (string name in names.Where(n => !_families.ContainsKey(n)))
            {
                throw new TypesettingException(
                    $"The font stack “{stack}” names the family “{name}”, which is not among {string.Join(", ", _families.Keys)}.");
            }
        }
    }

    /// <summary>The names of the stacks, for <see cref="TypeStyle.Font"/>.</summary>
    public IReadOnlyCollection<string> Stacks => _stacks.Keys;

    /// <summary>Reads <c>fonts.json</c> of a folder; its paths are relative to the folder.</summary>
    /// <exception cref="TypesettingException">The file is missing or wrong; the message names it.</exception>
    public static FontLibrary Load(string folder)
    {
        string path = Path.Combine(folder, "fonts.json");
        try
        {
            var list = JsonSerializer.Deserialize(File.ReadAllBytes(path), FontListJson.Default.FontList)
                ?? throw new TypesettingException($"{path} is empty.");
            return list.ToLibrary(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new TypesettingException($"The font list {path} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Frees the fonts; documents laid out with them can no longer be written.</summary>
    public void Dispose()
    {
        foreach (var face in _faces.Values)
            face.Dispose();
        _faces.Clear();
        _resolved.Clear();
    }

    /// <summary>The faces to try for a style: its stack first, then the fallbacks.</summary>
    internal ImmutableArray<FontFace> Faces(TypeStyle style)
    {
        lock (_resolved)
            return Resolve(style);
    }

    private ImmutableArray<FontFace> Resolve(TypeStyle style)
    {
        var key = (style.Font, style.Bold, style.Italic);
        if (_resolved.TryGetValue(key, out var faces))
            return faces;
        if (!_stacks.TryGetValue(style.Font, out var stack))
            throw new TypesettingException($"There is no font stack “{style.Font}”; there are {string.Join(", ", _stacks.Keys)}.");
        faces = [
            .. stack.Select(name => Face(_families[name], style, isFallback: false)),
            .. _fallback.Where(name => !stack.Contains(name)).Select(name => Face(_families[name], style, isFallback: true))];
        _resolved.Add(key, faces);
        return faces;
    }

    private FontFace Face(FontFamily family, TypeStyle style, bool isFallback)
    {
        string path = family.Path(style.Bold, style.Italic);
        // A face stands in two lists when it is also a fallback; there it must not widen the lines.
        var key = (isFallback ? path + "\0fallback" : path, family);
        if (!_faces.TryGetValue(key, out var face))
            _faces.Add(key, face = new FontFace(path, family, isFallback));
        return face;
    }
}

using CitationAudit.Typesetting.Unicode;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace CitationAudit.Typesetting;

/// <summary>Turns text into glyphs with HarfBuzz.</summary>
internal sealed class TextShaper(FontLibrary fonts) : IDisposable
{
    private readonly Buffer _buffer = new();
    private readonly Dictionary<string, Language> _languages = [];
    private readonly Dictionary<string, Script> _scripts = [];

    public FontLibrary Fonts { get; } = fonts;

    public void Dispose() => _buffer.Dispose();

    /// <summary>
    /// Shapes one item. With <paramref name="inContext"/> the letters around it in the text shape its ends, so that a change of
    /// style inside a word keeps the joins; a piece that a line's end has cut is shaped without.
    /// </summary>
    public GlyphRun Shape(string text, ShapedItem item, bool inContext)
    {
        if (item.Face is not { } face)
            return ShapeMissing(text, item);
        _buffer.ClearContents();
        _buffer.ContentType = ContentType.Unicode;
        // Copied text needs a cluster per character; whole graphemes are kept together by the line breaker.
        _buffer.ClusterLevel = ClusterLevel.MonotoneCharacters;
        int length = item.End - item.Start;
        if (inContext)
            _buffer.AddUtf16(text, item.Start, length);
        else
            _buffer.AddUtf16(text.AsSpan(item.Start, length));
        _buffer.Direction = item.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        _buffer.Script = Script(item.Script);
        _buffer.Language = Language(item.Language ?? (item.Script == "Arab" ? "ar" : "en"));
        face.Shaper.Shape(_buffer);

        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        int n = infos.Length, shift = inContext ? 0 : item.Start;
        float scale = item.Size / face.UnitsPerEm;
        var run = new GlyphRun(new ushort[n], new int[n], new float[n], new float[n], new float[n], new bool[n]);
        for (int i = 0; i < n; i++)
        {
            run.Ids[i] = (ushort)infos[i].Codepoint;
            run.Clusters[i] = (int)infos[i].Cluster + shift;
            run.Advances[i] = positions[i].XAdvance * scale;
            run.OffsetsX[i] = positions[i].XOffset * scale;
            run.OffsetsY[i] = -positions[i].YOffset * scale;
            run.UnsafeToBreak[i] = infos[i].GlyphFlags.HasFlag(GlyphFlags.UnsafeToBreak);
        }
        return run;
    }

    /// <summary>A character that no face has gets an empty box, one to a cluster, so that the reader sees that it was there.</summary>
    private static GlyphRun ShapeMissing(string text, ShapedItem item)
    {
        var boundaries = GraphemeBreaker.Boundaries(text.AsSpan(item.Start, item.End - item.Start));
        var clusters = new List<int>();
        for (int i = item.Start; i < item.End; i++)
        {
            if (boundaries[i - item.Start])
                clusters.Add(i);
        }
        if (item.IsRightToLeft)
            clusters.Reverse();
        int n = clusters.Count;
        var advances = new float[n];
        Array.Fill(advances, item.Size * 0.62f);
        return new GlyphRun(new ushort[n], [.. clusters], advances, new float[n], new float[n], new bool[n]);
    }

    private Script Script(string code)
    {
        if (!_scripts.TryGetValue(code, out var script))
            _scripts.Add(code, script = HarfBuzzSharp.Script.Parse(code));
        return script;
    }

    private Language Language(string code)
    {
        if (!_languages.TryGetValue(code, out var language))
            _languages.Add(code, language = new Language(code));
        return language;
    }
}

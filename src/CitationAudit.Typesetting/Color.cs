using System.Globalization;

namespace CitationAudit.Typesetting;

/// <summary>An opaque sRGB colour; print needs no transparency, and PDF/A is simpler without.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>Pure black, which is also the default value.</summary>
    public static Color Black { get; }

    /// <summary>Paper.</summary>
    public static Color White { get; } = new(255, 255, 255);

    /// <summary>A grey.</summary>
    /// <param name="lightness">0 is black, 1 is white; what lies outside is clamped.</param>
    public static Color Gray(float lightness)
    {
        byte value = (byte)MathF.Round(Math.Clamp(lightness, 0, 1) * 255);
        return new Color(value, value, value);
    }

    /// <summary>Reads <c>#RRGGBB</c>, with or without the number sign.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static Color FromHex(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        var digits = hex.AsSpan().TrimStart('#');
        if (digits.Length != 6 || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
            throw new FormatException($"“{hex}” is not a colour; write it as #RRGGBB");
        return new Color((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>The colour as <c>#RRGGBB</c>.</summary>
    public override string ToString() => $"#{Red:X2}{Green:X2}{Blue:X2}";
}

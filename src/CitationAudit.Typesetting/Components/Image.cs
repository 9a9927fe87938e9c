using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>A picture, as large as asked for and never larger than its room; its proportions are kept.</summary>
public sealed record Image : Component
{
    private readonly SKImage _image;

    private Image(SKImage image) => _image = image;

    /// <summary>Width in points, or null to follow the height or the room.</summary>
    public float? Width { get; init; }

    /// <summary>Height in points, or null to follow the width.</summary>
    public float? Height { get; init; }

    /// <summary>Where it stands when it is narrower than its room.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Reads a PNG or JPEG file's bytes.</summary>
    /// <exception cref="TypesettingException">The bytes are no such picture.</exception>
    public static Image FromBytes(ReadOnlySpan<byte> bytes)
    {
        bool known = bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]);
        var image = known ? SKImage.FromEncodedData(bytes) : null;
        return new Image(image ?? throw new TypesettingException("The picture is neither a PNG nor a JPEG that can be read."));
    }

    internal override Placement Place(LayoutContext context, Space space)
    {
        var (width, height) = Size(space.Width);
        if (height > space.Height)
        {
            if (!space.IsFresh)
                return Placement.Wrap(this, $"a picture of {height:0.#} pt does not fit");
            (width, height) = (width * space.Height / height, space.Height);
        }
        float slack = space.Width - width;
        float x = context.FromStart(Alignment switch { Alignment.Center => slack / 2, Alignment.End => slack, _ => 0 }, width, space.Width);
        var picture = new Fragment { Width = width, Height = height, Kind = BoxKind.Drawing, Inks = [new ImageInk(new Rect(0, 0, width, height), _image)] };
        return Placement.Complete(new Fragment { Width = space.Width, Height = height, Children = [new PlacedFragment(x, 0, picture)] });
    }

    internal override (float Min, float Max) Widths(LayoutContext context) => (Size(float.MaxValue).Width, Size(float.MaxValue).Width);

    private (float Width, float Height) Size(float room)
    {
        float ratio = (float)_image.Height / _image.Width;
        // Without a size, a picture is as large as at 96 dots to the inch.
        float width = Width ?? (Height is { } height ? height / ratio : _image.Width * 0.75f);
        width = Math.Min(width, room);
        return (width, Width is not null && Height is { } given ? Math.Min(given, width * ratio) : width * ratio);
    }
}

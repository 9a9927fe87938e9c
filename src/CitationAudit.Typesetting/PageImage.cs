using System.Collections.Immutable;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Renders laid-out pages to pictures, for previews and picture tests.</summary>
public static class PageImage
{
    /// <summary>The page as a PNG file's bytes.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dotsPerInch">Resolution; 72 makes a pixel of each point.</param>
    public static byte[] ToPng(LaidOutPage page, float dotsPerInch = 96)
    {
        ArgumentNullException.ThrowIfNull(page);
        float scale = dotsPerInch / 72;
        var info = new SKImageInfo((int)MathF.Ceiling(page.Size.Width * scale), (int)MathF.Ceiling(page.Size.Height * scale));
        using var surface = SKSurface.Create(info);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        using var painter = new PagePainter(ImmutableDictionary<string, string>.Empty, encoder: null);
        painter.Paint(surface.Canvas, page);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}

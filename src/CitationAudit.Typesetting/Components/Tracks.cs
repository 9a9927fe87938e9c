namespace CitationAudit.Typesetting;

/// <summary>Shares out the width of a row or table among its columns.</summary>
internal static class Tracks
{
    /// <param name="sizes">What the columns ask for.</param>
    /// <param name="spacing">Room between two columns.</param>
    /// <param name="width">The room for all.</param>
    /// <param name="content">For a column the least and the greatest width of its content.</param>
    public static float[] Resolve(IReadOnlyList<TrackSize> sizes, float spacing, float width, Func<int, (float Min, float Max)> content)
    {
        int n = sizes.Count;
        var widths = new float[n];
        if (n == 0)
            return widths;
        float room = Math.Max(0, width - spacing * (n - 1));
        float fixedSum = 0, shares = 0, shareMin = 0;
        var auto = new (float Min, float Max)[n];
        for (int i = 0; i < n; i++)
        {
            if (sizes[i].Share > 0)
            {
                shares += sizes[i].Share;
                shareMin += content(i).Min;
            }
            else if (sizes[i].IsAuto || sizes[i] == default)
            {
                auto[i] = content(i);
            }
            else
            {
                fixedSum += sizes[i].Points;
            }
        }
        float autoMin = auto.Sum(a => a.Min), autoMax = auto.Sum(a => a.Max);
        float forAuto = Math.Max(0, room - fixedSum - Math.Min(shareMin, Math.Max(0, room - fixedSum) / 2));
        float left = room;
        for (int i = 0; i < n; i++)
        {
            if (sizes[i].Share > 0)
                continue;
            if (!(sizes[i].IsAuto || sizes[i] == default))
                widths[i] = fixedSum > room ? sizes[i].Points * room / fixedSum : sizes[i].Points;
            else if (autoMax <= forAuto)
                widths[i] = auto[i].Max;
            else if (autoMin >= forAuto)
                widths[i] = autoMin > 0 ? auto[i].Min * forAuto / autoMin : 0;
            else
                widths[i] = auto[i].Min + (auto[i].Max - auto[i].Min) * (forAuto - autoMin) / (autoMax - autoMin);
            left -= widths[i];
        }
        left = Math.Max(0, left);
        for (int i = 0; i < n; i++)
        {
            if (sizes[i].Share > 0)
                widths[i] = left * sizes[i].Share / shares;
        }
        return widths;
    }
}

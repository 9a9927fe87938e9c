namespace CitationAudit.Typesetting;

/// <summary>
/// What came of placing a component: all of it (no rest), a part (both), or nothing (no fragment), which is wrapping whole to
/// the next page.
/// </summary>
/// <param name="Fragment">What was placed, or null.</param>
/// <param name="Rest">What is left for the next page, or null.</param>
/// <param name="Reason">Why something is left.</param>
internal sealed record Placement(Fragment? Fragment, Component? Rest, string? Reason)
{
    public static Placement Complete(Fragment fragment) => new(fragment, null, null);

    public static Placement Partial(Fragment fragment, Component rest, string reason) => new(fragment, rest, reason);

    public static Placement Wrap(Component all, string reason) => new(null, all, reason);
}

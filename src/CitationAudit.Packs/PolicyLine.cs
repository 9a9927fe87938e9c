namespace CitationAudit.Packs;

/// <summary>One line of a policy for showing it to a person.</summary>
/// <param name="Section">The section that it stands in: <c>bases</c>, <c>steps</c>, <c>support</c>, <c>findings</c> or <c>standards</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Setting">What it is set to, in the policy's own words, such as <c>A / C</c> or <c>warning</c>.</param>
/// <param name="Message">What it says, or null for a standard.</param>
/// <param name="Standard">The id of the standard that it follows; for a standard its title, edition and address; empty where it is the policy's own judgement.</param>
public sealed record PolicyLine(string Section, string Id, string Setting, Message? Message, string Standard);

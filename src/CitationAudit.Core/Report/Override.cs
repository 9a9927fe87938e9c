namespace CitationAudit.Report;

/// <summary>What a person changed of the machine's judgement; both values stay on record.</summary>
/// <param name="Statement">Id of the statement that it is about, or null for a source or the article as a whole.</param>
/// <param name="Subject">The source's name, the rule's id or a struck statement's first words where it is about one of these, or null.</param>
/// <param name="Field">Id of what was changed: <c>happened</c>, <c>says</c>, <c>support</c>, <c>type</c>, <c>named</c>, <c>name</c>, <c>source</c>, <c>mark</c>, <c>finding</c>; wording key <c>field.&lt;id&gt;</c>.</param>
/// <param name="Machine">The machine's value as printed; empty where it had none.</param>
/// <param name="Person">The person's value as printed; empty where it was struck out.</param>
/// <param name="Reviewer">Who changed it.</param>
/// <param name="On">The day.</param>
/// <param name="Note">Why, in the reviewer's words; may be empty.</param>
public sealed record Override(string? Statement, string? Subject, string Field, string Machine, string Person, string Reviewer, DateOnly On, string Note);

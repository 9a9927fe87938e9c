using System.Globalization;

namespace CitationAudit.Ingest.Reading;

/// <summary>Identifiers for articles that bring none.</summary>
internal static class Identifier
{
    /// <summary>The input's name, or <c>article</c> where it has none.</summary>
    public static string Of(Input input) => input.Name.Length > 0 ? input.Name : "article";

    /// <summary>The identifier of the <paramref name="number"/>th article (from 1) of an input that holds several.</summary>
    public static string Of(Input input, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(input)}#{number}");
}

using System.Collections.Immutable;
using CitationAudit.Report;

namespace CitationAudit.Reporting.Sections;

internal static class SectionSchemas
{
    public static SectionSchema Plain(string id) => new(id, ImmutableDictionary<string, int>.Empty, []);

    public static SectionSchema With(this SectionSchema schema, string number, int most) =>
        schema with { Numbers = schema.Numbers.Add(number, most) };

    public static SectionSchema WithFlag(this SectionSchema schema, string flag) =>
        schema with { Flags = schema.Flags.Add(flag) };
}

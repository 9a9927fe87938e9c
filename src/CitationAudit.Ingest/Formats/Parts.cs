using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Formats;

/// <summary>Reads the parts of containers: a bad part is reported under its own name and the rest still read.</summary>
internal static class Parts
{
    /// <summary>Reads one part. Pictures and the like are passed over in silence: containers are full of them.</summary>
    public static void Read(Input container, string name, Func<byte[]> open, ReadContext context, string? charset = null, Uri? address = null)
    {
        string location = $"{container.Location}!{Visible(name)}";
        if (container.Depth + 1 > context.Options.MaxContainerDepth)
        {
            throw new InputException(ProblemKind.NestsTooDeep, MessageArgument.Number("limit", context.Options.MaxContainerDepth));
        }

        try
        {
            byte[] bytes = open();
            if (KnownBinary.Name(bytes) is null)
            {
                FormatReader.Read(new Input(bytes, location, SafeName(name), charset, address, container.Depth + 1), context);
            }
        }
        catch (InputException exception) when (exception.Kind is not (ProblemKind.TooManyArticles or ProblemKind.ExpandsTooFar))
        {
            context.Report(exception, location);
        }
    }

    /// <summary>The last part of an entry's name, without what a file system could take for a path or a command.</summary>
    private static string SafeName(string name)
    {
        string last = name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        string safe = string.Concat(last.Select(unit => char.IsControl(unit) || unit is '<' or '>' or '"' or '|' or '?' or '*' ? '_' : unit));
        return safe.Trim('.', ' ').Length == 0 ? "part" : safe;
    }

    private static string Visible(string name) => string.Concat(name.Select(unit => char.IsControl(unit) ? '\uFFFD' : unit));
}

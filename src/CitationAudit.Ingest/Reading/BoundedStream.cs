namespace CitationAudit.Ingest.Reading;

/// <summary>Reads streams that may be larger than they should.</summary>
internal static class BoundedStream
{
    /// <summary>All bytes of <paramref name="stream"/>; throws <see cref="InputException"/> where there are more than <paramref name="limit"/>.</summary>
    public static byte[] ReadAll(Stream stream, long limit, CancellationToken stop)
    {
        if (stream.CanSeek && stream.Length - stream.Position > limit)
        {
            throw TooBig(limit);
        }

        using MemoryStream bytes = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            stop.ThrowIfCancellationRequested();
            if (bytes.Length + read > limit)
            {
                throw TooBig(limit);
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static InputException TooBig(long limit) =>
        new(ProblemKind.TooBig, MessageArgument.Text("limit", ByteSize.Format(limit)));
}

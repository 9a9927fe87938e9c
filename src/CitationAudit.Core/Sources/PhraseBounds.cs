namespace CitationAudit.Sources;

/// <summary>Where a source phrase's first part begins and ends, and which word is its head.</summary>
internal static class PhraseBounds
{
    /// <summary>Index of the first word behind determiners and quantifiers.</summary>
    public static int StartOf(Phrase phrase)
    {
        int start = 0;
        while (start < phrase.Words.Length - 1)
        {
            int end = phrase.Hits.Where(hit => hit.First == start && hit.Value.Marks.Contains(SourceMark.Opening)).Select(hit => hit.End).DefaultIfEmpty(start).Max();
            if (end == start || end >= phrase.Words.Length)
            {
                break;
            }

            start = end;
        }

        return start;
    }

    /// <summary>Index behind the last word of the first part.</summary>
    public static int StopOf(Phrase phrase, int start)
    {
        for (int at = start + 1; at < phrase.Words.Length; at++)
        {
            if (phrase.Words[at].Parted || phrase.HasAt(at, SourceMark.Stop) || IsParticiple(phrase, at))
            {
                return at;
            }
        }

        return phrase.Words.Length;
    }

    /// <summary>True for what a noun is said to do: "the union <c>representing</c> dockers".</summary>
    private static bool IsParticiple(Phrase phrase, int at) =>
        phrase.Words[at] is { Capital: false, Kind: null } word && word.Normal.EndsWith("ing", StringComparison.Ordinal) && at + 1 < phrase.Words.Length
        && phrase.Words[at - 1].Kind?.Sort is NounKind.Person or NounKind.Group;

    /// <summary>Index of the head noun where it stands last.</summary>
    public static int HeadOf(Phrase phrase, int start, int stop)
    {
        int head = stop - 1;
        while (head > start && phrase.Words[head].Normal is "'s" or "'" or "jr." or "sr." or "jr" or "iii" or "ii" || (head > start && phrase.Words[head].Normal.Length > 0 && char.IsDigit(phrase.Words[head].Normal[0])))
        {
            head--;
        }

        return head;
    }
}

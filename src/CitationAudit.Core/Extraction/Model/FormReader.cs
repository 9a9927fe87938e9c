namespace CitationAudit.Extraction.Model;

/// <summary>Says how much of a reading's content is quoted.</summary>
internal static class FormReader
{
    public static StatementForm Read(Traits traits, Reading reading)
    {
        // Inside somebody's quotation only a quotation within it counts.
        int around = traits.Depths[reading.Cue.First];
        (int quoted, int words) = (0, 0);
        foreach (Run piece in (ReadOnlySpan<Run>)[reading.Content.First, reading.Content.Second])
        {
            for (int at = piece.First; at < piece.End; at++)
            {
                if (traits.Classes[at] is TokenClass.Word or TokenClass.Number or TokenClass.Handle)
                {
                    words++;
                    quoted += traits.Depths[at] > around ? 1 : 0;
                }
            }
        }

        if (quoted > 0)
        {
            return quoted == words ? StatementForm.Direct : StatementForm.Mixed;
        }

        int before = reading.Content.First.First - 1;
        return before >= reading.Cue.End && traits.Classes[before] == TokenClass.Colon ? StatementForm.Direct : StatementForm.Indirect;
    }
}

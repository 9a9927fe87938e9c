namespace CitationAudit.Typesetting.Unicode;

/// <summary>The Bidi_Class values of UAX #9, table 4, in the order of <c>generate.py</c>.</summary>
internal enum BidiClass : byte
{
    L, R, AL, EN, ES, ET, AN, CS, NSM, BN, B, S, WS, ON, LRE, RLE, LRO, RLO, PDF, LRI, RLI, FSI, PDI,
}

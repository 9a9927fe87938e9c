namespace CitationAudit.Typesetting.Unicode;

/// <summary>The Line_Break values of UAX #14, table 1, in the order of <c>generate.py</c>.</summary>
internal enum LineBreakClass : byte
{
    XX, AI, AL, B2, BA, BB, BK, CB, CJ, CL, CM, CP, CR, EB, EM, EX, GL, H2, H3, HL, HY, ID, IN, IS, JL, JT, JV,
    LF, NL, NS, NU, OP, PO, PR, QU, RI, SA, SG, SP, SY, WJ, ZW, ZWJ,
}

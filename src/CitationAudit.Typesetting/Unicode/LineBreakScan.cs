using static CitationAudit.Typesetting.Unicode.LineBreakClass;
using static CitationAudit.Typesetting.Unicode.LineBreakOpportunity;

namespace CitationAudit.Typesetting.Unicode;

/// <summary>One pass over a text that decides, place by place and in order, whether a line may end there.</summary>
internal sealed class LineBreakScan
{
    private readonly int[] _codePoints;
    private readonly LineBreakClass[] _raw;

    /// <summary>The class before the place, combining marks taken in (LB9, LB10), and the code point it came from.</summary>
    private LineBreakClass _before;
    private int _beforeCode;

    /// <summary>The class before the white space that ends at the place.</summary>
    private LineBreakClass _beforeSpaces;

    /// <summary>The class before <see cref="_before"/>, for LB21a.</summary>
    private LineBreakClass _second;

    /// <summary>How far a number has come (LB25): 1 in its digits, 2 behind its closing bracket.</summary>
    private int _number;
    private int _flags;

    public LineBreakScan(int[] codePoints)
    {
        _codePoints = codePoints;
        _raw = new LineBreakClass[codePoints.Length];
        for (int i = 0; i < _raw.Length; i++)
            _raw[i] = LineBreaker.Resolved(codePoints[i]);
        if (_raw.Length > 0)
            Accept(_raw[0] is CM or LineBreakClass.ZWJ ? AL : _raw[0], codePoints[0]);
    }

    /// <summary>Decides the place before the code point at <paramref name="i"/>; to be called for 1, 2, 3 … in order.</summary>
    public LineBreakOpportunity Before(int i)
    {
        var raw = _raw[i];
        var previous = _raw[i - 1];
        bool absorbs = raw is CM or LineBreakClass.ZWJ && _before is not (BK or CR or LF or NL or SP or ZW);
        if (absorbs)
            return None; // LB9; LB4 to LB8 cannot apply
        var after = raw is CM or LineBreakClass.ZWJ ? AL : raw; // LB10
        var decision = Decide(after, previous, i);
        Accept(after, _codePoints[i]);
        return decision;
    }

    private void Accept(LineBreakClass c, int code)
    {
        _number = c switch
        {
            NU => 1,
            SY or IS when _number == 1 => 1,
            CL or CP when _number == 1 => 2,
            _ => 0,
        };
        _flags = c == RI ? _flags + 1 : 0;
        if (c != SP)
            _beforeSpaces = c;
        _second = _before;
        _before = c;
        _beforeCode = code;
    }

    private LineBreakOpportunity Decide(LineBreakClass after, LineBreakClass previous, int i)
    {
        var b = _before;
        if (b is BK or LF or NL || b == CR && after != LF) // LB4, LB5
            return Mandatory;
        if (b == CR || after is BK or CR or LF or NL or SP or ZW) // LB5, LB6, LB7
            return None;
        if (_beforeSpaces == ZW) // LB8
            return Allowed;
        if (previous == LineBreakClass.ZWJ || after == WJ || b is WJ or GL) // LB8a, LB11, LB12
            return None;
        if (after == GL && b is not (SP or BA or HY)) // LB12a
            return None;
        if (after == EX || after is CL or CP or IS or SY && b != NU) // LB13
            return None;
        if (_beforeSpaces == OP // LB14
            || _beforeSpaces == QU && after == OP // LB15
            || _beforeSpaces is CL or CP && after == NS // LB16
            || _beforeSpaces == B2 && after == B2) // LB17
            return None;
        if (b == SP) // LB18
            return Allowed;
        if (after == QU || b == QU) // LB19
            return None;
        if (after == CB || b == CB) // LB20
            return Allowed;
        return Joins(b, after, i) ? None : Allowed;
    }

    /// <summary>LB21 to LB30b: pairs that hold together; LB31 lets all others part.</summary>
    private bool Joins(LineBreakClass b, LineBreakClass after, int i)
    {
        bool letterBefore = b is AL or HL, letterAfter = after is AL or HL;
        if (after is BA or HY or NS or IN || b == BB) // LB21, LB22
            return true;
        if (_second == HL && b is HY or BA || b == SY && after == HL) // LB21a, LB21b
            return true;
        if (letterBefore && after == NU || b == NU && letterAfter) // LB23
            return true;
        if (b == PR && after is ID or EB or EM || b is ID or EB or EM && after == PO) // LB23a
            return true;
        if (b is PR or PO && letterAfter || letterBefore && after is PR or PO) // LB24
            return true;
        if (InNumber(b, after, i)) // LB25
            return true;
        if (b == JL && after is JL or JV or H2 or H3 || b is JV or H2 && after is JV or JT || b is JT or H3 && after == JT) // LB26
            return true;
        bool hangul = b is JL or JV or JT or H2 or H3;
        if (hangul && after == PO || b == PR && after is JL or JV or JT or H2 or H3) // LB27
            return true;
        if (letterBefore && letterAfter || b == IS && letterAfter) // LB28, LB29
            return true;
        var data = CharacterData.Instance;
        if ((letterBefore || b == NU) && after == OP && !data.IsWide(_codePoints[i])) // LB30
            return true;
        if (b == CP && (letterAfter || after == NU) && !data.IsWide(_beforeCode))
            return true;
        if (b == RI && after == RI && _flags % 2 == 1) // LB30a
            return true;
        return after == EM // LB30b
            && (b == EB || data.Grapheme(_beforeCode) == GraphemeClass.Pictographic && data.IsUnassigned(_beforeCode));
    }

    private bool InNumber(LineBreakClass b, LineBreakClass after, int i)
    {
        if (b is PR or PO && (after == NU || after is OP or HY && i + 1 < _raw.Length && NextClass(i) == NU))
            return true;
        if (b is OP or HY && after == NU)
            return true;
        return _number == 1 && after is NU or SY or IS or CL or CP or PO or PR
            || _number == 2 && after is PO or PR;
    }

    /// <summary>The class of what follows the place <paramref name="i"/>, over combining marks.</summary>
    private LineBreakClass NextClass(int i)
    {
        int next = i + 1;
        while (next < _raw.Length && _raw[next] is CM or LineBreakClass.ZWJ)
            next++;
        return next < _raw.Length ? _raw[next] : XX;
    }
}

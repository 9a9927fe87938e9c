namespace CitationAudit.Extraction.Model;

/// <summary>A cue with what must be known around it to label its statement: bounded, however long the text is.</summary>
internal readonly struct CueScene
{
    // Bounds of the window in tokens. Of the contents in both corpora, 0.2 % reach further.
    private const int MostBefore = 100;
    private const int MostAfter = 140;

    public CueScene(Traits traits, Run cue)
    {
        (Traits, Cue) = (traits, cue);
        Sentence = traits.Sentences[traits.SentenceOf[cue.First]];
        Paragraph = traits.ParagraphAt(cue.First);
        Window = Around(traits, cue, Sentence, Paragraph);
        WordTraits first = traits.Words[cue.First];
        (Root, Stem, Word, Ending) = (first.Root, first.Stem, first.Word, first.LastTwo);
        LastWord = traits.Words[cue.End - 1].Bare;
        WordAfter = cue.End < Paragraph.End ? traits.Words[cue.End].Bare : 0;
        MarkBefore = ClassAt(cue.First - 1);
        MarkAfter = ClassAt(cue.End);
        (FirstOpener, FirstQuotation, OpenerBefore) = (-1, -1, false);
        int limit = Math.Min(Window.End, cue.End + 40);
        for (int at = cue.End; at < limit && (FirstOpener < 0 || FirstQuotation < 0); at++)
        {
            FirstOpener = FirstOpener < 0 && traits.Words[at].Complementizer ? at : FirstOpener;
            FirstQuotation = FirstQuotation < 0 && traits.Classes[at] == TokenClass.OpenQuote ? at : FirstQuotation;
        }

        Head = traits.Trees?.HeadOf(cue) ?? cue.First;
        Hint = traits.Hints.TryGetValue(cue.First, out Hint hint) ? hint : null;
        OpenerBefore = traits.Complementizers.Between(Math.Max(Window.First, cue.First - 40), cue.First) > 0;
    }

    public Traits Traits { get; }

    public Run Cue { get; }

    public Run Sentence { get; }

    public Run Paragraph { get; }

    /// <summary>The tokens in which content, source and relay are looked for.</summary>
    public Run Window { get; }

    public uint Root { get; }

    public uint Stem { get; }

    public uint Word { get; }

    public uint Ending { get; }

    public uint LastWord { get; }

    public uint WordAfter { get; }

    public TokenClass MarkBefore { get; }

    public TokenClass MarkAfter { get; }

    /// <summary>The first word behind the cue that opens a reported clause; -1 for none near.</summary>
    public int FirstOpener { get; }

    /// <summary>The first mark behind the cue that opens a quotation; -1 for none near.</summary>
    public int FirstQuotation { get; }

    public bool OpenerBefore { get; }

    /// <summary>The token of the cue on which its others depend; its first where that is not known.</summary>
    public int Head { get; }

    /// <summary>What the patterns make of the cue.</summary>
    public Hint? Hint { get; }

    /// <summary>0 for a token before the cue, 1 behind it.</summary>
    public uint Side(int at) => at < Cue.First ? 0u : 1u;

    /// <summary>Tokens between the cue and a token.</summary>
    public int Distance(int at) => at < Cue.First ? Cue.First - 1 - at : at - Cue.End;

    /// <summary>The tokens between the cue and a token, as a range.</summary>
    public Run Between(int at) => at < Cue.First ? new Run(at + 1, Cue.First) : new Run(Cue.End, at);

    public uint BareAt(int at) => Traits.BareAt(at, Paragraph);

    public TokenClass ClassAt(int at) => Traits.ClassAt(at, Paragraph);

    public uint LevelAt(int at) => Traits.LevelAt(at, Paragraph);

    public uint ValueAt(uint[] values, int at) => Model.Traits.ValueAt(values, at, Paragraph);

    private static Run Around(Traits traits, Run cue, Run sentence, Run paragraph)
    {
        int first = sentence.First;
        if (first > paragraph.First)
        {
            // "… . …", said X: the quotation began in an earlier sentence, or ended with the one before.
            int quotation = traits.QuotationOf[first] is >= 0 and int open && traits.Quotations[open].First < first && traits.Quotations[open].Length <= MostAfter
                ? open
                : traits.Classes[first - 1] == TokenClass.CloseQuote ? traits.QuotationOf[first - 1] : -1;
            first = quotation >= 0 ? Math.Max(paragraph.First, traits.Quotations[quotation].First) : first;
        }

        int end = sentence.End;
        int limit = Math.Min(paragraph.End, cue.End + MostAfter);
        while (end < limit)
        {
            // The quotation goes on over the sentence's end, or another one follows at once.
            int quotation = traits.QuotationOf[end] is >= 0 and int open ? open : -1;
            if (quotation < 0 || traits.Quotations[quotation].Length > MostAfter)
            {
                break;
            }

            end = Math.Max(end + 1, traits.Quotations[quotation].End);
            if (end < limit && traits.SentenceOf[end] == traits.SentenceOf[end - 1])
            {
                end = traits.Sentences[traits.SentenceOf[end]].End;
            }
        }

        if (end == sentence.End && end < limit && traits.Colons.Between(cue.First, end) > 0)
        {
            // A speech behind a colon without quotation marks may have several sentences.
            end = traits.Sentences[traits.SentenceOf[end]].End;
        }

        return new Run(Math.Max(first, cue.First - MostBefore), Math.Min(end, limit));
    }
}

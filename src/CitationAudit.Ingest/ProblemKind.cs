namespace CitationAudit.Ingest;

/// <summary>What can go wrong on the way from an input to an article. The set is closed; each has its wording <c>ingest.&lt;name&gt;</c> in every language.</summary>
public enum ProblemKind
{
    /// <summary>There is no such file.</summary>
    NotFound,

    /// <summary>The file is a folder.</summary>
    IsFolder,

    /// <summary>The system refused to read it.</summary>
    Unreadable,

    /// <summary>It holds nothing, or nothing but white space.</summary>
    Empty,

    /// <summary>It holds signs but not one word.</summary>
    NoWords,

    /// <summary>It is larger than the limit.</summary>
    TooBig,

    /// <summary>It expands to more than the limit, in all or by ratio.</summary>
    ExpandsTooFar,

    /// <summary>Containers or markup nest deeper than the limit.</summary>
    NestsTooDeep,

    /// <summary>It holds more articles than the limit.</summary>
    TooManyArticles,

    /// <summary>Reading took longer than the limit.</summary>
    TooSlow,

    /// <summary>Reading took more memory than the limit.</summary>
    TooMuchMemory,

    /// <summary>It is binary data of no kind that is read here.</summary>
    NotText,

    /// <summary>Its bytes are not valid in the encoding that it is in; the message says where.</summary>
    MalformedEncoding,

    /// <summary>It is of a known kind that is not read here.</summary>
    Unsupported,

    /// <summary>It is of a kind that is read here, but damaged.</summary>
    Damaged,

    /// <summary>It is protected by a password.</summary>
    Encrypted,

    /// <summary>A line or a member of a JSON export is not an article.</summary>
    NotAnArticle,

    /// <summary>It is a PDF of pictures of pages, without text.</summary>
    ScannedPdf,

    /// <summary>The page holds no article text.</summary>
    NoArticleText,

    /// <summary>The page shows only the beginning to readers who do not pay.</summary>
    Paywall,

    /// <summary>The page asks for consent, a login or proof of humanity before it shows the article.</summary>
    ConsentWall,

    /// <summary>The address is not one that can be fetched.</summary>
    BadAddress,

    /// <summary>The address leads to this machine or to a private network.</summary>
    RefusedAddress,

    /// <summary>The host's name has no address.</summary>
    UnknownHost,

    /// <summary>The connection failed.</summary>
    ConnectionFailed,

    /// <summary>The server answered with an error status.</summary>
    HttpStatus,

    /// <summary>There were more redirects than the limit.</summary>
    TooManyRedirects,

    /// <summary>The answer took longer than the limit.</summary>
    FetchTooSlow,
}

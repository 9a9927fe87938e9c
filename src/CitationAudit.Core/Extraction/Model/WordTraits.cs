namespace CitationAudit.Extraction.Model;

/// <summary>Hashes of a word's parts, the same wherever it stands.</summary>
/// <param name="Word">The word in its normal form; numbers and handles are one each.</param>
/// <param name="Bare">Without a glued conjunction.</param>
/// <param name="Stem">Without affixes too.</param>
/// <param name="Root">Without weak letters too.</param>
/// <param name="First">The bare word's first letter.</param>
/// <param name="FirstTwo">Its first two letters.</param>
/// <param name="FirstThree">Its first three letters.</param>
/// <param name="Last">Its last letter.</param>
/// <param name="LastTwo">Its last two letters.</param>
/// <param name="LastThree">Its last three letters.</param>
/// <param name="Complementizer">True for a word that opens a reported clause.</param>
/// <param name="Joined">True where a conjunction was taken off.</param>
internal readonly record struct WordTraits(
    uint Word,
    uint Bare,
    uint Stem,
    uint Root,
    uint First,
    uint FirstTwo,
    uint FirstThree,
    uint Last,
    uint LastTwo,
    uint LastThree,
    bool Complementizer,
    bool Joined);

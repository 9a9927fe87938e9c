namespace CitationAudit.Training;

/// <summary>How a hidden layer learns.</summary>
/// <param name="Passes">Passes over all questions; the mean over the later half is kept.</param>
/// <param name="Rate">The first step's size.</param>
/// <param name="UnitsLeftOut">The share of the hidden units that each step leaves out at random.</param>
/// <param name="FeaturesLeftOut">The same for features.</param>
/// <param name="WordsLeftOut">The same for words.</param>
/// <param name="Seed">Seed of the beginning, of the order and of what is left out.</param>
internal sealed record LayerSettings(int Passes, float Rate, float UnitsLeftOut, float FeaturesLeftOut, float WordsLeftOut, int Seed);

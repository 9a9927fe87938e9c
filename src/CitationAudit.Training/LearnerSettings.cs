namespace CitationAudit.Training;

/// <summary>How a model learns.</summary>
/// <param name="Passes">Passes over all decisions; the mean over the later half is kept.</param>
/// <param name="Rate">The first step's size.</param>
/// <param name="Pull">The pull of each weight towards zero, at each step that touches it.</param>
/// <param name="Least">Features that are met less often are left out.</param>
/// <param name="Seed">Seed of the order of the decisions, and of what is left out.</param>
/// <param name="LeftOut">
/// The share of a candidate's features that each step leaves out at random, so that none of them is relied on alone; 0 to below 1. The
/// weights are scaled down accordingly.
/// </param>
/// <param name="Ease">A yes or no that errs by less teaches nothing more; 0 to learn from all.</param>
/// <param name="Voices">
/// How often it learns from the beginning, each time in another order and with other features left out; the mean of all is kept, which
/// costs nothing where it is used.
/// </param>
internal sealed record LearnerSettings(int Passes, float Rate, float Pull, int Least, int Seed, float LeftOut = 0, float Ease = 0, int Voices = 1);

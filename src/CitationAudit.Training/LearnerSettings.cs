namespace CitationAudit.Training;

/// <summary>How a model learns.</summary>
/// <param name="Passes">Passes over all decisions; the mean over the later half is kept.</param>
/// <param name="Rate">The first step's size.</param>
/// <param name="Pull">The pull of each weight towards zero, at each step that touches it.</param>
/// <param name="Least">Features that are met less often are left out.</param>
/// <param name="Dropped">The part of the features that each decision is learned without, drawn anew each time (Wager, Wang, Liang 2013).</param>
/// <param name="Seed">Seed of the order of the decisions.</param>
internal sealed record LearnerSettings(int Passes, float Rate, float Pull, int Least, float Dropped, int Seed);

using System.Collections.Immutable;

namespace GlamRules.Evaluation.Cascading;

/// <summary>Thresholds, in steps, with what comes of them on the records they were tried on.</summary>
/// <param name="Thresholds">One a stage, in the steps of confidence.</param>
/// <param name="Answered">Records answered without a person.</param>
/// <param name="Wrong">Answers among them that are not wholly right.</param>
/// <param name="Cost">Of all records, those left to a person among them.</param>
internal readonly record struct Setting(ImmutableArray<int> Thresholds, int Answered, int Wrong, double Cost)
{
    /// <summary>Share of wrong answers among the answers; 0 where there are none.</summary>
    public double ErrorRate => Answered == 0 ? 0 : (double)Wrong / Answered;
}

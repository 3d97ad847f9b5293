namespace GlamRules.Rules.Suggesting;

/// <summary>How answers fare on one label.</summary>
/// <param name="Support">Records whose gold has it.</param>
/// <param name="Predicted">Records whose answer has it.</param>
/// <param name="Hits">Records where both have it.</param>
public sealed record LabelFigures(int Support, int Predicted, int Hits)
{
    /// <summary>0 to 1; null where nothing is answered with it.</summary>
    public double? Precision => Predicted == 0 ? null : (double)Hits / Predicted;

    /// <summary>0 to 1; null where no gold has it.</summary>
    public double? Recall => Support == 0 ? null : (double)Hits / Support;

    /// <summary>The harmonic mean of the two, 0 to 1; null where neither gold nor an answer has it.</summary>
    public double? F1 => Support + Predicted == 0 ? null : 2.0 * Hits / (Support + Predicted);
}

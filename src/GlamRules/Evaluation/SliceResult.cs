namespace GlamRules.Evaluation;

/// <summary>How often one predictor is wrong on the records that share a value of a slice.</summary>
/// <param name="Predictor">Its name.</param>
/// <param name="Field">Name of the slice.</param>
/// <param name="Value">The value shared.</param>
/// <param name="N">Records with gold that share it.</param>
/// <param name="Wrong">Those not wholly right: a wrong answer, none, or a fault.</param>
/// <param name="Share">Wrong over <paramref name="N"/>, with a plain interval.</param>
/// <param name="Excess">
/// The share here less the share in all other records of the field, its interval widened for the number of slices looked
/// at; absent where there are no others.
/// </param>
public sealed record SliceResult(string Predictor, string Field, string Value, int N, int Wrong, Estimate Share, Estimate Excess)
{
    /// <summary>Whether the predictor is wrong more often here than elsewhere, beyond doubt.</summary>
    public bool IsWorse => Excess.Low > 0;

    /// <summary>Whether it is wrong less often here than elsewhere, beyond doubt.</summary>
    public bool IsBetter => Excess.High < 0;
}

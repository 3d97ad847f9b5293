using GlamRules.Evaluation;

namespace GlamRules.Assessments;

/// <summary>How large a collection must be before the challenger of a pair has paid for its labels and training.</summary>
/// <param name="A">The simpler system.</param>
/// <param name="B">Its challenger.</param>
/// <param name="Labelled">Records that had to be labelled to fit b but not a; below 0 the other way round.</param>
/// <param name="Price">What b costs beforehand more than a: labels and training, in the unit of the costs.</param>
/// <param name="Saving">What b saves on 10,000 records against a, with its interval.</param>
/// <param name="Records">Records from which b pays: price over saving. Null where it never does, for it saves nothing.</param>
/// <param name="Least">The same at the upper end of the saving; null where b never pays even there, or the interval is undefined.</param>
/// <param name="Most">The same at its lower end; null where b may never pay, or the interval is undefined.</param>
public sealed record BreakEven(string A, string B, int Labelled, double Price, Estimate Saving, double? Records, double? Least, double? Most)
{
    /// <summary>From a price and a saving on 10,000 records.</summary>
    public static BreakEven Of(string a, string b, int labelled, double price, Estimate saving) =>
        new(a, b, labelled, price, saving, At(price, saving.Value), At(price, saving.High), At(price, saving.Low));

    // Who costs no more beforehand and saves something pays from the first record on.
    private static double? At(double price, double? saving) => saving is > 0 and double saved ? Math.Max(0, price) / saved * 10_000 : null;
}

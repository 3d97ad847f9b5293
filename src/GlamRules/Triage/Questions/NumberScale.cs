using System.Collections.Immutable;

namespace GlamRules.Triage.Questions;

/// <summary>How a number that is an answer becomes points: along straight lines between its stops.</summary>
/// <param name="Unit">What is counted, in the plural.</param>
/// <param name="Most">The largest number allowed; the least is 0.</param>
/// <param name="Stops">Numbers with their points, upwards; before the first and after the last the points stay as they are.</param>
public sealed record NumberScale(string Unit, double Most, ImmutableArray<(double Number, double Points)> Stops)
{
    /// <summary>From 0 to 100.</summary>
    public double Points(double number)
    {
        if (number <= Stops[0].Number)
        {
            return Stops[0].Points;
        }

        for (int i = 1; i < Stops.Length; i++)
        {
            (double to, double points) = Stops[i];
            if (number <= to)
            {
                (double from, double before) = Stops[i - 1];
                return before + ((number - from) / (to - from) * (points - before));
            }
        }

        return Stops[^1].Points;
    }
}

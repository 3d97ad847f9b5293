using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Evaluation;

namespace GlamRules.Assessments.Curves;

/// <summary>The curves of a run, or why they were left out.</summary>
internal static class LearningCurves
{
    /// <summary>Up to so many labelled records of train and dev they are drawn unasked: beyond, it takes its time.</summary>
    public const int Unasked = 5000;

    /// <summary>Whether curves are drawn; where nobody said, by the number of records, never by the clock.</summary>
    public static bool AreDrawn(CurveGround ground, bool? asked) => ground.Dev.Count > 0 && (asked ?? ground.Train.Count + ground.Dev.Count <= Unasked);

    public static ImmutableArray<LearningCurve> Draw(CurveGround ground, IEnumerable<CurveRequest> requests, CancellationToken cancellation) =>
        [.. requests.Select(r => CurveDrawing.Draw(ground, r, cancellation))];

    /// <summary>How to get the curves that were left out for their cost; empty where none were.</summary>
    /// <param name="some">Whether there is a system whose curve could be drawn.</param>
    public static IEnumerable<Finding> LeftOut(CurveGround ground, bool some, bool? asked)
    {
        if (asked is null && ground.Dev.Count > 0 && !AreDrawn(ground, asked) && some)
        {
            int records = ground.Train.Count + ground.Dev.Count;
            yield return new Finding("curves-left-out", Severity.Note, FormattableString.Invariant(
                $"What more or fewer labels would do was not looked at: with {records} labelled records that takes many trainings. 'glamrules assess --curves' does it."), records);
        }
    }
}

using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Scripting.Expressions;

/// <summary>Shows mistakes of an expression at their places in the file that holds it.</summary>
internal static class ExpressionProblems
{
    public static void Report(IEnumerable<ExpressionProblem> problems, JsonValue value, DiagnosticBag diagnostics)
    {
        foreach (ExpressionProblem problem in problems)
        {
            diagnostics.Add(problem.Kind, value.LocateInText(problem.Start, problem.Length), problem.Message);
        }
    }
}

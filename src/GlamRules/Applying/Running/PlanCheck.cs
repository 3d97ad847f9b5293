using System.Collections.Immutable;
using GlamRules.Applying.Reading;
using GlamRules.Applying.Writing;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Applying.Running;

/// <summary>Whether an input has what a plan asks for, and whether every column of the output has a name of its own.</summary>
internal static class PlanCheck
{
    public static bool Fits(ApplyPlan plan, ApplyInput input, DiagnosticBag diagnostics)
    {
        bool fits = true;
        SourceLocation header = new(input.Path, 1);
        if (!input.Columns.IsEmpty)
        {
            foreach (string missing in plan.Read.Where(c => !input.Columns.Contains(c)))
            {
                fits = false;
                diagnostics.Add(ApplyProblems.NoColumn, header, $"there is no column '{missing}'.{DidYouMean.Sentence(missing, input.Columns)}",
                    $"The header has: {string.Join(", ", input.Columns)}. Where a field has another name here, say --field {(plan.Fields.Names.Contains(missing) ? missing : "FIELD")}=COLUMN.");
            }
        }

        foreach (string twice in Twice(OutputColumns.Answers(plan)).Concat(plan.Human ? Twice(OutputColumns.Human(plan)) : []).Distinct(StringComparer.Ordinal))
        {
            fits = false;
            diagnostics.Add(ApplyProblems.ColumnTwice, header, $"the output has a column '{twice}' of its own");
        }

        if (input.Source is FileBlocks files)
        {
            files.Needed = plan.Read;
        }

        return fits;
    }

    /// <summary>Warns of columns that no row of JSON Lines had.</summary>
    public static void Seen(ApplyPlan plan, ApplyInput input, DiagnosticBag diagnostics)
    {
        if (input.Source is FileBlocks { Seen: { } seen })
        {
            foreach (string missing in seen.Missing(plan.Read))
            {
                diagnostics.Add(ApplyProblems.NeverThere, new SourceLocation(input.Path), $"no row has '{missing}'.{DidYouMean.Sentence(missing, seen.Named)}");
            }
        }
    }

    private static IEnumerable<string> Twice(ImmutableArray<string> columns) => columns.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
}

using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Linting;

/// <summary>Terms that stand twice in one list, as written or as they are looked for.</summary>
internal sealed class RepeatedTermCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.RepeatedTerm, LintProblems.FoldedTerm];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (LintedCondition each in set.Conditions)
        {
            Dictionary<string, WrittenTerm> first = new(StringComparer.Ordinal);
            foreach (WrittenTerm term in set.Terms(each.Condition))
            {
                if (first.TryAdd(term.Folded, term))
                {
                    continue;
                }

                WrittenTerm before = first[term.Folded];
                bool same = before.Text == term.Text;
                findings.Add(same ? LintProblems.RepeatedTerm : LintProblems.FoldedTerm, term.Place(),
                    $"'{term.Text}' stands already {(same ? "" : $"as '{before.Text}' ")}at {Snippet.Place(before.Place())}");
            }
        }
    }
}

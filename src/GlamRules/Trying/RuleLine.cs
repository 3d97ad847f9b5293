using GlamRules.Evaluation;

namespace GlamRules.Trying;

/// <summary>A rule in the table of a trial.</summary>
/// <param name="Result">Its figures against gold.</param>
/// <param name="Lift">
/// Its precision less what would be right without it, on the same records: in a <c>label</c> task the default answer
/// (where there is none, the majority label), in a <c>labels</c> task the label's share of all records. Null where it
/// never fires.
/// </param>
/// <param name="Faults">Records on which it failed.</param>
public sealed record RuleLine(RuleResult Result, double? Lift, int Faults);

using System.Text;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Linting;

/// <summary>A condition that answers otherwise once a text of the corpus is brought to NFC.</summary>
internal sealed class OtherFormCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.OtherForm];

    public override bool NeedsCorpus => true;

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        (LabelledRecord Record, Record Composed)[] others = [.. set.Records.Where(r => !IsComposed(r.Record)).Select(r => (r, Compose(r.Record)))];
        foreach (LintedCondition each in others.Length == 0 ? [] : set.Conditions.Where(c => c.Condition.Parts.IsEmpty && c.Condition.Written is not null))
        {
            LabelledRecord[] lost = [.. others.Where(o => Holds(each.Condition, o.Composed) && !Holds(each.Condition, o.Record.Record)).Select(o => o.Record)];
            if (lost.Length > 0)
            {
                string text = each.Texts(lost[0]).First(t => !t.IsNormalized());
                findings.Add(LintProblems.OtherForm, each.Condition.Written!.Location,
                    $"{Snippet.Of(text, 0, Math.Min(60, text.Length))} is missed, since it writes a letter and its accent as two characters ({Snippet.Record(lost[0].Id, lost.Length)})");
            }
        }
    }

    private static bool Holds(Condition condition, Record record)
    {
        try
        {
            return condition.Holds(record, new MatchList());
        }
        catch (RuleFaultException)
        {
            return false;
        }
    }

    private static bool IsComposed(Record record) => Enumerable.Range(0, record.Fields.Count).All(f => Values(record[f]).All(v => Ascii.IsValid(v) || IsComposed(v)));

    // Half of a surrogate pair has no form.
    private static bool IsComposed(string text)
    {
        try
        {
            return text.IsNormalized();
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static Record Compose(Record record) => new(record.Id, record.Fields,
        [.. Enumerable.Range(0, record.Fields.Count).Select(f => new FieldValue([.. Values(record[f]).Select(v => IsComposed(v) ? v : v.Normalize(NormalizationForm.FormC))]))]);

    private static IEnumerable<string> Values(FieldValue value) => Enumerable.Range(0, value.Count).Select(i => value[i]);
}

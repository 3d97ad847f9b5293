using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Predictions;
using GlamRules.Rules.Explaining;
using GlamRules.Rules.Testing;

namespace GlamRules.Rules.Editing;

/// <summary>Makes a record of a corpus an example of the rule that it speaks about.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">Under which member it goes: a known gap where the rule does not keep it yet.</param>
/// <param name="Text">The rule's file with the example; null where it stands there already.</param>
public sealed record Promotion(Rule Rule, ExampleKind Kind, string? Text)
{
    /// <summary>The file that the rule is written in.</summary>
    public string Path => Rule.Written!.Source.Path;

    /// <summary>Null, with a diagnostic, where it is open which rule is meant, or the rule stands neither in JSON nor in a CSV table.</summary>
    /// <param name="set">The set.</param>
    /// <param name="record">The record, with gold.</param>
    /// <param name="ruleId">The rule; null: the one that gave the wrong answer, else the only one for the label that gold says.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static Promotion? Of(RuleSet set, LabelledRecord record, string? ruleId, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (Concerned(set, record, ruleId, diagnostics) is not { } rule)
        {
            return null;
        }

        bool wanted = record.Gold!.Labels.Contains(rule.Label);
        bool kept = RuleTrace.Of(rule, record.Record).Votes == wanted;
        ExampleKind kind = wanted ? kept ? ExampleKind.Match : ExampleKind.Todo : kept ? ExampleKind.NoMatch : ExampleKind.TodoNoMatch;
        ImmutableArray<KeyValuePair<string, string>> fields = Fields(set, rule, record.Record);
        bool table = rule.Location.File.EndsWith(TableEdit.Ending, StringComparison.OrdinalIgnoreCase);
        if (Hindrance(rule, table) is { } hindrance)
        {
            string cell = fields is [{ Key.Length: 0 } bare] ? bare.Value : JsonText.Object(fields);
            diagnostics.Add(RuleProblems.NotPromoted, rule.Location, hindrance, $"Write it there yourself, under '{ExampleEdit.Member(kind)}': {cell}");
            return null;
        }

        return new Promotion(rule, kind, table ? TableEdit.Add(rule, kind, fields) : ExampleEdit.Add(rule.Written!, kind, fields));
    }

    private static string? Hindrance(Rule rule, bool table) =>
        rule.Location.File.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? FormattableString.Invariant($"'{rule.Id}' stands in row {rule.Location.Line} of a workbook, which only a spreadsheet program can edit without loss")
        : rule.Written is not { } written ? $"'{rule.Id}' is not written in JSON or in a table"
        : (table ? TableEdit.StandsInItsFile(rule) : StandsInItsFile(written)) ? null
        : $"the file of '{rule.Id}' has changed since it was read";

    // A file may have been saved meanwhile: an edit would lose what stands there now.
    private static bool StandsInItsFile(JsonValue written) =>
        File.Exists(written.Source.Path) && SourceText.Load(written.Source.Path, new DiagnosticBag())?.Text == written.Source.Text;

    private static Rule? Concerned(RuleSet set, LabelledRecord record, string? ruleId, DiagnosticBag diagnostics)
    {
        if (ruleId is not null)
        {
            return RuleNamed.Find(set, ruleId, diagnostics);
        }

        Answer gold = record.Gold!;
        Vote? wrong = RecordExplanation.Of(set, record.Record).Prediction.Votes.FirstOrDefault(v => !gold.Labels.Contains(v.Label));
        if (wrong is not null)
        {
            return set.Rules[wrong.Rule];
        }

        Rule[] able = [.. set.Rules.Where(r => gold.Labels.Contains(r.Label))];
        if (able.Length == 1)
        {
            return able[0];
        }

        diagnostics.Add(RuleProblems.NotPromoted, new SourceLocation(set.Folder),
            $"no rule is wrong about record '{record.Id}', and {(able.Length == 0 ? "none is" : "several are")} for '{gold}'",
            able.Length == 0 ? $"Write a rule for '{gold}' first." : $"Say whose example it is with --rule, one of: {string.Join(", ", able.Select(r => r.Id).Take(12))}.");
        return null;
    }

    // A bare text where the rule reads the set's own field alone.
    private static ImmutableArray<KeyValuePair<string, string>> Fields(RuleSet set, Rule rule, Record record)
    {
        string own = ExampleRecord.OwnField(set, rule);
        ImmutableArray<string> read = ExampleRecord.FieldsOf(rule.When);
        read = rule.Unless is null ? read : [.. read.Concat(ExampleRecord.FieldsOf(rule.Unless)).Distinct(StringComparer.Ordinal)];
        return read.All(f => f == own)
            ? [KeyValuePair.Create("", record[own].First ?? "")]
            : [.. read.Where(f => !record[f].IsMissing).Select(f => KeyValuePair.Create(f, record[f].First!))];
    }
}

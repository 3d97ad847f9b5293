using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Reports.Words;
using GlamRules.Rules.Explaining;

namespace GlamRules.Cli.Output;

/// <summary>Why a record gets its answer: the record, the votes with winner and losers, and the rules asked for.</summary>
internal static class ExplanationPrinter
{
    /// <param name="explanation">What the set makes of the record.</param>
    /// <param name="labelled">The record in its corpus; null for a text of the user's own.</param>
    /// <param name="rule">The rule to show as a tree; null: those that vote.</param>
    /// <param name="label">The label whose rules are to be shown, or null.</param>
    public static void Write(RecordExplanation explanation, LabelledRecord? labelled, string? rule, string? label, TextWriter writer, Palette palette)
    {
        Record(explanation, labelled, writer, palette);
        writer.Write("\n");
        string said = RecordPrinter.Said(explanation.Prediction);
        Lines.WritePainted(writer, $"Answer: {palette.Bold(said)}. {ShownText.Clean(explanation.Decision)}", "", "  ");
        foreach (Vote vote in explanation.Prediction.Votes)
        {
            Vote(explanation, vote, writer, palette);
        }

        RuleTrace[] shown = label is not null ? [.. explanation.Rules.Where(r => r.Rule.Label == label)]
            : rule is not null ? [.. explanation.Rules.Where(r => r.Rule.Id == rule)]
            : [.. explanation.Rules.Where(r => r.Votes || r.Fault is not null)];
        if (label is not null)
        {
            WhyNot(explanation, shown, label, writer, palette);
            return;
        }

        foreach (RuleTrace trace in shown)
        {
            writer.Write("\n");
            ConditionTree.Write(trace, writer, palette);
        }

        if (rule is null && shown.Length < explanation.Rules.Length)
        {
            writer.Write("\n");
            int rest = explanation.Rules.Length - shown.Length;
            Lines.Write(writer, FormattableString.Invariant($"{rest} {(shown.Length > 0 ? "other " : "")}rule{(rest == 1 ? " does" : "s do")} not vote: --rule ID shows one of them, --label LABEL why no rule for a label does."), "");
        }
    }

    private static void Record(RecordExplanation explanation, LabelledRecord? labelled, TextWriter writer, Palette palette)
    {
        FieldList fields = explanation.Record.Fields;
        int column = Math.Min(20, fields.Names.Append("record").Max(n => n.Length)) + 2;
        if (labelled is not null)
        {
            writer.Write($"{"record".PadRight(column)}{ShownText.Clean(labelled.Id)} ({labelled.Split.ToString().ToLowerInvariant()})\n");
        }

        Match[] matches = [.. explanation.Prediction.Votes.SelectMany(v => v.Matches)];
        for (int i = 0; i < fields.Count; i++)
        {
            FieldValue value = explanation.Record[i];
            string name = Lines.Left(fields.Names[i], column);
            for (int v = 0; v < Math.Max(1, value.Count); v++)
            {
                foreach (string line in value.IsMissing ? [palette.Faint("(missing)")] : MarkedText.Lines(value[v], matches.Where(m => m.Field == fields.Names[i] && m.ValueIndex == v), Lines.Width - column, 6, palette))
                {
                    writer.Write($"{name}{line}\n");
                    name = new string(' ', column);
                }
            }
        }

        if (labelled is not null)
        {
            string gold = labelled.Split == Split.Test ? "not shown: the record is in the test split" : labelled.Gold is { } g ? RecordPrinter.Short(g) : "none";
            writer.Write($"{"gold".PadRight(column)}{ShownText.Clean(gold)}\n");
        }
    }

    private static void Vote(RecordExplanation explanation, Vote vote, TextWriter writer, Palette palette)
    {
        bool carries = explanation.Prediction.Answer?.Labels.Contains(vote.Label) == true;
        string weight = DecisionWording.Weight(explanation.Set, vote);
        string match = vote.Matches.Length > 0 && vote.Matches[0].Length > 0 ? $"  “{TraceWording.Clip(vote.Matches[0].Text, 24)}”" : "";
        string line = Lines.Cut($"{Lines.Left(explanation.Set.Rules[vote.Rule].Id, 25)} {Lines.Left(vote.Label, 14)} {weight}{match}".TrimEnd(), Lines.Width - 8);
        writer.Write($"  {(carries ? palette.Good("won ") : palette.Bad("lost"))}  {line}\n");
    }

    private static void WhyNot(RecordExplanation explanation, RuleTrace[] rules, string label, TextWriter writer, Palette palette)
    {
        writer.Write("\n");
        int votes = rules.Count(r => r.Votes);
        bool wins = explanation.Prediction.Answer?.Labels.Contains(label) == true;
        string how = rules.Length == 0 ? "the set has no rule for it" : votes == 0 ? (rules.Length == 1 ? "its only rule does not vote" : FormattableString.Invariant($"none of its {rules.Length} rules votes")) + (wins ? ", and the default says it" : "")
            : FormattableString.Invariant($"{votes} of its {rules.Length} rules vote{(votes == 1 ? "s" : "")}") + (wins ? "" : ", and lose to the winner above");
        Lines.WritePainted(writer, $"{(wins ? "Why" : "Why not")} {palette.Bold(label)}: {how}.", "");
        foreach (RuleTrace trace in rules)
        {
            string sentence = trace.Votes ? $"votes: {TraceWording.Sentence(trace.When.Culprit(false) ?? trace.When)}"
                : $"{(trace.StoppedByUnless ? "unless " : "")}{TraceWording.Sentence(trace.FirstFailed ?? trace.When)}";
            writer.Write($"  {(trace.Votes ? palette.Good("✓") : palette.Bad("✗"))} {ShownText.Clean(trace.Rule.Id)}\n");
            Lines.Write(writer, sentence, "      ", "        ");
            foreach (ConditionTrace part in trace.Votes ? [] : trace.FirstFailed?.Culprits ?? [])
            {
                Lines.Write(writer, TraceWording.Sentence(part), "        ", "          ");
            }
        }
    }
}

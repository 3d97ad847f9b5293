using GlamRules.Corpora;
using GlamRules.Reports.Words;
using GlamRules.Rules;
using GlamRules.Rules.Testing;

namespace GlamRules.Cli.Output;

/// <summary>What came of the examples of a rule set: failures with their reasons, closed gaps, and the counts.</summary>
internal static class TestPrinter
{
    public static void Write(RuleSet set, IReadOnlyCollection<ExampleResult> results, TextWriter writer, Palette palette)
    {
        foreach (ExampleResult failure in results.Where(r => r.Verdict == ExampleVerdict.Failed))
        {
            writer.Write($"{ShownText.Clean(failure.Location.Place)}: {palette.Bad("FAIL")} {ShownText.Clean(failure.Happened)}\n");
            WriteText(failure, writer, palette);
            foreach (string reason in failure.Reasons)
            {
                Lines.Write(writer, reason.TrimStart(), reason.StartsWith(' ') ? "    " : "  ", "      ");
            }
        }

        foreach (ExampleResult closed in results.Where(r => r.Verdict == ExampleVerdict.GapClosed))
        {
            string target = closed.Kind == ExampleKind.TodoNoMatch ? "move it to 'noMatch'" : closed.Rule is null ? "take its 'todo' away" : "move it to 'match'";
            writer.Write($"{ShownText.Clean(closed.Location.Place)}: {palette.Good("DONE")} {ShownText.Clean(closed.Happened)}: {target}\n");
            WriteText(closed, writer, palette);
        }

        int failed = results.Count(r => r.Verdict == ExampleVerdict.Failed);
        int passed = results.Count(r => r.Verdict == ExampleVerdict.Passed);
        int gaps = results.Count(r => r.Verdict == ExampleVerdict.Gap);
        int closedGaps = results.Count(r => r.Verdict == ExampleVerdict.GapClosed);
        string word = failed > 0 ? palette.Bad("FAIL") : palette.Good("PASS");
        writer.Write(FormattableString.Invariant($"{word} {ShownText.Clean(set.Name)}: {passed} passed, {failed} failed"));
        writer.Write(gaps + closedGaps == 0 ? "" : FormattableString.Invariant($", {gaps + closedGaps} todo"));
        writer.Write(closedGaps == 0 ? "\n" : FormattableString.Invariant($" ({closedGaps} of them done)\n"));
        string[] without = [.. set.Rules.Where(r => r.Examples.IsEmpty).Select(r => r.Id)];
        if (without.Length > 0)
        {
            Lines.Write(writer, $"Without examples: {string.Join(", ", without.Take(12))}{(without.Length > 12 ? ", …" : "")}.", "     ");
        }
    }

    private static void WriteText(ExampleResult result, TextWriter writer, Palette palette)
    {
        FieldList fields = result.Record.Fields;
        bool several = Enumerable.Range(0, fields.Count).Count(i => !result.Record[i].IsMissing) > 1;
        for (int i = 0; i < fields.Count; i++)
        {
            if (result.Record[i].First is { } text)
            {
                string indent = several ? $"    {ShownText.Clean(fields.Names[i])}: " : "    ";
                foreach (string line in MarkedText.Lines(text, result.Matches, Lines.Width - indent.Length, 3, palette))
                {
                    writer.Write($"{indent}{line}\n");
                    indent = new string(' ', indent.Length);
                }
            }
        }
    }
}

using GlamRules.Diagnostics;
using GlamRules.Reports.Words;
using GlamRules.Rules.Explaining;

namespace GlamRules.Cli.Output;

/// <summary>The conditions of a rule as a tree, each with what it met; the part that decided is pointed out.</summary>
internal static class ConditionTree
{
    public static void Write(RuleTrace trace, TextWriter writer, Palette palette)
    {
        string verdict = trace.Fault is not null ? palette.Bad("fails") : trace.Votes ? palette.Good($"votes {trace.Rule.Label}") : "does not vote";
        writer.Write($"{palette.Bold(trace.Rule.Id)} ({ShownText.Clean(trace.Rule.Label)}) {verdict}\n");
        Branch("when", trace.When);
        if (trace.Unless is { } unless)
        {
            Branch("unless", unless);
        }

        if (trace.FirstFailed is { } failed)
        {
            Lines.Write(writer, $"Why not: {(trace.StoppedByUnless ? "unless " : "")}{TraceWording.Sentence(failed)}.", "  ", "    ");
        }

        void Branch(string name, ConditionTrace part)
        {
            writer.Write($"  {name}\n");
            Node(part, "    ");
        }

        void Node(ConditionTrace node, string indent)
        {
            string sign = node.Fault is not null ? palette.Bad("!") : node.Holds ? palette.Good("✓") : palette.Bad("✗");
            bool decides = ReferenceEquals(node, trace.FirstFailed);
            string text = $"{TraceWording.Name(node)}: {TraceWording.Result(node)}{(decides ? "  ←" : "")}";
            bool first = true;
            foreach (string line in WrappedText.Lines(ShownText.Clean(text), Lines.Width - indent.Length - 2))
            {
                writer.Write(first ? $"{indent}{sign} {line}\n" : $"{indent}    {line}\n");
                first = false;
            }

            foreach (ConditionTrace part in node.Parts)
            {
                Node(part, indent + "  ");
            }
        }
    }
}

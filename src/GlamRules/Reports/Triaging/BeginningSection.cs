using System.Collections.Immutable;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>Which projects need no machine learning to begin with.</summary>
internal static class BeginningSection
{
    public static Section? Build(TriageResult result)
    {
        ProjectResult[] rules = [.. result.Projects.Where(p => p.Beginning is not Beginning.Open and not Beginning.ByHand)];
        ProjectResult[] hand = [.. result.Projects.Where(p => p.Beginning == Beginning.ByHand)];
        if (rules.Length + hand.Length == 0)
        {
            return null;
        }

        List<Block> blocks = [];
        if (rules.Length > 0)
        {
            blocks.Add(Paragraph.Of("Rules take an afternoon, and the figure they reach is the one that a model has to beat:"));
            blocks.Add(List(rules));
            blocks.Add(Paragraph.Of("To begin: ", Inline.Code("glamrules new ruleset"), ", then ", Inline.Code("glamrules new assessment --from-triage"), "."));
        }

        if (hand.Length > 0)
        {
            blocks.Add(Paragraph.Of("Not worth a machine:"));
            blocks.Add(List(hand));
        }

        return new Section("rules-first", "Try rules first", [.. blocks]);
    }

    private static Bullets List(IEnumerable<ProjectResult> projects) =>
        new([.. projects.Select(p => (ImmutableArray<Inline>)[Inline.Strong($"{p.Project.Name}:"), " ", TriageWords.Sentence(p.Beginning)!])]);
}

using System.CommandLine;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules new</c>: scaffold a rule set, a corpus, an assessment or its answers, or a table of a rule set.</summary>
internal static class NewCommand
{
    public static Command Build(Surroundings surroundings) => new("new", "Make project ideas, a rule set, a corpus or an assessment to start from. Nothing that is there is overwritten.\n\nExample: glamrules new ruleset novels --labels \"Fiction,Non-fiction\" --field title")
    {
        NewTriage.Build(surroundings),
        NewRuleSet.Build(surroundings),
        NewCorpus.Build(surroundings),
        NewAssessment.Build(surroundings),
        NewAnswers.Build(surroundings),
        NewTable.Build(surroundings),
    };
}

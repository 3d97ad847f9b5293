using System.Collections.Immutable;

namespace GlamRules.Rules.Loading;

/// <summary>The columns of a rule set written as a table: <c>*.rules.csv</c> or <c>*.rules.xlsx</c>, a row a rule.</summary>
internal static class RuleTable
{
    /// <summary>How the parts of one cell are divided: by line ends, or by this.</summary>
    public const char Divider = '|';

    /// <summary>A spreadsheet takes no more than 32,767 characters in a cell.</summary>
    public const int LongestCell = 32_000;

    /// <summary>Before the name of a list.</summary>
    public const string ListName = "list:";

    // A spreadsheet takes what begins so for a formula.
    private const string Formula = "=+-@";

    /// <summary>A cell for a CSV file, with an apostrophe before what a spreadsheet would take for a formula.</summary>
    public static string Disarm(string cell) => cell.Length > 1 && Formula.Contains(cell[0], StringComparison.Ordinal) && !char.IsAsciiDigit(cell[1]) ? "'" + cell : cell;

    /// <summary>The cell as it was meant.</summary>
    public static string Rearm(string cell) => cell.Length > 1 && cell[0] == '\'' && Formula.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;

    /// <summary>Name and meaning, in the order in which a table is written.</summary>
    public static ImmutableArray<(string Name, string Meaning)> Columns { get; } =
    [
        ("id", "Unique within the set."),
        ("label", "The label that the rule votes for."),
        ("pattern", "A regular expression; backslashes stand once here."),
        ("terms", "Words or phrases divided by | or line ends; or a .txt file; or list: and the name of a list in ruleset.json. Beside a pattern, either will do."),
        ("field", "The field to look in, if not the set's own."),
        ("fold", "What counts nothing, such as case | accents | long-s."),
        ("unless", "A regular expression that keeps the rule from voting."),
        ("unlessTerms", "Words or phrases that do."),
        ("priority", "A number; the highest wins."),
        ("confidence", "A number from 0 to 1."),
        ("why", "The reason."),
        ("match", "Texts on which it must vote, divided by | or line ends."),
        ("noMatch", "Texts on which it must not."),
        ("todo", "Texts on which it should one day."),
        ("todoNoMatch", "Texts on which it should stop voting one day."),
        ("harm", "What harm the words may do."),
        ("reviewedBy", "Who read the rule on behalf of those concerned."),
        ("source", "Where the knowledge comes from."),
        ("author", "Who wrote the rule."),
        ("since", "The version or day that it came in."),
        ("notes", "Whatever else."),
        ("enabled", "no, or false: the rule is not there."),
        ("when", "Any condition as JSON, for what the columns above can't say."),
        ("unlessWhen", "The same for unless."),
        ("task", "The kind of task, such as labels, for 'new ruleset --from'; in a set's folder ruleset.json says it."),
    ];

    public static IEnumerable<string> Names => Columns.Select(c => c.Name);
}

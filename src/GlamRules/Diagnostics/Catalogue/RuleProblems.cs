namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with a rule set: GR0100 to GR0199.</summary>
public static class RuleProblems
{
    public static readonly DiagnosticKind UnknownCondition = new("GR0100", Severity.Error, "Unknown condition",
        "Write one of the conditions listed in rules/README.md, such as { \"pattern\": \"\\\\bnovel\\\\b\" }.");

    public static readonly DiagnosticKind SeveralConditions = new("GR0101", Severity.Error, "Two conditions in one pair of braces",
        "Give each its own braces and join them with 'all' or 'any'.");

    public static readonly DiagnosticKind UnknownLabel = new("GR0102", Severity.Error, "Label not in the label set",
        "Use a label of the task, spelt in the same way.");

    public static readonly DiagnosticKind UndeclaredField = new("GR0103", Severity.Error, "Field that the task does not give",
        "A rule may read only the fields that the task declares as 'text' or 'features'; else it could read the answer.");

    public static readonly DiagnosticKind NoField = new("GR0104", Severity.Error, "No field named",
        "Name a 'field' here, or one for the whole set in ruleset.json.");

    public static readonly DiagnosticKind BadPattern = new("GR0105", Severity.Error, "Pattern that is no regular expression",
        "Mend the pattern at the place shown; in JSON each backslash is written twice.");

    public static readonly DiagnosticKind EmptyTerms = new("GR0106", Severity.Error, "No terms",
        "Write at least one term; in a file, one a line.");

    public static readonly DiagnosticKind RepeatedId = new("GR0107", Severity.Error, "Two rules of one id",
        "Give one of them another id; should both be one rule, join their conditions with 'any'.");

    public static readonly DiagnosticKind NoRules = new("GR0108", Severity.Error, "No rules",
        "Put at least one file whose name ends in .rules.json beside ruleset.json.");

    public static readonly DiagnosticKind ScriptsNotAllowed = new("GR0109", Severity.Error, "Script rules can't be read here",
        "This program reads rules in JSON alone. The command glamrules reads scripts too.");

    public static readonly DiagnosticKind ExampleFails = new("GR0110", Severity.Error, "Example that the rule does not keep",
        "Change the rule, or the example; what the rule can't do yet may stand under 'todo'.");

    public static readonly DiagnosticKind TurnedRange = new("GR0111", Severity.Error, "Range from more to less",
        "Write the smaller bound first, and at least one of the two.");

    public static readonly DiagnosticKind OtherTask = new("GR0112", Severity.Error, "Rule set for another kind of task",
        "Write the kind of the corpus's task in ruleset.json, \"task\": \"labels\" for a set of labels, or use a rule set of that kind.");

    public static readonly DiagnosticKind ExtendsCircle = new("GR0113", Severity.Error, "Rule sets that extend each other",
        "Remove 'extends' from one of them.");

    public static readonly DiagnosticKind EmptyList = new("GR0114", Severity.Error, "Empty list",
        "Write at least one element between the brackets, such as [\"novel\"], or remove the member.");

    public static readonly DiagnosticKind UnreadFile = new("GR0115", Severity.Warning, "File that nothing reads",
        "Let the name of a file of rules end in .rules.json; move other files out of the folder.");

    public static readonly DiagnosticKind UnknownRuleReference = new("GR0116", Severity.Error, "Unknown rule",
        "Write the id of another rule of this set; a rule that is not enabled is not there.");

    public static readonly DiagnosticKind RuleCircle = new("GR0117", Severity.Error, "Rules that refer to each other in a circle",
        "Write in one of them the condition itself in place of { \"rule\": ... }.");

    public static readonly DiagnosticKind NotCountable = new("GR0118", Severity.Error, "Condition that has no hits to count",
        "Count a 'pattern' or 'terms': { \"count\": { \"of\": { \"terms\": [\"and\"] }, \"atLeast\": 2 } }.");

    public static readonly DiagnosticKind UnknownPattern = new("GR0119", Severity.Error, "Unknown pattern by name",
        "Define it under 'patterns' in ruleset.json, or write \\{ for a brace that is meant as such.");

    public static readonly DiagnosticKind PatternCircle = new("GR0120", Severity.Error, "Patterns that refer to each other in a circle",
        "Let one of them stand alone.");

    public static readonly DiagnosticKind FoldedPattern = new("GR0121", Severity.Warning, "Pattern that folding keeps from matching",
        "Write the pattern as the text looks after folding: without what 'fold' takes out.");

    public static readonly DiagnosticKind UnknownColumn = new("GR0122", Severity.Error, "Unknown column of a table",
        "Use the name of a column as it stands in the first row of the table.");

    public static readonly DiagnosticKind BadTable = new("GR0123", Severity.Error, "Table that can't be read",
        "Save it from the spreadsheet again, as .xlsx or as CSV in UTF-8, with the names of the columns in the first row.");

    public static readonly DiagnosticKind LabelColumn = new("GR0124", Severity.Error, "Column of labels without a table",
        "A rule that takes its label from a column needs 'terms' from a table under 'when', such as { \"terms\": { \"file\": \"subjects.csv\", \"column\": \"word\" } }.");

    public static readonly DiagnosticKind BadName = new("GR0125", Severity.Error, "Name that can't be referred to",
        "Begin it with a letter, and use letters, digits, - and _ only.");

    public static readonly DiagnosticKind ExampleLabels = new("GR0126", Severity.Error, "Examples without their label",
        "A rule with a column of labels needs its examples by label: \"match\": { \"nature\": [\"A tree\"] }.");

    public static readonly DiagnosticKind NotInTable = new("GR0127", Severity.Warning, "Rule set with more than a table can hold",
        "What a table has no column for stays in ruleset.json or in a .rules.json file.");

    public static readonly DiagnosticKind LongRow = new("GR0172", Severity.Error, "Row with more cells than the table has columns",
        "Put a text that holds commas into quotation marks.");

    public static readonly DiagnosticKind SetExampleFails = new("GR0140", Severity.Error, "Example that gets another label",
        "Change the rules, or the example; what the set can't do yet may say \"todo\": true.");

    public static readonly DiagnosticKind UnknownRule = new("GR0141", Severity.Error, "No rule of that id",
        "Name a rule by its 'id', as it stands in its file.");

    public static readonly DiagnosticKind NotPromoted = new("GR0142", Severity.Error, "Record that can't become an example",
        "Choose a record of the dev split, and a rule written in JSON with --rule.");
}

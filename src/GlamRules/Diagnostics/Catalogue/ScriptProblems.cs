namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with an expression, a script rule or a workflow file: GR0400 to GR0499.</summary>
public static class ScriptProblems
{
    public static readonly DiagnosticKind ExpressionSyntax = new("GR0400", Severity.Error, "Broken expression",
        "Look at the place shown: a bracket, quotation mark or operator is missing or too many. Inside a text in quotes a backslash is written twice, in JSON four times.");

    public static readonly DiagnosticKind ExpressionName = new("GR0401", Severity.Error, "Unknown name in an expression",
        "Use a field of the task or a function of the guide. A field whose name is not one word is written Text(\"the name\").");

    public static readonly DiagnosticKind ExpressionType = new("GR0402", Severity.Error, "Expression of the wrong type",
        "An expression must come out as true or false, and compare texts with texts and numbers with numbers: Number(field) and Year(field) read a number from a text.");

    public static readonly DiagnosticKind ExpressionForbidden = new("GR0403", Severity.Error, "Not allowed in an expression",
        "An expression may use fields, texts, numbers, operators and the functions of the guide, nothing else. What needs more is a script rule.");

    public static readonly DiagnosticKind ExpressionSize = new("GR0404", Severity.Error, "Expression too large",
        "Split it into several rules, or into several expressions under 'all' or 'any'.");

    public static readonly DiagnosticKind ExpressionPattern = new("GR0405", Severity.Error, "Unusable pattern in an expression",
        "Correct the regular expression. It must be a text in quotes, so that it can be compiled once; a backslash is written four times in JSON there. The condition 'pattern' needs only two.");

    public static readonly DiagnosticKind ScriptError = new("GR0410", Severity.Error, "Script does not compile",
        "Correct the C# at the place shown; the number is the C# compiler's own.");

    public static readonly DiagnosticKind ScriptWarning = new("GR0411", Severity.Warning, "Doubtful C# in a script",
        "The C# compiler warns of a likely mistake; the number is its own.");

    public static readonly DiagnosticKind ScriptForm = new("GR0412", Severity.Error, "Not part of a script rule",
        "A script rule file holds using directives, statements and local functions; no types, no namespaces, no directives such as #r, #load or #line.");

    public static readonly DiagnosticKind ScriptThrew = new("GR0413", Severity.Error, "Script failed while declaring its rules",
        "The statements outside of 'when' run once, as the rules are loaded. Correct the one that failed.");

    public static readonly DiagnosticKind ScriptField = new("GR0414", Severity.Error, "Unknown field in a script",
        "Use a field that the task declares under 'text' or 'features'.");

    public static readonly DiagnosticKind ScriptPattern = new("GR0415", Severity.Error, "Unusable pattern in a script",
        "Write the regular expression as a constant text, best as @\"...\" or \"\"\"...\"\"\", and correct it.");

    public static readonly DiagnosticKind ScriptLabel = new("GR0416", Severity.Error, "Unusable label in a script rule",
        "Use one of the labels of the rule set.");

    public static readonly DiagnosticKind ScriptId = new("GR0417", Severity.Error, "Script rule without an id",
        "Give the rule a short id of its own.");

    public static readonly DiagnosticKind ScriptEmpty = new("GR0418", Severity.Warning, "Script without rules",
        "Call Rule(...) in it, or remove the file.");

    public static readonly DiagnosticKind ScriptForbidden = new("GR0419", Severity.Error, "Not allowed in a script",
        "A script rule computes with the fields of one record: texts, numbers, lists and their LINQ methods; 'C# script rules' in rules/README.md lists them. A regular expression is looked for with record.Matches(field, pattern).");

    public static readonly DiagnosticKind WorkflowActions = new("GR0420", Severity.Error, "Actions in a workflow",
        "Remove 'Actions': a rule set labels records and does nothing else. The label is the 'SuccessEvent'; what follows from it belongs to the program that uses the labels.");

    public static readonly DiagnosticKind WorkflowInjected = new("GR0421", Severity.Error, "Injected workflow",
        "Copy the rules of the other workflow into this one, or put its file beside this one: all workflow files of a folder make one rule set.");

    public static readonly DiagnosticKind WorkflowForeign = new("GR0422", Severity.Error, "Type of another program in a workflow",
        "Use the fields of 'input1', their methods and the functions of the guide: Year(...), Number(...), Words(...), Has(...), Matches(...), Contains(...). What needs more is a script rule.");

    public static readonly DiagnosticKind WorkflowRule = new("GR0423", Severity.Error, "Workflow rule that can't decide",
        "Give the rule an 'Expression', or an 'Operator' (And, Or) with 'Rules' under it.");

    public static readonly DiagnosticKind WorkflowParameter = new("GR0424", Severity.Error, "Unusable parameter of a workflow",
        "Give each parameter one word as its 'Name', another than those of the other parameters in force.");

    public static readonly DiagnosticKind ScriptEmitted = new("GR0430", Severity.Error, "Not allowed in a compiled script",
        "The compiler made something of the script that no rule needs. Write it in a simpler way.");

    public static readonly DiagnosticKind ScriptHost = new("GR0431", Severity.Error, "Scripts can't be run",
        "Scripts run in a process of their own. Where none can be started, --in-process runs those of your own sets in this one.");
}

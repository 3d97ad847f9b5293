using System.Text.RegularExpressions;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Scripting.Expressions;

namespace GlamRules.Scripting.Workflows;

/// <summary>Reads <c>GlobalParams</c> and <c>LocalParams</c>: named expressions, each of which may use those before it.</summary>
internal static partial class WorkflowParameters
{
    // A chain of parameters is evaluated one within the other.
    private const int Most = 200;

    /// <summary>The names in force below: those of the scope and those of the list.</summary>
    public static ExpressionNames Read(JsonObject owner, string member, ExpressionNames scope)
    {
        foreach (JsonObject json in WorkflowFile.List(owner, member, "a parameter"))
        {
            string? name = json.RequiredText("Name");
            string? text = json.RequiredText("Expression");
            json.CloseToMisspelt();
            if (name is not null && text is not null && IsUsable(name, json.Any("Name")!.Location, scope, json.Diagnostics))
            {
                List<ExpressionProblem> problems = [];
                ExpressionParameter parameter = ExpressionCompiler.CompileParameter(name, text, scope, problems);
                ExpressionProblems.Report(problems, json.Any("Expression")!, json.Diagnostics);
                scope = scope with { Parameters = scope.Parameters.Add(parameter) };
            }
        }

        return scope;
    }

    private static bool IsUsable(string name, SourceLocation location, ExpressionNames scope, DiagnosticBag diagnostics)
    {
        bool word = Word().IsMatch(name) && name != scope.RecordName && !Has(ExpressionVocabulary.Words, name) && !Has(ExpressionVocabulary.Reserved, name);
        string? wrong = !word ? $"'{name}' can't be the name of a parameter"
            : scope.Parameters.Any(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)) ? $"a parameter '{name}' is in force already"
            : scope.Parameters.Length >= Most ? FormattableString.Invariant($"more than {Most} parameters are in force")
            : null;
        if (wrong is not null)
        {
            diagnostics.Add(ScriptProblems.WorkflowParameter, location, wrong);
        }

        return wrong is null;
    }

    private static bool Has(IEnumerable<string> words, string name) => words.Contains(name, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Matching;
using GlamRules.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GlamRules.Scripting.Scripts;

/// <summary>Finds in a script what the compiler can't know: fields and patterns written as constants.</summary>
internal static class ScriptChecks
{
    private static readonly string[] Readers = [nameof(ScriptRecord.Text), nameof(ScriptRecord.Values), nameof(ScriptRecord.Has), nameof(ScriptRecord.Matches), nameof(ScriptRecord.Find)];
    private static readonly string[] Searchers = [nameof(ScriptRecord.Matches), nameof(ScriptRecord.Find)];

    public static void Check(ScriptFile file, SemanticModel model, RuleSetContext context, DiagnosticBag diagnostics)
    {
        foreach (InvocationExpressionSyntax call in file.Tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingType.Name: nameof(ScriptRecord) } method || !Readers.Contains(method.Name))
            {
                continue;
            }

            SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
            if (Constant(model, arguments, 0) is { } field && context.Fields is { } fields && fields.IndexOf(field) < 0)
            {
                diagnostics.Add(ScriptProblems.ScriptField, file.Place(arguments[0].GetLocation()),
                    $"the task gives no field '{field}'.{DidYouMean.Sentence(field, fields.Names)}", $"It gives: {string.Join(", ", fields.Names)}.");
            }

            if (Searchers.Contains(method.Name) && Constant(model, arguments, 1) is { } pattern && TextPattern.Problem(pattern) is var (message, offset))
            {
                diagnostics.Add(ScriptProblems.ScriptPattern, file.Place(arguments[1].GetLocation()), FormattableString.Invariant($"{message} (at character {offset + 1} of the pattern)"));
            }
        }
    }

    private static string? Constant(SemanticModel model, SeparatedSyntaxList<ArgumentSyntax> arguments, int index) =>
        index < arguments.Count ? model.GetConstantValue(arguments[index].Expression).Value as string : null;
}

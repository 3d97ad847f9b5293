using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Matching;
using GlamRules.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GlamRules.Scripting.Scripts;

/// <summary>Finds in calls of <see cref="ScriptRecord"/> what the compiler can't know: unknown fields and unusable patterns.</summary>
internal static class ScriptChecks
{
    public static void Check(JoinedScript joined, Compilation compilation, RuleSetContext context, DiagnosticBag diagnostics)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        SemanticModel model = compilation.GetSemanticModel(tree);
        foreach (InvocationExpressionSyntax call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (model.GetOperation(call) is not IInvocationOperation { TargetMethod.ContainingType: { } type } operation || type.ToDisplayString() != typeof(ScriptRecord).FullName)
            {
                continue;
            }

            foreach (IArgumentOperation argument in operation.Arguments)
            {
                SourceLocation place = joined.Place(argument.Syntax.GetLocation());
                string? text = argument.Value.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;
                if (argument.Parameter?.Name == "field")
                {
                    CheckField(text, place, context, diagnostics);
                }
                else if (argument.Parameter?.Name == "pattern")
                {
                    CheckPattern(text, place, diagnostics);
                }
            }
        }
    }

    // A name that is known only when a record is read fails there.
    private static void CheckField(string? field, SourceLocation place, RuleSetContext context, DiagnosticBag diagnostics)
    {
        if (field is not null && context.Fields is { } fields && fields.IndexOf(field) < 0)
        {
            diagnostics.Add(ScriptProblems.ScriptField, place, $"the task gives no field '{field}'.{DidYouMean.Sentence(field, fields.Names)}", $"It gives: {string.Join(", ", fields.Names)}.");
        }
    }

    private static void CheckPattern(string? pattern, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (pattern is null)
        {
            diagnostics.Add(ScriptProblems.ScriptPattern, place, "the pattern is not a constant text");
        }
        else if (TextPattern.Problem(pattern) is var (message, offset))
        {
            diagnostics.Add(ScriptProblems.ScriptPattern, place, FormattableString.Invariant($"{message} (at character {offset + 1} of the pattern)"));
        }
    }
}

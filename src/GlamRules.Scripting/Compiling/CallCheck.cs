using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Matching;
using GlamRules.Scripting.Authoring;
using GlamRules.Scripting.Caching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GlamRules.Scripting.Compiling;

/// <summary>Finds in calls of <see cref="ScriptRecord"/> what the compiler can't know: fields, and unusable patterns.</summary>
internal static class CallCheck
{
    /// <summary>The fields that are named, to be held against those of a task; unusable patterns are diagnostics.</summary>
    public static ImmutableArray<ScriptRemark> Check(JoinedScript joined, Compilation compilation, DiagnosticBag diagnostics)
    {
        List<ScriptRemark> fields = [];
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
                string? text = argument.Value.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;
                if (argument.Parameter?.Name == "field" && text is not null)
                {
                    // A name that is known only when a record is read fails there.
                    fields.Add(joined.Remark(argument.Syntax.GetLocation(), text));
                }
                else if (argument.Parameter?.Name == "pattern")
                {
                    CheckPattern(text, joined.Place(argument.Syntax.GetLocation()), diagnostics);
                }
            }
        }

        return [.. fields];
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

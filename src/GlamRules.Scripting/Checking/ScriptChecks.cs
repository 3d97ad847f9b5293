using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GlamRules.Scripting.Checking;

/// <summary>
/// The first check of a script, over what the compiler understood of its text: only known operations, types and members,
/// and nothing that lasts from one record to the next. A second one looks at the assembly: <see cref="EmittedCheck"/>.
/// Neither is a sandbox; scripts that nobody trusts don't get here.
/// </summary>
internal static class ScriptChecks
{
    /// <summary>Refusals, as diagnostics.</summary>
    /// <param name="compilation">The scripts, joined, without an error of the compiler.</param>
    /// <param name="isFile">Whether the function of that name is the whole of a file.</param>
    /// <param name="place">Where in a user's file a location is.</param>
    /// <param name="diagnostics">Takes what is refused.</param>
    public static void Check(Compilation compilation, Func<string, bool> isFile, Func<Location, SourceLocation> place, DiagnosticBag diagnostics)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        SemanticModel model = compilation.GetSemanticModel(tree);
        HashSet<(string, int)> shown = [];
        Refusals refusals = new((node, message) =>
        {
            SourceLocation at = place(node.GetLocation());
            if (shown.Add((at.File, at.Line)))
            {
                diagnostics.Add(ScriptProblems.ScriptForbidden, at, message);
            }
        });
        foreach (MethodDeclarationSyntax file in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(m => isFile(m.Identifier.Text)))
        {
            foreach (SyntaxNode node in file.Body!.DescendantNodes())
            {
                SyntaxCheck.Check(node, refusals);
                NameCheck.Check(node, model, refusals);
            }

            if (model.GetOperation(file) is { } body)
            {
                IMethodSymbol whole = (IMethodSymbol)model.GetDeclaredSymbol(file)!;
                foreach (IOperation operation in body.Descendants())
                {
                    OperationCheck.Check(operation, refusals);
                    StateCheck.Check(operation, whole, refusals);
                }
            }
        }
    }
}

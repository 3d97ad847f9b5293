using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GlamRules.Scripting.Checking;

/// <summary>Refuses words of the language that no rule over texts needs.</summary>
internal static class SyntaxCheck
{
    public static void Check(SyntaxNode node, Refusals refusals)
    {
        string? what = node switch
        {
            UnsafeStatementSyntax or FixedStatementSyntax or PointerTypeSyntax or FunctionPointerTypeSyntax => "unsafe code",
            StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => "stackalloc",
            GotoStatementSyntax or LabeledStatementSyntax => "goto",
            LockStatementSyntax => "lock",
            UsingStatementSyntax => "using",
            LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } => "using",
            AwaitExpressionSyntax => "await",
            YieldStatementSyntax => "yield",
            QueryExpressionSyntax => "a query with 'from'; write .Where(...) and .Select(...)",
            RefTypeSyntax or RefExpressionSyntax or MakeRefExpressionSyntax or RefTypeExpressionSyntax or RefValueExpressionSyntax => "ref",
            TypeOfExpressionSyntax => "typeof",
            SizeOfExpressionSyntax => "sizeof",
            ThisExpressionSyntax or BaseExpressionSyntax => "this",
            AttributeListSyntax => "an attribute",
            LocalFunctionStatementSyntax function when function.Modifiers.Any(m => !m.IsKind(SyntaxKind.StaticKeyword)) => $"a function that is {function.Modifiers.First(m => !m.IsKind(SyntaxKind.StaticKeyword)).Text}",
            AnonymousFunctionExpressionSyntax function when function.Modifiers.Any(m => !m.IsKind(SyntaxKind.StaticKeyword)) => "async",
            InterpolationAlignmentClauseSyntax => "a width in an interpolated text",
            InterpolationFormatClauseSyntax format when IsWide(format.FormatStringToken.Text) => "a long format in an interpolated text",
            CatchFilterClauseSyntax => "a catch with 'when'",
            _ => null,
        };
        if (what is not null)
        {
            refusals.Add(node, $"a script can't use {what}");
        }
    }

    // D1000000000 makes a text of a billion digits.
    internal static bool IsWide(string format) => format.Length > 12 || format.Count(char.IsAsciiDigit) > 2;
}

using System.Text;
using GlamRules.Scripting.Authoring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GlamRules.Scripting.Compiling;

/// <summary>
/// Writes calls of <see cref="Meter"/> into the loops, functions, catches and arrays of a checked script. Lines stay
/// where they are, columns do not: what is shown to a user comes from the script as it was written.
/// </summary>
internal sealed class MeteredScript
{
    private const string Meters = "global::GlamRules.Scripting.Authoring." + nameof(Meter) + ".";
    private const string Enter = Meters + nameof(Meter.Enter) + "(); ";
    private const string Step = Meters + nameof(Meter.Step) + "(); ";
    private const string Caught = Meters + nameof(Meter.Caught) + "(); ";

    // A function that is inlined would be missing among the lines of a fault.
    private const string NotInlined = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)] ";

    private readonly SemanticModel _model;
    private readonly List<(int Start, int Length, string Text)> _edits = [];

    private MeteredScript(SemanticModel model) => _model = model;

    public static string Of(Compilation compilation)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        MeteredScript metered = new(compilation.GetSemanticModel(tree));
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            metered.Visit(node);
        }

        return metered.Apply(tree.ToString());
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case LocalFunctionStatementSyntax function:
                Insert(function.SpanStart, NotInlined);
                Function(function.Body, function.ExpressionBody, function.SemicolonToken, (IMethodSymbol)_model.GetDeclaredSymbol(function)!);
                break;
            case AnonymousFunctionExpressionSyntax function:
                Function(function);
                break;
            case CommonForEachStatementSyntax loop:
                Loop(loop.Statement);
                break;
            case ForStatementSyntax loop:
                Loop(loop.Statement);
                break;
            case WhileStatementSyntax loop:
                Loop(loop.Statement);
                break;
            case DoStatementSyntax loop:
                Loop(loop.Statement);
                break;
            case CatchClauseSyntax clause:
                Insert(clause.Block.OpenBraceToken.Span.End, " " + Caught);
                break;
            case FinallyClauseSyntax clause:
                Insert(clause.Block.OpenBraceToken.Span.End, " " + Caught);
                break;
            case ArrayCreationExpressionSyntax { Initializer: null } array:
                foreach (ExpressionSyntax size in array.Type.RankSpecifiers[0].Sizes.Where(s => s is not OmittedArraySizeExpressionSyntax))
                {
                    Insert(size.SpanStart, Meters + nameof(Meter.Length) + "(");
                    Insert(size.Span.End, ")");
                }

                break;
            default:
                break;
        }
    }

    private void Function(AnonymousFunctionExpressionSyntax function)
    {
        if (function.Block is { } block)
        {
            Insert(block.OpenBraceToken.Span.End, " " + Enter);
        }
        else if (function.ExpressionBody is { } body)
        {
            Insert(body.SpanStart, "{ " + Enter + Keyword(body, (IMethodSymbol)_model.GetSymbolInfo(function).Symbol!));
            Insert(body.Span.End, "; }");
        }
    }

    private void Function(BlockSyntax? block, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon, IMethodSymbol symbol)
    {
        if (block is not null)
        {
            Insert(block.OpenBraceToken.Span.End, " " + Enter);
        }
        else if (arrow is not null)
        {
            _edits.Add((arrow.ArrowToken.SpanStart, arrow.ArrowToken.Span.Length, "{ " + Enter + Keyword(arrow.Expression, symbol)));
            Insert(semicolon.Span.End, " }");
        }
    }

    private void Loop(StatementSyntax body)
    {
        if (body is BlockSyntax block)
        {
            Insert(block.OpenBraceToken.Span.End, " " + Step);
        }
        else
        {
            Insert(body.SpanStart, "{ " + Step);
            Insert(body.Span.End, " }");
        }
    }

    // An expression that throws is a statement already.
    private static string Keyword(ExpressionSyntax body, IMethodSymbol symbol) => symbol.ReturnsVoid || body.IsKind(SyntaxKind.ThrowExpression) ? "" : "return ";

    private void Insert(int at, string text) => _edits.Add((at, 0, text));

    private string Apply(string text)
    {
        StringBuilder result = new(text.Length + (_edits.Count * 60));
        int from = 0;
        // What was found first stands outermost; what ends at one place ends alike.
        foreach ((int start, int length, string inserted) in _edits.OrderBy(e => e.Start))
        {
            result.Append(text, from, start - from).Append(inserted);
            from = start + length;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }
}

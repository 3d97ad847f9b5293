using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using GlamRules.Corpora;
using GlamRules.Diagnostics.Catalogue;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Compiles an expression with the parser of Microsoft RulesEngine into a delegate, once. That parser lets an expression
/// reach the whole platform and knows no limits, so it is fenced on both sides: before it, only names of a closed list
/// pass; after it, only calls of a closed list are bound.
/// </summary>
internal static class ExpressionCompiler
{
    // The one parameter without a name is what functions are called on.
    private static readonly ParameterExpression Scope = Expression.Parameter(typeof(ExpressionScope), "");

    private static readonly RuleExpressionParser Parser = new(new ReSettings
    {
        CustomTypes = [typeof(ExpressionScope)],
        IsExpressionCaseSensitive = true,
        // Otherwise a mistake would be parsed as false.
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
    });

    /// <summary>The compiled condition, or null and at least one problem.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="fields">The fields of the records, or null where they are not known; then any name is taken for a field.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static ExpressionCondition? Compile(string text, FieldList? fields, List<ExpressionProblem> problems)
    {
        if (ExpressionTokens.Read(text, problems) is not { } tokens)
        {
            return null;
        }

        new NameCheck(tokens, fields, problems).Check();
        new QuotedTextCheck(tokens, problems).Check();
        return problems.Count > 0 || Parse(tokens, problems) is not { } parsed ? null : Bind(text, parsed, fields, problems);
    }

    private static Expression? Parse(ExpressionToken[] tokens, List<ExpressionProblem> problems)
    {
        FieldCalls calls = new(tokens);
        try
        {
            // Asked for a bool, it would report a wrong type before wrong syntax.
            return Parser.Parse(calls.Text, [Scope], null);
        }
        catch (ParseException e)
        {
            problems.Add(ExpressionErrors.Of(e, calls));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or NotSupportedException or FormatException or OverflowException)
        {
            // The parser leaves these to the expression tree, which knows no place.
            problems.Add(ExpressionErrors.OfTypes(tokens));
        }

        return null;
    }

    private static ExpressionCondition? Bind(string text, Expression parsed, FieldList? fields, List<ExpressionProblem> problems)
    {
        if (parsed.Type != typeof(bool))
        {
            problems.Add(new ExpressionProblem(ScriptProblems.ExpressionType, 0, text.Length, "the expression comes out as something other than true or false"));
            return null;
        }

        ExpressionBinder binder = new(fields);
        if (binder.Bind(parsed) is { } compiled)
        {
            return new ExpressionCondition(text, compiled, binder.Read);
        }

        problems.AddRange(binder.Refusals.Select(why => new ExpressionProblem(ScriptProblems.ExpressionType, 0, text.Length, why)));
        return null;
    }
}

using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using GlamRules.Corpora;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules.Conditions;
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
    private static readonly RuleExpressionParser Parser = new(new ReSettings
    {
        CustomTypes = [typeof(ExpressionScope)],
        IsExpressionCaseSensitive = true,
        // Otherwise a mistake would be parsed as false.
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
    });

    /// <summary>The compiled condition, or null and what is wrong; nothing more where a broken parameter is to blame.</summary>
    public static ExpressionCondition? Compile(string text, ExpressionNames names, List<ExpressionProblem> problems)
    {
        if (Parse(text, names, problems) is not { } parsed)
        {
            return null;
        }

        if (parsed.Type != typeof(bool))
        {
            problems.Add(new ExpressionProblem(ScriptProblems.ExpressionType, 0, text.Length, "the expression comes out as something other than true or false"));
            return null;
        }

        ExpressionBinder binder = new(names);
        return Bind(text, parsed, binder, problems) is { } compiled ? new ExpressionCondition(text, (Func<Record, MatchList, bool>)compiled, binder.Read) : null;
    }

    /// <summary>A named value for later expressions; a broken one, and what is wrong with it, where it does not compile.</summary>
    public static ExpressionParameter CompileParameter(string name, string text, ExpressionNames names, List<ExpressionProblem> problems)
    {
        if (Parse(text, names, problems) is not { } parsed)
        {
            return new BrokenParameter(name);
        }

        if (!ExpressionParameter.CanBe(parsed.Type))
        {
            problems.Add(new ExpressionProblem(ScriptProblems.ExpressionType, 0, text.Length, "the expression comes out as neither a text nor a number nor true or false"));
            return new BrokenParameter(name);
        }

        ExpressionBinder binder = new(names);
        return Bind(text, parsed, binder, problems) is { } compiled
            ? (ExpressionParameter)Activator.CreateInstance(typeof(ExpressionParameter<>).MakeGenericType(parsed.Type), name, compiled, binder.Read)!
            : new BrokenParameter(name);
    }

    private static Expression? Parse(string text, ExpressionNames names, List<ExpressionProblem> problems)
    {
        if (ExpressionTokens.Read(text, names.RecordName is not null, problems) is not { } read)
        {
            return null;
        }

        ExpressionToken[] tokens = RecordNames.Resolve(read, names);
        new NameCheck(tokens, names, problems).Check();
        new QuotedTextCheck(tokens, problems).Check();
        problems.AddRange(UntypedComparison.Find(tokens, names));
        return problems.Count > 0 || tokens.Any(t => names.Parameter(t) is BrokenParameter) ? null : Parse(tokens, names, problems);
    }

    private static Expression? Parse(ExpressionToken[] tokens, ExpressionNames names, List<ExpressionProblem> problems)
    {
        FieldCalls calls = new(tokens, names);
        try
        {
            // Asked for a bool, it would report a wrong type before wrong syntax.
            return Parser.Parse(calls.Text, [FieldCalls.Scope, .. names.Parameters.Select(p => p.Symbol)], null);
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

    private static Delegate? Bind(string text, Expression parsed, ExpressionBinder binder, List<ExpressionProblem> problems)
    {
        Delegate? compiled = binder.Bind(parsed);
        problems.AddRange(binder.Refusals.Select(why => new ExpressionProblem(ScriptProblems.ExpressionType, 0, text.Length, why)));
        return compiled;
    }
}

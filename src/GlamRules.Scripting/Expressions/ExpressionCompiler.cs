using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using GlamRules.Corpora;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Compiles an expression of the language that Microsoft RulesEngine's rules are written in (System.Linq.Dynamic.Core)
/// into a delegate, once. RulesEngine's own parser is not used: it comes with types of its choosing and lets an
/// expression reach the platform.
/// </summary>
internal static class ExpressionCompiler
{
    // The generic overload of the parser casts to a function of no parameter.
    private static readonly Type Truth = typeof(bool);

    private static readonly ParsingConfig Config = CreateConfig();

    /// <summary>The compiled condition, or null and at least one problem.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="fields">The fields of the records, or null where they are not known; then any name is taken for a field.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static ExpressionCondition? Compile(string text, FieldList? fields, List<ExpressionProblem> problems)
    {
        ExpressionScanner scanner = ExpressionScanner.Scan(text, fields, Config);
        problems.AddRange(scanner.Problems);
        if (problems.Count > 0)
        {
            return null;
        }

        ParameterExpression scope = Expression.Parameter(typeof(ExpressionScope), "");
        Dictionary<string, object> names = scanner.BareFields.ToDictionary(name => name, name => (object)Field(scope, nameof(ExpressionScope.Text), name), StringComparer.Ordinal);
        string readable = StandIns.Apply(text, scanner.AsNumbers, (standIn, name) => names[standIn] = Field(scope, nameof(ExpressionScope.Number), name));
        try
        {
            LambdaExpression lambda = DynamicExpressionParser.ParseLambda(Config, false, [scope], Truth, readable, names);
            ExpressionBinder binder = new(fields);
            if (binder.Bind(lambda) is { } compiled)
            {
                return new ExpressionCondition(text, compiled, binder.Read);
            }

            problems.AddRange(binder.Refusals.Select(why => new ExpressionProblem(ScriptProblems.ExpressionType, 0, text.Length, why)));
        }
        catch (ParseException e)
        {
            problems.Add(ExpressionErrors.Of(e, text, scanner));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or NotSupportedException or FormatException or OverflowException)
        {
            // The parser leaves these to the expression tree, which knows no place.
            problems.Add(ExpressionErrors.OfTypes(text, scanner));
        }

        return null;
    }

    private static MethodCallExpression Field(ParameterExpression scope, string function, string name) =>
        Expression.Call(scope, function, null, Expression.Constant(name));

    private static ParsingConfig CreateConfig()
    {
        ParsingConfig config = new()
        {
            IsCaseSensitive = true,
            CustomTypeProvider = new ClosedTypes(),
            DisallowNewKeyword = true,
            SupportCastingToFullyQualifiedTypeAsString = false,
            SupportEnumerationsFromSystemNamespace = false,
            ResolveTypesBySimpleName = false,
            AllowNewToEvaluateAnyType = false,
            AreContextKeywordsEnabled = false,
            DisableMemberAccessToIndexAccessorFallback = true,
            AllowEqualsAndToStringMethodsOnObject = false,
        };
        config.ExpressionPromoter = new FieldPromoter(config);
        return config;
    }
}

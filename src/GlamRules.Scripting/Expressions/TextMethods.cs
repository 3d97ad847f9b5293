using System.Linq.Expressions;

namespace GlamRules.Scripting.Expressions;

/// <summary>The methods of texts and lists that an expression may call, each in a form that no culture changes.</summary>
internal static class TextMethods
{
    /// <summary>The call as it is to run, or null where the method is on no list.</summary>
    public static Expression? Rewrite(MethodCallExpression node, ExpressionBinder binder, Expression places)
    {
        Type? owner = node.Method.DeclaringType;
        bool texts = node.Arguments.All(a => a.Type == typeof(string));
        if (owner == typeof(string) && node.Object is { } text)
        {
            return (node.Method.Name, node.Arguments.Count) switch
            {
                ("Contains" or "StartsWith" or "EndsWith", 1) when texts => Holds(node, binder, places),
                ("IndexOf", 1) when texts => Call(binder, text, "IndexOf", binder.Visit(node.Arguments[0]), Expression.Constant(StringComparison.Ordinal)),
                ("Replace", 2) when texts => Expression.Call(typeof(FieldReading), nameof(FieldReading.Replace), null, binder.Visit(text), binder.Visit(node.Arguments[0]), binder.Visit(node.Arguments[1])),
                ("ToLower" or "ToLowerInvariant", 0) => Call(binder, text, "ToLowerInvariant"),
                ("ToUpper" or "ToUpperInvariant", 0) => Call(binder, text, "ToUpperInvariant"),
                ("Trim" or "TrimStart" or "TrimEnd", 0) or ("Substring", 1 or 2) =>
                    Expression.Call(binder.Visit(text), node.Method, node.Arguments.Select(a => binder.Visit(a)!)),
                _ => null,
            };
        }

        return (owner?.Name, node.Method.Name, node.Arguments.Count) switch
        {
            ("String", "Compare", 2) when texts => Static(string.CompareOrdinal, node, binder),
            ("String", "Concat", 2) when texts => Static(string.Concat, node, binder),
            ("Enumerable", "Any" or "Count", 1) or ("Enumerable", "Contains", 2) =>
                Expression.Call(node.Method, node.Arguments.Select(a => binder.Visit(a)!)),
            _ => null,
        };
    }

    public static TextPlace PlaceOf(string method) => method switch
    {
        "StartsWith" => TextPlace.Start,
        "EndsWith" => TextPlace.End,
        _ => TextPlace.Anywhere,
    };

    private static MethodCallExpression Holds(MethodCallExpression node, ExpressionBinder binder, Expression places)
    {
        Expression part = binder.Visit(node.Arguments[0]);
        return binder.Field(node.Object!) is { } field
            ? Expression.Call(typeof(FieldReading), nameof(FieldReading.HoldsExactly), null, field.Record, field.Slot, part, Expression.Constant(PlaceOf(node.Method.Name)), places)
            : Call(binder, node.Object!, node.Method.Name, part, Expression.Constant(StringComparison.Ordinal));
    }

    private static MethodCallExpression Call(ExpressionBinder binder, Expression text, string method, params Expression[] arguments) =>
        Expression.Call(binder.Visit(text), method, null, arguments);

    private static MethodCallExpression Static<T>(Func<string, string, T> method, MethodCallExpression node, ExpressionBinder binder) =>
        Expression.Call(method.Method, node.Arguments.Select(a => binder.Visit(a)!));
}

using System.Linq.Expressions;
using GlamRules.Corpora;
using GlamRules.Matching;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Turns a parsed expression into one over a record: fields bound by place, patterns compiled, methods that follow the
/// machine's culture replaced by those that don't. What is on no list is refused, whatever the check of names let pass.
/// </summary>
internal sealed class ExpressionBinder(ExpressionNames names) : ExpressionVisitor
{
    private static readonly ParameterExpression TheRecord = Expression.Parameter(typeof(Record), "record");
    private static readonly ParameterExpression ThePlaces = Expression.Parameter(typeof(MatchList), "places");
    private readonly Dictionary<string, FieldReference> _slots = new(StringComparer.Ordinal);
    private readonly HashSet<FieldReference> _read = [];
    private bool _negated;

    /// <summary>What was refused; empty where all is well.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>Fields that were read otherwise than under a negation, in the order in which they were met.</summary>
    public FieldReference[] Read => [.. _read.DistinctBy(f => f.Name)];

    /// <summary>The name of the field that an expression reads as a text, or null.</summary>
    public static string? FieldName(Expression expression) => expression switch
    {
        MethodCallExpression { Method.Name: nameof(ExpressionScope.Text) } call when call.Method.DeclaringType == typeof(ExpressionScope) => FieldArgument(call),
        _ => null,
    };

    /// <summary>The expression as a <c>Func&lt;Record, MatchList, T&gt;</c>, or null and at least one refusal.</summary>
    public Delegate? Bind(Expression parsed)
    {
        Expression body = Visit(parsed);
        return Refusals.Count > 0 ? null : Expression.Lambda(typeof(Func<,,>).MakeGenericType(typeof(Record), typeof(MatchList), parsed.Type), body, TheRecord, ThePlaces).Compile();
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(ExpressionScope))
        {
            return FieldArgument(node) is { } name ? OnField(node, Slot(name)) : OnText(node);
        }

        return TextMethods.Rewrite(node, this, Places)
            ?? Refuse(node, node.Method.Name == nameof(string.Concat) ? "a text is joined with something that is no text" : $"'{node.Method.Name}' is not available in this form");
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType == ExpressionType.Convert && !node.Type.IsValueType)
        {
            return Refuse(node, ExpressionErrors.Mixed);
        }

        bool before = _negated;
        _negated |= node.NodeType == ExpressionType.Not;
        Expression visited = base.VisitUnary(node);
        _negated = before;
        return visited;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual && NullTest(node) is { } name)
        {
            Expression has = Expression.Call(typeof(FieldReading), nameof(FieldReading.Has), null, TheRecord, Expression.Constant(Slot(name)));
            return node.NodeType == ExpressionType.Equal ? Expression.Not(has) : has;
        }

        return base.VisitBinary(node);
    }

    protected override Expression VisitMember(MemberExpression node) =>
        node.Expression is not null && (node.Member.Name is "Length" or "HasValue" or "Value")
            ? base.VisitMember(node)
            : Refuse(node, $"'{node.Member.Name}' is not available");

    protected override Expression VisitNew(NewExpression node) => Refuse(node, "nothing can be created in an expression");

    protected override Expression VisitInvocation(InvocationExpression node) => Refuse(node, "only functions of the guide can be called");

    protected override Expression VisitDynamic(DynamicExpression node) => Refuse(node, "this value has no type");

    protected override Expression VisitTypeBinary(TypeBinaryExpression node) => Refuse(node, "types are not available in expressions");

    protected override Expression VisitMemberInit(MemberInitExpression node) => Refuse(node, "nothing can be created in an expression");

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (names.Parameters.FirstOrDefault(p => ReferenceEquals(p.Symbol, node)) is not { } parameter)
        {
            return Refuse(node, "only fields and functions can be used");
        }

        if (!_negated)
        {
            _read.UnionWith(parameter.Read);
        }

        return Expression.Call(Expression.Constant(parameter), nameof(ExpressionParameter<>.Of), null, TheRecord, Places);
    }

    protected override Expression VisitLambda<T>(Expression<T> node) => Refuse(node, "functions of functions are not available");

    /// <summary>The slot of a field that is read as a whole, for the methods of a text.</summary>
    public (Expression Record, Expression Slot)? Field(Expression expression) =>
        FieldName(expression) is { } name ? (TheRecord, Expression.Constant(Slot(name))) : null;

    private Expression Places => _negated ? Expression.Constant(null, typeof(MatchList)) : ThePlaces;

    private static string? FieldArgument(MethodCallExpression call) => call.Arguments[0] switch
    {
        ConstantExpression { Value: string name } => name,
        var inner => FieldName(inner),
    };

    private static string? NullTest(BinaryExpression node) => (node.Left, node.Right) switch
    {
        (var field, ConstantExpression { Value: null }) => FieldName(field),
        (ConstantExpression { Value: null }, var field) => FieldName(field),
        _ => null,
    };

    private FieldReference Slot(string name)
    {
        if (!_slots.TryGetValue(name, out FieldReference? slot))
        {
            _slots[name] = slot = new FieldReference(name, names.Fields);
        }

        if (!_negated)
        {
            _read.Add(slot);
        }

        return slot;
    }

    private Expression OnField(MethodCallExpression node, FieldReference slot)
    {
        Expression bound = Expression.Constant(slot);
        return node.Method.Name switch
        {
            nameof(ExpressionScope.Text) or nameof(ExpressionScope.Values) or nameof(ExpressionScope.Has) =>
                Expression.Call(typeof(FieldReading), node.Method.Name, null, TheRecord, bound),
            nameof(ExpressionScope.Matches) =>
                Expression.Call(typeof(FieldReading), nameof(FieldReading.Matches), null, TheRecord, bound, Pattern(node), Places),
            nameof(ExpressionScope.Contains) or nameof(ExpressionScope.StartsWith) or nameof(ExpressionScope.EndsWith) =>
                Expression.Call(typeof(FieldReading), nameof(FieldReading.Holds), null, TheRecord, bound, Visit(node.Arguments[1]), Place(node), Places),
            _ => OfText(node, Expression.Call(typeof(FieldReading), nameof(FieldReading.Text), null, TheRecord, bound)),
        };
    }

    private Expression OnText(MethodCallExpression node)
    {
        if (ExpressionVocabulary.OfFieldOnly.Contains(node.Method.Name))
        {
            return Refuse(node, $"{node.Method.Name}(...) takes the name of one field");
        }

        Expression text = Visit(node.Arguments[0]);
        return node.Method.Name switch
        {
            nameof(ExpressionScope.Matches) => Expression.Call(typeof(FieldReading), nameof(FieldReading.Matches), null, text, Pattern(node)),
            nameof(ExpressionScope.Contains) or nameof(ExpressionScope.StartsWith) or nameof(ExpressionScope.EndsWith) =>
                Expression.Call(typeof(FieldReading), nameof(FieldReading.Holds), null, text, Visit(node.Arguments[1]), Place(node)),
            _ => OfText(node, text),
        };
    }

    private static MethodCallExpression OfText(MethodCallExpression node, Expression text) =>
        Expression.Call(typeof(FieldReading), node.Method.Name, null, text);

    private Expression Pattern(MethodCallExpression node) => node.Arguments[1] is ConstantExpression { Value: string pattern }
        ? Expression.Constant(new TextPattern(pattern, caseSensitive: false))
        : Expression.Convert(Refuse(node, "the pattern must be one text in quotes"), typeof(TextPattern));

    private static ConstantExpression Place(MethodCallExpression node) => Expression.Constant(TextMethods.PlaceOf(node.Method.Name));

    private Expression Refuse(Expression node, string why)
    {
        Refusals.Add(why);
        return Expression.Default(node.Type);
    }
}

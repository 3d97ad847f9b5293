using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.Parser;
using System.Linq.Expressions;

namespace GlamRules.Scripting.Expressions;

/// <summary>Reads a field as the number it holds wherever an operator asks for a number.</summary>
internal sealed class FieldPromoter(ParsingConfig config) : ExpressionPromoter(config)
{
    public override Expression? Promote(Expression sourceExpression, Type type, bool exact, bool convertExpression) =>
        type == typeof(double?) && ExpressionBinder.FieldName(sourceExpression) is { } name
            ? Expression.Call(((MethodCallExpression)sourceExpression).Object!, nameof(ExpressionScope.Number), null, Expression.Constant(name))
            : base.Promote(sourceExpression, type, exact, convertExpression);
}

using System.Linq.Dynamic.Core.Tokenizer;

namespace GlamRules.Scripting.Expressions;

/// <summary>A token of an expression with its offset in the text.</summary>
internal readonly record struct ExpressionToken(TokenId Id, string Text, int Start)
{
    public bool IsNumber => Id is TokenId.IntegerLiteral or TokenId.RealLiteral;

    public bool IsComparison => Id is TokenId.Equal or TokenId.DoubleEqual or TokenId.ExclamationEqual or TokenId.LessGreater
        or TokenId.LessThan or TokenId.LessThanEqual or TokenId.GreaterThan or TokenId.GreaterThanEqual;
}

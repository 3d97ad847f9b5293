using System.Linq.Dynamic.Core.Tokenizer;
using GlamRules.Diagnostics;

namespace GlamRules.Scripting.Expressions;

/// <summary>A token of an expression with its offset in the text.</summary>
internal readonly record struct ExpressionToken(TokenId Id, string Text, int Start)
{
    /// <summary>Whether it is a field for certain, as behind the name of the record, whatever else bears its name.</summary>
    public bool IsField { get; init; }

    public int End => Start + Text.Length;

    public bool IsNumber => Id is TokenId.IntegerLiteral or TokenId.RealLiteral;

    public bool IsComparison => Id is TokenId.Equal or TokenId.DoubleEqual or TokenId.ExclamationEqual or TokenId.LessGreater
        or TokenId.LessThan or TokenId.LessThanEqual or TokenId.GreaterThan or TokenId.GreaterThanEqual;

    /// <summary>Whether it is an operator that only numbers have.</summary>
    public bool IsArithmetic => Id is TokenId.Minus or TokenId.Asterisk or TokenId.Slash or TokenId.Percent;

    public ExpressionProblem Problem(DiagnosticKind kind, string message) => new(kind, Start, Text.Length, message);
}

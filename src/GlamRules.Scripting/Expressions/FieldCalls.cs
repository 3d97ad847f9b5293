using System.Linq.Dynamic.Core.Tokenizer;
using System.Linq.Expressions;
using System.Text;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Writes an expression anew with a call in the place of each bare field, <c>Text("title")</c> or, beside arithmetic and
/// numbers, <c>Number("year")</c>, and a symbol in the place of each parameter: its parser knows no others.
/// </summary>
internal sealed class FieldCalls
{
    /// <summary>What functions are called on. No parameter's symbol has such a name.</summary>
    public static readonly ParameterExpression Scope = Expression.Parameter(typeof(ExpressionScope), "_scope");

    private readonly ExpressionToken[] _tokens;
    private readonly ExpressionNames _names;
    private readonly int[] _starts;

    public FieldCalls(ExpressionToken[] tokens, ExpressionNames names)
    {
        _names = names;
        _tokens = tokens;
        _starts = new int[tokens.Length];
        StringBuilder text = new();
        for (int i = 0; i < tokens.Length; i++)
        {
            _starts[i] = text.Length;
            text.Append(Written(i)).Append(' ');
        }

        Text = text.ToString();
    }

    /// <summary>The expression, tokens with a blank after each.</summary>
    public string Text { get; }

    /// <summary>The offset and length in the original of the token at an offset in <see cref="Text"/>; at the end, the place behind the last token.</summary>
    public (int Start, int Length) Original(int offset)
    {
        int index = Array.FindLastIndex(_starts, s => s <= offset);
        return index < 0 ? (0, 1)
            : index == _tokens.Length - 1 && offset >= Text.Length - 1 ? (_tokens[index].End, 1)
            : (_tokens[index].Start, _tokens[index].Text.Length);
    }

    private TokenId IdAt(int index) => index >= 0 && index < _tokens.Length ? _tokens[index].Id : TokenId.End;

    private ExpressionToken At(int index) => index >= 0 && index < _tokens.Length ? _tokens[index] : new ExpressionToken(TokenId.End, "", 0);

    private string Written(int index)
    {
        ExpressionToken token = _tokens[index];
        if (!IsName(index))
        {
            return IsFunction(index) ? Function(token.Text) : token.Text;
        }

        return _names.Parameter(token) is not { } parameter ? $"{Function(IsNumber(index) ? nameof(ExpressionScope.Number) : nameof(ExpressionScope.Text))}(\"{token.Text}\")"
            : parameter.IsText && IsNumber(index) ? $"{Function(nameof(ExpressionScope.Number))}({parameter.Symbol.Name})"
            : parameter.Symbol.Name!;
    }

    private static string Function(string name) => $"{Scope.Name}.{name}";

    private bool IsFunction(int index) => IdAt(index) == TokenId.Identifier && IdAt(index - 1) != TokenId.Dot && IdAt(index + 1) == TokenId.OpenParen
        && ExpressionVocabulary.Functions.Contains(_tokens[index].Text);

    // Of a field or a parameter.
    private bool IsName(int index) => IdAt(index) == TokenId.Identifier && IdAt(index - 1) != TokenId.Dot && IdAt(index + 1) != TokenId.OpenParen
        && (_tokens[index].IsField || !ExpressionVocabulary.Words.Contains(_tokens[index].Text));

    private bool IsNumericName(ExpressionToken token) => token.Id == TokenId.Identifier && _names.Parameter(token) is { IsNumber: true };

    private bool IsNumber(int index)
    {
        ExpressionToken before = At(index - 1);
        ExpressionToken after = At(index + 1);
        if (after.Id is TokenId.Dot or TokenId.OpenBracket)
        {
            return false;
        }

        return before.IsArithmetic || after.IsArithmetic
            || ((after.IsComparison || after.Id == TokenId.Plus) && NumberStarts(index + 2))
            || ((before.IsComparison || before.Id == TokenId.Plus) && NumberEnds(index - 2))
            || (after.Text == "in" && IdAt(index + 2) == TokenId.OpenParen && NumberStarts(index + 3));
    }

    private bool NumberStarts(int index)
    {
        ExpressionToken token = At(IdAt(index) == TokenId.Minus ? index + 1 : index);
        return token.IsNumber || IsNumericName(token) || (IdAt(index + 1) == TokenId.OpenParen && ExpressionVocabulary.Numbers.Contains(token.Text));
    }

    private bool NumberEnds(int index)
    {
        if (IdAt(index) != TokenId.CloseParen)
        {
            return At(index).IsNumber || (IdAt(index - 1) != TokenId.Dot && IsNumericName(At(index))) || (IdAt(index - 1) == TokenId.Dot && ExpressionVocabulary.Numbers.Contains(At(index).Text));
        }

        int depth = 0;
        for (int i = index; i > 0; i--)
        {
            depth += IdAt(i) == TokenId.CloseParen ? 1 : IdAt(i) == TokenId.OpenParen ? -1 : 0;
            if (depth == 0)
            {
                return ExpressionVocabulary.Numbers.Contains(At(i - 1).Text);
            }
        }

        return false;
    }
}

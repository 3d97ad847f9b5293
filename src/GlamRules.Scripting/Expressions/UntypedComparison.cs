using System.Linq.Dynamic.Core.Tokenizer;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Finds fields that are ordered against each other. The program that a workflow was written for knew their types; a
/// record holds texts, and "900" comes after "1850" among those.
/// </summary>
internal static class UntypedComparison
{
    public static IEnumerable<ExpressionProblem> Find(ExpressionToken[] tokens, ExpressionNames names)
    {
        for (int i = 1; names.RecordName is not null && i < tokens.Length - 1; i++)
        {
            if (tokens[i].Id is TokenId.LessThan or TokenId.LessThanEqual or TokenId.GreaterThan or TokenId.GreaterThanEqual
                && IsUntyped(i - 1) && IsUntyped(i + 1))
            {
                yield return tokens[i].Problem(ScriptProblems.ExpressionType, $"it is open whether '{tokens[i - 1].Text}' and '{tokens[i + 1].Text}' are numbers or texts");
            }
        }

        bool IsUntyped(int index) => tokens[index].Id == TokenId.Identifier
            && IdAt(index - 1) != TokenId.Dot && IdAt(index + 1) is not (TokenId.Dot or TokenId.OpenParen)
            && !(Beside(index - 1) || Beside(index + 1))
            && names.Parameter(tokens[index]) is null or { IsText: true };

        bool Beside(int index) => index >= 0 && index < tokens.Length && tokens[index].IsArithmetic;

        TokenId IdAt(int index) => index >= 0 && index < tokens.Length ? tokens[index].Id : TokenId.End;
    }
}

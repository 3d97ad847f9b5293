using System.Collections.Immutable;
using System.Linq.Dynamic.Core.Tokenizer;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Holds every name in an expression against a closed list before it is parsed, so that the parser never meets a type
/// or member of the platform, and all wrong names are reported at once.
/// </summary>
internal sealed class NameCheck(ExpressionToken[] tokens, ExpressionNames names, List<ExpressionProblem> problems)
{
    private readonly FieldList? _fields = names.Fields;
    private readonly ForeignNames _foreign = new(tokens, names);
    private static readonly ImmutableArray<string> Functions = [.. ExpressionVocabulary.Functions.Order(StringComparer.Ordinal)];

    public void Check()
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            ExpressionToken token = tokens[i];
            switch (token.Id)
            {
                case TokenId.Identifier when _foreign.IsPart(i):
                    break;
                case TokenId.Identifier when IdAt(i - 1) is TokenId.Dot:
                    CheckMember(token);
                    break;
                case TokenId.Identifier when _foreign.Problem(i) is { } problem:
                    problems.Add(problem);
                    break;
                case TokenId.Identifier when token.IsField:
                    CheckRecordField(token);
                    break;
                case TokenId.Identifier when names.Parameter(token) is not null && IdAt(i + 1) != TokenId.OpenParen:
                    break;
                case TokenId.Identifier when ExpressionVocabulary.Words.Contains(token.Text):
                    break;
                case TokenId.Identifier when IdAt(i + 1) == TokenId.OpenParen:
                    CheckFunction(i);
                    break;
                case TokenId.Identifier:
                    CheckField(i);
                    break;
                case TokenId.StringLiteral when IdAt(i + 1) == TokenId.OpenParen:
                case TokenId.OpenCurlyParen or TokenId.CloseCurlyParen or TokenId.Lambda or TokenId.NullPropagation or TokenId.Unknown
                    or TokenId.Ampersand or TokenId.Bar or TokenId.DoubleLessThan or TokenId.DoubleGreaterThan:
                    problems.Add(token.Problem(ScriptProblems.ExpressionForbidden, $"'{token.Text}' is not used in expressions"));
                    break;
            }
        }
    }

    private TokenId IdAt(int index) => index >= 0 && index < tokens.Length ? tokens[index].Id : TokenId.End;

    private void CheckMember(ExpressionToken token)
    {
        if (!ExpressionVocabulary.Members.Contains(token.Text))
        {
            problems.Add(token.Problem(ScriptProblems.ExpressionForbidden,
                $"'.{token.Text}' is not available.{DidYouMean.Sentence(token.Text, ExpressionVocabulary.Members.Order(StringComparer.Ordinal))}"));
        }
    }

    private void CheckRecordField(ExpressionToken token)
    {
        if (_fields is not null && _fields.IndexOf(token.Text) < 0)
        {
            problems.Add(token.Problem(ScriptProblems.ExpressionName, $"there is no field '{token.Text}'.{DidYouMean.Sentence(token.Text, _fields.Names)}"));
        }
    }

    private void CheckField(int index)
    {
        ExpressionToken token = tokens[index];
        bool known = _fields is null ? IsWord(token) && !LooksLikeType(index) : _fields.IndexOf(token.Text) >= 0;
        if (ExpressionVocabulary.Functions.Contains(token.Text) || (known && ExpressionVocabulary.Reserved.Contains(token.Text)))
        {
            string instead = known && _fields is not null ? $"write Text(\"{token.Text}\") for the field" : "it has no value by itself";
            problems.Add(token.Problem(ScriptProblems.ExpressionName, $"'{token.Text}' is a word of the language; {instead}"));
        }
        else if (!known)
        {
            ReportUnknown(index, "field", [.. names.Parameters.Select(p => p.Name), .. _fields?.Names ?? [], .. Functions]);
        }
    }

    private void CheckFunction(int index)
    {
        ExpressionToken token = tokens[index];
        if (!ExpressionVocabulary.Functions.Contains(token.Text))
        {
            ReportUnknown(index, "function", [.. Functions, .. _fields?.Names ?? []]);
            return;
        }

        bool single = IdAt(index + 3) is TokenId.Comma or TokenId.CloseParen;
        if (single && IdAt(index + 2) == TokenId.StringLiteral)
        {
            CheckFieldName(tokens[index + 2]);
        }
        else if (ExpressionVocabulary.OfFieldOnly.Contains(token.Text) && !(single && IdAt(index + 2) == TokenId.Identifier))
        {
            problems.Add(token.Problem(ScriptProblems.ExpressionType, $"{token.Text}(...) takes the name of one field"));
        }
    }

    private void CheckFieldName(ExpressionToken literal)
    {
        if (_fields is not null && literal.Text is ['"', .. var name, '"'] && _fields.IndexOf(name) < 0)
        {
            problems.Add(literal.Problem(ScriptProblems.ExpressionName, $"there is no field '{name}'.{DidYouMean.Sentence(name, _fields.Names)}"));
        }
    }

    private void ReportUnknown(int index, string what, string[] known)
    {
        ExpressionToken token = tokens[index];
        bool forbidden = ExpressionVocabulary.Reserved.Contains(token.Text) || token.Text is "typeof" or "nameof" or "default"
            || !IsWord(token) || (LooksLikeType(index) && DidYouMean.Nearest(token.Text, known) is null);
        problems.Add(forbidden
            ? token.Problem(ScriptProblems.ExpressionForbidden, $"'{token.Text}' is not available in expressions")
            : token.Problem(ScriptProblems.ExpressionName, $"there is no {what} '{token.Text}'.{DidYouMean.Sentence(token.Text, known)}"));
    }

    private bool LooksLikeType(int index) => IdAt(index + 1) == TokenId.Dot && char.IsUpper(tokens[index].Text[0]);

    private static bool IsWord(ExpressionToken token) => char.IsLetter(token.Text[0]) || token.Text[0] == '_';
}

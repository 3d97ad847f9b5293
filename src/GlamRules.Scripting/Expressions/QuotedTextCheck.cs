using System.Linq.Dynamic.Core.Tokenizer;
using System.Text.RegularExpressions;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Matching;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Finds mistakes within quotation marks: escapes that mean nothing (behind JSON's own they are easy to get wrong), and
/// patterns that are no regular expressions.
/// </summary>
internal sealed class QuotedTextCheck(ExpressionToken[] tokens, List<ExpressionProblem> problems)
{
    public void Check()
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Id == TokenId.StringLiteral)
            {
                CheckEscapes(tokens[i]);
            }
            else if (tokens[i].Text == nameof(ExpressionScope.Matches) && i + 1 < tokens.Length && tokens[i + 1].Id == TokenId.OpenParen)
            {
                CheckPattern(SecondArgument(i + 1));
            }
        }
    }

    private void CheckEscapes(ExpressionToken token)
    {
        if (token.Text[0] == '\'')
        {
            problems.Add(token.Problem(ScriptProblems.ExpressionSyntax, "a text stands in double quotes"));
            return;
        }

        string inner = token.Text[1..^1];
        if (Meaning(inner, out int wrong) is not { } meaning)
        {
            problems.Add(new ExpressionProblem(ScriptProblems.ExpressionSyntax, token.Start + 1 + wrong, 2, $"'{inner.Substring(wrong, Math.Min(2, inner.Length - wrong))}' means nothing here"));
        }
        else if (meaning.Contains('\b', StringComparison.Ordinal))
        {
            int backspace = token.Text.IndexOf("\\b", StringComparison.Ordinal);
            problems.Add(new ExpressionProblem(ScriptProblems.ExpressionSyntax, token.Start + Math.Max(0, backspace), 2, "'\\b' is a backspace here, not the edge of a word"));
        }
    }

    // The index of the token behind the comma of a call's own brackets, or -1.
    private int SecondArgument(int bracket)
    {
        int depth = 0;
        for (int i = bracket; i < tokens.Length; i++)
        {
            depth += tokens[i].Id is TokenId.OpenParen ? 1 : tokens[i].Id is TokenId.CloseParen ? -1 : 0;
            if (depth == 0 || (depth == 1 && tokens[i].Id == TokenId.Comma))
            {
                return depth == 0 ? -1 : i + 1;
            }
        }

        return -1;
    }

    private void CheckPattern(int index)
    {
        if (index < 0 || index >= tokens.Length)
        {
            return;
        }

        ExpressionToken token = tokens[index];
        if (token.Id != TokenId.StringLiteral || (index + 1 < tokens.Length && tokens[index + 1].Id != TokenId.CloseParen))
        {
            problems.Add(token.Problem(ScriptProblems.ExpressionPattern, "the pattern must be one text in quotes"));
        }
        else if (Meaning(token.Text[1..^1], out _) is { } pattern && TextPattern.Problem(pattern) is var (message, offset))
        {
            problems.Add(new ExpressionProblem(ScriptProblems.ExpressionPattern, token.Start + 1 + WrittenOffset(token.Text[1..^1], offset), 1, $"the pattern is no regular expression: {ExpressionMessages.Plain(message)}"));
        }
    }

    // What the parser will make of the text, or null and where it won't.
    private static string? Meaning(string inner, out int wrong)
    {
        try
        {
            wrong = 0;
            return Regex.Unescape(inner);
        }
        catch (RegexParseException e)
        {
            // The offset stands after the letter that has no meaning.
            wrong = Math.Clamp(e.Offset - 2, 0, inner.Length - 1);
            return null;
        }
    }

    // Each backslash of a pattern is written twice.
    private static int WrittenOffset(string inner, int offset)
    {
        int at = 0;
        for (int i = 0; i < offset && at < inner.Length - 1; i++)
        {
            at += inner[at] == '\\' ? 2 : 1;
        }

        return at;
    }
}

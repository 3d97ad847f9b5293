using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Dynamic.Core.Tokenizer;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Scripting.Expressions;

/// <summary>Divides an expression into tokens and refuses what is so large or deep that its parser would run out of stack.</summary>
internal static class ExpressionTokens
{
    /// <summary>Longest expression, in UTF-16 units.</summary>
    public const int MaxLength = 4_000;

    /// <summary>Deepest nesting of brackets, signs and choices.</summary>
    public const int MaxNesting = 60;

    private static readonly ParsingConfig Exact = new() { IsCaseSensitive = true };
    private static readonly ParsingConfig AnyCase = new();

    /// <summary>The tokens, or null and exactly one problem.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="anyCase">Whether <c>AND</c> is read as <c>and</c>.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static ExpressionToken[]? Read(string text, bool anyCase, List<ExpressionProblem> problems)
    {
        if (text.Length > MaxLength)
        {
            problems.Add(new ExpressionProblem(ScriptProblems.ExpressionSize, 0, text.Length, $"the expression has {text.Length} characters; at most {MaxLength} are read"));
            return null;
        }

        if (Divide(text, anyCase ? AnyCase : Exact, problems) is not { } tokens)
        {
            return null;
        }

        if (TooDeep(tokens) is { } token)
        {
            problems.Add(token.Problem(ScriptProblems.ExpressionSize, $"brackets, signs or choices are nested more than {MaxNesting} deep"));
            return null;
        }

        return tokens;
    }

    private static ExpressionToken[]? Divide(string text, ParsingConfig config, List<ExpressionProblem> problems)
    {
        List<ExpressionToken> tokens = [];
        try
        {
            TextParser parser = new(config, text);
            for (; parser.CurrentToken.Id != TokenId.End; parser.NextToken())
            {
                tokens.Add(new ExpressionToken(parser.CurrentToken.Id, parser.CurrentToken.Text, parser.CurrentToken.Pos));
            }

            return WithoutOwner(tokens);
        }
        catch (ParseException e)
        {
            // A text that never ends is shown where it begins.
            int start = e.Position >= text.Length && tokens.Count > 0 ? tokens[^1].End : Math.Min(e.Position, text.Length);
            start += text.AsSpan(start).IndexOfAnyExcept(' ', '\t', '\n') is >= 0 and var blanks ? blanks : 0;
            problems.Add(new ExpressionProblem(ScriptProblems.ExpressionSyntax, start, 1, ExpressionMessages.Plain(e.Message)));
            return null;
        }
    }

    // string.IsNullOrEmpty(...) is what users of the package write; here it is a function like others, and string no type.
    private static ExpressionToken[] WithoutOwner(List<ExpressionToken> tokens)
    {
        for (int i = tokens.Count - 4; i >= 0; i--)
        {
            if (tokens[i].Text is "string" or "String" && tokens[i + 1].Id == TokenId.Dot && tokens[i + 3].Id == TokenId.OpenParen
                && tokens[i + 2].Text is nameof(ExpressionScope.IsNullOrEmpty) or nameof(ExpressionScope.IsNullOrWhiteSpace)
                && (i == 0 || tokens[i - 1].Id != TokenId.Dot))
            {
                tokens.RemoveRange(i, 2);
            }
        }

        return [.. tokens];
    }

    // The parser recurses for each of these; long chains of operators it reads in a loop.
    private static ExpressionToken? TooDeep(ExpressionToken[] tokens)
    {
        int depth = 0;
        int signs = 0;
        int choices = 0;
        foreach (ExpressionToken token in tokens)
        {
            signs = token.Id is TokenId.Exclamation or TokenId.Minus ? signs + 1 : 0;
            choices += token.Id is TokenId.Question or TokenId.NullCoalescing ? 1 : 0;
            depth += token.Id switch
            {
                TokenId.OpenParen or TokenId.OpenBracket or TokenId.OpenCurlyParen => 1,
                TokenId.CloseParen or TokenId.CloseBracket or TokenId.CloseCurlyParen => -1,
                _ => 0,
            };
            if (Math.Max(depth, Math.Max(signs, choices)) > MaxNesting)
            {
                return token;
            }
        }

        return null;
    }
}

using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Dynamic.Core.Tokenizer;
using System.Text.RegularExpressions;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Reads the tokens of an expression before it is parsed: its size and every name in it, against a closed list, so
/// that the parser never meets a type or member of the platform, and all wrong names are reported at once.
/// </summary>
internal sealed class ExpressionScanner
{
    private readonly string _text;
    private readonly FieldList? _fields;
    private readonly List<ExpressionToken> _tokens = [];

    private ExpressionScanner(string text, FieldList? fields)
    {
        _text = text;
        _fields = fields;
    }

    public List<ExpressionProblem> Problems { get; } = [];

    /// <summary>Fields written bare, in the order in which they first occur.</summary>
    public List<string> BareFields { get; } = [];

    /// <summary>Offsets and names of bare fields that are compared with a number.</summary>
    public List<(int Start, string Name)> AsNumbers { get; } = [];

    public IReadOnlyList<ExpressionToken> Tokens => _tokens;

    public static ExpressionScanner Scan(string text, FieldList? fields, ParsingConfig config)
    {
        ExpressionScanner scanner = new(text, fields);
        if (text.Length > ExpressionVocabulary.MaxLength)
        {
            scanner.Report(ScriptProblems.ExpressionSize, 0, text.Length,
                $"the expression has {text.Length} characters; at most {ExpressionVocabulary.MaxLength} are read");
        }
        else if (scanner.Tokenise(config))
        {
            scanner.CheckNesting();
            scanner.CheckTokens();
        }

        return scanner;
    }

    private void Report(DiagnosticKind kind, int start, int length, string message) =>
        Problems.Add(new ExpressionProblem(kind, start, length, message));

    private void Report(DiagnosticKind kind, ExpressionToken token, string message) => Report(kind, token.Start, token.Text.Length, message);

    private bool Tokenise(ParsingConfig config)
    {
        try
        {
            TextParser parser = new(config, _text);
            for (; parser.CurrentToken.Id != TokenId.End; parser.NextToken())
            {
                _tokens.Add(new ExpressionToken(parser.CurrentToken.Id, parser.CurrentToken.Text, parser.CurrentToken.Pos));
            }

            return true;
        }
        catch (ParseException e)
        {
            int start = _tokens.Count > 0 && e.Position >= _text.Length ? _tokens[^1].Start + _tokens[^1].Text.Length : e.Position;
            start += _text.AsSpan(start).Length - _text.AsSpan(start).TrimStart().Length;
            Report(ScriptProblems.ExpressionSyntax, start, 1, ExpressionMessages.Plain(e.Message));
            return false;
        }
    }

    private void CheckNesting()
    {
        int depth = 0;
        int signs = 0;
        int choices = 0;
        foreach (ExpressionToken token in _tokens)
        {
            signs = token.Id is TokenId.Exclamation or TokenId.Minus ? signs + 1 : 0;
            choices += token.Id is TokenId.Question or TokenId.NullCoalescing ? 1 : 0;
            depth += token.Id switch
            {
                TokenId.OpenParen or TokenId.OpenBracket => 1,
                TokenId.CloseParen or TokenId.CloseBracket => -1,
                _ => 0,
            };
            if (Math.Max(depth, Math.Max(signs, choices)) > ExpressionVocabulary.MaxNesting)
            {
                Report(ScriptProblems.ExpressionSize, token, $"brackets, signs or choices are nested more than {ExpressionVocabulary.MaxNesting} deep");
                return;
            }
        }
    }

    private void CheckTokens()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            ExpressionToken token = _tokens[i];
            switch (token.Id)
            {
                case TokenId.Identifier when i > 0 && _tokens[i - 1].Id is TokenId.Dot or TokenId.NullPropagation:
                    CheckMember(token);
                    break;
                case TokenId.Identifier when IdAt(i + 1) == TokenId.OpenParen && !ExpressionVocabulary.Words.Contains(token.Text):
                    CheckFunction(i);
                    break;
                case TokenId.Identifier:
                    CheckBareName(i);
                    break;
                case TokenId.StringLiteral:
                    Unquote(token);
                    break;
                case TokenId.OpenCurlyParen or TokenId.CloseCurlyParen or TokenId.Lambda or TokenId.NullPropagation or TokenId.Unknown
                    or TokenId.Ampersand or TokenId.Bar or TokenId.DoubleLessThan or TokenId.DoubleGreaterThan:
                    Report(ScriptProblems.ExpressionForbidden, token, $"'{token.Text}' is not used in expressions");
                    break;
            }
        }
    }

    private TokenId IdAt(int index) => index >= 0 && index < _tokens.Count ? _tokens[index].Id : TokenId.End;

    private void CheckMember(ExpressionToken token)
    {
        if (!ExpressionVocabulary.Members.Contains(token.Text))
        {
            Report(ScriptProblems.ExpressionForbidden, token,
                $"'.{token.Text}' is not available.{DidYouMean.Sentence(token.Text, ExpressionVocabulary.Members)}");
        }
    }

    private void CheckBareName(int index)
    {
        ExpressionToken token = _tokens[index];
        if (ExpressionVocabulary.Words.Contains(token.Text))
        {
            return;
        }

        bool isField = _fields is null ? char.IsLetter(token.Text[0]) || token.Text[0] == '_' : _fields.IndexOf(token.Text) >= 0;
        if (ExpressionVocabulary.Functions.Contains(token.Text) || ExpressionVocabulary.Reserved.Contains(token.Text))
        {
            string instead = isField && _fields is not null ? $"write Text(\"{token.Text}\") for the field" : "it has no value by itself";
            Report(ScriptProblems.ExpressionName, token, $"'{token.Text}' is a word of the language; {instead}");
            return;
        }

        if (!isField || (_fields is null && LooksLikeType(index)))
        {
            ReportUnknown(index, "field");
            return;
        }

        if (!BareFields.Contains(token.Text))
        {
            BareFields.Add(token.Text);
        }

        if (IsComparedWithNumber(index))
        {
            AsNumbers.Add((token.Start, token.Text));
        }
    }

    private bool IsComparedWithNumber(int index)
    {
        if (IdAt(index + 1) is TokenId.Dot or TokenId.OpenBracket)
        {
            return false;
        }

        int after = IdAt(index + 2) == TokenId.Minus ? index + 3 : index + 2;
        return (index + 1 < _tokens.Count && _tokens[index + 1].IsComparison && after < _tokens.Count && _tokens[after].IsNumber)
            || (index >= 2 && _tokens[index - 1].IsComparison && _tokens[index - 2].IsNumber);
    }

    private bool LooksLikeType(int index) => IdAt(index + 1) == TokenId.Dot && char.IsUpper(_tokens[index].Text[0]);

    private void ReportUnknown(int index, string what)
    {
        ExpressionToken token = _tokens[index];
        string[] known = [.. _fields?.Names ?? [], .. ExpressionVocabulary.Functions.Order(StringComparer.Ordinal)];
        bool forbidden = ExpressionVocabulary.Reserved.Contains(token.Text) || token.Text is "typeof" or "nameof" or "default"
            || !(char.IsLetter(token.Text[0]) || token.Text[0] == '_')
            || (LooksLikeType(index) && DidYouMean.Nearest(token.Text, known) is null);
        Report(forbidden ? ScriptProblems.ExpressionForbidden : ScriptProblems.ExpressionName, token, forbidden
            ? $"'{token.Text}' is not available in expressions"
            : $"there is no {what} '{token.Text}'.{DidYouMean.Sentence(token.Text, known)}");
    }

    private void CheckFunction(int index)
    {
        string name = _tokens[index].Text;
        if (!ExpressionVocabulary.Functions.Contains(name))
        {
            ReportUnknown(index, "function");
            return;
        }

        bool single = IdAt(index + 3) is TokenId.Comma or TokenId.CloseParen;
        if (single && IdAt(index + 2) == TokenId.StringLiteral)
        {
            CheckFieldName(_tokens[index + 2]);
        }
        else if (ExpressionVocabulary.OfFieldOnly.Contains(name) && !(single && IdAt(index + 2) == TokenId.Identifier))
        {
            Report(ScriptProblems.ExpressionType, _tokens[index], $"{name}(...) takes the name of one field");
        }

        if (name == nameof(ExpressionScope.Matches))
        {
            CheckPattern(index);
        }
    }

    private void CheckFieldName(ExpressionToken literal)
    {
        if (_fields is not null && literal.Text is ['"', .., '"'] && _fields.IndexOf(literal.Text[1..^1]) < 0)
        {
            string name = literal.Text[1..^1];
            Report(ScriptProblems.ExpressionName, literal, $"there is no field '{name}'.{DidYouMean.Sentence(name, _fields.Names)}");
        }
    }

    private void CheckPattern(int function)
    {
        int depth = 0;
        for (int i = function + 1; i < _tokens.Count; i++)
        {
            depth += IdAt(i) is TokenId.OpenParen ? 1 : IdAt(i) is TokenId.CloseParen ? -1 : 0;
            if (depth == 0)
            {
                return;
            }

            if (depth == 1 && IdAt(i) == TokenId.Comma)
            {
                CheckPattern(i + 1, isWhole: IdAt(i + 2) == TokenId.CloseParen);
                return;
            }
        }
    }

    private void CheckPattern(int index, bool isWhole)
    {
        if (IdAt(index) == TokenId.End)
        {
            return;
        }

        ExpressionToken token = _tokens[index];
        if (token.Id != TokenId.StringLiteral || !isWhole)
        {
            Report(ScriptProblems.ExpressionPattern, token, "the pattern must be one text in quotes");
        }
        else if (TryUnescape(token.Text[1..^1], out string pattern, out _))
        {
            try
            {
                _ = new Regex(pattern, RegexOptions.CultureInvariant);
            }
            catch (RegexParseException e)
            {
                Report(ScriptProblems.ExpressionPattern, token.Start + 1 + RawOffset(token.Text.AsSpan(1), e.Offset), 1, ExpressionMessages.OfPattern(e));
            }
        }
    }

    private void Unquote(ExpressionToken token)
    {
        if (token.Text[0] == '\'')
        {
            Report(ScriptProblems.ExpressionSyntax, token, "a text stands in double quotes");
        }
        else if (!TryUnescape(token.Text[1..^1], out string plain, out int at))
        {
            Report(ScriptProblems.ExpressionSyntax, token.Start + 1 + at, 2, $"'{token.Text.Substring(1 + at, Math.Min(2, token.Text.Length - 1 - at))}' means nothing here");
        }
        else if (plain.Contains('\b', StringComparison.Ordinal))
        {
            int backspace = token.Text.IndexOf("\\b", StringComparison.Ordinal);
            Report(ScriptProblems.ExpressionSyntax, token.Start + Math.Max(0, backspace), 2, "'\\b' is a backspace here, not the edge of a word");
        }
    }

    private static bool TryUnescape(string inner, out string plain, out int at)
    {
        (plain, at) = ("", 0);
        try
        {
            plain = Regex.Unescape(inner);
            return true;
        }
        catch (RegexParseException e)
        {
            // The offset stands after the letter that has no meaning.
            at = Math.Clamp(e.Offset - 2, 0, inner.Length - 1);
            return false;
        }
    }

    private static int RawOffset(ReadOnlySpan<char> raw, int offset)
    {
        int at = 0;
        for (int i = 0; i < offset && at < raw.Length - 1; i++)
        {
            at += raw[at] == '\\' ? 2 : 1;
        }

        return at;
    }
}

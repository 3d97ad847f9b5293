using System.Linq.Dynamic.Core.Tokenizer;
using System.Text.RegularExpressions;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Finds what an expression of a workflow expects of the program that it was written for: types, casts, further inputs.
/// Elsewhere nobody expects them, and they are unknown names like others.
/// </summary>
internal sealed partial class ForeignNames(ExpressionToken[] tokens, ExpressionNames names)
{
    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "string", "char", "bool", "boolean", "byte", "short", "int", "int16", "int32", "int64", "long", "float", "single", "double", "decimal",
        "object", "DateTime", "DateTimeOffset", "TimeSpan", "Guid", "Math", "Convert", "Regex", "Uri", "Enum",
    };

    private static readonly HashSet<string> Casts = new(StringComparer.OrdinalIgnoreCase) { "new", "as", "is", "cast", "typeof" };

    private readonly HashSet<int> _parts = [];

    /// <summary>Whether a token continues a foreign name, so that it is no mistake of its own.</summary>
    public bool IsPart(int index) => IdAt(index - 1) == TokenId.Dot && _parts.Contains(index - 2) && _parts.Add(index);

    /// <summary>The problem of a token that begins a foreign name; null for any other.</summary>
    public ExpressionProblem? Problem(int index)
    {
        ExpressionToken token = tokens[index];
        if (names.RecordName is not { } record || token.IsField)
        {
            return null;
        }

        if (string.Equals(token.Text, record, StringComparison.OrdinalIgnoreCase))
        {
            _parts.Add(index);
            return token.Problem(ScriptProblems.ExpressionName, $"'{token.Text}' is the record as a whole; name one of its fields, as in {record}.title");
        }

        bool called = IdAt(index + 1) == TokenId.OpenParen;
        bool owner = IdAt(index + 1) == TokenId.Dot && names.Parameter(token) is null && !IsField(token);
        string? what = FurtherInput().IsMatch(token.Text) && owner ? $"'{token.Text}' is a further input; there is one, '{record}': the record"
            : Casts.Contains(token.Text) && (called || !IsField(token)) ? $"'{token.Text}' makes or converts values of types, and there are none here"
            : (called && Types.Contains(token.Text)) || (owner && (Types.Contains(token.Text) || char.IsUpper(token.Text[0]))) ? $"'{token.Text}' is a type of the program that the workflow was written for"
            : null;
        if (what is null)
        {
            return null;
        }

        _parts.Add(index);
        return token.Problem(ScriptProblems.WorkflowForeign, what);
    }

    private TokenId IdAt(int index) => index >= 0 && index < tokens.Length ? tokens[index].Id : TokenId.End;

    private bool IsField(ExpressionToken token) => names.Fields?.IndexOf(token.Text) >= 0;

    [GeneratedRegex("^input[0-9]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FurtherInput();
}

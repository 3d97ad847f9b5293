using System.Linq.Dynamic.Core.Tokenizer;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// Brings an expression that was written for the package itself into our words: <c>input1.Title</c> becomes the field
/// <c>title</c>, and every name gets the case of the one that is meant. The package knows no difference of case.
/// </summary>
internal static class RecordNames
{
    public static ExpressionToken[] Resolve(ExpressionToken[] tokens, ExpressionNames names)
    {
        if (names.RecordName is not { } record)
        {
            return tokens;
        }

        List<ExpressionToken> resolved = [];
        for (int i = 0; i < tokens.Length; i++)
        {
            TokenId next = IdAt(tokens, i + 1);
            if (tokens[i].Id != TokenId.Identifier)
            {
                // Operators that are words, as AND.
                resolved.Add(char.IsAsciiLetterUpper(tokens[i].Text[0]) ? tokens[i] with { Text = tokens[i].Text.ToLowerInvariant() } : tokens[i]);
            }
            else if (IdAt(tokens, i - 1) == TokenId.Dot)
            {
                resolved.Add(Spelt(tokens[i], ExpressionVocabulary.Members));
            }
            else if (!Same(tokens[i].Text, record))
            {
                resolved.Add(next == TokenId.OpenParen ? Spelt(tokens[i], ExpressionVocabulary.Functions) : Name(tokens[i], names));
            }
            else if (next == TokenId.Dot && IdAt(tokens, i + 2) == TokenId.Identifier && IdAt(tokens, i + 3) != TokenId.OpenParen)
            {
                i += 2;
                resolved.Add(Spelt(tokens[i], names.Fields?.Names ?? []) with { IsField = true });
            }
            else if (next is TokenId.DoubleEqual or TokenId.Equal or TokenId.ExclamationEqual or TokenId.LessGreater && i + 2 < tokens.Length && Same(tokens[i + 2].Text, "null"))
            {
                // There always is a record.
                resolved.Add(tokens[i] with { Text = next is TokenId.ExclamationEqual or TokenId.LessGreater ? "true" : "false" });
                i += 2;
            }
            else
            {
                resolved.Add(tokens[i]);
            }
        }

        return [.. resolved];
    }

    private static ExpressionToken Name(ExpressionToken token, ExpressionNames names) =>
        names.Parameters.FirstOrDefault(p => Same(p.Name, token.Text)) is { } parameter ? token with { Text = parameter.Name }
        : ExpressionVocabulary.Words.FirstOrDefault(w => Same(w, token.Text)) is { } word ? token with { Text = word }
        : Spelt(token, names.Fields?.Names ?? []);

    // The exact spelling first: two names may differ in case alone.
    private static ExpressionToken Spelt(ExpressionToken token, IReadOnlyCollection<string> known) =>
        known.Contains(token.Text) ? token : token with { Text = known.FirstOrDefault(k => Same(k, token.Text)) ?? token.Text };

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static TokenId IdAt(ExpressionToken[] tokens, int index) => index >= 0 && index < tokens.Length ? tokens[index].Id : TokenId.End;
}

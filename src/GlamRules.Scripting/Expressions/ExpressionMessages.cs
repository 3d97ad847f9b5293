namespace GlamRules.Scripting.Expressions;

/// <summary>Says in our words what the parsers say in theirs.</summary>
internal static class ExpressionMessages
{
    /// <summary>The parser's message as a clause: no account of the place, no full stop, no capital.</summary>
    public static string Plain(string message)
    {
        int place = message.IndexOf(" (at index ", StringComparison.Ordinal);
        string clause = (place < 0 ? message : message[..place]).TrimEnd('.')
            .Replace("'String'", "text", StringComparison.Ordinal)
            .Replace("'Boolean'", "true or false", StringComparison.Ordinal)
            .Replace("'Double?'", "number", StringComparison.Ordinal)
            .Replace("'Double'", "number", StringComparison.Ordinal)
            .Replace("'Int32'", "number", StringComparison.Ordinal);
        return clause.Length > 0 ? char.ToLowerInvariant(clause[0]) + clause[1..] : "the expression is empty";
    }
}

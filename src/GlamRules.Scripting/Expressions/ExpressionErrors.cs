using System.Linq.Dynamic.Core.Exceptions;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Scripting.Expressions;

/// <summary>Turns what the parser throws into problems at a stretch of the expression.</summary>
internal static class ExpressionErrors
{
    public static ExpressionProblem Of(ParseException e, string text, ExpressionScanner scanner)
    {
        string message = ExpressionMessages.Plain(e.Message);
        bool types = message.Contains("incompatible", StringComparison.Ordinal) || message.Contains("of type", StringComparison.Ordinal)
            || message.Contains("No applicable", StringComparison.OrdinalIgnoreCase) || message.Contains("converts to", StringComparison.Ordinal);
        bool whole = message.Contains("of type", StringComparison.Ordinal) && e.Position <= 0;
        int start = Math.Clamp(e.Position, 0, text.Length);
        int length = whole ? text.Length : scanner.Tokens.FirstOrDefault(t => t.Start == start).Text?.Length ?? 1;
        return new ExpressionProblem(types ? ScriptProblems.ExpressionType : ScriptProblems.ExpressionSyntax, start, length,
            whole ? "the expression comes out as something other than true or false" : message);
    }

    public static ExpressionProblem OfTypes(string text, ExpressionScanner scanner)
    {
        ExpressionToken[] comparisons = [.. scanner.Tokens.Where(t => t.IsComparison)];
        const string Message = "a text, a number and true or false are mixed here";
        return comparisons is [var only]
            ? new ExpressionProblem(ScriptProblems.ExpressionType, only.Start, only.Text.Length, Message)
            : new ExpressionProblem(ScriptProblems.ExpressionType, 0, text.Length, Message);
    }
}

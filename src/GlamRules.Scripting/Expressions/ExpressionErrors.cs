using System.Linq.Dynamic.Core.Exceptions;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Scripting.Expressions;

/// <summary>Turns what the parser throws into problems at a stretch of the expression.</summary>
internal static class ExpressionErrors
{
    public const string Mixed = "a text, a number and true or false are mixed here";

    public static ExpressionProblem Of(ParseException e, FieldCalls calls)
    {
        string message = ExpressionMessages.Plain(e.Message);
        bool arguments = message.StartsWith("no applicable", StringComparison.Ordinal);
        bool types = arguments || message.Contains("incompatible", StringComparison.Ordinal) || message.Contains("of type", StringComparison.Ordinal)
            || message.Contains("converts to", StringComparison.Ordinal);
        (int start, int length) = calls.Original(e.Position);
        return new ExpressionProblem(types ? ScriptProblems.ExpressionType : ScriptProblems.ExpressionSyntax, start, length,
            arguments ? "what stands in its brackets does not fit" : message);
    }

    public static ExpressionProblem OfTypes(ExpressionToken[] tokens) => tokens.Where(t => t.IsComparison).ToArray() is [var only]
        ? only.Problem(ScriptProblems.ExpressionType, Mixed)
        : new ExpressionProblem(ScriptProblems.ExpressionType, 0, tokens[^1].End, Mixed);
}

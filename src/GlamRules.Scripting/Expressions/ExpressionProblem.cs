using GlamRules.Diagnostics;

namespace GlamRules.Scripting.Expressions;

/// <summary>A mistake at a stretch of an expression.</summary>
internal sealed record ExpressionProblem(DiagnosticKind Kind, int Start, int Length, string Message);

using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Scripting.Expressions;

/// <summary>What an expression may name beside functions: fields, and parameters defined before it.</summary>
/// <param name="Fields">The fields of the records, or null where they are not known; then any name is taken for a field.</param>
internal sealed record ExpressionNames(FieldList? Fields)
{
    /// <summary>Each of a name of its own; a parameter comes before a field of its name.</summary>
    public ImmutableArray<ExpressionParameter> Parameters { get; init; } = [];

    /// <summary>
    /// How the record itself is called, as in <c>input1.title</c>; then the case of names counts nothing. Null where
    /// fields are only named bare, in their exact spelling.
    /// </summary>
    public string? RecordName { get; init; }

    public ExpressionParameter? Parameter(ExpressionToken token) =>
        token.IsField ? null : Parameters.FirstOrDefault(p => p.Name == token.Text);
}

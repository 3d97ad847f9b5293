using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Rules.Conditions;

/// <summary>A kind of condition: the JSON member that names it, what else it may hold, and how it is read.</summary>
public interface IConditionKind
{
    /// <summary>The member that makes a JSON object a condition of this kind, such as <c>pattern</c>.</summary>
    string Member { get; }

    /// <summary>One sentence for the guide.</summary>
    string Summary { get; }

    /// <summary>
    /// Every member that it may hold, that which names it first. The reader's "did you mean", the schema and the guide
    /// know these and no others.
    /// </summary>
    ImmutableArray<Member> Members { get; }

    /// <summary>A whole condition of this kind, as JSON, with a text in which it holds.</summary>
    ConditionExample Example { get; }

    /// <summary>
    /// Reads and compiles a condition of this kind; what is wrong is a diagnostic and the answer null. Members that are
    /// not declared must not be asked for.
    /// </summary>
    Condition? Read(JsonObject json, ConditionReader reader);
}

using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Conditions;

/// <summary>A kind of condition: the JSON member that names it, and how it is read.</summary>
public interface IConditionKind
{
    /// <summary>The member that makes a JSON object a condition of this kind, such as <c>pattern</c>.</summary>
    string Member { get; }

    /// <summary>One sentence for the guide.</summary>
    string Summary { get; }

    /// <summary>
    /// Reads and compiles a condition of this kind, asking <paramref name="json"/> for every member it knows; what is
    /// wrong is a diagnostic and the answer null. <c>field</c> is resolved by the reader.
    /// </summary>
    Condition? Read(JsonObject json, ConditionReader reader);
}

namespace GlamRules.Corpora;

/// <summary>What is predicted for a record.</summary>
public enum TaskKind
{
    /// <summary>Exactly one label.</summary>
    Label,

    /// <summary>A set of labels, perhaps empty.</summary>
    Labels,

    /// <summary>A normalised string, such as an EDTF date.</summary>
    Value,

    /// <summary>Typed stretches of a field.</summary>
    Spans,
}

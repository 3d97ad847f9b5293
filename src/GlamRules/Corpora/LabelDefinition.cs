namespace GlamRules.Corpora;

/// <summary>A label and what it means; the definition may be empty.</summary>
public sealed record LabelDefinition(string Label, string Definition)
{
    /// <summary>Whether a label would be mistaken for what reports say of a record without an answer.</summary>
    public static bool IsReserved(string label) => label is "(abstained)" or "(fault)";
}

namespace GlamRules.Corpora.Packages;

/// <summary>A slice: records that share what is derived from a field.</summary>
/// <param name="Name">How assessments call it.</param>
/// <param name="Field">The field.</param>
/// <param name="Derivation">What is taken of the field's value.</param>
public sealed record SliceDescription(string Name, string Field, SliceDerivation Derivation);

namespace GlamRules.Corpora.Scaffolding;

/// <summary>What a new corpus is to be; what is null is guessed from the data.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Data">The data file, relative to the folder; null: a small example is made.</param>
/// <param name="Id">The field that names a record.</param>
/// <param name="Text">The field of text.</param>
/// <param name="Gold">The field of the label.</param>
public sealed record CorpusPlan(string Name, string? Data = null, string? Id = null, string? Text = null, string? Gold = null);

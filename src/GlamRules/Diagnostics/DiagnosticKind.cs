namespace GlamRules.Diagnostics;

/// <summary>A kind of mistake that a user's file can hold. Its id never changes its meaning; numbers only grow.</summary>
/// <param name="Id">Stable id: GR and four digits.</param>
/// <param name="Severity">What it does to the run.</param>
/// <param name="Title">The kind in a few words, for the catalogue.</param>
/// <param name="Help">What to do about it, as one or two sentences to a curator.</param>
public sealed record DiagnosticKind(string Id, Severity Severity, string Title, string Help);

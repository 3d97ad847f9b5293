namespace GlamRules.Applying;

/// <summary>How far a run is.</summary>
/// <param name="Records">Records labelled, those of an interrupted run among them.</param>
/// <param name="New">Records labelled by this run.</param>
/// <param name="Read">Bytes of the input that have been read.</param>
/// <param name="Size">Bytes of the input; null where nobody can know.</param>
/// <param name="What">What is being done.</param>
public readonly record struct ApplyProgress(long Records, long New, long Read, long? Size, string What);

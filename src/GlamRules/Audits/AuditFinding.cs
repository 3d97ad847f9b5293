using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Evaluation;

namespace GlamRules.Audits;

/// <summary>A reason to doubt a benchmark, with what a person needs to look into it.</summary>
/// <param name="Id">Stable id in kebab-case.</param>
/// <param name="Severity">A warning: figures may mislead until it is looked into. A note: to be known.</param>
/// <param name="Message">What was found, in one or two sentences.</param>
/// <param name="Count">How many records, labels, slices or annotators it concerns.</param>
/// <param name="Help">What to do.</param>
public sealed record AuditFinding(string Id, Severity Severity, string Message, int Count, string Help)
{
    /// <summary>At most this many examples.</summary>
    public const int MostExamples = 3;

    /// <summary>At most this many ids of records.</summary>
    public const int MostRecords = 200;

    /// <summary>Up to <see cref="MostExamples"/>, the most telling first.</summary>
    public ImmutableArray<AuditExample> Examples { get; init; } = [];

    /// <summary>Ids of the records concerned, the most telling first; up to <see cref="MostRecords"/>, empty where it is about no single records.</summary>
    public ImmutableArray<string> Records { get; init; } = [];

    /// <summary>What the scores become when the finding is taken into account; null without scores.</summary>
    public Rescoring? Rescoring { get; init; }

    /// <summary>The same as evaluation's findings are.</summary>
    public Finding ToFinding() => new(Id, Severity, Message, Count);
}

using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Conditions;

/// <summary>A condition of a rule, compiled once and bound to the fields of the records it will see.</summary>
public abstract class Condition
{
    /// <summary>Its kind, as the member that names it in JSON: <c>pattern</c>, <c>any</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>What it looks for, in one line as its author wrote it; empty where its parts say it all.</summary>
    public abstract string Sought { get; }

    /// <summary>Names of the fields that it reads itself; its parts read their own.</summary>
    public virtual ImmutableArray<string> Fields => [];

    /// <summary>The conditions that it joins, in order; empty where it joins none.</summary>
    public virtual ImmutableArray<Condition> Parts => [];

    /// <summary>Where and how it is written, or null where it was not written in JSON.</summary>
    public JsonValue? Written { get; internal set; }

    /// <summary>
    /// Whether the record satisfies it. Places that made it true are added to <paramref name="places"/>, the main one
    /// first. What fails on a record throws <see cref="RuleFaultException"/>.
    /// </summary>
    public abstract bool Holds(Record record, MatchList places);
}

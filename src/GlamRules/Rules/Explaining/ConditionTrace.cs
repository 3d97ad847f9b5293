using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Explaining;

/// <summary>A condition asked about one record: whether it holds, where it matched, and the same of its parts.</summary>
public sealed record ConditionTrace
{
    public required Condition Condition { get; init; }

    /// <summary>False too where it failed.</summary>
    public required bool Holds { get; init; }

    /// <summary>What failed, or null.</summary>
    public string? Fault { get; init; }

    /// <summary>Where it matched, the main place first; empty where it looks at no place.</summary>
    public ImmutableArray<Match> Matches { get; init; } = [];

    /// <summary>The fields that it reads itself, with the values met.</summary>
    public ImmutableArray<KeyValuePair<string, FieldValue>> Values { get; init; } = [];

    public ImmutableArray<ConditionTrace> Parts { get; init; } = [];

    /// <summary>Where it fails because all of its parts do, the innermost part to blame in each of them; else empty.</summary>
    public ImmutableArray<ConditionTrace> Culprits => Holds || Condition.Kind != "any" ? [] : [.. Parts.Select(part => part.Culprit(true) ?? part)];

    /// <summary>Asks a condition, and each of its parts whether or not the answer hangs on it.</summary>
    public static ConditionTrace Of(Condition condition, Record record)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(record);
        MatchList places = new();
        bool holds = false;
        string? fault = null;
        try
        {
            holds = condition.Holds(record, places);
        }
        catch (RuleFaultException e)
        {
            fault = e.Message;
        }

        return new ConditionTrace
        {
            Condition = condition,
            Holds = holds,
            Fault = fault,
            Matches = holds ? places.ToImmutable() : [],
            Values = [.. condition.Fields.Select(field => KeyValuePair.Create(field, record[field]))],
            Parts = [.. condition.Parts.Select(part => Of(part, record))],
        };
    }

    /// <summary>The innermost part because of which the condition is not as wanted; null where it is.</summary>
    public ConditionTrace? Culprit(bool wanted)
    {
        if (Holds == wanted && Fault is null)
        {
            return null;
        }

        return Condition.Kind switch
        {
            "all" when wanted => Parts.Select(part => part.Culprit(true)).FirstOrDefault(culprit => culprit is not null) ?? this,
            "any" when wanted => Parts.Length == 1 ? Parts[0].Culprit(true) ?? this : this,
            "any" => Parts.Select(part => part.Culprit(false)).FirstOrDefault(culprit => culprit is not null) ?? this,
            "all" => Parts.Length == 1 ? Parts[0].Culprit(false) ?? this : this,
            "not" => Parts[0].Culprit(!wanted) ?? this,
            _ => this,
        };
    }
}

using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Conditions;

/// <summary><c>all</c>: every one of several conditions holds.</summary>
internal sealed class AllCondition(ImmutableArray<Condition> parts) : Condition
{
    public override string Kind => "all";

    public override string Sought => "";

    public override ImmutableArray<Condition> Parts => parts;

    public override bool Holds(Record record, MatchList places)
    {
        int before = places.Count;
        foreach (Condition part in parts)
        {
            if (!part.Holds(record, places))
            {
                places.Truncate(before);
                return false;
            }
        }

        return true;
    }
}

/// <summary><c>any</c>: at least one of several conditions holds; the first that does is shown.</summary>
internal sealed class AnyCondition(ImmutableArray<Condition> parts) : Condition
{
    public override string Kind => "any";

    public override string Sought => "";

    public override ImmutableArray<Condition> Parts => parts;

    public override bool Holds(Record record, MatchList places)
    {
        foreach (Condition part in parts)
        {
            if (part.Holds(record, places))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary><c>not</c>: a condition does not hold.</summary>
internal sealed class NotCondition(Condition inner) : Condition
{
    public override string Kind => "not";

    public override string Sought => "";

    public override ImmutableArray<Condition> Parts => [inner];

    public override bool Holds(Record record, MatchList places)
    {
        int before = places.Count;
        bool held = inner.Holds(record, places);
        places.Truncate(before);
        return !held;
    }
}

/// <summary>Reads <c>all</c> or <c>any</c>.</summary>
internal sealed class CombinationKind(string member, string summary, Func<ImmutableArray<Condition>, Condition> build) : IConditionKind
{
    public string Member => member;

    public string Summary => summary;

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        if (json.Of(member, JsonKind.Array) is not { } list)
        {
            return null;
        }

        if (list.Items.IsEmpty)
        {
            reader.Diagnostics.Add(RuleProblems.EmptyList, list.Location, $"'{member}' joins no conditions");
            return null;
        }

        // All of them are read, so that one mistake does not hide the next.
        Condition?[] parts = [.. list.Items.Select(reader.Read)];
        return parts.Contains(null) ? null : build([.. parts.OfType<Condition>()]);
    }
}

/// <summary>Reads <c>not</c>.</summary>
internal sealed class NotKind : IConditionKind
{
    public string Member => "not";

    public string Summary => "A condition does not hold.";

    public Condition? Read(JsonObject json, ConditionReader reader) =>
        reader.Read(json.Any(Member)!) is { } inner ? new NotCondition(inner) : null;
}

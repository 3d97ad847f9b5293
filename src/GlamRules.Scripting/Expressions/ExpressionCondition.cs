using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Expressions;

/// <summary>A compiled expression.</summary>
internal sealed class ExpressionCondition(string text, Func<Record, MatchList, bool> compiled, FieldReference[] read) : Condition
{
    public override string Kind => "expression";

    public override string Sought => text;

    public override ImmutableArray<string> Fields => [.. read.Select(f => f.Name)];

    public override bool Holds(Record record, MatchList places)
    {
        int before = places.Count;
        try
        {
            bool holds = compiled(record, places);
            if (!holds)
            {
                places.Truncate(before);
            }
            else if (places.Count == before)
            {
                FieldReading.NoteWhole(record, read, places);
            }

            return holds;
        }
        catch (Exception e) when (e is not RuleFaultException)
        {
            throw new RuleFaultException($"expression '{text}' failed: {e.Message}", e);
        }
    }
}

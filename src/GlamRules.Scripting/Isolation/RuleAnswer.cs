using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Isolation;

/// <summary>What a rule said of a record in the other process, where it did not simply abstain.</summary>
/// <param name="Rule">Its place among all rules of the set.</param>
/// <param name="Places">Where it matched.</param>
/// <param name="Fault">What failed, or null.</param>
internal readonly record struct RuleAnswer(int Rule, ImmutableArray<Match> Places, string? Fault)
{
    private const int MostPlaces = 100_000;

    public static void Write(FrameWriter writer, int rule, ImmutableArray<Match> places, FieldList fields, string? fault)
    {
        writer.Write(rule + 1);
        writer.Write(fault is null ? 0 : 1);
        if (fault is not null)
        {
            writer.Write(fault);
            return;
        }

        writer.Write(places.Length);
        foreach (Match place in places)
        {
            writer.Write(fields.IndexOf(place.Field));
            writer.Write(place.ValueIndex);
            writer.Write(place.Start);
            writer.Write(place.Length);
        }
    }

    /// <summary>Reads an answer on a record; null at the end of those on it. Places that the record does not have are refused.</summary>
    public static RuleAnswer? Read(FrameReader reader, Record record, int rules)
    {
        int rule = reader.ReadCount(rules) - 1;
        if (rule < 0)
        {
            return null;
        }

        if (reader.ReadCount(1) == 1)
        {
            return new RuleAnswer(rule, [], reader.ReadText());
        }

        Match[] places = new Match[reader.ReadCount(MostPlaces)];
        for (int i = 0; i < places.Length; i++)
        {
            int field = reader.ReadCount(record.Fields.Count - 1);
            int index = reader.ReadCount(record[field].Count - 1);
            string value = record[field][index];
            int start = reader.ReadCount(value.Length);
            places[i] = new Match(record.Fields.Names[field], index, start, reader.ReadCount(value.Length - start), value);
        }

        return new RuleAnswer(rule, ImmutableCollectionsMarshal.AsImmutableArray(places), null);
    }

    /// <summary>As a condition answers: true with its places, or a fault thrown.</summary>
    public bool Tell(MatchList places)
    {
        if (Fault is not null)
        {
            throw new Rules.RuleFaultException(Fault);
        }

        foreach (Match place in Places)
        {
            places.Add(place);
        }

        return true;
    }
}

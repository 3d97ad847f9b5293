using System.Text.RegularExpressions;
using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using GlamRules.Scripting.Reading;

namespace GlamRules.Scripting.Expressions;

/// <summary>What compiled expressions call. A null list of places means that nothing is to be shown as evidence.</summary>
internal static class FieldReading
{
    // A chain of replacements could otherwise grow a text without bound.
    private const int MaxReplaced = 1_000_000;

    public static string Text(Record record, FieldSlot slot) => slot.Of(record).First ?? "";

    public static string[] Values(Record record, FieldSlot slot)
    {
        FieldValue value = slot.Of(record);
        string[] all = new string[value.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = value[i];
        }

        return all;
    }

    public static bool Has(Record record, FieldSlot slot)
    {
        FieldValue value = slot.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(value[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Matches(string text, Regex pattern) => pattern.IsMatch(text);

    public static bool Matches(Record record, FieldSlot slot, Regex pattern, MatchList? places)
    {
        FieldValue value = slot.Of(record);
        bool found = false;
        for (int i = 0; i < value.Count; i++)
        {
            foreach (ValueMatch match in pattern.EnumerateMatches(value[i]))
            {
                found = true;
                places?.Add(new Predictions.Match(slot.Name, i, match.Index, match.Length, value[i]));
                break;
            }
        }

        return found;
    }

    public static bool Holds(string text, string part, TextPlace place) => IndexOf(text, part, place, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Any value, ignoring case.</summary>
    public static bool Holds(Record record, FieldSlot slot, string part, TextPlace place, MatchList? places)
    {
        FieldValue value = slot.Of(record);
        bool found = false;
        for (int i = 0; i < value.Count; i++)
        {
            found |= Note(slot, value[i], i, part, IndexOf(value[i], part, place, StringComparison.OrdinalIgnoreCase), places);
        }

        return found;
    }

    /// <summary>The first value, by exact characters, as a method of a text does.</summary>
    public static bool HoldsExactly(Record record, FieldSlot slot, string part, TextPlace place, MatchList? places)
    {
        string text = Text(record, slot);
        return Note(slot, text, 0, part, IndexOf(text, part, place, StringComparison.Ordinal), slot.Of(record).IsMissing ? null : places);
    }

    public static string Replace(string text, string part, string by)
    {
        string replaced = text.Replace(part, by, StringComparison.Ordinal);
        return replaced.Length <= MaxReplaced ? replaced : throw new RuleFaultException($"a text grew past {MaxReplaced} characters");
    }

    /// <summary>Shows the whole of the fields that were read, where no part of them was looked for.</summary>
    public static void NoteWhole(Record record, FieldSlot[] slots, MatchList places)
    {
        foreach (FieldSlot slot in slots)
        {
            if (slot.Of(record).First is { Length: > 0 } text)
            {
                places.Add(new Predictions.Match(slot.Name, 0, 0, text.Length, text));
            }
        }
    }

    private static bool Note(FieldSlot slot, string text, int index, string part, int start, MatchList? places)
    {
        if (start >= 0)
        {
            places?.Add(new Predictions.Match(slot.Name, index, start, part.Length, text));
        }

        return start >= 0;
    }

    private static int IndexOf(string text, string part, TextPlace place, StringComparison comparison) => place switch
    {
        TextPlace.Start => text.StartsWith(part, comparison) ? 0 : -1,
        TextPlace.End => text.EndsWith(part, comparison) ? text.Length - part.Length : -1,
        _ => text.IndexOf(part, comparison),
    };
}

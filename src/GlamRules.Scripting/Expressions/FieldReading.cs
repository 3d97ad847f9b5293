using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Dates;
using GlamRules.Matching;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Expressions;

/// <summary>What compiled expressions call. A null list of places means that nothing is to be shown as evidence.</summary>
internal static class FieldReading
{
    // A chain of replacements could otherwise grow a text without bound.
    private const int MaxReplaced = 1_000_000;

    // So many digits an int holds.
    private const int ShortNumber = 9;

    public static string Text(Record record, FieldReference field) => field.Of(record).First ?? "";

    public static string[] Values(Record record, FieldReference field)
    {
        FieldValue value = field.Of(record);
        string[] all = new string[value.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = value[i];
        }

        return all;
    }

    public static bool Has(Record record, FieldReference field)
    {
        FieldValue value = field.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(value[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static double? Year(string text) => Years.First(text);

    public static double? Number(string text) => Digits(text)
        ?? (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null);

    // Years and counts are the numbers met most, and every rule reads them anew.
    private static double? Digits(string text)
    {
        if (text.Length is 0 or > ShortNumber)
        {
            return null;
        }

        int number = 0;
        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    public static int Words(string text) => GlamRules.Text.Words.Count(text);

    public static bool IsNullOrEmpty(string? text) => string.IsNullOrEmpty(text);

    public static bool IsNullOrWhiteSpace(string? text) => string.IsNullOrWhiteSpace(text);

    public static bool Matches(string text, TextPattern pattern) => pattern.Find(text) is not null;

    public static bool Matches(Record record, FieldReference field, TextPattern pattern, MatchList? places)
    {
        FieldValue value = field.Of(record);
        bool found = false;
        for (int i = 0; i < value.Count; i++)
        {
            if (pattern.Find(value[i]) is var (start, length))
            {
                found = true;
                places?.Add(new Match(field.Name, i, start, length, value[i]));
            }
        }

        return found;
    }

    public static bool Holds(string text, string part, TextPlace place) => IndexOf(text, part, place, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Any value, ignoring case.</summary>
    public static bool Holds(Record record, FieldReference field, string part, TextPlace place, MatchList? places)
    {
        FieldValue value = field.Of(record);
        bool found = false;
        for (int i = 0; i < value.Count; i++)
        {
            found |= Note(field, value[i], i, part, IndexOf(value[i], part, place, StringComparison.OrdinalIgnoreCase), places);
        }

        return found;
    }

    /// <summary>The first value, by exact characters, as a method of a text does.</summary>
    public static bool HoldsExactly(Record record, FieldReference field, string part, TextPlace place, MatchList? places)
    {
        string text = Text(record, field);
        return Note(field, text, 0, part, IndexOf(text, part, place, StringComparison.Ordinal), field.Of(record).IsMissing ? null : places);
    }

    public static string Replace(string text, string part, string by)
    {
        string replaced = text.Replace(part, by, StringComparison.Ordinal);
        return replaced.Length <= MaxReplaced ? replaced : throw new RuleFaultException($"a text grew past {MaxReplaced} characters");
    }

    /// <summary>Shows the whole of the fields that were read, where no part of them was looked for.</summary>
    public static void NoteWhole(Record record, FieldReference[] fields, MatchList places)
    {
        foreach (FieldReference field in fields)
        {
            if (field.Of(record).First is { Length: > 0 } text)
            {
                places.Add(new Match(field.Name, 0, 0, text.Length, text));
            }
        }
    }

    private static bool Note(FieldReference field, string text, int index, string part, int start, MatchList? places)
    {
        if (start >= 0)
        {
            places?.Add(new Match(field.Name, index, start, part.Length, text));
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

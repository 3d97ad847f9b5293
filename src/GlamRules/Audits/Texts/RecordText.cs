using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Audits.Texts;

/// <summary>What a predictor reads of a record, as one text.</summary>
internal static class RecordText
{
    /// <summary>The values of the fields, joined by a space; several values by <c>|</c>.</summary>
    public static string Of(Record record, ImmutableArray<string> fields)
    {
        if (fields.Length == 1)
        {
            return record[fields[0]].ToString();
        }

        return string.Join(' ', fields.Select(f => record[f].ToString()).Where(t => t.Length > 0));
    }
}

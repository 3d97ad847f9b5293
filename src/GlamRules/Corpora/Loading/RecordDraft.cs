using GlamRules.Corpora.Packages;

namespace GlamRules.Corpora.Loading;

/// <summary>A record while its rows are still coming in.</summary>
internal sealed class RecordDraft(string id, FieldValue[] values)
{
    public string Id => id;

    /// <summary>The fields the run needs, merged so far.</summary>
    public FieldValue[] Values => values;

    /// <summary>What each row with a label said.</summary>
    public List<(string? Annotator, string[] Labels)> Labels { get; } = new(1);

    public void Merge(ReadOnlySpan<FieldValue> row, MergeRule[] rules)
    {
        for (int i = 0; i < rules.Length; i++)
        {
            values[i] = rules[i] switch
            {
                MergeRule.First => values[i].IsMissing ? row[i] : values[i],
                MergeRule.Last => row[i].IsMissing ? values[i] : row[i],
                _ => Union(values[i], row[i]),
            };
        }
    }

    private static FieldValue Union(FieldValue a, FieldValue b)
    {
        if (a.IsMissing || b.IsMissing)
        {
            return a.IsMissing ? b : a;
        }

        return new FieldValue([.. Enumerate(a).Concat(Enumerate(b)).Distinct(StringComparer.Ordinal)]);

        static IEnumerable<string> Enumerate(FieldValue value)
        {
            for (int i = 0; i < value.Count; i++)
            {
                yield return value[i];
            }
        }
    }
}

using System.Runtime.InteropServices;
using GlamRules.Corpora;

namespace GlamRules.Learning.Features;

/// <summary>Turns records into vectors, one after another; not for several threads at once.</summary>
internal sealed class RecordVectoriser
{
    private readonly FeatureSpace _space;
    private readonly TextGrams _grams;
    private readonly Dictionary<int, (int Count, bool Word)> _counts = [];
    private readonly SortedDictionary<int, float> _others = [];

    public RecordVectoriser(FeatureSpace space)
    {
        _space = space;
        _grams = new TextGrams(space.Options);
    }

    /// <summary>The features of a record that the space knows; others leave no trace.</summary>
    public SparseVector Vectorise(Record record)
    {
        _counts.Clear();
        _others.Clear();
        _grams.OfFields(record, Count);
        ReadCategories(record);
        ReadNumbers(record);

        // Features of text come before all others in the space.
        int[] indexes = new int[_counts.Count + _others.Count];
        float[] values = new float[indexes.Length];
        _counts.Keys.CopyTo(indexes, 0);
        Array.Sort(indexes, 0, _counts.Count);
        Weigh(indexes.AsSpan(0, _counts.Count), values);
        _others.Keys.CopyTo(indexes, _counts.Count);
        _others.Values.CopyTo(values, _counts.Count);
        return new SparseVector(indexes, values);
    }

    private void ReadCategories(Record record)
    {
        foreach (string field in _space.Options.Categories)
        {
            FieldValue value = record[field];
            for (int i = 0; i < value.Count; i++)
            {
                if (_space.IndexOfOther(FeatureSpace.Category(field, value[i])) is >= 0 and var index)
                {
                    _others[index] = 1;
                }
            }
        }
    }

    private void ReadNumbers(Record record)
    {
        for (int i = 0; i < _space.Options.Numbers.Length; i++)
        {
            string field = _space.Options.Numbers[i];
            (double mean, double deviation) = _space.Numbers[i];
            if (FeatureSpace.ParseNumber(record[field]) is { } number && deviation > 0)
            {
                _others[_space.IndexOfOther(FeatureSpace.Number(field))] = (float)Math.Clamp((number - mean) / deviation, -4, 4);
            }
        }
    }

    private void Count(ReadOnlySpan<char> gram)
    {
        if (_space.IndexOf(gram) is >= 0 and var index)
        {
            ref (int Count, bool Word) seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, index, out _);
            seen = (seen.Count + 1, gram[0] == TextGrams.Word);
        }
    }

    // Words and characters each have length one, so that the many characters don't drown the words.
    private void Weigh(ReadOnlySpan<int> indexes, Span<float> values)
    {
        double words = 0;
        double characters = 0;
        for (int i = 0; i < indexes.Length; i++)
        {
            (int count, bool word) = _counts[indexes[i]];
            float weight = values[i] = (1 + MathF.Log(count)) * _space.Idf[indexes[i]];
            if (word)
            {
                words += weight * weight;
            }
            else
            {
                characters += weight * weight;
            }
        }

        for (int i = 0; i < indexes.Length; i++)
        {
            values[i] = (float)(values[i] / Math.Sqrt(_counts[indexes[i]].Word ? words : characters));
        }
    }
}

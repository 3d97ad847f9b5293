using GlamRules.Corpora;

namespace GlamRules.Learning.Features;

/// <summary>Turns records into vectors, one after another; not for several threads at once.</summary>
internal sealed class RecordVectoriser
{
    private readonly FeatureSpace _space;
    private readonly TextGrams _grams;
    private readonly Dictionary<int, (int Count, bool Word)> _counts = [];

    public RecordVectoriser(FeatureSpace space)
    {
        _space = space;
        _grams = new TextGrams(space.Options);
    }

    public SparseVector Vectorise(Record record)
    {
        _counts.Clear();
        FeatureOptions options = _space.Options;
        for (int field = 0; field < options.Text.Length; field++)
        {
            FieldValue value = record[options.Text[field]];
            for (int i = 0; i < value.Count; i++)
            {
                _grams.Of(value[i], (char)field, Count);
            }
        }

        SortedList<int, float> features = new(_counts.Count + 4);
        Weigh(features);
        foreach (string field in options.Categories)
        {
            FieldValue value = record[field];
            for (int i = 0; i < value.Count; i++)
            {
                if (_space.IndexOfOther(FeatureSpace.Category(field, value[i])) is >= 0 and var index)
                {
                    features[index] = 1;
                }
            }
        }

        for (int i = 0; i < options.Numbers.Length; i++)
        {
            (double mean, double deviation) = _space.Numbers[i];
            if (FeatureSpace.ParseNumber(record[options.Numbers[i]]) is { } number && deviation > 0)
            {
                features[_space.IndexOfOther(FeatureSpace.Number(options.Numbers[i]))] = (float)Math.Clamp((number - mean) / deviation, -4, 4);
            }
        }

        return new SparseVector([.. features.Keys], [.. features.Values]);
    }

    private void Count(ReadOnlySpan<char> gram)
    {
        if (_space.IndexOf(gram) is >= 0 and var index)
        {
            _counts[index] = (_counts.GetValueOrDefault(index).Count + 1, gram[0] == TextGrams.Word);
        }
    }

    // Words and characters each have length one, so that the many characters don't drown the words.
    private void Weigh(SortedList<int, float> features)
    {
        double words = 0;
        double characters = 0;
        foreach ((int index, (int count, bool word)) in _counts)
        {
            float weight = (1 + MathF.Log(count)) * (_space.Idf.Length > 0 ? _space.Idf[index] : 1);
            features[index] = weight;
            if (word)
            {
                words += weight * weight;
            }
            else
            {
                characters += weight * weight;
            }
        }

        foreach ((int index, (_, bool word)) in _counts)
        {
            features[index] = (float)(features[index] / Math.Sqrt(word ? words : characters));
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Corpora;

namespace GlamRules.Learning.Features;

/// <summary>
/// The features that a model knows and how a record becomes a vector of them: words and characters by sublinear term
/// frequency times inverse document frequency, each of the two scaled to length one (Salton, Buckley 1988); categories
/// as 0 or 1; numbers as distances from their mean in standard deviations.
/// </summary>
internal sealed class FeatureSpace
{
    private readonly Dictionary<string, int> _indexes;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _hashMask;

    public FeatureSpace(FeatureOptions options, ImmutableArray<string> names, float[] idf, ImmutableArray<(double Mean, double Deviation)> numbers)
    {
        Options = options;
        Names = names;
        Idf = idf;
        Numbers = numbers;
        _indexes = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            _indexes[names[i]] = i;
        }

        _lookup = _indexes.GetAlternateLookup<ReadOnlySpan<char>>();
        _hashMask = options.HashBits > 0 ? (1 << options.HashBits) - 1 : 0;
        TextCount = options.HashBits > 0 ? 1 << options.HashBits : idf.Length;
        Count = TextCount + names.Length - (options.HashBits > 0 ? 0 : TextCount);
    }

    public FeatureOptions Options { get; }

    /// <summary>Features of text, unless hashed, then categories and numbers.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Inverse document frequency of each feature of text, or of each place that hashed features share.</summary>
    public float[] Idf { get; }

    /// <summary>Mean and standard deviation of each number.</summary>
    public ImmutableArray<(double Mean, double Deviation)> Numbers { get; }

    public int TextCount { get; }

    public int Count { get; }

    /// <summary>
    /// The name of a feature as a reader knows it, or null where it would tell a reader nothing: a run of letters, or
    /// places shared by hash.
    /// </summary>
    public string? Describe(int feature)
    {
        if (!HasName(feature))
        {
            return null;
        }

        string name = Names[Options.HashBits > 0 ? feature - TextCount : feature];
        return name[0] switch
        {
            TextGrams.Word when Options.Text.Length > 1 => $"{Options.Text[name[1]]}: {name[2..]}",
            TextGrams.Word => name[2..],
            _ => name[1..],
        };
    }

    /// <summary>Whether <see cref="Describe"/> has something to say.</summary>
    public bool HasName(int feature) => Options.HashBits > 0 ? feature >= TextCount : feature >= TextCount || Names[feature][0] == TextGrams.Word;

    public SparseVector[] Vectorise(IReadOnlyList<Record> records)
    {
        SparseVector[] vectors = new SparseVector[records.Count];
        Parallel.For(0, (records.Count + 255) / 256, chunk =>
        {
            RecordVectoriser vectoriser = new(this);
            for (int i = chunk * 256; i < Math.Min(records.Count, (chunk + 1) * 256); i++)
            {
                vectors[i] = vectoriser.Vectorise(records[i]);
            }
        });
        return vectors;
    }

    /// <summary>Index of a gram of text, or -1.</summary>
    internal int IndexOf(ReadOnlySpan<char> gram) =>
        _hashMask > 0 ? (int)(GramHash.Of(gram) & (uint)_hashMask) : _lookup.TryGetValue(gram, out int index) ? index : -1;

    /// <summary>Index of a category or number, or -1.</summary>
    internal int IndexOfOther(string name) => _indexes.TryGetValue(name, out int index) ? Options.HashBits > 0 ? TextCount + index : index : -1;

    internal static string Category(string field, string value) => $"={field}: {value}";

    internal static string Number(string field) => $"#{field}";

    internal static double? ParseNumber(FieldValue value) =>
        double.TryParse(value.First, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;
}

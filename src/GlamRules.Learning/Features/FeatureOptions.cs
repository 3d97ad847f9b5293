using System.Collections.Immutable;

namespace GlamRules.Learning.Features;

/// <summary>What a model sees of a record.</summary>
public sealed record FeatureOptions
{
    /// <summary>Fields of text.</summary>
    public required ImmutableArray<string> Text { get; init; }

    /// <summary>Fields taken as a whole: each value is a feature.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Fields taken as numbers.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>Longest run of words that is a feature; 0: no words.</summary>
    public int Words { get; init; } = 2;

    /// <summary>Shortest and longest run of characters within a word that is a feature; 0 and 0: none.</summary>
    public (int Shortest, int Longest) Characters { get; init; } = (2, 5);

    /// <summary>In how many records a feature of text must occur.</summary>
    public int LeastRecords { get; init; } = 2;

    /// <summary>Features share 2 to this many places by hash; 0: each has its own.</summary>
    public int HashBits { get; init; }
}

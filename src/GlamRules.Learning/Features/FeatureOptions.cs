using System.Collections.Immutable;

namespace GlamRules.Learning.Features;

/// <summary>What a model sees of a record.</summary>
public sealed record FeatureOptions
{
    /// <summary>Fields of text; may be empty where there are categories or numbers.</summary>
    public required ImmutableArray<string> Text { get; init; }

    /// <summary>Fields taken as a whole: each value is a feature.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Fields taken as numbers; a value that is none counts as missing.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>Longest run of words that is a feature, 0 to 5; 0: no words.</summary>
    public int Words { get; init; } = 2;

    /// <summary>Runs of characters that are features.</summary>
    public CharacterRuns Characters { get; init; } = CharacterRuns.Usual;

    /// <summary>In how many records a feature of text must occur, from 1; of no account where features are hashed.</summary>
    public int LeastRecords { get; init; } = 2;

    /// <summary>Features of text share 2 to this many places by hash, 1 to 24; 0: each has its own.</summary>
    public int HashBits { get; init; }

    internal bool IsValid =>
        !Text.IsDefault && !Categories.IsDefault && !Numbers.IsDefault && Words is >= 0 and <= 5 && Characters.IsValid && LeastRecords >= 1
        && HashBits is >= 0 and <= 24;
}

using System.Collections.Immutable;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;

namespace GlamRules.Corpora;

/// <summary>A corpus read for one task: its records in the order of the data, with gold, split and slices.</summary>
public sealed class Corpus
{
    private readonly Split?[] _ready;

    internal Corpus(CorpusDescription description, TaskDescription task, SplitRule split, IReadOnlyList<LabelledRecord> records, Split?[] ready)
    {
        Description = description;
        Task = task;
        SplitRule = split;
        Records = records;
        _ready = ready;
    }

    public CorpusDescription Description { get; }

    /// <summary>The task; its label set in order, found in the data where the description leaves it open.</summary>
    public TaskDescription Task { get; }

    /// <summary>The rule by which the records were split, with its seed.</summary>
    public SplitRule SplitRule { get; }

    /// <summary>Labelled or not; those with a dropped label are no part of it.</summary>
    public IReadOnlyList<LabelledRecord> Records { get; }

    /// <summary>Names of the slices, in the order of <see cref="LabelledRecord.Slices"/>.</summary>
    public ImmutableArray<string> SliceNames { get; internal init; } = [];

    public ImmutableArray<Reject> Rejects { get; internal init; } = [];

    /// <summary>Records left out because their annotators are at a tie: no part of the task, but known to an audit.</summary>
    public IReadOnlyList<LabelledRecord> Tied { get; internal init; } = [];

    /// <summary>The folder that the data was read from, or null: as the package says.</summary>
    internal string? DataFolder { get; init; }

    /// <summary>Paths of the data files.</summary>
    public ImmutableArray<string> Files { get; internal init; } = [];

    /// <summary>SHA-256 of the data, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The labelled records of a split, in order.</summary>
    public IReadOnlyList<LabelledRecord> Labelled(Split split) => [.. Records.Where(r => r.Split == split && r.Gold is not null)];

    /// <summary>The same records divided with another seed, without reading them again.</summary>
    public Corpus WithSplitSeed(int seed)
    {
        SplitRule rule = SplitRule with { Seed = seed };
        bool carveDev = CarvesDev(_ready);
        LabelledRecord[] records = new LabelledRecord[Records.Count];
        for (int i = 0; i < records.Length; i++)
        {
            LabelledRecord old = Records[i];
            records[i] = new LabelledRecord
            {
                Record = old.Record,
                Gold = old.Gold,
                Group = old.Group,
                Slices = old.Slices,
                Annotations = old.Annotations,
                Split = Splitter.Of(rule, seed, old.Group, _ready[i], carveDev),
            };
        }

        return new Corpus(Description, Task, rule, records, _ready) { SliceNames = SliceNames, Rejects = Rejects, Tied = Tied, DataFolder = DataFolder, Hash = Hash, Files = Files };
    }

    // A ready split without dev: part of train becomes dev.
    internal static bool CarvesDev(Split?[] ready) => !ready.Contains(Split.Dev);
}

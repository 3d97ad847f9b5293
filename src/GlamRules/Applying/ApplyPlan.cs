using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Applying;

/// <summary>What is applied, to which columns, and what is written of it.</summary>
public sealed record ApplyPlan
{
    /// <summary>Asked by several threads at once where it is an <see cref="IParallelPredictor"/>, else one batch at a time.</summary>
    public required IPredictor Predictor { get; init; }

    /// <summary>The fields that records carry: all that the predictor may read.</summary>
    public required FieldList Fields { get; init; }

    /// <summary>Columns of fields that have another name in the input, by field.</summary>
    public ImmutableSortedDictionary<string, string> Columns { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The column that names a record; null: the number of its row does.</summary>
    public string? Id { get; init; }

    /// <summary>Columns of the input that are copied, in order.</summary>
    public ImmutableArray<string> Keep { get; init; } = [];

    /// <summary>Rows that satisfy all of them are labelled, and no others.</summary>
    public ImmutableArray<RowFilter> Where { get; init; } = [];

    /// <summary>Records to label at most, in the order of the input; null: all.</summary>
    public long? Limit { get; init; }

    /// <summary>Which part of the input is done here; null: all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether every vote and place is told, and not only the first place of those that carried the answer.</summary>
    public bool AllVotes { get; init; }

    /// <summary>Whether texts that a spreadsheet would run stand as they are.</summary>
    public bool Raw { get; init; }

    /// <summary>Whether records that nobody answered are written for a person, too.</summary>
    public bool Human { get; init; }

    public required OutputFormat Format { get; init; }

    /// <summary>Share of bad rows, 0 to 1, above which the run ends without a result.</summary>
    public double MaxRejects { get; init; } = 0.01;

    /// <summary>Threads that label, at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    internal string ShortHash => Predictor.Description.Hash.Length > 12 ? Predictor.Description.Hash[..12] : Predictor.Description.Hash;

    /// <summary>The column that a field is read from.</summary>
    internal string ColumnOf(string field) => Columns.GetValueOrDefault(field, field);

    /// <summary>Every column that is read.</summary>
    internal ImmutableArray<string> Read =>
        [.. new[] { Id }.OfType<string>().Concat(Fields.Names.Select(ColumnOf)).Concat(Keep).Concat(Where.Select(w => w.Column)).Distinct(StringComparer.Ordinal)];
}

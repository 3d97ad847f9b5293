using System.Collections.Immutable;
using GlamRules.Corpora.Packages;

namespace GlamRules.Corpora.Loading;

/// <summary>Which fields a run reads and where each stands in a row: id, gold and annotator first, then those kept.</summary>
internal sealed class FieldPlan
{
    private readonly int _group;
    private readonly int _split;
    private readonly int[] _slices;
    private readonly int[] _fields;
    private readonly ImmutableArray<SliceDescription> _sliceRules;

    public FieldPlan(CorpusKey key, TaskDescription task, SplitRule split)
    {
        HasAnnotator = key.Annotator is not null;
        FieldList = task.Fields;
        string?[] kept = [.. FieldList.Names, .. key.Slices.Select(s => s.Field), split.Group, split.Column];
        Kept = [.. kept.OfType<string>().Distinct(StringComparer.Ordinal)];
        Asked = [key.Id, task.Gold.Field, .. HasAnnotator ? [key.Annotator!] : Array.Empty<string>(), .. Kept];
        MergeRules = [.. Kept.Select(f => Stated(f) ?? MergeRule.First)];
        GoldMerge = Stated(task.Gold.Field);
        _sliceRules = key.Slices;
        _fields = [.. FieldList.Names.Select(Place)];
        _slices = [.. key.Slices.Select(s => Place(s.Field))];
        _group = split.Group is { } g ? Place(g) : -1;
        _split = split.Column is { } c ? Place(c) : -1;

        MergeRule? Stated(string field) => key.Merge.TryGetValue(field, out MergeRule rule) || key.Merge.TryGetValue("*", out rule) ? rule : null;
    }

    public bool HasAnnotator { get; }

    /// <summary>The fields of the records.</summary>
    public FieldList FieldList { get; }

    /// <summary>The fields that a draft holds.</summary>
    public ImmutableArray<string> Kept { get; }

    /// <summary>The columns of a row.</summary>
    public ImmutableArray<string> Asked { get; }

    public MergeRule[] MergeRules { get; }

    /// <summary>What gold counts where rows of one record disagree; null where the corpus does not say.</summary>
    public MergeRule? GoldMerge { get; }

    public bool HasReadySplit => _split >= 0;

    /// <summary>The part of a row that a draft holds.</summary>
    public ReadOnlySpan<FieldValue> KeptOf(FieldValue[] row) => row.AsSpan(row.Length - Kept.Length);

    /// <summary>The ready split that a row or draft names, as it stands there.</summary>
    public string? ReadySplit(ReadOnlySpan<FieldValue> kept) => kept[_split].First;

    /// <summary>The value that keeps records together: the group field's, else the id.</summary>
    public string Group(RecordDraft draft) => _group >= 0 && !draft.Values[_group].IsMissing ? draft.Values[_group].ToString() : draft.Id;

    public Record Record(RecordDraft draft) => new(draft.Id, FieldList, [.. _fields.Select(i => draft.Values[i])]);

    public ImmutableArray<string?> Slices(RecordDraft draft)
    {
        if (_slices.Length == 0)
        {
            return [];
        }

        string?[] values = new string?[_slices.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _sliceRules[i].Derivation.Of(draft.Values[_slices[i]]);
        }

        return [.. values];
    }

    private int Place(string field) => Kept.IndexOf(field);
}

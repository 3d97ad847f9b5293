using System.Collections.Frozen;
using System.Collections.Immutable;
using GlamRules.Corpora.Formats;
using GlamRules.Corpora.Packages;

namespace GlamRules.Corpora.Loading;

/// <summary>Turns what annotators said about a record into its gold.</summary>
/// <param name="task">The task.</param>
/// <param name="merge">Which row counts where there are several and no majority is asked for; null: the first.</param>
internal sealed class GoldResolver(TaskDescription task, MergeRule? merge)
{
    /// <summary>Among the dropped labels: every one that the task does not name.</summary>
    private const string Others = "*";

    private readonly FrozenSet<string> _known = task.Labels.Select(l => l.Label).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _dropped = task.Drop.ToFrozenSet(StringComparer.Ordinal);
    private readonly bool _dropsOthers = task.Drop.Contains(Others) && task.Labels.Length > 0;

    private bool IsSet => task.Kind == TaskKind.Labels;

    /// <summary>The labels in a gold field; null, with a problem, where one is not in the label set.</summary>
    public string[]? Parse(FieldValue value, out RowProblem? problem)
    {
        problem = null;
        List<string> labels = new(value.Count);
        for (int i = 0; i < value.Count; i++)
        {
            labels.AddRange(task.Gold.Separator is { } separator
                ? value[i].Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                : [value[i].Trim()]);
        }

        if (labels.FirstOrDefault(LabelDefinition.IsReserved) is { } reserved)
        {
            problem = new RowProblem("label", task.Gold.Field, $"'{reserved}' can't be a label: reports say so of a record without an answer");
            return null;
        }

        if (labels.FirstOrDefault(l => !IsKnown(l)) is { } unknown)
        {
            problem = new RowProblem("label", task.Gold.Field, $"the label '{unknown}' is not in the label set of '{task.Name}'");
            return null;
        }

        if (!IsSet && labels.Count > 1)
        {
            problem = new RowProblem("label", task.Gold.Field, $"{labels.Count} labels where exactly one is asked for");
            return null;
        }

        return [.. labels];
    }

    /// <summary>False where the record is no part of the task; a null gold is unlabelled.</summary>
    public bool TryResolve(RecordDraft draft, out Answer? gold)
    {
        gold = null;
        return draft.Labels.Count == 0 || (IsSet ? TryResolveSet(draft, out gold) : TryResolveOne(draft, out gold));
    }

    /// <summary>What each annotator said, where there was more than one voice or the corpus names them.</summary>
    public static ImmutableArray<Annotation> Annotations(RecordDraft draft, bool named) =>
        draft.Labels.Count == 0 || (!named && draft.Labels.Count < 2)
            ? []
            : [.. draft.Labels.Select((said, i) => new Annotation(said.Annotator ?? FormattableString.Invariant($"row {i + 1}"), string.Join('|', said.Labels)))];

    /// <summary>Whether rows of the record say different things and nothing says which of them counts.</summary>
    public bool IsUnsettled(RecordDraft draft) =>
        merge is null && !task.Gold.Majority && draft.Labels.Count > 1 && draft.Labels.Any(s => !s.Labels.ToHashSet(StringComparer.Ordinal).SetEquals(draft.Labels[0].Labels));

    /// <summary>Whether a majority was asked for and there is none.</summary>
    public bool IsTied(RecordDraft draft) => task.Gold.Majority && !IsSet && draft.Labels.Count > 1 && IsTie(Voices(draft));

    private static bool IsTie((string Label, int Count)[] voices) => voices.Length > 1 && voices[0].Count == voices[1].Count;

    private (string Label, int Count)[] Voices(RecordDraft draft) =>
    [
        .. draft.Labels.Select(s => s.Labels[0]).Where(l => !IsDropped(l)).GroupBy(l => l, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Count())).OrderByDescending(c => c.Item2).ThenBy(c => c.Key, StringComparer.Ordinal),
    ];

    private bool TryResolveOne(RecordDraft draft, out Answer? gold)
    {
        gold = null;
        if (!task.Gold.Majority)
        {
            string counts = draft.Labels[merge == MergeRule.Last ? ^1 : 0].Labels[0];
            gold = Answer.OfLabel(counts);
            return !IsDropped(counts);
        }

        (string Label, int Count)[] voices = Voices(draft);
        if (voices.Length == 0)
        {
            return false;
        }

        if (IsTie(voices))
        {
            return !task.Gold.DropTies;
        }

        gold = Answer.OfLabel(voices[0].Label);
        return true;
    }

    // A dropped label leaves the set; the record stays. With a majority, a label needs more than half of the voices.
    private bool TryResolveSet(RecordDraft draft, out Answer? gold)
    {
        IEnumerable<string> labels = task.Gold.Majority
            ? draft.Labels.SelectMany(s => s.Labels.Distinct(StringComparer.Ordinal)).GroupBy(l => l, StringComparer.Ordinal)
                .Where(g => 2 * g.Count() > draft.Labels.Count).Select(g => g.Key)
            : merge == MergeRule.All ? draft.Labels.SelectMany(s => s.Labels)
            : draft.Labels[merge == MergeRule.Last ? ^1 : 0].Labels;
        gold = Answer.OfLabels(labels.Where(l => !IsDropped(l)));
        return true;
    }

    private bool IsDropped(string label) => _dropped.Contains(label) || (_dropsOthers && !_known.Contains(label));

    private bool IsKnown(string label) => _known.Count == 0 || _known.Contains(label) || IsDropped(label);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Evaluation.Counting;

/// <summary>Every label of a task as a number: those declared in their order, then others met in gold, then others answered.</summary>
internal sealed class LabelIndex
{
    private readonly FrozenDictionary<string, int> _numbers;

    public LabelIndex(IEnumerable<string> declared, IEnumerable<string> inGold, IEnumerable<string> answered)
    {
        string[] known = [.. declared.Concat(inGold.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)];
        Known = known.Length;
        Names = [.. known.Concat(answered.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)];
        _numbers = Names.Select((name, number) => KeyValuePair.Create(name, number)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public ImmutableArray<string> Names { get; }

    public int Count => Names.Length;

    /// <summary>Labels from here on are no part of the task: a predictor made them up.</summary>
    public int Known { get; }

    public ImmutableArray<int> Of(Answer answer) => [.. answer.Labels.Select(label => _numbers[label])];

    /// <summary>Number of a label, or -1.</summary>
    public int IndexOf(string label) => _numbers.GetValueOrDefault(label, -1);
}

using System.Collections.Immutable;

namespace GlamRules.Corpora;

/// <summary>
/// An answer to a task, as gold or as predicted: one label, a set of labels (ordered ordinally, no repeats, may be
/// empty), a value, or spans. Equal by content.
/// </summary>
public sealed class Answer : IEquatable<Answer>
{
    private Answer(TaskKind kind, ImmutableArray<string> labels, string? value, ImmutableArray<LabelledSpan> spans)
    {
        Kind = kind;
        Labels = labels;
        Value = value;
        Spans = spans;
    }

    public TaskKind Kind { get; }

    /// <summary>One element for <see cref="TaskKind.Label"/>, any number for <see cref="TaskKind.Labels"/>, else empty.</summary>
    public ImmutableArray<string> Labels { get; }

    public string? Value { get; }

    public ImmutableArray<LabelledSpan> Spans { get; }

    /// <summary>The label of a <see cref="TaskKind.Label"/> answer.</summary>
    public string Label => Labels[0];

    public static Answer OfLabel(string label) => new(TaskKind.Label, [label], null, []);

    public static Answer OfLabels(IEnumerable<string> labels) =>
        new(TaskKind.Labels, [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], null, []);

    public static Answer OfValue(string value) => new(TaskKind.Value, [], value, []);

    public static Answer OfSpans(IEnumerable<LabelledSpan> spans) =>
        new(TaskKind.Spans, [], null, [.. spans.OrderBy(s => s.ValueIndex).ThenBy(s => s.Start).ThenBy(s => s.Length).ThenBy(s => s.Label, StringComparer.Ordinal)]);

    public bool Equals(Answer? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Kind == other.Kind && Value == other.Value
            && Labels.AsSpan().SequenceEqual(other.Labels.AsSpan()) && Spans.AsSpan().SequenceEqual(other.Spans.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as Answer);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Kind);
        hash.Add(Value);
        foreach (string label in Labels)
        {
            hash.Add(label, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The answer as one text: the label, the labels joined by <c>|</c>, or the value.</summary>
    public override string ToString() => Kind switch
    {
        TaskKind.Value => Value!,
        TaskKind.Spans => string.Join('|', Spans.Select(s => $"{s.Label}@{s.Field}[{s.ValueIndex}]:{s.Start}+{s.Length}")),
        _ => string.Join('|', Labels),
    };
}

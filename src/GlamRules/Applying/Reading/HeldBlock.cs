using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Corpora.Formats;
using GlamRules.Corpora.Loading;

namespace GlamRules.Applying.Reading;

/// <summary>A row as it was joined, or why there is none.</summary>
internal readonly record struct HeldRow(FieldValue[] Values, Reject? Reject);

/// <summary>A block of rows that were read and joined before.</summary>
internal sealed class HeldBlock(ImmutableArray<string> names) : RowBlock
{
    public List<HeldRow> Held { get; } = [];

    public override IRowReader Open(ImmutableArray<Column> columns) => new Rows(Held, [.. columns.Select(c => names.IndexOf(c.Name))]);

    private new sealed class Rows(List<HeldRow> held, int[] places) : IRowReader
    {
        private int _at = -1;

        public RowProblem? Problem => held[_at].Reject is { } reject ? new RowProblem(reject.Kind, reject.Field, reject.Message) : null;

        public long Line => held[_at].Reject?.Line ?? 0;

        public long Byte => held[_at].Reject?.Byte ?? 0;

        public string Raw => held[_at].Reject?.Raw ?? "";

        public FieldValue this[int column] => held[_at].Values[places[column]];

        public bool Read() => ++_at < held.Count;

        public void Dispose() => _at = held.Count;
    }
}

using System.Collections.Immutable;
using GlamRules.Corpora.Formats;

namespace GlamRules.Applying.Reading;

/// <summary>Rows of the input that one worker takes at once; used again and again.</summary>
internal abstract class RowBlock
{
    /// <summary>Its place among the blocks of the input, from 0; the same in every run over the same input.</summary>
    public long Index { get; set; }

    /// <summary>Number of its first row, from 1.</summary>
    public long FirstRow { get; set; }

    /// <summary>Rows, bad ones among them; not the one before.</summary>
    public int Rows { get; set; }

    /// <summary>Whether the last row of the block before stands in front, for comparison only.</summary>
    public bool HasRowBefore { get; set; }

    /// <summary>Name of the data file, without its folder.</summary>
    public string File { get; set; } = "";

    /// <summary>Where the input goes on behind it.</summary>
    public InputPosition Next { get; set; } = InputPosition.Start;

    /// <summary>Opens its rows, from the row before on where there is one.</summary>
    public abstract IRowReader Open(ImmutableArray<Column> columns);
}

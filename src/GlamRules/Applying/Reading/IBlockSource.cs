using System.Collections.Immutable;

namespace GlamRules.Applying.Reading;

/// <summary>Gives the rows of an input block by block, the same blocks every time.</summary>
internal interface IBlockSource : IDisposable
{
    /// <summary>Names of the columns; empty where only the rows tell.</summary>
    ImmutableArray<string> Columns { get; }

    /// <summary>Bytes of the input as it is stored; null where nobody can know.</summary>
    long? Size { get; }

    /// <summary>How many of them have been read.</summary>
    long Consumed { get; }

    RowBlock NewBlock();

    /// <summary>Fills a block that this source has made; false at the end.</summary>
    bool Read(RowBlock block);

    /// <summary>Goes on at a place where a block of the same input ended before; false where the input ends sooner.</summary>
    bool GoTo(InputPosition position);
}

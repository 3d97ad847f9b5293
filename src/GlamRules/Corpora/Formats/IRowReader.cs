namespace GlamRules.Corpora.Formats;

/// <summary>Reads the rows of a data file one after another, giving only the columns that were asked for.</summary>
internal interface IRowReader : IDisposable
{
    /// <summary>Goes to the next row; false at the end. A row that can't be read is passed on with a <see cref="Problem"/>.</summary>
    bool Read();

    /// <summary>What is wrong with the current row, or null.</summary>
    RowProblem? Problem { get; }

    /// <summary>Line of the file at which the row starts, from 1.</summary>
    long Line { get; }

    /// <summary>Byte at which the row starts, from 0; counted in UTF-8 whatever the file's encoding.</summary>
    long Byte { get; }

    /// <summary>The row as it stands in the file.</summary>
    string Raw { get; }

    /// <summary>The value of a column, by its place in the list of columns asked for.</summary>
    FieldValue this[int column] { get; }
}

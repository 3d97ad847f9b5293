namespace GlamRules.Segments;

/// <summary>Why no segment was looked for, or none found.</summary>
public enum NoSegments
{
    /// <summary>Another split than test was scored: nothing is left to confirm on.</summary>
    NotTest,

    /// <summary>One of the two can't be asked about dev: it was fitted before, or its answers leave dev out.</summary>
    NotAskedOnDev,

    /// <summary>Too few labelled dev records to search in.</summary>
    FewOnDev,

    /// <summary>The primary metric is neither a share nor a cost: single records have no figure in it.</summary>
    NoFigureOfRecords,

    /// <summary>No segment stood out on dev.</summary>
    NoneStoodOut,
}

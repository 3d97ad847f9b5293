namespace GlamRules.Corpora.Packages;

/// <summary>What a field of a record holds where several rows share the record's id.</summary>
public enum MergeRule
{
    /// <summary>The first row's value that is not missing.</summary>
    First,

    /// <summary>The last row's value that is not missing.</summary>
    Last,

    /// <summary>All distinct values in the order of the rows.</summary>
    All,
}

namespace GlamRules.Matching;

/// <summary>What counts nothing when a term is looked for.</summary>
public enum TermFolding
{
    /// <summary>Everything counts.</summary>
    None,

    /// <summary>Case counts nothing.</summary>
    Case,

    /// <summary>Case and accents count nothing.</summary>
    All,
}

namespace GlamRules.Rules;

/// <summary>How votes become an answer.</summary>
public enum Resolve
{
    /// <summary>The vote of the highest priority; of equal ones that of the rule that stands first.</summary>
    Priority,

    /// <summary>The label with most votes; of equal ones that of the rule that stands first.</summary>
    Majority,

    /// <summary>The label whose votes weigh most, each by how far its rule's precision is above chance.</summary>
    Weighted,

    /// <summary>The vote of the rule that stands first.</summary>
    First,
}

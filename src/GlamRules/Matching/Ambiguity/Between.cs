namespace GlamRules.Matching.Ambiguity;

/// <summary>What must be so between two characters that an expression takes one after the other.</summary>
internal enum Between
{
    Nothing,

    /// <summary>A place or a look-around of some kind.</summary>
    Place,

    /// <summary>A word begins or ends.</summary>
    WordEdge,
}

namespace GlamRules.Rules.Suggesting;

/// <summary>What a candidate rule looks for; of two that vote on the same records the earlier kind is preferred.</summary>
public enum CandidateKind
{
    /// <summary>A word, or two words side by side.</summary>
    Term,

    /// <summary>A value of a field, or a range of a number.</summary>
    FieldValue,

    /// <summary>How the text starts.</summary>
    TextStart,

    /// <summary>How a word starts.</summary>
    WordStart,

    /// <summary>Two words, wherever they stand.</summary>
    Pair,

    /// <summary>How many words the text has.</summary>
    Length,
}

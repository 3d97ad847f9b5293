namespace GlamRules.Learning.Features;

/// <summary>Runs of characters within a word that are features; the blanks before and after the word count as characters.</summary>
/// <param name="Shortest">From 1; 0 for none.</param>
/// <param name="Longest">From <paramref name="Shortest"/> to 10; 0 for none.</param>
public readonly record struct CharacterRuns(int Shortest, int Longest)
{
    /// <summary>
    /// From 2 to 4, with runs of one and two words. Macro-F1 on dev, fitted on train, mean over split seeds 1 to 5 (Tate
    /// medium: seed 1), in the order 2 to 4, 2 to 5, characters 2 to 5 alone, words alone: bl-books-genre .822 .823 .821
    /// .809; conconcor .735 .730 .732 .719; fingreylit .987 .976 .993 .822; Tate medium .864 .861 .844 .851. The shorter
    /// runs lose nothing that five splits could show, and leave fewer features.
    /// </summary>
    public static CharacterRuns Usual { get; } = new(2, 4);

    /// <summary>No runs of characters.</summary>
    public static CharacterRuns None => default;

    internal bool IsValid => this == None || (Shortest >= 1 && Longest >= Shortest && Longest <= 10);
}

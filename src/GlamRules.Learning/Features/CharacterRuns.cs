namespace GlamRules.Learning.Features;

/// <summary>Runs of characters within a word that are features; the blanks before and after the word count as characters.</summary>
/// <param name="Shortest">From 1; 0 for none.</param>
/// <param name="Longest">From <paramref name="Shortest"/> to 10; 0 for none.</param>
public readonly record struct CharacterRuns(int Shortest, int Longest)
{
    /// <summary>No runs of characters.</summary>
    public static CharacterRuns None => default;

    internal bool IsValid => this == None || (Shortest >= 1 && Longest >= Shortest && Longest <= 10);
}

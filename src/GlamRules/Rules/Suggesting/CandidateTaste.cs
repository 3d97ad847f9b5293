namespace GlamRules.Rules.Suggesting;

/// <summary>Which candidates a curator is shown: those that can be given a reason.</summary>
internal static class CandidateTaste
{
    // What a candidate's score counts for: a whole word says more to a reader than the start of one, and that more than a number.
    private const double PartOfWord = 0.8;
    private const double Shape = 0.5;
    private const double Pair = 0.9;

    public static bool Shows(Candidate candidate) => candidate.Kind switch
    {
        CandidateKind.Term or CandidateKind.TextStart => !FunctionWords.Only(candidate.Text),
        CandidateKind.WordStart => candidate.Text.Length > 4 && !FunctionWords.Only(candidate.Text),
        _ => true,
    };

    public static double Weight(Candidate candidate) => candidate.Kind switch
    {
        CandidateKind.Length => Shape,
        CandidateKind.WordStart or CandidateKind.TextStart => PartOfWord,
        CandidateKind.Pair => Pair,
        _ => 1,
    };
}

using System.Collections.Immutable;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Words;

/// <summary>What a triage comes to: who is first, how sure that is, and what it rests on. Sentences without their full stop are headings.</summary>
public static class TriageHeadline
{
    /// <summary>Who comes first, without a full stop.</summary>
    public static string First(TriageResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Projects.All(p => p.Together.Value is null))
        {
            return "Nothing can be put in order yet: too many questions are open";
        }

        string[] first = [.. result.Projects.Where(p => p.Place == 1).Select(p => p.Project.Name)];
        return first.Length == 1 ? $"First in order: {first[0]}" : $"First in order, side by side: {Wording.List(first)}";
    }

    /// <summary>What to mind about the first, or how to begin it, without a full stop; null where there is nothing.</summary>
    public static string? Then(TriageResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ProjectResult first = result.Projects[0];
        return first.Together.Value is null || result.Projects.Count(p => p.Place == 1) > 1 ? null
            : first.Flags.Any(f => f.IsStop) ? "Stop and think before you begin it"
            : first.Beginning switch
            {
                Beginning.Open => null,
                Beginning.ByHand => "It can be done by hand",
                _ => "Try rules first",
            };
    }

    /// <summary>How sure the first place is.</summary>
    public static string HowSure(TriageResult result, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        int mayBeFirst = result.Projects.Count(p => p.BestPlace == 1);
        int alone = result.AnswerChanges.Count(c => c.First is not null);
        int weights = result.WeightChanges.Where(c => c.First is not null).Select(c => c.Id).Distinct().Count();
        string open = result.Projects[0].WorstPlace == 1 ? "However the open questions turn out, that stays."
            : mayBeFirst > 1 ? $"Open questions may still put any of {words.SmallCount(mayBeFirst, "project")} first."
            : "";
        string changes = (alone, weights) switch
        {
            (0, 0) => "No single answer given otherwise, and no weight halved or doubled, would put another first.",
            (_, 0) => $"{Wording.Capital(words.SmallCount(alone, "answer"))}, given otherwise, would put another first, each alone; no weight halved or doubled would.",
            (0, _) => $"No single answer given otherwise would put another first; {words.SmallCount(weights, "weight")}, halved or doubled, would.",
            _ => $"{Wording.Capital(words.SmallCount(alone, "answer"))}, given otherwise, or {words.SmallCount(weights, "weight")}, halved or doubled, would put another first, each alone.",
        };
        return open.Length == 0 ? changes : $"{open} {changes}";
    }

    /// <summary>What the order rests on.</summary>
    public static string RestsOn(TriageResult result, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        int asked = result.Projects.Length * Questionnaire.All.Length;
        string open = result.Open.Length == 0 ? "none is open" : $"{words.Number(result.Open.Length)} of {words.Number(asked)} answers {(result.Open.Length == 1 ? "is" : "are")} open";
        return $"{Wording.Capital(words.SmallCount(result.Projects.Length, "project"))}, {words.SmallCount(Questionnaire.All.Length, "question")} each; {open}.";
    }

    /// <summary>How positions and order come about.</summary>
    public static ImmutableArray<string> Method { get; } =
    [
        "Each answer earns 0 to 100 points. A position, impact or feasibility, is the mean of the points of its answers, weighted as below.",
        "An open question counts neither for nor against. The figure leaves it out; the range beside it lets every open question take its worst and its best answer.",
        "Projects stand in the order of the geometric mean of impact and feasibility, the root of their product: much of one does not make up for little of the other.",
        "Kind of use and feedback earn no points. Like rights and harm they may raise a flag, which no good figure takes away.",
        "The figures order a conversation. They decide nothing, and are as good as the answers.",
    ];
}

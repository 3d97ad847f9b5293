using System.Collections.Immutable;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Words;

/// <summary>What a triage comes to: who is first, how sure that is, and what it rests on. Sentences without their full stop are headings.</summary>
public static class TriageHeadline
{
    // Points of 100 that answers in steps can't tell apart.
    private const double Little = 3;

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
        if (result.Projects.All(p => p.Together.Value is null))
        {
            return "Begin with the questions below.";
        }

        int mayBeFirst = result.Projects.Count(p => p.BestPlace == 1);
        int alone = result.AnswerChanges.Count(c => c.Unseats);
        int weights = result.WeightChanges.Where(c => c.First is not null).Select(c => c.Id).Distinct().Count();
        string open = result.Projects[0].WorstPlace == 1 ? "No answer to an open question can change who is first."
            : mayBeFirst > 1 ? $"Open questions may still put {(mayBeFirst == 2 ? "either" : "any")} of {words.SmallCount(mayBeFirst, "project")} first."
            : "";
        string[] any =
        [
            .. alone == 0 ? Array.Empty<string>() : [$"{words.SmallCount(alone, "answer")}, had it been another"],
            .. weights == 0 ? Array.Empty<string>() : [$"{words.SmallCount(weights, "weight")}, halved or doubled"],
        ];
        string changes = any.Length == 0
            ? "No single answer, had it been another, and no weight, halved or doubled, would put another project first."
            : $"{(alone + weights == 1 ? Wording.Capital(any[0]) : $"Any one of {string.Join(", or of ", any)}")}, would put another project first.";
        return string.Join(" ", new[] { Close(result, words), open, changes }.Where(s => !string.IsNullOrEmpty(s)));
    }

    /// <summary>Who is hardly behind the first, as a sentence; null where nobody is.</summary>
    private static string? Close(TriageResult result, Wording words)
    {
        ProjectResult[] behind = [.. result.Projects.Where(p => p.Place > 1 && p.Together.Value is { } value && result.Projects[0].Together.Value - value < Little)];
        string[] names = [.. behind.Select(p => p.Project.Name)];
        return names.Length == 0 ? null : $"{Wording.List(names)} {(names.Length == 1 ? "is" : "are")} less than {words.Small((int)Little)} points behind.";
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
        FormattableString.Invariant($"Rules come first where a pattern does nearly all of it; where it does a good part, and people need only seconds or words that stand there; and where nobody has said, and people need only seconds and such words, and do not differ. Fewer than {Beginnings.FewItems} items in fewer than {Beginnings.FewHours} hours a year are done by hand."),
        "The figures order a conversation. They decide nothing, and are as good as the answers.",
    ];
}

using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Words;

/// <summary>Project ideas, their answers and positions in words.</summary>
public static class TriageWords
{
    public const string Impact = "impact";

    public const string Feasibility = "feasibility";

    /// <summary>What stands where nobody has answered.</summary>
    public const string Open = "open";

    /// <summary>An answer as a reader meets it: what the word means, a number with its unit, or that it is open.</summary>
    public static string Answer(TriageQuestion question, ProjectAnswer answer, Wording words)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(words);
        return answer.Number is { } number ? Number(question, number, words)
            : question.Choice(answer.Word)?.Meaning ?? (answer.IsUnknown ? "nobody knows" : "not answered");
    }

    /// <summary>A position with its range: <c>72 (60–80)</c>; of one by which nothing is known, the range alone.</summary>
    public static string Position(Position position, Wording words)
    {
        string range = Range(position, words);
        return position.Value is not { } value ? range : range.Length == 0 ? Points(value, words) : $"{Points(value, words)} ({range})";
    }

    /// <summary>The range that open questions leave: <c>60–80</c>; empty where they leave none.</summary>
    public static string Range(Position position, Wording words)
    {
        ArgumentNullException.ThrowIfNull(position);
        string low = Points(position.Low, words);
        string high = Points(position.High, words);
        return low == high ? "" : $"{low}–{high}";
    }

    /// <summary>Points of 100, without digits: <c>72</c>.</summary>
    public static string Points(double? points, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return points is { } p ? p.ToString("0", words.Culture) : Open;
    }

    /// <summary>Points that an answer adds or takes: <c>+9</c>, <c>−0.4</c>.</summary>
    public static string Signed(double points, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return points.ToString(Math.Abs(points) < 0.95 ? "+0.0;−0.0;0" : "+0;−0;0", words.Culture);
    }

    /// <summary>The places that open questions leave to a project: <c>2</c>, <c>1–4</c>.</summary>
    public static string Places(ProjectResult result, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        return result.BestPlace == result.WorstPlace ? words.Number(result.BestPlace) : $"{words.Number(result.BestPlace)}–{words.Number(result.WorstPlace)}";
    }

    /// <summary>Projects with something to think about, those first that may have to end there.</summary>
    public static IEnumerable<ProjectResult> Flagged(TriageResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Projects.Where(p => p.Flags.Length > 0).OrderBy(p => !p.Flags.Any(f => f.IsStop));
    }

    /// <summary>All that is to be thought about in a project.</summary>
    public static string Sentences(ProjectResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return string.Join(" ", result.Flags.Select(f => Sentence(f, result.Project)));
    }

    /// <summary>What is to be thought about, as a sentence.</summary>
    public static string Sentence(Flag flag, Project project)
    {
        ArgumentNullException.ThrowIfNull(flag);
        ArgumentNullException.ThrowIfNull(project);
        return flag.Caution switch
        {
            Caution.RightsDenied => "The data may not be used for it: that ends the project unless somebody can change it.",
            Caution.ActsAloneWithHarm when flag.IsCertain => $"It would act alone where a wrong answer can hurt {Whom(project)}. Let a person decide, or leave it.",
            Caution.ActsAloneWithHarm => $"It might act alone where a wrong answer can hurt {Whom(project)}: that is open. Find out before anything is built.",
            Caution.SeriousHarm => $"A wrong answer can seriously hurt {Whom(project)}. Settle who looks at each one, and what they need to see.",
            Caution.OldWrongs => "The labels are doubtful, and people who are described would bear it: it may repeat old wrongs. Ask them, and label anew.",
            Caution.RightsToClear => "The rights have to be cleared before anyone begins.",
            Caution.UnderLock => "All of the data has to stay under lock: no service of others may see it.",
            Caution.OneGroup => "It can work for one group only. Say who would be served worse, and how they are told.",
            Caution.TakenForTruth => "People accept what is suggested, and it becomes the truth. Have some records answered without suggestions, and compare.",
            Caution.NobodyNotices => "It acts alone and no correction comes back: nobody would notice when it goes wrong.",
            _ => throw new NotSupportedException($"no words for {flag.Caution}"),
        };
    }

    /// <summary>How to begin, as a sentence; null where the answers don't say.</summary>
    public static string? Sentence(Beginning beginning) => beginning switch
    {
        Beginning.RulesDoIt => "A list of words or a pattern does nearly all of it.",
        Beginning.RulesDoAPart => "A list of words or a pattern does a good part of it, and shows what is left to do.",
        Beginning.RulesByTheWords => "People see it in seconds by words that stand there: find out how far a list of these goes.",
        Beginning.ByHand => "It is so little that it is done by hand sooner than anything is made for it.",
        _ => null,
    };

    /// <summary>How to begin, in two words; empty where the answers don't say.</summary>
    public static string Short(Beginning beginning) => beginning switch
    {
        Beginning.Open => "",
        Beginning.ByHand => "do by hand",
        _ => "try rules first",
    };

    private static string Whom(Project project) => project[Questionnaire.Find("harmTo")!] is { Word: not null and not "nobody" } answer
        ? Questionnaire.Find("harmTo")!.Choice(answer.Word)!.Meaning
        : "somebody";

    private static string Number(TriageQuestion question, double number, Wording words) =>
        question.Scale is { Most: 100 } ? $"{words.Amount(number)} of 100" : $"{words.Amount(number)} {question.Scale!.Unit}";
}

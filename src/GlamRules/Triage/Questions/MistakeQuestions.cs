using System.Collections.Immutable;

namespace GlamRules.Triage.Questions;

/// <summary>What a wrong answer would do.</summary>
internal static class MistakeQuestions
{
    public static readonly TriageQuestion Cost = new("errorCost", Aspect.Feasibility, "cost of a mistake",
        "What does one wrong answer cost, in money, time or trust?",
        "Where mistakes are dear every point of accuracy is, and each costs more than the one before.", 2)
    {
        Choices =
        [
            new("much", "weeks of work, money, or the trust of readers", 0),
            new("some", "somebody has to find it and put it right", 50),
            new("little", "next to nothing, it is put right in passing", 100),
        ],
    };

    public static readonly TriageQuestion Often = new("rightOften", Aspect.Feasibility, "how often right",
        "Of 100 answers, how many must be right for it to be of use?",
        "Said before anyone has seen a figure, it becomes the threshold of an assessment.", 2)
    {
        Scale = new("of 100", 100, [(50, 100), (70, 80), (80, 65), (90, 45), (95, 25), (99, 5), (100, 0)]),
    };

    public static readonly TriageQuestion Harm = new("harm", Aspect.Feasibility, "harm",
        "Could a wrong answer hurt somebody?",
        "Harm is no matter of averages: a flag stands beside the position, whatever else speaks for the project.", 2)
    {
        Choices =
        [
            new("serious", "seriously", 0),
            new("some", "noticeably", 40),
            new("slight", "slightly", 80),
            new("none", "not at all", 100),
        ],
    };

    public static readonly TriageQuestion Whom = new("harmTo", Aspect.Feasibility, "harm to whom",
        "If it did, whom would it hurt?",
        "Those who are described in a collection were seldom asked, and can seldom object.", 1)
    {
        Choices =
        [
            new("depicted", "people described or depicted, or their communities", 0),
            new("readers", "readers and other users", 40),
            new("staff", "staff, or the institution", 70),
            new("nobody", "nobody at all", 100),
        ],
    };

    public static readonly TriageQuestion Even = new("evenness", Aspect.Feasibility, "evenness",
        "Is it as easy in every language, script and period that you hold?",
        "What works for the largest group only serves the others worse, and an average hides it.", 1)
    {
        Choices =
        [
            new("one-group", "it can work for one group only", 0),
            new("uneven", "harder for some", 50),
            new("even", "much the same for all, or there is one group only", 100),
        ],
    };

    public static readonly TriageQuestion Audience = new("audience", Aspect.Feasibility, "who sees answers",
        "Who sees the answers first?",
        "Staff who know the collection catch mistakes; readers take what a catalogue says for true.", 1)
    {
        Choices =
        [
            new("public", "readers, unchecked", 0),
            new("checked", "readers, after somebody has looked", 60),
            new("staff", "staff only", 100),
        ],
    };

    public static readonly ImmutableArray<TriageQuestion> All = [Cost, Often, Harm, Whom, Even, Audience];
}

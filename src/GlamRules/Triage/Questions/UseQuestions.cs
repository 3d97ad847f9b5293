using System.Collections.Immutable;

namespace GlamRules.Triage.Questions;

/// <summary>How it would be used; answers earn no points, and may raise a flag.</summary>
internal static class UseQuestions
{
    public static readonly TriageQuestion Archetype = new("archetype", Aspect.Archetype, "kind of use",
        "What would it be?",
        "Who decides in the end settles how good it must be, and who notices when it is not.", 0)
    {
        Choices =
        [
            new("alone", "acts alone, nobody looks at each answer"),
            new("improves", "makes a system better that is in use, such as a search"),
            new("suggests", "suggests to a person, who decides"),
        ],
    };

    public static readonly TriageQuestion Feedback = new("feedback", Aspect.Feedback, "feedback",
        "Do corrections come back, so that it can become better?",
        "What is in use makes the best labels, where somebody keeps them.", 0)
    {
        Choices =
        [
            new("none", "nothing comes back"),
            new("indirect", "indirectly, by what people click, skip or search again"),
            new("direct", "directly, people correct and it is kept"),
        ],
    };

    public static readonly TriageQuestion Breaks = new("feedbackBreaks", Aspect.Feedback, "where feedback breaks",
        "Where would that loop break first?",
        "A loop is as good as its weakest place: knowing it is half of mending it.", 0)
    {
        Choices =
        [
            new("accepted", "people accept whatever is suggested, and it becomes the truth"),
            new("unused", "too few people use it"),
            new("unreported", "people see mistakes and do not tell"),
            new("not-kept", "corrections are not kept beside what was answered"),
            new("not-learned", "nobody makes it learn from them"),
            new("nowhere", "nowhere that we can see"),
        ],
    };

    public static readonly ImmutableArray<TriageQuestion> All = [Archetype, Feedback, Breaks];
}

using System.Collections.Immutable;

namespace GlamRules.Triage.Questions;

/// <summary>What would be gained.</summary>
internal static class ImpactQuestions
{
    public static readonly TriageQuestion Prediction = new("cheapPrediction", Aspect.Impact, "cheap guesses",
        "If a good guess cost next to nothing, could you do something that is out of reach today?",
        "Much of the gain is in what nobody does at all, because by hand it would never pay.", 2)
    {
        Choices =
        [
            new("no", "it would only be done faster", 0),
            new("some", "more could be done of what is done today", 50),
            new("much", "something new would become possible", 100),
        ],
    };

    public static readonly TriageQuestion Friction = new("friction", Aspect.Impact, "friction removed",
        "How often does the lack of it hold up readers or staff?",
        "Small obstacles that many people meet every day add up to more than a large one that few ever see.", 2)
    {
        Choices =
        [
            new("never", "hardly anybody notices", 0),
            new("sometimes", "some people, now and then", 50),
            new("daily", "many people, day by day", 100),
        ],
    };

    public static readonly TriageQuestion Hours = new("hoursPerYear", Aspect.Impact, "hours a year",
        "How many hours of work by hand would it take over in a year?",
        "Time is the plainest measure of what is gained, and can be checked afterwards.", 3)
    {
        Scale = new("hours", 1_000_000, [(0, 0), (10, 10), (50, 30), (200, 55), (800, 80), (1600, 100)]),
    };

    public static readonly TriageQuestion Items = new("items", Aspect.Impact, "number of items",
        "How many items would it go through in a year, or in all where it is done once?",
        "Rules and models cost much to make and little to run: they pay where there is much to go through.", 2)
    {
        Scale = new("items", 1_000_000_000, [(0, 0), (100, 10), (1_000, 35), (10_000, 60), (100_000, 85), (1_000_000, 100)]),
    };

    public static readonly TriageQuestion Boring = new("monotony", Aspect.Impact, "monotony",
        "Is the work by hand monotonous: the same small decision over and over?",
        "Work that nobody misses is the best to hand over; tired people make mistakes in it besides.", 1)
    {
        Choices =
        [
            new("varied", "varied, and people like to do it", 0),
            new("mixed", "monotonous in parts", 50),
            new("monotonous", "the same small decision, over and over", 100),
        ],
    };

    public static readonly TriageQuestion Others = new("others", Aspect.Impact, "what others do",
        "Have other institutions done this, and did it help them?",
        "Somebody else's result, good or bad, is the cheapest evidence there is; silence is none.", 1)
    {
        Choices =
        [
            new("gave-up", "they tried and gave up", 0),
            new("nobody", "nobody that we found", 30),
            new("trying", "some are trying", 60),
            new("works", "it is in use, and helps", 100),
        ],
    };

    public static readonly ImmutableArray<TriageQuestion> All = [Prediction, Friction, Hours, Items, Boring, Others];
}

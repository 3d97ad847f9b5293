using System.Collections.Immutable;

namespace GlamRules.Triage.Questions;

/// <summary>How hard it is.</summary>
internal static class MethodQuestions
{
    public static readonly TriageQuestion Takes = new("hardness", Aspect.Feasibility, "hardness",
        "What does it take to find the answer?",
        "To find words that stand there is easy for a machine, to understand what is meant still is not.", 2)
    {
        Choices =
        [
            new("create", "to write or judge something new", 0),
            new("understand", "to understand context, hints, handwriting or damage", 30),
            new("recognise", "to tell kinds apart by how they read or look", 70),
            new("words", "to see words, numbers or forms that stand there", 100),
        ],
    };

    public static readonly TriageQuestion Seconds = new("time", Aspect.Feasibility, "time for a person",
        "How long does somebody who knows the field need for one?",
        "What takes people research takes machines more; but quick is not yet easy, hence the next question.", 1)
    {
        Choices =
        [
            new("research", "a search through other sources", 0),
            new("minutes", "some minutes", 50),
            new("seconds", "a few seconds", 100),
        ],
    };

    public static readonly TriageQuestion Agreement = new("agreement", Aspect.Feasibility, "agreement",
        "Would two people who know the field give the same answer?",
        "With jokes, irony, taste or offence people differ; no answer can be more right than they agree.", 2)
    {
        Choices =
        [
            new("seldom", "seldom, it is a matter of judgement", 0),
            new("mostly", "for the most part", 60),
            new("always", "nearly always", 100),
        ],
    };

    public static readonly TriageQuestion Regex = new("regex", Aspect.Feasibility, "regex enough",
        "Could a list of words or a pattern do it?",
        "Then no machine learning is needed to begin with, and perhaps none at all.", 1)
    {
        Choices =
        [
            new("no", "hardly any of it", 0),
            new("partly", "a good part of it", 60),
            new("mostly", "nearly all of it", 100),
        ],
    };

    public static readonly ImmutableArray<TriageQuestion> All = [Takes, Seconds, Agreement, Regex];
}

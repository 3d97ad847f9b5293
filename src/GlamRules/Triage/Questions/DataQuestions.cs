using System.Collections.Immutable;

namespace GlamRules.Triage.Questions;

/// <summary>Whether there is something to work with.</summary>
internal static class DataQuestions
{
    public static readonly TriageQuestion Data = new("data", Aspect.Feasibility, "data at hand",
        "Are the records at hand, in a form that a program can read?",
        "What first has to be scanned, transcribed or begged for is a project of its own.", 3)
    {
        Choices =
        [
            new("none", "on paper only, or not with us", 0),
            new("some", "in part, or after conversion", 50),
            new("all", "all of them", 100),
        ],
    };

    public static readonly TriageQuestion Stable = new("stability", Aspect.Feasibility, "stable data",
        "Will what comes in later look like what is there now?",
        "Rules and models are made for what they were shown; when it changes, somebody has to make them anew.", 1)
    {
        Choices =
        [
            new("changes", "it changes all the time", 0),
            new("drifts", "it changes slowly", 50),
            new("stable", "it will, or the collection is closed", 100),
        ],
    };

    public static readonly TriageQuestion Rights = new("rights", Aspect.Feasibility, "rights",
        "May the data be used for this: copyright, licences, agreements with donors and communities?",
        "A no here ends the project, however good the rest looks.", 2)
    {
        Choices =
        [
            new("no", "it may not", 0),
            new("to-clear", "it has to be cleared", 40),
            new("yes", "it may", 100),
        ],
    };

    public static readonly TriageQuestion Security = new("security", Aspect.Feasibility, "security",
        "Does the data have to stay under lock: personal, embargoed or sacred content?",
        "It decides who may see it, on which machines it may lie, and whether others may label it.", 1)
    {
        Choices =
        [
            new("locked", "all of it", 0),
            new("partly", "some of it", 50),
            new("open", "none of it", 100),
        ],
    };

    public static readonly TriageQuestion Labels = new("labels", Aspect.Feasibility, "labels",
        "Are there labels already that could be taken as true?",
        "Without them nobody can tell how good an answer is, whether a rule gave it or a model.", 2)
    {
        Choices =
        [
            new("none", "none at all", 0),
            new("doubtful", "some that we would not vouch for", 25),
            new("some", "a few hundred that are sound", 70),
            new("many", "thousands that are sound", 100),
        ],
    };

    public static readonly TriageQuestion Labellers = new("labellers", Aspect.Feasibility, "who could label",
        "Who could make labels, and has the time for it?",
        "A few hundred labels by those who know decide more than any choice of method.", 1)
    {
        Choices =
        [
            new("nobody", "nobody has the time", 0),
            new("outsiders", "volunteers or paid people, once they are taught", 50),
            new("experts", "people who know the field, and may take the time", 100),
        ],
    };

    public static readonly ImmutableArray<TriageQuestion> All = [Data, Stable, Rights, Security, Labels, Labellers];
}

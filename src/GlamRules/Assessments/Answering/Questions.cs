using System.Collections.Immutable;
using static GlamRules.Assessments.Answering.Theme;
using static GlamRules.Assessments.Answering.Worksheet;

namespace GlamRules.Assessments.Answering;

/// <summary>
/// Every question that a report asks of people, in order; what GlamRules can compute is not among them. The file, its
/// schema, the report and the guide are made from this list.
/// </summary>
public static class Questions
{
    public static ImmutableArray<Question> All { get; } =
    [
        Ask("purpose", Purpose, "What is this for, and what would be better than it is today?", (Risk, "1"), (Risk, "2"), (PhaseTwo, "organisational goals"), (Plan, "A")),
        Ask("scope", Purpose, "Which records will be labelled with it, in what form are the results delivered, and who takes them over?", (Risk, "7"), (Readiness, "1"), (Plan, "A"), (Plan, "B")),
        Ask("not-doing-it", Purpose, "What happens if nothing is done?", (Risk, "8")),
        Ask("rules-and-oversight", Purpose, "Which laws, policies or oversight bear on it? Whom must you ask or tell?", (Risk, "3"), (Risk, "18")),
        Ask("success", Purpose, "What counts as success at each stage, and who set that?", (PhaseTwo, "feasibility"), (Plan, "D")),

        Ask("data-available", Data, "Is the whole collection at hand in this form, and for as long as it is needed?", (Risk, "23"), (Readiness, "1"), (Readiness, "8"), (Plan, "B")),
        Ask("data-stable", Data, "What changes in it, and how soon will new records differ from those that were labelled?", (Readiness, "6"), (PhaseTwo, "quality over time"), (Datasheet, "Maintenance")),
        Ask("data-secure", Data, "Who may see the records, and where may they be processed?", (Risk, "22"), (Readiness, "8"), (Datasheet, "Distribution")),
        Ask("data-rights", Data, "Who holds rights in the records and the labels, and what do these allow?", (Risk, "22"), (Readiness, "7"), (Plan, "B"), (Datasheet, "Distribution")),
        Ask("provenance", Data, "How was the collection put together and described, by whom, and what was left out?", (Readiness, "3"), (Readiness, "6"), (Plan, "B"), (Datasheet, "Motivation"), (Datasheet, "Collection process")),
        Ask("preparation", Data, "What was done to the records before they came here?", (Readiness, "5"), (Plan, "B"), (Datasheet, "Preprocessing/cleaning/labeling")),
        Ask("labelling", Data, "Who gave the labels, by what guidelines, and what did they get for it?", (Readiness, "9"), (Plan, "C"), (Datasheet, "Preprocessing/cleaning/labeling")),
        Ask("sampling", Data, "How were the labelled records chosen, and whom or what do they leave out?", (Risk, "19"), (Readiness, "10"), (Plan, "C"), (Datasheet, "Composition")),

        Ask("accuracy-needed", Accuracy, "How often must it be right to be of use, and who says so?", (Risk, "5"), (PhaseTwo, "output accuracy")),
        Ask("cost-of-errors", Accuracy, "What does each kind of mistake cost, and whom?", (Risk, "10")),
        Ask("undoing", Accuracy, "How is a mistake found and undone, and which can't be?", (Risk, "11")),
        Ask("quality-today", Accuracy, "How is the work done and checked today, and how often is it right?", (Risk, "9"), (PhaseTwo, "verified baselines")),

        Ask("by-hand", Difficulty, "Can a person who knows the field answer from the same text alone, and in what time?", (PhaseTwo, "feasibility")),
        Ask("hard-cases", Difficulty, "Which records are hard for people too: irony, allusion, names that changed their meaning, missing context?", (Readiness, "9")),

        Ask("people-described", Harm, "Are living people, personal data, or communities with a say of their own in the records?", (Risk, "21"), (Readiness, "4"), (Plan, "B"), (Datasheet, "Composition")),
        Ask("harmful-words", Harm, "Do records or labels hold words that hurt or mislead, and would this spread them?", (Risk, "20"), (Readiness, "4"), (Plan, "B"), (Datasheet, "Composition")),
        Ask("who-is-harmed", Harm, "Who is harmed when it is wrong, and is anyone harmed when it is right?", (Risk, "16"), (Risk, "20"), (PhaseTwo, "benefit and risk")),
        Ask("stakeholders", Harm, "Who has a stake, were they asked, and do the labelled records speak of them?", (Risk, "12"), (Risk, "19")),
        Ask("bias", Harm, "Who looked for bias, in labels, rules and results, and what came of it?", (Risk, "24"), (Readiness, "10")),

        Ask("human-review", Design, "Does it suggest to a person, improve what is there, or act alone? Who looks at what before it counts?", (Risk, "4"), (Plan, "D")),
        Ask("who-sees-it", Design, "Who sees results, and can they tell that a rule or a model made them, how sure it was and why?", (Risk, "15"), (Risk, "18"), (Datasheet, "Uses")),
        Ask("corrections", Design, "How does a user refuse or correct a result, and what becomes of that?", (PhaseTwo, "user feedback")),
        Ask("when-it-is-wrong", Design, "What happens when it is wrong, or not there?", (Risk, "11"), (PhaseTwo, "benefit and risk")),
        Ask("access", Design, "Does it put up barriers for disabled people, or take some away?", (Risk, "17")),
        Ask("upkeep", Design, "Who keeps rules and models, and when are figures taken again?", (PhaseTwo, "quality over time"), (Plan, "D"), (Datasheet, "Maintenance")),

        Ask("effort", Effort, "How many hours went, and will go, into labels, rules, checking and upkeep, and how many are saved?", (PhaseTwo, "time saved"), (PhaseTwo, "lifecycle cost")),
        Ask("staff", Effort, "What does it change in people's work, and what do they need to learn?", (Risk, "13"), (Risk, "14"), (PhaseTwo, "benefit and risk")),

        Ask("literature", Literature, "What was read, and who was asked that has done the same?", (Risk, "6")),
    ];

    public static Question? Find(string id) => All.FirstOrDefault(q => q.Id == id);

    private static Question Ask(string id, Theme theme, string asks, params ImmutableArray<(Worksheet, string)> items) => new(id, theme, asks, items);
}

using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Assessments.Answering;

namespace GlamRules.Reports.Words;

/// <summary>The frame around questions and answers.</summary>
public static class FeasibilityWords
{
    public const string Computed = "computed";

    public const string Open = "not answered";

    public const string Crosswalk =
        "What stands above, by the items of forms that an institution may have to fill in: the worksheets of the LC Labs AI Planning Framework of the Library of Congress, by their own numbers and letters where they have any, and a datasheet. The wording is ours; the forms have their own. No risk is graded here: that is for those who bear it.";

    public static string Title(Theme theme) => theme switch
    {
        Theme.Purpose => "Purpose",
        Theme.Data => "Data",
        Theme.Accuracy => "Accuracy, and what mistakes cost",
        Theme.Difficulty => "How hard it is",
        Theme.Harm => "Ethics and harm",
        Theme.Design => "In people’s hands",
        Theme.Effort => "People’s effort",
        Theme.Literature => "What others found",
        _ => throw new NotSupportedException($"no words for {theme}"),
    };

    public static string Title(Worksheet worksheet) => worksheet switch
    {
        Worksheet.Risk => "LC Labs: use case risk assessment",
        Worksheet.Readiness => "LC Labs: data readiness",
        Worksheet.PhaseTwo => "LC Labs: phase II risk",
        Worksheet.Plan => "LC Labs: data processing plan",
        Worksheet.Datasheet => "Datasheet",
        _ => throw new NotSupportedException($"no words for {worksheet}"),
    };

    public static string Introduction(AssessmentResult result, ImmutableArray<ComputedAnswer> computed, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        int given = result.Definition.Answers.Length;
        int open = Questions.All.Length - given;
        string people = given == 0 ? "Nobody has answered any of them yet"
            : open == 0 ? "All of them are answered"
            : $"{Wording.Capital(words.Small(given))} of them {(given == 1 ? "is" : "are")} answered, {words.Small(open)} {(open == 1 ? "is" : "are")} open";
        string how = open == 0 ? "" : " Answers stand in answers.json beside the assessment; ‘glamrules new answers’ begins that file.";
        return $"That something can be done well enough says not yet that it should be. {Wording.Capital(words.SmallCount(computed.Length, "answer"))} {(computed.Length == 1 ? "is" : "are")} computed from the figures; {words.Number(Questions.All.Length)} questions only people can answer. {people}.{how}";
    }
}

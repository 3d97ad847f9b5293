using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Scoring;

/// <summary>Says whether a project should begin with rules, or by hand.</summary>
internal static class Beginnings
{
    /// <summary>Below so many items, and so many hours a year, it is done by hand sooner than anything is made for it.</summary>
    public const double FewItems = 500;

    public const double FewHours = 20;

    /// <summary>
    /// By hand, where items and hours are both few. Else with rules, where a pattern does nearly all of it; or a good
    /// part of it, and people need only seconds or words that stand there; or where nobody has said what a pattern
    /// could do, people need only seconds and words that stand there, and do not differ.
    /// </summary>
    public static Beginning Of(Project project)
    {
        if (project[ImpactQuestions.Items].Number < FewItems && project[ImpactQuestions.Hours].Number < FewHours)
        {
            return Beginning.ByHand;
        }

        bool seconds = project[MethodQuestions.Seconds].Word == "seconds";
        bool words = project[MethodQuestions.Takes].Word == "words";
        return project[MethodQuestions.Regex].Word switch
        {
            "mostly" => Beginning.RulesDoIt,
            "partly" when seconds || words => Beginning.RulesDoAPart,
            null when seconds && words && project[MethodQuestions.Agreement].Word != "seldom" => Beginning.RulesByTheWords,
            _ => Beginning.Open,
        };
    }
}

namespace GlamRules.Reports.Words;

/// <summary>The words of a comparison of two finished assessments.</summary>
public static class ChangesWords
{
    public const string Question = "What changed since the run it is compared with?";
    public const string Before = "Before";
    public const string After = "Now";
    public const string Same = "the same";
    public const string Added = "added";
    public const string Gone = "no longer there";
    public const string Changed = "changed";
    public const string Difference = "Difference";
    public const string Facts = "The two runs";
    public const string Figures = "Figures";
    public const string NoFigure = "no figure changed";
    public const string Verdicts = "Verdicts";
    public const string VerdictsCaption = "Each pair over all records, and every label and slice whose verdict changed; differences in points of 100, unless they are costs";
    public const string Findings = "Findings";
    public const string FindingsCaption = "Findings whose number changed";
    public const string Inputs = "Inputs";
    public const string InputsCaption = "Files that it was made from";
    public const string OtherRecords = "The data are not the same: a figure may have changed because the records did.";
    public const string NoComparison = "These are differences between two runs, not between two systems on the same records: intervals that overlap say nothing about whether one is better. For that, put both into one assessment.";

    /// <summary>Whether the recommendation is another, without its full stop.</summary>
    public static string Decision(string courseBefore, string systemBefore, string course, string system) =>
        course.Length == 0 || courseBefore.Length == 0 ? "One of the two runs makes no recommendation"
        : courseBefore == course && systemBefore == system ? $"The recommendation stays: {Told(course, system)}"
        : $"The recommendation was {Told(courseBefore, systemBefore)}, and is {Told(course, system)}";

    /// <summary>That verdicts may differ by what they were asked, not by what was found.</summary>
    public static string OtherTerms(IReadOnlyList<string> terms) => $"The two runs differ in {Wording.List([.. terms.Select(t => $"the {t}")])}: a verdict may have changed because another question was asked.";

    public static string LeftOut(string by) => by.Length == 0 ? "met the thresholds before" : $"missed {MetricWords.Name(by)} before";

    public static string NowLeftOut(string by) => by.Length == 0 ? "meets them now" : $"misses {MetricWords.Name(by)} now";

    /// <summary>A verdict's id as words.</summary>
    public static string Verdict(string id) => id switch
    {
        "" => "–",
        "ml-adds" => "ML adds",
        "ml-better-size-unclear" => "ML better, size unclear",
        _ => id.Replace('-', ' '),
    };

    /// <summary>A finding's id as words.</summary>
    public static string Finding(string id) => AuditWords.All.FirstOrDefault(w => w.Id == id).Title ?? Wording.Capital((id ?? "").Replace('-', ' '));

    private static string Told(string course, string system) =>
        $"“{course.Replace('-', ' ')}”{(system.Length == 0 || system == course ? "" : course == "label-more" ? $", until then “{system}”" : $" (“{system}”)")}";
}

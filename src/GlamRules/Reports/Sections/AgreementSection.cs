using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>How far the people who labelled agree: more can't be asked of a system.</summary>
internal static class AgreementSection
{
    public static Section? Build(AssessmentResult result, Wording words)
    {
        if (result.Agreement is not { } agreement)
        {
            return null;
        }

        Estimate alpha = agreement.Alpha;
        return new Section("agreement", "How far people agree",
        [
            Paragraph.Of(AgreementWords.Verdict(agreement, words)),
            .. AgreementWords.Baseline(agreement, words) is { } baseline ? new Block[] { Paragraph.Of(baseline) } : [],
            new Facts(
            [
                (agreement.Named ? "Annotators" : "Voices on a record, at most", words.Number(agreement.Annotators)),
                ("Records scored that two or more labelled", words.Number(agreement.Judged)),
                ("On which all say the same", words.Number(agreement.Unanimous)),
                ("Pairs of annotators that agree", words.Percent(agreement.Observed)),
                ("Krippendorff’s alpha", alpha is { Low: not null } ? $"{words.Figure(alpha.Value)} ({words.Interval(alpha)})" : words.Figure(alpha.Value)),
            ]),
            Paragraph.Of("Records without gold, as where a tie was dropped, are not among these: people may agree somewhat less than this. ‘glamrules agree’ counts them all."),
        ]);
    }
}

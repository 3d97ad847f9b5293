using System.Collections.Immutable;
using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Scoring;

/// <summary>Finds what no good figure makes up for.</summary>
internal static class Flags
{
    public static ImmutableArray<Flag> Of(Project project)
    {
        bool alone = Says(UseQuestions.Archetype, "alone");
        bool serious = Says(MistakeQuestions.Harm, "serious");
        bool hurts = serious || Says(MistakeQuestions.Harm, "some");
        List<Flag> flags = [];
        Add(Caution.RightsDenied, Says(DataQuestions.Rights, "no"));
        if (alone && (hurts || IsOpen(MistakeQuestions.Harm)))
        {
            flags.Add(new Flag(Caution.ActsAloneWithHarm, hurts));
        }
        else if (hurts && IsOpen(UseQuestions.Archetype))
        {
            flags.Add(new Flag(Caution.ActsAloneWithHarm, false));
        }

        Add(Caution.SeriousHarm, serious && !alone);
        Add(Caution.OldWrongs, Says(DataQuestions.Labels, "doubtful") && Says(MistakeQuestions.Whom, "depicted"));
        Add(Caution.RightsToClear, Says(DataQuestions.Rights, "to-clear"));
        Add(Caution.UnderLock, Says(DataQuestions.Security, "locked"));
        Add(Caution.OneGroup, Says(MistakeQuestions.Even, "one-group"));
        Add(Caution.TakenForTruth, Says(UseQuestions.Breaks, "accepted"));
        Add(Caution.NobodyNotices, alone && Says(UseQuestions.Feedback, "none"));
        return [.. flags];

        bool Says(TriageQuestion question, string word) => project[question].Word == word;
        bool IsOpen(TriageQuestion question) => project[question].IsOpen;
        void Add(Caution caution, bool holds)
        {
            if (holds)
            {
                flags.Add(new Flag(caution, true));
            }
        }
    }
}

using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Statistics;
using GlamRules.Statistics.Agreement;

namespace GlamRules.Evaluation.Agreement;

/// <summary>Measures how far annotators agree.</summary>
public static class AgreementAnalysis
{
    private const int Rounds = 2000;

    /// <summary>Measures the words of annotators in the records given; null where there are none.</summary>
    /// <param name="records">Of any split. Ties must not have been left out of them, else agreement looks better than it is.</param>
    /// <param name="task">The task that they are labelled for; labels that it drops are no words.</param>
    /// <param name="named">Whether the corpus names its annotators.</param>
    /// <param name="confidence">Of intervals; between 0.5 and 1, exclusive.</param>
    /// <param name="seed">For resampling.</param>
    public static AgreementResult? Of(IEnumerable<LabelledRecord> records, TaskDescription task, bool named, double confidence = 0.95, int seed = 1)
    {
        AnnotatedRecords annotated = AnnotatedRecords.From(records, task);
        if (annotated.Count == 0)
        {
            return null;
        }

        Ratings ratings = annotated.Ratings;
        AgreementTally tally = AgreementTally.Of(ratings);
        Consensus? consensus = named ? DawidSkene.Fit(ratings) : null;
        ImmutableArray<ConsensusRecord> voices = [.. Enumerable.Range(0, annotated.Count).Select(i => RecordOf(annotated, consensus, task, i))];
        Interval? alpha = AgreementIntervals.Alpha(ratings, confidence, Rounds, SeededRandom.For(seed, "alpha"));
        ConsensusRecord[] judged = [.. voices.Where(r => r.Given > 1)];
        return new AgreementResult
        {
            Named = named,
            Annotators = annotated.Annotators.Length,
            Records = annotated.Count,
            Judged = judged.Length,
            Given = ratings.Count,
            Repeated = annotated.Repeated,
            Contradicting = annotated.Contradicting,
            Unanimous = judged.Count(r => r.Voices.Length == 1),
            Ties = judged.Count(r => r.Majority is null),
            Observed = tally.Observed,
            Fleiss = tally.Fleiss,
            Alpha = new Estimate(tally.Alpha, alpha?.Low, alpha?.High),
            Labels = LabelsOf(annotated, task),
            Pairs = named ? AnnotatorPairs.Of(annotated, confidence, Rounds, seed) : [],
            ByAnnotator = consensus is null ? [] : AnnotatorPairs.Each(annotated, consensus, confidence),
            Consensus = voices,
            Disputed = [.. judged.Where(r => r.Voices.Length > 1).OrderBy(r => (double)r.Voices[0].Count / r.Given).ThenByDescending(r => r.Given)],
            Fit = consensus is null ? null : new ConsensusFit(
                consensus.Rounds, consensus.Converged, annotated.Annotators.Length >= DawidSkene.FewestAnnotators, voices.Count(v => v.Majority is not null && v.Majority != v.Consensus)),
            Baseline = HumanBaselineCount.Of(annotated, confidence, Rounds, seed),
        };
    }

    private static ConsensusRecord RecordOf(AnnotatedRecords annotated, Consensus? consensus, TaskDescription task, int i)
    {
        int[] counts = annotated.Ratings.CountsOf(i);
        int[] order = [.. Enumerable.Range(0, counts.Length).Where(label => counts[label] > 0).OrderByDescending(label => counts[label])];
        int given = counts.Sum();
        bool tied = order.Length > 1 && counts[order[0]] == counts[order[1]];
        int? label = consensus?.Label(i);
        return new ConsensusRecord(
            annotated.Records[i].Id,
            annotated.Records[i].Record[task.Text[0]].ToString(),
            [.. order.Select(l => (annotated.Labels[l], counts[l]))],
            tied ? null : annotated.Labels[order[0]],
            label is { } l ? annotated.Labels[l] : null,
            label is { } best ? consensus!.Posterior(i)[best] : null,
            given < 2 ? null : counts.Sum(c => (double)c * (c - 1)) / ((double)given * (given - 1)));
    }

    // A set of labels is taken apart: each label is in it or not.
    private static ImmutableArray<LabelAgreement> LabelsOf(AnnotatedRecords annotated, TaskDescription task)
    {
        bool[][] holds = [.. task.Labels.Select(l => annotated.Labels.Select(said => task.Kind == TaskKind.Labels ? said.Split('|').Contains(l.Label) : said == l.Label).ToArray())];
        return
        [
            .. task.Labels.Select((label, i) =>
            {
                Ratings binary = new(annotated.Ratings.Annotators, 2, Enumerable.Range(0, annotated.Count)
                    .Select(record => annotated.Ratings[record].ToArray().Select(r => new Rating(r.Annotator, holds[i][r.Label] ? 1 : 0))));
                return new LabelAgreement(label.Label, Enumerable.Range(0, annotated.Count).Sum(record => binary.CountsOf(record)[1]), AgreementTally.Of(binary).Alpha);
            }),
        ];
    }
}

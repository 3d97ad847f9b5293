using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Rules.Suggesting;

/// <summary>
/// A whole rule set found in labelled records: what rules alone can do before anybody has written one. One label: few
/// weighted votes, chosen together. Sets of labels: rules one after another, each for what the others left.
/// </summary>
public sealed class SuggestedRules(SuggestOptions options) : ITrainable
{
    private const string Name = "suggested rules";

    public IPredictor Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation) =>
        new RuleSetPredictor(Find(task, train, dev, cancellation));

    /// <summary>The set itself; its rules stand in no file.</summary>
    /// <exception cref="ArgumentException">There is no labelled record.</exception>
    public RuleSet Find(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        LabelledRecord[] labelled = [.. train.Concat(dev).Where(r => r.Gold is not null)];
        if (labelled.Length == 0)
        {
            throw new ArgumentException("rules are found in labelled records, at least one", nameof(train));
        }

        Record[] records = [.. labelled.Select(r => r.Record)];
        ImmutableArray<string> labels = [.. task.Labels.Select(l => l.Label)];
        int[][] gold = [.. labelled.Select(r => r.Gold!.Labels.Select(l => labels.IndexOf(l)).ToArray())];
        // Side by side, two words tell one label a little more; the sum of two votes says the same with fewer rules.
        CandidateIndex index = CandidateIndex.Build(task, records, options.LeastOf(records.Length), phrases: task.Kind == TaskKind.Labels);
        List<RuleDraft> drafts = task.Kind == TaskKind.Labels ? Covering(index, gold, labels, cancellation) : Weighted(index, gold, labels, task.Text[0], cancellation);
        string most = labels[MostFrequent(gold, labels.Length)];
        string text = SuggestedRulesFile.ToText(drafts, task.Text[0]);
        return new RuleSet
        {
            Folder = "",
            Name = Name,
            Kind = task.Kind,
            Labels = labels,
            Field = task.Text[0],
            Resolve = Resolve.Weighted,
            FittedTogether = true,
            Default = task.Kind == TaskKind.Labels ? Answer.OfLabels([most]) : Answer.OfLabel(most),
            Rules = DraftCompiler.Compile(drafts, task.Text[0], records[0].Fields, SuggestedRulesFile.FileName),
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            Fields = records[0].Fields,
        };
    }

    private List<RuleDraft> Weighted(CandidateIndex index, int[][] gold, ImmutableArray<string> labels, string field, CancellationToken cancellation)
    {
        int[] label = [.. gold.Select(g => g[0])];
        (IReadOnlyList<WeightedVote> votes, double[] starts) = SparseVotes.Fit(index, label, labels.Length, options.Rules, cancellation);
        DraftNames names = new([]);
        List<RuleDraft> drafts = [];
        foreach (WeightedVote vote in votes.OrderByDescending(v => v.Weight).ThenBy(v => v.Candidate))
        {
            drafts.Add(Draft(index.Candidates[vote.Candidate], labels[vote.Label], i => label[i] == vote.Label, names) with { Confidence = Confidence(vote.Weight) });
        }

        for (int k = 0; k < labels.Length; k++)
        {
            if (starts[k] > 0)
            {
                drafts.Add(new RuleDraft
                {
                    Id = names.Take($"any-{labels[k]}"),
                    Label = labels[k],
                    When = new Candidate(CandidateKind.Length, field, "", Min: 0),
                    Why = "What every record starts with, before anything is known of it.",
                    Confidence = Confidence(starts[k]),
                });
            }
        }

        return drafts;
    }

    private List<RuleDraft> Covering(CandidateIndex index, int[][] gold, ImmutableArray<string> labels, CancellationToken cancellation)
    {
        DraftNames names = new([]);
        return
        [
            .. LabelCovering.Cover(index, gold, labels.Length, options.Rules, cancellation)
                .Select(c => Draft(index.Candidates[c.Candidate], labels[c.Label], i => gold[i].Contains(c.Label), names)),
        ];
    }

    private static RuleDraft Draft(IndexedCandidate candidate, string label, Func<int, bool> right, DraftNames names) => new()
    {
        Id = names.Take($"{candidate.Candidate.Describe()}-{label}"),
        Label = label,
        When = candidate.Candidate,
        Why = $"{candidate.Candidate.Describe()}: {RuleDraft.Number(candidate.Postings.Count(right))} of {RuleDraft.Number(candidate.Postings.Length)} records with it are {label}.",
    };

    // The resolver adds log-odds of confidences: this one adds the weight.
    private static double Confidence(double weight) => Math.Round(1 / (1 + Math.Exp(-weight)), 4);

    private static int MostFrequent(int[][] gold, int labels)
    {
        int[] counts = new int[labels];
        foreach (int label in gold.SelectMany(g => g))
        {
            counts[label]++;
        }

        return Array.IndexOf(counts, counts.Max());
    }
}

using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Statistics;

namespace GlamRules.Rules.Suggesting;

/// <summary>
/// Finds rules in the train split that add right answers to what a set says already. The test split is never looked at.
/// Many candidates are tried, and the best of many looks better than it is (Jensen, Cohen 2000): every precision has an
/// interval that allows for all of them (Bonferroni), and dev, which the search never sees, gives the figures beside it.
/// </summary>
public sealed class SuggestionSearch
{
    private const double Alpha = 0.05;
    private const int ShownExamples = 5;

    // A short text shows more at a glance; a long one is taken where there is none.
    private const int HandyExample = 70;

    private readonly SuggestionRequest _request;
    private readonly RuleSet _set;
    private readonly Record[] _records;
    private readonly Answer[] _right;
    private readonly IReadOnlyList<LabelledRecord> _dev;
    private readonly ModelHints _hints;

    private SuggestionSearch(SuggestionRequest request, CancellationToken cancellation)
    {
        _request = request;
        IReadOnlyList<LabelledRecord> train = request.Corpus.Labelled(Split.Train);
        _dev = request.Corpus.Labelled(Split.Dev);
        _set = ConfidenceEstimation.Needed(request.Set) ? new ConfidenceEstimation(request.Set).Estimate(train, _dev, cancellation) : request.Set;
        _hints = new ModelHints(request.Model?.Description);
        (_records, _right) = request.Model is { } model ? Answered(request.Corpus, model) : ([.. train.Select(r => r.Record)], [.. train.Select(r => r.Gold!)]);
    }

    /// <summary>The best suggestions, best first; each stands for itself, and covers records that those before it leave.</summary>
    public static SuggestionList Find(SuggestionRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SuggestionSearch(request, cancellation).Find(cancellation);
    }

    private SuggestionList Find(CancellationToken cancellation)
    {
        Prediction[] said = DevTrial.Ask(new RuleSetPredictor(_set), _records);
        (List<ScoredCandidate> candidates, int looked) = Candidates(said, cancellation);
        double confidence = 1 - (Alpha / Math.Max(1, looked));
        List<ScoredCandidate> chosen = Choose(candidates, confidence, cancellation);
        DevTrial trial = new(_set, _dev, _request.Model, _request.Label);
        DraftNames names = new(_set.Rules.Select(r => r.Id));
        ImmutableArray<Suggestion> suggestions = [.. chosen.Select(c => Describe(c, confidence, looked, names, trial))];
        return new SuggestionList(trial)
        {
            Suggestions = suggestions,
            Candidates = looked,
            Train = _records.Length,
            Dev = _dev.Count,
            Together = (trial.Before, trial.After([.. suggestions.Select(s => s.Rule)])),
            FromModel = _request.Model is not null,
        };
    }

    // Train whether labelled or not, and what is unlabelled in dev: the model has an answer for each.
    private static (Record[] Records, Answer[] Right) Answered(Corpus corpus, IPredictor model)
    {
        Record[] records = [.. corpus.Records.Where(r => r.Split == Split.Train || (r.Split == Split.Dev && r.Gold is null)).Select(r => r.Record)];
        Prediction[] said = DevTrial.Ask(model, records);
        int[] answered = [.. Enumerable.Range(0, records.Length).Where(i => said[i].Answer is not null)];
        return ([.. answered.Select(i => records[i])], [.. answered.Select(i => said[i].Answer!)]);
    }

    private (List<ScoredCandidate> Candidates, int Looked) Candidates(Prediction[] said, CancellationToken cancellation)
    {
        int least = new SuggestOptions().LeastOf(_records.Length);
        CandidateIndex index = CandidateIndex.Build(_request.Corpus.Task, _records, least, phrases: true);
        IndexedCandidate[] singles = [.. index.Candidates.Where(c => CandidateTaste.Shows(c.Candidate))];
        PairFinder pairs = new(index);
        List<ScoredCandidate> found = [];
        int looked = 0;
        bool[] none = new bool[_records.Length];
        foreach (string label in _request.Corpus.Task.Labels.Select(l => l.Label).Where(l => (_request.Label is null || l == _request.Label) && (_set.Labels.IsEmpty || _set.Labels.Contains(l))))
        {
            cancellation.ThrowIfCancellationRequested();
            VoteOutcomes outcomes = VoteOutcomes.Of(_set, label, said, _right);
            IndexedCandidate[] all = outcomes.Base > 0 ? [.. singles, .. pairs.Of(outcomes, least)] : [];
            looked += all.Length;
            found.AddRange(all.Select(c => new ScoredCandidate(c, label, outcomes, CandidateTaste.Weight(c.Candidate) * _hints.FavourFor(c.Candidate, label)))
                .Where(c => c.Score(none) > 0));
        }

        return (found, looked);
    }

    // Those that chance can't explain first; where they run out, others, marked as such by their intervals.
    private List<ScoredCandidate> Choose(List<ScoredCandidate> candidates, double confidence, CancellationToken cancellation)
    {
        List<ScoredCandidate> chosen = [];
        Dictionary<string, bool[]> covered = candidates.Select(c => c.Label).Distinct().ToDictionary(l => l, _ => new bool[_records.Length], StringComparer.Ordinal);
        foreach (double level in new[] { confidence, 1 - Alpha })
        {
            List<ScoredCandidate> rest = [.. candidates.Where(c => c.Exceeds(level))];
            while (chosen.Count < _request.Limit)
            {
                cancellation.ThrowIfCancellationRequested();
                ScoredCandidate? best = null;
                double most = 0;
                foreach (ScoredCandidate candidate in rest)
                {
                    double score = candidate.Score(covered[candidate.Label]);
                    (best, most) = score > most + 1e-12 ? (candidate, score) : (best, most);
                }

                if (best is null)
                {
                    break;
                }

                chosen.Add(best);
                Array.ForEach(best.Postings, i => covered[best.Label][i] = true);
            }
        }

        return chosen;
    }

    private Suggestion Describe(ScoredCandidate candidate, double confidence, int looked, DraftNames names, DevTrial trial)
    {
        Interval precision = candidate.Precision(confidence);
        RuleDraft bare = new()
        {
            Id = names.Take($"{candidate.Candidate.Describe()}-{candidate.Label}"),
            Label = candidate.Label,
            When = candidate.Candidate,
            Why = Why(candidate, precision, looked),
            Confidence = _set.Resolve == Resolve.Weighted ? Math.Round((candidate.Correct + 1.0) / (candidate.Postings.Length + 2.0), 4) : null,
        };
        int[] right = [.. candidate.Postings.Where(i => candidate.Outcomes.Correct[i]).OrderByDescending(i => candidate.Outcomes.Effects[i] > 0).ThenBy(i => _records[i][candidate.Candidate.Field].ToString().Length > HandyExample)];
        ImmutableArray<string> examples = [.. Texts(right, candidate.Candidate).Where(new ExampleProof(bare, _set.Field).Votes).Take(ShownExamples)];
        RuleDraft rule = bare with { Match = [.. examples.Take(3)] };
        (SuggestionEffect effect, int votes, int correct) = trial.Try(rule);
        return new Suggestion
        {
            Rule = rule,
            Votes = candidate.Postings.Length,
            Correct = candidate.Correct,
            Precision = precision,
            Base = candidate.Outcomes.Base,
            TrainGained = candidate.Postings.Count(i => candidate.Outcomes.Effects[i] > 0),
            TrainLost = candidate.Postings.Count(i => candidate.Outcomes.Effects[i] < 0),
            Dev = (votes, correct),
            Effect = effect,
            Examples = examples,
            CounterExamples = [.. Texts([.. candidate.Postings.Where(i => !candidate.Outcomes.Correct[i])], candidate.Candidate)],
            ModelWeight = _hints.WeightOf(candidate.Candidate, candidate.Label),
        };
    }

    private IEnumerable<string> Texts(int[] places, Candidate candidate) =>
        places.Select(i => _records[i][candidate.Field].ToString()).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal);

    private string Why(ScoredCandidate candidate, Interval precision, int looked) => string.Create(CultureInfo.InvariantCulture,
        $"Found in train: {candidate.Correct} of {candidate.Postings.Length} records with {candidate.Candidate.Describe()} are {candidate.Label}{(_request.Model is null ? "" : " for the model")} ({100 * precision.Low:0} to {100 * precision.High:0} %, allowing for {looked} candidates).");
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;
using GlamRules.Evaluation.Metrics.Expressions;
using GlamRules.Predictions;

namespace GlamRules.Evaluation.Contributions;

/// <summary>
/// The primary metric of a rule set while rules are left out and put back. Records with the same votes are one, so that
/// a trial costs a handful of answers, however large the corpus.
/// </summary>
internal sealed class RuleAblation
{
    private readonly Func<ImmutableArray<Vote>, string?, Prediction> _resolve;
    private readonly Criteria _criteria;
    private readonly LabelIndex _labels;
    private readonly SliceIndex _slices;
    private readonly Figure _figure;
    private readonly SlicedTally _tally;
    private readonly VoteCell[] _cells;
    private readonly VoteCell[][] _cellsOf;
    private readonly bool[] _left;
    private readonly Dictionary<(Answer Gold, Outcome Outcome, Answer? Said), Pair> _pairs = [];

    /// <param name="task">The task.</param>
    /// <param name="records">Those without gold are passed over.</param>
    /// <param name="sliceNames">Names of the slices in the order of <see cref="LabelledRecord.Slices"/>.</param>
    /// <param name="predictor">A predictor with rules and a way to resolve their votes; one prediction a record.</param>
    /// <param name="criteria">Which metric is the primary one.</param>
    public RuleAblation(TaskDescription task, IReadOnlyList<LabelledRecord> records, ImmutableArray<string> sliceNames, EvaluatedPredictor predictor, Criteria criteria)
    {
        _resolve = predictor.Description.Resolve ?? throw new ArgumentException($"{predictor.Name} has no way to resolve votes", nameof(predictor));
        _criteria = criteria;
        RuleCount = predictor.Description.Rules.Length;
        _left = new bool[RuleCount];
        MetricExpression primary = criteria.Find(criteria.Optimise) ?? throw new ArgumentException($"{criteria.Optimise} is no metric", nameof(criteria));
        ImmutableArray<int> scored = [.. Enumerable.Range(0, records.Count).Where(i => records[i].Gold is not null)];
        Count = scored.Length;
        _labels = new LabelIndex(
            task.Labels.Select(l => l.Label),
            scored.SelectMany(i => records[i].Gold!.Labels).Distinct(StringComparer.Ordinal),
            scored.SelectMany(i => predictor.Predictions[i].Votes.Select(v => v.Label)).Concat(predictor.Description.Default?.Labels ?? []).Distinct(StringComparer.Ordinal));
        _slices = SliceIndex.Of(records, scored, sliceNames, primary.Slices.Distinct());
        _figure = primary.Bind(_labels, _slices);
        _tally = new SlicedTally(_labels.Count, _slices.Count);
        _cells = Cells(records, scored, predictor);
        _cellsOf = [.. Enumerable.Range(0, RuleCount).Select(rule => _cells.Where(c => c.Votes.Any(v => v.Rule == rule)).ToArray())];
        foreach (VoteCell cell in _cells)
        {
            cell.Now = cell.Whole = PairOf(cell);
            _tally.Add(cell.Now, _slices.SlicesOfKind[cell.Kind], cell.Records);
        }
    }

    public int RuleCount { get; }

    /// <summary>Records with gold.</summary>
    public int Count { get; }

    /// <summary>The metric with the rules in force, turned so that more is better; negative infinity where it is absent.</summary>
    public double Gain => _figure.Of(_tally) is var value && double.IsNaN(value) ? double.NegativeInfinity : _figure.HigherIsBetter ? value : -value;

    /// <summary>Records on which a rule votes.</summary>
    public int Fires(int rule) => _cellsOf[rule].Sum(c => c.Records);

    /// <summary>Whether another rule says the same wherever this one votes, and on more than nothing.</summary>
    public bool IsSubsumed(int rule, int by) => _cellsOf[rule].Length > 0 && _cellsOf[rule].All(cell =>
        cell.Votes.Where(v => v.Rule == rule).All(own => cell.Votes.Any(other => other.Rule == by && other.Label == own.Label)));

    /// <summary>Leaves a rule out, or puts it back.</summary>
    public void Set(int rule, bool inForce)
    {
        _left[rule] = !inForce;
        foreach (VoteCell cell in _cellsOf[rule])
        {
            Change(cell, PairOf(cell));
        }
    }

    /// <summary>What <see cref="Gain"/> would be with one rule set otherwise.</summary>
    public double GainWith(int rule, bool inForce)
    {
        Set(rule, inForce);
        double gain = Gain;
        Set(rule, !inForce);
        return gain;
    }

    /// <summary>Records that would be answered otherwise than now without a rule.</summary>
    public int Decides(int rule)
    {
        Set(rule, false);
        int decided = _cellsOf[rule].Where(c => !ReferenceEquals(c.Now, c.Whole)).Sum(c => c.Records);
        Set(rule, true);
        return decided;
    }

    /// <summary>What the rules in force say about a record of which all rules said this.</summary>
    public Prediction Restrict(Prediction whole) => whole.Votes.IsEmpty ? whole : _resolve([.. whole.Votes.Where(v => !_left[v.Rule]).OrderBy(v => v.Rule)], whole.Fault);

    private void Change(VoteCell cell, Pair pair)
    {
        if (!ReferenceEquals(pair, cell.Now))
        {
            _tally.Add(cell.Now, _slices.SlicesOfKind[cell.Kind], -cell.Records);
            _tally.Add(pair, _slices.SlicesOfKind[cell.Kind], cell.Records);
            cell.Now = pair;
        }
    }

    private Pair PairOf(VoteCell cell)
    {
        Prediction said = _resolve([.. cell.Votes.Where(v => !_left[v.Rule])], cell.Fault);
        Answer? answer = said.Outcome == Outcome.Answered ? said.Answer : null;
        if (!_pairs.TryGetValue((cell.Gold, said.Outcome, answer), out Pair? pair))
        {
            _pairs[(cell.Gold, said.Outcome, answer)] = pair = new Pair(cell.Gold, said.Outcome, answer, _labels, _criteria.Costs?.Of(cell.Gold, answer) ?? 0);
        }

        return pair;
    }

    private VoteCell[] Cells(IReadOnlyList<LabelledRecord> records, ImmutableArray<int> scored, EvaluatedPredictor predictor)
    {
        Dictionary<(string Votes, Answer Gold, int Kind), VoteCell> cells = [];
        for (int i = 0; i < scored.Length; i++)
        {
            Prediction prediction = predictor.Predictions[scored[i]];
            ImmutableArray<Vote> votes = [.. prediction.Votes.OrderBy(v => v.Rule)];
            (string, Answer, int) key = (Key(votes, prediction.Fault), records[scored[i]].Gold!, _slices.KindOf[i]);
            if (!cells.TryGetValue(key, out VoteCell? cell))
            {
                cells[key] = cell = new VoteCell(votes, prediction.Fault, records[scored[i]].Gold!, _slices.KindOf[i]);
            }

            cell.Records++;
        }

        return [.. cells.Values];
    }

    // What votes say; where they were found makes no difference.
    private static string Key(ImmutableArray<Vote> votes, string? fault)
    {
        StringBuilder key = new();
        foreach (Vote vote in votes)
        {
            key.Append(CultureInfo.InvariantCulture, $"{vote.Rule}:{vote.Label}\n");
        }

        return key.Append(fault is null ? "" : "!").ToString();
    }
}

using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Rules.Suggesting;

/// <summary>Tries rules on the dev records, with the engine that will run them.</summary>
internal sealed class DevTrial
{
    private readonly RuleSet _set;
    private readonly IReadOnlyList<LabelledRecord> _dev;
    private readonly Record[] _records;
    private readonly Prediction[] _before;
    private readonly Prediction[]? _model;
    private readonly string? _label;

    public DevTrial(RuleSet set, IReadOnlyList<LabelledRecord> dev, IPredictor? model, string? label)
    {
        _label = label;
        _set = set;
        _dev = dev;
        _records = [.. dev.Select(r => r.Record)];
        _before = Ask(new RuleSetPredictor(set), _records);
        _model = model is null ? null : Ask(model, _records);
    }

    public DevFigures Before => Figures(_before);

    public static Prediction[] Ask(IPredictor predictor, Record[] records)
    {
        Prediction[] predictions = new Prediction[records.Length];
        predictor.Predict(records, predictions);
        return predictions;
    }

    public DevFigures After(IReadOnlyList<RuleDraft> drafts) => Figures(drafts.Count == 0 ? _before : Ask(new RuleSetPredictor(ExtendedSet.With(_set, drafts)), _records));

    /// <summary>What one rule changes, and on how many records it votes and is right.</summary>
    public (SuggestionEffect Effect, int Votes, int Correct) Try(RuleDraft draft)
    {
        RuleSet extended = ExtendedSet.With(_set, [draft]);
        int place = ExtendedSet.Place(_set);
        Prediction[] after = Ask(new RuleSetPredictor(extended), _records);
        int votes = 0;
        int correct = 0;
        int changed = 0;
        ImmutableArray<ChangedRecord>.Builder gained = ImmutableArray.CreateBuilder<ChangedRecord>();
        ImmutableArray<ChangedRecord>.Builder lost = ImmutableArray.CreateBuilder<ChangedRecord>();
        for (int i = 0; i < after.Length; i++)
        {
            Answer gold = _dev[i].Gold!;
            if (after[i].Votes.Any(v => v.Rule == place))
            {
                votes++;
                correct += gold.Labels.Contains(draft.Label) ? 1 : 0;
            }

            changed += AnswerQuality.SameAnswer(_before[i], after[i]) ? 0 : 1;
            int better = AnswerQuality.Errors(_before[i], gold) - AnswerQuality.Errors(after[i], gold);
            if (better != 0)
            {
                (better > 0 ? gained : lost).Add(new ChangedRecord(
                    _dev[i].Id, _records[i][draft.When.Field].First ?? "", _before[i].Answer?.ToString() ?? "", after[i].Answer?.ToString() ?? "", gold.ToString()));
            }
        }

        return (new SuggestionEffect(changed, gained.ToImmutable(), lost.ToImmutable()), votes, correct);
    }

    private DevFigures Figures(Prediction[] answers) => new(
        answers.Where((a, i) => AnswerQuality.Errors(a, _dev[i].Gold!) == 0).Count(),
        _model is null ? null : answers.Where((a, i) => AnswerQuality.SameAnswer(a, _model[i])).Count(),
        _label is null ? null : new LabelFigures(_dev.Count(r => r.Gold!.Labels.Contains(_label)), answers.Count(Says), answers.Where((a, i) => Says(a) && _dev[i].Gold!.Labels.Contains(_label)).Count()));

    private bool Says(Prediction answer) => answer.Answer?.Labels.Contains(_label!) == true;
}

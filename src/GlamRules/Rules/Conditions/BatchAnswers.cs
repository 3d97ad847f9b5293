using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary>
/// Finds the answers of conditions for many records at once, where asking record by record would be slow. Between
/// beginning and end the conditions that share it answer for these records without delay. Any number of threads may
/// each have a batch.
/// </summary>
public abstract class BatchAnswers
{
    public abstract void Begin(ReadOnlySpan<Record> records);

    public abstract void End(ReadOnlySpan<Record> records);
}

using System.Runtime.ExceptionServices;
using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary>
/// A fault met in one of several parts. It counts only where the answer hangs on that part (Kleene's logic of three
/// values): so the answer is the same in whatever order the parts are asked.
/// </summary>
internal struct PendingFault
{
    private RuleFaultException? _first;

    /// <summary>Whether a part holds; where it fails, the fault is kept and the answer is the one that decides nothing.</summary>
    public bool Holds(Condition part, Record record, MatchList places, bool undecided)
    {
        int before = places.Count;
        try
        {
            return part.Holds(record, places);
        }
        catch (RuleFaultException e)
        {
            _first ??= e;
            places.Truncate(before);
            return undecided;
        }
    }

    public readonly void ThrowIfAny()
    {
        if (_first is not null)
        {
            ExceptionDispatchInfo.Throw(_first);
        }
    }
}

using System.Runtime.CompilerServices;
using GlamRules.Rules;

namespace GlamRules.Scripting.Authoring;

/// <summary>
/// Counts the steps of a script, so that a loop without end and a function that calls itself without end become faults.
/// Calls of it are written into loops and functions as a script is compiled; a script can't name it itself.
/// </summary>
public static class Meter
{
    /// <summary>Steps that one rule may take on one record, and the statements of one file as they declare rules.</summary>
    internal const int Limit = 20_000_000;

    private const int CatchCost = 1_000;
    private const int LargestArray = 1_000_000;

    [ThreadStatic]
    private static int _left;

    [ThreadStatic]
    private static string? _stopped;

    /// <summary>Called once in each round of a loop.</summary>
    public static void Step()
    {
        if (--_left < 0)
        {
            Stop("a loop that does not end? Stopped after 20,000,000 steps");
        }
    }

    /// <summary>Called first in each function.</summary>
    public static void Enter()
    {
        Step();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Stop("a function that calls itself without end? Stopped where the stack ended");
        }
    }

    /// <summary>Called first in each catch and finally: what was stopped stays stopped, and exceptions cost more than steps.</summary>
    public static void Caught()
    {
        _left -= CatchCost;
        Step();
    }

    /// <summary>The length of an array that is to be made.</summary>
    public static int Length(int length)
    {
        if (length > LargestArray)
        {
            Stop("an array of more than 1,000,000 elements");
        }

        return length;
    }

    internal static void Refill()
    {
        _left = Limit;
        _stopped = null;
    }

    /// <summary>Throws where a script was stopped and went on all the same.</summary>
    internal static void Settle()
    {
        if (_stopped is not null)
        {
            throw new RuleFaultException(_stopped);
        }
    }

    private static void Stop(string why)
    {
        _left = -1;
        _stopped ??= why;
        throw new RuleFaultException(_stopped);
    }
}

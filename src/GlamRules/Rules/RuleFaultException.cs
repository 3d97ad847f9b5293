namespace GlamRules.Rules;

/// <summary>A rule failed on one record; the engine turns it into a fault of that record's prediction.</summary>
public sealed class RuleFaultException : Exception
{
    public RuleFaultException(string message)
        : base(message)
    {
    }

    public RuleFaultException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public RuleFaultException()
    {
    }
}

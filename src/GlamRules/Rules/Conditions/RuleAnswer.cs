using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary>What a rule said last, on one thread.</summary>
internal sealed class RuleAnswer(MatchList places)
{
    /// <summary>The record that it was asked about, or null.</summary>
    public Record? Record { get; set; }

    public bool Votes { get; set; }

    /// <summary>What failed when it was asked, or null.</summary>
    public RuleFaultException? Fault { get; set; }

    /// <summary>Where it matched, if it votes.</summary>
    public MatchList Places { get; } = places;
}

using GlamRules.Diagnostics;

namespace GlamRules.Rules.Linting;

/// <summary>One kind of question asked of a rule set that loads without an error.</summary>
internal abstract class LintCheck
{
    /// <summary>What it may find.</summary>
    public abstract DiagnosticKind[] Kinds { get; }

    /// <summary>Whether it shows real hits, and so says nothing without a corpus.</summary>
    public virtual bool NeedsCorpus => false;

    public abstract void Look(LintedSet set, DiagnosticBag findings);
}

using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Rules;

namespace GlamRules.Trying;

/// <summary>
/// A rule set being written: loaded and scored again whenever it may have changed. While it does not load, the last
/// good state stands. Who watches the files, and how, is not its business.
/// </summary>
/// <param name="material">What it is tried on.</param>
/// <param name="load">Loads the set as it is now; null, with diagnostics, where it can't be loaded.</param>
public sealed class TrialSession(TrialMaterial material, Func<DiagnosticBag, RuleSet?> load)
{
    /// <summary>The last good state; null until the set has loaded once.</summary>
    public Trial? Current { get; private set; }

    /// <summary>Loads and scores the set, and says what that changed.</summary>
    public TrialStep Refresh()
    {
        DiagnosticBag diagnostics = new();
        RuleSet? set = load(diagnostics);
        ImmutableArray<Diagnostic> all = diagnostics.ToImmutable();
        if (set is null)
        {
            return new TrialStep(Current, null, all, Loaded: false);
        }

        Trial? before = Current;
        Current = Trial.Run(material, set, before);
        return new TrialStep(Current, before is null ? null : TrialChange.Between(before, Current), all, Loaded: true);
    }
}

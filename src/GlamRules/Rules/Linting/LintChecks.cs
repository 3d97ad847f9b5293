using System.Collections.Immutable;

namespace GlamRules.Rules.Linting;

/// <summary>All checks, in the order of their ids.</summary>
internal static class LintChecks
{
    public static ImmutableArray<LintCheck> All { get; } =
    [
        new RepetitionCheck(),
        new IdleEndCheck(),
        new InsideWordCheck(),
        new AsciiOnlyCheck(),
        new DoubleEscapeCheck(),
        new BackspaceCheck(),
        new DecomposedCheck(),
        new OtherFormCheck(),
        new IdleAlternativeCheck(),
        new RepeatedTermCheck(),
        new EqualRulesCheck(),
        new ContradictionCheck(),
        new ContainedRuleCheck(),
        new ShadowedRuleCheck(),
        new WithoutExamplesCheck(),
        new UnreviewedCheck(),
    ];
}

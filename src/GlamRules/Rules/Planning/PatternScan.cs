using System.Collections.Immutable;
using GlamRules.Matching;
using GlamRules.Rules.Conditions;
using GlamRules.Text;

namespace GlamRules.Rules.Planning;

/// <summary>All patterns that are looked for in one field under one folding.</summary>
/// <param name="Field">The field.</param>
/// <param name="Folding">What counts nothing.</param>
/// <param name="Patterns">The patterns.</param>
/// <param name="Atoms">The atom of each.</param>
internal sealed record PatternScan(FieldReference Field, Folding Folding, PatternSet Patterns, ImmutableArray<int> Atoms);

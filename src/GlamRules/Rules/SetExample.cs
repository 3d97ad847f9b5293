using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Rules;

/// <summary>An example of a whole set: a record and what must win on it.</summary>
/// <param name="Fields">Field and value; an empty name stands for the set's own field.</param>
/// <param name="Answer">What must win.</param>
/// <param name="Todo">Whether it is a known gap, which does not fail.</param>
/// <param name="Location">Where it is written.</param>
public sealed record SetExample(ImmutableArray<KeyValuePair<string, string>> Fields, Answer Answer, bool Todo, SourceLocation Location);

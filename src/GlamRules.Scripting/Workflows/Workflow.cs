using System.Collections.Immutable;
using GlamRules.Rules;

namespace GlamRules.Scripting.Workflows;

/// <summary>A workflow as read: its rules in their order, without those that are disabled or wrong.</summary>
internal sealed record Workflow(string Name, ImmutableArray<Rule> Rules);

using Microsoft.CodeAnalysis;

namespace GlamRules.Scripting.Checking;

/// <summary>Takes what a check refuses: where it stands and why.</summary>
internal sealed class Refusals(Action<SyntaxNode, string> add)
{
    public void Add(SyntaxNode node, string message) => add(node, message);
}

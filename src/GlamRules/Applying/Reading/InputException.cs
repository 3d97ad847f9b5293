using System.Collections.Immutable;
using GlamRules.Diagnostics;

namespace GlamRules.Applying.Reading;

/// <summary>Carries what is wrong with the input out of the thread that reads it, to where diagnostics are collected.</summary>
internal sealed class InputException(params ImmutableArray<Diagnostic> diagnostics) : Exception(diagnostics[0].Message)
{
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics;
}

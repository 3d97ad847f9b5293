using GlamRules.Diagnostics;

namespace GlamRules.Applying.Reading;

/// <summary>Carries what is wrong with the input out of the thread that reads it, to where diagnostics are collected.</summary>
internal sealed class InputException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic => diagnostic;
}

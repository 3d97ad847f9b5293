using System.Globalization;

namespace GlamRules.Scripting.Scripts;

/// <summary>The compiler's messages, the same in every culture.</summary>
internal static class ScriptMessages
{
    public static string Of(Microsoft.CodeAnalysis.Diagnostic found) => $"{found.GetMessage(CultureInfo.InvariantCulture)} ({found.Id})";
}

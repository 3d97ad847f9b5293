using System.Diagnostics;

namespace GlamRules.Scripting.Scripts;

/// <summary>Says what a script threw and on which line of the user's file.</summary>
internal static class ScriptFaults
{
    /// <summary>The file and line that were running, innermost first, or null where no line of a script was.</summary>
    public static (ScriptFile File, int Line)? Place(Exception e, JoinedScript joined) => new StackTrace(e, fNeedFileInfo: true).GetFrames()
        .Select(frame => joined.FileOf(frame.GetFileName()) is { } file ? (file, frame.GetFileLineNumber()) : ((ScriptFile, int)?)null)
        .FirstOrDefault(place => place is not null);

    /// <summary>The exception as a clause, without the names of our own parameters.</summary>
    public static string Message(Exception e) => e is Rules.RuleFaultException ? e.Message : $"{e.GetType().Name}: {e.Message}";
}

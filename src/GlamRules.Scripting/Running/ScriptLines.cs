using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace GlamRules.Scripting.Running;

/// <summary>Finds the line of a script that was running; the runtime itself does not, for an assembly that can be unloaded.</summary>
internal sealed class ScriptLines(Assembly assembly, byte[] symbols)
{
    private readonly Lazy<MetadataReader> _reader = new(() => MetadataReaderProvider.FromPortablePdbImage([.. symbols]).GetMetadataReader());

    /// <summary>The file, by its index, and line, innermost first; null where no line of a script was running.</summary>
    public (int File, int Line)? Of(Exception e)
    {
        foreach (StackFrame frame in new StackTrace(e, fNeedFileInfo: false).GetFrames())
        {
            if (frame.GetMethod() is { } method && method.Module.Assembly == assembly && Find(method.MetadataToken, frame.GetILOffset()) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private (int File, int Line)? Find(int token, int offset)
    {
        MethodDebugInformationHandle handle = ((MethodDefinitionHandle)MetadataTokens.EntityHandle(token)).ToDebugInformationHandle();
        SequencePoint? found = null;
        foreach (SequencePoint point in _reader.Value.GetMethodDebugInformation(handle).GetSequencePoints())
        {
            if (point.Offset > offset)
            {
                break;
            }

            found = point.IsHidden ? found : point;
        }

        return found is { } at && ScriptFileName.IndexOf(_reader.Value.GetString(_reader.Value.GetDocument(at.Document).Name)) is { } file ? (file, at.StartLine) : null;
    }
}

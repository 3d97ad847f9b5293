using System.Collections.Immutable;
using System.Text;

namespace GlamRules.Scripting.Caching;

/// <summary>Compiled scripts as bytes.</summary>
internal static class PackedScripts
{
    public static byte[] Pack(CompiledScripts scripts)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.Unicode);
        foreach (byte[] part in new[] { scripts.Assembly, scripts.Symbols })
        {
            writer.Write(part.Length);
            writer.Write(part);
        }

        foreach (ImmutableArray<ScriptRemark> remarks in new[] { scripts.Fields, scripts.Warnings })
        {
            writer.Write(remarks.Length);
            foreach (ScriptRemark remark in remarks)
            {
                writer.Write(remark.File);
                writer.Write(remark.Offset);
                writer.Write(remark.Length);
                writer.Write(remark.Text);
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>What <see cref="Pack"/> packed; only ever asked for bytes whose signature was verified.</summary>
    public static CompiledScripts Unpack(byte[] bytes, int start)
    {
        using BinaryReader reader = new(new MemoryStream(bytes, start, bytes.Length - start), Encoding.Unicode);
        byte[] assembly = reader.ReadBytes(reader.ReadInt32());
        byte[] symbols = reader.ReadBytes(reader.ReadInt32());
        return new CompiledScripts(assembly, symbols, Remarks(reader), Remarks(reader));
    }

    private static ImmutableArray<ScriptRemark> Remarks(BinaryReader reader)
    {
        ScriptRemark[] remarks = new ScriptRemark[reader.ReadInt32()];
        for (int i = 0; i < remarks.Length; i++)
        {
            remarks[i] = new ScriptRemark(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadString());
        }

        return [.. remarks];
    }
}

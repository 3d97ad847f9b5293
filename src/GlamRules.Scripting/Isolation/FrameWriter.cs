using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace GlamRules.Scripting.Isolation;

/// <summary>One message to the other process: numbers in few bytes, texts in UTF-16 as they are.</summary>
internal sealed class FrameWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    public void Clear()
    {
        _buffer.ResetWrittenCount();
        // The length comes first, and is known last.
        _buffer.GetSpan(4)[..4].Clear();
        _buffer.Advance(4);
    }

    public void Write(int value)
    {
        Span<byte> span = _buffer.GetSpan(5);
        uint rest = (uint)value;
        int count = 0;
        while (rest >= 0x80)
        {
            span[count++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        span[count++] = (byte)rest;
        _buffer.Advance(count);
    }

    public void Write(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_buffer.GetSpan(8), value);
        _buffer.Advance(8);
    }

    public void Write(string text)
    {
        Write(text.Length);
        _buffer.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Write(byte[] bytes)
    {
        Write(bytes.Length);
        _buffer.Write(bytes);
    }

    public void SendTo(Stream stream)
    {
        Span<byte> all = MemoryMarshal.AsMemory(_buffer.WrittenMemory).Span;
        BinaryPrimitives.WriteInt32LittleEndian(all, all.Length - 4);
        stream.Write(all);
        stream.Flush();
    }
}

using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace GlamRules.Scripting.Isolation;

/// <summary>One message from the other process. Nothing in it is believed: what does not fit throws <see cref="InvalidDataException"/>.</summary>
internal sealed class FrameReader
{
    private const int Longest = 256 * 1024 * 1024;

    private byte[] _bytes = new byte[64 * 1024];
    private int _length;
    private int _at;

    public bool AtEnd => _at >= _length;

    /// <summary>Waits for the next message. False where the stream has ended.</summary>
    public bool Receive(Stream stream)
    {
        Span<byte> head = stackalloc byte[4];
        if (stream.ReadAtLeast(head, 4, throwOnEndOfStream: false) < 4)
        {
            return false;
        }

        _length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (_length is < 0 or > Longest)
        {
            throw new InvalidDataException("a message of impossible length");
        }

        if (_bytes.Length < _length)
        {
            _bytes = new byte[Math.Max(_length, _bytes.Length * 2)];
        }

        _at = 0;
        return stream.ReadAtLeast(_bytes.AsSpan(0, _length), _length, throwOnEndOfStream: false) == _length;
    }

    public int ReadInt()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = Take(1)[0];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }

        throw new InvalidDataException("a number without end");
    }

    /// <summary>A number that counts something: at least 0, at most <paramref name="most"/>.</summary>
    public int ReadCount(int most) => ReadInt() is var count && (uint)count <= (uint)most ? count : throw new InvalidDataException("an impossible count");

    public double ReadDouble() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    public string ReadText()
    {
        int length = ReadCount(Longest / 2);
        return new string(MemoryMarshal.Cast<byte, char>(Take(length * 2)));
    }

    public byte[] ReadBytes() => Take(ReadCount(Longest)).ToArray();

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _length - _at)
        {
            throw new InvalidDataException("a message that ends too soon");
        }

        ReadOnlySpan<byte> taken = _bytes.AsSpan(_at, count);
        _at += count;
        return taken;
    }
}

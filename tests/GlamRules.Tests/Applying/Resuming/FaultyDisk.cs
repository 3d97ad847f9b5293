namespace GlamRules.Tests.Applying.Resuming;

/// <summary>Files that take so many bytes and then fail in the middle of a write.</summary>
/// <param name="room">Bytes that all files together take.</param>
/// <param name="failure">What is thrown then.</param>
internal sealed class FaultyDisk(long room, Func<Exception> failure)
{
    private long _room = room;

    public Stream Open(string path) => new Faulty(this, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 0));

    private sealed class Faulty(FaultyDisk disk, FileStream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => inner.Position = value;
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void SetLength(long value) => inner.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            int fits = (int)Math.Min(disk._room, buffer.Length);
            inner.Write(buffer[..fits]);
            disk._room -= fits;
            if (fits < buffer.Length)
            {
                throw disk.Failure();
            }
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }

    private Exception Failure() => failure();
}

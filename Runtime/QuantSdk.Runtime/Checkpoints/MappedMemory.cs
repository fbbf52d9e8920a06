using System.Buffers;

namespace QuantSdk.Checkpoints;

/// <summary>A part of a mapped file as <see cref="Memory{T}"/>. Asking for its span after the file was closed throws.</summary>
internal sealed unsafe class MappedMemory(MappedFile file, long offset, int length) : MemoryManager<byte>
{
    /// <inheritdoc/>
    public override Span<byte> GetSpan() => file.Slice(offset, length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(elementIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elementIndex, length);
        return new MemoryHandle(file.Address(offset + elementIndex), pinnable: this);
    }

    /// <inheritdoc/>
    public override void Unpin()
    {
        // A mapping does not move.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // The file owns the mapping.
    }
}

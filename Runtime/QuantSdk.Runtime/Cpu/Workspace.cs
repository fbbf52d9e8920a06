namespace QuantSdk.Cpu;

/// <summary>
/// Scratch memory of the current thread. It grows to the largest request and then stays, so that repeated calls allocate nothing.
/// Each purpose has its own slot, because one thread can use several at once.
/// </summary>
internal static unsafe class Workspace
{
    [ThreadStatic]
    private static AlignedBuffer<byte>?[]? slots;

    /// <summary>Gets scratch memory with undefined content.</summary>
    /// <param name="slot">What it is for.</param>
    /// <param name="length">Elements.</param>
    public static T* Get<T>(WorkspaceSlot slot, long length)
        where T : unmanaged
    {
        slots ??= new AlignedBuffer<byte>?[(int)WorkspaceSlot.Count];
        long bytes = length * sizeof(T);
        ref AlignedBuffer<byte>? buffer = ref slots[(int)slot];
        if (buffer is null || buffer.Length < bytes)
        {
            buffer = new AlignedBuffer<byte>(bytes);
        }

        return (T*)buffer.Pointer;
    }
}

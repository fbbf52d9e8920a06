namespace QuantSdk.Benchmarks.Gpu;

/// <summary>One process at a time measures on the device; the others make their data and references meanwhile.</summary>
internal sealed class DeviceLock : IDisposable
{
    private readonly Mutex mutex = new(initiallyOwned: false, "QuantSdk.Benchmarks.Device");

    /// <summary>Waits until no other process measures.</summary>
    public DeviceLock()
    {
        try
        {
            mutex.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // A row that faulted ended with the lock in hand, which is this process's now.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        mutex.ReleaseMutex();
        mutex.Dispose();
    }
}

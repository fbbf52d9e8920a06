using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>Device memory that is kept between calls and grows when a call needs more. Fresh memory is zero.</summary>
internal sealed class DeviceBuffer<T>(QuantAccelerator accelerator) : IDisposable
    where T : unmanaged
{
    private MemoryBuffer1D<T, Stride1D.Dense>? buffer;

    /// <summary>A view of the given length over the buffer.</summary>
    public ArrayView<T> Get(AcceleratorStream stream, long length)
    {
        if (buffer is null || buffer.Length < length)
        {
            // The old memory may still be in use by work that was queued earlier.
            stream.Synchronize();
            buffer?.Dispose();
            buffer = accelerator.Device.Allocate1D<T>(Math.Max(length, 1));
            buffer.MemSetToZero(stream);
        }

        return buffer.View.BaseView.SubView(0, length);
    }

    /// <summary>Copies an array to a new buffer.</summary>
    public ArrayView<T> Upload(AcceleratorStream stream, T[] values)
    {
        ArrayView<T> view = Get(stream, Math.Max(values.Length, 1));
        if (values.Length != 0)
        {
            view.SubView(0, values.Length).CopyFromCPU(stream, values);
        }

        return view;
    }

    /// <inheritdoc/>
    public void Dispose() => buffer?.Dispose();
}

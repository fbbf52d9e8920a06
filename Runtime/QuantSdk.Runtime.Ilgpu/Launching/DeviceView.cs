using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>A view as kernels get it: an address and a length in elements.</summary>
/// <param name="Address">The address on the device.</param>
/// <param name="Length">Elements.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DeviceView(nint Address, long Length)
{
    /// <summary>The view of an array on the device.</summary>
    public static DeviceView Of<T>(ArrayView<T> view)
        where T : unmanaged => new(view.Length == 0 ? 0 : view.LoadEffectiveAddressAsPtr(), view.Length);
}

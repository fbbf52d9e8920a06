using System.Runtime.InteropServices;

namespace QuantSdk.Gpu;

/// <summary>The driver's <c>CUlaunchAttribute</c>: an identifier and 64 bytes, of which an attribute uses the first.</summary>
[StructLayout(LayoutKind.Explicit, Size = 72)]
internal struct LaunchAttribute
{
    private const int ProgrammaticStreamSerialization = 6;

    /// <summary>Which attribute this is.</summary>
    [FieldOffset(0)]
    public int Id;

    /// <summary>Its value.</summary>
    [FieldOffset(8)]
    public int Value;

    /// <summary>The kernel may start as soon as the one before it lets it.</summary>
    public static LaunchAttribute ProgrammaticSerialization => new() { Id = ProgrammaticStreamSerialization, Value = 1 };
}

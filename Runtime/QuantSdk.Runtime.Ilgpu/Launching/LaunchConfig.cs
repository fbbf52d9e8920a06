using System.Runtime.InteropServices;

namespace QuantSdk.Gpu;

/// <summary>The driver's <c>CUlaunchConfig</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LaunchConfig
{
    /// <summary>Groups along the first axis of the grid.</summary>
    public uint GroupsX;

    /// <summary>Groups along the second axis.</summary>
    public uint GroupsY;

    /// <summary>Groups along the third axis.</summary>
    public uint GroupsZ;

    /// <summary>Threads of a group along the first axis.</summary>
    public uint ThreadsX;

    /// <summary>Threads along the second axis.</summary>
    public uint ThreadsY;

    /// <summary>Threads along the third axis.</summary>
    public uint ThreadsZ;

    /// <summary>Dynamic shared memory of a group, in bytes.</summary>
    public uint SharedBytes;

    /// <summary>The stream.</summary>
    public nint Stream;

    /// <summary>How the launch differs from an ordinary one.</summary>
    public LaunchAttribute* Attributes;

    /// <summary>The number of attributes.</summary>
    public uint AttributeCount;
}

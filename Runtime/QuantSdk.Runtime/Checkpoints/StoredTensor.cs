using System.Runtime.InteropServices;

namespace QuantSdk.Checkpoints;

/// <summary>A tensor as a checkpoint stores it: a name, an element type, a shape and little-endian bytes.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The element type.</param>
/// <param name="Shape">The shape, slowest axis first.</param>
/// <param name="Data">The bytes.</param>
public sealed record StoredTensor(string Name, TensorType Type, IReadOnlyList<long> Shape, ReadOnlyMemory<byte> Data)
{
    /// <summary>A tensor of bytes (<see cref="TensorType.U8"/>).</summary>
    public static StoredTensor FromBytes(string name, byte[] values, params long[] shape) => new(name, TensorType.U8, shape, values);

    /// <summary>A tensor of halves (<see cref="TensorType.F16"/>).</summary>
    public static StoredTensor FromHalves(string name, ReadOnlySpan<Half> values, params long[] shape) =>
        new(name, TensorType.F16, shape, MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>A tensor of floats (<see cref="TensorType.F32"/>).</summary>
    public static StoredTensor FromSingles(string name, ReadOnlySpan<float> values, params long[] shape) =>
        new(name, TensorType.F32, shape, MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>A tensor of 16-bit codes, stored as <see cref="TensorType.I16"/> with the same bits, as AQLM does.</summary>
    public static StoredTensor FromUInt16(string name, ReadOnlySpan<ushort> values, params long[] shape) =>
        new(name, TensorType.I16, shape, MemoryMarshal.AsBytes(values).ToArray());
}

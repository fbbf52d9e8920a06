using System.Runtime.InteropServices;

namespace QuantSdk.Checkpoints;

/// <summary>A tensor as a checkpoint stores it: a name, an element type, a shape and little-endian bytes.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The element type.</param>
/// <param name="Shape">The shape, slowest axis first.</param>
/// <param name="Data">The bytes.</param>
public sealed record StoredTensor(string Name, TensorType Type, IReadOnlyList<long> Shape, ReadOnlyMemory<byte> Data)
{
    /// <summary>The file that the tensor was read from; null for a tensor made in memory.</summary>
    public string? File { get; init; }

    /// <summary>Where the bytes begin in <see cref="File"/>.</summary>
    public long? Offset { get; init; }

    /// <summary>Elements.</summary>
    public int Count => Data.Length / Type.Size();

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

    /// <summary>The elements in single precision, row-major. Exact: every F16 and BF16 value is a single-precision value.</summary>
    /// <returns>A new array.</returns>
    /// <exception cref="QuantFormatException">The elements are integers (QSDK1013).</exception>
    public float[] ToSingles()
    {
        float[] values = GC.AllocateUninitializedArray<float>(Count);
        CopyTo(values);
        return values;
    }

    /// <summary>Converts the elements to single precision.</summary>
    /// <param name="destination">Receives <see cref="Count"/> values, row-major.</param>
    /// <exception cref="QuantFormatException">The elements are integers (QSDK1013).</exception>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public void CopyTo(Span<float> destination)
    {
        if (destination.Length < Count)
        {
            throw new ArgumentException($"The destination has {destination.Length} elements; tensor '{Name}' has {Count}.", nameof(destination));
        }

        if (!SingleConversion.TryConvert(Type, Data.Span, destination))
        {
            string problem = $"a tensor of type {Type} holds integers; F32, F16 or BF16 is needed here";
            throw new QuantFormatException(CheckpointErrors.NotFloatingPoint, problem, File ?? string.Empty, Name, Offset);
        }
    }
}

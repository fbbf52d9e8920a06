using System.Numerics;
using System.Runtime.InteropServices;

namespace QuantSdk.Checkpoints;

/// <summary>The tensors of one quantized layer, each checked against the shape that the layer asks for before it is copied.</summary>
/// <param name="source">The checkpoint.</param>
/// <param name="layer">The layer's name.</param>
internal readonly struct LayerTensors(ITensorSource source, string layer)
{
    /// <summary>A tensor of the layer, of any type and shape.</summary>
    public StoredTensor Get(string part) => source.Get($"{layer}.{part}");

    /// <summary>Whether the layer has a tensor.</summary>
    public bool Contains(string part) => source.Contains($"{layer}.{part}");

    /// <summary>A tensor that must have one of some types and a shape.</summary>
    /// <exception cref="QuantFormatException">It is missing, or is another.</exception>
    public StoredTensor Get(string part, ReadOnlySpan<long> shape, params ReadOnlySpan<TensorType> types)
    {
        StoredTensor tensor = Get(part);
        long[] expected = shape.ToArray();
        if (!types.Contains(tensor.Type) || !tensor.Shape.SequenceEqual(expected))
        {
            string problem = $"the tensor is {tensor.Type} [{string.Join(", ", tensor.Shape)}]; the layer's shape and format ask for "
                + $"{string.Join(" or ", types.ToArray())} [{string.Join(", ", expected)}]";
            throw Error(CheckpointErrors.QuantizedShape, problem, tensor);
        }

        return tensor;
    }

    /// <summary>Bytes (<see cref="TensorType.U8"/>).</summary>
    public byte[] Bytes(string part, params ReadOnlySpan<long> shape) => Get(part, shape, TensorType.U8).Data.ToArray();

    /// <summary>16-bit codes, stored as <see cref="TensorType.I16"/>.</summary>
    public ushort[] Codes(string part, params ReadOnlySpan<long> shape) =>
        MemoryMarshal.Cast<byte, ushort>(Get(part, shape, TensorType.I16).Data.Span).ToArray();

    /// <summary>Halves (<see cref="TensorType.F16"/>), all finite.</summary>
    public Half[] Halves(string part, params ReadOnlySpan<long> shape)
    {
        StoredTensor tensor = Get(part, shape, TensorType.F16);
        Half[] values = MemoryMarshal.Cast<byte, Half>(tensor.Data.Span).ToArray();
        RequireFinite<Half>(tensor, values);
        return values;
    }

    /// <summary>Floats (<see cref="TensorType.F32"/>), all finite.</summary>
    public float[] Singles(string part, params ReadOnlySpan<long> shape)
    {
        StoredTensor tensor = Get(part, shape, TensorType.F32);
        float[] values = tensor.ToSingles();
        RequireFinite<float>(tensor, values);
        return values;
    }

    /// <summary>An error about a tensor of the layer.</summary>
    public static QuantFormatException Error(string id, string problem, StoredTensor tensor) =>
        new(id, problem, tensor.File ?? string.Empty, tensor.Name, tensor.Offset);

    /// <summary>Throws where an element is not finite.</summary>
    public static void RequireFinite<T>(StoredTensor tensor, ReadOnlySpan<T> values)
        where T : INumberBase<T>
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (!T.IsFinite(values[i]))
            {
                string problem = $"element {i} is {values[i]}; only finite numbers are allowed here. The checkpoint is damaged: quantize again";
                throw Error(CheckpointErrors.QuantizedValue, problem, tensor);
            }
        }
    }
}

using System.Numerics.Tensors;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.Decode;

/// <summary>Widens half precision.</summary>
internal sealed unsafe class HalfDecoder(HalfWeights weights) : RowDecoder
{
    /// <inheritdoc/>
    public override void Decode(int row, int firstColumn, int columns, float* destination) =>
        TensorPrimitives.ConvertToSingle(weights.Values.AsSpan(row * weights.InFeatures + firstColumn, columns), new Span<float>(destination, columns));
}

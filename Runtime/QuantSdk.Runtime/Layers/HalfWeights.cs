using System.Numerics.Tensors;
using QuantSdk.Checkpoints;
using QuantSdk.Numerics;

namespace QuantSdk.Layers;

/// <summary>Weights in half precision: <see cref="HalfFormat"/>.</summary>
public sealed class HalfWeights : QuantizedWeights
{
    /// <summary>Wraps weights. The array is not copied.</summary>
    /// <param name="format">The format.</param>
    /// <param name="outFeatures">Output features (rows).</param>
    /// <param name="inFeatures">Input features (columns).</param>
    /// <param name="values">OutFeatures x InFeatures values, row-major.</param>
    public HalfWeights(HalfFormat format, int outFeatures, int inFeatures, Half[] values)
        : base(format, outFeatures, inFeatures)
    {
        StorageCheck.Length(values.Length, (long)outFeatures * inFeatures, nameof(values));
        Values = values;
    }

    /// <summary>The format.</summary>
    public new HalfFormat Format => (HalfFormat)base.Format;

    /// <summary>The weights, row-major.</summary>
    public Half[] Values { get; }

    /// <inheritdoc/>
    public override void Dequantize(Span<float> destination) => TensorPrimitives.ConvertToSingle(Values, destination);

    /// <inheritdoc/>
    public override IReadOnlyList<StoredTensor> ToTensors() => [StoredTensor.FromHalves("weight", Values, OutFeatures, InFeatures)];
}

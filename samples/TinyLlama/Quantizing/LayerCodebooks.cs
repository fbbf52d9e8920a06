using QuantSdk.Attention;
using QuantSdk.Checkpoints;
using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>What a layer's cache in coupled quantization needs: the basis that values are stored in, and codebooks of keys and of values in that basis.</summary>
internal sealed record LayerCodebooks(ValueBasis Basis, KeyValueCodebooks Codebooks)
{
    /// <summary>Trains the basis and, in it, the codebooks.</summary>
    /// <param name="format">The format.</param>
    /// <param name="calibration">Keys and values of the layer.</param>
    /// <param name="output">The layer's output projection.</param>
    /// <param name="rotary">The rotary embedding.</param>
    /// <param name="seed">The seed of all random choices.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static LayerCodebooks Train(
        CoupledKeyValueFormat format, KeyValueCalibration calibration, LinearWeights output, RotaryEmbedding rotary, int seed, CancellationToken cancellationToken)
    {
        int queryHeads = output.InFeatures / calibration.HeadDimension;
        ValueBasis basis = ValueBasisTrainer.Train(format, calibration, output.Values.Span, queryHeads, null, cancellationToken);
        return new LayerCodebooks(basis, CodebookTrainer.Train(format, calibration.WithValuesIn(basis), rotary, seed, null, cancellationToken));
    }

    /// <summary>Loads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="QuantFormatException">The file is damaged or of another model.</exception>
    public static LayerCodebooks Load(ITensorSource source, string name, CoupledKeyValueFormat format, LlamaConfig config) => new(
        ValueBasis.Load(source, name, config.KeyValueHeads, config.HeadDimension),
        KeyValueCodebooks.Load(source, name, format, config.KeyValueHeads, config.HeadDimension));

    /// <summary>Adds both to a file.</summary>
    public void Save(SafetensorsWriter writer, string name)
    {
        Basis.Save(writer, name);
        Codebooks.Save(writer, name);
    }
}

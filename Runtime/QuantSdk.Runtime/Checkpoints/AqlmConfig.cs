namespace QuantSdk.Checkpoints;

/// <summary>
/// A public AQLM checkpoint (<c>quant_method</c> "aqlm" of Hugging Face): blocks of <paramref name="OutGroupSize"/> x
/// <paramref name="InGroupSize"/> weights are sums of one entry of each codebook (AQLM, section 3.1).
/// </summary>
/// <param name="Codebooks">Codebooks of a layer (<c>num_codebooks</c>).</param>
/// <param name="IndexBits">Bits of an index (<c>nbits_per_codebook</c>).</param>
/// <param name="InGroupSize">Input features of a block (<c>in_group_size</c>).</param>
/// <param name="OutGroupSize">Output features of a block (<c>out_group_size</c>).</param>
/// <param name="Unquantized">Weights that stay as they are (<c>linear_weights_not_to_quantize</c>).</param>
public sealed record AqlmConfig(int Codebooks, int IndexBits, int InGroupSize, int OutGroupSize, IReadOnlyList<string> Unquantized) : QuantizationConfig
{
    /// <summary>The value of <c>quant_method</c>.</summary>
    internal const string Method = "aqlm";

    /// <summary>Whether a layer's weights are quantized; <see cref="Unquantized"/> names weights (<c>lm_head.weight</c>) rather than layers.</summary>
    internal bool IsQuantized(string layer) => !Unquantized.Any(kept => kept == layer || kept == $"{layer}.weight");
}

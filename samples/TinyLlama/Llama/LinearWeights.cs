namespace TinyLlama;

/// <summary>The weights of one linear layer in single precision.</summary>
/// <param name="Name">The layer's name in the checkpoint, for example <c>model.layers.0.mlp.up_proj</c>.</param>
/// <param name="OutFeatures">Output features (rows).</param>
/// <param name="InFeatures">Input features (columns).</param>
/// <param name="Values">OutFeatures x InFeatures values, row-major.</param>
internal sealed record LinearWeights(string Name, int OutFeatures, int InFeatures, ReadOnlyMemory<float> Values);

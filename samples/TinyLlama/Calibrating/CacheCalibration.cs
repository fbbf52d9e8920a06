using QuantSdk.Attention;
using QuantSdk.Checkpoints;
using QuantSdk.Cpu;
using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>Keys and values of every layer, collected from text.</summary>
internal static class CacheCalibration
{
    // 128 tokens for each entry of a codebook: four times the 16 windows of coupled quantization. The seed then moves perplexity less.
    private const int Windows = 64;

    /// <summary>Runs tokens through the model and collects keys and values.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="tokens">Whole windows of tokens.</param>
    /// <param name="progress">Receives the share done.</param>
    /// <param name="cancellationToken">Stops the work between two windows.</param>
    public static KeyValueCalibration[] Collect(LlamaWeights weights, ReadOnlySpan<int> tokens, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        LlamaConfig config = weights.Config;
        KeyValueCalibration[] layers = [.. weights.Layers.Select(_ => new KeyValueCalibration(config.KeyValueHeads, config.HeadDimension))];
        using LlamaModel model = new(weights, LlamaModel.CreateDense, createAttention: (layer, rotary) => new ObservedAttention(
            new CpuAttention(KeyValueFormats.Half, config.QueryHeads, config.KeyValueHeads, config.HeadDimension, rotary), layers[layer]));
        int window = Perplexity.WindowOf(config);
        int windows = Math.Min(Windows, tokens.Length / window);
        SequenceCache cache = model.CreateCache(window);
        for (int i = 0; i < windows; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            cache.Clear();
            model.ForwardLast(tokens.Slice(i * window, window), cache);
            progress?.Report((i + 1.0) / windows);
        }

        return layers;
    }
}

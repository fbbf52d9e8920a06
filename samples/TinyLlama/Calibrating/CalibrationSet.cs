using QuantSdk.Layers;
using QuantSdk.Quantization;

namespace TinyLlama;

/// <summary>
/// The calibration of every linear layer of a model. Layers that read the same activations share one: query, key and value; gate and up.
/// </summary>
internal sealed class CalibrationSet
{
    // The token batches are windows, because a window is what the model was trained and is measured on.
    private const int Window = Perplexity.Window;

    private readonly Dictionary<string, Calibration> calibrations = [];
    private readonly HashSet<string> observed = [];

    private CalibrationSet(LlamaWeights weights)
    {
        foreach (LayerWeights layer in weights.Layers)
        {
            Share(layer.Query, layer.Key, layer.Value);
            Share(layer.Output);
            Share(layer.Gate, layer.Up);
            Share(layer.Down);
        }
    }

    /// <summary>The calibration of a layer.</summary>
    public Calibration this[LinearWeights linear] => calibrations[linear.Name];

    /// <summary>Runs tokens through the model in single precision and collects the inputs of every linear layer.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="tokens">Whole windows of tokens.</param>
    /// <param name="progress">Receives the windows done.</param>
    /// <param name="cancellationToken">Stops the work between two windows.</param>
    public static CalibrationSet Collect(LlamaWeights weights, ReadOnlySpan<int> tokens, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        CalibrationSet set = new(weights);
        LlamaModel model = new(weights, set.CreateObserved);
        KeyValueCache cache = model.CreateCache(Window);
        for (int window = 0; window < tokens.Length / Window; window++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            cache.Clear();
            model.ForwardLast(tokens.Slice(window * Window, Window), cache);
            progress?.Report(window + 1);
        }

        return set;
    }

    private void Share(params ReadOnlySpan<LinearWeights> linears)
    {
        Calibration calibration = new(linears[0].InFeatures);
        observed.Add(linears[0].Name);
        foreach (LinearWeights linear in linears)
        {
            calibrations.Add(linear.Name, calibration);
        }
    }

    private ILinear CreateObserved(LinearWeights linear)
    {
        ILinear dense = LlamaModel.CreateDense(linear);
        return observed.Contains(linear.Name) ? new ObservedLinear(dense, this[linear]) : dense;
    }
}

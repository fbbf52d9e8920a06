using QuantSdk.Layers;

namespace TinyLlama;

/// <summary>
/// What the unquantized model feeds the linear layers of every stage for every window of a calibration text. It is the same for every format, so that it is kept for the next
/// one where it is not too large.
/// </summary>
internal sealed class ReferenceModel
{
    private const long LargestKept = 2L << 30;

    private readonly LlamaWeights weights;
    private readonly int[] tokens;
    private readonly List<float[][]>? kept;
    private StagedModel? model;

    /// <summary>Prepares a text.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="tokens">Whole windows.</param>
    /// <param name="maximumKeptBytes">Beyond this nothing is kept, and every format runs the model anew.</param>
    public ReferenceModel(LlamaWeights weights, int[] tokens, long maximumKeptBytes = LargestKept)
    {
        this.weights = weights;
        this.tokens = tokens;
        long features = weights.Layers.Sum(static layer => DecoderLayer.Stages.Sum(stage => (long)layer.Of(stage)[0].InFeatures));
        kept = sizeof(float) * features * tokens.Length <= maximumKeptBytes ? [] : null;
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<int> Tokens => tokens;

    /// <summary>Windows of the text.</summary>
    public int Windows => tokens.Length / Perplexity.WindowOf(weights.Config);

    /// <summary>The inputs of a stage, each after all of the one before it; reading them again begins with the first stage of the first layer.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="cancellationToken">Stops the work between two windows.</param>
    /// <returns>Gives the input of a window; valid until the next window's where nothing is kept.</returns>
    public Func<int, ReadOnlyMemory<float>> Inputs(int layer, LayerStage stage, CancellationToken cancellationToken)
    {
        int index = layer * DecoderLayer.Stages.Count + (int)stage;
        if (kept is null || index >= kept.Count)
        {
            Enter(layer, stage, cancellationToken);
            int features = weights.Layers[layer].Of(stage)[0].InFeatures;
            StagedModel current = model!;
            if (kept is null)
            {
                return window => current.Input(window, stage, features);
            }

            kept.Add([.. Enumerable.Range(0, current.Windows).Select(window => current.Input(window, stage, features).ToArray())]);
            model = kept.Count == weights.Layers.Count * DecoderLayer.Stages.Count ? null : current;
        }

        float[][] inputs = kept[index];
        return window => inputs[window];
    }

    /// <summary>Runs the stage before, so that the model stands at this one.</summary>
    private void Enter(int layer, LayerStage stage, CancellationToken cancellationToken)
    {
        if (stage != DecoderLayer.Stages[0])
        {
            model!.Run(DecoderLayer.Stages[(int)stage - 1], cancellationToken);
            return;
        }

        if (layer == 0)
        {
            model = new StagedModel(weights, tokens, Perplexity.WindowOf(weights.Config));
        }
        else
        {
            model!.Run(DecoderLayer.Stages[^1], cancellationToken);
        }

        Dictionary<string, ILinear> dense = weights.Layers[layer].Linears.ToDictionary(static linear => linear.Name, LlamaModel.CreateDense);
        model.Use(layer, linear => dense[linear.Name]);
    }
}

namespace QuantSdk.Checkpoints;

/// <summary>How the weights of a checkpoint are quantized: <see cref="QuantSdkConfig"/> or <see cref="AqlmConfig"/>.</summary>
public abstract record QuantizationConfig
{
    /// <summary>The property of <c>config.json</c>.</summary>
    internal const string PropertyName = "quantization_config";

    private protected QuantizationConfig()
    {
    }
}

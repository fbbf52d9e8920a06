namespace QuantSdk.Checkpoints;

/// <summary>The configuration of a Llama model, as Hugging Face's <c>config.json</c> stores it. Every value has been checked.</summary>
public sealed record LlamaConfig
{
    /// <summary>The name of the file in a checkpoint directory.</summary>
    internal const string FileName = "config.json";

    /// <summary>Features of the residual stream (<c>hidden_size</c>).</summary>
    public required int HiddenSize { get; init; }

    /// <summary>Features inside the feed-forward block (<c>intermediate_size</c>).</summary>
    public required int IntermediateSize { get; init; }

    /// <summary>Transformer blocks (<c>num_hidden_layers</c>).</summary>
    public required int Layers { get; init; }

    /// <summary>Query heads (<c>num_attention_heads</c>).</summary>
    public required int QueryHeads { get; init; }

    /// <summary>Key and value heads (<c>num_key_value_heads</c>, by default as many as query heads); divides <see cref="QueryHeads"/>.</summary>
    public required int KeyValueHeads { get; init; }

    /// <summary>Features of a head (<c>head_dim</c>, by default hidden size / query heads); even.</summary>
    public required int HeadDimension { get; init; }

    /// <summary>Tokens of the vocabulary (<c>vocab_size</c>).</summary>
    public required int VocabularySize { get; init; }

    /// <summary>Positions that the model is made for (<c>max_position_embeddings</c>, by default 2048).</summary>
    public required int MaximumPositions { get; init; }

    /// <summary>The constant under the root of RMSNorm (<c>rms_norm_eps</c>, by default 1e-6).</summary>
    public required double NormEpsilon { get; init; }

    /// <summary>The base of the rotary position embedding (<c>rope_theta</c>, by default 10000).</summary>
    public required double RopeTheta { get; init; }

    /// <summary>The change of the rotary frequencies for long contexts (<c>rope_scaling</c>); null for none.</summary>
    public RopeScaling? RopeScaling { get; init; }

    /// <summary>Whether the output layer uses the weights of the embedding (<c>tie_word_embeddings</c>, by default false).</summary>
    public required bool TiedEmbeddings { get; init; }

    /// <summary>The token in front of a text (<c>bos_token_id</c>); null where the configuration has none.</summary>
    public int? BeginToken { get; init; }

    /// <summary>The tokens that end a text (<c>eos_token_id</c>: a number or a list); empty where the configuration has none.</summary>
    public required IReadOnlyList<int> EndTokens { get; init; }

    /// <summary>How the weights are quantized (<c>quantization_config</c>); null for an unquantized checkpoint.</summary>
    public QuantizationConfig? Quantization { get; init; }

    /// <summary>Reads a configuration.</summary>
    /// <param name="path">The <c>config.json</c>, or the checkpoint directory that holds it.</param>
    /// <exception cref="QuantFormatException">
    /// The file cannot be read (QSDK1001), is no JSON (QSDK1018), a value is missing or wrong (QSDK1019, QSDK1022), or the model needs
    /// something that this library does not do (QSDK1020, QSDK1021).
    /// </exception>
    public static LlamaConfig Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return LlamaConfigReader.Read(Directory.Exists(path) ? Path.Combine(path, FileName) : path);
    }

    /// <summary>
    /// The angles per position of the rotary embedding, scaling included: element i belongs to features i and i + d/2 of a head of
    /// d features and is theta^(-2i/d) (Su et al. 2021, equation 15) before scaling.
    /// </summary>
    /// <returns>d/2 values in radians per position.</returns>
    public double[] RopeFrequencies()
    {
        double[] frequencies = new double[HeadDimension / 2];
        for (int i = 0; i < frequencies.Length; i++)
        {
            double frequency = Math.Pow(RopeTheta, -2.0 * i / HeadDimension);
            frequencies[i] = RopeScaling?.Apply(frequency) ?? frequency;
        }

        return frequencies;
    }
}

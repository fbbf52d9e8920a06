namespace QuantSdk.Hardware;

/// <summary>How a transformer is run.</summary>
public sealed record WorkloadOptions
{
    /// <summary>Phase of inference.</summary>
    public InferencePhase Phase { get; init; } = InferencePhase.Prefill;

    /// <summary>Tokens of the prompt in prefill, tokens in the cache in decode.</summary>
    public int SequenceLength { get; init; } = 2048;

    /// <summary>Sequences at once.</summary>
    public int Batch { get; init; } = 1;

    /// <summary>Share of the attention products that is computed in prefill: 1 for all, 0.5 where the causal mask skips half.</summary>
    public double CausalFactor { get; init; } = 1;

    /// <summary>Whether the attention products are part of the workload.</summary>
    public bool IncludeAttention { get; init; } = true;

    /// <summary>Whether the product with the vocabulary is part of the workload; studies of the field leave it out.</summary>
    public bool IncludeHead { get; init; }
}

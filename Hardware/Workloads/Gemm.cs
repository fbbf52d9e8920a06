namespace QuantSdk.Hardware;

/// <summary>One matrix product of a workload: <c>[M, K] x [K, N]</c>, done <see cref="Count"/> times.</summary>
public sealed record Gemm
{
    /// <summary>Name in reports, such as <c>q_proj</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required GemmRole Role { get; init; }

    /// <summary>Rows of the left operand: tokens, times the query heads that share a key-value head.</summary>
    public required long M { get; init; }

    /// <summary>Length of the reduction.</summary>
    public required long K { get; init; }

    /// <summary>Columns of the right operand: output features, or cached tokens.</summary>
    public required long N { get; init; }

    /// <summary>How often the product is done: layers, and heads and sequences where each has its own right operand.</summary>
    public long Count { get; init; } = 1;

    /// <summary>Layers that <see cref="Count"/> is spread over. Products of one layer run back to back; the next layer waits for them, so that a pipeline fills once a layer.</summary>
    public long Layers { get; init; } = 1;

    /// <summary>Share of the product that is really computed; one half where a causal mask lets half be skipped.</summary>
    public double WorkFactor { get; init; } = 1;

    /// <summary>Format of the left operand; <see langword="null"/> for the accelerator's own.</summary>
    public OperandFormat? Left { get; init; }

    /// <summary>Format of the right operand; <see langword="null"/> for the accelerator's own.</summary>
    public OperandFormat? Right { get; init; }

    /// <summary>Multiply-accumulates of all repetitions.</summary>
    public double MultiplyAccumulates => (double)M * K * N * Count * WorkFactor;
}

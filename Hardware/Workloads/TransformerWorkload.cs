using System;
using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>Turns a transformer's shape into the matrix products of one step.</summary>
public static class TransformerWorkload
{
    /// <summary>The products of a prefill, or of one decode step.</summary>
    /// <param name="shape">The transformer.</param>
    /// <param name="options">How it is run.</param>
    public static Workload Create(TransformerShape shape, WorkloadOptions options)
    {
        Check(options);
        List<Gemm> gemms = [];
        AddLinear(gemms, shape, options);
        if (options.IncludeAttention)
        {
            AddAttention(gemms, shape, options);
        }

        if (options.IncludeHead)
        {
            // Only the last token of each prompt needs the vocabulary, in prefill as in decode.
            gemms.Add(new() { Name = "lm_head", Role = GemmRole.Linear, M = options.Batch, K = shape.HiddenSize, N = shape.VocabularySize });
        }

        return new()
        {
            Name = shape.Name,
            Phase = options.Phase,
            SequenceLength = options.SequenceLength,
            Batch = options.Batch,
            Gemms = gemms,
            Cache = options.IncludeAttention ? new CacheShape(shape.Layers, shape.KeyValueHeads, shape.HeadDim) : null,
        };
    }

    private static void AddLinear(List<Gemm> gemms, TransformerShape shape, WorkloadOptions options)
    {
        long rows = (long)options.Batch * (options.Phase == InferencePhase.Prefill ? options.SequenceLength : 1);
        long queries = (long)shape.QueryHeads * shape.HeadDim;
        long keys = (long)shape.KeyValueHeads * shape.HeadDim;
        Add("q_proj", shape.HiddenSize, queries);
        Add("k_proj", shape.HiddenSize, keys);
        Add("v_proj", shape.HiddenSize, keys);
        Add("o_proj", queries, shape.HiddenSize);
        if (shape.GatedFeedForward)
        {
            Add("gate_proj", shape.HiddenSize, shape.IntermediateSize);
        }

        Add("up_proj", shape.HiddenSize, shape.IntermediateSize);
        Add("down_proj", shape.IntermediateSize, shape.HiddenSize);

        void Add(string name, long inputs, long outputs) =>
            gemms.Add(new() { Name = name, Role = GemmRole.Linear, M = rows, K = inputs, N = outputs, Count = shape.Layers, Layers = shape.Layers });
    }

    private static void AddAttention(List<Gemm> gemms, TransformerShape shape, WorkloadOptions options)
    {
        // Query heads that share a key-value head stack as rows, so that the shared keys and values are loaded once for all of them.
        long group = shape.QueryHeads / shape.KeyValueHeads;
        bool prefill = options.Phase == InferencePhase.Prefill;
        Gemm scores = new()
        {
            Name = "scores",
            Role = GemmRole.Scores,
            M = group * (prefill ? options.SequenceLength : 1),
            K = shape.HeadDim,
            N = options.SequenceLength,
            Count = (long)shape.Layers * shape.KeyValueHeads * options.Batch,
            Layers = shape.Layers,
            WorkFactor = prefill ? options.CausalFactor : 1,
        };
        gemms.Add(scores);
        gemms.Add(scores with { Name = "mixing", Role = GemmRole.Mixing, K = options.SequenceLength, N = shape.HeadDim });
    }

    private static void Check(WorkloadOptions options)
    {
        if (options.SequenceLength < 1 || options.Batch < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Sequence length and batch are at least 1.");
        }

        if (!(options.CausalFactor > 0 && options.CausalFactor <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.CausalFactor, "The causal factor lies above 0 and is at most 1.");
        }
    }
}

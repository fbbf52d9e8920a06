using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>Turns a list of layers into the matrix products of one step.</summary>
public static class LayerWorkload
{
    /// <summary>The products of a prefill, or of one decode step.</summary>
    /// <param name="name">Name of the workload in reports.</param>
    /// <param name="linear">The linear layers.</param>
    /// <param name="attention">The attention layers; left out if the options say so.</param>
    /// <param name="options">How the model is run.</param>
    public static Workload Create(string name, IReadOnlyList<LinearShape> linear, IReadOnlyList<AttentionShape> attention, WorkloadOptions options)
    {
        Check(options);
        List<Gemm> gemms = [.. linear.Select(layer => Product(layer, options))];
        IReadOnlyList<AttentionShape> used = options.IncludeAttention ? attention : [];
        foreach (AttentionShape layer in used)
        {
            gemms.AddRange(Products(layer, options));
        }

        return new()
        {
            Name = name,
            Phase = options.Phase,
            SequenceLength = options.SequenceLength,
            Batch = options.Batch,
            Gemms = gemms,
            Cache = used.Count > 0 ? Cache(used) : null,
        };
    }

    private static Gemm Product(LinearShape layer, WorkloadOptions options) => new()
    {
        Name = layer.Name,
        Role = GemmRole.Linear,
        M = (long)options.Batch * (options.Phase == InferencePhase.Prefill ? options.SequenceLength : 1),
        K = layer.InFeatures,
        N = layer.OutFeatures,
        Count = layer.Count,
        Layers = layer.Count,
        Left = layer.Activations,
        Right = layer.Weights,
    };

    private static Gemm[] Products(AttentionShape layer, WorkloadOptions options)
    {
        if (layer.KeyValueHeads < 1 || layer.QueryHeads % layer.KeyValueHeads != 0)
        {
            throw new ArgumentException($"{layer.QueryHeads} query heads do not divide among {layer.KeyValueHeads} key-value heads.", nameof(layer));
        }

        // Query heads that share a key-value head stack as rows, so that the shared keys and values are loaded once for all of them.
        long group = layer.QueryHeads / layer.KeyValueHeads;
        bool prefill = options.Phase == InferencePhase.Prefill;
        string prefix = layer.Name.Length > 0 ? layer.Name + " " : "";
        Gemm scores = new()
        {
            Name = prefix + "scores",
            Role = GemmRole.Scores,
            M = group * (prefill ? options.SequenceLength : 1),
            K = layer.HeadDim,
            N = options.SequenceLength,
            Count = (long)layer.Count * layer.KeyValueHeads * options.Batch,
            Layers = layer.Count,
            WorkFactor = prefill ? options.CausalFactor : 1,
        };
        return [scores, scores with { Name = prefix + "mixing", Role = GemmRole.Mixing, K = options.SequenceLength, N = layer.HeadDim }];
    }

    private static CacheShape Cache(IReadOnlyList<AttentionShape> layers) =>
        new(layers.Sum(static layer => (long)layer.Count * layer.KeyValueHeads * layer.HeadDim));

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

using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>Turns a transformer's shape into the matrix products of one step.</summary>
public static class TransformerWorkload
{
    /// <summary>The products of a prefill, or of one decode step.</summary>
    /// <param name="shape">The transformer.</param>
    /// <param name="options">How it is run.</param>
    public static Workload Create(TransformerShape shape, WorkloadOptions options)
    {
        AttentionShape attention = new()
        {
            QueryHeads = shape.QueryHeads,
            KeyValueHeads = shape.KeyValueHeads,
            HeadDim = shape.HeadDim,
            Count = shape.Layers,
        };
        Workload workload = LayerWorkload.Create(shape.Name, Linear(shape), [attention], options);
        if (!options.IncludeHead)
        {
            return workload;
        }

        // Only the last token of each prompt needs the vocabulary, in prefill as in decode.
        Gemm head = new() { Name = "lm_head", Role = GemmRole.Linear, M = options.Batch, K = shape.HiddenSize, N = shape.VocabularySize };
        return workload with { Gemms = [.. workload.Gemms, head] };
    }

    /// <summary>The linear layers of one decoder layer, each counted for all of them; the product with the vocabulary is none of them.</summary>
    /// <param name="shape">The transformer.</param>
    public static IReadOnlyList<LinearShape> Linear(TransformerShape shape)
    {
        int queries = shape.QueryHeads * shape.HeadDim;
        int keys = shape.KeyValueHeads * shape.HeadDim;
        (string Name, int Inputs, int Outputs)[] gate = shape.GatedFeedForward ? [("gate_proj", shape.HiddenSize, shape.IntermediateSize)] : [];
        (string Name, int Inputs, int Outputs)[] layers =
        [
            ("q_proj", shape.HiddenSize, queries),
            ("k_proj", shape.HiddenSize, keys),
            ("v_proj", shape.HiddenSize, keys),
            ("o_proj", queries, shape.HiddenSize),
            .. gate,
            ("up_proj", shape.HiddenSize, shape.IntermediateSize),
            ("down_proj", shape.IntermediateSize, shape.HiddenSize),
        ];
        return [.. layers.Select(layer => new LinearShape { Name = layer.Name, InFeatures = layer.Inputs, OutFeatures = layer.Outputs, Count = shape.Layers })];
    }
}

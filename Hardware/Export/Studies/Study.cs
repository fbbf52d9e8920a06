using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>What is run on an accelerator, and what it is compared with.</summary>
public sealed record Study
{
    /// <summary>Name in reports.</summary>
    public required string Name { get; init; }

    /// <summary>The project's layers, each run once a token.</summary>
    public IReadOnlyList<ProjectLayer> Layers { get; init; } = [];

    /// <summary>A transformer to run in place of the layers; <see langword="null"/> for the layers.</summary>
    public TransformerShape? Transformer { get; init; }

    /// <summary>How it is run.</summary>
    public WorkloadOptions Options { get; init; } = new();

    /// <summary>Names of the presets to compare with.</summary>
    public IReadOnlyList<string> Baselines { get; init; } = [];

    /// <summary>How large the baselines' arrays are.</summary>
    public BaselineSize BaselineSize { get; init; } = BaselineSize.SameCount;

    /// <summary>Whether there is anything to run.</summary>
    public bool HasWork => Transformer is not null || Layers.Count > 0;

    /// <summary>The products for an accelerator, whose elements decide on the formats.</summary>
    /// <param name="accelerator">The accelerator.</param>
    public Workload WorkloadFor(Accelerator accelerator)
    {
        if (Transformer is not null)
        {
            return TransformerWorkload.Create(Transformer, Options);
        }

        long tokens = (long)Options.Batch * (Options.Phase == InferencePhase.Prefill ? Options.SequenceLength : 1);
        return new()
        {
            Name = Name,
            Phase = Options.Phase,
            SequenceLength = Options.SequenceLength,
            Batch = Options.Batch,
            Gemms = [.. Layers.Select(layer => layer.ToGemm(tokens, accelerator))],
        };
    }

    /// <summary>The baselines beside an accelerator: with its buffers, memory, clock and dataflow, so that arrays and formats alone differ.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <exception cref="FormatException">A baseline is unknown.</exception>
    public IReadOnlyList<Accelerator> BaselinesFor(Accelerator accelerator) =>
        [.. Baselines.Select(name => BaselineSize.Apply(Preset(name) with
        {
            Buffers = accelerator.Buffers,
            Dram = accelerator.Dram,
            FrequencyHertz = accelerator.FrequencyHertz,
            Dataflow = accelerator.Dataflow,
            Array = accelerator.Array,
        }, accelerator))];

    private static Accelerator Preset(string name) =>
        AcceleratorCatalog.Find(name) ?? throw new FormatException($"There is no accelerator '{name}'.");
}

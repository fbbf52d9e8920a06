using System;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes what puts an attention layer on a GPU: its decode kernel, specialised by constants, and the launcher.</summary>
internal static class GpuAttentionEmitter
{
    /// <summary>The interface that the members implement; the class declares it.</summary>
    public const string Interface = "global::QuantSdk.Gpu.IDeviceAttention";

    /// <summary>Writes the members into the layer's class, which has <c>rotary</c> and <c>codebooks</c>.</summary>
    /// <param name="writer">The writer, inside the class.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="plan">Its plan.</param>
    public static void Write(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan)
    {
        writer.Lines($$"""

            /// <inheritdoc/>
            {{GeneratedCode.Attribute}}
            public {{GpuNames.Runtime}}.GpuAttention ToDevice({{GpuNames.Runtime}}.QuantAccelerator accelerator) =>
                {{GpuNames.Runtime}}.GpuAttention.Create(accelerator, GpuKernel.Launch, Format, rotary, codebooks);

            /// <summary>The decode kernel of this layer: {{Text.Xml(Describe(layer, plan))}}.</summary>
            {{GeneratedCode.Attribute}}
            """);
        using (writer.Block("internal static class GpuKernel"))
        {
            string body = plan.HasPhases ? "Scores" : "Decode";
            string phases = plan.Ladder is { } ladder && plan.HasPhases
                ? $" {{ Phases = new {GpuNames.Runtime}.AttentionPhases(Values, Parts: {ladder.Parts}, IsAtomic: {Text.Flag(ladder.Reduction == GpuReduction.Atomic)}) }}"
                : plan.FusesAppend ? " { FusesAppend = true }" : "";
            writer.Lines($"""
                /// <summary>The kernel with the numbers of its plan.</summary>
                public static readonly {GpuNames.Runtime}.AttentionKernel Launch = new {GpuNames.Runtime}.AttentionKernel(
                    "{layer.Name}", {body}, QueryHeads: {layer.QueryHeads}, KeyValueHeads: {layer.KeyValueHeads}, HeadDimension: {layer.HeadDimension},
                    ThreadsPerGroup: {plan.ThreadsPerGroup}, GroupsPerMultiprocessor: {plan.GroupsPerMultiprocessor}, SharedBytes: {plan.Memory.Bytes},
                    ScoreTokens: {plan.Memory.ScoreTokens}, BlockTokens: {plan.BlockTokens}, MinimumTokens: {plan.MinimumTokens}){phases};

                """);
            WriteKernels(writer, layer, plan);
        }
    }

    private static void WriteKernels(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan)
    {
        if (layer.Cache is not CoupledCacheModel coupled || !plan.HasPhases)
        {
            WriteKernel(
                writer, "Decode", "Attention of one token of every sequence. Grid: splits, key-value heads, sequences.",
                ["The weighted values of each split.", "The largest score and the sum of weights of each split.", "The outputs, where there is one split.", "Groups that share the tokens of a head."],
                new AttentionKernelWriter(writer, layer, plan).Write);
            return;
        }

        LadderPhaseWriter phases = new(writer, layer, plan, coupled);
        string[] shared = ["Scores, then weights, [sequence, query head, token].", "The sum of weights of each query head.", "The outputs.", "Not used."];
        WriteKernel(writer, "Scores", "Scores of one token of every sequence. Grid: parts of the codebooks, key-value heads, sequences.", shared, phases.WriteScores);
        writer.Lines("");
        WriteKernel(writer, "Values", "Weighted values of one token of every sequence. Grid: parts of the codebooks, key-value heads, sequences.", shared, phases.WriteValues);
    }

    /// <summary>Writes a kernel.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The method.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="meanings">What its parts, statistics, outputs and splits are.</param>
    /// <param name="body">Writes its body.</param>
    private static void WriteKernel(IndentedWriter writer, string name, string summary, string[] meanings, Action body)
    {
        string integers = GpuNames.View("int");
        string floats = GpuNames.View("float");
        writer.Lines($"""
            /// <summary>{summary}</summary>
            /// <param name="cache">The cache.</param>
            /// <param name="call">The token of every sequence that is appended first, if the kernel appends and there is one.</param>
            /// <param name="keyBooks">Codebooks of the keys, [head, entry, channel group, element].</param>
            /// <param name="valueBooks">Codebooks of the values, likewise.</param>
            /// <param name="cosines">Cosines of the rotary embedding, [pair, position], then [position, pair].</param>
            /// <param name="sines">Sines, likewise.</param>
            /// <param name="queries">Queries before the rotary embedding.</param>
            /// <param name="partials">{meanings[0]}</param>
            /// <param name="statistics">{meanings[1]}</param>
            /// <param name="outputs">{meanings[2]}</param>
            /// <param name="positions">Positions of the rotary embedding; 0 for models without one.</param>
            /// <param name="transforms">1 where keys are stored in the basis of a Hadamard transform.</param>
            /// <param name="splits">{meanings[3]}</param>
            """);
        using (writer.Block(
            $"public static void {name}({GpuNames.Runtime}.CacheViews cache, {GpuNames.Runtime}.StoreCall call, {integers} keyBooks, {integers} valueBooks, {floats} cosines, {floats} sines, {floats} queries, {floats} partials, {floats} statistics, {floats} outputs, int positions, int transforms, int splits)"))
        {
            body();
        }
    }

    private static string Describe(AttentionModel layer, GpuAttentionPlan plan) =>
        $"{layer.Cache.Name}, {layer.QueryHeads} query heads, {layer.KeyValueHeads} key-value heads of {layer.HeadDimension}, {plan.Dataflow}{(plan.Ladder is null ? "" : $", rung {plan.Rung}")}, planned for {plan.Device.Name}";
}

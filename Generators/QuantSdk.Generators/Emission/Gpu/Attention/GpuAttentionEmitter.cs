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
            writer.Lines($"""
                /// <summary>The kernel with the numbers of its plan.</summary>
                public static readonly {GpuNames.Runtime}.AttentionKernel Launch = new {GpuNames.Runtime}.AttentionKernel(
                    "{layer.Name}", Decode, QueryHeads: {layer.QueryHeads}, KeyValueHeads: {layer.KeyValueHeads}, HeadDimension: {layer.HeadDimension},
                    ThreadsPerGroup: {plan.ThreadsPerGroup}, GroupsPerMultiprocessor: {plan.GroupsPerMultiprocessor}, SharedBytes: {plan.Memory.Bytes},
                    ScoreTokens: {plan.Memory.ScoreTokens}, BlockTokens: {plan.BlockTokens}, MinimumTokens: {plan.MinimumTokens});

                """);
            WriteKernel(writer, layer, plan);
        }
    }

    private static void WriteKernel(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan)
    {
        string integers = GpuNames.View("int");
        string floats = GpuNames.View("float");
        writer.Lines("""
            /// <summary>Attention of one token of every sequence. Grid: splits, key-value heads, sequences.</summary>
            /// <param name="cache">The cache.</param>
            /// <param name="keyBooks">Codebooks of the keys, [head, entry, channel group, element].</param>
            /// <param name="valueBooks">Codebooks of the values, likewise.</param>
            /// <param name="cosines">Cosines of the rotary embedding, [pair, position], then [position, pair].</param>
            /// <param name="sines">Sines, likewise.</param>
            /// <param name="queries">Queries before the rotary embedding.</param>
            /// <param name="partials">The weighted values of each split.</param>
            /// <param name="statistics">The largest score and the sum of weights of each split.</param>
            /// <param name="outputs">The outputs, where there is one split.</param>
            /// <param name="positions">Positions of the rotary embedding; 0 for models without one.</param>
            /// <param name="transforms">1 where keys are stored in the basis of a Hadamard transform.</param>
            /// <param name="splits">Groups that share the tokens of a head.</param>
            """);
        using (writer.Block(
            $"public static void Decode({GpuNames.Runtime}.CacheViews cache, {integers} keyBooks, {integers} valueBooks, {floats} cosines, {floats} sines, {floats} queries, {floats} partials, {floats} statistics, {floats} outputs, int positions, int transforms, int splits)"))
        {
            new AttentionKernelWriter(writer, layer, plan).Write();
        }
    }

    private static string Describe(AttentionModel layer, GpuAttentionPlan plan) =>
        $"{layer.Cache.Name}, {layer.QueryHeads} query heads, {layer.KeyValueHeads} key-value heads of {layer.HeadDimension}, {plan.Dataflow}, planned for {plan.Device.Name}";
}

using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes the generated half of an attention class.</summary>
internal static class AttentionEmitter
{
    /// <summary>Writes a whole file.</summary>
    public static string Emit(AttentionPlan plan) => FileEmitter.Emit(plan.Layer, PlanJson.Write(plan), writer => WriteClass(writer, plan));

    private static void WriteClass(IndentedWriter writer, AttentionPlan plan)
    {
        AttentionModel layer = plan.Layer;
        string items = string.Join("\n", plan.Decisions.Select(static decision =>
            $"/// <item><description>{Text.Xml(decision.Field)} = {Text.Xml(decision.Value)}</description></item>"));
        writer.Lines($"""
            /// <remarks>
            /// {Text.Number(layer.QueryHeads)} query heads, {Text.Number(layer.KeyValueHeads)} key-value heads of {Text.Number(layer.HeadDimension)}, cache {Text.Xml(layer.Format.Name)}. <see cref="Plan"/> gives the reason of each choice:
            /// <list type="bullet">
            {items}
            /// </list>
            /// </remarks>
            """);
        using (writer.Block($"partial class {layer.Name} : global::QuantSdk.Attention.IQuantizedAttention<{layer.Name}>"))
        {
            WriteCreation(writer, layer);
            PlanEmitter.Write(writer, layer.FullName, layer.Format.Name, plan.Decisions);
            WriteSizes(writer, layer);
            WriteCalls(writer);
        }
    }

    private static void WriteCreation(IndentedWriter writer, AttentionModel layer) => writer.Lines($$"""
        {{GeneratedCode.Attribute}}
        private readonly global::QuantSdk.Cpu.CpuAttention cpuAttention;

        /// <summary>Checks that rotary embedding and codebooks fit, and prepares the kernels.</summary>
        {{GeneratedCode.Attribute}}
        private {{layer.Name}}(global::QuantSdk.Attention.RotaryEmbedding? rotary, global::QuantSdk.Attention.KeyValueCodebooks? codebooks)
        {
            cpuAttention = new(
                Format, queryHeads: {{Text.Number(layer.QueryHeads)}}, keyValueHeads: {{Text.Number(layer.KeyValueHeads)}}, headDimension: {{Text.Number(layer.HeadDimension)}}, rotary, codebooks);
        }

        /// <summary>The number format of the cache.</summary>
        {{GeneratedCode.Attribute}}
        public static global::QuantSdk.Attention.KeyValueFormat Format { get; } =
            {{CacheEmitter.Expression(layer.Format)}};

        /// <summary>Creates the layer.</summary>
        /// <param name="rotary">The rotary embedding; null for models without one.</param>
        /// <param name="codebooks">{{(layer.Format is CoupledCacheModel ? "The codebooks of the layer's cache." : "Null: the format has no codebooks.")}}</param>
        /// <exception cref="global::System.ArgumentException">Rotary embedding or codebooks do not fit the class.</exception>
        {{GeneratedCode.Attribute}}
        public static {{layer.Name}} Create(global::QuantSdk.Attention.RotaryEmbedding? rotary = null, global::QuantSdk.Attention.KeyValueCodebooks? codebooks = null) =>
            new {{layer.Name}}(rotary, codebooks);

        """);

    private static void WriteSizes(IndentedWriter writer, AttentionModel layer) => writer.Lines($$"""
        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public int QueryHeads => {{Text.Number(layer.QueryHeads)}};

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public int KeyValueHeads => {{Text.Number(layer.KeyValueHeads)}};

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public int HeadDimension => {{Text.Number(layer.HeadDimension)}};

        """);

    private static void WriteCalls(IndentedWriter writer) => writer.Lines($$"""
        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public global::QuantSdk.Attention.KeyValueCache CreateCache(int sequences, int maximumLength) => cpuAttention.CreateCache(sequences, maximumLength);

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Append(global::QuantSdk.Attention.KeyValueCache cache, global::System.ReadOnlySpan<float> keys, global::System.ReadOnlySpan<float> values) =>
            cpuAttention.Append(cache, keys, values);

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Append(global::QuantSdk.Attention.KeyValueCache cache, int sequence, global::System.ReadOnlySpan<float> keys, global::System.ReadOnlySpan<float> values) =>
            cpuAttention.Append(cache, sequence, keys, values);

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Decode(global::QuantSdk.Attention.KeyValueCache cache, global::System.ReadOnlySpan<float> queries, global::System.Span<float> outputs) =>
            cpuAttention.Decode(cache, queries, outputs);

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Prefill(
            global::QuantSdk.Attention.KeyValueCache cache,
            int sequence,
            global::System.ReadOnlySpan<float> queries,
            global::System.ReadOnlySpan<float> keys,
            global::System.ReadOnlySpan<float> values,
            global::System.Span<float> outputs) => cpuAttention.Prefill(cache, sequence, queries, keys, values, outputs);
        """);
}

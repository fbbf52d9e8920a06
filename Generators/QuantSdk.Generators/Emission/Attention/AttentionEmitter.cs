using QuantSdk.Generators.Emission.Gpu;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes the generated half of an attention class.</summary>
internal static class AttentionEmitter
{
    private const string Runtime = "global::QuantSdk.Attention";
    private const string Cpu = "global::QuantSdk.Cpu";
    private const string Floats = "global::System.ReadOnlySpan<float>";

    /// <summary>Writes a whole file.</summary>
    public static string Emit(AttentionPlan plan) => ClassFile.Emit(plan.Layer, AttentionJson.Write(plan), writer => WriteClass(writer, plan));

    private static void WriteClass(IndentedWriter writer, AttentionPlan plan)
    {
        AttentionModel layer = plan.Layer;
        string shape = $"{Text.Number(layer.QueryHeads)} query heads, {Text.Number(layer.KeyValueHeads)} key-value heads of {Text.Number(layer.HeadDimension)}";
        ClassFile.WriteRemarks(writer, $"{layer.Cache.Name}, {shape}", plan.Decisions);
        string device = plan.Gpu is null ? "" : $", {GpuAttentionEmitter.Interface}";
        using (writer.Block($"partial class {layer.Name} : {Runtime}.IQuantizedAttention<{layer.Name}>{device}"))
        {
            WriteState(writer, layer, plan.Gpu is not null);
            PlanEmitter.Write(writer, layer.FullName, layer.Cache.Name, plan.Decisions);
            WriteFactory(writer, layer);
            WriteComputation(writer);
            if (plan.Gpu is { } gpu)
            {
                GpuAttentionEmitter.Write(writer, layer, gpu);
            }
        }
    }

    private static void WriteState(IndentedWriter writer, AttentionModel layer, bool hasDevice)
    {
        writer.Lines($$"""
            {{GeneratedCode.Attribute}}
            private readonly {{Runtime}}.IAttention cpuAttention;

            """);
        if (hasDevice)
        {
            writer.Lines($$"""
                {{GeneratedCode.Attribute}}
                private readonly {{Runtime}}.RotaryEmbedding? rotary;

                {{GeneratedCode.Attribute}}
                private readonly {{Runtime}}.KeyValueCodebooks? codebooks;

                """);
        }

        WriteConstructor(writer, layer, hasDevice);
        WriteShape(writer, layer);
    }

    private static void WriteConstructor(IndentedWriter writer, AttentionModel layer, bool hasDevice)
    {
        writer.Lines($$"""
            /// <summary>Keeps what every cache of the layer shares.</summary>
            {{GeneratedCode.Attribute}}
            private {{layer.Name}}({{Runtime}}.RotaryEmbedding? rotary, {{Runtime}}.KeyValueCodebooks? codebooks)
            """);
        using (writer.Block(""))
        {
            if (hasDevice)
            {
                writer.Lines("this.rotary = rotary;\nthis.codebooks = codebooks;");
            }

            writer.Lines($$"""
                cpuAttention = new {{Cpu}}.CpuAttention(
                    Format, queryHeads: {{Text.Number(layer.QueryHeads)}}, keyValueHeads: {{Text.Number(layer.KeyValueHeads)}}, headDimension: {{Text.Number(layer.HeadDimension)}}, rotary, codebooks);
                """);
        }

        writer.Lines("");
    }

    private static void WriteShape(IndentedWriter writer, AttentionModel layer) => writer.Lines($$"""
        /// <summary>The number format of the cache.</summary>
        {{GeneratedCode.Attribute}}
        public static {{CacheEmitter.FormatType(layer.Cache)}} Format { get; } = {{CacheEmitter.Expression(layer.Cache)}};

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        static {{Runtime}}.KeyValueFormat {{Runtime}}.IQuantizedAttention<{{layer.Name}}>.Format => Format;

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

    private static void WriteFactory(IndentedWriter writer, AttentionModel layer) => writer.Lines($$"""
        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public static {{layer.Name}} Create({{Runtime}}.RotaryEmbedding? rotary = null, {{Runtime}}.KeyValueCodebooks? codebooks = null) => new(rotary, codebooks);

        """);

    private static void WriteComputation(IndentedWriter writer) => writer.Lines($$"""
        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public {{Runtime}}.KeyValueCache CreateCache(int sequences, int maximumLength) => cpuAttention.CreateCache(sequences, maximumLength);

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Append({{Runtime}}.KeyValueCache cache, {{Floats}} keys, {{Floats}} values) => cpuAttention.Append(cache, keys, values);

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Append({{Runtime}}.KeyValueCache cache, int sequence, {{Floats}} keys, {{Floats}} values) => cpuAttention.Append(cache, sequence, keys, values);

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Decode({{Runtime}}.KeyValueCache cache, {{Floats}} queries, global::System.Span<float> outputs) => cpuAttention.Decode(cache, queries, outputs);

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Decode(
            {{Runtime}}.KeyValueCache cache,
            {{Floats}} queries,
            {{Floats}} keys,
            {{Floats}} values,
            global::System.Span<float> outputs) => cpuAttention.Decode(cache, queries, keys, values, outputs);

        /// <inheritdoc/>
        {{GeneratedCode.Attribute}}
        public void Prefill(
            {{Runtime}}.KeyValueCache cache,
            int sequence,
            {{Floats}} queries,
            {{Floats}} keys,
            {{Floats}} values,
            global::System.Span<float> outputs) => cpuAttention.Prefill(cache, sequence, queries, keys, values, outputs);
        """);
}

using System;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes what puts a layer on a GPU: its kernel, specialised by constants, and the launcher.</summary>
internal static class GpuEmitter
{
    /// <summary>The interface that the members implement; the class declares it.</summary>
    public const string Interface = "global::QuantSdk.Gpu.IDeviceLinear";

    /// <summary>Writes the members into the layer's class.</summary>
    /// <param name="writer">The writer, inside the class.</param>
    /// <param name="model">The layer.</param>
    /// <param name="plan">Its plan.</param>
    public static void Write(IndentedWriter writer, LayerModel model, GpuPlan plan)
    {
        writer.Lines($$"""

            /// <inheritdoc/>
            {{GeneratedCode.Attribute}}
            public {{GpuNames.Runtime}}.GpuLinear ToDevice({{GpuNames.Runtime}}.QuantAccelerator accelerator) =>
                {{GpuNames.Runtime}}.QuantizedGpuLinear.Create(
                    accelerator,
                    new {{GpuNames.Runtime}}.GemvKernel(
                        "{{model.Name}}", GpuKernel.Gemv, GroupsX: {{plan.GroupsX}}, GroupsY: {{plan.GroupsY}}, ThreadsPerGroup: {{plan.ThreadsPerGroup}},
                        GroupsPerMultiprocessor: {{plan.GroupsPerMultiprocessor}}, SharedBytes: {{plan.SharedBytes}}, InputStride: {{plan.InputStride}}, Accumulates: {{(plan.Accumulates ? "true" : "false")}}),
                    Weights,
                    {{Layout(plan)}});

            /// <summary>The kernel of this layer: {{Describe(model, plan)}}.</summary>
            {{GeneratedCode.Attribute}}
            """);
        using (writer.Block("internal static class GpuKernel"))
        {
            WriteKernel(writer, model, plan);
        }
    }

    private static void WriteKernel(IndentedWriter writer, LayerModel model, GpuPlan plan)
    {
        string integers = GpuNames.View("int");
        string floats = GpuNames.View("float");
        writer.Lines($$"""
            /// <summary>One matrix-vector product for each layer of the grid.</summary>
            /// <param name="codes">Codes in this kernel's layout.</param>
            /// <param name="table">Codebooks, lattice tables or group metadata.</param>
            /// <param name="scales">A scale per row or per stage.</param>
            /// <param name="x">Activations.</param>
            /// <param name="activationScales">The scale of each group of INT8 activations.</param>
            /// <param name="y">The outputs.</param>
            """);
        using (writer.Block($"public static void Gemv({integers} codes, {integers} table, {floats} scales, {integers} x, {floats} activationScales, {floats} y)"))
        {
            if (model.Format is VectorModel vector && plan.PartialSums is { } partialSums)
            {
                new PartialSumWriter(writer, model, vector, plan, partialSums).Write();
            }
            else if (model.Format is VectorModel tiled && plan.Tiles is { } tiles)
            {
                new TileWriter(writer, model, tiled, plan, tiles).Write();
            }
            else if (plan.Rows is { } rows)
            {
                new RowKernelWriter(writer, model, plan, rows, Decoder(writer, model, plan, rows)).Write();
            }
        }
    }

    private static RowDecoder Decoder(IndentedWriter writer, LayerModel model, GpuPlan plan, GpuRowPlan rows) => model.Format switch
    {
        VectorModel vector => new VectorDecoder(writer, model, vector, plan, rows),
        LatticeModel lattice => new LatticeDecoder(writer, model, lattice, rows),
        MantModel { ActivationBits: 8 } mant => new GroupIntegerDecoder(writer, model, mant, rows),
        MantModel mant => new GroupFloatDecoder(writer, model, mant, rows),
        _ => throw new ArgumentException("Unknown format.", nameof(model)),
    };

    private static string Layout(GpuPlan plan) => plan switch
    {
        { PartialSums: { } sums } => $"new {GpuNames.Runtime}.PartialSumLayout(Planes: {sums.Planes}, Slabs: {sums.Slabs})",
        { Tiles: { } tiles } => $"new {GpuNames.Runtime}.PartialSumLayout(Planes: {tiles.Planes}, Slabs: {tiles.Slabs})",
        { Rows: { } rows } =>
            $"new {GpuNames.Runtime}.RowLayout(LanesPerRow: {rows.LanesPerRow}, RowsPerLane: {rows.RowsPerLane}, Steps: {rows.Steps}, "
            + $"WordsPerUnit: {rows.WordsPerUnit}, WordsPerLoad: {rows.WordsPerLoad}, RowBlocks: {rows.RowBlocks})",
        _ => throw new ArgumentException("The plan divides nothing.", nameof(plan)),
    };

    private static string Describe(LayerModel model, GpuPlan plan) =>
        $"{model.Format.Name}, {model.InFeatures} to {model.OutFeatures} features, {plan.Kernel}, planned for {plan.Device.Name}";
}

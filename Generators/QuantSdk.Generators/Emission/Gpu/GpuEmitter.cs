using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes what puts a layer on a GPU: its kernels, specialised by constants, and the launcher.</summary>
internal static class GpuEmitter
{
    /// <summary>The interface that the members implement; the class declares it.</summary>
    public const string Interface = "global::QuantSdk.Gpu.IDeviceLinear";

    /// <summary>Writes the members into the layer's class.</summary>
    /// <param name="writer">The writer, inside the class.</param>
    /// <param name="model">The layer.</param>
    /// <param name="plans">The plans of its kernels, by batch size.</param>
    public static void Write(IndentedWriter writer, LayerModel model, IReadOnlyList<GpuPlan> plans)
    {
        writer.Lines($$"""

            /// <inheritdoc/>
            {{GeneratedCode.Attribute}}
            public {{GpuNames.Runtime}}.GpuLinear ToDevice({{GpuNames.Runtime}}.QuantAccelerator accelerator) =>
                {{GpuNames.Runtime}}.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

            /// <summary>The kernels of this layer: {{Describe(model, plans[0])}}.</summary>
            {{GeneratedCode.Attribute}}
            """);
        using (writer.Block("internal static class GpuKernel"))
        {
            string kernels = string.Join(",\n", plans.Select(plan => Launch(model, plan)));
            writer.Lines($$"""
                /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
                public static readonly {{GpuNames.Runtime}}.GemvKernel[] All = new {{GpuNames.Runtime}}.GemvKernel[]
                {
                    {{kernels.Replace("\n", "\n    ")}},
                };
                """);
            foreach (GpuPlan plan in plans)
            {
                writer.Lines("");
                WriteKernel(writer, model, plan);
            }
        }
    }

    private static string Launch(LayerModel model, GpuPlan plan)
    {
        List<string> options = [];
        void Add(bool differs, string text)
        {
            if (differs)
            {
                options.Add(text);
            }
        }

        Add(plan.Reduction == GpuReduction.Atomic, "Accumulates: true");
        Add(plan.Reduction == GpuReduction.SecondPass, $"Parts: {plan.Parts}");
        Add(plan.Tokens != 1, $"Tokens: {plan.Tokens}");
        Add(plan.Use != GpuKernelUse.Vector, $"Kind: {GpuNames.Runtime}.KernelKind.{plan.Use}");
        Add(plan.Kernel == GpuKernelKind.LatticeInteger, $"Kind: {GpuNames.Runtime}.KernelKind.Planes");
        Add(plan.FromTokens != 1, $"FromTokens: {plan.FromTokens}");
        Add(plan.DependentLaunch, "DependentLaunch: true");
        return $"new {GpuNames.Runtime}.GemvKernel(\n"
            + $"    \"{model.Name}\", {plan.Method},\n"
            + $"    {Layout(plan)},\n"
            + $"    GroupsX: {plan.GroupsX}, GroupsY: {plan.GroupsY}, ThreadsPerGroup: {plan.ThreadsPerGroup}, GroupsPerMultiprocessor: {plan.GroupsPerMultiprocessor},\n"
            + $"    SharedBytes: {plan.SharedBytes}, InputStride: {plan.InputStride}{string.Concat(options.Select(static option => ", " + option))})";
    }

    private static void WriteKernel(IndentedWriter writer, LayerModel model, GpuPlan plan)
    {
        string integers = GpuNames.View("int");
        string floats = GpuNames.View("float");
        writer.Lines($$"""
            /// <summary>{{Summary(plan)}}</summary>
            /// <param name="codes">Codes in this kernel's layout.</param>
            /// <param name="table">Codebooks, lattice tables or group metadata.</param>
            /// <param name="scales">A scale per row or per stage.</param>
            /// <param name="x">Activations.</param>
            /// <param name="activationScales">The scale of each group of INT8 activations.</param>
            /// <param name="y">The outputs.</param>
            """);
        using (writer.Block($"public static void {plan.Method}({integers} codes, {integers} table, {floats} scales, {integers} x, {floats} activationScales, {floats} y)"))
        {
            if (model.Format is VectorModel vector && plan.PartialSums is { } partialSums)
            {
                new PartialSumWriter(writer, model, vector, plan, partialSums).Write();
            }
            else if (model.Format is VectorModel longVector && plan.RowSums is { } rowSums)
            {
                new RowSumWriter(writer, model, longVector, plan, rowSums).Write();
            }
            else if (model.Format is VectorModel tiled && plan.Tiles is { } tiles)
            {
                new TileWriter(writer, model, tiled, plan, tiles).Write();
            }
            else if (plan is { Rows: { } fragments, Tensor: { } tensor })
            {
                new TensorWriter(writer, model, plan, fragments, tensor, Fragments(writer, model, plan, fragments)).Write();
            }
            else if (plan is { Rows: { } decoded, Use: GpuKernelUse.Decode })
            {
                new DecodeWriter(writer, model, plan, decoded, Fragments(writer, model, plan, decoded)).Write();
            }
            else if (model.Format is LatticeModel lattice && plan is { Rows: { } products, Kernel: GpuKernelKind.LatticeInteger })
            {
                new LatticeProductWriter(writer, model, lattice, plan, products).Write();
            }
            else if (plan.Rows is { } rows)
            {
                new RowKernelWriter(writer, model, plan, rows, Decoder(writer, model, plan, rows)).Write();
            }
        }
    }

    private static string Summary(GpuPlan plan) => plan switch
    {
        { Use: GpuKernelUse.Decode } => "Decodes the weights to half precision, row by row.",
        { Use: GpuKernelUse.Tensor } => $"Products of {plan.Tokens} tokens on tensor cores for each layer of the grid.",
        { Tokens: 1 } => "One matrix-vector product for each layer of the grid.",
        _ => $"Matrix-vector products of {plan.Tokens} tokens for each layer of the grid.",
    };

    private static RowDecoder Decoder(IndentedWriter writer, LayerModel model, GpuPlan plan, GpuRowPlan rows) => model.Format switch
    {
        VectorModel vector => new VectorDecoder(writer, model, vector, plan, rows),
        LatticeModel when plan.Rung != GpuRung.Best => new VectorDecoder(writer, model, VectorModel.Of(model.Format)!, plan, rows),
        LatticeModel lattice => new LatticeDecoder(writer, model, lattice, plan, rows),
        MantModel { ActivationBits: 8 } mant => new GroupIntegerDecoder(writer, model, mant, plan, rows),
        MantModel mant => new GroupFloatDecoder(writer, model, mant, plan, rows),
        _ => throw new ArgumentException("Unknown format.", nameof(model)),
    };

    private static FragmentDecoder Fragments(IndentedWriter writer, LayerModel model, GpuPlan plan, GpuRowPlan rows) => model.Format switch
    {
        VectorModel vector => new VectorFragments(writer, model, vector, plan, rows),
        LatticeModel lattice => new LatticeFragments(writer, model, lattice, plan, rows),
        MantModel mant => new GroupFragments(writer, model, mant, plan, rows),
        _ => throw new ArgumentException("Unknown format.", nameof(model)),
    };

    private static string Layout(GpuPlan plan) => plan switch
    {
        { PartialSums: { } sums } => $"new {GpuNames.Runtime}.PartialSumLayout(Planes: {sums.Planes}, Slabs: {sums.Slabs})",
        { RowSums: { } sums } => $"new {GpuNames.Runtime}.RowSumLayout(Positions: {sums.Positions}, RowsPerLane: {sums.RowsPerLane}, Slabs: {sums.Slabs})",
        { Tiles: { } tiles } => $"new {GpuNames.Runtime}.PartialSumLayout(Planes: {tiles.Planes}, Slabs: {tiles.Slabs})",
        { Rows: { } rows } =>
            $"new {GpuNames.Runtime}.RowLayout(LanesPerRow: {rows.LanesPerRow}, RowsPerLane: {rows.RowsPerLane}, Steps: {rows.Steps}, "
            + $"WordsPerUnit: {rows.WordsPerUnit}, WordsPerLoad: {rows.WordsPerLoad}, RowBlocks: {rows.RowBlocks}"
            + (rows.Planes == 1 ? "" : $", Planes: {rows.Planes}") + (rows.MiniWarp == 1 ? "" : $", MiniWarp: {rows.MiniWarp}") + (rows.Fragments ? ", Fragments: true" : "") + ")",
        _ => throw new ArgumentException("The plan divides nothing.", nameof(plan)),
    };

    private static string Describe(LayerModel model, GpuPlan plan) =>
        $"{model.Format.Name}, {model.InFeatures} to {model.OutFeatures} features, {plan.Kernel}, planned for {plan.Device.Name}";
}

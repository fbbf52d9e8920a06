using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes a partial-sum kernel. A group owns a slab of positions (an index of a row each) and a range of rows. It computes a table
/// [pair of planes][entry][plane of the pair][lane] = activation · entry once; then a lane gathers one number per index from its own bank,
/// sums its positions for 32 rows in registers, and a transpose by shuffles leaves one row per lane. A table row of 256 bytes lets shift,
/// mask and one three-input logic operation make the address of a lookup.
/// </summary>
internal sealed class PartialSumWriter(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, GpuPartialSumPlan sums)
{
    private const int Rows = GpuDevice.WarpSize;
    private const int LoadsPerBatch = Rows / 4;

    // Planes that share a table row.
    private const int RowPlanes = 2;
    private const int RowFloats = RowPlanes * GpuDevice.WarpSize;
    private const int RowBytesLog2 = 8;

    private int PairFloats => (1 << format.IndexBits) * RowFloats;

    /// <summary>Writes the body.</summary>
    public void Write()
    {
        string activation = ActivationLoads.Type(format.VectorSize);
        string entry = EntryLoads.Type(format.VectorSize);
        KernelOrder.WriteStart(writer, plan.DependentLaunch);
        writer.Lines($"""
            int lane = {GpuNames.Ilgpu}.Group.IdxX & 31;
            int warp = {GpuNames.Ilgpu}.Group.IdxX >> 5;
            int slab = {GpuNames.Ilgpu}.Grid.IdxX;
            int chunk = {GpuNames.Ilgpu}.Grid.IdxY;
            int token = {GpuNames.Ilgpu}.Grid.IdxZ;
            int batches = {GpuNames.Ilgpu}.IntrinsicMath.Min({sums.BatchesPerGroup}, {sums.RowBatches} - chunk * {sums.BatchesPerGroup});
            {GpuNames.View(GpuNames.Runtime + ".Packed128")} source = codes.Cast<{GpuNames.Runtime}.Packed128>().SubView(((long)slab * {sums.RowBatches} + chunk * {sums.BatchesPerGroup}) * {LoadsPerBatch * 32});
            {GpuNames.View(activation)} activations = x.SubView((long)token * {plan.InputStride}, {plan.InputStride}).Cast<{activation}>();
            {GpuNames.View(entry)} entries = {GpuNames.Cast("table", entry)};
            {GpuNames.View("float")} products = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<float>();
            int batch = warp;
            """);

        // The codes of the first batch are under way while the table is computed.
        WriteLoads("first", "batch", $"{GpuNames.Runtime}.Packed128 ");
        KernelOrder.WriteWait(writer, plan.DependentLaunch);
        new ProductTableWriter(writer, layer, format, plan, new ProductTable(sums.Planes, GpuDevice.WarpSize, Offset)).Write();
        writer.Lines($"""
            {GpuNames.Ilgpu}.Group.Barrier();
            {GpuNames.View("byte")} bytes = products.Cast<byte>();
            """);
        for (int plane = 0; plane < sums.Planes; plane++)
        {
            // A sum, because the assembler takes a chain of ORs apart and then needs two operations per lookup.
            writer.Lines($"int low{plane} = lane * 4 + {Offset(0, plane) * sizeof(float)};");
        }

        WriteRows();
    }

    /// <summary>The first product of an entry in a plane.</summary>
    private int Offset(int entry, int plane) => plane / RowPlanes * PairFloats + entry * RowFloats + plane % RowPlanes * GpuDevice.WarpSize;

    /// <summary>Writes the loads of a batch. One that the group does not have reads the group's first codes instead: a load costs less than a branch around eight.</summary>
    private void WriteLoads(string name, string batch, string declaration)
    {
        writer.Lines($"{GpuNames.View(GpuNames.Runtime + ".Packed128")} {name} = source.SubView({batch} < batches ? {batch} * {LoadsPerBatch * 32} + lane : 0);");
        for (int load = 0; load < LoadsPerBatch; load++)
        {
            writer.Lines($"{declaration}c{load} = {name}[{load * 32}];");
        }
    }

    private void WriteRows()
    {
        using (writer.Block("while (batch < batches)"))
        {
            for (int row = 0; row < Rows; row++)
            {
                writer.Lines($"int w{row} = c{row / 4}.{GpuNames.Component(row % 4)};");
            }

            writer.Lines($"int next = batch + {plan.ThreadsPerGroup / GpuDevice.WarpSize};");
            WriteLoads("ahead", "next", "");
            for (int row = 0; row < Rows; row++)
            {
                WriteRow(row);
            }

            string total = TransposeReduction.Write(writer, "a");
            WriteStore(total);
            writer.Lines("batch = next;");
        }
    }

    private void WriteRow(int row)
    {
        string[] terms = [.. Enumerable.Range(0, sums.Planes)
            .Select(plane => $"bytes.SubView({CodeBits.Scaled($"w{row}", plane * format.IndexBits, format.IndexBits, RowBytesLog2)} | low{plane}, 4).Cast<float>()[0]")];

        // Adding in pairs keeps the chain of dependent additions short.
        while (terms.Length > 1)
        {
            terms = [.. Enumerable.Range(0, (terms.Length + 1) / 2)
                .Select(i => 2 * i + 1 < terms.Length ? $"({terms[2 * i]} + {terms[2 * i + 1]})" : terms[2 * i])];
        }

        writer.Lines($"float a{row} = {terms[0]};");
    }

    private void WriteStore(string total)
    {
        writer.Lines($"int row = (chunk * {sums.BatchesPerGroup} + batch) * {Rows} + lane;");
        string value = format.RowScales ? $"{total} * scales[row]" : total;
        using (writer.Block($"if (row < {layer.OutFeatures})"))
        {
            writer.Lines(OutputStore.Of(plan, layer, "token", "row", value, "slab"));
        }
    }
}

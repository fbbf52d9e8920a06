using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes a row-sum kernel. A group owns a slab of positions (an index of a row each) and a range of rows. It computes a table
/// [entry][position] = activation · entry once; then a lane adds all positions of the slab for rows of its own, so that nothing is left to
/// add between lanes. At every moment the lanes are at different positions, in banks of their own as far as there are positions.
/// </summary>
internal sealed class RowSumWriter(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, GpuRowSumPlan sums)
{
    // A lane that computes two products of an entry converts it once for both; lanes of more products would meet in banks.
    private const int MaximumPlanes = 2;

    // The words of so many loads and of as many before fit in registers beside the lookups.
    private const int MaximumLoadsAhead = 8;

    private int LoadStride => sums.Loads * GpuDevice.WarpSize;

    /// <summary>Whether the last batch has rows beyond the matrix.</summary>
    private bool Padded => layer.OutFeatures % sums.BatchRows != 0;

    private int ScaleBits => 2 + CodeBits.Log2(sums.Positions);

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
            {GpuNames.View(GpuNames.Runtime + ".Packed128")} source = codes.Cast<{GpuNames.Runtime}.Packed128>().SubView(((long)slab * {sums.RowBatches} + chunk * {sums.BatchesPerGroup}) * {LoadStride});
            {GpuNames.View(activation)} activations = x.SubView((long)token * {plan.InputStride}, {plan.InputStride}).Cast<{activation}>();
            {GpuNames.View(entry)} entries = {GpuNames.Cast("table", entry)};
            {GpuNames.View("float")} products = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<float>();
            int batch = warp;
            """);

        // Groups that start at different rows do not all add to the same outputs at once.
        writer.Lines("int shift = slab % batches;");
        WriteLoads("first", "batch", $"{GpuNames.Runtime}.Packed128 ");
        KernelOrder.WriteWait(writer, plan.DependentLaunch);
        int planes = sums.Positions / MaximumPlanes % format.Residuals == 0 ? MaximumPlanes : 1;
        int lanes = sums.Positions / planes;
        new ProductTableWriter(writer, layer, format, plan, new ProductTable(planes, lanes, (at, plane) => at * sums.Positions + plane * lanes)).Write();
        writer.Lines($"""
            {GpuNames.Ilgpu}.Group.Barrier();
            {GpuNames.View("byte")} bytes = products.Cast<byte>();
            """);
        for (int turn = 0; turn < sums.Positions; turn++)
        {
            writer.Lines($"int low{turn} = (lane + {turn} & {sums.Positions - 1}) * 4;");
        }

        WriteRows();
    }

    /// <summary>Writes the loads of a batch. One that the group does not have reads the group's first codes instead: a load costs less than a branch around all.</summary>
    private void WriteLoads(string name, string batch, string declaration)
    {
        writer.Lines($"""
            int {name}At = {batch} + shift;
            {name}At -= {name}At < batches ? 0 : batches;
            {GpuNames.View(GpuNames.Runtime + ".Packed128")} {name} = source.SubView({batch} < batches ? {name}At * {LoadStride} + lane : 0);
            """);
        for (int load = 0; load < sums.Loads; load++)
        {
            writer.Lines($"{declaration}c{load} = {name}[{load * GpuDevice.WarpSize}];");
        }
    }

    private void WriteRows()
    {
        writer.Lines("int at = firstAt;");
        using (writer.Block("while (batch < batches)"))
        {
            for (int word = 0; word < sums.Loads * 4; word++)
            {
                writer.Lines($"int w{word} = c{word / 4}.{GpuNames.Component(word % 4)};");
            }

            writer.Lines($"int next = batch + {plan.ThreadsPerGroup / GpuDevice.WarpSize};");
            WriteScales();
            WriteLoads("ahead", "next", "");

            // Without it the assembler moves these loads behind the lookups, where nothing covers their latency.
            if (sums.Loads <= MaximumLoadsAhead)
            {
                writer.Lines($"{GpuNames.Ilgpu}.Warp.Barrier();");
            }

            for (int row = 0; row < sums.RowsPerLane; row++)
            {
                WriteSum(row);
            }

            WriteStores();
            writer.Lines("""
                batch = next;
                at = aheadAt;
                """);
        }
    }

    /// <summary>Writes the place of the batch's rows and the loads of their scales, which are under way during the lookups.</summary>
    private void WriteScales()
    {
        writer.Lines($"int firstRow = (chunk * {sums.BatchesPerGroup} + at) * {sums.BatchRows} + lane;");
        for (int row = 0; row < (format.RowScales ? sums.RowsPerLane : 0); row++)
        {
            string at = $"firstRow + {row * GpuDevice.WarpSize}";
            writer.Lines($"float scale{row} = scales[{(Padded ? $"{GpuNames.Ilgpu}.IntrinsicMath.Min({at}, {layer.OutFeatures - 1})" : at)}];");
        }
    }

    private void WriteSum(int row)
    {
        string[] terms = [.. Enumerable.Range(0, sums.Positions).Select(turn =>
            $"bytes.SubView({CodeBits.Scaled(static word => $"w{word}", (row * sums.Positions + turn) * format.IndexBits, format.IndexBits, ScaleBits, $"low{turn}")}, 4).Cast<float>()[0]")];

        // Adding in pairs keeps the chain of dependent additions short.
        while (terms.Length > 1)
        {
            terms = [.. Enumerable.Range(0, terms.Length / 2).Select(i => $"({terms[2 * i]} + {terms[2 * i + 1]})")];
        }

        writer.Lines($"float a{row} = {terms[0]};");
    }

    /// <summary>Writes the stores behind all lookups: a branch between them would let each row wait for its own.</summary>
    private void WriteStores()
    {
        if (!Padded)
        {
            // One address, from which the rows lie at constant distances.
            writer.Lines($"{GpuNames.View("float")} outputs = y.SubView({OutputStore.First(plan, layer, "token", "slab")} + firstRow);");
        }

        for (int row = 0; row < sums.RowsPerLane; row++)
        {
            string value = format.RowScales ? $"a{row} * scale{row}" : $"a{row}";
            string at = $"firstRow + {row * GpuDevice.WarpSize}";
            if (!Padded)
            {
                writer.Lines(OutputStore.At(plan, $"outputs[{row * GpuDevice.WarpSize}]", value));
                continue;
            }

            using (writer.Block($"if ({at} < {layer.OutFeatures})"))
            {
                writer.Lines(OutputStore.Of(plan, layer, "token", at, value, "slab"));
            }
        }
    }
}

using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>What every plan must keep to, and the formats that plans are made for.</summary>
internal static class GpuPlanCheck
{
    /// <summary>Checks a plan's budgets and that it covers its matrix.</summary>
    public static void Limits(GpuPlan plan, GpuDevice device, int outFeatures, int inFeatures, string name)
    {
        Assert.True(plan.SharedBytes <= device.SharedBytesPerGroup, name);
        Assert.True(plan.GroupsPerMultiprocessor * plan.SharedBytes <= device.SharedBytesPerMultiprocessor, name);
        Assert.True(plan.ThreadsPerGroup % 32 == 0 && plan.ThreadsPerGroup <= GpuDevice.MaximumThreads, name);
        Assert.True(plan.InputStride >= inFeatures && plan.InputStride % 4 == 0, name);
        Assert.True(plan is { GroupsX: > 0, GroupsY: > 0 and <= 65535 }, name);
        if (plan.Rows is { } rows)
        {
            Assert.True(rows.RowBlocks * rows.RowsPerBlock >= outFeatures, name);
            Assert.True((rows.RowBlocks - 1) * rows.RowsPerBlock < outFeatures, name);
            Assert.True(rows.PaddedFeatures >= inFeatures && rows.WordsPerUnit % rows.WordsPerLoad == 0, name);
            Assert.True(32 % rows.LanesPerRow == 0, name);
        }
        else if (plan.Tiles is { } tiles)
        {
            Assert.True(tiles.Units * tiles.BatchesPerGroup * 32 >= outFeatures * tiles.Slabs, name);
            Assert.True(plan.GroupsX * tiles.UnitsPerGroup >= tiles.Units && (plan.GroupsX - 1) * tiles.UnitsPerGroup < tiles.Units, name);
            Assert.Equal(tiles.BatchesPerGroup * 32 / GpuTilePlan.RowsPerWarp * 32, plan.ThreadsPerGroup);
        }
        else if (plan.RowSums is { } rowSums)
        {
            Assert.True(rowSums.RowBatches * rowSums.BatchRows >= outFeatures && (rowSums.RowBatches - 1) * rowSums.BatchRows < outFeatures, name);
            Assert.True(rowSums.Chunks * rowSums.BatchesPerGroup >= rowSums.RowBatches, name);
            Assert.Equal((rowSums.Slabs, rowSums.Chunks), (plan.GroupsX, plan.GroupsY));
            Assert.True(32 % rowSums.Positions == 0, name);
        }
        else
        {
            GpuPartialSumPlan sums = Assert.IsType<GpuPartialSumPlan>(plan.PartialSums);
            Assert.True(sums.Chunks * sums.BatchesPerGroup * 32 >= outFeatures, name);
            Assert.Equal(sums.Chunks, plan.GroupsY);
        }
    }

    /// <summary>Every format that the attributes allow, up to the names.</summary>
    public static IEnumerable<FormatModel> Formats()
    {
        foreach (int size in new[] { 2, 4, 8, 16 })
        {
            for (int bits = 1; bits <= 16; bits++)
            {
                for (int residuals = 1; residuals <= 4; residuals++)
                {
                    yield return new VectorModel("VQ", size, bits, residuals, bits % 2 == 0 ? 0 : 256, RowScales: false);
                }
            }
        }

        yield return new LatticeModel("QuiP#-2", 1);
        yield return new LatticeModel("QuiP#-4", 2);
        yield return new MantModel("MANT4-g32", 32, 4, 8);
        yield return new MantModel("MANT8-g32", 32, 8, 16);
    }
}

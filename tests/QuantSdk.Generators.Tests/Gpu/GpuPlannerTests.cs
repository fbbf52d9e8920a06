using QuantSdk.Generators.Planning;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Gpu;

public sealed class GpuPlannerTests
{
    private static readonly int[] Lengths = [256, 288, 1024, 4096, 11008, 28672];

    [Theory]
    [InlineData("GPTVQ-2", 4096, 4096, GpuKernelKind.TileRows, 131072)]
    [InlineData("AQLM-2x8", 28672, 8192, GpuKernelKind.PartialSum, 131072)]
    [InlineData("AQLM-3", 4096, 4096, GpuKernelKind.VectorRows, 131072)]
    [InlineData("AQLM-1x16", 4096, 4096, GpuKernelKind.VectorRows, 0)]
    [InlineData("QuiP#-4", 4096, 4096, GpuKernelKind.LatticeRows, 65536)]
    [InlineData("QuiP#-2", 28672, 8192, GpuKernelKind.LatticeRows, 65536)]
    [InlineData("MANT4-g64", 4096, 4096, GpuKernelKind.GroupInteger, 0)]
    [InlineData("MANT4-g64-a16", 4096, 4096, GpuKernelKind.GroupFloat, 0)]
    public void Plan_Preset_TakesTheKernel(string format, int outFeatures, int inFeatures, object kernel, int sharedBytes)
    {
        GpuPlan plan = Plan(format, outFeatures, inFeatures, "h200");
        Assert.Equal(kernel, plan.Kernel);
        Assert.Equal(sharedBytes, plan.SharedBytes);
    }

    [Theory]
    [InlineData("AQLM-2x8", 128, GpuKernelKind.VectorRows)]
    [InlineData("AQLM-2x8", 256, GpuKernelKind.PartialSum)]
    public void Plan_FewRows_ComputesNoTable(string format, int outFeatures, object kernel) =>
        Assert.Equal(kernel, Plan(format, outFeatures, 4096, "h200").Kernel);

    [Theory]
    [InlineData("AQLM-2x8", "l40s", GpuKernelKind.VectorRows)]
    [InlineData("AQLM-2x8", "a100", GpuKernelKind.PartialSum)]
    [InlineData("GPTVQ-2", "l40s", GpuKernelKind.TileRows)]
    public void Plan_SmallDevice_KeepsItsBudget(string format, string device, object kernel) =>
        Assert.Equal(kernel, Plan(format, 4096, 4096, device).Kernel);

    [Fact]
    public void Plan_TilesOnSmallDevice_HaveOneBuffer()
    {
        Assert.Equal(2, Plan("GPTVQ-2", 4096, 4096, "h200").Tiles!.Buffers);
        Assert.Equal(1, Plan("GPTVQ-2", 4096, 4096, "l40s").Tiles!.Buffers);
    }

    [Fact]
    public void Plan_EqualLayers_AreEqual() =>
        Assert.Equal(Plan("AQLM-3", 4096, 4096, "h200"), Plan("AQLM-3", 4096, 4096, "h200"));

    [Fact]
    public void Plan_EveryDecision_HasAReason() =>
        Assert.All(Formats().SelectMany(static format => GpuPlanner.Plan(TestModels.Layer(format, 4096, 4096)).Decisions), static decision =>
        {
            Assert.NotEmpty(decision.Value);
            Assert.EndsWith(".", decision.Reason);
        });

    [Fact]
    public void Plan_AnyFormatShapeAndDevice_KeepsEveryBudget()
    {
        int plans = 0;
        foreach (GpuDevice device in GpuDevice.All)
        {
            foreach (FormatModel format in Formats())
            {
                foreach (int outFeatures in Lengths.Append(1))
                {
                    foreach (int inFeatures in Lengths.Where(length => length % 16 == 0))
                    {
                        GpuPlan plan = GpuPlanner.Plan(TestModels.Layer(format, outFeatures, inFeatures, device.Name));
                        CheckLimits(plan, device, outFeatures, inFeatures, $"{format} {outFeatures}x{inFeatures} {device.Name}");
                        plans++;
                    }
                }
            }
        }

        Assert.True(plans > 10_000);
    }

    [Fact]
    public void Plan_Overrides_AreTaken()
    {
        GpuPlanOptions options = new(GpuKernelKind.VectorRows, GpuCodebookPlacement.Global, RowsPerLane: 1, ThreadsPerGroup: 64);
        GpuPlan plan = GpuPlanner.Plan(TestModels.Layer(TestModels.Model(WeightFormats.Aqlm2x8), 4096, 4096), options);
        Assert.Equal(GpuKernelKind.VectorRows, plan.Kernel);
        Assert.Equal(GpuCodebookPlacement.Global, plan.Placement);
        Assert.Equal(1, plan.Rows!.RowsPerLane);
        Assert.Equal(64, plan.ThreadsPerGroup);
    }

    private static void CheckLimits(GpuPlan plan, GpuDevice device, int outFeatures, int inFeatures, string name)
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
        else
        {
            GpuPartialSumPlan sums = Assert.IsType<GpuPartialSumPlan>(plan.PartialSums);
            Assert.True(sums.Chunks * sums.BatchesPerGroup * 32 >= outFeatures, name);
            Assert.Equal(sums.Chunks, plan.GroupsY);
        }
    }

    private static GpuPlan Plan(string format, int outFeatures, int inFeatures, string device)
    {
        Assert.True(WeightFormats.TryFind(format, out WeightFormat? found));
        return GpuPlanner.Plan(TestModels.Layer(TestModels.Model(found), outFeatures, inFeatures, device));
    }

    /// <summary>Every format that the attributes allow, up to the names.</summary>
    private static IEnumerable<FormatModel> Formats()
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

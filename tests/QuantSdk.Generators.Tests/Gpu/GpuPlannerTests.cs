using QuantSdk.Generators.Planning;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Gpu;

public sealed class GpuPlannerTests
{
    private static readonly int[] Lengths = [256, 288, 1024, 4096, 11008, 28672];

    [Theory]
    [InlineData("GPTVQ-2", 4096, 4096, GpuKernelKind.TileRows, 131072)]
    [InlineData("AQLM-2x8", 28672, 8192, GpuKernelKind.PartialSum, 131072)]
    [InlineData("AQLM-3", 4096, 4096, GpuKernelKind.RowSum, 131072)]
    [InlineData("AQLM-3", 4088, 4096, GpuKernelKind.VectorRows, 131072)]
    [InlineData("AQLM-1x16", 4096, 4096, GpuKernelKind.VectorRows, 0)]
    [InlineData("QuiP#-4", 4096, 4096, GpuKernelKind.LatticeInteger, 131072 + 2 * 16 * 64)]
    [InlineData("QuiP#-2", 28672, 8192, GpuKernelKind.LatticeInteger, 131072 + 14 * 32 * 64)]
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
    [InlineData("AQLM-3", "l40s", GpuKernelKind.VectorRows)]
    [InlineData("AQLM-3", "a100", GpuKernelKind.RowSum)]
    [InlineData("GPTVQ-2", "l40s", GpuKernelKind.TileRows)]
    [InlineData("QuiP#-2", "l40s", GpuKernelKind.LatticeInteger)]
    public void Plan_SmallDevice_KeepsItsBudget(string format, string device, object kernel) =>
        Assert.Equal(kernel, Plan(format, 4096, 4096, device).Kernel);

    [Theory]
    [InlineData("AQLM-2x8", "h200", null, true)]
    [InlineData("AQLM-3", "h100", null, true)]
    [InlineData("GPTVQ-2", "h200", null, true)]
    [InlineData("QuiP#-2", "h200", null, true)]
    [InlineData("QuiP#-2", "h200", false, false)]
    [InlineData("MANT4-g64", "h200", null, false)]
    [InlineData("MANT4-g64", "h200", true, true)]
    [InlineData("AQLM-2x8", "a100", null, false)]
    [InlineData("AQLM-2x8", "a100", true, false)]
    public void Plan_GroupThatFillsAMultiprocessor_StartsEarly(string format, string device, bool? asked, bool early)
    {
        GpuPlan plan = Plan(format, 4096, 4096, device, GpuPlanOptions.Default with { DependentLaunch = asked });
        Assert.Equal(early, plan.DependentLaunch);
        Assert.Equal(early ? "yes" : "no", plan.Decisions.Items.Single(static decision => decision.Field == "Gpu.DependentLaunch").Value);
    }

    [Fact]
    public void Plan_BatchOrRung_WaitsForTheKernelBefore()
    {
        LayerModel layer = TestModels.Layer(TestModels.Model(WeightFormats.Aqlm2x8), 4096, 4096);
        Assert.All(GpuPlanner.Plans(layer).Skip(1), static plan => Assert.False(plan.DependentLaunch));
        Assert.False(GpuPlanner.Plan(layer, GpuPlanOptions.Default with { Rung = GpuRung.O4 }).DependentLaunch);
    }

    [Theory]
    [InlineData(28672, 8192, 256, 1)]
    [InlineData(4096, 4096, 128, 1)]
    [InlineData(4096, 512, 16, 8)]
    public void Plan_RowSums_FillWavesWithFewTables(int outFeatures, int inFeatures, int slabs, int chunks)
    {
        GpuPlan plan = Plan("AQLM-3", outFeatures, inFeatures, "h200");
        Assert.Equal((slabs, chunks), (plan.GroupsX, plan.GroupsY));
    }

    [Theory]
    [InlineData(9, 32, 4)]
    [InlineData(10, 32, 2)]
    [InlineData(11, 16, 8)]
    [InlineData(12, 8, 8)]
    public void Plan_RowSums_FillLoadsWithWholeRows(int indexBits, int positions, int rowsPerLane)
    {
        GpuRowSumPlan sums = GpuPlanner.Plan(TestModels.Layer(new VectorModel("VQ", 8, indexBits, 1, 0, RowScales: false), 4096, 4096), GpuPlanOptions.Default).RowSums!;
        Assert.Equal((positions, rowsPerLane), (sums.Positions, sums.RowsPerLane));
        Assert.Equal(sums.Loads * 128, positions * rowsPerLane * indexBits);
    }

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
        Assert.All(GpuPlanCheck.Formats().SelectMany(static format => GpuPlanner.Plans(TestModels.Layer(format, 4096, 4096)).SelectMany(static plan => plan.Decisions)), static decision =>
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
            foreach (FormatModel format in GpuPlanCheck.Formats())
            {
                foreach (int outFeatures in Lengths.Append(1))
                {
                    foreach (int inFeatures in Lengths.Where(length => length % 16 == 0))
                    {
                        foreach (GpuPlan plan in GpuPlanner.Plans(TestModels.Layer(format, outFeatures, inFeatures, device.Name)))
                        {
                            GpuPlanCheck.Limits(plan, device, outFeatures, inFeatures, $"{format} {outFeatures}x{inFeatures} {device.Name} {plan.Method}");
                            plans++;
                        }
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

    [Theory]
    [InlineData("MANT4-g64", 1, 14, 1, 3)]
    [InlineData("AQLM-2x8", 2, 7, 2, 1)]
    [InlineData("QuiP#-2", 4, 4, 4, 1)]
    [InlineData("GPTVQ-2", 2, 8, 2, 1)]
    public void Plan_Batch_DividesAmongWarps(string format, int rowTiles, int teams, int columnWarps, int prefetch)
    {
        GpuPlan plan = PlanBatch(format, GpuPlanOptions.Default);
        GpuTensorPlan tensor = Assert.IsType<GpuTensorPlan>(plan.Tensor);
        Assert.Equal((rowTiles, teams, columnWarps, prefetch), (plan.RowTiles, tensor.Teams, tensor.ColumnWarps, tensor.Prefetch));
        Assert.Equal(32 * tensor.Warps, plan.ThreadsPerGroup);
    }

    [Fact]
    public void Plan_BatchOverrides_AreTaken()
    {
        GpuPlan plan = PlanBatch("MANT4-g64", new GpuPlanOptions { RowTiles = 2, ColumnWarps = 1, ChunkColumns = 256, Prefetch = 0 });
        Assert.Equal((2, 1, 2, 0), (plan.RowTiles, plan.Tensor!.ColumnWarps, plan.Tensor.StageSteps, plan.Tensor.Prefetch));
        Assert.Equal(GpuCodebookPlacement.None, PlanBatch("MANT4-g64", new GpuPlanOptions(Placement: GpuCodebookPlacement.Global)).Placement);
    }

    private static GpuPlan PlanBatch(string format, GpuPlanOptions options)
    {
        Assert.True(WeightFormats.TryFind(format, out WeightFormat? found));
        return GpuPlanner.Plan(TestModels.Layer(TestModels.Model(found), 28672, 8192), options, new GpuBatch(2, 16, GpuKernelUse.Tensor));
    }

    private static GpuPlan Plan(string format, int outFeatures, int inFeatures, string device, GpuPlanOptions? options = null)
    {
        Assert.True(WeightFormats.TryFind(format, out WeightFormat? found));
        return GpuPlanner.Plan(TestModels.Layer(TestModels.Model(found), outFeatures, inFeatures, device), options ?? GpuPlanOptions.Default);
    }
}

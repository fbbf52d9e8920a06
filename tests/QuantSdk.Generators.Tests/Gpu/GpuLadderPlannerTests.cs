using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Plans of the ladder's rungs.</summary>
public sealed class GpuLadderPlannerTests
{
    private static readonly VectorModel Aqlm3 = new("AQLM-3", 8, 12, 2, 0, RowScales: true);
    private static readonly VectorModel Gptvq2 = new("GPTVQ-2", 4, 8, 1, 256, RowScales: false);

    [Fact]
    public void Plan_AnyFormatRungAndDevice_KeepsEveryBudget()
    {
        foreach (GpuDevice device in GpuDevice.All)
        {
            foreach (VectorModel format in GpuPlanCheck.Formats().OfType<VectorModel>())
            {
                foreach (GpuRung rung in Enum.GetValues<GpuRung>())
                {
                    foreach ((int outFeatures, int inFeatures) in new[] { (1, 256), (288, 1040), (4096, 4096), (11008, 4096) })
                    {
                        string name = $"{format} {rung} {outFeatures}x{inFeatures} {device.Name}";
                        GpuPlan plan = Plan(format, rung, outFeatures, inFeatures, device.Name);
                        GpuPlanCheck.Limits(plan, device, outFeatures, inFeatures, name);
                        CheckTiers(format, plan, name);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("h200", 4096, 0)]
    [InlineData("a100", 4096, 0)]
    [InlineData("rtx4090", 0, 4096)]
    [InlineData("a40", 0, 4096)]
    public void Plan_SharedCodebooks_OnlyWhereAllOfThemFit(string device, int shared, int global)
    {
        GpuPlan plan = Plan(Aqlm3, GpuRung.SC, 4096, 4096, device);
        Assert.Equal(new GpuCodebookPlan(0, shared, global, Books: 2), plan.Codebook);
    }

    [Fact]
    public void Plan_Tiers_GrowWithSlackAlone()
    {
        GpuPlan o1 = Plan(Aqlm3, GpuRung.O1, 4096, 4096, "h200");
        GpuDevice device = GpuDevice.Find("h200");
        int registers = GpuCodebookTiers.BaseRegisters(Aqlm3, o1.Rows!);
        int before = GpuOccupancy.Groups(device, o1.ThreadsPerGroup, registers, o1.SharedBytes - o1.FusionOffset);
        Assert.Equal(before, GpuOccupancy.Groups(device, o1.ThreadsPerGroup, registers, o1.SharedBytes));
        Assert.InRange(o1.Codebook!.SharedEntries, 1, 4095);
        Assert.Equal(32, Plan(Aqlm3, GpuRung.O2, 4096, 4096, "h200").Codebook!.RegisterEntries);
    }

    [Fact]
    public void Plan_Split_FollowsTheAxesOnWhichCodebooksSwitch()
    {
        Assert.Equal(2, Plan(Aqlm3, GpuRung.O3, 4096, 4096, "h200").Rows!.Planes);
        GpuPlan tiled = Plan(Gptvq2, GpuRung.O3, 4096, 4096, "h200");
        Assert.InRange(tiled.Rows!.Pieces, 8, 16);
        Assert.Equal(0, tiled.Rows.StepsPerPiece * tiled.Rows.StepColumns % Gptvq2.TileSize);
        Assert.Equal(GpuReduction.Atomic, tiled.Reduction);
        Assert.Equal(1, Plan(Gptvq2 with { TileSize = 0 }, GpuRung.O3, 4096, 4096, "h200").Parts);
    }

    [Theory]
    [InlineData(GpuRung.GC, GpuFusion.Shared)]
    [InlineData(GpuRung.O3, GpuFusion.Shared)]
    [InlineData(GpuRung.O4, GpuFusion.Register)]
    [InlineData(GpuRung.Best, GpuFusion.Register)]
    public void Plan_Fusion_BelongsToTheRung(object rung, object fusion) =>
        Assert.Equal((GpuFusion)fusion, Plan(Aqlm3, (GpuRung)rung, 4096, 4096, "h200").Fusion);

    [Fact]
    public void Plan_Shuffle_TakesTheVectorLessOne()
    {
        LayerModel layer = TestModels.Layer(Aqlm3, 4096, 4096);
        GpuPlan plan = GpuPlanner.Plan(layer, new GpuPlanOptions { Rung = GpuRung.O4, Fusion = GpuFusion.Shuffle });
        Assert.Equal((7, 8), (plan.Shuffles, plan.Rows!.MiniWarp));
    }

    private static void CheckTiers(VectorModel format, GpuPlan plan, string name)
    {
        if (plan.Codebook is { } book)
        {
            Assert.True(book.Entries == format.Entries, name);
            Assert.True(book is { RegisterEntries: >= 0 and <= 32, SharedEntries: >= 0, GlobalEntries: >= 0, Copies: > 0 }, name);
        }

        if (plan.Rows is { } rows)
        {
            Assert.True(rows.Pieces * rows.StepsPerPiece >= rows.Steps && (rows.Pieces - 1) * rows.StepsPerPiece < rows.Steps, name);
            Assert.True(format.Residuals % rows.Planes == 0 && plan.GroupsY == rows.Pieces * rows.Planes, name);
        }
    }

    private static GpuPlan Plan(VectorModel format, GpuRung rung, int outFeatures, int inFeatures, string device) =>
        GpuPlanner.Plan(TestModels.Layer(format, outFeatures, inFeatures, device), new GpuPlanOptions { Rung = rung });
}

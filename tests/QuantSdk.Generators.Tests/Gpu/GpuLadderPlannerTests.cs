using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Plans of the ladder's rungs.</summary>
public sealed class GpuLadderPlannerTests
{
    private static readonly VectorModel Aqlm3 = new("AQLM-3", 8, 12, 2, 0, RowScales: true);
    private static readonly VectorModel Gptvq2 = new("GPTVQ-2", 4, 8, 1, 256, RowScales: false);

    private static readonly LatticeModel QuipSharp2 = new("QuiP#-2", 1);
    private static readonly LatticeModel QuipSharp4 = new("QuiP#-4", 2);

    [Fact]
    public void Plan_AnyFormatRungAndDevice_KeepsEveryBudget()
    {
        foreach (GpuDevice device in GpuDevice.All)
        {
            foreach (FormatModel format in GpuPlanCheck.Formats().Where(static format => VectorModel.Of(format) is not null))
            {
                foreach (GpuRung rung in Enum.GetValues<GpuRung>())
                {
                    foreach ((int outFeatures, int inFeatures) in new[] { (1, 256), (288, 1040), (4096, 4096), (11008, 4096) })
                    {
                        string name = $"{format} {rung} {outFeatures}x{inFeatures} {device.Name}";
                        GpuPlan plan = Plan(format, rung, outFeatures, inFeatures, device.Name);
                        GpuPlanCheck.Limits(plan, device, outFeatures, inFeatures, name);
                        CheckTiers(VectorModel.Of(format)!, plan, name);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("h200", 4096, 0)]
    [InlineData("a100", 4096, 0)]
    [InlineData("rtx4090", 2912, 1184)]
    [InlineData("a40", 2912, 1184)]
    public void Plan_SharedCodebooks_AsManyEntriesAsFit(string device, int shared, int global)
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
    }

    [Fact]
    public void Plan_SplitWhereNoCodebookSwitches_IsAlongK()
    {
        foreach (FormatModel format in new FormatModel[] { Gptvq2 with { TileSize = 0 }, QuipSharp2, QuipSharp4 })
        {
            GpuPlan plan = Plan(format, GpuRung.O3, 4096, 4096, "h200");
            Assert.Equal((2, 1, GpuReduction.Atomic), (plan.Rows!.Pieces, plan.Rows.Planes, plan.Reduction));
            Assert.Contains("No codebook switches", Reason(plan, "Gpu.SplitFactor"));
            Assert.Equal(1, GpuPlanner.Plan(TestModels.Layer(format, 4096, 4096), new GpuPlanOptions { Rung = GpuRung.O3, SplitFactor = 1 }).Parts);
        }

        Assert.Equal(4, GpuPlanner.Plan(TestModels.Layer(QuipSharp4, 4096, 4096), new GpuPlanOptions { Rung = GpuRung.O4, SplitFactor = 4 }).Parts);
    }

    [Fact]
    public void Plan_RegistersOfAFewBooks_AreDividedAmongThem()
    {
        // 60 registers leave four of 64, which hold one entry of AQLM-2x8's eight halves: 16 lanes for each codebook.
        Assert.Equal(new GpuCodebookPlan(16, 240, 0, Books: 2), Plan(new VectorModel("AQLM-2x8", 8, 8, 2, 0, RowScales: true), GpuRung.O2, 4096, 4096, "h200").Codebook);
        Assert.Equal(new GpuCodebookPlan(32, 224, 0, Books: 1), Plan(QuipSharp4, GpuRung.O2, 4096, 4096, "h200").Codebook);
    }

    [Theory]
    [InlineData(GpuRung.O1, null, 0, 0)]
    [InlineData(GpuRung.O2, null, 32, 2)]
    [InlineData(GpuRung.O2, 0, 0, 0)]
    [InlineData(GpuRung.O2, 7, 7, 2)]
    [InlineData(GpuRung.O4, null, 32, 16)]
    public void Plan_RegistersOfATile_ServeTheVectorsThatLieInIt(object rung, int? asked, int registers, int run)
    {
        GpuPlan plan = GpuPlanner.Plan(TestModels.Layer(Gptvq2, 4096, 4096), new GpuPlanOptions { Rung = (GpuRung)rung, RegisterEntries = asked });
        Assert.Equal((registers, run), (plan.Codebook!.RegisterEntries, plan.Codebook.RegisterRun));
        Assert.Contains(registers == 0 ? "No entries in registers" : "loaded again at every tile, for", Reason(plan, "Gpu.RegisterEntries"));
    }

    [Fact]
    public void Plan_RegistersOfATile_AreLeftOutWhereTheyServeTooFew()
    {
        // Four vectors of one row meet a tile before the next.
        LayerModel layer = TestModels.Layer(Gptvq2, 260, 520);
        GpuPlan plan = GpuPlanner.Plan(layer, new GpuPlanOptions { Rung = GpuRung.O2 });
        Assert.Equal((0, 0), (plan.Codebook!.RegisterEntries, plan.Codebook.RegisterRun));
        Assert.Contains("RegisterEntries asks for them all the same.", Reason(plan, "Gpu.RegisterEntries"));
        GpuCodebookPlan asked = GpuPlanner.Plan(layer, new GpuPlanOptions { Rung = GpuRung.O2, RegisterEntries = 32 }).Codebook!;
        Assert.Equal((32, 4), (asked.RegisterEntries, asked.RegisterRun));

        // Fifteen rows of a tile: a block of 16 lies in two.
        GpuPlan crossing = GpuPlanner.Plan(TestModels.Layer(new VectorModel("VQ", 2, 4, 1, 6, RowScales: false), 4096, 120), new GpuPlanOptions { Rung = GpuRung.O2, RegisterEntries = 8 });
        Assert.Equal(0, crossing.Codebook!.RegisterEntries);
        Assert.Contains("meet several tiles", Reason(crossing, "Gpu.RegisterEntries"));
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
        GpuPlan lattice = GpuPlanner.Plan(TestModels.Layer(QuipSharp2, 4096, 4096), new GpuPlanOptions { Rung = GpuRung.O4, Fusion = GpuFusion.Shuffle });
        Assert.Equal((7, 8), (lattice.Shuffles, lattice.Rows!.MiniWarp));
    }

    private static void CheckTiers(VectorModel format, GpuPlan plan, string name)
    {
        if (plan.Codebook is { } book)
        {
            Assert.True(book.Entries == format.Entries, name);
            Assert.True(book is { RegisterEntries: >= 0 and <= 32, SharedEntries: >= 0, GlobalEntries: >= 0, Copies: > 0 }, name);
            Assert.True(book.RegisterRun != 0 == (format.TileSize != 0 && book.RegisterEntries != 0), name);
            Assert.True(book.RegisterRun == 0 || (plan.Rows!.UnitVectors % book.RegisterRun == 0 && format.TileSize % (book.RegisterRun * plan.Rows.LanesPerRow * format.VectorSize) == 0), name);
        }

        if (plan.Rows is { } rows)
        {
            Assert.True(rows.Pieces * rows.StepsPerPiece >= rows.Steps && (rows.Pieces - 1) * rows.StepsPerPiece < rows.Steps, name);
            Assert.True(format.Residuals % rows.Planes == 0 && plan.GroupsY == rows.Pieces * rows.Planes, name);
        }
    }

    private static string Reason(GpuPlan plan, string field) => plan.Decisions.Items.Single(decision => decision.Field == field).Reason;

    private static GpuPlan Plan(FormatModel format, GpuRung rung, int outFeatures, int inFeatures, string device) =>
        GpuPlanner.Plan(TestModels.Layer(format, outFeatures, inFeatures, device), new GpuPlanOptions { Rung = rung });
}

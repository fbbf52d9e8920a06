using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Plans of attention on the ladder's rungs.</summary>
public sealed class GpuAttentionLadderPlannerTests
{
    private static readonly CoupledCacheModel Cq2 = new(4, 8, RotatesKeysFirst: true);
    private static readonly CoupledCacheModel Cq4 = new(2, 8, RotatesKeysFirst: true);

    [Fact]
    public void Plan_AnyFormatRungShapeAndDevice_KeepsEveryBudget()
    {
        int plans = 0;
        foreach (GpuDevice device in GpuDevice.All)
        {
            foreach (CoupledCacheModel cache in Caches())
            {
                foreach (int dimension in new[] { 16, 48, 80, 128, 1024 })
                {
                    foreach (GpuRung rung in Enum.GetValues<GpuRung>().Where(static rung => rung != GpuRung.Best))
                    {
                        foreach (int sharing in new[] { 1, 6, 8 })
                        {
                            foreach (GpuAttentionOptions options in Options(rung))
                            {
                                AttentionModel layer = new("Demo", default, "Layer", 2 * sharing, 2, dimension, cache, EmitGpu: true, device.Name);
                                Check(layer, cache, GpuAttentionPlanner.Plan(layer, options), rung, $"{cache.Name} {dimension} {options} {device.Name}");
                                plans++;
                            }
                        }
                    }
                }
            }
        }

        Assert.True(plans > 10000);
    }

    [Fact]
    public void Plan_Tiers_GrowWithSlackAlone()
    {
        Assert.Equal(new GpuCodebookPlan(0, 0, 256, Books: 32), Plan(Cq2, GpuRung.GC).Ladder!.Codebook);
        Assert.Equal(new GpuCodebookPlan(0, 256, 0, Books: 32), Plan(Cq2, GpuRung.SC).Ladder!.Codebook);

        // Shared memory of an H200 holds all entries for as many groups as there are registers for; that of an A40 some of them.
        Assert.Equal(Plan(Cq2, GpuRung.SC).Ladder!.Codebook, Plan(Cq2, GpuRung.O1).Ladder!.Codebook);
        GpuAttentionPlan o1 = Plan(Cq2, GpuRung.O1, "a40");
        Assert.InRange(o1.Ladder!.Codebook.SharedEntries, 1, 255);
        Assert.Equal(Plan(Cq2, GpuRung.GC, "a40").GroupsPerMultiprocessor, o1.GroupsPerMultiprocessor);
        Assert.True(Plan(Cq2, GpuRung.SC, "a40").GroupsPerMultiprocessor < o1.GroupsPerMultiprocessor);
        Assert.Equal(new GpuCodebookPlan(4, 252, 0, Books: 32), Plan(Cq2, GpuRung.O2).Ladder!.Codebook);
    }

    [Theory]
    [InlineData("h200", 256, 256)]
    [InlineData("rtx4090", 1, 255)]
    public void Plan_SharedCodebooks_AsManyAsFit(string device, int least, int most) =>
        Assert.InRange(Plan(Cq2, GpuRung.SC, device, dimension: 256).Ladder!.Codebook.SharedEntries, least, most);

    [Fact]
    public void Plan_CodebookCentric_SplitsCodebooksInsteadOfTokens()
    {
        GpuAttentionPlan o2 = Plan(Cq2, GpuRung.O2);
        Assert.False(o2.HasPhases);
        Assert.Equal((1, GpuReduction.None), (o2.Ladder!.Parts, o2.Ladder.Reduction));
        GpuAttentionPlan o3 = Plan(Cq2, GpuRung.O3);
        Assert.True(o3.HasPhases);
        Assert.Equal((4, 1, 8, 8, GpuReduction.Atomic), (o3.Ladder!.Parts, o3.Ladder.PartTiles, o3.Ladder.Lanes, o3.Ladder.Codebook.Books, o3.Ladder.Reduction));
        Assert.Equal(0, o3.Memory.ScoreTokens);
        Assert.Equal(8, Plan(Cq4, GpuRung.O3).Ladder!.Parts);
    }

    [Theory]
    [InlineData(GpuRung.GC, GpuFusion.Shared, 0)]
    [InlineData(GpuRung.O3, GpuFusion.Shared, 0)]
    [InlineData(GpuRung.O4, GpuFusion.Shuffle, 3)]
    public void Plan_Fusion_BelongsToTheRung(object rung, object fusion, int shuffles)
    {
        GpuAttentionLadderPlan ladder = Plan(Cq2, (GpuRung)rung).Ladder!;
        Assert.Equal((fusion, shuffles), (ladder.Fusion, ladder.Shuffles));
    }

    [Fact]
    public void Plan_TooFewLanesForMiniWarps_PassesThroughSharedMemory() =>
        Assert.Equal(GpuFusion.Shared, Plan(new CoupledCacheModel(16, 3, RotatesKeysFirst: true), GpuRung.O4, dimension: 48).Ladder!.Fusion);

    [Fact]
    public void Plan_Overrides_AreTaken()
    {
        GpuAttentionOptions options = new(HeadsPerPass: 2, ThreadsPerGroup: 128, ScoreTokens: 640)
        {
            Rung = GpuRung.O2,
            RegisterEntries = 16,
            SharedEntries = 99,
            Fusion = GpuFusion.Register,
        };
        GpuAttentionPlan plan = GpuAttentionPlanner.Plan(Layer(Cq2, "h200", 128, queryHeads: 32), options);
        Assert.Equal((2, 2, 128, 640), (plan.HeadsPerPass, plan.Passes, plan.ThreadsPerGroup, plan.Memory.ScoreTokens));
        Assert.Equal((2, GpuFusion.Register), (plan.Ladder!.Lanes, plan.Ladder.Fusion));
        Assert.Equal(new GpuCodebookPlan(16, 99, 141, Books: 32), plan.Ladder.Codebook);
        GpuAttentionOptions parts = new() { Rung = GpuRung.O3, SplitFactor = 2, Reduction = GpuReduction.SecondPass };
        GpuAttentionLadderPlan split = GpuAttentionPlanner.Plan(Layer(Cq2, "h200", 128), parts).Ladder!;
        Assert.Equal((2, 16, GpuReduction.SecondPass), (split.Parts, split.Lanes, split.Reduction));
    }

    [Fact]
    public void Plan_FormatWithoutCodebook_StaysOnOursAndSaysSo()
    {
        AttentionModel layer = new("Demo", default, "Layer", 8, 8, 128, new MantCacheModel(64, "Three", TransformsKeys: true), EmitGpu: true, "h200");
        GpuAttentionPlan plan = GpuAttentionPlanner.Plan(layer, new GpuAttentionOptions { Rung = GpuRung.O2 });
        Assert.Equal(GpuRung.Best, plan.Rung);
        PlanDecision decision = plan.Decisions.Items.Single(static decision => decision.Field == "Gpu.Rung");
        Assert.Equal("Best", decision.Value);
        Assert.Contains("O2 was asked for", decision.Reason);
        Assert.Equal(GpuRung.O2, Plan(Cq2, GpuRung.O2).Rung);
        Assert.Equal(GpuRung.Best, GpuAttentionPlanner.Plan(Layer(Cq2, "h200", 128), GpuAttentionOptions.Default).Rung);
    }

    [Fact]
    public void Plan_EqualLayers_AreEqual() => Assert.Equal(Plan(Cq4, GpuRung.O3), Plan(Cq4, GpuRung.O3));

    private static void Check(AttentionModel layer, CoupledCacheModel cache, GpuAttentionPlan plan, GpuRung rung, string name)
    {
        GpuAttentionLadderPlan ladder = plan.Ladder!;
        GpuAttentionMemory memory = plan.Memory;
        int groups = layer.HeadDimension / cache.VectorSize;
        Assert.True(memory.Bytes <= plan.Device.SharedBytesPerGroup, name);
        Assert.True(plan.GroupsPerMultiprocessor * (memory.Bytes + 1024) <= plan.Device.SharedBytesPerMultiprocessor, name);
        Assert.True(plan.ThreadsPerGroup % 32 == 0 && plan.GroupsPerMultiprocessor * plan.ThreadsPerGroup <= plan.Device.ThreadsPerMultiprocessor, name);
        Assert.Equal(layer.QueryHeads / layer.KeyValueHeads, plan.HeadsPerPass * plan.Passes);
        Assert.Equal((rung, rung >= GpuRung.O3), (plan.Rung, plan.HasPhases));
        Assert.True(ladder.Lanes is 1 or 2 or 4 or 8 or 16 or 32, name);
        Assert.True(ladder.Fusion != GpuFusion.Shuffle || ladder.Lanes >= cache.VectorSize, name);
        Assert.True(ladder.Codebook.Entries == cache.Entries && ladder.Codebook is { RegisterEntries: >= 0, SharedEntries: >= 0, GlobalEntries: >= 0 }, name);
        Assert.True(ladder.Codebook.RegisterEntries <= ladder.Slots, name);
        Assert.True(plan.Values.Tiles * ladder.Lanes >= groups && (plan.Values.Tiles - 1) * ladder.Lanes < groups, name);
        Assert.True(ladder.Parts * ladder.PartTiles >= plan.Values.Tiles && (ladder.Parts - 1) * ladder.PartTiles < plan.Values.Tiles, name);
        Assert.Equal(ladder.Parts == 1, ladder.Reduction == GpuReduction.None);
        Assert.True(plan.HasPhases || (memory.ScoreTokens >= 512 && memory.ScoreTokens % plan.BlockTokens == 0 && plan.MinimumTokens <= memory.ScoreTokens), name);
        int entryWords = ladder.Codebook.SharedEntries * ladder.Codebook.Books * cache.VectorSize / 2;
        Assert.True(memory.Reduction - memory.Table >= ladder.StagedWords + entryWords, name);
        Assert.All(plan.Decisions, static decision =>
        {
            Assert.NotEmpty(decision.Value);
            Assert.EndsWith(".", decision.Reason);
        });
    }

    private static GpuAttentionPlan Plan(CoupledCacheModel cache, GpuRung rung, string device = "h200", int dimension = 128) =>
        GpuAttentionPlanner.Plan(Layer(cache, device, dimension), new GpuAttentionOptions { Rung = rung });

    private static AttentionModel Layer(CoupledCacheModel cache, string device, int dimension, int queryHeads = 8) =>
        new("Demo", default, "Layer", queryHeads, 8, dimension, cache, EmitGpu: true, device);

    private static IEnumerable<GpuAttentionOptions> Options(GpuRung rung)
    {
        yield return new GpuAttentionOptions { Rung = rung };
        yield return new GpuAttentionOptions(ThreadsPerGroup: 1024) { Rung = rung, RegisterEntries = 32, SharedEntries = 100000, SplitFactor = 5, Fusion = GpuFusion.Shuffle };
    }

    private static IEnumerable<CoupledCacheModel> Caches()
    {
        foreach (int size in new[] { 2, 4, 8, 16 })
        {
            foreach (int bits in new[] { 1, 4, 8, 12, 16 })
            {
                yield return new CoupledCacheModel(size, bits, RotatesKeysFirst: bits % 8 == 0);
            }
        }
    }
}

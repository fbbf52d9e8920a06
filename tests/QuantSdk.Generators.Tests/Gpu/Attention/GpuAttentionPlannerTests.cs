using QuantSdk.Attention;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

public sealed class GpuAttentionPlannerTests
{
    private static readonly int[] Dimensions = [32, 64, 96, 128, 256, 1024];

    [Theory]
    [InlineData("FP16", 32, 32, GpuAttentionDataflow.TokenSplit, GpuCodebookPlacement.None, 1)]
    [InlineData("FP16", 32, 8, GpuAttentionDataflow.TokenSplit, GpuCodebookPlacement.None, 4)]
    [InlineData("MANT4-g64", 32, 32, GpuAttentionDataflow.TokenSplit, GpuCodebookPlacement.None, 1)]
    [InlineData("CQ-2", 32, 32, GpuAttentionDataflow.TurnedQuery, GpuCodebookPlacement.Shared, 1)]
    [InlineData("CQ-4", 32, 32, GpuAttentionDataflow.TurnedQuery, GpuCodebookPlacement.Shared, 1)]
    [InlineData("CQ-2", 32, 8, GpuAttentionDataflow.TurnedQuery, GpuCodebookPlacement.Shared, 2)]
    [InlineData("CQ-2-rope", 32, 32, GpuAttentionDataflow.CodebookCentric, GpuCodebookPlacement.Shared, 1)]
    [InlineData("CQ-4-rope", 32, 32, GpuAttentionDataflow.CodebookCentric, GpuCodebookPlacement.Shared, 1)]
    [InlineData("CQ-2-rope", 32, 8, GpuAttentionDataflow.CodebookCentric, GpuCodebookPlacement.Shared, 4)]
    [InlineData("CQ-4-rope", 32, 8, GpuAttentionDataflow.CodebookCentric, GpuCodebookPlacement.Shared, 2)]
    [InlineData("VQ<4,12,1>", 32, 32, GpuAttentionDataflow.TurnedQuery, GpuCodebookPlacement.Global, 1)]
    [InlineData("VQ<4,12,1>-rope", 32, 32, GpuAttentionDataflow.TokenSplit, GpuCodebookPlacement.Global, 1)]
    public void Plan_Format_TakesTheDataflow(string format, int queryHeads, int heads, object dataflow, object placement, int headsPerPass)
    {
        GpuAttentionPlan plan = Plan(format, queryHeads, heads, 128);
        Assert.Equal(dataflow, plan.Dataflow);
        Assert.Equal(placement, plan.Placement);
        Assert.Equal(headsPerPass, plan.HeadsPerPass);
    }

    [Fact]
    public void Plan_CoupledKeys_SharesCodebooksAmongMoreTokens()
    {
        Assert.Equal(512, Plan("CQ-2-rope", 32, 32, 128).MinimumTokens);
        Assert.Equal(256, Plan("FP16", 32, 32, 128).MinimumTokens);
    }

    [Fact]
    public void Plan_Overrides_AreTaken()
    {
        GpuAttentionOptions options = new(GpuAttentionDataflow.TokenSplit, GpuCodebookPlacement.Global, HeadsPerPass: 2, ThreadsPerGroup: 64, ScoreTokens: 640);
        GpuAttentionPlan plan = GpuAttentionPlanner.Plan(Layer("CQ-2-rope", 32, 8, 128, "h200"), options);
        Assert.Equal(GpuAttentionDataflow.TokenSplit, plan.Dataflow);
        Assert.Equal(GpuCodebookPlacement.Global, plan.Placement);
        Assert.Equal((2, 2, 64, 640), (plan.HeadsPerPass, plan.Passes, plan.ThreadsPerGroup, plan.Memory.ScoreTokens));
    }

    [Theory]
    [InlineData("FP16", 128, null, true)]
    [InlineData("INT4-g64", 128, null, true)]
    [InlineData("INT4-g64-hadamard", 128, null, false)]
    [InlineData("MANT4-g64", 128, null, true)]
    [InlineData("MANT4-g64", 256, null, false)]
    [InlineData("MANT4-g64-plain", 256, null, true)]
    [InlineData("CQ-2-rope", 128, null, true)]
    [InlineData("CQ-2-rope", 128, false, false)]
    [InlineData("CQ-2", 128, true, false)]
    public void Plan_Append_IsFusedWhereTheKernelCan(string format, int dimension, bool? asked, bool fused)
    {
        GpuAttentionPlan plan = GpuAttentionPlanner.Plan(Layer(format, 32, 32, dimension, "h200"), GpuAttentionOptions.Default with { FusedAppend = asked });
        Assert.Equal(fused, plan.FusesAppend);
        Assert.Equal(fused ? "true" : "false", plan.Decisions.Items.Single(static decision => decision.Field == "Gpu.FusedAppend").Value);
    }

    [Theory]
    [InlineData("CQ-2-rope", null, null, 512)]
    [InlineData("CQ-2-rope", 100, null, 100)]
    [InlineData("CQ-2-rope", 100, false, 0)]
    [InlineData("MANT4-g64", null, null, 0)]
    [InlineData("MANT4-g64", 64, null, 64)]
    public void Plan_Append_ShortensTheSplit(string format, int? asked, bool? fused, int tokens) =>
        Assert.Equal(
            tokens,
            GpuAttentionPlanner.Plan(Layer(format, 32, 32, 128, "h200"), GpuAttentionOptions.Default with { FusedAppend = fused, AppendTokens = asked }).AppendTokens);

    [Theory]
    [InlineData("MANT4-g64", 32, 32, 128, null, false, 1)]
    [InlineData("MANT4-g64", 32, 32, 128, true, false, 1)]
    [InlineData("MANT4-g64", 32, 8, 128, null, true, 4)]
    [InlineData("MANT4-g64", 32, 8, 128, false, false, 4)]
    [InlineData("MANT4-g64", 64, 8, 128, null, true, 4)]
    [InlineData("MANT4-g64", 32, 8, 64, null, false, 4)]
    [InlineData("MANT4-g128", 64, 8, 128, null, true, 8)]
    [InlineData("FP16", 32, 8, 128, true, false, 4)]
    [InlineData("INT8-g64", 32, 8, 128, true, false, 4)]
    public void Plan_GroupedQueries_GoToTensorCores(string format, int queryHeads, int heads, int dimension, bool? asked, bool tensors, int headsPerPass)
    {
        GpuAttentionPlan plan = GpuAttentionPlanner.Plan(Layer(format, queryHeads, heads, dimension, "h200"), GpuAttentionOptions.Default with { TensorCores = asked });
        Assert.Equal((tensors, headsPerPass), (plan.Tensors is not null, plan.HeadsPerPass));
    }

    [Fact]
    public void Plan_ImpossibleOverride_IsIgnored() =>
        Assert.Equal(
            GpuAttentionDataflow.TurnedQuery,
            GpuAttentionPlanner.Plan(Layer("CQ-2", 32, 32, 128, "h200"), new GpuAttentionOptions(GpuAttentionDataflow.CodebookCentric)).Dataflow);

    [Fact]
    public void Plan_CoupledFormat_HasLargeGroupsWhereRegistersAllow()
    {
        Assert.Equal((512, 2), (Plan("CQ-2-rope", 32, 32, 128).ThreadsPerGroup, Plan("CQ-2-rope", 32, 32, 128).GroupsPerMultiprocessor));
        Assert.Equal(256, Plan("MANT4-g64", 32, 32, 128).ThreadsPerGroup);
    }

    [Theory]
    [InlineData("CQ-2-rope")]
    [InlineData("CQ-4-rope")]
    [InlineData("MANT4-g64")]
    public void Plan_ManyTokens_NeedNoSplit(string format)
    {
        GpuAttentionPlan plan = Plan(format, 32, 32, 128);
        Assert.Equal(2, plan.GroupsPerMultiprocessor);
        Assert.InRange(plan.Memory.ScoreTokens, 8192 + 256, 12288);
    }

    [Fact]
    public void Plan_EqualLayers_AreEqual() => Assert.Equal(Plan("CQ-4", 32, 8, 128), Plan("CQ-4", 32, 8, 128));

    [Fact]
    public void Plan_AnyFormatShapeAndDevice_KeepsEveryBudget()
    {
        int plans = 0;
        foreach (GpuDevice device in GpuDevice.All)
        {
            foreach (CacheModel cache in Caches())
            {
                foreach (int dimension in Dimensions.Where(length => length % cache.Unit == 0))
                {
                    foreach (int sharing in new[] { 1, 2, 3, 7, 8, 16, 71 })
                    {
                        AttentionModel layer = new("Demo", default, "Layer", 2 * sharing, 2, dimension, cache, EmitGpu: true, device.Name);
                        Check(layer, GpuAttentionPlanner.Plan(layer, GpuAttentionOptions.Default), device);
                        plans++;
                    }
                }
            }
        }

        Assert.True(plans > 5000);
    }

    private static void Check(AttentionModel layer, GpuAttentionPlan plan, GpuDevice device)
    {
        string name = $"{layer.Cache.Name} {layer.QueryHeads}x{layer.HeadDimension} {device.Name}";
        GpuAttentionMemory memory = plan.Memory;
        Assert.True(memory.Bytes <= device.SharedBytesPerGroup, name);
        Assert.True(plan.GroupsPerMultiprocessor * (memory.Bytes + 1024) <= device.SharedBytesPerMultiprocessor, name);
        Assert.True(plan.ThreadsPerGroup % 32 == 0 && plan.ThreadsPerGroup <= GpuDevice.MaximumThreads, name);
        Assert.Equal(layer.QueryHeads / layer.KeyValueHeads, plan.HeadsPerPass * plan.Passes);
        Assert.True(memory.ScoreTokens >= 512 && memory.ScoreTokens % plan.BlockTokens == 0, name);
        Assert.True(plan.MinimumTokens > 0 && plan.MinimumTokens <= memory.ScoreTokens, name);
        Assert.Equal(GpuAttentionMemory.PaddedDimension(layer), plan.Values.TileChannels * plan.Values.Tiles);
        Assert.True(plan.HeadsPerPass == 1 || plan.HeadsPerPass * plan.Values.Channels <= 64, name);
        int[] starts = [memory.Queries, memory.Partners, memory.QueryWords, memory.QueryScales, memory.Scores, memory.WeightWords, memory.WeightScales, memory.Table, memory.Reduction, memory.Statistics];
        Assert.All(starts, static start => Assert.Equal(0, start % 4));
        Assert.Equal(starts.Order(), starts);
        Assert.All(plan.Decisions, static decision =>
        {
            Assert.NotEmpty(decision.Value);
            Assert.EndsWith(".", decision.Reason);
        });
    }

    private static GpuAttentionPlan Plan(string format, int queryHeads, int heads, int dimension) =>
        GpuAttentionPlanner.Plan(Layer(format, queryHeads, heads, dimension, "h200"), GpuAttentionOptions.Default);

    private static AttentionModel Layer(string format, int queryHeads, int heads, int dimension, string device)
    {
        Assert.True(KeyValueFormats.TryFind(format, out KeyValueFormat? found));
        return new AttentionModel("Demo", default, "Layer", queryHeads, heads, dimension, AttentionCase.ModelOf(found), EmitGpu: true, device);
    }

    /// <summary>Every format that the attributes allow.</summary>
    private static IEnumerable<CacheModel> Caches()
    {
        yield return new HalfCacheModel();
        foreach (int size in new[] { 32, 64, 128 })
        {
            yield return new IntegerCacheModel(8, size, TransformsKeys: false);
            yield return new IntegerCacheModel(4, size, TransformsKeys: false);
            yield return new MantCacheModel(size, "Three", TransformsKeys: true);
        }

        foreach (int size in new[] { 2, 4, 8, 16 })
        {
            for (int bits = 1; bits <= 16; bits++)
            {
                yield return new CoupledCacheModel(size, bits, RotatesKeysFirst: bits % 2 == 0);
                yield return new CoupledCacheModel(size, bits, RotatesKeysFirst: bits % 2 != 0);
            }
        }
    }
}

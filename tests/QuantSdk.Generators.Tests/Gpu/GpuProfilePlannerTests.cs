using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>What a profile changes in a plan, and what it must not.</summary>
public sealed class GpuProfilePlannerTests
{
    private static readonly VectorModel Aqlm3 = new("AQLM-3", 8, 12, 2, 0, RowScales: true);

    [Fact]
    public void Plan_UniformProfile_ChoosesAsWithoutOne()
    {
        foreach (VectorModel format in GpuPlanCheck.Formats().OfType<VectorModel>())
        {
            foreach (GpuRung rung in Enum.GetValues<GpuRung>())
            {
                GpuPlan without = Plan(format, rung);
                GpuPlan with = Plan(format with { Use = Geometric(format, 1, 0) }, rung);
                Assert.Equal(Choices(without), Choices(with));
            }
        }
    }

    [Fact]
    public void Plan_AnyProfile_KeepsEveryBudget()
    {
        foreach (GpuDevice device in GpuDevice.All)
        {
            foreach (VectorModel format in GpuPlanCheck.Formats().OfType<VectorModel>())
            {
                foreach ((double ratio, double hot) in new[] { (0.5, 1.0), (0.9, 12), (0.999, 31.9), (1, 300) })
                {
                    foreach (GpuRung rung in Enum.GetValues<GpuRung>())
                    {
                        string name = $"{format.Name} {rung} {device.Name} {ratio} {hot}";
                        GpuPlan plan = Plan(format with { Use = Geometric(format, ratio, hot) }, rung, device: device.Name);
                        GpuPlanCheck.Limits(plan, device, 4096, 4096, name);
                        Assert.True(plan.Codebook is null or { RegisterEntries: >= 0 and <= 32, SharedEntries: >= 0, GlobalEntries: >= 0 }, name);
                        Assert.True(plan.Codebook is null || plan.Codebook.Entries == format.Entries, name);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(26.4, 26)]
    [InlineData(1, 1)]
    [InlineData(40, 32)]
    [InlineData(0.9, 32)]
    public void Plan_EntriesAboveThreeSigma_AreThoseInRegisters(double hot, int expected) =>
        Assert.Equal(expected, Plan(Aqlm3 with { Use = Geometric(Aqlm3, 0.99, hot) }, GpuRung.O2).Codebook!.RegisterEntries);

    [Fact]
    public void Plan_SkewedProfile_LeavesHardlyUsedEntriesOut()
    {
        // 0.99^256 = 0.076, 0.99^512 = 0.006: 512 entries serve 99 %.
        GpuPlan plan = Plan(Aqlm3 with { Use = Geometric(Aqlm3, 0.99, 26) }, GpuRung.O2);
        Assert.Equal(new GpuCodebookPlan(26, 486, 4096 - 512, Books: 2), plan.Codebook);
        Assert.Equal(486, Plan(Aqlm3 with { Use = Geometric(Aqlm3, 0.99, 26) }, GpuRung.O4).Codebook!.SharedEntries);
        Assert.Equal(512, Plan(Aqlm3 with { Use = Geometric(Aqlm3, 0.99, 26) }, GpuRung.O1).Codebook!.SharedEntries);
    }

    [Fact]
    public void Plan_Tiers_SayWhatTheyServe()
    {
        LayerModel layer = TestModels.Layer(Aqlm3 with { Use = Geometric(Aqlm3, 0.99, 26) }, 4096, 4096);
        GpuPlan plan = GpuPlanner.Plan(layer, new GpuPlanOptions { Rung = GpuRung.O2 });
        Assert.Contains("serve 22.8 % of lookups: 26 are used more often than mean + 3 sigma.", Reason(plan, "Gpu.RegisterEntries"));
        Assert.Contains("They serve 76.7 % of lookups; 99.0 % take the first 512.", Reason(plan, "Gpu.SharedEntries"));
        Assert.Contains("They serve 0.6 % of lookups.", Reason(plan, "Gpu.GlobalEntries"));

        double lookups = 4096.0 * 4096 / 8 * 2;
        double bytesPerSecond = 132.0 * 128 * 1.98e9;
        Assert.Equal(1e6 * lookups * 0.7666 * 16 * 2.54 / bytesPerSecond, plan.Traffic.SharedMicroseconds, 0.01);
    }

    [Fact]
    public void Plan_WithoutProfile_SaysThatAllCountAlike() =>
        Assert.Contains("no profile says which are used most", Reason(Plan(Aqlm3, GpuRung.O2), "Gpu.RegisterEntries"));

    [Fact]
    public void Plan_GivenTiers_ComeBeforeTheProfile()
    {
        LayerModel layer = TestModels.Layer(Aqlm3 with { Use = Geometric(Aqlm3, 0.99, 26) }, 4096, 4096);
        GpuPlan plan = GpuPlanner.Plan(layer, new GpuPlanOptions { Rung = GpuRung.O2, RegisterEntries = 3, SharedEntries = 700 });
        Assert.Equal(new GpuCodebookPlan(3, 700, 4096 - 703, Books: 2), plan.Codebook);
    }

    [Fact]
    public void Decisions_Profile_IsNamedOncePerLayer()
    {
        LayerModel layer = TestModels.Layer(Aqlm3 with { Use = Geometric(Aqlm3, 0.99, 26) }, 4096, 4096);
        PlanDecision decision = Assert.Single(LayerPlanner.Plan(layer).Decisions, static decision => decision.Field == "Gpu.Profile");
        Assert.Equal("model.safetensors", decision.Value);
        Assert.Contains("the most used entry serves 1.0 %, the most used half 100.0 %; 26 are used", decision.Reason);
        Assert.DoesNotContain(LayerPlanner.Plan(TestModels.Layer(Aqlm3, 4096, 4096)).Decisions, static decision => decision.Field == "Gpu.Profile");
    }

    /// <summary>Each entry is used less often than the one before, by a ratio.</summary>
    private static CodebookUse Geometric(VectorModel format, double ratio, double hot)
    {
        double Sum(long entries) => ratio == 1 ? entries : (1 - Math.Pow(ratio, entries)) / (1 - ratio);
        double[] served = [.. Enumerable.Range(0, format.IndexBits + 1).Select(bit => Sum(1L << bit) / Sum(format.Entries))];
        return new CodebookUse("model.safetensors", 1, 4096, hot, new EquatableArray<double>([.. served]));
    }

    private static GpuPlan Plan(VectorModel format, GpuRung rung, string device = "h200") =>
        GpuPlanner.Plan(TestModels.Layer(format, 4096, 4096, device), new GpuPlanOptions { Rung = rung });

    private static string Reason(GpuPlan plan, string field) => plan.Decisions.Single(decision => decision.Field == field).Reason;

    private static GpuPlan Choices(GpuPlan plan) => plan with { Decisions = default, Traffic = GpuTraffic.None };
}

using QuantSdk.Attention;
using QuantSdk.Generators.Tests.Infrastructure;
using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The GPU half of attention as the generator writes it into a user's project.</summary>
public sealed class GpuAttentionGeneratorTests(SimulatedDevice device) : IClassFixture<SimulatedDevice>
{
    [Theory]
    [InlineData("")]
    [InlineData("""[VectorQuantized("CQ-2")]""")]
    [InlineData("[MAntGroup(64)]")]
    public void Layer_WithGpuEngine_ImplementsDeviceAttention(string format)
    {
        GeneratorRun run = Project(format).WithGpu().Run().Compiles();
        Assert.Contains("global::QuantSdk.Gpu.IDeviceAttention", run.Text);
        Assert.Contains("Gpu.Dataflow", run.Text);
        Type layer = run.Load().GetType("Demo.Layer", throwOnError: true)!;
        Assert.True(typeof(IDeviceAttention).IsAssignableFrom(layer));
    }

    [Theory]
    [InlineData("GC", "Decode")]
    [InlineData("O2", "Decode")]
    [InlineData("O3", "Scores")]
    [InlineData("O4", "Scores")]
    public void Layer_OnARung_CompilesItsKernels(string rung, string kernel)
    {
        GeneratorRun run = TestProject.Of($"[AttentionLayer(2, 1, 64, RotatesKeysFirst = true, GpuPlan = \"Rung={rung}\")]\n[VectorQuantized(\"CQ-2\")]\npublic partial class Layer;")
            .WithGpu().Run().Compiles();
        Assert.Contains($"Gpu.Rung = {rung}<", run.Text);
        Assert.Contains($"\"Layer\", {kernel}, QueryHeads: 2", run.Text);
    }

    [Fact]
    public void Layer_WithoutGpuEngine_HasNoKernel() => Assert.DoesNotContain("GpuKernel", Project("[MAntGroup(64)]").Run().Compiles().Text);

    [Fact]
    public void Layer_OnTheDevice_EqualsTheHost()
    {
        Type type = Project("").WithGpu().Run().Load().GetType("Demo.Layer", throwOnError: true)!;
        IAttention layer = (IAttention)type.GetMethod("Create")!.Invoke(null, [null, null])!;
        using GpuAttention attention = ((IDeviceAttention)layer).ToDevice(device.Accelerator!);
        using GpuKeyValueCache cache = attention.CreateCache(1, 4);
        KeyValueCache host = layer.CreateCache(1, 4);
        float[] token = [.. Enumerable.Range(0, 64).Select(static i => MathF.Sin(i))];
        cache.Append(token, token);
        host.Append(token, token);
        float[] expected = new float[128];
        float[] actual = new float[128];
        float[] queries = [.. token, .. token];
        layer.Decode(host, queries, expected);
        attention.Decode(cache, queries, actual);
        Assert.Equal(expected, actual);
    }

    private static TestProject Project(string format) => TestProject.Of($"[AttentionLayer(queryHeads: 2, keyValueHeads: 1, headDim: 64)]\n{format}\npublic partial class Layer;");
}

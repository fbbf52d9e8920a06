using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The GPU half as the generator writes it into a user's project.</summary>
public sealed class GpuGeneratorTests
{
    [Theory]
    [InlineData("""VectorQuantized("GPTVQ-2")""")]
    [InlineData("""VectorQuantized("AQLM-3")""")]
    [InlineData("""VectorQuantized("QuiP#-4")""")]
    [InlineData("MAntGroup(64)")]
    public void Layer_WithGpuEngine_ImplementsDeviceLinear(string format)
    {
        GeneratorRun run = TestProject.WithFormat(format).WithGpu().Run();
        Assert.Contains("global::QuantSdk.Gpu.IDeviceLinear", run.Text);
        Assert.Contains("Gpu.Kernel", run.Text);
        Type layer = run.Load().GetType("Demo.Layer", throwOnError: true)!;
        Assert.True(typeof(QuantSdk.Gpu.IDeviceLinear).IsAssignableFrom(layer));
    }

    [Fact]
    public void Layer_WithoutGpuEngine_HasNoKernel() =>
        Assert.DoesNotContain("Gemv(", TestProject.WithFormat("MAntGroup(64)").Run().Text);
}

namespace QuantSdk.Hardware.Tests;

public sealed class ValueWindowTests
{
    [Theory]
    [InlineData(128, 0)]
    [InlineData(130, 2)]
    [InlineData(63, 63)]
    public void Prefill_OfAnyLength_StagesWhatFillsNoWindow(int length, int tail)
    {
        WorkloadResult result = Run(length, InferencePhase.Prefill);

        Assert.Equal(tail, result.Layers.SingleOrDefault(static layer => layer.Gemm.Name == "mixing (tail)")?.Gemm.K ?? 0);
        Assert.Equal(length - tail, result.Layers.SingleOrDefault(static layer => layer.Gemm.Name == "mixing")?.Gemm.K ?? 0);
        Assert.Equal(tail * 32 * 4096 * 8.0, Window(result)?.Traffic.DramWrites ?? 0);
    }

    [Fact]
    public void Decode_OfAStep_BearsItsShareOfTheWindow()
    {
        WorkloadResult result = Run(1024, InferencePhase.Decode);

        // Half a window is staged on average; each value is written twice, wide and then narrow, and read once in between.
        Assert.Equal(32, result.Layers.Single(static layer => layer.Gemm.Name == "mixing (tail)").Gemm.K);
        Assert.Equal(32 * 4096 * (8 + 4.375), Window(result)!.Traffic.DramWrites);
        Assert.Equal(32 * 4096 * 8.0, Window(result)!.Traffic.DramReads);
    }

    [Fact]
    public void Run_WithoutTheWindow_HasNoTail()
    {
        WorkloadResult result = Run(1000, InferencePhase.Decode, new() { CountValueWindow = false });

        Assert.Null(Window(result));
        Assert.DoesNotContain(result.Layers, static layer => layer.Gemm.Name.Contains("tail", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_OfABaseline_HasNoWindow() => Assert.Null(Window(new Simulator(AcceleratorCatalog.Tender).Run(Create(1000, InferencePhase.Decode))));

    private static LayerResult? Window(WorkloadResult result) => result.Layers.SingleOrDefault(static layer => layer.Gemm.Name == "value window");

    private static WorkloadResult Run(int length, InferencePhase phase, SimulationOptions? options = null) =>
        new Simulator(AcceleratorCatalog.Mant, options).Run(Create(length, phase));

    private static Workload Create(int length, InferencePhase phase) =>
        TransformerWorkload.Create(TransformerCatalog.Find("Llama-2-7B")!, new() { SequenceLength = length, Phase = phase });
}

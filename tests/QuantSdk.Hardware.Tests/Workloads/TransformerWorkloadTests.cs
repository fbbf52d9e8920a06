namespace QuantSdk.Hardware.Tests;

public sealed class TransformerWorkloadTests
{
    private static readonly TransformerShape Llama = TransformerCatalog.Find("llama-2-7b")!;

    [Fact]
    public void Prefill_OfLlama_HasTheMultiplyAccumulatesOfTheClosedForm()
    {
        Workload workload = TransformerWorkload.Create(Llama, new() { SequenceLength = 2048 });

        // 4H² + 3HF per token and layer, and 2LH for attention.
        Assert.Equal(202.4e6, workload.Gemms.Where(static gemm => gemm.Role == GemmRole.Linear).Sum(static gemm => gemm.MultiplyAccumulates) / 2048 / 32, 0.1e6);
        Assert.Equal(16.8e6, workload.Gemms.Where(static gemm => gemm.Role != GemmRole.Linear).Sum(static gemm => gemm.MultiplyAccumulates) / 2048 / 32, 0.1e6);
    }

    [Fact]
    public void Prefill_UnderACausalMask_HalvesAttentionAlone()
    {
        Workload full = TransformerWorkload.Create(Llama, new());
        Workload causal = TransformerWorkload.Create(Llama, new() { CausalFactor = 0.5 });

        Assert.All(full.Gemms.Zip(causal.Gemms), static pair =>
            Assert.Equal(pair.First.Role == GemmRole.Linear ? 1 : 0.5, pair.Second.MultiplyAccumulates / pair.First.MultiplyAccumulates));
    }

    [Fact]
    public void Decode_OfGroupedQueries_StacksTheHeadsThatShareACache()
    {
        Workload workload = TransformerWorkload.Create(
            TransformerCatalog.Find("Llama-3-8B")!, new() { Phase = InferencePhase.Decode, SequenceLength = 1000, Batch = 3 });

        Gemm scores = workload.Gemms.Single(static gemm => gemm.Role == GemmRole.Scores);
        Gemm mixing = workload.Gemms.Single(static gemm => gemm.Role == GemmRole.Mixing);
        Assert.Equal((4, 128, 1000, 32 * 8 * 3), (scores.M, scores.K, scores.N, scores.Count));
        Assert.Equal((4, 1000, 128, 32 * 8 * 3), (mixing.M, mixing.K, mixing.N, mixing.Count));
        Assert.Equal(3, workload.Gemms[0].M);
        Assert.Equal(1024, workload.Gemms.Single(static gemm => gemm.Name == "k_proj").N);
    }

    [Fact]
    public void Create_OfOpt_HasNoGate()
    {
        Workload workload = TransformerWorkload.Create(TransformerCatalog.Find("OPT-6.7B")!, new());

        Assert.DoesNotContain(workload.Gemms, static gemm => gemm.Name == "gate_proj");
        Assert.Equal(16384, workload.Gemms.Single(static gemm => gemm.Name == "up_proj").N);
    }

    [Fact]
    public void Create_WithTheHead_CountsTheLastTokenOfEachSequence()
    {
        Workload workload = TransformerWorkload.Create(Llama, new() { IncludeHead = true, Batch = 2, IncludeAttention = false });

        Assert.Equal((2, 4096, 32000), (workload.Gemms[^1].M, workload.Gemms[^1].K, workload.Gemms[^1].N));
        Assert.Null(workload.Cache);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 1, 1.5)]
    [InlineData(1, 1, double.NaN)]
    public void Create_OfImpossibleOptions_IsRefused(int length, int batch, double causal) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TransformerWorkload.Create(Llama, new() { SequenceLength = length, Batch = batch, CausalFactor = causal }));

    [Fact]
    public void Catalog_Shapes_AreConsistent() => Assert.All(TransformerCatalog.All, static shape =>
    {
        Assert.Equal(shape.HiddenSize, shape.QueryHeads * shape.HeadDim);
        Assert.Equal(0, shape.QueryHeads % shape.KeyValueHeads);
    });
}

namespace QuantSdk.Hardware.Tests;

public sealed class LayerWorkloadTests
{
    [Fact]
    public void Create_OfAProjectsLayers_KeepsTheirFormats()
    {
        LinearShape layer = new() { Name = "Up", InFeatures = 256, OutFeatures = 768, Count = 6, Weights = OperandFormat.Mant(32), Activations = OperandFormat.Plain(8) };
        Workload workload = LayerWorkload.Create("project", [layer], [], new() { SequenceLength = 100, Batch = 2 });

        Gemm gemm = Assert.Single(workload.Gemms);
        Assert.Equal((200, 256, 768, 6, 6), (gemm.M, gemm.K, gemm.N, gemm.Count, gemm.Layers));
        Assert.Equal((OperandFormat.Plain(8), OperandFormat.Mant(32)), (gemm.Left, gemm.Right));
        Assert.Null(workload.Cache);
    }

    [Fact]
    public void Create_OfSeveralAttentionLayers_AddsTheirCaches()
    {
        AttentionShape global = new() { Name = "Global", QueryHeads = 8, KeyValueHeads = 2, HeadDim = 64, Count = 3 };
        AttentionShape local = global with { Name = "Local", KeyValueHeads = 8, Count = 1 };
        Workload workload = LayerWorkload.Create("project", [], [global, local], new());

        Assert.Equal(["Global scores", "Global mixing", "Local scores", "Local mixing"], workload.Gemms.Select(static gemm => gemm.Name));
        Assert.Equal((3 * 2 * 64) + (8 * 64), workload.Cache!.Value.ElementsPerToken);
    }

    [Fact]
    public void Create_OfHeadsThatDoNotDivide_IsRefused() => Assert.Throws<ArgumentException>(static () =>
        LayerWorkload.Create("project", [], [new() { QueryHeads = 4, KeyValueHeads = 3, HeadDim = 64 }], new()));
}

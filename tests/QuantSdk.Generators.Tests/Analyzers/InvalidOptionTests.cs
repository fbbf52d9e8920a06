using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class InvalidOptionTests
{
    [Theory]
    [InlineData("QuantWeightBits", "5")]
    [InlineData("QuantWeightBits", "four")]
    [InlineData("QuantWeightBits", "-4")]
    [InlineData("QuantActivationBits", "4")]
    [InlineData("QuantActivationBits", "99999999999")]
    [InlineData("QuantGpu", "cuda")]
    [InlineData("QuantGpuPlan", "Rung=O5")]
    [InlineData("QuantGpuPlan", "Rung=3")]
    [InlineData("QuantGpuPlan", "Rung")]
    [InlineData("QuantGpuPlan", "Speed=9")]
    [InlineData("QuantGpuPlan", "ThreadsPerGroup=100")]
    [InlineData("QuantGpuPlan", "ScoreTokens=65537")]
    [InlineData("QuantGpuPlan", "Dataflow=Sideways")]
    public Task Property_NotUnderstood_Reported(string name, string value) =>
        RuleTest.Check(TestProject.WithFormat("MAntGroup(64)").WithProperty(name, value), "QSDK0020");

    [Theory]
    [InlineData("QuantWeightBits", "8")]
    [InlineData("QuantActivationBits", " 16 ")]
    [InlineData("QuantGpu", "none")]
    [InlineData("QuantGpu", "Ilgpu")]
    [InlineData("QuantGpu", "")]
    [InlineData("QuantGpuPlan", "rung = o2 , ThreadsPerGroup=128")]
    [InlineData("QuantGpuPlan", "RowTiles=2, ScoreTokens=1024; Dataflow=TokenSplit")]
    public Task Property_Understood_Accepted(string name, string value) =>
        RuleTest.Check(TestProject.WithFormat("MAntGroup(64)").WithProperty(name, value));

    [Fact]
    public Task Defaults_WithUnknownEngine_Reported() => RuleTest.Check(new TestProject(
        "[assembly: QuantDefaults(Gpu = {|QSDK0020:\"cuda\"|})]\n[LinearLayer(512, 256), MAntGroup(64)] public partial class Layer;"));

    [Fact]
    public Task Layer_WithUnknownPlan_Reported() =>
        RuleTest.Check("[LinearLayer(512, 256, GpuPlan = {|QSDK0020:\"Rung=O9\"|}), MAntGroup(64)] public partial class Layer;");

    [Theory]
    [InlineData("ScoreTokens=1024")]
    [InlineData("QueryHeadsPerPass=2")]
    [InlineData("Dataflow=TokenSplit")]
    [InlineData("TensorCores=false")]
    public Task LinearLayer_WithPlanOfAttention_Reported(string plan) =>
        RuleTest.Check($"[LinearLayer(512, 256, GpuPlan = {{|QSDK0020:\"{plan}\"|}}), MAntGroup(64)] public partial class Layer;");

    [Fact]
    public Task Property_WrongBehindGoodAttribute_StillReported() => RuleTest.Check(
        TestProject.WithFormat("MAntGroup(64, WeightBits = 4)").WithProperty("QuantWeightBits", "5"), "QSDK0020");
}

using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class MantParameterTests
{
    [Theory]
    [InlineData("{|QSDK0015:0|}")]
    [InlineData("{|QSDK0015:-64|}")]
    [InlineData("{|QSDK0015:16|}")]
    [InlineData("{|QSDK0015:96|}")]
    [InlineData("{|QSDK0015:256|}")]
    [InlineData("groupSize: {|QSDK0015:63|}")]
    [InlineData("64, WeightBits = {|QSDK0015:0|}")]
    [InlineData("64, WeightBits = {|QSDK0015:3|}")]
    [InlineData("64, WeightBits = {|QSDK0015:16|}")]
    [InlineData("64, ActivationBits = {|QSDK0015:4|}")]
    [InlineData("64, ActivationBits = {|QSDK0015:32|}")]
    public Task Parameter_OutOfRange_Reported(string arguments) => RuleTest.CheckFormat($"MAntGroup({arguments})");

    [Theory]
    [InlineData("32")]
    [InlineData("64")]
    [InlineData("128")]
    [InlineData("64, WeightBits = 4, ActivationBits = 8")]
    [InlineData("64, WeightBits = 8, ActivationBits = 16")]
    public Task Parameter_InRange_Accepted(string arguments) => RuleTest.CheckFormat($"MAntGroup({arguments})");

    [Theory]
    [InlineData("WeightBits = {|QSDK0015:5|}")]
    [InlineData("ActivationBits = {|QSDK0015:9|}")]
    public Task Defaults_OutOfRange_Reported(string option) => RuleTest.Check(new TestProject(
        $"[assembly: QuantDefaults({option})]\n[LinearLayer(512, 256), MAntGroup(64)] public partial class Layer;"));

    [Fact]
    public Task Defaults_InRange_Accepted() => RuleTest.Check(new TestProject(
        "[assembly: QuantDefaults(WeightBits = 8, ActivationBits = 16)]\n[LinearLayer(512, 256), MAntGroup(64)] public partial class Layer;"));
}

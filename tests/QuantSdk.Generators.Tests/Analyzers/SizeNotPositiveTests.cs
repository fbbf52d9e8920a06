using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class SizeNotPositiveTests
{
    [Theory]
    [InlineData("{|QSDK0008:0|}, 256")]
    [InlineData("512, {|QSDK0008:0|}")]
    [InlineData("{|QSDK0008:-64|}, {|QSDK0008:int.MinValue|}")]
    [InlineData("outFeatures: {|QSDK0008:0|}, inFeatures: 512")]
    public Task Sizes_BelowOne_Reported(string sizes) => RuleTest.Check($"[LinearLayer({sizes}), MAntGroup(64)] public partial class Layer;");

    [Theory]
    [InlineData("64, 1")]
    [InlineData("outFeatures: 1, inFeatures: 64")]
    [InlineData("Sizes.Width, Sizes.Width + 1")]
    public Task Sizes_Positive_Accepted(string sizes) =>
        RuleTest.Check($"public static class Sizes {{ public const int Width = 64; }} [LinearLayer({sizes}), MAntGroup(64)] public partial class Layer;");
}

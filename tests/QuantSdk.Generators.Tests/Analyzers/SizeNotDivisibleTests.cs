using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class SizeNotDivisibleTests
{
    [Theory]
    [InlineData(65, "MAntGroup(64)")]
    [InlineData(64, "MAntGroup(128)")]
    [InlineData(63, "MAntGroup(32)")]
    [InlineData(6, "VectorQuantized(\"GPTVQ-2\")")]
    [InlineData(12, "VectorQuantized(\"AQLM-3\")")]
    [InlineData(8, "VectorQuantized(\"AQLM-3\", VectorSize = 16)")]
    [InlineData(4, "VectorQuantized(\"QuiP#-2\")")]
    [InlineData(1, "VectorQuantized(\"VQ<2,8,1>\")")]
    public Task InFeatures_NotDivisible_Reported(int inFeatures, string format) =>
        RuleTest.Check($"[LinearLayer({{|QSDK0009:{inFeatures}|}}, 10), {format}] public partial class Layer;");

    [Theory]
    [InlineData(128, "MAntGroup(128)")]
    [InlineData(32, "MAntGroup(32)")]
    [InlineData(4, "VectorQuantized(\"GPTVQ-2\")")]
    [InlineData(8, "VectorQuantized(\"AQLM-3\")")]
    [InlineData(16, "VectorQuantized(\"AQLM-3\", VectorSize = 16)")]
    [InlineData(8, "VectorQuantized(\"QuiP#-2\")")]
    [InlineData(2, "VectorQuantized(\"VQ<2,8,1>\")")]
    public Task InFeatures_OneGroup_Accepted(int inFeatures, string format) =>
        RuleTest.Check($"[LinearLayer({inFeatures}, 7), {format}] public partial class Layer;");
}

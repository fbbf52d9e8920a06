using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class LayerNotPartialTests
{
    [Fact]
    public Task Class_NotPartial_Reported() => RuleTest.Check("[LinearLayer(512, 256), MAntGroup(64)] public class {|QSDK0001:Layer|};");

    [Fact]
    public Task Class_Partial_Accepted() => RuleTest.Check("[LinearLayer(512, 256), MAntGroup(64)] public partial class Layer;");

    [Fact]
    public Task Class_OneOfTwoPartsNotPartial_Reported() =>
        RuleTest.Check("[LinearLayer(512, 256), MAntGroup(64)] public partial class {|QSDK0001:Layer|}; public class Layer;");

    [Fact]
    public Task Class_AttributesOnDifferentParts_Accepted() =>
        RuleTest.Check("[LinearLayer(512, 256)] public partial class Layer; [MAntGroup(64)] partial class Layer;");
}

using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class GenericLayerTests
{
    [Fact]
    public Task Layer_Generic_Reported() => RuleTest.Check("[LinearLayer(512, 256), MAntGroup(64)] public partial class {|QSDK0004:Layer|}<T>;");

    [Fact]
    public Task Layer_InGenericClass_Reported() =>
        RuleTest.Check("public partial class Outer<T> { [LinearLayer(512, 256), MAntGroup(64)] public partial class {|QSDK0004:Layer|}; }");

    [Fact]
    public Task Layer_WithGenericBase_Accepted() =>
        RuleTest.Check("public class Base<T>; [LinearLayer(512, 256), MAntGroup(64)] public partial class Layer : Base<int>;");
}

using System.Text.RegularExpressions;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Kernels that start before the one before them has ended touch nothing that it writes before they wait.</summary>
public sealed class KernelOrderTests
{
    [Fact]
    public void Kernel_ThatStartsEarly_ReadsNoActivationsBeforeItWaits()
    {
        string[] sources = [.. GpuCases.All.Values.Select(static each => each.Emit()).Where(static layer => layer.Plan.DependentLaunch).Select(static layer => layer.Source)];
        Assert.NotEmpty(sources);
        Assert.All(sources, static source =>
        {
            string[] parts = source.Split("KernelOrder.AwaitPrevious();");
            Assert.Equal(2, parts.Length);
            string before = parts[0].Split("KernelOrder.LetNextStart();")[1];
            Assert.DoesNotMatch(@"\b(x|y|activationScales|activations|inputs?\d*|inputScales\d*)\[", before);
            Assert.Matches(@"\b(activations|inputs?\d*)\[", parts[1]);
        });
    }
}

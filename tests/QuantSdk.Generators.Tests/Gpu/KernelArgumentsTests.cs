using System.Globalization;
using System.Text.RegularExpressions;
using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Parameters of kernels that are launched without ILGPU lie in memory as ILGPU's kernels read them.</summary>
public sealed class KernelArgumentsTests
{
    [Fact]
    public void Sizes_OfAStoringKernel_AreThoseOfItsParameters()
    {
        KernelArguments arguments = new();
        arguments.Add(default(ArrayView<int>));
        arguments.Clear();
        arguments.Add(default(CacheViews));
        arguments.Add(default(StoreCall));
        arguments.Add(default(CoupledDeviceFormat));
        arguments.Add(default(ArrayView<int>));
        arguments.Add(default(ArrayView<int>));
        arguments.Add(default(ArrayView<float>));
        arguments.Add(default(ArrayView<float>));

        Assert.Equal(Parameters(CoupledStoreKernel.Store), arguments.Sizes);
    }

    [Fact]
    public void Sizes_OfNumbers_AreThoseOfTheirParameters()
    {
        KernelArguments arguments = new();
        arguments.Add(default(ArrayView<int>));
        arguments.Add(default(ArrayView<float>));
        arguments.Add(default(ArrayView<float>));
        arguments.Add(default(ArrayView<float>));
        arguments.Add(1);
        arguments.Add(2);
        arguments.Add(3f);

        Assert.Equal(Parameters(CombineKernel.Combine), arguments.Sizes);
    }

    /// <summary>Bytes of a kernel's parameters, each rounded up to where the next one may begin.</summary>
    private static IEnumerable<int> Parameters(Delegate kernel)
    {
        string ptx = PtxCompiler.Compile(kernel.Method, new KernelSpecialization(64, 1), CudaArchitecture.SM_90).PTXAssembly;
        string entry = Regex.Match(ptx, @"\.visible \.entry \w+\(([^)]*)\)").Groups[1].Value;
        return Regex.Matches(entry, @"\.param (?:\.align 8 \.b8 \w+\[(\d+)\]|\.align 4 \.b8 \w+\[(\d+)\]|\.[bfsu](\d+) \w+)").Select(static parameter =>
            (Number(parameter.Groups[1]) + Number(parameter.Groups[2]) + Number(parameter.Groups[3]) / 8 + 7) / 8 * 8);
    }

    private static int Number(Capture group) => group.Length != 0 ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
}

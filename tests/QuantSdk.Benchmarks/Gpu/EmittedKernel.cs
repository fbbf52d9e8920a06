using System.Reflection;
using ILGPU.Runtime;
using QuantSdk.Gpu;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>An emitted kernel of this program.</summary>
/// <param name="Name">The layer and the method.</param>
/// <param name="Kernel">The kernel.</param>
/// <param name="Format">The layer's number format.</param>
internal sealed record EmittedKernel(string Name, GemvKernel Kernel, WeightFormat Format)
{
    private const int WarpSize = 32;

    // Rows whose sums a lane of a kernel for codebooks per tile keeps.
    private const int TileRows = 16;

    /// <summary>Weights that a lane multiplies, or decodes, in one turn of the hot loop.</summary>
    public int WeightsPerTurn => (Kernel.Layout, Format) switch
    {
        (RowLayout rows, _) => rows.RowsPerLane * (Kernel.InputStride / (rows.Steps * rows.LanesPerRow)),
        (PartialSumLayout sums, VectorFormat { Scope: CodebookScope.Tile } vector) => TileRows * sums.Planes * vector.VectorSize / vector.Residuals,
        (PartialSumLayout sums, VectorFormat vector) => WarpSize * sums.Planes * vector.VectorSize / vector.Residuals,
        (RowSumLayout sums, VectorFormat vector) => sums.RowsPerLane * sums.Positions * vector.VectorSize / vector.Residuals,
        _ => throw new InvalidOperationException("The kernel's layout is unknown."),
    };

    /// <summary>Every kernel of every layer of this program.</summary>
    public static IEnumerable<EmittedKernel> All() =>
        from layer in typeof(EmittedKernel).Assembly.GetTypes()
        let kernels = layer.GetNestedType("GpuKernel", BindingFlags.NonPublic)?.GetField("All")
        where kernels is not null
        let format = (WeightFormat)layer.GetProperty("Format")!.GetValue(null)!
        from kernel in (GemvKernel[])kernels.GetValue(null)!
        select new EmittedKernel($"{layer.DeclaringType?.Name}.{layer.Name}.{kernel.Body.Method.Name}", kernel, format);

    /// <summary>The kernel as PTX.</summary>
    public string Ptx()
    {
        string ptx = PtxText.Of(Kernel.Body.Method, new KernelSpecialization(Kernel.ThreadsPerGroup, Kernel.GroupsPerMultiprocessor));
        return Kernel.DependentLaunch ? DependentKernel.Dependent(ptx) : ptx;
    }
}

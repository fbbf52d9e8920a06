using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>The widths of a product's operands. Simulators that know one word size describe an accelerator once for each of them.</summary>
/// <param name="RightBits">Width of weights, keys or values.</param>
/// <param name="LeftBits">Width of activations, queries or probabilities.</param>
public readonly record struct PrecisionClass(int RightBits, int LeftBits)
{
    /// <summary>Name in file names, such as <c>w4a8</c>.</summary>
    public string Name => $"w{RightBits}a{LeftBits}";

    /// <summary>The class of a product on an accelerator.</summary>
    public static PrecisionClass Of(Accelerator accelerator, Gemm gemm) => new(
        (gemm.Right ?? accelerator.Operands.Right(gemm.Role)).Bits,
        (gemm.Left ?? accelerator.Operands.Left(gemm.Role)).Bits);

    /// <summary>The products of a workload by class, in the order in which classes first occur.</summary>
    public static IEnumerable<IGrouping<PrecisionClass, Gemm>> Group(Accelerator accelerator, Workload workload) =>
        workload.Gemms.GroupBy(gemm => Of(accelerator, gemm));
}

using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Names and expressions of products of half-precision caches with operands in single precision on tensor cores. A query head has two columns, for both halves of an operand, so that the two sums
/// that a lane has of a row add up to the product with its query head.
/// </summary>
internal static class HalfTensorPart
{
    /// <summary>16-byte loads of a turn that a lane has under way.</summary>
    public const int Loads = 8;

    /// <summary>Writes what depends on the lane alone.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="heads">Query heads of a pass.</param>
    public static void WriteLanes(IndentedWriter writer, int heads) => writer.Lines($"""
        int quadLane = lane & 3;
        int laneRow = lane >> 2;
        bool isRest = (laneRow & 1) != 0;
        bool hasSums = quadLane < {heads};
        bool hasColumn = lane < {8 * heads};
        int columnHead = hasColumn ? lane >> 3 : 0;
        """);

    /// <summary>Writes a product of fragments without tensor cores.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="sums">The four sums.</param>
    /// <param name="a">Fragment A.</param>
    /// <param name="b">Fragment B.</param>
    public static void WritePortable(IndentedWriter writer, IReadOnlyList<string> sums, IEnumerable<string> a, IEnumerable<string> b)
    {
        using (writer.Block(""))
        {
            writer.Lines($"{GpuNames.Runtime}.Float128 product = {GpuNames.Runtime}.TensorMath.Product({string.Join(", ", a)}, {string.Join(", ", b)});");
            writer.Lines(string.Join("\n", Enumerable.Range(0, 4).Select(i => $"{sums[i]} += product.{GpuNames.Component(i)};")));
        }
    }
}

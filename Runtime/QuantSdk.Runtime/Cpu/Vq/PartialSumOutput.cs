using System.Numerics.Tensors;

namespace QuantSdk.Cpu.Vq;

/// <summary>Writes the sums of rows.</summary>
internal static unsafe class PartialSumOutput
{
    /// <summary>Multiplies sums by their rows' scales and stores those of rows that exist.</summary>
    public static void Write(PartialSumLayout layout, float* sums, int firstRow, int rows, float* y)
    {
        int count = Math.Min(rows, layout.OutFeatures - firstRow);
        TensorPrimitives.Multiply(
            new ReadOnlySpan<float>(sums, count), new ReadOnlySpan<float>(layout.Scales.Pointer + firstRow, count), new Span<float>(y + firstRow, count));
    }
}

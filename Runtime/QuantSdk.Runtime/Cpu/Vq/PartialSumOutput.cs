namespace QuantSdk.Cpu.Vq;

/// <summary>Writes the sums of rows.</summary>
internal static unsafe class PartialSumOutput
{
    /// <summary>Multiplies sums by their rows' scales and stores those of rows that exist.</summary>
    public static void Write(PartialSumLayout layout, float* sums, int firstRow, int rows, float* y)
    {
        int last = Math.Min(rows, layout.OutFeatures - firstRow);
        for (int i = 0; i < last; i++)
        {
            y[firstRow + i] = sums[i] * layout.Scales.Pointer[firstRow + i];
        }
    }
}

using System.Numerics.Tensors;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Cpu.Decode;

/// <summary>One token times rows that are decoded piece by piece.</summary>
internal readonly unsafe struct DecodedGemvJob(
    RowDecoder decoder, float* x, float* activationScales, float* y, int inFeatures, int outFeatures, int block, int rowsPerPart) : IJob
{
    /// <inheritdoc/>
    public void Execute(int part)
    {
        float* line = Workspace.Get<float>(WorkspaceSlot.DecodedRow, block);
        int last = Math.Min(outFeatures, (part + 1) * rowsPerPart);
        for (int row = part * rowsPerPart; row < last; row++)
        {
            float sum = 0f;
            for (int first = 0; first < inFeatures; first += block)
            {
                int columns = Math.Min(block, inFeatures - first);
                decoder.Decode(row, first, columns, line);
                float product = TensorPrimitives.Dot(new ReadOnlySpan<float>(line, columns), new ReadOnlySpan<float>(x + first, columns));
                sum += activationScales is null ? product : product * (decoder.Scale(row, first) * activationScales[first / block]);
            }

            y[row] = sum;
        }
    }
}

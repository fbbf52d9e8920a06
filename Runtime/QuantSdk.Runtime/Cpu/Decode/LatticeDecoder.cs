using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Decode;

/// <summary>Decodes E8P points in the transformed basis.</summary>
internal sealed unsafe class LatticeDecoder(LatticeWeights weights) : RowDecoder
{
    /// <inheritdoc/>
    public override void Decode(int row, int firstColumn, int columns, float* destination)
    {
        const int Size = LatticeFormat.VectorSize;
        int stages = weights.Format.Stages;
        long position = ((long)row * weights.InFeatures + firstColumn) / Size * stages;
        Span<float> point = stackalloc float[Size];
        new Span<float>(destination, columns).Clear();
        for (int vector = 0; vector < columns / Size; vector++, destination += Size)
        {
            for (int stage = 0; stage < stages; stage++, position++)
            {
                E8PLattice.Decode(weights.Codes[position], point);
                for (int i = 0; i < Size; i++)
                {
                    destination[i] += weights.Scales[stage] * point[i];
                }
            }
        }
    }
}

using System.Numerics.Tensors;
using QuantSdk.Layers;
using QuantSdk.Quantization;

namespace QuantSdk.Attention;

/// <summary>
/// Finds the nearest entries of the codebooks of all channel groups. The score of an entry is |entry|² / 2 - x·entry, from the halved norm on one fused multiply-add for
/// each element in order, so that every device finds the same index.
/// </summary>
internal sealed class CoupledEncoder
{
    private readonly CoupledKeyValueFormat format;
    private readonly int groups;
    private readonly EntryTable[] tables;

    /// <summary>Lays the codebooks out for the search.</summary>
    /// <param name="format">The format.</param>
    /// <param name="groups">Channel groups of a head.</param>
    /// <param name="entries">[head, channel group, entry, element].</param>
    public CoupledEncoder(CoupledKeyValueFormat format, int groups, ReadOnlySpan<Half> entries)
    {
        this.format = format;
        this.groups = groups;
        float[] book = new float[format.Entries * format.VectorSize];
        tables = new EntryTable[entries.Length / book.Length];
        for (int i = 0; i < tables.Length; i++)
        {
            TensorPrimitives.ConvertToSingle(entries.Slice(i * book.Length, book.Length), book);
            tables[i] = new EntryTable(format.Entries, format.VectorSize);
            tables[i].Load(book);
        }
    }

    /// <summary>Writes the indices of one token's head.</summary>
    /// <param name="head">The head.</param>
    /// <param name="x">The token's head.</param>
    /// <param name="codes">Receives the indices; the bits behind the last become zero.</param>
    public void Encode(int head, ReadOnlySpan<float> x, Span<byte> codes)
    {
        codes.Clear();
        for (int group = 0; group < groups; group++)
        {
            ReadOnlySpan<float> vector = x.Slice(group * format.VectorSize, format.VectorSize);
            int index = float.IsFinite(TensorPrimitives.MaxMagnitude(vector)) ? tables[head * groups + group].Nearest(vector, out _) : 0;
            BitPacking.Write(codes, group, format.IndexBits, index);
        }
    }
}

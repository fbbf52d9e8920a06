using QuantSdk.Layers;

namespace QuantSdk.Cpu.Decode;

/// <summary>Decodes pieces of rows from canonical storage to single precision, for batches.</summary>
internal abstract unsafe class RowDecoder
{
    /// <summary>Columns that a block may have, or 0 for any number: the group where sums of a group are scaled after they are exact.</summary>
    public virtual int ScaledBlock => 0;

    /// <summary>Decodes consecutive weights of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="firstColumn">The first column, a multiple of the group, vector or block.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="destination">Receives the weights, without the factor of <see cref="Scale"/>.</param>
    public abstract void Decode(int row, int firstColumn, int columns, float* destination);

    /// <summary>The factor of a row's sum over one block, where <see cref="ScaledBlock"/> is not 0.</summary>
    public virtual float Scale(int row, int firstColumn) => 1f;

    /// <summary>Chooses the decoder of some weights.</summary>
    public static RowDecoder Create(QuantizedWeights weights) => weights switch
    {
        HalfWeights half => new HalfDecoder(half),
        GroupWeights group => new GroupDecoder(group),
        VectorWeights vector => new VectorDecoder(vector),
        LatticeWeights lattice => new LatticeDecoder(lattice),
        _ => throw new ArgumentException($"QSDK4004: there is no kernel for weights of type {weights.GetType().Name}.", nameof(weights)),
    };
}

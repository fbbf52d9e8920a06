using System.Numerics.Tensors;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>Codes and codebooks under construction, for weights whose rows have been divided by their scales.</summary>
internal sealed class VectorSolution
{
    private readonly int columnTiles;

    /// <summary>Creates codes and codebooks of zeros.</summary>
    public VectorSolution(VectorFormat format, LayerObjective objective, float[] rowWeights)
    {
        Format = format;
        Objective = objective;
        RowWeights = rowWeights;
        columnTiles = format.TilesAlong(objective.Columns);
        Vectors = objective.Columns / format.VectorSize;
        Codes = new int[(long)objective.Rows * Vectors * format.Residuals];
        Codebooks = new float[(long)format.TilesAlong(objective.Rows) * columnTiles * BookLength];
    }

    /// <summary>The format.</summary>
    public VectorFormat Format { get; }

    /// <summary>What is minimised.</summary>
    public LayerObjective Objective { get; }

    /// <summary>The weight of each row's error: the square of its scale.</summary>
    public float[] RowWeights { get; }

    /// <summary>Vectors in a row.</summary>
    public int Vectors { get; }

    /// <summary>Indices [row, vector, residual].</summary>
    public int[] Codes { get; }

    /// <summary>Entries [tile, residual, entry, element].</summary>
    public float[] Codebooks { get; }

    /// <summary>Values in the codebooks of one tile.</summary>
    public int BookLength => Format.Residuals * Format.Entries * Format.VectorSize;

    /// <summary>Where the codebooks of a vector's tile begin.</summary>
    public int BookOffset(int row, int vector)
    {
        int tile = Format.Scope == CodebookScope.Tensor
            ? 0
            : row / Format.TileSize * columnTiles + vector * Format.VectorSize / Format.TileSize;
        return tile * BookLength;
    }

    /// <summary>The indices of one vector.</summary>
    public Span<int> CodesOf(int row, int vector) =>
        Codes.AsSpan((row * Vectors + vector) * Format.Residuals, Format.Residuals);

    /// <summary>Sums the entries of one vector.</summary>
    public void Decode(int bookOffset, ReadOnlySpan<int> codes, Span<float> destination)
    {
        destination.Clear();
        for (int residual = 0; residual < codes.Length; residual++)
        {
            int start = bookOffset + (residual * Format.Entries + codes[residual]) * Format.VectorSize;
            TensorPrimitives.Add(destination, Codebooks.AsSpan(start, Format.VectorSize), destination);
        }
    }

    /// <summary>Decodes all vectors.</summary>
    public void Decode(float[] destination)
    {
        int size = Format.VectorSize;
        for (int row = 0; row < Objective.Rows; row++)
        {
            for (int vector = 0; vector < Vectors; vector++)
            {
                Decode(BookOffset(row, vector), CodesOf(row, vector), destination.AsSpan(row * Objective.Columns + vector * size, size));
            }
        }
    }

    /// <summary>Rounds the codebooks to the half precision in which they are stored.</summary>
    public void RoundCodebooks()
    {
        foreach (ref float value in Codebooks.AsSpan())
        {
            value = (float)(Half)value;
        }
    }
}

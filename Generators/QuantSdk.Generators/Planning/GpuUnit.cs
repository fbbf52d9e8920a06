using System;

namespace QuantSdk.Generators.Planning;

/// <summary>The piece of a row that a lane takes in one step: whole vectors that fill whole words.</summary>
/// <param name="Vectors">Vectors.</param>
/// <param name="Weights">Weights.</param>
/// <param name="Words">32-bit words of codes.</param>
/// <param name="LoadBytes">Bytes of one load.</param>
internal readonly record struct GpuUnit(int Vectors, int Weights, int Words, int LoadBytes)
{
    // More than this many weights in one unrolled step cost more instruction cache than wider loads save.
    private const int MaximumWeights = 128;

    /// <summary>The unit of a format in a row of the given length.</summary>
    public static GpuUnit Of(FormatModel format, int inFeatures) => format switch
    {
        VectorModel vector => OfIndices(vector.VectorSize, vector.CodeBits * vector.Residuals, inFeatures),
        LatticeModel lattice => OfIndices(8, 16 * lattice.Stages, inFeatures),
        MantModel mant => new GpuUnit(1, 32, mant.WeightBits, 16),
        _ => throw new ArgumentException("Unknown format.", nameof(format)),
    };

    private static GpuUnit OfIndices(int vectorSize, int vectorBits, int inFeatures)
    {
        int vectors = 32 / Gcd(vectorBits, 32);
        int words = vectors * vectorBits / 32;
        int inRow = inFeatures / vectorSize;
        while (words % 4 != 0 && 2 * vectors * vectorSize <= MaximumWeights && vectors < inRow)
        {
            (vectors, words) = (2 * vectors, 2 * words);
        }

        return new GpuUnit(vectors, vectors * vectorSize, words, words % 4 == 0 ? 16 : words % 2 == 0 ? 8 : 4);
    }

    /// <summary>The greatest common divisor.</summary>
    public static int Gcd(int left, int right) => right == 0 ? left : Gcd(right, left % right);
}

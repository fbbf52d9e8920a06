using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace QuantSdk.Numerics;

/// <summary>The named formats.</summary>
public static class WeightFormats
{
    private static readonly ImmutableArray<int> GroupSizes = [32, 64, 128];

    /// <summary>Half precision without quantization: the baseline.</summary>
    public static HalfFormat Half { get; } = new("FP16");

    /// <summary>QuIP# at 4 bits: two stages of the E8P lattice.</summary>
    public static LatticeFormat QuipSharp4 { get; } = new("QuiP#-4", Stages: 2);

    /// <summary>QuIP# at 2 bits: one stage of the E8P lattice.</summary>
    public static LatticeFormat QuipSharp2 { get; } = new("QuiP#-2", Stages: 1);

    /// <summary>AQLM at 3 bits: VQ&lt;8, 12, 2&gt; with one codebook per stage for the matrix and a scale per row.</summary>
    public static VectorFormat Aqlm3 { get; } = new("AQLM-3", 8, 12, 2, CodebookScope.Tensor, RowScales: true);

    /// <summary>AQLM at 2 bits: VQ&lt;8, 8, 2&gt;.</summary>
    public static VectorFormat Aqlm2x8 { get; } = new("AQLM-2x8", 8, 8, 2, CodebookScope.Tensor, RowScales: true);

    /// <summary>AQLM at 2 bits: VQ&lt;8, 16, 1&gt;.</summary>
    public static VectorFormat Aqlm1x16 { get; } = new("AQLM-1x16", 8, 16, 1, CodebookScope.Tensor, RowScales: true);

    /// <summary>GPTVQ at 2 bits: VQ&lt;4, 8, 1&gt; with a codebook for every tile of 256 x 256.</summary>
    public static VectorFormat Gptvq2 { get; } = new("GPTVQ-2", 4, 8, 1, CodebookScope.Tile);

    /// <summary>Every named format, baselines included, in the order of tables: by bits per weight, then by kind.</summary>
    public static IReadOnlyList<WeightFormat> All { get; } =
    [
        Half, Integer(8, 64),
        Mant(64), QuipSharp4, NormalFloat4(64), Ant(64), Float4(64), Integer(4, 64), PowerOfTwo(64),
        Aqlm3, Integer(3, 64),
        QuipSharp2, Aqlm2x8, Aqlm1x16, Gptvq2, Integer(2, 64),
    ];

    /// <summary>M-ANT groups. Named <c>MANT4-g64</c>, or <c>MANT4-g64-a16</c> where the activations are not quantized.</summary>
    /// <param name="groupSize">Weights that share a scale and a type: 32, 64 or 128.</param>
    /// <param name="weightBits">4, or 8 for plain INT8 groups, which is what M-ANT uses at 8 bits.</param>
    /// <param name="activationBits">8 (INT8 per group, the paper's main setting) or 16 (floating point).</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter has another value.</exception>
    public static GroupFormat Mant(int groupSize = 64, int weightBits = 4, int activationBits = 8)
    {
        if (weightBits is not (4 or 8))
        {
            throw new ArgumentOutOfRangeException(nameof(weightBits), weightBits, "M-ANT weights have 4 or 8 bits.");
        }

        if (activationBits is not (8 or 16))
        {
            throw new ArgumentOutOfRangeException(nameof(activationBits), activationBits, "Activations have 8 or 16 bits.");
        }

        GridFamily family = weightBits == 4 ? MantGrid.Family : GridFamilies.Integer(8);
        string suffix = activationBits == 8 ? "" : "-a16";
        return Group($"MANT{weightBits}", weightBits, groupSize, family, activationBits, suffix);
    }

    /// <summary>Symmetric integers, for example <c>INT4-g64</c>.</summary>
    /// <param name="bits">2, 3, 4 or 8.</param>
    /// <param name="groupSize">32, 64 or 128.</param>
    public static GroupFormat Integer(int bits, int groupSize) => Group($"INT{bits}", bits, groupSize, GridFamilies.Integer(bits));

    /// <summary>NF4 of QLoRA.</summary>
    /// <param name="groupSize">32, 64 or 128.</param>
    public static GroupFormat NormalFloat4(int groupSize) => Group("NF4", 4, groupSize, GridFamilies.NormalFloat4);

    /// <summary>FP4 (E2M1).</summary>
    /// <param name="groupSize">32, 64 or 128.</param>
    public static GroupFormat Float4(int groupSize) => Group("FP4", 4, groupSize, GridFamilies.Float4);

    /// <summary>Powers of two.</summary>
    /// <param name="groupSize">32, 64 or 128.</param>
    public static GroupFormat PowerOfTwo(int groupSize) => Group("PoT", 4, groupSize, GridFamilies.PowerOfTwo);

    /// <summary>ANT: int, flint, PoT or float per group.</summary>
    /// <param name="groupSize">32, 64 or 128.</param>
    public static GroupFormat Ant(int groupSize) => Group("ANT", 4, groupSize, GridFamilies.Ant);

    /// <summary>Finds a format by its name, without regard to case. Group formats are found at every group size.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out WeightFormat? format)
    {
        format = All.Concat(GroupSizes.SelectMany(GroupFormats))
            .FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return format is not null;
    }

    private static IEnumerable<WeightFormat> GroupFormats(int groupSize) =>
    [
        Mant(groupSize), Mant(groupSize, 4, 16), Mant(groupSize, 8), Mant(groupSize, 8, 16),
        Integer(2, groupSize), Integer(3, groupSize), Integer(4, groupSize), Integer(8, groupSize),
        NormalFloat4(groupSize), Float4(groupSize), PowerOfTwo(groupSize), Ant(groupSize),
    ];

    private static GroupFormat Group(string name, int bits, int groupSize, GridFamily family, int activationBits = 16, string suffix = "")
    {
        return GroupSizes.Contains(groupSize)
            ? new GroupFormat($"{name}-g{groupSize}{suffix}", bits, groupSize, family, activationBits)
            : throw new ArgumentOutOfRangeException(nameof(groupSize), groupSize, "Groups have 32, 64 or 128 weights.");
    }
}

using System.Collections.Immutable;

namespace QuantSdk.Numerics;

/// <summary>The grid families of the baselines; M-ANT's is <see cref="MantGrid.Family"/>.</summary>
public static class GridFamilies
{
    private static readonly ImmutableDictionary<int, GridFamily> Integers =
        new[] { 2, 3, 4, 8 }.ToImmutableDictionary(static bits => bits, static bits => new GridFamily($"INT{bits}", CreateInteger(bits)));

    /// <summary>
    /// NF4 (QLoRA, Dettmers et al. 2023, appendix E): quantiles of a normal distribution, scaled to [-1, 1], with an exact zero.
    /// Codes ascend with the values; code 7 is zero.
    /// </summary>
    public static GridFamily NormalFloat4 { get; } = new("NF4", new Grid(
        "NF4",
        -1.0f, -0.6961928009986877f, -0.5250730514526367f, -0.39491748809814453f,
        -0.28444138169288635f, -0.18477343022823334f, -0.09105003625154495f, 0.0f,
        0.07958029955625534f, 0.16093020141124725f, 0.24611230194568634f, 0.33791524171829224f,
        0.44070982933044434f, 0.5626170039176941f, 0.7229568362236023f, 1.0f));

    /// <summary>FP4 with two exponent bits and one mantissa bit (E2M1, OCP Microscaling specification 1.0, section 5.3.3); the sign is bit 3.</summary>
    public static GridFamily Float4 { get; } = new("FP4", SignMagnitude.Create("FP4", 0f, 0.5f, 1f, 1.5f, 2f, 3f, 4f, 6f));

    /// <summary>Powers of two with a zero, as the ANT quantizer lays them out; the sign is bit 3.</summary>
    public static GridFamily PowerOfTwo { get; } = new("PoT", SignMagnitude.Create("PoT", 0f, 1f, 2f, 4f, 8f, 16f, 32f, 64f));

    /// <summary>The four types that ANT (MICRO 2022, section IV) chooses from: int, flint, PoT and float, in this order. The sign is bit 3.</summary>
    public static GridFamily Ant { get; } = new(
        "ANT",
        SignMagnitude.Create("ANT(int)", 0f, 1f, 2f, 3f, 4f, 5f, 6f, 7f),
        SignMagnitude.Create("ANT(flint)", 0f, 1f, 2f, 3f, 4f, 6f, 8f, 16f),
        PowerOfTwo.Grids[0],
        Float4.Grids[0]);

    /// <summary>Symmetric integers in two's complement: the scale maps the absolute maximum to 2^(bits-1) - 1.</summary>
    /// <param name="bits">2, 3, 4 or 8.</param>
    public static GridFamily Integer(int bits) => Integers.TryGetValue(bits, out GridFamily? family)
        ? family
        : throw new ArgumentOutOfRangeException(nameof(bits), bits, "Integer grids have 2, 3, 4 or 8 bits.");

    private static Grid CreateInteger(int bits)
    {
        int half = 1 << (bits - 1);
        return new Grid($"INT{bits}", [.. Enumerable.Range(0, 2 * half).Select(code => (float)(code < half ? code : code - 2 * half))]);
    }
}

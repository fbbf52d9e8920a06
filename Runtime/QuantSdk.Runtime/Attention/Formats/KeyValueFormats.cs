using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace QuantSdk.Attention;

/// <summary>The named cache formats.</summary>
public static partial class KeyValueFormats
{
    /// <summary>What ends the name of a coupled format whose keys are quantized after the rotary embedding.</summary>
    private const string RotatedSuffix = "-rope";

    /// <summary>What ends the name of an integer format whose keys are Hadamard-transformed.</summary>
    private const string TransformedSuffix = "-hadamard";

    /// <summary>What ends the name of an M-ANT format whose keys are not.</summary>
    private const string PlainSuffix = "-plain";

    private static readonly int[] GroupSizes = [32, 64, 128];

    /// <summary>Half precision: the baseline.</summary>
    public static HalfKeyValueFormat Half { get; } = new("FP16");

    /// <summary>Coupled quantization at 4 bits: VQ&lt;2, 8, 1&gt;.</summary>
    public static CoupledKeyValueFormat Cq4 { get; } = new("CQ-4", 2, 8);

    /// <summary>Coupled quantization at 2 bits: VQ&lt;4, 8, 1&gt;.</summary>
    public static CoupledKeyValueFormat Cq2 { get; } = new("CQ-2", 4, 8);

    /// <summary>The formats of tables, by bits per element, then by kind.</summary>
    public static IReadOnlyList<KeyValueFormat> All { get; } =
    [
        Half, Integer(8, 64),
        Mant(32), Integer(4, 32),
        Mant(64), Mant(64, MantTypeTable.Fitted), Mant(64, transformsKeys: false), Integer(4, 64, transformsKeys: true), Integer(4, 64), Cq4,
        Cq2,
    ];

    /// <summary>Symmetric integers by group, for example <c>INT8-g64</c>; <c>-hadamard</c> follows where keys are transformed.</summary>
    /// <param name="bits">4 or 8.</param>
    /// <param name="groupSize">32, 64 or 128.</param>
    /// <param name="transformsKeys">Whether keys are Hadamard-transformed.</param>
    public static IntegerKeyValueFormat Integer(int bits, int groupSize, bool transformsKeys = false)
    {
        CheckGroup(groupSize);
        return bits is 4 or 8
            ? new IntegerKeyValueFormat($"INT{bits}-g{groupSize}{(transformsKeys ? TransformedSuffix : "")}", bits, groupSize, transformsKeys)
            : throw new ArgumentOutOfRangeException(nameof(bits), bits, "Integers of a cache have 4 or 8 bits.");
    }

    /// <summary>
    /// M-ANT, for example <c>MANT4-g64</c>, or <c>MANT4-g64-fitted</c> with another table of types. <c>MANT4-g64-plain</c> is the published method: the table of three types, and keys as they are.
    /// </summary>
    /// <param name="groupSize">32, 64 or 128.</param>
    /// <param name="types">
    /// The types; <see cref="MantTypeTable.Three"/>, the published default, where null. The name of any other table follows in the format's. <see cref="TryFind"/> knows the tables that
    /// <see cref="MantTypeTable"/> holds, and not one that was calibrated.
    /// </param>
    /// <param name="transformsKeys">Whether keys are Hadamard-transformed; <c>-plain</c> follows where not.</param>
    public static MantKeyValueFormat Mant(int groupSize, MantTypeTable? types = null, bool transformsKeys = true)
    {
        CheckGroup(groupSize);
        types ??= MantTypeTable.Three;
        string table = types.Equals(MantTypeTable.Three) ? "" : $"-{types.Name}";
        return new MantKeyValueFormat($"MANT4-g{groupSize}{table}{(transformsKeys ? "" : PlainSuffix)}", groupSize, types, transformsKeys);
    }

    /// <summary>Coupled quantization VQ&lt;v, b, 1&gt;: <c>CQ-4</c>, <c>CQ-2</c> or, for example, <c>VQ&lt;8,8,1&gt;</c>; <c>-rope</c> follows where keys are quantized after the rotary embedding.</summary>
    /// <param name="vectorSize">2, 4, 8 or 16.</param>
    /// <param name="indexBits">1 to 16.</param>
    /// <param name="rotatesKeysFirst">Whether keys are quantized after the rotary embedding.</param>
    public static CoupledKeyValueFormat Coupled(int vectorSize, int indexBits, bool rotatesKeysFirst = false)
    {
        if (vectorSize is not (2 or 4 or 8 or 16))
        {
            throw new ArgumentOutOfRangeException(nameof(vectorSize), vectorSize, "Vectors of a cache have 2, 4, 8 or 16 channels.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(indexBits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(indexBits, 16);
        string name = (vectorSize, indexBits) switch
        {
            (2, 8) => "CQ-4",
            (4, 8) => "CQ-2",
            _ => $"VQ<{vectorSize},{indexBits},1>",
        };
        return new CoupledKeyValueFormat(rotatesKeysFirst ? name + RotatedSuffix : name, vectorSize, indexBits, rotatesKeysFirst);
    }

    /// <summary>Finds a format by its name, without regard to case.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out KeyValueFormat? format)
    {
        format = Named().FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase)) ?? Parse(name);
        return format is not null;
    }

    private static IEnumerable<KeyValueFormat> Named() =>
        new KeyValueFormat[] { Half, Cq4, Cq2, Coupled(2, 8, rotatesKeysFirst: true), Coupled(4, 8, rotatesKeysFirst: true) }
            .Concat(GroupSizes.SelectMany(static size => new[] { false, true }.SelectMany(transforms => GroupFormats(size, transforms))));

    private static IEnumerable<KeyValueFormat> GroupFormats(int size, bool transforms) =>
    [
        Integer(8, size, transforms), Integer(4, size, transforms),
        Mant(size, MantTypeTable.Three, transforms), Mant(size, MantTypeTable.Eight, transforms), Mant(size, MantTypeTable.Fitted, transforms),
    ];

    /// <summary>A format in the notation VQ&lt;v,b,1&gt;; null for anything else.</summary>
    private static CoupledKeyValueFormat? Parse(string name)
    {
        Match match = Notation().Match(name);
        if (!match.Success)
        {
            return null;
        }

        int vectorSize = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        int indexBits = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return vectorSize is 2 or 4 or 8 or 16 && indexBits is >= 1 and <= 16 ? Coupled(vectorSize, indexBits, match.Groups[3].Success) : null;
    }

    private static void CheckGroup(int groupSize)
    {
        if (!GroupSizes.Contains(groupSize))
        {
            throw new ArgumentOutOfRangeException(nameof(groupSize), groupSize, "Groups of a cache have 32, 64 or 128 elements.");
        }
    }

    [GeneratedRegex(@"^VQ<\s*(\d{1,2})\s*,\s*(\d{1,2})\s*,\s*1\s*>(-rope)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notation();
}

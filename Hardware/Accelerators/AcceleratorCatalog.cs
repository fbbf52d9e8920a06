using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>The presets. They share buffers, memory and clock, and have 32 x 32 elements each; <c>with</c> and <see cref="AreaBudget"/> make others of them.</summary>
/// <remarks>M-ANT's own tables of element counts are not public. Formats are those that keep accuracy, as far as the papers tell: the baselines do not quantize the cache, so their attention runs at 16 bits.</remarks>
public static class AcceleratorCatalog
{
    private const int GroupSize = 64;

    private static readonly OperandFormat Int8 = OperandFormat.Plain(8);
    private static readonly OperandFormat Int16 = OperandFormat.Plain(16);

    private static readonly OperandSet WideAttention = new()
    {
        Weights = Int8,
        Activations = Int8,
        Queries = Int16,
        Keys = Int16,
        Probabilities = Int16,
        Values = Int16,
    };

    /// <summary>M-ANT: 4-bit weights, keys and values in groups of 64, 8-bit activations.</summary>
    public static Accelerator Mant { get; } = new()
    {
        Name = "MANT",
        Element = ElementCatalog.Mant,
        Array = new(32, 32),
        Buffers = MemoryCatalog.AntBuffers,
        Dram = MemoryCatalog.AntDram,
        Operands = MantOperands(GroupSize),
        PostUnit = new(),
        QuantizationUnit = new() { GroupSize = GroupSize },
        Rationale = "W4A8 with MANT groups; queries and probabilities INT8, keys and values MANT (M-ANT's released code).",
    };

    /// <summary>Tender: 8-bit linear layers on four 4-bit elements each, 16-bit attention.</summary>
    public static Accelerator Tender { get; } = Mant with
    {
        Name = "Tender",
        Element = ElementCatalog.TenderComposed,
        Operands = WideAttention,
        PostUnit = null,
        QuantizationUnit = null,
        Rationale = "W8A8 to keep accuracy, no quantized cache; an 8 x 8 product takes four 4-bit elements with 32-bit accumulators.",
    };

    /// <summary>OliVe: 8-bit linear layers on the fusion element, 16-bit attention.</summary>
    public static Accelerator Olive { get; } = Tender with
    {
        Name = "OliVe",
        Element = ElementCatalog.AntFusion,
        Rationale = "W8A8 to keep accuracy (4 bits a channel lose it), no quantized cache; 8/4 fusion element.",
    };

    /// <summary>ANT: 8-bit linear layers on four 4-bit elements each, 16-bit attention.</summary>
    public static Accelerator Ant { get; } = Tender with
    {
        Name = "ANT",
        Element = ElementCatalog.AntComposed,
        Rationale = "W8A8 to keep accuracy (4 bits a channel lose it), no quantized cache; an 8 x 8 product takes four of ANT's 4-bit elements.",
    };

    /// <summary>BitFusion: 8-bit linear layers on the 8/2 fusion element, 16-bit attention.</summary>
    public static Accelerator BitFusion { get; } = Tender with
    {
        Name = "BitFusion",
        Element = ElementCatalog.BitFusion,
        Rationale = "W8A8, no quantized cache; without groups or outliers its linear layers may need 16 bits too, which would be worse for it.",
    };

    /// <summary>A plain INT8 array with an INT8 cache: what the baselines would be if 8 bits were enough everywhere.</summary>
    public static Accelerator Int8Array { get; } = Tender with
    {
        Name = "INT8",
        Element = ElementCatalog.Int8,
        Operands = new() { Weights = Int8, Activations = Int8, Queries = Int8, Keys = Int8, Probabilities = Int8, Values = Int8 },
        Rationale = "W8A8 and an 8-bit cache throughout, whatever the accuracy: the lower bound of M-ANT's gain.",
    };

    /// <summary>All presets, MANT first.</summary>
    public static IReadOnlyList<Accelerator> All { get; } = [Mant, Tender, Olive, Ant, BitFusion, Int8Array];

    /// <summary>The preset of that name, whatever its case; <see langword="null"/> if there is none.</summary>
    /// <param name="name">Name, such as <c>MANT</c>.</param>
    public static Accelerator? Find(string name)
    {
        foreach (Accelerator accelerator in All)
        {
            if (string.Equals(accelerator.Name, name, System.StringComparison.OrdinalIgnoreCase))
            {
                return accelerator;
            }
        }

        return null;
    }

    /// <summary>M-ANT's formats for a group size: 24 bits of metadata a group (fp16 scale, 8-bit coefficient), 16 for integers.</summary>
    /// <param name="groupSize">Elements of a group.</param>
    public static OperandSet MantOperands(int groupSize) => new()
    {
        Weights = OperandFormat.Mant(groupSize),
        Activations = OperandFormat.Grouped(8, groupSize),
        Queries = OperandFormat.Grouped(8, groupSize),
        Keys = OperandFormat.Mant(groupSize),
        Probabilities = OperandFormat.Grouped(8, groupSize),
        Values = OperandFormat.Mant(groupSize),
        ValueTail = OperandFormat.Plain(8),
    };
}

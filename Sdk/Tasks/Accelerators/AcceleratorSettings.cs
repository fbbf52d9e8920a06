using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Hardware;

namespace QuantSdk.Tasks;

/// <summary>Turns the properties into the accelerator that they describe.</summary>
internal static class AcceleratorSettings
{
    private const int LargestSide = 4096;
    private const int LargestBufferKibibytes = 1 << 20;
    private const int DefaultGroup = 64;
    private const int BitsPerKibibyte = 8 * 1024;

    private static readonly int[] GroupSizes = [16, 32, 64, 128, 256];

    /// <summary>Makes the accelerator.</summary>
    /// <param name="settings">The properties.</param>
    /// <param name="layers">The project's layers, whose groups it must be able to hold.</param>
    /// <exception cref="SettingException">A setting is unknown or impossible.</exception>
    public static Accelerator Create(SettingsFile settings, IReadOnlyList<ProjectLayer> layers)
    {
        Accelerator preset = Preset("QuantAcceleratorPreset", settings.Text("QuantAcceleratorPreset") is { Length: > 0 } name ? name : "MANT");
        Accelerator accelerator = preset with
        {
            Array = new(
                settings.Integer("QuantAcceleratorRows", 1, LargestSide) ?? preset.Array.Rows,
                settings.Integer("QuantAcceleratorColumns", 1, LargestSide) ?? preset.Array.Columns),
            Dataflow = settings.Word("QuantAcceleratorDataflow", "os", "ws") == "ws" ? Dataflow.WeightStationary : Dataflow.OutputStationary,
            FrequencyHertz = settings.Number("QuantAcceleratorMegahertz", 1e5) * 1e6 ?? preset.FrequencyHertz,
            Buffers = new()
            {
                Weights = Buffer(settings, "QuantAcceleratorWeightKiB", preset.Buffers.Weights),
                Activations = Buffer(settings, "QuantAcceleratorActivationKiB", preset.Buffers.Activations),
                Outputs = Buffer(settings, "QuantAcceleratorOutputKiB", preset.Buffers.Outputs),
            },
            Dram = preset.Dram with { BitsPerCycle = settings.Integer("QuantAcceleratorDramBits", 1, 1 << 20) ?? preset.Dram.BitsPerCycle },
        };
        if (accelerator.QuantizationUnit is QuantizationUnit unit)
        {
            int group = GroupSize(settings, layers);
            accelerator = accelerator with
            {
                Operands = AcceleratorCatalog.MantOperands(group),
                QuantizationUnit = unit with { GroupSize = group },
            };
        }

        CheckBuffers(accelerator);
        return AcceleratorCheck.FindProblems(accelerator).FirstOrDefault() is string problem
            ? throw new SettingException("QSDK2011", problem)
            : accelerator;
    }

    /// <summary>The preset of a name.</summary>
    /// <exception cref="SettingException">There is none.</exception>
    public static Accelerator Preset(string property, string name) => AcceleratorCatalog.Find(name)
        ?? throw new SettingException("QSDK2007", $"{property} names '{name}', which is no accelerator. There are: {string.Join(", ", AcceleratorCatalog.All.Select(static preset => preset.Name))}.");

    /// <summary>Elements of a group: what the property says, else the largest group of the project's layers.</summary>
    private static int GroupSize(SettingsFile settings, IReadOnlyList<ProjectLayer> layers)
    {
        int? asked = settings.Integer("QuantAcceleratorGroupSize", GroupSizes[0], GroupSizes[GroupSizes.Length - 1]);
        ProjectLayer? largest = layers.OrderByDescending(static layer => layer.GroupSize).FirstOrDefault(static layer => layer.GroupSize > 0);
        int size = asked ?? largest?.GroupSize ?? DefaultGroup;
        if (!GroupSizes.Contains(size))
        {
            throw new SettingException("QSDK2010", $"QuantAcceleratorGroupSize is {size}. A group has {string.Join(", ", GroupSizes)} elements.");
        }

        return largest is null || largest.GroupSize <= size
            ? size
            : throw new SettingException("QSDK2010", $"{largest.Name} has groups of {largest.GroupSize}, but QuantAcceleratorGroupSize is {size}: its partial sums would not hold them.");
    }

    private static OnChipBuffer Buffer(SettingsFile settings, string property, OnChipBuffer preset)
    {
        if (settings.Integer(property, 1, LargestBufferKibibytes) is not int kibibytes)
        {
            return preset;
        }

        // Leakage and area go with the size; the energy of an access stays, for CACTI's figures are those of one bank.
        long bytes = kibibytes * 1024L;
        double factor = (double)bytes / preset.Bytes;
        return preset with
        {
            Bytes = bytes,
            LeakageMilliwatts = preset.LeakageMilliwatts * factor,
            AreaSquareMillimetres = preset.AreaSquareMillimetres * factor,
        };
    }

    private static void CheckBuffers(Accelerator accelerator)
    {
        ArrayShape array = accelerator.Array;
        OperandSet operands = accelerator.Operands;
        bool outputsStay = accelerator.Dataflow == Dataflow.OutputStationary;
        CheckBuffer("QuantAcceleratorWeightKiB", accelerator.Buffers.Weights, (long)array.Columns * operands.Weights.Bits * (outputsStay ? 1 : array.Rows));
        CheckBuffer("QuantAcceleratorActivationKiB", accelerator.Buffers.Activations, (long)array.Rows * operands.Activations.Bits);
        CheckBuffer("QuantAcceleratorOutputKiB", accelerator.Buffers.Outputs, (long)array.Columns * operands.OutputBits * (outputsStay ? array.Rows : 1));
    }

    private static void CheckBuffer(string property, OnChipBuffer buffer, long bits)
    {
        if (buffer.UsableBits < bits)
        {
            throw new SettingException("QSDK2012", FormattableString.Invariant($"{property}: half of a buffer of {buffer.Bytes / 1024} KiB, the other half being loaded meanwhile, does not hold what the array takes at a time. It needs {(2 * bits + BitsPerKibibyte - 1) / BitsPerKibibyte} KiB, or a smaller array."));
        }
    }
}

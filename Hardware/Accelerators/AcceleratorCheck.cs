using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>Finds settings of an accelerator that no hardware can have, or that contradict one another.</summary>
public static class AcceleratorCheck
{
    private const int LargestSide = 1 << 14;
    private const int WidestOperand = 32;

    /// <summary>All problems, one sentence each; empty for an accelerator that can be simulated and emitted.</summary>
    /// <param name="accelerator">The accelerator.</param>
    public static IReadOnlyList<string> FindProblems(Accelerator accelerator) =>
        [.. Structure(accelerator), .. Costs(accelerator), .. Formats(accelerator), .. Units(accelerator)];

    /// <summary>Throws for the first problem.</summary>
    /// <exception cref="ArgumentException">There is one.</exception>
    internal static void ThrowIfImpossible(Accelerator accelerator)
    {
        string? problem = FindProblems(accelerator).FirstOrDefault();
        if (problem is not null)
        {
            throw new ArgumentException($"{accelerator.Name}: {problem}", nameof(accelerator));
        }
    }

    private static IEnumerable<string> Structure(Accelerator accelerator)
    {
        if (!IsWithin(accelerator.Array.Rows, 1, LargestSide) || !IsWithin(accelerator.Array.Columns, 1, LargestSide))
        {
            yield return $"An array has 1 to {LargestSide} rows and columns, not {accelerator.Array}.";
        }

        foreach ((string name, OnChipBuffer buffer) in Buffers(accelerator))
        {
            if (buffer.Bytes < 1)
            {
                yield return $"The {name} buffer holds at least one byte, not {buffer.Bytes}.";
            }
        }

        if (accelerator.Dram.BitsPerCycle < 1)
        {
            yield return $"The memory moves at least one bit a cycle, not {accelerator.Dram.BitsPerCycle}.";
        }

        ProcessingElement element = accelerator.Element;
        if (!IsWithin(element.HighBits, 1, WidestOperand) || !IsWithin(element.LowActivationBits, 1, element.HighBits) || !IsWithin(element.LowWeightBits, 1, element.HighBits))
        {
            yield return $"An element multiplies 1 to {WidestOperand} bits, and its narrow modes are no wider than its wide one.";
        }
    }

    private static IEnumerable<string> Costs(Accelerator accelerator)
    {
        if (!(accelerator.FrequencyHertz > 0) || !(accelerator.Element.MeasuredHertz > 0))
        {
            yield return "A clock is positive.";
        }

        ProcessingElement element = accelerator.Element;
        DramInterface dram = accelerator.Dram;
        double[] costs =
        [
            element.AreaSquareMicrons, element.DynamicMicrowatts, element.LeakageMicrowatts,
            dram.ReadPicojoulesPerBit, dram.WritePicojoulesPerBit, dram.StaticMilliwatts,
            .. Buffers(accelerator).SelectMany(static buffer => new[] { buffer.Buffer.ReadPicojoulesPerBit, buffer.Buffer.WritePicojoulesPerBit, buffer.Buffer.LeakageMilliwatts }),
        ];
        if (costs.Any(static cost => !(cost >= 0) || double.IsInfinity(cost)))
        {
            yield return "Areas, powers and energies are finite and not negative.";
        }
    }

    private static IEnumerable<string> Formats(Accelerator accelerator)
    {
        OperandSet set = accelerator.Operands;
        (string Name, OperandFormat Format)[] formats =
        [
            ("weights", set.Weights), ("activations", set.Activations), ("queries", set.Queries), ("keys", set.Keys),
            ("probabilities", set.Probabilities), ("values", set.Values), ("staged values", set.ValueTail ?? set.Values), ("outputs", OperandFormat.Plain(set.OutputBits)),
        ];
        return formats
            .Where(static format => !IsWithin(format.Format.Bits, 1, WidestOperand) || format.Format.GroupSize < 0 || format.Format.MetadataBits < 0)
            .Select(static format => $"The {format.Name} have 1 to {WidestOperand} bits and no negative group or metadata, not {format.Format}.");
    }

    private static IEnumerable<string> Units(Accelerator accelerator)
    {
        if (accelerator.PostUnit is { ColumnsPerCycle: < 0 } or { LatencyCycles: < 0 } or { AccumulatorBits: < 1 })
        {
            yield return "The post-unit has no negative width or latency, and sums of at least one bit.";
        }

        if (accelerator.QuantizationUnit is not QuantizationUnit unit)
        {
            if (accelerator.Operands.ValueTail is not null)
            {
                yield return "Values are staged, but there is no quantization unit to requantize them.";
            }

            yield break;
        }

        if (unit.GroupSize < 1 || unit.LatencyCycles < 0 || unit.StagingBits < 1)
        {
            yield return "The quantization unit has groups of at least one element, staging of at least one bit and no negative latency.";
        }

        if (accelerator.Operands.Values.GroupSize is int group && group > 0 && group != unit.GroupSize)
        {
            yield return $"The quantization unit makes groups of {unit.GroupSize}, but the values have groups of {group}.";
        }
    }

    private static (string Name, OnChipBuffer Buffer)[] Buffers(Accelerator accelerator) =>
        [("weight", accelerator.Buffers.Weights), ("activation", accelerator.Buffers.Activations), ("output", accelerator.Buffers.Outputs)];

    private static bool IsWithin(int value, int least, int most) => value >= least && value <= most;
}

using System;
using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>One memory of the exported architecture. Every data space has its own chain of them, so that each has its own word width.</summary>
internal sealed record TimeloopStore
{
    // Wide enough for a row of an array, as the presets' buffers are.
    private const int LineBits = 512;

    /// <summary>Name of the component.</summary>
    public required string Name { get; init; }

    /// <summary>Class of the component.</summary>
    public required string Class { get; init; }

    /// <summary>Subclass, which Accelergy's plug-ins answer to; <see langword="null"/> where the class itself is one.</summary>
    public string? Subclass { get; init; }

    /// <summary>The data space that it keeps.</summary>
    public required string DataSpace { get; init; }

    /// <summary>Width of a number, in bits.</summary>
    public required int DataBits { get; init; }

    /// <summary>Numbers of one line.</summary>
    public required int LineNumbers { get; init; }

    /// <summary>Lines; 0 for a memory without bounds.</summary>
    public long Depth { get; init; }

    /// <summary>Bits in or out in one cycle; 0 for no bound.</summary>
    public double BitsPerCycle { get; init; }

    /// <summary>Energy of reading a bit, in pJ.</summary>
    public double ReadPicojoulesPerBit { get; init; }

    /// <summary>Energy of writing a bit, in pJ.</summary>
    public double WritePicojoulesPerBit { get; init; }

    /// <summary>Width of a line, in bits.</summary>
    public int LineWidth => DataBits * LineNumbers;

    /// <summary>The part of memory that holds a data space. Groups' metadata take their share of the bandwidth.</summary>
    public static TimeloopStore Dram(Accelerator accelerator, string dataSpace, OperandFormat format) => new()
    {
        Name = dataSpace.ToLowerInvariant() + "_dram",
        Class = "DRAM",
        DataSpace = dataSpace,
        DataBits = format.Bits,
        LineNumbers = Math.Max(1, accelerator.Dram.BitsPerCycle / format.Bits),
        BitsPerCycle = accelerator.Dram.BitsPerCycle * format.Bits / format.StoredBits,
        ReadPicojoulesPerBit = accelerator.Dram.ReadPicojoulesPerBit * format.StoredBits / format.Bits,
        WritePicojoulesPerBit = accelerator.Dram.WritePicojoulesPerBit * format.StoredBits / format.Bits,
    };

    /// <summary>The buffer of a data space.</summary>
    public static TimeloopStore Buffer(OnChipBuffer buffer, string dataSpace, int bits)
    {
        int numbers = Math.Max(1, LineBits / bits);
        return new()
        {
            Name = dataSpace.ToLowerInvariant() + "_buffer",
            Class = "SRAM",
            DataSpace = dataSpace,
            DataBits = bits,
            LineNumbers = numbers,
            Depth = Math.Max(1, buffer.Bytes * 8 / (numbers * bits)),
            ReadPicojoulesPerBit = buffer.ReadPicojoulesPerBit,
            WritePicojoulesPerBit = buffer.WritePicojoulesPerBit,
        };
    }

    /// <summary>The register of a data space in one element; its energy is part of the element's own.</summary>
    public static TimeloopStore Register(string dataSpace, int bits) => new()
    {
        Name = dataSpace.ToLowerInvariant() + "_register",
        Class = "storage",
        Subclass = "reg",
        DataSpace = dataSpace,
        DataBits = bits,
        LineNumbers = 1,
        Depth = 1,
    };

    /// <summary>The three kinds of memory for one precision class, from the outermost in.</summary>
    public static IReadOnlyList<IReadOnlyList<TimeloopStore>> Levels(Accelerator accelerator, OperandFormat left, OperandFormat right)
    {
        OperandFormat output = OperandFormat.Plain(accelerator.Operands.OutputBits);
        BufferSet buffers = accelerator.Buffers;
        return
        [
            [
                Dram(accelerator, TimeloopNames.Weights, right),
                Dram(accelerator, TimeloopNames.Inputs, left),
                Dram(accelerator, TimeloopNames.Outputs, output),
            ],
            [
                Buffer(buffers.Weights, TimeloopNames.Weights, right.Bits),
                Buffer(buffers.Activations, TimeloopNames.Inputs, left.Bits),
                Buffer(buffers.Outputs, TimeloopNames.Outputs, output.Bits),
            ],
            [
                Register(TimeloopNames.Weights, right.Bits),
                Register(TimeloopNames.Inputs, left.Bits),
                Register(TimeloopNames.Outputs, output.Bits),
            ],
        ];
    }
}

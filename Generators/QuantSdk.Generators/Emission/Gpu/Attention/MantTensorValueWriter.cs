using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// M-ANT's values with INT8 weights on tensor cores: rows of a product are channels, places tokens of full windows; the window that is not full has 8-bit integers and a power of two for each
/// channel. Warps share the channels first, so that a warp has few sums, then the tokens.
/// </summary>
internal sealed class MantTensorValueWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, MantCacheModel format, GpuAttentionTensorPlan tensors)
    : ValueWriter(writer, layer, plan)
{
    private const int BlockChannels = GpuAttentionTensorPlan.TurnRows;

    // Four lanes of a row have a unit of 16 tokens each.
    private const int UnitTokens = 16;

    private readonly MantTensorPart part = new(writer, layer, plan, tensors);

    /// <summary>Blocks of channels that a warp has.</summary>
    private int Blocks => Dimension / BlockChannels / tensors.ChannelParts;

    /// <summary>Whether a turn's codes are loaded while those of the one before are multiplied, and the first ones before the softmax; those of several blocks take too many registers.</summary>
    private bool LoadsAhead => Blocks == 1;

    private int Size => format.GroupSize;

    private int WindowUnits => Size / UnitTokens;

    /// <inheritdoc/>
    public override void WriteLoads()
    {
        string windows = $"(long)((cache.Maximum / {Size}) * {Dimension})";
        Piece("values", "ValueCodes", $"{windows} * {Size / 32}", Packed);
        Piece("valueScales", "ValueScales", windows, "int");
        Writer.Lines($"""
            int firstWindow = first / {Size};
            int windowsEnd = (first + count) / {Size};
            int turns = (windowsEnd - firstWindow + {tensors.Groups - 1}) / {tensors.Groups};
            int turn = {(tensors.ChannelParts == 1 ? "warp" : $"warp / {tensors.ChannelParts}")};
            int laneChannel = {(tensors.ChannelParts == 1 ? "" : $"warp % {tensors.ChannelParts} * {Blocks * BlockChannels} + ")}laneRow;
            """);
        if (LoadsAhead)
        {
            Writer.Lines(string.Join("\n", Codes().Select(static code => $"{code.Kind} next_{code.Name} = default;")));
            WriteNext();
        }
    }

    /// <inheritdoc/>
    public override void WriteViews()
    {
        Piece("windowCodes", "WindowCodes", $"{Dimension * Size / 16}", Packed);
        Piece("exponents", "WindowExponents", $"{Dimension}", "int");
        Writer.Lines($"{GpuNames.View(Packed)} weightUnits = weightWords.Cast<{Packed}>();");
    }

    /// <inheritdoc/>
    public override void WriteOutputs(Action<string> writeOutput)
    {
        for (int block = 0; block < Blocks; block++)
        {
            Writer.Lines(string.Join("\n", part.Sums($"a{block}_").Select(static sum => $"float {sum} = 0f;")));
        }

        using (Writer.Block("while (turn < turns)"))
        {
            WriteTurn();
        }

        // The window that is not full is the last one: it would be the turn of these warps.
        using (Writer.Block($"if (turn == turns && windowsEnd * {Size} < first + count)"))
        {
            WriteTail();
        }

        for (int block = 0; block < Blocks; block++)
        {
            part.WriteGroupSums($"a{block}_");
        }

        KernelOrder.WriteStart(Writer, isDependent: true);
        WriteReduction(writeOutput);
    }

    private void WriteTurn()
    {
        if (LoadsAhead)
        {
            Writer.Lines(string.Join("\n", Codes().Select(static code => $"{code.Kind} {code.Name} = next_{code.Name};")));
        }

        Writer.Lines($"""
            int window = firstWindow + turn * {tensors.Groups} + {part.Group};
            int local = {GpuNames.Ilgpu}.IntrinsicMath.Min(window, windowsEnd - 1) - firstWindow;
            """);
        string unit = $"columnHead * {ScoreStride / UnitTokens} + local * {WindowUnits} + {Lane} * 2";
        part.WriteOperands("w", "weightUnits", unit, tensors.Groups == 1 ? "hasColumn" : "hasColumn && window < windowsEnd");
        part.WriteScales("weightScale", "weightScales", ScoreStride / Size, "local");
        Writer.Lines($"turn += {tensors.TokenParts};");
        if (LoadsAhead)
        {
            WriteNext();
        }

        for (int block = 0; block < Blocks; block++)
        {
            using (Writer.Block(""))
            {
                if (!LoadsAhead)
                {
                    WriteCodes("local + firstWindow", block, static (kind, name) => $"{kind} {name}");
                }

                part.WriteProducts("v", "vm", "w", "weightScale", $"a{block}_");
            }
        }
    }

    /// <summary>The lane's unit of 32 tokens among those of a window.</summary>
    private string Lane => tensors.Groups == 1 ? "quadLane" : tensors.GroupLanes == 1 ? "0" : $"quadLane % {tensors.GroupLanes}";

    /// <summary>The variables of a turn's codes and metadata.</summary>
    private static IEnumerable<(string Kind, string Name)> Codes() =>
        Enumerable.Range(0, MantTensorPart.Rows).SelectMany(static row => new[] { (Packed, $"v{row}"), ("int", $"vm{row}") });

    /// <summary>Writes the loads of the turn that comes next, if there is one. A lane without a window reads the last one again.</summary>
    private void WriteNext()
    {
        using (Writer.Block("if (turn < turns)"))
        {
            Writer.Lines($"int nextWindow = {GpuNames.Ilgpu}.IntrinsicMath.Min(firstWindow + turn * {tensors.Groups} + {part.Group}, windowsEnd - 1);");
            WriteCodes("nextWindow", 0, static (_, name) => $"next_{name}");
        }
    }

    private void WriteCodes(string window, int block, Func<string, string, string> target)
    {
        for (int row = 0; row < MantTensorPart.Rows; row++)
        {
            string channel = $"laneChannel + {block * BlockChannels + 8 * row}";
            Writer.Lines($"""
                {target(Packed, $"v{row}")} = values[(({window}) * {Size / 32} + {Lane}) * {Dimension} + {channel}];
                {target("int", $"vm{row}")} = valueScales[({window}) * {Dimension} + {channel}];
                """);
        }
    }

    /// <summary>Writes the window of 8-bit integers: its weights stand in the columns of the first group, and lanes without a unit of it have zeros.</summary>
    private void WriteTail()
    {
        Writer.Lines("int local = windowsEnd - firstWindow;");
        int[] loads = [.. Enumerable.Range(0, (WindowUnits + 3) / 4)];
        string column = tensors.Groups == 1 ? "hasColumn" : Heads == tensors.Columns ? $"laneRow < {tensors.Columns}" : $"laneRow < {Heads}";
        foreach (int load in loads)
        {
            string unit = WindowUnits < 4 ? $"{GpuNames.Ilgpu}.IntrinsicMath.Min(quadLane, {WindowUnits - 1})" : $"quadLane + {4 * load}";
            Writer.Lines($"int unit{load} = {unit};");
            part.WriteOperands(
                $"w{load}_", "weightUnits", $"columnHead * {ScoreStride / UnitTokens} + local * {WindowUnits} + unit{load}",
                WindowUnits < 4 ? $"{column} && quadLane < {WindowUnits}" : column, count: 1);
        }

        part.WriteScales("weightScale", "weightScales", ScoreStride / Size, "local");
        for (int block = 0; block < Blocks; block++)
        {
            using (Writer.Block(""))
            {
                for (int row = 0; row < MantTensorPart.Rows; row++)
                {
                    string channel = $"laneChannel + {block * BlockChannels + 8 * row}";
                    Writer.Lines($"float factor{row} = {GpuNames.Runtime}.AttentionMath.PowerOf(exponents[{channel}]);");
                    Writer.Lines(string.Join("\n", loads.Select(load => $"{Packed} c{load}_{row} = windowCodes[unit{load} * {Dimension} + {channel}];")));
                }

                part.WriteByteProducts([.. loads.Select(static load => ($"c{load}_", $"w{load}_0"))], "factor", "weightScale", $"a{block}_");
            }
        }
    }

    /// <summary>Writes the sum over the warps that share tokens, for all query heads at once.</summary>
    private void WriteReduction(Action<string> writeOutput)
    {
        int words = Heads * Dimension;
        using (Writer.Block(part.HasSums is null ? "" : $"if ({part.HasSums})"))
        {
            Writer.Lines($"int place = {(tensors.TokenParts == 1 ? "" : $"warp / {tensors.ChannelParts} * {words} + ")}laneChannel;");
            part.WriteHeads(head =>
            {
                for (int block = 0; block < Blocks; block++)
                {
                    for (int row = 0; row < MantTensorPart.Rows; row++)
                    {
                        Writer.Lines($"reduction[sumHead{head} * {Dimension} + place + {block * BlockChannels + 8 * row}] = a{block}_{row}_{head};");
                    }
                }
            });
        }

        Barrier();
        using (Writer.Block($"for (int i = thread; i < {words}; i += {Plan.ThreadsPerGroup})"))
        {
            Writer.Lines($"""
                float total = {string.Join(" + ", Enumerable.Range(0, tensors.TokenParts).Select(tokens => $"reduction[{tokens * words} + i]"))};
                int query = i / {Dimension};
                int output = i % {Dimension};
                """);
            writeOutput("query");
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// M-ANT's values with INT8 weights, a window of tokens at a time: full windows in 4 bits through both partial sums, the one that is not full in 8 bits with a power of two for each channel.
/// Lanes own channels, all of which share a window's weights.
/// </summary>
internal sealed class MantValueWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, MantCacheModel format) : LaneValueWriter(writer, layer, plan)
{
    private const int UnitTokens = 32;

    /// <summary>Whether the first window's codes are loaded before the softmax; several query heads leave no registers for that.</summary>
    private bool LoadsAhead => Heads == 1 && Values.Tiles == 1;

    private int Parts => format.GroupSize / UnitTokens;

    /// <summary>Words from the weights to their negatives.</summary>
    private int Negatives => Heads * ScoreStride / 4;

    /// <inheritdoc/>
    public override string? Active => null;

    /// <inheritdoc/>
    public override string Channel(int index) => $"lane + {index * GpuDevice.WarpSize}";

    /// <inheritdoc/>
    public override void WriteLoads()
    {
        string windows = $"(long)((cache.Maximum / {format.GroupSize}) * {Dimension})";
        Piece("values", "ValueCodes", $"{windows} * {Parts}", Packed);
        Piece("valueScales", "ValueScales", windows, "int");
        if (LoadsAhead)
        {
            Writer.Lines($"""
                int windowsEnd = (first + count) / {format.GroupSize};
                int window = first / {format.GroupSize} + warp;
                """);
            Writer.Lines(string.Join("\n", Codes().Select(static code => $"{code.Kind} {code.Name} = default;")));
            WriteNext();
        }
    }

    /// <inheritdoc/>
    public override void WriteViews()
    {
        Piece("windowCodes", "WindowCodes", $"{Dimension * format.GroupSize / 16}", Packed);
        Piece("exponents", "WindowExponents", $"{Dimension}", "int");
        Writer.Lines($"{GpuNames.View(Packed)} weightUnits = weightWords.Cast<{Packed}>();");
    }

    /// <inheritdoc/>
    public override void WriteTile()
    {
        int size = format.GroupSize;
        Writer.Lines($"int channel = lane{TileOffset(Values.TileChannels)};");
        if (!LoadsAhead)
        {
            Writer.Lines($"""
                int windowsEnd = (first + count) / {size};
                int window = first / {size} + warp;
                """);
        }

        using (Writer.Block("while (window < windowsEnd)"))
        {
            Writer.Lines($"int local = window - first / {size};");
            if (!LoadsAhead)
            {
                WriteCodes("window", "channel", static (kind, name) => $"{kind} {name}");
            }

            WriteWindow();
            Writer.Lines($"window += {Warps};");
            if (LoadsAhead)
            {
                WriteNext();
            }
        }

        // The window that is not full is the last one.
        using (Writer.Block($"if (window * {size} < first + count)"))
        {
            Writer.Lines($"int local = window - first / {size};");
            WriteTail();
        }
    }

    /// <summary>The variables of a window's codes and metadata.</summary>
    private IEnumerable<(string Kind, string Name)> Codes() =>
        Enumerable.Range(0, Values.Channels).SelectMany(channel =>
            Enumerable.Range(0, Parts).Select(part => (Packed, $"v{channel}_{part}")).Append(("int", $"vm{channel}")));

    /// <summary>Writes the loads of the window that comes next, if it is full.</summary>
    private void WriteNext()
    {
        using (Writer.Block("if (window < windowsEnd)"))
        {
            WriteCodes("window", "lane", static (_, name) => name);
        }
    }

    private void WriteCodes(string window, string channel, Func<string, string, string> target)
    {
        for (int i = 0; i < Values.Channels; i++)
        {
            Writer.Lines($"{target("int", $"vm{i}")} = valueScales[{window} * {Dimension} + {channel} + {i * GpuDevice.WarpSize}];");
            for (int part = 0; part < Parts; part++)
            {
                Writer.Lines($"{target(Packed, $"v{i}_{part}")} = values[({window} * {Parts} + {part}) * {Dimension} + {channel} + {i * GpuDevice.WarpSize}];");
            }
        }
    }

    private void WriteWindow()
    {

        for (int head = 0; head < Heads; head++)
        {
            using (Writer.Block(""))
            {
                string[] sums = Sums("x", "y");
                for (int part = 0; part < Parts; part++)
                {
                    string[] operands = Weights("w", 0, head, part);
                    string[] negatives = Weights("n", Negatives, head, part);
                    string[][] words = [.. Enumerable.Range(0, Values.Channels).Select(channel => Words($"v{channel}_{part}"))];
                    IntegerSumsWriter.WriteMant(Writer, words, operands, negatives, sums);
                }

                Writer.Lines(WeightScale(head));
                for (int channel = 0; channel < Values.Channels; channel++)
                {
                    Writer.Lines(
                        $"a{head}_{channel} += {MantMetadata.Value($"vm{channel}", $"x{channel}", $"y{channel}")} * ({GpuNames.Runtime}.DeviceMath.Low(vm{channel}) * weightScale);");
                }
            }
        }
    }

    private void WriteTail()
    {
        for (int head = 0; head < Heads; head++)
        {
            using (Writer.Block(""))
            {
                string[] sums = Sums("x");
                for (int part = 0; part < Parts; part++)
                {
                    using (Writer.Block(""))
                    {
                        string[] operands = Weights("w", 0, head, part);
                        for (int channel = 0; channel < Values.Channels; channel++)
                        {
                            string at = $"channel + {channel * GpuDevice.WarpSize}";
                            Writer.Lines($"""
                                {Packed} c{channel}_0 = windowCodes[{2 * part * Dimension} + {at}];
                                {Packed} c{channel}_1 = windowCodes[{(2 * part + 1) * Dimension} + {at}];
                                """);
                        }

                        string[][] words = [.. Enumerable.Range(0, Values.Channels).Select(channel => (string[])[.. Words($"c{channel}_0"), .. Words($"c{channel}_1")])];
                        IntegerSumsWriter.WriteBytes(Writer, words, operands, sums);
                    }
                }

                Writer.Lines(WeightScale(head));
                for (int channel = 0; channel < Values.Channels; channel++)
                {
                    Writer.Lines(
                        $"a{head}_{channel} += (float)x{channel} * ({GpuNames.Runtime}.AttentionMath.PowerOf(exponents[channel + {channel * GpuDevice.WarpSize}]) * weightScale);");
                }
            }
        }
    }

    private static string[] Words(string unit) => [.. Enumerable.Range(0, 4).Select(word => $"{unit}.{GpuNames.Component(word)}")];

    private string WeightScale(int head) => $"float weightScale = weightScales[{head * ScoreStride / format.GroupSize} + local];";

    private string[] Sums(params string[] prefixes)
    {
        string[] sums = [.. Enumerable.Range(0, Values.Channels).SelectMany(channel => prefixes.Select(prefix => $"{prefix}{channel}"))];
        Writer.Lines(string.Join("\n", sums.Select(static sum => $"int {sum} = 0;")));
        return sums;
    }

    /// <summary>Writes the loads of 32 tokens' weights, or of their negatives.</summary>
    private string[] Weights(string name, int start, int head, int part)
    {
        string index = $"{start / 4 + head * ScoreStride / 16} + local * {format.GroupSize / 16} + {2 * part}";
        Writer.Lines($"""
            {Packed} {name}{part}_0 = weightUnits[{index}];
            {Packed} {name}{part}_1 = weightUnits[{index} + 1];
            """);
        return [.. Words($"{name}{part}_0"), .. Words($"{name}{part}_1")];
    }
}

using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of coupled keys by partial sums. The group computes a table [query head][plane][entry][lane] = query · entry once; a lane owns a channel group of each plane and gathers one number per
/// index from its own bank, and a transpose by shuffles leaves one token per lane.
/// </summary>
internal sealed class ProductKeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : KeyWriter(writer, layer, plan)
{
    private readonly CoupledCodes codes = new(layer, format);

    private int Planes => GpuAttentionMemory.Planes(Layer, format);

    private int PlaneSize => format.Entries * GpuDevice.WarpSize;

    /// <inheritdoc/>
    public override void WritePreparation()
    {
        string type = EntryLoads.Type(format.VectorSize);
        Writer.Lines($"""
            {GpuNames.View("float")} products = table.SubView(0, {Heads * Planes * PlaneSize}).Cast<float>();
            {GpuNames.View(type)} keyEntries = {codes.Book("keyBooks", type, codes.LoadWords)};
            """);
        for (int plane = 0; plane < Planes; plane++)
        {
            using (Writer.Block(""))
            {
                WriteTable(plane);
            }
        }

        Barrier();
    }

    /// <inheritdoc/>
    public override void WriteScores()
    {
        using (Writer.Block(""))
        {
            Piece("keys", "KeyCodes", codes.PieceUnits, Packed);
            for (int head = 0; head < Heads; head++)
            {
                for (int plane = 0; plane < Planes; plane++)
                {
                    Writer.Lines($"{GpuNames.View("float")} t{head}_{plane} = products.SubView({(head * Planes + plane) * PlaneSize} + lane, {PlaneSize - 31});");
                }
            }

            int block = codes.BlockTokens;
            using (Writer.Block($"for (int block = first / {block} + warp; block * {block} < first + count; block += {Warps})"))
            {
                WriteLoads();
                for (int head = 0; head < Heads; head++)
                {
                    using (Writer.Block(""))
                    {
                        WriteHead(head);
                    }
                }
            }
        }
    }

    /// <summary>Whether lanes behind the last channel group remain in a plane.</summary>
    private bool IsPartial(int plane) => (plane + 1) * GpuDevice.WarpSize > codes.Groups;

    private void WriteTable(int plane)
    {
        int size = format.VectorSize;
        Writer.Lines($"int group = {GpuNames.Ilgpu}.IntrinsicMath.Min({plane * GpuDevice.WarpSize} + lane, {codes.Groups - 1});");
        if (IsPartial(plane))
        {
            Writer.Lines($"float factor = {plane * GpuDevice.WarpSize} + lane < {codes.Groups} ? 1f : 0f;");
        }

        string factor = IsPartial(plane) ? " * factor" : "";
        for (int head = 0; head < Heads; head++)
        {
            for (int element = 0; element < size; element++)
            {
                Writer.Lines($"float q{head}_{element} = queryRows[{head * Dimension + element} + group * {size}]{factor};");
            }
        }

        using (Writer.Block($"for (int entry = warp; entry < {format.Entries}; entry += {Warps})"))
        {
            EntryLoads.Write(Writer, "keyEntries", "e", $"entry * {codes.Groups} + group", size);
            for (int head = 0; head < Heads; head++)
            {
                IEnumerable<string> terms = Enumerable.Range(0, size).Select(element => $"{EntryLoads.Element("e", element, size)} * q{head}_{element}");
                Writer.Lines($"products[entry * 32 + {(head * Planes + plane) * PlaneSize} + lane] = {string.Join(" + ", terms)};");
            }
        }
    }

    private void WriteLoads()
    {
        for (int plane = 0; plane < Planes; plane++)
        {
            string load = $"keys[block * {codes.Groups} + {plane * GpuDevice.WarpSize} + lane]";
            if (!IsPartial(plane))
            {
                Writer.Lines($"{Packed} c{plane} = {load};");
                continue;
            }

            Writer.Lines($"{Packed} c{plane} = default;");
            using (Writer.Block($"if ({plane * GpuDevice.WarpSize} + lane < {codes.Groups})"))
            {
                Writer.Lines($"c{plane} = {load};");
            }
        }
    }

    private void WriteHead(int head)
    {
        for (int token = 0; token < codes.BlockTokens; token++)
        {
            IEnumerable<string> terms = Enumerable.Range(0, Planes).Select(plane => $"t{head}_{plane}[{codes.Scaled($"c{plane}", token, GpuDevice.WarpSize)}]");
            Writer.Lines($"float a{token} = {string.Join(" + ", terms)};");
        }

        string total = TransposeReduction.Write(Writer, "a", codes.BlockTokens);
        Writer.Lines($"int token = block * {codes.BlockTokens} + lane - first;");
        string inside = codes.BlockTokens < GpuDevice.WarpSize ? $"lane < {codes.BlockTokens} && " : "";
        using (Writer.Block($"if ({inside}token < count)"))
        {
            Writer.Lines($"scores[{head * ScoreStride} + token] = {total};");
        }
    }
}

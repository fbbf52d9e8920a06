using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of coupled keys by partial sums. The group computes a table [query head][plane][entry][lane] = query · entry once; a lane owns a channel group of each plane and gathers one number per
/// index from its own bank, and a transpose by shuffles leaves one token per lane.
/// </summary>
internal sealed class ProductKeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : ChannelKeyWriter(writer, layer, plan, format)
{
    /// <inheritdoc/>
    protected override bool IsPermuted => true;

    private int PlaneSize => Format.Entries * GpuDevice.WarpSize;

    /// <inheritdoc/>
    public override void WritePreparation()
    {
        string type = EntryLoads.Type(Format.VectorSize);
        Writer.Lines($"""
            {GpuNames.View("float")} products = table.SubView(0, {Heads * Planes * PlaneSize}).Cast<float>();
            {GpuNames.View(type)} keyEntries = {Codes.Book("keyBooks", type, Codes.LoadWords)};
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
    protected override void WriteViews()
    {
        for (int head = 0; head < Heads; head++)
        {
            for (int plane = 0; plane < Planes; plane++)
            {
                Writer.Lines($"{GpuNames.View("float")} t{head}_{plane} = products.SubView({(head * Planes + plane) * PlaneSize} + lane, {PlaneSize - 31});");
            }
        }
    }

    /// <inheritdoc/>
    protected override void WriteShares(int head)
    {
        for (int token = 0; token < Codes.BlockTokens; token++)
        {
            IEnumerable<string> terms = Enumerable.Range(0, Planes).Select(plane => $"t{head}_{plane}[{Codes.Scaled($"c{plane}", token, GpuDevice.WarpSize)}]");
            Writer.Lines($"float a{token} = {string.Join(" + ", terms)};");
        }
    }

    private void WriteTable(int plane)
    {
        int size = Format.VectorSize;
        Writer.Lines($"int group = {Group(plane)};");
        if (IsPartial(plane))
        {
            Writer.Lines($"float factor = {plane * GpuDevice.WarpSize} + lane < {Codes.Groups} ? 1f : 0f;");
        }

        string factor = IsPartial(plane) ? " * factor" : "";
        for (int head = 0; head < Heads; head++)
        {
            for (int element = 0; element < size; element++)
            {
                Writer.Lines($"float q{head}_{element} = queryRows[{head * Dimension + element} + group * {size}]{factor};");
            }
        }

        using (Writer.Block($"for (int entry = warp; entry < {Format.Entries}; entry += {Warps})"))
        {
            EntryLoads.Write(Writer, "keyEntries", "e", $"entry * {Codes.Groups} + group", size);
            for (int head = 0; head < Heads; head++)
            {
                IEnumerable<string> terms = Enumerable.Range(0, size).Select(element => $"{EntryLoads.Element("e", element, size)} * q{head}_{element}");
                Writer.Lines($"products[entry * 32 + {(head * Planes + plane) * PlaneSize} + lane] = {string.Join(" + ", terms)};");
            }
        }
    }
}

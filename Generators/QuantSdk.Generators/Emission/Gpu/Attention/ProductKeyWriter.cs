using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of coupled keys by partial sums. The group computes a table [query head][plane][entry][lane] = query · entry once; a lane owns a channel group of each plane and gathers one number per
/// index from its own bank, and a transpose by shuffles leaves one token per lane. Products for 8-bit indices are two halves in a word, for tensor cores: see <see cref="GatheredScoresWriter"/>.
/// </summary>
internal sealed class ProductKeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : ChannelKeyWriter(writer, layer, plan, format)
{
    // Registers of a lane for entries that are loaded before the queries are there.
    private const int MaximumEarlyWords = 32;

    private readonly GatheredScoresWriter gathers = new(writer, plan, GpuAttentionMemory.Planes(layer, format), format.Entries);

    /// <inheritdoc/>
    protected override bool IsPermuted => true;

    private bool IsGathered => Codes.Bits == 8;

    /// <summary>Entries of a warp.</summary>
    private int WarpEntries => Format.Entries / Warps;

    /// <summary>Whether all entries are loaded at once, before the queries are there.</summary>
    private bool LoadsEarly => Format.Entries % Warps == 0 && WarpEntries * Planes * Format.VectorSize / 2 <= MaximumEarlyWords;

    /// <summary>Words between two entries of a table.</summary>
    private int RowWords => IsGathered ? 2 * GpuDevice.WarpSize : GpuDevice.WarpSize;

    /// <inheritdoc/>
    public override void WriteLoads()
    {
        base.WriteLoads();
        string type = EntryLoads.Type(Format.VectorSize);
        Writer.Lines($"{GpuNames.View(type)} keyEntries = {Codes.Book("keyBooks", type, Codes.LoadWords)};");
        for (int plane = 0; LoadsEarly && plane < Planes; plane++)
        {
            Writer.Lines($"int keyGroup{plane} = {Group(plane)};");
            for (int i = 0; i < WarpEntries; i++)
            {
                EntryLoads.Write(Writer, "keyEntries", Early(plane, i), $"(warp + {i * Warps}) * {Codes.Groups} + keyGroup{plane}", Format.VectorSize);
            }
        }
    }

    /// <inheritdoc/>
    public override void WritePreparation()
    {
        int tables = Heads * Planes;
        int words = (IsGathered ? (tables + 1) / 2 * 2 : tables) * Format.Entries * GpuDevice.WarpSize;
        Writer.Lines($"{GpuNames.View(IsGathered ? "int" : "float")} products = {(IsGathered ? $"table.SubView(0, {words})" : $"table.SubView(0, {words}).Cast<float>()")};");
        if (IsGathered)
        {
            for (int head = 0; head < Heads; head++)
            {
                Writer.Lines($"int exponent{head} = {GpuNames.Runtime}.AttentionMath.SplitExponent(queryRows, {head * Dimension}, {Dimension}, {Format.VectorSize}, lane);");
            }
        }

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
        if (IsGathered)
        {
            gathers.WriteSelectors();
            for (int head = 0; head < Heads; head++)
            {
                Writer.Lines($"float inverse{head} = {GpuNames.Runtime}.AttentionMath.PowerOf(-exponent{head});");
            }
        }

        for (int head = 0; head < Heads; head++)
        {
            for (int plane = 0; plane < Planes; plane++)
            {
                Writer.Lines($"{GpuNames.View(IsGathered ? "int" : "float")} t{head}_{plane} = products.SubView({TableStart(head, plane)} + lane);");
            }
        }
    }

    /// <inheritdoc/>
    protected override void WriteLookups()
    {
        if (!IsGathered)
        {
            base.WriteLookups();
            return;
        }

        using (Writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            gathers.Write(Heads, (head, sum) => $"scores[{head * ScoreStride} + token] = {Score(head, sum)};");
        }

        using (Writer.Block("else"))
        {
            base.WriteLookups();
        }
    }

    /// <inheritdoc/>
    protected override string Score(int head, string total) => IsGathered ? $"({total}) * inverse{head}" : total;

    /// <inheritdoc/>
    protected override void WriteShares(int head)
    {
        for (int token = 0; token < Codes.BlockTokens; token++)
        {
            IEnumerable<string> terms = Enumerable.Range(0, Planes).Select(plane => $"t{head}_{plane}[{Codes.Scaled($"c{plane}", token, RowWords)}]");
            Writer.Lines($"float a{token} = {string.Join(" + ", IsGathered ? terms.Select(static word => $"{GpuNames.Runtime}.AttentionMath.JoinedHalves({word})") : terms)};");
        }
    }

    private static string Early(int plane, int i) => $"k{plane}_{i}";

    private int TableStart(int head, int plane)
    {
        int table = head * Planes + plane;
        return IsGathered
            ? table / 2 * Format.Entries * RowWords + table % 2 * GpuDevice.WarpSize
            : table * Format.Entries * RowWords;
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
            if (IsGathered)
            {
                Writer.Lines($"float scale{head} = {GpuNames.Runtime}.AttentionMath.PowerOf(exponent{head}){factor};");
            }

            for (int element = 0; element < size; element++)
            {
                Writer.Lines($"float q{head}_{element} = queryRows[{head * Dimension + element} + group * {size}]{(IsGathered ? $" * scale{head}" : factor)};");
            }
        }

        if (!Plan.FusesAppend)
        {
            WriteEntries(plane, null);
            return;
        }

        // The products' entries are at hand, so that the new key is searched among them beside.
        CoupledAppendWriter append = new(Writer, Layer, Plan);
        using (Writer.Block("if (appends)"))
        {
            append.WriteBegin(isKey: true);
            WriteEntries(plane, append);
            append.WriteEnd(LoadsEarly ? $"warp + bestEntry * {Warps}" : "bestEntry");
        }

        using (Writer.Block("else"))
        {
            WriteEntries(plane, null);
        }
    }

    /// <summary>Writes the products of the warp's entries, and their comparison with a new key where there is one.</summary>
    private void WriteEntries(int plane, CoupledAppendWriter? append)
    {
        for (int i = 0; LoadsEarly && i < WarpEntries; i++)
        {
            WriteProducts(plane, Early(plane, i), $"(warp + {i * Warps})");
            append?.WriteComparison(Early(plane, i), GpuNames.Number(i), GpuNames.Number(i));
        }

        if (!LoadsEarly)
        {
            using (Writer.Block($"for (int entry = warp; entry < {Format.Entries}; entry += {Warps})"))
            {
                EntryLoads.Write(Writer, "keyEntries", "e", $"entry * {Codes.Groups} + group", Format.VectorSize);
                WriteProducts(plane, "e", "entry");
                append?.WriteComparison("e", "entry");
            }
        }
    }

    private void WriteProducts(int plane, string loaded, string entry)
    {
        int size = Format.VectorSize;
        for (int head = 0; head < Heads; head++)
        {
            IEnumerable<string> terms = Enumerable.Range(0, size).Select(element => $"{EntryLoads.Element(loaded, element, size)} * q{head}_{element}");
            string product = string.Join(" + ", terms);
            string stored = IsGathered ? $"{GpuNames.Runtime}.AttentionMath.SplitWord({product})" : product;
            Writer.Lines($"products[{entry} * {RowWords} + {TableStart(head, plane)} + lane] = {stored};");
        }
    }
}

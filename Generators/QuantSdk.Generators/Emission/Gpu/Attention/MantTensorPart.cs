using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Names and expressions of products of M-ANT's codes on tensor cores: which rows, places and columns a lane has. Rows of a turn come in two products of 16, of which a lane has two rows each,
/// counted from its own row in steps of eight.
/// </summary>
internal sealed class MantTensorPart(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, GpuAttentionTensorPlan tensors) : AttentionPart(writer, layer, plan)
{
    /// <summary>Rows of a turn that a lane has, in steps of eight.</summary>
    public const int Rows = 4;

    // Columns of a lane's sums.
    private const int SumHeads = 2;

    private readonly MantFragmentWriter fragments = new(writer);

    /// <summary>The condition under which a lane has the sums of all groups, after <see cref="WriteGroupSums"/>; null where all lanes have.</summary>
    public string? HasSums => tensors.Groups == 1 ? null : $"quadLane < {tensors.GroupLanes}";

    /// <summary>The group of a lane's codes and sums, among those of a product.</summary>
    public string Group => tensors.Groups == 1 ? "0" : "laneGroup";

    /// <summary>Writes what depends on the lane alone.</summary>
    public void WriteLanes()
    {
        Writer.Lines("""
            int quadLane = lane & 3;
            int laneRow = lane >> 2;
            """);
        if (tensors.Groups > 1)
        {
            Writer.Lines($"int laneGroup = quadLane / {tensors.GroupLanes};");
        }

        // Fragment B: the lane's column. A column of another group than that of the lane's codes, and one without a query head, has zeros.
        Writer.Lines($"int columnHead = {Existing($"laneRow % {tensors.Columns}")};");
        string group = tensors.Groups == 1 ? "true" : $"laneRow / {tensors.Columns} == laneGroup";
        Writer.Lines($"bool hasColumn = {(Heads == tensors.Columns ? group : $"{group} && laneRow % {tensors.Columns} < {Heads}")};");
        Writer.Lines($"""
            int sumHead0 = {Existing(Column)};
            int sumHead1 = {Existing($"{Column} + 1")};
            """);
    }

    /// <summary>Writes the load of operands for the lane's 32 codes, <c>{name}0</c> and <c>{name}1</c>, which are zeros where they have no column.</summary>
    /// <param name="name">The prefix.</param>
    /// <param name="units">The view of 16 operands each.</param>
    /// <param name="index">The expression of the first unit.</param>
    /// <param name="condition">The condition under which there are operands.</param>
    /// <param name="count">Units.</param>
    public void WriteOperands(string name, string units, string index, string condition, int count = 2)
    {
        for (int i = 0; i < count; i++)
        {
            Writer.Lines($"{Packed} {name}{i} = default;");
        }

        using (Writer.Block($"if ({condition})"))
        {
            for (int i = 0; i < count; i++)
            {
                Writer.Lines($"{name}{i} = {units}[{index}{(i == 0 ? "" : $" + {i}")}];");
            }
        }
    }

    /// <summary>Writes the products of a turn: adds the value of both partial sums, times both scales, to <c>{sums}{row}_{head}</c>.</summary>
    /// <param name="codes">The prefix of the codes' variables, by row.</param>
    /// <param name="metadata">The prefix of their metadata, likewise.</param>
    /// <param name="operands">The prefix of the operands.</param>
    /// <param name="scales">The prefix of the operands' scales, by query head of the lane.</param>
    /// <param name="sums">The prefix of the sums.</param>
    public void WriteProducts(string codes, string metadata, string operands, string scales, string sums)
    {
        for (int product = 0; product < Rows; product += 2)
        {
            using (Writer.Block(""))
            {
                fragments.WriteCodes($"{codes}{product}", $"{codes}{product + 1}", operands);
                foreach ((int row, int head, int place) in Places(product))
                {
                    string word = $"{metadata}{row}";
                    Writer.Lines($"{sums}{row}_{head} += {MantMetadata.Value(word, $"x{place}", $"y{place}")} * ({GpuNames.Runtime}.DeviceMath.Low({word}) * {scales}{head});");
                }
            }
        }
    }

    /// <summary>Writes the products of a turn's 8-bit integers: adds them, times a factor of the row and the operands' scale, to <c>{sums}{row}_{head}</c>.</summary>
    /// <param name="units">Units of 16 bytes of each row: prefixes of variables by row, each with its operands.</param>
    /// <param name="factors">The prefix of the rows' factors.</param>
    /// <param name="scales">The prefix of the operands' scales, by query head of the lane.</param>
    /// <param name="sums">The prefix of the sums.</param>
    public void WriteByteProducts(IReadOnlyList<(string Codes, string Operands)> units, string factors, string scales, string sums)
    {
        for (int product = 0; product < Rows; product += 2)
        {
            using (Writer.Block(""))
            {
                fragments.WriteZeros("x");
                foreach ((string codes, string operands) in units)
                {
                    fragments.WriteBytes($"{codes}{product}", $"{codes}{product + 1}", operands);
                }

                foreach ((int row, int head, int place) in Places(product))
                {
                    Writer.Lines($"{sums}{row}_{head} += (float)x{place} * ({factors}{row} * {scales}{head});");
                }
            }
        }
    }

    /// <summary>The names of a turn's sums.</summary>
    public IEnumerable<string> Sums(string prefix) => Enumerable.Range(0, Rows).SelectMany(row => Enumerable.Range(0, SumHeads).Select(head => $"{prefix}{row}_{head}"));

    /// <summary>Writes the sum of all groups' sums, each of which other lanes of a row have.</summary>
    public void WriteGroupSums(string prefix)
    {
        for (int distance = tensors.GroupLanes; distance < 4; distance *= 2)
        {
            Writer.Lines(string.Join("\n", Sums(prefix).Select(sum => $"{sum} += {GpuNames.Ilgpu}.Warp.ShuffleXor({sum}, {distance});")));
        }
    }

    /// <summary>Writes, for each of the lane's query heads, what becomes of its sums, if it is one.</summary>
    /// <param name="write">Writes it for the head's number within the lane.</param>
    public void WriteHeads(Action<int> write)
    {
        for (int head = 0; head < SumHeads; head++)
        {
            using (Writer.Block(Heads == tensors.Columns ? "" : $"if ({Column}{(head == 0 ? "" : " + 1")} < {Heads})"))
            {
                write(head);
            }
        }
    }

    /// <summary>Writes scales of the operands, one for each of the lane's query heads.</summary>
    /// <param name="name">The prefix of the variables.</param>
    /// <param name="view">The view.</param>
    /// <param name="stride">Scales of a query head.</param>
    /// <param name="offset">The expression of the scale among them.</param>
    public void WriteScales(string name, string view, int stride, string offset) => Writer.Lines(string.Join(
        "\n", Enumerable.Range(0, SumHeads).Select(head => $"float {name}{head} = {view}[sumHead{head} * {stride} + {offset}];")));

    /// <summary>A query head, or the last one where there is none: what is read for it counts for nothing.</summary>
    private string Existing(string head) => Heads == tensors.Columns ? head : $"{GpuNames.Ilgpu}.IntrinsicMath.Min({head}, {Heads - 1})";

    /// <summary>The lane's first column among those of its group.</summary>
    private string Column => tensors.Columns == SumHeads ? "0" : tensors.Groups == 1 ? "quadLane * 2" : $"quadLane % {tensors.GroupLanes} * 2";

    /// <summary>The sums of a product: row of the turn, query head of the lane, place in the fragment.</summary>
    private IEnumerable<(int Row, int Head, int Place)> Places(int product) =>
        Enumerable.Range(0, 2).SelectMany(row => Enumerable.Range(0, SumHeads).Select(head => (product + row, head, 2 * row + head)));
}

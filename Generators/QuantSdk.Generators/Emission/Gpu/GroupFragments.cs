using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// M-ANT and INT8 groups as fragments. Magnitudes m·i + p·2^i are whole numbers below 2048 and INT8 activations are whole numbers, too:
/// half precision holds both exactly, products add up exactly in a group, and scales are applied once per group (M-ANT, section IV).
/// </summary>
internal sealed class GroupFragments(IndentedWriter writer, LayerModel layer, MantModel format, GpuPlan plan, GpuRowPlan rows)
    : FragmentDecoder(writer, layer, plan, rows)
{
    private bool Mant => format.WeightBits == 4;

    private bool Integer => format.ActivationBits == 8;

    /// <summary>Codes of a word.</summary>
    private int Codes => 32 / format.WeightBits;

    private int GroupStride => Rows.PaddedFeatures / format.GroupSize;

    private int StepGroups => Rows.StepColumns / format.GroupSize;

    private bool Table => Mant && Plan.Placement == GpuCodebookPlacement.Shared;

    /// <inheritdoc/>
    public override int Pieces => Rows.WordsPerUnit;

    /// <inheritdoc/>
    public override int RunSize => Codes;

    /// <inheritdoc/>
    public override int Runs => Rows.WordsPerUnit;

    /// <inheritdoc/>
    public override int PiecesPerScale => format.GroupSize / (Codes * Rows.LanesPerRow);

    /// <inheritdoc/>
    public override void Prologue()
    {
        if (Table)
        {
            MantTable.Fill(Writer, Plan.ThreadsPerGroup);
        }
    }

    /// <inheritdoc/>
    public override void BeginRows()
    {
        for (int tile = 0; tile < Plan.RowTiles; tile++)
        {
            string first = $"{Block(tile)} * {GroupStride * Rows.RowsPerBlock}";
            Writer.Lines($"{GpuNames.View(PairType)} metas{tile} = {GpuNames.Cast("table", PairType)}.SubView({first} / 2 + slot);");
            if (Plan.Use == GpuKernelUse.Tensor)
            {
                Writer.Lines($"{GpuNames.View(QuadType)} factors{tile} = {GpuNames.Cast("table", QuadType)}.SubView({first} / 4 + part);");
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<FragmentLoad> Loads(int rowTile)
    {
        for (int group = 0; group < StepGroups; group++)
        {
            int current = group;
            yield return new FragmentLoad(PairType, Meta(group, rowTile), step => $"metas{rowTile}[({step} * {StepGroups} + {current}) * {Rows.RowsPerBlock / 2}]");
        }
    }

    /// <inheritdoc/>
    public override void BeginPiece(int piece)
    {
        // They lie among the words of metadata, which are loaded steps ahead.
        for (int tile = 0; Plan.Use == GpuKernelUse.Tensor && piece % PiecesPerScale == 0 && tile < Plan.RowTiles; tile++)
        {
            int group = piece / PiecesPerScale;
            Writer.Lines($"{QuadType} {Factors(group, tile)} = factors{tile}[(step * {StepGroups} + {group}) * {Rows.RowsPerBlock / 4}];");
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<FragmentPiece> Piece(int piece, int rowTile)
    {
        int group = piece / PiecesPerScale;
        int[] rows = [2 * rowTile, 2 * rowTile + 1];
        if (piece % PiecesPerScale == 0)
        {
            WriteTables(group, rows);
        }

        List<string> operands = [.. rows.Select(row => Word(row, piece))];
        List<string> ptx = [Mant ? ".reg .b32 m, l, u, t;" : ".reg .b32 t, u, base; mov.b32 base, 0x64806480;"];
        if (Mant)
        {
            operands.AddRange(rows.SelectMany(row => MantTable.Names(group, row, Table)));
        }

        string[][] registers = [Registers(0, $"r{piece}_0", ptx), Registers(1, $"r{piece}_1", ptx)];
        string[][] portable = [.. rows.Select(row => Enumerable.Range(0, Codes / 2).Select(pair => Portable(row, piece, group, pair)).ToArray())];
        string column = $"((step * {Rows.WordsPerUnit} + {piece}) * {Rows.LanesPerRow} + part) * {Codes}";
        return [new FragmentPiece(operands, ptx, [.. Enumerable.Range(0, Codes / 4).Select(step => Step(registers, portable, 2 * step, column))])];
    }

    /// <inheritdoc/>
    public override string? WeightScale(int row, int piece) => $"{GpuNames.Runtime}.DeviceMath.Low({MetaOf(piece / PiecesPerScale, row)})";

    /// <inheritdoc/>
    public override void Flush(int lastPiece, int rowTile, int tile)
    {
        int group = lastPiece / PiecesPerScale;
        string inputs = $"inputScale{group}_{tile}";
        if (Integer && rowTile == 0)
        {
            Writer.Lines($"{GpuNames.Runtime}.Float64 {inputs} = stepScales[{(group * Plan.Tokens / GpuTensorPlan.Block + tile) * GpuTensorPlan.Block / 2}];");
        }

        for (int row = 0; row < 2; row++)
        {
            for (int element = 0; element < 4; element++)
            {
                string factor = $"{GpuNames.Runtime}.DeviceMath.Low({Factors(group, rowTile)}.{GpuNames.Component(row + element % 2 * 2)})";
                string input = Integer ? $" * {inputs}.{GpuNames.Component(element / 2)}" : "";
                Writer.Lines($"{Sum("s", rowTile, tile, row, element)} += {Sum("g", rowTile, tile, row, element)} * ({factor}{input});");
            }
        }
    }

    private static readonly string PairType = GpuNames.WordType(8);

    private static readonly string QuadType = GpuNames.WordType(16);

    private static string Meta(int group, int rowTile) => $"meta{group}_{rowTile}";

    private static string Factors(int group, int rowTile) => $"factor{group}_{rowTile}";

    /// <summary>The metadata of a row of the lane.</summary>
    private static string MetaOf(int group, int row) => $"{Meta(group, row / 2)}.{GpuNames.Component(row % 2)}";

    private void WriteTables(int group, int[] rows)
    {
        foreach (int row in rows.Where(_ => Mant))
        {
            if (Table)
            {
                MantTable.Lookup(Writer, group, row, MetaOf(group, row));
            }
            else
            {
                MantTable.Write(Writer, group, row, MetaOf(group, row));
            }
        }
    }

    /// <summary>The decode of a word of a row; its code word is operand 0 or 1, its table operands 2 to 5 or 6 to 9.</summary>
    private string[] Registers(int row, string prefix, List<string> ptx)
    {
        string word = $"${row}$";
        string[] registers = [.. Enumerable.Range(0, Codes / 2).Select(pair => $"{prefix}_{pair}")];
        ptx.Add($".reg .b32 {string.Join(", ", registers)};");
        if (!Mant)
        {
            // The byte plus 128 in the low bits of 1024, less 1152.
            ptx.Add($"xor.b32 t, {word}, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 {registers[0]}, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 {registers[1]}, u, base;");
            return registers;
        }

        // Indices select four low and four high bytes; signs lie where they meet the high bytes; then bytes pair up.
        string Table(int part) => $"${2 + 4 * row + part}$";
        ptx.Add($"and.b32 m, {word}, 0x77777777;");
        for (int half = 0; half < 2; half++)
        {
            string signs = half == 0 ? word : "t";
            if (half != 0)
            {
                ptx.Add($"shr.u32 m, m, 16; shl.b32 t, {word}, 4;");
            }

            ptx.Add($"prmt.b32 l, {Table(0)}, {Table(1)}, m; prmt.b32 u, {Table(2)}, {Table(3)}, m; lop3.b32 u, u, {signs}, 0x80808080, 0x78;");
            ptx.Add($"prmt.b32 {registers[2 * half]}, l, u, 0x5140; prmt.b32 {registers[2 * half + 1]}, l, u, 0x7362;");
        }

        return registers;
    }

    private string Portable(int row, int piece, int group, int pair) => Mant
        ? $"{GpuNames.Runtime}.TensorMath.MantPair({Word(row, piece)}, {pair}, {MetaOf(group, row)})"
        : $"{GpuNames.Runtime}.TensorMath.BytePair({Word(row, piece)}, {pair})";
}

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

    /// <inheritdoc/>
    public override int Pieces => Rows.WordsPerUnit;

    /// <inheritdoc/>
    public override int PiecesPerScale => format.GroupSize / (Codes * Rows.LanesPerRow);

    /// <inheritdoc/>
    public override void Prologue()
    {
        DeclareInputs(Codes);
        for (int tile = 0; Integer && tile < Tiles; tile++)
        {
            for (int column = 0; column < 2; column++)
            {
                Writer.Lines($"{GpuNames.View("float")} inputScales{tile}_{column} = activationScales.SubView((long){GpuNames.Ilgpu}.IntrinsicMath.Min(token + {8 * tile + column} + 2 * part, tokens - 1) * {GroupStride}, {GroupStride});");
            }
        }
    }

    /// <inheritdoc/>
    public override void BeginPiece(int piece)
    {
        if (piece % PiecesPerScale == 0)
        {
            Writer.Lines($"int groupIndex{piece / PiecesPerScale} = (step * {Rows.StepColumns} + {piece / PiecesPerScale * format.GroupSize}) / {format.GroupSize};");
        }

        LoadInputs($"x{piece}", $"(step * {Rows.WordsPerUnit} + {piece}) * {Rows.LanesPerRow} + part", Codes);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<FragmentPiece> Piece(int piece, int rowTile)
    {
        int group = piece / PiecesPerScale;
        int[] rows = [2 * rowTile, 2 * rowTile + 1];
        if (piece % PiecesPerScale == 0)
        {
            WriteGroup(group, rows);
        }

        List<string> operands = [.. rows.Select(row => Word(row, piece))];
        List<string> ptx = [Mant ? ".reg .b32 m, l, u, t;" : ".reg .b32 t, u, base; mov.b32 base, 0x64806480;"];
        if (Mant)
        {
            operands.AddRange(rows.SelectMany(row => MantTable.Names(group, row)));
        }

        string[][] registers = [Registers(0, $"r{piece}_0", ptx), Registers(1, $"r{piece}_1", ptx)];
        string[][] portable = [.. rows.Select(row => Enumerable.Range(0, Codes / 2).Select(pair => Portable(row, piece, group, pair)).ToArray())];
        string[] inputs = [.. Enumerable.Range(0, Codes / 2).Select(word => LoadedWord($"x{piece}_@", word, Codes))];
        string column = $"((step * {Rows.WordsPerUnit} + {piece}) * {Rows.LanesPerRow} + part) * {Codes}";
        return [new FragmentPiece(operands, ptx, [.. Enumerable.Range(0, Codes / 4).Select(step => Step(registers, portable, inputs, 2 * step, column))])];
    }

    /// <inheritdoc/>
    public override string? WeightScale(int row, int piece) => $"{GpuNames.Runtime}.DeviceMath.Low(meta{piece / PiecesPerScale}_{row})";

    /// <inheritdoc/>
    public override void Flush(int lastPiece, int rowTile)
    {
        int group = lastPiece / PiecesPerScale;
        for (int tile = 0; tile < Tiles; tile++)
        {
            for (int element = 0; element < 4; element++)
            {
                string input = Integer ? $" * inputScales{tile}_{element % 2}[groupIndex{group}]" : "";
                int fragment = rowTile * Tiles + tile;
                Writer.Lines($"{Sum(fragment, element)} += g{fragment}_{element} * ({GpuNames.Runtime}.DeviceMath.Low(meta{group}_{2 * rowTile + element / 2}){input});");
            }
        }
    }

    private void WriteGroup(int group, int[] rows)
    {
        foreach (int row in rows)
        {
            Writer.Lines($"int meta{group}_{row} = table[({Row(row)}) * {GroupStride} + groupIndex{group}];");
            if (Mant)
            {
                MantTable.Write(Writer, group, row);
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
        ? $"{GpuNames.Runtime}.TensorMath.MantPair({Word(row, piece)}, {pair}, meta{group}_{row})"
        : $"{GpuNames.Runtime}.TensorMath.BytePair({Word(row, piece)}, {pair})";
}

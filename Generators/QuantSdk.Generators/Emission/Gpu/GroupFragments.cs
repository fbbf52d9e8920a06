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
        List<string> ptx = [$".reg .b32 t, u, s, base; mov.b32 base, {(Mant ? "0x64006400" : "0x64806480")};"];
        if (Mant)
        {
            operands.AddRange([.. rows.Select(row => $"m{group}_{row}"), .. rows.Select(row => $"n{group}_{row}")]);
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
            string meta = $"meta{group}_{row}";
            Writer.Lines($"int {meta} = table[({Row(row)}) * {GroupStride} + groupIndex{group}];");
            if (Mant)
            {
                Writer.Lines($"""
                    int m{group}_{row} = {GpuNames.Runtime}.TensorMath.Pair((float)({meta} >> 16 & 0xFF));
                    int n{group}_{row} = ({meta} >> 24 & 1) * 0x3C003C00;
                    """);
            }
        }
    }

    /// <summary>The decode of a word of a row; its code word is operand 0 or 1, the factors of i operands 2 and 3, those of 2^i operands 4 and 5.</summary>
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

        for (int pair = 0; pair < registers.Length; pair++)
        {
            // i in the low bits of 1024, less 1024; 2^i by its exponent; then m·i + p·2^i, and the sign.
            string sign = pair == registers.Length - 1 ? $"and.b32 s, {word}, 0x80008000;" : $"shl.b32 s, {word}, {12 - 4 * pair}; and.b32 s, s, 0x80008000;";
            ptx.Add($"shr.u32 t, {word}, {4 * pair}; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base;");
            ptx.Add($"add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, ${4 + row}$; fma.rn.f16x2 t, u, ${2 + row}$, t; {sign} xor.b32 {registers[pair]}, t, s;");
        }

        return registers;
    }

    private string Portable(int row, int piece, int group, int pair) => Mant
        ? $"{GpuNames.Runtime}.TensorMath.MantPair({Word(row, piece)}, {pair}, m{group}_{row}, n{group}_{row})"
        : $"{GpuNames.Runtime}.TensorMath.BytePair({Word(row, piece)}, {pair})";
}

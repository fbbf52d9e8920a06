using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// E8P points as fragments (QuIP#, section 4): OR-ing two nibbles into 1024 gives 1024 + k + 4 in each half of a word; subtracting leaves
/// k, and 1/2 +- 1/4 is added. A second stage adds itself times the ratio of the scales.
/// </summary>
internal sealed class LatticeFragments(IndentedWriter writer, LayerModel layer, LatticeModel format, GpuPlan plan, GpuRowPlan rows)
    : FragmentDecoder(writer, layer, plan, rows)
{
    private const int VectorSize = 8;
    private const int Words = VectorSize / 2;

    private readonly LatticeTables tables = new(writer, plan);

    /// <inheritdoc/>
    public override int Pieces => Rows.UnitVectors;

    /// <inheritdoc/>
    public override int RunSize => VectorSize;

    /// <inheritdoc/>
    public override int Runs => Rows.UnitVectors;

    /// <inheritdoc/>
    public override void Prologue()
    {
        tables.Prologue();
        if (format.Stages > 1)
        {
            Writer.Lines($"int ratio = {GpuNames.Runtime}.TensorMath.Pair(scales[1] / scales[0]);");
        }
    }

    /// <inheritdoc/>
    public override void BeginStep() => Writer.Lines($"int first = step * {Rows.UnitVectors * Rows.LanesPerRow} + part;");

    /// <inheritdoc/>
    public override string? Scale(string row) => "scales[0]";

    /// <inheritdoc/>
    public override IReadOnlyList<FragmentPiece> Piece(int piece, int rowTile)
    {
        List<string> operands = [];
        List<string> ptx = [".reg .b32 t, base; mov.b32 base, 0x64046404;"];
        string[][] registers = [[], []];
        string[][] portable = [[], []];
        for (int row = 0; row < 2; row++)
        {
            string[] points = [.. Enumerable.Range(0, format.Stages).Select(stage => WritePoint(2 * rowTile + row, piece, stage))];
            registers[row] = Registers(points, operands, ptx, $"r{piece}_{row}");
            portable[row] = [.. Enumerable.Range(0, Words).Select(word => Portable(points, word))];
        }

        string column = $"(first + {piece * Rows.LanesPerRow}) * {VectorSize}";
        return [new FragmentPiece(operands, ptx, [Step(registers, portable, 0, column), Step(registers, portable, 2, column)])];
    }

    /// <summary>None: half precision holds points exactly, and the first stage's scale, which all weights share, meets the products in single precision.</summary>
    /// <inheritdoc/>
    public override string? WeightScale(int row, int piece) => null;

    private string WritePoint(int row, int j, int stage)
    {
        int slot = j * format.Stages + stage;
        string point = $"p{row}_{j}_{stage}";
        Writer.Lines($"int {point} = {tables.Point(Word(row, slot / 2), slot % 2 * 16)};");
        return point;
    }

    private string[] Registers(string[] points, List<string> operands, List<string> ptx, string prefix)
    {
        string[] words = new string[Words];
        for (int stage = 0; stage < points.Length; stage++)
        {
            string point = $"${operands.Count}$";
            operands.Add(points[stage]);
            string shift = $"{prefix}_{stage}h";

            // 1/2 + 1/4 in both halves, or 1/2 - 1/4 where the point's highest bit is set.
            ptx.Add($".reg .b32 {shift}; shr.s32 {shift}, {point}, 31; and.b32 {shift}, {shift}, 0x06000600; sub.u32 {shift}, 0x3A003A00, {shift};");
            for (int word = 0; word < Words; word++)
            {
                string register = $"{prefix}_{stage}_{word}";
                ptx.Add($".reg .b32 {register}; shr.u32 t, {point}, {4 * word}; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 {register}, t, {shift};");
                if (stage > 0)
                {
                    ptx.Add($"fma.rn.f16x2 {register}, {register}, ${operands.Count}$, {words[word]};");
                }

                words[word] = register;
            }

            if (stage > 0)
            {
                operands.Add("ratio");
            }
        }

        return words;
    }

    private static string Portable(string[] points, int word)
    {
        string text = $"{GpuNames.Runtime}.TensorMath.LatticePair({points[0]}, {word})";
        return points.Length == 1 ? text : $"{GpuNames.Runtime}.TensorMath.MultiplyAdd({GpuNames.Runtime}.TensorMath.LatticePair({points[1]}, {word}), ratio, {text})";
    }
}

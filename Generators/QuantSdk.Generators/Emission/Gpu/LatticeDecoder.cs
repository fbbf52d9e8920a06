using System.Globalization;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Decodes E8P points (QuIP#, section 4) by arithmetic. An element is k + 1/2 +- 1/4; the table and the sign mask give k + 4 in three
/// bits of a nibble. OR-ing a nibble in place into 2^23 makes 2^23 + (k + 4)·16^i; subtracting 2^23 + 4·16^i leaves k·16^i exactly, and
/// the activation carries the factor 16^-i. The rest of the point, 1/2 +- 1/4, meets the sum of the vector's activations.
/// </summary>
internal sealed class LatticeDecoder(IndentedWriter writer, LayerModel layer, LatticeModel format, GpuPlan plan, GpuRowPlan rows)
    : RowDecoder(writer, layer, plan, rows)
{
    private const int VectorSize = 8;

    // Nibbles above this reach beyond the 23 bits of the significand; they are shifted down first.
    private const int NibblesInPlace = 6;

    private readonly LatticeTables tables = new(writer, plan);

    /// <inheritdoc/>
    public override void Prologue()
    {
        DeclareActivations(GpuNames.Runtime + ".Float128");
        tables.Prologue();
    }

    /// <inheritdoc/>
    public override void BeginRows()
    {
        for (int stage = 0; stage < format.Stages; stage++)
        {
            DeclareSums($"sum{stage}_");
        }
    }

    /// <inheritdoc/>
    public override void Step()
    {
        Writer.Lines($"int first = step * {Rows.UnitVectors * Rows.LanesPerRow} + part;");
        for (int j = 0; j < Rows.UnitVectors; j++)
        {
            for (int token = 0; token < Plan.Tokens; token++)
            {
                WriteActivations(j, token);
            }

            for (int row = 0; row < Rows.RowsPerLane; row++)
            {
                for (int stage = 0; stage < format.Stages; stage++)
                {
                    WritePoint(row, j, stage);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override string Sum(int row, int token) => format.Stages == 1
        ? $"{Of($"sum0_{row}", token)} * scales[0]"
        : $"{Of($"sum0_{row}", token)} * scales[0] + {Of($"sum1_{row}", token)} * scales[1]";

    private void WriteActivations(int j, int token)
    {
        string x = Of($"x{j}", token);
        ActivationLoads.Write(Writer, Of("activations", token), x, $"first + {j * Rows.LanesPerRow}", VectorSize);
        string sum = "";
        for (int i = 0; i < VectorSize; i++)
        {
            string element = ActivationLoads.Element(x, i);
            sum += i == 0 ? element : $" + {element}";
            string factor = (1.0 / (1L << (4 * Position(i)))).ToString("R", CultureInfo.InvariantCulture);
            Writer.Lines(Position(i) == 0 ? $"float {x}_{i}s = {element};" : $"float {x}_{i}s = {element} * {factor}f;");
        }

        Writer.Lines($"float {x}_sum = {sum};");
    }

    private void WritePoint(int row, int j, int stage)
    {
        int slot = j * format.Stages + stage;
        string word = Word(row, slot / 2);
        int bit = slot % 2 * 16;
        string point = $"p{row}_{j}_{stage}";
        Writer.Lines($"int {point} = {tables.Point(word, bit)};");
        Writer.Lines($"int {point}h = {point} >> 24;");
        for (int i = 0; i < VectorSize; i++)
        {
            string source = i < NibblesInPlace ? point : $"{point}h";
            uint mask = 7u << (4 * Position(i));
            long offset = (1L << 23) + (4L << (4 * Position(i)));
            string value = $"({GpuNames.Runtime}.DeviceMath.Bits({source} & {GpuNames.Hex(mask)} | 0x4B000000) - {GpuNames.Number(offset)}f)";
            if (Plan.Tokens > 1)
            {
                Writer.Lines($"float {point}v{i} = {value};");
                value = $"{point}v{i}";
            }

            WriteProduct(row, j, stage, value, $"_{i}s");
        }

        WriteProduct(row, j, stage, $"({point} < 0 ? 0.25f : 0.75f)", "_sum");
    }

    private void WriteProduct(int row, int j, int stage, string value, string activation)
    {
        for (int token = 0; token < Plan.Tokens; token++)
        {
            Writer.Lines($"{Of($"sum{stage}_{row}", token)} += {value} * {Of($"x{j}", token)}{activation};");
        }
    }

    /// <summary>The nibble that an element lies in once the high ones are shifted down.</summary>
    private static int Position(int element) => element < NibblesInPlace ? element : element - NibblesInPlace;
}

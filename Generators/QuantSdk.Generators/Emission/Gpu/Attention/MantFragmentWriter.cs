using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes products of 16 rows of M-ANT codes with INT8 operands on tensor cores. A byte of fragment A is a magnitude, or 255 less the magnitude where the sign is set: a sum is then too large by 255
/// times the operands of negative codes, which the signs alone, as bytes of 255, give in a third product. So a code's sign costs one operation for each sum, and 2^7 needs no ninth bit.
/// </summary>
internal sealed class MantFragmentWriter(IndentedWriter writer)
{
    /// <summary>Sums of a lane: two rows by two columns.</summary>
    public const int Sums = 4;

    private const string Runtime = $"{GpuNames.Runtime}.MantFragments";

    /// <summary>Writes both partial sums of 128 places of k: declares <c>x0</c> to <c>x3</c>, those of the indices, and <c>y0</c> to <c>y3</c>.</summary>
    /// <param name="upper">A variable of 32 codes, of the lane's first row.</param>
    /// <param name="lower">Likewise, of the row eight further down.</param>
    /// <param name="operands">The prefix of two variables with the operands of these places.</param>
    public void WriteCodes(string upper, string lower, string operands)
    {
        WriteZeros("x");
        WriteZeros("y");
        using (writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            WriteInline(upper, lower, operands);
        }

        using (writer.Block("else"))
        {
            writer.Lines($"{GpuNames.Runtime}.MantSums sums = {Runtime}.Multiply({upper}, {lower}, {operands}0, {operands}1);");
            writer.Lines(string.Join("\n", Enumerable.Range(0, Sums).Select(i => $"x{i} = sums.Indices.{GpuNames.Component(i)};")));
            writer.Lines(string.Join("\n", Enumerable.Range(0, Sums).Select(i => $"y{i} = sums.Powers.{GpuNames.Component(i)};")));
        }
    }

    /// <summary>Writes the sums of 64 signed bytes: adds to <c>x0</c> to <c>x3</c>.</summary>
    /// <param name="upper">A variable of 16 bytes, of the lane's first row.</param>
    /// <param name="lower">Likewise, of the row eight further down.</param>
    /// <param name="operands">The variable with their operands.</param>
    public void WriteBytes(string upper, string lower, string operands)
    {
        using (writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            InlinePtx ptx = new(writer);
            string[] sums = [.. Enumerable.Range(0, Sums).Select(i => ptx.Total($"x{i}"))];
            string[] top = Words(ptx, "inUpper", upper);
            string[] bottom = Words(ptx, "inLower", lower);
            string[] b = Words(ptx, "inOperand", operands);
            for (int word = 0; word < b.Length; word += 2)
            {
                ptx.MultiplyBytes(sums, "s8", [top[word], bottom[word], top[word + 1], bottom[word + 1]], [b[word], b[word + 1]]);
            }

            ptx.Write();
        }

        using (writer.Block("else"))
        {
            writer.Lines($"{GpuNames.WordType(16)} sums = {Runtime}.MultiplyBytes({upper}, {lower}, {operands});");
            writer.Lines(string.Join("\n", Enumerable.Range(0, Sums).Select(i => $"x{i} += sums.{GpuNames.Component(i)};")));
        }
    }

    /// <summary>Writes zeros for the sums.</summary>
    public void WriteZeros(string prefix) => writer.Lines(string.Join("\n", Enumerable.Range(0, Sums).Select(i => $"int {prefix}{i} = 0;")));

    private void WriteInline(string upper, string lower, string operands)
    {
        InlinePtx ptx = new(writer);
        string[] indices = [.. Enumerable.Range(0, Sums).Select(i => ptx.Total($"x{i}"))];
        string[] powers = [.. Enumerable.Range(0, Sums).Select(i => ptx.Total($"y{i}"))];
        string[] top = Words(ptx, "inUpper", upper);
        string[] bottom = Words(ptx, "inLower", lower);
        string[] b = [.. Words(ptx, "inFirst", $"{operands}0"), .. Words(ptx, "inLast", $"{operands}1")];
        string[] signs = ["t0", "t1", "t2", "t3"];
        ptx.Line("{ .reg .b32 m, h, v, s0, s1, s2, s3, i0, i1, i2, i3, e0, e1, e2, e3, t0, t1, t2, t3;");
        ptx.Line("mov.b32 t0, 0; mov.b32 t1, 0; mov.b32 t2, 0; mov.b32 t3, 0;");
        for (int word = 0; word < top.Length; word++)
        {
            WriteDecode(ptx, top[word], 0);
            WriteDecode(ptx, bottom[word], 1);
            string[] columns = [b[2 * word], b[2 * word + 1]];
            ptx.MultiplyBytes(signs, "u8", ["s0", "s1", "s2", "s3"], columns);
            ptx.MultiplyBytes(indices, "u8", ["i0", "i1", "i2", "i3"], columns);
            ptx.MultiplyBytes(powers, "u8", ["e0", "e1", "e2", "e3"], columns);
        }

        for (int i = 0; i < Sums; i++)
        {
            ptx.Line($"sub.s32 {indices[i]}, {indices[i]}, t{i}; sub.s32 {powers[i]}, {powers[i]}, t{i};");
        }

        ptx.Line("}");
        ptx.Write();
    }

    /// <summary>Writes the eight codes of a word as bytes: signs, then magnitudes with their signs, in the registers of the upper or the lower row.</summary>
    private static void WriteDecode(InlinePtx ptx, string word, int row)
    {
        // prmt gives four i or four 2^i at once with the code word as selector, and with the sign of each byte a mask of it.
        ptx.Line($"and.b32 m, {word}, 0x77777777; shr.u32 h, m, 16; shl.b32 v, {word}, 4; prmt.b32 s{row}, {word}, 0, 0xBA98; prmt.b32 s{row + 2}, v, 0, 0xBA98;");
        foreach ((string selector, int place) in new[] { ("m", row), ("h", row + 2) })
        {
            ptx.Line($"prmt.b32 i{place}, 0x03020100, 0x07060504, {selector}; xor.b32 i{place}, i{place}, s{place};");
            ptx.Line($"prmt.b32 e{place}, 0x08040201, 0x80402010, {selector}; xor.b32 e{place}, e{place}, s{place};");
        }
    }

    private static string[] Words(InlinePtx ptx, string name, string unit) =>
        [.. Enumerable.Range(0, 4).Select(word => ptx.Input($"{name}{word}", $"{unit}.{GpuNames.Component(word)}"))];
}

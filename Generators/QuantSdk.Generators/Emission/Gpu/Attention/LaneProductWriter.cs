using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes weighted sums of half-precision numbers that are each lane's own, on tensor cores, in single precision. A lane's numbers make fragment A as they are, two channels to a word; fragment
/// B holds a token's weight on the diagonal and zeros elsewhere, so that the product leaves every lane the sums of its own channels. A weight is a word of two halves, which add up to it:
/// each token is multiplied twice.
/// </summary>
internal sealed class LaneProductWriter(IndentedWriter writer)
{
    /// <summary>Tokens of one piece of inline PTX, whose operands are limited.</summary>
    /// <param name="words">Words of a token, two channels each.</param>
    public static int TokensOf(int words) => words <= 2 ? 8 : words <= 4 ? 4 : 2;

    /// <summary>Writes what depends on the lane alone: which bytes of a weight's word stand where in its word of fragment B; place 4 is a zero.</summary>
    public void WriteSelectors() => writer.Lines("""
        bool isDiagonal = lane >> 3 == (lane & 3);
        bool isOdd = (lane & 4) != 0;
        int highSelector = isDiagonal ? isOdd ? 0x1044 : 0x4410 : 0x4444;
        int lowSelector = isDiagonal ? isOdd ? 0x3244 : 0x4432 : 0x4444;
        """);

    /// <summary>Writes the sums.</summary>
    /// <param name="sums">A variable for each channel.</param>
    /// <param name="words">The expressions of each token's words, two channels each: an even number of tokens and of words.</param>
    /// <param name="weights">The expressions of the tokens' weights.</param>
    public void Write(string[] sums, string[][] words, string[] weights)
    {
        using (writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            WriteInline(sums, words, weights);
        }

        using (writer.Block("else"))
        {
            WritePortable(sums, words, weights);
        }
    }

    /// <summary>Writes the sums without tensor cores.</summary>
    /// <inheritdoc cref="Write"/>
    public void WritePortable(string[] sums, string[][] words, string[] weights)
    {
        string math = $"{GpuNames.Runtime}.DeviceMath";
        for (int token = 0; token < words.Length; token++)
        {
            writer.Lines($"float weight{token} = {math}.Low({weights[token]}) + {math}.High({weights[token]});");
            for (int channel = 0; channel < sums.Length; channel++)
            {
                writer.Lines($"{sums[channel]} += weight{token} * {math}.{(channel % 2 == 0 ? "Low" : "High")}({words[token][channel / 2]});");
            }
        }
    }

    private void WriteInline(string[] sums, string[][] words, string[] weights)
    {
        InlinePtx ptx = new(writer);
        string[] totals = [.. sums.Select(ptx.Sum)];
        string high = ptx.Input("inHigh", "highSelector");
        string low = ptx.Input("inLow", "lowSelector");
        ptx.Line("{ .reg .b32 s, t;");
        for (int token = 0; token < words.Length; token += 2)
        {
            string[] pair = [.. Enumerable.Range(token, 2).Select(i => ptx.Input($"inWeight{i}", weights[i]))];
            string[][] a = [.. Enumerable.Range(token, 2).Select(i => words[i].Select((word, place) => ptx.Input($"in{i}_{place}", word)).ToArray())];
            foreach (string selector in new[] { high, low })
            {
                ptx.Line($"prmt.b32 s, {pair[0]}, 0, {selector}; prmt.b32 t, {pair[1]}, 0, {selector};");
                for (int word = 0; word < words[token].Length; word += 2)
                {
                    ptx.Multiply(totals.Skip(2 * word).Take(4), [a[0][word], a[0][word + 1], a[1][word], a[1][word + 1]], ["s", "t"]);
                }
            }
        }

        ptx.Line("}");
        ptx.Write();
    }
}

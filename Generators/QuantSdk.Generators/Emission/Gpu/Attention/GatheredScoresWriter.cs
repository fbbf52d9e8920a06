using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of a block of 16 tokens from tables of products with 8-bit indices. A product is two halves in a word, which add up to it; as a word of fragment A it meets ones, so that tensor cores add
/// both and the products of the four lanes of a row: of sixteen sums four remain in a lane, and four shuffles end the reduction. Fragment B has ones in other columns for each word of indices, so that
/// the four products of one block fall into different columns.
/// </summary>
internal sealed class GatheredScoresWriter(IndentedWriter writer, GpuAttentionPlan plan, int planes, int entries)
{
    private const int Tokens = 16;

    // The upper byte of a half of 1.
    private const string One = "0x3C";
    private const int HeadsOfPiece = 4;

    // Places of a word in the order of the registers of fragment A: the rows behind come before the second half of the columns.
    private static readonly int[] Places = [0, 2, 1, 3];

    /// <summary>Writes what depends on the lane alone. Lanes have the tokens of a word in an order of their own, which spares the reduction every selection.</summary>
    public void WriteSelectors()
    {
        writer.Lines($"""
            int place = lane >> 3;
            int pick0 = {GpuNames.Hex(SharedLookup.Selector)} | place << 4;
            int laneBytes = lane * 4;
            int lowOnes = lane < 16 ? {One} << (lane >> 2) * 8 : 0;
            int highOnes = lane < 16 ? 0 : {One} << (lane - 16 >> 2) * 8;
            """);
    }

    /// <summary>Writes the scores of some query heads: the lane's token is <c>token</c>, counted from the group's first.</summary>
    /// <param name="heads">Query heads.</param>
    /// <param name="store">Gives the statement that stores a head's sum.</param>
    public void Write(int heads, Func<int, string, string> store)
    {
        for (int first = 0; first < heads; first += HeadsOfPiece)
        {
            using (writer.Block(""))
            {
                WritePiece(first, Math.Min(HeadsOfPiece, heads - first), store);
            }
        }
    }

    private void WritePiece(int first, int count, Func<int, string, string> store)
    {
        int[] heads = [.. Enumerable.Range(first, count)];
        foreach (int head in heads)
        {
            writer.Lines(string.Join("\n", Enumerable.Range(0, 4).Select(i => $"float s{head}_{i} = 0f;")));
        }

        for (int plane = 0; plane < planes; plane++)
        {
            using (writer.Block(""))
            {
                WritePlane(heads, plane);
            }
        }

        foreach (int head in heads)
        {
            WriteReduction(head);
        }

        writer.Lines($"int token = block * {Tokens} + (lane & 3) * 4 + place - first;");
        using (writer.Block("if ((lane & 4) == 0 && token < count)"))
        {
            foreach (int head in heads)
            {
                writer.Lines(store(head, $"s{head}_0"));
            }
        }
    }

    private void WritePlane(int[] heads, int plane)
    {
        InlinePtx ptx = new(writer);
        Dictionary<int, string[]> sums = heads.ToDictionary(static head => head, head => Enumerable.Range(0, 4).Select(i => ptx.Sum($"s{head}_{i}")).ToArray());
        string[] words = [.. Enumerable.Range(0, 4).Select(i => ptx.Input($"word{i}", $"c{plane}.{GpuNames.Component(i)}"))];
        string lane = ptx.Input("inLane", "laneBytes");
        string[] picks = [.. Enumerable.Range(0, 4).Select(i => ptx.Input($"inPick{i}", i == 0 ? "pick0" : $"pick0 ^ {GpuNames.Hex((uint)i << 4)}"))];
        string[] ones = [ptx.Input("inLowOnes", "lowOnes"), ptx.Input("inHighOnes", "highOnes")];
        ptx.Line(SharedLookup.Begin);
        ptx.Line(".reg .b32 f0, f1;");
        foreach (int head in heads)
        {
            ptx.Line($".reg .b32 {string.Join(", ", Enumerable.Range(0, Tokens).Select(token => Product(head, token)))};");
        }

        for (int word = 0; word < words.Length; word++)
        {
            for (int i = 0; i < 4; i++)
            {
                ptx.Line(SharedLookup.Permuted(words[word], picks[i], lane));
                foreach (int head in heads)
                {
                    ptx.Line($"ld.shared.b32 {Product(head, 4 * word + i)}, [a+{TableBytes(head * planes + plane)}];");
                }
            }

            // Bytes of a fragment's word: zero, a one's upper byte or none, and both again.
            int column = word % 2 * 2;
            ptx.Line($"prmt.b32 f0, {ones[word / 2]}, 0, 0x{column}4{column}4; prmt.b32 f1, {ones[word / 2]}, 0, 0x{column + 1}4{column + 1}4;");
            foreach (int head in heads)
            {
                int at = 4 * word;
                ptx.Multiply(sums[head], Places.Select(place => Product(head, at + place)), ["f0", "f1"]);
            }
        }

        ptx.Line(SharedLookup.End);
        ptx.Write();
    }

    private void WriteReduction(int head)
    {
        string shuffle = $"{GpuNames.Ilgpu}.Warp.ShuffleXor";
        writer.Lines($"""
            s{head}_0 += {shuffle}(s{head}_2, 16);
            s{head}_1 += {shuffle}(s{head}_3, 16);
            s{head}_0 += {shuffle}(s{head}_1, 8);
            s{head}_0 += {shuffle}(s{head}_0, 4);
            """);
    }

    private static string Product(int head, int token) => $"x{head}_{token}";

    /// <summary>Where a table begins: two of them share rows.</summary>
    private int TableBytes(int table) =>
        plan.Memory.Table * 4 + table / 2 * (entries * SharedLookup.RowBytes) + table % 2 * (SharedLookup.RowBytes / 2);
}

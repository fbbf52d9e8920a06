using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// The inline PTX that decodes E8P points to bytes and multiplies them. Operands are numbered: four sums per stage, the words of the
/// lane's two rows, two words of activations per vector, two first sums and where the lane's words of the tables begin.
/// </summary>
internal sealed class LatticePtx(int stages, int words, int vectors, bool aligned)
{
    /// <summary>The name that the compiler gives to dynamic shared memory, whose address no other way tells.</summary>
    public const string DynamicShared = "__dyn_shared_alloca";

    private const string Multiply = "mma.sync.aligned.m16n8k32.row.col.s32.{0}.s8.s32 {{{1}}}, {{{2}}}, {{{3}}}, {{{4}}};";

    private int FirstWord => 4 * stages;

    private int FirstInput => FirstWord + 2 * words;

    private int FirstSum => FirstInput + 2 * vectors;

    private int Lane => FirstSum + 2;

    /// <summary>A step of a block of rows: sixteen times the sums of low nibbles and the sums of high nibbles, which stand for sixteen times theirs.</summary>
    public IEnumerable<string> Step()
    {
        yield return "{ .reg .b32 t, m, s, z, l0, l1, l2, l3, h0, h1, h2, h3, c0, c1, c2, c3, d0, d1, d2, d3; mov.b32 z, 0;";
        if (!aligned)
        {
            yield return $".reg .b32 base; mov.u32 base, {DynamicShared};";
        }

        for (int stage = 0; stage < stages; stage++)
        {
            yield return "mov.b32 c0, 0; mov.b32 c1, 0; mov.b32 c2, 0; mov.b32 c3, 0;";
            yield return $"mov.b32 d0, %{FirstSum}; mov.b32 d1, %{FirstSum + 1}; mov.b32 d2, %{FirstSum}; mov.b32 d3, %{FirstSum + 1};";
            for (int vector = 0; vector < vectors; vector += 2)
            {
                bool pair = vector + 1 < vectors;
                for (int half = 0; half < (pair ? 2 : 1); half++)
                {
                    for (int row = 0; row < 2; row++)
                    {
                        yield return Point(row, vector + half, stage, 2 * half + row);
                    }
                }

                yield return Product("u8", "c", pair ? "l0, l1, l2, l3" : "l0, l1, z, z", Inputs(vector, 0));
                yield return Product("u8", "d", pair ? "h0, h1, h2, h3" : "h0, h1, z, z", Inputs(vector, 1));
            }

            for (int i = 0; i < 4; i++)
            {
                yield return $"mad.lo.s32 %{4 * stage + i}, c{i}, 16, d{i};";
            }
        }

        yield return "}";
    }

    /// <summary>
    /// What the sums of a step begin with: -120 times the sum of each plane, so that sixteen nibbles less 120 are eight times an element
    /// in quarters. Its operands are two sums and the words of activations.
    /// </summary>
    public static IEnumerable<string> FirstSums(int vectors)
    {
        yield return "{ .reg .b32 a, z, c0, c1, c2, c3; mov.b32 a, 0x88888888; mov.b32 z, 0; mov.b32 c0, 0; mov.b32 c1, 0; mov.b32 c2, 0; mov.b32 c3, 0;";
        for (int word = 0; word < 2 * vectors; word += 2)
        {
            yield return Product("s8", "c", "a, a, a, a", $"%{2 + word}, %{3 + word}");
        }

        yield return "mov.b32 %0, c0; mov.b32 %1, c1; }";
    }

    /// <summary>
    /// Where the tables begin within dynamic shared memory, and the address of the lane's words: operands 0 and 1, from the lane's place
    /// within a row. Tables at a multiple of their 64 KiB need no addition, because an address is then four bytes side by side.
    /// </summary>
    public static IEnumerable<string> Start()
    {
        yield return $"{{ .reg .b32 t, base; mov.u32 base, {DynamicShared}; add.u32 t, base, 0xFFFF; and.b32 t, t, 0xFFFF0000;";
        yield return "sub.u32 %0, t, base; or.b32 %1, t, %2; }";
    }

    private static string Product(string type, string sums, string a, string b)
    {
        string c = string.Join(", ", Enumerable.Range(0, 4).Select(i => $"{sums}{i}"));
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, Multiply, type, c, a, b, c);
    }

    private string Inputs(int vector, int half)
    {
        int first = FirstInput + 2 * vector + (vectors == 1 ? half : 2 * half);
        return $"%{first}, {(vectors == 1 ? "z" : $"%{first + 1}")}";
    }

    /// <summary>
    /// A byte of the code as the second byte of an address whose others are the lane's is one prmt; low and high nibbles of a XOR b are one
    /// lop3 each.
    /// </summary>
    private string Point(int row, int vector, int stage, int register)
    {
        int slot = vector * stages + stage;
        string word = $"%{FirstWord + row * words + slot / 2}";
        int signs = slot % 2 * 2;
        string add = aligned ? "" : "add.u32 t, t, base; ";
        return $"prmt.b32 t, {word}, %{Lane}, 0x76{signs + 1}4; {add}ld.shared.b32 m, [t]; "
            + $"prmt.b32 t, {word}, %{Lane}, 0x76{signs}4; {add}ld.shared.b32 s, [t + 128]; "
            + $"lop3.b32 l{register}, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h{register}, m, s, 0xF0F0F0F0, 0x28;";
    }
}

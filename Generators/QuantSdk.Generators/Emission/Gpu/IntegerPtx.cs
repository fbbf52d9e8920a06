using System.Collections.Generic;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// The inline PTX of integer sums. Operands are numbered: the sums of all rows, the words of all rows, then eight words of activations and, where M-ANT's are at hand, eight of their negatives.
/// </summary>
internal sealed class IntegerPtx(int rows, int words, bool takesNegatives = false)
{
    private const int ActivationWords = 8;

    /// <summary>
    /// M-ANT: prmt with the code word as selector gives four i and four 2^i at once (128 fits an unsigned byte); the sign picks the
    /// activation or its negative, so that both sums are dp4a of unsigned magnitudes.
    /// </summary>
    public IEnumerable<string> Mant()
    {
        int firstWord = 2 * rows;
        int firstActivation = firstWord + rows * words;
        yield return takesNegatives ? "{ .reg .b32 m, h, i, e, s, y, t;" : "{ .reg .b32 m, h, i, e, s, y, t, n0, n1, n2, n3, n4, n5, n6, n7;";
        for (int j = 0; j < ActivationWords && !takesNegatives; j++)
        {
            // Minus x in each byte: the complement plus one, kept from carrying into the next byte. -128 does not occur.
            yield return $"not.b32 t, %{firstActivation + j}; and.b32 n{j}, t, 0x7F7F7F7F; add.u32 n{j}, n{j}, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n{j}, n{j}, t;";
        }

        for (int row = 0; row < rows; row++)
        {
            yield return $"mov.b32 %{2 * row}, 0; mov.b32 %{2 * row + 1}, 0;";
            for (int word = 0; word < words; word++)
            {
                int w = firstWord + row * words + word;
                yield return $"and.b32 m, %{w}, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %{w}, 4;";
                yield return $"prmt.b32 s, %{w}, 0, 0xBA98;";
                foreach (string line in Quad(row, "m", 2 * word, firstActivation))
                {
                    yield return line;
                }

                yield return "prmt.b32 s, t, 0, 0xBA98;";
                foreach (string line in Quad(row, "h", 2 * word + 1, firstActivation))
                {
                    yield return line;
                }
            }
        }

        yield return "}";
    }

    /// <summary>INT8: a dp4a per word.</summary>
    public IEnumerable<string> Integer()
    {
        int firstWord = rows;
        int firstActivation = firstWord + rows * words;
        yield return "{ .reg .b32 t;";
        for (int row = 0; row < rows; row++)
        {
            yield return "mov.b32 t, 0;";
            for (int word = 0; word < words; word++)
            {
                yield return $"dp4a.s32.s32 t, %{firstWord + row * words + word}, %{firstActivation + word}, t;";
            }

            yield return $"mov.b32 %{row}, t;";
        }

        yield return "}";
    }

    /// <summary>Four codes whose magnitudes select from the low half of a register and whose signs are the byte masks in s.</summary>
    private IEnumerable<string> Quad(int row, string selector, int activation, int firstActivation)
    {
        // 0xD8 is (x and not s) or (n and s).
        string negative = takesNegatives ? $"%{firstActivation + ActivationWords + activation}" : $"n{activation}";
        yield return $"lop3.b32 y, %{firstActivation + activation}, {negative}, s, 0xD8;";
        yield return $"prmt.b32 i, 0x03020100, 0x07060504, {selector}; prmt.b32 e, 0x08040201, 0x80402010, {selector};";
        yield return $"dp4a.u32.s32 %{2 * row}, i, y, %{2 * row}; dp4a.u32.s32 %{2 * row + 1}, e, y, %{2 * row + 1};";
    }
}

using System;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes expressions that take a code out of packed words.</summary>
internal static class CodeBits
{
    /// <summary>The bits by which a power of two shifts.</summary>
    public static int Log2(int power)
    {
        int bits = 0;
        while (power >> bits > 1)
        {
            bits++;
        }

        return bits;
    }

    /// <summary>A code of any width at any bit, which may straddle two words.</summary>
    /// <param name="word">Gives the expression of a word.</param>
    /// <param name="bit">The code's first bit.</param>
    /// <param name="width">Bits of the code.</param>
    public static string Extract(Func<int, string> word, int bit, int width)
    {
        (int index, int offset) = (bit / 32, bit % 32);
        string mask = GpuNames.Hex((1u << width) - 1);
        if (offset + width > 32)
        {
            // The sign bits that the shift brings in lie above the second word's bits; a logical shift leaves room for them.
            return $"((int)((uint){word(index)} >> {offset}) | {word(index + 1)} << {32 - offset}) & {mask}";
        }

        return offset == 0 ? $"{word(index)} & {mask}" : $"{word(index)} >> {offset} & {mask}";
    }

    /// <summary>A code times a power of two, the distance of table rows: shift and mask alone.</summary>
    /// <param name="word">The expression of the word.</param>
    /// <param name="bit">The code's first bit within the word; the code lies within it.</param>
    /// <param name="width">Bits of the code.</param>
    /// <param name="scaleBits">The power; 5 for rows that hold one word per lane.</param>
    public static string Scaled(string word, int bit, int width, int scaleBits = 5)
    {
        string mask = GpuNames.Hex(((1u << width) - 1) << scaleBits);
        return bit >= scaleBits
            ? bit == scaleBits ? $"{word} & {mask}" : $"{word} >> {bit - scaleBits} & {mask}"
            : $"{word} << {scaleBits - bit} & {mask}";
    }

    /// <summary>A code times a power of two, at any bit of a stream of words, with bits of its own ORed to it: shifts and logic alone.</summary>
    /// <param name="word">Gives the expression of a word.</param>
    /// <param name="bit">The code's first bit, which may be in the word before its last.</param>
    /// <param name="width">Bits of the code.</param>
    /// <param name="scaleBits">The power.</param>
    /// <param name="low">The expression of the bits below it.</param>
    public static string Scaled(Func<int, string> word, int bit, int width, int scaleBits, string low)
    {
        (int index, int offset) = (bit / 32, bit % 32);
        if (offset + width <= 32)
        {
            return $"{Scaled(word(index), offset, width, scaleBits)} | {low}";
        }

        // A logical shift leaves room for the second word's bits.
        return $"((int)((uint){word(index)} >> {offset - scaleBits}) | {word(index + 1)} << {32 - offset + scaleBits}) & {GpuNames.Hex(((1u << width) - 1) << scaleBits)} | {low}";
    }
}

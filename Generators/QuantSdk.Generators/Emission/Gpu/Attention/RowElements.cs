using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the numbers of a loaded unit of half precision or of integers.</summary>
internal static class RowElements
{
    /// <summary>Writes what the numbers of a word of the unit need: four integers become numbers at once.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The loaded unit.</param>
    /// <param name="word">Which word.</param>
    /// <param name="bits">16, 8 or 4.</param>
    /// <param name="loadBytes">Bytes of the unit.</param>
    public static void Write(IndentedWriter writer, string name, int word, int bits, int loadBytes = 16)
    {
        string math = $"{GpuNames.Runtime}.AttentionMath";
        string quad = $"{GpuNames.Runtime}.Float128";
        string source = Word(name, word, loadBytes);
        if (bits == 8)
        {
            writer.Lines($"{quad} {name}_{word} = {math}.Bytes({source} ^ {GpuNames.Hex(0x80808080)}, 128f);");
        }
        else if (bits == 4)
        {
            writer.Lines($"""
                int {name}_flipped{word} = {source} ^ {GpuNames.Hex(0x88888888)};
                {quad} {name}_even{word} = {math}.Bytes({name}_flipped{word} & 0x0F0F0F0F, 8f);
                {quad} {name}_odd{word} = {math}.Bytes({name}_flipped{word} >> 4 & 0x0F0F0F0F, 8f);
                """);
        }
    }

    /// <summary>The expression of an element in single precision, without its scale, behind <see cref="Write"/> for its word.</summary>
    /// <param name="name">The loaded unit.</param>
    /// <param name="element">Which element.</param>
    /// <param name="bits">16, 8 or 4.</param>
    /// <param name="loadBytes">Bytes of the unit.</param>
    public static string Of(string name, int element, int bits, int loadBytes = 16)
    {
        int inWord = 32 / bits;
        (int word, int index) = (element / inWord, element % inWord);
        return bits switch
        {
            16 => $"{GpuNames.Runtime}.DeviceMath.{(index == 0 ? "Low" : "High")}({Word(name, word, loadBytes)})",
            8 => $"{name}_{word}.{GpuNames.Component(index)}",
            _ => $"{name}_{(index % 2 == 0 ? "even" : "odd")}{word}.{GpuNames.Component(index / 2)}",
        };
    }

    /// <summary>
    /// The expression of an element that needs nothing written before: an instruction more, for code with so many elements that the operands of inline PTX would not stay in registers.
    /// <c>numberBits</c> must hold what the run time's method of that name gives.
    /// </summary>
    /// <inheritdoc cref="Of"/>
    public static string Alone(string name, int element, int bits)
    {
        int inWord = 32 / bits;
        (string word, int index) = (Word(name, element / inWord, 16), element % inWord);
        return bits switch
        {
            16 => Of(name, element, bits),
            8 => $"{GpuNames.Runtime}.AttentionMath.Byte({word} ^ {GpuNames.Hex(0x80808080)}, {index}, numberBits)",
            _ => $"{GpuNames.Runtime}.AttentionMath.Nibble({word} ^ {GpuNames.Hex(0x88888888)}, {index}, numberBits)",
        };
    }

    private static string Word(string name, int word, int loadBytes) => loadBytes == 4 ? name : $"{name}.{GpuNames.Component(word)}";
}

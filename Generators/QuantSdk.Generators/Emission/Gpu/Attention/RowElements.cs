namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the numbers of a loaded unit of half precision or of integers.</summary>
internal static class RowElements
{
    /// <summary>The expression of an element in single precision, without its scale.</summary>
    /// <param name="name">The loaded unit.</param>
    /// <param name="element">Which element.</param>
    /// <param name="bits">16, 8 or 4.</param>
    /// <param name="loadBytes">Bytes of the unit.</param>
    public static string Of(string name, int element, int bits, int loadBytes = 16)
    {
        int inWord = 32 / bits;
        string word = loadBytes == 4 ? name : $"{name}.{GpuNames.Component(element / inWord)}";
        int index = element % inWord;
        return bits switch
        {
            16 => $"{GpuNames.Runtime}.DeviceMath.{(index == 0 ? "Low" : "High")}({word})",
            8 => $"{GpuNames.Runtime}.AttentionMath.Byte({word} ^ {GpuNames.Hex(0x80808080)}, {index})",
            _ => $"{GpuNames.Runtime}.AttentionMath.Nibble({word} ^ {GpuNames.Hex(0x88888888)}, {index})",
        };
    }
}

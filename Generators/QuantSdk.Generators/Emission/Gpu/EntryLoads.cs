using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes loads of codebook entries: half-precision values, two in a word.</summary>
internal static class EntryLoads
{
    /// <summary>The type of a load for entries of the given size.</summary>
    public static string Type(int vectorSize) => GpuNames.WordType(vectorSize >= 8 ? 16 : vectorSize * 2);

    /// <summary>Loads that an entry takes.</summary>
    public static int Loads(int vectorSize) => vectorSize == 16 ? 2 : 1;

    /// <summary>Writes the loads of an entry.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="view">A view of <see cref="Type"/>.</param>
    /// <param name="name">The name of the loaded entry.</param>
    /// <param name="index">The entry's index.</param>
    /// <param name="vectorSize">Elements of an entry.</param>
    public static void Write(IndentedWriter writer, string view, string name, string index, int vectorSize)
    {
        if (Loads(vectorSize) == 1)
        {
            writer.Lines($"{Type(vectorSize)} {name}_0 = {view}[{index}];");
            return;
        }

        writer.Lines($"""
            int {name}_at = ({index}) << 1;
            {Type(vectorSize)} {name}_0 = {view}[{name}_at];
            {Type(vectorSize)} {name}_1 = {view}[{name}_at + 1];
            """);
    }

    /// <summary>The expression of an element that <see cref="Write"/> loaded, in single precision.</summary>
    public static string Element(string name, int element, int vectorSize) =>
        $"{GpuNames.Runtime}.DeviceMath.{(element % 2 == 0 ? "Low" : "High")}({Word(name, element / 2, vectorSize)})";

    /// <summary>The expression of a word that <see cref="Write"/> loaded: two elements.</summary>
    public static string Word(string name, int word, int vectorSize) =>
        vectorSize == 2 ? $"{name}_0" : $"{name}_{word / 4}.{GpuNames.Component(word % 4)}";
}

using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes loads of single-precision activations in the widest type that a vector fills.</summary>
internal static class ActivationLoads
{
    /// <summary>The type of a load for vectors of the given size.</summary>
    public static string Type(int vectorSize) => vectorSize == 2 ? $"{GpuNames.Runtime}.Float64" : $"{GpuNames.Runtime}.Float128";

    /// <summary>Loads that a vector takes.</summary>
    public static int Loads(int vectorSize) => vectorSize <= 4 ? 1 : vectorSize / 4;

    /// <summary>Writes the loads of a vector.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="view">A view of <see cref="Type"/>.</param>
    /// <param name="name">The name of the loaded values.</param>
    /// <param name="vector">The vector's index.</param>
    /// <param name="vectorSize">Elements of a vector.</param>
    public static void Write(IndentedWriter writer, string view, string name, string vector, int vectorSize)
    {
        int loads = Loads(vectorSize);
        for (int load = 0; load < loads; load++)
        {
            string index = loads == 1 ? vector : $"({vector}) * {loads} + {load}";
            writer.Lines($"{Type(vectorSize)} {name}_{load} = {view}[{index}];");
        }
    }

    /// <summary>The expression of an element that <see cref="Write"/> loaded.</summary>
    public static string Element(string name, int element) => $"{name}_{element / 4}.{GpuNames.Component(element % 4)}";
}

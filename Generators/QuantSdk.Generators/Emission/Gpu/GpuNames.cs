using System.Globalization;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Names and literals of emitted kernels.</summary>
internal static class GpuNames
{
    /// <summary>The runtime's namespace.</summary>
    public const string Runtime = "global::QuantSdk.Gpu";

    /// <summary>ILGPU's namespace.</summary>
    public const string Ilgpu = "global::ILGPU";

    private static readonly string[] Components = ["X", "Y", "Z", "W"];

    /// <summary>An integer literal.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A hexadecimal literal of 32 bits as a signed integer.</summary>
    public static string Hex(uint value) =>
        value <= int.MaxValue ? "0x" + value.ToString("X", CultureInfo.InvariantCulture) : $"unchecked((int)0x{value.ToString("X", CultureInfo.InvariantCulture)})";

    /// <summary>A component of a vector type: 0 is X.</summary>
    public static string Component(int index) => Components[index];

    /// <summary>The type that a load of so many bytes gives.</summary>
    public static string WordType(int bytes) => bytes switch
    {
        16 => $"{Runtime}.Packed128",
        8 => $"{Runtime}.Packed64",
        _ => "int",
    };

    /// <summary>A view of an element type.</summary>
    public static string View(string element) => $"{Ilgpu}.ArrayView<{element}>";

    /// <summary>A view over words, read as another type.</summary>
    public static string Cast(string view, string element) => element == "int" ? view : $"{view}.Cast<{element}>()";
}

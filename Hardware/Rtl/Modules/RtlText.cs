using System.Globalization;

namespace QuantSdk.Hardware.Rtl.Modules;

/// <summary>Text in the forms that emitted modules need.</summary>
internal static class RtlText
{
    /// <summary>The lines above every module.</summary>
    private const string Header = "// Emitted by QuantSdk; changes are lost at the next build.\n";

    /// <summary>Makes the file of a module.</summary>
    /// <param name="module">The module's name.</param>
    /// <param name="text">The module; its lines may end in any way.</param>
    public static RtlFile File(string module, string text) => new(module + ".sv", Header + text.Replace("\r\n", "\n") + "\n");

    /// <summary>A decimal number.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

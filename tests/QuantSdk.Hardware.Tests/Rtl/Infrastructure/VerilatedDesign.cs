using QuantSdk.Hardware.Rtl;

namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary>A module that Verilator has compiled together with a driver.</summary>
internal sealed class VerilatedDesign : IDisposable
{
    private readonly RtlFolder folder;

    /// <summary>Compiles a module; any warning of Verilator is an error.</summary>
    /// <param name="options">What to emit.</param>
    /// <param name="module">The module.</param>
    /// <param name="driver">The driver's name without its extension.</param>
    /// <param name="parameters">Parameters that differ from the emitted defaults, such as <c>ACTIVATION_BITS=4</c>.</param>
    /// <param name="definitions">Preprocessor symbols of the driver.</param>
    public VerilatedDesign(RtlOptions options, string module, string driver, string[]? parameters = null, string[]? definitions = null)
    {
        RtlTools.NeedVerilator();
        folder = new RtlFolder(options);
        RtlTools.Run(
            folder.Path,
            "verilator",
            [
                "--cc", "--exe", "--build", "-j", "2", "-Wall", "-O3", "--x-assign", "fast", "--prefix", "Vtop", "--top-module", module, "-y", ".",
                "-CFLAGS", string.Join(' ', [$"-O1 -I{RtlPaths.Drivers}", .. (definitions ?? []).Select(static symbol => "-D" + symbol)]),
                .. (parameters ?? []).Select(static parameter => "-G" + parameter),
                module + ".sv",
                Path.Combine(RtlPaths.Drivers, driver + ".cpp"),
            ]);
    }

    /// <summary>Runs the simulation.</summary>
    /// <param name="stimulus">What the driver reads.</param>
    /// <returns>What the driver wrote.</returns>
    public byte[] Run(byte[] stimulus) => RtlTools.Run(Path.Combine(folder.Path, "obj_dir", "Vtop"), stimulus);

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}

using System.ComponentModel;
using System.Diagnostics;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The programs of the CUDA toolkit that turn PTX into machine code and show it.</summary>
/// <param name="Assembler">The path or name of <c>ptxas</c>.</param>
/// <param name="Disassembler">The path or name of <c>cuobjdump</c>.</param>
/// <param name="Architecture">The architecture, for example <c>sm_90</c>.</param>
internal sealed record CudaToolkit(string Assembler, string Disassembler, string Architecture)
{
    /// <summary>The first program that does not start, or null.</summary>
    public string? Missing() => new[] { Assembler, Disassembler }.FirstOrDefault(static program =>
    {
        try
        {
            _ = Run(program, "--version");
            return false;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            return true;
        }
    });

    /// <summary>Assembles a kernel and looks at the result.</summary>
    public SassReport Assemble(EmittedKernel kernel) => SassReport.Of(kernel, Assemble(kernel.Ptx()));

    /// <summary>Assembles PTX.</summary>
    public SassText Assemble(string ptx)
    {
        string folder = Directory.CreateTempSubdirectory("quantsdk").FullName;
        try
        {
            string source = Path.Combine(folder, "kernel.ptx");
            string binary = Path.Combine(folder, "kernel.cubin");
            File.WriteAllText(source, ptx);
            string notes = Run(Assembler, $"-arch={Architecture}", "-v", "-o", binary, source);
            return new SassText(notes, Run(Disassembler, "-sass", binary));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? errors.Result + output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}{output}");
    }
}

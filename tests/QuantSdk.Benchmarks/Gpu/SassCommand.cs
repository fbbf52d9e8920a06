using System.CommandLine;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The command <c>gpu-sass</c>: what the assembler makes of emitted kernels. It needs no GPU.</summary>
internal static class SassCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        Option<string> ptxas = new("--ptxas") { Description = "The assembler of the CUDA toolkit.", DefaultValueFactory = static _ => "ptxas" };
        Option<string> cuobjdump = new("--cuobjdump") { Description = "The disassembler of the CUDA toolkit.", DefaultValueFactory = static _ => "cuobjdump" };
        Option<string> architecture = new("--arch") { Description = "The architecture.", DefaultValueFactory = static _ => "sm_90" };
        Option<string> only = new("--only") { Description = "Part of the names of layers or kernels to look at.", DefaultValueFactory = static _ => "MeasuredLayers" };
        Option<string?> keep = new("--keep") { Description = "A folder that receives the PTX and the disassembly of decode kernels." };
        Command command = new("gpu-sass", "Assembles emitted kernels and reports registers, spills, shared memory and the instructions of the hot loop.")
        {
            ptxas, cuobjdump, architecture, only, keep,
        };
        command.SetAction(parsed => Run(
            new CudaToolkit(parsed.GetValue(ptxas)!, parsed.GetValue(cuobjdump)!, parsed.GetValue(architecture)!), parsed.GetValue(only)!, parsed.GetValue(keep)));
        return command;
    }

    private static int Run(CudaToolkit toolkit, string only, string? keep)
    {
        if (toolkit.Missing() is string missing)
        {
            Console.Error.WriteLine($"{missing} was not found. Install the CUDA toolkit (Debian: nvidia-cuda-toolkit), or name its programs with --ptxas and --cuobjdump.");
            return 1;
        }

        Console.WriteLine($"{"kernel",-44} {"regs",5} {"spills",7} {"shared",7} {"local",6} {"loop",6} {"a weight",9}  of the loop: shared loads, global loads, shuffles, tensor, conversions");
        foreach (EmittedKernel kernel in EmittedKernel.All().Where(kernel => kernel.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            Console.WriteLine(toolkit.Assemble(kernel).Line);
        }

        foreach (EmittedDecode kernel in EmittedDecode.All().Where(kernel => kernel.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            SassText code = toolkit.Assemble(kernel.Ptx());
            foreach (string line in kernel.Lines(code))
            {
                Console.WriteLine(line);
            }

            if (keep is not null)
            {
                File.WriteAllText(Path.Combine(keep, $"{kernel.Name}.ptx"), kernel.Ptx());
                File.WriteAllText(Path.Combine(keep, $"{kernel.Name}.sass"), code.Disassembly);
            }
        }

        return 0;
    }
}

using System.CommandLine;
using QuantSdk.Benchmarks.Cpu;
using QuantSdk.Benchmarks.Gpu;

RootCommand root = new("Benchmarks of QuantSdk's kernels. Every run checks the results against the reference.")
{
    CpuCommand.Create(),
    GpuCommand.Create(),
    AttentionCommand.Create(),
};
return root.Parse(args).Invoke();

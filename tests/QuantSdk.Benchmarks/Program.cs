using System.CommandLine;
using QuantSdk.Benchmarks.Cpu;
using QuantSdk.Benchmarks.Gpu;

RootCommand root = new("Benchmarks of QuantSdk's kernels. Every run checks the results against the reference.")
{
    CpuCommand.Create(),
    CpuAttentionCommand.Create(),
    GpuCommand.Create(),
    GpuAttentionCommand.Create(),
    SassCommand.Create(),
#if LADDER
    LadderCommand.Create(),
#endif
};
return root.Parse(args).Invoke();

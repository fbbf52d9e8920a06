using System.CommandLine;
using QuantSdk.Benchmarks.Cpu;

RootCommand root = new("Benchmarks of QuantSdk's kernels. Every run checks the results against the reference.")
{
    CpuCommand.Create(),
};
return root.Parse(args).Invoke();

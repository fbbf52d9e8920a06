using System.Reflection;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.PTX;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Kernels as PTX; no GPU is needed.</summary>
internal static class PtxText
{
    /// <summary>What the driver would get.</summary>
    /// <param name="kernel">The kernel's method.</param>
    /// <param name="specialization">How it is launched.</param>
    public static string Of(MethodInfo kernel, KernelSpecialization specialization)
    {
        using Context context = Context.Create(static builder => builder.Optimize(OptimizationLevel.O2));
        using PTXBackend backend = new(context, new CudaCapabilityContext(CudaArchitecture.SM_90), CudaArchitecture.SM_90, CudaInstructionSet.ISA_80, nvvmAPI: null);
        PTXCompiledKernel compiled = (PTXCompiledKernel)backend.Compile(EntryPointDescription.FromExplicitlyGroupedKernel(kernel), specialization);
        return compiled.PTXAssembly;
    }
}

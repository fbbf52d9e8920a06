using System.Reflection;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.PTX;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Compiles kernels to PTX on a machine without a GPU.</summary>
internal static class PtxCompiler
{
    /// <summary>Compiles an emitted kernel.</summary>
    /// <param name="method">The kernel.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="architecture">The architecture.</param>
    public static PTXCompiledKernel Compile(MethodInfo method, GpuPlan plan, CudaArchitecture architecture) =>
        Compile(method, new KernelSpecialization(plan.ThreadsPerGroup, plan.GroupsPerMultiprocessor), architecture);

    /// <summary>Compiles a kernel.</summary>
    /// <param name="method">The kernel.</param>
    /// <param name="specialization">Threads per group and groups per multiprocessor.</param>
    /// <param name="architecture">The architecture.</param>
    public static PTXCompiledKernel Compile(MethodInfo method, KernelSpecialization specialization, CudaArchitecture architecture)
    {
        using Context context = Context.Create(static builder => builder.Optimize(OptimizationLevel.O2));
        using PTXBackend backend = new(context, new CudaCapabilityContext(architecture), architecture, CudaInstructionSet.ISA_80, nvvmAPI: null);
        return (PTXCompiledKernel)backend.Compile(
            EntryPointDescription.FromExplicitlyGroupedKernel(method), specialization);
    }
}

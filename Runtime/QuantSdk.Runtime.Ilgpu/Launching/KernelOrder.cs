using ILGPU.Runtime.Cuda;

namespace QuantSdk.Gpu;

/// <summary>
/// Where a kernel that is launched dependently (CUDA's programmatic dependent launch) meets the kernels around it. The lines mean something only after
/// <see cref="DependentKernel"/> has loaded the kernel; anywhere else they are comments of the PTX, and kernels run one after the other anyway.
/// </summary>
public static class KernelOrder
{
    /// <summary>What precedes an instruction until a dependent kernel is loaded.</summary>
    internal const string Comment = "// ";

    private const string LetNextStartInstruction = Comment + "griddepcontrol.launch_dependents;";
    private const string AwaitPreviousInstruction = Comment + "griddepcontrol.wait;";

    /// <summary>Begins a kernel that prepares nothing while it waits.</summary>
    public static void Enter()
    {
        LetNextStart();
        AwaitPrevious();
    }

    /// <summary>Lets the next kernel of the stream start, as far as there is room; it waits itself before it reads what this one writes.</summary>
    public static void LetNextStart()
    {
        if (CudaAsm.IsSupported)
        {
            CudaAsm.Emit(LetNextStartInstruction);
        }
    }

    /// <summary>Waits until all kernels before have ended and their memory is visible. Before it a kernel reads nothing but weights, and writes nothing.</summary>
    public static void AwaitPrevious()
    {
        if (CudaAsm.IsSupported)
        {
            CudaAsm.Emit(AwaitPreviousInstruction);
        }
    }
}

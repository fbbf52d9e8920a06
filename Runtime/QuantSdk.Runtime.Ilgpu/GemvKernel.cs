using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>The signature of every emitted kernel, so that one launcher serves all of them. A kernel leaves unused what its format lacks.</summary>
/// <param name="codes">Codes in the kernel's own layout.</param>
/// <param name="table">Codebooks (half precision), lattice tables, or one metadata word per group.</param>
/// <param name="scales">A scale per row or per stage.</param>
/// <param name="x">Activations: single precision, INT8 packed by four, half precision packed by two, or planes of bytes.</param>
/// <param name="activationScales">The scale of each group of INT8 activations, of each token in half precision, or of each step of planes.</param>
/// <param name="y">The output, tokens x OutFeatures.</param>
public delegate void GemvBody(
    ArrayView<int> codes, ArrayView<int> table, ArrayView<float> scales, ArrayView<int> x, ArrayView<float> activationScales, ArrayView<float> y);

/// <summary>An emitted kernel and how it is launched: the numbers of its plan.</summary>
/// <param name="Layer">The annotated class.</param>
/// <param name="Body">The kernel; explicitly grouped, static.</param>
/// <param name="Layout">How it reads its codes.</param>
/// <param name="GroupsX">Groups along the first grid axis.</param>
/// <param name="GroupsY">Groups along the second grid axis; the third is the batch.</param>
/// <param name="ThreadsPerGroup">Threads per group.</param>
/// <param name="GroupsPerMultiprocessor">Groups that shall fit on a multiprocessor at once.</param>
/// <param name="SharedBytes">Dynamic shared memory per group; 0 for none.</param>
/// <param name="InputStride">Activations between two tokens; what lies beyond the input features is zero.</param>
/// <param name="Accumulates">Whether groups add their parts to the output, which must then be zero before.</param>
/// <param name="Parts">Parts of each output that the kernel stores side by side and that are added afterwards; 1 where it stores outputs.</param>
/// <param name="Tokens">Tokens of one layer of the grid.</param>
/// <param name="FromTokens">The smallest batch that the kernel is planned for; the next kernel of the layer takes over where its own begins.</param>
/// <param name="Kind">What the kernel does with activations.</param>
/// <param name="DependentLaunch">Whether it may start before the kernel before it has ended: it waits in <see cref="KernelOrder.AwaitPrevious"/>.</param>
public sealed record GemvKernel(
    string Layer,
    GemvBody Body,
    IDeviceLayout Layout,
    int GroupsX,
    int GroupsY,
    int ThreadsPerGroup,
    int GroupsPerMultiprocessor,
    int SharedBytes,
    int InputStride,
    bool Accumulates = false,
    int Parts = 1,
    int Tokens = 1,
    int FromTokens = 1,
    KernelKind Kind = KernelKind.Vector,
    bool DependentLaunch = false);

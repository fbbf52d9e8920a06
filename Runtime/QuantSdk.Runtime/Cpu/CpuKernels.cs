using QuantSdk.Layers;

namespace QuantSdk.Cpu;

/// <summary>Makes the CPU kernel of a layer: chooses the widest instruction set that the machine has and lays the weights out for it.</summary>
public static class CpuKernels
{
    /// <summary>A kernel for sizes that are known only at run time.</summary>
    public static ILinear Create(QuantizedWeights weights) =>
        Create(weights, new RuntimeLinearConstants(weights.InFeatures, weights.OutFeatures));

    /// <summary>A kernel that the JIT specialises for the layer's constants.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="constants">The layer's sizes.</param>
    public static ILinear Create<TConstants>(QuantizedWeights weights, TConstants constants)
        where TConstants : struct, ILinearConstants => throw new NotSupportedException();

    /// <summary>A kernel for weights in single precision, OutFeatures x InFeatures and row-major.</summary>
    public static ILinear CreateDense(ReadOnlyMemory<float> weights, int outFeatures, int inFeatures) => throw new NotSupportedException();
}

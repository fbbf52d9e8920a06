using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>Chooses what prepares activations for a kernel.</summary>
internal static class ActivationStages
{
    /// <summary>Creates the stage of a kernel.</summary>
    /// <exception cref="GpuException">There is none for the weights' format.</exception>
    public static IActivationStage Create(QuantAccelerator accelerator, GemvKernel kernel, QuantizedWeights weights) => (weights, kernel.Kind) switch
    {
        (LatticeWeights lattice, KernelKind.Vector) => new HadamardActivations(accelerator, kernel, lattice),
        (LatticeWeights lattice, KernelKind.Planes) => new PlaneActivations(accelerator, kernel, lattice),
        (LatticeWeights lattice, _) => new HalfActivations(accelerator, kernel, weights.InFeatures, new HadamardActivations(accelerator, kernel, lattice)),
        (GroupWeights { Format.ActivationBits: 8 } group, KernelKind.Vector) => new IntegerActivations(accelerator, kernel, group),
        (GroupWeights { Format.ActivationBits: 8 } group, KernelKind.Tensor) => new WholeNumberActivations(accelerator, kernel, group),
        (GroupWeights { Format.ActivationBits: 8 } group, KernelKind.Decode) =>
            new HalfActivations(accelerator, kernel, weights.InFeatures, new RoundedActivations(accelerator, kernel, group)),
        (VectorWeights or GroupWeights, KernelKind.Vector) => new FloatActivations(accelerator, kernel, weights.InFeatures),
        (VectorWeights or GroupWeights, _) => new HalfActivations(accelerator, kernel, weights.InFeatures),
        _ => throw GpuErrors.Format(weights.Format.Name, kernel.Layer),
    };
}

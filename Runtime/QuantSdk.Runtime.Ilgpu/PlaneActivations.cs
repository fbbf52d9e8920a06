using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

using BlockLauncher = Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<int>, ArrayView<float>, ArrayView<int>, int, int, int, int, float>;
using PlaneLauncher = Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<int>, ArrayView<float>, int, int, int, int>;

/// <summary>
/// The random Hadamard transforms around a lattice kernel that multiplies in integers: the transformed activations are split into planes
/// of bytes (<see cref="BytePlanes"/>), in the same launch where a group holds whole blocks.
/// </summary>
internal sealed class PlaneActivations : IActivationStage
{
    private const int Threads = 256;

    private readonly HadamardActivations transform;
    private readonly int features;
    private readonly int stride;
    private readonly int step;
    private readonly DeviceBuffer<int> planes;
    private readonly DeviceBuffer<float> scales;
    private readonly BlockLauncher block;
    private readonly PlaneLauncher split;

    /// <summary>Copies the signs to the device.</summary>
    public PlaneActivations(QuantAccelerator accelerator, GemvKernel kernel, LatticeWeights weights)
    {
        transform = new HadamardActivations(accelerator, kernel, weights);
        features = weights.InFeatures;
        stride = kernel.InputStride;
        step = kernel.Layout is RowLayout rows ? stride / rows.Steps : throw GpuErrors.Format(weights.Format.Name, kernel.Layer);
        planes = new DeviceBuffer<int>(accelerator);
        scales = new DeviceBuffer<float>(accelerator);
        block = accelerator.LoadDependent<BlockLauncher>(
            ((Delegate)HadamardKernels.BlockPlanes).Method, new KernelSpecialization(HadamardTile.MaximumSize / HadamardTile.ThreadValues, 1), 0, kernel.Layer);
        split = accelerator.LoadDependent<PlaneLauncher>(((Delegate)HadamardKernels.Planes).Method, new KernelSpecialization(Threads, 1), 0, kernel.Layer);
    }

    /// <inheritdoc/>
    public DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens)
    {
        ArrayView<int> values = planes.Get(stream, (long)tokens * BytePlanes.Count * stride / sizeof(int));
        ArrayView<float> factors = scales.Get(stream, (long)tokens * (stride / step));
        if (HadamardTransform.BlockSize(features) <= HadamardTile.MaximumSize)
        {
            block(
                stream, HadamardActivations.BlockConfig(features, tokens), x, values, factors, transform.InSigns, features, stride, step,
                HadamardActivations.BlockBits(features), HadamardActivations.Norm(features));
        }
        else
        {
            ArrayView<float> transformed = transform.Prepare(stream, x, tokens).Values.Cast<float>();
            int threads = Math.Min(Threads, (stride / HadamardTile.ThreadValues + 31) / 32 * 32);
            int groups = (stride + threads * HadamardTile.ThreadValues - 1) / (threads * HadamardTile.ThreadValues);
            split(stream, new KernelConfig(new Index3D(groups, 1, tokens), new Index3D(threads, 1, 1)), transformed, values, factors, stride, features, stride, step);
        }

        return new DeviceActivations(values, factors);
    }

    /// <inheritdoc/>
    public ArrayView<float> Output(AcceleratorStream stream, ArrayView<float> y, int tokens) => transform.Output(stream, y, tokens);

    /// <inheritdoc/>
    public void Finish(AcceleratorStream stream, ArrayView<float> kernelOutput, ArrayView<float> y, int tokens) =>
        transform.Finish(stream, kernelOutput, y, tokens);

    /// <inheritdoc/>
    public void Dispose()
    {
        transform.Dispose();
        planes.Dispose();
        scales.Dispose();
    }
}

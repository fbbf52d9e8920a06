using System.Numerics;
using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

using BlockLauncher = Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, ArrayView<int>, int, int, int, int, float, int, int>;
using RoundLauncher = Action<AcceleratorStream, KernelConfig, ArrayView<float>, int, int, int>;

/// <summary>The random Hadamard transforms around a lattice kernel: y = Uᵀ (W' (V x)).</summary>
internal sealed class HadamardActivations : IActivationStage
{
    private const int MaximumThreads = HadamardTile.MaximumSize / HadamardTile.ThreadValues;
    private const int WideBytes = 16;
    private const int RoundThreads = 256;

    private readonly int inFeatures;
    private readonly int outFeatures;
    private readonly int stride;
    private readonly DeviceBuffer<float> transformed;
    private readonly DeviceBuffer<float> kernelOutput;
    private readonly DeviceBuffer<float> unused;
    private readonly DeviceBuffer<int> inSignBuffer;
    private readonly DeviceBuffer<int> outSignBuffer;
    private readonly ArrayView<int> outSigns;
    private readonly BlockLauncher block;
    private readonly RoundLauncher round;

    /// <summary>Copies the signs to the device.</summary>
    public HadamardActivations(QuantAccelerator accelerator, GemvKernel kernel, LatticeWeights weights)
    {
        (inFeatures, outFeatures, stride) = (weights.InFeatures, weights.OutFeatures, kernel.InputStride);
        transformed = new DeviceBuffer<float>(accelerator);
        kernelOutput = new DeviceBuffer<float>(accelerator);
        unused = new DeviceBuffer<float>(accelerator);
        inSignBuffer = new DeviceBuffer<int>(accelerator);
        outSignBuffer = new DeviceBuffer<int>(accelerator);
        InSigns = inSignBuffer.Upload(accelerator.Stream, Words(weights.InSigns));
        outSigns = outSignBuffer.Upload(accelerator.Stream, Words(weights.OutSigns));
        block = accelerator.LoadDependent<BlockLauncher>(
            ((Delegate)HadamardKernels.Block).Method, new KernelSpecialization(MaximumThreads, 1), 0, kernel.Layer);
        round = accelerator.LoadDependent<RoundLauncher>(
            ((Delegate)HadamardKernels.Round).Method, new KernelSpecialization(RoundThreads, 1), 0, kernel.Layer);
    }

    /// <summary>The signs of the input axis.</summary>
    public ArrayView<int> InSigns { get; }

    /// <summary>The launch of the blocks of tokens, as far as shared memory holds them.</summary>
    public static KernelConfig BlockConfig(int length, int tokens)
    {
        int size = Math.Min(HadamardTransform.BlockSize(length), HadamardTile.MaximumSize);
        int threads = Math.Max(size / HadamardTile.ThreadValues, 32);
        int groups = (length + threads * HadamardTile.ThreadValues - 1) / (threads * HadamardTile.ThreadValues);
        return new KernelConfig(new Index3D(groups, 1, tokens), new Index3D(threads, 1, 1));
    }

    /// <summary>The size of those blocks as a power of two.</summary>
    public static int BlockBits(int length) => BitOperations.Log2((uint)Math.Min(HadamardTransform.BlockSize(length), HadamardTile.MaximumSize));

    /// <summary>The factor that makes the whole transform orthonormal.</summary>
    public static float Norm(int length) => 1f / MathF.Sqrt(HadamardTransform.BlockSize(length));

    /// <inheritdoc/>
    public DeviceActivations Prepare(AcceleratorStream stream, ArrayView<float> x, int tokens)
    {
        ArrayView<float> target = transformed.Get(stream, (long)tokens * stride);
        Block(stream, x, target, InSigns, inFeatures, stride, inFeatures, tokens, signsFirst: true);
        Rounds(stream, target, stride, inFeatures, tokens);
        return new DeviceActivations(target.Cast<int>(), unused.Get(stream, 1));
    }

    /// <inheritdoc/>
    public ArrayView<float> Output(AcceleratorStream stream, ArrayView<float> y, int tokens) => kernelOutput.Get(stream, y.Length);

    /// <inheritdoc/>
    public void Finish(AcceleratorStream stream, ArrayView<float> kernelOutput, ArrayView<float> y, int tokens)
    {
        Rounds(stream, kernelOutput, outFeatures, outFeatures, tokens);
        Block(stream, kernelOutput, y, outSigns, outFeatures, outFeatures, outFeatures, tokens, signsFirst: false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        transformed.Dispose();
        kernelOutput.Dispose();
        unused.Dispose();
        inSignBuffer.Dispose();
        outSignBuffer.Dispose();
    }

    private void Block(
        AcceleratorStream stream, ArrayView<float> source, ArrayView<float> target, ArrayView<int> signs, int sourceStride, int targetStride, int length, int tokens, bool signsFirst)
    {
        bool wide = targetStride % 4 == 0 && target.LoadEffectiveAddressAsPtr().ToInt64() % WideBytes == 0;
        block(
            stream, BlockConfig(length, tokens), source, target, signs, sourceStride, targetStride, length, BlockBits(length), Norm(length), signsFirst ? 1 : 0, wide ? 1 : 0);
    }

    /// <summary>The rounds whose butterflies are wider than shared memory. Rounds commute, so they may run before or after the blocks.</summary>
    private void Rounds(AcceleratorStream stream, ArrayView<float> values, int tokenStride, int length, int tokens)
    {
        int whole = HadamardTransform.BlockSize(length);
        for (int half = HadamardTile.MaximumSize; half < whole; half <<= 1)
        {
            int groups = (length / 2 + RoundThreads - 1) / RoundThreads;
            round(stream, new KernelConfig(new Index3D(groups, 1, tokens), new Index3D(RoundThreads, 1, 1)), values, tokenStride, half, length);
        }
    }

    /// <summary>Sign bits as 32-bit words.</summary>
    private static int[] Words(byte[] signs)
    {
        int[] words = new int[(signs.Length + 3) / 4];
        Buffer.BlockCopy(signs, 0, words, 0, signs.Length);
        return words;
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<8,11,4>, 24 to 6 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 1, Steps: 1, WordsPerUnit: 11, WordsPerLoad: 1, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 131072, InputStride: 64, DependentLaunch: true),
        };

        /// <summary>One matrix-vector product for each layer of the grid.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Gemv(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            global::QuantSdk.Gpu.KernelOrder.LetNextStart();
            int lane = global::ILGPU.Group.IdxX & 31;
            int part = lane & 0;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 64, 64);
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> cached = shared.Cast<global::QuantSdk.Gpu.Packed128>();
            for (int i = global::ILGPU.Group.IdxX; i < 8192; i += 32)
            {
                cached[i] = stored[i / 2048 * 2048 + 0 + i % 2048];
            }
            global::ILGPU.Group.Barrier();
            global::QuantSdk.Gpu.KernelOrder.AwaitPrevious();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 32 + lane / 1 * 1;
                global::ILGPU.ArrayView<int> source = units.SubView((long)block * 352 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 352;
                    int c0_0 = source[at + 0];
                    int c0_1 = source[at + 32];
                    int c0_2 = source[at + 64];
                    int c0_3 = source[at + 96];
                    int c0_4 = source[at + 128];
                    int c0_5 = source[at + 160];
                    int c0_6 = source[at + 192];
                    int c0_7 = source[at + 224];
                    int c0_8 = source[at + 256];
                    int c0_9 = source[at + 288];
                    int c0_10 = source[at + 320];
                    int first = step * 8 + part;
                    global::QuantSdk.Gpu.Float128 x0_0 = activations[(first + 0) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x0_1 = activations[(first + 0) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = cached[c0_0 & 0x7FF];
                    global::QuantSdk.Gpu.Packed128 e0_0_1_0 = cached[(c0_0 >> 11 & 0x7FF) + 2048];
                    global::QuantSdk.Gpu.Packed128 e0_0_2_0 = cached[(((int)((uint)c0_0 >> 22) | c0_1 << 10) & 0x7FF) + 4096];
                    global::QuantSdk.Gpu.Packed128 e0_0_3_0 = cached[(c0_1 >> 1 & 0x7FF) + 6144];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.X) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.X) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Y) * x0_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Y) * x0_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Z) * x0_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Z) * x0_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.W) * x0_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.W) * x0_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1_0.X) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_1_0.X) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1_0.Y) * x0_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_1_0.Y) * x0_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1_0.Z) * x0_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_1_0.Z) * x0_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1_0.W) * x0_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_1_0.W) * x0_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_2_0.X) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_2_0.X) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_2_0.Y) * x0_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_2_0.Y) * x0_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_2_0.Z) * x0_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_2_0.Z) * x0_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_2_0.W) * x0_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_2_0.W) * x0_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_3_0.X) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_3_0.X) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_3_0.Y) * x0_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_3_0.Y) * x0_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_3_0.Z) * x0_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_3_0.Z) * x0_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_3_0.W) * x0_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_3_0.W) * x0_1.W;
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[(first + 1) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x1_1 = activations[(first + 1) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = cached[c0_1 >> 12 & 0x7FF];
                    global::QuantSdk.Gpu.Packed128 e0_1_1_0 = cached[(((int)((uint)c0_1 >> 23) | c0_2 << 9) & 0x7FF) + 2048];
                    global::QuantSdk.Gpu.Packed128 e0_1_2_0 = cached[(c0_2 >> 2 & 0x7FF) + 4096];
                    global::QuantSdk.Gpu.Packed128 e0_1_3_0 = cached[(c0_2 >> 13 & 0x7FF) + 6144];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.X) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.X) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Y) * x1_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Y) * x1_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Z) * x1_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Z) * x1_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.W) * x1_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.W) * x1_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_1_0.X) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_1_0.X) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_1_0.Y) * x1_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_1_0.Y) * x1_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_1_0.Z) * x1_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_1_0.Z) * x1_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_1_0.W) * x1_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_1_0.W) * x1_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_2_0.X) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_2_0.X) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_2_0.Y) * x1_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_2_0.Y) * x1_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_2_0.Z) * x1_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_2_0.Z) * x1_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_2_0.W) * x1_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_2_0.W) * x1_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_3_0.X) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_3_0.X) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_3_0.Y) * x1_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_3_0.Y) * x1_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_3_0.Z) * x1_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_3_0.Z) * x1_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_3_0.W) * x1_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_3_0.W) * x1_1.W;
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[(first + 2) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x2_1 = activations[(first + 2) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = cached[((int)((uint)c0_2 >> 24) | c0_3 << 8) & 0x7FF];
                    global::QuantSdk.Gpu.Packed128 e0_2_1_0 = cached[(c0_3 >> 3 & 0x7FF) + 2048];
                    global::QuantSdk.Gpu.Packed128 e0_2_2_0 = cached[(c0_3 >> 14 & 0x7FF) + 4096];
                    global::QuantSdk.Gpu.Packed128 e0_2_3_0 = cached[(((int)((uint)c0_3 >> 25) | c0_4 << 7) & 0x7FF) + 6144];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.X) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.X) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Y) * x2_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Y) * x2_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Z) * x2_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Z) * x2_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.W) * x2_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.W) * x2_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_1_0.X) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_1_0.X) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_1_0.Y) * x2_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_1_0.Y) * x2_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_1_0.Z) * x2_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_1_0.Z) * x2_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_1_0.W) * x2_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_1_0.W) * x2_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_2_0.X) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_2_0.X) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_2_0.Y) * x2_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_2_0.Y) * x2_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_2_0.Z) * x2_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_2_0.Z) * x2_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_2_0.W) * x2_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_2_0.W) * x2_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_3_0.X) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_3_0.X) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_3_0.Y) * x2_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_3_0.Y) * x2_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_3_0.Z) * x2_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_3_0.Z) * x2_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_3_0.W) * x2_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_3_0.W) * x2_1.W;
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[(first + 3) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x3_1 = activations[(first + 3) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = cached[c0_4 >> 4 & 0x7FF];
                    global::QuantSdk.Gpu.Packed128 e0_3_1_0 = cached[(c0_4 >> 15 & 0x7FF) + 2048];
                    global::QuantSdk.Gpu.Packed128 e0_3_2_0 = cached[(((int)((uint)c0_4 >> 26) | c0_5 << 6) & 0x7FF) + 4096];
                    global::QuantSdk.Gpu.Packed128 e0_3_3_0 = cached[(c0_5 >> 5 & 0x7FF) + 6144];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.X) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.X) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Y) * x3_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Y) * x3_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Z) * x3_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Z) * x3_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.W) * x3_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.W) * x3_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_1_0.X) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_1_0.X) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_1_0.Y) * x3_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_1_0.Y) * x3_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_1_0.Z) * x3_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_1_0.Z) * x3_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_1_0.W) * x3_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_1_0.W) * x3_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_2_0.X) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_2_0.X) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_2_0.Y) * x3_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_2_0.Y) * x3_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_2_0.Z) * x3_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_2_0.Z) * x3_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_2_0.W) * x3_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_2_0.W) * x3_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_3_0.X) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_3_0.X) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_3_0.Y) * x3_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_3_0.Y) * x3_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_3_0.Z) * x3_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_3_0.Z) * x3_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_3_0.W) * x3_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_3_0.W) * x3_1.W;
                    global::QuantSdk.Gpu.Float128 x4_0 = activations[(first + 4) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x4_1 = activations[(first + 4) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_4_0_0 = cached[c0_5 >> 16 & 0x7FF];
                    global::QuantSdk.Gpu.Packed128 e0_4_1_0 = cached[(((int)((uint)c0_5 >> 27) | c0_6 << 5) & 0x7FF) + 2048];
                    global::QuantSdk.Gpu.Packed128 e0_4_2_0 = cached[(c0_6 >> 6 & 0x7FF) + 4096];
                    global::QuantSdk.Gpu.Packed128 e0_4_3_0 = cached[(c0_6 >> 17 & 0x7FF) + 6144];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.X) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.X) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Y) * x4_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Y) * x4_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Z) * x4_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Z) * x4_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.W) * x4_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.W) * x4_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_1_0.X) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_1_0.X) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_1_0.Y) * x4_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_1_0.Y) * x4_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_1_0.Z) * x4_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_1_0.Z) * x4_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_1_0.W) * x4_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_1_0.W) * x4_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_2_0.X) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_2_0.X) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_2_0.Y) * x4_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_2_0.Y) * x4_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_2_0.Z) * x4_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_2_0.Z) * x4_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_2_0.W) * x4_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_2_0.W) * x4_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_3_0.X) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_3_0.X) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_3_0.Y) * x4_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_3_0.Y) * x4_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_3_0.Z) * x4_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_3_0.Z) * x4_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_3_0.W) * x4_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_3_0.W) * x4_1.W;
                    global::QuantSdk.Gpu.Float128 x5_0 = activations[(first + 5) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x5_1 = activations[(first + 5) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_5_0_0 = cached[((int)((uint)c0_6 >> 28) | c0_7 << 4) & 0x7FF];
                    global::QuantSdk.Gpu.Packed128 e0_5_1_0 = cached[(c0_7 >> 7 & 0x7FF) + 2048];
                    global::QuantSdk.Gpu.Packed128 e0_5_2_0 = cached[(c0_7 >> 18 & 0x7FF) + 4096];
                    global::QuantSdk.Gpu.Packed128 e0_5_3_0 = cached[(((int)((uint)c0_7 >> 29) | c0_8 << 3) & 0x7FF) + 6144];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.X) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.X) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Y) * x5_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Y) * x5_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Z) * x5_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Z) * x5_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.W) * x5_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.W) * x5_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_1_0.X) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_1_0.X) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_1_0.Y) * x5_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_1_0.Y) * x5_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_1_0.Z) * x5_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_1_0.Z) * x5_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_1_0.W) * x5_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_1_0.W) * x5_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_2_0.X) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_2_0.X) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_2_0.Y) * x5_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_2_0.Y) * x5_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_2_0.Z) * x5_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_2_0.Z) * x5_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_2_0.W) * x5_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_2_0.W) * x5_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_3_0.X) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_3_0.X) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_3_0.Y) * x5_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_3_0.Y) * x5_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_3_0.Z) * x5_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_3_0.Z) * x5_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_3_0.W) * x5_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_3_0.W) * x5_1.W;
                    global::QuantSdk.Gpu.Float128 x6_0 = activations[(first + 6) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x6_1 = activations[(first + 6) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_6_0_0 = cached[c0_8 >> 8 & 0x7FF];
                    global::QuantSdk.Gpu.Packed128 e0_6_1_0 = cached[(c0_8 >> 19 & 0x7FF) + 2048];
                    global::QuantSdk.Gpu.Packed128 e0_6_2_0 = cached[(((int)((uint)c0_8 >> 30) | c0_9 << 2) & 0x7FF) + 4096];
                    global::QuantSdk.Gpu.Packed128 e0_6_3_0 = cached[(c0_9 >> 9 & 0x7FF) + 6144];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.X) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.X) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Y) * x6_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Y) * x6_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Z) * x6_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Z) * x6_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.W) * x6_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.W) * x6_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_1_0.X) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_1_0.X) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_1_0.Y) * x6_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_1_0.Y) * x6_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_1_0.Z) * x6_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_1_0.Z) * x6_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_1_0.W) * x6_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_1_0.W) * x6_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_2_0.X) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_2_0.X) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_2_0.Y) * x6_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_2_0.Y) * x6_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_2_0.Z) * x6_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_2_0.Z) * x6_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_2_0.W) * x6_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_2_0.W) * x6_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_3_0.X) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_3_0.X) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_3_0.Y) * x6_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_3_0.Y) * x6_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_3_0.Z) * x6_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_3_0.Z) * x6_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_3_0.W) * x6_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_3_0.W) * x6_1.W;
                    global::QuantSdk.Gpu.Float128 x7_0 = activations[(first + 7) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x7_1 = activations[(first + 7) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_7_0_0 = cached[c0_9 >> 20 & 0x7FF];
                    global::QuantSdk.Gpu.Packed128 e0_7_1_0 = cached[(((int)((uint)c0_9 >> 31) | c0_10 << 1) & 0x7FF) + 2048];
                    global::QuantSdk.Gpu.Packed128 e0_7_2_0 = cached[(c0_10 >> 10 & 0x7FF) + 4096];
                    global::QuantSdk.Gpu.Packed128 e0_7_3_0 = cached[(c0_10 >> 21 & 0x7FF) + 6144];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.X) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.X) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Y) * x7_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Y) * x7_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Z) * x7_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Z) * x7_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.W) * x7_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.W) * x7_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_1_0.X) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_1_0.X) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_1_0.Y) * x7_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_1_0.Y) * x7_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_1_0.Z) * x7_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_1_0.Z) * x7_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_1_0.W) * x7_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_1_0.W) * x7_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_2_0.X) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_2_0.X) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_2_0.Y) * x7_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_2_0.Y) * x7_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_2_0.Z) * x7_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_2_0.Z) * x7_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_2_0.W) * x7_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_2_0.W) * x7_1.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_3_0.X) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_3_0.X) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_3_0.Y) * x7_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_3_0.Y) * x7_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_3_0.Z) * x7_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_3_0.Z) * x7_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_3_0.W) * x7_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_3_0.W) * x7_1.W;
                }
                float result0 = sum0;
                if (part == 0)
                {
                    if (row + 0 < 6)
                    {
                        y[(long)token * 6 + row + 0] = result0;
                    }
                }
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<8,3,3>, 64 to 9 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 1, Steps: 1, WordsPerUnit: 3, WordsPerLoad: 1, RowBlocks: 1, Planes: 3),
                GroupsX: 1, GroupsY: 3, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 1024, InputStride: 256, Accumulates: true),
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
            int lane = global::ILGPU.Group.IdxX & 31;
            int part = lane & 0;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 256, 256);
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> staged = shared.SubView(0 + (global::ILGPU.Group.IdxX >> 5) * 256, 256).Cast<float>();
            int given = lane * 8 ^ (lane * 8 >> 5 & 7);
            int taken0 = lane / 1 * 8 + part + 0;
            taken0 ^= taken0 >> 5 & 7;
            int taken1 = lane / 1 * 8 + part + 1;
            taken1 ^= taken1 >> 5 & 7;
            int taken2 = lane / 1 * 8 + part + 2;
            taken2 ^= taken2 >> 5 & 7;
            int taken3 = lane / 1 * 8 + part + 3;
            taken3 ^= taken3 >> 5 & 7;
            int taken4 = lane / 1 * 8 + part + 4;
            taken4 ^= taken4 >> 5 & 7;
            int taken5 = lane / 1 * 8 + part + 5;
            taken5 ^= taken5 >> 5 & 7;
            int taken6 = lane / 1 * 8 + part + 6;
            taken6 ^= taken6 >> 5 & 7;
            int taken7 = lane / 1 * 8 + part + 7;
            taken7 ^= taken7 >> 5 & 7;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            stored = stored.SubView(global::ILGPU.Grid.IdxY * 8, 8);
            global::QuantSdk.Gpu.Packed128 hot0_0 = stored[(0 + global::ILGPU.IntrinsicMath.Min(lane, 7)) * 1 + 0];
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 32 + lane / 1 * 1;
                global::ILGPU.ArrayView<int> source = units.SubView((long)(global::ILGPU.Grid.IdxY * 1 + block) * 96 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 96;
                    int c0_0 = source[at + 0];
                    int c0_1 = source[at + 32];
                    int c0_2 = source[at + 64];
                    int first = step * 32 + part;
                    float x0_0 = activations[(step * 32 + 0) * 8 + part + 0];
                    float x0_1 = activations[(step * 32 + 0) * 8 + part + 1];
                    float x0_2 = activations[(step * 32 + 0) * 8 + part + 2];
                    float x0_3 = activations[(step * 32 + 0) * 8 + part + 3];
                    float x0_4 = activations[(step * 32 + 0) * 8 + part + 4];
                    float x0_5 = activations[(step * 32 + 0) * 8 + part + 5];
                    float x0_6 = activations[(step * 32 + 0) * 8 + part + 6];
                    float x0_7 = activations[(step * 32 + 0) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = stored[c0_0 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x0_0;
                    sum0 += staged[taken1] * x0_1;
                    sum0 += staged[taken2] * x0_2;
                    sum0 += staged[taken3] * x0_3;
                    sum0 += staged[taken4] * x0_4;
                    sum0 += staged[taken5] * x0_5;
                    sum0 += staged[taken6] * x0_6;
                    sum0 += staged[taken7] * x0_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x1_0 = activations[(step * 32 + 1) * 8 + part + 0];
                    float x1_1 = activations[(step * 32 + 1) * 8 + part + 1];
                    float x1_2 = activations[(step * 32 + 1) * 8 + part + 2];
                    float x1_3 = activations[(step * 32 + 1) * 8 + part + 3];
                    float x1_4 = activations[(step * 32 + 1) * 8 + part + 4];
                    float x1_5 = activations[(step * 32 + 1) * 8 + part + 5];
                    float x1_6 = activations[(step * 32 + 1) * 8 + part + 6];
                    float x1_7 = activations[(step * 32 + 1) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = stored[c0_0 >> 3 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x1_0;
                    sum0 += staged[taken1] * x1_1;
                    sum0 += staged[taken2] * x1_2;
                    sum0 += staged[taken3] * x1_3;
                    sum0 += staged[taken4] * x1_4;
                    sum0 += staged[taken5] * x1_5;
                    sum0 += staged[taken6] * x1_6;
                    sum0 += staged[taken7] * x1_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x2_0 = activations[(step * 32 + 2) * 8 + part + 0];
                    float x2_1 = activations[(step * 32 + 2) * 8 + part + 1];
                    float x2_2 = activations[(step * 32 + 2) * 8 + part + 2];
                    float x2_3 = activations[(step * 32 + 2) * 8 + part + 3];
                    float x2_4 = activations[(step * 32 + 2) * 8 + part + 4];
                    float x2_5 = activations[(step * 32 + 2) * 8 + part + 5];
                    float x2_6 = activations[(step * 32 + 2) * 8 + part + 6];
                    float x2_7 = activations[(step * 32 + 2) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = stored[c0_0 >> 6 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x2_0;
                    sum0 += staged[taken1] * x2_1;
                    sum0 += staged[taken2] * x2_2;
                    sum0 += staged[taken3] * x2_3;
                    sum0 += staged[taken4] * x2_4;
                    sum0 += staged[taken5] * x2_5;
                    sum0 += staged[taken6] * x2_6;
                    sum0 += staged[taken7] * x2_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x3_0 = activations[(step * 32 + 3) * 8 + part + 0];
                    float x3_1 = activations[(step * 32 + 3) * 8 + part + 1];
                    float x3_2 = activations[(step * 32 + 3) * 8 + part + 2];
                    float x3_3 = activations[(step * 32 + 3) * 8 + part + 3];
                    float x3_4 = activations[(step * 32 + 3) * 8 + part + 4];
                    float x3_5 = activations[(step * 32 + 3) * 8 + part + 5];
                    float x3_6 = activations[(step * 32 + 3) * 8 + part + 6];
                    float x3_7 = activations[(step * 32 + 3) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = stored[c0_0 >> 9 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x3_0;
                    sum0 += staged[taken1] * x3_1;
                    sum0 += staged[taken2] * x3_2;
                    sum0 += staged[taken3] * x3_3;
                    sum0 += staged[taken4] * x3_4;
                    sum0 += staged[taken5] * x3_5;
                    sum0 += staged[taken6] * x3_6;
                    sum0 += staged[taken7] * x3_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x4_0 = activations[(step * 32 + 4) * 8 + part + 0];
                    float x4_1 = activations[(step * 32 + 4) * 8 + part + 1];
                    float x4_2 = activations[(step * 32 + 4) * 8 + part + 2];
                    float x4_3 = activations[(step * 32 + 4) * 8 + part + 3];
                    float x4_4 = activations[(step * 32 + 4) * 8 + part + 4];
                    float x4_5 = activations[(step * 32 + 4) * 8 + part + 5];
                    float x4_6 = activations[(step * 32 + 4) * 8 + part + 6];
                    float x4_7 = activations[(step * 32 + 4) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_4_0_0 = stored[c0_0 >> 12 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x4_0;
                    sum0 += staged[taken1] * x4_1;
                    sum0 += staged[taken2] * x4_2;
                    sum0 += staged[taken3] * x4_3;
                    sum0 += staged[taken4] * x4_4;
                    sum0 += staged[taken5] * x4_5;
                    sum0 += staged[taken6] * x4_6;
                    sum0 += staged[taken7] * x4_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x5_0 = activations[(step * 32 + 5) * 8 + part + 0];
                    float x5_1 = activations[(step * 32 + 5) * 8 + part + 1];
                    float x5_2 = activations[(step * 32 + 5) * 8 + part + 2];
                    float x5_3 = activations[(step * 32 + 5) * 8 + part + 3];
                    float x5_4 = activations[(step * 32 + 5) * 8 + part + 4];
                    float x5_5 = activations[(step * 32 + 5) * 8 + part + 5];
                    float x5_6 = activations[(step * 32 + 5) * 8 + part + 6];
                    float x5_7 = activations[(step * 32 + 5) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_5_0_0 = stored[c0_0 >> 15 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x5_0;
                    sum0 += staged[taken1] * x5_1;
                    sum0 += staged[taken2] * x5_2;
                    sum0 += staged[taken3] * x5_3;
                    sum0 += staged[taken4] * x5_4;
                    sum0 += staged[taken5] * x5_5;
                    sum0 += staged[taken6] * x5_6;
                    sum0 += staged[taken7] * x5_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x6_0 = activations[(step * 32 + 6) * 8 + part + 0];
                    float x6_1 = activations[(step * 32 + 6) * 8 + part + 1];
                    float x6_2 = activations[(step * 32 + 6) * 8 + part + 2];
                    float x6_3 = activations[(step * 32 + 6) * 8 + part + 3];
                    float x6_4 = activations[(step * 32 + 6) * 8 + part + 4];
                    float x6_5 = activations[(step * 32 + 6) * 8 + part + 5];
                    float x6_6 = activations[(step * 32 + 6) * 8 + part + 6];
                    float x6_7 = activations[(step * 32 + 6) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_6_0_0 = stored[c0_0 >> 18 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x6_0;
                    sum0 += staged[taken1] * x6_1;
                    sum0 += staged[taken2] * x6_2;
                    sum0 += staged[taken3] * x6_3;
                    sum0 += staged[taken4] * x6_4;
                    sum0 += staged[taken5] * x6_5;
                    sum0 += staged[taken6] * x6_6;
                    sum0 += staged[taken7] * x6_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x7_0 = activations[(step * 32 + 7) * 8 + part + 0];
                    float x7_1 = activations[(step * 32 + 7) * 8 + part + 1];
                    float x7_2 = activations[(step * 32 + 7) * 8 + part + 2];
                    float x7_3 = activations[(step * 32 + 7) * 8 + part + 3];
                    float x7_4 = activations[(step * 32 + 7) * 8 + part + 4];
                    float x7_5 = activations[(step * 32 + 7) * 8 + part + 5];
                    float x7_6 = activations[(step * 32 + 7) * 8 + part + 6];
                    float x7_7 = activations[(step * 32 + 7) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_7_0_0 = stored[c0_0 >> 21 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x7_0;
                    sum0 += staged[taken1] * x7_1;
                    sum0 += staged[taken2] * x7_2;
                    sum0 += staged[taken3] * x7_3;
                    sum0 += staged[taken4] * x7_4;
                    sum0 += staged[taken5] * x7_5;
                    sum0 += staged[taken6] * x7_6;
                    sum0 += staged[taken7] * x7_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x8_0 = activations[(step * 32 + 8) * 8 + part + 0];
                    float x8_1 = activations[(step * 32 + 8) * 8 + part + 1];
                    float x8_2 = activations[(step * 32 + 8) * 8 + part + 2];
                    float x8_3 = activations[(step * 32 + 8) * 8 + part + 3];
                    float x8_4 = activations[(step * 32 + 8) * 8 + part + 4];
                    float x8_5 = activations[(step * 32 + 8) * 8 + part + 5];
                    float x8_6 = activations[(step * 32 + 8) * 8 + part + 6];
                    float x8_7 = activations[(step * 32 + 8) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_8_0_0 = stored[c0_0 >> 24 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x8_0;
                    sum0 += staged[taken1] * x8_1;
                    sum0 += staged[taken2] * x8_2;
                    sum0 += staged[taken3] * x8_3;
                    sum0 += staged[taken4] * x8_4;
                    sum0 += staged[taken5] * x8_5;
                    sum0 += staged[taken6] * x8_6;
                    sum0 += staged[taken7] * x8_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x9_0 = activations[(step * 32 + 9) * 8 + part + 0];
                    float x9_1 = activations[(step * 32 + 9) * 8 + part + 1];
                    float x9_2 = activations[(step * 32 + 9) * 8 + part + 2];
                    float x9_3 = activations[(step * 32 + 9) * 8 + part + 3];
                    float x9_4 = activations[(step * 32 + 9) * 8 + part + 4];
                    float x9_5 = activations[(step * 32 + 9) * 8 + part + 5];
                    float x9_6 = activations[(step * 32 + 9) * 8 + part + 6];
                    float x9_7 = activations[(step * 32 + 9) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_9_0_0 = stored[c0_0 >> 27 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x9_0;
                    sum0 += staged[taken1] * x9_1;
                    sum0 += staged[taken2] * x9_2;
                    sum0 += staged[taken3] * x9_3;
                    sum0 += staged[taken4] * x9_4;
                    sum0 += staged[taken5] * x9_5;
                    sum0 += staged[taken6] * x9_6;
                    sum0 += staged[taken7] * x9_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x10_0 = activations[(step * 32 + 10) * 8 + part + 0];
                    float x10_1 = activations[(step * 32 + 10) * 8 + part + 1];
                    float x10_2 = activations[(step * 32 + 10) * 8 + part + 2];
                    float x10_3 = activations[(step * 32 + 10) * 8 + part + 3];
                    float x10_4 = activations[(step * 32 + 10) * 8 + part + 4];
                    float x10_5 = activations[(step * 32 + 10) * 8 + part + 5];
                    float x10_6 = activations[(step * 32 + 10) * 8 + part + 6];
                    float x10_7 = activations[(step * 32 + 10) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_10_0_0 = stored[((int)((uint)c0_0 >> 30) | c0_1 << 2) & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x10_0;
                    sum0 += staged[taken1] * x10_1;
                    sum0 += staged[taken2] * x10_2;
                    sum0 += staged[taken3] * x10_3;
                    sum0 += staged[taken4] * x10_4;
                    sum0 += staged[taken5] * x10_5;
                    sum0 += staged[taken6] * x10_6;
                    sum0 += staged[taken7] * x10_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x11_0 = activations[(step * 32 + 11) * 8 + part + 0];
                    float x11_1 = activations[(step * 32 + 11) * 8 + part + 1];
                    float x11_2 = activations[(step * 32 + 11) * 8 + part + 2];
                    float x11_3 = activations[(step * 32 + 11) * 8 + part + 3];
                    float x11_4 = activations[(step * 32 + 11) * 8 + part + 4];
                    float x11_5 = activations[(step * 32 + 11) * 8 + part + 5];
                    float x11_6 = activations[(step * 32 + 11) * 8 + part + 6];
                    float x11_7 = activations[(step * 32 + 11) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_11_0_0 = stored[c0_1 >> 1 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x11_0;
                    sum0 += staged[taken1] * x11_1;
                    sum0 += staged[taken2] * x11_2;
                    sum0 += staged[taken3] * x11_3;
                    sum0 += staged[taken4] * x11_4;
                    sum0 += staged[taken5] * x11_5;
                    sum0 += staged[taken6] * x11_6;
                    sum0 += staged[taken7] * x11_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x12_0 = activations[(step * 32 + 12) * 8 + part + 0];
                    float x12_1 = activations[(step * 32 + 12) * 8 + part + 1];
                    float x12_2 = activations[(step * 32 + 12) * 8 + part + 2];
                    float x12_3 = activations[(step * 32 + 12) * 8 + part + 3];
                    float x12_4 = activations[(step * 32 + 12) * 8 + part + 4];
                    float x12_5 = activations[(step * 32 + 12) * 8 + part + 5];
                    float x12_6 = activations[(step * 32 + 12) * 8 + part + 6];
                    float x12_7 = activations[(step * 32 + 12) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_12_0_0 = stored[c0_1 >> 4 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x12_0;
                    sum0 += staged[taken1] * x12_1;
                    sum0 += staged[taken2] * x12_2;
                    sum0 += staged[taken3] * x12_3;
                    sum0 += staged[taken4] * x12_4;
                    sum0 += staged[taken5] * x12_5;
                    sum0 += staged[taken6] * x12_6;
                    sum0 += staged[taken7] * x12_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x13_0 = activations[(step * 32 + 13) * 8 + part + 0];
                    float x13_1 = activations[(step * 32 + 13) * 8 + part + 1];
                    float x13_2 = activations[(step * 32 + 13) * 8 + part + 2];
                    float x13_3 = activations[(step * 32 + 13) * 8 + part + 3];
                    float x13_4 = activations[(step * 32 + 13) * 8 + part + 4];
                    float x13_5 = activations[(step * 32 + 13) * 8 + part + 5];
                    float x13_6 = activations[(step * 32 + 13) * 8 + part + 6];
                    float x13_7 = activations[(step * 32 + 13) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_13_0_0 = stored[c0_1 >> 7 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x13_0;
                    sum0 += staged[taken1] * x13_1;
                    sum0 += staged[taken2] * x13_2;
                    sum0 += staged[taken3] * x13_3;
                    sum0 += staged[taken4] * x13_4;
                    sum0 += staged[taken5] * x13_5;
                    sum0 += staged[taken6] * x13_6;
                    sum0 += staged[taken7] * x13_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x14_0 = activations[(step * 32 + 14) * 8 + part + 0];
                    float x14_1 = activations[(step * 32 + 14) * 8 + part + 1];
                    float x14_2 = activations[(step * 32 + 14) * 8 + part + 2];
                    float x14_3 = activations[(step * 32 + 14) * 8 + part + 3];
                    float x14_4 = activations[(step * 32 + 14) * 8 + part + 4];
                    float x14_5 = activations[(step * 32 + 14) * 8 + part + 5];
                    float x14_6 = activations[(step * 32 + 14) * 8 + part + 6];
                    float x14_7 = activations[(step * 32 + 14) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_14_0_0 = stored[c0_1 >> 10 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x14_0;
                    sum0 += staged[taken1] * x14_1;
                    sum0 += staged[taken2] * x14_2;
                    sum0 += staged[taken3] * x14_3;
                    sum0 += staged[taken4] * x14_4;
                    sum0 += staged[taken5] * x14_5;
                    sum0 += staged[taken6] * x14_6;
                    sum0 += staged[taken7] * x14_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x15_0 = activations[(step * 32 + 15) * 8 + part + 0];
                    float x15_1 = activations[(step * 32 + 15) * 8 + part + 1];
                    float x15_2 = activations[(step * 32 + 15) * 8 + part + 2];
                    float x15_3 = activations[(step * 32 + 15) * 8 + part + 3];
                    float x15_4 = activations[(step * 32 + 15) * 8 + part + 4];
                    float x15_5 = activations[(step * 32 + 15) * 8 + part + 5];
                    float x15_6 = activations[(step * 32 + 15) * 8 + part + 6];
                    float x15_7 = activations[(step * 32 + 15) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_15_0_0 = stored[c0_1 >> 13 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x15_0;
                    sum0 += staged[taken1] * x15_1;
                    sum0 += staged[taken2] * x15_2;
                    sum0 += staged[taken3] * x15_3;
                    sum0 += staged[taken4] * x15_4;
                    sum0 += staged[taken5] * x15_5;
                    sum0 += staged[taken6] * x15_6;
                    sum0 += staged[taken7] * x15_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x16_0 = activations[(step * 32 + 16) * 8 + part + 0];
                    float x16_1 = activations[(step * 32 + 16) * 8 + part + 1];
                    float x16_2 = activations[(step * 32 + 16) * 8 + part + 2];
                    float x16_3 = activations[(step * 32 + 16) * 8 + part + 3];
                    float x16_4 = activations[(step * 32 + 16) * 8 + part + 4];
                    float x16_5 = activations[(step * 32 + 16) * 8 + part + 5];
                    float x16_6 = activations[(step * 32 + 16) * 8 + part + 6];
                    float x16_7 = activations[(step * 32 + 16) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_16_0_0 = stored[c0_1 >> 16 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x16_0;
                    sum0 += staged[taken1] * x16_1;
                    sum0 += staged[taken2] * x16_2;
                    sum0 += staged[taken3] * x16_3;
                    sum0 += staged[taken4] * x16_4;
                    sum0 += staged[taken5] * x16_5;
                    sum0 += staged[taken6] * x16_6;
                    sum0 += staged[taken7] * x16_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x17_0 = activations[(step * 32 + 17) * 8 + part + 0];
                    float x17_1 = activations[(step * 32 + 17) * 8 + part + 1];
                    float x17_2 = activations[(step * 32 + 17) * 8 + part + 2];
                    float x17_3 = activations[(step * 32 + 17) * 8 + part + 3];
                    float x17_4 = activations[(step * 32 + 17) * 8 + part + 4];
                    float x17_5 = activations[(step * 32 + 17) * 8 + part + 5];
                    float x17_6 = activations[(step * 32 + 17) * 8 + part + 6];
                    float x17_7 = activations[(step * 32 + 17) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_17_0_0 = stored[c0_1 >> 19 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x17_0;
                    sum0 += staged[taken1] * x17_1;
                    sum0 += staged[taken2] * x17_2;
                    sum0 += staged[taken3] * x17_3;
                    sum0 += staged[taken4] * x17_4;
                    sum0 += staged[taken5] * x17_5;
                    sum0 += staged[taken6] * x17_6;
                    sum0 += staged[taken7] * x17_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x18_0 = activations[(step * 32 + 18) * 8 + part + 0];
                    float x18_1 = activations[(step * 32 + 18) * 8 + part + 1];
                    float x18_2 = activations[(step * 32 + 18) * 8 + part + 2];
                    float x18_3 = activations[(step * 32 + 18) * 8 + part + 3];
                    float x18_4 = activations[(step * 32 + 18) * 8 + part + 4];
                    float x18_5 = activations[(step * 32 + 18) * 8 + part + 5];
                    float x18_6 = activations[(step * 32 + 18) * 8 + part + 6];
                    float x18_7 = activations[(step * 32 + 18) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_18_0_0 = stored[c0_1 >> 22 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x18_0;
                    sum0 += staged[taken1] * x18_1;
                    sum0 += staged[taken2] * x18_2;
                    sum0 += staged[taken3] * x18_3;
                    sum0 += staged[taken4] * x18_4;
                    sum0 += staged[taken5] * x18_5;
                    sum0 += staged[taken6] * x18_6;
                    sum0 += staged[taken7] * x18_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x19_0 = activations[(step * 32 + 19) * 8 + part + 0];
                    float x19_1 = activations[(step * 32 + 19) * 8 + part + 1];
                    float x19_2 = activations[(step * 32 + 19) * 8 + part + 2];
                    float x19_3 = activations[(step * 32 + 19) * 8 + part + 3];
                    float x19_4 = activations[(step * 32 + 19) * 8 + part + 4];
                    float x19_5 = activations[(step * 32 + 19) * 8 + part + 5];
                    float x19_6 = activations[(step * 32 + 19) * 8 + part + 6];
                    float x19_7 = activations[(step * 32 + 19) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_19_0_0 = stored[c0_1 >> 25 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x19_0;
                    sum0 += staged[taken1] * x19_1;
                    sum0 += staged[taken2] * x19_2;
                    sum0 += staged[taken3] * x19_3;
                    sum0 += staged[taken4] * x19_4;
                    sum0 += staged[taken5] * x19_5;
                    sum0 += staged[taken6] * x19_6;
                    sum0 += staged[taken7] * x19_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x20_0 = activations[(step * 32 + 20) * 8 + part + 0];
                    float x20_1 = activations[(step * 32 + 20) * 8 + part + 1];
                    float x20_2 = activations[(step * 32 + 20) * 8 + part + 2];
                    float x20_3 = activations[(step * 32 + 20) * 8 + part + 3];
                    float x20_4 = activations[(step * 32 + 20) * 8 + part + 4];
                    float x20_5 = activations[(step * 32 + 20) * 8 + part + 5];
                    float x20_6 = activations[(step * 32 + 20) * 8 + part + 6];
                    float x20_7 = activations[(step * 32 + 20) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_20_0_0 = stored[c0_1 >> 28 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x20_0;
                    sum0 += staged[taken1] * x20_1;
                    sum0 += staged[taken2] * x20_2;
                    sum0 += staged[taken3] * x20_3;
                    sum0 += staged[taken4] * x20_4;
                    sum0 += staged[taken5] * x20_5;
                    sum0 += staged[taken6] * x20_6;
                    sum0 += staged[taken7] * x20_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x21_0 = activations[(step * 32 + 21) * 8 + part + 0];
                    float x21_1 = activations[(step * 32 + 21) * 8 + part + 1];
                    float x21_2 = activations[(step * 32 + 21) * 8 + part + 2];
                    float x21_3 = activations[(step * 32 + 21) * 8 + part + 3];
                    float x21_4 = activations[(step * 32 + 21) * 8 + part + 4];
                    float x21_5 = activations[(step * 32 + 21) * 8 + part + 5];
                    float x21_6 = activations[(step * 32 + 21) * 8 + part + 6];
                    float x21_7 = activations[(step * 32 + 21) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_21_0_0 = stored[((int)((uint)c0_1 >> 31) | c0_2 << 1) & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x21_0;
                    sum0 += staged[taken1] * x21_1;
                    sum0 += staged[taken2] * x21_2;
                    sum0 += staged[taken3] * x21_3;
                    sum0 += staged[taken4] * x21_4;
                    sum0 += staged[taken5] * x21_5;
                    sum0 += staged[taken6] * x21_6;
                    sum0 += staged[taken7] * x21_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x22_0 = activations[(step * 32 + 22) * 8 + part + 0];
                    float x22_1 = activations[(step * 32 + 22) * 8 + part + 1];
                    float x22_2 = activations[(step * 32 + 22) * 8 + part + 2];
                    float x22_3 = activations[(step * 32 + 22) * 8 + part + 3];
                    float x22_4 = activations[(step * 32 + 22) * 8 + part + 4];
                    float x22_5 = activations[(step * 32 + 22) * 8 + part + 5];
                    float x22_6 = activations[(step * 32 + 22) * 8 + part + 6];
                    float x22_7 = activations[(step * 32 + 22) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_22_0_0 = stored[c0_2 >> 2 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x22_0;
                    sum0 += staged[taken1] * x22_1;
                    sum0 += staged[taken2] * x22_2;
                    sum0 += staged[taken3] * x22_3;
                    sum0 += staged[taken4] * x22_4;
                    sum0 += staged[taken5] * x22_5;
                    sum0 += staged[taken6] * x22_6;
                    sum0 += staged[taken7] * x22_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x23_0 = activations[(step * 32 + 23) * 8 + part + 0];
                    float x23_1 = activations[(step * 32 + 23) * 8 + part + 1];
                    float x23_2 = activations[(step * 32 + 23) * 8 + part + 2];
                    float x23_3 = activations[(step * 32 + 23) * 8 + part + 3];
                    float x23_4 = activations[(step * 32 + 23) * 8 + part + 4];
                    float x23_5 = activations[(step * 32 + 23) * 8 + part + 5];
                    float x23_6 = activations[(step * 32 + 23) * 8 + part + 6];
                    float x23_7 = activations[(step * 32 + 23) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_23_0_0 = stored[c0_2 >> 5 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x23_0;
                    sum0 += staged[taken1] * x23_1;
                    sum0 += staged[taken2] * x23_2;
                    sum0 += staged[taken3] * x23_3;
                    sum0 += staged[taken4] * x23_4;
                    sum0 += staged[taken5] * x23_5;
                    sum0 += staged[taken6] * x23_6;
                    sum0 += staged[taken7] * x23_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x24_0 = activations[(step * 32 + 24) * 8 + part + 0];
                    float x24_1 = activations[(step * 32 + 24) * 8 + part + 1];
                    float x24_2 = activations[(step * 32 + 24) * 8 + part + 2];
                    float x24_3 = activations[(step * 32 + 24) * 8 + part + 3];
                    float x24_4 = activations[(step * 32 + 24) * 8 + part + 4];
                    float x24_5 = activations[(step * 32 + 24) * 8 + part + 5];
                    float x24_6 = activations[(step * 32 + 24) * 8 + part + 6];
                    float x24_7 = activations[(step * 32 + 24) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_24_0_0 = stored[c0_2 >> 8 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x24_0;
                    sum0 += staged[taken1] * x24_1;
                    sum0 += staged[taken2] * x24_2;
                    sum0 += staged[taken3] * x24_3;
                    sum0 += staged[taken4] * x24_4;
                    sum0 += staged[taken5] * x24_5;
                    sum0 += staged[taken6] * x24_6;
                    sum0 += staged[taken7] * x24_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x25_0 = activations[(step * 32 + 25) * 8 + part + 0];
                    float x25_1 = activations[(step * 32 + 25) * 8 + part + 1];
                    float x25_2 = activations[(step * 32 + 25) * 8 + part + 2];
                    float x25_3 = activations[(step * 32 + 25) * 8 + part + 3];
                    float x25_4 = activations[(step * 32 + 25) * 8 + part + 4];
                    float x25_5 = activations[(step * 32 + 25) * 8 + part + 5];
                    float x25_6 = activations[(step * 32 + 25) * 8 + part + 6];
                    float x25_7 = activations[(step * 32 + 25) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_25_0_0 = stored[c0_2 >> 11 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x25_0;
                    sum0 += staged[taken1] * x25_1;
                    sum0 += staged[taken2] * x25_2;
                    sum0 += staged[taken3] * x25_3;
                    sum0 += staged[taken4] * x25_4;
                    sum0 += staged[taken5] * x25_5;
                    sum0 += staged[taken6] * x25_6;
                    sum0 += staged[taken7] * x25_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x26_0 = activations[(step * 32 + 26) * 8 + part + 0];
                    float x26_1 = activations[(step * 32 + 26) * 8 + part + 1];
                    float x26_2 = activations[(step * 32 + 26) * 8 + part + 2];
                    float x26_3 = activations[(step * 32 + 26) * 8 + part + 3];
                    float x26_4 = activations[(step * 32 + 26) * 8 + part + 4];
                    float x26_5 = activations[(step * 32 + 26) * 8 + part + 5];
                    float x26_6 = activations[(step * 32 + 26) * 8 + part + 6];
                    float x26_7 = activations[(step * 32 + 26) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_26_0_0 = stored[c0_2 >> 14 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x26_0;
                    sum0 += staged[taken1] * x26_1;
                    sum0 += staged[taken2] * x26_2;
                    sum0 += staged[taken3] * x26_3;
                    sum0 += staged[taken4] * x26_4;
                    sum0 += staged[taken5] * x26_5;
                    sum0 += staged[taken6] * x26_6;
                    sum0 += staged[taken7] * x26_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x27_0 = activations[(step * 32 + 27) * 8 + part + 0];
                    float x27_1 = activations[(step * 32 + 27) * 8 + part + 1];
                    float x27_2 = activations[(step * 32 + 27) * 8 + part + 2];
                    float x27_3 = activations[(step * 32 + 27) * 8 + part + 3];
                    float x27_4 = activations[(step * 32 + 27) * 8 + part + 4];
                    float x27_5 = activations[(step * 32 + 27) * 8 + part + 5];
                    float x27_6 = activations[(step * 32 + 27) * 8 + part + 6];
                    float x27_7 = activations[(step * 32 + 27) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_27_0_0 = stored[c0_2 >> 17 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x27_0;
                    sum0 += staged[taken1] * x27_1;
                    sum0 += staged[taken2] * x27_2;
                    sum0 += staged[taken3] * x27_3;
                    sum0 += staged[taken4] * x27_4;
                    sum0 += staged[taken5] * x27_5;
                    sum0 += staged[taken6] * x27_6;
                    sum0 += staged[taken7] * x27_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x28_0 = activations[(step * 32 + 28) * 8 + part + 0];
                    float x28_1 = activations[(step * 32 + 28) * 8 + part + 1];
                    float x28_2 = activations[(step * 32 + 28) * 8 + part + 2];
                    float x28_3 = activations[(step * 32 + 28) * 8 + part + 3];
                    float x28_4 = activations[(step * 32 + 28) * 8 + part + 4];
                    float x28_5 = activations[(step * 32 + 28) * 8 + part + 5];
                    float x28_6 = activations[(step * 32 + 28) * 8 + part + 6];
                    float x28_7 = activations[(step * 32 + 28) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_28_0_0 = stored[c0_2 >> 20 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x28_0;
                    sum0 += staged[taken1] * x28_1;
                    sum0 += staged[taken2] * x28_2;
                    sum0 += staged[taken3] * x28_3;
                    sum0 += staged[taken4] * x28_4;
                    sum0 += staged[taken5] * x28_5;
                    sum0 += staged[taken6] * x28_6;
                    sum0 += staged[taken7] * x28_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x29_0 = activations[(step * 32 + 29) * 8 + part + 0];
                    float x29_1 = activations[(step * 32 + 29) * 8 + part + 1];
                    float x29_2 = activations[(step * 32 + 29) * 8 + part + 2];
                    float x29_3 = activations[(step * 32 + 29) * 8 + part + 3];
                    float x29_4 = activations[(step * 32 + 29) * 8 + part + 4];
                    float x29_5 = activations[(step * 32 + 29) * 8 + part + 5];
                    float x29_6 = activations[(step * 32 + 29) * 8 + part + 6];
                    float x29_7 = activations[(step * 32 + 29) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_29_0_0 = stored[c0_2 >> 23 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x29_0;
                    sum0 += staged[taken1] * x29_1;
                    sum0 += staged[taken2] * x29_2;
                    sum0 += staged[taken3] * x29_3;
                    sum0 += staged[taken4] * x29_4;
                    sum0 += staged[taken5] * x29_5;
                    sum0 += staged[taken6] * x29_6;
                    sum0 += staged[taken7] * x29_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x30_0 = activations[(step * 32 + 30) * 8 + part + 0];
                    float x30_1 = activations[(step * 32 + 30) * 8 + part + 1];
                    float x30_2 = activations[(step * 32 + 30) * 8 + part + 2];
                    float x30_3 = activations[(step * 32 + 30) * 8 + part + 3];
                    float x30_4 = activations[(step * 32 + 30) * 8 + part + 4];
                    float x30_5 = activations[(step * 32 + 30) * 8 + part + 5];
                    float x30_6 = activations[(step * 32 + 30) * 8 + part + 6];
                    float x30_7 = activations[(step * 32 + 30) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_30_0_0 = stored[c0_2 >> 26 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x30_0;
                    sum0 += staged[taken1] * x30_1;
                    sum0 += staged[taken2] * x30_2;
                    sum0 += staged[taken3] * x30_3;
                    sum0 += staged[taken4] * x30_4;
                    sum0 += staged[taken5] * x30_5;
                    sum0 += staged[taken6] * x30_6;
                    sum0 += staged[taken7] * x30_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x31_0 = activations[(step * 32 + 31) * 8 + part + 0];
                    float x31_1 = activations[(step * 32 + 31) * 8 + part + 1];
                    float x31_2 = activations[(step * 32 + 31) * 8 + part + 2];
                    float x31_3 = activations[(step * 32 + 31) * 8 + part + 3];
                    float x31_4 = activations[(step * 32 + 31) * 8 + part + 4];
                    float x31_5 = activations[(step * 32 + 31) * 8 + part + 5];
                    float x31_6 = activations[(step * 32 + 31) * 8 + part + 6];
                    float x31_7 = activations[(step * 32 + 31) * 8 + part + 7];
                    global::QuantSdk.Gpu.Packed128 e0_31_0_0 = stored[c0_2 >> 29 & 0x7];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.Y);
                    staged[given ^ 4] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.Z);
                    staged[given ^ 5] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.Z);
                    staged[given ^ 6] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.W);
                    staged[given ^ 7] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.W);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x31_0;
                    sum0 += staged[taken1] * x31_1;
                    sum0 += staged[taken2] * x31_2;
                    sum0 += staged[taken3] * x31_3;
                    sum0 += staged[taken4] * x31_4;
                    sum0 += staged[taken5] * x31_5;
                    sum0 += staged[taken6] * x31_6;
                    sum0 += staged[taken7] * x31_7;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                }
                float result0 = sum0;
                if (part == 0)
                {
                    if (row + 0 < 9)
                    {
                        global::ILGPU.Atomic.Add(ref y[(long)token * 9 + row + 0], result0);
                    }
                }
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<8,4,1>-tile 96, 1032 to 100 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 1, Steps: 3, WordsPerUnit: 2, WordsPerLoad: 2, RowBlocks: 13),
                GroupsX: 3, GroupsY: 1, ThreadsPerGroup: 192, GroupsPerMultiprocessor: 2,
                SharedBytes: 6144, InputStride: 1536),
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
            int part = lane & 3;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 1536, 1536);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> units = codes.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> staged = shared.SubView(0 + (global::ILGPU.Group.IdxX >> 5) * 256, 256).Cast<float>();
            int given = lane * 8 ^ (lane * 8 >> 5 & 7);
            int taken0 = lane / 4 * 32 + part + 0;
            taken0 ^= taken0 >> 5 & 7;
            int taken1 = lane / 4 * 32 + part + 4;
            taken1 ^= taken1 >> 5 & 7;
            int taken2 = lane / 4 * 32 + part + 8;
            taken2 ^= taken2 >> 5 & 7;
            int taken3 = lane / 4 * 32 + part + 12;
            taken3 ^= taken3 >> 5 & 7;
            int taken4 = lane / 4 * 32 + part + 16;
            taken4 ^= taken4 >> 5 & 7;
            int taken5 = lane / 4 * 32 + part + 20;
            taken5 ^= taken5 >> 5 & 7;
            int taken6 = lane / 4 * 32 + part + 24;
            taken6 ^= taken6 >> 5 & 7;
            int taken7 = lane / 4 * 32 + part + 28;
            taken7 ^= taken7 >> 5 & 7;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            for (int block = global::ILGPU.Grid.IdxX * 6 + (global::ILGPU.Group.IdxX >> 5); block < 13; block += 18)
            {
                int row = block * 8 + lane / 4 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> source = units.SubView((long)block * 96 + lane);
                float sum0 = 0f;
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 99) / 96 * 11;
                for (int step = 0; step < 3; step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed64 c0_0 = source[at + 0];
                    int first = step * 64 + part;
                    float x0_0 = activations[(step * 16 + 0) * 32 + part + 0];
                    float x0_1 = activations[(step * 16 + 0) * 32 + part + 4];
                    float x0_2 = activations[(step * 16 + 0) * 32 + part + 8];
                    float x0_3 = activations[(step * 16 + 0) * 32 + part + 12];
                    float x0_4 = activations[(step * 16 + 0) * 32 + part + 16];
                    float x0_5 = activations[(step * 16 + 0) * 32 + part + 20];
                    float x0_6 = activations[(step * 16 + 0) * 32 + part + 24];
                    float x0_7 = activations[(step * 16 + 0) * 32 + part + 28];
                    int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot0_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 0) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    global::QuantSdk.Gpu.Packed128 hot1_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 4) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_0_0_c = c0_0.X & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = default;
                    e0_0_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_0_0_c & 31);
                    e0_0_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_0_0_c & 31);
                    e0_0_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0_0.Z, e0_0_0_c & 31);
                    e0_0_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0_0.W, e0_0_0_c & 31);
                    if (e0_0_0_c >= 5)
                    {
                        e0_0_0_0 = stored[((tiles0 + tile0) * 1 + 0) * 16 + (e0_0_0_c)];
                    }
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
                    float x1_0 = activations[(step * 16 + 1) * 32 + part + 0];
                    float x1_1 = activations[(step * 16 + 1) * 32 + part + 4];
                    float x1_2 = activations[(step * 16 + 1) * 32 + part + 8];
                    float x1_3 = activations[(step * 16 + 1) * 32 + part + 12];
                    float x1_4 = activations[(step * 16 + 1) * 32 + part + 16];
                    float x1_5 = activations[(step * 16 + 1) * 32 + part + 20];
                    float x1_6 = activations[(step * 16 + 1) * 32 + part + 24];
                    float x1_7 = activations[(step * 16 + 1) * 32 + part + 28];
                    int tile1 = global::ILGPU.IntrinsicMath.Min((first + 4) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot2_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 8) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_1_0_c = c0_0.X >> 4 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = default;
                    e0_1_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_1_0_c & 31);
                    e0_1_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_1_0_c & 31);
                    e0_1_0_0.Z = global::ILGPU.Warp.Shuffle(hot1_0_0.Z, e0_1_0_c & 31);
                    e0_1_0_0.W = global::ILGPU.Warp.Shuffle(hot1_0_0.W, e0_1_0_c & 31);
                    if (e0_1_0_c >= 5)
                    {
                        e0_1_0_0 = stored[((tiles0 + tile1) * 1 + 0) * 16 + (e0_1_0_c)];
                    }
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
                    float x2_0 = activations[(step * 16 + 2) * 32 + part + 0];
                    float x2_1 = activations[(step * 16 + 2) * 32 + part + 4];
                    float x2_2 = activations[(step * 16 + 2) * 32 + part + 8];
                    float x2_3 = activations[(step * 16 + 2) * 32 + part + 12];
                    float x2_4 = activations[(step * 16 + 2) * 32 + part + 16];
                    float x2_5 = activations[(step * 16 + 2) * 32 + part + 20];
                    float x2_6 = activations[(step * 16 + 2) * 32 + part + 24];
                    float x2_7 = activations[(step * 16 + 2) * 32 + part + 28];
                    int tile2 = global::ILGPU.IntrinsicMath.Min((first + 8) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot3_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 12) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_2_0_c = c0_0.X >> 8 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = default;
                    e0_2_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_2_0_c & 31);
                    e0_2_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_2_0_c & 31);
                    e0_2_0_0.Z = global::ILGPU.Warp.Shuffle(hot2_0_0.Z, e0_2_0_c & 31);
                    e0_2_0_0.W = global::ILGPU.Warp.Shuffle(hot2_0_0.W, e0_2_0_c & 31);
                    if (e0_2_0_c >= 5)
                    {
                        e0_2_0_0 = stored[((tiles0 + tile2) * 1 + 0) * 16 + (e0_2_0_c)];
                    }
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
                    float x3_0 = activations[(step * 16 + 3) * 32 + part + 0];
                    float x3_1 = activations[(step * 16 + 3) * 32 + part + 4];
                    float x3_2 = activations[(step * 16 + 3) * 32 + part + 8];
                    float x3_3 = activations[(step * 16 + 3) * 32 + part + 12];
                    float x3_4 = activations[(step * 16 + 3) * 32 + part + 16];
                    float x3_5 = activations[(step * 16 + 3) * 32 + part + 20];
                    float x3_6 = activations[(step * 16 + 3) * 32 + part + 24];
                    float x3_7 = activations[(step * 16 + 3) * 32 + part + 28];
                    int tile3 = global::ILGPU.IntrinsicMath.Min((first + 12) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot4_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 16) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_3_0_c = c0_0.X >> 12 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = default;
                    e0_3_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_3_0_c & 31);
                    e0_3_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_3_0_c & 31);
                    e0_3_0_0.Z = global::ILGPU.Warp.Shuffle(hot3_0_0.Z, e0_3_0_c & 31);
                    e0_3_0_0.W = global::ILGPU.Warp.Shuffle(hot3_0_0.W, e0_3_0_c & 31);
                    if (e0_3_0_c >= 5)
                    {
                        e0_3_0_0 = stored[((tiles0 + tile3) * 1 + 0) * 16 + (e0_3_0_c)];
                    }
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
                    float x4_0 = activations[(step * 16 + 4) * 32 + part + 0];
                    float x4_1 = activations[(step * 16 + 4) * 32 + part + 4];
                    float x4_2 = activations[(step * 16 + 4) * 32 + part + 8];
                    float x4_3 = activations[(step * 16 + 4) * 32 + part + 12];
                    float x4_4 = activations[(step * 16 + 4) * 32 + part + 16];
                    float x4_5 = activations[(step * 16 + 4) * 32 + part + 20];
                    float x4_6 = activations[(step * 16 + 4) * 32 + part + 24];
                    float x4_7 = activations[(step * 16 + 4) * 32 + part + 28];
                    int tile4 = global::ILGPU.IntrinsicMath.Min((first + 16) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot5_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 20) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_4_0_c = c0_0.X >> 16 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_4_0_0 = default;
                    e0_4_0_0.X = global::ILGPU.Warp.Shuffle(hot4_0_0.X, e0_4_0_c & 31);
                    e0_4_0_0.Y = global::ILGPU.Warp.Shuffle(hot4_0_0.Y, e0_4_0_c & 31);
                    e0_4_0_0.Z = global::ILGPU.Warp.Shuffle(hot4_0_0.Z, e0_4_0_c & 31);
                    e0_4_0_0.W = global::ILGPU.Warp.Shuffle(hot4_0_0.W, e0_4_0_c & 31);
                    if (e0_4_0_c >= 5)
                    {
                        e0_4_0_0 = stored[((tiles0 + tile4) * 1 + 0) * 16 + (e0_4_0_c)];
                    }
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
                    float x5_0 = activations[(step * 16 + 5) * 32 + part + 0];
                    float x5_1 = activations[(step * 16 + 5) * 32 + part + 4];
                    float x5_2 = activations[(step * 16 + 5) * 32 + part + 8];
                    float x5_3 = activations[(step * 16 + 5) * 32 + part + 12];
                    float x5_4 = activations[(step * 16 + 5) * 32 + part + 16];
                    float x5_5 = activations[(step * 16 + 5) * 32 + part + 20];
                    float x5_6 = activations[(step * 16 + 5) * 32 + part + 24];
                    float x5_7 = activations[(step * 16 + 5) * 32 + part + 28];
                    int tile5 = global::ILGPU.IntrinsicMath.Min((first + 20) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot6_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 24) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_5_0_c = c0_0.X >> 20 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_5_0_0 = default;
                    e0_5_0_0.X = global::ILGPU.Warp.Shuffle(hot5_0_0.X, e0_5_0_c & 31);
                    e0_5_0_0.Y = global::ILGPU.Warp.Shuffle(hot5_0_0.Y, e0_5_0_c & 31);
                    e0_5_0_0.Z = global::ILGPU.Warp.Shuffle(hot5_0_0.Z, e0_5_0_c & 31);
                    e0_5_0_0.W = global::ILGPU.Warp.Shuffle(hot5_0_0.W, e0_5_0_c & 31);
                    if (e0_5_0_c >= 5)
                    {
                        e0_5_0_0 = stored[((tiles0 + tile5) * 1 + 0) * 16 + (e0_5_0_c)];
                    }
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
                    float x6_0 = activations[(step * 16 + 6) * 32 + part + 0];
                    float x6_1 = activations[(step * 16 + 6) * 32 + part + 4];
                    float x6_2 = activations[(step * 16 + 6) * 32 + part + 8];
                    float x6_3 = activations[(step * 16 + 6) * 32 + part + 12];
                    float x6_4 = activations[(step * 16 + 6) * 32 + part + 16];
                    float x6_5 = activations[(step * 16 + 6) * 32 + part + 20];
                    float x6_6 = activations[(step * 16 + 6) * 32 + part + 24];
                    float x6_7 = activations[(step * 16 + 6) * 32 + part + 28];
                    int tile6 = global::ILGPU.IntrinsicMath.Min((first + 24) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot7_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 28) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_6_0_c = c0_0.X >> 24 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_6_0_0 = default;
                    e0_6_0_0.X = global::ILGPU.Warp.Shuffle(hot6_0_0.X, e0_6_0_c & 31);
                    e0_6_0_0.Y = global::ILGPU.Warp.Shuffle(hot6_0_0.Y, e0_6_0_c & 31);
                    e0_6_0_0.Z = global::ILGPU.Warp.Shuffle(hot6_0_0.Z, e0_6_0_c & 31);
                    e0_6_0_0.W = global::ILGPU.Warp.Shuffle(hot6_0_0.W, e0_6_0_c & 31);
                    if (e0_6_0_c >= 5)
                    {
                        e0_6_0_0 = stored[((tiles0 + tile6) * 1 + 0) * 16 + (e0_6_0_c)];
                    }
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
                    float x7_0 = activations[(step * 16 + 7) * 32 + part + 0];
                    float x7_1 = activations[(step * 16 + 7) * 32 + part + 4];
                    float x7_2 = activations[(step * 16 + 7) * 32 + part + 8];
                    float x7_3 = activations[(step * 16 + 7) * 32 + part + 12];
                    float x7_4 = activations[(step * 16 + 7) * 32 + part + 16];
                    float x7_5 = activations[(step * 16 + 7) * 32 + part + 20];
                    float x7_6 = activations[(step * 16 + 7) * 32 + part + 24];
                    float x7_7 = activations[(step * 16 + 7) * 32 + part + 28];
                    int tile7 = global::ILGPU.IntrinsicMath.Min((first + 28) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot8_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 32) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_7_0_c = c0_0.X >> 28 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_7_0_0 = default;
                    e0_7_0_0.X = global::ILGPU.Warp.Shuffle(hot7_0_0.X, e0_7_0_c & 31);
                    e0_7_0_0.Y = global::ILGPU.Warp.Shuffle(hot7_0_0.Y, e0_7_0_c & 31);
                    e0_7_0_0.Z = global::ILGPU.Warp.Shuffle(hot7_0_0.Z, e0_7_0_c & 31);
                    e0_7_0_0.W = global::ILGPU.Warp.Shuffle(hot7_0_0.W, e0_7_0_c & 31);
                    if (e0_7_0_c >= 5)
                    {
                        e0_7_0_0 = stored[((tiles0 + tile7) * 1 + 0) * 16 + (e0_7_0_c)];
                    }
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
                    float x8_0 = activations[(step * 16 + 8) * 32 + part + 0];
                    float x8_1 = activations[(step * 16 + 8) * 32 + part + 4];
                    float x8_2 = activations[(step * 16 + 8) * 32 + part + 8];
                    float x8_3 = activations[(step * 16 + 8) * 32 + part + 12];
                    float x8_4 = activations[(step * 16 + 8) * 32 + part + 16];
                    float x8_5 = activations[(step * 16 + 8) * 32 + part + 20];
                    float x8_6 = activations[(step * 16 + 8) * 32 + part + 24];
                    float x8_7 = activations[(step * 16 + 8) * 32 + part + 28];
                    int tile8 = global::ILGPU.IntrinsicMath.Min((first + 32) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot9_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 36) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_8_0_c = c0_0.Y & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_8_0_0 = default;
                    e0_8_0_0.X = global::ILGPU.Warp.Shuffle(hot8_0_0.X, e0_8_0_c & 31);
                    e0_8_0_0.Y = global::ILGPU.Warp.Shuffle(hot8_0_0.Y, e0_8_0_c & 31);
                    e0_8_0_0.Z = global::ILGPU.Warp.Shuffle(hot8_0_0.Z, e0_8_0_c & 31);
                    e0_8_0_0.W = global::ILGPU.Warp.Shuffle(hot8_0_0.W, e0_8_0_c & 31);
                    if (e0_8_0_c >= 5)
                    {
                        e0_8_0_0 = stored[((tiles0 + tile8) * 1 + 0) * 16 + (e0_8_0_c)];
                    }
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
                    float x9_0 = activations[(step * 16 + 9) * 32 + part + 0];
                    float x9_1 = activations[(step * 16 + 9) * 32 + part + 4];
                    float x9_2 = activations[(step * 16 + 9) * 32 + part + 8];
                    float x9_3 = activations[(step * 16 + 9) * 32 + part + 12];
                    float x9_4 = activations[(step * 16 + 9) * 32 + part + 16];
                    float x9_5 = activations[(step * 16 + 9) * 32 + part + 20];
                    float x9_6 = activations[(step * 16 + 9) * 32 + part + 24];
                    float x9_7 = activations[(step * 16 + 9) * 32 + part + 28];
                    int tile9 = global::ILGPU.IntrinsicMath.Min((first + 36) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot10_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 40) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_9_0_c = c0_0.Y >> 4 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_9_0_0 = default;
                    e0_9_0_0.X = global::ILGPU.Warp.Shuffle(hot9_0_0.X, e0_9_0_c & 31);
                    e0_9_0_0.Y = global::ILGPU.Warp.Shuffle(hot9_0_0.Y, e0_9_0_c & 31);
                    e0_9_0_0.Z = global::ILGPU.Warp.Shuffle(hot9_0_0.Z, e0_9_0_c & 31);
                    e0_9_0_0.W = global::ILGPU.Warp.Shuffle(hot9_0_0.W, e0_9_0_c & 31);
                    if (e0_9_0_c >= 5)
                    {
                        e0_9_0_0 = stored[((tiles0 + tile9) * 1 + 0) * 16 + (e0_9_0_c)];
                    }
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
                    float x10_0 = activations[(step * 16 + 10) * 32 + part + 0];
                    float x10_1 = activations[(step * 16 + 10) * 32 + part + 4];
                    float x10_2 = activations[(step * 16 + 10) * 32 + part + 8];
                    float x10_3 = activations[(step * 16 + 10) * 32 + part + 12];
                    float x10_4 = activations[(step * 16 + 10) * 32 + part + 16];
                    float x10_5 = activations[(step * 16 + 10) * 32 + part + 20];
                    float x10_6 = activations[(step * 16 + 10) * 32 + part + 24];
                    float x10_7 = activations[(step * 16 + 10) * 32 + part + 28];
                    int tile10 = global::ILGPU.IntrinsicMath.Min((first + 40) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot11_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 44) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_10_0_c = c0_0.Y >> 8 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_10_0_0 = default;
                    e0_10_0_0.X = global::ILGPU.Warp.Shuffle(hot10_0_0.X, e0_10_0_c & 31);
                    e0_10_0_0.Y = global::ILGPU.Warp.Shuffle(hot10_0_0.Y, e0_10_0_c & 31);
                    e0_10_0_0.Z = global::ILGPU.Warp.Shuffle(hot10_0_0.Z, e0_10_0_c & 31);
                    e0_10_0_0.W = global::ILGPU.Warp.Shuffle(hot10_0_0.W, e0_10_0_c & 31);
                    if (e0_10_0_c >= 5)
                    {
                        e0_10_0_0 = stored[((tiles0 + tile10) * 1 + 0) * 16 + (e0_10_0_c)];
                    }
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
                    float x11_0 = activations[(step * 16 + 11) * 32 + part + 0];
                    float x11_1 = activations[(step * 16 + 11) * 32 + part + 4];
                    float x11_2 = activations[(step * 16 + 11) * 32 + part + 8];
                    float x11_3 = activations[(step * 16 + 11) * 32 + part + 12];
                    float x11_4 = activations[(step * 16 + 11) * 32 + part + 16];
                    float x11_5 = activations[(step * 16 + 11) * 32 + part + 20];
                    float x11_6 = activations[(step * 16 + 11) * 32 + part + 24];
                    float x11_7 = activations[(step * 16 + 11) * 32 + part + 28];
                    int tile11 = global::ILGPU.IntrinsicMath.Min((first + 44) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot12_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 48) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_11_0_c = c0_0.Y >> 12 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_11_0_0 = default;
                    e0_11_0_0.X = global::ILGPU.Warp.Shuffle(hot11_0_0.X, e0_11_0_c & 31);
                    e0_11_0_0.Y = global::ILGPU.Warp.Shuffle(hot11_0_0.Y, e0_11_0_c & 31);
                    e0_11_0_0.Z = global::ILGPU.Warp.Shuffle(hot11_0_0.Z, e0_11_0_c & 31);
                    e0_11_0_0.W = global::ILGPU.Warp.Shuffle(hot11_0_0.W, e0_11_0_c & 31);
                    if (e0_11_0_c >= 5)
                    {
                        e0_11_0_0 = stored[((tiles0 + tile11) * 1 + 0) * 16 + (e0_11_0_c)];
                    }
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
                    float x12_0 = activations[(step * 16 + 12) * 32 + part + 0];
                    float x12_1 = activations[(step * 16 + 12) * 32 + part + 4];
                    float x12_2 = activations[(step * 16 + 12) * 32 + part + 8];
                    float x12_3 = activations[(step * 16 + 12) * 32 + part + 12];
                    float x12_4 = activations[(step * 16 + 12) * 32 + part + 16];
                    float x12_5 = activations[(step * 16 + 12) * 32 + part + 20];
                    float x12_6 = activations[(step * 16 + 12) * 32 + part + 24];
                    float x12_7 = activations[(step * 16 + 12) * 32 + part + 28];
                    int tile12 = global::ILGPU.IntrinsicMath.Min((first + 48) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot13_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 52) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_12_0_c = c0_0.Y >> 16 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_12_0_0 = default;
                    e0_12_0_0.X = global::ILGPU.Warp.Shuffle(hot12_0_0.X, e0_12_0_c & 31);
                    e0_12_0_0.Y = global::ILGPU.Warp.Shuffle(hot12_0_0.Y, e0_12_0_c & 31);
                    e0_12_0_0.Z = global::ILGPU.Warp.Shuffle(hot12_0_0.Z, e0_12_0_c & 31);
                    e0_12_0_0.W = global::ILGPU.Warp.Shuffle(hot12_0_0.W, e0_12_0_c & 31);
                    if (e0_12_0_c >= 5)
                    {
                        e0_12_0_0 = stored[((tiles0 + tile12) * 1 + 0) * 16 + (e0_12_0_c)];
                    }
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
                    float x13_0 = activations[(step * 16 + 13) * 32 + part + 0];
                    float x13_1 = activations[(step * 16 + 13) * 32 + part + 4];
                    float x13_2 = activations[(step * 16 + 13) * 32 + part + 8];
                    float x13_3 = activations[(step * 16 + 13) * 32 + part + 12];
                    float x13_4 = activations[(step * 16 + 13) * 32 + part + 16];
                    float x13_5 = activations[(step * 16 + 13) * 32 + part + 20];
                    float x13_6 = activations[(step * 16 + 13) * 32 + part + 24];
                    float x13_7 = activations[(step * 16 + 13) * 32 + part + 28];
                    int tile13 = global::ILGPU.IntrinsicMath.Min((first + 52) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot14_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 56) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_13_0_c = c0_0.Y >> 20 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_13_0_0 = default;
                    e0_13_0_0.X = global::ILGPU.Warp.Shuffle(hot13_0_0.X, e0_13_0_c & 31);
                    e0_13_0_0.Y = global::ILGPU.Warp.Shuffle(hot13_0_0.Y, e0_13_0_c & 31);
                    e0_13_0_0.Z = global::ILGPU.Warp.Shuffle(hot13_0_0.Z, e0_13_0_c & 31);
                    e0_13_0_0.W = global::ILGPU.Warp.Shuffle(hot13_0_0.W, e0_13_0_c & 31);
                    if (e0_13_0_c >= 5)
                    {
                        e0_13_0_0 = stored[((tiles0 + tile13) * 1 + 0) * 16 + (e0_13_0_c)];
                    }
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
                    float x14_0 = activations[(step * 16 + 14) * 32 + part + 0];
                    float x14_1 = activations[(step * 16 + 14) * 32 + part + 4];
                    float x14_2 = activations[(step * 16 + 14) * 32 + part + 8];
                    float x14_3 = activations[(step * 16 + 14) * 32 + part + 12];
                    float x14_4 = activations[(step * 16 + 14) * 32 + part + 16];
                    float x14_5 = activations[(step * 16 + 14) * 32 + part + 20];
                    float x14_6 = activations[(step * 16 + 14) * 32 + part + 24];
                    float x14_7 = activations[(step * 16 + 14) * 32 + part + 28];
                    int tile14 = global::ILGPU.IntrinsicMath.Min((first + 56) * 8 / 96, 10);
                    global::QuantSdk.Gpu.Packed128 hot15_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 60) * 8 / 96, 10)) * 1 + 0) * 16 + global::ILGPU.IntrinsicMath.Min(lane, 4)) * 1 + 0];
                    int e0_14_0_c = c0_0.Y >> 24 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_14_0_0 = default;
                    e0_14_0_0.X = global::ILGPU.Warp.Shuffle(hot14_0_0.X, e0_14_0_c & 31);
                    e0_14_0_0.Y = global::ILGPU.Warp.Shuffle(hot14_0_0.Y, e0_14_0_c & 31);
                    e0_14_0_0.Z = global::ILGPU.Warp.Shuffle(hot14_0_0.Z, e0_14_0_c & 31);
                    e0_14_0_0.W = global::ILGPU.Warp.Shuffle(hot14_0_0.W, e0_14_0_c & 31);
                    if (e0_14_0_c >= 5)
                    {
                        e0_14_0_0 = stored[((tiles0 + tile14) * 1 + 0) * 16 + (e0_14_0_c)];
                    }
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
                    float x15_0 = activations[(step * 16 + 15) * 32 + part + 0];
                    float x15_1 = activations[(step * 16 + 15) * 32 + part + 4];
                    float x15_2 = activations[(step * 16 + 15) * 32 + part + 8];
                    float x15_3 = activations[(step * 16 + 15) * 32 + part + 12];
                    float x15_4 = activations[(step * 16 + 15) * 32 + part + 16];
                    float x15_5 = activations[(step * 16 + 15) * 32 + part + 20];
                    float x15_6 = activations[(step * 16 + 15) * 32 + part + 24];
                    float x15_7 = activations[(step * 16 + 15) * 32 + part + 28];
                    int tile15 = global::ILGPU.IntrinsicMath.Min((first + 60) * 8 / 96, 10);
                    int e0_15_0_c = c0_0.Y >> 28 & 0xF;
                    global::QuantSdk.Gpu.Packed128 e0_15_0_0 = default;
                    e0_15_0_0.X = global::ILGPU.Warp.Shuffle(hot15_0_0.X, e0_15_0_c & 31);
                    e0_15_0_0.Y = global::ILGPU.Warp.Shuffle(hot15_0_0.Y, e0_15_0_c & 31);
                    e0_15_0_0.Z = global::ILGPU.Warp.Shuffle(hot15_0_0.Z, e0_15_0_c & 31);
                    e0_15_0_0.W = global::ILGPU.Warp.Shuffle(hot15_0_0.W, e0_15_0_c & 31);
                    if (e0_15_0_c >= 5)
                    {
                        e0_15_0_0 = stored[((tiles0 + tile15) * 1 + 0) * 16 + (e0_15_0_c)];
                    }
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
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 2);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                if (part == 0)
                {
                    if (row + 0 < 100)
                    {
                        y[(long)token * 100 + row + 0] = result0;
                    }
                }
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: GPTVQ-2, 520 to 20 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 16, RowsPerLane: 1, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 10),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 256, GroupsPerMultiprocessor: 2,
                SharedBytes: 4096, InputStride: 1024),
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
            int part = lane & 15;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 1024, 1024);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> staged = shared.SubView(0 + (global::ILGPU.Group.IdxX >> 5) * 128, 128).Cast<float>();
            int given = lane * 4 ^ (lane * 4 >> 5 & 3);
            int taken0 = lane / 16 * 64 + part + 0;
            taken0 ^= taken0 >> 5 & 3;
            int taken1 = lane / 16 * 64 + part + 16;
            taken1 ^= taken1 >> 5 & 3;
            int taken2 = lane / 16 * 64 + part + 32;
            taken2 ^= taken2 >> 5 & 3;
            int taken3 = lane / 16 * 64 + part + 48;
            taken3 ^= taken3 >> 5 & 3;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> stored = table.Cast<global::QuantSdk.Gpu.Packed64>();
            for (int block = global::ILGPU.Grid.IdxX * 8 + (global::ILGPU.Group.IdxX >> 5); block < 10; block += 16)
            {
                int row = block * 2 + lane / 16 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 32 + lane);
                float sum0 = 0f;
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 19) / 256 * 3;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 256 + part;
                    float x0_0 = activations[(step * 16 + 0) * 64 + part + 0];
                    float x0_1 = activations[(step * 16 + 0) * 64 + part + 16];
                    float x0_2 = activations[(step * 16 + 0) * 64 + part + 32];
                    float x0_3 = activations[(step * 16 + 0) * 64 + part + 48];
                    int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_0_0_0 = stored[((tiles0 + tile0) * 1 + 0) * 256 + (c0_0.X & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x0_0;
                    sum0 += staged[taken1] * x0_1;
                    sum0 += staged[taken2] * x0_2;
                    sum0 += staged[taken3] * x0_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x1_0 = activations[(step * 16 + 1) * 64 + part + 0];
                    float x1_1 = activations[(step * 16 + 1) * 64 + part + 16];
                    float x1_2 = activations[(step * 16 + 1) * 64 + part + 32];
                    float x1_3 = activations[(step * 16 + 1) * 64 + part + 48];
                    int tile1 = global::ILGPU.IntrinsicMath.Min((first + 16) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_1_0_0 = stored[((tiles0 + tile1) * 1 + 0) * 256 + (c0_0.X >> 8 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x1_0;
                    sum0 += staged[taken1] * x1_1;
                    sum0 += staged[taken2] * x1_2;
                    sum0 += staged[taken3] * x1_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x2_0 = activations[(step * 16 + 2) * 64 + part + 0];
                    float x2_1 = activations[(step * 16 + 2) * 64 + part + 16];
                    float x2_2 = activations[(step * 16 + 2) * 64 + part + 32];
                    float x2_3 = activations[(step * 16 + 2) * 64 + part + 48];
                    int tile2 = global::ILGPU.IntrinsicMath.Min((first + 32) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_2_0_0 = stored[((tiles0 + tile2) * 1 + 0) * 256 + (c0_0.X >> 16 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x2_0;
                    sum0 += staged[taken1] * x2_1;
                    sum0 += staged[taken2] * x2_2;
                    sum0 += staged[taken3] * x2_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x3_0 = activations[(step * 16 + 3) * 64 + part + 0];
                    float x3_1 = activations[(step * 16 + 3) * 64 + part + 16];
                    float x3_2 = activations[(step * 16 + 3) * 64 + part + 32];
                    float x3_3 = activations[(step * 16 + 3) * 64 + part + 48];
                    int tile3 = global::ILGPU.IntrinsicMath.Min((first + 48) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_3_0_0 = stored[((tiles0 + tile3) * 1 + 0) * 256 + (c0_0.X >> 24 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x3_0;
                    sum0 += staged[taken1] * x3_1;
                    sum0 += staged[taken2] * x3_2;
                    sum0 += staged[taken3] * x3_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x4_0 = activations[(step * 16 + 4) * 64 + part + 0];
                    float x4_1 = activations[(step * 16 + 4) * 64 + part + 16];
                    float x4_2 = activations[(step * 16 + 4) * 64 + part + 32];
                    float x4_3 = activations[(step * 16 + 4) * 64 + part + 48];
                    int tile4 = global::ILGPU.IntrinsicMath.Min((first + 64) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_4_0_0 = stored[((tiles0 + tile4) * 1 + 0) * 256 + (c0_0.Y & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x4_0;
                    sum0 += staged[taken1] * x4_1;
                    sum0 += staged[taken2] * x4_2;
                    sum0 += staged[taken3] * x4_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x5_0 = activations[(step * 16 + 5) * 64 + part + 0];
                    float x5_1 = activations[(step * 16 + 5) * 64 + part + 16];
                    float x5_2 = activations[(step * 16 + 5) * 64 + part + 32];
                    float x5_3 = activations[(step * 16 + 5) * 64 + part + 48];
                    int tile5 = global::ILGPU.IntrinsicMath.Min((first + 80) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_5_0_0 = stored[((tiles0 + tile5) * 1 + 0) * 256 + (c0_0.Y >> 8 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x5_0;
                    sum0 += staged[taken1] * x5_1;
                    sum0 += staged[taken2] * x5_2;
                    sum0 += staged[taken3] * x5_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x6_0 = activations[(step * 16 + 6) * 64 + part + 0];
                    float x6_1 = activations[(step * 16 + 6) * 64 + part + 16];
                    float x6_2 = activations[(step * 16 + 6) * 64 + part + 32];
                    float x6_3 = activations[(step * 16 + 6) * 64 + part + 48];
                    int tile6 = global::ILGPU.IntrinsicMath.Min((first + 96) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_6_0_0 = stored[((tiles0 + tile6) * 1 + 0) * 256 + (c0_0.Y >> 16 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x6_0;
                    sum0 += staged[taken1] * x6_1;
                    sum0 += staged[taken2] * x6_2;
                    sum0 += staged[taken3] * x6_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x7_0 = activations[(step * 16 + 7) * 64 + part + 0];
                    float x7_1 = activations[(step * 16 + 7) * 64 + part + 16];
                    float x7_2 = activations[(step * 16 + 7) * 64 + part + 32];
                    float x7_3 = activations[(step * 16 + 7) * 64 + part + 48];
                    int tile7 = global::ILGPU.IntrinsicMath.Min((first + 112) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_7_0_0 = stored[((tiles0 + tile7) * 1 + 0) * 256 + (c0_0.Y >> 24 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x7_0;
                    sum0 += staged[taken1] * x7_1;
                    sum0 += staged[taken2] * x7_2;
                    sum0 += staged[taken3] * x7_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x8_0 = activations[(step * 16 + 8) * 64 + part + 0];
                    float x8_1 = activations[(step * 16 + 8) * 64 + part + 16];
                    float x8_2 = activations[(step * 16 + 8) * 64 + part + 32];
                    float x8_3 = activations[(step * 16 + 8) * 64 + part + 48];
                    int tile8 = global::ILGPU.IntrinsicMath.Min((first + 128) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_8_0_0 = stored[((tiles0 + tile8) * 1 + 0) * 256 + (c0_0.Z & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x8_0;
                    sum0 += staged[taken1] * x8_1;
                    sum0 += staged[taken2] * x8_2;
                    sum0 += staged[taken3] * x8_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x9_0 = activations[(step * 16 + 9) * 64 + part + 0];
                    float x9_1 = activations[(step * 16 + 9) * 64 + part + 16];
                    float x9_2 = activations[(step * 16 + 9) * 64 + part + 32];
                    float x9_3 = activations[(step * 16 + 9) * 64 + part + 48];
                    int tile9 = global::ILGPU.IntrinsicMath.Min((first + 144) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_9_0_0 = stored[((tiles0 + tile9) * 1 + 0) * 256 + (c0_0.Z >> 8 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x9_0;
                    sum0 += staged[taken1] * x9_1;
                    sum0 += staged[taken2] * x9_2;
                    sum0 += staged[taken3] * x9_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x10_0 = activations[(step * 16 + 10) * 64 + part + 0];
                    float x10_1 = activations[(step * 16 + 10) * 64 + part + 16];
                    float x10_2 = activations[(step * 16 + 10) * 64 + part + 32];
                    float x10_3 = activations[(step * 16 + 10) * 64 + part + 48];
                    int tile10 = global::ILGPU.IntrinsicMath.Min((first + 160) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_10_0_0 = stored[((tiles0 + tile10) * 1 + 0) * 256 + (c0_0.Z >> 16 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x10_0;
                    sum0 += staged[taken1] * x10_1;
                    sum0 += staged[taken2] * x10_2;
                    sum0 += staged[taken3] * x10_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x11_0 = activations[(step * 16 + 11) * 64 + part + 0];
                    float x11_1 = activations[(step * 16 + 11) * 64 + part + 16];
                    float x11_2 = activations[(step * 16 + 11) * 64 + part + 32];
                    float x11_3 = activations[(step * 16 + 11) * 64 + part + 48];
                    int tile11 = global::ILGPU.IntrinsicMath.Min((first + 176) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_11_0_0 = stored[((tiles0 + tile11) * 1 + 0) * 256 + (c0_0.Z >> 24 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x11_0;
                    sum0 += staged[taken1] * x11_1;
                    sum0 += staged[taken2] * x11_2;
                    sum0 += staged[taken3] * x11_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x12_0 = activations[(step * 16 + 12) * 64 + part + 0];
                    float x12_1 = activations[(step * 16 + 12) * 64 + part + 16];
                    float x12_2 = activations[(step * 16 + 12) * 64 + part + 32];
                    float x12_3 = activations[(step * 16 + 12) * 64 + part + 48];
                    int tile12 = global::ILGPU.IntrinsicMath.Min((first + 192) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_12_0_0 = stored[((tiles0 + tile12) * 1 + 0) * 256 + (c0_0.W & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x12_0;
                    sum0 += staged[taken1] * x12_1;
                    sum0 += staged[taken2] * x12_2;
                    sum0 += staged[taken3] * x12_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x13_0 = activations[(step * 16 + 13) * 64 + part + 0];
                    float x13_1 = activations[(step * 16 + 13) * 64 + part + 16];
                    float x13_2 = activations[(step * 16 + 13) * 64 + part + 32];
                    float x13_3 = activations[(step * 16 + 13) * 64 + part + 48];
                    int tile13 = global::ILGPU.IntrinsicMath.Min((first + 208) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_13_0_0 = stored[((tiles0 + tile13) * 1 + 0) * 256 + (c0_0.W >> 8 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x13_0;
                    sum0 += staged[taken1] * x13_1;
                    sum0 += staged[taken2] * x13_2;
                    sum0 += staged[taken3] * x13_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x14_0 = activations[(step * 16 + 14) * 64 + part + 0];
                    float x14_1 = activations[(step * 16 + 14) * 64 + part + 16];
                    float x14_2 = activations[(step * 16 + 14) * 64 + part + 32];
                    float x14_3 = activations[(step * 16 + 14) * 64 + part + 48];
                    int tile14 = global::ILGPU.IntrinsicMath.Min((first + 224) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_14_0_0 = stored[((tiles0 + tile14) * 1 + 0) * 256 + (c0_0.W >> 16 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x14_0;
                    sum0 += staged[taken1] * x14_1;
                    sum0 += staged[taken2] * x14_2;
                    sum0 += staged[taken3] * x14_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x15_0 = activations[(step * 16 + 15) * 64 + part + 0];
                    float x15_1 = activations[(step * 16 + 15) * 64 + part + 16];
                    float x15_2 = activations[(step * 16 + 15) * 64 + part + 32];
                    float x15_3 = activations[(step * 16 + 15) * 64 + part + 48];
                    int tile15 = global::ILGPU.IntrinsicMath.Min((first + 240) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 e0_15_0_0 = stored[((tiles0 + tile15) * 1 + 0) * 256 + (c0_0.W >> 24 & 0xFF)];
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x15_0;
                    sum0 += staged[taken1] * x15_1;
                    sum0 += staged[taken2] * x15_2;
                    sum0 += staged[taken3] * x15_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 8);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 4);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 2);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                if (part == 0)
                {
                    if (row + 0 < 20)
                    {
                        y[(long)token * 20 + row + 0] = result0;
                    }
                }
            }
        }
    }
}

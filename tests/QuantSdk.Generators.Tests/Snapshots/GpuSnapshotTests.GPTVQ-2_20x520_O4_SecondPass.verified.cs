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
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 1, Steps: 3, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 3),
                GroupsX: 2, GroupsY: 3, ThreadsPerGroup: 64, GroupsPerMultiprocessor: 2,
                SharedBytes: 1792, InputStride: 768, Parts: 3),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 768, 768);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> stored = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> cached = shared.Cast<global::QuantSdk.Gpu.Packed64>();
            int groupTiles = global::ILGPU.Grid.IdxX * 16 / 256 * 3;
            int firstTile = global::ILGPU.IntrinsicMath.Min(global::ILGPU.Grid.IdxY * 256 / 256, 2);
            for (int i = global::ILGPU.Group.IdxX; i < 224; i += 64)
            {
                cached[i] = stored[((groupTiles + global::ILGPU.IntrinsicMath.Min(firstTile + i / 224 / 1, 2)) * 1 + i / 224 % 1) * 256 + i % 224 + 32];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 2 + (global::ILGPU.Group.IdxX >> 5); block < 3; block += 4)
            {
                int row = block * 8 + lane / 4 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 96 + lane);
                float sum0 = 0f;
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 19) / 256 * 3;
                for (int step = global::ILGPU.Grid.IdxY * 1; step < global::ILGPU.IntrinsicMath.Min((global::ILGPU.Grid.IdxY + 1) * 1, 3); step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 64 + part;
                    global::QuantSdk.Gpu.Float128 x0_0 = activations[first + 0];
                    int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 256, 2);
                    global::QuantSdk.Gpu.Packed64 hot0_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 256, 2)) * 1 + 0) * 256 + lane) * 1 + 0];
                    int e0_0_0_c = c0_0.X & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_0_0_0 = default;
                    e0_0_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_0_0_c & 31);
                    e0_0_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_0_0_c & 31);
                    if (e0_0_0_c >= 32)
                    {
                        e0_0_0_0 = cached[((tile0 - firstTile) * 1 + 0) * 224 + (e0_0_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.X) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.X) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Y) * x0_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Y) * x0_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[first + 4];
                    int tile1 = global::ILGPU.IntrinsicMath.Min((first + 4) * 4 / 256, 2);
                    int e0_1_0_c = c0_0.X >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_1_0_0 = default;
                    e0_1_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_1_0_c & 31);
                    e0_1_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_1_0_c & 31);
                    if (e0_1_0_c >= 32)
                    {
                        e0_1_0_0 = cached[((tile1 - firstTile) * 1 + 0) * 224 + (e0_1_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.X) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.X) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Y) * x1_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Y) * x1_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[first + 8];
                    int tile2 = global::ILGPU.IntrinsicMath.Min((first + 8) * 4 / 256, 2);
                    int e0_2_0_c = c0_0.X >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_2_0_0 = default;
                    e0_2_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_2_0_c & 31);
                    e0_2_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_2_0_c & 31);
                    if (e0_2_0_c >= 32)
                    {
                        e0_2_0_0 = cached[((tile2 - firstTile) * 1 + 0) * 224 + (e0_2_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.X) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.X) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Y) * x2_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Y) * x2_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[first + 12];
                    int tile3 = global::ILGPU.IntrinsicMath.Min((first + 12) * 4 / 256, 2);
                    int e0_3_0_c = c0_0.X >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_3_0_0 = default;
                    e0_3_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_3_0_c & 31);
                    e0_3_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_3_0_c & 31);
                    if (e0_3_0_c >= 32)
                    {
                        e0_3_0_0 = cached[((tile3 - firstTile) * 1 + 0) * 224 + (e0_3_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.X) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.X) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Y) * x3_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Y) * x3_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x4_0 = activations[first + 16];
                    int tile4 = global::ILGPU.IntrinsicMath.Min((first + 16) * 4 / 256, 2);
                    int e0_4_0_c = c0_0.Y & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_4_0_0 = default;
                    e0_4_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_4_0_c & 31);
                    e0_4_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_4_0_c & 31);
                    if (e0_4_0_c >= 32)
                    {
                        e0_4_0_0 = cached[((tile4 - firstTile) * 1 + 0) * 224 + (e0_4_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.X) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.X) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Y) * x4_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Y) * x4_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x5_0 = activations[first + 20];
                    int tile5 = global::ILGPU.IntrinsicMath.Min((first + 20) * 4 / 256, 2);
                    int e0_5_0_c = c0_0.Y >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_5_0_0 = default;
                    e0_5_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_5_0_c & 31);
                    e0_5_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_5_0_c & 31);
                    if (e0_5_0_c >= 32)
                    {
                        e0_5_0_0 = cached[((tile5 - firstTile) * 1 + 0) * 224 + (e0_5_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.X) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.X) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Y) * x5_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Y) * x5_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x6_0 = activations[first + 24];
                    int tile6 = global::ILGPU.IntrinsicMath.Min((first + 24) * 4 / 256, 2);
                    int e0_6_0_c = c0_0.Y >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_6_0_0 = default;
                    e0_6_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_6_0_c & 31);
                    e0_6_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_6_0_c & 31);
                    if (e0_6_0_c >= 32)
                    {
                        e0_6_0_0 = cached[((tile6 - firstTile) * 1 + 0) * 224 + (e0_6_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.X) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.X) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Y) * x6_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Y) * x6_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x7_0 = activations[first + 28];
                    int tile7 = global::ILGPU.IntrinsicMath.Min((first + 28) * 4 / 256, 2);
                    int e0_7_0_c = c0_0.Y >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_7_0_0 = default;
                    e0_7_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_7_0_c & 31);
                    e0_7_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_7_0_c & 31);
                    if (e0_7_0_c >= 32)
                    {
                        e0_7_0_0 = cached[((tile7 - firstTile) * 1 + 0) * 224 + (e0_7_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.X) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.X) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Y) * x7_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Y) * x7_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x8_0 = activations[first + 32];
                    int tile8 = global::ILGPU.IntrinsicMath.Min((first + 32) * 4 / 256, 2);
                    int e0_8_0_c = c0_0.Z & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_8_0_0 = default;
                    e0_8_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_8_0_c & 31);
                    e0_8_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_8_0_c & 31);
                    if (e0_8_0_c >= 32)
                    {
                        e0_8_0_0 = cached[((tile8 - firstTile) * 1 + 0) * 224 + (e0_8_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.X) * x8_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.X) * x8_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Y) * x8_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Y) * x8_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x9_0 = activations[first + 36];
                    int tile9 = global::ILGPU.IntrinsicMath.Min((first + 36) * 4 / 256, 2);
                    int e0_9_0_c = c0_0.Z >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_9_0_0 = default;
                    e0_9_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_9_0_c & 31);
                    e0_9_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_9_0_c & 31);
                    if (e0_9_0_c >= 32)
                    {
                        e0_9_0_0 = cached[((tile9 - firstTile) * 1 + 0) * 224 + (e0_9_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.X) * x9_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.X) * x9_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Y) * x9_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Y) * x9_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x10_0 = activations[first + 40];
                    int tile10 = global::ILGPU.IntrinsicMath.Min((first + 40) * 4 / 256, 2);
                    int e0_10_0_c = c0_0.Z >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_10_0_0 = default;
                    e0_10_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_10_0_c & 31);
                    e0_10_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_10_0_c & 31);
                    if (e0_10_0_c >= 32)
                    {
                        e0_10_0_0 = cached[((tile10 - firstTile) * 1 + 0) * 224 + (e0_10_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.X) * x10_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.X) * x10_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Y) * x10_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Y) * x10_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x11_0 = activations[first + 44];
                    int tile11 = global::ILGPU.IntrinsicMath.Min((first + 44) * 4 / 256, 2);
                    int e0_11_0_c = c0_0.Z >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_11_0_0 = default;
                    e0_11_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_11_0_c & 31);
                    e0_11_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_11_0_c & 31);
                    if (e0_11_0_c >= 32)
                    {
                        e0_11_0_0 = cached[((tile11 - firstTile) * 1 + 0) * 224 + (e0_11_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.X) * x11_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.X) * x11_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Y) * x11_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Y) * x11_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x12_0 = activations[first + 48];
                    int tile12 = global::ILGPU.IntrinsicMath.Min((first + 48) * 4 / 256, 2);
                    int e0_12_0_c = c0_0.W & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_12_0_0 = default;
                    e0_12_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_12_0_c & 31);
                    e0_12_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_12_0_c & 31);
                    if (e0_12_0_c >= 32)
                    {
                        e0_12_0_0 = cached[((tile12 - firstTile) * 1 + 0) * 224 + (e0_12_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.X) * x12_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.X) * x12_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Y) * x12_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Y) * x12_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x13_0 = activations[first + 52];
                    int tile13 = global::ILGPU.IntrinsicMath.Min((first + 52) * 4 / 256, 2);
                    int e0_13_0_c = c0_0.W >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_13_0_0 = default;
                    e0_13_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_13_0_c & 31);
                    e0_13_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_13_0_c & 31);
                    if (e0_13_0_c >= 32)
                    {
                        e0_13_0_0 = cached[((tile13 - firstTile) * 1 + 0) * 224 + (e0_13_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.X) * x13_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.X) * x13_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Y) * x13_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Y) * x13_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x14_0 = activations[first + 56];
                    int tile14 = global::ILGPU.IntrinsicMath.Min((first + 56) * 4 / 256, 2);
                    int e0_14_0_c = c0_0.W >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_14_0_0 = default;
                    e0_14_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_14_0_c & 31);
                    e0_14_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_14_0_c & 31);
                    if (e0_14_0_c >= 32)
                    {
                        e0_14_0_0 = cached[((tile14 - firstTile) * 1 + 0) * 224 + (e0_14_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.X) * x14_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.X) * x14_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Y) * x14_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Y) * x14_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x15_0 = activations[first + 60];
                    int tile15 = global::ILGPU.IntrinsicMath.Min((first + 60) * 4 / 256, 2);
                    int e0_15_0_c = c0_0.W >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_15_0_0 = default;
                    e0_15_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_15_0_c & 31);
                    e0_15_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_15_0_c & 31);
                    if (e0_15_0_c >= 32)
                    {
                        e0_15_0_0 = cached[((tile15 - firstTile) * 1 + 0) * 224 + (e0_15_0_c) + -32];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.X) * x15_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.X) * x15_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Y) * x15_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Y) * x15_0.W;
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
                    if (row + 0 < 20)
                    {
                        y[((long)global::ILGPU.Grid.IdxY * global::ILGPU.Grid.DimZ + token) * 20 + row + 0] = result0;
                    }
                }
            }
        }
    }
}

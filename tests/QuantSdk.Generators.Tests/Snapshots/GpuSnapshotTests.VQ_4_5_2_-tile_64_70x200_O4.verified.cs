#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<4,5,2>-tile 64, 200 to 70 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 1, Steps: 2, WordsPerUnit: 10, WordsPerLoad: 2, RowBlocks: 3),
                GroupsX: 2, GroupsY: 2, ThreadsPerGroup: 64, GroupsPerMultiprocessor: 2,
                SharedBytes: 512, InputStride: 256, Accumulates: true),
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
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> units = codes.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> stored = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> cached = shared.Cast<global::QuantSdk.Gpu.Packed64>();
            int groupTiles = global::ILGPU.Grid.IdxX * 64 / 64 * 4;
            int firstTile = global::ILGPU.IntrinsicMath.Min(global::ILGPU.Grid.IdxY * 128 / 64, 3);
            for (int i = global::ILGPU.Group.IdxX; i < 64; i += 64)
            {
                cached[i] = stored[((groupTiles + global::ILGPU.IntrinsicMath.Min(firstTile + i / 16 / 2, 3)) * 2 + i / 16 % 2) * 32 + i % 16 + 16];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 2 + (global::ILGPU.Group.IdxX >> 5); block < 3; block += 4)
            {
                int row = block * 32 + lane / 1 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> source = units.SubView((long)block * 320 + lane);
                float sum0 = 0f;
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 69) / 64 * 4;
                for (int step = global::ILGPU.Grid.IdxY * 1; step < global::ILGPU.IntrinsicMath.Min((global::ILGPU.Grid.IdxY + 1) * 1, 2); step++)
                {
                    int at = step * 160;
                    global::QuantSdk.Gpu.Packed64 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed64 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed64 c0_2 = source[at + 64];
                    global::QuantSdk.Gpu.Packed64 c0_3 = source[at + 96];
                    global::QuantSdk.Gpu.Packed64 c0_4 = source[at + 128];
                    int first = step * 32 + part;
                    global::QuantSdk.Gpu.Float128 x0_0 = activations[first + 0];
                    int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 64, 3);
                    global::QuantSdk.Gpu.Packed64 hot0_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 64, 3)) * 2 + 0) * 32 + global::ILGPU.IntrinsicMath.Min(lane / 16, 1) * 32 + lane % 16) * 1 + 0];
                    global::QuantSdk.Gpu.Packed64 hot1_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 16) * 4 / 64, 3)) * 2 + 0) * 32 + global::ILGPU.IntrinsicMath.Min(lane / 16, 1) * 32 + lane % 16) * 1 + 0];
                    int e0_0_0_c = c0_0.X & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_0_0_0 = default;
                    e0_0_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_0_0_c & 31);
                    e0_0_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_0_0_c & 31);
                    if (e0_0_0_c >= 16)
                    {
                        e0_0_0_0 = cached[((tile0 - firstTile) * 2 + 0) * 16 + (e0_0_0_c) + -16];
                    }
                    int e0_0_1_c = c0_0.X >> 5 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_0_1_0 = default;
                    e0_0_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_0_1_c + 16 & 31);
                    e0_0_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_0_1_c + 16 & 31);
                    if (e0_0_1_c >= 16)
                    {
                        e0_0_1_0 = cached[((tile0 - firstTile) * 2 + 1) * 16 + (e0_0_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.X) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.X) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Y) * x0_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Y) * x0_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1_0.X) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_1_0.X) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1_0.Y) * x0_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_1_0.Y) * x0_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[first + 1];
                    int tile1 = global::ILGPU.IntrinsicMath.Min((first + 1) * 4 / 64, 3);
                    int e0_1_0_c = c0_0.X >> 10 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_1_0_0 = default;
                    e0_1_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_1_0_c & 31);
                    e0_1_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_1_0_c & 31);
                    if (e0_1_0_c >= 16)
                    {
                        e0_1_0_0 = cached[((tile1 - firstTile) * 2 + 0) * 16 + (e0_1_0_c) + -16];
                    }
                    int e0_1_1_c = c0_0.X >> 15 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_1_1_0 = default;
                    e0_1_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_1_1_c + 16 & 31);
                    e0_1_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_1_1_c + 16 & 31);
                    if (e0_1_1_c >= 16)
                    {
                        e0_1_1_0 = cached[((tile1 - firstTile) * 2 + 1) * 16 + (e0_1_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.X) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.X) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Y) * x1_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Y) * x1_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_1_0.X) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_1_0.X) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_1_0.Y) * x1_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_1_0.Y) * x1_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[first + 2];
                    int tile2 = global::ILGPU.IntrinsicMath.Min((first + 2) * 4 / 64, 3);
                    int e0_2_0_c = c0_0.X >> 20 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_2_0_0 = default;
                    e0_2_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_2_0_c & 31);
                    e0_2_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_2_0_c & 31);
                    if (e0_2_0_c >= 16)
                    {
                        e0_2_0_0 = cached[((tile2 - firstTile) * 2 + 0) * 16 + (e0_2_0_c) + -16];
                    }
                    int e0_2_1_c = c0_0.X >> 25 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_2_1_0 = default;
                    e0_2_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_2_1_c + 16 & 31);
                    e0_2_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_2_1_c + 16 & 31);
                    if (e0_2_1_c >= 16)
                    {
                        e0_2_1_0 = cached[((tile2 - firstTile) * 2 + 1) * 16 + (e0_2_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.X) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.X) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Y) * x2_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Y) * x2_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_1_0.X) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_1_0.X) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_1_0.Y) * x2_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_1_0.Y) * x2_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[first + 3];
                    int tile3 = global::ILGPU.IntrinsicMath.Min((first + 3) * 4 / 64, 3);
                    int e0_3_0_c = ((int)((uint)c0_0.X >> 30) | c0_0.Y << 2) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_3_0_0 = default;
                    e0_3_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_3_0_c & 31);
                    e0_3_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_3_0_c & 31);
                    if (e0_3_0_c >= 16)
                    {
                        e0_3_0_0 = cached[((tile3 - firstTile) * 2 + 0) * 16 + (e0_3_0_c) + -16];
                    }
                    int e0_3_1_c = c0_0.Y >> 3 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_3_1_0 = default;
                    e0_3_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_3_1_c + 16 & 31);
                    e0_3_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_3_1_c + 16 & 31);
                    if (e0_3_1_c >= 16)
                    {
                        e0_3_1_0 = cached[((tile3 - firstTile) * 2 + 1) * 16 + (e0_3_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.X) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.X) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Y) * x3_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Y) * x3_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_1_0.X) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_1_0.X) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_1_0.Y) * x3_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_1_0.Y) * x3_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x4_0 = activations[first + 4];
                    int tile4 = global::ILGPU.IntrinsicMath.Min((first + 4) * 4 / 64, 3);
                    int e0_4_0_c = c0_0.Y >> 8 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_4_0_0 = default;
                    e0_4_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_4_0_c & 31);
                    e0_4_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_4_0_c & 31);
                    if (e0_4_0_c >= 16)
                    {
                        e0_4_0_0 = cached[((tile4 - firstTile) * 2 + 0) * 16 + (e0_4_0_c) + -16];
                    }
                    int e0_4_1_c = c0_0.Y >> 13 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_4_1_0 = default;
                    e0_4_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_4_1_c + 16 & 31);
                    e0_4_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_4_1_c + 16 & 31);
                    if (e0_4_1_c >= 16)
                    {
                        e0_4_1_0 = cached[((tile4 - firstTile) * 2 + 1) * 16 + (e0_4_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.X) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.X) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Y) * x4_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Y) * x4_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_1_0.X) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_1_0.X) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_1_0.Y) * x4_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_1_0.Y) * x4_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x5_0 = activations[first + 5];
                    int tile5 = global::ILGPU.IntrinsicMath.Min((first + 5) * 4 / 64, 3);
                    int e0_5_0_c = c0_0.Y >> 18 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_5_0_0 = default;
                    e0_5_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_5_0_c & 31);
                    e0_5_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_5_0_c & 31);
                    if (e0_5_0_c >= 16)
                    {
                        e0_5_0_0 = cached[((tile5 - firstTile) * 2 + 0) * 16 + (e0_5_0_c) + -16];
                    }
                    int e0_5_1_c = c0_0.Y >> 23 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_5_1_0 = default;
                    e0_5_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_5_1_c + 16 & 31);
                    e0_5_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_5_1_c + 16 & 31);
                    if (e0_5_1_c >= 16)
                    {
                        e0_5_1_0 = cached[((tile5 - firstTile) * 2 + 1) * 16 + (e0_5_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.X) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.X) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Y) * x5_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Y) * x5_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_1_0.X) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_1_0.X) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_1_0.Y) * x5_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_1_0.Y) * x5_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x6_0 = activations[first + 6];
                    int tile6 = global::ILGPU.IntrinsicMath.Min((first + 6) * 4 / 64, 3);
                    int e0_6_0_c = ((int)((uint)c0_0.Y >> 28) | c0_1.X << 4) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_6_0_0 = default;
                    e0_6_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_6_0_c & 31);
                    e0_6_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_6_0_c & 31);
                    if (e0_6_0_c >= 16)
                    {
                        e0_6_0_0 = cached[((tile6 - firstTile) * 2 + 0) * 16 + (e0_6_0_c) + -16];
                    }
                    int e0_6_1_c = c0_1.X >> 1 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_6_1_0 = default;
                    e0_6_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_6_1_c + 16 & 31);
                    e0_6_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_6_1_c + 16 & 31);
                    if (e0_6_1_c >= 16)
                    {
                        e0_6_1_0 = cached[((tile6 - firstTile) * 2 + 1) * 16 + (e0_6_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.X) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.X) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Y) * x6_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Y) * x6_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_1_0.X) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_1_0.X) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_1_0.Y) * x6_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_1_0.Y) * x6_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x7_0 = activations[first + 7];
                    int tile7 = global::ILGPU.IntrinsicMath.Min((first + 7) * 4 / 64, 3);
                    int e0_7_0_c = c0_1.X >> 6 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_7_0_0 = default;
                    e0_7_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_7_0_c & 31);
                    e0_7_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_7_0_c & 31);
                    if (e0_7_0_c >= 16)
                    {
                        e0_7_0_0 = cached[((tile7 - firstTile) * 2 + 0) * 16 + (e0_7_0_c) + -16];
                    }
                    int e0_7_1_c = c0_1.X >> 11 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_7_1_0 = default;
                    e0_7_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_7_1_c + 16 & 31);
                    e0_7_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_7_1_c + 16 & 31);
                    if (e0_7_1_c >= 16)
                    {
                        e0_7_1_0 = cached[((tile7 - firstTile) * 2 + 1) * 16 + (e0_7_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.X) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.X) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Y) * x7_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Y) * x7_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_1_0.X) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_1_0.X) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_1_0.Y) * x7_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_1_0.Y) * x7_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x8_0 = activations[first + 8];
                    int tile8 = global::ILGPU.IntrinsicMath.Min((first + 8) * 4 / 64, 3);
                    int e0_8_0_c = c0_1.X >> 16 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_8_0_0 = default;
                    e0_8_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_8_0_c & 31);
                    e0_8_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_8_0_c & 31);
                    if (e0_8_0_c >= 16)
                    {
                        e0_8_0_0 = cached[((tile8 - firstTile) * 2 + 0) * 16 + (e0_8_0_c) + -16];
                    }
                    int e0_8_1_c = c0_1.X >> 21 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_8_1_0 = default;
                    e0_8_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_8_1_c + 16 & 31);
                    e0_8_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_8_1_c + 16 & 31);
                    if (e0_8_1_c >= 16)
                    {
                        e0_8_1_0 = cached[((tile8 - firstTile) * 2 + 1) * 16 + (e0_8_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.X) * x8_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.X) * x8_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Y) * x8_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Y) * x8_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_1_0.X) * x8_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_1_0.X) * x8_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_1_0.Y) * x8_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_1_0.Y) * x8_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x9_0 = activations[first + 9];
                    int tile9 = global::ILGPU.IntrinsicMath.Min((first + 9) * 4 / 64, 3);
                    int e0_9_0_c = c0_1.X >> 26 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_9_0_0 = default;
                    e0_9_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_9_0_c & 31);
                    e0_9_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_9_0_c & 31);
                    if (e0_9_0_c >= 16)
                    {
                        e0_9_0_0 = cached[((tile9 - firstTile) * 2 + 0) * 16 + (e0_9_0_c) + -16];
                    }
                    int e0_9_1_c = ((int)((uint)c0_1.X >> 31) | c0_1.Y << 1) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_9_1_0 = default;
                    e0_9_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_9_1_c + 16 & 31);
                    e0_9_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_9_1_c + 16 & 31);
                    if (e0_9_1_c >= 16)
                    {
                        e0_9_1_0 = cached[((tile9 - firstTile) * 2 + 1) * 16 + (e0_9_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.X) * x9_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.X) * x9_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Y) * x9_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Y) * x9_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_1_0.X) * x9_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_1_0.X) * x9_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_1_0.Y) * x9_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_1_0.Y) * x9_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x10_0 = activations[first + 10];
                    int tile10 = global::ILGPU.IntrinsicMath.Min((first + 10) * 4 / 64, 3);
                    int e0_10_0_c = c0_1.Y >> 4 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_10_0_0 = default;
                    e0_10_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_10_0_c & 31);
                    e0_10_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_10_0_c & 31);
                    if (e0_10_0_c >= 16)
                    {
                        e0_10_0_0 = cached[((tile10 - firstTile) * 2 + 0) * 16 + (e0_10_0_c) + -16];
                    }
                    int e0_10_1_c = c0_1.Y >> 9 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_10_1_0 = default;
                    e0_10_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_10_1_c + 16 & 31);
                    e0_10_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_10_1_c + 16 & 31);
                    if (e0_10_1_c >= 16)
                    {
                        e0_10_1_0 = cached[((tile10 - firstTile) * 2 + 1) * 16 + (e0_10_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.X) * x10_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.X) * x10_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Y) * x10_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Y) * x10_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_1_0.X) * x10_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_1_0.X) * x10_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_1_0.Y) * x10_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_1_0.Y) * x10_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x11_0 = activations[first + 11];
                    int tile11 = global::ILGPU.IntrinsicMath.Min((first + 11) * 4 / 64, 3);
                    int e0_11_0_c = c0_1.Y >> 14 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_11_0_0 = default;
                    e0_11_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_11_0_c & 31);
                    e0_11_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_11_0_c & 31);
                    if (e0_11_0_c >= 16)
                    {
                        e0_11_0_0 = cached[((tile11 - firstTile) * 2 + 0) * 16 + (e0_11_0_c) + -16];
                    }
                    int e0_11_1_c = c0_1.Y >> 19 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_11_1_0 = default;
                    e0_11_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_11_1_c + 16 & 31);
                    e0_11_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_11_1_c + 16 & 31);
                    if (e0_11_1_c >= 16)
                    {
                        e0_11_1_0 = cached[((tile11 - firstTile) * 2 + 1) * 16 + (e0_11_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.X) * x11_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.X) * x11_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Y) * x11_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Y) * x11_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_1_0.X) * x11_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_1_0.X) * x11_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_1_0.Y) * x11_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_1_0.Y) * x11_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x12_0 = activations[first + 12];
                    int tile12 = global::ILGPU.IntrinsicMath.Min((first + 12) * 4 / 64, 3);
                    int e0_12_0_c = c0_1.Y >> 24 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_12_0_0 = default;
                    e0_12_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_12_0_c & 31);
                    e0_12_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_12_0_c & 31);
                    if (e0_12_0_c >= 16)
                    {
                        e0_12_0_0 = cached[((tile12 - firstTile) * 2 + 0) * 16 + (e0_12_0_c) + -16];
                    }
                    int e0_12_1_c = ((int)((uint)c0_1.Y >> 29) | c0_2.X << 3) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_12_1_0 = default;
                    e0_12_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_12_1_c + 16 & 31);
                    e0_12_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_12_1_c + 16 & 31);
                    if (e0_12_1_c >= 16)
                    {
                        e0_12_1_0 = cached[((tile12 - firstTile) * 2 + 1) * 16 + (e0_12_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.X) * x12_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.X) * x12_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Y) * x12_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Y) * x12_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_1_0.X) * x12_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_1_0.X) * x12_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_1_0.Y) * x12_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_1_0.Y) * x12_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x13_0 = activations[first + 13];
                    int tile13 = global::ILGPU.IntrinsicMath.Min((first + 13) * 4 / 64, 3);
                    int e0_13_0_c = c0_2.X >> 2 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_13_0_0 = default;
                    e0_13_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_13_0_c & 31);
                    e0_13_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_13_0_c & 31);
                    if (e0_13_0_c >= 16)
                    {
                        e0_13_0_0 = cached[((tile13 - firstTile) * 2 + 0) * 16 + (e0_13_0_c) + -16];
                    }
                    int e0_13_1_c = c0_2.X >> 7 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_13_1_0 = default;
                    e0_13_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_13_1_c + 16 & 31);
                    e0_13_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_13_1_c + 16 & 31);
                    if (e0_13_1_c >= 16)
                    {
                        e0_13_1_0 = cached[((tile13 - firstTile) * 2 + 1) * 16 + (e0_13_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.X) * x13_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.X) * x13_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Y) * x13_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Y) * x13_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_1_0.X) * x13_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_1_0.X) * x13_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_1_0.Y) * x13_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_1_0.Y) * x13_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x14_0 = activations[first + 14];
                    int tile14 = global::ILGPU.IntrinsicMath.Min((first + 14) * 4 / 64, 3);
                    int e0_14_0_c = c0_2.X >> 12 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_14_0_0 = default;
                    e0_14_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_14_0_c & 31);
                    e0_14_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_14_0_c & 31);
                    if (e0_14_0_c >= 16)
                    {
                        e0_14_0_0 = cached[((tile14 - firstTile) * 2 + 0) * 16 + (e0_14_0_c) + -16];
                    }
                    int e0_14_1_c = c0_2.X >> 17 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_14_1_0 = default;
                    e0_14_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_14_1_c + 16 & 31);
                    e0_14_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_14_1_c + 16 & 31);
                    if (e0_14_1_c >= 16)
                    {
                        e0_14_1_0 = cached[((tile14 - firstTile) * 2 + 1) * 16 + (e0_14_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.X) * x14_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.X) * x14_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Y) * x14_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Y) * x14_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_1_0.X) * x14_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_1_0.X) * x14_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_1_0.Y) * x14_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_1_0.Y) * x14_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x15_0 = activations[first + 15];
                    int tile15 = global::ILGPU.IntrinsicMath.Min((first + 15) * 4 / 64, 3);
                    int e0_15_0_c = c0_2.X >> 22 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_15_0_0 = default;
                    e0_15_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_15_0_c & 31);
                    e0_15_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_15_0_c & 31);
                    if (e0_15_0_c >= 16)
                    {
                        e0_15_0_0 = cached[((tile15 - firstTile) * 2 + 0) * 16 + (e0_15_0_c) + -16];
                    }
                    int e0_15_1_c = c0_2.X >> 27 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_15_1_0 = default;
                    e0_15_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_15_1_c + 16 & 31);
                    e0_15_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_15_1_c + 16 & 31);
                    if (e0_15_1_c >= 16)
                    {
                        e0_15_1_0 = cached[((tile15 - firstTile) * 2 + 1) * 16 + (e0_15_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.X) * x15_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.X) * x15_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Y) * x15_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Y) * x15_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_1_0.X) * x15_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_1_0.X) * x15_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_1_0.Y) * x15_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_1_0.Y) * x15_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x16_0 = activations[first + 16];
                    int tile16 = global::ILGPU.IntrinsicMath.Min((first + 16) * 4 / 64, 3);
                    int e0_16_0_c = c0_2.Y & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_16_0_0 = default;
                    e0_16_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_16_0_c & 31);
                    e0_16_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_16_0_c & 31);
                    if (e0_16_0_c >= 16)
                    {
                        e0_16_0_0 = cached[((tile16 - firstTile) * 2 + 0) * 16 + (e0_16_0_c) + -16];
                    }
                    int e0_16_1_c = c0_2.Y >> 5 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_16_1_0 = default;
                    e0_16_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_16_1_c + 16 & 31);
                    e0_16_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_16_1_c + 16 & 31);
                    if (e0_16_1_c >= 16)
                    {
                        e0_16_1_0 = cached[((tile16 - firstTile) * 2 + 1) * 16 + (e0_16_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.X) * x16_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.X) * x16_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.Y) * x16_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.Y) * x16_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_16_1_0.X) * x16_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_16_1_0.X) * x16_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_16_1_0.Y) * x16_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_16_1_0.Y) * x16_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x17_0 = activations[first + 17];
                    int tile17 = global::ILGPU.IntrinsicMath.Min((first + 17) * 4 / 64, 3);
                    int e0_17_0_c = c0_2.Y >> 10 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_17_0_0 = default;
                    e0_17_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_17_0_c & 31);
                    e0_17_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_17_0_c & 31);
                    if (e0_17_0_c >= 16)
                    {
                        e0_17_0_0 = cached[((tile17 - firstTile) * 2 + 0) * 16 + (e0_17_0_c) + -16];
                    }
                    int e0_17_1_c = c0_2.Y >> 15 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_17_1_0 = default;
                    e0_17_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_17_1_c + 16 & 31);
                    e0_17_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_17_1_c + 16 & 31);
                    if (e0_17_1_c >= 16)
                    {
                        e0_17_1_0 = cached[((tile17 - firstTile) * 2 + 1) * 16 + (e0_17_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.X) * x17_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.X) * x17_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.Y) * x17_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.Y) * x17_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_17_1_0.X) * x17_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_17_1_0.X) * x17_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_17_1_0.Y) * x17_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_17_1_0.Y) * x17_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x18_0 = activations[first + 18];
                    int tile18 = global::ILGPU.IntrinsicMath.Min((first + 18) * 4 / 64, 3);
                    int e0_18_0_c = c0_2.Y >> 20 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_18_0_0 = default;
                    e0_18_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_18_0_c & 31);
                    e0_18_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_18_0_c & 31);
                    if (e0_18_0_c >= 16)
                    {
                        e0_18_0_0 = cached[((tile18 - firstTile) * 2 + 0) * 16 + (e0_18_0_c) + -16];
                    }
                    int e0_18_1_c = c0_2.Y >> 25 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_18_1_0 = default;
                    e0_18_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_18_1_c + 16 & 31);
                    e0_18_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_18_1_c + 16 & 31);
                    if (e0_18_1_c >= 16)
                    {
                        e0_18_1_0 = cached[((tile18 - firstTile) * 2 + 1) * 16 + (e0_18_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.X) * x18_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.X) * x18_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.Y) * x18_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.Y) * x18_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_18_1_0.X) * x18_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_18_1_0.X) * x18_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_18_1_0.Y) * x18_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_18_1_0.Y) * x18_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x19_0 = activations[first + 19];
                    int tile19 = global::ILGPU.IntrinsicMath.Min((first + 19) * 4 / 64, 3);
                    int e0_19_0_c = ((int)((uint)c0_2.Y >> 30) | c0_3.X << 2) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_19_0_0 = default;
                    e0_19_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_19_0_c & 31);
                    e0_19_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_19_0_c & 31);
                    if (e0_19_0_c >= 16)
                    {
                        e0_19_0_0 = cached[((tile19 - firstTile) * 2 + 0) * 16 + (e0_19_0_c) + -16];
                    }
                    int e0_19_1_c = c0_3.X >> 3 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_19_1_0 = default;
                    e0_19_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_19_1_c + 16 & 31);
                    e0_19_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_19_1_c + 16 & 31);
                    if (e0_19_1_c >= 16)
                    {
                        e0_19_1_0 = cached[((tile19 - firstTile) * 2 + 1) * 16 + (e0_19_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.X) * x19_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.X) * x19_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.Y) * x19_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.Y) * x19_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_19_1_0.X) * x19_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_19_1_0.X) * x19_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_19_1_0.Y) * x19_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_19_1_0.Y) * x19_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x20_0 = activations[first + 20];
                    int tile20 = global::ILGPU.IntrinsicMath.Min((first + 20) * 4 / 64, 3);
                    int e0_20_0_c = c0_3.X >> 8 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_20_0_0 = default;
                    e0_20_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_20_0_c & 31);
                    e0_20_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_20_0_c & 31);
                    if (e0_20_0_c >= 16)
                    {
                        e0_20_0_0 = cached[((tile20 - firstTile) * 2 + 0) * 16 + (e0_20_0_c) + -16];
                    }
                    int e0_20_1_c = c0_3.X >> 13 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_20_1_0 = default;
                    e0_20_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_20_1_c + 16 & 31);
                    e0_20_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_20_1_c + 16 & 31);
                    if (e0_20_1_c >= 16)
                    {
                        e0_20_1_0 = cached[((tile20 - firstTile) * 2 + 1) * 16 + (e0_20_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.X) * x20_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.X) * x20_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.Y) * x20_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.Y) * x20_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_20_1_0.X) * x20_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_20_1_0.X) * x20_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_20_1_0.Y) * x20_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_20_1_0.Y) * x20_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x21_0 = activations[first + 21];
                    int tile21 = global::ILGPU.IntrinsicMath.Min((first + 21) * 4 / 64, 3);
                    int e0_21_0_c = c0_3.X >> 18 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_21_0_0 = default;
                    e0_21_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_21_0_c & 31);
                    e0_21_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_21_0_c & 31);
                    if (e0_21_0_c >= 16)
                    {
                        e0_21_0_0 = cached[((tile21 - firstTile) * 2 + 0) * 16 + (e0_21_0_c) + -16];
                    }
                    int e0_21_1_c = c0_3.X >> 23 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_21_1_0 = default;
                    e0_21_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_21_1_c + 16 & 31);
                    e0_21_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_21_1_c + 16 & 31);
                    if (e0_21_1_c >= 16)
                    {
                        e0_21_1_0 = cached[((tile21 - firstTile) * 2 + 1) * 16 + (e0_21_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.X) * x21_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.X) * x21_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.Y) * x21_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.Y) * x21_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_21_1_0.X) * x21_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_21_1_0.X) * x21_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_21_1_0.Y) * x21_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_21_1_0.Y) * x21_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x22_0 = activations[first + 22];
                    int tile22 = global::ILGPU.IntrinsicMath.Min((first + 22) * 4 / 64, 3);
                    int e0_22_0_c = ((int)((uint)c0_3.X >> 28) | c0_3.Y << 4) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_22_0_0 = default;
                    e0_22_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_22_0_c & 31);
                    e0_22_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_22_0_c & 31);
                    if (e0_22_0_c >= 16)
                    {
                        e0_22_0_0 = cached[((tile22 - firstTile) * 2 + 0) * 16 + (e0_22_0_c) + -16];
                    }
                    int e0_22_1_c = c0_3.Y >> 1 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_22_1_0 = default;
                    e0_22_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_22_1_c + 16 & 31);
                    e0_22_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_22_1_c + 16 & 31);
                    if (e0_22_1_c >= 16)
                    {
                        e0_22_1_0 = cached[((tile22 - firstTile) * 2 + 1) * 16 + (e0_22_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.X) * x22_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.X) * x22_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.Y) * x22_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.Y) * x22_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_22_1_0.X) * x22_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_22_1_0.X) * x22_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_22_1_0.Y) * x22_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_22_1_0.Y) * x22_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x23_0 = activations[first + 23];
                    int tile23 = global::ILGPU.IntrinsicMath.Min((first + 23) * 4 / 64, 3);
                    int e0_23_0_c = c0_3.Y >> 6 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_23_0_0 = default;
                    e0_23_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_23_0_c & 31);
                    e0_23_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_23_0_c & 31);
                    if (e0_23_0_c >= 16)
                    {
                        e0_23_0_0 = cached[((tile23 - firstTile) * 2 + 0) * 16 + (e0_23_0_c) + -16];
                    }
                    int e0_23_1_c = c0_3.Y >> 11 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_23_1_0 = default;
                    e0_23_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_23_1_c + 16 & 31);
                    e0_23_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_23_1_c + 16 & 31);
                    if (e0_23_1_c >= 16)
                    {
                        e0_23_1_0 = cached[((tile23 - firstTile) * 2 + 1) * 16 + (e0_23_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.X) * x23_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.X) * x23_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.Y) * x23_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.Y) * x23_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_23_1_0.X) * x23_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_23_1_0.X) * x23_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_23_1_0.Y) * x23_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_23_1_0.Y) * x23_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x24_0 = activations[first + 24];
                    int tile24 = global::ILGPU.IntrinsicMath.Min((first + 24) * 4 / 64, 3);
                    int e0_24_0_c = c0_3.Y >> 16 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_24_0_0 = default;
                    e0_24_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_24_0_c & 31);
                    e0_24_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_24_0_c & 31);
                    if (e0_24_0_c >= 16)
                    {
                        e0_24_0_0 = cached[((tile24 - firstTile) * 2 + 0) * 16 + (e0_24_0_c) + -16];
                    }
                    int e0_24_1_c = c0_3.Y >> 21 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_24_1_0 = default;
                    e0_24_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_24_1_c + 16 & 31);
                    e0_24_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_24_1_c + 16 & 31);
                    if (e0_24_1_c >= 16)
                    {
                        e0_24_1_0 = cached[((tile24 - firstTile) * 2 + 1) * 16 + (e0_24_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.X) * x24_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.X) * x24_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.Y) * x24_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.Y) * x24_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_24_1_0.X) * x24_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_24_1_0.X) * x24_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_24_1_0.Y) * x24_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_24_1_0.Y) * x24_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x25_0 = activations[first + 25];
                    int tile25 = global::ILGPU.IntrinsicMath.Min((first + 25) * 4 / 64, 3);
                    int e0_25_0_c = c0_3.Y >> 26 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_25_0_0 = default;
                    e0_25_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_25_0_c & 31);
                    e0_25_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_25_0_c & 31);
                    if (e0_25_0_c >= 16)
                    {
                        e0_25_0_0 = cached[((tile25 - firstTile) * 2 + 0) * 16 + (e0_25_0_c) + -16];
                    }
                    int e0_25_1_c = ((int)((uint)c0_3.Y >> 31) | c0_4.X << 1) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_25_1_0 = default;
                    e0_25_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_25_1_c + 16 & 31);
                    e0_25_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_25_1_c + 16 & 31);
                    if (e0_25_1_c >= 16)
                    {
                        e0_25_1_0 = cached[((tile25 - firstTile) * 2 + 1) * 16 + (e0_25_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.X) * x25_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.X) * x25_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.Y) * x25_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.Y) * x25_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_25_1_0.X) * x25_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_25_1_0.X) * x25_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_25_1_0.Y) * x25_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_25_1_0.Y) * x25_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x26_0 = activations[first + 26];
                    int tile26 = global::ILGPU.IntrinsicMath.Min((first + 26) * 4 / 64, 3);
                    int e0_26_0_c = c0_4.X >> 4 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_26_0_0 = default;
                    e0_26_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_26_0_c & 31);
                    e0_26_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_26_0_c & 31);
                    if (e0_26_0_c >= 16)
                    {
                        e0_26_0_0 = cached[((tile26 - firstTile) * 2 + 0) * 16 + (e0_26_0_c) + -16];
                    }
                    int e0_26_1_c = c0_4.X >> 9 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_26_1_0 = default;
                    e0_26_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_26_1_c + 16 & 31);
                    e0_26_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_26_1_c + 16 & 31);
                    if (e0_26_1_c >= 16)
                    {
                        e0_26_1_0 = cached[((tile26 - firstTile) * 2 + 1) * 16 + (e0_26_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.X) * x26_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.X) * x26_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.Y) * x26_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.Y) * x26_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_26_1_0.X) * x26_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_26_1_0.X) * x26_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_26_1_0.Y) * x26_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_26_1_0.Y) * x26_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x27_0 = activations[first + 27];
                    int tile27 = global::ILGPU.IntrinsicMath.Min((first + 27) * 4 / 64, 3);
                    int e0_27_0_c = c0_4.X >> 14 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_27_0_0 = default;
                    e0_27_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_27_0_c & 31);
                    e0_27_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_27_0_c & 31);
                    if (e0_27_0_c >= 16)
                    {
                        e0_27_0_0 = cached[((tile27 - firstTile) * 2 + 0) * 16 + (e0_27_0_c) + -16];
                    }
                    int e0_27_1_c = c0_4.X >> 19 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_27_1_0 = default;
                    e0_27_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_27_1_c + 16 & 31);
                    e0_27_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_27_1_c + 16 & 31);
                    if (e0_27_1_c >= 16)
                    {
                        e0_27_1_0 = cached[((tile27 - firstTile) * 2 + 1) * 16 + (e0_27_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.X) * x27_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.X) * x27_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.Y) * x27_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.Y) * x27_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_27_1_0.X) * x27_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_27_1_0.X) * x27_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_27_1_0.Y) * x27_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_27_1_0.Y) * x27_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x28_0 = activations[first + 28];
                    int tile28 = global::ILGPU.IntrinsicMath.Min((first + 28) * 4 / 64, 3);
                    int e0_28_0_c = c0_4.X >> 24 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_28_0_0 = default;
                    e0_28_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_28_0_c & 31);
                    e0_28_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_28_0_c & 31);
                    if (e0_28_0_c >= 16)
                    {
                        e0_28_0_0 = cached[((tile28 - firstTile) * 2 + 0) * 16 + (e0_28_0_c) + -16];
                    }
                    int e0_28_1_c = ((int)((uint)c0_4.X >> 29) | c0_4.Y << 3) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_28_1_0 = default;
                    e0_28_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_28_1_c + 16 & 31);
                    e0_28_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_28_1_c + 16 & 31);
                    if (e0_28_1_c >= 16)
                    {
                        e0_28_1_0 = cached[((tile28 - firstTile) * 2 + 1) * 16 + (e0_28_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.X) * x28_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.X) * x28_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.Y) * x28_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.Y) * x28_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_28_1_0.X) * x28_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_28_1_0.X) * x28_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_28_1_0.Y) * x28_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_28_1_0.Y) * x28_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x29_0 = activations[first + 29];
                    int tile29 = global::ILGPU.IntrinsicMath.Min((first + 29) * 4 / 64, 3);
                    int e0_29_0_c = c0_4.Y >> 2 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_29_0_0 = default;
                    e0_29_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_29_0_c & 31);
                    e0_29_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_29_0_c & 31);
                    if (e0_29_0_c >= 16)
                    {
                        e0_29_0_0 = cached[((tile29 - firstTile) * 2 + 0) * 16 + (e0_29_0_c) + -16];
                    }
                    int e0_29_1_c = c0_4.Y >> 7 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_29_1_0 = default;
                    e0_29_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_29_1_c + 16 & 31);
                    e0_29_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_29_1_c + 16 & 31);
                    if (e0_29_1_c >= 16)
                    {
                        e0_29_1_0 = cached[((tile29 - firstTile) * 2 + 1) * 16 + (e0_29_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.X) * x29_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.X) * x29_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.Y) * x29_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.Y) * x29_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_29_1_0.X) * x29_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_29_1_0.X) * x29_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_29_1_0.Y) * x29_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_29_1_0.Y) * x29_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x30_0 = activations[first + 30];
                    int tile30 = global::ILGPU.IntrinsicMath.Min((first + 30) * 4 / 64, 3);
                    int e0_30_0_c = c0_4.Y >> 12 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_30_0_0 = default;
                    e0_30_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_30_0_c & 31);
                    e0_30_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_30_0_c & 31);
                    if (e0_30_0_c >= 16)
                    {
                        e0_30_0_0 = cached[((tile30 - firstTile) * 2 + 0) * 16 + (e0_30_0_c) + -16];
                    }
                    int e0_30_1_c = c0_4.Y >> 17 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_30_1_0 = default;
                    e0_30_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_30_1_c + 16 & 31);
                    e0_30_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_30_1_c + 16 & 31);
                    if (e0_30_1_c >= 16)
                    {
                        e0_30_1_0 = cached[((tile30 - firstTile) * 2 + 1) * 16 + (e0_30_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.X) * x30_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.X) * x30_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.Y) * x30_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.Y) * x30_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_30_1_0.X) * x30_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_30_1_0.X) * x30_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_30_1_0.Y) * x30_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_30_1_0.Y) * x30_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x31_0 = activations[first + 31];
                    int tile31 = global::ILGPU.IntrinsicMath.Min((first + 31) * 4 / 64, 3);
                    int e0_31_0_c = c0_4.Y >> 22 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_31_0_0 = default;
                    e0_31_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_31_0_c & 31);
                    e0_31_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_31_0_c & 31);
                    if (e0_31_0_c >= 16)
                    {
                        e0_31_0_0 = cached[((tile31 - firstTile) * 2 + 0) * 16 + (e0_31_0_c) + -16];
                    }
                    int e0_31_1_c = c0_4.Y >> 27 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_31_1_0 = default;
                    e0_31_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_31_1_c + 16 & 31);
                    e0_31_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_31_1_c + 16 & 31);
                    if (e0_31_1_c >= 16)
                    {
                        e0_31_1_0 = cached[((tile31 - firstTile) * 2 + 1) * 16 + (e0_31_1_c) + -16];
                    }
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.X) * x31_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.X) * x31_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.Y) * x31_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.Y) * x31_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_31_1_0.X) * x31_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_31_1_0.X) * x31_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_31_1_0.Y) * x31_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_31_1_0.Y) * x31_0.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                }
                float result0 = sum0;
                if (part == 0)
                {
                    if (row + 0 < 70)
                    {
                        global::ILGPU.Atomic.Add(ref y[(long)token * 70 + row + 0], result0);
                    }
                }
            }
        }
    }
}

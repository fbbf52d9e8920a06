#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<2,3,2>-tile 48, 258 to 100 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 1, Steps: 1, WordsPerUnit: 12, WordsPerLoad: 4, RowBlocks: 13),
                GroupsX: 3, GroupsY: 1, ThreadsPerGroup: 192, GroupsPerMultiprocessor: 2,
                SharedBytes: 1632, InputStride: 512),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 512, 512);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> staged = shared.SubView(24 + (global::ILGPU.Group.IdxX >> 5) * 64, 64).Cast<float>();
            int given = lane * 2 ^ (lane * 2 >> 5 & 1);
            int taken0 = lane / 4 * 8 + part + 0;
            taken0 ^= taken0 >> 5 & 1;
            int taken1 = lane / 4 * 8 + part + 4;
            taken1 ^= taken1 >> 5 & 1;
            global::ILGPU.ArrayView<int> stored = table;
            global::ILGPU.ArrayView<int> cached = shared;
            int groupTiles = global::ILGPU.Grid.IdxX * 48 / 48 * 6;
            int firstTile = 0;
            for (int i = global::ILGPU.Group.IdxX; i < 24; i += 192)
            {
                cached[i] = stored[((groupTiles + global::ILGPU.IntrinsicMath.Min(firstTile + i / 2 / 2, 5)) * 2 + i / 2 % 2) * 8 + i % 2 + 3];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 6 + (global::ILGPU.Group.IdxX >> 5); block < 13; block += 18)
            {
                int row = block * 8 + lane / 4 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 96 + lane);
                float sum0 = 0f;
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 99) / 48 * 6;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 96;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed128 c0_2 = source[at + 64];
                    int first = step * 256 + part;
                    float x0_0 = activations[(step * 64 + 0) * 8 + part + 0];
                    float x0_1 = activations[(step * 64 + 0) * 8 + part + 4];
                    int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 2 / 48, 5);
                    int hot0_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 0) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int hot1_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 8) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_0_0_c = c0_0.X & 0x7;
                    int e0_0_0_0 = default;
                    e0_0_0_0 = global::ILGPU.Warp.Shuffle(hot0_0_0, e0_0_0_c & 31);
                    if (e0_0_0_c >= 3)
                    {
                        if (e0_0_0_c < 5)
                        {
                            e0_0_0_0 = cached[((tile0 - firstTile) * 2 + 0) * 2 + (e0_0_0_c) + -3];
                        }
                        else
                        {
                            e0_0_0_0 = stored[((tiles0 + tile0) * 2 + 0) * 8 + (e0_0_0_c)];
                        }
                    }
                    int e0_0_1_c = c0_0.X >> 3 & 0x7;
                    int e0_0_1_0 = default;
                    e0_0_1_0 = global::ILGPU.Warp.Shuffle(hot0_0_0, e0_0_1_c + 3 & 31);
                    if (e0_0_1_c >= 3)
                    {
                        if (e0_0_1_c < 5)
                        {
                            e0_0_1_0 = cached[((tile0 - firstTile) * 2 + 1) * 2 + (e0_0_1_c) + -3];
                        }
                        else
                        {
                            e0_0_1_0 = stored[((tiles0 + tile0) * 2 + 1) * 8 + (e0_0_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_0_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x0_0;
                    sum0 += staged[taken1] * x0_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x1_0 = activations[(step * 64 + 1) * 8 + part + 0];
                    float x1_1 = activations[(step * 64 + 1) * 8 + part + 4];
                    int tile1 = global::ILGPU.IntrinsicMath.Min((first + 4) * 2 / 48, 5);
                    int e0_1_0_c = c0_0.X >> 6 & 0x7;
                    int e0_1_0_0 = default;
                    e0_1_0_0 = global::ILGPU.Warp.Shuffle(hot0_0_0, e0_1_0_c & 31);
                    if (e0_1_0_c >= 3)
                    {
                        if (e0_1_0_c < 5)
                        {
                            e0_1_0_0 = cached[((tile1 - firstTile) * 2 + 0) * 2 + (e0_1_0_c) + -3];
                        }
                        else
                        {
                            e0_1_0_0 = stored[((tiles0 + tile1) * 2 + 0) * 8 + (e0_1_0_c)];
                        }
                    }
                    int e0_1_1_c = c0_0.X >> 9 & 0x7;
                    int e0_1_1_0 = default;
                    e0_1_1_0 = global::ILGPU.Warp.Shuffle(hot0_0_0, e0_1_1_c + 3 & 31);
                    if (e0_1_1_c >= 3)
                    {
                        if (e0_1_1_c < 5)
                        {
                            e0_1_1_0 = cached[((tile1 - firstTile) * 2 + 1) * 2 + (e0_1_1_c) + -3];
                        }
                        else
                        {
                            e0_1_1_0 = stored[((tiles0 + tile1) * 2 + 1) * 8 + (e0_1_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_1_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_1_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x1_0;
                    sum0 += staged[taken1] * x1_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x2_0 = activations[(step * 64 + 2) * 8 + part + 0];
                    float x2_1 = activations[(step * 64 + 2) * 8 + part + 4];
                    int tile2 = global::ILGPU.IntrinsicMath.Min((first + 8) * 2 / 48, 5);
                    int hot2_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 16) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_2_0_c = c0_0.X >> 12 & 0x7;
                    int e0_2_0_0 = default;
                    e0_2_0_0 = global::ILGPU.Warp.Shuffle(hot1_0_0, e0_2_0_c & 31);
                    if (e0_2_0_c >= 3)
                    {
                        if (e0_2_0_c < 5)
                        {
                            e0_2_0_0 = cached[((tile2 - firstTile) * 2 + 0) * 2 + (e0_2_0_c) + -3];
                        }
                        else
                        {
                            e0_2_0_0 = stored[((tiles0 + tile2) * 2 + 0) * 8 + (e0_2_0_c)];
                        }
                    }
                    int e0_2_1_c = c0_0.X >> 15 & 0x7;
                    int e0_2_1_0 = default;
                    e0_2_1_0 = global::ILGPU.Warp.Shuffle(hot1_0_0, e0_2_1_c + 3 & 31);
                    if (e0_2_1_c >= 3)
                    {
                        if (e0_2_1_c < 5)
                        {
                            e0_2_1_0 = cached[((tile2 - firstTile) * 2 + 1) * 2 + (e0_2_1_c) + -3];
                        }
                        else
                        {
                            e0_2_1_0 = stored[((tiles0 + tile2) * 2 + 1) * 8 + (e0_2_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_2_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_2_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x2_0;
                    sum0 += staged[taken1] * x2_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x3_0 = activations[(step * 64 + 3) * 8 + part + 0];
                    float x3_1 = activations[(step * 64 + 3) * 8 + part + 4];
                    int tile3 = global::ILGPU.IntrinsicMath.Min((first + 12) * 2 / 48, 5);
                    int e0_3_0_c = c0_0.X >> 18 & 0x7;
                    int e0_3_0_0 = default;
                    e0_3_0_0 = global::ILGPU.Warp.Shuffle(hot1_0_0, e0_3_0_c & 31);
                    if (e0_3_0_c >= 3)
                    {
                        if (e0_3_0_c < 5)
                        {
                            e0_3_0_0 = cached[((tile3 - firstTile) * 2 + 0) * 2 + (e0_3_0_c) + -3];
                        }
                        else
                        {
                            e0_3_0_0 = stored[((tiles0 + tile3) * 2 + 0) * 8 + (e0_3_0_c)];
                        }
                    }
                    int e0_3_1_c = c0_0.X >> 21 & 0x7;
                    int e0_3_1_0 = default;
                    e0_3_1_0 = global::ILGPU.Warp.Shuffle(hot1_0_0, e0_3_1_c + 3 & 31);
                    if (e0_3_1_c >= 3)
                    {
                        if (e0_3_1_c < 5)
                        {
                            e0_3_1_0 = cached[((tile3 - firstTile) * 2 + 1) * 2 + (e0_3_1_c) + -3];
                        }
                        else
                        {
                            e0_3_1_0 = stored[((tiles0 + tile3) * 2 + 1) * 8 + (e0_3_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_3_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_3_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x3_0;
                    sum0 += staged[taken1] * x3_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x4_0 = activations[(step * 64 + 4) * 8 + part + 0];
                    float x4_1 = activations[(step * 64 + 4) * 8 + part + 4];
                    int tile4 = global::ILGPU.IntrinsicMath.Min((first + 16) * 2 / 48, 5);
                    int hot3_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 24) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_4_0_c = c0_0.X >> 24 & 0x7;
                    int e0_4_0_0 = default;
                    e0_4_0_0 = global::ILGPU.Warp.Shuffle(hot2_0_0, e0_4_0_c & 31);
                    if (e0_4_0_c >= 3)
                    {
                        if (e0_4_0_c < 5)
                        {
                            e0_4_0_0 = cached[((tile4 - firstTile) * 2 + 0) * 2 + (e0_4_0_c) + -3];
                        }
                        else
                        {
                            e0_4_0_0 = stored[((tiles0 + tile4) * 2 + 0) * 8 + (e0_4_0_c)];
                        }
                    }
                    int e0_4_1_c = c0_0.X >> 27 & 0x7;
                    int e0_4_1_0 = default;
                    e0_4_1_0 = global::ILGPU.Warp.Shuffle(hot2_0_0, e0_4_1_c + 3 & 31);
                    if (e0_4_1_c >= 3)
                    {
                        if (e0_4_1_c < 5)
                        {
                            e0_4_1_0 = cached[((tile4 - firstTile) * 2 + 1) * 2 + (e0_4_1_c) + -3];
                        }
                        else
                        {
                            e0_4_1_0 = stored[((tiles0 + tile4) * 2 + 1) * 8 + (e0_4_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_4_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_4_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x4_0;
                    sum0 += staged[taken1] * x4_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x5_0 = activations[(step * 64 + 5) * 8 + part + 0];
                    float x5_1 = activations[(step * 64 + 5) * 8 + part + 4];
                    int tile5 = global::ILGPU.IntrinsicMath.Min((first + 20) * 2 / 48, 5);
                    int e0_5_0_c = ((int)((uint)c0_0.X >> 30) | c0_0.Y << 2) & 0x7;
                    int e0_5_0_0 = default;
                    e0_5_0_0 = global::ILGPU.Warp.Shuffle(hot2_0_0, e0_5_0_c & 31);
                    if (e0_5_0_c >= 3)
                    {
                        if (e0_5_0_c < 5)
                        {
                            e0_5_0_0 = cached[((tile5 - firstTile) * 2 + 0) * 2 + (e0_5_0_c) + -3];
                        }
                        else
                        {
                            e0_5_0_0 = stored[((tiles0 + tile5) * 2 + 0) * 8 + (e0_5_0_c)];
                        }
                    }
                    int e0_5_1_c = c0_0.Y >> 1 & 0x7;
                    int e0_5_1_0 = default;
                    e0_5_1_0 = global::ILGPU.Warp.Shuffle(hot2_0_0, e0_5_1_c + 3 & 31);
                    if (e0_5_1_c >= 3)
                    {
                        if (e0_5_1_c < 5)
                        {
                            e0_5_1_0 = cached[((tile5 - firstTile) * 2 + 1) * 2 + (e0_5_1_c) + -3];
                        }
                        else
                        {
                            e0_5_1_0 = stored[((tiles0 + tile5) * 2 + 1) * 8 + (e0_5_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_5_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_5_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x5_0;
                    sum0 += staged[taken1] * x5_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x6_0 = activations[(step * 64 + 6) * 8 + part + 0];
                    float x6_1 = activations[(step * 64 + 6) * 8 + part + 4];
                    int tile6 = global::ILGPU.IntrinsicMath.Min((first + 24) * 2 / 48, 5);
                    int hot4_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 32) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_6_0_c = c0_0.Y >> 4 & 0x7;
                    int e0_6_0_0 = default;
                    e0_6_0_0 = global::ILGPU.Warp.Shuffle(hot3_0_0, e0_6_0_c & 31);
                    if (e0_6_0_c >= 3)
                    {
                        if (e0_6_0_c < 5)
                        {
                            e0_6_0_0 = cached[((tile6 - firstTile) * 2 + 0) * 2 + (e0_6_0_c) + -3];
                        }
                        else
                        {
                            e0_6_0_0 = stored[((tiles0 + tile6) * 2 + 0) * 8 + (e0_6_0_c)];
                        }
                    }
                    int e0_6_1_c = c0_0.Y >> 7 & 0x7;
                    int e0_6_1_0 = default;
                    e0_6_1_0 = global::ILGPU.Warp.Shuffle(hot3_0_0, e0_6_1_c + 3 & 31);
                    if (e0_6_1_c >= 3)
                    {
                        if (e0_6_1_c < 5)
                        {
                            e0_6_1_0 = cached[((tile6 - firstTile) * 2 + 1) * 2 + (e0_6_1_c) + -3];
                        }
                        else
                        {
                            e0_6_1_0 = stored[((tiles0 + tile6) * 2 + 1) * 8 + (e0_6_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_6_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_6_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x6_0;
                    sum0 += staged[taken1] * x6_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x7_0 = activations[(step * 64 + 7) * 8 + part + 0];
                    float x7_1 = activations[(step * 64 + 7) * 8 + part + 4];
                    int tile7 = global::ILGPU.IntrinsicMath.Min((first + 28) * 2 / 48, 5);
                    int e0_7_0_c = c0_0.Y >> 10 & 0x7;
                    int e0_7_0_0 = default;
                    e0_7_0_0 = global::ILGPU.Warp.Shuffle(hot3_0_0, e0_7_0_c & 31);
                    if (e0_7_0_c >= 3)
                    {
                        if (e0_7_0_c < 5)
                        {
                            e0_7_0_0 = cached[((tile7 - firstTile) * 2 + 0) * 2 + (e0_7_0_c) + -3];
                        }
                        else
                        {
                            e0_7_0_0 = stored[((tiles0 + tile7) * 2 + 0) * 8 + (e0_7_0_c)];
                        }
                    }
                    int e0_7_1_c = c0_0.Y >> 13 & 0x7;
                    int e0_7_1_0 = default;
                    e0_7_1_0 = global::ILGPU.Warp.Shuffle(hot3_0_0, e0_7_1_c + 3 & 31);
                    if (e0_7_1_c >= 3)
                    {
                        if (e0_7_1_c < 5)
                        {
                            e0_7_1_0 = cached[((tile7 - firstTile) * 2 + 1) * 2 + (e0_7_1_c) + -3];
                        }
                        else
                        {
                            e0_7_1_0 = stored[((tiles0 + tile7) * 2 + 1) * 8 + (e0_7_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_7_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_7_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x7_0;
                    sum0 += staged[taken1] * x7_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x8_0 = activations[(step * 64 + 8) * 8 + part + 0];
                    float x8_1 = activations[(step * 64 + 8) * 8 + part + 4];
                    int tile8 = global::ILGPU.IntrinsicMath.Min((first + 32) * 2 / 48, 5);
                    int hot5_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 40) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_8_0_c = c0_0.Y >> 16 & 0x7;
                    int e0_8_0_0 = default;
                    e0_8_0_0 = global::ILGPU.Warp.Shuffle(hot4_0_0, e0_8_0_c & 31);
                    if (e0_8_0_c >= 3)
                    {
                        if (e0_8_0_c < 5)
                        {
                            e0_8_0_0 = cached[((tile8 - firstTile) * 2 + 0) * 2 + (e0_8_0_c) + -3];
                        }
                        else
                        {
                            e0_8_0_0 = stored[((tiles0 + tile8) * 2 + 0) * 8 + (e0_8_0_c)];
                        }
                    }
                    int e0_8_1_c = c0_0.Y >> 19 & 0x7;
                    int e0_8_1_0 = default;
                    e0_8_1_0 = global::ILGPU.Warp.Shuffle(hot4_0_0, e0_8_1_c + 3 & 31);
                    if (e0_8_1_c >= 3)
                    {
                        if (e0_8_1_c < 5)
                        {
                            e0_8_1_0 = cached[((tile8 - firstTile) * 2 + 1) * 2 + (e0_8_1_c) + -3];
                        }
                        else
                        {
                            e0_8_1_0 = stored[((tiles0 + tile8) * 2 + 1) * 8 + (e0_8_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_8_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_8_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x8_0;
                    sum0 += staged[taken1] * x8_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x9_0 = activations[(step * 64 + 9) * 8 + part + 0];
                    float x9_1 = activations[(step * 64 + 9) * 8 + part + 4];
                    int tile9 = global::ILGPU.IntrinsicMath.Min((first + 36) * 2 / 48, 5);
                    int e0_9_0_c = c0_0.Y >> 22 & 0x7;
                    int e0_9_0_0 = default;
                    e0_9_0_0 = global::ILGPU.Warp.Shuffle(hot4_0_0, e0_9_0_c & 31);
                    if (e0_9_0_c >= 3)
                    {
                        if (e0_9_0_c < 5)
                        {
                            e0_9_0_0 = cached[((tile9 - firstTile) * 2 + 0) * 2 + (e0_9_0_c) + -3];
                        }
                        else
                        {
                            e0_9_0_0 = stored[((tiles0 + tile9) * 2 + 0) * 8 + (e0_9_0_c)];
                        }
                    }
                    int e0_9_1_c = c0_0.Y >> 25 & 0x7;
                    int e0_9_1_0 = default;
                    e0_9_1_0 = global::ILGPU.Warp.Shuffle(hot4_0_0, e0_9_1_c + 3 & 31);
                    if (e0_9_1_c >= 3)
                    {
                        if (e0_9_1_c < 5)
                        {
                            e0_9_1_0 = cached[((tile9 - firstTile) * 2 + 1) * 2 + (e0_9_1_c) + -3];
                        }
                        else
                        {
                            e0_9_1_0 = stored[((tiles0 + tile9) * 2 + 1) * 8 + (e0_9_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_9_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_9_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x9_0;
                    sum0 += staged[taken1] * x9_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x10_0 = activations[(step * 64 + 10) * 8 + part + 0];
                    float x10_1 = activations[(step * 64 + 10) * 8 + part + 4];
                    int tile10 = global::ILGPU.IntrinsicMath.Min((first + 40) * 2 / 48, 5);
                    int hot6_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 48) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_10_0_c = c0_0.Y >> 28 & 0x7;
                    int e0_10_0_0 = default;
                    e0_10_0_0 = global::ILGPU.Warp.Shuffle(hot5_0_0, e0_10_0_c & 31);
                    if (e0_10_0_c >= 3)
                    {
                        if (e0_10_0_c < 5)
                        {
                            e0_10_0_0 = cached[((tile10 - firstTile) * 2 + 0) * 2 + (e0_10_0_c) + -3];
                        }
                        else
                        {
                            e0_10_0_0 = stored[((tiles0 + tile10) * 2 + 0) * 8 + (e0_10_0_c)];
                        }
                    }
                    int e0_10_1_c = ((int)((uint)c0_0.Y >> 31) | c0_0.Z << 1) & 0x7;
                    int e0_10_1_0 = default;
                    e0_10_1_0 = global::ILGPU.Warp.Shuffle(hot5_0_0, e0_10_1_c + 3 & 31);
                    if (e0_10_1_c >= 3)
                    {
                        if (e0_10_1_c < 5)
                        {
                            e0_10_1_0 = cached[((tile10 - firstTile) * 2 + 1) * 2 + (e0_10_1_c) + -3];
                        }
                        else
                        {
                            e0_10_1_0 = stored[((tiles0 + tile10) * 2 + 1) * 8 + (e0_10_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_10_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_10_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x10_0;
                    sum0 += staged[taken1] * x10_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x11_0 = activations[(step * 64 + 11) * 8 + part + 0];
                    float x11_1 = activations[(step * 64 + 11) * 8 + part + 4];
                    int tile11 = global::ILGPU.IntrinsicMath.Min((first + 44) * 2 / 48, 5);
                    int e0_11_0_c = c0_0.Z >> 2 & 0x7;
                    int e0_11_0_0 = default;
                    e0_11_0_0 = global::ILGPU.Warp.Shuffle(hot5_0_0, e0_11_0_c & 31);
                    if (e0_11_0_c >= 3)
                    {
                        if (e0_11_0_c < 5)
                        {
                            e0_11_0_0 = cached[((tile11 - firstTile) * 2 + 0) * 2 + (e0_11_0_c) + -3];
                        }
                        else
                        {
                            e0_11_0_0 = stored[((tiles0 + tile11) * 2 + 0) * 8 + (e0_11_0_c)];
                        }
                    }
                    int e0_11_1_c = c0_0.Z >> 5 & 0x7;
                    int e0_11_1_0 = default;
                    e0_11_1_0 = global::ILGPU.Warp.Shuffle(hot5_0_0, e0_11_1_c + 3 & 31);
                    if (e0_11_1_c >= 3)
                    {
                        if (e0_11_1_c < 5)
                        {
                            e0_11_1_0 = cached[((tile11 - firstTile) * 2 + 1) * 2 + (e0_11_1_c) + -3];
                        }
                        else
                        {
                            e0_11_1_0 = stored[((tiles0 + tile11) * 2 + 1) * 8 + (e0_11_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_11_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_11_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x11_0;
                    sum0 += staged[taken1] * x11_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x12_0 = activations[(step * 64 + 12) * 8 + part + 0];
                    float x12_1 = activations[(step * 64 + 12) * 8 + part + 4];
                    int tile12 = global::ILGPU.IntrinsicMath.Min((first + 48) * 2 / 48, 5);
                    int hot7_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 56) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_12_0_c = c0_0.Z >> 8 & 0x7;
                    int e0_12_0_0 = default;
                    e0_12_0_0 = global::ILGPU.Warp.Shuffle(hot6_0_0, e0_12_0_c & 31);
                    if (e0_12_0_c >= 3)
                    {
                        if (e0_12_0_c < 5)
                        {
                            e0_12_0_0 = cached[((tile12 - firstTile) * 2 + 0) * 2 + (e0_12_0_c) + -3];
                        }
                        else
                        {
                            e0_12_0_0 = stored[((tiles0 + tile12) * 2 + 0) * 8 + (e0_12_0_c)];
                        }
                    }
                    int e0_12_1_c = c0_0.Z >> 11 & 0x7;
                    int e0_12_1_0 = default;
                    e0_12_1_0 = global::ILGPU.Warp.Shuffle(hot6_0_0, e0_12_1_c + 3 & 31);
                    if (e0_12_1_c >= 3)
                    {
                        if (e0_12_1_c < 5)
                        {
                            e0_12_1_0 = cached[((tile12 - firstTile) * 2 + 1) * 2 + (e0_12_1_c) + -3];
                        }
                        else
                        {
                            e0_12_1_0 = stored[((tiles0 + tile12) * 2 + 1) * 8 + (e0_12_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_12_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_12_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x12_0;
                    sum0 += staged[taken1] * x12_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x13_0 = activations[(step * 64 + 13) * 8 + part + 0];
                    float x13_1 = activations[(step * 64 + 13) * 8 + part + 4];
                    int tile13 = global::ILGPU.IntrinsicMath.Min((first + 52) * 2 / 48, 5);
                    int e0_13_0_c = c0_0.Z >> 14 & 0x7;
                    int e0_13_0_0 = default;
                    e0_13_0_0 = global::ILGPU.Warp.Shuffle(hot6_0_0, e0_13_0_c & 31);
                    if (e0_13_0_c >= 3)
                    {
                        if (e0_13_0_c < 5)
                        {
                            e0_13_0_0 = cached[((tile13 - firstTile) * 2 + 0) * 2 + (e0_13_0_c) + -3];
                        }
                        else
                        {
                            e0_13_0_0 = stored[((tiles0 + tile13) * 2 + 0) * 8 + (e0_13_0_c)];
                        }
                    }
                    int e0_13_1_c = c0_0.Z >> 17 & 0x7;
                    int e0_13_1_0 = default;
                    e0_13_1_0 = global::ILGPU.Warp.Shuffle(hot6_0_0, e0_13_1_c + 3 & 31);
                    if (e0_13_1_c >= 3)
                    {
                        if (e0_13_1_c < 5)
                        {
                            e0_13_1_0 = cached[((tile13 - firstTile) * 2 + 1) * 2 + (e0_13_1_c) + -3];
                        }
                        else
                        {
                            e0_13_1_0 = stored[((tiles0 + tile13) * 2 + 1) * 8 + (e0_13_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_13_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_13_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x13_0;
                    sum0 += staged[taken1] * x13_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x14_0 = activations[(step * 64 + 14) * 8 + part + 0];
                    float x14_1 = activations[(step * 64 + 14) * 8 + part + 4];
                    int tile14 = global::ILGPU.IntrinsicMath.Min((first + 56) * 2 / 48, 5);
                    int hot8_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 64) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_14_0_c = c0_0.Z >> 20 & 0x7;
                    int e0_14_0_0 = default;
                    e0_14_0_0 = global::ILGPU.Warp.Shuffle(hot7_0_0, e0_14_0_c & 31);
                    if (e0_14_0_c >= 3)
                    {
                        if (e0_14_0_c < 5)
                        {
                            e0_14_0_0 = cached[((tile14 - firstTile) * 2 + 0) * 2 + (e0_14_0_c) + -3];
                        }
                        else
                        {
                            e0_14_0_0 = stored[((tiles0 + tile14) * 2 + 0) * 8 + (e0_14_0_c)];
                        }
                    }
                    int e0_14_1_c = c0_0.Z >> 23 & 0x7;
                    int e0_14_1_0 = default;
                    e0_14_1_0 = global::ILGPU.Warp.Shuffle(hot7_0_0, e0_14_1_c + 3 & 31);
                    if (e0_14_1_c >= 3)
                    {
                        if (e0_14_1_c < 5)
                        {
                            e0_14_1_0 = cached[((tile14 - firstTile) * 2 + 1) * 2 + (e0_14_1_c) + -3];
                        }
                        else
                        {
                            e0_14_1_0 = stored[((tiles0 + tile14) * 2 + 1) * 8 + (e0_14_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_14_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_14_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x14_0;
                    sum0 += staged[taken1] * x14_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x15_0 = activations[(step * 64 + 15) * 8 + part + 0];
                    float x15_1 = activations[(step * 64 + 15) * 8 + part + 4];
                    int tile15 = global::ILGPU.IntrinsicMath.Min((first + 60) * 2 / 48, 5);
                    int e0_15_0_c = c0_0.Z >> 26 & 0x7;
                    int e0_15_0_0 = default;
                    e0_15_0_0 = global::ILGPU.Warp.Shuffle(hot7_0_0, e0_15_0_c & 31);
                    if (e0_15_0_c >= 3)
                    {
                        if (e0_15_0_c < 5)
                        {
                            e0_15_0_0 = cached[((tile15 - firstTile) * 2 + 0) * 2 + (e0_15_0_c) + -3];
                        }
                        else
                        {
                            e0_15_0_0 = stored[((tiles0 + tile15) * 2 + 0) * 8 + (e0_15_0_c)];
                        }
                    }
                    int e0_15_1_c = c0_0.Z >> 29 & 0x7;
                    int e0_15_1_0 = default;
                    e0_15_1_0 = global::ILGPU.Warp.Shuffle(hot7_0_0, e0_15_1_c + 3 & 31);
                    if (e0_15_1_c >= 3)
                    {
                        if (e0_15_1_c < 5)
                        {
                            e0_15_1_0 = cached[((tile15 - firstTile) * 2 + 1) * 2 + (e0_15_1_c) + -3];
                        }
                        else
                        {
                            e0_15_1_0 = stored[((tiles0 + tile15) * 2 + 1) * 8 + (e0_15_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_15_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_15_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x15_0;
                    sum0 += staged[taken1] * x15_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x16_0 = activations[(step * 64 + 16) * 8 + part + 0];
                    float x16_1 = activations[(step * 64 + 16) * 8 + part + 4];
                    int tile16 = global::ILGPU.IntrinsicMath.Min((first + 64) * 2 / 48, 5);
                    int hot9_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 72) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_16_0_c = c0_0.W & 0x7;
                    int e0_16_0_0 = default;
                    e0_16_0_0 = global::ILGPU.Warp.Shuffle(hot8_0_0, e0_16_0_c & 31);
                    if (e0_16_0_c >= 3)
                    {
                        if (e0_16_0_c < 5)
                        {
                            e0_16_0_0 = cached[((tile16 - firstTile) * 2 + 0) * 2 + (e0_16_0_c) + -3];
                        }
                        else
                        {
                            e0_16_0_0 = stored[((tiles0 + tile16) * 2 + 0) * 8 + (e0_16_0_c)];
                        }
                    }
                    int e0_16_1_c = c0_0.W >> 3 & 0x7;
                    int e0_16_1_0 = default;
                    e0_16_1_0 = global::ILGPU.Warp.Shuffle(hot8_0_0, e0_16_1_c + 3 & 31);
                    if (e0_16_1_c >= 3)
                    {
                        if (e0_16_1_c < 5)
                        {
                            e0_16_1_0 = cached[((tile16 - firstTile) * 2 + 1) * 2 + (e0_16_1_c) + -3];
                        }
                        else
                        {
                            e0_16_1_0 = stored[((tiles0 + tile16) * 2 + 1) * 8 + (e0_16_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_16_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_16_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x16_0;
                    sum0 += staged[taken1] * x16_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x17_0 = activations[(step * 64 + 17) * 8 + part + 0];
                    float x17_1 = activations[(step * 64 + 17) * 8 + part + 4];
                    int tile17 = global::ILGPU.IntrinsicMath.Min((first + 68) * 2 / 48, 5);
                    int e0_17_0_c = c0_0.W >> 6 & 0x7;
                    int e0_17_0_0 = default;
                    e0_17_0_0 = global::ILGPU.Warp.Shuffle(hot8_0_0, e0_17_0_c & 31);
                    if (e0_17_0_c >= 3)
                    {
                        if (e0_17_0_c < 5)
                        {
                            e0_17_0_0 = cached[((tile17 - firstTile) * 2 + 0) * 2 + (e0_17_0_c) + -3];
                        }
                        else
                        {
                            e0_17_0_0 = stored[((tiles0 + tile17) * 2 + 0) * 8 + (e0_17_0_c)];
                        }
                    }
                    int e0_17_1_c = c0_0.W >> 9 & 0x7;
                    int e0_17_1_0 = default;
                    e0_17_1_0 = global::ILGPU.Warp.Shuffle(hot8_0_0, e0_17_1_c + 3 & 31);
                    if (e0_17_1_c >= 3)
                    {
                        if (e0_17_1_c < 5)
                        {
                            e0_17_1_0 = cached[((tile17 - firstTile) * 2 + 1) * 2 + (e0_17_1_c) + -3];
                        }
                        else
                        {
                            e0_17_1_0 = stored[((tiles0 + tile17) * 2 + 1) * 8 + (e0_17_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_17_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_17_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x17_0;
                    sum0 += staged[taken1] * x17_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x18_0 = activations[(step * 64 + 18) * 8 + part + 0];
                    float x18_1 = activations[(step * 64 + 18) * 8 + part + 4];
                    int tile18 = global::ILGPU.IntrinsicMath.Min((first + 72) * 2 / 48, 5);
                    int hot10_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 80) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_18_0_c = c0_0.W >> 12 & 0x7;
                    int e0_18_0_0 = default;
                    e0_18_0_0 = global::ILGPU.Warp.Shuffle(hot9_0_0, e0_18_0_c & 31);
                    if (e0_18_0_c >= 3)
                    {
                        if (e0_18_0_c < 5)
                        {
                            e0_18_0_0 = cached[((tile18 - firstTile) * 2 + 0) * 2 + (e0_18_0_c) + -3];
                        }
                        else
                        {
                            e0_18_0_0 = stored[((tiles0 + tile18) * 2 + 0) * 8 + (e0_18_0_c)];
                        }
                    }
                    int e0_18_1_c = c0_0.W >> 15 & 0x7;
                    int e0_18_1_0 = default;
                    e0_18_1_0 = global::ILGPU.Warp.Shuffle(hot9_0_0, e0_18_1_c + 3 & 31);
                    if (e0_18_1_c >= 3)
                    {
                        if (e0_18_1_c < 5)
                        {
                            e0_18_1_0 = cached[((tile18 - firstTile) * 2 + 1) * 2 + (e0_18_1_c) + -3];
                        }
                        else
                        {
                            e0_18_1_0 = stored[((tiles0 + tile18) * 2 + 1) * 8 + (e0_18_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_18_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_18_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x18_0;
                    sum0 += staged[taken1] * x18_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x19_0 = activations[(step * 64 + 19) * 8 + part + 0];
                    float x19_1 = activations[(step * 64 + 19) * 8 + part + 4];
                    int tile19 = global::ILGPU.IntrinsicMath.Min((first + 76) * 2 / 48, 5);
                    int e0_19_0_c = c0_0.W >> 18 & 0x7;
                    int e0_19_0_0 = default;
                    e0_19_0_0 = global::ILGPU.Warp.Shuffle(hot9_0_0, e0_19_0_c & 31);
                    if (e0_19_0_c >= 3)
                    {
                        if (e0_19_0_c < 5)
                        {
                            e0_19_0_0 = cached[((tile19 - firstTile) * 2 + 0) * 2 + (e0_19_0_c) + -3];
                        }
                        else
                        {
                            e0_19_0_0 = stored[((tiles0 + tile19) * 2 + 0) * 8 + (e0_19_0_c)];
                        }
                    }
                    int e0_19_1_c = c0_0.W >> 21 & 0x7;
                    int e0_19_1_0 = default;
                    e0_19_1_0 = global::ILGPU.Warp.Shuffle(hot9_0_0, e0_19_1_c + 3 & 31);
                    if (e0_19_1_c >= 3)
                    {
                        if (e0_19_1_c < 5)
                        {
                            e0_19_1_0 = cached[((tile19 - firstTile) * 2 + 1) * 2 + (e0_19_1_c) + -3];
                        }
                        else
                        {
                            e0_19_1_0 = stored[((tiles0 + tile19) * 2 + 1) * 8 + (e0_19_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_19_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_19_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x19_0;
                    sum0 += staged[taken1] * x19_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x20_0 = activations[(step * 64 + 20) * 8 + part + 0];
                    float x20_1 = activations[(step * 64 + 20) * 8 + part + 4];
                    int tile20 = global::ILGPU.IntrinsicMath.Min((first + 80) * 2 / 48, 5);
                    int hot11_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 88) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_20_0_c = c0_0.W >> 24 & 0x7;
                    int e0_20_0_0 = default;
                    e0_20_0_0 = global::ILGPU.Warp.Shuffle(hot10_0_0, e0_20_0_c & 31);
                    if (e0_20_0_c >= 3)
                    {
                        if (e0_20_0_c < 5)
                        {
                            e0_20_0_0 = cached[((tile20 - firstTile) * 2 + 0) * 2 + (e0_20_0_c) + -3];
                        }
                        else
                        {
                            e0_20_0_0 = stored[((tiles0 + tile20) * 2 + 0) * 8 + (e0_20_0_c)];
                        }
                    }
                    int e0_20_1_c = c0_0.W >> 27 & 0x7;
                    int e0_20_1_0 = default;
                    e0_20_1_0 = global::ILGPU.Warp.Shuffle(hot10_0_0, e0_20_1_c + 3 & 31);
                    if (e0_20_1_c >= 3)
                    {
                        if (e0_20_1_c < 5)
                        {
                            e0_20_1_0 = cached[((tile20 - firstTile) * 2 + 1) * 2 + (e0_20_1_c) + -3];
                        }
                        else
                        {
                            e0_20_1_0 = stored[((tiles0 + tile20) * 2 + 1) * 8 + (e0_20_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_20_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_20_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x20_0;
                    sum0 += staged[taken1] * x20_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x21_0 = activations[(step * 64 + 21) * 8 + part + 0];
                    float x21_1 = activations[(step * 64 + 21) * 8 + part + 4];
                    int tile21 = global::ILGPU.IntrinsicMath.Min((first + 84) * 2 / 48, 5);
                    int e0_21_0_c = ((int)((uint)c0_0.W >> 30) | c0_1.X << 2) & 0x7;
                    int e0_21_0_0 = default;
                    e0_21_0_0 = global::ILGPU.Warp.Shuffle(hot10_0_0, e0_21_0_c & 31);
                    if (e0_21_0_c >= 3)
                    {
                        if (e0_21_0_c < 5)
                        {
                            e0_21_0_0 = cached[((tile21 - firstTile) * 2 + 0) * 2 + (e0_21_0_c) + -3];
                        }
                        else
                        {
                            e0_21_0_0 = stored[((tiles0 + tile21) * 2 + 0) * 8 + (e0_21_0_c)];
                        }
                    }
                    int e0_21_1_c = c0_1.X >> 1 & 0x7;
                    int e0_21_1_0 = default;
                    e0_21_1_0 = global::ILGPU.Warp.Shuffle(hot10_0_0, e0_21_1_c + 3 & 31);
                    if (e0_21_1_c >= 3)
                    {
                        if (e0_21_1_c < 5)
                        {
                            e0_21_1_0 = cached[((tile21 - firstTile) * 2 + 1) * 2 + (e0_21_1_c) + -3];
                        }
                        else
                        {
                            e0_21_1_0 = stored[((tiles0 + tile21) * 2 + 1) * 8 + (e0_21_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_21_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_21_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x21_0;
                    sum0 += staged[taken1] * x21_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x22_0 = activations[(step * 64 + 22) * 8 + part + 0];
                    float x22_1 = activations[(step * 64 + 22) * 8 + part + 4];
                    int tile22 = global::ILGPU.IntrinsicMath.Min((first + 88) * 2 / 48, 5);
                    int hot12_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 96) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_22_0_c = c0_1.X >> 4 & 0x7;
                    int e0_22_0_0 = default;
                    e0_22_0_0 = global::ILGPU.Warp.Shuffle(hot11_0_0, e0_22_0_c & 31);
                    if (e0_22_0_c >= 3)
                    {
                        if (e0_22_0_c < 5)
                        {
                            e0_22_0_0 = cached[((tile22 - firstTile) * 2 + 0) * 2 + (e0_22_0_c) + -3];
                        }
                        else
                        {
                            e0_22_0_0 = stored[((tiles0 + tile22) * 2 + 0) * 8 + (e0_22_0_c)];
                        }
                    }
                    int e0_22_1_c = c0_1.X >> 7 & 0x7;
                    int e0_22_1_0 = default;
                    e0_22_1_0 = global::ILGPU.Warp.Shuffle(hot11_0_0, e0_22_1_c + 3 & 31);
                    if (e0_22_1_c >= 3)
                    {
                        if (e0_22_1_c < 5)
                        {
                            e0_22_1_0 = cached[((tile22 - firstTile) * 2 + 1) * 2 + (e0_22_1_c) + -3];
                        }
                        else
                        {
                            e0_22_1_0 = stored[((tiles0 + tile22) * 2 + 1) * 8 + (e0_22_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_22_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_22_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x22_0;
                    sum0 += staged[taken1] * x22_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x23_0 = activations[(step * 64 + 23) * 8 + part + 0];
                    float x23_1 = activations[(step * 64 + 23) * 8 + part + 4];
                    int tile23 = global::ILGPU.IntrinsicMath.Min((first + 92) * 2 / 48, 5);
                    int e0_23_0_c = c0_1.X >> 10 & 0x7;
                    int e0_23_0_0 = default;
                    e0_23_0_0 = global::ILGPU.Warp.Shuffle(hot11_0_0, e0_23_0_c & 31);
                    if (e0_23_0_c >= 3)
                    {
                        if (e0_23_0_c < 5)
                        {
                            e0_23_0_0 = cached[((tile23 - firstTile) * 2 + 0) * 2 + (e0_23_0_c) + -3];
                        }
                        else
                        {
                            e0_23_0_0 = stored[((tiles0 + tile23) * 2 + 0) * 8 + (e0_23_0_c)];
                        }
                    }
                    int e0_23_1_c = c0_1.X >> 13 & 0x7;
                    int e0_23_1_0 = default;
                    e0_23_1_0 = global::ILGPU.Warp.Shuffle(hot11_0_0, e0_23_1_c + 3 & 31);
                    if (e0_23_1_c >= 3)
                    {
                        if (e0_23_1_c < 5)
                        {
                            e0_23_1_0 = cached[((tile23 - firstTile) * 2 + 1) * 2 + (e0_23_1_c) + -3];
                        }
                        else
                        {
                            e0_23_1_0 = stored[((tiles0 + tile23) * 2 + 1) * 8 + (e0_23_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_23_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_23_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x23_0;
                    sum0 += staged[taken1] * x23_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x24_0 = activations[(step * 64 + 24) * 8 + part + 0];
                    float x24_1 = activations[(step * 64 + 24) * 8 + part + 4];
                    int tile24 = global::ILGPU.IntrinsicMath.Min((first + 96) * 2 / 48, 5);
                    int hot13_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 104) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_24_0_c = c0_1.X >> 16 & 0x7;
                    int e0_24_0_0 = default;
                    e0_24_0_0 = global::ILGPU.Warp.Shuffle(hot12_0_0, e0_24_0_c & 31);
                    if (e0_24_0_c >= 3)
                    {
                        if (e0_24_0_c < 5)
                        {
                            e0_24_0_0 = cached[((tile24 - firstTile) * 2 + 0) * 2 + (e0_24_0_c) + -3];
                        }
                        else
                        {
                            e0_24_0_0 = stored[((tiles0 + tile24) * 2 + 0) * 8 + (e0_24_0_c)];
                        }
                    }
                    int e0_24_1_c = c0_1.X >> 19 & 0x7;
                    int e0_24_1_0 = default;
                    e0_24_1_0 = global::ILGPU.Warp.Shuffle(hot12_0_0, e0_24_1_c + 3 & 31);
                    if (e0_24_1_c >= 3)
                    {
                        if (e0_24_1_c < 5)
                        {
                            e0_24_1_0 = cached[((tile24 - firstTile) * 2 + 1) * 2 + (e0_24_1_c) + -3];
                        }
                        else
                        {
                            e0_24_1_0 = stored[((tiles0 + tile24) * 2 + 1) * 8 + (e0_24_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_24_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_24_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x24_0;
                    sum0 += staged[taken1] * x24_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x25_0 = activations[(step * 64 + 25) * 8 + part + 0];
                    float x25_1 = activations[(step * 64 + 25) * 8 + part + 4];
                    int tile25 = global::ILGPU.IntrinsicMath.Min((first + 100) * 2 / 48, 5);
                    int e0_25_0_c = c0_1.X >> 22 & 0x7;
                    int e0_25_0_0 = default;
                    e0_25_0_0 = global::ILGPU.Warp.Shuffle(hot12_0_0, e0_25_0_c & 31);
                    if (e0_25_0_c >= 3)
                    {
                        if (e0_25_0_c < 5)
                        {
                            e0_25_0_0 = cached[((tile25 - firstTile) * 2 + 0) * 2 + (e0_25_0_c) + -3];
                        }
                        else
                        {
                            e0_25_0_0 = stored[((tiles0 + tile25) * 2 + 0) * 8 + (e0_25_0_c)];
                        }
                    }
                    int e0_25_1_c = c0_1.X >> 25 & 0x7;
                    int e0_25_1_0 = default;
                    e0_25_1_0 = global::ILGPU.Warp.Shuffle(hot12_0_0, e0_25_1_c + 3 & 31);
                    if (e0_25_1_c >= 3)
                    {
                        if (e0_25_1_c < 5)
                        {
                            e0_25_1_0 = cached[((tile25 - firstTile) * 2 + 1) * 2 + (e0_25_1_c) + -3];
                        }
                        else
                        {
                            e0_25_1_0 = stored[((tiles0 + tile25) * 2 + 1) * 8 + (e0_25_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_25_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_25_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x25_0;
                    sum0 += staged[taken1] * x25_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x26_0 = activations[(step * 64 + 26) * 8 + part + 0];
                    float x26_1 = activations[(step * 64 + 26) * 8 + part + 4];
                    int tile26 = global::ILGPU.IntrinsicMath.Min((first + 104) * 2 / 48, 5);
                    int hot14_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 112) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_26_0_c = c0_1.X >> 28 & 0x7;
                    int e0_26_0_0 = default;
                    e0_26_0_0 = global::ILGPU.Warp.Shuffle(hot13_0_0, e0_26_0_c & 31);
                    if (e0_26_0_c >= 3)
                    {
                        if (e0_26_0_c < 5)
                        {
                            e0_26_0_0 = cached[((tile26 - firstTile) * 2 + 0) * 2 + (e0_26_0_c) + -3];
                        }
                        else
                        {
                            e0_26_0_0 = stored[((tiles0 + tile26) * 2 + 0) * 8 + (e0_26_0_c)];
                        }
                    }
                    int e0_26_1_c = ((int)((uint)c0_1.X >> 31) | c0_1.Y << 1) & 0x7;
                    int e0_26_1_0 = default;
                    e0_26_1_0 = global::ILGPU.Warp.Shuffle(hot13_0_0, e0_26_1_c + 3 & 31);
                    if (e0_26_1_c >= 3)
                    {
                        if (e0_26_1_c < 5)
                        {
                            e0_26_1_0 = cached[((tile26 - firstTile) * 2 + 1) * 2 + (e0_26_1_c) + -3];
                        }
                        else
                        {
                            e0_26_1_0 = stored[((tiles0 + tile26) * 2 + 1) * 8 + (e0_26_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_26_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_26_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x26_0;
                    sum0 += staged[taken1] * x26_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x27_0 = activations[(step * 64 + 27) * 8 + part + 0];
                    float x27_1 = activations[(step * 64 + 27) * 8 + part + 4];
                    int tile27 = global::ILGPU.IntrinsicMath.Min((first + 108) * 2 / 48, 5);
                    int e0_27_0_c = c0_1.Y >> 2 & 0x7;
                    int e0_27_0_0 = default;
                    e0_27_0_0 = global::ILGPU.Warp.Shuffle(hot13_0_0, e0_27_0_c & 31);
                    if (e0_27_0_c >= 3)
                    {
                        if (e0_27_0_c < 5)
                        {
                            e0_27_0_0 = cached[((tile27 - firstTile) * 2 + 0) * 2 + (e0_27_0_c) + -3];
                        }
                        else
                        {
                            e0_27_0_0 = stored[((tiles0 + tile27) * 2 + 0) * 8 + (e0_27_0_c)];
                        }
                    }
                    int e0_27_1_c = c0_1.Y >> 5 & 0x7;
                    int e0_27_1_0 = default;
                    e0_27_1_0 = global::ILGPU.Warp.Shuffle(hot13_0_0, e0_27_1_c + 3 & 31);
                    if (e0_27_1_c >= 3)
                    {
                        if (e0_27_1_c < 5)
                        {
                            e0_27_1_0 = cached[((tile27 - firstTile) * 2 + 1) * 2 + (e0_27_1_c) + -3];
                        }
                        else
                        {
                            e0_27_1_0 = stored[((tiles0 + tile27) * 2 + 1) * 8 + (e0_27_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_27_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_27_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x27_0;
                    sum0 += staged[taken1] * x27_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x28_0 = activations[(step * 64 + 28) * 8 + part + 0];
                    float x28_1 = activations[(step * 64 + 28) * 8 + part + 4];
                    int tile28 = global::ILGPU.IntrinsicMath.Min((first + 112) * 2 / 48, 5);
                    int hot15_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 120) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_28_0_c = c0_1.Y >> 8 & 0x7;
                    int e0_28_0_0 = default;
                    e0_28_0_0 = global::ILGPU.Warp.Shuffle(hot14_0_0, e0_28_0_c & 31);
                    if (e0_28_0_c >= 3)
                    {
                        if (e0_28_0_c < 5)
                        {
                            e0_28_0_0 = cached[((tile28 - firstTile) * 2 + 0) * 2 + (e0_28_0_c) + -3];
                        }
                        else
                        {
                            e0_28_0_0 = stored[((tiles0 + tile28) * 2 + 0) * 8 + (e0_28_0_c)];
                        }
                    }
                    int e0_28_1_c = c0_1.Y >> 11 & 0x7;
                    int e0_28_1_0 = default;
                    e0_28_1_0 = global::ILGPU.Warp.Shuffle(hot14_0_0, e0_28_1_c + 3 & 31);
                    if (e0_28_1_c >= 3)
                    {
                        if (e0_28_1_c < 5)
                        {
                            e0_28_1_0 = cached[((tile28 - firstTile) * 2 + 1) * 2 + (e0_28_1_c) + -3];
                        }
                        else
                        {
                            e0_28_1_0 = stored[((tiles0 + tile28) * 2 + 1) * 8 + (e0_28_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_28_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_28_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x28_0;
                    sum0 += staged[taken1] * x28_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x29_0 = activations[(step * 64 + 29) * 8 + part + 0];
                    float x29_1 = activations[(step * 64 + 29) * 8 + part + 4];
                    int tile29 = global::ILGPU.IntrinsicMath.Min((first + 116) * 2 / 48, 5);
                    int e0_29_0_c = c0_1.Y >> 14 & 0x7;
                    int e0_29_0_0 = default;
                    e0_29_0_0 = global::ILGPU.Warp.Shuffle(hot14_0_0, e0_29_0_c & 31);
                    if (e0_29_0_c >= 3)
                    {
                        if (e0_29_0_c < 5)
                        {
                            e0_29_0_0 = cached[((tile29 - firstTile) * 2 + 0) * 2 + (e0_29_0_c) + -3];
                        }
                        else
                        {
                            e0_29_0_0 = stored[((tiles0 + tile29) * 2 + 0) * 8 + (e0_29_0_c)];
                        }
                    }
                    int e0_29_1_c = c0_1.Y >> 17 & 0x7;
                    int e0_29_1_0 = default;
                    e0_29_1_0 = global::ILGPU.Warp.Shuffle(hot14_0_0, e0_29_1_c + 3 & 31);
                    if (e0_29_1_c >= 3)
                    {
                        if (e0_29_1_c < 5)
                        {
                            e0_29_1_0 = cached[((tile29 - firstTile) * 2 + 1) * 2 + (e0_29_1_c) + -3];
                        }
                        else
                        {
                            e0_29_1_0 = stored[((tiles0 + tile29) * 2 + 1) * 8 + (e0_29_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_29_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_29_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x29_0;
                    sum0 += staged[taken1] * x29_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x30_0 = activations[(step * 64 + 30) * 8 + part + 0];
                    float x30_1 = activations[(step * 64 + 30) * 8 + part + 4];
                    int tile30 = global::ILGPU.IntrinsicMath.Min((first + 120) * 2 / 48, 5);
                    int hot16_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 128) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_30_0_c = c0_1.Y >> 20 & 0x7;
                    int e0_30_0_0 = default;
                    e0_30_0_0 = global::ILGPU.Warp.Shuffle(hot15_0_0, e0_30_0_c & 31);
                    if (e0_30_0_c >= 3)
                    {
                        if (e0_30_0_c < 5)
                        {
                            e0_30_0_0 = cached[((tile30 - firstTile) * 2 + 0) * 2 + (e0_30_0_c) + -3];
                        }
                        else
                        {
                            e0_30_0_0 = stored[((tiles0 + tile30) * 2 + 0) * 8 + (e0_30_0_c)];
                        }
                    }
                    int e0_30_1_c = c0_1.Y >> 23 & 0x7;
                    int e0_30_1_0 = default;
                    e0_30_1_0 = global::ILGPU.Warp.Shuffle(hot15_0_0, e0_30_1_c + 3 & 31);
                    if (e0_30_1_c >= 3)
                    {
                        if (e0_30_1_c < 5)
                        {
                            e0_30_1_0 = cached[((tile30 - firstTile) * 2 + 1) * 2 + (e0_30_1_c) + -3];
                        }
                        else
                        {
                            e0_30_1_0 = stored[((tiles0 + tile30) * 2 + 1) * 8 + (e0_30_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_30_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_30_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x30_0;
                    sum0 += staged[taken1] * x30_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x31_0 = activations[(step * 64 + 31) * 8 + part + 0];
                    float x31_1 = activations[(step * 64 + 31) * 8 + part + 4];
                    int tile31 = global::ILGPU.IntrinsicMath.Min((first + 124) * 2 / 48, 5);
                    int e0_31_0_c = c0_1.Y >> 26 & 0x7;
                    int e0_31_0_0 = default;
                    e0_31_0_0 = global::ILGPU.Warp.Shuffle(hot15_0_0, e0_31_0_c & 31);
                    if (e0_31_0_c >= 3)
                    {
                        if (e0_31_0_c < 5)
                        {
                            e0_31_0_0 = cached[((tile31 - firstTile) * 2 + 0) * 2 + (e0_31_0_c) + -3];
                        }
                        else
                        {
                            e0_31_0_0 = stored[((tiles0 + tile31) * 2 + 0) * 8 + (e0_31_0_c)];
                        }
                    }
                    int e0_31_1_c = c0_1.Y >> 29 & 0x7;
                    int e0_31_1_0 = default;
                    e0_31_1_0 = global::ILGPU.Warp.Shuffle(hot15_0_0, e0_31_1_c + 3 & 31);
                    if (e0_31_1_c >= 3)
                    {
                        if (e0_31_1_c < 5)
                        {
                            e0_31_1_0 = cached[((tile31 - firstTile) * 2 + 1) * 2 + (e0_31_1_c) + -3];
                        }
                        else
                        {
                            e0_31_1_0 = stored[((tiles0 + tile31) * 2 + 1) * 8 + (e0_31_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_31_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_31_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x31_0;
                    sum0 += staged[taken1] * x31_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x32_0 = activations[(step * 64 + 32) * 8 + part + 0];
                    float x32_1 = activations[(step * 64 + 32) * 8 + part + 4];
                    int tile32 = global::ILGPU.IntrinsicMath.Min((first + 128) * 2 / 48, 5);
                    int hot17_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 136) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_32_0_c = c0_1.Z & 0x7;
                    int e0_32_0_0 = default;
                    e0_32_0_0 = global::ILGPU.Warp.Shuffle(hot16_0_0, e0_32_0_c & 31);
                    if (e0_32_0_c >= 3)
                    {
                        if (e0_32_0_c < 5)
                        {
                            e0_32_0_0 = cached[((tile32 - firstTile) * 2 + 0) * 2 + (e0_32_0_c) + -3];
                        }
                        else
                        {
                            e0_32_0_0 = stored[((tiles0 + tile32) * 2 + 0) * 8 + (e0_32_0_c)];
                        }
                    }
                    int e0_32_1_c = c0_1.Z >> 3 & 0x7;
                    int e0_32_1_0 = default;
                    e0_32_1_0 = global::ILGPU.Warp.Shuffle(hot16_0_0, e0_32_1_c + 3 & 31);
                    if (e0_32_1_c >= 3)
                    {
                        if (e0_32_1_c < 5)
                        {
                            e0_32_1_0 = cached[((tile32 - firstTile) * 2 + 1) * 2 + (e0_32_1_c) + -3];
                        }
                        else
                        {
                            e0_32_1_0 = stored[((tiles0 + tile32) * 2 + 1) * 8 + (e0_32_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_32_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_32_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_32_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_32_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x32_0;
                    sum0 += staged[taken1] * x32_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x33_0 = activations[(step * 64 + 33) * 8 + part + 0];
                    float x33_1 = activations[(step * 64 + 33) * 8 + part + 4];
                    int tile33 = global::ILGPU.IntrinsicMath.Min((first + 132) * 2 / 48, 5);
                    int e0_33_0_c = c0_1.Z >> 6 & 0x7;
                    int e0_33_0_0 = default;
                    e0_33_0_0 = global::ILGPU.Warp.Shuffle(hot16_0_0, e0_33_0_c & 31);
                    if (e0_33_0_c >= 3)
                    {
                        if (e0_33_0_c < 5)
                        {
                            e0_33_0_0 = cached[((tile33 - firstTile) * 2 + 0) * 2 + (e0_33_0_c) + -3];
                        }
                        else
                        {
                            e0_33_0_0 = stored[((tiles0 + tile33) * 2 + 0) * 8 + (e0_33_0_c)];
                        }
                    }
                    int e0_33_1_c = c0_1.Z >> 9 & 0x7;
                    int e0_33_1_0 = default;
                    e0_33_1_0 = global::ILGPU.Warp.Shuffle(hot16_0_0, e0_33_1_c + 3 & 31);
                    if (e0_33_1_c >= 3)
                    {
                        if (e0_33_1_c < 5)
                        {
                            e0_33_1_0 = cached[((tile33 - firstTile) * 2 + 1) * 2 + (e0_33_1_c) + -3];
                        }
                        else
                        {
                            e0_33_1_0 = stored[((tiles0 + tile33) * 2 + 1) * 8 + (e0_33_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_33_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_33_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_33_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_33_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x33_0;
                    sum0 += staged[taken1] * x33_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x34_0 = activations[(step * 64 + 34) * 8 + part + 0];
                    float x34_1 = activations[(step * 64 + 34) * 8 + part + 4];
                    int tile34 = global::ILGPU.IntrinsicMath.Min((first + 136) * 2 / 48, 5);
                    int hot18_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 144) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_34_0_c = c0_1.Z >> 12 & 0x7;
                    int e0_34_0_0 = default;
                    e0_34_0_0 = global::ILGPU.Warp.Shuffle(hot17_0_0, e0_34_0_c & 31);
                    if (e0_34_0_c >= 3)
                    {
                        if (e0_34_0_c < 5)
                        {
                            e0_34_0_0 = cached[((tile34 - firstTile) * 2 + 0) * 2 + (e0_34_0_c) + -3];
                        }
                        else
                        {
                            e0_34_0_0 = stored[((tiles0 + tile34) * 2 + 0) * 8 + (e0_34_0_c)];
                        }
                    }
                    int e0_34_1_c = c0_1.Z >> 15 & 0x7;
                    int e0_34_1_0 = default;
                    e0_34_1_0 = global::ILGPU.Warp.Shuffle(hot17_0_0, e0_34_1_c + 3 & 31);
                    if (e0_34_1_c >= 3)
                    {
                        if (e0_34_1_c < 5)
                        {
                            e0_34_1_0 = cached[((tile34 - firstTile) * 2 + 1) * 2 + (e0_34_1_c) + -3];
                        }
                        else
                        {
                            e0_34_1_0 = stored[((tiles0 + tile34) * 2 + 1) * 8 + (e0_34_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_34_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_34_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_34_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_34_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x34_0;
                    sum0 += staged[taken1] * x34_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x35_0 = activations[(step * 64 + 35) * 8 + part + 0];
                    float x35_1 = activations[(step * 64 + 35) * 8 + part + 4];
                    int tile35 = global::ILGPU.IntrinsicMath.Min((first + 140) * 2 / 48, 5);
                    int e0_35_0_c = c0_1.Z >> 18 & 0x7;
                    int e0_35_0_0 = default;
                    e0_35_0_0 = global::ILGPU.Warp.Shuffle(hot17_0_0, e0_35_0_c & 31);
                    if (e0_35_0_c >= 3)
                    {
                        if (e0_35_0_c < 5)
                        {
                            e0_35_0_0 = cached[((tile35 - firstTile) * 2 + 0) * 2 + (e0_35_0_c) + -3];
                        }
                        else
                        {
                            e0_35_0_0 = stored[((tiles0 + tile35) * 2 + 0) * 8 + (e0_35_0_c)];
                        }
                    }
                    int e0_35_1_c = c0_1.Z >> 21 & 0x7;
                    int e0_35_1_0 = default;
                    e0_35_1_0 = global::ILGPU.Warp.Shuffle(hot17_0_0, e0_35_1_c + 3 & 31);
                    if (e0_35_1_c >= 3)
                    {
                        if (e0_35_1_c < 5)
                        {
                            e0_35_1_0 = cached[((tile35 - firstTile) * 2 + 1) * 2 + (e0_35_1_c) + -3];
                        }
                        else
                        {
                            e0_35_1_0 = stored[((tiles0 + tile35) * 2 + 1) * 8 + (e0_35_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_35_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_35_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_35_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_35_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x35_0;
                    sum0 += staged[taken1] * x35_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x36_0 = activations[(step * 64 + 36) * 8 + part + 0];
                    float x36_1 = activations[(step * 64 + 36) * 8 + part + 4];
                    int tile36 = global::ILGPU.IntrinsicMath.Min((first + 144) * 2 / 48, 5);
                    int hot19_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 152) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_36_0_c = c0_1.Z >> 24 & 0x7;
                    int e0_36_0_0 = default;
                    e0_36_0_0 = global::ILGPU.Warp.Shuffle(hot18_0_0, e0_36_0_c & 31);
                    if (e0_36_0_c >= 3)
                    {
                        if (e0_36_0_c < 5)
                        {
                            e0_36_0_0 = cached[((tile36 - firstTile) * 2 + 0) * 2 + (e0_36_0_c) + -3];
                        }
                        else
                        {
                            e0_36_0_0 = stored[((tiles0 + tile36) * 2 + 0) * 8 + (e0_36_0_c)];
                        }
                    }
                    int e0_36_1_c = c0_1.Z >> 27 & 0x7;
                    int e0_36_1_0 = default;
                    e0_36_1_0 = global::ILGPU.Warp.Shuffle(hot18_0_0, e0_36_1_c + 3 & 31);
                    if (e0_36_1_c >= 3)
                    {
                        if (e0_36_1_c < 5)
                        {
                            e0_36_1_0 = cached[((tile36 - firstTile) * 2 + 1) * 2 + (e0_36_1_c) + -3];
                        }
                        else
                        {
                            e0_36_1_0 = stored[((tiles0 + tile36) * 2 + 1) * 8 + (e0_36_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_36_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_36_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_36_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_36_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x36_0;
                    sum0 += staged[taken1] * x36_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x37_0 = activations[(step * 64 + 37) * 8 + part + 0];
                    float x37_1 = activations[(step * 64 + 37) * 8 + part + 4];
                    int tile37 = global::ILGPU.IntrinsicMath.Min((first + 148) * 2 / 48, 5);
                    int e0_37_0_c = ((int)((uint)c0_1.Z >> 30) | c0_1.W << 2) & 0x7;
                    int e0_37_0_0 = default;
                    e0_37_0_0 = global::ILGPU.Warp.Shuffle(hot18_0_0, e0_37_0_c & 31);
                    if (e0_37_0_c >= 3)
                    {
                        if (e0_37_0_c < 5)
                        {
                            e0_37_0_0 = cached[((tile37 - firstTile) * 2 + 0) * 2 + (e0_37_0_c) + -3];
                        }
                        else
                        {
                            e0_37_0_0 = stored[((tiles0 + tile37) * 2 + 0) * 8 + (e0_37_0_c)];
                        }
                    }
                    int e0_37_1_c = c0_1.W >> 1 & 0x7;
                    int e0_37_1_0 = default;
                    e0_37_1_0 = global::ILGPU.Warp.Shuffle(hot18_0_0, e0_37_1_c + 3 & 31);
                    if (e0_37_1_c >= 3)
                    {
                        if (e0_37_1_c < 5)
                        {
                            e0_37_1_0 = cached[((tile37 - firstTile) * 2 + 1) * 2 + (e0_37_1_c) + -3];
                        }
                        else
                        {
                            e0_37_1_0 = stored[((tiles0 + tile37) * 2 + 1) * 8 + (e0_37_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_37_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_37_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_37_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_37_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x37_0;
                    sum0 += staged[taken1] * x37_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x38_0 = activations[(step * 64 + 38) * 8 + part + 0];
                    float x38_1 = activations[(step * 64 + 38) * 8 + part + 4];
                    int tile38 = global::ILGPU.IntrinsicMath.Min((first + 152) * 2 / 48, 5);
                    int hot20_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 160) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_38_0_c = c0_1.W >> 4 & 0x7;
                    int e0_38_0_0 = default;
                    e0_38_0_0 = global::ILGPU.Warp.Shuffle(hot19_0_0, e0_38_0_c & 31);
                    if (e0_38_0_c >= 3)
                    {
                        if (e0_38_0_c < 5)
                        {
                            e0_38_0_0 = cached[((tile38 - firstTile) * 2 + 0) * 2 + (e0_38_0_c) + -3];
                        }
                        else
                        {
                            e0_38_0_0 = stored[((tiles0 + tile38) * 2 + 0) * 8 + (e0_38_0_c)];
                        }
                    }
                    int e0_38_1_c = c0_1.W >> 7 & 0x7;
                    int e0_38_1_0 = default;
                    e0_38_1_0 = global::ILGPU.Warp.Shuffle(hot19_0_0, e0_38_1_c + 3 & 31);
                    if (e0_38_1_c >= 3)
                    {
                        if (e0_38_1_c < 5)
                        {
                            e0_38_1_0 = cached[((tile38 - firstTile) * 2 + 1) * 2 + (e0_38_1_c) + -3];
                        }
                        else
                        {
                            e0_38_1_0 = stored[((tiles0 + tile38) * 2 + 1) * 8 + (e0_38_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_38_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_38_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_38_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_38_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x38_0;
                    sum0 += staged[taken1] * x38_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x39_0 = activations[(step * 64 + 39) * 8 + part + 0];
                    float x39_1 = activations[(step * 64 + 39) * 8 + part + 4];
                    int tile39 = global::ILGPU.IntrinsicMath.Min((first + 156) * 2 / 48, 5);
                    int e0_39_0_c = c0_1.W >> 10 & 0x7;
                    int e0_39_0_0 = default;
                    e0_39_0_0 = global::ILGPU.Warp.Shuffle(hot19_0_0, e0_39_0_c & 31);
                    if (e0_39_0_c >= 3)
                    {
                        if (e0_39_0_c < 5)
                        {
                            e0_39_0_0 = cached[((tile39 - firstTile) * 2 + 0) * 2 + (e0_39_0_c) + -3];
                        }
                        else
                        {
                            e0_39_0_0 = stored[((tiles0 + tile39) * 2 + 0) * 8 + (e0_39_0_c)];
                        }
                    }
                    int e0_39_1_c = c0_1.W >> 13 & 0x7;
                    int e0_39_1_0 = default;
                    e0_39_1_0 = global::ILGPU.Warp.Shuffle(hot19_0_0, e0_39_1_c + 3 & 31);
                    if (e0_39_1_c >= 3)
                    {
                        if (e0_39_1_c < 5)
                        {
                            e0_39_1_0 = cached[((tile39 - firstTile) * 2 + 1) * 2 + (e0_39_1_c) + -3];
                        }
                        else
                        {
                            e0_39_1_0 = stored[((tiles0 + tile39) * 2 + 1) * 8 + (e0_39_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_39_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_39_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_39_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_39_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x39_0;
                    sum0 += staged[taken1] * x39_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x40_0 = activations[(step * 64 + 40) * 8 + part + 0];
                    float x40_1 = activations[(step * 64 + 40) * 8 + part + 4];
                    int tile40 = global::ILGPU.IntrinsicMath.Min((first + 160) * 2 / 48, 5);
                    int hot21_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 168) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_40_0_c = c0_1.W >> 16 & 0x7;
                    int e0_40_0_0 = default;
                    e0_40_0_0 = global::ILGPU.Warp.Shuffle(hot20_0_0, e0_40_0_c & 31);
                    if (e0_40_0_c >= 3)
                    {
                        if (e0_40_0_c < 5)
                        {
                            e0_40_0_0 = cached[((tile40 - firstTile) * 2 + 0) * 2 + (e0_40_0_c) + -3];
                        }
                        else
                        {
                            e0_40_0_0 = stored[((tiles0 + tile40) * 2 + 0) * 8 + (e0_40_0_c)];
                        }
                    }
                    int e0_40_1_c = c0_1.W >> 19 & 0x7;
                    int e0_40_1_0 = default;
                    e0_40_1_0 = global::ILGPU.Warp.Shuffle(hot20_0_0, e0_40_1_c + 3 & 31);
                    if (e0_40_1_c >= 3)
                    {
                        if (e0_40_1_c < 5)
                        {
                            e0_40_1_0 = cached[((tile40 - firstTile) * 2 + 1) * 2 + (e0_40_1_c) + -3];
                        }
                        else
                        {
                            e0_40_1_0 = stored[((tiles0 + tile40) * 2 + 1) * 8 + (e0_40_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_40_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_40_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_40_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_40_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x40_0;
                    sum0 += staged[taken1] * x40_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x41_0 = activations[(step * 64 + 41) * 8 + part + 0];
                    float x41_1 = activations[(step * 64 + 41) * 8 + part + 4];
                    int tile41 = global::ILGPU.IntrinsicMath.Min((first + 164) * 2 / 48, 5);
                    int e0_41_0_c = c0_1.W >> 22 & 0x7;
                    int e0_41_0_0 = default;
                    e0_41_0_0 = global::ILGPU.Warp.Shuffle(hot20_0_0, e0_41_0_c & 31);
                    if (e0_41_0_c >= 3)
                    {
                        if (e0_41_0_c < 5)
                        {
                            e0_41_0_0 = cached[((tile41 - firstTile) * 2 + 0) * 2 + (e0_41_0_c) + -3];
                        }
                        else
                        {
                            e0_41_0_0 = stored[((tiles0 + tile41) * 2 + 0) * 8 + (e0_41_0_c)];
                        }
                    }
                    int e0_41_1_c = c0_1.W >> 25 & 0x7;
                    int e0_41_1_0 = default;
                    e0_41_1_0 = global::ILGPU.Warp.Shuffle(hot20_0_0, e0_41_1_c + 3 & 31);
                    if (e0_41_1_c >= 3)
                    {
                        if (e0_41_1_c < 5)
                        {
                            e0_41_1_0 = cached[((tile41 - firstTile) * 2 + 1) * 2 + (e0_41_1_c) + -3];
                        }
                        else
                        {
                            e0_41_1_0 = stored[((tiles0 + tile41) * 2 + 1) * 8 + (e0_41_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_41_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_41_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_41_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_41_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x41_0;
                    sum0 += staged[taken1] * x41_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x42_0 = activations[(step * 64 + 42) * 8 + part + 0];
                    float x42_1 = activations[(step * 64 + 42) * 8 + part + 4];
                    int tile42 = global::ILGPU.IntrinsicMath.Min((first + 168) * 2 / 48, 5);
                    int hot22_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 176) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_42_0_c = c0_1.W >> 28 & 0x7;
                    int e0_42_0_0 = default;
                    e0_42_0_0 = global::ILGPU.Warp.Shuffle(hot21_0_0, e0_42_0_c & 31);
                    if (e0_42_0_c >= 3)
                    {
                        if (e0_42_0_c < 5)
                        {
                            e0_42_0_0 = cached[((tile42 - firstTile) * 2 + 0) * 2 + (e0_42_0_c) + -3];
                        }
                        else
                        {
                            e0_42_0_0 = stored[((tiles0 + tile42) * 2 + 0) * 8 + (e0_42_0_c)];
                        }
                    }
                    int e0_42_1_c = ((int)((uint)c0_1.W >> 31) | c0_2.X << 1) & 0x7;
                    int e0_42_1_0 = default;
                    e0_42_1_0 = global::ILGPU.Warp.Shuffle(hot21_0_0, e0_42_1_c + 3 & 31);
                    if (e0_42_1_c >= 3)
                    {
                        if (e0_42_1_c < 5)
                        {
                            e0_42_1_0 = cached[((tile42 - firstTile) * 2 + 1) * 2 + (e0_42_1_c) + -3];
                        }
                        else
                        {
                            e0_42_1_0 = stored[((tiles0 + tile42) * 2 + 1) * 8 + (e0_42_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_42_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_42_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_42_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_42_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x42_0;
                    sum0 += staged[taken1] * x42_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x43_0 = activations[(step * 64 + 43) * 8 + part + 0];
                    float x43_1 = activations[(step * 64 + 43) * 8 + part + 4];
                    int tile43 = global::ILGPU.IntrinsicMath.Min((first + 172) * 2 / 48, 5);
                    int e0_43_0_c = c0_2.X >> 2 & 0x7;
                    int e0_43_0_0 = default;
                    e0_43_0_0 = global::ILGPU.Warp.Shuffle(hot21_0_0, e0_43_0_c & 31);
                    if (e0_43_0_c >= 3)
                    {
                        if (e0_43_0_c < 5)
                        {
                            e0_43_0_0 = cached[((tile43 - firstTile) * 2 + 0) * 2 + (e0_43_0_c) + -3];
                        }
                        else
                        {
                            e0_43_0_0 = stored[((tiles0 + tile43) * 2 + 0) * 8 + (e0_43_0_c)];
                        }
                    }
                    int e0_43_1_c = c0_2.X >> 5 & 0x7;
                    int e0_43_1_0 = default;
                    e0_43_1_0 = global::ILGPU.Warp.Shuffle(hot21_0_0, e0_43_1_c + 3 & 31);
                    if (e0_43_1_c >= 3)
                    {
                        if (e0_43_1_c < 5)
                        {
                            e0_43_1_0 = cached[((tile43 - firstTile) * 2 + 1) * 2 + (e0_43_1_c) + -3];
                        }
                        else
                        {
                            e0_43_1_0 = stored[((tiles0 + tile43) * 2 + 1) * 8 + (e0_43_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_43_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_43_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_43_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_43_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x43_0;
                    sum0 += staged[taken1] * x43_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x44_0 = activations[(step * 64 + 44) * 8 + part + 0];
                    float x44_1 = activations[(step * 64 + 44) * 8 + part + 4];
                    int tile44 = global::ILGPU.IntrinsicMath.Min((first + 176) * 2 / 48, 5);
                    int hot23_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 184) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_44_0_c = c0_2.X >> 8 & 0x7;
                    int e0_44_0_0 = default;
                    e0_44_0_0 = global::ILGPU.Warp.Shuffle(hot22_0_0, e0_44_0_c & 31);
                    if (e0_44_0_c >= 3)
                    {
                        if (e0_44_0_c < 5)
                        {
                            e0_44_0_0 = cached[((tile44 - firstTile) * 2 + 0) * 2 + (e0_44_0_c) + -3];
                        }
                        else
                        {
                            e0_44_0_0 = stored[((tiles0 + tile44) * 2 + 0) * 8 + (e0_44_0_c)];
                        }
                    }
                    int e0_44_1_c = c0_2.X >> 11 & 0x7;
                    int e0_44_1_0 = default;
                    e0_44_1_0 = global::ILGPU.Warp.Shuffle(hot22_0_0, e0_44_1_c + 3 & 31);
                    if (e0_44_1_c >= 3)
                    {
                        if (e0_44_1_c < 5)
                        {
                            e0_44_1_0 = cached[((tile44 - firstTile) * 2 + 1) * 2 + (e0_44_1_c) + -3];
                        }
                        else
                        {
                            e0_44_1_0 = stored[((tiles0 + tile44) * 2 + 1) * 8 + (e0_44_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_44_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_44_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_44_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_44_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x44_0;
                    sum0 += staged[taken1] * x44_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x45_0 = activations[(step * 64 + 45) * 8 + part + 0];
                    float x45_1 = activations[(step * 64 + 45) * 8 + part + 4];
                    int tile45 = global::ILGPU.IntrinsicMath.Min((first + 180) * 2 / 48, 5);
                    int e0_45_0_c = c0_2.X >> 14 & 0x7;
                    int e0_45_0_0 = default;
                    e0_45_0_0 = global::ILGPU.Warp.Shuffle(hot22_0_0, e0_45_0_c & 31);
                    if (e0_45_0_c >= 3)
                    {
                        if (e0_45_0_c < 5)
                        {
                            e0_45_0_0 = cached[((tile45 - firstTile) * 2 + 0) * 2 + (e0_45_0_c) + -3];
                        }
                        else
                        {
                            e0_45_0_0 = stored[((tiles0 + tile45) * 2 + 0) * 8 + (e0_45_0_c)];
                        }
                    }
                    int e0_45_1_c = c0_2.X >> 17 & 0x7;
                    int e0_45_1_0 = default;
                    e0_45_1_0 = global::ILGPU.Warp.Shuffle(hot22_0_0, e0_45_1_c + 3 & 31);
                    if (e0_45_1_c >= 3)
                    {
                        if (e0_45_1_c < 5)
                        {
                            e0_45_1_0 = cached[((tile45 - firstTile) * 2 + 1) * 2 + (e0_45_1_c) + -3];
                        }
                        else
                        {
                            e0_45_1_0 = stored[((tiles0 + tile45) * 2 + 1) * 8 + (e0_45_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_45_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_45_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_45_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_45_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x45_0;
                    sum0 += staged[taken1] * x45_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x46_0 = activations[(step * 64 + 46) * 8 + part + 0];
                    float x46_1 = activations[(step * 64 + 46) * 8 + part + 4];
                    int tile46 = global::ILGPU.IntrinsicMath.Min((first + 184) * 2 / 48, 5);
                    int hot24_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 192) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_46_0_c = c0_2.X >> 20 & 0x7;
                    int e0_46_0_0 = default;
                    e0_46_0_0 = global::ILGPU.Warp.Shuffle(hot23_0_0, e0_46_0_c & 31);
                    if (e0_46_0_c >= 3)
                    {
                        if (e0_46_0_c < 5)
                        {
                            e0_46_0_0 = cached[((tile46 - firstTile) * 2 + 0) * 2 + (e0_46_0_c) + -3];
                        }
                        else
                        {
                            e0_46_0_0 = stored[((tiles0 + tile46) * 2 + 0) * 8 + (e0_46_0_c)];
                        }
                    }
                    int e0_46_1_c = c0_2.X >> 23 & 0x7;
                    int e0_46_1_0 = default;
                    e0_46_1_0 = global::ILGPU.Warp.Shuffle(hot23_0_0, e0_46_1_c + 3 & 31);
                    if (e0_46_1_c >= 3)
                    {
                        if (e0_46_1_c < 5)
                        {
                            e0_46_1_0 = cached[((tile46 - firstTile) * 2 + 1) * 2 + (e0_46_1_c) + -3];
                        }
                        else
                        {
                            e0_46_1_0 = stored[((tiles0 + tile46) * 2 + 1) * 8 + (e0_46_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_46_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_46_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_46_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_46_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x46_0;
                    sum0 += staged[taken1] * x46_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x47_0 = activations[(step * 64 + 47) * 8 + part + 0];
                    float x47_1 = activations[(step * 64 + 47) * 8 + part + 4];
                    int tile47 = global::ILGPU.IntrinsicMath.Min((first + 188) * 2 / 48, 5);
                    int e0_47_0_c = c0_2.X >> 26 & 0x7;
                    int e0_47_0_0 = default;
                    e0_47_0_0 = global::ILGPU.Warp.Shuffle(hot23_0_0, e0_47_0_c & 31);
                    if (e0_47_0_c >= 3)
                    {
                        if (e0_47_0_c < 5)
                        {
                            e0_47_0_0 = cached[((tile47 - firstTile) * 2 + 0) * 2 + (e0_47_0_c) + -3];
                        }
                        else
                        {
                            e0_47_0_0 = stored[((tiles0 + tile47) * 2 + 0) * 8 + (e0_47_0_c)];
                        }
                    }
                    int e0_47_1_c = c0_2.X >> 29 & 0x7;
                    int e0_47_1_0 = default;
                    e0_47_1_0 = global::ILGPU.Warp.Shuffle(hot23_0_0, e0_47_1_c + 3 & 31);
                    if (e0_47_1_c >= 3)
                    {
                        if (e0_47_1_c < 5)
                        {
                            e0_47_1_0 = cached[((tile47 - firstTile) * 2 + 1) * 2 + (e0_47_1_c) + -3];
                        }
                        else
                        {
                            e0_47_1_0 = stored[((tiles0 + tile47) * 2 + 1) * 8 + (e0_47_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_47_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_47_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_47_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_47_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x47_0;
                    sum0 += staged[taken1] * x47_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x48_0 = activations[(step * 64 + 48) * 8 + part + 0];
                    float x48_1 = activations[(step * 64 + 48) * 8 + part + 4];
                    int tile48 = global::ILGPU.IntrinsicMath.Min((first + 192) * 2 / 48, 5);
                    int hot25_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 200) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_48_0_c = c0_2.Y & 0x7;
                    int e0_48_0_0 = default;
                    e0_48_0_0 = global::ILGPU.Warp.Shuffle(hot24_0_0, e0_48_0_c & 31);
                    if (e0_48_0_c >= 3)
                    {
                        if (e0_48_0_c < 5)
                        {
                            e0_48_0_0 = cached[((tile48 - firstTile) * 2 + 0) * 2 + (e0_48_0_c) + -3];
                        }
                        else
                        {
                            e0_48_0_0 = stored[((tiles0 + tile48) * 2 + 0) * 8 + (e0_48_0_c)];
                        }
                    }
                    int e0_48_1_c = c0_2.Y >> 3 & 0x7;
                    int e0_48_1_0 = default;
                    e0_48_1_0 = global::ILGPU.Warp.Shuffle(hot24_0_0, e0_48_1_c + 3 & 31);
                    if (e0_48_1_c >= 3)
                    {
                        if (e0_48_1_c < 5)
                        {
                            e0_48_1_0 = cached[((tile48 - firstTile) * 2 + 1) * 2 + (e0_48_1_c) + -3];
                        }
                        else
                        {
                            e0_48_1_0 = stored[((tiles0 + tile48) * 2 + 1) * 8 + (e0_48_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_48_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_48_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_48_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_48_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x48_0;
                    sum0 += staged[taken1] * x48_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x49_0 = activations[(step * 64 + 49) * 8 + part + 0];
                    float x49_1 = activations[(step * 64 + 49) * 8 + part + 4];
                    int tile49 = global::ILGPU.IntrinsicMath.Min((first + 196) * 2 / 48, 5);
                    int e0_49_0_c = c0_2.Y >> 6 & 0x7;
                    int e0_49_0_0 = default;
                    e0_49_0_0 = global::ILGPU.Warp.Shuffle(hot24_0_0, e0_49_0_c & 31);
                    if (e0_49_0_c >= 3)
                    {
                        if (e0_49_0_c < 5)
                        {
                            e0_49_0_0 = cached[((tile49 - firstTile) * 2 + 0) * 2 + (e0_49_0_c) + -3];
                        }
                        else
                        {
                            e0_49_0_0 = stored[((tiles0 + tile49) * 2 + 0) * 8 + (e0_49_0_c)];
                        }
                    }
                    int e0_49_1_c = c0_2.Y >> 9 & 0x7;
                    int e0_49_1_0 = default;
                    e0_49_1_0 = global::ILGPU.Warp.Shuffle(hot24_0_0, e0_49_1_c + 3 & 31);
                    if (e0_49_1_c >= 3)
                    {
                        if (e0_49_1_c < 5)
                        {
                            e0_49_1_0 = cached[((tile49 - firstTile) * 2 + 1) * 2 + (e0_49_1_c) + -3];
                        }
                        else
                        {
                            e0_49_1_0 = stored[((tiles0 + tile49) * 2 + 1) * 8 + (e0_49_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_49_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_49_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_49_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_49_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x49_0;
                    sum0 += staged[taken1] * x49_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x50_0 = activations[(step * 64 + 50) * 8 + part + 0];
                    float x50_1 = activations[(step * 64 + 50) * 8 + part + 4];
                    int tile50 = global::ILGPU.IntrinsicMath.Min((first + 200) * 2 / 48, 5);
                    int hot26_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 208) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_50_0_c = c0_2.Y >> 12 & 0x7;
                    int e0_50_0_0 = default;
                    e0_50_0_0 = global::ILGPU.Warp.Shuffle(hot25_0_0, e0_50_0_c & 31);
                    if (e0_50_0_c >= 3)
                    {
                        if (e0_50_0_c < 5)
                        {
                            e0_50_0_0 = cached[((tile50 - firstTile) * 2 + 0) * 2 + (e0_50_0_c) + -3];
                        }
                        else
                        {
                            e0_50_0_0 = stored[((tiles0 + tile50) * 2 + 0) * 8 + (e0_50_0_c)];
                        }
                    }
                    int e0_50_1_c = c0_2.Y >> 15 & 0x7;
                    int e0_50_1_0 = default;
                    e0_50_1_0 = global::ILGPU.Warp.Shuffle(hot25_0_0, e0_50_1_c + 3 & 31);
                    if (e0_50_1_c >= 3)
                    {
                        if (e0_50_1_c < 5)
                        {
                            e0_50_1_0 = cached[((tile50 - firstTile) * 2 + 1) * 2 + (e0_50_1_c) + -3];
                        }
                        else
                        {
                            e0_50_1_0 = stored[((tiles0 + tile50) * 2 + 1) * 8 + (e0_50_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_50_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_50_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_50_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_50_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x50_0;
                    sum0 += staged[taken1] * x50_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x51_0 = activations[(step * 64 + 51) * 8 + part + 0];
                    float x51_1 = activations[(step * 64 + 51) * 8 + part + 4];
                    int tile51 = global::ILGPU.IntrinsicMath.Min((first + 204) * 2 / 48, 5);
                    int e0_51_0_c = c0_2.Y >> 18 & 0x7;
                    int e0_51_0_0 = default;
                    e0_51_0_0 = global::ILGPU.Warp.Shuffle(hot25_0_0, e0_51_0_c & 31);
                    if (e0_51_0_c >= 3)
                    {
                        if (e0_51_0_c < 5)
                        {
                            e0_51_0_0 = cached[((tile51 - firstTile) * 2 + 0) * 2 + (e0_51_0_c) + -3];
                        }
                        else
                        {
                            e0_51_0_0 = stored[((tiles0 + tile51) * 2 + 0) * 8 + (e0_51_0_c)];
                        }
                    }
                    int e0_51_1_c = c0_2.Y >> 21 & 0x7;
                    int e0_51_1_0 = default;
                    e0_51_1_0 = global::ILGPU.Warp.Shuffle(hot25_0_0, e0_51_1_c + 3 & 31);
                    if (e0_51_1_c >= 3)
                    {
                        if (e0_51_1_c < 5)
                        {
                            e0_51_1_0 = cached[((tile51 - firstTile) * 2 + 1) * 2 + (e0_51_1_c) + -3];
                        }
                        else
                        {
                            e0_51_1_0 = stored[((tiles0 + tile51) * 2 + 1) * 8 + (e0_51_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_51_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_51_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_51_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_51_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x51_0;
                    sum0 += staged[taken1] * x51_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x52_0 = activations[(step * 64 + 52) * 8 + part + 0];
                    float x52_1 = activations[(step * 64 + 52) * 8 + part + 4];
                    int tile52 = global::ILGPU.IntrinsicMath.Min((first + 208) * 2 / 48, 5);
                    int hot27_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 216) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_52_0_c = c0_2.Y >> 24 & 0x7;
                    int e0_52_0_0 = default;
                    e0_52_0_0 = global::ILGPU.Warp.Shuffle(hot26_0_0, e0_52_0_c & 31);
                    if (e0_52_0_c >= 3)
                    {
                        if (e0_52_0_c < 5)
                        {
                            e0_52_0_0 = cached[((tile52 - firstTile) * 2 + 0) * 2 + (e0_52_0_c) + -3];
                        }
                        else
                        {
                            e0_52_0_0 = stored[((tiles0 + tile52) * 2 + 0) * 8 + (e0_52_0_c)];
                        }
                    }
                    int e0_52_1_c = c0_2.Y >> 27 & 0x7;
                    int e0_52_1_0 = default;
                    e0_52_1_0 = global::ILGPU.Warp.Shuffle(hot26_0_0, e0_52_1_c + 3 & 31);
                    if (e0_52_1_c >= 3)
                    {
                        if (e0_52_1_c < 5)
                        {
                            e0_52_1_0 = cached[((tile52 - firstTile) * 2 + 1) * 2 + (e0_52_1_c) + -3];
                        }
                        else
                        {
                            e0_52_1_0 = stored[((tiles0 + tile52) * 2 + 1) * 8 + (e0_52_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_52_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_52_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_52_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_52_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x52_0;
                    sum0 += staged[taken1] * x52_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x53_0 = activations[(step * 64 + 53) * 8 + part + 0];
                    float x53_1 = activations[(step * 64 + 53) * 8 + part + 4];
                    int tile53 = global::ILGPU.IntrinsicMath.Min((first + 212) * 2 / 48, 5);
                    int e0_53_0_c = ((int)((uint)c0_2.Y >> 30) | c0_2.Z << 2) & 0x7;
                    int e0_53_0_0 = default;
                    e0_53_0_0 = global::ILGPU.Warp.Shuffle(hot26_0_0, e0_53_0_c & 31);
                    if (e0_53_0_c >= 3)
                    {
                        if (e0_53_0_c < 5)
                        {
                            e0_53_0_0 = cached[((tile53 - firstTile) * 2 + 0) * 2 + (e0_53_0_c) + -3];
                        }
                        else
                        {
                            e0_53_0_0 = stored[((tiles0 + tile53) * 2 + 0) * 8 + (e0_53_0_c)];
                        }
                    }
                    int e0_53_1_c = c0_2.Z >> 1 & 0x7;
                    int e0_53_1_0 = default;
                    e0_53_1_0 = global::ILGPU.Warp.Shuffle(hot26_0_0, e0_53_1_c + 3 & 31);
                    if (e0_53_1_c >= 3)
                    {
                        if (e0_53_1_c < 5)
                        {
                            e0_53_1_0 = cached[((tile53 - firstTile) * 2 + 1) * 2 + (e0_53_1_c) + -3];
                        }
                        else
                        {
                            e0_53_1_0 = stored[((tiles0 + tile53) * 2 + 1) * 8 + (e0_53_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_53_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_53_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_53_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_53_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x53_0;
                    sum0 += staged[taken1] * x53_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x54_0 = activations[(step * 64 + 54) * 8 + part + 0];
                    float x54_1 = activations[(step * 64 + 54) * 8 + part + 4];
                    int tile54 = global::ILGPU.IntrinsicMath.Min((first + 216) * 2 / 48, 5);
                    int hot28_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 224) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_54_0_c = c0_2.Z >> 4 & 0x7;
                    int e0_54_0_0 = default;
                    e0_54_0_0 = global::ILGPU.Warp.Shuffle(hot27_0_0, e0_54_0_c & 31);
                    if (e0_54_0_c >= 3)
                    {
                        if (e0_54_0_c < 5)
                        {
                            e0_54_0_0 = cached[((tile54 - firstTile) * 2 + 0) * 2 + (e0_54_0_c) + -3];
                        }
                        else
                        {
                            e0_54_0_0 = stored[((tiles0 + tile54) * 2 + 0) * 8 + (e0_54_0_c)];
                        }
                    }
                    int e0_54_1_c = c0_2.Z >> 7 & 0x7;
                    int e0_54_1_0 = default;
                    e0_54_1_0 = global::ILGPU.Warp.Shuffle(hot27_0_0, e0_54_1_c + 3 & 31);
                    if (e0_54_1_c >= 3)
                    {
                        if (e0_54_1_c < 5)
                        {
                            e0_54_1_0 = cached[((tile54 - firstTile) * 2 + 1) * 2 + (e0_54_1_c) + -3];
                        }
                        else
                        {
                            e0_54_1_0 = stored[((tiles0 + tile54) * 2 + 1) * 8 + (e0_54_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_54_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_54_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_54_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_54_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x54_0;
                    sum0 += staged[taken1] * x54_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x55_0 = activations[(step * 64 + 55) * 8 + part + 0];
                    float x55_1 = activations[(step * 64 + 55) * 8 + part + 4];
                    int tile55 = global::ILGPU.IntrinsicMath.Min((first + 220) * 2 / 48, 5);
                    int e0_55_0_c = c0_2.Z >> 10 & 0x7;
                    int e0_55_0_0 = default;
                    e0_55_0_0 = global::ILGPU.Warp.Shuffle(hot27_0_0, e0_55_0_c & 31);
                    if (e0_55_0_c >= 3)
                    {
                        if (e0_55_0_c < 5)
                        {
                            e0_55_0_0 = cached[((tile55 - firstTile) * 2 + 0) * 2 + (e0_55_0_c) + -3];
                        }
                        else
                        {
                            e0_55_0_0 = stored[((tiles0 + tile55) * 2 + 0) * 8 + (e0_55_0_c)];
                        }
                    }
                    int e0_55_1_c = c0_2.Z >> 13 & 0x7;
                    int e0_55_1_0 = default;
                    e0_55_1_0 = global::ILGPU.Warp.Shuffle(hot27_0_0, e0_55_1_c + 3 & 31);
                    if (e0_55_1_c >= 3)
                    {
                        if (e0_55_1_c < 5)
                        {
                            e0_55_1_0 = cached[((tile55 - firstTile) * 2 + 1) * 2 + (e0_55_1_c) + -3];
                        }
                        else
                        {
                            e0_55_1_0 = stored[((tiles0 + tile55) * 2 + 1) * 8 + (e0_55_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_55_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_55_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_55_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_55_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x55_0;
                    sum0 += staged[taken1] * x55_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x56_0 = activations[(step * 64 + 56) * 8 + part + 0];
                    float x56_1 = activations[(step * 64 + 56) * 8 + part + 4];
                    int tile56 = global::ILGPU.IntrinsicMath.Min((first + 224) * 2 / 48, 5);
                    int hot29_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 232) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_56_0_c = c0_2.Z >> 16 & 0x7;
                    int e0_56_0_0 = default;
                    e0_56_0_0 = global::ILGPU.Warp.Shuffle(hot28_0_0, e0_56_0_c & 31);
                    if (e0_56_0_c >= 3)
                    {
                        if (e0_56_0_c < 5)
                        {
                            e0_56_0_0 = cached[((tile56 - firstTile) * 2 + 0) * 2 + (e0_56_0_c) + -3];
                        }
                        else
                        {
                            e0_56_0_0 = stored[((tiles0 + tile56) * 2 + 0) * 8 + (e0_56_0_c)];
                        }
                    }
                    int e0_56_1_c = c0_2.Z >> 19 & 0x7;
                    int e0_56_1_0 = default;
                    e0_56_1_0 = global::ILGPU.Warp.Shuffle(hot28_0_0, e0_56_1_c + 3 & 31);
                    if (e0_56_1_c >= 3)
                    {
                        if (e0_56_1_c < 5)
                        {
                            e0_56_1_0 = cached[((tile56 - firstTile) * 2 + 1) * 2 + (e0_56_1_c) + -3];
                        }
                        else
                        {
                            e0_56_1_0 = stored[((tiles0 + tile56) * 2 + 1) * 8 + (e0_56_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_56_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_56_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_56_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_56_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x56_0;
                    sum0 += staged[taken1] * x56_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x57_0 = activations[(step * 64 + 57) * 8 + part + 0];
                    float x57_1 = activations[(step * 64 + 57) * 8 + part + 4];
                    int tile57 = global::ILGPU.IntrinsicMath.Min((first + 228) * 2 / 48, 5);
                    int e0_57_0_c = c0_2.Z >> 22 & 0x7;
                    int e0_57_0_0 = default;
                    e0_57_0_0 = global::ILGPU.Warp.Shuffle(hot28_0_0, e0_57_0_c & 31);
                    if (e0_57_0_c >= 3)
                    {
                        if (e0_57_0_c < 5)
                        {
                            e0_57_0_0 = cached[((tile57 - firstTile) * 2 + 0) * 2 + (e0_57_0_c) + -3];
                        }
                        else
                        {
                            e0_57_0_0 = stored[((tiles0 + tile57) * 2 + 0) * 8 + (e0_57_0_c)];
                        }
                    }
                    int e0_57_1_c = c0_2.Z >> 25 & 0x7;
                    int e0_57_1_0 = default;
                    e0_57_1_0 = global::ILGPU.Warp.Shuffle(hot28_0_0, e0_57_1_c + 3 & 31);
                    if (e0_57_1_c >= 3)
                    {
                        if (e0_57_1_c < 5)
                        {
                            e0_57_1_0 = cached[((tile57 - firstTile) * 2 + 1) * 2 + (e0_57_1_c) + -3];
                        }
                        else
                        {
                            e0_57_1_0 = stored[((tiles0 + tile57) * 2 + 1) * 8 + (e0_57_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_57_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_57_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_57_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_57_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x57_0;
                    sum0 += staged[taken1] * x57_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x58_0 = activations[(step * 64 + 58) * 8 + part + 0];
                    float x58_1 = activations[(step * 64 + 58) * 8 + part + 4];
                    int tile58 = global::ILGPU.IntrinsicMath.Min((first + 232) * 2 / 48, 5);
                    int hot30_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 240) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_58_0_c = c0_2.Z >> 28 & 0x7;
                    int e0_58_0_0 = default;
                    e0_58_0_0 = global::ILGPU.Warp.Shuffle(hot29_0_0, e0_58_0_c & 31);
                    if (e0_58_0_c >= 3)
                    {
                        if (e0_58_0_c < 5)
                        {
                            e0_58_0_0 = cached[((tile58 - firstTile) * 2 + 0) * 2 + (e0_58_0_c) + -3];
                        }
                        else
                        {
                            e0_58_0_0 = stored[((tiles0 + tile58) * 2 + 0) * 8 + (e0_58_0_c)];
                        }
                    }
                    int e0_58_1_c = ((int)((uint)c0_2.Z >> 31) | c0_2.W << 1) & 0x7;
                    int e0_58_1_0 = default;
                    e0_58_1_0 = global::ILGPU.Warp.Shuffle(hot29_0_0, e0_58_1_c + 3 & 31);
                    if (e0_58_1_c >= 3)
                    {
                        if (e0_58_1_c < 5)
                        {
                            e0_58_1_0 = cached[((tile58 - firstTile) * 2 + 1) * 2 + (e0_58_1_c) + -3];
                        }
                        else
                        {
                            e0_58_1_0 = stored[((tiles0 + tile58) * 2 + 1) * 8 + (e0_58_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_58_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_58_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_58_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_58_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x58_0;
                    sum0 += staged[taken1] * x58_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x59_0 = activations[(step * 64 + 59) * 8 + part + 0];
                    float x59_1 = activations[(step * 64 + 59) * 8 + part + 4];
                    int tile59 = global::ILGPU.IntrinsicMath.Min((first + 236) * 2 / 48, 5);
                    int e0_59_0_c = c0_2.W >> 2 & 0x7;
                    int e0_59_0_0 = default;
                    e0_59_0_0 = global::ILGPU.Warp.Shuffle(hot29_0_0, e0_59_0_c & 31);
                    if (e0_59_0_c >= 3)
                    {
                        if (e0_59_0_c < 5)
                        {
                            e0_59_0_0 = cached[((tile59 - firstTile) * 2 + 0) * 2 + (e0_59_0_c) + -3];
                        }
                        else
                        {
                            e0_59_0_0 = stored[((tiles0 + tile59) * 2 + 0) * 8 + (e0_59_0_c)];
                        }
                    }
                    int e0_59_1_c = c0_2.W >> 5 & 0x7;
                    int e0_59_1_0 = default;
                    e0_59_1_0 = global::ILGPU.Warp.Shuffle(hot29_0_0, e0_59_1_c + 3 & 31);
                    if (e0_59_1_c >= 3)
                    {
                        if (e0_59_1_c < 5)
                        {
                            e0_59_1_0 = cached[((tile59 - firstTile) * 2 + 1) * 2 + (e0_59_1_c) + -3];
                        }
                        else
                        {
                            e0_59_1_0 = stored[((tiles0 + tile59) * 2 + 1) * 8 + (e0_59_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_59_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_59_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_59_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_59_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x59_0;
                    sum0 += staged[taken1] * x59_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x60_0 = activations[(step * 64 + 60) * 8 + part + 0];
                    float x60_1 = activations[(step * 64 + 60) * 8 + part + 4];
                    int tile60 = global::ILGPU.IntrinsicMath.Min((first + 240) * 2 / 48, 5);
                    int hot31_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 248) * 2 / 48, 5)) * 2 + 0) * 8 + global::ILGPU.IntrinsicMath.Min(lane / 3, 1) * 8 + lane % 3) * 1 + 0];
                    int e0_60_0_c = c0_2.W >> 8 & 0x7;
                    int e0_60_0_0 = default;
                    e0_60_0_0 = global::ILGPU.Warp.Shuffle(hot30_0_0, e0_60_0_c & 31);
                    if (e0_60_0_c >= 3)
                    {
                        if (e0_60_0_c < 5)
                        {
                            e0_60_0_0 = cached[((tile60 - firstTile) * 2 + 0) * 2 + (e0_60_0_c) + -3];
                        }
                        else
                        {
                            e0_60_0_0 = stored[((tiles0 + tile60) * 2 + 0) * 8 + (e0_60_0_c)];
                        }
                    }
                    int e0_60_1_c = c0_2.W >> 11 & 0x7;
                    int e0_60_1_0 = default;
                    e0_60_1_0 = global::ILGPU.Warp.Shuffle(hot30_0_0, e0_60_1_c + 3 & 31);
                    if (e0_60_1_c >= 3)
                    {
                        if (e0_60_1_c < 5)
                        {
                            e0_60_1_0 = cached[((tile60 - firstTile) * 2 + 1) * 2 + (e0_60_1_c) + -3];
                        }
                        else
                        {
                            e0_60_1_0 = stored[((tiles0 + tile60) * 2 + 1) * 8 + (e0_60_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_60_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_60_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_60_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_60_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x60_0;
                    sum0 += staged[taken1] * x60_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x61_0 = activations[(step * 64 + 61) * 8 + part + 0];
                    float x61_1 = activations[(step * 64 + 61) * 8 + part + 4];
                    int tile61 = global::ILGPU.IntrinsicMath.Min((first + 244) * 2 / 48, 5);
                    int e0_61_0_c = c0_2.W >> 14 & 0x7;
                    int e0_61_0_0 = default;
                    e0_61_0_0 = global::ILGPU.Warp.Shuffle(hot30_0_0, e0_61_0_c & 31);
                    if (e0_61_0_c >= 3)
                    {
                        if (e0_61_0_c < 5)
                        {
                            e0_61_0_0 = cached[((tile61 - firstTile) * 2 + 0) * 2 + (e0_61_0_c) + -3];
                        }
                        else
                        {
                            e0_61_0_0 = stored[((tiles0 + tile61) * 2 + 0) * 8 + (e0_61_0_c)];
                        }
                    }
                    int e0_61_1_c = c0_2.W >> 17 & 0x7;
                    int e0_61_1_0 = default;
                    e0_61_1_0 = global::ILGPU.Warp.Shuffle(hot30_0_0, e0_61_1_c + 3 & 31);
                    if (e0_61_1_c >= 3)
                    {
                        if (e0_61_1_c < 5)
                        {
                            e0_61_1_0 = cached[((tile61 - firstTile) * 2 + 1) * 2 + (e0_61_1_c) + -3];
                        }
                        else
                        {
                            e0_61_1_0 = stored[((tiles0 + tile61) * 2 + 1) * 8 + (e0_61_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_61_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_61_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_61_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_61_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x61_0;
                    sum0 += staged[taken1] * x61_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x62_0 = activations[(step * 64 + 62) * 8 + part + 0];
                    float x62_1 = activations[(step * 64 + 62) * 8 + part + 4];
                    int tile62 = global::ILGPU.IntrinsicMath.Min((first + 248) * 2 / 48, 5);
                    int e0_62_0_c = c0_2.W >> 20 & 0x7;
                    int e0_62_0_0 = default;
                    e0_62_0_0 = global::ILGPU.Warp.Shuffle(hot31_0_0, e0_62_0_c & 31);
                    if (e0_62_0_c >= 3)
                    {
                        if (e0_62_0_c < 5)
                        {
                            e0_62_0_0 = cached[((tile62 - firstTile) * 2 + 0) * 2 + (e0_62_0_c) + -3];
                        }
                        else
                        {
                            e0_62_0_0 = stored[((tiles0 + tile62) * 2 + 0) * 8 + (e0_62_0_c)];
                        }
                    }
                    int e0_62_1_c = c0_2.W >> 23 & 0x7;
                    int e0_62_1_0 = default;
                    e0_62_1_0 = global::ILGPU.Warp.Shuffle(hot31_0_0, e0_62_1_c + 3 & 31);
                    if (e0_62_1_c >= 3)
                    {
                        if (e0_62_1_c < 5)
                        {
                            e0_62_1_0 = cached[((tile62 - firstTile) * 2 + 1) * 2 + (e0_62_1_c) + -3];
                        }
                        else
                        {
                            e0_62_1_0 = stored[((tiles0 + tile62) * 2 + 1) * 8 + (e0_62_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_62_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_62_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_62_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_62_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x62_0;
                    sum0 += staged[taken1] * x62_1;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x63_0 = activations[(step * 64 + 63) * 8 + part + 0];
                    float x63_1 = activations[(step * 64 + 63) * 8 + part + 4];
                    int tile63 = global::ILGPU.IntrinsicMath.Min((first + 252) * 2 / 48, 5);
                    int e0_63_0_c = c0_2.W >> 26 & 0x7;
                    int e0_63_0_0 = default;
                    e0_63_0_0 = global::ILGPU.Warp.Shuffle(hot31_0_0, e0_63_0_c & 31);
                    if (e0_63_0_c >= 3)
                    {
                        if (e0_63_0_c < 5)
                        {
                            e0_63_0_0 = cached[((tile63 - firstTile) * 2 + 0) * 2 + (e0_63_0_c) + -3];
                        }
                        else
                        {
                            e0_63_0_0 = stored[((tiles0 + tile63) * 2 + 0) * 8 + (e0_63_0_c)];
                        }
                    }
                    int e0_63_1_c = c0_2.W >> 29 & 0x7;
                    int e0_63_1_0 = default;
                    e0_63_1_0 = global::ILGPU.Warp.Shuffle(hot31_0_0, e0_63_1_c + 3 & 31);
                    if (e0_63_1_c >= 3)
                    {
                        if (e0_63_1_c < 5)
                        {
                            e0_63_1_0 = cached[((tile63 - firstTile) * 2 + 1) * 2 + (e0_63_1_c) + -3];
                        }
                        else
                        {
                            e0_63_1_0 = stored[((tiles0 + tile63) * 2 + 1) * 8 + (e0_63_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_63_0_0) + global::QuantSdk.Gpu.DeviceMath.Low(e0_63_1_0);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_63_0_0) + global::QuantSdk.Gpu.DeviceMath.High(e0_63_1_0);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x63_0;
                    sum0 += staged[taken1] * x63_1;
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

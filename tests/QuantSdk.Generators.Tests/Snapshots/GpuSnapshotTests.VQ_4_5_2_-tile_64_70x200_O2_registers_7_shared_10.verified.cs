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
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 2, RowsPerLane: 1, Steps: 1, WordsPerUnit: 10, WordsPerLoad: 2, RowBlocks: 5),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 128, GroupsPerMultiprocessor: 2,
                SharedBytes: 2688, InputStride: 256),
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
            int part = lane & 1;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 256, 256);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> units = codes.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> staged = shared.SubView(160 + (global::ILGPU.Group.IdxX >> 5) * 128, 128).Cast<float>();
            int given = lane * 4 ^ (lane * 4 >> 5 & 3);
            int taken0 = lane / 2 * 8 + part + 0;
            taken0 ^= taken0 >> 5 & 3;
            int taken1 = lane / 2 * 8 + part + 2;
            taken1 ^= taken1 >> 5 & 3;
            int taken2 = lane / 2 * 8 + part + 4;
            taken2 ^= taken2 >> 5 & 3;
            int taken3 = lane / 2 * 8 + part + 6;
            taken3 ^= taken3 >> 5 & 3;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> stored = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> cached = shared.Cast<global::QuantSdk.Gpu.Packed64>();
            int groupTiles = global::ILGPU.Grid.IdxX * 64 / 64 * 4;
            int firstTile = 0;
            for (int i = global::ILGPU.Group.IdxX; i < 80; i += 128)
            {
                cached[i] = stored[((groupTiles + global::ILGPU.IntrinsicMath.Min(firstTile + i / 10 / 2, 3)) * 2 + i / 10 % 2) * 32 + i % 10 + 7];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 4 + (global::ILGPU.Group.IdxX >> 5); block < 5; block += 8)
            {
                int row = block * 16 + lane / 2 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> source = units.SubView((long)block * 160 + lane);
                float sum0 = 0f;
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 69) / 64 * 4;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 160;
                    global::QuantSdk.Gpu.Packed64 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed64 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed64 c0_2 = source[at + 64];
                    global::QuantSdk.Gpu.Packed64 c0_3 = source[at + 96];
                    global::QuantSdk.Gpu.Packed64 c0_4 = source[at + 128];
                    int first = step * 64 + part;
                    float x0_0 = activations[(step * 32 + 0) * 8 + part + 0];
                    float x0_1 = activations[(step * 32 + 0) * 8 + part + 2];
                    float x0_2 = activations[(step * 32 + 0) * 8 + part + 4];
                    float x0_3 = activations[(step * 32 + 0) * 8 + part + 6];
                    int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 64, 3);
                    global::QuantSdk.Gpu.Packed64 hot0_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 64, 3)) * 2 + 0) * 32 + global::ILGPU.IntrinsicMath.Min(lane / 7, 1) * 32 + lane % 7) * 1 + 0];
                    global::QuantSdk.Gpu.Packed64 hot1_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 16) * 4 / 64, 3)) * 2 + 0) * 32 + global::ILGPU.IntrinsicMath.Min(lane / 7, 1) * 32 + lane % 7) * 1 + 0];
                    int e0_0_0_c = c0_0.X & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_0_0_0 = default;
                    e0_0_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_0_0_c & 31);
                    e0_0_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_0_0_c & 31);
                    if (e0_0_0_c >= 7)
                    {
                        if (e0_0_0_c < 17)
                        {
                            e0_0_0_0 = cached[((tile0 - firstTile) * 2 + 0) * 10 + (e0_0_0_c) + -7];
                        }
                        else
                        {
                            e0_0_0_0 = stored[((tiles0 + tile0) * 2 + 0) * 32 + (e0_0_0_c)];
                        }
                    }
                    int e0_0_1_c = c0_0.X >> 5 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_0_1_0 = default;
                    e0_0_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_0_1_c + 7 & 31);
                    e0_0_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_0_1_c + 7 & 31);
                    if (e0_0_1_c >= 7)
                    {
                        if (e0_0_1_c < 17)
                        {
                            e0_0_1_0 = cached[((tile0 - firstTile) * 2 + 1) * 10 + (e0_0_1_c) + -7];
                        }
                        else
                        {
                            e0_0_1_0 = stored[((tiles0 + tile0) * 2 + 1) * 32 + (e0_0_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_0_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_0_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_0_1_0.Y);
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
                    float x1_0 = activations[(step * 32 + 1) * 8 + part + 0];
                    float x1_1 = activations[(step * 32 + 1) * 8 + part + 2];
                    float x1_2 = activations[(step * 32 + 1) * 8 + part + 4];
                    float x1_3 = activations[(step * 32 + 1) * 8 + part + 6];
                    int tile1 = global::ILGPU.IntrinsicMath.Min((first + 2) * 4 / 64, 3);
                    int e0_1_0_c = c0_0.X >> 10 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_1_0_0 = default;
                    e0_1_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_1_0_c & 31);
                    e0_1_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_1_0_c & 31);
                    if (e0_1_0_c >= 7)
                    {
                        if (e0_1_0_c < 17)
                        {
                            e0_1_0_0 = cached[((tile1 - firstTile) * 2 + 0) * 10 + (e0_1_0_c) + -7];
                        }
                        else
                        {
                            e0_1_0_0 = stored[((tiles0 + tile1) * 2 + 0) * 32 + (e0_1_0_c)];
                        }
                    }
                    int e0_1_1_c = c0_0.X >> 15 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_1_1_0 = default;
                    e0_1_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_1_1_c + 7 & 31);
                    e0_1_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_1_1_c + 7 & 31);
                    if (e0_1_1_c >= 7)
                    {
                        if (e0_1_1_c < 17)
                        {
                            e0_1_1_0 = cached[((tile1 - firstTile) * 2 + 1) * 10 + (e0_1_1_c) + -7];
                        }
                        else
                        {
                            e0_1_1_0 = stored[((tiles0 + tile1) * 2 + 1) * 32 + (e0_1_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_1_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_1_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_1_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_1_1_0.Y);
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
                    float x2_0 = activations[(step * 32 + 2) * 8 + part + 0];
                    float x2_1 = activations[(step * 32 + 2) * 8 + part + 2];
                    float x2_2 = activations[(step * 32 + 2) * 8 + part + 4];
                    float x2_3 = activations[(step * 32 + 2) * 8 + part + 6];
                    int tile2 = global::ILGPU.IntrinsicMath.Min((first + 4) * 4 / 64, 3);
                    int e0_2_0_c = c0_0.X >> 20 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_2_0_0 = default;
                    e0_2_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_2_0_c & 31);
                    e0_2_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_2_0_c & 31);
                    if (e0_2_0_c >= 7)
                    {
                        if (e0_2_0_c < 17)
                        {
                            e0_2_0_0 = cached[((tile2 - firstTile) * 2 + 0) * 10 + (e0_2_0_c) + -7];
                        }
                        else
                        {
                            e0_2_0_0 = stored[((tiles0 + tile2) * 2 + 0) * 32 + (e0_2_0_c)];
                        }
                    }
                    int e0_2_1_c = c0_0.X >> 25 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_2_1_0 = default;
                    e0_2_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_2_1_c + 7 & 31);
                    e0_2_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_2_1_c + 7 & 31);
                    if (e0_2_1_c >= 7)
                    {
                        if (e0_2_1_c < 17)
                        {
                            e0_2_1_0 = cached[((tile2 - firstTile) * 2 + 1) * 10 + (e0_2_1_c) + -7];
                        }
                        else
                        {
                            e0_2_1_0 = stored[((tiles0 + tile2) * 2 + 1) * 32 + (e0_2_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_2_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_2_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_2_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_2_1_0.Y);
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
                    float x3_0 = activations[(step * 32 + 3) * 8 + part + 0];
                    float x3_1 = activations[(step * 32 + 3) * 8 + part + 2];
                    float x3_2 = activations[(step * 32 + 3) * 8 + part + 4];
                    float x3_3 = activations[(step * 32 + 3) * 8 + part + 6];
                    int tile3 = global::ILGPU.IntrinsicMath.Min((first + 6) * 4 / 64, 3);
                    int e0_3_0_c = ((int)((uint)c0_0.X >> 30) | c0_0.Y << 2) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_3_0_0 = default;
                    e0_3_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_3_0_c & 31);
                    e0_3_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_3_0_c & 31);
                    if (e0_3_0_c >= 7)
                    {
                        if (e0_3_0_c < 17)
                        {
                            e0_3_0_0 = cached[((tile3 - firstTile) * 2 + 0) * 10 + (e0_3_0_c) + -7];
                        }
                        else
                        {
                            e0_3_0_0 = stored[((tiles0 + tile3) * 2 + 0) * 32 + (e0_3_0_c)];
                        }
                    }
                    int e0_3_1_c = c0_0.Y >> 3 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_3_1_0 = default;
                    e0_3_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_3_1_c + 7 & 31);
                    e0_3_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_3_1_c + 7 & 31);
                    if (e0_3_1_c >= 7)
                    {
                        if (e0_3_1_c < 17)
                        {
                            e0_3_1_0 = cached[((tile3 - firstTile) * 2 + 1) * 10 + (e0_3_1_c) + -7];
                        }
                        else
                        {
                            e0_3_1_0 = stored[((tiles0 + tile3) * 2 + 1) * 32 + (e0_3_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_3_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_3_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_3_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_3_1_0.Y);
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
                    float x4_0 = activations[(step * 32 + 4) * 8 + part + 0];
                    float x4_1 = activations[(step * 32 + 4) * 8 + part + 2];
                    float x4_2 = activations[(step * 32 + 4) * 8 + part + 4];
                    float x4_3 = activations[(step * 32 + 4) * 8 + part + 6];
                    int tile4 = global::ILGPU.IntrinsicMath.Min((first + 8) * 4 / 64, 3);
                    int e0_4_0_c = c0_0.Y >> 8 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_4_0_0 = default;
                    e0_4_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_4_0_c & 31);
                    e0_4_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_4_0_c & 31);
                    if (e0_4_0_c >= 7)
                    {
                        if (e0_4_0_c < 17)
                        {
                            e0_4_0_0 = cached[((tile4 - firstTile) * 2 + 0) * 10 + (e0_4_0_c) + -7];
                        }
                        else
                        {
                            e0_4_0_0 = stored[((tiles0 + tile4) * 2 + 0) * 32 + (e0_4_0_c)];
                        }
                    }
                    int e0_4_1_c = c0_0.Y >> 13 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_4_1_0 = default;
                    e0_4_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_4_1_c + 7 & 31);
                    e0_4_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_4_1_c + 7 & 31);
                    if (e0_4_1_c >= 7)
                    {
                        if (e0_4_1_c < 17)
                        {
                            e0_4_1_0 = cached[((tile4 - firstTile) * 2 + 1) * 10 + (e0_4_1_c) + -7];
                        }
                        else
                        {
                            e0_4_1_0 = stored[((tiles0 + tile4) * 2 + 1) * 32 + (e0_4_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_4_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_4_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_4_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_4_1_0.Y);
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
                    float x5_0 = activations[(step * 32 + 5) * 8 + part + 0];
                    float x5_1 = activations[(step * 32 + 5) * 8 + part + 2];
                    float x5_2 = activations[(step * 32 + 5) * 8 + part + 4];
                    float x5_3 = activations[(step * 32 + 5) * 8 + part + 6];
                    int tile5 = global::ILGPU.IntrinsicMath.Min((first + 10) * 4 / 64, 3);
                    int e0_5_0_c = c0_0.Y >> 18 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_5_0_0 = default;
                    e0_5_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_5_0_c & 31);
                    e0_5_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_5_0_c & 31);
                    if (e0_5_0_c >= 7)
                    {
                        if (e0_5_0_c < 17)
                        {
                            e0_5_0_0 = cached[((tile5 - firstTile) * 2 + 0) * 10 + (e0_5_0_c) + -7];
                        }
                        else
                        {
                            e0_5_0_0 = stored[((tiles0 + tile5) * 2 + 0) * 32 + (e0_5_0_c)];
                        }
                    }
                    int e0_5_1_c = c0_0.Y >> 23 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_5_1_0 = default;
                    e0_5_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_5_1_c + 7 & 31);
                    e0_5_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_5_1_c + 7 & 31);
                    if (e0_5_1_c >= 7)
                    {
                        if (e0_5_1_c < 17)
                        {
                            e0_5_1_0 = cached[((tile5 - firstTile) * 2 + 1) * 10 + (e0_5_1_c) + -7];
                        }
                        else
                        {
                            e0_5_1_0 = stored[((tiles0 + tile5) * 2 + 1) * 32 + (e0_5_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_5_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_5_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_5_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_5_1_0.Y);
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
                    float x6_0 = activations[(step * 32 + 6) * 8 + part + 0];
                    float x6_1 = activations[(step * 32 + 6) * 8 + part + 2];
                    float x6_2 = activations[(step * 32 + 6) * 8 + part + 4];
                    float x6_3 = activations[(step * 32 + 6) * 8 + part + 6];
                    int tile6 = global::ILGPU.IntrinsicMath.Min((first + 12) * 4 / 64, 3);
                    int e0_6_0_c = ((int)((uint)c0_0.Y >> 28) | c0_1.X << 4) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_6_0_0 = default;
                    e0_6_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_6_0_c & 31);
                    e0_6_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_6_0_c & 31);
                    if (e0_6_0_c >= 7)
                    {
                        if (e0_6_0_c < 17)
                        {
                            e0_6_0_0 = cached[((tile6 - firstTile) * 2 + 0) * 10 + (e0_6_0_c) + -7];
                        }
                        else
                        {
                            e0_6_0_0 = stored[((tiles0 + tile6) * 2 + 0) * 32 + (e0_6_0_c)];
                        }
                    }
                    int e0_6_1_c = c0_1.X >> 1 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_6_1_0 = default;
                    e0_6_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_6_1_c + 7 & 31);
                    e0_6_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_6_1_c + 7 & 31);
                    if (e0_6_1_c >= 7)
                    {
                        if (e0_6_1_c < 17)
                        {
                            e0_6_1_0 = cached[((tile6 - firstTile) * 2 + 1) * 10 + (e0_6_1_c) + -7];
                        }
                        else
                        {
                            e0_6_1_0 = stored[((tiles0 + tile6) * 2 + 1) * 32 + (e0_6_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_6_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_6_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_6_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_6_1_0.Y);
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
                    float x7_0 = activations[(step * 32 + 7) * 8 + part + 0];
                    float x7_1 = activations[(step * 32 + 7) * 8 + part + 2];
                    float x7_2 = activations[(step * 32 + 7) * 8 + part + 4];
                    float x7_3 = activations[(step * 32 + 7) * 8 + part + 6];
                    int tile7 = global::ILGPU.IntrinsicMath.Min((first + 14) * 4 / 64, 3);
                    int e0_7_0_c = c0_1.X >> 6 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_7_0_0 = default;
                    e0_7_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_7_0_c & 31);
                    e0_7_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_7_0_c & 31);
                    if (e0_7_0_c >= 7)
                    {
                        if (e0_7_0_c < 17)
                        {
                            e0_7_0_0 = cached[((tile7 - firstTile) * 2 + 0) * 10 + (e0_7_0_c) + -7];
                        }
                        else
                        {
                            e0_7_0_0 = stored[((tiles0 + tile7) * 2 + 0) * 32 + (e0_7_0_c)];
                        }
                    }
                    int e0_7_1_c = c0_1.X >> 11 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_7_1_0 = default;
                    e0_7_1_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_7_1_c + 7 & 31);
                    e0_7_1_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_7_1_c + 7 & 31);
                    if (e0_7_1_c >= 7)
                    {
                        if (e0_7_1_c < 17)
                        {
                            e0_7_1_0 = cached[((tile7 - firstTile) * 2 + 1) * 10 + (e0_7_1_c) + -7];
                        }
                        else
                        {
                            e0_7_1_0 = stored[((tiles0 + tile7) * 2 + 1) * 32 + (e0_7_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_7_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_7_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_7_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_7_1_0.Y);
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
                    float x8_0 = activations[(step * 32 + 8) * 8 + part + 0];
                    float x8_1 = activations[(step * 32 + 8) * 8 + part + 2];
                    float x8_2 = activations[(step * 32 + 8) * 8 + part + 4];
                    float x8_3 = activations[(step * 32 + 8) * 8 + part + 6];
                    int tile8 = global::ILGPU.IntrinsicMath.Min((first + 16) * 4 / 64, 3);
                    global::QuantSdk.Gpu.Packed64 hot2_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 32) * 4 / 64, 3)) * 2 + 0) * 32 + global::ILGPU.IntrinsicMath.Min(lane / 7, 1) * 32 + lane % 7) * 1 + 0];
                    int e0_8_0_c = c0_1.X >> 16 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_8_0_0 = default;
                    e0_8_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_8_0_c & 31);
                    e0_8_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_8_0_c & 31);
                    if (e0_8_0_c >= 7)
                    {
                        if (e0_8_0_c < 17)
                        {
                            e0_8_0_0 = cached[((tile8 - firstTile) * 2 + 0) * 10 + (e0_8_0_c) + -7];
                        }
                        else
                        {
                            e0_8_0_0 = stored[((tiles0 + tile8) * 2 + 0) * 32 + (e0_8_0_c)];
                        }
                    }
                    int e0_8_1_c = c0_1.X >> 21 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_8_1_0 = default;
                    e0_8_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_8_1_c + 7 & 31);
                    e0_8_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_8_1_c + 7 & 31);
                    if (e0_8_1_c >= 7)
                    {
                        if (e0_8_1_c < 17)
                        {
                            e0_8_1_0 = cached[((tile8 - firstTile) * 2 + 1) * 10 + (e0_8_1_c) + -7];
                        }
                        else
                        {
                            e0_8_1_0 = stored[((tiles0 + tile8) * 2 + 1) * 32 + (e0_8_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_8_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_8_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_8_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_8_1_0.Y);
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
                    float x9_0 = activations[(step * 32 + 9) * 8 + part + 0];
                    float x9_1 = activations[(step * 32 + 9) * 8 + part + 2];
                    float x9_2 = activations[(step * 32 + 9) * 8 + part + 4];
                    float x9_3 = activations[(step * 32 + 9) * 8 + part + 6];
                    int tile9 = global::ILGPU.IntrinsicMath.Min((first + 18) * 4 / 64, 3);
                    int e0_9_0_c = c0_1.X >> 26 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_9_0_0 = default;
                    e0_9_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_9_0_c & 31);
                    e0_9_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_9_0_c & 31);
                    if (e0_9_0_c >= 7)
                    {
                        if (e0_9_0_c < 17)
                        {
                            e0_9_0_0 = cached[((tile9 - firstTile) * 2 + 0) * 10 + (e0_9_0_c) + -7];
                        }
                        else
                        {
                            e0_9_0_0 = stored[((tiles0 + tile9) * 2 + 0) * 32 + (e0_9_0_c)];
                        }
                    }
                    int e0_9_1_c = ((int)((uint)c0_1.X >> 31) | c0_1.Y << 1) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_9_1_0 = default;
                    e0_9_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_9_1_c + 7 & 31);
                    e0_9_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_9_1_c + 7 & 31);
                    if (e0_9_1_c >= 7)
                    {
                        if (e0_9_1_c < 17)
                        {
                            e0_9_1_0 = cached[((tile9 - firstTile) * 2 + 1) * 10 + (e0_9_1_c) + -7];
                        }
                        else
                        {
                            e0_9_1_0 = stored[((tiles0 + tile9) * 2 + 1) * 32 + (e0_9_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_9_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_9_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_9_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_9_1_0.Y);
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
                    float x10_0 = activations[(step * 32 + 10) * 8 + part + 0];
                    float x10_1 = activations[(step * 32 + 10) * 8 + part + 2];
                    float x10_2 = activations[(step * 32 + 10) * 8 + part + 4];
                    float x10_3 = activations[(step * 32 + 10) * 8 + part + 6];
                    int tile10 = global::ILGPU.IntrinsicMath.Min((first + 20) * 4 / 64, 3);
                    int e0_10_0_c = c0_1.Y >> 4 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_10_0_0 = default;
                    e0_10_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_10_0_c & 31);
                    e0_10_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_10_0_c & 31);
                    if (e0_10_0_c >= 7)
                    {
                        if (e0_10_0_c < 17)
                        {
                            e0_10_0_0 = cached[((tile10 - firstTile) * 2 + 0) * 10 + (e0_10_0_c) + -7];
                        }
                        else
                        {
                            e0_10_0_0 = stored[((tiles0 + tile10) * 2 + 0) * 32 + (e0_10_0_c)];
                        }
                    }
                    int e0_10_1_c = c0_1.Y >> 9 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_10_1_0 = default;
                    e0_10_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_10_1_c + 7 & 31);
                    e0_10_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_10_1_c + 7 & 31);
                    if (e0_10_1_c >= 7)
                    {
                        if (e0_10_1_c < 17)
                        {
                            e0_10_1_0 = cached[((tile10 - firstTile) * 2 + 1) * 10 + (e0_10_1_c) + -7];
                        }
                        else
                        {
                            e0_10_1_0 = stored[((tiles0 + tile10) * 2 + 1) * 32 + (e0_10_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_10_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_10_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_10_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_10_1_0.Y);
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
                    float x11_0 = activations[(step * 32 + 11) * 8 + part + 0];
                    float x11_1 = activations[(step * 32 + 11) * 8 + part + 2];
                    float x11_2 = activations[(step * 32 + 11) * 8 + part + 4];
                    float x11_3 = activations[(step * 32 + 11) * 8 + part + 6];
                    int tile11 = global::ILGPU.IntrinsicMath.Min((first + 22) * 4 / 64, 3);
                    int e0_11_0_c = c0_1.Y >> 14 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_11_0_0 = default;
                    e0_11_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_11_0_c & 31);
                    e0_11_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_11_0_c & 31);
                    if (e0_11_0_c >= 7)
                    {
                        if (e0_11_0_c < 17)
                        {
                            e0_11_0_0 = cached[((tile11 - firstTile) * 2 + 0) * 10 + (e0_11_0_c) + -7];
                        }
                        else
                        {
                            e0_11_0_0 = stored[((tiles0 + tile11) * 2 + 0) * 32 + (e0_11_0_c)];
                        }
                    }
                    int e0_11_1_c = c0_1.Y >> 19 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_11_1_0 = default;
                    e0_11_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_11_1_c + 7 & 31);
                    e0_11_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_11_1_c + 7 & 31);
                    if (e0_11_1_c >= 7)
                    {
                        if (e0_11_1_c < 17)
                        {
                            e0_11_1_0 = cached[((tile11 - firstTile) * 2 + 1) * 10 + (e0_11_1_c) + -7];
                        }
                        else
                        {
                            e0_11_1_0 = stored[((tiles0 + tile11) * 2 + 1) * 32 + (e0_11_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_11_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_11_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_11_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_11_1_0.Y);
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
                    float x12_0 = activations[(step * 32 + 12) * 8 + part + 0];
                    float x12_1 = activations[(step * 32 + 12) * 8 + part + 2];
                    float x12_2 = activations[(step * 32 + 12) * 8 + part + 4];
                    float x12_3 = activations[(step * 32 + 12) * 8 + part + 6];
                    int tile12 = global::ILGPU.IntrinsicMath.Min((first + 24) * 4 / 64, 3);
                    int e0_12_0_c = c0_1.Y >> 24 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_12_0_0 = default;
                    e0_12_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_12_0_c & 31);
                    e0_12_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_12_0_c & 31);
                    if (e0_12_0_c >= 7)
                    {
                        if (e0_12_0_c < 17)
                        {
                            e0_12_0_0 = cached[((tile12 - firstTile) * 2 + 0) * 10 + (e0_12_0_c) + -7];
                        }
                        else
                        {
                            e0_12_0_0 = stored[((tiles0 + tile12) * 2 + 0) * 32 + (e0_12_0_c)];
                        }
                    }
                    int e0_12_1_c = ((int)((uint)c0_1.Y >> 29) | c0_2.X << 3) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_12_1_0 = default;
                    e0_12_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_12_1_c + 7 & 31);
                    e0_12_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_12_1_c + 7 & 31);
                    if (e0_12_1_c >= 7)
                    {
                        if (e0_12_1_c < 17)
                        {
                            e0_12_1_0 = cached[((tile12 - firstTile) * 2 + 1) * 10 + (e0_12_1_c) + -7];
                        }
                        else
                        {
                            e0_12_1_0 = stored[((tiles0 + tile12) * 2 + 1) * 32 + (e0_12_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_12_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_12_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_12_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_12_1_0.Y);
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
                    float x13_0 = activations[(step * 32 + 13) * 8 + part + 0];
                    float x13_1 = activations[(step * 32 + 13) * 8 + part + 2];
                    float x13_2 = activations[(step * 32 + 13) * 8 + part + 4];
                    float x13_3 = activations[(step * 32 + 13) * 8 + part + 6];
                    int tile13 = global::ILGPU.IntrinsicMath.Min((first + 26) * 4 / 64, 3);
                    int e0_13_0_c = c0_2.X >> 2 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_13_0_0 = default;
                    e0_13_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_13_0_c & 31);
                    e0_13_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_13_0_c & 31);
                    if (e0_13_0_c >= 7)
                    {
                        if (e0_13_0_c < 17)
                        {
                            e0_13_0_0 = cached[((tile13 - firstTile) * 2 + 0) * 10 + (e0_13_0_c) + -7];
                        }
                        else
                        {
                            e0_13_0_0 = stored[((tiles0 + tile13) * 2 + 0) * 32 + (e0_13_0_c)];
                        }
                    }
                    int e0_13_1_c = c0_2.X >> 7 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_13_1_0 = default;
                    e0_13_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_13_1_c + 7 & 31);
                    e0_13_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_13_1_c + 7 & 31);
                    if (e0_13_1_c >= 7)
                    {
                        if (e0_13_1_c < 17)
                        {
                            e0_13_1_0 = cached[((tile13 - firstTile) * 2 + 1) * 10 + (e0_13_1_c) + -7];
                        }
                        else
                        {
                            e0_13_1_0 = stored[((tiles0 + tile13) * 2 + 1) * 32 + (e0_13_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_13_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_13_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_13_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_13_1_0.Y);
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
                    float x14_0 = activations[(step * 32 + 14) * 8 + part + 0];
                    float x14_1 = activations[(step * 32 + 14) * 8 + part + 2];
                    float x14_2 = activations[(step * 32 + 14) * 8 + part + 4];
                    float x14_3 = activations[(step * 32 + 14) * 8 + part + 6];
                    int tile14 = global::ILGPU.IntrinsicMath.Min((first + 28) * 4 / 64, 3);
                    int e0_14_0_c = c0_2.X >> 12 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_14_0_0 = default;
                    e0_14_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_14_0_c & 31);
                    e0_14_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_14_0_c & 31);
                    if (e0_14_0_c >= 7)
                    {
                        if (e0_14_0_c < 17)
                        {
                            e0_14_0_0 = cached[((tile14 - firstTile) * 2 + 0) * 10 + (e0_14_0_c) + -7];
                        }
                        else
                        {
                            e0_14_0_0 = stored[((tiles0 + tile14) * 2 + 0) * 32 + (e0_14_0_c)];
                        }
                    }
                    int e0_14_1_c = c0_2.X >> 17 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_14_1_0 = default;
                    e0_14_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_14_1_c + 7 & 31);
                    e0_14_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_14_1_c + 7 & 31);
                    if (e0_14_1_c >= 7)
                    {
                        if (e0_14_1_c < 17)
                        {
                            e0_14_1_0 = cached[((tile14 - firstTile) * 2 + 1) * 10 + (e0_14_1_c) + -7];
                        }
                        else
                        {
                            e0_14_1_0 = stored[((tiles0 + tile14) * 2 + 1) * 32 + (e0_14_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_14_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_14_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_14_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_14_1_0.Y);
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
                    float x15_0 = activations[(step * 32 + 15) * 8 + part + 0];
                    float x15_1 = activations[(step * 32 + 15) * 8 + part + 2];
                    float x15_2 = activations[(step * 32 + 15) * 8 + part + 4];
                    float x15_3 = activations[(step * 32 + 15) * 8 + part + 6];
                    int tile15 = global::ILGPU.IntrinsicMath.Min((first + 30) * 4 / 64, 3);
                    int e0_15_0_c = c0_2.X >> 22 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_15_0_0 = default;
                    e0_15_0_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_15_0_c & 31);
                    e0_15_0_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_15_0_c & 31);
                    if (e0_15_0_c >= 7)
                    {
                        if (e0_15_0_c < 17)
                        {
                            e0_15_0_0 = cached[((tile15 - firstTile) * 2 + 0) * 10 + (e0_15_0_c) + -7];
                        }
                        else
                        {
                            e0_15_0_0 = stored[((tiles0 + tile15) * 2 + 0) * 32 + (e0_15_0_c)];
                        }
                    }
                    int e0_15_1_c = c0_2.X >> 27 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_15_1_0 = default;
                    e0_15_1_0.X = global::ILGPU.Warp.Shuffle(hot1_0_0.X, e0_15_1_c + 7 & 31);
                    e0_15_1_0.Y = global::ILGPU.Warp.Shuffle(hot1_0_0.Y, e0_15_1_c + 7 & 31);
                    if (e0_15_1_c >= 7)
                    {
                        if (e0_15_1_c < 17)
                        {
                            e0_15_1_0 = cached[((tile15 - firstTile) * 2 + 1) * 10 + (e0_15_1_c) + -7];
                        }
                        else
                        {
                            e0_15_1_0 = stored[((tiles0 + tile15) * 2 + 1) * 32 + (e0_15_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_15_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_15_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_15_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_15_1_0.Y);
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
                    float x16_0 = activations[(step * 32 + 16) * 8 + part + 0];
                    float x16_1 = activations[(step * 32 + 16) * 8 + part + 2];
                    float x16_2 = activations[(step * 32 + 16) * 8 + part + 4];
                    float x16_3 = activations[(step * 32 + 16) * 8 + part + 6];
                    int tile16 = global::ILGPU.IntrinsicMath.Min((first + 32) * 4 / 64, 3);
                    global::QuantSdk.Gpu.Packed64 hot3_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 48) * 4 / 64, 3)) * 2 + 0) * 32 + global::ILGPU.IntrinsicMath.Min(lane / 7, 1) * 32 + lane % 7) * 1 + 0];
                    int e0_16_0_c = c0_2.Y & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_16_0_0 = default;
                    e0_16_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_16_0_c & 31);
                    e0_16_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_16_0_c & 31);
                    if (e0_16_0_c >= 7)
                    {
                        if (e0_16_0_c < 17)
                        {
                            e0_16_0_0 = cached[((tile16 - firstTile) * 2 + 0) * 10 + (e0_16_0_c) + -7];
                        }
                        else
                        {
                            e0_16_0_0 = stored[((tiles0 + tile16) * 2 + 0) * 32 + (e0_16_0_c)];
                        }
                    }
                    int e0_16_1_c = c0_2.Y >> 5 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_16_1_0 = default;
                    e0_16_1_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_16_1_c + 7 & 31);
                    e0_16_1_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_16_1_c + 7 & 31);
                    if (e0_16_1_c >= 7)
                    {
                        if (e0_16_1_c < 17)
                        {
                            e0_16_1_0 = cached[((tile16 - firstTile) * 2 + 1) * 10 + (e0_16_1_c) + -7];
                        }
                        else
                        {
                            e0_16_1_0 = stored[((tiles0 + tile16) * 2 + 1) * 32 + (e0_16_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_16_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_16_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_16_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_16_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x16_0;
                    sum0 += staged[taken1] * x16_1;
                    sum0 += staged[taken2] * x16_2;
                    sum0 += staged[taken3] * x16_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x17_0 = activations[(step * 32 + 17) * 8 + part + 0];
                    float x17_1 = activations[(step * 32 + 17) * 8 + part + 2];
                    float x17_2 = activations[(step * 32 + 17) * 8 + part + 4];
                    float x17_3 = activations[(step * 32 + 17) * 8 + part + 6];
                    int tile17 = global::ILGPU.IntrinsicMath.Min((first + 34) * 4 / 64, 3);
                    int e0_17_0_c = c0_2.Y >> 10 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_17_0_0 = default;
                    e0_17_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_17_0_c & 31);
                    e0_17_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_17_0_c & 31);
                    if (e0_17_0_c >= 7)
                    {
                        if (e0_17_0_c < 17)
                        {
                            e0_17_0_0 = cached[((tile17 - firstTile) * 2 + 0) * 10 + (e0_17_0_c) + -7];
                        }
                        else
                        {
                            e0_17_0_0 = stored[((tiles0 + tile17) * 2 + 0) * 32 + (e0_17_0_c)];
                        }
                    }
                    int e0_17_1_c = c0_2.Y >> 15 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_17_1_0 = default;
                    e0_17_1_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_17_1_c + 7 & 31);
                    e0_17_1_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_17_1_c + 7 & 31);
                    if (e0_17_1_c >= 7)
                    {
                        if (e0_17_1_c < 17)
                        {
                            e0_17_1_0 = cached[((tile17 - firstTile) * 2 + 1) * 10 + (e0_17_1_c) + -7];
                        }
                        else
                        {
                            e0_17_1_0 = stored[((tiles0 + tile17) * 2 + 1) * 32 + (e0_17_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_17_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_17_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_17_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_17_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x17_0;
                    sum0 += staged[taken1] * x17_1;
                    sum0 += staged[taken2] * x17_2;
                    sum0 += staged[taken3] * x17_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x18_0 = activations[(step * 32 + 18) * 8 + part + 0];
                    float x18_1 = activations[(step * 32 + 18) * 8 + part + 2];
                    float x18_2 = activations[(step * 32 + 18) * 8 + part + 4];
                    float x18_3 = activations[(step * 32 + 18) * 8 + part + 6];
                    int tile18 = global::ILGPU.IntrinsicMath.Min((first + 36) * 4 / 64, 3);
                    int e0_18_0_c = c0_2.Y >> 20 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_18_0_0 = default;
                    e0_18_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_18_0_c & 31);
                    e0_18_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_18_0_c & 31);
                    if (e0_18_0_c >= 7)
                    {
                        if (e0_18_0_c < 17)
                        {
                            e0_18_0_0 = cached[((tile18 - firstTile) * 2 + 0) * 10 + (e0_18_0_c) + -7];
                        }
                        else
                        {
                            e0_18_0_0 = stored[((tiles0 + tile18) * 2 + 0) * 32 + (e0_18_0_c)];
                        }
                    }
                    int e0_18_1_c = c0_2.Y >> 25 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_18_1_0 = default;
                    e0_18_1_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_18_1_c + 7 & 31);
                    e0_18_1_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_18_1_c + 7 & 31);
                    if (e0_18_1_c >= 7)
                    {
                        if (e0_18_1_c < 17)
                        {
                            e0_18_1_0 = cached[((tile18 - firstTile) * 2 + 1) * 10 + (e0_18_1_c) + -7];
                        }
                        else
                        {
                            e0_18_1_0 = stored[((tiles0 + tile18) * 2 + 1) * 32 + (e0_18_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_18_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_18_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_18_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_18_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x18_0;
                    sum0 += staged[taken1] * x18_1;
                    sum0 += staged[taken2] * x18_2;
                    sum0 += staged[taken3] * x18_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x19_0 = activations[(step * 32 + 19) * 8 + part + 0];
                    float x19_1 = activations[(step * 32 + 19) * 8 + part + 2];
                    float x19_2 = activations[(step * 32 + 19) * 8 + part + 4];
                    float x19_3 = activations[(step * 32 + 19) * 8 + part + 6];
                    int tile19 = global::ILGPU.IntrinsicMath.Min((first + 38) * 4 / 64, 3);
                    int e0_19_0_c = ((int)((uint)c0_2.Y >> 30) | c0_3.X << 2) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_19_0_0 = default;
                    e0_19_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_19_0_c & 31);
                    e0_19_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_19_0_c & 31);
                    if (e0_19_0_c >= 7)
                    {
                        if (e0_19_0_c < 17)
                        {
                            e0_19_0_0 = cached[((tile19 - firstTile) * 2 + 0) * 10 + (e0_19_0_c) + -7];
                        }
                        else
                        {
                            e0_19_0_0 = stored[((tiles0 + tile19) * 2 + 0) * 32 + (e0_19_0_c)];
                        }
                    }
                    int e0_19_1_c = c0_3.X >> 3 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_19_1_0 = default;
                    e0_19_1_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_19_1_c + 7 & 31);
                    e0_19_1_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_19_1_c + 7 & 31);
                    if (e0_19_1_c >= 7)
                    {
                        if (e0_19_1_c < 17)
                        {
                            e0_19_1_0 = cached[((tile19 - firstTile) * 2 + 1) * 10 + (e0_19_1_c) + -7];
                        }
                        else
                        {
                            e0_19_1_0 = stored[((tiles0 + tile19) * 2 + 1) * 32 + (e0_19_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_19_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_19_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_19_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_19_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x19_0;
                    sum0 += staged[taken1] * x19_1;
                    sum0 += staged[taken2] * x19_2;
                    sum0 += staged[taken3] * x19_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x20_0 = activations[(step * 32 + 20) * 8 + part + 0];
                    float x20_1 = activations[(step * 32 + 20) * 8 + part + 2];
                    float x20_2 = activations[(step * 32 + 20) * 8 + part + 4];
                    float x20_3 = activations[(step * 32 + 20) * 8 + part + 6];
                    int tile20 = global::ILGPU.IntrinsicMath.Min((first + 40) * 4 / 64, 3);
                    int e0_20_0_c = c0_3.X >> 8 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_20_0_0 = default;
                    e0_20_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_20_0_c & 31);
                    e0_20_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_20_0_c & 31);
                    if (e0_20_0_c >= 7)
                    {
                        if (e0_20_0_c < 17)
                        {
                            e0_20_0_0 = cached[((tile20 - firstTile) * 2 + 0) * 10 + (e0_20_0_c) + -7];
                        }
                        else
                        {
                            e0_20_0_0 = stored[((tiles0 + tile20) * 2 + 0) * 32 + (e0_20_0_c)];
                        }
                    }
                    int e0_20_1_c = c0_3.X >> 13 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_20_1_0 = default;
                    e0_20_1_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_20_1_c + 7 & 31);
                    e0_20_1_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_20_1_c + 7 & 31);
                    if (e0_20_1_c >= 7)
                    {
                        if (e0_20_1_c < 17)
                        {
                            e0_20_1_0 = cached[((tile20 - firstTile) * 2 + 1) * 10 + (e0_20_1_c) + -7];
                        }
                        else
                        {
                            e0_20_1_0 = stored[((tiles0 + tile20) * 2 + 1) * 32 + (e0_20_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_20_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_20_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_20_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_20_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x20_0;
                    sum0 += staged[taken1] * x20_1;
                    sum0 += staged[taken2] * x20_2;
                    sum0 += staged[taken3] * x20_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x21_0 = activations[(step * 32 + 21) * 8 + part + 0];
                    float x21_1 = activations[(step * 32 + 21) * 8 + part + 2];
                    float x21_2 = activations[(step * 32 + 21) * 8 + part + 4];
                    float x21_3 = activations[(step * 32 + 21) * 8 + part + 6];
                    int tile21 = global::ILGPU.IntrinsicMath.Min((first + 42) * 4 / 64, 3);
                    int e0_21_0_c = c0_3.X >> 18 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_21_0_0 = default;
                    e0_21_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_21_0_c & 31);
                    e0_21_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_21_0_c & 31);
                    if (e0_21_0_c >= 7)
                    {
                        if (e0_21_0_c < 17)
                        {
                            e0_21_0_0 = cached[((tile21 - firstTile) * 2 + 0) * 10 + (e0_21_0_c) + -7];
                        }
                        else
                        {
                            e0_21_0_0 = stored[((tiles0 + tile21) * 2 + 0) * 32 + (e0_21_0_c)];
                        }
                    }
                    int e0_21_1_c = c0_3.X >> 23 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_21_1_0 = default;
                    e0_21_1_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_21_1_c + 7 & 31);
                    e0_21_1_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_21_1_c + 7 & 31);
                    if (e0_21_1_c >= 7)
                    {
                        if (e0_21_1_c < 17)
                        {
                            e0_21_1_0 = cached[((tile21 - firstTile) * 2 + 1) * 10 + (e0_21_1_c) + -7];
                        }
                        else
                        {
                            e0_21_1_0 = stored[((tiles0 + tile21) * 2 + 1) * 32 + (e0_21_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_21_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_21_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_21_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_21_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x21_0;
                    sum0 += staged[taken1] * x21_1;
                    sum0 += staged[taken2] * x21_2;
                    sum0 += staged[taken3] * x21_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x22_0 = activations[(step * 32 + 22) * 8 + part + 0];
                    float x22_1 = activations[(step * 32 + 22) * 8 + part + 2];
                    float x22_2 = activations[(step * 32 + 22) * 8 + part + 4];
                    float x22_3 = activations[(step * 32 + 22) * 8 + part + 6];
                    int tile22 = global::ILGPU.IntrinsicMath.Min((first + 44) * 4 / 64, 3);
                    int e0_22_0_c = ((int)((uint)c0_3.X >> 28) | c0_3.Y << 4) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_22_0_0 = default;
                    e0_22_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_22_0_c & 31);
                    e0_22_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_22_0_c & 31);
                    if (e0_22_0_c >= 7)
                    {
                        if (e0_22_0_c < 17)
                        {
                            e0_22_0_0 = cached[((tile22 - firstTile) * 2 + 0) * 10 + (e0_22_0_c) + -7];
                        }
                        else
                        {
                            e0_22_0_0 = stored[((tiles0 + tile22) * 2 + 0) * 32 + (e0_22_0_c)];
                        }
                    }
                    int e0_22_1_c = c0_3.Y >> 1 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_22_1_0 = default;
                    e0_22_1_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_22_1_c + 7 & 31);
                    e0_22_1_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_22_1_c + 7 & 31);
                    if (e0_22_1_c >= 7)
                    {
                        if (e0_22_1_c < 17)
                        {
                            e0_22_1_0 = cached[((tile22 - firstTile) * 2 + 1) * 10 + (e0_22_1_c) + -7];
                        }
                        else
                        {
                            e0_22_1_0 = stored[((tiles0 + tile22) * 2 + 1) * 32 + (e0_22_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_22_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_22_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_22_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_22_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x22_0;
                    sum0 += staged[taken1] * x22_1;
                    sum0 += staged[taken2] * x22_2;
                    sum0 += staged[taken3] * x22_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x23_0 = activations[(step * 32 + 23) * 8 + part + 0];
                    float x23_1 = activations[(step * 32 + 23) * 8 + part + 2];
                    float x23_2 = activations[(step * 32 + 23) * 8 + part + 4];
                    float x23_3 = activations[(step * 32 + 23) * 8 + part + 6];
                    int tile23 = global::ILGPU.IntrinsicMath.Min((first + 46) * 4 / 64, 3);
                    int e0_23_0_c = c0_3.Y >> 6 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_23_0_0 = default;
                    e0_23_0_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_23_0_c & 31);
                    e0_23_0_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_23_0_c & 31);
                    if (e0_23_0_c >= 7)
                    {
                        if (e0_23_0_c < 17)
                        {
                            e0_23_0_0 = cached[((tile23 - firstTile) * 2 + 0) * 10 + (e0_23_0_c) + -7];
                        }
                        else
                        {
                            e0_23_0_0 = stored[((tiles0 + tile23) * 2 + 0) * 32 + (e0_23_0_c)];
                        }
                    }
                    int e0_23_1_c = c0_3.Y >> 11 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_23_1_0 = default;
                    e0_23_1_0.X = global::ILGPU.Warp.Shuffle(hot2_0_0.X, e0_23_1_c + 7 & 31);
                    e0_23_1_0.Y = global::ILGPU.Warp.Shuffle(hot2_0_0.Y, e0_23_1_c + 7 & 31);
                    if (e0_23_1_c >= 7)
                    {
                        if (e0_23_1_c < 17)
                        {
                            e0_23_1_0 = cached[((tile23 - firstTile) * 2 + 1) * 10 + (e0_23_1_c) + -7];
                        }
                        else
                        {
                            e0_23_1_0 = stored[((tiles0 + tile23) * 2 + 1) * 32 + (e0_23_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_23_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_23_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_23_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_23_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x23_0;
                    sum0 += staged[taken1] * x23_1;
                    sum0 += staged[taken2] * x23_2;
                    sum0 += staged[taken3] * x23_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x24_0 = activations[(step * 32 + 24) * 8 + part + 0];
                    float x24_1 = activations[(step * 32 + 24) * 8 + part + 2];
                    float x24_2 = activations[(step * 32 + 24) * 8 + part + 4];
                    float x24_3 = activations[(step * 32 + 24) * 8 + part + 6];
                    int tile24 = global::ILGPU.IntrinsicMath.Min((first + 48) * 4 / 64, 3);
                    int e0_24_0_c = c0_3.Y >> 16 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_24_0_0 = default;
                    e0_24_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_24_0_c & 31);
                    e0_24_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_24_0_c & 31);
                    if (e0_24_0_c >= 7)
                    {
                        if (e0_24_0_c < 17)
                        {
                            e0_24_0_0 = cached[((tile24 - firstTile) * 2 + 0) * 10 + (e0_24_0_c) + -7];
                        }
                        else
                        {
                            e0_24_0_0 = stored[((tiles0 + tile24) * 2 + 0) * 32 + (e0_24_0_c)];
                        }
                    }
                    int e0_24_1_c = c0_3.Y >> 21 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_24_1_0 = default;
                    e0_24_1_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_24_1_c + 7 & 31);
                    e0_24_1_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_24_1_c + 7 & 31);
                    if (e0_24_1_c >= 7)
                    {
                        if (e0_24_1_c < 17)
                        {
                            e0_24_1_0 = cached[((tile24 - firstTile) * 2 + 1) * 10 + (e0_24_1_c) + -7];
                        }
                        else
                        {
                            e0_24_1_0 = stored[((tiles0 + tile24) * 2 + 1) * 32 + (e0_24_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_24_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_24_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_24_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_24_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x24_0;
                    sum0 += staged[taken1] * x24_1;
                    sum0 += staged[taken2] * x24_2;
                    sum0 += staged[taken3] * x24_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x25_0 = activations[(step * 32 + 25) * 8 + part + 0];
                    float x25_1 = activations[(step * 32 + 25) * 8 + part + 2];
                    float x25_2 = activations[(step * 32 + 25) * 8 + part + 4];
                    float x25_3 = activations[(step * 32 + 25) * 8 + part + 6];
                    int tile25 = global::ILGPU.IntrinsicMath.Min((first + 50) * 4 / 64, 3);
                    int e0_25_0_c = c0_3.Y >> 26 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_25_0_0 = default;
                    e0_25_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_25_0_c & 31);
                    e0_25_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_25_0_c & 31);
                    if (e0_25_0_c >= 7)
                    {
                        if (e0_25_0_c < 17)
                        {
                            e0_25_0_0 = cached[((tile25 - firstTile) * 2 + 0) * 10 + (e0_25_0_c) + -7];
                        }
                        else
                        {
                            e0_25_0_0 = stored[((tiles0 + tile25) * 2 + 0) * 32 + (e0_25_0_c)];
                        }
                    }
                    int e0_25_1_c = ((int)((uint)c0_3.Y >> 31) | c0_4.X << 1) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_25_1_0 = default;
                    e0_25_1_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_25_1_c + 7 & 31);
                    e0_25_1_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_25_1_c + 7 & 31);
                    if (e0_25_1_c >= 7)
                    {
                        if (e0_25_1_c < 17)
                        {
                            e0_25_1_0 = cached[((tile25 - firstTile) * 2 + 1) * 10 + (e0_25_1_c) + -7];
                        }
                        else
                        {
                            e0_25_1_0 = stored[((tiles0 + tile25) * 2 + 1) * 32 + (e0_25_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_25_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_25_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_25_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_25_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x25_0;
                    sum0 += staged[taken1] * x25_1;
                    sum0 += staged[taken2] * x25_2;
                    sum0 += staged[taken3] * x25_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x26_0 = activations[(step * 32 + 26) * 8 + part + 0];
                    float x26_1 = activations[(step * 32 + 26) * 8 + part + 2];
                    float x26_2 = activations[(step * 32 + 26) * 8 + part + 4];
                    float x26_3 = activations[(step * 32 + 26) * 8 + part + 6];
                    int tile26 = global::ILGPU.IntrinsicMath.Min((first + 52) * 4 / 64, 3);
                    int e0_26_0_c = c0_4.X >> 4 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_26_0_0 = default;
                    e0_26_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_26_0_c & 31);
                    e0_26_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_26_0_c & 31);
                    if (e0_26_0_c >= 7)
                    {
                        if (e0_26_0_c < 17)
                        {
                            e0_26_0_0 = cached[((tile26 - firstTile) * 2 + 0) * 10 + (e0_26_0_c) + -7];
                        }
                        else
                        {
                            e0_26_0_0 = stored[((tiles0 + tile26) * 2 + 0) * 32 + (e0_26_0_c)];
                        }
                    }
                    int e0_26_1_c = c0_4.X >> 9 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_26_1_0 = default;
                    e0_26_1_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_26_1_c + 7 & 31);
                    e0_26_1_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_26_1_c + 7 & 31);
                    if (e0_26_1_c >= 7)
                    {
                        if (e0_26_1_c < 17)
                        {
                            e0_26_1_0 = cached[((tile26 - firstTile) * 2 + 1) * 10 + (e0_26_1_c) + -7];
                        }
                        else
                        {
                            e0_26_1_0 = stored[((tiles0 + tile26) * 2 + 1) * 32 + (e0_26_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_26_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_26_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_26_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_26_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x26_0;
                    sum0 += staged[taken1] * x26_1;
                    sum0 += staged[taken2] * x26_2;
                    sum0 += staged[taken3] * x26_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x27_0 = activations[(step * 32 + 27) * 8 + part + 0];
                    float x27_1 = activations[(step * 32 + 27) * 8 + part + 2];
                    float x27_2 = activations[(step * 32 + 27) * 8 + part + 4];
                    float x27_3 = activations[(step * 32 + 27) * 8 + part + 6];
                    int tile27 = global::ILGPU.IntrinsicMath.Min((first + 54) * 4 / 64, 3);
                    int e0_27_0_c = c0_4.X >> 14 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_27_0_0 = default;
                    e0_27_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_27_0_c & 31);
                    e0_27_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_27_0_c & 31);
                    if (e0_27_0_c >= 7)
                    {
                        if (e0_27_0_c < 17)
                        {
                            e0_27_0_0 = cached[((tile27 - firstTile) * 2 + 0) * 10 + (e0_27_0_c) + -7];
                        }
                        else
                        {
                            e0_27_0_0 = stored[((tiles0 + tile27) * 2 + 0) * 32 + (e0_27_0_c)];
                        }
                    }
                    int e0_27_1_c = c0_4.X >> 19 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_27_1_0 = default;
                    e0_27_1_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_27_1_c + 7 & 31);
                    e0_27_1_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_27_1_c + 7 & 31);
                    if (e0_27_1_c >= 7)
                    {
                        if (e0_27_1_c < 17)
                        {
                            e0_27_1_0 = cached[((tile27 - firstTile) * 2 + 1) * 10 + (e0_27_1_c) + -7];
                        }
                        else
                        {
                            e0_27_1_0 = stored[((tiles0 + tile27) * 2 + 1) * 32 + (e0_27_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_27_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_27_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_27_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_27_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x27_0;
                    sum0 += staged[taken1] * x27_1;
                    sum0 += staged[taken2] * x27_2;
                    sum0 += staged[taken3] * x27_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x28_0 = activations[(step * 32 + 28) * 8 + part + 0];
                    float x28_1 = activations[(step * 32 + 28) * 8 + part + 2];
                    float x28_2 = activations[(step * 32 + 28) * 8 + part + 4];
                    float x28_3 = activations[(step * 32 + 28) * 8 + part + 6];
                    int tile28 = global::ILGPU.IntrinsicMath.Min((first + 56) * 4 / 64, 3);
                    int e0_28_0_c = c0_4.X >> 24 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_28_0_0 = default;
                    e0_28_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_28_0_c & 31);
                    e0_28_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_28_0_c & 31);
                    if (e0_28_0_c >= 7)
                    {
                        if (e0_28_0_c < 17)
                        {
                            e0_28_0_0 = cached[((tile28 - firstTile) * 2 + 0) * 10 + (e0_28_0_c) + -7];
                        }
                        else
                        {
                            e0_28_0_0 = stored[((tiles0 + tile28) * 2 + 0) * 32 + (e0_28_0_c)];
                        }
                    }
                    int e0_28_1_c = ((int)((uint)c0_4.X >> 29) | c0_4.Y << 3) & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_28_1_0 = default;
                    e0_28_1_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_28_1_c + 7 & 31);
                    e0_28_1_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_28_1_c + 7 & 31);
                    if (e0_28_1_c >= 7)
                    {
                        if (e0_28_1_c < 17)
                        {
                            e0_28_1_0 = cached[((tile28 - firstTile) * 2 + 1) * 10 + (e0_28_1_c) + -7];
                        }
                        else
                        {
                            e0_28_1_0 = stored[((tiles0 + tile28) * 2 + 1) * 32 + (e0_28_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_28_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_28_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_28_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_28_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x28_0;
                    sum0 += staged[taken1] * x28_1;
                    sum0 += staged[taken2] * x28_2;
                    sum0 += staged[taken3] * x28_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x29_0 = activations[(step * 32 + 29) * 8 + part + 0];
                    float x29_1 = activations[(step * 32 + 29) * 8 + part + 2];
                    float x29_2 = activations[(step * 32 + 29) * 8 + part + 4];
                    float x29_3 = activations[(step * 32 + 29) * 8 + part + 6];
                    int tile29 = global::ILGPU.IntrinsicMath.Min((first + 58) * 4 / 64, 3);
                    int e0_29_0_c = c0_4.Y >> 2 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_29_0_0 = default;
                    e0_29_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_29_0_c & 31);
                    e0_29_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_29_0_c & 31);
                    if (e0_29_0_c >= 7)
                    {
                        if (e0_29_0_c < 17)
                        {
                            e0_29_0_0 = cached[((tile29 - firstTile) * 2 + 0) * 10 + (e0_29_0_c) + -7];
                        }
                        else
                        {
                            e0_29_0_0 = stored[((tiles0 + tile29) * 2 + 0) * 32 + (e0_29_0_c)];
                        }
                    }
                    int e0_29_1_c = c0_4.Y >> 7 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_29_1_0 = default;
                    e0_29_1_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_29_1_c + 7 & 31);
                    e0_29_1_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_29_1_c + 7 & 31);
                    if (e0_29_1_c >= 7)
                    {
                        if (e0_29_1_c < 17)
                        {
                            e0_29_1_0 = cached[((tile29 - firstTile) * 2 + 1) * 10 + (e0_29_1_c) + -7];
                        }
                        else
                        {
                            e0_29_1_0 = stored[((tiles0 + tile29) * 2 + 1) * 32 + (e0_29_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_29_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_29_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_29_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_29_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x29_0;
                    sum0 += staged[taken1] * x29_1;
                    sum0 += staged[taken2] * x29_2;
                    sum0 += staged[taken3] * x29_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x30_0 = activations[(step * 32 + 30) * 8 + part + 0];
                    float x30_1 = activations[(step * 32 + 30) * 8 + part + 2];
                    float x30_2 = activations[(step * 32 + 30) * 8 + part + 4];
                    float x30_3 = activations[(step * 32 + 30) * 8 + part + 6];
                    int tile30 = global::ILGPU.IntrinsicMath.Min((first + 60) * 4 / 64, 3);
                    int e0_30_0_c = c0_4.Y >> 12 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_30_0_0 = default;
                    e0_30_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_30_0_c & 31);
                    e0_30_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_30_0_c & 31);
                    if (e0_30_0_c >= 7)
                    {
                        if (e0_30_0_c < 17)
                        {
                            e0_30_0_0 = cached[((tile30 - firstTile) * 2 + 0) * 10 + (e0_30_0_c) + -7];
                        }
                        else
                        {
                            e0_30_0_0 = stored[((tiles0 + tile30) * 2 + 0) * 32 + (e0_30_0_c)];
                        }
                    }
                    int e0_30_1_c = c0_4.Y >> 17 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_30_1_0 = default;
                    e0_30_1_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_30_1_c + 7 & 31);
                    e0_30_1_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_30_1_c + 7 & 31);
                    if (e0_30_1_c >= 7)
                    {
                        if (e0_30_1_c < 17)
                        {
                            e0_30_1_0 = cached[((tile30 - firstTile) * 2 + 1) * 10 + (e0_30_1_c) + -7];
                        }
                        else
                        {
                            e0_30_1_0 = stored[((tiles0 + tile30) * 2 + 1) * 32 + (e0_30_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_30_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_30_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_30_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_30_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x30_0;
                    sum0 += staged[taken1] * x30_1;
                    sum0 += staged[taken2] * x30_2;
                    sum0 += staged[taken3] * x30_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x31_0 = activations[(step * 32 + 31) * 8 + part + 0];
                    float x31_1 = activations[(step * 32 + 31) * 8 + part + 2];
                    float x31_2 = activations[(step * 32 + 31) * 8 + part + 4];
                    float x31_3 = activations[(step * 32 + 31) * 8 + part + 6];
                    int tile31 = global::ILGPU.IntrinsicMath.Min((first + 62) * 4 / 64, 3);
                    int e0_31_0_c = c0_4.Y >> 22 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_31_0_0 = default;
                    e0_31_0_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_31_0_c & 31);
                    e0_31_0_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_31_0_c & 31);
                    if (e0_31_0_c >= 7)
                    {
                        if (e0_31_0_c < 17)
                        {
                            e0_31_0_0 = cached[((tile31 - firstTile) * 2 + 0) * 10 + (e0_31_0_c) + -7];
                        }
                        else
                        {
                            e0_31_0_0 = stored[((tiles0 + tile31) * 2 + 0) * 32 + (e0_31_0_c)];
                        }
                    }
                    int e0_31_1_c = c0_4.Y >> 27 & 0x1F;
                    global::QuantSdk.Gpu.Packed64 e0_31_1_0 = default;
                    e0_31_1_0.X = global::ILGPU.Warp.Shuffle(hot3_0_0.X, e0_31_1_c + 7 & 31);
                    e0_31_1_0.Y = global::ILGPU.Warp.Shuffle(hot3_0_0.Y, e0_31_1_c + 7 & 31);
                    if (e0_31_1_c >= 7)
                    {
                        if (e0_31_1_c < 17)
                        {
                            e0_31_1_0 = cached[((tile31 - firstTile) * 2 + 1) * 10 + (e0_31_1_c) + -7];
                        }
                        else
                        {
                            e0_31_1_0 = stored[((tiles0 + tile31) * 2 + 1) * 32 + (e0_31_1_c)];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.X) + global::QuantSdk.Gpu.DeviceMath.Low(e0_31_1_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.X) + global::QuantSdk.Gpu.DeviceMath.High(e0_31_1_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.Low(e0_31_1_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.Y) + global::QuantSdk.Gpu.DeviceMath.High(e0_31_1_0.Y);
                    global::ILGPU.Warp.Barrier();
                    sum0 += staged[taken0] * x31_0;
                    sum0 += staged[taken1] * x31_1;
                    sum0 += staged[taken2] * x31_2;
                    sum0 += staged[taken3] * x31_3;
                    global::ILGPU.Warp.Barrier();
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                if (part == 0)
                {
                    if (row + 0 < 70)
                    {
                        y[(long)token * 70 + row + 0] = result0;
                    }
                }
            }
        }
    }
}

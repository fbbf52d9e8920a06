#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<4,6,1>, 68 to 9 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 1, Steps: 1, WordsPerUnit: 6, WordsPerLoad: 2, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 672, InputStride: 128),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 128, 128);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> units = codes.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> staged = shared.SubView(40 + (global::ILGPU.Group.IdxX >> 5) * 128, 128).Cast<float>();
            int given = lane * 4 ^ (lane * 4 >> 5 & 3);
            int taken0 = lane / 1 * 4 + part + 0;
            taken0 ^= taken0 >> 5 & 3;
            int taken1 = lane / 1 * 4 + part + 1;
            taken1 ^= taken1 >> 5 & 3;
            int taken2 = lane / 1 * 4 + part + 2;
            taken2 ^= taken2 >> 5 & 3;
            int taken3 = lane / 1 * 4 + part + 3;
            taken3 ^= taken3 >> 5 & 3;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> stored = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::QuantSdk.Gpu.Packed64 hot0_0 = stored[(0 + lane) * 1 + 0];
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> cached = shared.Cast<global::QuantSdk.Gpu.Packed64>();
            for (int i = global::ILGPU.Group.IdxX; i < 20; i += 32)
            {
                cached[i] = stored[i / 20 * 64 + 32 + i % 20];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 32 + lane / 1 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> source = units.SubView((long)block * 96 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 96;
                    global::QuantSdk.Gpu.Packed64 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed64 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed64 c0_2 = source[at + 64];
                    int first = step * 32 + part;
                    float x0_0 = activations[(step * 32 + 0) * 4 + part + 0];
                    float x0_1 = activations[(step * 32 + 0) * 4 + part + 1];
                    float x0_2 = activations[(step * 32 + 0) * 4 + part + 2];
                    float x0_3 = activations[(step * 32 + 0) * 4 + part + 3];
                    int e0_0_0_c = c0_0.X & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_0_0_0 = default;
                    e0_0_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_0_0_c & 31);
                    e0_0_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_0_0_c & 31);
                    if (e0_0_0_c >= 32)
                    {
                        if (e0_0_0_c < 52)
                        {
                            e0_0_0_0 = cached[(e0_0_0_c) + -32];
                        }
                        else
                        {
                            e0_0_0_0 = stored[e0_0_0_c];
                        }
                    }
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
                    float x1_0 = activations[(step * 32 + 1) * 4 + part + 0];
                    float x1_1 = activations[(step * 32 + 1) * 4 + part + 1];
                    float x1_2 = activations[(step * 32 + 1) * 4 + part + 2];
                    float x1_3 = activations[(step * 32 + 1) * 4 + part + 3];
                    int e0_1_0_c = c0_0.X >> 6 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_1_0_0 = default;
                    e0_1_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_1_0_c & 31);
                    e0_1_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_1_0_c & 31);
                    if (e0_1_0_c >= 32)
                    {
                        if (e0_1_0_c < 52)
                        {
                            e0_1_0_0 = cached[(e0_1_0_c) + -32];
                        }
                        else
                        {
                            e0_1_0_0 = stored[e0_1_0_c];
                        }
                    }
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
                    float x2_0 = activations[(step * 32 + 2) * 4 + part + 0];
                    float x2_1 = activations[(step * 32 + 2) * 4 + part + 1];
                    float x2_2 = activations[(step * 32 + 2) * 4 + part + 2];
                    float x2_3 = activations[(step * 32 + 2) * 4 + part + 3];
                    int e0_2_0_c = c0_0.X >> 12 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_2_0_0 = default;
                    e0_2_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_2_0_c & 31);
                    e0_2_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_2_0_c & 31);
                    if (e0_2_0_c >= 32)
                    {
                        if (e0_2_0_c < 52)
                        {
                            e0_2_0_0 = cached[(e0_2_0_c) + -32];
                        }
                        else
                        {
                            e0_2_0_0 = stored[e0_2_0_c];
                        }
                    }
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
                    float x3_0 = activations[(step * 32 + 3) * 4 + part + 0];
                    float x3_1 = activations[(step * 32 + 3) * 4 + part + 1];
                    float x3_2 = activations[(step * 32 + 3) * 4 + part + 2];
                    float x3_3 = activations[(step * 32 + 3) * 4 + part + 3];
                    int e0_3_0_c = c0_0.X >> 18 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_3_0_0 = default;
                    e0_3_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_3_0_c & 31);
                    e0_3_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_3_0_c & 31);
                    if (e0_3_0_c >= 32)
                    {
                        if (e0_3_0_c < 52)
                        {
                            e0_3_0_0 = cached[(e0_3_0_c) + -32];
                        }
                        else
                        {
                            e0_3_0_0 = stored[e0_3_0_c];
                        }
                    }
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
                    float x4_0 = activations[(step * 32 + 4) * 4 + part + 0];
                    float x4_1 = activations[(step * 32 + 4) * 4 + part + 1];
                    float x4_2 = activations[(step * 32 + 4) * 4 + part + 2];
                    float x4_3 = activations[(step * 32 + 4) * 4 + part + 3];
                    int e0_4_0_c = c0_0.X >> 24 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_4_0_0 = default;
                    e0_4_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_4_0_c & 31);
                    e0_4_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_4_0_c & 31);
                    if (e0_4_0_c >= 32)
                    {
                        if (e0_4_0_c < 52)
                        {
                            e0_4_0_0 = cached[(e0_4_0_c) + -32];
                        }
                        else
                        {
                            e0_4_0_0 = stored[e0_4_0_c];
                        }
                    }
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
                    float x5_0 = activations[(step * 32 + 5) * 4 + part + 0];
                    float x5_1 = activations[(step * 32 + 5) * 4 + part + 1];
                    float x5_2 = activations[(step * 32 + 5) * 4 + part + 2];
                    float x5_3 = activations[(step * 32 + 5) * 4 + part + 3];
                    int e0_5_0_c = ((int)((uint)c0_0.X >> 30) | c0_0.Y << 2) & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_5_0_0 = default;
                    e0_5_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_5_0_c & 31);
                    e0_5_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_5_0_c & 31);
                    if (e0_5_0_c >= 32)
                    {
                        if (e0_5_0_c < 52)
                        {
                            e0_5_0_0 = cached[(e0_5_0_c) + -32];
                        }
                        else
                        {
                            e0_5_0_0 = stored[e0_5_0_c];
                        }
                    }
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
                    float x6_0 = activations[(step * 32 + 6) * 4 + part + 0];
                    float x6_1 = activations[(step * 32 + 6) * 4 + part + 1];
                    float x6_2 = activations[(step * 32 + 6) * 4 + part + 2];
                    float x6_3 = activations[(step * 32 + 6) * 4 + part + 3];
                    int e0_6_0_c = c0_0.Y >> 4 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_6_0_0 = default;
                    e0_6_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_6_0_c & 31);
                    e0_6_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_6_0_c & 31);
                    if (e0_6_0_c >= 32)
                    {
                        if (e0_6_0_c < 52)
                        {
                            e0_6_0_0 = cached[(e0_6_0_c) + -32];
                        }
                        else
                        {
                            e0_6_0_0 = stored[e0_6_0_c];
                        }
                    }
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
                    float x7_0 = activations[(step * 32 + 7) * 4 + part + 0];
                    float x7_1 = activations[(step * 32 + 7) * 4 + part + 1];
                    float x7_2 = activations[(step * 32 + 7) * 4 + part + 2];
                    float x7_3 = activations[(step * 32 + 7) * 4 + part + 3];
                    int e0_7_0_c = c0_0.Y >> 10 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_7_0_0 = default;
                    e0_7_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_7_0_c & 31);
                    e0_7_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_7_0_c & 31);
                    if (e0_7_0_c >= 32)
                    {
                        if (e0_7_0_c < 52)
                        {
                            e0_7_0_0 = cached[(e0_7_0_c) + -32];
                        }
                        else
                        {
                            e0_7_0_0 = stored[e0_7_0_c];
                        }
                    }
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
                    float x8_0 = activations[(step * 32 + 8) * 4 + part + 0];
                    float x8_1 = activations[(step * 32 + 8) * 4 + part + 1];
                    float x8_2 = activations[(step * 32 + 8) * 4 + part + 2];
                    float x8_3 = activations[(step * 32 + 8) * 4 + part + 3];
                    int e0_8_0_c = c0_0.Y >> 16 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_8_0_0 = default;
                    e0_8_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_8_0_c & 31);
                    e0_8_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_8_0_c & 31);
                    if (e0_8_0_c >= 32)
                    {
                        if (e0_8_0_c < 52)
                        {
                            e0_8_0_0 = cached[(e0_8_0_c) + -32];
                        }
                        else
                        {
                            e0_8_0_0 = stored[e0_8_0_c];
                        }
                    }
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
                    float x9_0 = activations[(step * 32 + 9) * 4 + part + 0];
                    float x9_1 = activations[(step * 32 + 9) * 4 + part + 1];
                    float x9_2 = activations[(step * 32 + 9) * 4 + part + 2];
                    float x9_3 = activations[(step * 32 + 9) * 4 + part + 3];
                    int e0_9_0_c = c0_0.Y >> 22 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_9_0_0 = default;
                    e0_9_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_9_0_c & 31);
                    e0_9_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_9_0_c & 31);
                    if (e0_9_0_c >= 32)
                    {
                        if (e0_9_0_c < 52)
                        {
                            e0_9_0_0 = cached[(e0_9_0_c) + -32];
                        }
                        else
                        {
                            e0_9_0_0 = stored[e0_9_0_c];
                        }
                    }
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
                    float x10_0 = activations[(step * 32 + 10) * 4 + part + 0];
                    float x10_1 = activations[(step * 32 + 10) * 4 + part + 1];
                    float x10_2 = activations[(step * 32 + 10) * 4 + part + 2];
                    float x10_3 = activations[(step * 32 + 10) * 4 + part + 3];
                    int e0_10_0_c = ((int)((uint)c0_0.Y >> 28) | c0_1.X << 4) & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_10_0_0 = default;
                    e0_10_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_10_0_c & 31);
                    e0_10_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_10_0_c & 31);
                    if (e0_10_0_c >= 32)
                    {
                        if (e0_10_0_c < 52)
                        {
                            e0_10_0_0 = cached[(e0_10_0_c) + -32];
                        }
                        else
                        {
                            e0_10_0_0 = stored[e0_10_0_c];
                        }
                    }
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
                    float x11_0 = activations[(step * 32 + 11) * 4 + part + 0];
                    float x11_1 = activations[(step * 32 + 11) * 4 + part + 1];
                    float x11_2 = activations[(step * 32 + 11) * 4 + part + 2];
                    float x11_3 = activations[(step * 32 + 11) * 4 + part + 3];
                    int e0_11_0_c = c0_1.X >> 2 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_11_0_0 = default;
                    e0_11_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_11_0_c & 31);
                    e0_11_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_11_0_c & 31);
                    if (e0_11_0_c >= 32)
                    {
                        if (e0_11_0_c < 52)
                        {
                            e0_11_0_0 = cached[(e0_11_0_c) + -32];
                        }
                        else
                        {
                            e0_11_0_0 = stored[e0_11_0_c];
                        }
                    }
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
                    float x12_0 = activations[(step * 32 + 12) * 4 + part + 0];
                    float x12_1 = activations[(step * 32 + 12) * 4 + part + 1];
                    float x12_2 = activations[(step * 32 + 12) * 4 + part + 2];
                    float x12_3 = activations[(step * 32 + 12) * 4 + part + 3];
                    int e0_12_0_c = c0_1.X >> 8 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_12_0_0 = default;
                    e0_12_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_12_0_c & 31);
                    e0_12_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_12_0_c & 31);
                    if (e0_12_0_c >= 32)
                    {
                        if (e0_12_0_c < 52)
                        {
                            e0_12_0_0 = cached[(e0_12_0_c) + -32];
                        }
                        else
                        {
                            e0_12_0_0 = stored[e0_12_0_c];
                        }
                    }
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
                    float x13_0 = activations[(step * 32 + 13) * 4 + part + 0];
                    float x13_1 = activations[(step * 32 + 13) * 4 + part + 1];
                    float x13_2 = activations[(step * 32 + 13) * 4 + part + 2];
                    float x13_3 = activations[(step * 32 + 13) * 4 + part + 3];
                    int e0_13_0_c = c0_1.X >> 14 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_13_0_0 = default;
                    e0_13_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_13_0_c & 31);
                    e0_13_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_13_0_c & 31);
                    if (e0_13_0_c >= 32)
                    {
                        if (e0_13_0_c < 52)
                        {
                            e0_13_0_0 = cached[(e0_13_0_c) + -32];
                        }
                        else
                        {
                            e0_13_0_0 = stored[e0_13_0_c];
                        }
                    }
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
                    float x14_0 = activations[(step * 32 + 14) * 4 + part + 0];
                    float x14_1 = activations[(step * 32 + 14) * 4 + part + 1];
                    float x14_2 = activations[(step * 32 + 14) * 4 + part + 2];
                    float x14_3 = activations[(step * 32 + 14) * 4 + part + 3];
                    int e0_14_0_c = c0_1.X >> 20 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_14_0_0 = default;
                    e0_14_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_14_0_c & 31);
                    e0_14_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_14_0_c & 31);
                    if (e0_14_0_c >= 32)
                    {
                        if (e0_14_0_c < 52)
                        {
                            e0_14_0_0 = cached[(e0_14_0_c) + -32];
                        }
                        else
                        {
                            e0_14_0_0 = stored[e0_14_0_c];
                        }
                    }
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
                    float x15_0 = activations[(step * 32 + 15) * 4 + part + 0];
                    float x15_1 = activations[(step * 32 + 15) * 4 + part + 1];
                    float x15_2 = activations[(step * 32 + 15) * 4 + part + 2];
                    float x15_3 = activations[(step * 32 + 15) * 4 + part + 3];
                    int e0_15_0_c = c0_1.X >> 26 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_15_0_0 = default;
                    e0_15_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_15_0_c & 31);
                    e0_15_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_15_0_c & 31);
                    if (e0_15_0_c >= 32)
                    {
                        if (e0_15_0_c < 52)
                        {
                            e0_15_0_0 = cached[(e0_15_0_c) + -32];
                        }
                        else
                        {
                            e0_15_0_0 = stored[e0_15_0_c];
                        }
                    }
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
                    float x16_0 = activations[(step * 32 + 16) * 4 + part + 0];
                    float x16_1 = activations[(step * 32 + 16) * 4 + part + 1];
                    float x16_2 = activations[(step * 32 + 16) * 4 + part + 2];
                    float x16_3 = activations[(step * 32 + 16) * 4 + part + 3];
                    int e0_16_0_c = c0_1.Y & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_16_0_0 = default;
                    e0_16_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_16_0_c & 31);
                    e0_16_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_16_0_c & 31);
                    if (e0_16_0_c >= 32)
                    {
                        if (e0_16_0_c < 52)
                        {
                            e0_16_0_0 = cached[(e0_16_0_c) + -32];
                        }
                        else
                        {
                            e0_16_0_0 = stored[e0_16_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_16_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_16_0_0.Y);
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
                    float x17_0 = activations[(step * 32 + 17) * 4 + part + 0];
                    float x17_1 = activations[(step * 32 + 17) * 4 + part + 1];
                    float x17_2 = activations[(step * 32 + 17) * 4 + part + 2];
                    float x17_3 = activations[(step * 32 + 17) * 4 + part + 3];
                    int e0_17_0_c = c0_1.Y >> 6 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_17_0_0 = default;
                    e0_17_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_17_0_c & 31);
                    e0_17_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_17_0_c & 31);
                    if (e0_17_0_c >= 32)
                    {
                        if (e0_17_0_c < 52)
                        {
                            e0_17_0_0 = cached[(e0_17_0_c) + -32];
                        }
                        else
                        {
                            e0_17_0_0 = stored[e0_17_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_17_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_17_0_0.Y);
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
                    float x18_0 = activations[(step * 32 + 18) * 4 + part + 0];
                    float x18_1 = activations[(step * 32 + 18) * 4 + part + 1];
                    float x18_2 = activations[(step * 32 + 18) * 4 + part + 2];
                    float x18_3 = activations[(step * 32 + 18) * 4 + part + 3];
                    int e0_18_0_c = c0_1.Y >> 12 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_18_0_0 = default;
                    e0_18_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_18_0_c & 31);
                    e0_18_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_18_0_c & 31);
                    if (e0_18_0_c >= 32)
                    {
                        if (e0_18_0_c < 52)
                        {
                            e0_18_0_0 = cached[(e0_18_0_c) + -32];
                        }
                        else
                        {
                            e0_18_0_0 = stored[e0_18_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_18_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_18_0_0.Y);
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
                    float x19_0 = activations[(step * 32 + 19) * 4 + part + 0];
                    float x19_1 = activations[(step * 32 + 19) * 4 + part + 1];
                    float x19_2 = activations[(step * 32 + 19) * 4 + part + 2];
                    float x19_3 = activations[(step * 32 + 19) * 4 + part + 3];
                    int e0_19_0_c = c0_1.Y >> 18 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_19_0_0 = default;
                    e0_19_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_19_0_c & 31);
                    e0_19_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_19_0_c & 31);
                    if (e0_19_0_c >= 32)
                    {
                        if (e0_19_0_c < 52)
                        {
                            e0_19_0_0 = cached[(e0_19_0_c) + -32];
                        }
                        else
                        {
                            e0_19_0_0 = stored[e0_19_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_19_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_19_0_0.Y);
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
                    float x20_0 = activations[(step * 32 + 20) * 4 + part + 0];
                    float x20_1 = activations[(step * 32 + 20) * 4 + part + 1];
                    float x20_2 = activations[(step * 32 + 20) * 4 + part + 2];
                    float x20_3 = activations[(step * 32 + 20) * 4 + part + 3];
                    int e0_20_0_c = c0_1.Y >> 24 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_20_0_0 = default;
                    e0_20_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_20_0_c & 31);
                    e0_20_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_20_0_c & 31);
                    if (e0_20_0_c >= 32)
                    {
                        if (e0_20_0_c < 52)
                        {
                            e0_20_0_0 = cached[(e0_20_0_c) + -32];
                        }
                        else
                        {
                            e0_20_0_0 = stored[e0_20_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_20_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_20_0_0.Y);
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
                    float x21_0 = activations[(step * 32 + 21) * 4 + part + 0];
                    float x21_1 = activations[(step * 32 + 21) * 4 + part + 1];
                    float x21_2 = activations[(step * 32 + 21) * 4 + part + 2];
                    float x21_3 = activations[(step * 32 + 21) * 4 + part + 3];
                    int e0_21_0_c = ((int)((uint)c0_1.Y >> 30) | c0_2.X << 2) & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_21_0_0 = default;
                    e0_21_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_21_0_c & 31);
                    e0_21_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_21_0_c & 31);
                    if (e0_21_0_c >= 32)
                    {
                        if (e0_21_0_c < 52)
                        {
                            e0_21_0_0 = cached[(e0_21_0_c) + -32];
                        }
                        else
                        {
                            e0_21_0_0 = stored[e0_21_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_21_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_21_0_0.Y);
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
                    float x22_0 = activations[(step * 32 + 22) * 4 + part + 0];
                    float x22_1 = activations[(step * 32 + 22) * 4 + part + 1];
                    float x22_2 = activations[(step * 32 + 22) * 4 + part + 2];
                    float x22_3 = activations[(step * 32 + 22) * 4 + part + 3];
                    int e0_22_0_c = c0_2.X >> 4 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_22_0_0 = default;
                    e0_22_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_22_0_c & 31);
                    e0_22_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_22_0_c & 31);
                    if (e0_22_0_c >= 32)
                    {
                        if (e0_22_0_c < 52)
                        {
                            e0_22_0_0 = cached[(e0_22_0_c) + -32];
                        }
                        else
                        {
                            e0_22_0_0 = stored[e0_22_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_22_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_22_0_0.Y);
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
                    float x23_0 = activations[(step * 32 + 23) * 4 + part + 0];
                    float x23_1 = activations[(step * 32 + 23) * 4 + part + 1];
                    float x23_2 = activations[(step * 32 + 23) * 4 + part + 2];
                    float x23_3 = activations[(step * 32 + 23) * 4 + part + 3];
                    int e0_23_0_c = c0_2.X >> 10 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_23_0_0 = default;
                    e0_23_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_23_0_c & 31);
                    e0_23_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_23_0_c & 31);
                    if (e0_23_0_c >= 32)
                    {
                        if (e0_23_0_c < 52)
                        {
                            e0_23_0_0 = cached[(e0_23_0_c) + -32];
                        }
                        else
                        {
                            e0_23_0_0 = stored[e0_23_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_23_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_23_0_0.Y);
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
                    float x24_0 = activations[(step * 32 + 24) * 4 + part + 0];
                    float x24_1 = activations[(step * 32 + 24) * 4 + part + 1];
                    float x24_2 = activations[(step * 32 + 24) * 4 + part + 2];
                    float x24_3 = activations[(step * 32 + 24) * 4 + part + 3];
                    int e0_24_0_c = c0_2.X >> 16 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_24_0_0 = default;
                    e0_24_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_24_0_c & 31);
                    e0_24_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_24_0_c & 31);
                    if (e0_24_0_c >= 32)
                    {
                        if (e0_24_0_c < 52)
                        {
                            e0_24_0_0 = cached[(e0_24_0_c) + -32];
                        }
                        else
                        {
                            e0_24_0_0 = stored[e0_24_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_24_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_24_0_0.Y);
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
                    float x25_0 = activations[(step * 32 + 25) * 4 + part + 0];
                    float x25_1 = activations[(step * 32 + 25) * 4 + part + 1];
                    float x25_2 = activations[(step * 32 + 25) * 4 + part + 2];
                    float x25_3 = activations[(step * 32 + 25) * 4 + part + 3];
                    int e0_25_0_c = c0_2.X >> 22 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_25_0_0 = default;
                    e0_25_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_25_0_c & 31);
                    e0_25_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_25_0_c & 31);
                    if (e0_25_0_c >= 32)
                    {
                        if (e0_25_0_c < 52)
                        {
                            e0_25_0_0 = cached[(e0_25_0_c) + -32];
                        }
                        else
                        {
                            e0_25_0_0 = stored[e0_25_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_25_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_25_0_0.Y);
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
                    float x26_0 = activations[(step * 32 + 26) * 4 + part + 0];
                    float x26_1 = activations[(step * 32 + 26) * 4 + part + 1];
                    float x26_2 = activations[(step * 32 + 26) * 4 + part + 2];
                    float x26_3 = activations[(step * 32 + 26) * 4 + part + 3];
                    int e0_26_0_c = ((int)((uint)c0_2.X >> 28) | c0_2.Y << 4) & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_26_0_0 = default;
                    e0_26_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_26_0_c & 31);
                    e0_26_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_26_0_c & 31);
                    if (e0_26_0_c >= 32)
                    {
                        if (e0_26_0_c < 52)
                        {
                            e0_26_0_0 = cached[(e0_26_0_c) + -32];
                        }
                        else
                        {
                            e0_26_0_0 = stored[e0_26_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_26_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_26_0_0.Y);
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
                    float x27_0 = activations[(step * 32 + 27) * 4 + part + 0];
                    float x27_1 = activations[(step * 32 + 27) * 4 + part + 1];
                    float x27_2 = activations[(step * 32 + 27) * 4 + part + 2];
                    float x27_3 = activations[(step * 32 + 27) * 4 + part + 3];
                    int e0_27_0_c = c0_2.Y >> 2 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_27_0_0 = default;
                    e0_27_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_27_0_c & 31);
                    e0_27_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_27_0_c & 31);
                    if (e0_27_0_c >= 32)
                    {
                        if (e0_27_0_c < 52)
                        {
                            e0_27_0_0 = cached[(e0_27_0_c) + -32];
                        }
                        else
                        {
                            e0_27_0_0 = stored[e0_27_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_27_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_27_0_0.Y);
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
                    float x28_0 = activations[(step * 32 + 28) * 4 + part + 0];
                    float x28_1 = activations[(step * 32 + 28) * 4 + part + 1];
                    float x28_2 = activations[(step * 32 + 28) * 4 + part + 2];
                    float x28_3 = activations[(step * 32 + 28) * 4 + part + 3];
                    int e0_28_0_c = c0_2.Y >> 8 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_28_0_0 = default;
                    e0_28_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_28_0_c & 31);
                    e0_28_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_28_0_c & 31);
                    if (e0_28_0_c >= 32)
                    {
                        if (e0_28_0_c < 52)
                        {
                            e0_28_0_0 = cached[(e0_28_0_c) + -32];
                        }
                        else
                        {
                            e0_28_0_0 = stored[e0_28_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_28_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_28_0_0.Y);
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
                    float x29_0 = activations[(step * 32 + 29) * 4 + part + 0];
                    float x29_1 = activations[(step * 32 + 29) * 4 + part + 1];
                    float x29_2 = activations[(step * 32 + 29) * 4 + part + 2];
                    float x29_3 = activations[(step * 32 + 29) * 4 + part + 3];
                    int e0_29_0_c = c0_2.Y >> 14 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_29_0_0 = default;
                    e0_29_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_29_0_c & 31);
                    e0_29_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_29_0_c & 31);
                    if (e0_29_0_c >= 32)
                    {
                        if (e0_29_0_c < 52)
                        {
                            e0_29_0_0 = cached[(e0_29_0_c) + -32];
                        }
                        else
                        {
                            e0_29_0_0 = stored[e0_29_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_29_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_29_0_0.Y);
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
                    float x30_0 = activations[(step * 32 + 30) * 4 + part + 0];
                    float x30_1 = activations[(step * 32 + 30) * 4 + part + 1];
                    float x30_2 = activations[(step * 32 + 30) * 4 + part + 2];
                    float x30_3 = activations[(step * 32 + 30) * 4 + part + 3];
                    int e0_30_0_c = c0_2.Y >> 20 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_30_0_0 = default;
                    e0_30_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_30_0_c & 31);
                    e0_30_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_30_0_c & 31);
                    if (e0_30_0_c >= 32)
                    {
                        if (e0_30_0_c < 52)
                        {
                            e0_30_0_0 = cached[(e0_30_0_c) + -32];
                        }
                        else
                        {
                            e0_30_0_0 = stored[e0_30_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_30_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_30_0_0.Y);
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
                    float x31_0 = activations[(step * 32 + 31) * 4 + part + 0];
                    float x31_1 = activations[(step * 32 + 31) * 4 + part + 1];
                    float x31_2 = activations[(step * 32 + 31) * 4 + part + 2];
                    float x31_3 = activations[(step * 32 + 31) * 4 + part + 3];
                    int e0_31_0_c = c0_2.Y >> 26 & 0x3F;
                    global::QuantSdk.Gpu.Packed64 e0_31_0_0 = default;
                    e0_31_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_31_0_c & 31);
                    e0_31_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_31_0_c & 31);
                    if (e0_31_0_c >= 32)
                    {
                        if (e0_31_0_c < 52)
                        {
                            e0_31_0_0 = cached[(e0_31_0_c) + -32];
                        }
                        else
                        {
                            e0_31_0_0 = stored[e0_31_0_c];
                        }
                    }
                    staged[given ^ 0] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.X);
                    staged[given ^ 1] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.X);
                    staged[given ^ 2] = global::QuantSdk.Gpu.DeviceMath.Low(e0_31_0_0.Y);
                    staged[given ^ 3] = global::QuantSdk.Gpu.DeviceMath.High(e0_31_0_0.Y);
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
                if (part == 0)
                {
                    if (row + 0 < 9)
                    {
                        y[(long)token * 9 + row + 0] = result0;
                    }
                }
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<2,6,2>, 66 to 9 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 2, RowsPerLane: 1, Steps: 1, WordsPerUnit: 12, WordsPerLoad: 4, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 416, InputStride: 128),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 128, 128);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> staged = shared.SubView(40 + (global::ILGPU.Group.IdxX >> 5) * 64, 64).Cast<float>();
            int given = lane * 2 ^ (lane * 2 >> 5 & 1);
            int taken0 = lane / 2 * 4 + part + 0;
            taken0 ^= taken0 >> 5 & 1;
            int taken1 = lane / 2 * 4 + part + 2;
            taken1 ^= taken1 >> 5 & 1;
            global::ILGPU.ArrayView<int> stored = table;
            int hot0_0 = stored[(0 + lane) * 1 + 0];
            int hot1_0 = stored[(64 + lane) * 1 + 0];
            global::ILGPU.ArrayView<int> cached = shared;
            for (int i = global::ILGPU.Group.IdxX; i < 40; i += 32)
            {
                cached[i] = stored[i / 20 * 64 + 32 + i % 20];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 16 + lane / 2 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 96 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 96;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed128 c0_2 = source[at + 64];
                    int first = step * 64 + part;
                    float x0_0 = activations[(step * 32 + 0) * 4 + part + 0];
                    float x0_1 = activations[(step * 32 + 0) * 4 + part + 2];
                    int e0_0_0_c = c0_0.X & 0x3F;
                    int e0_0_0_0 = default;
                    e0_0_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_0_0_c & 31);
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
                    int e0_0_1_c = c0_0.X >> 6 & 0x3F;
                    int e0_0_1_0 = default;
                    e0_0_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_0_1_c & 31);
                    if (e0_0_1_c >= 32)
                    {
                        if (e0_0_1_c < 52)
                        {
                            e0_0_1_0 = cached[(e0_0_1_c) + -12];
                        }
                        else
                        {
                            e0_0_1_0 = stored[(e0_0_1_c) + 64];
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
                    float x1_0 = activations[(step * 32 + 1) * 4 + part + 0];
                    float x1_1 = activations[(step * 32 + 1) * 4 + part + 2];
                    int e0_1_0_c = c0_0.X >> 12 & 0x3F;
                    int e0_1_0_0 = default;
                    e0_1_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_1_0_c & 31);
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
                    int e0_1_1_c = c0_0.X >> 18 & 0x3F;
                    int e0_1_1_0 = default;
                    e0_1_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_1_1_c & 31);
                    if (e0_1_1_c >= 32)
                    {
                        if (e0_1_1_c < 52)
                        {
                            e0_1_1_0 = cached[(e0_1_1_c) + -12];
                        }
                        else
                        {
                            e0_1_1_0 = stored[(e0_1_1_c) + 64];
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
                    float x2_0 = activations[(step * 32 + 2) * 4 + part + 0];
                    float x2_1 = activations[(step * 32 + 2) * 4 + part + 2];
                    int e0_2_0_c = c0_0.X >> 24 & 0x3F;
                    int e0_2_0_0 = default;
                    e0_2_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_2_0_c & 31);
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
                    int e0_2_1_c = ((int)((uint)c0_0.X >> 30) | c0_0.Y << 2) & 0x3F;
                    int e0_2_1_0 = default;
                    e0_2_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_2_1_c & 31);
                    if (e0_2_1_c >= 32)
                    {
                        if (e0_2_1_c < 52)
                        {
                            e0_2_1_0 = cached[(e0_2_1_c) + -12];
                        }
                        else
                        {
                            e0_2_1_0 = stored[(e0_2_1_c) + 64];
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
                    float x3_0 = activations[(step * 32 + 3) * 4 + part + 0];
                    float x3_1 = activations[(step * 32 + 3) * 4 + part + 2];
                    int e0_3_0_c = c0_0.Y >> 4 & 0x3F;
                    int e0_3_0_0 = default;
                    e0_3_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_3_0_c & 31);
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
                    int e0_3_1_c = c0_0.Y >> 10 & 0x3F;
                    int e0_3_1_0 = default;
                    e0_3_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_3_1_c & 31);
                    if (e0_3_1_c >= 32)
                    {
                        if (e0_3_1_c < 52)
                        {
                            e0_3_1_0 = cached[(e0_3_1_c) + -12];
                        }
                        else
                        {
                            e0_3_1_0 = stored[(e0_3_1_c) + 64];
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
                    float x4_0 = activations[(step * 32 + 4) * 4 + part + 0];
                    float x4_1 = activations[(step * 32 + 4) * 4 + part + 2];
                    int e0_4_0_c = c0_0.Y >> 16 & 0x3F;
                    int e0_4_0_0 = default;
                    e0_4_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_4_0_c & 31);
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
                    int e0_4_1_c = c0_0.Y >> 22 & 0x3F;
                    int e0_4_1_0 = default;
                    e0_4_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_4_1_c & 31);
                    if (e0_4_1_c >= 32)
                    {
                        if (e0_4_1_c < 52)
                        {
                            e0_4_1_0 = cached[(e0_4_1_c) + -12];
                        }
                        else
                        {
                            e0_4_1_0 = stored[(e0_4_1_c) + 64];
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
                    float x5_0 = activations[(step * 32 + 5) * 4 + part + 0];
                    float x5_1 = activations[(step * 32 + 5) * 4 + part + 2];
                    int e0_5_0_c = ((int)((uint)c0_0.Y >> 28) | c0_0.Z << 4) & 0x3F;
                    int e0_5_0_0 = default;
                    e0_5_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_5_0_c & 31);
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
                    int e0_5_1_c = c0_0.Z >> 2 & 0x3F;
                    int e0_5_1_0 = default;
                    e0_5_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_5_1_c & 31);
                    if (e0_5_1_c >= 32)
                    {
                        if (e0_5_1_c < 52)
                        {
                            e0_5_1_0 = cached[(e0_5_1_c) + -12];
                        }
                        else
                        {
                            e0_5_1_0 = stored[(e0_5_1_c) + 64];
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
                    float x6_0 = activations[(step * 32 + 6) * 4 + part + 0];
                    float x6_1 = activations[(step * 32 + 6) * 4 + part + 2];
                    int e0_6_0_c = c0_0.Z >> 8 & 0x3F;
                    int e0_6_0_0 = default;
                    e0_6_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_6_0_c & 31);
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
                    int e0_6_1_c = c0_0.Z >> 14 & 0x3F;
                    int e0_6_1_0 = default;
                    e0_6_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_6_1_c & 31);
                    if (e0_6_1_c >= 32)
                    {
                        if (e0_6_1_c < 52)
                        {
                            e0_6_1_0 = cached[(e0_6_1_c) + -12];
                        }
                        else
                        {
                            e0_6_1_0 = stored[(e0_6_1_c) + 64];
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
                    float x7_0 = activations[(step * 32 + 7) * 4 + part + 0];
                    float x7_1 = activations[(step * 32 + 7) * 4 + part + 2];
                    int e0_7_0_c = c0_0.Z >> 20 & 0x3F;
                    int e0_7_0_0 = default;
                    e0_7_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_7_0_c & 31);
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
                    int e0_7_1_c = c0_0.Z >> 26 & 0x3F;
                    int e0_7_1_0 = default;
                    e0_7_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_7_1_c & 31);
                    if (e0_7_1_c >= 32)
                    {
                        if (e0_7_1_c < 52)
                        {
                            e0_7_1_0 = cached[(e0_7_1_c) + -12];
                        }
                        else
                        {
                            e0_7_1_0 = stored[(e0_7_1_c) + 64];
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
                    float x8_0 = activations[(step * 32 + 8) * 4 + part + 0];
                    float x8_1 = activations[(step * 32 + 8) * 4 + part + 2];
                    int e0_8_0_c = c0_0.W & 0x3F;
                    int e0_8_0_0 = default;
                    e0_8_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_8_0_c & 31);
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
                    int e0_8_1_c = c0_0.W >> 6 & 0x3F;
                    int e0_8_1_0 = default;
                    e0_8_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_8_1_c & 31);
                    if (e0_8_1_c >= 32)
                    {
                        if (e0_8_1_c < 52)
                        {
                            e0_8_1_0 = cached[(e0_8_1_c) + -12];
                        }
                        else
                        {
                            e0_8_1_0 = stored[(e0_8_1_c) + 64];
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
                    float x9_0 = activations[(step * 32 + 9) * 4 + part + 0];
                    float x9_1 = activations[(step * 32 + 9) * 4 + part + 2];
                    int e0_9_0_c = c0_0.W >> 12 & 0x3F;
                    int e0_9_0_0 = default;
                    e0_9_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_9_0_c & 31);
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
                    int e0_9_1_c = c0_0.W >> 18 & 0x3F;
                    int e0_9_1_0 = default;
                    e0_9_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_9_1_c & 31);
                    if (e0_9_1_c >= 32)
                    {
                        if (e0_9_1_c < 52)
                        {
                            e0_9_1_0 = cached[(e0_9_1_c) + -12];
                        }
                        else
                        {
                            e0_9_1_0 = stored[(e0_9_1_c) + 64];
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
                    float x10_0 = activations[(step * 32 + 10) * 4 + part + 0];
                    float x10_1 = activations[(step * 32 + 10) * 4 + part + 2];
                    int e0_10_0_c = c0_0.W >> 24 & 0x3F;
                    int e0_10_0_0 = default;
                    e0_10_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_10_0_c & 31);
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
                    int e0_10_1_c = ((int)((uint)c0_0.W >> 30) | c0_1.X << 2) & 0x3F;
                    int e0_10_1_0 = default;
                    e0_10_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_10_1_c & 31);
                    if (e0_10_1_c >= 32)
                    {
                        if (e0_10_1_c < 52)
                        {
                            e0_10_1_0 = cached[(e0_10_1_c) + -12];
                        }
                        else
                        {
                            e0_10_1_0 = stored[(e0_10_1_c) + 64];
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
                    float x11_0 = activations[(step * 32 + 11) * 4 + part + 0];
                    float x11_1 = activations[(step * 32 + 11) * 4 + part + 2];
                    int e0_11_0_c = c0_1.X >> 4 & 0x3F;
                    int e0_11_0_0 = default;
                    e0_11_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_11_0_c & 31);
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
                    int e0_11_1_c = c0_1.X >> 10 & 0x3F;
                    int e0_11_1_0 = default;
                    e0_11_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_11_1_c & 31);
                    if (e0_11_1_c >= 32)
                    {
                        if (e0_11_1_c < 52)
                        {
                            e0_11_1_0 = cached[(e0_11_1_c) + -12];
                        }
                        else
                        {
                            e0_11_1_0 = stored[(e0_11_1_c) + 64];
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
                    float x12_0 = activations[(step * 32 + 12) * 4 + part + 0];
                    float x12_1 = activations[(step * 32 + 12) * 4 + part + 2];
                    int e0_12_0_c = c0_1.X >> 16 & 0x3F;
                    int e0_12_0_0 = default;
                    e0_12_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_12_0_c & 31);
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
                    int e0_12_1_c = c0_1.X >> 22 & 0x3F;
                    int e0_12_1_0 = default;
                    e0_12_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_12_1_c & 31);
                    if (e0_12_1_c >= 32)
                    {
                        if (e0_12_1_c < 52)
                        {
                            e0_12_1_0 = cached[(e0_12_1_c) + -12];
                        }
                        else
                        {
                            e0_12_1_0 = stored[(e0_12_1_c) + 64];
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
                    float x13_0 = activations[(step * 32 + 13) * 4 + part + 0];
                    float x13_1 = activations[(step * 32 + 13) * 4 + part + 2];
                    int e0_13_0_c = ((int)((uint)c0_1.X >> 28) | c0_1.Y << 4) & 0x3F;
                    int e0_13_0_0 = default;
                    e0_13_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_13_0_c & 31);
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
                    int e0_13_1_c = c0_1.Y >> 2 & 0x3F;
                    int e0_13_1_0 = default;
                    e0_13_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_13_1_c & 31);
                    if (e0_13_1_c >= 32)
                    {
                        if (e0_13_1_c < 52)
                        {
                            e0_13_1_0 = cached[(e0_13_1_c) + -12];
                        }
                        else
                        {
                            e0_13_1_0 = stored[(e0_13_1_c) + 64];
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
                    float x14_0 = activations[(step * 32 + 14) * 4 + part + 0];
                    float x14_1 = activations[(step * 32 + 14) * 4 + part + 2];
                    int e0_14_0_c = c0_1.Y >> 8 & 0x3F;
                    int e0_14_0_0 = default;
                    e0_14_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_14_0_c & 31);
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
                    int e0_14_1_c = c0_1.Y >> 14 & 0x3F;
                    int e0_14_1_0 = default;
                    e0_14_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_14_1_c & 31);
                    if (e0_14_1_c >= 32)
                    {
                        if (e0_14_1_c < 52)
                        {
                            e0_14_1_0 = cached[(e0_14_1_c) + -12];
                        }
                        else
                        {
                            e0_14_1_0 = stored[(e0_14_1_c) + 64];
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
                    float x15_0 = activations[(step * 32 + 15) * 4 + part + 0];
                    float x15_1 = activations[(step * 32 + 15) * 4 + part + 2];
                    int e0_15_0_c = c0_1.Y >> 20 & 0x3F;
                    int e0_15_0_0 = default;
                    e0_15_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_15_0_c & 31);
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
                    int e0_15_1_c = c0_1.Y >> 26 & 0x3F;
                    int e0_15_1_0 = default;
                    e0_15_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_15_1_c & 31);
                    if (e0_15_1_c >= 32)
                    {
                        if (e0_15_1_c < 52)
                        {
                            e0_15_1_0 = cached[(e0_15_1_c) + -12];
                        }
                        else
                        {
                            e0_15_1_0 = stored[(e0_15_1_c) + 64];
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
                    float x16_0 = activations[(step * 32 + 16) * 4 + part + 0];
                    float x16_1 = activations[(step * 32 + 16) * 4 + part + 2];
                    int e0_16_0_c = c0_1.Z & 0x3F;
                    int e0_16_0_0 = default;
                    e0_16_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_16_0_c & 31);
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
                    int e0_16_1_c = c0_1.Z >> 6 & 0x3F;
                    int e0_16_1_0 = default;
                    e0_16_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_16_1_c & 31);
                    if (e0_16_1_c >= 32)
                    {
                        if (e0_16_1_c < 52)
                        {
                            e0_16_1_0 = cached[(e0_16_1_c) + -12];
                        }
                        else
                        {
                            e0_16_1_0 = stored[(e0_16_1_c) + 64];
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
                    float x17_0 = activations[(step * 32 + 17) * 4 + part + 0];
                    float x17_1 = activations[(step * 32 + 17) * 4 + part + 2];
                    int e0_17_0_c = c0_1.Z >> 12 & 0x3F;
                    int e0_17_0_0 = default;
                    e0_17_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_17_0_c & 31);
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
                    int e0_17_1_c = c0_1.Z >> 18 & 0x3F;
                    int e0_17_1_0 = default;
                    e0_17_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_17_1_c & 31);
                    if (e0_17_1_c >= 32)
                    {
                        if (e0_17_1_c < 52)
                        {
                            e0_17_1_0 = cached[(e0_17_1_c) + -12];
                        }
                        else
                        {
                            e0_17_1_0 = stored[(e0_17_1_c) + 64];
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
                    float x18_0 = activations[(step * 32 + 18) * 4 + part + 0];
                    float x18_1 = activations[(step * 32 + 18) * 4 + part + 2];
                    int e0_18_0_c = c0_1.Z >> 24 & 0x3F;
                    int e0_18_0_0 = default;
                    e0_18_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_18_0_c & 31);
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
                    int e0_18_1_c = ((int)((uint)c0_1.Z >> 30) | c0_1.W << 2) & 0x3F;
                    int e0_18_1_0 = default;
                    e0_18_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_18_1_c & 31);
                    if (e0_18_1_c >= 32)
                    {
                        if (e0_18_1_c < 52)
                        {
                            e0_18_1_0 = cached[(e0_18_1_c) + -12];
                        }
                        else
                        {
                            e0_18_1_0 = stored[(e0_18_1_c) + 64];
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
                    float x19_0 = activations[(step * 32 + 19) * 4 + part + 0];
                    float x19_1 = activations[(step * 32 + 19) * 4 + part + 2];
                    int e0_19_0_c = c0_1.W >> 4 & 0x3F;
                    int e0_19_0_0 = default;
                    e0_19_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_19_0_c & 31);
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
                    int e0_19_1_c = c0_1.W >> 10 & 0x3F;
                    int e0_19_1_0 = default;
                    e0_19_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_19_1_c & 31);
                    if (e0_19_1_c >= 32)
                    {
                        if (e0_19_1_c < 52)
                        {
                            e0_19_1_0 = cached[(e0_19_1_c) + -12];
                        }
                        else
                        {
                            e0_19_1_0 = stored[(e0_19_1_c) + 64];
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
                    float x20_0 = activations[(step * 32 + 20) * 4 + part + 0];
                    float x20_1 = activations[(step * 32 + 20) * 4 + part + 2];
                    int e0_20_0_c = c0_1.W >> 16 & 0x3F;
                    int e0_20_0_0 = default;
                    e0_20_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_20_0_c & 31);
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
                    int e0_20_1_c = c0_1.W >> 22 & 0x3F;
                    int e0_20_1_0 = default;
                    e0_20_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_20_1_c & 31);
                    if (e0_20_1_c >= 32)
                    {
                        if (e0_20_1_c < 52)
                        {
                            e0_20_1_0 = cached[(e0_20_1_c) + -12];
                        }
                        else
                        {
                            e0_20_1_0 = stored[(e0_20_1_c) + 64];
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
                    float x21_0 = activations[(step * 32 + 21) * 4 + part + 0];
                    float x21_1 = activations[(step * 32 + 21) * 4 + part + 2];
                    int e0_21_0_c = ((int)((uint)c0_1.W >> 28) | c0_2.X << 4) & 0x3F;
                    int e0_21_0_0 = default;
                    e0_21_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_21_0_c & 31);
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
                    int e0_21_1_c = c0_2.X >> 2 & 0x3F;
                    int e0_21_1_0 = default;
                    e0_21_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_21_1_c & 31);
                    if (e0_21_1_c >= 32)
                    {
                        if (e0_21_1_c < 52)
                        {
                            e0_21_1_0 = cached[(e0_21_1_c) + -12];
                        }
                        else
                        {
                            e0_21_1_0 = stored[(e0_21_1_c) + 64];
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
                    float x22_0 = activations[(step * 32 + 22) * 4 + part + 0];
                    float x22_1 = activations[(step * 32 + 22) * 4 + part + 2];
                    int e0_22_0_c = c0_2.X >> 8 & 0x3F;
                    int e0_22_0_0 = default;
                    e0_22_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_22_0_c & 31);
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
                    int e0_22_1_c = c0_2.X >> 14 & 0x3F;
                    int e0_22_1_0 = default;
                    e0_22_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_22_1_c & 31);
                    if (e0_22_1_c >= 32)
                    {
                        if (e0_22_1_c < 52)
                        {
                            e0_22_1_0 = cached[(e0_22_1_c) + -12];
                        }
                        else
                        {
                            e0_22_1_0 = stored[(e0_22_1_c) + 64];
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
                    float x23_0 = activations[(step * 32 + 23) * 4 + part + 0];
                    float x23_1 = activations[(step * 32 + 23) * 4 + part + 2];
                    int e0_23_0_c = c0_2.X >> 20 & 0x3F;
                    int e0_23_0_0 = default;
                    e0_23_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_23_0_c & 31);
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
                    int e0_23_1_c = c0_2.X >> 26 & 0x3F;
                    int e0_23_1_0 = default;
                    e0_23_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_23_1_c & 31);
                    if (e0_23_1_c >= 32)
                    {
                        if (e0_23_1_c < 52)
                        {
                            e0_23_1_0 = cached[(e0_23_1_c) + -12];
                        }
                        else
                        {
                            e0_23_1_0 = stored[(e0_23_1_c) + 64];
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
                    float x24_0 = activations[(step * 32 + 24) * 4 + part + 0];
                    float x24_1 = activations[(step * 32 + 24) * 4 + part + 2];
                    int e0_24_0_c = c0_2.Y & 0x3F;
                    int e0_24_0_0 = default;
                    e0_24_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_24_0_c & 31);
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
                    int e0_24_1_c = c0_2.Y >> 6 & 0x3F;
                    int e0_24_1_0 = default;
                    e0_24_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_24_1_c & 31);
                    if (e0_24_1_c >= 32)
                    {
                        if (e0_24_1_c < 52)
                        {
                            e0_24_1_0 = cached[(e0_24_1_c) + -12];
                        }
                        else
                        {
                            e0_24_1_0 = stored[(e0_24_1_c) + 64];
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
                    float x25_0 = activations[(step * 32 + 25) * 4 + part + 0];
                    float x25_1 = activations[(step * 32 + 25) * 4 + part + 2];
                    int e0_25_0_c = c0_2.Y >> 12 & 0x3F;
                    int e0_25_0_0 = default;
                    e0_25_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_25_0_c & 31);
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
                    int e0_25_1_c = c0_2.Y >> 18 & 0x3F;
                    int e0_25_1_0 = default;
                    e0_25_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_25_1_c & 31);
                    if (e0_25_1_c >= 32)
                    {
                        if (e0_25_1_c < 52)
                        {
                            e0_25_1_0 = cached[(e0_25_1_c) + -12];
                        }
                        else
                        {
                            e0_25_1_0 = stored[(e0_25_1_c) + 64];
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
                    float x26_0 = activations[(step * 32 + 26) * 4 + part + 0];
                    float x26_1 = activations[(step * 32 + 26) * 4 + part + 2];
                    int e0_26_0_c = c0_2.Y >> 24 & 0x3F;
                    int e0_26_0_0 = default;
                    e0_26_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_26_0_c & 31);
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
                    int e0_26_1_c = ((int)((uint)c0_2.Y >> 30) | c0_2.Z << 2) & 0x3F;
                    int e0_26_1_0 = default;
                    e0_26_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_26_1_c & 31);
                    if (e0_26_1_c >= 32)
                    {
                        if (e0_26_1_c < 52)
                        {
                            e0_26_1_0 = cached[(e0_26_1_c) + -12];
                        }
                        else
                        {
                            e0_26_1_0 = stored[(e0_26_1_c) + 64];
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
                    float x27_0 = activations[(step * 32 + 27) * 4 + part + 0];
                    float x27_1 = activations[(step * 32 + 27) * 4 + part + 2];
                    int e0_27_0_c = c0_2.Z >> 4 & 0x3F;
                    int e0_27_0_0 = default;
                    e0_27_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_27_0_c & 31);
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
                    int e0_27_1_c = c0_2.Z >> 10 & 0x3F;
                    int e0_27_1_0 = default;
                    e0_27_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_27_1_c & 31);
                    if (e0_27_1_c >= 32)
                    {
                        if (e0_27_1_c < 52)
                        {
                            e0_27_1_0 = cached[(e0_27_1_c) + -12];
                        }
                        else
                        {
                            e0_27_1_0 = stored[(e0_27_1_c) + 64];
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
                    float x28_0 = activations[(step * 32 + 28) * 4 + part + 0];
                    float x28_1 = activations[(step * 32 + 28) * 4 + part + 2];
                    int e0_28_0_c = c0_2.Z >> 16 & 0x3F;
                    int e0_28_0_0 = default;
                    e0_28_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_28_0_c & 31);
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
                    int e0_28_1_c = c0_2.Z >> 22 & 0x3F;
                    int e0_28_1_0 = default;
                    e0_28_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_28_1_c & 31);
                    if (e0_28_1_c >= 32)
                    {
                        if (e0_28_1_c < 52)
                        {
                            e0_28_1_0 = cached[(e0_28_1_c) + -12];
                        }
                        else
                        {
                            e0_28_1_0 = stored[(e0_28_1_c) + 64];
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
                    float x29_0 = activations[(step * 32 + 29) * 4 + part + 0];
                    float x29_1 = activations[(step * 32 + 29) * 4 + part + 2];
                    int e0_29_0_c = ((int)((uint)c0_2.Z >> 28) | c0_2.W << 4) & 0x3F;
                    int e0_29_0_0 = default;
                    e0_29_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_29_0_c & 31);
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
                    int e0_29_1_c = c0_2.W >> 2 & 0x3F;
                    int e0_29_1_0 = default;
                    e0_29_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_29_1_c & 31);
                    if (e0_29_1_c >= 32)
                    {
                        if (e0_29_1_c < 52)
                        {
                            e0_29_1_0 = cached[(e0_29_1_c) + -12];
                        }
                        else
                        {
                            e0_29_1_0 = stored[(e0_29_1_c) + 64];
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
                    float x30_0 = activations[(step * 32 + 30) * 4 + part + 0];
                    float x30_1 = activations[(step * 32 + 30) * 4 + part + 2];
                    int e0_30_0_c = c0_2.W >> 8 & 0x3F;
                    int e0_30_0_0 = default;
                    e0_30_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_30_0_c & 31);
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
                    int e0_30_1_c = c0_2.W >> 14 & 0x3F;
                    int e0_30_1_0 = default;
                    e0_30_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_30_1_c & 31);
                    if (e0_30_1_c >= 32)
                    {
                        if (e0_30_1_c < 52)
                        {
                            e0_30_1_0 = cached[(e0_30_1_c) + -12];
                        }
                        else
                        {
                            e0_30_1_0 = stored[(e0_30_1_c) + 64];
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
                    float x31_0 = activations[(step * 32 + 31) * 4 + part + 0];
                    float x31_1 = activations[(step * 32 + 31) * 4 + part + 2];
                    int e0_31_0_c = c0_2.W >> 20 & 0x3F;
                    int e0_31_0_0 = default;
                    e0_31_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_31_0_c & 31);
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
                    int e0_31_1_c = c0_2.W >> 26 & 0x3F;
                    int e0_31_1_0 = default;
                    e0_31_1_0 = global::ILGPU.Warp.Shuffle(hot1_0, e0_31_1_c & 31);
                    if (e0_31_1_c >= 32)
                    {
                        if (e0_31_1_c < 52)
                        {
                            e0_31_1_0 = cached[(e0_31_1_c) + -12];
                        }
                        else
                        {
                            e0_31_1_0 = stored[(e0_31_1_c) + 64];
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
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
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

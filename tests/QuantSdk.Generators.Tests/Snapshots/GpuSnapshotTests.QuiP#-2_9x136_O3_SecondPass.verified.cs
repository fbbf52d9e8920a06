#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-2, 136 to 9 features, LatticeRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 1, Steps: 3, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1),
                GroupsX: 1, GroupsY: 3, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 1920, InputStride: 192, Parts: 3),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 192, 192);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> staged = shared.SubView(224 + (global::ILGPU.Group.IdxX >> 5) * 256, 256).Cast<float>();
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
            global::ILGPU.ArrayView<int> stored = table;
            int hot0_0 = stored[(0 + lane) * 1 + 0];
            global::ILGPU.ArrayView<int> cached = shared;
            for (int i = global::ILGPU.Group.IdxX; i < 224; i += 32)
            {
                cached[i] = stored[i / 224 * 256 + 32 + i % 224];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 32 + lane / 1 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 96 + lane);
                float sum0 = 0f;
                for (int step = global::ILGPU.Grid.IdxY * 1; step < global::ILGPU.IntrinsicMath.Min((global::ILGPU.Grid.IdxY + 1) * 1, 3); step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 8 + part;
                    float x0_0 = activations[(step * 8 + 0) * 8 + part + 0];
                    float x0_1 = activations[(step * 8 + 0) * 8 + part + 1];
                    float x0_2 = activations[(step * 8 + 0) * 8 + part + 2];
                    float x0_3 = activations[(step * 8 + 0) * 8 + part + 3];
                    float x0_4 = activations[(step * 8 + 0) * 8 + part + 4];
                    float x0_5 = activations[(step * 8 + 0) * 8 + part + 5];
                    float x0_6 = activations[(step * 8 + 0) * 8 + part + 6];
                    float x0_7 = activations[(step * 8 + 0) * 8 + part + 7];
                    int e0_0_0_c = c0_0.X >> 8 & 0xFF;
                    int e0_0_0_0 = default;
                    e0_0_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_0_0_c & 31);
                    if (e0_0_0_c >= 32)
                    {
                        e0_0_0_0 = cached[(e0_0_0_c) + -32];
                    }
                    int e0_0_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_0_0_0, c0_0.X & 0xFF);
                    float e0_0_0_z = e0_0_0_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p << 3 & 0x38 | 0x49800000) - e0_0_0_z);
                    staged[given ^ 1] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 1 & 0x38 | 0x49800000) - e0_0_0_z);
                    staged[given ^ 2] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 5 & 0x38 | 0x49800000) - e0_0_0_z);
                    staged[given ^ 3] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 9 & 0x38 | 0x49800000) - e0_0_0_z);
                    staged[given ^ 4] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 13 & 0x38 | 0x49800000) - e0_0_0_z);
                    staged[given ^ 5] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 17 & 0x38 | 0x49800000) - e0_0_0_z);
                    staged[given ^ 6] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 21 & 0x38 | 0x49800000) - e0_0_0_z);
                    staged[given ^ 7] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 25 & 0x38 | 0x49800000) - e0_0_0_z);
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
                    float x1_0 = activations[(step * 8 + 1) * 8 + part + 0];
                    float x1_1 = activations[(step * 8 + 1) * 8 + part + 1];
                    float x1_2 = activations[(step * 8 + 1) * 8 + part + 2];
                    float x1_3 = activations[(step * 8 + 1) * 8 + part + 3];
                    float x1_4 = activations[(step * 8 + 1) * 8 + part + 4];
                    float x1_5 = activations[(step * 8 + 1) * 8 + part + 5];
                    float x1_6 = activations[(step * 8 + 1) * 8 + part + 6];
                    float x1_7 = activations[(step * 8 + 1) * 8 + part + 7];
                    int e0_1_0_c = c0_0.X >> 24 & 0xFF;
                    int e0_1_0_0 = default;
                    e0_1_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_1_0_c & 31);
                    if (e0_1_0_c >= 32)
                    {
                        e0_1_0_0 = cached[(e0_1_0_c) + -32];
                    }
                    int e0_1_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_1_0_0, c0_0.X >> 16 & 0xFF);
                    float e0_1_0_z = e0_1_0_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p << 3 & 0x38 | 0x49800000) - e0_1_0_z);
                    staged[given ^ 1] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 1 & 0x38 | 0x49800000) - e0_1_0_z);
                    staged[given ^ 2] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 5 & 0x38 | 0x49800000) - e0_1_0_z);
                    staged[given ^ 3] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 9 & 0x38 | 0x49800000) - e0_1_0_z);
                    staged[given ^ 4] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 13 & 0x38 | 0x49800000) - e0_1_0_z);
                    staged[given ^ 5] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 17 & 0x38 | 0x49800000) - e0_1_0_z);
                    staged[given ^ 6] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 21 & 0x38 | 0x49800000) - e0_1_0_z);
                    staged[given ^ 7] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 25 & 0x38 | 0x49800000) - e0_1_0_z);
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
                    float x2_0 = activations[(step * 8 + 2) * 8 + part + 0];
                    float x2_1 = activations[(step * 8 + 2) * 8 + part + 1];
                    float x2_2 = activations[(step * 8 + 2) * 8 + part + 2];
                    float x2_3 = activations[(step * 8 + 2) * 8 + part + 3];
                    float x2_4 = activations[(step * 8 + 2) * 8 + part + 4];
                    float x2_5 = activations[(step * 8 + 2) * 8 + part + 5];
                    float x2_6 = activations[(step * 8 + 2) * 8 + part + 6];
                    float x2_7 = activations[(step * 8 + 2) * 8 + part + 7];
                    int e0_2_0_c = c0_0.Y >> 8 & 0xFF;
                    int e0_2_0_0 = default;
                    e0_2_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_2_0_c & 31);
                    if (e0_2_0_c >= 32)
                    {
                        e0_2_0_0 = cached[(e0_2_0_c) + -32];
                    }
                    int e0_2_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_2_0_0, c0_0.Y & 0xFF);
                    float e0_2_0_z = e0_2_0_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p << 3 & 0x38 | 0x49800000) - e0_2_0_z);
                    staged[given ^ 1] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 1 & 0x38 | 0x49800000) - e0_2_0_z);
                    staged[given ^ 2] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 5 & 0x38 | 0x49800000) - e0_2_0_z);
                    staged[given ^ 3] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 9 & 0x38 | 0x49800000) - e0_2_0_z);
                    staged[given ^ 4] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 13 & 0x38 | 0x49800000) - e0_2_0_z);
                    staged[given ^ 5] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 17 & 0x38 | 0x49800000) - e0_2_0_z);
                    staged[given ^ 6] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 21 & 0x38 | 0x49800000) - e0_2_0_z);
                    staged[given ^ 7] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 25 & 0x38 | 0x49800000) - e0_2_0_z);
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
                    float x3_0 = activations[(step * 8 + 3) * 8 + part + 0];
                    float x3_1 = activations[(step * 8 + 3) * 8 + part + 1];
                    float x3_2 = activations[(step * 8 + 3) * 8 + part + 2];
                    float x3_3 = activations[(step * 8 + 3) * 8 + part + 3];
                    float x3_4 = activations[(step * 8 + 3) * 8 + part + 4];
                    float x3_5 = activations[(step * 8 + 3) * 8 + part + 5];
                    float x3_6 = activations[(step * 8 + 3) * 8 + part + 6];
                    float x3_7 = activations[(step * 8 + 3) * 8 + part + 7];
                    int e0_3_0_c = c0_0.Y >> 24 & 0xFF;
                    int e0_3_0_0 = default;
                    e0_3_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_3_0_c & 31);
                    if (e0_3_0_c >= 32)
                    {
                        e0_3_0_0 = cached[(e0_3_0_c) + -32];
                    }
                    int e0_3_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_3_0_0, c0_0.Y >> 16 & 0xFF);
                    float e0_3_0_z = e0_3_0_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p << 3 & 0x38 | 0x49800000) - e0_3_0_z);
                    staged[given ^ 1] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 1 & 0x38 | 0x49800000) - e0_3_0_z);
                    staged[given ^ 2] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 5 & 0x38 | 0x49800000) - e0_3_0_z);
                    staged[given ^ 3] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 9 & 0x38 | 0x49800000) - e0_3_0_z);
                    staged[given ^ 4] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 13 & 0x38 | 0x49800000) - e0_3_0_z);
                    staged[given ^ 5] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 17 & 0x38 | 0x49800000) - e0_3_0_z);
                    staged[given ^ 6] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 21 & 0x38 | 0x49800000) - e0_3_0_z);
                    staged[given ^ 7] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 25 & 0x38 | 0x49800000) - e0_3_0_z);
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
                    float x4_0 = activations[(step * 8 + 4) * 8 + part + 0];
                    float x4_1 = activations[(step * 8 + 4) * 8 + part + 1];
                    float x4_2 = activations[(step * 8 + 4) * 8 + part + 2];
                    float x4_3 = activations[(step * 8 + 4) * 8 + part + 3];
                    float x4_4 = activations[(step * 8 + 4) * 8 + part + 4];
                    float x4_5 = activations[(step * 8 + 4) * 8 + part + 5];
                    float x4_6 = activations[(step * 8 + 4) * 8 + part + 6];
                    float x4_7 = activations[(step * 8 + 4) * 8 + part + 7];
                    int e0_4_0_c = c0_0.Z >> 8 & 0xFF;
                    int e0_4_0_0 = default;
                    e0_4_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_4_0_c & 31);
                    if (e0_4_0_c >= 32)
                    {
                        e0_4_0_0 = cached[(e0_4_0_c) + -32];
                    }
                    int e0_4_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_4_0_0, c0_0.Z & 0xFF);
                    float e0_4_0_z = e0_4_0_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_4_0_p << 3 & 0x38 | 0x49800000) - e0_4_0_z);
                    staged[given ^ 1] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_4_0_p >> 1 & 0x38 | 0x49800000) - e0_4_0_z);
                    staged[given ^ 2] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_4_0_p >> 5 & 0x38 | 0x49800000) - e0_4_0_z);
                    staged[given ^ 3] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_4_0_p >> 9 & 0x38 | 0x49800000) - e0_4_0_z);
                    staged[given ^ 4] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_4_0_p >> 13 & 0x38 | 0x49800000) - e0_4_0_z);
                    staged[given ^ 5] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_4_0_p >> 17 & 0x38 | 0x49800000) - e0_4_0_z);
                    staged[given ^ 6] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_4_0_p >> 21 & 0x38 | 0x49800000) - e0_4_0_z);
                    staged[given ^ 7] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_4_0_p >> 25 & 0x38 | 0x49800000) - e0_4_0_z);
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
                    float x5_0 = activations[(step * 8 + 5) * 8 + part + 0];
                    float x5_1 = activations[(step * 8 + 5) * 8 + part + 1];
                    float x5_2 = activations[(step * 8 + 5) * 8 + part + 2];
                    float x5_3 = activations[(step * 8 + 5) * 8 + part + 3];
                    float x5_4 = activations[(step * 8 + 5) * 8 + part + 4];
                    float x5_5 = activations[(step * 8 + 5) * 8 + part + 5];
                    float x5_6 = activations[(step * 8 + 5) * 8 + part + 6];
                    float x5_7 = activations[(step * 8 + 5) * 8 + part + 7];
                    int e0_5_0_c = c0_0.Z >> 24 & 0xFF;
                    int e0_5_0_0 = default;
                    e0_5_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_5_0_c & 31);
                    if (e0_5_0_c >= 32)
                    {
                        e0_5_0_0 = cached[(e0_5_0_c) + -32];
                    }
                    int e0_5_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_5_0_0, c0_0.Z >> 16 & 0xFF);
                    float e0_5_0_z = e0_5_0_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_5_0_p << 3 & 0x38 | 0x49800000) - e0_5_0_z);
                    staged[given ^ 1] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_5_0_p >> 1 & 0x38 | 0x49800000) - e0_5_0_z);
                    staged[given ^ 2] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_5_0_p >> 5 & 0x38 | 0x49800000) - e0_5_0_z);
                    staged[given ^ 3] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_5_0_p >> 9 & 0x38 | 0x49800000) - e0_5_0_z);
                    staged[given ^ 4] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_5_0_p >> 13 & 0x38 | 0x49800000) - e0_5_0_z);
                    staged[given ^ 5] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_5_0_p >> 17 & 0x38 | 0x49800000) - e0_5_0_z);
                    staged[given ^ 6] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_5_0_p >> 21 & 0x38 | 0x49800000) - e0_5_0_z);
                    staged[given ^ 7] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_5_0_p >> 25 & 0x38 | 0x49800000) - e0_5_0_z);
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
                    float x6_0 = activations[(step * 8 + 6) * 8 + part + 0];
                    float x6_1 = activations[(step * 8 + 6) * 8 + part + 1];
                    float x6_2 = activations[(step * 8 + 6) * 8 + part + 2];
                    float x6_3 = activations[(step * 8 + 6) * 8 + part + 3];
                    float x6_4 = activations[(step * 8 + 6) * 8 + part + 4];
                    float x6_5 = activations[(step * 8 + 6) * 8 + part + 5];
                    float x6_6 = activations[(step * 8 + 6) * 8 + part + 6];
                    float x6_7 = activations[(step * 8 + 6) * 8 + part + 7];
                    int e0_6_0_c = c0_0.W >> 8 & 0xFF;
                    int e0_6_0_0 = default;
                    e0_6_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_6_0_c & 31);
                    if (e0_6_0_c >= 32)
                    {
                        e0_6_0_0 = cached[(e0_6_0_c) + -32];
                    }
                    int e0_6_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_6_0_0, c0_0.W & 0xFF);
                    float e0_6_0_z = e0_6_0_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_6_0_p << 3 & 0x38 | 0x49800000) - e0_6_0_z);
                    staged[given ^ 1] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_6_0_p >> 1 & 0x38 | 0x49800000) - e0_6_0_z);
                    staged[given ^ 2] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_6_0_p >> 5 & 0x38 | 0x49800000) - e0_6_0_z);
                    staged[given ^ 3] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_6_0_p >> 9 & 0x38 | 0x49800000) - e0_6_0_z);
                    staged[given ^ 4] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_6_0_p >> 13 & 0x38 | 0x49800000) - e0_6_0_z);
                    staged[given ^ 5] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_6_0_p >> 17 & 0x38 | 0x49800000) - e0_6_0_z);
                    staged[given ^ 6] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_6_0_p >> 21 & 0x38 | 0x49800000) - e0_6_0_z);
                    staged[given ^ 7] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_6_0_p >> 25 & 0x38 | 0x49800000) - e0_6_0_z);
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
                    float x7_0 = activations[(step * 8 + 7) * 8 + part + 0];
                    float x7_1 = activations[(step * 8 + 7) * 8 + part + 1];
                    float x7_2 = activations[(step * 8 + 7) * 8 + part + 2];
                    float x7_3 = activations[(step * 8 + 7) * 8 + part + 3];
                    float x7_4 = activations[(step * 8 + 7) * 8 + part + 4];
                    float x7_5 = activations[(step * 8 + 7) * 8 + part + 5];
                    float x7_6 = activations[(step * 8 + 7) * 8 + part + 6];
                    float x7_7 = activations[(step * 8 + 7) * 8 + part + 7];
                    int e0_7_0_c = c0_0.W >> 24 & 0xFF;
                    int e0_7_0_0 = default;
                    e0_7_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_7_0_c & 31);
                    if (e0_7_0_c >= 32)
                    {
                        e0_7_0_0 = cached[(e0_7_0_c) + -32];
                    }
                    int e0_7_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_7_0_0, c0_0.W >> 16 & 0xFF);
                    float e0_7_0_z = e0_7_0_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_7_0_p << 3 & 0x38 | 0x49800000) - e0_7_0_z);
                    staged[given ^ 1] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_7_0_p >> 1 & 0x38 | 0x49800000) - e0_7_0_z);
                    staged[given ^ 2] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_7_0_p >> 5 & 0x38 | 0x49800000) - e0_7_0_z);
                    staged[given ^ 3] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_7_0_p >> 9 & 0x38 | 0x49800000) - e0_7_0_z);
                    staged[given ^ 4] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_7_0_p >> 13 & 0x38 | 0x49800000) - e0_7_0_z);
                    staged[given ^ 5] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_7_0_p >> 17 & 0x38 | 0x49800000) - e0_7_0_z);
                    staged[given ^ 6] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_7_0_p >> 21 & 0x38 | 0x49800000) - e0_7_0_z);
                    staged[given ^ 7] = (global::QuantSdk.Gpu.DeviceMath.Bits(e0_7_0_p >> 25 & 0x38 | 0x49800000) - e0_7_0_z);
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
                }
                float result0 = sum0;
                if (part == 0)
                {
                    if (row + 0 < 9)
                    {
                        y[((long)global::ILGPU.Grid.IdxY * global::ILGPU.Grid.DimZ + token) * 9 + row + 0] = result0 * scales[0];
                    }
                }
            }
        }
    }
}

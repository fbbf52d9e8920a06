#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-4, 40 to 5 features, LatticeRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 2, RowsPerLane: 1, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 1104, InputStride: 64),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 64, 64);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<float> staged = shared.SubView(20 + (global::ILGPU.Group.IdxX >> 5) * 256, 256).Cast<float>();
            int given = lane * 8 ^ (lane * 8 >> 5 & 7);
            int taken0 = lane / 2 * 16 + part + 0;
            taken0 ^= taken0 >> 5 & 7;
            int taken1 = lane / 2 * 16 + part + 2;
            taken1 ^= taken1 >> 5 & 7;
            int taken2 = lane / 2 * 16 + part + 4;
            taken2 ^= taken2 >> 5 & 7;
            int taken3 = lane / 2 * 16 + part + 6;
            taken3 ^= taken3 >> 5 & 7;
            int taken4 = lane / 2 * 16 + part + 8;
            taken4 ^= taken4 >> 5 & 7;
            int taken5 = lane / 2 * 16 + part + 10;
            taken5 ^= taken5 >> 5 & 7;
            int taken6 = lane / 2 * 16 + part + 12;
            taken6 ^= taken6 >> 5 & 7;
            int taken7 = lane / 2 * 16 + part + 14;
            taken7 ^= taken7 >> 5 & 7;
            global::ILGPU.ArrayView<int> stored = table;
            int hot0_0 = stored[(0 + global::ILGPU.IntrinsicMath.Min(lane, 8)) * 1 + 0];
            global::ILGPU.ArrayView<int> cached = shared;
            for (int i = global::ILGPU.Group.IdxX; i < 20; i += 32)
            {
                cached[i] = stored[i / 20 * 256 + 9 + i % 20];
            }
            global::ILGPU.Group.Barrier();
            float stage0 = scales[0];
            float stage1 = scales[1];
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 16 + lane / 2 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 32 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 8 + part;
                    float x0_0 = activations[(step * 4 + 0) * 16 + part + 0];
                    float x0_1 = activations[(step * 4 + 0) * 16 + part + 2];
                    float x0_2 = activations[(step * 4 + 0) * 16 + part + 4];
                    float x0_3 = activations[(step * 4 + 0) * 16 + part + 6];
                    float x0_4 = activations[(step * 4 + 0) * 16 + part + 8];
                    float x0_5 = activations[(step * 4 + 0) * 16 + part + 10];
                    float x0_6 = activations[(step * 4 + 0) * 16 + part + 12];
                    float x0_7 = activations[(step * 4 + 0) * 16 + part + 14];
                    int e0_0_0_c = c0_0.X >> 8 & 0xFF;
                    int e0_0_0_0 = default;
                    e0_0_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_0_0_c & 31);
                    if (e0_0_0_c >= 9)
                    {
                        if (e0_0_0_c < 29)
                        {
                            e0_0_0_0 = cached[(e0_0_0_c) + -9];
                        }
                        else
                        {
                            e0_0_0_0 = stored[e0_0_0_c];
                        }
                    }
                    int e0_0_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_0_0_0, c0_0.X & 0xFF);
                    float e0_0_0_z = e0_0_0_p < 0 ? 1048579.75f : 1048579.25f;
                    int e0_0_1_c = c0_0.X >> 24 & 0xFF;
                    int e0_0_1_0 = default;
                    e0_0_1_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_0_1_c & 31);
                    if (e0_0_1_c >= 9)
                    {
                        if (e0_0_1_c < 29)
                        {
                            e0_0_1_0 = cached[(e0_0_1_c) + -9];
                        }
                        else
                        {
                            e0_0_1_0 = stored[e0_0_1_c];
                        }
                    }
                    int e0_0_1_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_0_1_0, c0_0.X >> 16 & 0xFF);
                    float e0_0_1_z = e0_0_1_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p << 3 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p << 3 & 0x38 | 0x49800000) - e0_0_1_z);
                    staged[given ^ 1] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 1 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 1 & 0x38 | 0x49800000) - e0_0_1_z);
                    staged[given ^ 2] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 5 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 5 & 0x38 | 0x49800000) - e0_0_1_z);
                    staged[given ^ 3] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 9 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 9 & 0x38 | 0x49800000) - e0_0_1_z);
                    staged[given ^ 4] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 13 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 13 & 0x38 | 0x49800000) - e0_0_1_z);
                    staged[given ^ 5] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 17 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 17 & 0x38 | 0x49800000) - e0_0_1_z);
                    staged[given ^ 6] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 21 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 21 & 0x38 | 0x49800000) - e0_0_1_z);
                    staged[given ^ 7] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 25 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 25 & 0x38 | 0x49800000) - e0_0_1_z);
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
                    float x1_0 = activations[(step * 4 + 1) * 16 + part + 0];
                    float x1_1 = activations[(step * 4 + 1) * 16 + part + 2];
                    float x1_2 = activations[(step * 4 + 1) * 16 + part + 4];
                    float x1_3 = activations[(step * 4 + 1) * 16 + part + 6];
                    float x1_4 = activations[(step * 4 + 1) * 16 + part + 8];
                    float x1_5 = activations[(step * 4 + 1) * 16 + part + 10];
                    float x1_6 = activations[(step * 4 + 1) * 16 + part + 12];
                    float x1_7 = activations[(step * 4 + 1) * 16 + part + 14];
                    int e0_1_0_c = c0_0.Y >> 8 & 0xFF;
                    int e0_1_0_0 = default;
                    e0_1_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_1_0_c & 31);
                    if (e0_1_0_c >= 9)
                    {
                        if (e0_1_0_c < 29)
                        {
                            e0_1_0_0 = cached[(e0_1_0_c) + -9];
                        }
                        else
                        {
                            e0_1_0_0 = stored[e0_1_0_c];
                        }
                    }
                    int e0_1_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_1_0_0, c0_0.Y & 0xFF);
                    float e0_1_0_z = e0_1_0_p < 0 ? 1048579.75f : 1048579.25f;
                    int e0_1_1_c = c0_0.Y >> 24 & 0xFF;
                    int e0_1_1_0 = default;
                    e0_1_1_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_1_1_c & 31);
                    if (e0_1_1_c >= 9)
                    {
                        if (e0_1_1_c < 29)
                        {
                            e0_1_1_0 = cached[(e0_1_1_c) + -9];
                        }
                        else
                        {
                            e0_1_1_0 = stored[e0_1_1_c];
                        }
                    }
                    int e0_1_1_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_1_1_0, c0_0.Y >> 16 & 0xFF);
                    float e0_1_1_z = e0_1_1_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p << 3 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p << 3 & 0x38 | 0x49800000) - e0_1_1_z);
                    staged[given ^ 1] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 1 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 1 & 0x38 | 0x49800000) - e0_1_1_z);
                    staged[given ^ 2] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 5 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 5 & 0x38 | 0x49800000) - e0_1_1_z);
                    staged[given ^ 3] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 9 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 9 & 0x38 | 0x49800000) - e0_1_1_z);
                    staged[given ^ 4] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 13 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 13 & 0x38 | 0x49800000) - e0_1_1_z);
                    staged[given ^ 5] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 17 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 17 & 0x38 | 0x49800000) - e0_1_1_z);
                    staged[given ^ 6] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 21 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 21 & 0x38 | 0x49800000) - e0_1_1_z);
                    staged[given ^ 7] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 25 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 25 & 0x38 | 0x49800000) - e0_1_1_z);
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
                    float x2_0 = activations[(step * 4 + 2) * 16 + part + 0];
                    float x2_1 = activations[(step * 4 + 2) * 16 + part + 2];
                    float x2_2 = activations[(step * 4 + 2) * 16 + part + 4];
                    float x2_3 = activations[(step * 4 + 2) * 16 + part + 6];
                    float x2_4 = activations[(step * 4 + 2) * 16 + part + 8];
                    float x2_5 = activations[(step * 4 + 2) * 16 + part + 10];
                    float x2_6 = activations[(step * 4 + 2) * 16 + part + 12];
                    float x2_7 = activations[(step * 4 + 2) * 16 + part + 14];
                    int e0_2_0_c = c0_0.Z >> 8 & 0xFF;
                    int e0_2_0_0 = default;
                    e0_2_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_2_0_c & 31);
                    if (e0_2_0_c >= 9)
                    {
                        if (e0_2_0_c < 29)
                        {
                            e0_2_0_0 = cached[(e0_2_0_c) + -9];
                        }
                        else
                        {
                            e0_2_0_0 = stored[e0_2_0_c];
                        }
                    }
                    int e0_2_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_2_0_0, c0_0.Z & 0xFF);
                    float e0_2_0_z = e0_2_0_p < 0 ? 1048579.75f : 1048579.25f;
                    int e0_2_1_c = c0_0.Z >> 24 & 0xFF;
                    int e0_2_1_0 = default;
                    e0_2_1_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_2_1_c & 31);
                    if (e0_2_1_c >= 9)
                    {
                        if (e0_2_1_c < 29)
                        {
                            e0_2_1_0 = cached[(e0_2_1_c) + -9];
                        }
                        else
                        {
                            e0_2_1_0 = stored[e0_2_1_c];
                        }
                    }
                    int e0_2_1_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_2_1_0, c0_0.Z >> 16 & 0xFF);
                    float e0_2_1_z = e0_2_1_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p << 3 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p << 3 & 0x38 | 0x49800000) - e0_2_1_z);
                    staged[given ^ 1] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 1 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 1 & 0x38 | 0x49800000) - e0_2_1_z);
                    staged[given ^ 2] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 5 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 5 & 0x38 | 0x49800000) - e0_2_1_z);
                    staged[given ^ 3] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 9 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 9 & 0x38 | 0x49800000) - e0_2_1_z);
                    staged[given ^ 4] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 13 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 13 & 0x38 | 0x49800000) - e0_2_1_z);
                    staged[given ^ 5] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 17 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 17 & 0x38 | 0x49800000) - e0_2_1_z);
                    staged[given ^ 6] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 21 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 21 & 0x38 | 0x49800000) - e0_2_1_z);
                    staged[given ^ 7] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 25 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 25 & 0x38 | 0x49800000) - e0_2_1_z);
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
                    float x3_0 = activations[(step * 4 + 3) * 16 + part + 0];
                    float x3_1 = activations[(step * 4 + 3) * 16 + part + 2];
                    float x3_2 = activations[(step * 4 + 3) * 16 + part + 4];
                    float x3_3 = activations[(step * 4 + 3) * 16 + part + 6];
                    float x3_4 = activations[(step * 4 + 3) * 16 + part + 8];
                    float x3_5 = activations[(step * 4 + 3) * 16 + part + 10];
                    float x3_6 = activations[(step * 4 + 3) * 16 + part + 12];
                    float x3_7 = activations[(step * 4 + 3) * 16 + part + 14];
                    int e0_3_0_c = c0_0.W >> 8 & 0xFF;
                    int e0_3_0_0 = default;
                    e0_3_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_3_0_c & 31);
                    if (e0_3_0_c >= 9)
                    {
                        if (e0_3_0_c < 29)
                        {
                            e0_3_0_0 = cached[(e0_3_0_c) + -9];
                        }
                        else
                        {
                            e0_3_0_0 = stored[e0_3_0_c];
                        }
                    }
                    int e0_3_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_3_0_0, c0_0.W & 0xFF);
                    float e0_3_0_z = e0_3_0_p < 0 ? 1048579.75f : 1048579.25f;
                    int e0_3_1_c = c0_0.W >> 24 & 0xFF;
                    int e0_3_1_0 = default;
                    e0_3_1_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_3_1_c & 31);
                    if (e0_3_1_c >= 9)
                    {
                        if (e0_3_1_c < 29)
                        {
                            e0_3_1_0 = cached[(e0_3_1_c) + -9];
                        }
                        else
                        {
                            e0_3_1_0 = stored[e0_3_1_c];
                        }
                    }
                    int e0_3_1_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_3_1_0, c0_0.W >> 16 & 0xFF);
                    float e0_3_1_z = e0_3_1_p < 0 ? 1048579.75f : 1048579.25f;
                    staged[given ^ 0] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p << 3 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p << 3 & 0x38 | 0x49800000) - e0_3_1_z);
                    staged[given ^ 1] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 1 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 1 & 0x38 | 0x49800000) - e0_3_1_z);
                    staged[given ^ 2] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 5 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 5 & 0x38 | 0x49800000) - e0_3_1_z);
                    staged[given ^ 3] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 9 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 9 & 0x38 | 0x49800000) - e0_3_1_z);
                    staged[given ^ 4] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 13 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 13 & 0x38 | 0x49800000) - e0_3_1_z);
                    staged[given ^ 5] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 17 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 17 & 0x38 | 0x49800000) - e0_3_1_z);
                    staged[given ^ 6] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 21 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 21 & 0x38 | 0x49800000) - e0_3_1_z);
                    staged[given ^ 7] = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 25 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 25 & 0x38 | 0x49800000) - e0_3_1_z);
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
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                if (part == 0)
                {
                    if (row + 0 < 5)
                    {
                        y[(long)token * 5 + row + 0] = result0;
                    }
                }
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-4, 520 to 5 features, LatticeRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 8, RowsPerLane: 1, Steps: 3, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 2, MiniWarp: 8),
                GroupsX: 1, GroupsY: 3, ThreadsPerGroup: 64, GroupsPerMultiprocessor: 2,
                SharedBytes: 896, InputStride: 768, Parts: 3),
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
            int part = lane & 7;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 768, 768);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<int> stored = table;
            int hot0_0 = stored[(0 + lane) * 1 + 0];
            global::ILGPU.ArrayView<int> cached = shared;
            for (int i = global::ILGPU.Group.IdxX; i < 224; i += 64)
            {
                cached[i] = stored[i / 224 * 256 + 32 + i % 224];
            }
            global::ILGPU.Group.Barrier();
            float stage0 = scales[0];
            float stage1 = scales[1];
            for (int block = global::ILGPU.Grid.IdxX * 2 + (global::ILGPU.Group.IdxX >> 5); block < 2; block += 2)
            {
                int row = block * 4 + lane / 8 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 96 + lane);
                float sum0 = 0f;
                for (int step = global::ILGPU.Grid.IdxY * 1; step < global::ILGPU.IntrinsicMath.Min((global::ILGPU.Grid.IdxY + 1) * 1, 3); step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 32 + part / 8 + part % 8 * 1;
                    float x0_0 = activations[(step * 4 + 0) * 64 + part + (0 ^ part % 8) * 8];
                    float x0_1 = activations[(step * 4 + 0) * 64 + part + (1 ^ part % 8) * 8];
                    float x0_2 = activations[(step * 4 + 0) * 64 + part + (2 ^ part % 8) * 8];
                    float x0_3 = activations[(step * 4 + 0) * 64 + part + (3 ^ part % 8) * 8];
                    float x0_4 = activations[(step * 4 + 0) * 64 + part + (4 ^ part % 8) * 8];
                    float x0_5 = activations[(step * 4 + 0) * 64 + part + (5 ^ part % 8) * 8];
                    float x0_6 = activations[(step * 4 + 0) * 64 + part + (6 ^ part % 8) * 8];
                    float x0_7 = activations[(step * 4 + 0) * 64 + part + (7 ^ part % 8) * 8];
                    int e0_0_0_c = c0_0.X >> 8 & 0xFF;
                    int e0_0_0_0 = default;
                    e0_0_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_0_0_c & 31);
                    if (e0_0_0_c >= 32)
                    {
                        e0_0_0_0 = cached[(e0_0_0_c) + -32];
                    }
                    int e0_0_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_0_0_0, c0_0.X & 0xFF);
                    float e0_0_0_z = e0_0_0_p < 0 ? 1048579.75f : 1048579.25f;
                    int e0_0_1_c = c0_0.X >> 24 & 0xFF;
                    int e0_0_1_0 = default;
                    e0_0_1_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_0_1_c & 31);
                    if (e0_0_1_c >= 32)
                    {
                        e0_0_1_0 = cached[(e0_0_1_c) + -32];
                    }
                    int e0_0_1_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_0_1_0, c0_0.X >> 16 & 0xFF);
                    float e0_0_1_z = e0_0_1_p < 0 ? 1048579.75f : 1048579.25f;
                    float d0_0_0_0 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p << 3 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p << 3 & 0x38 | 0x49800000) - e0_0_1_z);
                    float d0_0_0_1 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 1 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 1 & 0x38 | 0x49800000) - e0_0_1_z);
                    float d0_0_0_2 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 5 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 5 & 0x38 | 0x49800000) - e0_0_1_z);
                    float d0_0_0_3 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 9 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 9 & 0x38 | 0x49800000) - e0_0_1_z);
                    float d0_0_0_4 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 13 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 13 & 0x38 | 0x49800000) - e0_0_1_z);
                    float d0_0_0_5 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 17 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 17 & 0x38 | 0x49800000) - e0_0_1_z);
                    float d0_0_0_6 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 21 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 21 & 0x38 | 0x49800000) - e0_0_1_z);
                    float d0_0_0_7 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 25 & 0x38 | 0x49800000) - e0_0_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 25 & 0x38 | 0x49800000) - e0_0_1_z);
                    float d0_0_1_0 = (part & 1) != 0 ? d0_0_0_1 : d0_0_0_0;
                    float d0_0_1_1 = (part & 1) != 0 ? d0_0_0_0 : d0_0_0_1;
                    float d0_0_1_2 = (part & 1) != 0 ? d0_0_0_3 : d0_0_0_2;
                    float d0_0_1_3 = (part & 1) != 0 ? d0_0_0_2 : d0_0_0_3;
                    float d0_0_1_4 = (part & 1) != 0 ? d0_0_0_5 : d0_0_0_4;
                    float d0_0_1_5 = (part & 1) != 0 ? d0_0_0_4 : d0_0_0_5;
                    float d0_0_1_6 = (part & 1) != 0 ? d0_0_0_7 : d0_0_0_6;
                    float d0_0_1_7 = (part & 1) != 0 ? d0_0_0_6 : d0_0_0_7;
                    float d0_0_2_0 = (part & 2) != 0 ? d0_0_1_2 : d0_0_1_0;
                    float d0_0_2_1 = (part & 2) != 0 ? d0_0_1_3 : d0_0_1_1;
                    float d0_0_2_2 = (part & 2) != 0 ? d0_0_1_0 : d0_0_1_2;
                    float d0_0_2_3 = (part & 2) != 0 ? d0_0_1_1 : d0_0_1_3;
                    float d0_0_2_4 = (part & 2) != 0 ? d0_0_1_6 : d0_0_1_4;
                    float d0_0_2_5 = (part & 2) != 0 ? d0_0_1_7 : d0_0_1_5;
                    float d0_0_2_6 = (part & 2) != 0 ? d0_0_1_4 : d0_0_1_6;
                    float d0_0_2_7 = (part & 2) != 0 ? d0_0_1_5 : d0_0_1_7;
                    float d0_0_4_0 = (part & 4) != 0 ? d0_0_2_4 : d0_0_2_0;
                    float d0_0_4_1 = (part & 4) != 0 ? d0_0_2_5 : d0_0_2_1;
                    float d0_0_4_2 = (part & 4) != 0 ? d0_0_2_6 : d0_0_2_2;
                    float d0_0_4_3 = (part & 4) != 0 ? d0_0_2_7 : d0_0_2_3;
                    float d0_0_4_4 = (part & 4) != 0 ? d0_0_2_0 : d0_0_2_4;
                    float d0_0_4_5 = (part & 4) != 0 ? d0_0_2_1 : d0_0_2_5;
                    float d0_0_4_6 = (part & 4) != 0 ? d0_0_2_2 : d0_0_2_6;
                    float d0_0_4_7 = (part & 4) != 0 ? d0_0_2_3 : d0_0_2_7;
                    sum0 += d0_0_4_0 * x0_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_0_4_1, 1) * x0_1;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_0_4_2, 2) * x0_2;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_0_4_3, 3) * x0_3;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_0_4_4, 4) * x0_4;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_0_4_5, 5) * x0_5;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_0_4_6, 6) * x0_6;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_0_4_7, 7) * x0_7;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x1_0 = activations[(step * 4 + 1) * 64 + part + (0 ^ part % 8) * 8];
                    float x1_1 = activations[(step * 4 + 1) * 64 + part + (1 ^ part % 8) * 8];
                    float x1_2 = activations[(step * 4 + 1) * 64 + part + (2 ^ part % 8) * 8];
                    float x1_3 = activations[(step * 4 + 1) * 64 + part + (3 ^ part % 8) * 8];
                    float x1_4 = activations[(step * 4 + 1) * 64 + part + (4 ^ part % 8) * 8];
                    float x1_5 = activations[(step * 4 + 1) * 64 + part + (5 ^ part % 8) * 8];
                    float x1_6 = activations[(step * 4 + 1) * 64 + part + (6 ^ part % 8) * 8];
                    float x1_7 = activations[(step * 4 + 1) * 64 + part + (7 ^ part % 8) * 8];
                    int e0_1_0_c = c0_0.Y >> 8 & 0xFF;
                    int e0_1_0_0 = default;
                    e0_1_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_1_0_c & 31);
                    if (e0_1_0_c >= 32)
                    {
                        e0_1_0_0 = cached[(e0_1_0_c) + -32];
                    }
                    int e0_1_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_1_0_0, c0_0.Y & 0xFF);
                    float e0_1_0_z = e0_1_0_p < 0 ? 1048579.75f : 1048579.25f;
                    int e0_1_1_c = c0_0.Y >> 24 & 0xFF;
                    int e0_1_1_0 = default;
                    e0_1_1_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_1_1_c & 31);
                    if (e0_1_1_c >= 32)
                    {
                        e0_1_1_0 = cached[(e0_1_1_c) + -32];
                    }
                    int e0_1_1_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_1_1_0, c0_0.Y >> 16 & 0xFF);
                    float e0_1_1_z = e0_1_1_p < 0 ? 1048579.75f : 1048579.25f;
                    float d0_1_0_0 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p << 3 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p << 3 & 0x38 | 0x49800000) - e0_1_1_z);
                    float d0_1_0_1 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 1 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 1 & 0x38 | 0x49800000) - e0_1_1_z);
                    float d0_1_0_2 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 5 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 5 & 0x38 | 0x49800000) - e0_1_1_z);
                    float d0_1_0_3 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 9 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 9 & 0x38 | 0x49800000) - e0_1_1_z);
                    float d0_1_0_4 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 13 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 13 & 0x38 | 0x49800000) - e0_1_1_z);
                    float d0_1_0_5 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 17 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 17 & 0x38 | 0x49800000) - e0_1_1_z);
                    float d0_1_0_6 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 21 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 21 & 0x38 | 0x49800000) - e0_1_1_z);
                    float d0_1_0_7 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 25 & 0x38 | 0x49800000) - e0_1_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 25 & 0x38 | 0x49800000) - e0_1_1_z);
                    float d0_1_1_0 = (part & 1) != 0 ? d0_1_0_1 : d0_1_0_0;
                    float d0_1_1_1 = (part & 1) != 0 ? d0_1_0_0 : d0_1_0_1;
                    float d0_1_1_2 = (part & 1) != 0 ? d0_1_0_3 : d0_1_0_2;
                    float d0_1_1_3 = (part & 1) != 0 ? d0_1_0_2 : d0_1_0_3;
                    float d0_1_1_4 = (part & 1) != 0 ? d0_1_0_5 : d0_1_0_4;
                    float d0_1_1_5 = (part & 1) != 0 ? d0_1_0_4 : d0_1_0_5;
                    float d0_1_1_6 = (part & 1) != 0 ? d0_1_0_7 : d0_1_0_6;
                    float d0_1_1_7 = (part & 1) != 0 ? d0_1_0_6 : d0_1_0_7;
                    float d0_1_2_0 = (part & 2) != 0 ? d0_1_1_2 : d0_1_1_0;
                    float d0_1_2_1 = (part & 2) != 0 ? d0_1_1_3 : d0_1_1_1;
                    float d0_1_2_2 = (part & 2) != 0 ? d0_1_1_0 : d0_1_1_2;
                    float d0_1_2_3 = (part & 2) != 0 ? d0_1_1_1 : d0_1_1_3;
                    float d0_1_2_4 = (part & 2) != 0 ? d0_1_1_6 : d0_1_1_4;
                    float d0_1_2_5 = (part & 2) != 0 ? d0_1_1_7 : d0_1_1_5;
                    float d0_1_2_6 = (part & 2) != 0 ? d0_1_1_4 : d0_1_1_6;
                    float d0_1_2_7 = (part & 2) != 0 ? d0_1_1_5 : d0_1_1_7;
                    float d0_1_4_0 = (part & 4) != 0 ? d0_1_2_4 : d0_1_2_0;
                    float d0_1_4_1 = (part & 4) != 0 ? d0_1_2_5 : d0_1_2_1;
                    float d0_1_4_2 = (part & 4) != 0 ? d0_1_2_6 : d0_1_2_2;
                    float d0_1_4_3 = (part & 4) != 0 ? d0_1_2_7 : d0_1_2_3;
                    float d0_1_4_4 = (part & 4) != 0 ? d0_1_2_0 : d0_1_2_4;
                    float d0_1_4_5 = (part & 4) != 0 ? d0_1_2_1 : d0_1_2_5;
                    float d0_1_4_6 = (part & 4) != 0 ? d0_1_2_2 : d0_1_2_6;
                    float d0_1_4_7 = (part & 4) != 0 ? d0_1_2_3 : d0_1_2_7;
                    sum0 += d0_1_4_0 * x1_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_1_4_1, 1) * x1_1;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_1_4_2, 2) * x1_2;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_1_4_3, 3) * x1_3;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_1_4_4, 4) * x1_4;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_1_4_5, 5) * x1_5;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_1_4_6, 6) * x1_6;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_1_4_7, 7) * x1_7;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x2_0 = activations[(step * 4 + 2) * 64 + part + (0 ^ part % 8) * 8];
                    float x2_1 = activations[(step * 4 + 2) * 64 + part + (1 ^ part % 8) * 8];
                    float x2_2 = activations[(step * 4 + 2) * 64 + part + (2 ^ part % 8) * 8];
                    float x2_3 = activations[(step * 4 + 2) * 64 + part + (3 ^ part % 8) * 8];
                    float x2_4 = activations[(step * 4 + 2) * 64 + part + (4 ^ part % 8) * 8];
                    float x2_5 = activations[(step * 4 + 2) * 64 + part + (5 ^ part % 8) * 8];
                    float x2_6 = activations[(step * 4 + 2) * 64 + part + (6 ^ part % 8) * 8];
                    float x2_7 = activations[(step * 4 + 2) * 64 + part + (7 ^ part % 8) * 8];
                    int e0_2_0_c = c0_0.Z >> 8 & 0xFF;
                    int e0_2_0_0 = default;
                    e0_2_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_2_0_c & 31);
                    if (e0_2_0_c >= 32)
                    {
                        e0_2_0_0 = cached[(e0_2_0_c) + -32];
                    }
                    int e0_2_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_2_0_0, c0_0.Z & 0xFF);
                    float e0_2_0_z = e0_2_0_p < 0 ? 1048579.75f : 1048579.25f;
                    int e0_2_1_c = c0_0.Z >> 24 & 0xFF;
                    int e0_2_1_0 = default;
                    e0_2_1_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_2_1_c & 31);
                    if (e0_2_1_c >= 32)
                    {
                        e0_2_1_0 = cached[(e0_2_1_c) + -32];
                    }
                    int e0_2_1_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_2_1_0, c0_0.Z >> 16 & 0xFF);
                    float e0_2_1_z = e0_2_1_p < 0 ? 1048579.75f : 1048579.25f;
                    float d0_2_0_0 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p << 3 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p << 3 & 0x38 | 0x49800000) - e0_2_1_z);
                    float d0_2_0_1 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 1 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 1 & 0x38 | 0x49800000) - e0_2_1_z);
                    float d0_2_0_2 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 5 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 5 & 0x38 | 0x49800000) - e0_2_1_z);
                    float d0_2_0_3 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 9 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 9 & 0x38 | 0x49800000) - e0_2_1_z);
                    float d0_2_0_4 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 13 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 13 & 0x38 | 0x49800000) - e0_2_1_z);
                    float d0_2_0_5 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 17 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 17 & 0x38 | 0x49800000) - e0_2_1_z);
                    float d0_2_0_6 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 21 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 21 & 0x38 | 0x49800000) - e0_2_1_z);
                    float d0_2_0_7 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 25 & 0x38 | 0x49800000) - e0_2_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 25 & 0x38 | 0x49800000) - e0_2_1_z);
                    float d0_2_1_0 = (part & 1) != 0 ? d0_2_0_1 : d0_2_0_0;
                    float d0_2_1_1 = (part & 1) != 0 ? d0_2_0_0 : d0_2_0_1;
                    float d0_2_1_2 = (part & 1) != 0 ? d0_2_0_3 : d0_2_0_2;
                    float d0_2_1_3 = (part & 1) != 0 ? d0_2_0_2 : d0_2_0_3;
                    float d0_2_1_4 = (part & 1) != 0 ? d0_2_0_5 : d0_2_0_4;
                    float d0_2_1_5 = (part & 1) != 0 ? d0_2_0_4 : d0_2_0_5;
                    float d0_2_1_6 = (part & 1) != 0 ? d0_2_0_7 : d0_2_0_6;
                    float d0_2_1_7 = (part & 1) != 0 ? d0_2_0_6 : d0_2_0_7;
                    float d0_2_2_0 = (part & 2) != 0 ? d0_2_1_2 : d0_2_1_0;
                    float d0_2_2_1 = (part & 2) != 0 ? d0_2_1_3 : d0_2_1_1;
                    float d0_2_2_2 = (part & 2) != 0 ? d0_2_1_0 : d0_2_1_2;
                    float d0_2_2_3 = (part & 2) != 0 ? d0_2_1_1 : d0_2_1_3;
                    float d0_2_2_4 = (part & 2) != 0 ? d0_2_1_6 : d0_2_1_4;
                    float d0_2_2_5 = (part & 2) != 0 ? d0_2_1_7 : d0_2_1_5;
                    float d0_2_2_6 = (part & 2) != 0 ? d0_2_1_4 : d0_2_1_6;
                    float d0_2_2_7 = (part & 2) != 0 ? d0_2_1_5 : d0_2_1_7;
                    float d0_2_4_0 = (part & 4) != 0 ? d0_2_2_4 : d0_2_2_0;
                    float d0_2_4_1 = (part & 4) != 0 ? d0_2_2_5 : d0_2_2_1;
                    float d0_2_4_2 = (part & 4) != 0 ? d0_2_2_6 : d0_2_2_2;
                    float d0_2_4_3 = (part & 4) != 0 ? d0_2_2_7 : d0_2_2_3;
                    float d0_2_4_4 = (part & 4) != 0 ? d0_2_2_0 : d0_2_2_4;
                    float d0_2_4_5 = (part & 4) != 0 ? d0_2_2_1 : d0_2_2_5;
                    float d0_2_4_6 = (part & 4) != 0 ? d0_2_2_2 : d0_2_2_6;
                    float d0_2_4_7 = (part & 4) != 0 ? d0_2_2_3 : d0_2_2_7;
                    sum0 += d0_2_4_0 * x2_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_2_4_1, 1) * x2_1;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_2_4_2, 2) * x2_2;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_2_4_3, 3) * x2_3;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_2_4_4, 4) * x2_4;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_2_4_5, 5) * x2_5;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_2_4_6, 6) * x2_6;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_2_4_7, 7) * x2_7;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x3_0 = activations[(step * 4 + 3) * 64 + part + (0 ^ part % 8) * 8];
                    float x3_1 = activations[(step * 4 + 3) * 64 + part + (1 ^ part % 8) * 8];
                    float x3_2 = activations[(step * 4 + 3) * 64 + part + (2 ^ part % 8) * 8];
                    float x3_3 = activations[(step * 4 + 3) * 64 + part + (3 ^ part % 8) * 8];
                    float x3_4 = activations[(step * 4 + 3) * 64 + part + (4 ^ part % 8) * 8];
                    float x3_5 = activations[(step * 4 + 3) * 64 + part + (5 ^ part % 8) * 8];
                    float x3_6 = activations[(step * 4 + 3) * 64 + part + (6 ^ part % 8) * 8];
                    float x3_7 = activations[(step * 4 + 3) * 64 + part + (7 ^ part % 8) * 8];
                    int e0_3_0_c = c0_0.W >> 8 & 0xFF;
                    int e0_3_0_0 = default;
                    e0_3_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_3_0_c & 31);
                    if (e0_3_0_c >= 32)
                    {
                        e0_3_0_0 = cached[(e0_3_0_c) + -32];
                    }
                    int e0_3_0_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_3_0_0, c0_0.W & 0xFF);
                    float e0_3_0_z = e0_3_0_p < 0 ? 1048579.75f : 1048579.25f;
                    int e0_3_1_c = c0_0.W >> 24 & 0xFF;
                    int e0_3_1_0 = default;
                    e0_3_1_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_3_1_c & 31);
                    if (e0_3_1_c >= 32)
                    {
                        e0_3_1_0 = cached[(e0_3_1_c) + -32];
                    }
                    int e0_3_1_p = global::QuantSdk.Gpu.DeviceMath.LatticePoint(e0_3_1_0, c0_0.W >> 16 & 0xFF);
                    float e0_3_1_z = e0_3_1_p < 0 ? 1048579.75f : 1048579.25f;
                    float d0_3_0_0 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p << 3 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p << 3 & 0x38 | 0x49800000) - e0_3_1_z);
                    float d0_3_0_1 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 1 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 1 & 0x38 | 0x49800000) - e0_3_1_z);
                    float d0_3_0_2 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 5 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 5 & 0x38 | 0x49800000) - e0_3_1_z);
                    float d0_3_0_3 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 9 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 9 & 0x38 | 0x49800000) - e0_3_1_z);
                    float d0_3_0_4 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 13 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 13 & 0x38 | 0x49800000) - e0_3_1_z);
                    float d0_3_0_5 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 17 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 17 & 0x38 | 0x49800000) - e0_3_1_z);
                    float d0_3_0_6 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 21 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 21 & 0x38 | 0x49800000) - e0_3_1_z);
                    float d0_3_0_7 = stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 25 & 0x38 | 0x49800000) - e0_3_0_z) + stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 25 & 0x38 | 0x49800000) - e0_3_1_z);
                    float d0_3_1_0 = (part & 1) != 0 ? d0_3_0_1 : d0_3_0_0;
                    float d0_3_1_1 = (part & 1) != 0 ? d0_3_0_0 : d0_3_0_1;
                    float d0_3_1_2 = (part & 1) != 0 ? d0_3_0_3 : d0_3_0_2;
                    float d0_3_1_3 = (part & 1) != 0 ? d0_3_0_2 : d0_3_0_3;
                    float d0_3_1_4 = (part & 1) != 0 ? d0_3_0_5 : d0_3_0_4;
                    float d0_3_1_5 = (part & 1) != 0 ? d0_3_0_4 : d0_3_0_5;
                    float d0_3_1_6 = (part & 1) != 0 ? d0_3_0_7 : d0_3_0_6;
                    float d0_3_1_7 = (part & 1) != 0 ? d0_3_0_6 : d0_3_0_7;
                    float d0_3_2_0 = (part & 2) != 0 ? d0_3_1_2 : d0_3_1_0;
                    float d0_3_2_1 = (part & 2) != 0 ? d0_3_1_3 : d0_3_1_1;
                    float d0_3_2_2 = (part & 2) != 0 ? d0_3_1_0 : d0_3_1_2;
                    float d0_3_2_3 = (part & 2) != 0 ? d0_3_1_1 : d0_3_1_3;
                    float d0_3_2_4 = (part & 2) != 0 ? d0_3_1_6 : d0_3_1_4;
                    float d0_3_2_5 = (part & 2) != 0 ? d0_3_1_7 : d0_3_1_5;
                    float d0_3_2_6 = (part & 2) != 0 ? d0_3_1_4 : d0_3_1_6;
                    float d0_3_2_7 = (part & 2) != 0 ? d0_3_1_5 : d0_3_1_7;
                    float d0_3_4_0 = (part & 4) != 0 ? d0_3_2_4 : d0_3_2_0;
                    float d0_3_4_1 = (part & 4) != 0 ? d0_3_2_5 : d0_3_2_1;
                    float d0_3_4_2 = (part & 4) != 0 ? d0_3_2_6 : d0_3_2_2;
                    float d0_3_4_3 = (part & 4) != 0 ? d0_3_2_7 : d0_3_2_3;
                    float d0_3_4_4 = (part & 4) != 0 ? d0_3_2_0 : d0_3_2_4;
                    float d0_3_4_5 = (part & 4) != 0 ? d0_3_2_1 : d0_3_2_5;
                    float d0_3_4_6 = (part & 4) != 0 ? d0_3_2_2 : d0_3_2_6;
                    float d0_3_4_7 = (part & 4) != 0 ? d0_3_2_3 : d0_3_2_7;
                    sum0 += d0_3_4_0 * x3_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_3_4_1, 1) * x3_1;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_3_4_2, 2) * x3_2;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_3_4_3, 3) * x3_3;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_3_4_4, 4) * x3_4;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_3_4_5, 5) * x3_5;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_3_4_6, 6) * x3_6;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_3_4_7, 7) * x3_7;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 4);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 2);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                if (part == 0)
                {
                    if (row + 0 < 5)
                    {
                        y[((long)global::ILGPU.Grid.IdxY * global::ILGPU.Grid.DimZ + token) * 5 + row + 0] = result0;
                    }
                }
            }
        }
    }
}

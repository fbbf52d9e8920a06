#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-4, 264 to 5 features, LatticeRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 1, Steps: 3, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1),
                GroupsX: 1, GroupsY: 3, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 896, InputStride: 384, Parts: 3),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 384, 384);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<int> stored = table;
            int hot0_0 = stored[(0 + lane) * 1 + 0];
            global::ILGPU.ArrayView<int> cached = shared;
            for (int i = global::ILGPU.Group.IdxX; i < 224; i += 32)
            {
                cached[i] = stored[i / 224 * 256 + 32 + i % 224];
            }
            global::ILGPU.Group.Barrier();
            float stage0 = scales[0];
            float stage1 = scales[1];
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 8 + lane / 4 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 96 + lane);
                float sum0 = 0f;
                for (int step = global::ILGPU.Grid.IdxY * 1; step < global::ILGPU.IntrinsicMath.Min((global::ILGPU.Grid.IdxY + 1) * 1, 3); step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 16 + part;
                    global::QuantSdk.Gpu.Float128 x0_0 = activations[(first + 0) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x0_1 = activations[(first + 0) * 2 + 1];
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
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p << 3 & 0x38 | 0x49800000) - e0_0_0_z) * x0_0.X;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 1 & 0x38 | 0x49800000) - e0_0_0_z) * x0_0.Y;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 5 & 0x38 | 0x49800000) - e0_0_0_z) * x0_0.Z;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 9 & 0x38 | 0x49800000) - e0_0_0_z) * x0_0.W;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 13 & 0x38 | 0x49800000) - e0_0_0_z) * x0_1.X;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 17 & 0x38 | 0x49800000) - e0_0_0_z) * x0_1.Y;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 21 & 0x38 | 0x49800000) - e0_0_0_z) * x0_1.Z;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_0_p >> 25 & 0x38 | 0x49800000) - e0_0_0_z) * x0_1.W;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p << 3 & 0x38 | 0x49800000) - e0_0_1_z) * x0_0.X;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 1 & 0x38 | 0x49800000) - e0_0_1_z) * x0_0.Y;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 5 & 0x38 | 0x49800000) - e0_0_1_z) * x0_0.Z;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 9 & 0x38 | 0x49800000) - e0_0_1_z) * x0_0.W;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 13 & 0x38 | 0x49800000) - e0_0_1_z) * x0_1.X;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 17 & 0x38 | 0x49800000) - e0_0_1_z) * x0_1.Y;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 21 & 0x38 | 0x49800000) - e0_0_1_z) * x0_1.Z;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_0_1_p >> 25 & 0x38 | 0x49800000) - e0_0_1_z) * x0_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[(first + 4) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x1_1 = activations[(first + 4) * 2 + 1];
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
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p << 3 & 0x38 | 0x49800000) - e0_1_0_z) * x1_0.X;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 1 & 0x38 | 0x49800000) - e0_1_0_z) * x1_0.Y;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 5 & 0x38 | 0x49800000) - e0_1_0_z) * x1_0.Z;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 9 & 0x38 | 0x49800000) - e0_1_0_z) * x1_0.W;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 13 & 0x38 | 0x49800000) - e0_1_0_z) * x1_1.X;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 17 & 0x38 | 0x49800000) - e0_1_0_z) * x1_1.Y;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 21 & 0x38 | 0x49800000) - e0_1_0_z) * x1_1.Z;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_0_p >> 25 & 0x38 | 0x49800000) - e0_1_0_z) * x1_1.W;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p << 3 & 0x38 | 0x49800000) - e0_1_1_z) * x1_0.X;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 1 & 0x38 | 0x49800000) - e0_1_1_z) * x1_0.Y;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 5 & 0x38 | 0x49800000) - e0_1_1_z) * x1_0.Z;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 9 & 0x38 | 0x49800000) - e0_1_1_z) * x1_0.W;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 13 & 0x38 | 0x49800000) - e0_1_1_z) * x1_1.X;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 17 & 0x38 | 0x49800000) - e0_1_1_z) * x1_1.Y;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 21 & 0x38 | 0x49800000) - e0_1_1_z) * x1_1.Z;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_1_1_p >> 25 & 0x38 | 0x49800000) - e0_1_1_z) * x1_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[(first + 8) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x2_1 = activations[(first + 8) * 2 + 1];
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
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p << 3 & 0x38 | 0x49800000) - e0_2_0_z) * x2_0.X;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 1 & 0x38 | 0x49800000) - e0_2_0_z) * x2_0.Y;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 5 & 0x38 | 0x49800000) - e0_2_0_z) * x2_0.Z;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 9 & 0x38 | 0x49800000) - e0_2_0_z) * x2_0.W;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 13 & 0x38 | 0x49800000) - e0_2_0_z) * x2_1.X;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 17 & 0x38 | 0x49800000) - e0_2_0_z) * x2_1.Y;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 21 & 0x38 | 0x49800000) - e0_2_0_z) * x2_1.Z;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_0_p >> 25 & 0x38 | 0x49800000) - e0_2_0_z) * x2_1.W;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p << 3 & 0x38 | 0x49800000) - e0_2_1_z) * x2_0.X;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 1 & 0x38 | 0x49800000) - e0_2_1_z) * x2_0.Y;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 5 & 0x38 | 0x49800000) - e0_2_1_z) * x2_0.Z;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 9 & 0x38 | 0x49800000) - e0_2_1_z) * x2_0.W;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 13 & 0x38 | 0x49800000) - e0_2_1_z) * x2_1.X;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 17 & 0x38 | 0x49800000) - e0_2_1_z) * x2_1.Y;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 21 & 0x38 | 0x49800000) - e0_2_1_z) * x2_1.Z;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_2_1_p >> 25 & 0x38 | 0x49800000) - e0_2_1_z) * x2_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[(first + 12) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x3_1 = activations[(first + 12) * 2 + 1];
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
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p << 3 & 0x38 | 0x49800000) - e0_3_0_z) * x3_0.X;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 1 & 0x38 | 0x49800000) - e0_3_0_z) * x3_0.Y;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 5 & 0x38 | 0x49800000) - e0_3_0_z) * x3_0.Z;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 9 & 0x38 | 0x49800000) - e0_3_0_z) * x3_0.W;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 13 & 0x38 | 0x49800000) - e0_3_0_z) * x3_1.X;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 17 & 0x38 | 0x49800000) - e0_3_0_z) * x3_1.Y;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 21 & 0x38 | 0x49800000) - e0_3_0_z) * x3_1.Z;
                    sum0 += stage0 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_0_p >> 25 & 0x38 | 0x49800000) - e0_3_0_z) * x3_1.W;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p << 3 & 0x38 | 0x49800000) - e0_3_1_z) * x3_0.X;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 1 & 0x38 | 0x49800000) - e0_3_1_z) * x3_0.Y;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 5 & 0x38 | 0x49800000) - e0_3_1_z) * x3_0.Z;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 9 & 0x38 | 0x49800000) - e0_3_1_z) * x3_0.W;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 13 & 0x38 | 0x49800000) - e0_3_1_z) * x3_1.X;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 17 & 0x38 | 0x49800000) - e0_3_1_z) * x3_1.Y;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 21 & 0x38 | 0x49800000) - e0_3_1_z) * x3_1.Z;
                    sum0 += stage1 * (global::QuantSdk.Gpu.DeviceMath.Bits(e0_3_1_p >> 25 & 0x38 | 0x49800000) - e0_3_1_z) * x3_1.W;
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
                    if (row + 0 < 5)
                    {
                        y[((long)global::ILGPU.Grid.IdxY * global::ILGPU.Grid.DimZ + token) * 5 + row + 0] = result0;
                    }
                }
            }
        }
    }
}

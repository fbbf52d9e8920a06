#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<2,8,1>, 128 to 5 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 1, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1, MiniWarp: 2),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 896, InputStride: 128),
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
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 128, 128);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> activations = input.Cast<float>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
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
                int row = block * 8 + lane / 4 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 32 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 64 + part / 2 + part % 2 * 2;
                    float x0_0 = activations[(step * 16 + 0) * 8 + part + (0 ^ part % 2) * 4];
                    float x0_1 = activations[(step * 16 + 0) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_0_0_c = c0_0.X & 0xFF;
                    int e0_0_0_0 = default;
                    e0_0_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_0_0_c & 31);
                    if (e0_0_0_c >= 32)
                    {
                        e0_0_0_0 = cached[(e0_0_0_c) + -32];
                    }
                    float d0_0_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0);
                    float d0_0_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0);
                    float d0_0_1_0 = (part & 1) != 0 ? d0_0_0_1 : d0_0_0_0;
                    float d0_0_1_1 = (part & 1) != 0 ? d0_0_0_0 : d0_0_0_1;
                    sum0 += d0_0_1_0 * x0_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_0_1_1, 1) * x0_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x1_0 = activations[(step * 16 + 1) * 8 + part + (0 ^ part % 2) * 4];
                    float x1_1 = activations[(step * 16 + 1) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_1_0_c = c0_0.X >> 8 & 0xFF;
                    int e0_1_0_0 = default;
                    e0_1_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_1_0_c & 31);
                    if (e0_1_0_c >= 32)
                    {
                        e0_1_0_0 = cached[(e0_1_0_c) + -32];
                    }
                    float d0_1_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0);
                    float d0_1_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0);
                    float d0_1_1_0 = (part & 1) != 0 ? d0_1_0_1 : d0_1_0_0;
                    float d0_1_1_1 = (part & 1) != 0 ? d0_1_0_0 : d0_1_0_1;
                    sum0 += d0_1_1_0 * x1_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_1_1_1, 1) * x1_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x2_0 = activations[(step * 16 + 2) * 8 + part + (0 ^ part % 2) * 4];
                    float x2_1 = activations[(step * 16 + 2) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_2_0_c = c0_0.X >> 16 & 0xFF;
                    int e0_2_0_0 = default;
                    e0_2_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_2_0_c & 31);
                    if (e0_2_0_c >= 32)
                    {
                        e0_2_0_0 = cached[(e0_2_0_c) + -32];
                    }
                    float d0_2_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0);
                    float d0_2_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0);
                    float d0_2_1_0 = (part & 1) != 0 ? d0_2_0_1 : d0_2_0_0;
                    float d0_2_1_1 = (part & 1) != 0 ? d0_2_0_0 : d0_2_0_1;
                    sum0 += d0_2_1_0 * x2_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_2_1_1, 1) * x2_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x3_0 = activations[(step * 16 + 3) * 8 + part + (0 ^ part % 2) * 4];
                    float x3_1 = activations[(step * 16 + 3) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_3_0_c = c0_0.X >> 24 & 0xFF;
                    int e0_3_0_0 = default;
                    e0_3_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_3_0_c & 31);
                    if (e0_3_0_c >= 32)
                    {
                        e0_3_0_0 = cached[(e0_3_0_c) + -32];
                    }
                    float d0_3_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0);
                    float d0_3_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0);
                    float d0_3_1_0 = (part & 1) != 0 ? d0_3_0_1 : d0_3_0_0;
                    float d0_3_1_1 = (part & 1) != 0 ? d0_3_0_0 : d0_3_0_1;
                    sum0 += d0_3_1_0 * x3_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_3_1_1, 1) * x3_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x4_0 = activations[(step * 16 + 4) * 8 + part + (0 ^ part % 2) * 4];
                    float x4_1 = activations[(step * 16 + 4) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_4_0_c = c0_0.Y & 0xFF;
                    int e0_4_0_0 = default;
                    e0_4_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_4_0_c & 31);
                    if (e0_4_0_c >= 32)
                    {
                        e0_4_0_0 = cached[(e0_4_0_c) + -32];
                    }
                    float d0_4_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0);
                    float d0_4_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0);
                    float d0_4_1_0 = (part & 1) != 0 ? d0_4_0_1 : d0_4_0_0;
                    float d0_4_1_1 = (part & 1) != 0 ? d0_4_0_0 : d0_4_0_1;
                    sum0 += d0_4_1_0 * x4_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_4_1_1, 1) * x4_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x5_0 = activations[(step * 16 + 5) * 8 + part + (0 ^ part % 2) * 4];
                    float x5_1 = activations[(step * 16 + 5) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_5_0_c = c0_0.Y >> 8 & 0xFF;
                    int e0_5_0_0 = default;
                    e0_5_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_5_0_c & 31);
                    if (e0_5_0_c >= 32)
                    {
                        e0_5_0_0 = cached[(e0_5_0_c) + -32];
                    }
                    float d0_5_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0);
                    float d0_5_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0);
                    float d0_5_1_0 = (part & 1) != 0 ? d0_5_0_1 : d0_5_0_0;
                    float d0_5_1_1 = (part & 1) != 0 ? d0_5_0_0 : d0_5_0_1;
                    sum0 += d0_5_1_0 * x5_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_5_1_1, 1) * x5_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x6_0 = activations[(step * 16 + 6) * 8 + part + (0 ^ part % 2) * 4];
                    float x6_1 = activations[(step * 16 + 6) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_6_0_c = c0_0.Y >> 16 & 0xFF;
                    int e0_6_0_0 = default;
                    e0_6_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_6_0_c & 31);
                    if (e0_6_0_c >= 32)
                    {
                        e0_6_0_0 = cached[(e0_6_0_c) + -32];
                    }
                    float d0_6_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0);
                    float d0_6_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0);
                    float d0_6_1_0 = (part & 1) != 0 ? d0_6_0_1 : d0_6_0_0;
                    float d0_6_1_1 = (part & 1) != 0 ? d0_6_0_0 : d0_6_0_1;
                    sum0 += d0_6_1_0 * x6_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_6_1_1, 1) * x6_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x7_0 = activations[(step * 16 + 7) * 8 + part + (0 ^ part % 2) * 4];
                    float x7_1 = activations[(step * 16 + 7) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_7_0_c = c0_0.Y >> 24 & 0xFF;
                    int e0_7_0_0 = default;
                    e0_7_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_7_0_c & 31);
                    if (e0_7_0_c >= 32)
                    {
                        e0_7_0_0 = cached[(e0_7_0_c) + -32];
                    }
                    float d0_7_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0);
                    float d0_7_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0);
                    float d0_7_1_0 = (part & 1) != 0 ? d0_7_0_1 : d0_7_0_0;
                    float d0_7_1_1 = (part & 1) != 0 ? d0_7_0_0 : d0_7_0_1;
                    sum0 += d0_7_1_0 * x7_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_7_1_1, 1) * x7_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x8_0 = activations[(step * 16 + 8) * 8 + part + (0 ^ part % 2) * 4];
                    float x8_1 = activations[(step * 16 + 8) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_8_0_c = c0_0.Z & 0xFF;
                    int e0_8_0_0 = default;
                    e0_8_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_8_0_c & 31);
                    if (e0_8_0_c >= 32)
                    {
                        e0_8_0_0 = cached[(e0_8_0_c) + -32];
                    }
                    float d0_8_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0);
                    float d0_8_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0);
                    float d0_8_1_0 = (part & 1) != 0 ? d0_8_0_1 : d0_8_0_0;
                    float d0_8_1_1 = (part & 1) != 0 ? d0_8_0_0 : d0_8_0_1;
                    sum0 += d0_8_1_0 * x8_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_8_1_1, 1) * x8_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x9_0 = activations[(step * 16 + 9) * 8 + part + (0 ^ part % 2) * 4];
                    float x9_1 = activations[(step * 16 + 9) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_9_0_c = c0_0.Z >> 8 & 0xFF;
                    int e0_9_0_0 = default;
                    e0_9_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_9_0_c & 31);
                    if (e0_9_0_c >= 32)
                    {
                        e0_9_0_0 = cached[(e0_9_0_c) + -32];
                    }
                    float d0_9_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0);
                    float d0_9_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0);
                    float d0_9_1_0 = (part & 1) != 0 ? d0_9_0_1 : d0_9_0_0;
                    float d0_9_1_1 = (part & 1) != 0 ? d0_9_0_0 : d0_9_0_1;
                    sum0 += d0_9_1_0 * x9_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_9_1_1, 1) * x9_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x10_0 = activations[(step * 16 + 10) * 8 + part + (0 ^ part % 2) * 4];
                    float x10_1 = activations[(step * 16 + 10) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_10_0_c = c0_0.Z >> 16 & 0xFF;
                    int e0_10_0_0 = default;
                    e0_10_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_10_0_c & 31);
                    if (e0_10_0_c >= 32)
                    {
                        e0_10_0_0 = cached[(e0_10_0_c) + -32];
                    }
                    float d0_10_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0);
                    float d0_10_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0);
                    float d0_10_1_0 = (part & 1) != 0 ? d0_10_0_1 : d0_10_0_0;
                    float d0_10_1_1 = (part & 1) != 0 ? d0_10_0_0 : d0_10_0_1;
                    sum0 += d0_10_1_0 * x10_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_10_1_1, 1) * x10_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x11_0 = activations[(step * 16 + 11) * 8 + part + (0 ^ part % 2) * 4];
                    float x11_1 = activations[(step * 16 + 11) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_11_0_c = c0_0.Z >> 24 & 0xFF;
                    int e0_11_0_0 = default;
                    e0_11_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_11_0_c & 31);
                    if (e0_11_0_c >= 32)
                    {
                        e0_11_0_0 = cached[(e0_11_0_c) + -32];
                    }
                    float d0_11_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0);
                    float d0_11_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0);
                    float d0_11_1_0 = (part & 1) != 0 ? d0_11_0_1 : d0_11_0_0;
                    float d0_11_1_1 = (part & 1) != 0 ? d0_11_0_0 : d0_11_0_1;
                    sum0 += d0_11_1_0 * x11_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_11_1_1, 1) * x11_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x12_0 = activations[(step * 16 + 12) * 8 + part + (0 ^ part % 2) * 4];
                    float x12_1 = activations[(step * 16 + 12) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_12_0_c = c0_0.W & 0xFF;
                    int e0_12_0_0 = default;
                    e0_12_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_12_0_c & 31);
                    if (e0_12_0_c >= 32)
                    {
                        e0_12_0_0 = cached[(e0_12_0_c) + -32];
                    }
                    float d0_12_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0);
                    float d0_12_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0);
                    float d0_12_1_0 = (part & 1) != 0 ? d0_12_0_1 : d0_12_0_0;
                    float d0_12_1_1 = (part & 1) != 0 ? d0_12_0_0 : d0_12_0_1;
                    sum0 += d0_12_1_0 * x12_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_12_1_1, 1) * x12_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x13_0 = activations[(step * 16 + 13) * 8 + part + (0 ^ part % 2) * 4];
                    float x13_1 = activations[(step * 16 + 13) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_13_0_c = c0_0.W >> 8 & 0xFF;
                    int e0_13_0_0 = default;
                    e0_13_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_13_0_c & 31);
                    if (e0_13_0_c >= 32)
                    {
                        e0_13_0_0 = cached[(e0_13_0_c) + -32];
                    }
                    float d0_13_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0);
                    float d0_13_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0);
                    float d0_13_1_0 = (part & 1) != 0 ? d0_13_0_1 : d0_13_0_0;
                    float d0_13_1_1 = (part & 1) != 0 ? d0_13_0_0 : d0_13_0_1;
                    sum0 += d0_13_1_0 * x13_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_13_1_1, 1) * x13_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x14_0 = activations[(step * 16 + 14) * 8 + part + (0 ^ part % 2) * 4];
                    float x14_1 = activations[(step * 16 + 14) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_14_0_c = c0_0.W >> 16 & 0xFF;
                    int e0_14_0_0 = default;
                    e0_14_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_14_0_c & 31);
                    if (e0_14_0_c >= 32)
                    {
                        e0_14_0_0 = cached[(e0_14_0_c) + -32];
                    }
                    float d0_14_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0);
                    float d0_14_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0);
                    float d0_14_1_0 = (part & 1) != 0 ? d0_14_0_1 : d0_14_0_0;
                    float d0_14_1_1 = (part & 1) != 0 ? d0_14_0_0 : d0_14_0_1;
                    sum0 += d0_14_1_0 * x14_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_14_1_1, 1) * x14_1;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    float x15_0 = activations[(step * 16 + 15) * 8 + part + (0 ^ part % 2) * 4];
                    float x15_1 = activations[(step * 16 + 15) * 8 + part + (1 ^ part % 2) * 4];
                    int e0_15_0_c = c0_0.W >> 24 & 0xFF;
                    int e0_15_0_0 = default;
                    e0_15_0_0 = global::ILGPU.Warp.Shuffle(hot0_0, e0_15_0_c & 31);
                    if (e0_15_0_c >= 32)
                    {
                        e0_15_0_0 = cached[(e0_15_0_c) + -32];
                    }
                    float d0_15_0_0 = global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0);
                    float d0_15_0_1 = global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0);
                    float d0_15_1_0 = (part & 1) != 0 ? d0_15_0_1 : d0_15_0_0;
                    float d0_15_1_1 = (part & 1) != 0 ? d0_15_0_0 : d0_15_0_1;
                    sum0 += d0_15_1_0 * x15_0;
                    sum0 += global::ILGPU.Warp.ShuffleXor(d0_15_1_1, 1) * x15_1;
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
                        y[(long)token * 5 + row + 0] = result0;
                    }
                }
            }
        }
    }
}

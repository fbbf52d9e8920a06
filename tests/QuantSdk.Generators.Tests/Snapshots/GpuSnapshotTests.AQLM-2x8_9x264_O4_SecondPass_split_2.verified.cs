#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: AQLM-2x8, 264 to 9 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 1, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 2, Planes: 2),
                GroupsX: 1, GroupsY: 2, ThreadsPerGroup: 64, GroupsPerMultiprocessor: 2,
                SharedBytes: 4096, InputStride: 512, Parts: 2),
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
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            stored = stored.SubView(global::ILGPU.Grid.IdxY * 256, 256);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> cached = shared.Cast<global::QuantSdk.Gpu.Packed128>();
            for (int i = global::ILGPU.Group.IdxX; i < 256; i += 64)
            {
                cached[i] = stored[i / 256 * 256 + 0 + i % 256];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 2 + (global::ILGPU.Group.IdxX >> 5); block < 2; block += 2)
            {
                int row = block * 8 + lane / 4 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)(global::ILGPU.Grid.IdxY * 2 + block) * 32 + lane);
                float sum0 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 64 + part;
                    global::QuantSdk.Gpu.Float128 x0_0 = activations[(first + 0) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x0_1 = activations[(first + 0) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = cached[c0_0.X & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.X) * x0_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.X) * x0_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Y) * x0_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Y) * x0_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.Z) * x0_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.Z) * x0_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_0_0_0.W) * x0_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_0_0_0.W) * x0_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[(first + 4) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x1_1 = activations[(first + 4) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = cached[c0_0.X >> 8 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.X) * x1_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.X) * x1_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Y) * x1_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Y) * x1_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.Z) * x1_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.Z) * x1_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_1_0_0.W) * x1_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_1_0_0.W) * x1_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[(first + 8) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x2_1 = activations[(first + 8) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = cached[c0_0.X >> 16 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.X) * x2_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.X) * x2_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Y) * x2_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Y) * x2_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.Z) * x2_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.Z) * x2_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_2_0_0.W) * x2_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_2_0_0.W) * x2_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[(first + 12) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x3_1 = activations[(first + 12) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = cached[c0_0.X >> 24 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.X) * x3_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.X) * x3_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Y) * x3_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Y) * x3_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.Z) * x3_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.Z) * x3_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_3_0_0.W) * x3_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_3_0_0.W) * x3_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x4_0 = activations[(first + 16) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x4_1 = activations[(first + 16) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_4_0_0 = cached[c0_0.Y & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.X) * x4_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.X) * x4_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Y) * x4_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Y) * x4_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.Z) * x4_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.Z) * x4_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_4_0_0.W) * x4_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_4_0_0.W) * x4_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x5_0 = activations[(first + 20) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x5_1 = activations[(first + 20) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_5_0_0 = cached[c0_0.Y >> 8 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.X) * x5_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.X) * x5_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Y) * x5_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Y) * x5_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.Z) * x5_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.Z) * x5_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_5_0_0.W) * x5_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_5_0_0.W) * x5_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x6_0 = activations[(first + 24) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x6_1 = activations[(first + 24) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_6_0_0 = cached[c0_0.Y >> 16 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.X) * x6_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.X) * x6_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Y) * x6_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Y) * x6_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.Z) * x6_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.Z) * x6_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_6_0_0.W) * x6_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_6_0_0.W) * x6_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x7_0 = activations[(first + 28) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x7_1 = activations[(first + 28) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_7_0_0 = cached[c0_0.Y >> 24 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.X) * x7_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.X) * x7_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Y) * x7_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Y) * x7_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.Z) * x7_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.Z) * x7_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_7_0_0.W) * x7_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_7_0_0.W) * x7_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x8_0 = activations[(first + 32) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x8_1 = activations[(first + 32) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_8_0_0 = cached[c0_0.Z & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.X) * x8_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.X) * x8_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Y) * x8_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Y) * x8_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.Z) * x8_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.Z) * x8_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_8_0_0.W) * x8_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_8_0_0.W) * x8_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x9_0 = activations[(first + 36) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x9_1 = activations[(first + 36) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_9_0_0 = cached[c0_0.Z >> 8 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.X) * x9_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.X) * x9_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Y) * x9_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Y) * x9_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.Z) * x9_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.Z) * x9_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_9_0_0.W) * x9_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_9_0_0.W) * x9_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x10_0 = activations[(first + 40) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x10_1 = activations[(first + 40) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_10_0_0 = cached[c0_0.Z >> 16 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.X) * x10_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.X) * x10_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Y) * x10_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Y) * x10_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.Z) * x10_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.Z) * x10_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_10_0_0.W) * x10_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_10_0_0.W) * x10_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x11_0 = activations[(first + 44) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x11_1 = activations[(first + 44) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_11_0_0 = cached[c0_0.Z >> 24 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.X) * x11_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.X) * x11_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Y) * x11_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Y) * x11_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.Z) * x11_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.Z) * x11_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_11_0_0.W) * x11_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_11_0_0.W) * x11_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x12_0 = activations[(first + 48) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x12_1 = activations[(first + 48) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_12_0_0 = cached[c0_0.W & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.X) * x12_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.X) * x12_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Y) * x12_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Y) * x12_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.Z) * x12_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.Z) * x12_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_12_0_0.W) * x12_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_12_0_0.W) * x12_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x13_0 = activations[(first + 52) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x13_1 = activations[(first + 52) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_13_0_0 = cached[c0_0.W >> 8 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.X) * x13_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.X) * x13_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Y) * x13_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Y) * x13_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.Z) * x13_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.Z) * x13_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_13_0_0.W) * x13_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_13_0_0.W) * x13_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x14_0 = activations[(first + 56) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x14_1 = activations[(first + 56) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_14_0_0 = cached[c0_0.W >> 16 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.X) * x14_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.X) * x14_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Y) * x14_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Y) * x14_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.Z) * x14_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.Z) * x14_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_14_0_0.W) * x14_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_14_0_0.W) * x14_1.W;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        sum0 = global::ILGPU.Warp.Shuffle(sum0, lane);
                    }
                    global::QuantSdk.Gpu.Float128 x15_0 = activations[(first + 60) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x15_1 = activations[(first + 60) * 2 + 1];
                    global::QuantSdk.Gpu.Packed128 e0_15_0_0 = cached[c0_0.W >> 24 & 0xFF];
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.X) * x15_0.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.X) * x15_0.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Y) * x15_0.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Y) * x15_0.W;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.Z) * x15_1.X;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.Z) * x15_1.Y;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.Low(e0_15_0_0.W) * x15_1.Z;
                    sum0 += global::QuantSdk.Gpu.DeviceMath.High(e0_15_0_0.W) * x15_1.W;
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
                    if (row + 0 < 9)
                    {
                        y[((long)global::ILGPU.Grid.IdxY * global::ILGPU.Grid.DimZ + token) * 9 + row + 0] = result0 * scales[row + 0];
                    }
                }
            }
        }
    }
}

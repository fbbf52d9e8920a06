#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: AQLM-1x16, 72 to 5 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 1, RowsPerLane: 1, Steps: 2, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1),
                GroupsX: 1, GroupsY: 2, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 6272, InputStride: 128, Parts: 2),
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
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = input.Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::QuantSdk.Gpu.Packed128 hot0_0 = stored[(0 + lane) * 1 + 0];
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> cached = shared.Cast<global::QuantSdk.Gpu.Packed128>();
            for (int i = global::ILGPU.Group.IdxX; i < 392; i += 32)
            {
                cached[i] = stored[i / 392 * 65536 + 32 + i % 392];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1 + (global::ILGPU.Group.IdxX >> 5); block < 1; block += 1)
            {
                int row = block * 32 + lane / 1 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 64 + lane);
                float sum0 = 0f;
                for (int step = global::ILGPU.Grid.IdxY * 1; step < global::ILGPU.IntrinsicMath.Min((global::ILGPU.Grid.IdxY + 1) * 1, 2); step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int first = step * 8 + part;
                    global::QuantSdk.Gpu.Float128 x0_0 = activations[(first + 0) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x0_1 = activations[(first + 0) * 2 + 1];
                    int e0_0_0_c = c0_0.X & 0xFFFF;
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = default;
                    e0_0_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_0_0_c & 31);
                    e0_0_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_0_0_c & 31);
                    e0_0_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_0_0_c & 31);
                    e0_0_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_0_0_c & 31);
                    if (e0_0_0_c >= 32)
                    {
                        if (e0_0_0_c < 424)
                        {
                            e0_0_0_0 = cached[(e0_0_0_c) + -32];
                        }
                        else
                        {
                            e0_0_0_0 = stored[e0_0_0_c];
                        }
                    }
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
                    global::QuantSdk.Gpu.Float128 x1_0 = activations[(first + 1) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x1_1 = activations[(first + 1) * 2 + 1];
                    int e0_1_0_c = c0_0.X >> 16 & 0xFFFF;
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = default;
                    e0_1_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_1_0_c & 31);
                    e0_1_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_1_0_c & 31);
                    e0_1_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_1_0_c & 31);
                    e0_1_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_1_0_c & 31);
                    if (e0_1_0_c >= 32)
                    {
                        if (e0_1_0_c < 424)
                        {
                            e0_1_0_0 = cached[(e0_1_0_c) + -32];
                        }
                        else
                        {
                            e0_1_0_0 = stored[e0_1_0_c];
                        }
                    }
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
                    global::QuantSdk.Gpu.Float128 x2_0 = activations[(first + 2) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x2_1 = activations[(first + 2) * 2 + 1];
                    int e0_2_0_c = c0_0.Y & 0xFFFF;
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = default;
                    e0_2_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_2_0_c & 31);
                    e0_2_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_2_0_c & 31);
                    e0_2_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_2_0_c & 31);
                    e0_2_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_2_0_c & 31);
                    if (e0_2_0_c >= 32)
                    {
                        if (e0_2_0_c < 424)
                        {
                            e0_2_0_0 = cached[(e0_2_0_c) + -32];
                        }
                        else
                        {
                            e0_2_0_0 = stored[e0_2_0_c];
                        }
                    }
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
                    global::QuantSdk.Gpu.Float128 x3_0 = activations[(first + 3) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x3_1 = activations[(first + 3) * 2 + 1];
                    int e0_3_0_c = c0_0.Y >> 16 & 0xFFFF;
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = default;
                    e0_3_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_3_0_c & 31);
                    e0_3_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_3_0_c & 31);
                    e0_3_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_3_0_c & 31);
                    e0_3_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_3_0_c & 31);
                    if (e0_3_0_c >= 32)
                    {
                        if (e0_3_0_c < 424)
                        {
                            e0_3_0_0 = cached[(e0_3_0_c) + -32];
                        }
                        else
                        {
                            e0_3_0_0 = stored[e0_3_0_c];
                        }
                    }
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
                    global::QuantSdk.Gpu.Float128 x4_0 = activations[(first + 4) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x4_1 = activations[(first + 4) * 2 + 1];
                    int e0_4_0_c = c0_0.Z & 0xFFFF;
                    global::QuantSdk.Gpu.Packed128 e0_4_0_0 = default;
                    e0_4_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_4_0_c & 31);
                    e0_4_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_4_0_c & 31);
                    e0_4_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_4_0_c & 31);
                    e0_4_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_4_0_c & 31);
                    if (e0_4_0_c >= 32)
                    {
                        if (e0_4_0_c < 424)
                        {
                            e0_4_0_0 = cached[(e0_4_0_c) + -32];
                        }
                        else
                        {
                            e0_4_0_0 = stored[e0_4_0_c];
                        }
                    }
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
                    global::QuantSdk.Gpu.Float128 x5_0 = activations[(first + 5) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x5_1 = activations[(first + 5) * 2 + 1];
                    int e0_5_0_c = c0_0.Z >> 16 & 0xFFFF;
                    global::QuantSdk.Gpu.Packed128 e0_5_0_0 = default;
                    e0_5_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_5_0_c & 31);
                    e0_5_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_5_0_c & 31);
                    e0_5_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_5_0_c & 31);
                    e0_5_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_5_0_c & 31);
                    if (e0_5_0_c >= 32)
                    {
                        if (e0_5_0_c < 424)
                        {
                            e0_5_0_0 = cached[(e0_5_0_c) + -32];
                        }
                        else
                        {
                            e0_5_0_0 = stored[e0_5_0_c];
                        }
                    }
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
                    global::QuantSdk.Gpu.Float128 x6_0 = activations[(first + 6) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x6_1 = activations[(first + 6) * 2 + 1];
                    int e0_6_0_c = c0_0.W & 0xFFFF;
                    global::QuantSdk.Gpu.Packed128 e0_6_0_0 = default;
                    e0_6_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_6_0_c & 31);
                    e0_6_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_6_0_c & 31);
                    e0_6_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_6_0_c & 31);
                    e0_6_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_6_0_c & 31);
                    if (e0_6_0_c >= 32)
                    {
                        if (e0_6_0_c < 424)
                        {
                            e0_6_0_0 = cached[(e0_6_0_c) + -32];
                        }
                        else
                        {
                            e0_6_0_0 = stored[e0_6_0_c];
                        }
                    }
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
                    global::QuantSdk.Gpu.Float128 x7_0 = activations[(first + 7) * 2 + 0];
                    global::QuantSdk.Gpu.Float128 x7_1 = activations[(first + 7) * 2 + 1];
                    int e0_7_0_c = c0_0.W >> 16 & 0xFFFF;
                    global::QuantSdk.Gpu.Packed128 e0_7_0_0 = default;
                    e0_7_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0.X, e0_7_0_c & 31);
                    e0_7_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0.Y, e0_7_0_c & 31);
                    e0_7_0_0.Z = global::ILGPU.Warp.Shuffle(hot0_0.Z, e0_7_0_c & 31);
                    e0_7_0_0.W = global::ILGPU.Warp.Shuffle(hot0_0.W, e0_7_0_c & 31);
                    if (e0_7_0_c >= 32)
                    {
                        if (e0_7_0_c < 424)
                        {
                            e0_7_0_0 = cached[(e0_7_0_c) + -32];
                        }
                        else
                        {
                            e0_7_0_0 = stored[e0_7_0_c];
                        }
                    }
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
                }
                float result0 = sum0;
                if (part == 0)
                {
                    if (row + 0 < 5)
                    {
                        y[((long)global::ILGPU.Grid.IdxY * global::ILGPU.Grid.DimZ + token) * 5 + row + 0] = result0 * scales[row + 0];
                    }
                }
            }
        }
    }
}

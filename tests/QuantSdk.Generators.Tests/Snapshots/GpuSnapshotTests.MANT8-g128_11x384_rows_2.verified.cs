#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT8-g128, 384 to 11 features, GroupInteger, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 16, RowsPerLane: 2, Steps: 1, WordsPerUnit: 8, WordsPerLoad: 4, RowBlocks: 3),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 96, GroupsPerMultiprocessor: 2,
                SharedBytes: 0, InputStride: 512),
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
            int part = lane & 15;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 128, 128);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> activations = input.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> inputScales = activationScales.SubView((long)token * 4, 4);
            for (int block = global::ILGPU.Grid.IdxX * 3 + (global::ILGPU.Group.IdxX >> 5); block < 3; block += 3)
            {
                int row = block * 4 + lane / 16 * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 128 + lane);
                float sum0 = 0f;
                float sum1 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 128;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 64];
                    global::QuantSdk.Gpu.Packed128 c1_1 = source[at + 96];
                    int unit = step * 16 + part;
                    int groupIndex = unit / 4;
                    int meta0 = table[(row + 0) * 4 + groupIndex];
                    int meta1 = table[(row + 1) * 4 + groupIndex];
                    global::QuantSdk.Gpu.Packed128 x0 = activations[unit * 2];
                    global::QuantSdk.Gpu.Packed128 x1 = activations[unit * 2 + 1];
                    float inputScale = inputScales[groupIndex];
                    int s0 = 0;
                    int s1 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> s0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> s1_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_0 = c0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_1 = c0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_2 = c0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_3 = c0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_4 = c0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_5 = c0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_6 = c0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_7 = c0_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_0 = c1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_1 = c1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_2 = c1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_3 = c1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_4 = c1_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_5 = c1_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_6 = c1_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_7 = c1_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> a0 = x0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> a1 = x0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> a2 = x0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> a3 = x0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> a4 = x1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> a5 = x1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> a6 = x1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> a7 = x1.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 t; "
                            + "mov.b32 t, 0; "
                            + "dp4a.s32.s32 t, %2, %18, t; "
                            + "dp4a.s32.s32 t, %3, %19, t; "
                            + "dp4a.s32.s32 t, %4, %20, t; "
                            + "dp4a.s32.s32 t, %5, %21, t; "
                            + "dp4a.s32.s32 t, %6, %22, t; "
                            + "dp4a.s32.s32 t, %7, %23, t; "
                            + "dp4a.s32.s32 t, %8, %24, t; "
                            + "dp4a.s32.s32 t, %9, %25, t; "
                            + "mov.b32 %0, t; "
                            + "mov.b32 t, 0; "
                            + "dp4a.s32.s32 t, %10, %18, t; "
                            + "dp4a.s32.s32 t, %11, %19, t; "
                            + "dp4a.s32.s32 t, %12, %20, t; "
                            + "dp4a.s32.s32 t, %13, %21, t; "
                            + "dp4a.s32.s32 t, %14, %22, t; "
                            + "dp4a.s32.s32 t, %15, %23, t; "
                            + "dp4a.s32.s32 t, %16, %24, t; "
                            + "dp4a.s32.s32 t, %17, %25, t; "
                            + "mov.b32 %1, t; "
                            + "} ",
                            ref s0_out, ref s1_out, ref w0_0, ref w0_1, ref w0_2, ref w0_3, ref w0_4, ref w0_5, ref w0_6, ref w0_7, ref w1_0, ref w1_1, ref w1_2, ref w1_3, ref w1_4, ref w1_5, ref w1_6, ref w1_7, ref a0, ref a1, ref a2, ref a3, ref a4, ref a5, ref a6, ref a7);
                        s0 = s0_out.Value;
                        s1 = s1_out.Value;
                    }
                    else
                    {
                        s0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.X, x0.X);
                        s0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.Y, x0.Y);
                        s0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.Z, x0.Z);
                        s0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_0.W, x0.W);
                        s0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.X, x1.X);
                        s0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.Y, x1.Y);
                        s0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.Z, x1.Z);
                        s0 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c0_1.W, x1.W);
                        s1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.X, x0.X);
                        s1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.Y, x0.Y);
                        s1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.Z, x0.Z);
                        s1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_0.W, x0.W);
                        s1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.X, x1.X);
                        s1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.Y, x1.Y);
                        s1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.Z, x1.Z);
                        s1 += global::QuantSdk.Gpu.DeviceMath.ByteSum(c1_1.W, x1.W);
                    }
                    sum0 += (float)(s0) * (global::QuantSdk.Gpu.DeviceMath.Low(meta0) * inputScale);
                    sum1 += (float)(s1) * (global::QuantSdk.Gpu.DeviceMath.Low(meta1) * inputScale);
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 8);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 4);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 2);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                float result1 = sum1;
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 8);
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 4);
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 2);
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 1);
                if (part == 0)
                {
                    if (row + 0 < 11)
                    {
                        y[(long)token * 11 + row + 0] = result0;
                    }
                    if (row + 1 < 11)
                    {
                        y[(long)token * 11 + row + 1] = result1;
                    }
                }
            }
        }
    }
}

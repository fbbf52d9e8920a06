#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT4-g32, 32 to 5 features, GroupInteger, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Decode,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 0, InputStride: 128, Kind: global::QuantSdk.Gpu.KernelKind.Decode),
        };

        /// <summary>Decodes the weights to half precision, row by row.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Decode(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<int> weights = y.Cast<int>();
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 64 + lane);
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 64;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 32];
                    int groupIndex0 = (step * 128 + 0) / 32;
                    int meta0_0 = table[(row + 0) * 4 + groupIndex0];
                    int m0_0 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta0_0 >> 16 & 0xFF));
                    int n0_0 = (meta0_0 >> 24 & 1) * 0x3C003C00;
                    int meta0_1 = table[(row + 1) * 4 + groupIndex0];
                    int m0_1 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta0_1 >> 16 & 0xFF));
                    int n0_1 = (meta0_1 >> 24 & 1) * 0x3C003C00;
                    int scale0_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta0_0));
                    int scale0_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta0_1));

                    {
                        int w0, w1, w2, w3, w4, w5, w6, w7;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out4 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out5 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out6 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out7 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = m0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = m0_1;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = n0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = n0_1;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = scale0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = scale0_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, s, base; mov.b32 base, 0x64006400; "
                                + ".reg .b32 r0_0_0, r0_0_1, r0_0_2, r0_0_3; "
                                + "shr.u32 t, %8, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 12; and.b32 s, s, 0x80008000; xor.b32 r0_0_0, t, s; "
                                + "shr.u32 t, %8, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 8; and.b32 s, s, 0x80008000; xor.b32 r0_0_1, t, s; "
                                + "shr.u32 t, %8, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 4; and.b32 s, s, 0x80008000; xor.b32 r0_0_2, t, s; "
                                + "shr.u32 t, %8, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; and.b32 s, %8, 0x80008000; xor.b32 r0_0_3, t, s; "
                                + ".reg .b32 r0_1_0, r0_1_1, r0_1_2, r0_1_3; "
                                + "shr.u32 t, %9, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 12; and.b32 s, s, 0x80008000; xor.b32 r0_1_0, t, s; "
                                + "shr.u32 t, %9, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 8; and.b32 s, s, 0x80008000; xor.b32 r0_1_1, t, s; "
                                + "shr.u32 t, %9, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 4; and.b32 s, s, 0x80008000; xor.b32 r0_1_2, t, s; "
                                + "shr.u32 t, %9, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; and.b32 s, %9, 0x80008000; xor.b32 r0_1_3, t, s; "
                                + "mul.f16x2 %0, r0_0_0, %14; "
                                + "mul.f16x2 %1, r0_1_0, %15; "
                                + "mul.f16x2 %2, r0_0_1, %14; "
                                + "mul.f16x2 %3, r0_1_1, %15; "
                                + "mul.f16x2 %4, r0_0_2, %14; "
                                + "mul.f16x2 %5, r0_1_2, %15; "
                                + "mul.f16x2 %6, r0_0_3, %14; "
                                + "mul.f16x2 %7, r0_1_3, %15; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                            w0 = out0.Value;
                            w1 = out1.Value;
                            w2 = out2.Value;
                            w3 = out3.Value;
                            w4 = out4.Value;
                            w5 = out5.Value;
                            w6 = out6.Value;
                            w7 = out7.Value;
                        }
                        else
                        {
                            w0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 0, m0_0, n0_0), scale0_0);
                            w1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 0, m0_1, n0_1), scale0_1);
                            w2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 1, m0_0, n0_0), scale0_0);
                            w3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 1, m0_1, n0_1), scale0_1);
                            w4 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 2, m0_0, n0_0), scale0_0);
                            w5 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 2, m0_1, n0_1), scale0_1);
                            w6 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 3, m0_0, n0_0), scale0_0);
                            w7 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 3, m0_1, n0_1), scale0_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0, Y = w2, Z = w4, W = w6 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w1, Y = w3, Z = w5, W = w7 };
                        }
                    }
                    int groupIndex1 = (step * 128 + 32) / 32;
                    int meta1_0 = table[(row + 0) * 4 + groupIndex1];
                    int m1_0 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta1_0 >> 16 & 0xFF));
                    int n1_0 = (meta1_0 >> 24 & 1) * 0x3C003C00;
                    int meta1_1 = table[(row + 1) * 4 + groupIndex1];
                    int m1_1 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta1_1 >> 16 & 0xFF));
                    int n1_1 = (meta1_1 >> 24 & 1) * 0x3C003C00;
                    int scale1_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta1_0));
                    int scale1_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta1_1));

                    {
                        int w0, w1, w2, w3, w4, w5, w6, w7;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out4 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out5 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out6 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out7 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = m1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = m1_1;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = n1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = n1_1;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = scale1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = scale1_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, s, base; mov.b32 base, 0x64006400; "
                                + ".reg .b32 r1_0_0, r1_0_1, r1_0_2, r1_0_3; "
                                + "shr.u32 t, %8, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 12; and.b32 s, s, 0x80008000; xor.b32 r1_0_0, t, s; "
                                + "shr.u32 t, %8, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 8; and.b32 s, s, 0x80008000; xor.b32 r1_0_1, t, s; "
                                + "shr.u32 t, %8, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 4; and.b32 s, s, 0x80008000; xor.b32 r1_0_2, t, s; "
                                + "shr.u32 t, %8, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; and.b32 s, %8, 0x80008000; xor.b32 r1_0_3, t, s; "
                                + ".reg .b32 r1_1_0, r1_1_1, r1_1_2, r1_1_3; "
                                + "shr.u32 t, %9, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 12; and.b32 s, s, 0x80008000; xor.b32 r1_1_0, t, s; "
                                + "shr.u32 t, %9, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 8; and.b32 s, s, 0x80008000; xor.b32 r1_1_1, t, s; "
                                + "shr.u32 t, %9, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 4; and.b32 s, s, 0x80008000; xor.b32 r1_1_2, t, s; "
                                + "shr.u32 t, %9, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; and.b32 s, %9, 0x80008000; xor.b32 r1_1_3, t, s; "
                                + "mul.f16x2 %0, r1_0_0, %14; "
                                + "mul.f16x2 %1, r1_1_0, %15; "
                                + "mul.f16x2 %2, r1_0_1, %14; "
                                + "mul.f16x2 %3, r1_1_1, %15; "
                                + "mul.f16x2 %4, r1_0_2, %14; "
                                + "mul.f16x2 %5, r1_1_2, %15; "
                                + "mul.f16x2 %6, r1_0_3, %14; "
                                + "mul.f16x2 %7, r1_1_3, %15; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                            w0 = out0.Value;
                            w1 = out1.Value;
                            w2 = out2.Value;
                            w3 = out3.Value;
                            w4 = out4.Value;
                            w5 = out5.Value;
                            w6 = out6.Value;
                            w7 = out7.Value;
                        }
                        else
                        {
                            w0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 0, m1_0, n1_0), scale1_0);
                            w1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 0, m1_1, n1_1), scale1_1);
                            w2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 1, m1_0, n1_0), scale1_0);
                            w3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 1, m1_1, n1_1), scale1_1);
                            w4 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 2, m1_0, n1_0), scale1_0);
                            w5 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 2, m1_1, n1_1), scale1_1);
                            w6 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 3, m1_0, n1_0), scale1_0);
                            w7 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 3, m1_1, n1_1), scale1_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0, Y = w2, Z = w4, W = w6 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w1, Y = w3, Z = w5, W = w7 };
                        }
                    }
                    int groupIndex2 = (step * 128 + 64) / 32;
                    int meta2_0 = table[(row + 0) * 4 + groupIndex2];
                    int m2_0 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta2_0 >> 16 & 0xFF));
                    int n2_0 = (meta2_0 >> 24 & 1) * 0x3C003C00;
                    int meta2_1 = table[(row + 1) * 4 + groupIndex2];
                    int m2_1 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta2_1 >> 16 & 0xFF));
                    int n2_1 = (meta2_1 >> 24 & 1) * 0x3C003C00;
                    int scale2_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta2_0));
                    int scale2_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta2_1));

                    {
                        int w0, w1, w2, w3, w4, w5, w6, w7;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out4 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out5 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out6 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out7 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = m2_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = m2_1;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = n2_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = n2_1;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = scale2_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = scale2_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, s, base; mov.b32 base, 0x64006400; "
                                + ".reg .b32 r2_0_0, r2_0_1, r2_0_2, r2_0_3; "
                                + "shr.u32 t, %8, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 12; and.b32 s, s, 0x80008000; xor.b32 r2_0_0, t, s; "
                                + "shr.u32 t, %8, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 8; and.b32 s, s, 0x80008000; xor.b32 r2_0_1, t, s; "
                                + "shr.u32 t, %8, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 4; and.b32 s, s, 0x80008000; xor.b32 r2_0_2, t, s; "
                                + "shr.u32 t, %8, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; and.b32 s, %8, 0x80008000; xor.b32 r2_0_3, t, s; "
                                + ".reg .b32 r2_1_0, r2_1_1, r2_1_2, r2_1_3; "
                                + "shr.u32 t, %9, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 12; and.b32 s, s, 0x80008000; xor.b32 r2_1_0, t, s; "
                                + "shr.u32 t, %9, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 8; and.b32 s, s, 0x80008000; xor.b32 r2_1_1, t, s; "
                                + "shr.u32 t, %9, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 4; and.b32 s, s, 0x80008000; xor.b32 r2_1_2, t, s; "
                                + "shr.u32 t, %9, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; and.b32 s, %9, 0x80008000; xor.b32 r2_1_3, t, s; "
                                + "mul.f16x2 %0, r2_0_0, %14; "
                                + "mul.f16x2 %1, r2_1_0, %15; "
                                + "mul.f16x2 %2, r2_0_1, %14; "
                                + "mul.f16x2 %3, r2_1_1, %15; "
                                + "mul.f16x2 %4, r2_0_2, %14; "
                                + "mul.f16x2 %5, r2_1_2, %15; "
                                + "mul.f16x2 %6, r2_0_3, %14; "
                                + "mul.f16x2 %7, r2_1_3, %15; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                            w0 = out0.Value;
                            w1 = out1.Value;
                            w2 = out2.Value;
                            w3 = out3.Value;
                            w4 = out4.Value;
                            w5 = out5.Value;
                            w6 = out6.Value;
                            w7 = out7.Value;
                        }
                        else
                        {
                            w0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 0, m2_0, n2_0), scale2_0);
                            w1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 0, m2_1, n2_1), scale2_1);
                            w2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 1, m2_0, n2_0), scale2_0);
                            w3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 1, m2_1, n2_1), scale2_1);
                            w4 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 2, m2_0, n2_0), scale2_0);
                            w5 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 2, m2_1, n2_1), scale2_1);
                            w6 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 3, m2_0, n2_0), scale2_0);
                            w7 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 3, m2_1, n2_1), scale2_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0, Y = w2, Z = w4, W = w6 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w1, Y = w3, Z = w5, W = w7 };
                        }
                    }
                    int groupIndex3 = (step * 128 + 96) / 32;
                    int meta3_0 = table[(row + 0) * 4 + groupIndex3];
                    int m3_0 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta3_0 >> 16 & 0xFF));
                    int n3_0 = (meta3_0 >> 24 & 1) * 0x3C003C00;
                    int meta3_1 = table[(row + 1) * 4 + groupIndex3];
                    int m3_1 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta3_1 >> 16 & 0xFF));
                    int n3_1 = (meta3_1 >> 24 & 1) * 0x3C003C00;
                    int scale3_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta3_0));
                    int scale3_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta3_1));

                    {
                        int w0, w1, w2, w3, w4, w5, w6, w7;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out4 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out5 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out6 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out7 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = m3_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = m3_1;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = n3_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = n3_1;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = scale3_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = scale3_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, s, base; mov.b32 base, 0x64006400; "
                                + ".reg .b32 r3_0_0, r3_0_1, r3_0_2, r3_0_3; "
                                + "shr.u32 t, %8, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 12; and.b32 s, s, 0x80008000; xor.b32 r3_0_0, t, s; "
                                + "shr.u32 t, %8, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 8; and.b32 s, s, 0x80008000; xor.b32 r3_0_1, t, s; "
                                + "shr.u32 t, %8, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; shl.b32 s, %8, 4; and.b32 s, s, 0x80008000; xor.b32 r3_0_2, t, s; "
                                + "shr.u32 t, %8, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %12; fma.rn.f16x2 t, u, %10, t; and.b32 s, %8, 0x80008000; xor.b32 r3_0_3, t, s; "
                                + ".reg .b32 r3_1_0, r3_1_1, r3_1_2, r3_1_3; "
                                + "shr.u32 t, %9, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 12; and.b32 s, s, 0x80008000; xor.b32 r3_1_0, t, s; "
                                + "shr.u32 t, %9, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 8; and.b32 s, s, 0x80008000; xor.b32 r3_1_1, t, s; "
                                + "shr.u32 t, %9, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; shl.b32 s, %9, 4; and.b32 s, s, 0x80008000; xor.b32 r3_1_2, t, s; "
                                + "shr.u32 t, %9, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                                + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %13; fma.rn.f16x2 t, u, %11, t; and.b32 s, %9, 0x80008000; xor.b32 r3_1_3, t, s; "
                                + "mul.f16x2 %0, r3_0_0, %14; "
                                + "mul.f16x2 %1, r3_1_0, %15; "
                                + "mul.f16x2 %2, r3_0_1, %14; "
                                + "mul.f16x2 %3, r3_1_1, %15; "
                                + "mul.f16x2 %4, r3_0_2, %14; "
                                + "mul.f16x2 %5, r3_1_2, %15; "
                                + "mul.f16x2 %6, r3_0_3, %14; "
                                + "mul.f16x2 %7, r3_1_3, %15; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                            w0 = out0.Value;
                            w1 = out1.Value;
                            w2 = out2.Value;
                            w3 = out3.Value;
                            w4 = out4.Value;
                            w5 = out5.Value;
                            w6 = out6.Value;
                            w7 = out7.Value;
                        }
                        else
                        {
                            w0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 0, m3_0, n3_0), scale3_0);
                            w1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 0, m3_1, n3_1), scale3_1);
                            w2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 1, m3_0, n3_0), scale3_0);
                            w3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 1, m3_1, n3_1), scale3_1);
                            w4 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 2, m3_0, n3_0), scale3_0);
                            w5 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 2, m3_1, n3_1), scale3_1);
                            w6 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 3, m3_0, n3_0), scale3_0);
                            w7 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 3, m3_1, n3_1), scale3_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0, Y = w2, Z = w4, W = w6 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w1, Y = w3, Z = w5, W = w7 };
                        }
                    }
                }
            }
        }
    }
}

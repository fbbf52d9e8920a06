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
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 4,
                SharedBytes: 8192, InputStride: 128, Kind: global::QuantSdk.Gpu.KernelKind.Decode),
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
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> tables = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(0, 512);
            for (int i = global::ILGPU.Group.IdxX; i < 512; i += 32)
            {
                tables[i] = global::QuantSdk.Gpu.TensorMath.MantTable(i);
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int block0 = block;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 64 + lane);
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> metas0 = table.Cast<global::QuantSdk.Gpu.Packed64>().SubView(block0 * 64 / 2 + slot);
                for (int step = warp; step < 1; step += 1)
                {
                    global::QuantSdk.Gpu.Packed128 c0_0 = source0[step * 64];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source0[step * 64 + 32];
                    global::QuantSdk.Gpu.Packed64 meta0_0 = metas0[(step * 4 + 0) * 8];
                    global::QuantSdk.Gpu.Packed64 meta1_0 = metas0[(step * 4 + 1) * 8];
                    global::QuantSdk.Gpu.Packed64 meta2_0 = metas0[(step * 4 + 2) * 8];
                    global::QuantSdk.Gpu.Packed64 meta3_0 = metas0[(step * 4 + 3) * 8];
                    global::QuantSdk.Gpu.Packed128 table0_0 = tables[meta0_0.X >> 16 & 511];
                    global::QuantSdk.Gpu.Packed128 table0_1 = tables[meta0_0.Y >> 16 & 511];
                    int scale0_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta0_0.X));
                    int scale0_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta0_0.Y));

                    {
                        int w0_0, w0_1, w0_2, w0_3, w0_4, w0_5, w0_6, w0_7;
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
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = table0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = table0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = table0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = table0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = table0_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = table0_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = table0_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = table0_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = scale0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = scale0_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 m, l, u, t; "
                                + ".reg .b32 r0_0_0, r0_0_1, r0_0_2, r0_0_3; "
                                + "and.b32 m, %8, 0x77777777; "
                                + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %8, 0x80808080, 0x78; "
                                + "prmt.b32 r0_0_0, l, u, 0x5140; prmt.b32 r0_0_1, l, u, 0x7362; "
                                + "shr.u32 m, m, 16; shl.b32 t, %8, 4; "
                                + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                + "prmt.b32 r0_0_2, l, u, 0x5140; prmt.b32 r0_0_3, l, u, 0x7362; "
                                + ".reg .b32 r0_1_0, r0_1_1, r0_1_2, r0_1_3; "
                                + "and.b32 m, %9, 0x77777777; "
                                + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, %9, 0x80808080, 0x78; "
                                + "prmt.b32 r0_1_0, l, u, 0x5140; prmt.b32 r0_1_1, l, u, 0x7362; "
                                + "shr.u32 m, m, 16; shl.b32 t, %9, 4; "
                                + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                + "prmt.b32 r0_1_2, l, u, 0x5140; prmt.b32 r0_1_3, l, u, 0x7362; "
                                + "mul.f16x2 %0, r0_0_0, %18; "
                                + "mul.f16x2 %1, r0_1_0, %19; "
                                + "mul.f16x2 %2, r0_0_1, %18; "
                                + "mul.f16x2 %3, r0_1_1, %19; "
                                + "mul.f16x2 %4, r0_0_2, %18; "
                                + "mul.f16x2 %5, r0_1_2, %19; "
                                + "mul.f16x2 %6, r0_0_3, %18; "
                                + "mul.f16x2 %7, r0_1_3, %19; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                            w0_4 = out4.Value;
                            w0_5 = out5.Value;
                            w0_6 = out6.Value;
                            w0_7 = out7.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 0, meta0_0.X), scale0_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 0, meta0_0.Y), scale0_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 1, meta0_0.X), scale0_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 1, meta0_0.Y), scale0_1);
                            w0_4 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 2, meta0_0.X), scale0_0);
                            w0_5 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 2, meta0_0.Y), scale0_1);
                            w0_6 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 3, meta0_0.X), scale0_0);
                            w0_7 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 3, meta0_0.Y), scale0_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w0_4, W = w0_6 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + ((step * 4 + 0) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w0_5, W = w0_7 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 table1_0 = tables[meta1_0.X >> 16 & 511];
                    global::QuantSdk.Gpu.Packed128 table1_1 = tables[meta1_0.Y >> 16 & 511];
                    int scale1_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta1_0.X));
                    int scale1_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta1_0.Y));

                    {
                        int w0_0, w0_1, w0_2, w0_3, w0_4, w0_5, w0_6, w0_7;
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
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = table1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = table1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = table1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = table1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = table1_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = table1_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = table1_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = table1_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = scale1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = scale1_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 m, l, u, t; "
                                + ".reg .b32 r1_0_0, r1_0_1, r1_0_2, r1_0_3; "
                                + "and.b32 m, %8, 0x77777777; "
                                + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %8, 0x80808080, 0x78; "
                                + "prmt.b32 r1_0_0, l, u, 0x5140; prmt.b32 r1_0_1, l, u, 0x7362; "
                                + "shr.u32 m, m, 16; shl.b32 t, %8, 4; "
                                + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                + "prmt.b32 r1_0_2, l, u, 0x5140; prmt.b32 r1_0_3, l, u, 0x7362; "
                                + ".reg .b32 r1_1_0, r1_1_1, r1_1_2, r1_1_3; "
                                + "and.b32 m, %9, 0x77777777; "
                                + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, %9, 0x80808080, 0x78; "
                                + "prmt.b32 r1_1_0, l, u, 0x5140; prmt.b32 r1_1_1, l, u, 0x7362; "
                                + "shr.u32 m, m, 16; shl.b32 t, %9, 4; "
                                + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                + "prmt.b32 r1_1_2, l, u, 0x5140; prmt.b32 r1_1_3, l, u, 0x7362; "
                                + "mul.f16x2 %0, r1_0_0, %18; "
                                + "mul.f16x2 %1, r1_1_0, %19; "
                                + "mul.f16x2 %2, r1_0_1, %18; "
                                + "mul.f16x2 %3, r1_1_1, %19; "
                                + "mul.f16x2 %4, r1_0_2, %18; "
                                + "mul.f16x2 %5, r1_1_2, %19; "
                                + "mul.f16x2 %6, r1_0_3, %18; "
                                + "mul.f16x2 %7, r1_1_3, %19; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                            w0_4 = out4.Value;
                            w0_5 = out5.Value;
                            w0_6 = out6.Value;
                            w0_7 = out7.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 0, meta1_0.X), scale1_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 0, meta1_0.Y), scale1_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 1, meta1_0.X), scale1_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 1, meta1_0.Y), scale1_1);
                            w0_4 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 2, meta1_0.X), scale1_0);
                            w0_5 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 2, meta1_0.Y), scale1_1);
                            w0_6 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 3, meta1_0.X), scale1_0);
                            w0_7 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 3, meta1_0.Y), scale1_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w0_4, W = w0_6 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + ((step * 4 + 1) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w0_5, W = w0_7 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 table2_0 = tables[meta2_0.X >> 16 & 511];
                    global::QuantSdk.Gpu.Packed128 table2_1 = tables[meta2_0.Y >> 16 & 511];
                    int scale2_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta2_0.X));
                    int scale2_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta2_0.Y));

                    {
                        int w0_0, w0_1, w0_2, w0_3, w0_4, w0_5, w0_6, w0_7;
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
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = table2_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = table2_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = table2_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = table2_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = table2_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = table2_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = table2_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = table2_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = scale2_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = scale2_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 m, l, u, t; "
                                + ".reg .b32 r2_0_0, r2_0_1, r2_0_2, r2_0_3; "
                                + "and.b32 m, %8, 0x77777777; "
                                + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %8, 0x80808080, 0x78; "
                                + "prmt.b32 r2_0_0, l, u, 0x5140; prmt.b32 r2_0_1, l, u, 0x7362; "
                                + "shr.u32 m, m, 16; shl.b32 t, %8, 4; "
                                + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                + "prmt.b32 r2_0_2, l, u, 0x5140; prmt.b32 r2_0_3, l, u, 0x7362; "
                                + ".reg .b32 r2_1_0, r2_1_1, r2_1_2, r2_1_3; "
                                + "and.b32 m, %9, 0x77777777; "
                                + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, %9, 0x80808080, 0x78; "
                                + "prmt.b32 r2_1_0, l, u, 0x5140; prmt.b32 r2_1_1, l, u, 0x7362; "
                                + "shr.u32 m, m, 16; shl.b32 t, %9, 4; "
                                + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                + "prmt.b32 r2_1_2, l, u, 0x5140; prmt.b32 r2_1_3, l, u, 0x7362; "
                                + "mul.f16x2 %0, r2_0_0, %18; "
                                + "mul.f16x2 %1, r2_1_0, %19; "
                                + "mul.f16x2 %2, r2_0_1, %18; "
                                + "mul.f16x2 %3, r2_1_1, %19; "
                                + "mul.f16x2 %4, r2_0_2, %18; "
                                + "mul.f16x2 %5, r2_1_2, %19; "
                                + "mul.f16x2 %6, r2_0_3, %18; "
                                + "mul.f16x2 %7, r2_1_3, %19; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                            w0_4 = out4.Value;
                            w0_5 = out5.Value;
                            w0_6 = out6.Value;
                            w0_7 = out7.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 0, meta2_0.X), scale2_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 0, meta2_0.Y), scale2_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 1, meta2_0.X), scale2_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 1, meta2_0.Y), scale2_1);
                            w0_4 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 2, meta2_0.X), scale2_0);
                            w0_5 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 2, meta2_0.Y), scale2_1);
                            w0_6 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 3, meta2_0.X), scale2_0);
                            w0_7 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 3, meta2_0.Y), scale2_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w0_4, W = w0_6 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + ((step * 4 + 2) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w0_5, W = w0_7 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 table3_0 = tables[meta3_0.X >> 16 & 511];
                    global::QuantSdk.Gpu.Packed128 table3_1 = tables[meta3_0.Y >> 16 & 511];
                    int scale3_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta3_0.X));
                    int scale3_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta3_0.Y));

                    {
                        int w0_0, w0_1, w0_2, w0_3, w0_4, w0_5, w0_6, w0_7;
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
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = table3_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = table3_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = table3_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = table3_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = table3_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = table3_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = table3_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = table3_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = scale3_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = scale3_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 m, l, u, t; "
                                + ".reg .b32 r3_0_0, r3_0_1, r3_0_2, r3_0_3; "
                                + "and.b32 m, %8, 0x77777777; "
                                + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %8, 0x80808080, 0x78; "
                                + "prmt.b32 r3_0_0, l, u, 0x5140; prmt.b32 r3_0_1, l, u, 0x7362; "
                                + "shr.u32 m, m, 16; shl.b32 t, %8, 4; "
                                + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                + "prmt.b32 r3_0_2, l, u, 0x5140; prmt.b32 r3_0_3, l, u, 0x7362; "
                                + ".reg .b32 r3_1_0, r3_1_1, r3_1_2, r3_1_3; "
                                + "and.b32 m, %9, 0x77777777; "
                                + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, %9, 0x80808080, 0x78; "
                                + "prmt.b32 r3_1_0, l, u, 0x5140; prmt.b32 r3_1_1, l, u, 0x7362; "
                                + "shr.u32 m, m, 16; shl.b32 t, %9, 4; "
                                + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                + "prmt.b32 r3_1_2, l, u, 0x5140; prmt.b32 r3_1_3, l, u, 0x7362; "
                                + "mul.f16x2 %0, r3_0_0, %18; "
                                + "mul.f16x2 %1, r3_1_0, %19; "
                                + "mul.f16x2 %2, r3_0_1, %18; "
                                + "mul.f16x2 %3, r3_1_1, %19; "
                                + "mul.f16x2 %4, r3_0_2, %18; "
                                + "mul.f16x2 %5, r3_1_2, %19; "
                                + "mul.f16x2 %6, r3_0_3, %18; "
                                + "mul.f16x2 %7, r3_1_3, %19; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                            w0_4 = out4.Value;
                            w0_5 = out5.Value;
                            w0_6 = out6.Value;
                            w0_7 = out7.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 0, meta3_0.X), scale3_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 0, meta3_0.Y), scale3_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 1, meta3_0.X), scale3_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 1, meta3_0.Y), scale3_1);
                            w0_4 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 2, meta3_0.X), scale3_0);
                            w0_5 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 2, meta3_0.Y), scale3_1);
                            w0_6 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 3, meta3_0.X), scale3_0);
                            w0_7 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 3, meta3_0.Y), scale3_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w0_4, W = w0_6 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + ((step * 4 + 3) * 4 + part) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w0_5, W = w0_7 };
                        }
                    }
                }
            }
        }
    }
}

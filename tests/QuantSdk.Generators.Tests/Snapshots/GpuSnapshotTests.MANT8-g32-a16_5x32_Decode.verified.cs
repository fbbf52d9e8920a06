#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT8-g32-a16, 32 to 5 features, GroupFloat, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Decode,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 8, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 4,
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
                int block0 = block;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 128 + lane);
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> metas0 = table.Cast<global::QuantSdk.Gpu.Packed64>().SubView(block0 * 64 / 2 + slot);
                for (int step = warp; step < 1; step += 1)
                {
                    global::QuantSdk.Gpu.Packed128 c0_0 = source0[step * 128];
                    global::QuantSdk.Gpu.Packed128 c0_1 = source0[step * 128 + 32];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source0[step * 128 + 64];
                    global::QuantSdk.Gpu.Packed128 c1_1 = source0[step * 128 + 96];
                    global::QuantSdk.Gpu.Packed64 meta0_0 = metas0[(step * 4 + 0) * 8];
                    global::QuantSdk.Gpu.Packed64 meta1_0 = metas0[(step * 4 + 1) * 8];
                    global::QuantSdk.Gpu.Packed64 meta2_0 = metas0[(step * 4 + 2) * 8];
                    global::QuantSdk.Gpu.Packed64 meta3_0 = metas0[(step * 4 + 3) * 8];
                    int scale0_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta0_0.X));
                    int scale0_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta0_0.Y));

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = scale0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = scale0_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                + ".reg .b32 r0_0_0, r0_0_1; "
                                + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r0_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r0_0_1, u, base; "
                                + ".reg .b32 r0_1_0, r0_1_1; "
                                + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r0_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r0_1_1, u, base; "
                                + "mul.f16x2 %0, r0_0_0, %6; "
                                + "mul.f16x2 %1, r0_1_0, %7; "
                                + "mul.f16x2 %2, r0_0_1, %6; "
                                + "mul.f16x2 %3, r0_1_1, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.X, 0), scale0_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.X, 0), scale0_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.X, 1), scale0_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.X, 1), scale0_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 0) * 128 + ((step * 8 + 0) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_0, Y = w0_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 1) * 128 + ((step * 8 + 0) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_1, Y = w0_3 };
                        }
                    }

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = scale0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = scale0_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                + ".reg .b32 r1_0_0, r1_0_1; "
                                + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r1_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r1_0_1, u, base; "
                                + ".reg .b32 r1_1_0, r1_1_1; "
                                + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r1_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r1_1_1, u, base; "
                                + "mul.f16x2 %0, r1_0_0, %6; "
                                + "mul.f16x2 %1, r1_1_0, %7; "
                                + "mul.f16x2 %2, r1_0_1, %6; "
                                + "mul.f16x2 %3, r1_1_1, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Y, 0), scale0_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Y, 0), scale0_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Y, 1), scale0_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Y, 1), scale0_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 0) * 128 + ((step * 8 + 1) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_0, Y = w0_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 1) * 128 + ((step * 8 + 1) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_1, Y = w0_3 };
                        }
                    }
                    int scale1_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta1_0.X));
                    int scale1_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta1_0.Y));

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = scale1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = scale1_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                + ".reg .b32 r2_0_0, r2_0_1; "
                                + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r2_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r2_0_1, u, base; "
                                + ".reg .b32 r2_1_0, r2_1_1; "
                                + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r2_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r2_1_1, u, base; "
                                + "mul.f16x2 %0, r2_0_0, %6; "
                                + "mul.f16x2 %1, r2_1_0, %7; "
                                + "mul.f16x2 %2, r2_0_1, %6; "
                                + "mul.f16x2 %3, r2_1_1, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Z, 0), scale1_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Z, 0), scale1_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Z, 1), scale1_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Z, 1), scale1_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 0) * 128 + ((step * 8 + 2) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_0, Y = w0_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 1) * 128 + ((step * 8 + 2) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_1, Y = w0_3 };
                        }
                    }

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = scale1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = scale1_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                + ".reg .b32 r3_0_0, r3_0_1; "
                                + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r3_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r3_0_1, u, base; "
                                + ".reg .b32 r3_1_0, r3_1_1; "
                                + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r3_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r3_1_1, u, base; "
                                + "mul.f16x2 %0, r3_0_0, %6; "
                                + "mul.f16x2 %1, r3_1_0, %7; "
                                + "mul.f16x2 %2, r3_0_1, %6; "
                                + "mul.f16x2 %3, r3_1_1, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.W, 0), scale1_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.W, 0), scale1_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.W, 1), scale1_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.W, 1), scale1_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 0) * 128 + ((step * 8 + 3) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_0, Y = w0_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 1) * 128 + ((step * 8 + 3) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_1, Y = w0_3 };
                        }
                    }
                    int scale2_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta2_0.X));
                    int scale2_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta2_0.Y));

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = scale2_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = scale2_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                + ".reg .b32 r4_0_0, r4_0_1; "
                                + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r4_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r4_0_1, u, base; "
                                + ".reg .b32 r4_1_0, r4_1_1; "
                                + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r4_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r4_1_1, u, base; "
                                + "mul.f16x2 %0, r4_0_0, %6; "
                                + "mul.f16x2 %1, r4_1_0, %7; "
                                + "mul.f16x2 %2, r4_0_1, %6; "
                                + "mul.f16x2 %3, r4_1_1, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.X, 0), scale2_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.X, 0), scale2_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.X, 1), scale2_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.X, 1), scale2_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 0) * 128 + ((step * 8 + 4) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_0, Y = w0_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 1) * 128 + ((step * 8 + 4) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_1, Y = w0_3 };
                        }
                    }

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = scale2_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = scale2_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                + ".reg .b32 r5_0_0, r5_0_1; "
                                + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r5_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r5_0_1, u, base; "
                                + ".reg .b32 r5_1_0, r5_1_1; "
                                + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r5_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r5_1_1, u, base; "
                                + "mul.f16x2 %0, r5_0_0, %6; "
                                + "mul.f16x2 %1, r5_1_0, %7; "
                                + "mul.f16x2 %2, r5_0_1, %6; "
                                + "mul.f16x2 %3, r5_1_1, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Y, 0), scale2_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Y, 0), scale2_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Y, 1), scale2_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Y, 1), scale2_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 0) * 128 + ((step * 8 + 5) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_0, Y = w0_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 1) * 128 + ((step * 8 + 5) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_1, Y = w0_3 };
                        }
                    }
                    int scale3_0 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta3_0.X));
                    int scale3_1 = global::QuantSdk.Gpu.TensorMath.Pair(global::QuantSdk.Gpu.DeviceMath.Low(meta3_0.Y));

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = scale3_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = scale3_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                + ".reg .b32 r6_0_0, r6_0_1; "
                                + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r6_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r6_0_1, u, base; "
                                + ".reg .b32 r6_1_0, r6_1_1; "
                                + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r6_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r6_1_1, u, base; "
                                + "mul.f16x2 %0, r6_0_0, %6; "
                                + "mul.f16x2 %1, r6_1_0, %7; "
                                + "mul.f16x2 %2, r6_0_1, %6; "
                                + "mul.f16x2 %3, r6_1_1, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Z, 0), scale3_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Z, 0), scale3_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Z, 1), scale3_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Z, 1), scale3_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 0) * 128 + ((step * 8 + 6) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_0, Y = w0_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 1) * 128 + ((step * 8 + 6) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_1, Y = w0_3 };
                        }
                    }

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = scale3_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = scale3_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                + ".reg .b32 r7_0_0, r7_0_1; "
                                + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r7_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r7_0_1, u, base; "
                                + ".reg .b32 r7_1_0, r7_1_1; "
                                + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r7_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r7_1_1, u, base; "
                                + "mul.f16x2 %0, r7_0_0, %6; "
                                + "mul.f16x2 %1, r7_1_0, %7; "
                                + "mul.f16x2 %2, r7_0_1, %6; "
                                + "mul.f16x2 %3, r7_1_1, %7; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.W, 0), scale3_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.W, 0), scale3_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.W, 1), scale3_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.W, 1), scale3_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 0) * 128 + ((step * 8 + 7) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_0, Y = w0_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed64>()[((long)(row + 1) * 128 + ((step * 8 + 7) * 4 + part) * 4 + 0) / 4] = new global::QuantSdk.Gpu.Packed64 { X = w0_1, Y = w0_3 };
                        }
                    }
                }
            }
        }
    }
}

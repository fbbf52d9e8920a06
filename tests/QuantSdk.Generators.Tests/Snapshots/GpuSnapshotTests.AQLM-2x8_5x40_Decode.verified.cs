#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: AQLM-2x8, 40 to 5 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Decode,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 3,
                SharedBytes: 65536, InputStride: 256, Kind: global::QuantSdk.Gpu.KernelKind.Decode),
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
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> cached = shared.Cast<global::QuantSdk.Gpu.Packed128>();
            for (int i = global::ILGPU.Group.IdxX; i < 512; i += 32)
            {
                global::QuantSdk.Gpu.Packed128 entry = stored[i / 256 * 256 + 0 + i % 256];
                cached[i * 8 + (lane + 0 & 7)] = entry;
                cached[i * 8 + (lane + 1 & 7)] = entry;
                cached[i * 8 + (lane + 2 & 7)] = entry;
                cached[i * 8 + (lane + 3 & 7)] = entry;
                cached[i * 8 + (lane + 4 & 7)] = entry;
                cached[i * 8 + (lane + 5 & 7)] = entry;
                cached[i * 8 + (lane + 6 & 7)] = entry;
                cached[i * 8 + (lane + 7 & 7)] = entry;
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int block0 = block;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 64 + lane);
                int scale_0 = global::QuantSdk.Gpu.TensorMath.Pair(scales[global::ILGPU.IntrinsicMath.Min(row + 0, 4)]);
                int scale_1 = global::QuantSdk.Gpu.TensorMath.Pair(scales[global::ILGPU.IntrinsicMath.Min(row + 1, 4)]);
                for (int step = warp; step < 1; step += 1)
                {
                    global::QuantSdk.Gpu.Packed128 c0_0 = source0[step * 64];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source0[step * 64 + 32];
                    int first = step * 32 + part;
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = cached[(c0_0.X & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_0_1_0 = cached[((c0_0.X >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_0_0_0 = cached[(c1_0.X & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_0_1_0 = cached[((c1_0.X >> 8 & 0xFF) + 256) * 8 + (lane & 7)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_0_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_0_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_0_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_0_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_0_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_0_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_0_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.X, e0_0_1_0.X), scale_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.X, e1_0_1_0.X), scale_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Y, e0_0_1_0.Y), scale_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Y, e1_0_1_0.Y), scale_1);
                        }
                        int w1_0, w1_1, w1_2, w1_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_0_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_0_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_0_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_0_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_0_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_0_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_0_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Z, e0_0_1_0.Z), scale_0);
                            w1_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Z, e1_0_1_0.Z), scale_1);
                            w1_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.W, e0_0_1_0.W), scale_0);
                            w1_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.W, e1_0_1_0.W), scale_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 256 + (first + 0) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w1_0, W = w1_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 256 + (first + 0) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w1_1, W = w1_3 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = cached[(c0_0.X >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_1_1_0 = cached[((c0_0.X >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_1_0_0 = cached[(c1_0.X >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_1_1_0 = cached[((c1_0.X >> 24 & 0xFF) + 256) * 8 + (lane & 7)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_1_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_1_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_1_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_1_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_1_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_1_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_1_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_1_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X), scale_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X), scale_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y), scale_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y), scale_1);
                        }
                        int w1_0, w1_1, w1_2, w1_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_1_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_1_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_1_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_1_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_1_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_1_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_1_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_1_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Z, e0_1_1_0.Z), scale_0);
                            w1_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Z, e1_1_1_0.Z), scale_1);
                            w1_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.W, e0_1_1_0.W), scale_0);
                            w1_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.W, e1_1_1_0.W), scale_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 256 + (first + 4) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w1_0, W = w1_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 256 + (first + 4) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w1_1, W = w1_3 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = cached[(c0_0.Y & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_2_1_0 = cached[((c0_0.Y >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_2_0_0 = cached[(c1_0.Y & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_2_1_0 = cached[((c1_0.Y >> 8 & 0xFF) + 256) * 8 + (lane & 7)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_2_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_2_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_2_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_2_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_2_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_2_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_2_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_2_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.X, e0_2_1_0.X), scale_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.X, e1_2_1_0.X), scale_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Y, e0_2_1_0.Y), scale_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Y, e1_2_1_0.Y), scale_1);
                        }
                        int w1_0, w1_1, w1_2, w1_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_2_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_2_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_2_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_2_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_2_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_2_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_2_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_2_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Z, e0_2_1_0.Z), scale_0);
                            w1_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Z, e1_2_1_0.Z), scale_1);
                            w1_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.W, e0_2_1_0.W), scale_0);
                            w1_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.W, e1_2_1_0.W), scale_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 256 + (first + 8) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w1_0, W = w1_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 256 + (first + 8) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w1_1, W = w1_3 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = cached[(c0_0.Y >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_3_1_0 = cached[((c0_0.Y >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_3_0_0 = cached[(c1_0.Y >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_3_1_0 = cached[((c1_0.Y >> 24 & 0xFF) + 256) * 8 + (lane & 7)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_3_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_3_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_3_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_3_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_3_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_3_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_3_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_3_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.X, e0_3_1_0.X), scale_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.X, e1_3_1_0.X), scale_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Y, e0_3_1_0.Y), scale_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Y, e1_3_1_0.Y), scale_1);
                        }
                        int w1_0, w1_1, w1_2, w1_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_3_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_3_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_3_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_3_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_3_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_3_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_3_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_3_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Z, e0_3_1_0.Z), scale_0);
                            w1_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Z, e1_3_1_0.Z), scale_1);
                            w1_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.W, e0_3_1_0.W), scale_0);
                            w1_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.W, e1_3_1_0.W), scale_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 256 + (first + 12) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w1_0, W = w1_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 256 + (first + 12) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w1_1, W = w1_3 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 e0_4_0_0 = cached[(c0_0.Z & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_4_1_0 = cached[((c0_0.Z >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_4_0_0 = cached[(c1_0.Z & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_4_1_0 = cached[((c1_0.Z >> 8 & 0xFF) + 256) * 8 + (lane & 7)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_4_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_4_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_4_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_4_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_4_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_4_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_4_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_4_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.X, e0_4_1_0.X), scale_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.X, e1_4_1_0.X), scale_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Y, e0_4_1_0.Y), scale_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Y, e1_4_1_0.Y), scale_1);
                        }
                        int w1_0, w1_1, w1_2, w1_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_4_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_4_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_4_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_4_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_4_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_4_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_4_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_4_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Z, e0_4_1_0.Z), scale_0);
                            w1_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Z, e1_4_1_0.Z), scale_1);
                            w1_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.W, e0_4_1_0.W), scale_0);
                            w1_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.W, e1_4_1_0.W), scale_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 256 + (first + 16) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w1_0, W = w1_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 256 + (first + 16) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w1_1, W = w1_3 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 e0_5_0_0 = cached[(c0_0.Z >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_5_1_0 = cached[((c0_0.Z >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_5_0_0 = cached[(c1_0.Z >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_5_1_0 = cached[((c1_0.Z >> 24 & 0xFF) + 256) * 8 + (lane & 7)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_5_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_5_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_5_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_5_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_5_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_5_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_5_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_5_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.X, e0_5_1_0.X), scale_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.X, e1_5_1_0.X), scale_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Y, e0_5_1_0.Y), scale_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Y, e1_5_1_0.Y), scale_1);
                        }
                        int w1_0, w1_1, w1_2, w1_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_5_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_5_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_5_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_5_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_5_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_5_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_5_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_5_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Z, e0_5_1_0.Z), scale_0);
                            w1_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Z, e1_5_1_0.Z), scale_1);
                            w1_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.W, e0_5_1_0.W), scale_0);
                            w1_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.W, e1_5_1_0.W), scale_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 256 + (first + 20) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w1_0, W = w1_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 256 + (first + 20) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w1_1, W = w1_3 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 e0_6_0_0 = cached[(c0_0.W & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_6_1_0 = cached[((c0_0.W >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_6_0_0 = cached[(c1_0.W & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_6_1_0 = cached[((c1_0.W >> 8 & 0xFF) + 256) * 8 + (lane & 7)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_6_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_6_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_6_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_6_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_6_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_6_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_6_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_6_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.X, e0_6_1_0.X), scale_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.X, e1_6_1_0.X), scale_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Y, e0_6_1_0.Y), scale_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Y, e1_6_1_0.Y), scale_1);
                        }
                        int w1_0, w1_1, w1_2, w1_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_6_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_6_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_6_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_6_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_6_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_6_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_6_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_6_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Z, e0_6_1_0.Z), scale_0);
                            w1_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Z, e1_6_1_0.Z), scale_1);
                            w1_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.W, e0_6_1_0.W), scale_0);
                            w1_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.W, e1_6_1_0.W), scale_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 256 + (first + 24) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w1_0, W = w1_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 256 + (first + 24) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w1_1, W = w1_3 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 e0_7_0_0 = cached[(c0_0.W >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_7_1_0 = cached[((c0_0.W >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_7_0_0 = cached[(c1_0.W >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_7_1_0 = cached[((c1_0.W >> 24 & 0xFF) + 256) * 8 + (lane & 7)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_7_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_7_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_7_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_7_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_7_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_7_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_7_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_7_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.X, e0_7_1_0.X), scale_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.X, e1_7_1_0.X), scale_1);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Y, e0_7_1_0.Y), scale_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Y, e1_7_1_0.Y), scale_1);
                        }
                        int w1_0, w1_1, w1_2, w1_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_7_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_7_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_7_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_7_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_7_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_7_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_7_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_7_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = scale_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = scale_1;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mul.f16x2 %0, r0_0_0, %12; "
                                + "mul.f16x2 %1, r1_0_1, %13; "
                                + "mul.f16x2 %2, r0_1_2, %12; "
                                + "mul.f16x2 %3, r1_1_3, %13; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Z, e0_7_1_0.Z), scale_0);
                            w1_1 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Z, e1_7_1_0.Z), scale_1);
                            w1_2 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.W, e0_7_1_0.W), scale_0);
                            w1_3 = global::QuantSdk.Gpu.TensorMath.Multiply(global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.W, e1_7_1_0.W), scale_1);
                        }
                        if (row + 0 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 256 + (first + 28) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w1_0, W = w1_2 };
                        }
                        if (row + 1 < 5)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 256 + (first + 28) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w1_1, W = w1_3 };
                        }
                    }
                }
            }
        }
    }
}

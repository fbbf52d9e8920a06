#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<2,6,2>, 10 to 3 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Decode,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 3, WordsPerLoad: 1, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 4,
                SharedBytes: 16384, InputStride: 64, Kind: global::QuantSdk.Gpu.KernelKind.Decode),
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
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<int> weights = y.Cast<int>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<int> stored = table;
            global::ILGPU.ArrayView<int> cached = shared;
            for (int i = global::ILGPU.Group.IdxX; i < 128; i += 32)
            {
                int entry = stored[i / 64 * 64 + 0 + i % 64];
                cached[i * 32 + (lane + 0 & 31)] = entry;
                cached[i * 32 + (lane + 1 & 31)] = entry;
                cached[i * 32 + (lane + 2 & 31)] = entry;
                cached[i * 32 + (lane + 3 & 31)] = entry;
                cached[i * 32 + (lane + 4 & 31)] = entry;
                cached[i * 32 + (lane + 5 & 31)] = entry;
                cached[i * 32 + (lane + 6 & 31)] = entry;
                cached[i * 32 + (lane + 7 & 31)] = entry;
                cached[i * 32 + (lane + 8 & 31)] = entry;
                cached[i * 32 + (lane + 9 & 31)] = entry;
                cached[i * 32 + (lane + 10 & 31)] = entry;
                cached[i * 32 + (lane + 11 & 31)] = entry;
                cached[i * 32 + (lane + 12 & 31)] = entry;
                cached[i * 32 + (lane + 13 & 31)] = entry;
                cached[i * 32 + (lane + 14 & 31)] = entry;
                cached[i * 32 + (lane + 15 & 31)] = entry;
                cached[i * 32 + (lane + 16 & 31)] = entry;
                cached[i * 32 + (lane + 17 & 31)] = entry;
                cached[i * 32 + (lane + 18 & 31)] = entry;
                cached[i * 32 + (lane + 19 & 31)] = entry;
                cached[i * 32 + (lane + 20 & 31)] = entry;
                cached[i * 32 + (lane + 21 & 31)] = entry;
                cached[i * 32 + (lane + 22 & 31)] = entry;
                cached[i * 32 + (lane + 23 & 31)] = entry;
                cached[i * 32 + (lane + 24 & 31)] = entry;
                cached[i * 32 + (lane + 25 & 31)] = entry;
                cached[i * 32 + (lane + 26 & 31)] = entry;
                cached[i * 32 + (lane + 27 & 31)] = entry;
                cached[i * 32 + (lane + 28 & 31)] = entry;
                cached[i * 32 + (lane + 29 & 31)] = entry;
                cached[i * 32 + (lane + 30 & 31)] = entry;
                cached[i * 32 + (lane + 31 & 31)] = entry;
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int block0 = block;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<int> source0 = units.SubView((long)block0 * 192 + lane);
                for (int step = warp; step < 1; step += 1)
                {
                    int c0_0 = source0[step * 192];
                    int c0_1 = source0[step * 192 + 32];
                    int c0_2 = source0[step * 192 + 64];
                    int c1_0 = source0[step * 192 + 96];
                    int c1_1 = source0[step * 192 + 128];
                    int c1_2 = source0[step * 192 + 160];
                    int first = step * 32 + part;
                    int e0_0_0_0 = cached[(c0_0 & 0x3F) * 32 + (lane & 31)];
                    int e0_0_1_0 = cached[((c0_0 >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_0_0_0 = cached[(c1_0 & 0x3F) * 32 + (lane & 31)];
                    int e1_0_1_0 = cached[((c1_0 >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_1_0_0 = cached[(c0_0 >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e0_1_1_0 = cached[((c0_0 >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_1_0_0 = cached[(c1_0 >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e1_1_1_0 = cached[((c1_0 >> 18 & 0x3F) + 64) * 32 + (lane & 31)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_0_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_0_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_0_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_0_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_1_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_1_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_1_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_1_1_0;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mov.b32 %0, r0_0_0; "
                                + "mov.b32 %1, r1_0_1; "
                                + "mov.b32 %2, r0_1_2; "
                                + "mov.b32 %3, r1_1_3; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0, e0_0_1_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0, e1_0_1_0);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0, e0_1_1_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0, e1_1_1_0);
                        }
                        if (row + 0 < 3)
                        {
                            weights[((long)(row + 0) * 64 + (first + 0) * 2 + 0) / 2] = w0_0;
                            weights[((long)(row + 0) * 64 + (first + 4) * 2 + 0) / 2] = w0_2;
                        }
                        if (row + 1 < 3)
                        {
                            weights[((long)(row + 1) * 64 + (first + 0) * 2 + 0) / 2] = w0_1;
                            weights[((long)(row + 1) * 64 + (first + 4) * 2 + 0) / 2] = w0_3;
                        }
                    }
                    int e0_2_0_0 = cached[(c0_0 >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e0_2_1_0 = cached[((((int)((uint)c0_0 >> 30) | c0_1 << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_2_0_0 = cached[(c1_0 >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e1_2_1_0 = cached[((((int)((uint)c1_0 >> 30) | c1_1 << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_3_0_0 = cached[(c0_1 >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e0_3_1_0 = cached[((c0_1 >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_3_0_0 = cached[(c1_1 >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e1_3_1_0 = cached[((c1_1 >> 10 & 0x3F) + 64) * 32 + (lane & 31)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_2_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_2_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_2_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_2_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_3_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_3_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_3_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_3_1_0;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mov.b32 %0, r0_0_0; "
                                + "mov.b32 %1, r1_0_1; "
                                + "mov.b32 %2, r0_1_2; "
                                + "mov.b32 %3, r1_1_3; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0, e0_2_1_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0, e1_2_1_0);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0, e0_3_1_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0, e1_3_1_0);
                        }
                        if (row + 0 < 3)
                        {
                            weights[((long)(row + 0) * 64 + (first + 8) * 2 + 0) / 2] = w0_0;
                            weights[((long)(row + 0) * 64 + (first + 12) * 2 + 0) / 2] = w0_2;
                        }
                        if (row + 1 < 3)
                        {
                            weights[((long)(row + 1) * 64 + (first + 8) * 2 + 0) / 2] = w0_1;
                            weights[((long)(row + 1) * 64 + (first + 12) * 2 + 0) / 2] = w0_3;
                        }
                    }
                    int e0_4_0_0 = cached[(c0_1 >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e0_4_1_0 = cached[((c0_1 >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_4_0_0 = cached[(c1_1 >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e1_4_1_0 = cached[((c1_1 >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_5_0_0 = cached[(((int)((uint)c0_1 >> 28) | c0_2 << 4) & 0x3F) * 32 + (lane & 31)];
                    int e0_5_1_0 = cached[((c0_2 >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_5_0_0 = cached[(((int)((uint)c1_1 >> 28) | c1_2 << 4) & 0x3F) * 32 + (lane & 31)];
                    int e1_5_1_0 = cached[((c1_2 >> 2 & 0x3F) + 64) * 32 + (lane & 31)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_4_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_4_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_4_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_4_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_5_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_5_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_5_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_5_1_0;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mov.b32 %0, r0_0_0; "
                                + "mov.b32 %1, r1_0_1; "
                                + "mov.b32 %2, r0_1_2; "
                                + "mov.b32 %3, r1_1_3; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0, e0_4_1_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0, e1_4_1_0);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0, e0_5_1_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0, e1_5_1_0);
                        }
                        if (row + 0 < 3)
                        {
                            weights[((long)(row + 0) * 64 + (first + 16) * 2 + 0) / 2] = w0_0;
                            weights[((long)(row + 0) * 64 + (first + 20) * 2 + 0) / 2] = w0_2;
                        }
                        if (row + 1 < 3)
                        {
                            weights[((long)(row + 1) * 64 + (first + 16) * 2 + 0) / 2] = w0_1;
                            weights[((long)(row + 1) * 64 + (first + 20) * 2 + 0) / 2] = w0_3;
                        }
                    }
                    int e0_6_0_0 = cached[(c0_2 >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e0_6_1_0 = cached[((c0_2 >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_6_0_0 = cached[(c1_2 >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e1_6_1_0 = cached[((c1_2 >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_7_0_0 = cached[(c0_2 >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e0_7_1_0 = cached[((c0_2 >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_7_0_0 = cached[(c1_2 >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e1_7_1_0 = cached[((c1_2 >> 26 & 0x3F) + 64) * 32 + (lane & 31)];

                    {
                        int w0_0, w0_1, w0_2, w0_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_6_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_6_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_6_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_6_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_7_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_7_1_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_7_0_0;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_7_1_0;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                                + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                                + "mov.b32 %0, r0_0_0; "
                                + "mov.b32 %1, r1_0_1; "
                                + "mov.b32 %2, r0_1_2; "
                                + "mov.b32 %3, r1_1_3; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0, e0_6_1_0);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0, e1_6_1_0);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0, e0_7_1_0);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0, e1_7_1_0);
                        }
                        if (row + 0 < 3)
                        {
                            weights[((long)(row + 0) * 64 + (first + 24) * 2 + 0) / 2] = w0_0;
                            weights[((long)(row + 0) * 64 + (first + 28) * 2 + 0) / 2] = w0_2;
                        }
                        if (row + 1 < 3)
                        {
                            weights[((long)(row + 1) * 64 + (first + 24) * 2 + 0) / 2] = w0_1;
                            weights[((long)(row + 1) * 64 + (first + 28) * 2 + 0) / 2] = w0_3;
                        }
                    }
                }
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<16,4,4>, 16 to 3 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Decode,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 1, WordsPerLoad: 1, RowBlocks: 1, Fragments: true),
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
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<int> weights = y.Cast<int>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stored = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> cached = shared.Cast<global::QuantSdk.Gpu.Packed128>();
            for (int i = global::ILGPU.Group.IdxX; i < 128; i += 32)
            {
                global::QuantSdk.Gpu.Packed128 entry = stored[i / 32 * 32 + 0 + i % 32];
                cached[i * 4 + (lane + 0 & 3)] = entry;
                cached[i * 4 + (lane + 1 & 3)] = entry;
                cached[i * 4 + (lane + 2 & 3)] = entry;
                cached[i * 4 + (lane + 3 & 3)] = entry;
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int block0 = block;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<int> source0 = units.SubView((long)block0 * 64 + lane);
                for (int step = warp; step < 1; step += 1)
                {
                    int c0_0 = source0[step * 64];
                    int c1_0 = source0[step * 64 + 32];
                    int first = step * 8 + part;
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = cached[((c0_0 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_0_1 = cached[((c0_0 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_1_0 = cached[(((c0_0 >> 4 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_1_1 = cached[(((c0_0 >> 4 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_2_0 = cached[(((c0_0 >> 8 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_2_1 = cached[(((c0_0 >> 8 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_3_0 = cached[(((c0_0 >> 12 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_3_1 = cached[(((c0_0 >> 12 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_0_0 = cached[((c1_0 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_0_1 = cached[((c1_0 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_1_0 = cached[(((c1_0 >> 4 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_1_1 = cached[(((c1_0 >> 4 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_2_0 = cached[(((c1_0 >> 8 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_2_1 = cached[(((c1_0 >> 8 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_3_0 = cached[(((c1_0 >> 12 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_3_1 = cached[(((c1_0 >> 12 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];

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
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_0_2_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e0_0_3_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e1_0_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_0_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_0_2_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_3_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_0_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_0_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_0_2_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = e0_0_3_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in12 = e1_0_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_0_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in14 = e1_0_2_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in15 = e1_0_3_0.Y;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %6; "
                                + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %7; "
                                + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %8, %9; "
                                + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %10; "
                                + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %11; "
                                + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %12, %13; "
                                + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %14; "
                                + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %15; "
                                + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %16, %17; "
                                + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %18; "
                                + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %19; "
                                + "mov.b32 %0, r0_0_2; "
                                + "mov.b32 %1, r1_0_5; "
                                + "mov.b32 %2, r0_1_8; "
                                + "mov.b32 %3, r1_1_11; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.X, e0_0_1_0.X), e0_0_2_0.X), e0_0_3_0.X);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.X, e1_0_1_0.X), e1_0_2_0.X), e1_0_3_0.X);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Y, e0_0_1_0.Y), e0_0_2_0.Y), e0_0_3_0.Y);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Y, e1_0_1_0.Y), e1_0_2_0.Y), e1_0_3_0.Y);
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
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_0_2_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e0_0_3_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e1_0_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_0_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_0_2_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_3_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_0_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_0_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_0_2_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = e0_0_3_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in12 = e1_0_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_0_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in14 = e1_0_2_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in15 = e1_0_3_0.W;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %6; "
                                + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %7; "
                                + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %8, %9; "
                                + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %10; "
                                + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %11; "
                                + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %12, %13; "
                                + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %14; "
                                + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %15; "
                                + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %16, %17; "
                                + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %18; "
                                + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %19; "
                                + "mov.b32 %0, r0_0_2; "
                                + "mov.b32 %1, r1_0_5; "
                                + "mov.b32 %2, r0_1_8; "
                                + "mov.b32 %3, r1_1_11; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Z, e0_0_1_0.Z), e0_0_2_0.Z), e0_0_3_0.Z);
                            w1_1 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Z, e1_0_1_0.Z), e1_0_2_0.Z), e1_0_3_0.Z);
                            w1_2 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.W, e0_0_1_0.W), e0_0_2_0.W), e0_0_3_0.W);
                            w1_3 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.W, e1_0_1_0.W), e1_0_2_0.W), e1_0_3_0.W);
                        }
                        int w2_0, w2_1, w2_2, w2_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_0_0_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_0_1_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_0_2_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e0_0_3_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e1_0_0_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_0_1_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_0_2_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_3_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_0_0_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_0_1_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_0_2_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = e0_0_3_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in12 = e1_0_0_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_0_1_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in14 = e1_0_2_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in15 = e1_0_3_1.Y;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %6; "
                                + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %7; "
                                + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %8, %9; "
                                + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %10; "
                                + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %11; "
                                + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %12, %13; "
                                + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %14; "
                                + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %15; "
                                + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %16, %17; "
                                + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %18; "
                                + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %19; "
                                + "mov.b32 %0, r0_0_2; "
                                + "mov.b32 %1, r1_0_5; "
                                + "mov.b32 %2, r0_1_8; "
                                + "mov.b32 %3, r1_1_11; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                            w2_0 = out0.Value;
                            w2_1 = out1.Value;
                            w2_2 = out2.Value;
                            w2_3 = out3.Value;
                        }
                        else
                        {
                            w2_0 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.X, e0_0_1_1.X), e0_0_2_1.X), e0_0_3_1.X);
                            w2_1 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.X, e1_0_1_1.X), e1_0_2_1.X), e1_0_3_1.X);
                            w2_2 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.Y, e0_0_1_1.Y), e0_0_2_1.Y), e0_0_3_1.Y);
                            w2_3 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.Y, e1_0_1_1.Y), e1_0_2_1.Y), e1_0_3_1.Y);
                        }
                        int w3_0, w3_1, w3_2, w3_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_0_0_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_0_1_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_0_2_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e0_0_3_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e1_0_0_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_0_1_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_0_2_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_3_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_0_0_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_0_1_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_0_2_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = e0_0_3_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in12 = e1_0_0_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_0_1_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in14 = e1_0_2_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in15 = e1_0_3_1.W;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %6; "
                                + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %7; "
                                + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %8, %9; "
                                + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %10; "
                                + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %11; "
                                + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %12, %13; "
                                + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %14; "
                                + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %15; "
                                + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %16, %17; "
                                + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %18; "
                                + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %19; "
                                + "mov.b32 %0, r0_0_2; "
                                + "mov.b32 %1, r1_0_5; "
                                + "mov.b32 %2, r0_1_8; "
                                + "mov.b32 %3, r1_1_11; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                            w3_0 = out0.Value;
                            w3_1 = out1.Value;
                            w3_2 = out2.Value;
                            w3_3 = out3.Value;
                        }
                        else
                        {
                            w3_0 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.Z, e0_0_1_1.Z), e0_0_2_1.Z), e0_0_3_1.Z);
                            w3_1 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.Z, e1_0_1_1.Z), e1_0_2_1.Z), e1_0_3_1.Z);
                            w3_2 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.W, e0_0_1_1.W), e0_0_2_1.W), e0_0_3_1.W);
                            w3_3 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.W, e1_0_1_1.W), e1_0_2_1.W), e1_0_3_1.W);
                        }
                        if (row + 0 < 3)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + (first + 0) * 16 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w1_0, W = w1_2 };
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + (first + 0) * 16 + 8) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w2_0, Y = w2_2, Z = w3_0, W = w3_2 };
                        }
                        if (row + 1 < 3)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + (first + 0) * 16 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w1_1, W = w1_3 };
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + (first + 0) * 16 + 8) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w2_1, Y = w2_3, Z = w3_1, W = w3_3 };
                        }
                    }
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = cached[((c0_0 >> 16 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_0_1 = cached[((c0_0 >> 16 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_1_0 = cached[(((c0_0 >> 20 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_1_1 = cached[(((c0_0 >> 20 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_2_0 = cached[(((c0_0 >> 24 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_2_1 = cached[(((c0_0 >> 24 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_3_0 = cached[(((c0_0 >> 28 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_3_1 = cached[(((c0_0 >> 28 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_0_0 = cached[((c1_0 >> 16 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_0_1 = cached[((c1_0 >> 16 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_1_0 = cached[(((c1_0 >> 20 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_1_1 = cached[(((c1_0 >> 20 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_2_0 = cached[(((c1_0 >> 24 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_2_1 = cached[(((c1_0 >> 24 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_3_0 = cached[(((c1_0 >> 28 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_3_1 = cached[(((c1_0 >> 28 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];

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
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_1_2_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e0_1_3_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e1_1_0_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_1_1_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_1_2_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_1_3_0.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_1_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_1_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_1_2_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = e0_1_3_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in12 = e1_1_0_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_1_1_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in14 = e1_1_2_0.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in15 = e1_1_3_0.Y;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %6; "
                                + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %7; "
                                + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %8, %9; "
                                + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %10; "
                                + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %11; "
                                + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %12, %13; "
                                + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %14; "
                                + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %15; "
                                + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %16, %17; "
                                + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %18; "
                                + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %19; "
                                + "mov.b32 %0, r0_0_2; "
                                + "mov.b32 %1, r1_0_5; "
                                + "mov.b32 %2, r0_1_8; "
                                + "mov.b32 %3, r1_1_11; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X), e0_1_2_0.X), e0_1_3_0.X);
                            w0_1 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X), e1_1_2_0.X), e1_1_3_0.X);
                            w0_2 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y), e0_1_2_0.Y), e0_1_3_0.Y);
                            w0_3 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y), e1_1_2_0.Y), e1_1_3_0.Y);
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
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_1_2_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e0_1_3_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e1_1_0_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_1_1_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_1_2_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_1_3_0.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_1_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_1_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_1_2_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = e0_1_3_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in12 = e1_1_0_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_1_1_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in14 = e1_1_2_0.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in15 = e1_1_3_0.W;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %6; "
                                + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %7; "
                                + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %8, %9; "
                                + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %10; "
                                + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %11; "
                                + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %12, %13; "
                                + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %14; "
                                + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %15; "
                                + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %16, %17; "
                                + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %18; "
                                + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %19; "
                                + "mov.b32 %0, r0_0_2; "
                                + "mov.b32 %1, r1_0_5; "
                                + "mov.b32 %2, r0_1_8; "
                                + "mov.b32 %3, r1_1_11; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                            w1_0 = out0.Value;
                            w1_1 = out1.Value;
                            w1_2 = out2.Value;
                            w1_3 = out3.Value;
                        }
                        else
                        {
                            w1_0 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Z, e0_1_1_0.Z), e0_1_2_0.Z), e0_1_3_0.Z);
                            w1_1 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Z, e1_1_1_0.Z), e1_1_2_0.Z), e1_1_3_0.Z);
                            w1_2 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.W, e0_1_1_0.W), e0_1_2_0.W), e0_1_3_0.W);
                            w1_3 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.W, e1_1_1_0.W), e1_1_2_0.W), e1_1_3_0.W);
                        }
                        int w2_0, w2_1, w2_2, w2_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_1_0_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_1_1_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_1_2_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e0_1_3_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e1_1_0_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_1_1_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_1_2_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_1_3_1.X;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_1_0_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_1_1_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_1_2_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = e0_1_3_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in12 = e1_1_0_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_1_1_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in14 = e1_1_2_1.Y;
                            global::ILGPU.Runtime.Cuda.Input<int> in15 = e1_1_3_1.Y;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %6; "
                                + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %7; "
                                + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %8, %9; "
                                + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %10; "
                                + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %11; "
                                + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %12, %13; "
                                + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %14; "
                                + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %15; "
                                + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %16, %17; "
                                + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %18; "
                                + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %19; "
                                + "mov.b32 %0, r0_0_2; "
                                + "mov.b32 %1, r1_0_5; "
                                + "mov.b32 %2, r0_1_8; "
                                + "mov.b32 %3, r1_1_11; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                            w2_0 = out0.Value;
                            w2_1 = out1.Value;
                            w2_2 = out2.Value;
                            w2_3 = out3.Value;
                        }
                        else
                        {
                            w2_0 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.X, e0_1_1_1.X), e0_1_2_1.X), e0_1_3_1.X);
                            w2_1 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.X, e1_1_1_1.X), e1_1_2_1.X), e1_1_3_1.X);
                            w2_2 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.Y, e0_1_1_1.Y), e0_1_2_1.Y), e0_1_3_1.Y);
                            w2_3 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.Y, e1_1_1_1.Y), e1_1_2_1.Y), e1_1_3_1.Y);
                        }
                        int w3_0, w3_1, w3_2, w3_3;
                        if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                        {
                            global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                            global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                            global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_1_0_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_1_1_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in2 = e0_1_2_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in3 = e0_1_3_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in4 = e1_1_0_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_1_1_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_1_2_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_1_3_1.Z;
                            global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_1_0_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_1_1_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_1_2_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in11 = e0_1_3_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in12 = e1_1_0_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_1_1_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in14 = e1_1_2_1.W;
                            global::ILGPU.Runtime.Cuda.Input<int> in15 = e1_1_3_1.W;
                            global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                "{ "
                                + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %6; "
                                + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %7; "
                                + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %8, %9; "
                                + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %10; "
                                + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %11; "
                                + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %12, %13; "
                                + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %14; "
                                + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %15; "
                                + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %16, %17; "
                                + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %18; "
                                + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %19; "
                                + "mov.b32 %0, r0_0_2; "
                                + "mov.b32 %1, r1_0_5; "
                                + "mov.b32 %2, r0_1_8; "
                                + "mov.b32 %3, r1_1_11; "
                                + "} ",
                                ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                            w3_0 = out0.Value;
                            w3_1 = out1.Value;
                            w3_2 = out2.Value;
                            w3_3 = out3.Value;
                        }
                        else
                        {
                            w3_0 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.Z, e0_1_1_1.Z), e0_1_2_1.Z), e0_1_3_1.Z);
                            w3_1 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.Z, e1_1_1_1.Z), e1_1_2_1.Z), e1_1_3_1.Z);
                            w3_2 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.W, e0_1_1_1.W), e0_1_2_1.W), e0_1_3_1.W);
                            w3_3 = global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.W, e1_1_1_1.W), e1_1_2_1.W), e1_1_3_1.W);
                        }
                        if (row + 0 < 3)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + (first + 4) * 16 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w1_0, W = w1_2 };
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + (first + 4) * 16 + 8) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w2_0, Y = w2_2, Z = w3_0, W = w3_2 };
                        }
                        if (row + 1 < 3)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + (first + 4) * 16 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w1_1, W = w1_3 };
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + (first + 4) * 16 + 8) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w2_1, Y = w2_3, Z = w3_1, W = w3_3 };
                        }
                    }
                }
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<2,16,2>, 2 to 3 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor16,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 1, WordsPerLoad: 1, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 1024, InputStride: 8, Tokens: 16, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
        };

        /// <summary>Products of 16 tokens on tensor cores for each layer of the grid.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Tensor16(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            int team = warp / 1;
            int columnWarp = warp % 1;
            int tokens = (int)(y.Length / 3);
            int token = global::ILGPU.Grid.IdxZ * 16;
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<int> stored = table;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> staged = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(0, 64);
            global::ILGPU.ArrayView<int> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 0, tokens - 1) * 4, 4);
            global::ILGPU.ArrayView<int> inputs1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 8, tokens - 1) * 4, 4);
            for (int set = global::ILGPU.Grid.IdxX; set < 1; set += 1)
            {
                int block0 = set * 1 + team * 1 + 0;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<int> source0 = units.SubView((long)block0 * 64 + lane);
                float s0_0_0_0 = 0f; float s0_0_0_1 = 0f; float s0_0_0_2 = 0f; float s0_0_0_3 = 0f; float s0_0_1_0 = 0f; float s0_0_1_1 = 0f; float s0_0_1_2 = 0f; float s0_0_1_3 = 0f;
                int first0 = global::ILGPU.IntrinsicMath.Min(columnWarp + 0, 0);
                int ahead0_c0_0 = source0[first0 * 64];
                int ahead0_c1_0 = source0[first0 * 64 + 32];
                for (int chunk = -1; chunk < 1; chunk++)
                {
                    if (chunk < 0)
                    {
                        int nextStep = (chunk + 1) * 1;
                        int fill = (chunk + 1 & 1) * 32;
                        for (int first = warp; first < 1; first += 1)
                        {
                            int item0 = first;
                            int depth0 = item0;
                            int step0 = global::ILGPU.IntrinsicMath.Min(nextStep + depth0 / 1, 0) * 1;
                            int x0_0_0 = inputs0[(step0 + global::ILGPU.IntrinsicMath.Min((depth0 % 1) * 2 + 0, 0)) * 4 + part];
                            int x0_0_1 = inputs0[(step0 + global::ILGPU.IntrinsicMath.Min((depth0 % 1) * 2 + 1, 0)) * 4 + part];
                            int x0_1_0 = inputs1[(step0 + global::ILGPU.IntrinsicMath.Min((depth0 % 1) * 2 + 0, 0)) * 4 + part];
                            int x0_1_1 = inputs1[(step0 + global::ILGPU.IntrinsicMath.Min((depth0 % 1) * 2 + 1, 0)) * 4 + part];
                            staged[fill + item0 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x0_0_0, Y = x0_1_0, Z = x0_0_1, W = x0_1_1 };
                        }
                    }
                    if (chunk >= 0)
                    {
                        int end = global::ILGPU.IntrinsicMath.Min((chunk + 1) * 1, 1);
                        for (int turn = chunk * 1 + columnWarp; turn < end; turn += 1)
                        {

                            {
                                int step = turn;
                                int later = global::ILGPU.IntrinsicMath.Min(step + 1, 0);
                                int c0_0 = ahead0_c0_0;
                                ahead0_c0_0 = source0[later * 64];
                                int c1_0 = ahead0_c1_0;
                                ahead0_c1_0 = source0[later * 64 + 32];
                                int stageStep = step - chunk * 1;
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stepInputs = staged.SubView((chunk & 1) * 32 + stageStep * 32 + lane, 1);
                                int first = step * 4 + part;
                                int e0_0_0_0 = stored[c0_0 & 0xFFFF];
                                int e0_0_1_0 = stored[(c0_0 >> 16 & 0xFFFF) + 65536];
                                int e1_0_0_0 = stored[c1_0 & 0xFFFF];
                                int e1_0_1_0 = stored[(c1_0 >> 16 & 0xFFFF) + 65536];
                                int w0_0_0, w0_0_1, w0_0_2, w0_0_3;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = 0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = 0;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                                        + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r1_0_1; "
                                        + "mov.b32 %2, %8; "
                                        + "mov.b32 %3, %9; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w0_0_0 = out0.Value;
                                    w0_0_1 = out1.Value;
                                    w0_0_2 = out2.Value;
                                    w0_0_3 = out3.Value;
                                }
                                else
                                {
                                    w0_0_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0, e0_0_1_0);
                                    w0_0_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0, e1_0_1_0);
                                    w0_0_2 = 0;
                                    w0_0_3 = 0;
                                }
                                global::QuantSdk.Gpu.Packed128 x0_0 = stepInputs[0];
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_0_ref = s0_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_1_ref = s0_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_2_ref = s0_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_0_3_ref = s0_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_0_ref = s0_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_1_ref = s0_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_2_ref = s0_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s0_0_1_3_ref = s0_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_0_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_0_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                                    s0_0_0_0 = s0_0_0_0_ref.Value;
                                    s0_0_0_1 = s0_0_0_1_ref.Value;
                                    s0_0_0_2 = s0_0_0_2_ref.Value;
                                    s0_0_0_3 = s0_0_0_3_ref.Value;
                                    s0_0_1_0 = s0_0_1_0_ref.Value;
                                    s0_0_1_1 = s0_0_1_1_ref.Value;
                                    s0_0_1_2 = s0_0_1_2_ref.Value;
                                    s0_0_1_3 = s0_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w0_0_0, w0_0_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w0_0_1, w0_0_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                            }
                        }
                    }
                    global::ILGPU.Group.Barrier();
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 0;
                    if (column < tokens)
                    {
                        if (target + 0 < 3)
                        {
                            y[(long)column * 3 + target + 0] = s0_0_0_0 * activationScales[column];
                        }
                        if (target + 1 < 3)
                        {
                            y[(long)column * 3 + target + 1] = s0_0_1_0 * activationScales[column];
                        }
                        if (target + 2 < 3)
                        {
                            y[(long)column * 3 + target + 2] = s0_0_0_1 * activationScales[column];
                        }
                        if (target + 3 < 3)
                        {
                            y[(long)column * 3 + target + 3] = s0_0_1_1 * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 8;
                    if (column < tokens)
                    {
                        if (target + 0 < 3)
                        {
                            y[(long)column * 3 + target + 0] = s0_0_0_2 * activationScales[column];
                        }
                        if (target + 1 < 3)
                        {
                            y[(long)column * 3 + target + 1] = s0_0_1_2 * activationScales[column];
                        }
                        if (target + 2 < 3)
                        {
                            y[(long)column * 3 + target + 2] = s0_0_0_3 * activationScales[column];
                        }
                        if (target + 3 < 3)
                        {
                            y[(long)column * 3 + target + 3] = s0_0_1_3 * activationScales[column];
                        }
                    }
                }
            }
        }
    }
}

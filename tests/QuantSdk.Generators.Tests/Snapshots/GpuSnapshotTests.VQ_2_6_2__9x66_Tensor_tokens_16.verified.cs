#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<2,6,2>, 66 to 9 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor16,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 12, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 32768, InputStride: 256, Tokens: 16, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int tokens = (int)(y.Length / 9);
            int token = global::ILGPU.Grid.IdxZ * 16;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
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
            int copy = lane & 31;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> staged = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(1024, 1024);
            global::ILGPU.ArrayView<int> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 0, tokens - 1) * 128, 128);
            global::ILGPU.ArrayView<int> inputs1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 8, tokens - 1) * 128, 128);
            for (int set = global::ILGPU.Grid.IdxX; set < 1; set += 1)
            {
                int block0 = set * 1 + team * 1 + 0;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 192 + lane);
                float s0_0_0_0 = 0f; float s0_0_0_1 = 0f; float s0_0_0_2 = 0f; float s0_0_0_3 = 0f; float s0_0_1_0 = 0f; float s0_0_1_1 = 0f; float s0_0_1_2 = 0f; float s0_0_1_3 = 0f;
                int first0 = global::ILGPU.IntrinsicMath.Min(columnWarp + 0, 0);
                global::QuantSdk.Gpu.Packed128 ahead0_c0_0 = source0[first0 * 192];
                global::QuantSdk.Gpu.Packed128 ahead0_c0_1 = source0[first0 * 192 + 32];
                global::QuantSdk.Gpu.Packed128 ahead0_c0_2 = source0[first0 * 192 + 64];
                global::QuantSdk.Gpu.Packed128 ahead0_c1_0 = source0[first0 * 192 + 96];
                global::QuantSdk.Gpu.Packed128 ahead0_c1_1 = source0[first0 * 192 + 128];
                global::QuantSdk.Gpu.Packed128 ahead0_c1_2 = source0[first0 * 192 + 160];
                for (int chunk = -1; chunk < 1; chunk++)
                {
                    if (chunk < 0)
                    {
                        int nextStep = (chunk + 1) * 1;
                        int fill = (chunk + 1 & 1) * 512;
                        for (int first = warp; first < 16; first += 4)
                        {
                            int item0 = first;
                            int depth0 = item0;
                            int step0 = global::ILGPU.IntrinsicMath.Min(nextStep + depth0 / 16, 0) * 32;
                            int x0_0_0 = inputs0[(step0 + global::ILGPU.IntrinsicMath.Min((depth0 % 16) * 2 + 0, 31)) * 4 + part];
                            int x0_0_1 = inputs0[(step0 + global::ILGPU.IntrinsicMath.Min((depth0 % 16) * 2 + 1, 31)) * 4 + part];
                            int x0_1_0 = inputs1[(step0 + global::ILGPU.IntrinsicMath.Min((depth0 % 16) * 2 + 0, 31)) * 4 + part];
                            int x0_1_1 = inputs1[(step0 + global::ILGPU.IntrinsicMath.Min((depth0 % 16) * 2 + 1, 31)) * 4 + part];
                            int item1 = first + 1;
                            int depth1 = item1;
                            int step1 = global::ILGPU.IntrinsicMath.Min(nextStep + depth1 / 16, 0) * 32;
                            int x1_0_0 = inputs0[(step1 + global::ILGPU.IntrinsicMath.Min((depth1 % 16) * 2 + 0, 31)) * 4 + part];
                            int x1_0_1 = inputs0[(step1 + global::ILGPU.IntrinsicMath.Min((depth1 % 16) * 2 + 1, 31)) * 4 + part];
                            int x1_1_0 = inputs1[(step1 + global::ILGPU.IntrinsicMath.Min((depth1 % 16) * 2 + 0, 31)) * 4 + part];
                            int x1_1_1 = inputs1[(step1 + global::ILGPU.IntrinsicMath.Min((depth1 % 16) * 2 + 1, 31)) * 4 + part];
                            int item2 = first + 2;
                            int depth2 = item2;
                            int step2 = global::ILGPU.IntrinsicMath.Min(nextStep + depth2 / 16, 0) * 32;
                            int x2_0_0 = inputs0[(step2 + global::ILGPU.IntrinsicMath.Min((depth2 % 16) * 2 + 0, 31)) * 4 + part];
                            int x2_0_1 = inputs0[(step2 + global::ILGPU.IntrinsicMath.Min((depth2 % 16) * 2 + 1, 31)) * 4 + part];
                            int x2_1_0 = inputs1[(step2 + global::ILGPU.IntrinsicMath.Min((depth2 % 16) * 2 + 0, 31)) * 4 + part];
                            int x2_1_1 = inputs1[(step2 + global::ILGPU.IntrinsicMath.Min((depth2 % 16) * 2 + 1, 31)) * 4 + part];
                            int item3 = first + 3;
                            int depth3 = item3;
                            int step3 = global::ILGPU.IntrinsicMath.Min(nextStep + depth3 / 16, 0) * 32;
                            int x3_0_0 = inputs0[(step3 + global::ILGPU.IntrinsicMath.Min((depth3 % 16) * 2 + 0, 31)) * 4 + part];
                            int x3_0_1 = inputs0[(step3 + global::ILGPU.IntrinsicMath.Min((depth3 % 16) * 2 + 1, 31)) * 4 + part];
                            int x3_1_0 = inputs1[(step3 + global::ILGPU.IntrinsicMath.Min((depth3 % 16) * 2 + 0, 31)) * 4 + part];
                            int x3_1_1 = inputs1[(step3 + global::ILGPU.IntrinsicMath.Min((depth3 % 16) * 2 + 1, 31)) * 4 + part];
                            staged[fill + item0 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x0_0_0, Y = x0_1_0, Z = x0_0_1, W = x0_1_1 };
                            staged[fill + item1 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x1_0_0, Y = x1_1_0, Z = x1_0_1, W = x1_1_1 };
                            staged[fill + item2 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x2_0_0, Y = x2_1_0, Z = x2_0_1, W = x2_1_1 };
                            staged[fill + item3 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x3_0_0, Y = x3_1_0, Z = x3_0_1, W = x3_1_1 };
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
                                global::QuantSdk.Gpu.Packed128 c0_0 = ahead0_c0_0;
                                ahead0_c0_0 = source0[later * 192];
                                global::QuantSdk.Gpu.Packed128 c0_1 = ahead0_c0_1;
                                ahead0_c0_1 = source0[later * 192 + 32];
                                global::QuantSdk.Gpu.Packed128 c0_2 = ahead0_c0_2;
                                ahead0_c0_2 = source0[later * 192 + 64];
                                global::QuantSdk.Gpu.Packed128 c1_0 = ahead0_c1_0;
                                ahead0_c1_0 = source0[later * 192 + 96];
                                global::QuantSdk.Gpu.Packed128 c1_1 = ahead0_c1_1;
                                ahead0_c1_1 = source0[later * 192 + 128];
                                global::QuantSdk.Gpu.Packed128 c1_2 = ahead0_c1_2;
                                ahead0_c1_2 = source0[later * 192 + 160];
                                int stageStep = step - chunk * 1;
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stepInputs = staged.SubView((chunk & 1) * 512 + stageStep * 512 + lane, 481);
                                int first = step * 128 + part;
                                int e0_0_0_0 = cached[c0_0.X << 5 & 0x7E0 | copy];
                                int e0_0_1_0 = cached[(c0_0.X >> 1 & 0x7E0 | copy) + 2048];
                                int e1_0_0_0 = cached[c1_0.X << 5 & 0x7E0 | copy];
                                int e1_0_1_0 = cached[(c1_0.X >> 1 & 0x7E0 | copy) + 2048];
                                int e0_1_0_0 = cached[c0_0.X >> 7 & 0x7E0 | copy];
                                int e0_1_1_0 = cached[(c0_0.X >> 13 & 0x7E0 | copy) + 2048];
                                int e1_1_0_0 = cached[c1_0.X >> 7 & 0x7E0 | copy];
                                int e1_1_1_0 = cached[(c1_0.X >> 13 & 0x7E0 | copy) + 2048];
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
                                    w0_0_0 = out0.Value;
                                    w0_0_1 = out1.Value;
                                    w0_0_2 = out2.Value;
                                    w0_0_3 = out3.Value;
                                }
                                else
                                {
                                    w0_0_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0, e0_0_1_0);
                                    w0_0_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0, e1_0_1_0);
                                    w0_0_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0, e0_1_1_0);
                                    w0_0_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0, e1_1_1_0);
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
                                int e0_2_0_0 = cached[c0_0.X >> 19 & 0x7E0 | copy];
                                int e0_2_1_0 = cached[(((int)((uint)c0_0.X >> 25) | c0_0.Y << 7) & 0x7E0 | copy) + 2048];
                                int e1_2_0_0 = cached[c1_0.X >> 19 & 0x7E0 | copy];
                                int e1_2_1_0 = cached[(((int)((uint)c1_0.X >> 25) | c1_0.Y << 7) & 0x7E0 | copy) + 2048];
                                int e0_3_0_0 = cached[c0_0.Y << 1 & 0x7E0 | copy];
                                int e0_3_1_0 = cached[(c0_0.Y >> 5 & 0x7E0 | copy) + 2048];
                                int e1_3_0_0 = cached[c1_0.Y << 1 & 0x7E0 | copy];
                                int e1_3_1_0 = cached[(c1_0.Y >> 5 & 0x7E0 | copy) + 2048];
                                int w0_1_0, w0_1_1, w0_1_2, w0_1_3;
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
                                    w0_1_0 = out0.Value;
                                    w0_1_1 = out1.Value;
                                    w0_1_2 = out2.Value;
                                    w0_1_3 = out3.Value;
                                }
                                else
                                {
                                    w0_1_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0, e0_2_1_0);
                                    w0_1_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0, e1_2_1_0);
                                    w0_1_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0, e0_3_1_0);
                                    w0_1_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0, e1_3_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x1_0 = stepInputs[32];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_1_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_1_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x1_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w0_1_0, w0_1_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w0_1_1, w0_1_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_4_0_0 = cached[c0_0.Y >> 11 & 0x7E0 | copy];
                                int e0_4_1_0 = cached[(c0_0.Y >> 17 & 0x7E0 | copy) + 2048];
                                int e1_4_0_0 = cached[c1_0.Y >> 11 & 0x7E0 | copy];
                                int e1_4_1_0 = cached[(c1_0.Y >> 17 & 0x7E0 | copy) + 2048];
                                int e0_5_0_0 = cached[((int)((uint)c0_0.Y >> 23) | c0_0.Z << 9) & 0x7E0 | copy];
                                int e0_5_1_0 = cached[(c0_0.Z << 3 & 0x7E0 | copy) + 2048];
                                int e1_5_0_0 = cached[((int)((uint)c1_0.Y >> 23) | c1_0.Z << 9) & 0x7E0 | copy];
                                int e1_5_1_0 = cached[(c1_0.Z << 3 & 0x7E0 | copy) + 2048];
                                int w0_2_0, w0_2_1, w0_2_2, w0_2_3;
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
                                    w0_2_0 = out0.Value;
                                    w0_2_1 = out1.Value;
                                    w0_2_2 = out2.Value;
                                    w0_2_3 = out3.Value;
                                }
                                else
                                {
                                    w0_2_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0, e0_4_1_0);
                                    w0_2_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0, e1_4_1_0);
                                    w0_2_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0, e0_5_1_0);
                                    w0_2_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0, e1_5_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x2_0 = stepInputs[64];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_2_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_2_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w0_2_0, w0_2_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w0_2_1, w0_2_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_6_0_0 = cached[c0_0.Z >> 3 & 0x7E0 | copy];
                                int e0_6_1_0 = cached[(c0_0.Z >> 9 & 0x7E0 | copy) + 2048];
                                int e1_6_0_0 = cached[c1_0.Z >> 3 & 0x7E0 | copy];
                                int e1_6_1_0 = cached[(c1_0.Z >> 9 & 0x7E0 | copy) + 2048];
                                int e0_7_0_0 = cached[c0_0.Z >> 15 & 0x7E0 | copy];
                                int e0_7_1_0 = cached[(c0_0.Z >> 21 & 0x7E0 | copy) + 2048];
                                int e1_7_0_0 = cached[c1_0.Z >> 15 & 0x7E0 | copy];
                                int e1_7_1_0 = cached[(c1_0.Z >> 21 & 0x7E0 | copy) + 2048];
                                int w0_3_0, w0_3_1, w0_3_2, w0_3_3;
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
                                    w0_3_0 = out0.Value;
                                    w0_3_1 = out1.Value;
                                    w0_3_2 = out2.Value;
                                    w0_3_3 = out3.Value;
                                }
                                else
                                {
                                    w0_3_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0, e0_6_1_0);
                                    w0_3_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0, e1_6_1_0);
                                    w0_3_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0, e0_7_1_0);
                                    w0_3_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0, e1_7_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x3_0 = stepInputs[96];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_3_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_3_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_3_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_3_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x3_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w0_3_0, w0_3_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w0_3_1, w0_3_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_8_0_0 = cached[c0_0.W << 5 & 0x7E0 | copy];
                                int e0_8_1_0 = cached[(c0_0.W >> 1 & 0x7E0 | copy) + 2048];
                                int e1_8_0_0 = cached[c1_0.W << 5 & 0x7E0 | copy];
                                int e1_8_1_0 = cached[(c1_0.W >> 1 & 0x7E0 | copy) + 2048];
                                int e0_9_0_0 = cached[c0_0.W >> 7 & 0x7E0 | copy];
                                int e0_9_1_0 = cached[(c0_0.W >> 13 & 0x7E0 | copy) + 2048];
                                int e1_9_0_0 = cached[c1_0.W >> 7 & 0x7E0 | copy];
                                int e1_9_1_0 = cached[(c1_0.W >> 13 & 0x7E0 | copy) + 2048];
                                int w0_4_0, w0_4_1, w0_4_2, w0_4_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_8_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_8_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_8_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_8_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_9_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_9_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_9_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_9_1_0;
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
                                    w0_4_0 = out0.Value;
                                    w0_4_1 = out1.Value;
                                    w0_4_2 = out2.Value;
                                    w0_4_3 = out3.Value;
                                }
                                else
                                {
                                    w0_4_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_8_0_0, e0_8_1_0);
                                    w0_4_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_8_0_0, e1_8_1_0);
                                    w0_4_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_9_0_0, e0_9_1_0);
                                    w0_4_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_9_0_0, e1_9_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x4_0 = stepInputs[128];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_4_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_4_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_4_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_4_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x4_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x4_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x4_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x4_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w0_4_0, w0_4_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w0_4_1, w0_4_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_10_0_0 = cached[c0_0.W >> 19 & 0x7E0 | copy];
                                int e0_10_1_0 = cached[(((int)((uint)c0_0.W >> 25) | c0_1.X << 7) & 0x7E0 | copy) + 2048];
                                int e1_10_0_0 = cached[c1_0.W >> 19 & 0x7E0 | copy];
                                int e1_10_1_0 = cached[(((int)((uint)c1_0.W >> 25) | c1_1.X << 7) & 0x7E0 | copy) + 2048];
                                int e0_11_0_0 = cached[c0_1.X << 1 & 0x7E0 | copy];
                                int e0_11_1_0 = cached[(c0_1.X >> 5 & 0x7E0 | copy) + 2048];
                                int e1_11_0_0 = cached[c1_1.X << 1 & 0x7E0 | copy];
                                int e1_11_1_0 = cached[(c1_1.X >> 5 & 0x7E0 | copy) + 2048];
                                int w0_5_0, w0_5_1, w0_5_2, w0_5_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_10_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_10_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_10_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_10_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_11_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_11_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_11_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_11_1_0;
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
                                    w0_5_0 = out0.Value;
                                    w0_5_1 = out1.Value;
                                    w0_5_2 = out2.Value;
                                    w0_5_3 = out3.Value;
                                }
                                else
                                {
                                    w0_5_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_10_0_0, e0_10_1_0);
                                    w0_5_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_10_0_0, e1_10_1_0);
                                    w0_5_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_11_0_0, e0_11_1_0);
                                    w0_5_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_11_0_0, e1_11_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x5_0 = stepInputs[160];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_5_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_5_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_5_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_5_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x5_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x5_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x5_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x5_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w0_5_0, w0_5_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w0_5_1, w0_5_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_12_0_0 = cached[c0_1.X >> 11 & 0x7E0 | copy];
                                int e0_12_1_0 = cached[(c0_1.X >> 17 & 0x7E0 | copy) + 2048];
                                int e1_12_0_0 = cached[c1_1.X >> 11 & 0x7E0 | copy];
                                int e1_12_1_0 = cached[(c1_1.X >> 17 & 0x7E0 | copy) + 2048];
                                int e0_13_0_0 = cached[((int)((uint)c0_1.X >> 23) | c0_1.Y << 9) & 0x7E0 | copy];
                                int e0_13_1_0 = cached[(c0_1.Y << 3 & 0x7E0 | copy) + 2048];
                                int e1_13_0_0 = cached[((int)((uint)c1_1.X >> 23) | c1_1.Y << 9) & 0x7E0 | copy];
                                int e1_13_1_0 = cached[(c1_1.Y << 3 & 0x7E0 | copy) + 2048];
                                int w0_6_0, w0_6_1, w0_6_2, w0_6_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_12_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_12_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_12_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_12_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_13_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_13_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_13_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_13_1_0;
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
                                    w0_6_0 = out0.Value;
                                    w0_6_1 = out1.Value;
                                    w0_6_2 = out2.Value;
                                    w0_6_3 = out3.Value;
                                }
                                else
                                {
                                    w0_6_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_12_0_0, e0_12_1_0);
                                    w0_6_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_12_0_0, e1_12_1_0);
                                    w0_6_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_13_0_0, e0_13_1_0);
                                    w0_6_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_13_0_0, e1_13_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x6_0 = stepInputs[192];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_6_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_6_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_6_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_6_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x6_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x6_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x6_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x6_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w0_6_0, w0_6_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w0_6_1, w0_6_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_14_0_0 = cached[c0_1.Y >> 3 & 0x7E0 | copy];
                                int e0_14_1_0 = cached[(c0_1.Y >> 9 & 0x7E0 | copy) + 2048];
                                int e1_14_0_0 = cached[c1_1.Y >> 3 & 0x7E0 | copy];
                                int e1_14_1_0 = cached[(c1_1.Y >> 9 & 0x7E0 | copy) + 2048];
                                int e0_15_0_0 = cached[c0_1.Y >> 15 & 0x7E0 | copy];
                                int e0_15_1_0 = cached[(c0_1.Y >> 21 & 0x7E0 | copy) + 2048];
                                int e1_15_0_0 = cached[c1_1.Y >> 15 & 0x7E0 | copy];
                                int e1_15_1_0 = cached[(c1_1.Y >> 21 & 0x7E0 | copy) + 2048];
                                int w0_7_0, w0_7_1, w0_7_2, w0_7_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_14_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_14_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_14_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_14_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_15_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_15_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_15_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_15_1_0;
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
                                    w0_7_0 = out0.Value;
                                    w0_7_1 = out1.Value;
                                    w0_7_2 = out2.Value;
                                    w0_7_3 = out3.Value;
                                }
                                else
                                {
                                    w0_7_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_14_0_0, e0_14_1_0);
                                    w0_7_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_14_0_0, e1_14_1_0);
                                    w0_7_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_15_0_0, e0_15_1_0);
                                    w0_7_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_15_0_0, e1_15_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x7_0 = stepInputs[224];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_7_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_7_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_7_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_7_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x7_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x7_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x7_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x7_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w0_7_0, w0_7_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w0_7_1, w0_7_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_16_0_0 = cached[c0_1.Z << 5 & 0x7E0 | copy];
                                int e0_16_1_0 = cached[(c0_1.Z >> 1 & 0x7E0 | copy) + 2048];
                                int e1_16_0_0 = cached[c1_1.Z << 5 & 0x7E0 | copy];
                                int e1_16_1_0 = cached[(c1_1.Z >> 1 & 0x7E0 | copy) + 2048];
                                int e0_17_0_0 = cached[c0_1.Z >> 7 & 0x7E0 | copy];
                                int e0_17_1_0 = cached[(c0_1.Z >> 13 & 0x7E0 | copy) + 2048];
                                int e1_17_0_0 = cached[c1_1.Z >> 7 & 0x7E0 | copy];
                                int e1_17_1_0 = cached[(c1_1.Z >> 13 & 0x7E0 | copy) + 2048];
                                int w0_8_0, w0_8_1, w0_8_2, w0_8_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_16_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_16_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_16_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_16_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_17_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_17_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_17_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_17_1_0;
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
                                    w0_8_0 = out0.Value;
                                    w0_8_1 = out1.Value;
                                    w0_8_2 = out2.Value;
                                    w0_8_3 = out3.Value;
                                }
                                else
                                {
                                    w0_8_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_16_0_0, e0_16_1_0);
                                    w0_8_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_16_0_0, e1_16_1_0);
                                    w0_8_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_17_0_0, e0_17_1_0);
                                    w0_8_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_17_0_0, e1_17_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x8_0 = stepInputs[256];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_8_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_8_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_8_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_8_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x8_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x8_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x8_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x8_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_0.X, x8_0.Y, x8_0.Z, x8_0.W, w0_8_0, w0_8_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x8_0.X, x8_0.Y, x8_0.Z, x8_0.W, w0_8_1, w0_8_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_18_0_0 = cached[c0_1.Z >> 19 & 0x7E0 | copy];
                                int e0_18_1_0 = cached[(((int)((uint)c0_1.Z >> 25) | c0_1.W << 7) & 0x7E0 | copy) + 2048];
                                int e1_18_0_0 = cached[c1_1.Z >> 19 & 0x7E0 | copy];
                                int e1_18_1_0 = cached[(((int)((uint)c1_1.Z >> 25) | c1_1.W << 7) & 0x7E0 | copy) + 2048];
                                int e0_19_0_0 = cached[c0_1.W << 1 & 0x7E0 | copy];
                                int e0_19_1_0 = cached[(c0_1.W >> 5 & 0x7E0 | copy) + 2048];
                                int e1_19_0_0 = cached[c1_1.W << 1 & 0x7E0 | copy];
                                int e1_19_1_0 = cached[(c1_1.W >> 5 & 0x7E0 | copy) + 2048];
                                int w0_9_0, w0_9_1, w0_9_2, w0_9_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_18_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_18_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_18_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_18_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_19_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_19_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_19_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_19_1_0;
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
                                    w0_9_0 = out0.Value;
                                    w0_9_1 = out1.Value;
                                    w0_9_2 = out2.Value;
                                    w0_9_3 = out3.Value;
                                }
                                else
                                {
                                    w0_9_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_18_0_0, e0_18_1_0);
                                    w0_9_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_18_0_0, e1_18_1_0);
                                    w0_9_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_19_0_0, e0_19_1_0);
                                    w0_9_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_19_0_0, e1_19_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x9_0 = stepInputs[288];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_9_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_9_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_9_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_9_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x9_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x9_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x9_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x9_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_0.X, x9_0.Y, x9_0.Z, x9_0.W, w0_9_0, w0_9_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x9_0.X, x9_0.Y, x9_0.Z, x9_0.W, w0_9_1, w0_9_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_20_0_0 = cached[c0_1.W >> 11 & 0x7E0 | copy];
                                int e0_20_1_0 = cached[(c0_1.W >> 17 & 0x7E0 | copy) + 2048];
                                int e1_20_0_0 = cached[c1_1.W >> 11 & 0x7E0 | copy];
                                int e1_20_1_0 = cached[(c1_1.W >> 17 & 0x7E0 | copy) + 2048];
                                int e0_21_0_0 = cached[((int)((uint)c0_1.W >> 23) | c0_2.X << 9) & 0x7E0 | copy];
                                int e0_21_1_0 = cached[(c0_2.X << 3 & 0x7E0 | copy) + 2048];
                                int e1_21_0_0 = cached[((int)((uint)c1_1.W >> 23) | c1_2.X << 9) & 0x7E0 | copy];
                                int e1_21_1_0 = cached[(c1_2.X << 3 & 0x7E0 | copy) + 2048];
                                int w0_10_0, w0_10_1, w0_10_2, w0_10_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_20_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_20_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_20_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_20_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_21_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_21_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_21_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_21_1_0;
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
                                    w0_10_0 = out0.Value;
                                    w0_10_1 = out1.Value;
                                    w0_10_2 = out2.Value;
                                    w0_10_3 = out3.Value;
                                }
                                else
                                {
                                    w0_10_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_20_0_0, e0_20_1_0);
                                    w0_10_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_20_0_0, e1_20_1_0);
                                    w0_10_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_21_0_0, e0_21_1_0);
                                    w0_10_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_21_0_0, e1_21_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x10_0 = stepInputs[320];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_10_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_10_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_10_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_10_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x10_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x10_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x10_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x10_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_0.X, x10_0.Y, x10_0.Z, x10_0.W, w0_10_0, w0_10_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x10_0.X, x10_0.Y, x10_0.Z, x10_0.W, w0_10_1, w0_10_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_22_0_0 = cached[c0_2.X >> 3 & 0x7E0 | copy];
                                int e0_22_1_0 = cached[(c0_2.X >> 9 & 0x7E0 | copy) + 2048];
                                int e1_22_0_0 = cached[c1_2.X >> 3 & 0x7E0 | copy];
                                int e1_22_1_0 = cached[(c1_2.X >> 9 & 0x7E0 | copy) + 2048];
                                int e0_23_0_0 = cached[c0_2.X >> 15 & 0x7E0 | copy];
                                int e0_23_1_0 = cached[(c0_2.X >> 21 & 0x7E0 | copy) + 2048];
                                int e1_23_0_0 = cached[c1_2.X >> 15 & 0x7E0 | copy];
                                int e1_23_1_0 = cached[(c1_2.X >> 21 & 0x7E0 | copy) + 2048];
                                int w0_11_0, w0_11_1, w0_11_2, w0_11_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_22_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_22_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_22_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_22_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_23_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_23_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_23_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_23_1_0;
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
                                    w0_11_0 = out0.Value;
                                    w0_11_1 = out1.Value;
                                    w0_11_2 = out2.Value;
                                    w0_11_3 = out3.Value;
                                }
                                else
                                {
                                    w0_11_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_22_0_0, e0_22_1_0);
                                    w0_11_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_22_0_0, e1_22_1_0);
                                    w0_11_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_23_0_0, e0_23_1_0);
                                    w0_11_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_23_0_0, e1_23_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x11_0 = stepInputs[352];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_11_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_11_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_11_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_11_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x11_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x11_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x11_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x11_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_0.X, x11_0.Y, x11_0.Z, x11_0.W, w0_11_0, w0_11_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x11_0.X, x11_0.Y, x11_0.Z, x11_0.W, w0_11_1, w0_11_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_24_0_0 = cached[c0_2.Y << 5 & 0x7E0 | copy];
                                int e0_24_1_0 = cached[(c0_2.Y >> 1 & 0x7E0 | copy) + 2048];
                                int e1_24_0_0 = cached[c1_2.Y << 5 & 0x7E0 | copy];
                                int e1_24_1_0 = cached[(c1_2.Y >> 1 & 0x7E0 | copy) + 2048];
                                int e0_25_0_0 = cached[c0_2.Y >> 7 & 0x7E0 | copy];
                                int e0_25_1_0 = cached[(c0_2.Y >> 13 & 0x7E0 | copy) + 2048];
                                int e1_25_0_0 = cached[c1_2.Y >> 7 & 0x7E0 | copy];
                                int e1_25_1_0 = cached[(c1_2.Y >> 13 & 0x7E0 | copy) + 2048];
                                int w0_12_0, w0_12_1, w0_12_2, w0_12_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_24_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_24_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_24_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_24_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_25_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_25_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_25_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_25_1_0;
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
                                    w0_12_0 = out0.Value;
                                    w0_12_1 = out1.Value;
                                    w0_12_2 = out2.Value;
                                    w0_12_3 = out3.Value;
                                }
                                else
                                {
                                    w0_12_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_24_0_0, e0_24_1_0);
                                    w0_12_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_24_0_0, e1_24_1_0);
                                    w0_12_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_25_0_0, e0_25_1_0);
                                    w0_12_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_25_0_0, e1_25_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x12_0 = stepInputs[384];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_12_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_12_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_12_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_12_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x12_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x12_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x12_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x12_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_0.X, x12_0.Y, x12_0.Z, x12_0.W, w0_12_0, w0_12_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x12_0.X, x12_0.Y, x12_0.Z, x12_0.W, w0_12_1, w0_12_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_26_0_0 = cached[c0_2.Y >> 19 & 0x7E0 | copy];
                                int e0_26_1_0 = cached[(((int)((uint)c0_2.Y >> 25) | c0_2.Z << 7) & 0x7E0 | copy) + 2048];
                                int e1_26_0_0 = cached[c1_2.Y >> 19 & 0x7E0 | copy];
                                int e1_26_1_0 = cached[(((int)((uint)c1_2.Y >> 25) | c1_2.Z << 7) & 0x7E0 | copy) + 2048];
                                int e0_27_0_0 = cached[c0_2.Z << 1 & 0x7E0 | copy];
                                int e0_27_1_0 = cached[(c0_2.Z >> 5 & 0x7E0 | copy) + 2048];
                                int e1_27_0_0 = cached[c1_2.Z << 1 & 0x7E0 | copy];
                                int e1_27_1_0 = cached[(c1_2.Z >> 5 & 0x7E0 | copy) + 2048];
                                int w0_13_0, w0_13_1, w0_13_2, w0_13_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_26_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_26_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_26_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_26_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_27_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_27_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_27_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_27_1_0;
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
                                    w0_13_0 = out0.Value;
                                    w0_13_1 = out1.Value;
                                    w0_13_2 = out2.Value;
                                    w0_13_3 = out3.Value;
                                }
                                else
                                {
                                    w0_13_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_26_0_0, e0_26_1_0);
                                    w0_13_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_26_0_0, e1_26_1_0);
                                    w0_13_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_27_0_0, e0_27_1_0);
                                    w0_13_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_27_0_0, e1_27_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x13_0 = stepInputs[416];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_13_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_13_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_13_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_13_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x13_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x13_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x13_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x13_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_0.X, x13_0.Y, x13_0.Z, x13_0.W, w0_13_0, w0_13_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x13_0.X, x13_0.Y, x13_0.Z, x13_0.W, w0_13_1, w0_13_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_28_0_0 = cached[c0_2.Z >> 11 & 0x7E0 | copy];
                                int e0_28_1_0 = cached[(c0_2.Z >> 17 & 0x7E0 | copy) + 2048];
                                int e1_28_0_0 = cached[c1_2.Z >> 11 & 0x7E0 | copy];
                                int e1_28_1_0 = cached[(c1_2.Z >> 17 & 0x7E0 | copy) + 2048];
                                int e0_29_0_0 = cached[((int)((uint)c0_2.Z >> 23) | c0_2.W << 9) & 0x7E0 | copy];
                                int e0_29_1_0 = cached[(c0_2.W << 3 & 0x7E0 | copy) + 2048];
                                int e1_29_0_0 = cached[((int)((uint)c1_2.Z >> 23) | c1_2.W << 9) & 0x7E0 | copy];
                                int e1_29_1_0 = cached[(c1_2.W << 3 & 0x7E0 | copy) + 2048];
                                int w0_14_0, w0_14_1, w0_14_2, w0_14_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_28_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_28_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_28_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_28_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_29_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_29_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_29_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_29_1_0;
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
                                    w0_14_0 = out0.Value;
                                    w0_14_1 = out1.Value;
                                    w0_14_2 = out2.Value;
                                    w0_14_3 = out3.Value;
                                }
                                else
                                {
                                    w0_14_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_28_0_0, e0_28_1_0);
                                    w0_14_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_28_0_0, e1_28_1_0);
                                    w0_14_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_29_0_0, e0_29_1_0);
                                    w0_14_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_29_0_0, e1_29_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x14_0 = stepInputs[448];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_14_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_14_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_14_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_14_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x14_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x14_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x14_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x14_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_0.X, x14_0.Y, x14_0.Z, x14_0.W, w0_14_0, w0_14_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x14_0.X, x14_0.Y, x14_0.Z, x14_0.W, w0_14_1, w0_14_3);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                int e0_30_0_0 = cached[c0_2.W >> 3 & 0x7E0 | copy];
                                int e0_30_1_0 = cached[(c0_2.W >> 9 & 0x7E0 | copy) + 2048];
                                int e1_30_0_0 = cached[c1_2.W >> 3 & 0x7E0 | copy];
                                int e1_30_1_0 = cached[(c1_2.W >> 9 & 0x7E0 | copy) + 2048];
                                int e0_31_0_0 = cached[c0_2.W >> 15 & 0x7E0 | copy];
                                int e0_31_1_0 = cached[(c0_2.W >> 21 & 0x7E0 | copy) + 2048];
                                int e1_31_0_0 = cached[c1_2.W >> 15 & 0x7E0 | copy];
                                int e1_31_1_0 = cached[(c1_2.W >> 21 & 0x7E0 | copy) + 2048];
                                int w0_15_0, w0_15_1, w0_15_2, w0_15_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = e0_30_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = e0_30_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = e1_30_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = e1_30_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_31_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_31_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_31_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_31_1_0;
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
                                    w0_15_0 = out0.Value;
                                    w0_15_1 = out1.Value;
                                    w0_15_2 = out2.Value;
                                    w0_15_3 = out3.Value;
                                }
                                else
                                {
                                    w0_15_0 = global::QuantSdk.Gpu.TensorMath.Add(e0_30_0_0, e0_30_1_0);
                                    w0_15_1 = global::QuantSdk.Gpu.TensorMath.Add(e1_30_0_0, e1_30_1_0);
                                    w0_15_2 = global::QuantSdk.Gpu.TensorMath.Add(e0_31_0_0, e0_31_1_0);
                                    w0_15_3 = global::QuantSdk.Gpu.TensorMath.Add(e1_31_0_0, e1_31_1_0);
                                }
                                global::QuantSdk.Gpu.Packed128 x15_0 = stepInputs[480];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_15_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_15_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_15_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_15_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x15_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x15_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x15_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x15_0.W;
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_0.X, x15_0.Y, x15_0.Z, x15_0.W, w0_15_0, w0_15_2);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x15_0.X, x15_0.Y, x15_0.Z, x15_0.W, w0_15_1, w0_15_3);
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
                        if (target + 0 < 9)
                        {
                            y[(long)column * 9 + target + 0] = s0_0_0_0 * activationScales[column];
                        }
                        if (target + 1 < 9)
                        {
                            y[(long)column * 9 + target + 1] = s0_0_1_0 * activationScales[column];
                        }
                        if (target + 2 < 9)
                        {
                            y[(long)column * 9 + target + 2] = s0_0_0_1 * activationScales[column];
                        }
                        if (target + 3 < 9)
                        {
                            y[(long)column * 9 + target + 3] = s0_0_1_1 * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 8;
                    if (column < tokens)
                    {
                        if (target + 0 < 9)
                        {
                            y[(long)column * 9 + target + 0] = s0_0_0_2 * activationScales[column];
                        }
                        if (target + 1 < 9)
                        {
                            y[(long)column * 9 + target + 1] = s0_0_1_2 * activationScales[column];
                        }
                        if (target + 2 < 9)
                        {
                            y[(long)column * 9 + target + 2] = s0_0_0_3 * activationScales[column];
                        }
                        if (target + 3 < 9)
                        {
                            y[(long)column * 9 + target + 3] = s0_0_1_3 * activationScales[column];
                        }
                    }
                }
            }
        }
    }
}

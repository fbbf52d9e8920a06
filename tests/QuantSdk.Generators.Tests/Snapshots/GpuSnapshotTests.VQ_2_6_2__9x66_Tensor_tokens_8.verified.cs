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
                "Layer", Tensor8,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 12, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 17152, InputStride: 256, Tokens: 8, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
        };

        /// <summary>Products of 8 tokens on tensor cores for each layer of the grid.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Tensor8(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            int tokens = (int)(y.Length / 9);
            int token = global::ILGPU.Grid.IdxZ * 8;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(4096, 192).Cast<float>();
            global::ILGPU.ArrayView<int> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 128, 128);
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
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 192 + lane);
                float s0_0 = 0f;
                float s0_1 = 0f;
                float s0_2 = 0f;
                float s0_3 = 0f;
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 192;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed128 c0_2 = source[at + 64];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 96];
                    global::QuantSdk.Gpu.Packed128 c1_1 = source[at + 128];
                    global::QuantSdk.Gpu.Packed128 c1_2 = source[at + 160];
                    int first = step * 128 + part;
                    int x0_0_0 = inputs0[first + 0];
                    int x1_0_0 = inputs0[first + 4];
                    int e0_0_0_0 = cached[(c0_0.X & 0x3F) * 32 + (lane & 31)];
                    int e0_0_1_0 = cached[((c0_0.X >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_0_0_0 = cached[(c1_0.X & 0x3F) * 32 + (lane & 31)];
                    int e1_0_1_0 = cached[((c1_0.X >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_1_0_0 = cached[(c0_0.X >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e0_1_1_0 = cached[((c0_0.X >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_1_0_0 = cached[(c1_0.X >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e1_1_1_0 = cached[((c1_0.X >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x2_0_0 = inputs0[first + 8];
                    int x3_0_0 = inputs0[first + 12];
                    int e0_2_0_0 = cached[(c0_0.X >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e0_2_1_0 = cached[((((int)((uint)c0_0.X >> 30) | c0_0.Y << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_2_0_0 = cached[(c1_0.X >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e1_2_1_0 = cached[((((int)((uint)c1_0.X >> 30) | c1_0.Y << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_3_0_0 = cached[(c0_0.Y >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e0_3_1_0 = cached[((c0_0.Y >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_3_0_0 = cached[(c1_0.Y >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e1_3_1_0 = cached[((c1_0.Y >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x4_0_0 = inputs0[first + 16];
                    int x5_0_0 = inputs0[first + 20];
                    int e0_4_0_0 = cached[(c0_0.Y >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e0_4_1_0 = cached[((c0_0.Y >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_4_0_0 = cached[(c1_0.Y >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e1_4_1_0 = cached[((c1_0.Y >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_5_0_0 = cached[(((int)((uint)c0_0.Y >> 28) | c0_0.Z << 4) & 0x3F) * 32 + (lane & 31)];
                    int e0_5_1_0 = cached[((c0_0.Z >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_5_0_0 = cached[(((int)((uint)c1_0.Y >> 28) | c1_0.Z << 4) & 0x3F) * 32 + (lane & 31)];
                    int e1_5_1_0 = cached[((c1_0.Z >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x6_0_0 = inputs0[first + 24];
                    int x7_0_0 = inputs0[first + 28];
                    int e0_6_0_0 = cached[(c0_0.Z >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e0_6_1_0 = cached[((c0_0.Z >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_6_0_0 = cached[(c1_0.Z >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e1_6_1_0 = cached[((c1_0.Z >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_7_0_0 = cached[(c0_0.Z >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e0_7_1_0 = cached[((c0_0.Z >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_7_0_0 = cached[(c1_0.Z >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e1_7_1_0 = cached[((c1_0.Z >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x8_0_0 = inputs0[first + 32];
                    int x9_0_0 = inputs0[first + 36];
                    int e0_8_0_0 = cached[(c0_0.W & 0x3F) * 32 + (lane & 31)];
                    int e0_8_1_0 = cached[((c0_0.W >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_8_0_0 = cached[(c1_0.W & 0x3F) * 32 + (lane & 31)];
                    int e1_8_1_0 = cached[((c1_0.W >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_9_0_0 = cached[(c0_0.W >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e0_9_1_0 = cached[((c0_0.W >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_9_0_0 = cached[(c1_0.W >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e1_9_1_0 = cached[((c1_0.W >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_0_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_0_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_0_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_1_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_1_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_1_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_1_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x1_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_2_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_2_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_2_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_2_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_3_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_3_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_3_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_3_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x2_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x3_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_4_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_4_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_4_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_4_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_5_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_5_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_5_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_5_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x4_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x5_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_6_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_6_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_6_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_6_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_7_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_7_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_7_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_7_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x6_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x7_0_0;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %14, %15; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %16, %17; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %18, %19; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %20, %21; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%22, %23}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %24, %25; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %26, %27; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %28, %29; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %30, %31; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %34, %35; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %36, %37; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %38, %39; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %40, %41; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%42, %43}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41, ref in42, ref in43);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0, e0_0_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0, e1_0_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0, e0_1_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0, e1_1_1_0), x0_0_0, x1_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0, e0_2_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0, e1_2_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0, e0_3_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0, e1_3_1_0), x2_0_0, x3_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0, e0_4_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0, e1_4_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0, e0_5_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0, e1_5_1_0), x4_0_0, x5_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0, e0_6_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0, e1_6_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0, e0_7_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0, e1_7_1_0), x6_0_0, x7_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    int x10_0_0 = inputs0[first + 40];
                    int x11_0_0 = inputs0[first + 44];
                    int e0_10_0_0 = cached[(c0_0.W >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e0_10_1_0 = cached[((((int)((uint)c0_0.W >> 30) | c0_1.X << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_10_0_0 = cached[(c1_0.W >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e1_10_1_0 = cached[((((int)((uint)c1_0.W >> 30) | c1_1.X << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_11_0_0 = cached[(c0_1.X >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e0_11_1_0 = cached[((c0_1.X >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_11_0_0 = cached[(c1_1.X >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e1_11_1_0 = cached[((c1_1.X >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x12_0_0 = inputs0[first + 48];
                    int x13_0_0 = inputs0[first + 52];
                    int e0_12_0_0 = cached[(c0_1.X >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e0_12_1_0 = cached[((c0_1.X >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_12_0_0 = cached[(c1_1.X >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e1_12_1_0 = cached[((c1_1.X >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_13_0_0 = cached[(((int)((uint)c0_1.X >> 28) | c0_1.Y << 4) & 0x3F) * 32 + (lane & 31)];
                    int e0_13_1_0 = cached[((c0_1.Y >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_13_0_0 = cached[(((int)((uint)c1_1.X >> 28) | c1_1.Y << 4) & 0x3F) * 32 + (lane & 31)];
                    int e1_13_1_0 = cached[((c1_1.Y >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x14_0_0 = inputs0[first + 56];
                    int x15_0_0 = inputs0[first + 60];
                    int e0_14_0_0 = cached[(c0_1.Y >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e0_14_1_0 = cached[((c0_1.Y >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_14_0_0 = cached[(c1_1.Y >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e1_14_1_0 = cached[((c1_1.Y >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_15_0_0 = cached[(c0_1.Y >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e0_15_1_0 = cached[((c0_1.Y >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_15_0_0 = cached[(c1_1.Y >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e1_15_1_0 = cached[((c1_1.Y >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x16_0_0 = inputs0[first + 64];
                    int x17_0_0 = inputs0[first + 68];
                    int e0_16_0_0 = cached[(c0_1.Z & 0x3F) * 32 + (lane & 31)];
                    int e0_16_1_0 = cached[((c0_1.Z >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_16_0_0 = cached[(c1_1.Z & 0x3F) * 32 + (lane & 31)];
                    int e1_16_1_0 = cached[((c1_1.Z >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_17_0_0 = cached[(c0_1.Z >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e0_17_1_0 = cached[((c0_1.Z >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_17_0_0 = cached[(c1_1.Z >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e1_17_1_0 = cached[((c1_1.Z >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_8_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_8_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_8_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_8_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_9_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_9_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_9_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_9_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x8_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x9_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_10_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_10_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_10_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_10_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_11_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_11_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_11_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_11_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x10_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x11_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_12_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_12_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_12_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_12_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_13_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_13_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_13_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_13_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x12_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x13_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_14_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_14_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_14_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_14_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_15_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_15_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_15_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_15_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x14_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x15_0_0;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %14, %15; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %16, %17; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %18, %19; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %20, %21; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%22, %23}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %24, %25; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %26, %27; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %28, %29; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %30, %31; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %34, %35; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %36, %37; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %38, %39; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %40, %41; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%42, %43}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41, ref in42, ref in43);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_8_0_0, e0_8_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_8_0_0, e1_8_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_9_0_0, e0_9_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_9_0_0, e1_9_1_0), x8_0_0, x9_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_10_0_0, e0_10_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_10_0_0, e1_10_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_11_0_0, e0_11_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_11_0_0, e1_11_1_0), x10_0_0, x11_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_12_0_0, e0_12_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_12_0_0, e1_12_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_13_0_0, e0_13_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_13_0_0, e1_13_1_0), x12_0_0, x13_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_14_0_0, e0_14_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_14_0_0, e1_14_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_15_0_0, e0_15_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_15_0_0, e1_15_1_0), x14_0_0, x15_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    int x18_0_0 = inputs0[first + 72];
                    int x19_0_0 = inputs0[first + 76];
                    int e0_18_0_0 = cached[(c0_1.Z >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e0_18_1_0 = cached[((((int)((uint)c0_1.Z >> 30) | c0_1.W << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_18_0_0 = cached[(c1_1.Z >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e1_18_1_0 = cached[((((int)((uint)c1_1.Z >> 30) | c1_1.W << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_19_0_0 = cached[(c0_1.W >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e0_19_1_0 = cached[((c0_1.W >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_19_0_0 = cached[(c1_1.W >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e1_19_1_0 = cached[((c1_1.W >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x20_0_0 = inputs0[first + 80];
                    int x21_0_0 = inputs0[first + 84];
                    int e0_20_0_0 = cached[(c0_1.W >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e0_20_1_0 = cached[((c0_1.W >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_20_0_0 = cached[(c1_1.W >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e1_20_1_0 = cached[((c1_1.W >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_21_0_0 = cached[(((int)((uint)c0_1.W >> 28) | c0_2.X << 4) & 0x3F) * 32 + (lane & 31)];
                    int e0_21_1_0 = cached[((c0_2.X >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_21_0_0 = cached[(((int)((uint)c1_1.W >> 28) | c1_2.X << 4) & 0x3F) * 32 + (lane & 31)];
                    int e1_21_1_0 = cached[((c1_2.X >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x22_0_0 = inputs0[first + 88];
                    int x23_0_0 = inputs0[first + 92];
                    int e0_22_0_0 = cached[(c0_2.X >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e0_22_1_0 = cached[((c0_2.X >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_22_0_0 = cached[(c1_2.X >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e1_22_1_0 = cached[((c1_2.X >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_23_0_0 = cached[(c0_2.X >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e0_23_1_0 = cached[((c0_2.X >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_23_0_0 = cached[(c1_2.X >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e1_23_1_0 = cached[((c1_2.X >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x24_0_0 = inputs0[first + 96];
                    int x25_0_0 = inputs0[first + 100];
                    int e0_24_0_0 = cached[(c0_2.Y & 0x3F) * 32 + (lane & 31)];
                    int e0_24_1_0 = cached[((c0_2.Y >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_24_0_0 = cached[(c1_2.Y & 0x3F) * 32 + (lane & 31)];
                    int e1_24_1_0 = cached[((c1_2.Y >> 6 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_25_0_0 = cached[(c0_2.Y >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e0_25_1_0 = cached[((c0_2.Y >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_25_0_0 = cached[(c1_2.Y >> 12 & 0x3F) * 32 + (lane & 31)];
                    int e1_25_1_0 = cached[((c1_2.Y >> 18 & 0x3F) + 64) * 32 + (lane & 31)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_16_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_16_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_16_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_16_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_17_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_17_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_17_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_17_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x16_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x17_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_18_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_18_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_18_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_18_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_19_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_19_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_19_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_19_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x18_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x19_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_20_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_20_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_20_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_20_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_21_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_21_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_21_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_21_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x20_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x21_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_22_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_22_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_22_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_22_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_23_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_23_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_23_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_23_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x22_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x23_0_0;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %14, %15; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %16, %17; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %18, %19; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %20, %21; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%22, %23}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %24, %25; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %26, %27; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %28, %29; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %30, %31; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %34, %35; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %36, %37; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %38, %39; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %40, %41; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%42, %43}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41, ref in42, ref in43);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_16_0_0, e0_16_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_16_0_0, e1_16_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_17_0_0, e0_17_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_17_0_0, e1_17_1_0), x16_0_0, x17_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_18_0_0, e0_18_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_18_0_0, e1_18_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_19_0_0, e0_19_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_19_0_0, e1_19_1_0), x18_0_0, x19_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_20_0_0, e0_20_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_20_0_0, e1_20_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_21_0_0, e0_21_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_21_0_0, e1_21_1_0), x20_0_0, x21_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_22_0_0, e0_22_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_22_0_0, e1_22_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_23_0_0, e0_23_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_23_0_0, e1_23_1_0), x22_0_0, x23_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    int x26_0_0 = inputs0[first + 104];
                    int x27_0_0 = inputs0[first + 108];
                    int e0_26_0_0 = cached[(c0_2.Y >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e0_26_1_0 = cached[((((int)((uint)c0_2.Y >> 30) | c0_2.Z << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_26_0_0 = cached[(c1_2.Y >> 24 & 0x3F) * 32 + (lane & 31)];
                    int e1_26_1_0 = cached[((((int)((uint)c1_2.Y >> 30) | c1_2.Z << 2) & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_27_0_0 = cached[(c0_2.Z >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e0_27_1_0 = cached[((c0_2.Z >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_27_0_0 = cached[(c1_2.Z >> 4 & 0x3F) * 32 + (lane & 31)];
                    int e1_27_1_0 = cached[((c1_2.Z >> 10 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x28_0_0 = inputs0[first + 112];
                    int x29_0_0 = inputs0[first + 116];
                    int e0_28_0_0 = cached[(c0_2.Z >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e0_28_1_0 = cached[((c0_2.Z >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_28_0_0 = cached[(c1_2.Z >> 16 & 0x3F) * 32 + (lane & 31)];
                    int e1_28_1_0 = cached[((c1_2.Z >> 22 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_29_0_0 = cached[(((int)((uint)c0_2.Z >> 28) | c0_2.W << 4) & 0x3F) * 32 + (lane & 31)];
                    int e0_29_1_0 = cached[((c0_2.W >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_29_0_0 = cached[(((int)((uint)c1_2.Z >> 28) | c1_2.W << 4) & 0x3F) * 32 + (lane & 31)];
                    int e1_29_1_0 = cached[((c1_2.W >> 2 & 0x3F) + 64) * 32 + (lane & 31)];
                    int x30_0_0 = inputs0[first + 120];
                    int x31_0_0 = inputs0[first + 124];
                    int e0_30_0_0 = cached[(c0_2.W >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e0_30_1_0 = cached[((c0_2.W >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_30_0_0 = cached[(c1_2.W >> 8 & 0x3F) * 32 + (lane & 31)];
                    int e1_30_1_0 = cached[((c1_2.W >> 14 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e0_31_0_0 = cached[(c0_2.W >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e0_31_1_0 = cached[((c0_2.W >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    int e1_31_0_0 = cached[(c1_2.W >> 20 & 0x3F) * 32 + (lane & 31)];
                    int e1_31_1_0 = cached[((c1_2.W >> 26 & 0x3F) + 64) * 32 + (lane & 31)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_24_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_24_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_24_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_24_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_25_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_25_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_25_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_25_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x24_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x25_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_26_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_26_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_26_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_26_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_27_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_27_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_27_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_27_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x26_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x27_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_28_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_28_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_28_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_28_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_29_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_29_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_29_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_29_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x28_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x29_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_30_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_30_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_30_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_30_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_31_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_31_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_31_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_31_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x30_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x31_0_0;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %4, %5; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %6, %7; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %8, %9; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %10, %11; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %14, %15; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %16, %17; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %18, %19; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %20, %21; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%22, %23}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %24, %25; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %26, %27; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %28, %29; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %30, %31; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %34, %35; "
                            + ".reg .b32 r1_0_1; add.f16x2 r1_0_1, %36, %37; "
                            + ".reg .b32 r0_1_2; add.f16x2 r0_1_2, %38, %39; "
                            + ".reg .b32 r1_1_3; add.f16x2 r1_1_3, %40, %41; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r1_0_1, r0_1_2, r1_1_3}, {%42, %43}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41, ref in42, ref in43);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_24_0_0, e0_24_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_24_0_0, e1_24_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_25_0_0, e0_25_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_25_0_0, e1_25_1_0), x24_0_0, x25_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_26_0_0, e0_26_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_26_0_0, e1_26_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_27_0_0, e0_27_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_27_0_0, e1_27_1_0), x26_0_0, x27_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_28_0_0, e0_28_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_28_0_0, e1_28_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_29_0_0, e0_29_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_29_0_0, e1_29_1_0), x28_0_0, x29_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_30_0_0, e0_30_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_30_0_0, e1_30_1_0), global::QuantSdk.Gpu.TensorMath.Add(e0_31_0_0, e0_31_1_0), global::QuantSdk.Gpu.TensorMath.Add(e1_31_0_0, e1_31_1_0), x30_0_0, x31_0_0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                }
                sums[(warp * 8 + 0 + 2 * part) * 24 + slot * 2 + 0] = s0_0;
                sums[(warp * 8 + 1 + 2 * part) * 24 + slot * 2 + 0] = s0_1;
                sums[(warp * 8 + 0 + 2 * part) * 24 + slot * 2 + 1] = s0_2;
                sums[(warp * 8 + 1 + 2 * part) * 24 + slot * 2 + 1] = s0_3;
                global::ILGPU.Group.Barrier();
                for (int i = global::ILGPU.Group.IdxX; i < 128; i += 32)
                {
                    int place = i + i / 16 * 8;
                    float total = sums[place + 0];
                    int target = block * 16 + i % 16;
                    if (target < 9 && token + i / 16 < tokens)
                    {
                        y[(long)(token + i / 16) * 9 + target] = total * activationScales[token + i / 16];
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}

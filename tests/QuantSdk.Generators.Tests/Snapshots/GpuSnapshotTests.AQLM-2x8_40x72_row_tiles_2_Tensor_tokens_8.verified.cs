#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: AQLM-2x8, 72 to 40 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor8,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 3, Fragments: true),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 66816, InputStride: 256, Tokens: 8, Kind: global::QuantSdk.Gpu.KernelKind.Tensor, RowTiles: 2),
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
            int tokens = (int)(y.Length / 40);
            int token = global::ILGPU.Grid.IdxZ * 8;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(16384, 320).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
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
            for (int block = global::ILGPU.Grid.IdxX; block < 2; block += 2)
            {
                int row = (block * 2) * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)(block * 2) * 64 + lane);
                int row1 = (global::ILGPU.IntrinsicMath.Min(block * 2 + 1, 2)) * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source1 = units.SubView((long)(global::ILGPU.IntrinsicMath.Min(block * 2 + 1, 2)) * 64 + lane);
                float s0_0 = 0f;
                float s0_1 = 0f;
                float s0_2 = 0f;
                float s0_3 = 0f;
                float s1_0 = 0f;
                float s1_1 = 0f;
                float s1_2 = 0f;
                float s1_3 = 0f;
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 64;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 32];
                    global::QuantSdk.Gpu.Packed128 c2_0 = source1[at + 0];
                    global::QuantSdk.Gpu.Packed128 c3_0 = source1[at + 32];
                    int first = step * 32 + part;
                    global::QuantSdk.Gpu.Packed128 x0_0_0 = inputs0[first + 0];
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = cached[(c0_0.X & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_0_1_0 = cached[((c0_0.X >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_0_0_0 = cached[(c1_0.X & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_0_1_0 = cached[((c1_0.X >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_0_0_0 = cached[(c2_0.X & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_0_1_0 = cached[((c2_0.X >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_0_0_0 = cached[(c3_0.X & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_0_1_0 = cached[((c3_0.X >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 x1_0_0 = inputs0[first + 4];
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = cached[(c0_0.X >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_1_1_0 = cached[((c0_0.X >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_1_0_0 = cached[(c1_0.X >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_1_1_0 = cached[((c1_0.X >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_1_0_0 = cached[(c2_0.X >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_1_1_0 = cached[((c2_0.X >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_1_0_0 = cached[(c3_0.X >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_1_1_0 = cached[((c3_0.X >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 x2_0_0 = inputs0[first + 8];
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = cached[(c0_0.Y & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_2_1_0 = cached[((c0_0.Y >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_2_0_0 = cached[(c1_0.Y & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_2_1_0 = cached[((c1_0.Y >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_0_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_0_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_0_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_0_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_0_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_0_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_0_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_1_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_1_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_1_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_1_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x1_0_0.W;
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.X, e0_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.X, e1_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Y, e0_0_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Y, e1_0_1_0.Y), x0_0_0.X, x0_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Z, e0_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Z, e1_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.W, e0_0_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.W, e1_0_1_0.W), x0_0_0.Z, x0_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y), x1_0_0.X, x1_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Z, e0_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Z, e1_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.W, e0_1_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.W, e1_1_1_0.W), x1_0_0.Z, x1_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 e2_2_0_0 = cached[(c2_0.Y & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_2_1_0 = cached[((c2_0.Y >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_2_0_0 = cached[(c3_0.Y & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_2_1_0 = cached[((c3_0.Y >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e2_0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e2_0_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e3_0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e3_0_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e2_0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e2_0_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e3_0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e3_0_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e2_0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e2_0_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e3_0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e3_0_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e2_0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e2_0_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e3_0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e3_0_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e2_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e2_1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e3_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e3_1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e2_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e2_1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e3_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e3_1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e2_1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e2_1_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e3_1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e3_1_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e2_1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e2_1_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e3_1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e3_1_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x1_0_0.W;
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
                            ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41, ref in42, ref in43);
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_0_0_0.X, e2_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e3_0_0_0.X, e3_0_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e2_0_0_0.Y, e2_0_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e3_0_0_0.Y, e3_0_1_0.Y), x0_0_0.X, x0_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_0_0_0.Z, e2_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e3_0_0_0.Z, e3_0_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e2_0_0_0.W, e2_0_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e3_0_0_0.W, e3_0_1_0.W), x0_0_0.Z, x0_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_1_0_0.X, e2_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e3_1_0_0.X, e3_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e2_1_0_0.Y, e2_1_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e3_1_0_0.Y, e3_1_1_0.Y), x1_0_0.X, x1_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_1_0_0.Z, e2_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e3_1_0_0.Z, e3_1_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e2_1_0_0.W, e2_1_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e3_1_0_0.W, e3_1_1_0.W), x1_0_0.Z, x1_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x3_0_0 = inputs0[first + 12];
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = cached[(c0_0.Y >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_3_1_0 = cached[((c0_0.Y >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_3_0_0 = cached[(c1_0.Y >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_3_1_0 = cached[((c1_0.Y >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_3_0_0 = cached[(c2_0.Y >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_3_1_0 = cached[((c2_0.Y >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_3_0_0 = cached[(c3_0.Y >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_3_1_0 = cached[((c3_0.Y >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 x4_0_0 = inputs0[first + 16];
                    global::QuantSdk.Gpu.Packed128 e0_4_0_0 = cached[(c0_0.Z & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_4_1_0 = cached[((c0_0.Z >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_4_0_0 = cached[(c1_0.Z & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_4_1_0 = cached[((c1_0.Z >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_2_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_2_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_2_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_2_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_3_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_3_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_3_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_3_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x3_0_0.W;
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.X, e0_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.X, e1_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Y, e0_2_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Y, e1_2_1_0.Y), x2_0_0.X, x2_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Z, e0_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Z, e1_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.W, e0_2_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.W, e1_2_1_0.W), x2_0_0.Z, x2_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.X, e0_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.X, e1_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Y, e0_3_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Y, e1_3_1_0.Y), x3_0_0.X, x3_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Z, e0_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Z, e1_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.W, e0_3_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.W, e1_3_1_0.W), x3_0_0.Z, x3_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 e2_4_0_0 = cached[(c2_0.Z & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_4_1_0 = cached[((c2_0.Z >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_4_0_0 = cached[(c3_0.Z & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_4_1_0 = cached[((c3_0.Z >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e2_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e2_2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e3_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e3_2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e2_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e2_2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e3_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e3_2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e2_2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e2_2_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e3_2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e3_2_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e2_2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e2_2_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e3_2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e3_2_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e2_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e2_3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e3_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e3_3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e2_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e2_3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e3_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e3_3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e2_3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e2_3_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e3_3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e3_3_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e2_3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e2_3_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e3_3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e3_3_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x3_0_0.W;
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
                            ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41, ref in42, ref in43);
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_2_0_0.X, e2_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e3_2_0_0.X, e3_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e2_2_0_0.Y, e2_2_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e3_2_0_0.Y, e3_2_1_0.Y), x2_0_0.X, x2_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_2_0_0.Z, e2_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e3_2_0_0.Z, e3_2_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e2_2_0_0.W, e2_2_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e3_2_0_0.W, e3_2_1_0.W), x2_0_0.Z, x2_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_3_0_0.X, e2_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e3_3_0_0.X, e3_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e2_3_0_0.Y, e2_3_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e3_3_0_0.Y, e3_3_1_0.Y), x3_0_0.X, x3_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_3_0_0.Z, e2_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e3_3_0_0.Z, e3_3_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e2_3_0_0.W, e2_3_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e3_3_0_0.W, e3_3_1_0.W), x3_0_0.Z, x3_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x5_0_0 = inputs0[first + 20];
                    global::QuantSdk.Gpu.Packed128 e0_5_0_0 = cached[(c0_0.Z >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_5_1_0 = cached[((c0_0.Z >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_5_0_0 = cached[(c1_0.Z >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_5_1_0 = cached[((c1_0.Z >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_5_0_0 = cached[(c2_0.Z >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_5_1_0 = cached[((c2_0.Z >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_5_0_0 = cached[(c3_0.Z >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_5_1_0 = cached[((c3_0.Z >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 x6_0_0 = inputs0[first + 24];
                    global::QuantSdk.Gpu.Packed128 e0_6_0_0 = cached[(c0_0.W & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_6_1_0 = cached[((c0_0.W >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_6_0_0 = cached[(c1_0.W & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_6_1_0 = cached[((c1_0.W >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_4_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_4_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_4_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_4_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_4_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_4_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_4_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_4_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_4_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_4_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_4_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_4_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x4_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x4_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_5_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_5_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_5_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_5_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_5_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_5_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_5_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_5_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_5_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_5_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_5_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_5_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x5_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x5_0_0.W;
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.X, e0_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.X, e1_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Y, e0_4_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Y, e1_4_1_0.Y), x4_0_0.X, x4_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.Z, e0_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.Z, e1_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_4_0_0.W, e0_4_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_4_0_0.W, e1_4_1_0.W), x4_0_0.Z, x4_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.X, e0_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.X, e1_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Y, e0_5_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Y, e1_5_1_0.Y), x5_0_0.X, x5_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Z, e0_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Z, e1_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.W, e0_5_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.W, e1_5_1_0.W), x5_0_0.Z, x5_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 e2_6_0_0 = cached[(c2_0.W & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_6_1_0 = cached[((c2_0.W >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_6_0_0 = cached[(c3_0.W & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_6_1_0 = cached[((c3_0.W >> 8 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e2_4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e2_4_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e3_4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e3_4_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e2_4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e2_4_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e3_4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e3_4_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e2_4_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e2_4_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e3_4_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e3_4_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e2_4_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e2_4_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e3_4_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e3_4_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x4_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x4_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e2_5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e2_5_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e3_5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e3_5_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e2_5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e2_5_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e3_5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e3_5_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e2_5_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e2_5_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e3_5_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e3_5_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e2_5_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e2_5_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e3_5_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e3_5_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x5_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x5_0_0.W;
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
                            ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41, ref in42, ref in43);
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_4_0_0.X, e2_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e3_4_0_0.X, e3_4_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e2_4_0_0.Y, e2_4_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e3_4_0_0.Y, e3_4_1_0.Y), x4_0_0.X, x4_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_4_0_0.Z, e2_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e3_4_0_0.Z, e3_4_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e2_4_0_0.W, e2_4_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e3_4_0_0.W, e3_4_1_0.W), x4_0_0.Z, x4_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_5_0_0.X, e2_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e3_5_0_0.X, e3_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e2_5_0_0.Y, e2_5_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e3_5_0_0.Y, e3_5_1_0.Y), x5_0_0.X, x5_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_5_0_0.Z, e2_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e3_5_0_0.Z, e3_5_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e2_5_0_0.W, e2_5_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e3_5_0_0.W, e3_5_1_0.W), x5_0_0.Z, x5_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x7_0_0 = inputs0[first + 28];
                    global::QuantSdk.Gpu.Packed128 e0_7_0_0 = cached[(c0_0.W >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e0_7_1_0 = cached[((c0_0.W >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_7_0_0 = cached[(c1_0.W >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e1_7_1_0 = cached[((c1_0.W >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_7_0_0 = cached[(c2_0.W >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e2_7_1_0 = cached[((c2_0.W >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_7_0_0 = cached[(c3_0.W >> 16 & 0xFF) * 8 + (lane & 7)];
                    global::QuantSdk.Gpu.Packed128 e3_7_1_0 = cached[((c3_0.W >> 24 & 0xFF) + 256) * 8 + (lane & 7)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_6_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_6_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_6_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_6_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_6_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_6_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_6_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_6_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_6_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_6_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_6_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_6_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x6_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x6_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_7_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_7_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_7_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_7_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_7_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_7_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_7_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_7_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_7_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_7_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_7_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_7_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x7_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x7_0_0.W;
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.X, e0_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.X, e1_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Y, e0_6_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Y, e1_6_1_0.Y), x6_0_0.X, x6_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Z, e0_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Z, e1_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.W, e0_6_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.W, e1_6_1_0.W), x6_0_0.Z, x6_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.X, e0_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.X, e1_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Y, e0_7_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Y, e1_7_1_0.Y), x7_0_0.X, x7_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Z, e0_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Z, e1_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.W, e0_7_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.W, e1_7_1_0.W), x7_0_0.Z, x7_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_0_ref = s1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_1_ref = s1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_2_ref = s1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s1_3_ref = s1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e2_6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e2_6_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e3_6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e3_6_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e2_6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e2_6_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e3_6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e3_6_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e2_6_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e2_6_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e3_6_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e3_6_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e2_6_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e2_6_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e3_6_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e3_6_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x6_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x6_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e2_7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e2_7_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e3_7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e3_7_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e2_7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e2_7_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e3_7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e3_7_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e2_7_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e2_7_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e3_7_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e3_7_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e2_7_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e2_7_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e3_7_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e3_7_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x7_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x7_0_0.W;
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
                            ref s1_0_ref, ref s1_1_ref, ref s1_2_ref, ref s1_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41, ref in42, ref in43);
                        s1_0 = s1_0_ref.Value;
                        s1_1 = s1_1_ref.Value;
                        s1_2 = s1_2_ref.Value;
                        s1_3 = s1_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_6_0_0.X, e2_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e3_6_0_0.X, e3_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e2_6_0_0.Y, e2_6_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e3_6_0_0.Y, e3_6_1_0.Y), x6_0_0.X, x6_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_6_0_0.Z, e2_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e3_6_0_0.Z, e3_6_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e2_6_0_0.W, e2_6_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e3_6_0_0.W, e3_6_1_0.W), x6_0_0.Z, x6_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_7_0_0.X, e2_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e3_7_0_0.X, e3_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e2_7_0_0.Y, e2_7_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e3_7_0_0.Y, e3_7_1_0.Y), x7_0_0.X, x7_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e2_7_0_0.Z, e2_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e3_7_0_0.Z, e3_7_1_0.Z), global::QuantSdk.Gpu.TensorMath.Add(e2_7_0_0.W, e2_7_1_0.W), global::QuantSdk.Gpu.TensorMath.Add(e3_7_0_0.W, e3_7_1_0.W), x7_0_0.Z, x7_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                    }
                }
                sums[(warp * 8 + 0 + 2 * part) * 40 + slot * 2 + 0] = s0_0;
                sums[(warp * 8 + 1 + 2 * part) * 40 + slot * 2 + 0] = s0_1;
                sums[(warp * 8 + 0 + 2 * part) * 40 + slot * 2 + 1] = s0_2;
                sums[(warp * 8 + 1 + 2 * part) * 40 + slot * 2 + 1] = s0_3;
                sums[(warp * 8 + 0 + 2 * part) * 40 + slot * 2 + 16] = s1_0;
                sums[(warp * 8 + 1 + 2 * part) * 40 + slot * 2 + 16] = s1_1;
                sums[(warp * 8 + 0 + 2 * part) * 40 + slot * 2 + 17] = s1_2;
                sums[(warp * 8 + 1 + 2 * part) * 40 + slot * 2 + 17] = s1_3;
                global::ILGPU.Group.Barrier();
                for (int i = global::ILGPU.Group.IdxX; i < 256; i += 32)
                {
                    int place = i + i / 32 * 8;
                    float total = sums[place + 0];
                    int target = block * 32 + i % 32;
                    if (target < 40 && token + i / 32 < tokens)
                    {
                        y[(long)(token + i / 32) * 40 + target] = total * scales[target] * activationScales[token + i / 32];
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}

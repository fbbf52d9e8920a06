#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<16,4,4>, 48 to 5 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor8,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 2, WordsPerLoad: 2, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 8960, InputStride: 256, Tokens: 8, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int tokens = (int)(y.Length / 5);
            int token = global::ILGPU.Grid.IdxZ * 8;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> units = codes.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(2048, 192).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
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
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> source = units.SubView((long)block * 64 + lane);
                float s0_0 = 0f;
                float s0_1 = 0f;
                float s0_2 = 0f;
                float s0_3 = 0f;
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 64;
                    global::QuantSdk.Gpu.Packed64 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed64 c1_0 = source[at + 32];
                    int first = step * 16 + part;
                    int x0_0_at = (first + 0) << 1;
                    global::QuantSdk.Gpu.Packed128 x0_0_0 = inputs0[x0_0_at];
                    global::QuantSdk.Gpu.Packed128 x0_0_1 = inputs0[x0_0_at + 1];
                    global::QuantSdk.Gpu.Packed128 e0_0_0_0 = cached[((c0_0.X & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_0_1 = cached[((c0_0.X & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_1_0 = cached[(((c0_0.X >> 4 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_1_1 = cached[(((c0_0.X >> 4 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_2_0 = cached[(((c0_0.X >> 8 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_2_1 = cached[(((c0_0.X >> 8 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_3_0 = cached[(((c0_0.X >> 12 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_0_3_1 = cached[(((c0_0.X >> 12 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_0_0 = cached[((c1_0.X & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_0_1 = cached[((c1_0.X & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_1_0 = cached[(((c1_0.X >> 4 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_1_1 = cached[(((c1_0.X >> 4 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_2_0 = cached[(((c1_0.X >> 8 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_2_1 = cached[(((c1_0.X >> 8 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_3_0 = cached[(((c1_0.X >> 12 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_0_3_1 = cached[(((c1_0.X >> 12 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_0_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_0_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e0_0_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e1_0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_0_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_0_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_0_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e0_0_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_0_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_0_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_0_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_0_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_0_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e0_0_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_0_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_0_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_0_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e1_0_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_0_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e0_0_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = e0_0_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = e0_0_3_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e1_0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e1_0_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_0_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_0_3_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
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
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %22, %23; "
                            + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %24; "
                            + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %25; "
                            + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %26, %27; "
                            + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %28; "
                            + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %29; "
                            + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %30, %31; "
                            + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %32; "
                            + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %33; "
                            + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %34, %35; "
                            + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %36; "
                            + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %37; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%38, %39}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.X, e0_0_1_0.X), e0_0_2_0.X), e0_0_3_0.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.X, e1_0_1_0.X), e1_0_2_0.X), e1_0_3_0.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Y, e0_0_1_0.Y), e0_0_2_0.Y), e0_0_3_0.Y), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Y, e1_0_1_0.Y), e1_0_2_0.Y), e1_0_3_0.Y), x0_0_0.X, x0_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.Z, e0_0_1_0.Z), e0_0_2_0.Z), e0_0_3_0.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.Z, e1_0_1_0.Z), e1_0_2_0.Z), e1_0_3_0.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_0.W, e0_0_1_0.W), e0_0_2_0.W), e0_0_3_0.W), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_0.W, e1_0_1_0.W), e1_0_2_0.W), e1_0_3_0.W), x0_0_0.Z, x0_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    int x1_0_at = (first + 4) << 1;
                    global::QuantSdk.Gpu.Packed128 x1_0_0 = inputs0[x1_0_at];
                    global::QuantSdk.Gpu.Packed128 x1_0_1 = inputs0[x1_0_at + 1];
                    global::QuantSdk.Gpu.Packed128 e0_1_0_0 = cached[((c0_0.X >> 16 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_0_1 = cached[((c0_0.X >> 16 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_1_0 = cached[(((c0_0.X >> 20 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_1_1 = cached[(((c0_0.X >> 20 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_2_0 = cached[(((c0_0.X >> 24 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_2_1 = cached[(((c0_0.X >> 24 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_3_0 = cached[(((c0_0.X >> 28 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_1_3_1 = cached[(((c0_0.X >> 28 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_0_0 = cached[((c1_0.X >> 16 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_0_1 = cached[((c1_0.X >> 16 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_1_0 = cached[(((c1_0.X >> 20 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_1_1 = cached[(((c1_0.X >> 20 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_2_0 = cached[(((c1_0.X >> 24 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_2_1 = cached[(((c1_0.X >> 24 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_3_0 = cached[(((c1_0.X >> 28 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_1_3_1 = cached[(((c1_0.X >> 28 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_0_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_0_1_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_0_2_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e0_0_3_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e1_0_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_0_1_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_0_2_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_0_3_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_0_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e0_0_1_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_0_2_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_0_3_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_0_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_0_1_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_0_2_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_0_3_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x0_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x0_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_0_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e0_0_1_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_0_2_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_0_3_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_0_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_0_1_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e1_0_2_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_0_3_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_0_0_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e0_0_1_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = e0_0_2_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = e0_0_3_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e1_0_0_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e1_0_1_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_0_2_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_0_3_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x0_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x0_0_1.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
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
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %22, %23; "
                            + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %24; "
                            + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %25; "
                            + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %26, %27; "
                            + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %28; "
                            + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %29; "
                            + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %30, %31; "
                            + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %32; "
                            + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %33; "
                            + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %34, %35; "
                            + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %36; "
                            + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %37; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%38, %39}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.X, e0_0_1_1.X), e0_0_2_1.X), e0_0_3_1.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.X, e1_0_1_1.X), e1_0_2_1.X), e1_0_3_1.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.Y, e0_0_1_1.Y), e0_0_2_1.Y), e0_0_3_1.Y), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.Y, e1_0_1_1.Y), e1_0_2_1.Y), e1_0_3_1.Y), x0_0_1.X, x0_0_1.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.Z, e0_0_1_1.Z), e0_0_2_1.Z), e0_0_3_1.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.Z, e1_0_1_1.Z), e1_0_2_1.Z), e1_0_3_1.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_0_0_1.W, e0_0_1_1.W), e0_0_2_1.W), e0_0_3_1.W), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_0_0_1.W, e1_0_1_1.W), e1_0_2_1.W), e1_0_3_1.W), x0_0_1.Z, x0_0_1.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_1_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e0_1_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e1_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_1_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_1_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e0_1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_1_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_1_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_1_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_1_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e0_1_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_1_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_1_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_1_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e1_1_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_1_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e0_1_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = e0_1_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = e0_1_3_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e1_1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e1_1_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_1_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_1_3_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
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
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %22, %23; "
                            + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %24; "
                            + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %25; "
                            + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %26, %27; "
                            + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %28; "
                            + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %29; "
                            + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %30, %31; "
                            + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %32; "
                            + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %33; "
                            + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %34, %35; "
                            + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %36; "
                            + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %37; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%38, %39}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X), e0_1_2_0.X), e0_1_3_0.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X), e1_1_2_0.X), e1_1_3_0.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y), e0_1_2_0.Y), e0_1_3_0.Y), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y), e1_1_2_0.Y), e1_1_3_0.Y), x1_0_0.X, x1_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Z, e0_1_1_0.Z), e0_1_2_0.Z), e0_1_3_0.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Z, e1_1_1_0.Z), e1_1_2_0.Z), e1_1_3_0.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.W, e0_1_1_0.W), e0_1_2_0.W), e0_1_3_0.W), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.W, e1_1_1_0.W), e1_1_2_0.W), e1_1_3_0.W), x1_0_0.Z, x1_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    int x2_0_at = (first + 8) << 1;
                    global::QuantSdk.Gpu.Packed128 x2_0_0 = inputs0[x2_0_at];
                    global::QuantSdk.Gpu.Packed128 x2_0_1 = inputs0[x2_0_at + 1];
                    global::QuantSdk.Gpu.Packed128 e0_2_0_0 = cached[((c0_0.Y & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_2_0_1 = cached[((c0_0.Y & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_2_1_0 = cached[(((c0_0.Y >> 4 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_2_1_1 = cached[(((c0_0.Y >> 4 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_2_2_0 = cached[(((c0_0.Y >> 8 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_2_2_1 = cached[(((c0_0.Y >> 8 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_2_3_0 = cached[(((c0_0.Y >> 12 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_2_3_1 = cached[(((c0_0.Y >> 12 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_2_0_0 = cached[((c1_0.Y & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_2_0_1 = cached[((c1_0.Y & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_2_1_0 = cached[(((c1_0.Y >> 4 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_2_1_1 = cached[(((c1_0.Y >> 4 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_2_2_0 = cached[(((c1_0.Y >> 8 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_2_2_1 = cached[(((c1_0.Y >> 8 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_2_3_0 = cached[(((c1_0.Y >> 12 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_2_3_1 = cached[(((c1_0.Y >> 12 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_1_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_1_1_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_1_2_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e0_1_3_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e1_1_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_1_1_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_1_2_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_1_3_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_1_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e0_1_1_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_1_2_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_1_3_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_1_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_1_1_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_1_2_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_1_3_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_1_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e0_1_1_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_1_2_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_1_3_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_1_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_1_1_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e1_1_2_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_1_3_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_1_0_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e0_1_1_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = e0_1_2_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = e0_1_3_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e1_1_0_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e1_1_1_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_1_2_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_1_3_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x1_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x1_0_1.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
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
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %22, %23; "
                            + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %24; "
                            + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %25; "
                            + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %26, %27; "
                            + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %28; "
                            + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %29; "
                            + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %30, %31; "
                            + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %32; "
                            + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %33; "
                            + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %34, %35; "
                            + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %36; "
                            + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %37; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%38, %39}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.X, e0_1_1_1.X), e0_1_2_1.X), e0_1_3_1.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.X, e1_1_1_1.X), e1_1_2_1.X), e1_1_3_1.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.Y, e0_1_1_1.Y), e0_1_2_1.Y), e0_1_3_1.Y), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.Y, e1_1_1_1.Y), e1_1_2_1.Y), e1_1_3_1.Y), x1_0_1.X, x1_0_1.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.Z, e0_1_1_1.Z), e0_1_2_1.Z), e0_1_3_1.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.Z, e1_1_1_1.Z), e1_1_2_1.Z), e1_1_3_1.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_1.W, e0_1_1_1.W), e0_1_2_1.W), e0_1_3_1.W), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_1.W, e1_1_1_1.W), e1_1_2_1.W), e1_1_3_1.W), x1_0_1.Z, x1_0_1.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_2_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e0_2_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e1_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_2_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_2_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e0_2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_2_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_2_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_2_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_2_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e0_2_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_2_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_2_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_2_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e1_2_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_2_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e0_2_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = e0_2_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = e0_2_3_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e1_2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e1_2_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_2_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_2_3_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
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
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %22, %23; "
                            + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %24; "
                            + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %25; "
                            + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %26, %27; "
                            + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %28; "
                            + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %29; "
                            + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %30, %31; "
                            + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %32; "
                            + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %33; "
                            + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %34, %35; "
                            + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %36; "
                            + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %37; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%38, %39}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.X, e0_2_1_0.X), e0_2_2_0.X), e0_2_3_0.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.X, e1_2_1_0.X), e1_2_2_0.X), e1_2_3_0.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Y, e0_2_1_0.Y), e0_2_2_0.Y), e0_2_3_0.Y), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Y, e1_2_1_0.Y), e1_2_2_0.Y), e1_2_3_0.Y), x2_0_0.X, x2_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Z, e0_2_1_0.Z), e0_2_2_0.Z), e0_2_3_0.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Z, e1_2_1_0.Z), e1_2_2_0.Z), e1_2_3_0.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.W, e0_2_1_0.W), e0_2_2_0.W), e0_2_3_0.W), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.W, e1_2_1_0.W), e1_2_2_0.W), e1_2_3_0.W), x2_0_0.Z, x2_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    int x3_0_at = (first + 12) << 1;
                    global::QuantSdk.Gpu.Packed128 x3_0_0 = inputs0[x3_0_at];
                    global::QuantSdk.Gpu.Packed128 x3_0_1 = inputs0[x3_0_at + 1];
                    global::QuantSdk.Gpu.Packed128 e0_3_0_0 = cached[((c0_0.Y >> 16 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_3_0_1 = cached[((c0_0.Y >> 16 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_3_1_0 = cached[(((c0_0.Y >> 20 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_3_1_1 = cached[(((c0_0.Y >> 20 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_3_2_0 = cached[(((c0_0.Y >> 24 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_3_2_1 = cached[(((c0_0.Y >> 24 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_3_3_0 = cached[(((c0_0.Y >> 28 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e0_3_3_1 = cached[(((c0_0.Y >> 28 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_3_0_0 = cached[((c1_0.Y >> 16 & 0xF) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_3_0_1 = cached[((c1_0.Y >> 16 & 0xF) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_3_1_0 = cached[(((c1_0.Y >> 20 & 0xF) + 16) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_3_1_1 = cached[(((c1_0.Y >> 20 & 0xF) + 16) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_3_2_0 = cached[(((c1_0.Y >> 24 & 0xF) + 32) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_3_2_1 = cached[(((c1_0.Y >> 24 & 0xF) + 32) * 2 + 1) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_3_3_0 = cached[(((c1_0.Y >> 28 & 0xF) + 48) * 2 + 0) * 4 + (lane & 3)];
                    global::QuantSdk.Gpu.Packed128 e1_3_3_1 = cached[(((c1_0.Y >> 28 & 0xF) + 48) * 2 + 1) * 4 + (lane & 3)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_2_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_2_1_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_2_2_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e0_2_3_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e1_2_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_2_1_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_2_2_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_2_3_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_2_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e0_2_1_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_2_2_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_2_3_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_2_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_2_1_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_2_2_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_2_3_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x2_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x2_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_2_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e0_2_1_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_2_2_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_2_3_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_2_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_2_1_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e1_2_2_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_2_3_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_2_0_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e0_2_1_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = e0_2_2_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = e0_2_3_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e1_2_0_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e1_2_1_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_2_2_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_2_3_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x2_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x2_0_1.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
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
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %22, %23; "
                            + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %24; "
                            + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %25; "
                            + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %26, %27; "
                            + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %28; "
                            + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %29; "
                            + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %30, %31; "
                            + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %32; "
                            + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %33; "
                            + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %34, %35; "
                            + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %36; "
                            + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %37; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%38, %39}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_1.X, e0_2_1_1.X), e0_2_2_1.X), e0_2_3_1.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_1.X, e1_2_1_1.X), e1_2_2_1.X), e1_2_3_1.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_1.Y, e0_2_1_1.Y), e0_2_2_1.Y), e0_2_3_1.Y), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_1.Y, e1_2_1_1.Y), e1_2_2_1.Y), e1_2_3_1.Y), x2_0_1.X, x2_0_1.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_1.Z, e0_2_1_1.Z), e0_2_2_1.Z), e0_2_3_1.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_1.Z, e1_2_1_1.Z), e1_2_2_1.Z), e1_2_3_1.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_1.W, e0_2_1_1.W), e0_2_2_1.W), e0_2_3_1.W), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_1.W, e1_2_1_1.W), e1_2_2_1.W), e1_2_3_1.W), x2_0_1.Z, x2_0_1.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_3_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e0_3_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e1_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_3_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_3_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e0_3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_3_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_3_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_3_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_3_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e0_3_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_3_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_3_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_3_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e1_3_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_3_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e0_3_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = e0_3_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = e0_3_3_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e1_3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e1_3_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_3_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_3_3_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
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
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %22, %23; "
                            + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %24; "
                            + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %25; "
                            + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %26, %27; "
                            + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %28; "
                            + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %29; "
                            + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %30, %31; "
                            + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %32; "
                            + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %33; "
                            + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %34, %35; "
                            + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %36; "
                            + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %37; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%38, %39}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.X, e0_3_1_0.X), e0_3_2_0.X), e0_3_3_0.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.X, e1_3_1_0.X), e1_3_2_0.X), e1_3_3_0.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Y, e0_3_1_0.Y), e0_3_2_0.Y), e0_3_3_0.Y), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Y, e1_3_1_0.Y), e1_3_2_0.Y), e1_3_3_0.Y), x3_0_0.X, x3_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Z, e0_3_1_0.Z), e0_3_2_0.Z), e0_3_3_0.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Z, e1_3_1_0.Z), e1_3_2_0.Z), e1_3_3_0.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.W, e0_3_1_0.W), e0_3_2_0.W), e0_3_3_0.W), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.W, e1_3_1_0.W), e1_3_2_0.W), e1_3_3_0.W), x3_0_0.Z, x3_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_3_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_3_1_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_3_2_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e0_3_3_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e1_3_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e1_3_1_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_3_2_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_3_3_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_3_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e0_3_1_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_3_2_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_3_3_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_3_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_3_1_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e1_3_2_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_3_3_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x3_0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x3_0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_3_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e0_3_1_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_3_2_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_3_3_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_3_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_3_1_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e1_3_2_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_3_3_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_3_0_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e0_3_1_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = e0_3_2_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = e0_3_3_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e1_3_0_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e1_3_1_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_3_2_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_3_3_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x3_0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x3_0_1.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
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
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 r0_0_0; add.f16x2 r0_0_0, %22, %23; "
                            + ".reg .b32 r0_0_1; add.f16x2 r0_0_1, r0_0_0, %24; "
                            + ".reg .b32 r0_0_2; add.f16x2 r0_0_2, r0_0_1, %25; "
                            + ".reg .b32 r1_0_3; add.f16x2 r1_0_3, %26, %27; "
                            + ".reg .b32 r1_0_4; add.f16x2 r1_0_4, r1_0_3, %28; "
                            + ".reg .b32 r1_0_5; add.f16x2 r1_0_5, r1_0_4, %29; "
                            + ".reg .b32 r0_1_6; add.f16x2 r0_1_6, %30, %31; "
                            + ".reg .b32 r0_1_7; add.f16x2 r0_1_7, r0_1_6, %32; "
                            + ".reg .b32 r0_1_8; add.f16x2 r0_1_8, r0_1_7, %33; "
                            + ".reg .b32 r1_1_9; add.f16x2 r1_1_9, %34, %35; "
                            + ".reg .b32 r1_1_10; add.f16x2 r1_1_10, r1_1_9, %36; "
                            + ".reg .b32 r1_1_11; add.f16x2 r1_1_11, r1_1_10, %37; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r1_0_5, r0_1_8, r1_1_11}, {%38, %39}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_1.X, e0_3_1_1.X), e0_3_2_1.X), e0_3_3_1.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_1.X, e1_3_1_1.X), e1_3_2_1.X), e1_3_3_1.X), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_1.Y, e0_3_1_1.Y), e0_3_2_1.Y), e0_3_3_1.Y), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_1.Y, e1_3_1_1.Y), e1_3_2_1.Y), e1_3_3_1.Y), x3_0_1.X, x3_0_1.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_1.Z, e0_3_1_1.Z), e0_3_2_1.Z), e0_3_3_1.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_1.Z, e1_3_1_1.Z), e1_3_2_1.Z), e1_3_3_1.Z), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_1.W, e0_3_1_1.W), e0_3_2_1.W), e0_3_3_1.W), global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_1.W, e1_3_1_1.W), e1_3_2_1.W), e1_3_3_1.W), x3_0_1.Z, x3_0_1.W);
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
                    if (target < 5 && token + i / 16 < tokens)
                    {
                        y[(long)(token + i / 16) * 5 + target] = total * activationScales[token + i / 16];
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}

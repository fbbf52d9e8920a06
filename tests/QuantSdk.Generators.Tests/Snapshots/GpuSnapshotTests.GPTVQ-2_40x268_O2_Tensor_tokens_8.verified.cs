#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: GPTVQ-2, 268 to 40 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor8,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 2, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 3, Fragments: true),
                GroupsX: 3, GroupsY: 1, ThreadsPerGroup: 64, GroupsPerMultiprocessor: 2,
                SharedBytes: 5120, InputStride: 512, Tokens: 8, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(896, 384).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 256, 256).Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> stored = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> cached = shared.Cast<global::QuantSdk.Gpu.Packed64>();
            int groupTiles = global::ILGPU.Grid.IdxX * 16 / 256 * 2;
            int firstTile = 0;
            for (int i = global::ILGPU.Group.IdxX; i < 448; i += 64)
            {
                cached[i] = stored[((groupTiles + global::ILGPU.IntrinsicMath.Min(firstTile + i / 224 / 1, 1)) * 1 + i / 224 % 1) * 256 + i % 224 + 32];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1; block < global::ILGPU.IntrinsicMath.Min((global::ILGPU.Grid.IdxX + 1) * 1, 3); block++)
            {
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 128 + lane);
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 39) / 256 * 2;
                int tiles1 = global::ILGPU.IntrinsicMath.Min(row + 1, 39) / 256 * 2;
                float s0_0 = 0f;
                float s0_1 = 0f;
                float s0_2 = 0f;
                float s0_3 = 0f;
                for (int step = warp; step < 2; step += 2)
                {
                    int at = step * 64;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 32];
                    int first = step * 64 + part;
                    global::QuantSdk.Gpu.Packed64 x0_0_0 = inputs0[first + 0];
                    int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 256, 1);
                    global::QuantSdk.Gpu.Packed64 hot0_0_0 = stored[(((tiles0 + global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 256, 1)) * 1 + 0) * 256 + lane) * 1 + 0];
                    int e0_0_0_c = c0_0.X & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_0_0_0 = default;
                    e0_0_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_0_0_c & 31);
                    e0_0_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_0_0_c & 31);
                    if (e0_0_0_c >= 32)
                    {
                        e0_0_0_0 = cached[((tile0 - firstTile) * 1 + 0) * 224 + (e0_0_0_c) + -32];
                    }
                    int e1_0_0_c = c1_0.X & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_0_0_0 = default;
                    e1_0_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_0_0_c & 31);
                    e1_0_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_0_0_c & 31);
                    if (e1_0_0_c >= 32)
                    {
                        e1_0_0_0 = cached[((tile0 - firstTile) * 1 + 0) * 224 + (e1_0_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x1_0_0 = inputs0[first + 4];
                    int tile1 = global::ILGPU.IntrinsicMath.Min((first + 4) * 4 / 256, 1);
                    int e0_1_0_c = c0_0.X >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_1_0_0 = default;
                    e0_1_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_1_0_c & 31);
                    e0_1_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_1_0_c & 31);
                    if (e0_1_0_c >= 32)
                    {
                        e0_1_0_0 = cached[((tile1 - firstTile) * 1 + 0) * 224 + (e0_1_0_c) + -32];
                    }
                    int e1_1_0_c = c1_0.X >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_1_0_0 = default;
                    e1_1_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_1_0_c & 31);
                    e1_1_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_1_0_c & 31);
                    if (e1_1_0_c >= 32)
                    {
                        e1_1_0_0 = cached[((tile1 - firstTile) * 1 + 0) * 224 + (e1_1_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x2_0_0 = inputs0[first + 8];
                    int tile2 = global::ILGPU.IntrinsicMath.Min((first + 8) * 4 / 256, 1);
                    int e0_2_0_c = c0_0.X >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_2_0_0 = default;
                    e0_2_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_2_0_c & 31);
                    e0_2_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_2_0_c & 31);
                    if (e0_2_0_c >= 32)
                    {
                        e0_2_0_0 = cached[((tile2 - firstTile) * 1 + 0) * 224 + (e0_2_0_c) + -32];
                    }
                    int e1_2_0_c = c1_0.X >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_2_0_0 = default;
                    e1_2_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_2_0_c & 31);
                    e1_2_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_2_0_c & 31);
                    if (e1_2_0_c >= 32)
                    {
                        e1_2_0_0 = cached[((tile2 - firstTile) * 1 + 0) * 224 + (e1_2_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x3_0_0 = inputs0[first + 12];
                    int tile3 = global::ILGPU.IntrinsicMath.Min((first + 12) * 4 / 256, 1);
                    int e0_3_0_c = c0_0.X >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_3_0_0 = default;
                    e0_3_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_3_0_c & 31);
                    e0_3_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_3_0_c & 31);
                    if (e0_3_0_c >= 32)
                    {
                        e0_3_0_0 = cached[((tile3 - firstTile) * 1 + 0) * 224 + (e0_3_0_c) + -32];
                    }
                    int e1_3_0_c = c1_0.X >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_3_0_0 = default;
                    e1_3_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_3_0_c & 31);
                    e1_3_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_3_0_c & 31);
                    if (e1_3_0_c >= 32)
                    {
                        e1_3_0_0 = cached[((tile3 - firstTile) * 1 + 0) * 224 + (e1_3_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x4_0_0 = inputs0[first + 16];
                    int tile4 = global::ILGPU.IntrinsicMath.Min((first + 16) * 4 / 256, 1);
                    int e0_4_0_c = c0_0.Y & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_4_0_0 = default;
                    e0_4_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_4_0_c & 31);
                    e0_4_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_4_0_c & 31);
                    if (e0_4_0_c >= 32)
                    {
                        e0_4_0_0 = cached[((tile4 - firstTile) * 1 + 0) * 224 + (e0_4_0_c) + -32];
                    }
                    int e1_4_0_c = c1_0.Y & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_4_0_0 = default;
                    e1_4_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_4_0_c & 31);
                    e1_4_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_4_0_c & 31);
                    if (e1_4_0_c >= 32)
                    {
                        e1_4_0_0 = cached[((tile4 - firstTile) * 1 + 0) * 224 + (e1_4_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x5_0_0 = inputs0[first + 20];
                    int tile5 = global::ILGPU.IntrinsicMath.Min((first + 20) * 4 / 256, 1);
                    int e0_5_0_c = c0_0.Y >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_5_0_0 = default;
                    e0_5_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_5_0_c & 31);
                    e0_5_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_5_0_c & 31);
                    if (e0_5_0_c >= 32)
                    {
                        e0_5_0_0 = cached[((tile5 - firstTile) * 1 + 0) * 224 + (e0_5_0_c) + -32];
                    }
                    int e1_5_0_c = c1_0.Y >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_5_0_0 = default;
                    e1_5_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_5_0_c & 31);
                    e1_5_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_5_0_c & 31);
                    if (e1_5_0_c >= 32)
                    {
                        e1_5_0_0 = cached[((tile5 - firstTile) * 1 + 0) * 224 + (e1_5_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x6_0_0 = inputs0[first + 24];
                    int tile6 = global::ILGPU.IntrinsicMath.Min((first + 24) * 4 / 256, 1);
                    int e0_6_0_c = c0_0.Y >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_6_0_0 = default;
                    e0_6_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_6_0_c & 31);
                    e0_6_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_6_0_c & 31);
                    if (e0_6_0_c >= 32)
                    {
                        e0_6_0_0 = cached[((tile6 - firstTile) * 1 + 0) * 224 + (e0_6_0_c) + -32];
                    }
                    int e1_6_0_c = c1_0.Y >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_6_0_0 = default;
                    e1_6_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_6_0_c & 31);
                    e1_6_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_6_0_c & 31);
                    if (e1_6_0_c >= 32)
                    {
                        e1_6_0_0 = cached[((tile6 - firstTile) * 1 + 0) * 224 + (e1_6_0_c) + -32];
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e1_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e1_5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e0_5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%10, %11, %12, %13}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%16, %17, %18, %19}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %24, %25}, {%26, %27}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%28, %29, %30, %31}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%34, %35, %36, %37}, {%38, %39}, {%0, %1, %2, %3}; "
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_0_0_0.X, e1_0_0_0.X, e0_0_0_0.Y, e1_0_0_0.Y, x0_0_0.X, x0_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_1_0_0.X, e1_1_0_0.X, e0_1_0_0.Y, e1_1_0_0.Y, x1_0_0.X, x1_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_2_0_0.X, e1_2_0_0.X, e0_2_0_0.Y, e1_2_0_0.Y, x2_0_0.X, x2_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_3_0_0.X, e1_3_0_0.X, e0_3_0_0.Y, e1_3_0_0.Y, x3_0_0.X, x3_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_4_0_0.X, e1_4_0_0.X, e0_4_0_0.Y, e1_4_0_0.Y, x4_0_0.X, x4_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_5_0_0.X, e1_5_0_0.X, e0_5_0_0.Y, e1_5_0_0.Y, x5_0_0.X, x5_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed64 x7_0_0 = inputs0[first + 28];
                    int tile7 = global::ILGPU.IntrinsicMath.Min((first + 28) * 4 / 256, 1);
                    int e0_7_0_c = c0_0.Y >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_7_0_0 = default;
                    e0_7_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_7_0_c & 31);
                    e0_7_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_7_0_c & 31);
                    if (e0_7_0_c >= 32)
                    {
                        e0_7_0_0 = cached[((tile7 - firstTile) * 1 + 0) * 224 + (e0_7_0_c) + -32];
                    }
                    int e1_7_0_c = c1_0.Y >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_7_0_0 = default;
                    e1_7_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_7_0_c & 31);
                    e1_7_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_7_0_c & 31);
                    if (e1_7_0_c >= 32)
                    {
                        e1_7_0_0 = cached[((tile7 - firstTile) * 1 + 0) * 224 + (e1_7_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x8_0_0 = inputs0[first + 32];
                    int tile8 = global::ILGPU.IntrinsicMath.Min((first + 32) * 4 / 256, 1);
                    int e0_8_0_c = c0_0.Z & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_8_0_0 = default;
                    e0_8_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_8_0_c & 31);
                    e0_8_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_8_0_c & 31);
                    if (e0_8_0_c >= 32)
                    {
                        e0_8_0_0 = cached[((tile8 - firstTile) * 1 + 0) * 224 + (e0_8_0_c) + -32];
                    }
                    int e1_8_0_c = c1_0.Z & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_8_0_0 = default;
                    e1_8_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_8_0_c & 31);
                    e1_8_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_8_0_c & 31);
                    if (e1_8_0_c >= 32)
                    {
                        e1_8_0_0 = cached[((tile8 - firstTile) * 1 + 0) * 224 + (e1_8_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x9_0_0 = inputs0[first + 36];
                    int tile9 = global::ILGPU.IntrinsicMath.Min((first + 36) * 4 / 256, 1);
                    int e0_9_0_c = c0_0.Z >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_9_0_0 = default;
                    e0_9_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_9_0_c & 31);
                    e0_9_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_9_0_c & 31);
                    if (e0_9_0_c >= 32)
                    {
                        e0_9_0_0 = cached[((tile9 - firstTile) * 1 + 0) * 224 + (e0_9_0_c) + -32];
                    }
                    int e1_9_0_c = c1_0.Z >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_9_0_0 = default;
                    e1_9_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_9_0_c & 31);
                    e1_9_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_9_0_c & 31);
                    if (e1_9_0_c >= 32)
                    {
                        e1_9_0_0 = cached[((tile9 - firstTile) * 1 + 0) * 224 + (e1_9_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x10_0_0 = inputs0[first + 40];
                    int tile10 = global::ILGPU.IntrinsicMath.Min((first + 40) * 4 / 256, 1);
                    int e0_10_0_c = c0_0.Z >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_10_0_0 = default;
                    e0_10_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_10_0_c & 31);
                    e0_10_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_10_0_c & 31);
                    if (e0_10_0_c >= 32)
                    {
                        e0_10_0_0 = cached[((tile10 - firstTile) * 1 + 0) * 224 + (e0_10_0_c) + -32];
                    }
                    int e1_10_0_c = c1_0.Z >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_10_0_0 = default;
                    e1_10_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_10_0_c & 31);
                    e1_10_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_10_0_c & 31);
                    if (e1_10_0_c >= 32)
                    {
                        e1_10_0_0 = cached[((tile10 - firstTile) * 1 + 0) * 224 + (e1_10_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x11_0_0 = inputs0[first + 44];
                    int tile11 = global::ILGPU.IntrinsicMath.Min((first + 44) * 4 / 256, 1);
                    int e0_11_0_c = c0_0.Z >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_11_0_0 = default;
                    e0_11_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_11_0_c & 31);
                    e0_11_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_11_0_c & 31);
                    if (e0_11_0_c >= 32)
                    {
                        e0_11_0_0 = cached[((tile11 - firstTile) * 1 + 0) * 224 + (e0_11_0_c) + -32];
                    }
                    int e1_11_0_c = c1_0.Z >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_11_0_0 = default;
                    e1_11_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_11_0_c & 31);
                    e1_11_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_11_0_c & 31);
                    if (e1_11_0_c >= 32)
                    {
                        e1_11_0_0 = cached[((tile11 - firstTile) * 1 + 0) * 224 + (e1_11_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x12_0_0 = inputs0[first + 48];
                    int tile12 = global::ILGPU.IntrinsicMath.Min((first + 48) * 4 / 256, 1);
                    int e0_12_0_c = c0_0.W & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_12_0_0 = default;
                    e0_12_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_12_0_c & 31);
                    e0_12_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_12_0_c & 31);
                    if (e0_12_0_c >= 32)
                    {
                        e0_12_0_0 = cached[((tile12 - firstTile) * 1 + 0) * 224 + (e0_12_0_c) + -32];
                    }
                    int e1_12_0_c = c1_0.W & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_12_0_0 = default;
                    e1_12_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_12_0_c & 31);
                    e1_12_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_12_0_c & 31);
                    if (e1_12_0_c >= 32)
                    {
                        e1_12_0_0 = cached[((tile12 - firstTile) * 1 + 0) * 224 + (e1_12_0_c) + -32];
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = x6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = x6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_8_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_8_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_8_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_8_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x8_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x8_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_9_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_9_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_9_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e1_9_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x9_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x9_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_10_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e1_10_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e0_10_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_10_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x10_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x10_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_11_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e1_11_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e0_11_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_11_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x11_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x11_0_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%10, %11, %12, %13}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%16, %17, %18, %19}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %24, %25}, {%26, %27}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%28, %29, %30, %31}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%34, %35, %36, %37}, {%38, %39}, {%0, %1, %2, %3}; "
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_6_0_0.X, e1_6_0_0.X, e0_6_0_0.Y, e1_6_0_0.Y, x6_0_0.X, x6_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_7_0_0.X, e1_7_0_0.X, e0_7_0_0.Y, e1_7_0_0.Y, x7_0_0.X, x7_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_8_0_0.X, e1_8_0_0.X, e0_8_0_0.Y, e1_8_0_0.Y, x8_0_0.X, x8_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_9_0_0.X, e1_9_0_0.X, e0_9_0_0.Y, e1_9_0_0.Y, x9_0_0.X, x9_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_10_0_0.X, e1_10_0_0.X, e0_10_0_0.Y, e1_10_0_0.Y, x10_0_0.X, x10_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_11_0_0.X, e1_11_0_0.X, e0_11_0_0.Y, e1_11_0_0.Y, x11_0_0.X, x11_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed64 x13_0_0 = inputs0[first + 52];
                    int tile13 = global::ILGPU.IntrinsicMath.Min((first + 52) * 4 / 256, 1);
                    int e0_13_0_c = c0_0.W >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_13_0_0 = default;
                    e0_13_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_13_0_c & 31);
                    e0_13_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_13_0_c & 31);
                    if (e0_13_0_c >= 32)
                    {
                        e0_13_0_0 = cached[((tile13 - firstTile) * 1 + 0) * 224 + (e0_13_0_c) + -32];
                    }
                    int e1_13_0_c = c1_0.W >> 8 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_13_0_0 = default;
                    e1_13_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_13_0_c & 31);
                    e1_13_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_13_0_c & 31);
                    if (e1_13_0_c >= 32)
                    {
                        e1_13_0_0 = cached[((tile13 - firstTile) * 1 + 0) * 224 + (e1_13_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x14_0_0 = inputs0[first + 56];
                    int tile14 = global::ILGPU.IntrinsicMath.Min((first + 56) * 4 / 256, 1);
                    int e0_14_0_c = c0_0.W >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_14_0_0 = default;
                    e0_14_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_14_0_c & 31);
                    e0_14_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_14_0_c & 31);
                    if (e0_14_0_c >= 32)
                    {
                        e0_14_0_0 = cached[((tile14 - firstTile) * 1 + 0) * 224 + (e0_14_0_c) + -32];
                    }
                    int e1_14_0_c = c1_0.W >> 16 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_14_0_0 = default;
                    e1_14_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_14_0_c & 31);
                    e1_14_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_14_0_c & 31);
                    if (e1_14_0_c >= 32)
                    {
                        e1_14_0_0 = cached[((tile14 - firstTile) * 1 + 0) * 224 + (e1_14_0_c) + -32];
                    }
                    global::QuantSdk.Gpu.Packed64 x15_0_0 = inputs0[first + 60];
                    int tile15 = global::ILGPU.IntrinsicMath.Min((first + 60) * 4 / 256, 1);
                    int e0_15_0_c = c0_0.W >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e0_15_0_0 = default;
                    e0_15_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e0_15_0_c & 31);
                    e0_15_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e0_15_0_c & 31);
                    if (e0_15_0_c >= 32)
                    {
                        e0_15_0_0 = cached[((tile15 - firstTile) * 1 + 0) * 224 + (e0_15_0_c) + -32];
                    }
                    int e1_15_0_c = c1_0.W >> 24 & 0xFF;
                    global::QuantSdk.Gpu.Packed64 e1_15_0_0 = default;
                    e1_15_0_0.X = global::ILGPU.Warp.Shuffle(hot0_0_0.X, e1_15_0_c & 31);
                    e1_15_0_0.Y = global::ILGPU.Warp.Shuffle(hot0_0_0.Y, e1_15_0_c & 31);
                    if (e1_15_0_c >= 32)
                    {
                        e1_15_0_0 = cached[((tile15 - firstTile) * 1 + 0) * 224 + (e1_15_0_c) + -32];
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_12_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e1_12_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e0_12_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_12_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = x12_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = x12_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e0_13_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_13_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = e0_13_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = e1_13_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x13_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x13_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e0_14_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_14_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_14_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e1_14_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x14_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x14_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = e0_15_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = e1_15_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_15_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e1_15_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x15_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x15_0_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%10, %11, %12, %13}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%16, %17, %18, %19}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%22, %23, %24, %25}, {%26, %27}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_12_0_0.X, e1_12_0_0.X, e0_12_0_0.Y, e1_12_0_0.Y, x12_0_0.X, x12_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_13_0_0.X, e1_13_0_0.X, e0_13_0_0.Y, e1_13_0_0.Y, x13_0_0.X, x13_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_14_0_0.X, e1_14_0_0.X, e0_14_0_0.Y, e1_14_0_0.Y, x14_0_0.X, x14_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(e0_15_0_0.X, e1_15_0_0.X, e0_15_0_0.Y, e1_15_0_0.Y, x15_0_0.X, x15_0_0.Y);
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
                for (int i = global::ILGPU.Group.IdxX; i < 128; i += 64)
                {
                    int place = i + i / 16 * 8;
                    float total = sums[place + 0] + sums[place + 192];
                    int target = block * 16 + i % 16;
                    if (target < 40 && token + i / 16 < tokens)
                    {
                        y[(long)(token + i / 16) * 40 + target] = total * activationScales[token + i / 16];
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}

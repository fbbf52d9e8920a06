#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<4,5,2>-tile 16, 36 to 20 features, VectorRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor8,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 5, WordsPerLoad: 1, RowBlocks: 2, Fragments: true),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 2304, InputStride: 256, Tokens: 8, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int tokens = (int)(y.Length / 20);
            int token = global::ILGPU.Grid.IdxZ * 8;
            global::ILGPU.ArrayView<int> units = codes;
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(384, 192).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<int> shared = global::ILGPU.SharedMemory.GetDynamic<int>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> stored = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> cached = shared.Cast<global::QuantSdk.Gpu.Packed64>();
            int groupTiles = global::ILGPU.Grid.IdxX * 16 / 16 * 3;
            int firstTile = 0;
            for (int i = global::ILGPU.Group.IdxX; i < 192; i += 32)
            {
                cached[i] = stored[((groupTiles + global::ILGPU.IntrinsicMath.Min(firstTile + i / 32 / 2, 2)) * 2 + i / 32 % 2) * 32 + i % 32];
            }
            global::ILGPU.Group.Barrier();
            for (int block = global::ILGPU.Grid.IdxX * 1; block < global::ILGPU.IntrinsicMath.Min((global::ILGPU.Grid.IdxX + 1) * 1, 2); block++)
            {
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<int> source = units.SubView((long)block * 320 + lane);
                int tiles0 = global::ILGPU.IntrinsicMath.Min(row + 0, 19) / 16 * 3;
                int tiles1 = global::ILGPU.IntrinsicMath.Min(row + 1, 19) / 16 * 3;
                float s0_0 = 0f;
                float s0_1 = 0f;
                float s0_2 = 0f;
                float s0_3 = 0f;
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 320;
                    int c0_0 = source[at + 0];
                    int c0_1 = source[at + 32];
                    int c0_2 = source[at + 64];
                    int c0_3 = source[at + 96];
                    int c0_4 = source[at + 128];
                    int c1_0 = source[at + 160];
                    int c1_1 = source[at + 192];
                    int c1_2 = source[at + 224];
                    int c1_3 = source[at + 256];
                    int c1_4 = source[at + 288];
                    int first = step * 64 + part;
                    global::QuantSdk.Gpu.Packed64 x0_0_0 = inputs0[first + 0];
                    int tile0 = global::ILGPU.IntrinsicMath.Min((first + 0) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_0_0_0 = cached[((tile0 - firstTile) * 2 + 0) * 32 + (c0_0 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_0_1_0 = cached[((tile0 - firstTile) * 2 + 1) * 32 + (c0_0 >> 5 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_0_0_0 = cached[((tile0 - firstTile) * 2 + 0) * 32 + (c1_0 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_0_1_0 = cached[((tile0 - firstTile) * 2 + 1) * 32 + (c1_0 >> 5 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x1_0_0 = inputs0[first + 4];
                    int tile1 = global::ILGPU.IntrinsicMath.Min((first + 4) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_1_0_0 = cached[((tile1 - firstTile) * 2 + 0) * 32 + (c0_0 >> 10 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_1_1_0 = cached[((tile1 - firstTile) * 2 + 1) * 32 + (c0_0 >> 15 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_1_0_0 = cached[((tile1 - firstTile) * 2 + 0) * 32 + (c1_0 >> 10 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_1_1_0 = cached[((tile1 - firstTile) * 2 + 1) * 32 + (c1_0 >> 15 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x2_0_0 = inputs0[first + 8];
                    int tile2 = global::ILGPU.IntrinsicMath.Min((first + 8) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_2_0_0 = cached[((tile2 - firstTile) * 2 + 0) * 32 + (c0_0 >> 20 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_2_1_0 = cached[((tile2 - firstTile) * 2 + 1) * 32 + (c0_0 >> 25 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_2_0_0 = cached[((tile2 - firstTile) * 2 + 0) * 32 + (c1_0 >> 20 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_2_1_0 = cached[((tile2 - firstTile) * 2 + 1) * 32 + (c1_0 >> 25 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x3_0_0 = inputs0[first + 12];
                    int tile3 = global::ILGPU.IntrinsicMath.Min((first + 12) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_3_0_0 = cached[((tile3 - firstTile) * 2 + 0) * 32 + (((int)((uint)c0_0 >> 30) | c0_1 << 2) & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_3_1_0 = cached[((tile3 - firstTile) * 2 + 1) * 32 + (c0_1 >> 3 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_3_0_0 = cached[((tile3 - firstTile) * 2 + 0) * 32 + (((int)((uint)c1_0 >> 30) | c1_1 << 2) & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_3_1_0 = cached[((tile3 - firstTile) * 2 + 1) * 32 + (c1_1 >> 3 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x4_0_0 = inputs0[first + 16];
                    int tile4 = global::ILGPU.IntrinsicMath.Min((first + 16) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_4_0_0 = cached[((tile4 - firstTile) * 2 + 0) * 32 + (c0_1 >> 8 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_4_1_0 = cached[((tile4 - firstTile) * 2 + 1) * 32 + (c0_1 >> 13 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_4_0_0 = cached[((tile4 - firstTile) * 2 + 0) * 32 + (c1_1 >> 8 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_4_1_0 = cached[((tile4 - firstTile) * 2 + 1) * 32 + (c1_1 >> 13 & 0x1F)];
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
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x3_0_0.Y;
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.X, e0_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.X, e1_1_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_1_0_0.Y, e0_1_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_1_0_0.Y, e1_1_1_0.Y), x1_0_0.X, x1_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.X, e0_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.X, e1_2_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_2_0_0.Y, e0_2_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_2_0_0.Y, e1_2_1_0.Y), x2_0_0.X, x2_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.X, e0_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.X, e1_3_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_3_0_0.Y, e0_3_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_3_0_0.Y, e1_3_1_0.Y), x3_0_0.X, x3_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed64 x5_0_0 = inputs0[first + 20];
                    int tile5 = global::ILGPU.IntrinsicMath.Min((first + 20) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_5_0_0 = cached[((tile5 - firstTile) * 2 + 0) * 32 + (c0_1 >> 18 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_5_1_0 = cached[((tile5 - firstTile) * 2 + 1) * 32 + (c0_1 >> 23 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_5_0_0 = cached[((tile5 - firstTile) * 2 + 0) * 32 + (c1_1 >> 18 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_5_1_0 = cached[((tile5 - firstTile) * 2 + 1) * 32 + (c1_1 >> 23 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x6_0_0 = inputs0[first + 24];
                    int tile6 = global::ILGPU.IntrinsicMath.Min((first + 24) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_6_0_0 = cached[((tile6 - firstTile) * 2 + 0) * 32 + (((int)((uint)c0_1 >> 28) | c0_2 << 4) & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_6_1_0 = cached[((tile6 - firstTile) * 2 + 1) * 32 + (c0_2 >> 1 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_6_0_0 = cached[((tile6 - firstTile) * 2 + 0) * 32 + (((int)((uint)c1_1 >> 28) | c1_2 << 4) & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_6_1_0 = cached[((tile6 - firstTile) * 2 + 1) * 32 + (c1_2 >> 1 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x7_0_0 = inputs0[first + 28];
                    int tile7 = global::ILGPU.IntrinsicMath.Min((first + 28) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_7_0_0 = cached[((tile7 - firstTile) * 2 + 0) * 32 + (c0_2 >> 6 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_7_1_0 = cached[((tile7 - firstTile) * 2 + 1) * 32 + (c0_2 >> 11 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_7_0_0 = cached[((tile7 - firstTile) * 2 + 0) * 32 + (c1_2 >> 6 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_7_1_0 = cached[((tile7 - firstTile) * 2 + 1) * 32 + (c1_2 >> 11 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x8_0_0 = inputs0[first + 32];
                    int tile8 = global::ILGPU.IntrinsicMath.Min((first + 32) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_8_0_0 = cached[((tile8 - firstTile) * 2 + 0) * 32 + (c0_2 >> 16 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_8_1_0 = cached[((tile8 - firstTile) * 2 + 1) * 32 + (c0_2 >> 21 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_8_0_0 = cached[((tile8 - firstTile) * 2 + 0) * 32 + (c1_2 >> 16 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_8_1_0 = cached[((tile8 - firstTile) * 2 + 1) * 32 + (c1_2 >> 21 & 0x1F)];
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
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_5_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_5_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_5_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_5_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_6_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_6_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_6_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_6_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_7_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_7_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_7_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_7_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x7_0_0.Y;
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.X, e0_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.X, e1_5_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_5_0_0.Y, e0_5_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_5_0_0.Y, e1_5_1_0.Y), x5_0_0.X, x5_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.X, e0_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.X, e1_6_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_6_0_0.Y, e0_6_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_6_0_0.Y, e1_6_1_0.Y), x6_0_0.X, x6_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.X, e0_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.X, e1_7_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_7_0_0.Y, e0_7_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_7_0_0.Y, e1_7_1_0.Y), x7_0_0.X, x7_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed64 x9_0_0 = inputs0[first + 36];
                    int tile9 = global::ILGPU.IntrinsicMath.Min((first + 36) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_9_0_0 = cached[((tile9 - firstTile) * 2 + 0) * 32 + (c0_2 >> 26 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_9_1_0 = cached[((tile9 - firstTile) * 2 + 1) * 32 + (((int)((uint)c0_2 >> 31) | c0_3 << 1) & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_9_0_0 = cached[((tile9 - firstTile) * 2 + 0) * 32 + (c1_2 >> 26 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_9_1_0 = cached[((tile9 - firstTile) * 2 + 1) * 32 + (((int)((uint)c1_2 >> 31) | c1_3 << 1) & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x10_0_0 = inputs0[first + 40];
                    int tile10 = global::ILGPU.IntrinsicMath.Min((first + 40) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_10_0_0 = cached[((tile10 - firstTile) * 2 + 0) * 32 + (c0_3 >> 4 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_10_1_0 = cached[((tile10 - firstTile) * 2 + 1) * 32 + (c0_3 >> 9 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_10_0_0 = cached[((tile10 - firstTile) * 2 + 0) * 32 + (c1_3 >> 4 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_10_1_0 = cached[((tile10 - firstTile) * 2 + 1) * 32 + (c1_3 >> 9 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x11_0_0 = inputs0[first + 44];
                    int tile11 = global::ILGPU.IntrinsicMath.Min((first + 44) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_11_0_0 = cached[((tile11 - firstTile) * 2 + 0) * 32 + (c0_3 >> 14 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_11_1_0 = cached[((tile11 - firstTile) * 2 + 1) * 32 + (c0_3 >> 19 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_11_0_0 = cached[((tile11 - firstTile) * 2 + 0) * 32 + (c1_3 >> 14 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_11_1_0 = cached[((tile11 - firstTile) * 2 + 1) * 32 + (c1_3 >> 19 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x12_0_0 = inputs0[first + 48];
                    int tile12 = global::ILGPU.IntrinsicMath.Min((first + 48) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_12_0_0 = cached[((tile12 - firstTile) * 2 + 0) * 32 + (c0_3 >> 24 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_12_1_0 = cached[((tile12 - firstTile) * 2 + 1) * 32 + (((int)((uint)c0_3 >> 29) | c0_4 << 3) & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_12_0_0 = cached[((tile12 - firstTile) * 2 + 0) * 32 + (c1_3 >> 24 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_12_1_0 = cached[((tile12 - firstTile) * 2 + 1) * 32 + (((int)((uint)c1_3 >> 29) | c1_4 << 3) & 0x1F)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_8_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_8_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_8_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_8_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_8_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_8_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_8_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_8_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x8_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x8_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_9_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_9_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_9_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_9_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_9_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_9_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_9_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_9_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x9_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x9_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_10_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_10_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_10_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_10_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_10_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_10_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_10_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_10_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x10_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x10_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_11_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_11_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_11_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_11_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_11_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_11_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_11_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_11_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x11_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x11_0_0.Y;
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_8_0_0.X, e0_8_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_8_0_0.X, e1_8_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_8_0_0.Y, e0_8_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_8_0_0.Y, e1_8_1_0.Y), x8_0_0.X, x8_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_9_0_0.X, e0_9_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_9_0_0.X, e1_9_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_9_0_0.Y, e0_9_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_9_0_0.Y, e1_9_1_0.Y), x9_0_0.X, x9_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_10_0_0.X, e0_10_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_10_0_0.X, e1_10_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_10_0_0.Y, e0_10_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_10_0_0.Y, e1_10_1_0.Y), x10_0_0.X, x10_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_11_0_0.X, e0_11_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_11_0_0.X, e1_11_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_11_0_0.Y, e0_11_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_11_0_0.Y, e1_11_1_0.Y), x11_0_0.X, x11_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed64 x13_0_0 = inputs0[first + 52];
                    int tile13 = global::ILGPU.IntrinsicMath.Min((first + 52) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_13_0_0 = cached[((tile13 - firstTile) * 2 + 0) * 32 + (c0_4 >> 2 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_13_1_0 = cached[((tile13 - firstTile) * 2 + 1) * 32 + (c0_4 >> 7 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_13_0_0 = cached[((tile13 - firstTile) * 2 + 0) * 32 + (c1_4 >> 2 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_13_1_0 = cached[((tile13 - firstTile) * 2 + 1) * 32 + (c1_4 >> 7 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x14_0_0 = inputs0[first + 56];
                    int tile14 = global::ILGPU.IntrinsicMath.Min((first + 56) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_14_0_0 = cached[((tile14 - firstTile) * 2 + 0) * 32 + (c0_4 >> 12 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_14_1_0 = cached[((tile14 - firstTile) * 2 + 1) * 32 + (c0_4 >> 17 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_14_0_0 = cached[((tile14 - firstTile) * 2 + 0) * 32 + (c1_4 >> 12 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_14_1_0 = cached[((tile14 - firstTile) * 2 + 1) * 32 + (c1_4 >> 17 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 x15_0_0 = inputs0[first + 60];
                    int tile15 = global::ILGPU.IntrinsicMath.Min((first + 60) * 4 / 16, 2);
                    global::QuantSdk.Gpu.Packed64 e0_15_0_0 = cached[((tile15 - firstTile) * 2 + 0) * 32 + (c0_4 >> 22 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e0_15_1_0 = cached[((tile15 - firstTile) * 2 + 1) * 32 + (c0_4 >> 27 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_15_0_0 = cached[((tile15 - firstTile) * 2 + 0) * 32 + (c1_4 >> 22 & 0x1F)];
                    global::QuantSdk.Gpu.Packed64 e1_15_1_0 = cached[((tile15 - firstTile) * 2 + 1) * 32 + (c1_4 >> 27 & 0x1F)];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = e0_12_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = e0_12_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = e1_12_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = e1_12_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = e0_12_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = e0_12_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = e1_12_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = e1_12_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x12_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x12_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = e0_13_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = e0_13_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = e1_13_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = e1_13_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = e0_13_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = e0_13_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = e1_13_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = e1_13_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x13_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x13_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = e0_14_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = e0_14_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = e1_14_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = e1_14_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = e0_14_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = e0_14_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = e1_14_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = e1_14_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x14_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x14_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = e0_15_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = e0_15_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = e1_15_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = e1_15_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = e0_15_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = e0_15_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = e1_15_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = e1_15_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x15_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x15_0_0.Y;
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_12_0_0.X, e0_12_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_12_0_0.X, e1_12_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_12_0_0.Y, e0_12_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_12_0_0.Y, e1_12_1_0.Y), x12_0_0.X, x12_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_13_0_0.X, e0_13_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_13_0_0.X, e1_13_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_13_0_0.Y, e0_13_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_13_0_0.Y, e1_13_1_0.Y), x13_0_0.X, x13_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_14_0_0.X, e0_14_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_14_0_0.X, e1_14_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_14_0_0.Y, e0_14_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_14_0_0.Y, e1_14_1_0.Y), x14_0_0.X, x14_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.Add(e0_15_0_0.X, e0_15_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e1_15_0_0.X, e1_15_1_0.X), global::QuantSdk.Gpu.TensorMath.Add(e0_15_0_0.Y, e0_15_1_0.Y), global::QuantSdk.Gpu.TensorMath.Add(e1_15_0_0.Y, e1_15_1_0.Y), x15_0_0.X, x15_0_0.Y);
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
                    if (target < 20 && token + i / 16 < tokens)
                    {
                        y[(long)(token + i / 16) * 20 + target] = total * scales[target] * activationScales[token + i / 16];
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}

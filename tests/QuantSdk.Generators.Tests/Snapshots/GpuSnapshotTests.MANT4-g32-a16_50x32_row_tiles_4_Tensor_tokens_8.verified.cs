#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT4-g32-a16, 32 to 50 features, GroupFloat, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor8,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 4, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 2304, InputStride: 128, Tokens: 8, Kind: global::QuantSdk.Gpu.KernelKind.Tensor, RowTiles: 4),
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
            int tokens = (int)(y.Length / 50);
            int token = global::ILGPU.Grid.IdxZ * 8;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(0, 576).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int row = (block * 4) * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)(block * 4) * 64 + lane);
                int row1 = (block * 4 + 1) * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source1 = units.SubView((long)(block * 4 + 1) * 64 + lane);
                int row2 = (block * 4 + 2) * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source2 = units.SubView((long)(block * 4 + 2) * 64 + lane);
                int row3 = (block * 4 + 3) * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source3 = units.SubView((long)(block * 4 + 3) * 64 + lane);
                float s0_0 = 0f;
                float s0_1 = 0f;
                float s0_2 = 0f;
                float s0_3 = 0f;
                float s1_0 = 0f;
                float s1_1 = 0f;
                float s1_2 = 0f;
                float s1_3 = 0f;
                float s2_0 = 0f;
                float s2_1 = 0f;
                float s2_2 = 0f;
                float s2_3 = 0f;
                float s3_0 = 0f;
                float s3_1 = 0f;
                float s3_2 = 0f;
                float s3_3 = 0f;
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 64;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 32];
                    global::QuantSdk.Gpu.Packed128 c2_0 = source1[at + 0];
                    global::QuantSdk.Gpu.Packed128 c3_0 = source1[at + 32];
                    global::QuantSdk.Gpu.Packed128 c4_0 = source2[at + 0];
                    global::QuantSdk.Gpu.Packed128 c5_0 = source2[at + 32];
                    global::QuantSdk.Gpu.Packed128 c6_0 = source3[at + 0];
                    global::QuantSdk.Gpu.Packed128 c7_0 = source3[at + 32];
                    float g0_0 = 0f;
                    float g0_1 = 0f;
                    float g0_2 = 0f;
                    float g0_3 = 0f;
                    float g1_0 = 0f;
                    float g1_1 = 0f;
                    float g1_2 = 0f;
                    float g1_3 = 0f;
                    float g2_0 = 0f;
                    float g2_1 = 0f;
                    float g2_2 = 0f;
                    float g2_3 = 0f;
                    float g3_0 = 0f;
                    float g3_1 = 0f;
                    float g3_2 = 0f;
                    float g3_3 = 0f;
                    int groupIndex0 = (step * 128 + 0) / 32;
                    global::QuantSdk.Gpu.Packed128 x0_0_0 = inputs0[(step * 4 + 0) * 4 + part];
                    int meta0_0 = table[(row + 0) * 4 + groupIndex0];
                    int table0_0_0 = 0, table0_0_1 = 0, table0_0_2 = 0, table0_0_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table0_0_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_0_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_0_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_0_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta0_0;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table0_0_0_out, ref table0_0_1_out, ref table0_0_2_out, ref table0_0_3_out, ref meta);
                        table0_0_0 = table0_0_0_out.Value;
                        table0_0_1 = table0_0_1_out.Value;
                        table0_0_2 = table0_0_2_out.Value;
                        table0_0_3 = table0_0_3_out.Value;
                    }
                    int meta0_1 = table[(row + 1) * 4 + groupIndex0];
                    int table0_1_0 = 0, table0_1_1 = 0, table0_1_2 = 0, table0_1_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table0_1_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_1_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_1_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_1_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta0_1;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table0_1_0_out, ref table0_1_1_out, ref table0_1_2_out, ref table0_1_3_out, ref meta);
                        table0_1_0 = table0_1_0_out.Value;
                        table0_1_1 = table0_1_1_out.Value;
                        table0_1_2 = table0_1_2_out.Value;
                        table0_1_3 = table0_1_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table0_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table0_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table0_0_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table0_0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table0_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table0_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table0_1_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table0_1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r0_0_0, r0_0_1, r0_0_2, r0_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r0_0_0, l, u, 0x5140; prmt.b32 r0_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r0_0_2, l, u, 0x5140; prmt.b32 r0_0_3, l, u, 0x7362; "
                            + ".reg .b32 r0_1_0, r0_1_1, r0_1_2, r0_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r0_1_0, l, u, 0x5140; prmt.b32 r0_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r0_1_2, l, u, 0x5140; prmt.b32 r0_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r0_1_0, r0_0_1, r0_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r0_1_2, r0_0_3, r0_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 0, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 0, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 1, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 1, meta0_1), x0_0_0.X, x0_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 2, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 2, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 3, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 3, meta0_1), x0_0_0.Z, x0_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0));
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0));
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1));
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1));
                    int meta0_2 = table[(row1 + 0) * 4 + groupIndex0];
                    int table0_2_0 = 0, table0_2_1 = 0, table0_2_2 = 0, table0_2_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table0_2_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_2_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_2_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_2_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta0_2;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table0_2_0_out, ref table0_2_1_out, ref table0_2_2_out, ref table0_2_3_out, ref meta);
                        table0_2_0 = table0_2_0_out.Value;
                        table0_2_1 = table0_2_1_out.Value;
                        table0_2_2 = table0_2_2_out.Value;
                        table0_2_3 = table0_2_3_out.Value;
                    }
                    int meta0_3 = table[(row1 + 1) * 4 + groupIndex0];
                    int table0_3_0 = 0, table0_3_1 = 0, table0_3_2 = 0, table0_3_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table0_3_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_3_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_3_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_3_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta0_3;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table0_3_0_out, ref table0_3_1_out, ref table0_3_2_out, ref table0_3_3_out, ref meta);
                        table0_3_0 = table0_3_0_out.Value;
                        table0_3_1 = table0_3_1_out.Value;
                        table0_3_2 = table0_3_2_out.Value;
                        table0_3_3 = table0_3_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_0_ref = g1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_1_ref = g1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_2_ref = g1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_3_ref = g1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table0_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table0_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table0_2_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table0_2_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table0_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table0_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table0_3_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table0_3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r0_0_0, r0_0_1, r0_0_2, r0_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r0_0_0, l, u, 0x5140; prmt.b32 r0_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r0_0_2, l, u, 0x5140; prmt.b32 r0_0_3, l, u, 0x7362; "
                            + ".reg .b32 r0_1_0, r0_1_1, r0_1_2, r0_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r0_1_0, l, u, 0x5140; prmt.b32 r0_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r0_1_2, l, u, 0x5140; prmt.b32 r0_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r0_1_0, r0_0_1, r0_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r0_1_2, r0_0_3, r0_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g1_0_ref, ref g1_1_ref, ref g1_2_ref, ref g1_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g1_0 = g1_0_ref.Value;
                        g1_1 = g1_1_ref.Value;
                        g1_2 = g1_2_ref.Value;
                        g1_3 = g1_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.X, 0, meta0_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.X, 0, meta0_3), global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.X, 1, meta0_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.X, 1, meta0_3), x0_0_0.X, x0_0_0.Y);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.X, 2, meta0_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.X, 2, meta0_3), global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.X, 3, meta0_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.X, 3, meta0_3), x0_0_0.Z, x0_0_0.W);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                    }
                    s1_0 += g1_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_2));
                    s1_1 += g1_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_2));
                    s1_2 += g1_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_3));
                    s1_3 += g1_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_3));
                    int meta0_4 = table[(row2 + 0) * 4 + groupIndex0];
                    int table0_4_0 = 0, table0_4_1 = 0, table0_4_2 = 0, table0_4_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table0_4_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_4_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_4_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_4_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta0_4;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table0_4_0_out, ref table0_4_1_out, ref table0_4_2_out, ref table0_4_3_out, ref meta);
                        table0_4_0 = table0_4_0_out.Value;
                        table0_4_1 = table0_4_1_out.Value;
                        table0_4_2 = table0_4_2_out.Value;
                        table0_4_3 = table0_4_3_out.Value;
                    }
                    int meta0_5 = table[(row2 + 1) * 4 + groupIndex0];
                    int table0_5_0 = 0, table0_5_1 = 0, table0_5_2 = 0, table0_5_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table0_5_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_5_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_5_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_5_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta0_5;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table0_5_0_out, ref table0_5_1_out, ref table0_5_2_out, ref table0_5_3_out, ref meta);
                        table0_5_0 = table0_5_0_out.Value;
                        table0_5_1 = table0_5_1_out.Value;
                        table0_5_2 = table0_5_2_out.Value;
                        table0_5_3 = table0_5_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_0_ref = g2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_1_ref = g2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_2_ref = g2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_3_ref = g2_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c4_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c5_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table0_4_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table0_4_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table0_4_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table0_4_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table0_5_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table0_5_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table0_5_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table0_5_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r0_0_0, r0_0_1, r0_0_2, r0_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r0_0_0, l, u, 0x5140; prmt.b32 r0_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r0_0_2, l, u, 0x5140; prmt.b32 r0_0_3, l, u, 0x7362; "
                            + ".reg .b32 r0_1_0, r0_1_1, r0_1_2, r0_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r0_1_0, l, u, 0x5140; prmt.b32 r0_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r0_1_2, l, u, 0x5140; prmt.b32 r0_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r0_1_0, r0_0_1, r0_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r0_1_2, r0_0_3, r0_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g2_0_ref, ref g2_1_ref, ref g2_2_ref, ref g2_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g2_0 = g2_0_ref.Value;
                        g2_1 = g2_1_ref.Value;
                        g2_2 = g2_2_ref.Value;
                        g2_3 = g2_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.X, 0, meta0_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.X, 0, meta0_5), global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.X, 1, meta0_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.X, 1, meta0_5), x0_0_0.X, x0_0_0.Y);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.X, 2, meta0_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.X, 2, meta0_5), global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.X, 3, meta0_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.X, 3, meta0_5), x0_0_0.Z, x0_0_0.W);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                    }
                    s2_0 += g2_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_4));
                    s2_1 += g2_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_4));
                    s2_2 += g2_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_5));
                    s2_3 += g2_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_5));
                    int meta0_6 = table[(row3 + 0) * 4 + groupIndex0];
                    int table0_6_0 = 0, table0_6_1 = 0, table0_6_2 = 0, table0_6_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table0_6_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_6_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_6_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_6_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta0_6;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table0_6_0_out, ref table0_6_1_out, ref table0_6_2_out, ref table0_6_3_out, ref meta);
                        table0_6_0 = table0_6_0_out.Value;
                        table0_6_1 = table0_6_1_out.Value;
                        table0_6_2 = table0_6_2_out.Value;
                        table0_6_3 = table0_6_3_out.Value;
                    }
                    int meta0_7 = table[(row3 + 1) * 4 + groupIndex0];
                    int table0_7_0 = 0, table0_7_1 = 0, table0_7_2 = 0, table0_7_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table0_7_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_7_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_7_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table0_7_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta0_7;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table0_7_0_out, ref table0_7_1_out, ref table0_7_2_out, ref table0_7_3_out, ref meta);
                        table0_7_0 = table0_7_0_out.Value;
                        table0_7_1 = table0_7_1_out.Value;
                        table0_7_2 = table0_7_2_out.Value;
                        table0_7_3 = table0_7_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_0_ref = g3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_1_ref = g3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_2_ref = g3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_3_ref = g3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c6_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c7_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table0_6_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table0_6_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table0_6_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table0_6_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table0_7_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table0_7_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table0_7_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table0_7_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r0_0_0, r0_0_1, r0_0_2, r0_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r0_0_0, l, u, 0x5140; prmt.b32 r0_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r0_0_2, l, u, 0x5140; prmt.b32 r0_0_3, l, u, 0x7362; "
                            + ".reg .b32 r0_1_0, r0_1_1, r0_1_2, r0_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r0_1_0, l, u, 0x5140; prmt.b32 r0_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r0_1_2, l, u, 0x5140; prmt.b32 r0_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r0_1_0, r0_0_1, r0_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r0_1_2, r0_0_3, r0_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g3_0_ref, ref g3_1_ref, ref g3_2_ref, ref g3_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g3_0 = g3_0_ref.Value;
                        g3_1 = g3_1_ref.Value;
                        g3_2 = g3_2_ref.Value;
                        g3_3 = g3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.X, 0, meta0_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.X, 0, meta0_7), global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.X, 1, meta0_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.X, 1, meta0_7), x0_0_0.X, x0_0_0.Y);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.X, 2, meta0_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.X, 2, meta0_7), global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.X, 3, meta0_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.X, 3, meta0_7), x0_0_0.Z, x0_0_0.W);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                    }
                    s3_0 += g3_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_6));
                    s3_1 += g3_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_6));
                    s3_2 += g3_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_7));
                    s3_3 += g3_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_7));
                    g0_0 = 0f;
                    g0_1 = 0f;
                    g0_2 = 0f;
                    g0_3 = 0f;
                    g1_0 = 0f;
                    g1_1 = 0f;
                    g1_2 = 0f;
                    g1_3 = 0f;
                    g2_0 = 0f;
                    g2_1 = 0f;
                    g2_2 = 0f;
                    g2_3 = 0f;
                    g3_0 = 0f;
                    g3_1 = 0f;
                    g3_2 = 0f;
                    g3_3 = 0f;
                    int groupIndex1 = (step * 128 + 32) / 32;
                    global::QuantSdk.Gpu.Packed128 x1_0_0 = inputs0[(step * 4 + 1) * 4 + part];
                    int meta1_0 = table[(row + 0) * 4 + groupIndex1];
                    int table1_0_0 = 0, table1_0_1 = 0, table1_0_2 = 0, table1_0_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table1_0_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_0_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_0_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_0_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta1_0;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table1_0_0_out, ref table1_0_1_out, ref table1_0_2_out, ref table1_0_3_out, ref meta);
                        table1_0_0 = table1_0_0_out.Value;
                        table1_0_1 = table1_0_1_out.Value;
                        table1_0_2 = table1_0_2_out.Value;
                        table1_0_3 = table1_0_3_out.Value;
                    }
                    int meta1_1 = table[(row + 1) * 4 + groupIndex1];
                    int table1_1_0 = 0, table1_1_1 = 0, table1_1_2 = 0, table1_1_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table1_1_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_1_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_1_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_1_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta1_1;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table1_1_0_out, ref table1_1_1_out, ref table1_1_2_out, ref table1_1_3_out, ref meta);
                        table1_1_0 = table1_1_0_out.Value;
                        table1_1_1 = table1_1_1_out.Value;
                        table1_1_2 = table1_1_2_out.Value;
                        table1_1_3 = table1_1_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table1_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table1_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table1_0_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table1_0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table1_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table1_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table1_1_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table1_1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r1_0_0, r1_0_1, r1_0_2, r1_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r1_0_0, l, u, 0x5140; prmt.b32 r1_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r1_0_2, l, u, 0x5140; prmt.b32 r1_0_3, l, u, 0x7362; "
                            + ".reg .b32 r1_1_0, r1_1_1, r1_1_2, r1_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r1_1_0, l, u, 0x5140; prmt.b32 r1_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r1_1_2, l, u, 0x5140; prmt.b32 r1_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_0, r1_1_0, r1_0_1, r1_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_2, r1_1_2, r1_0_3, r1_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 0, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 0, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 1, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 1, meta1_1), x1_0_0.X, x1_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 2, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 2, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 3, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 3, meta1_1), x1_0_0.Z, x1_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0));
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0));
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1));
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1));
                    int meta1_2 = table[(row1 + 0) * 4 + groupIndex1];
                    int table1_2_0 = 0, table1_2_1 = 0, table1_2_2 = 0, table1_2_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table1_2_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_2_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_2_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_2_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta1_2;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table1_2_0_out, ref table1_2_1_out, ref table1_2_2_out, ref table1_2_3_out, ref meta);
                        table1_2_0 = table1_2_0_out.Value;
                        table1_2_1 = table1_2_1_out.Value;
                        table1_2_2 = table1_2_2_out.Value;
                        table1_2_3 = table1_2_3_out.Value;
                    }
                    int meta1_3 = table[(row1 + 1) * 4 + groupIndex1];
                    int table1_3_0 = 0, table1_3_1 = 0, table1_3_2 = 0, table1_3_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table1_3_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_3_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_3_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_3_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta1_3;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table1_3_0_out, ref table1_3_1_out, ref table1_3_2_out, ref table1_3_3_out, ref meta);
                        table1_3_0 = table1_3_0_out.Value;
                        table1_3_1 = table1_3_1_out.Value;
                        table1_3_2 = table1_3_2_out.Value;
                        table1_3_3 = table1_3_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_0_ref = g1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_1_ref = g1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_2_ref = g1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_3_ref = g1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table1_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table1_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table1_2_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table1_2_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table1_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table1_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table1_3_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table1_3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r1_0_0, r1_0_1, r1_0_2, r1_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r1_0_0, l, u, 0x5140; prmt.b32 r1_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r1_0_2, l, u, 0x5140; prmt.b32 r1_0_3, l, u, 0x7362; "
                            + ".reg .b32 r1_1_0, r1_1_1, r1_1_2, r1_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r1_1_0, l, u, 0x5140; prmt.b32 r1_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r1_1_2, l, u, 0x5140; prmt.b32 r1_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_0, r1_1_0, r1_0_1, r1_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_2, r1_1_2, r1_0_3, r1_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g1_0_ref, ref g1_1_ref, ref g1_2_ref, ref g1_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g1_0 = g1_0_ref.Value;
                        g1_1 = g1_1_ref.Value;
                        g1_2 = g1_2_ref.Value;
                        g1_3 = g1_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.Y, 0, meta1_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.Y, 0, meta1_3), global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.Y, 1, meta1_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.Y, 1, meta1_3), x1_0_0.X, x1_0_0.Y);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.Y, 2, meta1_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.Y, 2, meta1_3), global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.Y, 3, meta1_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.Y, 3, meta1_3), x1_0_0.Z, x1_0_0.W);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                    }
                    s1_0 += g1_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_2));
                    s1_1 += g1_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_2));
                    s1_2 += g1_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_3));
                    s1_3 += g1_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_3));
                    int meta1_4 = table[(row2 + 0) * 4 + groupIndex1];
                    int table1_4_0 = 0, table1_4_1 = 0, table1_4_2 = 0, table1_4_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table1_4_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_4_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_4_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_4_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta1_4;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table1_4_0_out, ref table1_4_1_out, ref table1_4_2_out, ref table1_4_3_out, ref meta);
                        table1_4_0 = table1_4_0_out.Value;
                        table1_4_1 = table1_4_1_out.Value;
                        table1_4_2 = table1_4_2_out.Value;
                        table1_4_3 = table1_4_3_out.Value;
                    }
                    int meta1_5 = table[(row2 + 1) * 4 + groupIndex1];
                    int table1_5_0 = 0, table1_5_1 = 0, table1_5_2 = 0, table1_5_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table1_5_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_5_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_5_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_5_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta1_5;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table1_5_0_out, ref table1_5_1_out, ref table1_5_2_out, ref table1_5_3_out, ref meta);
                        table1_5_0 = table1_5_0_out.Value;
                        table1_5_1 = table1_5_1_out.Value;
                        table1_5_2 = table1_5_2_out.Value;
                        table1_5_3 = table1_5_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_0_ref = g2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_1_ref = g2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_2_ref = g2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_3_ref = g2_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c4_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c5_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table1_4_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table1_4_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table1_4_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table1_4_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table1_5_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table1_5_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table1_5_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table1_5_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r1_0_0, r1_0_1, r1_0_2, r1_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r1_0_0, l, u, 0x5140; prmt.b32 r1_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r1_0_2, l, u, 0x5140; prmt.b32 r1_0_3, l, u, 0x7362; "
                            + ".reg .b32 r1_1_0, r1_1_1, r1_1_2, r1_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r1_1_0, l, u, 0x5140; prmt.b32 r1_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r1_1_2, l, u, 0x5140; prmt.b32 r1_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_0, r1_1_0, r1_0_1, r1_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_2, r1_1_2, r1_0_3, r1_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g2_0_ref, ref g2_1_ref, ref g2_2_ref, ref g2_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g2_0 = g2_0_ref.Value;
                        g2_1 = g2_1_ref.Value;
                        g2_2 = g2_2_ref.Value;
                        g2_3 = g2_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.Y, 0, meta1_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.Y, 0, meta1_5), global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.Y, 1, meta1_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.Y, 1, meta1_5), x1_0_0.X, x1_0_0.Y);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.Y, 2, meta1_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.Y, 2, meta1_5), global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.Y, 3, meta1_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.Y, 3, meta1_5), x1_0_0.Z, x1_0_0.W);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                    }
                    s2_0 += g2_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_4));
                    s2_1 += g2_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_4));
                    s2_2 += g2_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_5));
                    s2_3 += g2_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_5));
                    int meta1_6 = table[(row3 + 0) * 4 + groupIndex1];
                    int table1_6_0 = 0, table1_6_1 = 0, table1_6_2 = 0, table1_6_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table1_6_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_6_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_6_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_6_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta1_6;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table1_6_0_out, ref table1_6_1_out, ref table1_6_2_out, ref table1_6_3_out, ref meta);
                        table1_6_0 = table1_6_0_out.Value;
                        table1_6_1 = table1_6_1_out.Value;
                        table1_6_2 = table1_6_2_out.Value;
                        table1_6_3 = table1_6_3_out.Value;
                    }
                    int meta1_7 = table[(row3 + 1) * 4 + groupIndex1];
                    int table1_7_0 = 0, table1_7_1 = 0, table1_7_2 = 0, table1_7_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table1_7_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_7_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_7_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table1_7_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta1_7;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table1_7_0_out, ref table1_7_1_out, ref table1_7_2_out, ref table1_7_3_out, ref meta);
                        table1_7_0 = table1_7_0_out.Value;
                        table1_7_1 = table1_7_1_out.Value;
                        table1_7_2 = table1_7_2_out.Value;
                        table1_7_3 = table1_7_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_0_ref = g3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_1_ref = g3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_2_ref = g3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_3_ref = g3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c6_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c7_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table1_6_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table1_6_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table1_6_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table1_6_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table1_7_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table1_7_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table1_7_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table1_7_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r1_0_0, r1_0_1, r1_0_2, r1_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r1_0_0, l, u, 0x5140; prmt.b32 r1_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r1_0_2, l, u, 0x5140; prmt.b32 r1_0_3, l, u, 0x7362; "
                            + ".reg .b32 r1_1_0, r1_1_1, r1_1_2, r1_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r1_1_0, l, u, 0x5140; prmt.b32 r1_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r1_1_2, l, u, 0x5140; prmt.b32 r1_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_0, r1_1_0, r1_0_1, r1_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_2, r1_1_2, r1_0_3, r1_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g3_0_ref, ref g3_1_ref, ref g3_2_ref, ref g3_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g3_0 = g3_0_ref.Value;
                        g3_1 = g3_1_ref.Value;
                        g3_2 = g3_2_ref.Value;
                        g3_3 = g3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.Y, 0, meta1_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.Y, 0, meta1_7), global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.Y, 1, meta1_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.Y, 1, meta1_7), x1_0_0.X, x1_0_0.Y);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.Y, 2, meta1_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.Y, 2, meta1_7), global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.Y, 3, meta1_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.Y, 3, meta1_7), x1_0_0.Z, x1_0_0.W);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                    }
                    s3_0 += g3_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_6));
                    s3_1 += g3_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_6));
                    s3_2 += g3_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_7));
                    s3_3 += g3_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_7));
                    g0_0 = 0f;
                    g0_1 = 0f;
                    g0_2 = 0f;
                    g0_3 = 0f;
                    g1_0 = 0f;
                    g1_1 = 0f;
                    g1_2 = 0f;
                    g1_3 = 0f;
                    g2_0 = 0f;
                    g2_1 = 0f;
                    g2_2 = 0f;
                    g2_3 = 0f;
                    g3_0 = 0f;
                    g3_1 = 0f;
                    g3_2 = 0f;
                    g3_3 = 0f;
                    int groupIndex2 = (step * 128 + 64) / 32;
                    global::QuantSdk.Gpu.Packed128 x2_0_0 = inputs0[(step * 4 + 2) * 4 + part];
                    int meta2_0 = table[(row + 0) * 4 + groupIndex2];
                    int table2_0_0 = 0, table2_0_1 = 0, table2_0_2 = 0, table2_0_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table2_0_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_0_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_0_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_0_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta2_0;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table2_0_0_out, ref table2_0_1_out, ref table2_0_2_out, ref table2_0_3_out, ref meta);
                        table2_0_0 = table2_0_0_out.Value;
                        table2_0_1 = table2_0_1_out.Value;
                        table2_0_2 = table2_0_2_out.Value;
                        table2_0_3 = table2_0_3_out.Value;
                    }
                    int meta2_1 = table[(row + 1) * 4 + groupIndex2];
                    int table2_1_0 = 0, table2_1_1 = 0, table2_1_2 = 0, table2_1_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table2_1_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_1_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_1_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_1_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta2_1;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table2_1_0_out, ref table2_1_1_out, ref table2_1_2_out, ref table2_1_3_out, ref meta);
                        table2_1_0 = table2_1_0_out.Value;
                        table2_1_1 = table2_1_1_out.Value;
                        table2_1_2 = table2_1_2_out.Value;
                        table2_1_3 = table2_1_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table2_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table2_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table2_0_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table2_0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table2_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table2_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table2_1_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table2_1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r2_0_0, r2_0_1, r2_0_2, r2_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r2_0_0, l, u, 0x5140; prmt.b32 r2_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r2_0_2, l, u, 0x5140; prmt.b32 r2_0_3, l, u, 0x7362; "
                            + ".reg .b32 r2_1_0, r2_1_1, r2_1_2, r2_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r2_1_0, l, u, 0x5140; prmt.b32 r2_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r2_1_2, l, u, 0x5140; prmt.b32 r2_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_0, r2_1_0, r2_0_1, r2_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_2, r2_1_2, r2_0_3, r2_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 0, meta2_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 0, meta2_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 1, meta2_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 1, meta2_1), x2_0_0.X, x2_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 2, meta2_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 2, meta2_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 3, meta2_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 3, meta2_1), x2_0_0.Z, x2_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_0));
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_0));
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_1));
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_1));
                    int meta2_2 = table[(row1 + 0) * 4 + groupIndex2];
                    int table2_2_0 = 0, table2_2_1 = 0, table2_2_2 = 0, table2_2_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table2_2_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_2_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_2_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_2_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta2_2;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table2_2_0_out, ref table2_2_1_out, ref table2_2_2_out, ref table2_2_3_out, ref meta);
                        table2_2_0 = table2_2_0_out.Value;
                        table2_2_1 = table2_2_1_out.Value;
                        table2_2_2 = table2_2_2_out.Value;
                        table2_2_3 = table2_2_3_out.Value;
                    }
                    int meta2_3 = table[(row1 + 1) * 4 + groupIndex2];
                    int table2_3_0 = 0, table2_3_1 = 0, table2_3_2 = 0, table2_3_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table2_3_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_3_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_3_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_3_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta2_3;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table2_3_0_out, ref table2_3_1_out, ref table2_3_2_out, ref table2_3_3_out, ref meta);
                        table2_3_0 = table2_3_0_out.Value;
                        table2_3_1 = table2_3_1_out.Value;
                        table2_3_2 = table2_3_2_out.Value;
                        table2_3_3 = table2_3_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_0_ref = g1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_1_ref = g1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_2_ref = g1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_3_ref = g1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table2_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table2_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table2_2_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table2_2_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table2_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table2_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table2_3_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table2_3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r2_0_0, r2_0_1, r2_0_2, r2_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r2_0_0, l, u, 0x5140; prmt.b32 r2_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r2_0_2, l, u, 0x5140; prmt.b32 r2_0_3, l, u, 0x7362; "
                            + ".reg .b32 r2_1_0, r2_1_1, r2_1_2, r2_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r2_1_0, l, u, 0x5140; prmt.b32 r2_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r2_1_2, l, u, 0x5140; prmt.b32 r2_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_0, r2_1_0, r2_0_1, r2_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_2, r2_1_2, r2_0_3, r2_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g1_0_ref, ref g1_1_ref, ref g1_2_ref, ref g1_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g1_0 = g1_0_ref.Value;
                        g1_1 = g1_1_ref.Value;
                        g1_2 = g1_2_ref.Value;
                        g1_3 = g1_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.Z, 0, meta2_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.Z, 0, meta2_3), global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.Z, 1, meta2_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.Z, 1, meta2_3), x2_0_0.X, x2_0_0.Y);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.Z, 2, meta2_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.Z, 2, meta2_3), global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.Z, 3, meta2_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.Z, 3, meta2_3), x2_0_0.Z, x2_0_0.W);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                    }
                    s1_0 += g1_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_2));
                    s1_1 += g1_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_2));
                    s1_2 += g1_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_3));
                    s1_3 += g1_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_3));
                    int meta2_4 = table[(row2 + 0) * 4 + groupIndex2];
                    int table2_4_0 = 0, table2_4_1 = 0, table2_4_2 = 0, table2_4_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table2_4_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_4_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_4_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_4_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta2_4;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table2_4_0_out, ref table2_4_1_out, ref table2_4_2_out, ref table2_4_3_out, ref meta);
                        table2_4_0 = table2_4_0_out.Value;
                        table2_4_1 = table2_4_1_out.Value;
                        table2_4_2 = table2_4_2_out.Value;
                        table2_4_3 = table2_4_3_out.Value;
                    }
                    int meta2_5 = table[(row2 + 1) * 4 + groupIndex2];
                    int table2_5_0 = 0, table2_5_1 = 0, table2_5_2 = 0, table2_5_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table2_5_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_5_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_5_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_5_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta2_5;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table2_5_0_out, ref table2_5_1_out, ref table2_5_2_out, ref table2_5_3_out, ref meta);
                        table2_5_0 = table2_5_0_out.Value;
                        table2_5_1 = table2_5_1_out.Value;
                        table2_5_2 = table2_5_2_out.Value;
                        table2_5_3 = table2_5_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_0_ref = g2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_1_ref = g2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_2_ref = g2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_3_ref = g2_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c4_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c5_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table2_4_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table2_4_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table2_4_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table2_4_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table2_5_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table2_5_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table2_5_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table2_5_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r2_0_0, r2_0_1, r2_0_2, r2_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r2_0_0, l, u, 0x5140; prmt.b32 r2_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r2_0_2, l, u, 0x5140; prmt.b32 r2_0_3, l, u, 0x7362; "
                            + ".reg .b32 r2_1_0, r2_1_1, r2_1_2, r2_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r2_1_0, l, u, 0x5140; prmt.b32 r2_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r2_1_2, l, u, 0x5140; prmt.b32 r2_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_0, r2_1_0, r2_0_1, r2_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_2, r2_1_2, r2_0_3, r2_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g2_0_ref, ref g2_1_ref, ref g2_2_ref, ref g2_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g2_0 = g2_0_ref.Value;
                        g2_1 = g2_1_ref.Value;
                        g2_2 = g2_2_ref.Value;
                        g2_3 = g2_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.Z, 0, meta2_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.Z, 0, meta2_5), global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.Z, 1, meta2_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.Z, 1, meta2_5), x2_0_0.X, x2_0_0.Y);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.Z, 2, meta2_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.Z, 2, meta2_5), global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.Z, 3, meta2_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.Z, 3, meta2_5), x2_0_0.Z, x2_0_0.W);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                    }
                    s2_0 += g2_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_4));
                    s2_1 += g2_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_4));
                    s2_2 += g2_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_5));
                    s2_3 += g2_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_5));
                    int meta2_6 = table[(row3 + 0) * 4 + groupIndex2];
                    int table2_6_0 = 0, table2_6_1 = 0, table2_6_2 = 0, table2_6_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table2_6_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_6_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_6_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_6_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta2_6;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table2_6_0_out, ref table2_6_1_out, ref table2_6_2_out, ref table2_6_3_out, ref meta);
                        table2_6_0 = table2_6_0_out.Value;
                        table2_6_1 = table2_6_1_out.Value;
                        table2_6_2 = table2_6_2_out.Value;
                        table2_6_3 = table2_6_3_out.Value;
                    }
                    int meta2_7 = table[(row3 + 1) * 4 + groupIndex2];
                    int table2_7_0 = 0, table2_7_1 = 0, table2_7_2 = 0, table2_7_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table2_7_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_7_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_7_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table2_7_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta2_7;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table2_7_0_out, ref table2_7_1_out, ref table2_7_2_out, ref table2_7_3_out, ref meta);
                        table2_7_0 = table2_7_0_out.Value;
                        table2_7_1 = table2_7_1_out.Value;
                        table2_7_2 = table2_7_2_out.Value;
                        table2_7_3 = table2_7_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_0_ref = g3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_1_ref = g3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_2_ref = g3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_3_ref = g3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c6_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c7_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table2_6_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table2_6_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table2_6_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table2_6_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table2_7_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table2_7_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table2_7_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table2_7_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r2_0_0, r2_0_1, r2_0_2, r2_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r2_0_0, l, u, 0x5140; prmt.b32 r2_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r2_0_2, l, u, 0x5140; prmt.b32 r2_0_3, l, u, 0x7362; "
                            + ".reg .b32 r2_1_0, r2_1_1, r2_1_2, r2_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r2_1_0, l, u, 0x5140; prmt.b32 r2_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r2_1_2, l, u, 0x5140; prmt.b32 r2_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_0, r2_1_0, r2_0_1, r2_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_2, r2_1_2, r2_0_3, r2_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g3_0_ref, ref g3_1_ref, ref g3_2_ref, ref g3_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g3_0 = g3_0_ref.Value;
                        g3_1 = g3_1_ref.Value;
                        g3_2 = g3_2_ref.Value;
                        g3_3 = g3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.Z, 0, meta2_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.Z, 0, meta2_7), global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.Z, 1, meta2_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.Z, 1, meta2_7), x2_0_0.X, x2_0_0.Y);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.Z, 2, meta2_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.Z, 2, meta2_7), global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.Z, 3, meta2_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.Z, 3, meta2_7), x2_0_0.Z, x2_0_0.W);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                    }
                    s3_0 += g3_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_6));
                    s3_1 += g3_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_6));
                    s3_2 += g3_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_7));
                    s3_3 += g3_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_7));
                    g0_0 = 0f;
                    g0_1 = 0f;
                    g0_2 = 0f;
                    g0_3 = 0f;
                    g1_0 = 0f;
                    g1_1 = 0f;
                    g1_2 = 0f;
                    g1_3 = 0f;
                    g2_0 = 0f;
                    g2_1 = 0f;
                    g2_2 = 0f;
                    g2_3 = 0f;
                    g3_0 = 0f;
                    g3_1 = 0f;
                    g3_2 = 0f;
                    g3_3 = 0f;
                    int groupIndex3 = (step * 128 + 96) / 32;
                    global::QuantSdk.Gpu.Packed128 x3_0_0 = inputs0[(step * 4 + 3) * 4 + part];
                    int meta3_0 = table[(row + 0) * 4 + groupIndex3];
                    int table3_0_0 = 0, table3_0_1 = 0, table3_0_2 = 0, table3_0_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table3_0_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_0_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_0_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_0_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta3_0;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table3_0_0_out, ref table3_0_1_out, ref table3_0_2_out, ref table3_0_3_out, ref meta);
                        table3_0_0 = table3_0_0_out.Value;
                        table3_0_1 = table3_0_1_out.Value;
                        table3_0_2 = table3_0_2_out.Value;
                        table3_0_3 = table3_0_3_out.Value;
                    }
                    int meta3_1 = table[(row + 1) * 4 + groupIndex3];
                    int table3_1_0 = 0, table3_1_1 = 0, table3_1_2 = 0, table3_1_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table3_1_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_1_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_1_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_1_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta3_1;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table3_1_0_out, ref table3_1_1_out, ref table3_1_2_out, ref table3_1_3_out, ref meta);
                        table3_1_0 = table3_1_0_out.Value;
                        table3_1_1 = table3_1_1_out.Value;
                        table3_1_2 = table3_1_2_out.Value;
                        table3_1_3 = table3_1_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table3_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table3_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table3_0_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table3_0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table3_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table3_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table3_1_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table3_1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r3_0_0, r3_0_1, r3_0_2, r3_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r3_0_0, l, u, 0x5140; prmt.b32 r3_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r3_0_2, l, u, 0x5140; prmt.b32 r3_0_3, l, u, 0x7362; "
                            + ".reg .b32 r3_1_0, r3_1_1, r3_1_2, r3_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r3_1_0, l, u, 0x5140; prmt.b32 r3_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r3_1_2, l, u, 0x5140; prmt.b32 r3_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_0, r3_1_0, r3_0_1, r3_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_2, r3_1_2, r3_0_3, r3_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 0, meta3_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 0, meta3_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 1, meta3_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 1, meta3_1), x3_0_0.X, x3_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 2, meta3_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 2, meta3_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 3, meta3_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 3, meta3_1), x3_0_0.Z, x3_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_0));
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_0));
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_1));
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_1));
                    int meta3_2 = table[(row1 + 0) * 4 + groupIndex3];
                    int table3_2_0 = 0, table3_2_1 = 0, table3_2_2 = 0, table3_2_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table3_2_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_2_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_2_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_2_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta3_2;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table3_2_0_out, ref table3_2_1_out, ref table3_2_2_out, ref table3_2_3_out, ref meta);
                        table3_2_0 = table3_2_0_out.Value;
                        table3_2_1 = table3_2_1_out.Value;
                        table3_2_2 = table3_2_2_out.Value;
                        table3_2_3 = table3_2_3_out.Value;
                    }
                    int meta3_3 = table[(row1 + 1) * 4 + groupIndex3];
                    int table3_3_0 = 0, table3_3_1 = 0, table3_3_2 = 0, table3_3_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table3_3_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_3_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_3_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_3_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta3_3;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table3_3_0_out, ref table3_3_1_out, ref table3_3_2_out, ref table3_3_3_out, ref meta);
                        table3_3_0 = table3_3_0_out.Value;
                        table3_3_1 = table3_3_1_out.Value;
                        table3_3_2 = table3_3_2_out.Value;
                        table3_3_3 = table3_3_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_0_ref = g1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_1_ref = g1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_2_ref = g1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_3_ref = g1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c3_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table3_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table3_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table3_2_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table3_2_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table3_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table3_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table3_3_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table3_3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r3_0_0, r3_0_1, r3_0_2, r3_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r3_0_0, l, u, 0x5140; prmt.b32 r3_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r3_0_2, l, u, 0x5140; prmt.b32 r3_0_3, l, u, 0x7362; "
                            + ".reg .b32 r3_1_0, r3_1_1, r3_1_2, r3_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r3_1_0, l, u, 0x5140; prmt.b32 r3_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r3_1_2, l, u, 0x5140; prmt.b32 r3_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_0, r3_1_0, r3_0_1, r3_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_2, r3_1_2, r3_0_3, r3_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g1_0_ref, ref g1_1_ref, ref g1_2_ref, ref g1_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g1_0 = g1_0_ref.Value;
                        g1_1 = g1_1_ref.Value;
                        g1_2 = g1_2_ref.Value;
                        g1_3 = g1_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.W, 0, meta3_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.W, 0, meta3_3), global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.W, 1, meta3_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.W, 1, meta3_3), x3_0_0.X, x3_0_0.Y);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.W, 2, meta3_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.W, 2, meta3_3), global::QuantSdk.Gpu.TensorMath.MantPair(c2_0.W, 3, meta3_2), global::QuantSdk.Gpu.TensorMath.MantPair(c3_0.W, 3, meta3_3), x3_0_0.Z, x3_0_0.W);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                    }
                    s1_0 += g1_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_2));
                    s1_1 += g1_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_2));
                    s1_2 += g1_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_3));
                    s1_3 += g1_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_3));
                    int meta3_4 = table[(row2 + 0) * 4 + groupIndex3];
                    int table3_4_0 = 0, table3_4_1 = 0, table3_4_2 = 0, table3_4_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table3_4_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_4_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_4_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_4_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta3_4;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table3_4_0_out, ref table3_4_1_out, ref table3_4_2_out, ref table3_4_3_out, ref meta);
                        table3_4_0 = table3_4_0_out.Value;
                        table3_4_1 = table3_4_1_out.Value;
                        table3_4_2 = table3_4_2_out.Value;
                        table3_4_3 = table3_4_3_out.Value;
                    }
                    int meta3_5 = table[(row2 + 1) * 4 + groupIndex3];
                    int table3_5_0 = 0, table3_5_1 = 0, table3_5_2 = 0, table3_5_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table3_5_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_5_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_5_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_5_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta3_5;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table3_5_0_out, ref table3_5_1_out, ref table3_5_2_out, ref table3_5_3_out, ref meta);
                        table3_5_0 = table3_5_0_out.Value;
                        table3_5_1 = table3_5_1_out.Value;
                        table3_5_2 = table3_5_2_out.Value;
                        table3_5_3 = table3_5_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_0_ref = g2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_1_ref = g2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_2_ref = g2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_3_ref = g2_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c4_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c5_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table3_4_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table3_4_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table3_4_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table3_4_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table3_5_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table3_5_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table3_5_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table3_5_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r3_0_0, r3_0_1, r3_0_2, r3_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r3_0_0, l, u, 0x5140; prmt.b32 r3_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r3_0_2, l, u, 0x5140; prmt.b32 r3_0_3, l, u, 0x7362; "
                            + ".reg .b32 r3_1_0, r3_1_1, r3_1_2, r3_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r3_1_0, l, u, 0x5140; prmt.b32 r3_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r3_1_2, l, u, 0x5140; prmt.b32 r3_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_0, r3_1_0, r3_0_1, r3_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_2, r3_1_2, r3_0_3, r3_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g2_0_ref, ref g2_1_ref, ref g2_2_ref, ref g2_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g2_0 = g2_0_ref.Value;
                        g2_1 = g2_1_ref.Value;
                        g2_2 = g2_2_ref.Value;
                        g2_3 = g2_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.W, 0, meta3_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.W, 0, meta3_5), global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.W, 1, meta3_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.W, 1, meta3_5), x3_0_0.X, x3_0_0.Y);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.W, 2, meta3_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.W, 2, meta3_5), global::QuantSdk.Gpu.TensorMath.MantPair(c4_0.W, 3, meta3_4), global::QuantSdk.Gpu.TensorMath.MantPair(c5_0.W, 3, meta3_5), x3_0_0.Z, x3_0_0.W);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                    }
                    s2_0 += g2_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_4));
                    s2_1 += g2_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_4));
                    s2_2 += g2_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_5));
                    s2_3 += g2_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_5));
                    int meta3_6 = table[(row3 + 0) * 4 + groupIndex3];
                    int table3_6_0 = 0, table3_6_1 = 0, table3_6_2 = 0, table3_6_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table3_6_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_6_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_6_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_6_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta3_6;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table3_6_0_out, ref table3_6_1_out, ref table3_6_2_out, ref table3_6_3_out, ref meta);
                        table3_6_0 = table3_6_0_out.Value;
                        table3_6_1 = table3_6_1_out.Value;
                        table3_6_2 = table3_6_2_out.Value;
                        table3_6_3 = table3_6_3_out.Value;
                    }
                    int meta3_7 = table[(row3 + 1) * 4 + groupIndex3];
                    int table3_7_0 = 0, table3_7_1 = 0, table3_7_2 = 0, table3_7_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> table3_7_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_7_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_7_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> table3_7_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> meta = meta3_7;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, p, c, v0, v1, v2, v3; mov.b32 c, 0xE400E400; prmt.b32 m, %4, 0x64646464, 0x4242; add.f16x2 m, m, c; "
                            + "shr.u32 p, %4, 24; mul.lo.u32 p, p, 0x3C003C00; "
                            + "mov.b32 c, 0x3C000000; mul.f16x2 v0, m, c; mov.b32 c, 0x40003C00; fma.rn.f16x2 v0, p, c, v0; "
                            + "mov.b32 c, 0x42004000; mul.f16x2 v1, m, c; mov.b32 c, 0x48004400; fma.rn.f16x2 v1, p, c, v1; "
                            + "mov.b32 c, 0x45004400; mul.f16x2 v2, m, c; mov.b32 c, 0x50004C00; fma.rn.f16x2 v2, p, c, v2; "
                            + "mov.b32 c, 0x47004600; mul.f16x2 v3, m, c; mov.b32 c, 0x58005400; fma.rn.f16x2 v3, p, c, v3; "
                            + "prmt.b32 %0, v0, v1, 0x6420; prmt.b32 %1, v2, v3, 0x6420; prmt.b32 %2, v0, v1, 0x7531; prmt.b32 %3, v2, v3, 0x7531; } ",
                            ref table3_7_0_out, ref table3_7_1_out, ref table3_7_2_out, ref table3_7_3_out, ref meta);
                        table3_7_0 = table3_7_0_out.Value;
                        table3_7_1 = table3_7_1_out.Value;
                        table3_7_2 = table3_7_2_out.Value;
                        table3_7_3 = table3_7_3_out.Value;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_0_ref = g3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_1_ref = g3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_2_ref = g3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_3_ref = g3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c6_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c7_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = table3_6_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = table3_6_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = table3_6_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = table3_6_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = table3_7_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = table3_7_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = table3_7_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = table3_7_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r3_0_0, r3_0_1, r3_0_2, r3_0_3; "
                            + "and.b32 m, %4, 0x77777777; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, %4, 0x80808080, 0x78; "
                            + "prmt.b32 r3_0_0, l, u, 0x5140; prmt.b32 r3_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 l, %6, %7, m; prmt.b32 u, %8, %9, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r3_0_2, l, u, 0x5140; prmt.b32 r3_0_3, l, u, 0x7362; "
                            + ".reg .b32 r3_1_0, r3_1_1, r3_1_2, r3_1_3; "
                            + "and.b32 m, %5, 0x77777777; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %5, 0x80808080, 0x78; "
                            + "prmt.b32 r3_1_0, l, u, 0x5140; prmt.b32 r3_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r3_1_2, l, u, 0x5140; prmt.b32 r3_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_0, r3_1_0, r3_0_1, r3_1_1}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_2, r3_1_2, r3_0_3, r3_1_3}, {%16, %17}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g3_0_ref, ref g3_1_ref, ref g3_2_ref, ref g3_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                        g3_0 = g3_0_ref.Value;
                        g3_1 = g3_1_ref.Value;
                        g3_2 = g3_2_ref.Value;
                        g3_3 = g3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.W, 0, meta3_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.W, 0, meta3_7), global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.W, 1, meta3_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.W, 1, meta3_7), x3_0_0.X, x3_0_0.Y);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.W, 2, meta3_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.W, 2, meta3_7), global::QuantSdk.Gpu.TensorMath.MantPair(c6_0.W, 3, meta3_6), global::QuantSdk.Gpu.TensorMath.MantPair(c7_0.W, 3, meta3_7), x3_0_0.Z, x3_0_0.W);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                    }
                    s3_0 += g3_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_6));
                    s3_1 += g3_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_6));
                    s3_2 += g3_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_7));
                    s3_3 += g3_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_7));
                }
                sums[(warp * 8 + 0 + 2 * part) * 72 + slot * 2 + 0] = s0_0;
                sums[(warp * 8 + 1 + 2 * part) * 72 + slot * 2 + 0] = s0_1;
                sums[(warp * 8 + 0 + 2 * part) * 72 + slot * 2 + 1] = s0_2;
                sums[(warp * 8 + 1 + 2 * part) * 72 + slot * 2 + 1] = s0_3;
                sums[(warp * 8 + 0 + 2 * part) * 72 + slot * 2 + 16] = s1_0;
                sums[(warp * 8 + 1 + 2 * part) * 72 + slot * 2 + 16] = s1_1;
                sums[(warp * 8 + 0 + 2 * part) * 72 + slot * 2 + 17] = s1_2;
                sums[(warp * 8 + 1 + 2 * part) * 72 + slot * 2 + 17] = s1_3;
                sums[(warp * 8 + 0 + 2 * part) * 72 + slot * 2 + 32] = s2_0;
                sums[(warp * 8 + 1 + 2 * part) * 72 + slot * 2 + 32] = s2_1;
                sums[(warp * 8 + 0 + 2 * part) * 72 + slot * 2 + 33] = s2_2;
                sums[(warp * 8 + 1 + 2 * part) * 72 + slot * 2 + 33] = s2_3;
                sums[(warp * 8 + 0 + 2 * part) * 72 + slot * 2 + 48] = s3_0;
                sums[(warp * 8 + 1 + 2 * part) * 72 + slot * 2 + 48] = s3_1;
                sums[(warp * 8 + 0 + 2 * part) * 72 + slot * 2 + 49] = s3_2;
                sums[(warp * 8 + 1 + 2 * part) * 72 + slot * 2 + 49] = s3_3;
                global::ILGPU.Group.Barrier();
                for (int i = global::ILGPU.Group.IdxX; i < 512; i += 32)
                {
                    int place = i + i / 64 * 8;
                    float total = sums[place + 0];
                    int target = block * 64 + i % 64;
                    if (target < 50 && token + i / 64 < tokens)
                    {
                        y[(long)(token + i / 64) * 50 + target] = total * activationScales[token + i / 64];
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}

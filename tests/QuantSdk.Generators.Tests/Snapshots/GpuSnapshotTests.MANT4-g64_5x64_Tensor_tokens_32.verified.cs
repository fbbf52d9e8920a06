#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT4-g64, 64 to 5 features, GroupInteger, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor32,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 3072, InputStride: 128, Tokens: 32, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
        };

        /// <summary>Products of 32 tokens on tensor cores for each layer of the grid.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Tensor32(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            int tokens = (int)(y.Length / 5);
            int token = global::ILGPU.Grid.IdxZ * 32;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(0, 768).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 8 + slot, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs2 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 16 + slot, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs3 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 24 + slot, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> inputScales0_0 = activationScales.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + 2 * part, tokens - 1) * 2, 2);
            global::ILGPU.ArrayView<float> inputScales0_1 = activationScales.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 1 + 2 * part, tokens - 1) * 2, 2);
            global::ILGPU.ArrayView<float> inputScales1_0 = activationScales.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 8 + 2 * part, tokens - 1) * 2, 2);
            global::ILGPU.ArrayView<float> inputScales1_1 = activationScales.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 9 + 2 * part, tokens - 1) * 2, 2);
            global::ILGPU.ArrayView<float> inputScales2_0 = activationScales.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 16 + 2 * part, tokens - 1) * 2, 2);
            global::ILGPU.ArrayView<float> inputScales2_1 = activationScales.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 17 + 2 * part, tokens - 1) * 2, 2);
            global::ILGPU.ArrayView<float> inputScales3_0 = activationScales.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 24 + 2 * part, tokens - 1) * 2, 2);
            global::ILGPU.ArrayView<float> inputScales3_1 = activationScales.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 25 + 2 * part, tokens - 1) * 2, 2);
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 64 + lane);
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
                    int groupIndex0 = (step * 128 + 0) / 64;
                    global::QuantSdk.Gpu.Packed128 x0_0_0 = inputs0[(step * 4 + 0) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x0_1_0 = inputs1[(step * 4 + 0) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x0_2_0 = inputs2[(step * 4 + 0) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x0_3_0 = inputs3[(step * 4 + 0) * 4 + part];
                    int meta0_0 = table[(row + 0) * 2 + groupIndex0];
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
                    int meta0_1 = table[(row + 1) * 2 + groupIndex0];
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
                    global::QuantSdk.Gpu.Packed128 x1_0_0 = inputs0[(step * 4 + 1) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x1_1_0 = inputs1[(step * 4 + 1) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x1_2_0 = inputs2[(step * 4 + 1) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x1_3_0 = inputs3[(step * 4 + 1) * 4 + part];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_0_ref = g1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_1_ref = g1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_2_ref = g1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_3_ref = g1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_0_ref = g2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_1_ref = g2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_2_ref = g2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_3_ref = g2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_0_ref = g3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_1_ref = g3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_2_ref = g3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_3_ref = g3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = c0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = c1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = table0_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = table0_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = table0_0_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = table0_0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = table0_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = table0_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = table0_1_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = table0_1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x0_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x0_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x0_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x0_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x0_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x0_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = x0_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = x0_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x0_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x0_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = x0_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = x0_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r0_0_0, r0_0_1, r0_0_2, r0_0_3; "
                            + "and.b32 m, %16, 0x77777777; "
                            + "prmt.b32 l, %18, %19, m; prmt.b32 u, %20, %21, m; lop3.b32 u, u, %16, 0x80808080, 0x78; "
                            + "prmt.b32 r0_0_0, l, u, 0x5140; prmt.b32 r0_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %16, 4; "
                            + "prmt.b32 l, %18, %19, m; prmt.b32 u, %20, %21, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r0_0_2, l, u, 0x5140; prmt.b32 r0_0_3, l, u, 0x7362; "
                            + ".reg .b32 r0_1_0, r0_1_1, r0_1_2, r0_1_3; "
                            + "and.b32 m, %17, 0x77777777; "
                            + "prmt.b32 l, %22, %23, m; prmt.b32 u, %24, %25, m; lop3.b32 u, u, %17, 0x80808080, 0x78; "
                            + "prmt.b32 r0_1_0, l, u, 0x5140; prmt.b32 r0_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %17, 4; "
                            + "prmt.b32 l, %22, %23, m; prmt.b32 u, %24, %25, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r0_1_2, l, u, 0x5140; prmt.b32 r0_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r0_1_0, r0_0_1, r0_1_1}, {%26, %27}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_0, r0_1_0, r0_0_1, r0_1_1}, {%28, %29}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_0, r0_1_0, r0_0_1, r0_1_1}, {%30, %31}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_0, r0_1_0, r0_0_1, r0_1_1}, {%32, %33}, {%12, %13, %14, %15}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r0_1_2, r0_0_3, r0_1_3}, {%34, %35}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r0_0_2, r0_1_2, r0_0_3, r0_1_3}, {%36, %37}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r0_0_2, r0_1_2, r0_0_3, r0_1_3}, {%38, %39}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r0_0_2, r0_1_2, r0_0_3, r0_1_3}, {%40, %41}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref g1_0_ref, ref g1_1_ref, ref g1_2_ref, ref g1_3_ref, ref g2_0_ref, ref g2_1_ref, ref g2_2_ref, ref g2_3_ref, ref g3_0_ref, ref g3_1_ref, ref g3_2_ref, ref g3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                        g1_0 = g1_0_ref.Value;
                        g1_1 = g1_1_ref.Value;
                        g1_2 = g1_2_ref.Value;
                        g1_3 = g1_3_ref.Value;
                        g2_0 = g2_0_ref.Value;
                        g2_1 = g2_1_ref.Value;
                        g2_2 = g2_2_ref.Value;
                        g2_3 = g2_3_ref.Value;
                        g3_0 = g3_0_ref.Value;
                        g3_1 = g3_1_ref.Value;
                        g3_2 = g3_2_ref.Value;
                        g3_3 = g3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 0, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 0, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 1, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 1, meta0_1), x0_0_0.X, x0_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 0, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 0, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 1, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 1, meta0_1), x0_1_0.X, x0_1_0.Y);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 0, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 0, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 1, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 1, meta0_1), x0_2_0.X, x0_2_0.Y);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 0, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 0, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 1, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 1, meta0_1), x0_3_0.X, x0_3_0.Y);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 2, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 2, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 3, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 3, meta0_1), x0_0_0.Z, x0_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 2, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 2, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 3, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 3, meta0_1), x0_1_0.Z, x0_1_0.W);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 2, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 2, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 3, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 3, meta0_1), x0_2_0.Z, x0_2_0.W);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 2, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 2, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 3, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 3, meta0_1), x0_3_0.Z, x0_3_0.W);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_0_ref = g1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_1_ref = g1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_2_ref = g1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_3_ref = g1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_0_ref = g2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_1_ref = g2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_2_ref = g2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_3_ref = g2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_0_ref = g3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_1_ref = g3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_2_ref = g3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_3_ref = g3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = c0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = c1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = table0_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = table0_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = table0_0_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = table0_0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = table0_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = table0_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = table0_1_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = table0_1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x1_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x1_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x1_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x1_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x1_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x1_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = x1_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = x1_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x1_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x1_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = x1_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = x1_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r1_0_0, r1_0_1, r1_0_2, r1_0_3; "
                            + "and.b32 m, %16, 0x77777777; "
                            + "prmt.b32 l, %18, %19, m; prmt.b32 u, %20, %21, m; lop3.b32 u, u, %16, 0x80808080, 0x78; "
                            + "prmt.b32 r1_0_0, l, u, 0x5140; prmt.b32 r1_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %16, 4; "
                            + "prmt.b32 l, %18, %19, m; prmt.b32 u, %20, %21, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r1_0_2, l, u, 0x5140; prmt.b32 r1_0_3, l, u, 0x7362; "
                            + ".reg .b32 r1_1_0, r1_1_1, r1_1_2, r1_1_3; "
                            + "and.b32 m, %17, 0x77777777; "
                            + "prmt.b32 l, %22, %23, m; prmt.b32 u, %24, %25, m; lop3.b32 u, u, %17, 0x80808080, 0x78; "
                            + "prmt.b32 r1_1_0, l, u, 0x5140; prmt.b32 r1_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %17, 4; "
                            + "prmt.b32 l, %22, %23, m; prmt.b32 u, %24, %25, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r1_1_2, l, u, 0x5140; prmt.b32 r1_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_0, r1_1_0, r1_0_1, r1_1_1}, {%26, %27}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r1_0_0, r1_1_0, r1_0_1, r1_1_1}, {%28, %29}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r1_0_0, r1_1_0, r1_0_1, r1_1_1}, {%30, %31}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r1_0_0, r1_1_0, r1_0_1, r1_1_1}, {%32, %33}, {%12, %13, %14, %15}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_2, r1_1_2, r1_0_3, r1_1_3}, {%34, %35}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r1_0_2, r1_1_2, r1_0_3, r1_1_3}, {%36, %37}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r1_0_2, r1_1_2, r1_0_3, r1_1_3}, {%38, %39}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r1_0_2, r1_1_2, r1_0_3, r1_1_3}, {%40, %41}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref g1_0_ref, ref g1_1_ref, ref g1_2_ref, ref g1_3_ref, ref g2_0_ref, ref g2_1_ref, ref g2_2_ref, ref g2_3_ref, ref g3_0_ref, ref g3_1_ref, ref g3_2_ref, ref g3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                        g1_0 = g1_0_ref.Value;
                        g1_1 = g1_1_ref.Value;
                        g1_2 = g1_2_ref.Value;
                        g1_3 = g1_3_ref.Value;
                        g2_0 = g2_0_ref.Value;
                        g2_1 = g2_1_ref.Value;
                        g2_2 = g2_2_ref.Value;
                        g2_3 = g2_3_ref.Value;
                        g3_0 = g3_0_ref.Value;
                        g3_1 = g3_1_ref.Value;
                        g3_2 = g3_2_ref.Value;
                        g3_3 = g3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 0, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 0, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 1, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 1, meta0_1), x1_0_0.X, x1_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 0, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 0, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 1, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 1, meta0_1), x1_1_0.X, x1_1_0.Y);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 0, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 0, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 1, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 1, meta0_1), x1_2_0.X, x1_2_0.Y);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 0, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 0, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 1, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 1, meta0_1), x1_3_0.X, x1_3_0.Y);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 2, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 2, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 3, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 3, meta0_1), x1_0_0.Z, x1_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 2, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 2, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 3, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 3, meta0_1), x1_1_0.Z, x1_1_0.W);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 2, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 2, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 3, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 3, meta0_1), x1_2_0.Z, x1_2_0.W);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 2, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 2, meta0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 3, meta0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 3, meta0_1), x1_3_0.Z, x1_3_0.W);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0) * inputScales0_0[groupIndex0]);
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0) * inputScales0_1[groupIndex0]);
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1) * inputScales0_0[groupIndex0]);
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1) * inputScales0_1[groupIndex0]);
                    s1_0 += g1_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0) * inputScales1_0[groupIndex0]);
                    s1_1 += g1_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0) * inputScales1_1[groupIndex0]);
                    s1_2 += g1_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1) * inputScales1_0[groupIndex0]);
                    s1_3 += g1_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1) * inputScales1_1[groupIndex0]);
                    s2_0 += g2_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0) * inputScales2_0[groupIndex0]);
                    s2_1 += g2_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0) * inputScales2_1[groupIndex0]);
                    s2_2 += g2_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1) * inputScales2_0[groupIndex0]);
                    s2_3 += g2_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1) * inputScales2_1[groupIndex0]);
                    s3_0 += g3_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0) * inputScales3_0[groupIndex0]);
                    s3_1 += g3_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0) * inputScales3_1[groupIndex0]);
                    s3_2 += g3_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1) * inputScales3_0[groupIndex0]);
                    s3_3 += g3_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1) * inputScales3_1[groupIndex0]);
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
                    int groupIndex1 = (step * 128 + 64) / 64;
                    global::QuantSdk.Gpu.Packed128 x2_0_0 = inputs0[(step * 4 + 2) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x2_1_0 = inputs1[(step * 4 + 2) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x2_2_0 = inputs2[(step * 4 + 2) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x2_3_0 = inputs3[(step * 4 + 2) * 4 + part];
                    int meta1_0 = table[(row + 0) * 2 + groupIndex1];
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
                    int meta1_1 = table[(row + 1) * 2 + groupIndex1];
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
                    global::QuantSdk.Gpu.Packed128 x3_0_0 = inputs0[(step * 4 + 3) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x3_1_0 = inputs1[(step * 4 + 3) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x3_2_0 = inputs2[(step * 4 + 3) * 4 + part];
                    global::QuantSdk.Gpu.Packed128 x3_3_0 = inputs3[(step * 4 + 3) * 4 + part];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_0_ref = g1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_1_ref = g1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_2_ref = g1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_3_ref = g1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_0_ref = g2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_1_ref = g2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_2_ref = g2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_3_ref = g2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_0_ref = g3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_1_ref = g3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_2_ref = g3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_3_ref = g3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = c0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = c1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = table1_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = table1_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = table1_0_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = table1_0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = table1_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = table1_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = table1_1_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = table1_1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x2_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x2_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x2_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x2_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x2_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x2_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = x2_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = x2_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x2_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x2_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = x2_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = x2_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r2_0_0, r2_0_1, r2_0_2, r2_0_3; "
                            + "and.b32 m, %16, 0x77777777; "
                            + "prmt.b32 l, %18, %19, m; prmt.b32 u, %20, %21, m; lop3.b32 u, u, %16, 0x80808080, 0x78; "
                            + "prmt.b32 r2_0_0, l, u, 0x5140; prmt.b32 r2_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %16, 4; "
                            + "prmt.b32 l, %18, %19, m; prmt.b32 u, %20, %21, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r2_0_2, l, u, 0x5140; prmt.b32 r2_0_3, l, u, 0x7362; "
                            + ".reg .b32 r2_1_0, r2_1_1, r2_1_2, r2_1_3; "
                            + "and.b32 m, %17, 0x77777777; "
                            + "prmt.b32 l, %22, %23, m; prmt.b32 u, %24, %25, m; lop3.b32 u, u, %17, 0x80808080, 0x78; "
                            + "prmt.b32 r2_1_0, l, u, 0x5140; prmt.b32 r2_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %17, 4; "
                            + "prmt.b32 l, %22, %23, m; prmt.b32 u, %24, %25, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r2_1_2, l, u, 0x5140; prmt.b32 r2_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_0, r2_1_0, r2_0_1, r2_1_1}, {%26, %27}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r2_0_0, r2_1_0, r2_0_1, r2_1_1}, {%28, %29}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r2_0_0, r2_1_0, r2_0_1, r2_1_1}, {%30, %31}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r2_0_0, r2_1_0, r2_0_1, r2_1_1}, {%32, %33}, {%12, %13, %14, %15}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_2, r2_1_2, r2_0_3, r2_1_3}, {%34, %35}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r2_0_2, r2_1_2, r2_0_3, r2_1_3}, {%36, %37}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r2_0_2, r2_1_2, r2_0_3, r2_1_3}, {%38, %39}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r2_0_2, r2_1_2, r2_0_3, r2_1_3}, {%40, %41}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref g1_0_ref, ref g1_1_ref, ref g1_2_ref, ref g1_3_ref, ref g2_0_ref, ref g2_1_ref, ref g2_2_ref, ref g2_3_ref, ref g3_0_ref, ref g3_1_ref, ref g3_2_ref, ref g3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                        g1_0 = g1_0_ref.Value;
                        g1_1 = g1_1_ref.Value;
                        g1_2 = g1_2_ref.Value;
                        g1_3 = g1_3_ref.Value;
                        g2_0 = g2_0_ref.Value;
                        g2_1 = g2_1_ref.Value;
                        g2_2 = g2_2_ref.Value;
                        g2_3 = g2_3_ref.Value;
                        g3_0 = g3_0_ref.Value;
                        g3_1 = g3_1_ref.Value;
                        g3_2 = g3_2_ref.Value;
                        g3_3 = g3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 0, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 0, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 1, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 1, meta1_1), x2_0_0.X, x2_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 0, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 0, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 1, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 1, meta1_1), x2_1_0.X, x2_1_0.Y);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 0, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 0, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 1, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 1, meta1_1), x2_2_0.X, x2_2_0.Y);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 0, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 0, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 1, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 1, meta1_1), x2_3_0.X, x2_3_0.Y);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 2, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 2, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 3, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 3, meta1_1), x2_0_0.Z, x2_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 2, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 2, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 3, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 3, meta1_1), x2_1_0.Z, x2_1_0.W);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 2, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 2, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 3, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 3, meta1_1), x2_2_0.Z, x2_2_0.W);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 2, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 2, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 3, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 3, meta1_1), x2_3_0.Z, x2_3_0.W);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_0_ref = g1_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_1_ref = g1_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_2_ref = g1_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g1_3_ref = g1_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_0_ref = g2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_1_ref = g2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_2_ref = g2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g2_3_ref = g2_3;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_0_ref = g3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_1_ref = g3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_2_ref = g3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g3_3_ref = g3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = c0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = c1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = table1_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = table1_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = table1_0_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = table1_0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = table1_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = table1_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = table1_1_2;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = table1_1_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x3_1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x3_1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x3_2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x3_2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x3_3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x3_3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = x3_1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = x3_1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x3_2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x3_2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = x3_3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = x3_3_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 m, l, u, t; "
                            + ".reg .b32 r3_0_0, r3_0_1, r3_0_2, r3_0_3; "
                            + "and.b32 m, %16, 0x77777777; "
                            + "prmt.b32 l, %18, %19, m; prmt.b32 u, %20, %21, m; lop3.b32 u, u, %16, 0x80808080, 0x78; "
                            + "prmt.b32 r3_0_0, l, u, 0x5140; prmt.b32 r3_0_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %16, 4; "
                            + "prmt.b32 l, %18, %19, m; prmt.b32 u, %20, %21, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r3_0_2, l, u, 0x5140; prmt.b32 r3_0_3, l, u, 0x7362; "
                            + ".reg .b32 r3_1_0, r3_1_1, r3_1_2, r3_1_3; "
                            + "and.b32 m, %17, 0x77777777; "
                            + "prmt.b32 l, %22, %23, m; prmt.b32 u, %24, %25, m; lop3.b32 u, u, %17, 0x80808080, 0x78; "
                            + "prmt.b32 r3_1_0, l, u, 0x5140; prmt.b32 r3_1_1, l, u, 0x7362; "
                            + "shr.u32 m, m, 16; shl.b32 t, %17, 4; "
                            + "prmt.b32 l, %22, %23, m; prmt.b32 u, %24, %25, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                            + "prmt.b32 r3_1_2, l, u, 0x5140; prmt.b32 r3_1_3, l, u, 0x7362; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_0, r3_1_0, r3_0_1, r3_1_1}, {%26, %27}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r3_0_0, r3_1_0, r3_0_1, r3_1_1}, {%28, %29}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r3_0_0, r3_1_0, r3_0_1, r3_1_1}, {%30, %31}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r3_0_0, r3_1_0, r3_0_1, r3_1_1}, {%32, %33}, {%12, %13, %14, %15}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_2, r3_1_2, r3_0_3, r3_1_3}, {%34, %35}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {r3_0_2, r3_1_2, r3_0_3, r3_1_3}, {%36, %37}, {%4, %5, %6, %7}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%8, %9, %10, %11}, {r3_0_2, r3_1_2, r3_0_3, r3_1_3}, {%38, %39}, {%8, %9, %10, %11}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%12, %13, %14, %15}, {r3_0_2, r3_1_2, r3_0_3, r3_1_3}, {%40, %41}, {%12, %13, %14, %15}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref g1_0_ref, ref g1_1_ref, ref g1_2_ref, ref g1_3_ref, ref g2_0_ref, ref g2_1_ref, ref g2_2_ref, ref g2_3_ref, ref g3_0_ref, ref g3_1_ref, ref g3_2_ref, ref g3_3_ref, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                        g1_0 = g1_0_ref.Value;
                        g1_1 = g1_1_ref.Value;
                        g1_2 = g1_2_ref.Value;
                        g1_3 = g1_3_ref.Value;
                        g2_0 = g2_0_ref.Value;
                        g2_1 = g2_1_ref.Value;
                        g2_2 = g2_2_ref.Value;
                        g2_3 = g2_3_ref.Value;
                        g3_0 = g3_0_ref.Value;
                        g3_1 = g3_1_ref.Value;
                        g3_2 = g3_2_ref.Value;
                        g3_3 = g3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 0, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 0, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 1, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 1, meta1_1), x3_0_0.X, x3_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 0, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 0, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 1, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 1, meta1_1), x3_1_0.X, x3_1_0.Y);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 0, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 0, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 1, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 1, meta1_1), x3_2_0.X, x3_2_0.Y);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 0, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 0, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 1, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 1, meta1_1), x3_3_0.X, x3_3_0.Y);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 2, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 2, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 3, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 3, meta1_1), x3_0_0.Z, x3_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 2, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 2, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 3, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 3, meta1_1), x3_1_0.Z, x3_1_0.W);
                        g1_0 += product.X;
                        g1_1 += product.Y;
                        g1_2 += product.Z;
                        g1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 2, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 2, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 3, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 3, meta1_1), x3_2_0.Z, x3_2_0.W);
                        g2_0 += product.X;
                        g2_1 += product.Y;
                        g2_2 += product.Z;
                        g2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 2, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 2, meta1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 3, meta1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 3, meta1_1), x3_3_0.Z, x3_3_0.W);
                        g3_0 += product.X;
                        g3_1 += product.Y;
                        g3_2 += product.Z;
                        g3_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0) * inputScales0_0[groupIndex1]);
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0) * inputScales0_1[groupIndex1]);
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1) * inputScales0_0[groupIndex1]);
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1) * inputScales0_1[groupIndex1]);
                    s1_0 += g1_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0) * inputScales1_0[groupIndex1]);
                    s1_1 += g1_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0) * inputScales1_1[groupIndex1]);
                    s1_2 += g1_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1) * inputScales1_0[groupIndex1]);
                    s1_3 += g1_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1) * inputScales1_1[groupIndex1]);
                    s2_0 += g2_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0) * inputScales2_0[groupIndex1]);
                    s2_1 += g2_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0) * inputScales2_1[groupIndex1]);
                    s2_2 += g2_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1) * inputScales2_0[groupIndex1]);
                    s2_3 += g2_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1) * inputScales2_1[groupIndex1]);
                    s3_0 += g3_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0) * inputScales3_0[groupIndex1]);
                    s3_1 += g3_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0) * inputScales3_1[groupIndex1]);
                    s3_2 += g3_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1) * inputScales3_0[groupIndex1]);
                    s3_3 += g3_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1) * inputScales3_1[groupIndex1]);
                }
                sums[(warp * 32 + 0 + 2 * part) * 24 + slot * 2 + 0] = s0_0;
                sums[(warp * 32 + 1 + 2 * part) * 24 + slot * 2 + 0] = s0_1;
                sums[(warp * 32 + 0 + 2 * part) * 24 + slot * 2 + 1] = s0_2;
                sums[(warp * 32 + 1 + 2 * part) * 24 + slot * 2 + 1] = s0_3;
                sums[(warp * 32 + 8 + 2 * part) * 24 + slot * 2 + 0] = s1_0;
                sums[(warp * 32 + 9 + 2 * part) * 24 + slot * 2 + 0] = s1_1;
                sums[(warp * 32 + 8 + 2 * part) * 24 + slot * 2 + 1] = s1_2;
                sums[(warp * 32 + 9 + 2 * part) * 24 + slot * 2 + 1] = s1_3;
                sums[(warp * 32 + 16 + 2 * part) * 24 + slot * 2 + 0] = s2_0;
                sums[(warp * 32 + 17 + 2 * part) * 24 + slot * 2 + 0] = s2_1;
                sums[(warp * 32 + 16 + 2 * part) * 24 + slot * 2 + 1] = s2_2;
                sums[(warp * 32 + 17 + 2 * part) * 24 + slot * 2 + 1] = s2_3;
                sums[(warp * 32 + 24 + 2 * part) * 24 + slot * 2 + 0] = s3_0;
                sums[(warp * 32 + 25 + 2 * part) * 24 + slot * 2 + 0] = s3_1;
                sums[(warp * 32 + 24 + 2 * part) * 24 + slot * 2 + 1] = s3_2;
                sums[(warp * 32 + 25 + 2 * part) * 24 + slot * 2 + 1] = s3_3;
                global::ILGPU.Group.Barrier();
                for (int i = global::ILGPU.Group.IdxX; i < 512; i += 32)
                {
                    int place = i + i / 16 * 8;
                    float total = sums[place + 0];
                    int target = block * 16 + i % 16;
                    if (target < 5 && token + i / 16 < tokens)
                    {
                        y[(long)(token + i / 16) * 5 + target] = total;
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}

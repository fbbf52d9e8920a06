#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT4-g64, 1152 to 13 features, GroupInteger, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 32, RowsPerLane: 4, Steps: 2, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 4),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 128, GroupsPerMultiprocessor: 2,
                SharedBytes: 0, InputStride: 2048),
        };

        /// <summary>One matrix-vector product for each layer of the grid.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Gemv(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int part = lane & 31;
            int token = global::ILGPU.Grid.IdxZ;
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 512, 512);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> activations = input.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> inputScales = activationScales.SubView((long)token * 32, 32);
            for (int block = global::ILGPU.Grid.IdxX * 4 + (global::ILGPU.Group.IdxX >> 5); block < 4; block += 4)
            {
                int row = block * 4 + lane / 32 * 4;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 256 + lane);
                float sum0 = 0f;
                float sum1 = 0f;
                float sum2 = 0f;
                float sum3 = 0f;
                for (int step = 0; step < 2; step++)
                {
                    int at = step * 128;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 32];
                    global::QuantSdk.Gpu.Packed128 c2_0 = source[at + 64];
                    global::QuantSdk.Gpu.Packed128 c3_0 = source[at + 96];
                    int unit = step * 32 + part;
                    int groupIndex = unit / 2;
                    int meta0 = table[(row + 0) * 32 + groupIndex];
                    int meta1 = table[(row + 1) * 32 + groupIndex];
                    int meta2 = table[(row + 2) * 32 + groupIndex];
                    int meta3 = table[(row + 3) * 32 + groupIndex];
                    global::QuantSdk.Gpu.Packed128 x0 = activations[unit * 2];
                    global::QuantSdk.Gpu.Packed128 x1 = activations[unit * 2 + 1];
                    float inputScale = inputScales[groupIndex];
                    int s0 = 0;
                    int t0 = 0;
                    int s1 = 0;
                    int t1 = 0;
                    int s2 = 0;
                    int t2 = 0;
                    int s3 = 0;
                    int t3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> s0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> t0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> s1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> t1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> s2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> t2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> s3_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> t3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_0 = c0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_1 = c0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_2 = c0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_3 = c0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_0 = c1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_1 = c1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_2 = c1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> w1_3 = c1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> w2_0 = c2_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> w2_1 = c2_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> w2_2 = c2_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> w2_3 = c2_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> w3_0 = c3_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> w3_1 = c3_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> w3_2 = c3_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> w3_3 = c3_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> a0 = x0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> a1 = x0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> a2 = x0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> a3 = x0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> a4 = x1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> a5 = x1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> a6 = x1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> a7 = x1.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, h, i, e, s, y, t, n0, n1, n2, n3, n4, n5, n6, n7; "
                            + "not.b32 t, %24; and.b32 n0, t, 0x7F7F7F7F; add.u32 n0, n0, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n0, n0, t; "
                            + "not.b32 t, %25; and.b32 n1, t, 0x7F7F7F7F; add.u32 n1, n1, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n1, n1, t; "
                            + "not.b32 t, %26; and.b32 n2, t, 0x7F7F7F7F; add.u32 n2, n2, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n2, n2, t; "
                            + "not.b32 t, %27; and.b32 n3, t, 0x7F7F7F7F; add.u32 n3, n3, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n3, n3, t; "
                            + "not.b32 t, %28; and.b32 n4, t, 0x7F7F7F7F; add.u32 n4, n4, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n4, n4, t; "
                            + "not.b32 t, %29; and.b32 n5, t, 0x7F7F7F7F; add.u32 n5, n5, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n5, n5, t; "
                            + "not.b32 t, %30; and.b32 n6, t, 0x7F7F7F7F; add.u32 n6, n6, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n6, n6, t; "
                            + "not.b32 t, %31; and.b32 n7, t, 0x7F7F7F7F; add.u32 n7, n7, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n7, n7, t; "
                            + "mov.b32 %0, 0; mov.b32 %1, 0; "
                            + "and.b32 m, %8, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %8, 4; "
                            + "prmt.b32 s, %8, 0, 0xBA98; "
                            + "lop3.b32 y, %24, n0, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %25, n1, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "and.b32 m, %9, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %9, 4; "
                            + "prmt.b32 s, %9, 0, 0xBA98; "
                            + "lop3.b32 y, %26, n2, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %27, n3, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "and.b32 m, %10, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %10, 4; "
                            + "prmt.b32 s, %10, 0, 0xBA98; "
                            + "lop3.b32 y, %28, n4, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %29, n5, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "and.b32 m, %11, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %11, 4; "
                            + "prmt.b32 s, %11, 0, 0xBA98; "
                            + "lop3.b32 y, %30, n6, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %31, n7, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "mov.b32 %2, 0; mov.b32 %3, 0; "
                            + "and.b32 m, %12, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %12, 4; "
                            + "prmt.b32 s, %12, 0, 0xBA98; "
                            + "lop3.b32 y, %24, n0, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %25, n1, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                            + "and.b32 m, %13, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %13, 4; "
                            + "prmt.b32 s, %13, 0, 0xBA98; "
                            + "lop3.b32 y, %26, n2, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %27, n3, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                            + "and.b32 m, %14, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %14, 4; "
                            + "prmt.b32 s, %14, 0, 0xBA98; "
                            + "lop3.b32 y, %28, n4, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %29, n5, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                            + "and.b32 m, %15, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %15, 4; "
                            + "prmt.b32 s, %15, 0, 0xBA98; "
                            + "lop3.b32 y, %30, n6, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %31, n7, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %2, i, y, %2; dp4a.u32.s32 %3, e, y, %3; "
                            + "mov.b32 %4, 0; mov.b32 %5, 0; "
                            + "and.b32 m, %16, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %16, 4; "
                            + "prmt.b32 s, %16, 0, 0xBA98; "
                            + "lop3.b32 y, %24, n0, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %25, n1, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                            + "and.b32 m, %17, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %17, 4; "
                            + "prmt.b32 s, %17, 0, 0xBA98; "
                            + "lop3.b32 y, %26, n2, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %27, n3, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                            + "and.b32 m, %18, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %18, 4; "
                            + "prmt.b32 s, %18, 0, 0xBA98; "
                            + "lop3.b32 y, %28, n4, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %29, n5, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                            + "and.b32 m, %19, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %19, 4; "
                            + "prmt.b32 s, %19, 0, 0xBA98; "
                            + "lop3.b32 y, %30, n6, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %31, n7, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %4, i, y, %4; dp4a.u32.s32 %5, e, y, %5; "
                            + "mov.b32 %6, 0; mov.b32 %7, 0; "
                            + "and.b32 m, %20, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %20, 4; "
                            + "prmt.b32 s, %20, 0, 0xBA98; "
                            + "lop3.b32 y, %24, n0, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %25, n1, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                            + "and.b32 m, %21, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %21, 4; "
                            + "prmt.b32 s, %21, 0, 0xBA98; "
                            + "lop3.b32 y, %26, n2, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %27, n3, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                            + "and.b32 m, %22, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %22, 4; "
                            + "prmt.b32 s, %22, 0, 0xBA98; "
                            + "lop3.b32 y, %28, n4, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %29, n5, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                            + "and.b32 m, %23, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %23, 4; "
                            + "prmt.b32 s, %23, 0, 0xBA98; "
                            + "lop3.b32 y, %30, n6, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %31, n7, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %6, i, y, %6; dp4a.u32.s32 %7, e, y, %7; "
                            + "} ",
                            ref s0_out, ref t0_out, ref s1_out, ref t1_out, ref s2_out, ref t2_out, ref s3_out, ref t3_out, ref w0_0, ref w0_1, ref w0_2, ref w0_3, ref w1_0, ref w1_1, ref w1_2, ref w1_3, ref w2_0, ref w2_1, ref w2_2, ref w2_3, ref w3_0, ref w3_1, ref w3_2, ref w3_3, ref a0, ref a1, ref a2, ref a3, ref a4, ref a5, ref a6, ref a7);
                        s0 = s0_out.Value;
                        t0 = t0_out.Value;
                        s1 = s1_out.Value;
                        t1 = t1_out.Value;
                        s2 = s2_out.Value;
                        t2 = t2_out.Value;
                        s3 = s3_out.Value;
                        t3 = t3_out.Value;
                    }
                    else
                    {
                        s0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.X, x0.X, x0.Y);
                        t0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.X, x0.X, x0.Y);
                        s0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.Y, x0.Z, x0.W);
                        t0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.Y, x0.Z, x0.W);
                        s0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.Z, x1.X, x1.Y);
                        t0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.Z, x1.X, x1.Y);
                        s0 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.W, x1.Z, x1.W);
                        t0 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.W, x1.Z, x1.W);
                        s1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_0.X, x0.X, x0.Y);
                        t1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_0.X, x0.X, x0.Y);
                        s1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_0.Y, x0.Z, x0.W);
                        t1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_0.Y, x0.Z, x0.W);
                        s1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_0.Z, x1.X, x1.Y);
                        t1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_0.Z, x1.X, x1.Y);
                        s1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c1_0.W, x1.Z, x1.W);
                        t1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c1_0.W, x1.Z, x1.W);
                        s2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c2_0.X, x0.X, x0.Y);
                        t2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c2_0.X, x0.X, x0.Y);
                        s2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c2_0.Y, x0.Z, x0.W);
                        t2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c2_0.Y, x0.Z, x0.W);
                        s2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c2_0.Z, x1.X, x1.Y);
                        t2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c2_0.Z, x1.X, x1.Y);
                        s2 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c2_0.W, x1.Z, x1.W);
                        t2 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c2_0.W, x1.Z, x1.W);
                        s3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c3_0.X, x0.X, x0.Y);
                        t3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c3_0.X, x0.X, x0.Y);
                        s3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c3_0.Y, x0.Z, x0.W);
                        t3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c3_0.Y, x0.Z, x0.W);
                        s3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c3_0.Z, x1.X, x1.Y);
                        t3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c3_0.Z, x1.X, x1.Y);
                        s3 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c3_0.W, x1.Z, x1.W);
                        t3 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c3_0.W, x1.Z, x1.W);
                    }
                    sum0 += (float)((meta0 >> 16 & 0xFF) * s0 + (meta0 >> 24 & 1) * t0) * (global::QuantSdk.Gpu.DeviceMath.Low(meta0) * inputScale);
                    sum1 += (float)((meta1 >> 16 & 0xFF) * s1 + (meta1 >> 24 & 1) * t1) * (global::QuantSdk.Gpu.DeviceMath.Low(meta1) * inputScale);
                    sum2 += (float)((meta2 >> 16 & 0xFF) * s2 + (meta2 >> 24 & 1) * t2) * (global::QuantSdk.Gpu.DeviceMath.Low(meta2) * inputScale);
                    sum3 += (float)((meta3 >> 16 & 0xFF) * s3 + (meta3 >> 24 & 1) * t3) * (global::QuantSdk.Gpu.DeviceMath.Low(meta3) * inputScale);
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 16);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 8);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 4);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 2);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                float result1 = sum1;
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 16);
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 8);
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 4);
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 2);
                result1 += global::ILGPU.Warp.ShuffleXor(result1, 1);
                float result2 = sum2;
                result2 += global::ILGPU.Warp.ShuffleXor(result2, 16);
                result2 += global::ILGPU.Warp.ShuffleXor(result2, 8);
                result2 += global::ILGPU.Warp.ShuffleXor(result2, 4);
                result2 += global::ILGPU.Warp.ShuffleXor(result2, 2);
                result2 += global::ILGPU.Warp.ShuffleXor(result2, 1);
                float result3 = sum3;
                result3 += global::ILGPU.Warp.ShuffleXor(result3, 16);
                result3 += global::ILGPU.Warp.ShuffleXor(result3, 8);
                result3 += global::ILGPU.Warp.ShuffleXor(result3, 4);
                result3 += global::ILGPU.Warp.ShuffleXor(result3, 2);
                result3 += global::ILGPU.Warp.ShuffleXor(result3, 1);
                if (part == 0)
                {
                    if (row + 0 < 13)
                    {
                        y[(long)token * 13 + row + 0] = result0;
                    }
                    if (row + 1 < 13)
                    {
                        y[(long)token * 13 + row + 1] = result1;
                    }
                    if (row + 2 < 13)
                    {
                        y[(long)token * 13 + row + 2] = result2;
                    }
                    if (row + 3 < 13)
                    {
                        y[(long)token * 13 + row + 3] = result3;
                    }
                }
            }
        }
    }
}

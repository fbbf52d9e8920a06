#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT4-g64, 64 to 17 features, GroupInteger, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor16,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 2, Fragments: true),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 16640, InputStride: 128, Tokens: 16, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int tokens = (int)(y.Length / 17);
            int token = global::ILGPU.Grid.IdxZ * 16;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> tables = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(0, 512);
            for (int i = global::ILGPU.Group.IdxX; i < 512; i += 32)
            {
                tables[i] = global::QuantSdk.Gpu.TensorMath.MantTable(i);
            }
            global::ILGPU.Group.Barrier();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> staged = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(512, 528);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 0, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 8, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> stagedScales = staged.Cast<global::QuantSdk.Gpu.Float64>();
            for (int set = global::ILGPU.Grid.IdxX; set < 2; set += 2)
            {
                int block0 = set * 1 + team * 1 + 0;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 64 + lane);
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> metas0 = table.Cast<global::QuantSdk.Gpu.Packed64>().SubView(block0 * 32 / 2 + slot);
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> factors0 = table.Cast<global::QuantSdk.Gpu.Packed128>().SubView(block0 * 32 / 4 + part);
                float s0_0_0_0 = 0f; float s0_0_0_1 = 0f; float s0_0_0_2 = 0f; float s0_0_0_3 = 0f; float s0_0_1_0 = 0f; float s0_0_1_1 = 0f; float s0_0_1_2 = 0f; float s0_0_1_3 = 0f;
                int first0 = global::ILGPU.IntrinsicMath.Min(columnWarp + 0, 0);
                global::QuantSdk.Gpu.Packed128 ahead0_c0_0 = source0[first0 * 64];
                global::QuantSdk.Gpu.Packed128 ahead0_c1_0 = source0[first0 * 64 + 32];
                global::QuantSdk.Gpu.Packed64 ahead0_meta0_0 = metas0[(first0 * 2 + 0) * 8];
                global::QuantSdk.Gpu.Packed64 ahead0_meta1_0 = metas0[(first0 * 2 + 1) * 8];
                for (int chunk = -1; chunk < 1; chunk++)
                {
                    if (chunk < 0)
                    {
                        int nextStep = (chunk + 1) * 1;
                        int fill = (chunk + 1 & 1) * 264;
                        for (int first = warp; first < 4; first += 4)
                        {
                            int item0 = first;
                            int depth0 = item0;
                            int step0 = global::ILGPU.IntrinsicMath.Min(nextStep + depth0 / 4, 0) * 4;
                            global::QuantSdk.Gpu.Packed128 x0_0 = inputs0[(step0 + depth0 % 4) * 4 + part];
                            global::QuantSdk.Gpu.Packed128 x0_1 = inputs1[(step0 + depth0 % 4) * 4 + part];
                            int item1 = first + 1;
                            int depth1 = item1;
                            int step1 = global::ILGPU.IntrinsicMath.Min(nextStep + depth1 / 4, 0) * 4;
                            global::QuantSdk.Gpu.Packed128 x1_0 = inputs0[(step1 + depth1 % 4) * 4 + part];
                            global::QuantSdk.Gpu.Packed128 x1_1 = inputs1[(step1 + depth1 % 4) * 4 + part];
                            int item2 = first + 2;
                            int depth2 = item2;
                            int step2 = global::ILGPU.IntrinsicMath.Min(nextStep + depth2 / 4, 0) * 4;
                            global::QuantSdk.Gpu.Packed128 x2_0 = inputs0[(step2 + depth2 % 4) * 4 + part];
                            global::QuantSdk.Gpu.Packed128 x2_1 = inputs1[(step2 + depth2 % 4) * 4 + part];
                            int item3 = first + 3;
                            int depth3 = item3;
                            int step3 = global::ILGPU.IntrinsicMath.Min(nextStep + depth3 / 4, 0) * 4;
                            global::QuantSdk.Gpu.Packed128 x3_0 = inputs0[(step3 + depth3 % 4) * 4 + part];
                            global::QuantSdk.Gpu.Packed128 x3_1 = inputs1[(step3 + depth3 % 4) * 4 + part];
                            staged[fill + (item0 * 2 + 0) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x0_0.X, Y = x0_1.X, Z = x0_0.Y, W = x0_1.Y };
                            staged[fill + (item0 * 2 + 1) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x0_0.Z, Y = x0_1.Z, Z = x0_0.W, W = x0_1.W };
                            staged[fill + (item1 * 2 + 0) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x1_0.X, Y = x1_1.X, Z = x1_0.Y, W = x1_1.Y };
                            staged[fill + (item1 * 2 + 1) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x1_0.Z, Y = x1_1.Z, Z = x1_0.W, W = x1_1.W };
                            staged[fill + (item2 * 2 + 0) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x2_0.X, Y = x2_1.X, Z = x2_0.Y, W = x2_1.Y };
                            staged[fill + (item2 * 2 + 1) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x2_0.Z, Y = x2_1.Z, Z = x2_0.W, W = x2_1.W };
                            staged[fill + (item3 * 2 + 0) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x3_0.X, Y = x3_1.X, Z = x3_0.Y, W = x3_1.Y };
                            staged[fill + (item3 * 2 + 1) * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x3_0.Z, Y = x3_1.Z, Z = x3_0.W, W = x3_1.W };
                        }
                        for (int i = global::ILGPU.Group.IdxX; i < 16; i += 32)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(nextStep * 2 + i / 8, 1);
                            stagedScales[fill * 2 + 512 + i] = new global::QuantSdk.Gpu.Float64 { X = activationScales[(long)global::ILGPU.IntrinsicMath.Min(token + (i & 7) + i / 8 % 1 * 16 + 0, tokens - 1) * 2 + group], Y = activationScales[(long)global::ILGPU.IntrinsicMath.Min(token + (i & 7) + i / 8 % 1 * 16 + 8, tokens - 1) * 2 + group] };
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
                                ahead0_c0_0 = source0[later * 64];
                                global::QuantSdk.Gpu.Packed128 c1_0 = ahead0_c1_0;
                                ahead0_c1_0 = source0[later * 64 + 32];
                                global::QuantSdk.Gpu.Packed64 meta0_0 = ahead0_meta0_0;
                                ahead0_meta0_0 = metas0[(later * 2 + 0) * 8];
                                global::QuantSdk.Gpu.Packed64 meta1_0 = ahead0_meta1_0;
                                ahead0_meta1_0 = metas0[(later * 2 + 1) * 8];
                                int stageStep = step - chunk * 1;
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stepInputs = staged.SubView((chunk & 1) * 264 + stageStep * 256 + lane, 225);
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> stepScales = stagedScales.SubView((chunk & 1) * 528 + 512 + stageStep * 16 + slot, 9);
                                global::QuantSdk.Gpu.Packed128 factor0_0 = factors0[(step * 2 + 0) * 4];
                                global::QuantSdk.Gpu.Packed128 table0_0 = tables[meta0_0.X >> 16 & 511];
                                global::QuantSdk.Gpu.Packed128 table0_1 = tables[meta0_0.Y >> 16 & 511];
                                int w0_0_0, w0_0_1, w0_0_2, w0_0_3, w0_0_4, w0_0_5, w0_0_6, w0_0_7;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out4 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out5 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out6 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out7 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = table0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = table0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = table0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = table0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = table0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = table0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = table0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = table0_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 m, l, u, t; "
                                        + ".reg .b32 r0_0_0, r0_0_1, r0_0_2, r0_0_3; "
                                        + "and.b32 m, %8, 0x77777777; "
                                        + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %8, 0x80808080, 0x78; "
                                        + "prmt.b32 r0_0_0, l, u, 0x5140; prmt.b32 r0_0_1, l, u, 0x7362; "
                                        + "shr.u32 m, m, 16; shl.b32 t, %8, 4; "
                                        + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                        + "prmt.b32 r0_0_2, l, u, 0x5140; prmt.b32 r0_0_3, l, u, 0x7362; "
                                        + ".reg .b32 r0_1_0, r0_1_1, r0_1_2, r0_1_3; "
                                        + "and.b32 m, %9, 0x77777777; "
                                        + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, %9, 0x80808080, 0x78; "
                                        + "prmt.b32 r0_1_0, l, u, 0x5140; prmt.b32 r0_1_1, l, u, 0x7362; "
                                        + "shr.u32 m, m, 16; shl.b32 t, %9, 4; "
                                        + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                        + "prmt.b32 r0_1_2, l, u, 0x5140; prmt.b32 r0_1_3, l, u, 0x7362; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r0_1_0; "
                                        + "mov.b32 %2, r0_0_1; "
                                        + "mov.b32 %3, r0_1_1; "
                                        + "mov.b32 %4, r0_0_2; "
                                        + "mov.b32 %5, r0_1_2; "
                                        + "mov.b32 %6, r0_0_3; "
                                        + "mov.b32 %7, r0_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                                    w0_0_0 = out0.Value;
                                    w0_0_1 = out1.Value;
                                    w0_0_2 = out2.Value;
                                    w0_0_3 = out3.Value;
                                    w0_0_4 = out4.Value;
                                    w0_0_5 = out5.Value;
                                    w0_0_6 = out6.Value;
                                    w0_0_7 = out7.Value;
                                }
                                else
                                {
                                    w0_0_0 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 0, meta0_0.X);
                                    w0_0_1 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 0, meta0_0.Y);
                                    w0_0_2 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 1, meta0_0.X);
                                    w0_0_3 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 1, meta0_0.Y);
                                    w0_0_4 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 2, meta0_0.X);
                                    w0_0_5 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 2, meta0_0.Y);
                                    w0_0_6 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 3, meta0_0.X);
                                    w0_0_7 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 3, meta0_0.Y);
                                }
                                int w0_2_0, w0_2_1, w0_2_2, w0_2_3, w0_2_4, w0_2_5, w0_2_6, w0_2_7;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out4 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out5 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out6 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out7 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = table0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = table0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = table0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = table0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = table0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = table0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = table0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = table0_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 m, l, u, t; "
                                        + ".reg .b32 r1_0_0, r1_0_1, r1_0_2, r1_0_3; "
                                        + "and.b32 m, %8, 0x77777777; "
                                        + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %8, 0x80808080, 0x78; "
                                        + "prmt.b32 r1_0_0, l, u, 0x5140; prmt.b32 r1_0_1, l, u, 0x7362; "
                                        + "shr.u32 m, m, 16; shl.b32 t, %8, 4; "
                                        + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                        + "prmt.b32 r1_0_2, l, u, 0x5140; prmt.b32 r1_0_3, l, u, 0x7362; "
                                        + ".reg .b32 r1_1_0, r1_1_1, r1_1_2, r1_1_3; "
                                        + "and.b32 m, %9, 0x77777777; "
                                        + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, %9, 0x80808080, 0x78; "
                                        + "prmt.b32 r1_1_0, l, u, 0x5140; prmt.b32 r1_1_1, l, u, 0x7362; "
                                        + "shr.u32 m, m, 16; shl.b32 t, %9, 4; "
                                        + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                        + "prmt.b32 r1_1_2, l, u, 0x5140; prmt.b32 r1_1_3, l, u, 0x7362; "
                                        + "mov.b32 %0, r1_0_0; "
                                        + "mov.b32 %1, r1_1_0; "
                                        + "mov.b32 %2, r1_0_1; "
                                        + "mov.b32 %3, r1_1_1; "
                                        + "mov.b32 %4, r1_0_2; "
                                        + "mov.b32 %5, r1_1_2; "
                                        + "mov.b32 %6, r1_0_3; "
                                        + "mov.b32 %7, r1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                                    w0_2_0 = out0.Value;
                                    w0_2_1 = out1.Value;
                                    w0_2_2 = out2.Value;
                                    w0_2_3 = out3.Value;
                                    w0_2_4 = out4.Value;
                                    w0_2_5 = out5.Value;
                                    w0_2_6 = out6.Value;
                                    w0_2_7 = out7.Value;
                                }
                                else
                                {
                                    w0_2_0 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 0, meta0_0.X);
                                    w0_2_1 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 0, meta0_0.Y);
                                    w0_2_2 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 1, meta0_0.X);
                                    w0_2_3 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 1, meta0_0.Y);
                                    w0_2_4 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 2, meta0_0.X);
                                    w0_2_5 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 2, meta0_0.Y);
                                    w0_2_6 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 3, meta0_0.X);
                                    w0_2_7 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 3, meta0_0.Y);
                                }

                                {
                                    float g0_0_0_0 = 0f; float g0_0_0_1 = 0f; float g0_0_0_2 = 0f; float g0_0_0_3 = 0f; float g0_0_1_0 = 0f; float g0_0_1_1 = 0f; float g0_0_1_2 = 0f; float g0_0_1_3 = 0f;
                                    global::QuantSdk.Gpu.Packed128 x0_0 = stepInputs[0];
                                    global::QuantSdk.Gpu.Packed128 x1_0 = stepInputs[32];
                                    global::QuantSdk.Gpu.Packed128 x2_0 = stepInputs[64];
                                    global::QuantSdk.Gpu.Packed128 x3_0 = stepInputs[96];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_0_0_ref = g0_0_0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_0_1_ref = g0_0_0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_0_2_ref = g0_0_0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_0_3_ref = g0_0_0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_1_0_ref = g0_0_1_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_1_1_ref = g0_0_1_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_1_2_ref = g0_0_1_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_1_3_ref = g0_0_1_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_0_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_0_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_0_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_0_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_0_4;
                                        global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_0_5;
                                        global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_0_6;
                                        global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_0_7;
                                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in24 = w0_2_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in25 = w0_2_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in26 = w0_2_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in27 = w0_2_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in32 = w0_2_4;
                                        global::ILGPU.Runtime.Cuda.Input<int> in33 = w0_2_5;
                                        global::ILGPU.Runtime.Cuda.Input<int> in34 = w0_2_6;
                                        global::ILGPU.Runtime.Cuda.Input<int> in35 = w0_2_7;
                                        global::ILGPU.Runtime.Cuda.Input<int> in36 = x3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in37 = x3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x3_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%28, %29, %30, %31}, {%24, %26}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%28, %29, %30, %31}, {%25, %27}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%36, %37, %38, %39}, {%32, %34}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%36, %37, %38, %39}, {%33, %35}, {%4, %5, %6, %7}; ",
                                            ref g0_0_0_0_ref, ref g0_0_0_1_ref, ref g0_0_0_2_ref, ref g0_0_0_3_ref, ref g0_0_1_0_ref, ref g0_0_1_1_ref, ref g0_0_1_2_ref, ref g0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                        g0_0_0_0 = g0_0_0_0_ref.Value;
                                        g0_0_0_1 = g0_0_0_1_ref.Value;
                                        g0_0_0_2 = g0_0_0_2_ref.Value;
                                        g0_0_0_3 = g0_0_0_3_ref.Value;
                                        g0_0_1_0 = g0_0_1_0_ref.Value;
                                        g0_0_1_1 = g0_0_1_1_ref.Value;
                                        g0_0_1_2 = g0_0_1_2_ref.Value;
                                        g0_0_1_3 = g0_0_1_3_ref.Value;
                                    }
                                    else
                                    {
                                        global::QuantSdk.Gpu.Float128 product;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w0_0_0, w0_0_2);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w0_0_1, w0_0_3);
                                        g0_0_1_0 += product.X;
                                        g0_0_1_1 += product.Y;
                                        g0_0_1_2 += product.Z;
                                        g0_0_1_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w0_0_4, w0_0_6);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w0_0_5, w0_0_7);
                                        g0_0_1_0 += product.X;
                                        g0_0_1_1 += product.Y;
                                        g0_0_1_2 += product.Z;
                                        g0_0_1_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w0_2_0, w0_2_2);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w0_2_1, w0_2_3);
                                        g0_0_1_0 += product.X;
                                        g0_0_1_1 += product.Y;
                                        g0_0_1_2 += product.Z;
                                        g0_0_1_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w0_2_4, w0_2_6);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w0_2_5, w0_2_7);
                                        g0_0_1_0 += product.X;
                                        g0_0_1_1 += product.Y;
                                        g0_0_1_2 += product.Z;
                                        g0_0_1_3 += product.W;
                                    }
                                    global::QuantSdk.Gpu.Float64 inputScale0_0 = stepScales[0];
                                    s0_0_0_0 += g0_0_0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(factor0_0.X) * inputScale0_0.X);
                                    s0_0_0_1 += g0_0_0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(factor0_0.Z) * inputScale0_0.X);
                                    s0_0_0_2 += g0_0_0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(factor0_0.X) * inputScale0_0.Y);
                                    s0_0_0_3 += g0_0_0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(factor0_0.Z) * inputScale0_0.Y);
                                    s0_0_1_0 += g0_0_1_0 * (global::QuantSdk.Gpu.DeviceMath.Low(factor0_0.Y) * inputScale0_0.X);
                                    s0_0_1_1 += g0_0_1_1 * (global::QuantSdk.Gpu.DeviceMath.Low(factor0_0.W) * inputScale0_0.X);
                                    s0_0_1_2 += g0_0_1_2 * (global::QuantSdk.Gpu.DeviceMath.Low(factor0_0.Y) * inputScale0_0.Y);
                                    s0_0_1_3 += g0_0_1_3 * (global::QuantSdk.Gpu.DeviceMath.Low(factor0_0.W) * inputScale0_0.Y);
                                }
                                global::QuantSdk.Gpu.Packed128 factor1_0 = factors0[(step * 2 + 1) * 4];
                                global::QuantSdk.Gpu.Packed128 table1_0 = tables[meta1_0.X >> 16 & 511];
                                global::QuantSdk.Gpu.Packed128 table1_1 = tables[meta1_0.Y >> 16 & 511];
                                int w0_4_0, w0_4_1, w0_4_2, w0_4_3, w0_4_4, w0_4_5, w0_4_6, w0_4_7;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out4 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out5 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out6 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out7 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = table1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = table1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = table1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = table1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = table1_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = table1_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = table1_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = table1_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 m, l, u, t; "
                                        + ".reg .b32 r2_0_0, r2_0_1, r2_0_2, r2_0_3; "
                                        + "and.b32 m, %8, 0x77777777; "
                                        + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %8, 0x80808080, 0x78; "
                                        + "prmt.b32 r2_0_0, l, u, 0x5140; prmt.b32 r2_0_1, l, u, 0x7362; "
                                        + "shr.u32 m, m, 16; shl.b32 t, %8, 4; "
                                        + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                        + "prmt.b32 r2_0_2, l, u, 0x5140; prmt.b32 r2_0_3, l, u, 0x7362; "
                                        + ".reg .b32 r2_1_0, r2_1_1, r2_1_2, r2_1_3; "
                                        + "and.b32 m, %9, 0x77777777; "
                                        + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, %9, 0x80808080, 0x78; "
                                        + "prmt.b32 r2_1_0, l, u, 0x5140; prmt.b32 r2_1_1, l, u, 0x7362; "
                                        + "shr.u32 m, m, 16; shl.b32 t, %9, 4; "
                                        + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                        + "prmt.b32 r2_1_2, l, u, 0x5140; prmt.b32 r2_1_3, l, u, 0x7362; "
                                        + "mov.b32 %0, r2_0_0; "
                                        + "mov.b32 %1, r2_1_0; "
                                        + "mov.b32 %2, r2_0_1; "
                                        + "mov.b32 %3, r2_1_1; "
                                        + "mov.b32 %4, r2_0_2; "
                                        + "mov.b32 %5, r2_1_2; "
                                        + "mov.b32 %6, r2_0_3; "
                                        + "mov.b32 %7, r2_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                                    w0_4_0 = out0.Value;
                                    w0_4_1 = out1.Value;
                                    w0_4_2 = out2.Value;
                                    w0_4_3 = out3.Value;
                                    w0_4_4 = out4.Value;
                                    w0_4_5 = out5.Value;
                                    w0_4_6 = out6.Value;
                                    w0_4_7 = out7.Value;
                                }
                                else
                                {
                                    w0_4_0 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 0, meta1_0.X);
                                    w0_4_1 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 0, meta1_0.Y);
                                    w0_4_2 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 1, meta1_0.X);
                                    w0_4_3 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 1, meta1_0.Y);
                                    w0_4_4 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 2, meta1_0.X);
                                    w0_4_5 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 2, meta1_0.Y);
                                    w0_4_6 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 3, meta1_0.X);
                                    w0_4_7 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 3, meta1_0.Y);
                                }
                                int w0_6_0, w0_6_1, w0_6_2, w0_6_3, w0_6_4, w0_6_5, w0_6_6, w0_6_7;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out4 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out5 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out6 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out7 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = table1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = table1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = table1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = table1_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in6 = table1_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in7 = table1_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = table1_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = table1_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 m, l, u, t; "
                                        + ".reg .b32 r3_0_0, r3_0_1, r3_0_2, r3_0_3; "
                                        + "and.b32 m, %8, 0x77777777; "
                                        + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, %8, 0x80808080, 0x78; "
                                        + "prmt.b32 r3_0_0, l, u, 0x5140; prmt.b32 r3_0_1, l, u, 0x7362; "
                                        + "shr.u32 m, m, 16; shl.b32 t, %8, 4; "
                                        + "prmt.b32 l, %10, %11, m; prmt.b32 u, %12, %13, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                        + "prmt.b32 r3_0_2, l, u, 0x5140; prmt.b32 r3_0_3, l, u, 0x7362; "
                                        + ".reg .b32 r3_1_0, r3_1_1, r3_1_2, r3_1_3; "
                                        + "and.b32 m, %9, 0x77777777; "
                                        + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, %9, 0x80808080, 0x78; "
                                        + "prmt.b32 r3_1_0, l, u, 0x5140; prmt.b32 r3_1_1, l, u, 0x7362; "
                                        + "shr.u32 m, m, 16; shl.b32 t, %9, 4; "
                                        + "prmt.b32 l, %14, %15, m; prmt.b32 u, %16, %17, m; lop3.b32 u, u, t, 0x80808080, 0x78; "
                                        + "prmt.b32 r3_1_2, l, u, 0x5140; prmt.b32 r3_1_3, l, u, 0x7362; "
                                        + "mov.b32 %0, r3_0_0; "
                                        + "mov.b32 %1, r3_1_0; "
                                        + "mov.b32 %2, r3_0_1; "
                                        + "mov.b32 %3, r3_1_1; "
                                        + "mov.b32 %4, r3_0_2; "
                                        + "mov.b32 %5, r3_1_2; "
                                        + "mov.b32 %6, r3_0_3; "
                                        + "mov.b32 %7, r3_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9);
                                    w0_6_0 = out0.Value;
                                    w0_6_1 = out1.Value;
                                    w0_6_2 = out2.Value;
                                    w0_6_3 = out3.Value;
                                    w0_6_4 = out4.Value;
                                    w0_6_5 = out5.Value;
                                    w0_6_6 = out6.Value;
                                    w0_6_7 = out7.Value;
                                }
                                else
                                {
                                    w0_6_0 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 0, meta1_0.X);
                                    w0_6_1 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 0, meta1_0.Y);
                                    w0_6_2 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 1, meta1_0.X);
                                    w0_6_3 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 1, meta1_0.Y);
                                    w0_6_4 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 2, meta1_0.X);
                                    w0_6_5 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 2, meta1_0.Y);
                                    w0_6_6 = global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 3, meta1_0.X);
                                    w0_6_7 = global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 3, meta1_0.Y);
                                }

                                {
                                    float g0_0_0_0 = 0f; float g0_0_0_1 = 0f; float g0_0_0_2 = 0f; float g0_0_0_3 = 0f; float g0_0_1_0 = 0f; float g0_0_1_1 = 0f; float g0_0_1_2 = 0f; float g0_0_1_3 = 0f;
                                    global::QuantSdk.Gpu.Packed128 x4_0 = stepInputs[128];
                                    global::QuantSdk.Gpu.Packed128 x5_0 = stepInputs[160];
                                    global::QuantSdk.Gpu.Packed128 x6_0 = stepInputs[192];
                                    global::QuantSdk.Gpu.Packed128 x7_0 = stepInputs[224];
                                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                    {
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_0_0_ref = g0_0_0_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_0_1_ref = g0_0_0_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_0_2_ref = g0_0_0_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_0_3_ref = g0_0_0_3;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_1_0_ref = g0_0_1_0;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_1_1_ref = g0_0_1_1;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_1_2_ref = g0_0_1_2;
                                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_1_3_ref = g0_0_1_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_4_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_4_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_4_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_4_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x4_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x4_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x4_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x4_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_4_4;
                                        global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_4_5;
                                        global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_4_6;
                                        global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_4_7;
                                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x5_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x5_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x5_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x5_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in24 = w0_6_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in25 = w0_6_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in26 = w0_6_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in27 = w0_6_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in28 = x6_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in29 = x6_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x6_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x6_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in32 = w0_6_4;
                                        global::ILGPU.Runtime.Cuda.Input<int> in33 = w0_6_5;
                                        global::ILGPU.Runtime.Cuda.Input<int> in34 = w0_6_6;
                                        global::ILGPU.Runtime.Cuda.Input<int> in35 = w0_6_7;
                                        global::ILGPU.Runtime.Cuda.Input<int> in36 = x7_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in37 = x7_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x7_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x7_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%28, %29, %30, %31}, {%24, %26}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%28, %29, %30, %31}, {%25, %27}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%36, %37, %38, %39}, {%32, %34}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%36, %37, %38, %39}, {%33, %35}, {%4, %5, %6, %7}; ",
                                            ref g0_0_0_0_ref, ref g0_0_0_1_ref, ref g0_0_0_2_ref, ref g0_0_0_3_ref, ref g0_0_1_0_ref, ref g0_0_1_1_ref, ref g0_0_1_2_ref, ref g0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39);
                                        g0_0_0_0 = g0_0_0_0_ref.Value;
                                        g0_0_0_1 = g0_0_0_1_ref.Value;
                                        g0_0_0_2 = g0_0_0_2_ref.Value;
                                        g0_0_0_3 = g0_0_0_3_ref.Value;
                                        g0_0_1_0 = g0_0_1_0_ref.Value;
                                        g0_0_1_1 = g0_0_1_1_ref.Value;
                                        g0_0_1_2 = g0_0_1_2_ref.Value;
                                        g0_0_1_3 = g0_0_1_3_ref.Value;
                                    }
                                    else
                                    {
                                        global::QuantSdk.Gpu.Float128 product;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w0_4_0, w0_4_2);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w0_4_1, w0_4_3);
                                        g0_0_1_0 += product.X;
                                        g0_0_1_1 += product.Y;
                                        g0_0_1_2 += product.Z;
                                        g0_0_1_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w0_4_4, w0_4_6);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w0_4_5, w0_4_7);
                                        g0_0_1_0 += product.X;
                                        g0_0_1_1 += product.Y;
                                        g0_0_1_2 += product.Z;
                                        g0_0_1_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w0_6_0, w0_6_2);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w0_6_1, w0_6_3);
                                        g0_0_1_0 += product.X;
                                        g0_0_1_1 += product.Y;
                                        g0_0_1_2 += product.Z;
                                        g0_0_1_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w0_6_4, w0_6_6);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w0_6_5, w0_6_7);
                                        g0_0_1_0 += product.X;
                                        g0_0_1_1 += product.Y;
                                        g0_0_1_2 += product.Z;
                                        g0_0_1_3 += product.W;
                                    }
                                    global::QuantSdk.Gpu.Float64 inputScale1_0 = stepScales[8];
                                    s0_0_0_0 += g0_0_0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(factor1_0.X) * inputScale1_0.X);
                                    s0_0_0_1 += g0_0_0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(factor1_0.Z) * inputScale1_0.X);
                                    s0_0_0_2 += g0_0_0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(factor1_0.X) * inputScale1_0.Y);
                                    s0_0_0_3 += g0_0_0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(factor1_0.Z) * inputScale1_0.Y);
                                    s0_0_1_0 += g0_0_1_0 * (global::QuantSdk.Gpu.DeviceMath.Low(factor1_0.Y) * inputScale1_0.X);
                                    s0_0_1_1 += g0_0_1_1 * (global::QuantSdk.Gpu.DeviceMath.Low(factor1_0.W) * inputScale1_0.X);
                                    s0_0_1_2 += g0_0_1_2 * (global::QuantSdk.Gpu.DeviceMath.Low(factor1_0.Y) * inputScale1_0.Y);
                                    s0_0_1_3 += g0_0_1_3 * (global::QuantSdk.Gpu.DeviceMath.Low(factor1_0.W) * inputScale1_0.Y);
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
                        if (target + 0 < 17)
                        {
                            y[(long)column * 17 + target + 0] = s0_0_0_0;
                        }
                        if (target + 1 < 17)
                        {
                            y[(long)column * 17 + target + 1] = s0_0_1_0;
                        }
                        if (target + 2 < 17)
                        {
                            y[(long)column * 17 + target + 2] = s0_0_0_1;
                        }
                        if (target + 3 < 17)
                        {
                            y[(long)column * 17 + target + 3] = s0_0_1_1;
                        }
                    }
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 8;
                    if (column < tokens)
                    {
                        if (target + 0 < 17)
                        {
                            y[(long)column * 17 + target + 0] = s0_0_0_2;
                        }
                        if (target + 1 < 17)
                        {
                            y[(long)column * 17 + target + 1] = s0_0_1_2;
                        }
                        if (target + 2 < 17)
                        {
                            y[(long)column * 17 + target + 2] = s0_0_0_3;
                        }
                        if (target + 3 < 17)
                        {
                            y[(long)column * 17 + target + 3] = s0_0_1_3;
                        }
                    }
                }
            }
        }
    }
}

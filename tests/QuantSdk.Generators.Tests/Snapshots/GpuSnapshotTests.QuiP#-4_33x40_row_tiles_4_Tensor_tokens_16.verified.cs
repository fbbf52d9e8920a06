#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-4, 40 to 33 features, LatticeRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor16,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 3, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 40960, InputStride: 128, Tokens: 16, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int tokens = (int)(y.Length / 33);
            int token = global::ILGPU.Grid.IdxZ * 16;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> sharedQuads = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<int> shared = sharedQuads.Cast<int>();
            for (int i = global::ILGPU.Group.IdxX; i < 512; i += global::ILGPU.Group.DimX)
            {
                int word = table[i];
                global::QuantSdk.Gpu.Packed128 copies = new global::QuantSdk.Gpu.Packed128 { X = word, Y = word, Z = word, W = word };
                sharedQuads[i * 4 + ((i >> 1) + 0 & 3)] = copies;
                sharedQuads[i * 4 + ((i >> 1) + 1 & 3)] = copies;
                sharedQuads[i * 4 + ((i >> 1) + 2 & 3)] = copies;
                sharedQuads[i * 4 + ((i >> 1) + 3 & 3)] = copies;
            }
            global::ILGPU.Group.Barrier();
            global::ILGPU.ArrayView<int> magnitudes = shared.SubView((lane & 15), 4081);
            global::ILGPU.ArrayView<int> signs = shared.SubView(4096 + (lane & 15), 4081);
            int ratio = global::QuantSdk.Gpu.TensorMath.Pair(scales[1] / scales[0]);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> staged = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(2048, 512);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 0, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 8, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
            for (int set = global::ILGPU.Grid.IdxX; set < 1; set += 1)
            {
                int block0 = global::ILGPU.IntrinsicMath.Min(set * 4 + team * 4 + 0, 2);
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 64 + lane);
                int block1 = global::ILGPU.IntrinsicMath.Min(set * 4 + team * 4 + 1, 2);
                int row1 = block1 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source1 = units.SubView((long)block1 * 64 + lane);
                int block2 = global::ILGPU.IntrinsicMath.Min(set * 4 + team * 4 + 2, 2);
                int row2 = block2 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source2 = units.SubView((long)block2 * 64 + lane);
                int block3 = global::ILGPU.IntrinsicMath.Min(set * 4 + team * 4 + 3, 2);
                int row3 = block3 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source3 = units.SubView((long)block3 * 64 + lane);
                float s0_0_0_0 = 0f; float s0_0_0_1 = 0f; float s0_0_0_2 = 0f; float s0_0_0_3 = 0f; float s0_0_1_0 = 0f; float s0_0_1_1 = 0f; float s0_0_1_2 = 0f; float s0_0_1_3 = 0f;
                float s1_0_0_0 = 0f; float s1_0_0_1 = 0f; float s1_0_0_2 = 0f; float s1_0_0_3 = 0f; float s1_0_1_0 = 0f; float s1_0_1_1 = 0f; float s1_0_1_2 = 0f; float s1_0_1_3 = 0f;
                float s2_0_0_0 = 0f; float s2_0_0_1 = 0f; float s2_0_0_2 = 0f; float s2_0_0_3 = 0f; float s2_0_1_0 = 0f; float s2_0_1_1 = 0f; float s2_0_1_2 = 0f; float s2_0_1_3 = 0f;
                float s3_0_0_0 = 0f; float s3_0_0_1 = 0f; float s3_0_0_2 = 0f; float s3_0_0_3 = 0f; float s3_0_1_0 = 0f; float s3_0_1_1 = 0f; float s3_0_1_2 = 0f; float s3_0_1_3 = 0f;
                int first0 = global::ILGPU.IntrinsicMath.Min(columnWarp + 0, 0);
                global::QuantSdk.Gpu.Packed128 ahead0_c0_0 = source0[first0 * 64];
                global::QuantSdk.Gpu.Packed128 ahead0_c1_0 = source0[first0 * 64 + 32];
                global::QuantSdk.Gpu.Packed128 ahead0_c2_0 = source1[first0 * 64];
                global::QuantSdk.Gpu.Packed128 ahead0_c3_0 = source1[first0 * 64 + 32];
                global::QuantSdk.Gpu.Packed128 ahead0_c4_0 = source2[first0 * 64];
                global::QuantSdk.Gpu.Packed128 ahead0_c5_0 = source2[first0 * 64 + 32];
                global::QuantSdk.Gpu.Packed128 ahead0_c6_0 = source3[first0 * 64];
                global::QuantSdk.Gpu.Packed128 ahead0_c7_0 = source3[first0 * 64 + 32];
                for (int chunk = -1; chunk < 1; chunk++)
                {
                    if (chunk < 0)
                    {
                        int nextStep = (chunk + 1) * 1;
                        int fill = (chunk + 1 & 1) * 256;
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
                                global::QuantSdk.Gpu.Packed128 c2_0 = ahead0_c2_0;
                                ahead0_c2_0 = source1[later * 64];
                                global::QuantSdk.Gpu.Packed128 c3_0 = ahead0_c3_0;
                                ahead0_c3_0 = source1[later * 64 + 32];
                                global::QuantSdk.Gpu.Packed128 c4_0 = ahead0_c4_0;
                                ahead0_c4_0 = source2[later * 64];
                                global::QuantSdk.Gpu.Packed128 c5_0 = ahead0_c5_0;
                                ahead0_c5_0 = source2[later * 64 + 32];
                                global::QuantSdk.Gpu.Packed128 c6_0 = ahead0_c6_0;
                                ahead0_c6_0 = source3[later * 64];
                                global::QuantSdk.Gpu.Packed128 c7_0 = ahead0_c7_0;
                                ahead0_c7_0 = source3[later * 64 + 32];
                                int stageStep = step - chunk * 1;
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stepInputs = staged.SubView((chunk & 1) * 256 + stageStep * 256 + lane, 225);
                                int first = step * 16 + part;
                                int p0_0_0 = magnitudes[c0_0.X >> 4 & 0xFF0] ^ signs[c0_0.X << 4 & 0xFF0];
                                int p0_0_1 = magnitudes[c0_0.X >> 20 & 0xFF0] ^ signs[c0_0.X >> 12 & 0xFF0];
                                int p1_0_0 = magnitudes[c1_0.X >> 4 & 0xFF0] ^ signs[c1_0.X << 4 & 0xFF0];
                                int p1_0_1 = magnitudes[c1_0.X >> 20 & 0xFF0] ^ signs[c1_0.X >> 12 & 0xFF0];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p0_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p0_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p1_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p1_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r0_0_0h; shr.s32 r0_0_0h, %8, 31; and.b32 r0_0_0h, r0_0_0h, 0x06000600; sub.u32 r0_0_0h, 0x3A003A00, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_0, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_1, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_2, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_3, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_1h; shr.s32 r0_0_1h, %9, 31; and.b32 r0_0_1h, r0_0_1h, 0x06000600; sub.u32 r0_0_1h, 0x3A003A00, r0_0_1h; "
                                        + ".reg .b32 r0_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_0, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_0, r0_0_1_0, %10, r0_0_0_0; "
                                        + ".reg .b32 r0_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_1, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_1, r0_0_1_1, %10, r0_0_0_1; "
                                        + ".reg .b32 r0_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_2, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_2, r0_0_1_2, %10, r0_0_0_2; "
                                        + ".reg .b32 r0_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_3, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_3, r0_0_1_3, %10, r0_0_0_3; "
                                        + ".reg .b32 r0_1_0h; shr.s32 r0_1_0h, %11, 31; and.b32 r0_1_0h, r0_1_0h, 0x06000600; sub.u32 r0_1_0h, 0x3A003A00, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_0, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_1, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_2, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_3, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_1h; shr.s32 r0_1_1h, %12, 31; and.b32 r0_1_1h, r0_1_1h, 0x06000600; sub.u32 r0_1_1h, 0x3A003A00, r0_1_1h; "
                                        + ".reg .b32 r0_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_0, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_0, r0_1_1_0, %13, r0_1_0_0; "
                                        + ".reg .b32 r0_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_1, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_1, r0_1_1_1, %13, r0_1_0_1; "
                                        + ".reg .b32 r0_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_2, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_2, r0_1_1_2, %13, r0_1_0_2; "
                                        + ".reg .b32 r0_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_3, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_3, r0_1_1_3, %13, r0_1_0_3; "
                                        + "mov.b32 %0, r0_0_1_0; "
                                        + "mov.b32 %1, r0_1_1_0; "
                                        + "mov.b32 %2, r0_0_1_1; "
                                        + "mov.b32 %3, r0_1_1_1; "
                                        + "mov.b32 %4, r0_0_1_2; "
                                        + "mov.b32 %5, r0_1_1_2; "
                                        + "mov.b32 %6, r0_0_1_3; "
                                        + "mov.b32 %7, r0_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
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
                                    w0_0_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 0));
                                    w0_0_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 0));
                                    w0_0_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 1));
                                    w0_0_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 1));
                                    w0_0_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 2));
                                    w0_0_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 2));
                                    w0_0_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 3));
                                    w0_0_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 3));
                                }
                                int p2_0_0 = magnitudes[c2_0.X >> 4 & 0xFF0] ^ signs[c2_0.X << 4 & 0xFF0];
                                int p2_0_1 = magnitudes[c2_0.X >> 20 & 0xFF0] ^ signs[c2_0.X >> 12 & 0xFF0];
                                int p3_0_0 = magnitudes[c3_0.X >> 4 & 0xFF0] ^ signs[c3_0.X << 4 & 0xFF0];
                                int p3_0_1 = magnitudes[c3_0.X >> 20 & 0xFF0] ^ signs[c3_0.X >> 12 & 0xFF0];
                                int w1_0_0, w1_0_1, w1_0_2, w1_0_3, w1_0_4, w1_0_5, w1_0_6, w1_0_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p2_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p2_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p3_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p3_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r0_0_0h; shr.s32 r0_0_0h, %8, 31; and.b32 r0_0_0h, r0_0_0h, 0x06000600; sub.u32 r0_0_0h, 0x3A003A00, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_0, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_1, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_2, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_3, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_1h; shr.s32 r0_0_1h, %9, 31; and.b32 r0_0_1h, r0_0_1h, 0x06000600; sub.u32 r0_0_1h, 0x3A003A00, r0_0_1h; "
                                        + ".reg .b32 r0_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_0, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_0, r0_0_1_0, %10, r0_0_0_0; "
                                        + ".reg .b32 r0_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_1, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_1, r0_0_1_1, %10, r0_0_0_1; "
                                        + ".reg .b32 r0_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_2, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_2, r0_0_1_2, %10, r0_0_0_2; "
                                        + ".reg .b32 r0_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_3, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_3, r0_0_1_3, %10, r0_0_0_3; "
                                        + ".reg .b32 r0_1_0h; shr.s32 r0_1_0h, %11, 31; and.b32 r0_1_0h, r0_1_0h, 0x06000600; sub.u32 r0_1_0h, 0x3A003A00, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_0, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_1, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_2, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_3, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_1h; shr.s32 r0_1_1h, %12, 31; and.b32 r0_1_1h, r0_1_1h, 0x06000600; sub.u32 r0_1_1h, 0x3A003A00, r0_1_1h; "
                                        + ".reg .b32 r0_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_0, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_0, r0_1_1_0, %13, r0_1_0_0; "
                                        + ".reg .b32 r0_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_1, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_1, r0_1_1_1, %13, r0_1_0_1; "
                                        + ".reg .b32 r0_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_2, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_2, r0_1_1_2, %13, r0_1_0_2; "
                                        + ".reg .b32 r0_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_3, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_3, r0_1_1_3, %13, r0_1_0_3; "
                                        + "mov.b32 %0, r0_0_1_0; "
                                        + "mov.b32 %1, r0_1_1_0; "
                                        + "mov.b32 %2, r0_0_1_1; "
                                        + "mov.b32 %3, r0_1_1_1; "
                                        + "mov.b32 %4, r0_0_1_2; "
                                        + "mov.b32 %5, r0_1_1_2; "
                                        + "mov.b32 %6, r0_0_1_3; "
                                        + "mov.b32 %7, r0_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w1_0_0 = out0.Value;
                                    w1_0_1 = out1.Value;
                                    w1_0_2 = out2.Value;
                                    w1_0_3 = out3.Value;
                                    w1_0_4 = out4.Value;
                                    w1_0_5 = out5.Value;
                                    w1_0_6 = out6.Value;
                                    w1_0_7 = out7.Value;
                                }
                                else
                                {
                                    w1_0_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_0, 0));
                                    w1_0_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_0, 0));
                                    w1_0_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_0, 1));
                                    w1_0_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_0, 1));
                                    w1_0_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_0, 2));
                                    w1_0_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_0, 2));
                                    w1_0_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_0, 3));
                                    w1_0_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_0, 3));
                                }
                                int p4_0_0 = magnitudes[c4_0.X >> 4 & 0xFF0] ^ signs[c4_0.X << 4 & 0xFF0];
                                int p4_0_1 = magnitudes[c4_0.X >> 20 & 0xFF0] ^ signs[c4_0.X >> 12 & 0xFF0];
                                int p5_0_0 = magnitudes[c5_0.X >> 4 & 0xFF0] ^ signs[c5_0.X << 4 & 0xFF0];
                                int p5_0_1 = magnitudes[c5_0.X >> 20 & 0xFF0] ^ signs[c5_0.X >> 12 & 0xFF0];
                                int w2_0_0, w2_0_1, w2_0_2, w2_0_3, w2_0_4, w2_0_5, w2_0_6, w2_0_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p4_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p4_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p5_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p5_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r0_0_0h; shr.s32 r0_0_0h, %8, 31; and.b32 r0_0_0h, r0_0_0h, 0x06000600; sub.u32 r0_0_0h, 0x3A003A00, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_0, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_1, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_2, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_3, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_1h; shr.s32 r0_0_1h, %9, 31; and.b32 r0_0_1h, r0_0_1h, 0x06000600; sub.u32 r0_0_1h, 0x3A003A00, r0_0_1h; "
                                        + ".reg .b32 r0_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_0, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_0, r0_0_1_0, %10, r0_0_0_0; "
                                        + ".reg .b32 r0_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_1, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_1, r0_0_1_1, %10, r0_0_0_1; "
                                        + ".reg .b32 r0_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_2, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_2, r0_0_1_2, %10, r0_0_0_2; "
                                        + ".reg .b32 r0_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_3, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_3, r0_0_1_3, %10, r0_0_0_3; "
                                        + ".reg .b32 r0_1_0h; shr.s32 r0_1_0h, %11, 31; and.b32 r0_1_0h, r0_1_0h, 0x06000600; sub.u32 r0_1_0h, 0x3A003A00, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_0, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_1, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_2, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_3, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_1h; shr.s32 r0_1_1h, %12, 31; and.b32 r0_1_1h, r0_1_1h, 0x06000600; sub.u32 r0_1_1h, 0x3A003A00, r0_1_1h; "
                                        + ".reg .b32 r0_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_0, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_0, r0_1_1_0, %13, r0_1_0_0; "
                                        + ".reg .b32 r0_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_1, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_1, r0_1_1_1, %13, r0_1_0_1; "
                                        + ".reg .b32 r0_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_2, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_2, r0_1_1_2, %13, r0_1_0_2; "
                                        + ".reg .b32 r0_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_3, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_3, r0_1_1_3, %13, r0_1_0_3; "
                                        + "mov.b32 %0, r0_0_1_0; "
                                        + "mov.b32 %1, r0_1_1_0; "
                                        + "mov.b32 %2, r0_0_1_1; "
                                        + "mov.b32 %3, r0_1_1_1; "
                                        + "mov.b32 %4, r0_0_1_2; "
                                        + "mov.b32 %5, r0_1_1_2; "
                                        + "mov.b32 %6, r0_0_1_3; "
                                        + "mov.b32 %7, r0_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w2_0_0 = out0.Value;
                                    w2_0_1 = out1.Value;
                                    w2_0_2 = out2.Value;
                                    w2_0_3 = out3.Value;
                                    w2_0_4 = out4.Value;
                                    w2_0_5 = out5.Value;
                                    w2_0_6 = out6.Value;
                                    w2_0_7 = out7.Value;
                                }
                                else
                                {
                                    w2_0_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_0, 0));
                                    w2_0_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_0, 0));
                                    w2_0_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_0, 1));
                                    w2_0_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_0, 1));
                                    w2_0_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_0, 2));
                                    w2_0_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_0, 2));
                                    w2_0_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_0, 3));
                                    w2_0_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_0, 3));
                                }
                                int p6_0_0 = magnitudes[c6_0.X >> 4 & 0xFF0] ^ signs[c6_0.X << 4 & 0xFF0];
                                int p6_0_1 = magnitudes[c6_0.X >> 20 & 0xFF0] ^ signs[c6_0.X >> 12 & 0xFF0];
                                int p7_0_0 = magnitudes[c7_0.X >> 4 & 0xFF0] ^ signs[c7_0.X << 4 & 0xFF0];
                                int p7_0_1 = magnitudes[c7_0.X >> 20 & 0xFF0] ^ signs[c7_0.X >> 12 & 0xFF0];
                                int w3_0_0, w3_0_1, w3_0_2, w3_0_3, w3_0_4, w3_0_5, w3_0_6, w3_0_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p6_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p6_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p7_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p7_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r0_0_0h; shr.s32 r0_0_0h, %8, 31; and.b32 r0_0_0h, r0_0_0h, 0x06000600; sub.u32 r0_0_0h, 0x3A003A00, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_0, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_1, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_2, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_3, t, r0_0_0h; "
                                        + ".reg .b32 r0_0_1h; shr.s32 r0_0_1h, %9, 31; and.b32 r0_0_1h, r0_0_1h, 0x06000600; sub.u32 r0_0_1h, 0x3A003A00, r0_0_1h; "
                                        + ".reg .b32 r0_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_0, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_0, r0_0_1_0, %10, r0_0_0_0; "
                                        + ".reg .b32 r0_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_1, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_1, r0_0_1_1, %10, r0_0_0_1; "
                                        + ".reg .b32 r0_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_2, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_2, r0_0_1_2, %10, r0_0_0_2; "
                                        + ".reg .b32 r0_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_3, t, r0_0_1h; "
                                        + "fma.rn.f16x2 r0_0_1_3, r0_0_1_3, %10, r0_0_0_3; "
                                        + ".reg .b32 r0_1_0h; shr.s32 r0_1_0h, %11, 31; and.b32 r0_1_0h, r0_1_0h, 0x06000600; sub.u32 r0_1_0h, 0x3A003A00, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_0, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_1, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_2, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_3, t, r0_1_0h; "
                                        + ".reg .b32 r0_1_1h; shr.s32 r0_1_1h, %12, 31; and.b32 r0_1_1h, r0_1_1h, 0x06000600; sub.u32 r0_1_1h, 0x3A003A00, r0_1_1h; "
                                        + ".reg .b32 r0_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_0, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_0, r0_1_1_0, %13, r0_1_0_0; "
                                        + ".reg .b32 r0_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_1, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_1, r0_1_1_1, %13, r0_1_0_1; "
                                        + ".reg .b32 r0_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_2, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_2, r0_1_1_2, %13, r0_1_0_2; "
                                        + ".reg .b32 r0_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_3, t, r0_1_1h; "
                                        + "fma.rn.f16x2 r0_1_1_3, r0_1_1_3, %13, r0_1_0_3; "
                                        + "mov.b32 %0, r0_0_1_0; "
                                        + "mov.b32 %1, r0_1_1_0; "
                                        + "mov.b32 %2, r0_0_1_1; "
                                        + "mov.b32 %3, r0_1_1_1; "
                                        + "mov.b32 %4, r0_0_1_2; "
                                        + "mov.b32 %5, r0_1_1_2; "
                                        + "mov.b32 %6, r0_0_1_3; "
                                        + "mov.b32 %7, r0_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w3_0_0 = out0.Value;
                                    w3_0_1 = out1.Value;
                                    w3_0_2 = out2.Value;
                                    w3_0_3 = out3.Value;
                                    w3_0_4 = out4.Value;
                                    w3_0_5 = out5.Value;
                                    w3_0_6 = out6.Value;
                                    w3_0_7 = out7.Value;
                                }
                                else
                                {
                                    w3_0_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_0, 0));
                                    w3_0_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_0, 0));
                                    w3_0_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_0, 1));
                                    w3_0_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_0, 1));
                                    w3_0_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_0, 2));
                                    w3_0_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_0, 2));
                                    w3_0_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_0, 3));
                                    w3_0_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_0, 3));
                                }
                                global::QuantSdk.Gpu.Packed128 x0_0 = stepInputs[0];
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
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w0_0_4, w0_0_6);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w0_0_5, w0_0_7);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_0_ref = s1_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_1_ref = s1_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_2_ref = s1_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_3_ref = s1_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_0_ref = s1_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_1_ref = s1_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_2_ref = s1_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_3_ref = s1_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w1_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w1_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w1_0_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w1_0_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w1_0_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w1_0_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w1_0_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w1_0_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s1_0_0_0_ref, ref s1_0_0_1_ref, ref s1_0_0_2_ref, ref s1_0_0_3_ref, ref s1_0_1_0_ref, ref s1_0_1_1_ref, ref s1_0_1_2_ref, ref s1_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s1_0_0_0 = s1_0_0_0_ref.Value;
                                    s1_0_0_1 = s1_0_0_1_ref.Value;
                                    s1_0_0_2 = s1_0_0_2_ref.Value;
                                    s1_0_0_3 = s1_0_0_3_ref.Value;
                                    s1_0_1_0 = s1_0_1_0_ref.Value;
                                    s1_0_1_1 = s1_0_1_1_ref.Value;
                                    s1_0_1_2 = s1_0_1_2_ref.Value;
                                    s1_0_1_3 = s1_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w1_0_0, w1_0_2);
                                    s1_0_0_0 += product.X;
                                    s1_0_0_1 += product.Y;
                                    s1_0_0_2 += product.Z;
                                    s1_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w1_0_1, w1_0_3);
                                    s1_0_1_0 += product.X;
                                    s1_0_1_1 += product.Y;
                                    s1_0_1_2 += product.Z;
                                    s1_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w1_0_4, w1_0_6);
                                    s1_0_0_0 += product.X;
                                    s1_0_0_1 += product.Y;
                                    s1_0_0_2 += product.Z;
                                    s1_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w1_0_5, w1_0_7);
                                    s1_0_1_0 += product.X;
                                    s1_0_1_1 += product.Y;
                                    s1_0_1_2 += product.Z;
                                    s1_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_0_ref = s2_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_1_ref = s2_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_2_ref = s2_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_3_ref = s2_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_0_ref = s2_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_1_ref = s2_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_2_ref = s2_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_3_ref = s2_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w2_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w2_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w2_0_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w2_0_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w2_0_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w2_0_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w2_0_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w2_0_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s2_0_0_0_ref, ref s2_0_0_1_ref, ref s2_0_0_2_ref, ref s2_0_0_3_ref, ref s2_0_1_0_ref, ref s2_0_1_1_ref, ref s2_0_1_2_ref, ref s2_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s2_0_0_0 = s2_0_0_0_ref.Value;
                                    s2_0_0_1 = s2_0_0_1_ref.Value;
                                    s2_0_0_2 = s2_0_0_2_ref.Value;
                                    s2_0_0_3 = s2_0_0_3_ref.Value;
                                    s2_0_1_0 = s2_0_1_0_ref.Value;
                                    s2_0_1_1 = s2_0_1_1_ref.Value;
                                    s2_0_1_2 = s2_0_1_2_ref.Value;
                                    s2_0_1_3 = s2_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w2_0_0, w2_0_2);
                                    s2_0_0_0 += product.X;
                                    s2_0_0_1 += product.Y;
                                    s2_0_0_2 += product.Z;
                                    s2_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w2_0_1, w2_0_3);
                                    s2_0_1_0 += product.X;
                                    s2_0_1_1 += product.Y;
                                    s2_0_1_2 += product.Z;
                                    s2_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w2_0_4, w2_0_6);
                                    s2_0_0_0 += product.X;
                                    s2_0_0_1 += product.Y;
                                    s2_0_0_2 += product.Z;
                                    s2_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w2_0_5, w2_0_7);
                                    s2_0_1_0 += product.X;
                                    s2_0_1_1 += product.Y;
                                    s2_0_1_2 += product.Z;
                                    s2_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_0_ref = s3_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_1_ref = s3_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_2_ref = s3_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_3_ref = s3_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_0_ref = s3_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_1_ref = s3_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_2_ref = s3_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_3_ref = s3_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w3_0_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w3_0_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w3_0_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w3_0_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w3_0_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w3_0_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w3_0_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w3_0_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s3_0_0_0_ref, ref s3_0_0_1_ref, ref s3_0_0_2_ref, ref s3_0_0_3_ref, ref s3_0_1_0_ref, ref s3_0_1_1_ref, ref s3_0_1_2_ref, ref s3_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s3_0_0_0 = s3_0_0_0_ref.Value;
                                    s3_0_0_1 = s3_0_0_1_ref.Value;
                                    s3_0_0_2 = s3_0_0_2_ref.Value;
                                    s3_0_0_3 = s3_0_0_3_ref.Value;
                                    s3_0_1_0 = s3_0_1_0_ref.Value;
                                    s3_0_1_1 = s3_0_1_1_ref.Value;
                                    s3_0_1_2 = s3_0_1_2_ref.Value;
                                    s3_0_1_3 = s3_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w3_0_0, w3_0_2);
                                    s3_0_0_0 += product.X;
                                    s3_0_0_1 += product.Y;
                                    s3_0_0_2 += product.Z;
                                    s3_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x0_0.X, x0_0.Y, x0_0.Z, x0_0.W, w3_0_1, w3_0_3);
                                    s3_0_1_0 += product.X;
                                    s3_0_1_1 += product.Y;
                                    s3_0_1_2 += product.Z;
                                    s3_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w3_0_4, w3_0_6);
                                    s3_0_0_0 += product.X;
                                    s3_0_0_1 += product.Y;
                                    s3_0_0_2 += product.Z;
                                    s3_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w3_0_5, w3_0_7);
                                    s3_0_1_0 += product.X;
                                    s3_0_1_1 += product.Y;
                                    s3_0_1_2 += product.Z;
                                    s3_0_1_3 += product.W;
                                }
                                int p0_1_0 = magnitudes[c0_0.Y >> 4 & 0xFF0] ^ signs[c0_0.Y << 4 & 0xFF0];
                                int p0_1_1 = magnitudes[c0_0.Y >> 20 & 0xFF0] ^ signs[c0_0.Y >> 12 & 0xFF0];
                                int p1_1_0 = magnitudes[c1_0.Y >> 4 & 0xFF0] ^ signs[c1_0.Y << 4 & 0xFF0];
                                int p1_1_1 = magnitudes[c1_0.Y >> 20 & 0xFF0] ^ signs[c1_0.Y >> 12 & 0xFF0];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p0_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p0_1_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p1_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p1_1_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r1_0_0h; shr.s32 r1_0_0h, %8, 31; and.b32 r1_0_0h, r1_0_0h, 0x06000600; sub.u32 r1_0_0h, 0x3A003A00, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_0, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_1, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_2, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_3, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_1h; shr.s32 r1_0_1h, %9, 31; and.b32 r1_0_1h, r1_0_1h, 0x06000600; sub.u32 r1_0_1h, 0x3A003A00, r1_0_1h; "
                                        + ".reg .b32 r1_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_0, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_0, r1_0_1_0, %10, r1_0_0_0; "
                                        + ".reg .b32 r1_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_1, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_1, r1_0_1_1, %10, r1_0_0_1; "
                                        + ".reg .b32 r1_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_2, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_2, r1_0_1_2, %10, r1_0_0_2; "
                                        + ".reg .b32 r1_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_3, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_3, r1_0_1_3, %10, r1_0_0_3; "
                                        + ".reg .b32 r1_1_0h; shr.s32 r1_1_0h, %11, 31; and.b32 r1_1_0h, r1_1_0h, 0x06000600; sub.u32 r1_1_0h, 0x3A003A00, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_0, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_1, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_2, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_3, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_1h; shr.s32 r1_1_1h, %12, 31; and.b32 r1_1_1h, r1_1_1h, 0x06000600; sub.u32 r1_1_1h, 0x3A003A00, r1_1_1h; "
                                        + ".reg .b32 r1_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_0, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_0, r1_1_1_0, %13, r1_1_0_0; "
                                        + ".reg .b32 r1_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_1, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_1, r1_1_1_1, %13, r1_1_0_1; "
                                        + ".reg .b32 r1_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_2, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_2, r1_1_1_2, %13, r1_1_0_2; "
                                        + ".reg .b32 r1_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_3, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_3, r1_1_1_3, %13, r1_1_0_3; "
                                        + "mov.b32 %0, r1_0_1_0; "
                                        + "mov.b32 %1, r1_1_1_0; "
                                        + "mov.b32 %2, r1_0_1_1; "
                                        + "mov.b32 %3, r1_1_1_1; "
                                        + "mov.b32 %4, r1_0_1_2; "
                                        + "mov.b32 %5, r1_1_1_2; "
                                        + "mov.b32 %6, r1_0_1_3; "
                                        + "mov.b32 %7, r1_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
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
                                    w0_2_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 0));
                                    w0_2_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 0));
                                    w0_2_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 1));
                                    w0_2_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 1));
                                    w0_2_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 2));
                                    w0_2_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 2));
                                    w0_2_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 3));
                                    w0_2_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 3));
                                }
                                int p2_1_0 = magnitudes[c2_0.Y >> 4 & 0xFF0] ^ signs[c2_0.Y << 4 & 0xFF0];
                                int p2_1_1 = magnitudes[c2_0.Y >> 20 & 0xFF0] ^ signs[c2_0.Y >> 12 & 0xFF0];
                                int p3_1_0 = magnitudes[c3_0.Y >> 4 & 0xFF0] ^ signs[c3_0.Y << 4 & 0xFF0];
                                int p3_1_1 = magnitudes[c3_0.Y >> 20 & 0xFF0] ^ signs[c3_0.Y >> 12 & 0xFF0];
                                int w1_2_0, w1_2_1, w1_2_2, w1_2_3, w1_2_4, w1_2_5, w1_2_6, w1_2_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p2_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p2_1_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p3_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p3_1_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r1_0_0h; shr.s32 r1_0_0h, %8, 31; and.b32 r1_0_0h, r1_0_0h, 0x06000600; sub.u32 r1_0_0h, 0x3A003A00, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_0, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_1, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_2, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_3, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_1h; shr.s32 r1_0_1h, %9, 31; and.b32 r1_0_1h, r1_0_1h, 0x06000600; sub.u32 r1_0_1h, 0x3A003A00, r1_0_1h; "
                                        + ".reg .b32 r1_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_0, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_0, r1_0_1_0, %10, r1_0_0_0; "
                                        + ".reg .b32 r1_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_1, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_1, r1_0_1_1, %10, r1_0_0_1; "
                                        + ".reg .b32 r1_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_2, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_2, r1_0_1_2, %10, r1_0_0_2; "
                                        + ".reg .b32 r1_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_3, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_3, r1_0_1_3, %10, r1_0_0_3; "
                                        + ".reg .b32 r1_1_0h; shr.s32 r1_1_0h, %11, 31; and.b32 r1_1_0h, r1_1_0h, 0x06000600; sub.u32 r1_1_0h, 0x3A003A00, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_0, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_1, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_2, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_3, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_1h; shr.s32 r1_1_1h, %12, 31; and.b32 r1_1_1h, r1_1_1h, 0x06000600; sub.u32 r1_1_1h, 0x3A003A00, r1_1_1h; "
                                        + ".reg .b32 r1_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_0, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_0, r1_1_1_0, %13, r1_1_0_0; "
                                        + ".reg .b32 r1_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_1, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_1, r1_1_1_1, %13, r1_1_0_1; "
                                        + ".reg .b32 r1_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_2, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_2, r1_1_1_2, %13, r1_1_0_2; "
                                        + ".reg .b32 r1_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_3, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_3, r1_1_1_3, %13, r1_1_0_3; "
                                        + "mov.b32 %0, r1_0_1_0; "
                                        + "mov.b32 %1, r1_1_1_0; "
                                        + "mov.b32 %2, r1_0_1_1; "
                                        + "mov.b32 %3, r1_1_1_1; "
                                        + "mov.b32 %4, r1_0_1_2; "
                                        + "mov.b32 %5, r1_1_1_2; "
                                        + "mov.b32 %6, r1_0_1_3; "
                                        + "mov.b32 %7, r1_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w1_2_0 = out0.Value;
                                    w1_2_1 = out1.Value;
                                    w1_2_2 = out2.Value;
                                    w1_2_3 = out3.Value;
                                    w1_2_4 = out4.Value;
                                    w1_2_5 = out5.Value;
                                    w1_2_6 = out6.Value;
                                    w1_2_7 = out7.Value;
                                }
                                else
                                {
                                    w1_2_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_0, 0));
                                    w1_2_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_0, 0));
                                    w1_2_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_0, 1));
                                    w1_2_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_0, 1));
                                    w1_2_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_0, 2));
                                    w1_2_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_0, 2));
                                    w1_2_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_0, 3));
                                    w1_2_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_0, 3));
                                }
                                int p4_1_0 = magnitudes[c4_0.Y >> 4 & 0xFF0] ^ signs[c4_0.Y << 4 & 0xFF0];
                                int p4_1_1 = magnitudes[c4_0.Y >> 20 & 0xFF0] ^ signs[c4_0.Y >> 12 & 0xFF0];
                                int p5_1_0 = magnitudes[c5_0.Y >> 4 & 0xFF0] ^ signs[c5_0.Y << 4 & 0xFF0];
                                int p5_1_1 = magnitudes[c5_0.Y >> 20 & 0xFF0] ^ signs[c5_0.Y >> 12 & 0xFF0];
                                int w2_2_0, w2_2_1, w2_2_2, w2_2_3, w2_2_4, w2_2_5, w2_2_6, w2_2_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p4_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p4_1_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p5_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p5_1_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r1_0_0h; shr.s32 r1_0_0h, %8, 31; and.b32 r1_0_0h, r1_0_0h, 0x06000600; sub.u32 r1_0_0h, 0x3A003A00, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_0, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_1, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_2, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_3, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_1h; shr.s32 r1_0_1h, %9, 31; and.b32 r1_0_1h, r1_0_1h, 0x06000600; sub.u32 r1_0_1h, 0x3A003A00, r1_0_1h; "
                                        + ".reg .b32 r1_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_0, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_0, r1_0_1_0, %10, r1_0_0_0; "
                                        + ".reg .b32 r1_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_1, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_1, r1_0_1_1, %10, r1_0_0_1; "
                                        + ".reg .b32 r1_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_2, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_2, r1_0_1_2, %10, r1_0_0_2; "
                                        + ".reg .b32 r1_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_3, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_3, r1_0_1_3, %10, r1_0_0_3; "
                                        + ".reg .b32 r1_1_0h; shr.s32 r1_1_0h, %11, 31; and.b32 r1_1_0h, r1_1_0h, 0x06000600; sub.u32 r1_1_0h, 0x3A003A00, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_0, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_1, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_2, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_3, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_1h; shr.s32 r1_1_1h, %12, 31; and.b32 r1_1_1h, r1_1_1h, 0x06000600; sub.u32 r1_1_1h, 0x3A003A00, r1_1_1h; "
                                        + ".reg .b32 r1_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_0, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_0, r1_1_1_0, %13, r1_1_0_0; "
                                        + ".reg .b32 r1_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_1, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_1, r1_1_1_1, %13, r1_1_0_1; "
                                        + ".reg .b32 r1_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_2, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_2, r1_1_1_2, %13, r1_1_0_2; "
                                        + ".reg .b32 r1_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_3, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_3, r1_1_1_3, %13, r1_1_0_3; "
                                        + "mov.b32 %0, r1_0_1_0; "
                                        + "mov.b32 %1, r1_1_1_0; "
                                        + "mov.b32 %2, r1_0_1_1; "
                                        + "mov.b32 %3, r1_1_1_1; "
                                        + "mov.b32 %4, r1_0_1_2; "
                                        + "mov.b32 %5, r1_1_1_2; "
                                        + "mov.b32 %6, r1_0_1_3; "
                                        + "mov.b32 %7, r1_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w2_2_0 = out0.Value;
                                    w2_2_1 = out1.Value;
                                    w2_2_2 = out2.Value;
                                    w2_2_3 = out3.Value;
                                    w2_2_4 = out4.Value;
                                    w2_2_5 = out5.Value;
                                    w2_2_6 = out6.Value;
                                    w2_2_7 = out7.Value;
                                }
                                else
                                {
                                    w2_2_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_0, 0));
                                    w2_2_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_0, 0));
                                    w2_2_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_0, 1));
                                    w2_2_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_0, 1));
                                    w2_2_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_0, 2));
                                    w2_2_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_0, 2));
                                    w2_2_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_0, 3));
                                    w2_2_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_0, 3));
                                }
                                int p6_1_0 = magnitudes[c6_0.Y >> 4 & 0xFF0] ^ signs[c6_0.Y << 4 & 0xFF0];
                                int p6_1_1 = magnitudes[c6_0.Y >> 20 & 0xFF0] ^ signs[c6_0.Y >> 12 & 0xFF0];
                                int p7_1_0 = magnitudes[c7_0.Y >> 4 & 0xFF0] ^ signs[c7_0.Y << 4 & 0xFF0];
                                int p7_1_1 = magnitudes[c7_0.Y >> 20 & 0xFF0] ^ signs[c7_0.Y >> 12 & 0xFF0];
                                int w3_2_0, w3_2_1, w3_2_2, w3_2_3, w3_2_4, w3_2_5, w3_2_6, w3_2_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p6_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p6_1_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p7_1_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p7_1_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r1_0_0h; shr.s32 r1_0_0h, %8, 31; and.b32 r1_0_0h, r1_0_0h, 0x06000600; sub.u32 r1_0_0h, 0x3A003A00, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_0, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_1, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_2, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_3, t, r1_0_0h; "
                                        + ".reg .b32 r1_0_1h; shr.s32 r1_0_1h, %9, 31; and.b32 r1_0_1h, r1_0_1h, 0x06000600; sub.u32 r1_0_1h, 0x3A003A00, r1_0_1h; "
                                        + ".reg .b32 r1_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_0, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_0, r1_0_1_0, %10, r1_0_0_0; "
                                        + ".reg .b32 r1_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_1, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_1, r1_0_1_1, %10, r1_0_0_1; "
                                        + ".reg .b32 r1_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_2, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_2, r1_0_1_2, %10, r1_0_0_2; "
                                        + ".reg .b32 r1_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_3, t, r1_0_1h; "
                                        + "fma.rn.f16x2 r1_0_1_3, r1_0_1_3, %10, r1_0_0_3; "
                                        + ".reg .b32 r1_1_0h; shr.s32 r1_1_0h, %11, 31; and.b32 r1_1_0h, r1_1_0h, 0x06000600; sub.u32 r1_1_0h, 0x3A003A00, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_0, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_1, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_2, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_3, t, r1_1_0h; "
                                        + ".reg .b32 r1_1_1h; shr.s32 r1_1_1h, %12, 31; and.b32 r1_1_1h, r1_1_1h, 0x06000600; sub.u32 r1_1_1h, 0x3A003A00, r1_1_1h; "
                                        + ".reg .b32 r1_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_0, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_0, r1_1_1_0, %13, r1_1_0_0; "
                                        + ".reg .b32 r1_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_1, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_1, r1_1_1_1, %13, r1_1_0_1; "
                                        + ".reg .b32 r1_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_2, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_2, r1_1_1_2, %13, r1_1_0_2; "
                                        + ".reg .b32 r1_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_3, t, r1_1_1h; "
                                        + "fma.rn.f16x2 r1_1_1_3, r1_1_1_3, %13, r1_1_0_3; "
                                        + "mov.b32 %0, r1_0_1_0; "
                                        + "mov.b32 %1, r1_1_1_0; "
                                        + "mov.b32 %2, r1_0_1_1; "
                                        + "mov.b32 %3, r1_1_1_1; "
                                        + "mov.b32 %4, r1_0_1_2; "
                                        + "mov.b32 %5, r1_1_1_2; "
                                        + "mov.b32 %6, r1_0_1_3; "
                                        + "mov.b32 %7, r1_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w3_2_0 = out0.Value;
                                    w3_2_1 = out1.Value;
                                    w3_2_2 = out2.Value;
                                    w3_2_3 = out3.Value;
                                    w3_2_4 = out4.Value;
                                    w3_2_5 = out5.Value;
                                    w3_2_6 = out6.Value;
                                    w3_2_7 = out7.Value;
                                }
                                else
                                {
                                    w3_2_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_0, 0));
                                    w3_2_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_0, 0));
                                    w3_2_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_0, 1));
                                    w3_2_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_0, 1));
                                    w3_2_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_0, 2));
                                    w3_2_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_0, 2));
                                    w3_2_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_0, 3));
                                    w3_2_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_0, 3));
                                }
                                global::QuantSdk.Gpu.Packed128 x2_0 = stepInputs[64];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_2_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_2_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_2_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_2_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_2_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_2_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x3_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w0_2_4, w0_2_6);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w0_2_5, w0_2_7);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_0_ref = s1_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_1_ref = s1_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_2_ref = s1_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_3_ref = s1_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_0_ref = s1_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_1_ref = s1_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_2_ref = s1_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_3_ref = s1_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w1_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w1_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w1_2_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w1_2_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w1_2_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w1_2_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w1_2_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w1_2_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x3_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s1_0_0_0_ref, ref s1_0_0_1_ref, ref s1_0_0_2_ref, ref s1_0_0_3_ref, ref s1_0_1_0_ref, ref s1_0_1_1_ref, ref s1_0_1_2_ref, ref s1_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s1_0_0_0 = s1_0_0_0_ref.Value;
                                    s1_0_0_1 = s1_0_0_1_ref.Value;
                                    s1_0_0_2 = s1_0_0_2_ref.Value;
                                    s1_0_0_3 = s1_0_0_3_ref.Value;
                                    s1_0_1_0 = s1_0_1_0_ref.Value;
                                    s1_0_1_1 = s1_0_1_1_ref.Value;
                                    s1_0_1_2 = s1_0_1_2_ref.Value;
                                    s1_0_1_3 = s1_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w1_2_0, w1_2_2);
                                    s1_0_0_0 += product.X;
                                    s1_0_0_1 += product.Y;
                                    s1_0_0_2 += product.Z;
                                    s1_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w1_2_1, w1_2_3);
                                    s1_0_1_0 += product.X;
                                    s1_0_1_1 += product.Y;
                                    s1_0_1_2 += product.Z;
                                    s1_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w1_2_4, w1_2_6);
                                    s1_0_0_0 += product.X;
                                    s1_0_0_1 += product.Y;
                                    s1_0_0_2 += product.Z;
                                    s1_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w1_2_5, w1_2_7);
                                    s1_0_1_0 += product.X;
                                    s1_0_1_1 += product.Y;
                                    s1_0_1_2 += product.Z;
                                    s1_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_0_ref = s2_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_1_ref = s2_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_2_ref = s2_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_3_ref = s2_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_0_ref = s2_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_1_ref = s2_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_2_ref = s2_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_3_ref = s2_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w2_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w2_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w2_2_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w2_2_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w2_2_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w2_2_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w2_2_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w2_2_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x3_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s2_0_0_0_ref, ref s2_0_0_1_ref, ref s2_0_0_2_ref, ref s2_0_0_3_ref, ref s2_0_1_0_ref, ref s2_0_1_1_ref, ref s2_0_1_2_ref, ref s2_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s2_0_0_0 = s2_0_0_0_ref.Value;
                                    s2_0_0_1 = s2_0_0_1_ref.Value;
                                    s2_0_0_2 = s2_0_0_2_ref.Value;
                                    s2_0_0_3 = s2_0_0_3_ref.Value;
                                    s2_0_1_0 = s2_0_1_0_ref.Value;
                                    s2_0_1_1 = s2_0_1_1_ref.Value;
                                    s2_0_1_2 = s2_0_1_2_ref.Value;
                                    s2_0_1_3 = s2_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w2_2_0, w2_2_2);
                                    s2_0_0_0 += product.X;
                                    s2_0_0_1 += product.Y;
                                    s2_0_0_2 += product.Z;
                                    s2_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w2_2_1, w2_2_3);
                                    s2_0_1_0 += product.X;
                                    s2_0_1_1 += product.Y;
                                    s2_0_1_2 += product.Z;
                                    s2_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w2_2_4, w2_2_6);
                                    s2_0_0_0 += product.X;
                                    s2_0_0_1 += product.Y;
                                    s2_0_0_2 += product.Z;
                                    s2_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w2_2_5, w2_2_7);
                                    s2_0_1_0 += product.X;
                                    s2_0_1_1 += product.Y;
                                    s2_0_1_2 += product.Z;
                                    s2_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_0_ref = s3_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_1_ref = s3_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_2_ref = s3_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_3_ref = s3_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_0_ref = s3_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_1_ref = s3_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_2_ref = s3_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_3_ref = s3_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w3_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w3_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w3_2_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w3_2_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w3_2_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w3_2_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w3_2_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w3_2_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x3_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x3_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x3_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x3_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s3_0_0_0_ref, ref s3_0_0_1_ref, ref s3_0_0_2_ref, ref s3_0_0_3_ref, ref s3_0_1_0_ref, ref s3_0_1_1_ref, ref s3_0_1_2_ref, ref s3_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s3_0_0_0 = s3_0_0_0_ref.Value;
                                    s3_0_0_1 = s3_0_0_1_ref.Value;
                                    s3_0_0_2 = s3_0_0_2_ref.Value;
                                    s3_0_0_3 = s3_0_0_3_ref.Value;
                                    s3_0_1_0 = s3_0_1_0_ref.Value;
                                    s3_0_1_1 = s3_0_1_1_ref.Value;
                                    s3_0_1_2 = s3_0_1_2_ref.Value;
                                    s3_0_1_3 = s3_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w3_2_0, w3_2_2);
                                    s3_0_0_0 += product.X;
                                    s3_0_0_1 += product.Y;
                                    s3_0_0_2 += product.Z;
                                    s3_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x2_0.X, x2_0.Y, x2_0.Z, x2_0.W, w3_2_1, w3_2_3);
                                    s3_0_1_0 += product.X;
                                    s3_0_1_1 += product.Y;
                                    s3_0_1_2 += product.Z;
                                    s3_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w3_2_4, w3_2_6);
                                    s3_0_0_0 += product.X;
                                    s3_0_0_1 += product.Y;
                                    s3_0_0_2 += product.Z;
                                    s3_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w3_2_5, w3_2_7);
                                    s3_0_1_0 += product.X;
                                    s3_0_1_1 += product.Y;
                                    s3_0_1_2 += product.Z;
                                    s3_0_1_3 += product.W;
                                }
                                int p0_2_0 = magnitudes[c0_0.Z >> 4 & 0xFF0] ^ signs[c0_0.Z << 4 & 0xFF0];
                                int p0_2_1 = magnitudes[c0_0.Z >> 20 & 0xFF0] ^ signs[c0_0.Z >> 12 & 0xFF0];
                                int p1_2_0 = magnitudes[c1_0.Z >> 4 & 0xFF0] ^ signs[c1_0.Z << 4 & 0xFF0];
                                int p1_2_1 = magnitudes[c1_0.Z >> 20 & 0xFF0] ^ signs[c1_0.Z >> 12 & 0xFF0];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p0_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p0_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p1_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p1_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r2_0_0h; shr.s32 r2_0_0h, %8, 31; and.b32 r2_0_0h, r2_0_0h, 0x06000600; sub.u32 r2_0_0h, 0x3A003A00, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_0, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_1, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_2, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_3, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_1h; shr.s32 r2_0_1h, %9, 31; and.b32 r2_0_1h, r2_0_1h, 0x06000600; sub.u32 r2_0_1h, 0x3A003A00, r2_0_1h; "
                                        + ".reg .b32 r2_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_0, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_0, r2_0_1_0, %10, r2_0_0_0; "
                                        + ".reg .b32 r2_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_1, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_1, r2_0_1_1, %10, r2_0_0_1; "
                                        + ".reg .b32 r2_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_2, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_2, r2_0_1_2, %10, r2_0_0_2; "
                                        + ".reg .b32 r2_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_3, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_3, r2_0_1_3, %10, r2_0_0_3; "
                                        + ".reg .b32 r2_1_0h; shr.s32 r2_1_0h, %11, 31; and.b32 r2_1_0h, r2_1_0h, 0x06000600; sub.u32 r2_1_0h, 0x3A003A00, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_0, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_1, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_2, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_3, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_1h; shr.s32 r2_1_1h, %12, 31; and.b32 r2_1_1h, r2_1_1h, 0x06000600; sub.u32 r2_1_1h, 0x3A003A00, r2_1_1h; "
                                        + ".reg .b32 r2_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_0, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_0, r2_1_1_0, %13, r2_1_0_0; "
                                        + ".reg .b32 r2_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_1, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_1, r2_1_1_1, %13, r2_1_0_1; "
                                        + ".reg .b32 r2_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_2, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_2, r2_1_1_2, %13, r2_1_0_2; "
                                        + ".reg .b32 r2_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_3, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_3, r2_1_1_3, %13, r2_1_0_3; "
                                        + "mov.b32 %0, r2_0_1_0; "
                                        + "mov.b32 %1, r2_1_1_0; "
                                        + "mov.b32 %2, r2_0_1_1; "
                                        + "mov.b32 %3, r2_1_1_1; "
                                        + "mov.b32 %4, r2_0_1_2; "
                                        + "mov.b32 %5, r2_1_1_2; "
                                        + "mov.b32 %6, r2_0_1_3; "
                                        + "mov.b32 %7, r2_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
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
                                    w0_4_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 0));
                                    w0_4_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 0));
                                    w0_4_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 1));
                                    w0_4_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 1));
                                    w0_4_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 2));
                                    w0_4_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 2));
                                    w0_4_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 3));
                                    w0_4_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 3));
                                }
                                int p2_2_0 = magnitudes[c2_0.Z >> 4 & 0xFF0] ^ signs[c2_0.Z << 4 & 0xFF0];
                                int p2_2_1 = magnitudes[c2_0.Z >> 20 & 0xFF0] ^ signs[c2_0.Z >> 12 & 0xFF0];
                                int p3_2_0 = magnitudes[c3_0.Z >> 4 & 0xFF0] ^ signs[c3_0.Z << 4 & 0xFF0];
                                int p3_2_1 = magnitudes[c3_0.Z >> 20 & 0xFF0] ^ signs[c3_0.Z >> 12 & 0xFF0];
                                int w1_4_0, w1_4_1, w1_4_2, w1_4_3, w1_4_4, w1_4_5, w1_4_6, w1_4_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p2_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p2_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p3_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p3_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r2_0_0h; shr.s32 r2_0_0h, %8, 31; and.b32 r2_0_0h, r2_0_0h, 0x06000600; sub.u32 r2_0_0h, 0x3A003A00, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_0, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_1, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_2, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_3, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_1h; shr.s32 r2_0_1h, %9, 31; and.b32 r2_0_1h, r2_0_1h, 0x06000600; sub.u32 r2_0_1h, 0x3A003A00, r2_0_1h; "
                                        + ".reg .b32 r2_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_0, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_0, r2_0_1_0, %10, r2_0_0_0; "
                                        + ".reg .b32 r2_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_1, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_1, r2_0_1_1, %10, r2_0_0_1; "
                                        + ".reg .b32 r2_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_2, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_2, r2_0_1_2, %10, r2_0_0_2; "
                                        + ".reg .b32 r2_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_3, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_3, r2_0_1_3, %10, r2_0_0_3; "
                                        + ".reg .b32 r2_1_0h; shr.s32 r2_1_0h, %11, 31; and.b32 r2_1_0h, r2_1_0h, 0x06000600; sub.u32 r2_1_0h, 0x3A003A00, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_0, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_1, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_2, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_3, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_1h; shr.s32 r2_1_1h, %12, 31; and.b32 r2_1_1h, r2_1_1h, 0x06000600; sub.u32 r2_1_1h, 0x3A003A00, r2_1_1h; "
                                        + ".reg .b32 r2_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_0, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_0, r2_1_1_0, %13, r2_1_0_0; "
                                        + ".reg .b32 r2_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_1, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_1, r2_1_1_1, %13, r2_1_0_1; "
                                        + ".reg .b32 r2_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_2, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_2, r2_1_1_2, %13, r2_1_0_2; "
                                        + ".reg .b32 r2_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_3, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_3, r2_1_1_3, %13, r2_1_0_3; "
                                        + "mov.b32 %0, r2_0_1_0; "
                                        + "mov.b32 %1, r2_1_1_0; "
                                        + "mov.b32 %2, r2_0_1_1; "
                                        + "mov.b32 %3, r2_1_1_1; "
                                        + "mov.b32 %4, r2_0_1_2; "
                                        + "mov.b32 %5, r2_1_1_2; "
                                        + "mov.b32 %6, r2_0_1_3; "
                                        + "mov.b32 %7, r2_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w1_4_0 = out0.Value;
                                    w1_4_1 = out1.Value;
                                    w1_4_2 = out2.Value;
                                    w1_4_3 = out3.Value;
                                    w1_4_4 = out4.Value;
                                    w1_4_5 = out5.Value;
                                    w1_4_6 = out6.Value;
                                    w1_4_7 = out7.Value;
                                }
                                else
                                {
                                    w1_4_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_0, 0));
                                    w1_4_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_0, 0));
                                    w1_4_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_0, 1));
                                    w1_4_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_0, 1));
                                    w1_4_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_0, 2));
                                    w1_4_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_0, 2));
                                    w1_4_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_0, 3));
                                    w1_4_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_0, 3));
                                }
                                int p4_2_0 = magnitudes[c4_0.Z >> 4 & 0xFF0] ^ signs[c4_0.Z << 4 & 0xFF0];
                                int p4_2_1 = magnitudes[c4_0.Z >> 20 & 0xFF0] ^ signs[c4_0.Z >> 12 & 0xFF0];
                                int p5_2_0 = magnitudes[c5_0.Z >> 4 & 0xFF0] ^ signs[c5_0.Z << 4 & 0xFF0];
                                int p5_2_1 = magnitudes[c5_0.Z >> 20 & 0xFF0] ^ signs[c5_0.Z >> 12 & 0xFF0];
                                int w2_4_0, w2_4_1, w2_4_2, w2_4_3, w2_4_4, w2_4_5, w2_4_6, w2_4_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p4_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p4_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p5_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p5_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r2_0_0h; shr.s32 r2_0_0h, %8, 31; and.b32 r2_0_0h, r2_0_0h, 0x06000600; sub.u32 r2_0_0h, 0x3A003A00, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_0, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_1, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_2, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_3, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_1h; shr.s32 r2_0_1h, %9, 31; and.b32 r2_0_1h, r2_0_1h, 0x06000600; sub.u32 r2_0_1h, 0x3A003A00, r2_0_1h; "
                                        + ".reg .b32 r2_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_0, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_0, r2_0_1_0, %10, r2_0_0_0; "
                                        + ".reg .b32 r2_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_1, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_1, r2_0_1_1, %10, r2_0_0_1; "
                                        + ".reg .b32 r2_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_2, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_2, r2_0_1_2, %10, r2_0_0_2; "
                                        + ".reg .b32 r2_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_3, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_3, r2_0_1_3, %10, r2_0_0_3; "
                                        + ".reg .b32 r2_1_0h; shr.s32 r2_1_0h, %11, 31; and.b32 r2_1_0h, r2_1_0h, 0x06000600; sub.u32 r2_1_0h, 0x3A003A00, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_0, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_1, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_2, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_3, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_1h; shr.s32 r2_1_1h, %12, 31; and.b32 r2_1_1h, r2_1_1h, 0x06000600; sub.u32 r2_1_1h, 0x3A003A00, r2_1_1h; "
                                        + ".reg .b32 r2_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_0, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_0, r2_1_1_0, %13, r2_1_0_0; "
                                        + ".reg .b32 r2_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_1, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_1, r2_1_1_1, %13, r2_1_0_1; "
                                        + ".reg .b32 r2_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_2, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_2, r2_1_1_2, %13, r2_1_0_2; "
                                        + ".reg .b32 r2_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_3, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_3, r2_1_1_3, %13, r2_1_0_3; "
                                        + "mov.b32 %0, r2_0_1_0; "
                                        + "mov.b32 %1, r2_1_1_0; "
                                        + "mov.b32 %2, r2_0_1_1; "
                                        + "mov.b32 %3, r2_1_1_1; "
                                        + "mov.b32 %4, r2_0_1_2; "
                                        + "mov.b32 %5, r2_1_1_2; "
                                        + "mov.b32 %6, r2_0_1_3; "
                                        + "mov.b32 %7, r2_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w2_4_0 = out0.Value;
                                    w2_4_1 = out1.Value;
                                    w2_4_2 = out2.Value;
                                    w2_4_3 = out3.Value;
                                    w2_4_4 = out4.Value;
                                    w2_4_5 = out5.Value;
                                    w2_4_6 = out6.Value;
                                    w2_4_7 = out7.Value;
                                }
                                else
                                {
                                    w2_4_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_0, 0));
                                    w2_4_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_0, 0));
                                    w2_4_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_0, 1));
                                    w2_4_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_0, 1));
                                    w2_4_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_0, 2));
                                    w2_4_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_0, 2));
                                    w2_4_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_0, 3));
                                    w2_4_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_0, 3));
                                }
                                int p6_2_0 = magnitudes[c6_0.Z >> 4 & 0xFF0] ^ signs[c6_0.Z << 4 & 0xFF0];
                                int p6_2_1 = magnitudes[c6_0.Z >> 20 & 0xFF0] ^ signs[c6_0.Z >> 12 & 0xFF0];
                                int p7_2_0 = magnitudes[c7_0.Z >> 4 & 0xFF0] ^ signs[c7_0.Z << 4 & 0xFF0];
                                int p7_2_1 = magnitudes[c7_0.Z >> 20 & 0xFF0] ^ signs[c7_0.Z >> 12 & 0xFF0];
                                int w3_4_0, w3_4_1, w3_4_2, w3_4_3, w3_4_4, w3_4_5, w3_4_6, w3_4_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p6_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p6_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p7_2_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p7_2_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r2_0_0h; shr.s32 r2_0_0h, %8, 31; and.b32 r2_0_0h, r2_0_0h, 0x06000600; sub.u32 r2_0_0h, 0x3A003A00, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_0, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_1, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_2, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_3, t, r2_0_0h; "
                                        + ".reg .b32 r2_0_1h; shr.s32 r2_0_1h, %9, 31; and.b32 r2_0_1h, r2_0_1h, 0x06000600; sub.u32 r2_0_1h, 0x3A003A00, r2_0_1h; "
                                        + ".reg .b32 r2_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_0, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_0, r2_0_1_0, %10, r2_0_0_0; "
                                        + ".reg .b32 r2_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_1, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_1, r2_0_1_1, %10, r2_0_0_1; "
                                        + ".reg .b32 r2_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_2, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_2, r2_0_1_2, %10, r2_0_0_2; "
                                        + ".reg .b32 r2_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_3, t, r2_0_1h; "
                                        + "fma.rn.f16x2 r2_0_1_3, r2_0_1_3, %10, r2_0_0_3; "
                                        + ".reg .b32 r2_1_0h; shr.s32 r2_1_0h, %11, 31; and.b32 r2_1_0h, r2_1_0h, 0x06000600; sub.u32 r2_1_0h, 0x3A003A00, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_0, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_1, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_2, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_3, t, r2_1_0h; "
                                        + ".reg .b32 r2_1_1h; shr.s32 r2_1_1h, %12, 31; and.b32 r2_1_1h, r2_1_1h, 0x06000600; sub.u32 r2_1_1h, 0x3A003A00, r2_1_1h; "
                                        + ".reg .b32 r2_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_0, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_0, r2_1_1_0, %13, r2_1_0_0; "
                                        + ".reg .b32 r2_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_1, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_1, r2_1_1_1, %13, r2_1_0_1; "
                                        + ".reg .b32 r2_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_2, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_2, r2_1_1_2, %13, r2_1_0_2; "
                                        + ".reg .b32 r2_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_3, t, r2_1_1h; "
                                        + "fma.rn.f16x2 r2_1_1_3, r2_1_1_3, %13, r2_1_0_3; "
                                        + "mov.b32 %0, r2_0_1_0; "
                                        + "mov.b32 %1, r2_1_1_0; "
                                        + "mov.b32 %2, r2_0_1_1; "
                                        + "mov.b32 %3, r2_1_1_1; "
                                        + "mov.b32 %4, r2_0_1_2; "
                                        + "mov.b32 %5, r2_1_1_2; "
                                        + "mov.b32 %6, r2_0_1_3; "
                                        + "mov.b32 %7, r2_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w3_4_0 = out0.Value;
                                    w3_4_1 = out1.Value;
                                    w3_4_2 = out2.Value;
                                    w3_4_3 = out3.Value;
                                    w3_4_4 = out4.Value;
                                    w3_4_5 = out5.Value;
                                    w3_4_6 = out6.Value;
                                    w3_4_7 = out7.Value;
                                }
                                else
                                {
                                    w3_4_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_0, 0));
                                    w3_4_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_0, 0));
                                    w3_4_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_0, 1));
                                    w3_4_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_0, 1));
                                    w3_4_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_0, 2));
                                    w3_4_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_0, 2));
                                    w3_4_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_0, 3));
                                    w3_4_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_0, 3));
                                }
                                global::QuantSdk.Gpu.Packed128 x4_0 = stepInputs[128];
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
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w0_4_4, w0_4_6);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w0_4_5, w0_4_7);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_0_ref = s1_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_1_ref = s1_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_2_ref = s1_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_3_ref = s1_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_0_ref = s1_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_1_ref = s1_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_2_ref = s1_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_3_ref = s1_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w1_4_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w1_4_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w1_4_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w1_4_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x4_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x4_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x4_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x4_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w1_4_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w1_4_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w1_4_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w1_4_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x5_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x5_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x5_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x5_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s1_0_0_0_ref, ref s1_0_0_1_ref, ref s1_0_0_2_ref, ref s1_0_0_3_ref, ref s1_0_1_0_ref, ref s1_0_1_1_ref, ref s1_0_1_2_ref, ref s1_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s1_0_0_0 = s1_0_0_0_ref.Value;
                                    s1_0_0_1 = s1_0_0_1_ref.Value;
                                    s1_0_0_2 = s1_0_0_2_ref.Value;
                                    s1_0_0_3 = s1_0_0_3_ref.Value;
                                    s1_0_1_0 = s1_0_1_0_ref.Value;
                                    s1_0_1_1 = s1_0_1_1_ref.Value;
                                    s1_0_1_2 = s1_0_1_2_ref.Value;
                                    s1_0_1_3 = s1_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w1_4_0, w1_4_2);
                                    s1_0_0_0 += product.X;
                                    s1_0_0_1 += product.Y;
                                    s1_0_0_2 += product.Z;
                                    s1_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w1_4_1, w1_4_3);
                                    s1_0_1_0 += product.X;
                                    s1_0_1_1 += product.Y;
                                    s1_0_1_2 += product.Z;
                                    s1_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w1_4_4, w1_4_6);
                                    s1_0_0_0 += product.X;
                                    s1_0_0_1 += product.Y;
                                    s1_0_0_2 += product.Z;
                                    s1_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w1_4_5, w1_4_7);
                                    s1_0_1_0 += product.X;
                                    s1_0_1_1 += product.Y;
                                    s1_0_1_2 += product.Z;
                                    s1_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_0_ref = s2_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_1_ref = s2_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_2_ref = s2_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_3_ref = s2_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_0_ref = s2_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_1_ref = s2_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_2_ref = s2_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_3_ref = s2_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w2_4_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w2_4_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w2_4_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w2_4_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x4_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x4_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x4_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x4_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w2_4_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w2_4_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w2_4_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w2_4_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x5_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x5_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x5_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x5_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s2_0_0_0_ref, ref s2_0_0_1_ref, ref s2_0_0_2_ref, ref s2_0_0_3_ref, ref s2_0_1_0_ref, ref s2_0_1_1_ref, ref s2_0_1_2_ref, ref s2_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s2_0_0_0 = s2_0_0_0_ref.Value;
                                    s2_0_0_1 = s2_0_0_1_ref.Value;
                                    s2_0_0_2 = s2_0_0_2_ref.Value;
                                    s2_0_0_3 = s2_0_0_3_ref.Value;
                                    s2_0_1_0 = s2_0_1_0_ref.Value;
                                    s2_0_1_1 = s2_0_1_1_ref.Value;
                                    s2_0_1_2 = s2_0_1_2_ref.Value;
                                    s2_0_1_3 = s2_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w2_4_0, w2_4_2);
                                    s2_0_0_0 += product.X;
                                    s2_0_0_1 += product.Y;
                                    s2_0_0_2 += product.Z;
                                    s2_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w2_4_1, w2_4_3);
                                    s2_0_1_0 += product.X;
                                    s2_0_1_1 += product.Y;
                                    s2_0_1_2 += product.Z;
                                    s2_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w2_4_4, w2_4_6);
                                    s2_0_0_0 += product.X;
                                    s2_0_0_1 += product.Y;
                                    s2_0_0_2 += product.Z;
                                    s2_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w2_4_5, w2_4_7);
                                    s2_0_1_0 += product.X;
                                    s2_0_1_1 += product.Y;
                                    s2_0_1_2 += product.Z;
                                    s2_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_0_ref = s3_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_1_ref = s3_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_2_ref = s3_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_3_ref = s3_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_0_ref = s3_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_1_ref = s3_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_2_ref = s3_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_3_ref = s3_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w3_4_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w3_4_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w3_4_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w3_4_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x4_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x4_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x4_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x4_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w3_4_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w3_4_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w3_4_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w3_4_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x5_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x5_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x5_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x5_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s3_0_0_0_ref, ref s3_0_0_1_ref, ref s3_0_0_2_ref, ref s3_0_0_3_ref, ref s3_0_1_0_ref, ref s3_0_1_1_ref, ref s3_0_1_2_ref, ref s3_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s3_0_0_0 = s3_0_0_0_ref.Value;
                                    s3_0_0_1 = s3_0_0_1_ref.Value;
                                    s3_0_0_2 = s3_0_0_2_ref.Value;
                                    s3_0_0_3 = s3_0_0_3_ref.Value;
                                    s3_0_1_0 = s3_0_1_0_ref.Value;
                                    s3_0_1_1 = s3_0_1_1_ref.Value;
                                    s3_0_1_2 = s3_0_1_2_ref.Value;
                                    s3_0_1_3 = s3_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w3_4_0, w3_4_2);
                                    s3_0_0_0 += product.X;
                                    s3_0_0_1 += product.Y;
                                    s3_0_0_2 += product.Z;
                                    s3_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x4_0.X, x4_0.Y, x4_0.Z, x4_0.W, w3_4_1, w3_4_3);
                                    s3_0_1_0 += product.X;
                                    s3_0_1_1 += product.Y;
                                    s3_0_1_2 += product.Z;
                                    s3_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w3_4_4, w3_4_6);
                                    s3_0_0_0 += product.X;
                                    s3_0_0_1 += product.Y;
                                    s3_0_0_2 += product.Z;
                                    s3_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w3_4_5, w3_4_7);
                                    s3_0_1_0 += product.X;
                                    s3_0_1_1 += product.Y;
                                    s3_0_1_2 += product.Z;
                                    s3_0_1_3 += product.W;
                                }
                                int p0_3_0 = magnitudes[c0_0.W >> 4 & 0xFF0] ^ signs[c0_0.W << 4 & 0xFF0];
                                int p0_3_1 = magnitudes[c0_0.W >> 20 & 0xFF0] ^ signs[c0_0.W >> 12 & 0xFF0];
                                int p1_3_0 = magnitudes[c1_0.W >> 4 & 0xFF0] ^ signs[c1_0.W << 4 & 0xFF0];
                                int p1_3_1 = magnitudes[c1_0.W >> 20 & 0xFF0] ^ signs[c1_0.W >> 12 & 0xFF0];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p0_3_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p0_3_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p1_3_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p1_3_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r3_0_0h; shr.s32 r3_0_0h, %8, 31; and.b32 r3_0_0h, r3_0_0h, 0x06000600; sub.u32 r3_0_0h, 0x3A003A00, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_0, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_1, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_2, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_3, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_1h; shr.s32 r3_0_1h, %9, 31; and.b32 r3_0_1h, r3_0_1h, 0x06000600; sub.u32 r3_0_1h, 0x3A003A00, r3_0_1h; "
                                        + ".reg .b32 r3_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_0, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_0, r3_0_1_0, %10, r3_0_0_0; "
                                        + ".reg .b32 r3_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_1, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_1, r3_0_1_1, %10, r3_0_0_1; "
                                        + ".reg .b32 r3_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_2, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_2, r3_0_1_2, %10, r3_0_0_2; "
                                        + ".reg .b32 r3_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_3, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_3, r3_0_1_3, %10, r3_0_0_3; "
                                        + ".reg .b32 r3_1_0h; shr.s32 r3_1_0h, %11, 31; and.b32 r3_1_0h, r3_1_0h, 0x06000600; sub.u32 r3_1_0h, 0x3A003A00, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_0, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_1, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_2, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_3, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_1h; shr.s32 r3_1_1h, %12, 31; and.b32 r3_1_1h, r3_1_1h, 0x06000600; sub.u32 r3_1_1h, 0x3A003A00, r3_1_1h; "
                                        + ".reg .b32 r3_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_0, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_0, r3_1_1_0, %13, r3_1_0_0; "
                                        + ".reg .b32 r3_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_1, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_1, r3_1_1_1, %13, r3_1_0_1; "
                                        + ".reg .b32 r3_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_2, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_2, r3_1_1_2, %13, r3_1_0_2; "
                                        + ".reg .b32 r3_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_3, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_3, r3_1_1_3, %13, r3_1_0_3; "
                                        + "mov.b32 %0, r3_0_1_0; "
                                        + "mov.b32 %1, r3_1_1_0; "
                                        + "mov.b32 %2, r3_0_1_1; "
                                        + "mov.b32 %3, r3_1_1_1; "
                                        + "mov.b32 %4, r3_0_1_2; "
                                        + "mov.b32 %5, r3_1_1_2; "
                                        + "mov.b32 %6, r3_0_1_3; "
                                        + "mov.b32 %7, r3_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
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
                                    w0_6_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 0));
                                    w0_6_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 0));
                                    w0_6_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 1));
                                    w0_6_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 1));
                                    w0_6_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 2));
                                    w0_6_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 2));
                                    w0_6_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 3));
                                    w0_6_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 3));
                                }
                                int p2_3_0 = magnitudes[c2_0.W >> 4 & 0xFF0] ^ signs[c2_0.W << 4 & 0xFF0];
                                int p2_3_1 = magnitudes[c2_0.W >> 20 & 0xFF0] ^ signs[c2_0.W >> 12 & 0xFF0];
                                int p3_3_0 = magnitudes[c3_0.W >> 4 & 0xFF0] ^ signs[c3_0.W << 4 & 0xFF0];
                                int p3_3_1 = magnitudes[c3_0.W >> 20 & 0xFF0] ^ signs[c3_0.W >> 12 & 0xFF0];
                                int w1_6_0, w1_6_1, w1_6_2, w1_6_3, w1_6_4, w1_6_5, w1_6_6, w1_6_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p2_3_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p2_3_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p3_3_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p3_3_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r3_0_0h; shr.s32 r3_0_0h, %8, 31; and.b32 r3_0_0h, r3_0_0h, 0x06000600; sub.u32 r3_0_0h, 0x3A003A00, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_0, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_1, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_2, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_3, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_1h; shr.s32 r3_0_1h, %9, 31; and.b32 r3_0_1h, r3_0_1h, 0x06000600; sub.u32 r3_0_1h, 0x3A003A00, r3_0_1h; "
                                        + ".reg .b32 r3_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_0, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_0, r3_0_1_0, %10, r3_0_0_0; "
                                        + ".reg .b32 r3_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_1, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_1, r3_0_1_1, %10, r3_0_0_1; "
                                        + ".reg .b32 r3_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_2, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_2, r3_0_1_2, %10, r3_0_0_2; "
                                        + ".reg .b32 r3_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_3, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_3, r3_0_1_3, %10, r3_0_0_3; "
                                        + ".reg .b32 r3_1_0h; shr.s32 r3_1_0h, %11, 31; and.b32 r3_1_0h, r3_1_0h, 0x06000600; sub.u32 r3_1_0h, 0x3A003A00, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_0, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_1, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_2, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_3, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_1h; shr.s32 r3_1_1h, %12, 31; and.b32 r3_1_1h, r3_1_1h, 0x06000600; sub.u32 r3_1_1h, 0x3A003A00, r3_1_1h; "
                                        + ".reg .b32 r3_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_0, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_0, r3_1_1_0, %13, r3_1_0_0; "
                                        + ".reg .b32 r3_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_1, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_1, r3_1_1_1, %13, r3_1_0_1; "
                                        + ".reg .b32 r3_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_2, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_2, r3_1_1_2, %13, r3_1_0_2; "
                                        + ".reg .b32 r3_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_3, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_3, r3_1_1_3, %13, r3_1_0_3; "
                                        + "mov.b32 %0, r3_0_1_0; "
                                        + "mov.b32 %1, r3_1_1_0; "
                                        + "mov.b32 %2, r3_0_1_1; "
                                        + "mov.b32 %3, r3_1_1_1; "
                                        + "mov.b32 %4, r3_0_1_2; "
                                        + "mov.b32 %5, r3_1_1_2; "
                                        + "mov.b32 %6, r3_0_1_3; "
                                        + "mov.b32 %7, r3_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w1_6_0 = out0.Value;
                                    w1_6_1 = out1.Value;
                                    w1_6_2 = out2.Value;
                                    w1_6_3 = out3.Value;
                                    w1_6_4 = out4.Value;
                                    w1_6_5 = out5.Value;
                                    w1_6_6 = out6.Value;
                                    w1_6_7 = out7.Value;
                                }
                                else
                                {
                                    w1_6_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_0, 0));
                                    w1_6_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_0, 0));
                                    w1_6_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_0, 1));
                                    w1_6_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_0, 1));
                                    w1_6_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_0, 2));
                                    w1_6_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_0, 2));
                                    w1_6_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_0, 3));
                                    w1_6_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_0, 3));
                                }
                                int p4_3_0 = magnitudes[c4_0.W >> 4 & 0xFF0] ^ signs[c4_0.W << 4 & 0xFF0];
                                int p4_3_1 = magnitudes[c4_0.W >> 20 & 0xFF0] ^ signs[c4_0.W >> 12 & 0xFF0];
                                int p5_3_0 = magnitudes[c5_0.W >> 4 & 0xFF0] ^ signs[c5_0.W << 4 & 0xFF0];
                                int p5_3_1 = magnitudes[c5_0.W >> 20 & 0xFF0] ^ signs[c5_0.W >> 12 & 0xFF0];
                                int w2_6_0, w2_6_1, w2_6_2, w2_6_3, w2_6_4, w2_6_5, w2_6_6, w2_6_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p4_3_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p4_3_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p5_3_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p5_3_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r3_0_0h; shr.s32 r3_0_0h, %8, 31; and.b32 r3_0_0h, r3_0_0h, 0x06000600; sub.u32 r3_0_0h, 0x3A003A00, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_0, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_1, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_2, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_3, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_1h; shr.s32 r3_0_1h, %9, 31; and.b32 r3_0_1h, r3_0_1h, 0x06000600; sub.u32 r3_0_1h, 0x3A003A00, r3_0_1h; "
                                        + ".reg .b32 r3_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_0, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_0, r3_0_1_0, %10, r3_0_0_0; "
                                        + ".reg .b32 r3_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_1, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_1, r3_0_1_1, %10, r3_0_0_1; "
                                        + ".reg .b32 r3_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_2, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_2, r3_0_1_2, %10, r3_0_0_2; "
                                        + ".reg .b32 r3_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_3, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_3, r3_0_1_3, %10, r3_0_0_3; "
                                        + ".reg .b32 r3_1_0h; shr.s32 r3_1_0h, %11, 31; and.b32 r3_1_0h, r3_1_0h, 0x06000600; sub.u32 r3_1_0h, 0x3A003A00, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_0, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_1, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_2, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_3, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_1h; shr.s32 r3_1_1h, %12, 31; and.b32 r3_1_1h, r3_1_1h, 0x06000600; sub.u32 r3_1_1h, 0x3A003A00, r3_1_1h; "
                                        + ".reg .b32 r3_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_0, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_0, r3_1_1_0, %13, r3_1_0_0; "
                                        + ".reg .b32 r3_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_1, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_1, r3_1_1_1, %13, r3_1_0_1; "
                                        + ".reg .b32 r3_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_2, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_2, r3_1_1_2, %13, r3_1_0_2; "
                                        + ".reg .b32 r3_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_3, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_3, r3_1_1_3, %13, r3_1_0_3; "
                                        + "mov.b32 %0, r3_0_1_0; "
                                        + "mov.b32 %1, r3_1_1_0; "
                                        + "mov.b32 %2, r3_0_1_1; "
                                        + "mov.b32 %3, r3_1_1_1; "
                                        + "mov.b32 %4, r3_0_1_2; "
                                        + "mov.b32 %5, r3_1_1_2; "
                                        + "mov.b32 %6, r3_0_1_3; "
                                        + "mov.b32 %7, r3_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w2_6_0 = out0.Value;
                                    w2_6_1 = out1.Value;
                                    w2_6_2 = out2.Value;
                                    w2_6_3 = out3.Value;
                                    w2_6_4 = out4.Value;
                                    w2_6_5 = out5.Value;
                                    w2_6_6 = out6.Value;
                                    w2_6_7 = out7.Value;
                                }
                                else
                                {
                                    w2_6_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_0, 0));
                                    w2_6_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_0, 0));
                                    w2_6_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_0, 1));
                                    w2_6_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_0, 1));
                                    w2_6_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_0, 2));
                                    w2_6_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_0, 2));
                                    w2_6_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_0, 3));
                                    w2_6_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_0, 3));
                                }
                                int p6_3_0 = magnitudes[c6_0.W >> 4 & 0xFF0] ^ signs[c6_0.W << 4 & 0xFF0];
                                int p6_3_1 = magnitudes[c6_0.W >> 20 & 0xFF0] ^ signs[c6_0.W >> 12 & 0xFF0];
                                int p7_3_0 = magnitudes[c7_0.W >> 4 & 0xFF0] ^ signs[c7_0.W << 4 & 0xFF0];
                                int p7_3_1 = magnitudes[c7_0.W >> 20 & 0xFF0] ^ signs[c7_0.W >> 12 & 0xFF0];
                                int w3_6_0, w3_6_1, w3_6_2, w3_6_3, w3_6_4, w3_6_5, w3_6_6, w3_6_7;
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = p6_3_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = p6_3_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in2 = ratio;
                                    global::ILGPU.Runtime.Cuda.Input<int> in3 = p7_3_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in4 = p7_3_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in5 = ratio;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                                        + ".reg .b32 r3_0_0h; shr.s32 r3_0_0h, %8, 31; and.b32 r3_0_0h, r3_0_0h, 0x06000600; sub.u32 r3_0_0h, 0x3A003A00, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_0, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_1, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_2, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_0_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_3, t, r3_0_0h; "
                                        + ".reg .b32 r3_0_1h; shr.s32 r3_0_1h, %9, 31; and.b32 r3_0_1h, r3_0_1h, 0x06000600; sub.u32 r3_0_1h, 0x3A003A00, r3_0_1h; "
                                        + ".reg .b32 r3_0_1_0; shr.u32 t, %9, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_0, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_0, r3_0_1_0, %10, r3_0_0_0; "
                                        + ".reg .b32 r3_0_1_1; shr.u32 t, %9, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_1, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_1, r3_0_1_1, %10, r3_0_0_1; "
                                        + ".reg .b32 r3_0_1_2; shr.u32 t, %9, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_2, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_2, r3_0_1_2, %10, r3_0_0_2; "
                                        + ".reg .b32 r3_0_1_3; shr.u32 t, %9, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_3, t, r3_0_1h; "
                                        + "fma.rn.f16x2 r3_0_1_3, r3_0_1_3, %10, r3_0_0_3; "
                                        + ".reg .b32 r3_1_0h; shr.s32 r3_1_0h, %11, 31; and.b32 r3_1_0h, r3_1_0h, 0x06000600; sub.u32 r3_1_0h, 0x3A003A00, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_0, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_1, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_2, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_3, t, r3_1_0h; "
                                        + ".reg .b32 r3_1_1h; shr.s32 r3_1_1h, %12, 31; and.b32 r3_1_1h, r3_1_1h, 0x06000600; sub.u32 r3_1_1h, 0x3A003A00, r3_1_1h; "
                                        + ".reg .b32 r3_1_1_0; shr.u32 t, %12, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_0, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_0, r3_1_1_0, %13, r3_1_0_0; "
                                        + ".reg .b32 r3_1_1_1; shr.u32 t, %12, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_1, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_1, r3_1_1_1, %13, r3_1_0_1; "
                                        + ".reg .b32 r3_1_1_2; shr.u32 t, %12, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_2, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_2, r3_1_1_2, %13, r3_1_0_2; "
                                        + ".reg .b32 r3_1_1_3; shr.u32 t, %12, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_3, t, r3_1_1h; "
                                        + "fma.rn.f16x2 r3_1_1_3, r3_1_1_3, %13, r3_1_0_3; "
                                        + "mov.b32 %0, r3_0_1_0; "
                                        + "mov.b32 %1, r3_1_1_0; "
                                        + "mov.b32 %2, r3_0_1_1; "
                                        + "mov.b32 %3, r3_1_1_1; "
                                        + "mov.b32 %4, r3_0_1_2; "
                                        + "mov.b32 %5, r3_1_1_2; "
                                        + "mov.b32 %6, r3_0_1_3; "
                                        + "mov.b32 %7, r3_1_1_3; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref out4, ref out5, ref out6, ref out7, ref in0, ref in1, ref in2, ref in3, ref in4, ref in5);
                                    w3_6_0 = out0.Value;
                                    w3_6_1 = out1.Value;
                                    w3_6_2 = out2.Value;
                                    w3_6_3 = out3.Value;
                                    w3_6_4 = out4.Value;
                                    w3_6_5 = out5.Value;
                                    w3_6_6 = out6.Value;
                                    w3_6_7 = out7.Value;
                                }
                                else
                                {
                                    w3_6_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_0, 0));
                                    w3_6_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_0, 0));
                                    w3_6_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_0, 1));
                                    w3_6_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_0, 1));
                                    w3_6_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_0, 2));
                                    w3_6_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_0, 2));
                                    w3_6_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_0, 3));
                                    w3_6_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_0, 3));
                                }
                                global::QuantSdk.Gpu.Packed128 x6_0 = stepInputs[192];
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
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_6_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_6_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_6_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_6_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x6_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x6_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x6_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x6_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_6_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_6_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_6_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_6_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x7_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x7_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x7_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x7_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s0_0_0_0_ref, ref s0_0_0_1_ref, ref s0_0_0_2_ref, ref s0_0_0_3_ref, ref s0_0_1_0_ref, ref s0_0_1_1_ref, ref s0_0_1_2_ref, ref s0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w0_6_4, w0_6_6);
                                    s0_0_0_0 += product.X;
                                    s0_0_0_1 += product.Y;
                                    s0_0_0_2 += product.Z;
                                    s0_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w0_6_5, w0_6_7);
                                    s0_0_1_0 += product.X;
                                    s0_0_1_1 += product.Y;
                                    s0_0_1_2 += product.Z;
                                    s0_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_0_ref = s1_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_1_ref = s1_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_2_ref = s1_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_0_3_ref = s1_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_0_ref = s1_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_1_ref = s1_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_2_ref = s1_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s1_0_1_3_ref = s1_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w1_6_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w1_6_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w1_6_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w1_6_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x6_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x6_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x6_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x6_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w1_6_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w1_6_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w1_6_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w1_6_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x7_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x7_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x7_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x7_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s1_0_0_0_ref, ref s1_0_0_1_ref, ref s1_0_0_2_ref, ref s1_0_0_3_ref, ref s1_0_1_0_ref, ref s1_0_1_1_ref, ref s1_0_1_2_ref, ref s1_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s1_0_0_0 = s1_0_0_0_ref.Value;
                                    s1_0_0_1 = s1_0_0_1_ref.Value;
                                    s1_0_0_2 = s1_0_0_2_ref.Value;
                                    s1_0_0_3 = s1_0_0_3_ref.Value;
                                    s1_0_1_0 = s1_0_1_0_ref.Value;
                                    s1_0_1_1 = s1_0_1_1_ref.Value;
                                    s1_0_1_2 = s1_0_1_2_ref.Value;
                                    s1_0_1_3 = s1_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w1_6_0, w1_6_2);
                                    s1_0_0_0 += product.X;
                                    s1_0_0_1 += product.Y;
                                    s1_0_0_2 += product.Z;
                                    s1_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w1_6_1, w1_6_3);
                                    s1_0_1_0 += product.X;
                                    s1_0_1_1 += product.Y;
                                    s1_0_1_2 += product.Z;
                                    s1_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w1_6_4, w1_6_6);
                                    s1_0_0_0 += product.X;
                                    s1_0_0_1 += product.Y;
                                    s1_0_0_2 += product.Z;
                                    s1_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w1_6_5, w1_6_7);
                                    s1_0_1_0 += product.X;
                                    s1_0_1_1 += product.Y;
                                    s1_0_1_2 += product.Z;
                                    s1_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_0_ref = s2_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_1_ref = s2_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_2_ref = s2_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_0_3_ref = s2_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_0_ref = s2_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_1_ref = s2_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_2_ref = s2_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s2_0_1_3_ref = s2_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w2_6_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w2_6_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w2_6_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w2_6_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x6_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x6_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x6_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x6_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w2_6_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w2_6_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w2_6_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w2_6_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x7_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x7_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x7_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x7_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s2_0_0_0_ref, ref s2_0_0_1_ref, ref s2_0_0_2_ref, ref s2_0_0_3_ref, ref s2_0_1_0_ref, ref s2_0_1_1_ref, ref s2_0_1_2_ref, ref s2_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s2_0_0_0 = s2_0_0_0_ref.Value;
                                    s2_0_0_1 = s2_0_0_1_ref.Value;
                                    s2_0_0_2 = s2_0_0_2_ref.Value;
                                    s2_0_0_3 = s2_0_0_3_ref.Value;
                                    s2_0_1_0 = s2_0_1_0_ref.Value;
                                    s2_0_1_1 = s2_0_1_1_ref.Value;
                                    s2_0_1_2 = s2_0_1_2_ref.Value;
                                    s2_0_1_3 = s2_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w2_6_0, w2_6_2);
                                    s2_0_0_0 += product.X;
                                    s2_0_0_1 += product.Y;
                                    s2_0_0_2 += product.Z;
                                    s2_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w2_6_1, w2_6_3);
                                    s2_0_1_0 += product.X;
                                    s2_0_1_1 += product.Y;
                                    s2_0_1_2 += product.Z;
                                    s2_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w2_6_4, w2_6_6);
                                    s2_0_0_0 += product.X;
                                    s2_0_0_1 += product.Y;
                                    s2_0_0_2 += product.Z;
                                    s2_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w2_6_5, w2_6_7);
                                    s2_0_1_0 += product.X;
                                    s2_0_1_1 += product.Y;
                                    s2_0_1_2 += product.Z;
                                    s2_0_1_3 += product.W;
                                }
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_0_ref = s3_0_0_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_1_ref = s3_0_0_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_2_ref = s3_0_0_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_0_3_ref = s3_0_0_3;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_0_ref = s3_0_1_0;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_1_ref = s3_0_1_1;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_2_ref = s3_0_1_2;
                                    global::ILGPU.Runtime.Cuda.Ref<float> s3_0_1_3_ref = s3_0_1_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in8 = w3_6_0;
                                    global::ILGPU.Runtime.Cuda.Input<int> in9 = w3_6_1;
                                    global::ILGPU.Runtime.Cuda.Input<int> in10 = w3_6_2;
                                    global::ILGPU.Runtime.Cuda.Input<int> in11 = w3_6_3;
                                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x6_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x6_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x6_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x6_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in16 = w3_6_4;
                                    global::ILGPU.Runtime.Cuda.Input<int> in17 = w3_6_5;
                                    global::ILGPU.Runtime.Cuda.Input<int> in18 = w3_6_6;
                                    global::ILGPU.Runtime.Cuda.Input<int> in19 = w3_6_7;
                                    global::ILGPU.Runtime.Cuda.Input<int> in20 = x7_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in21 = x7_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in22 = x7_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in23 = x7_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                        + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                        ref s3_0_0_0_ref, ref s3_0_0_1_ref, ref s3_0_0_2_ref, ref s3_0_0_3_ref, ref s3_0_1_0_ref, ref s3_0_1_1_ref, ref s3_0_1_2_ref, ref s3_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                                    s3_0_0_0 = s3_0_0_0_ref.Value;
                                    s3_0_0_1 = s3_0_0_1_ref.Value;
                                    s3_0_0_2 = s3_0_0_2_ref.Value;
                                    s3_0_0_3 = s3_0_0_3_ref.Value;
                                    s3_0_1_0 = s3_0_1_0_ref.Value;
                                    s3_0_1_1 = s3_0_1_1_ref.Value;
                                    s3_0_1_2 = s3_0_1_2_ref.Value;
                                    s3_0_1_3 = s3_0_1_3_ref.Value;
                                }
                                else
                                {
                                    global::QuantSdk.Gpu.Float128 product;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w3_6_0, w3_6_2);
                                    s3_0_0_0 += product.X;
                                    s3_0_0_1 += product.Y;
                                    s3_0_0_2 += product.Z;
                                    s3_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x6_0.X, x6_0.Y, x6_0.Z, x6_0.W, w3_6_1, w3_6_3);
                                    s3_0_1_0 += product.X;
                                    s3_0_1_1 += product.Y;
                                    s3_0_1_2 += product.Z;
                                    s3_0_1_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w3_6_4, w3_6_6);
                                    s3_0_0_0 += product.X;
                                    s3_0_0_1 += product.Y;
                                    s3_0_0_2 += product.Z;
                                    s3_0_0_3 += product.W;
                                    product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w3_6_5, w3_6_7);
                                    s3_0_1_0 += product.X;
                                    s3_0_1_1 += product.Y;
                                    s3_0_1_2 += product.Z;
                                    s3_0_1_3 += product.W;
                                }
                            }
                        }
                    }
                    global::ILGPU.Group.Barrier();
                }

                {
                    int target = set * 64 + team * 64 + 0 + part * 4;
                    int column = token + slot + 0;
                    if (column < tokens)
                    {
                        if (target + 0 < 33)
                        {
                            y[(long)column * 33 + target + 0] = s0_0_0_0 * scales[0] * activationScales[column];
                        }
                        if (target + 1 < 33)
                        {
                            y[(long)column * 33 + target + 1] = s0_0_1_0 * scales[0] * activationScales[column];
                        }
                        if (target + 2 < 33)
                        {
                            y[(long)column * 33 + target + 2] = s0_0_0_1 * scales[0] * activationScales[column];
                        }
                        if (target + 3 < 33)
                        {
                            y[(long)column * 33 + target + 3] = s0_0_1_1 * scales[0] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 64 + team * 64 + 0 + part * 4;
                    int column = token + slot + 8;
                    if (column < tokens)
                    {
                        if (target + 0 < 33)
                        {
                            y[(long)column * 33 + target + 0] = s0_0_0_2 * scales[0] * activationScales[column];
                        }
                        if (target + 1 < 33)
                        {
                            y[(long)column * 33 + target + 1] = s0_0_1_2 * scales[0] * activationScales[column];
                        }
                        if (target + 2 < 33)
                        {
                            y[(long)column * 33 + target + 2] = s0_0_0_3 * scales[0] * activationScales[column];
                        }
                        if (target + 3 < 33)
                        {
                            y[(long)column * 33 + target + 3] = s0_0_1_3 * scales[0] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 64 + team * 64 + 16 + part * 4;
                    int column = token + slot + 0;
                    if (column < tokens)
                    {
                        if (target + 0 < 33)
                        {
                            y[(long)column * 33 + target + 0] = s1_0_0_0 * scales[0] * activationScales[column];
                        }
                        if (target + 1 < 33)
                        {
                            y[(long)column * 33 + target + 1] = s1_0_1_0 * scales[0] * activationScales[column];
                        }
                        if (target + 2 < 33)
                        {
                            y[(long)column * 33 + target + 2] = s1_0_0_1 * scales[0] * activationScales[column];
                        }
                        if (target + 3 < 33)
                        {
                            y[(long)column * 33 + target + 3] = s1_0_1_1 * scales[0] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 64 + team * 64 + 16 + part * 4;
                    int column = token + slot + 8;
                    if (column < tokens)
                    {
                        if (target + 0 < 33)
                        {
                            y[(long)column * 33 + target + 0] = s1_0_0_2 * scales[0] * activationScales[column];
                        }
                        if (target + 1 < 33)
                        {
                            y[(long)column * 33 + target + 1] = s1_0_1_2 * scales[0] * activationScales[column];
                        }
                        if (target + 2 < 33)
                        {
                            y[(long)column * 33 + target + 2] = s1_0_0_3 * scales[0] * activationScales[column];
                        }
                        if (target + 3 < 33)
                        {
                            y[(long)column * 33 + target + 3] = s1_0_1_3 * scales[0] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 64 + team * 64 + 32 + part * 4;
                    int column = token + slot + 0;
                    if (column < tokens)
                    {
                        if (target + 0 < 33)
                        {
                            y[(long)column * 33 + target + 0] = s2_0_0_0 * scales[0] * activationScales[column];
                        }
                        if (target + 1 < 33)
                        {
                            y[(long)column * 33 + target + 1] = s2_0_1_0 * scales[0] * activationScales[column];
                        }
                        if (target + 2 < 33)
                        {
                            y[(long)column * 33 + target + 2] = s2_0_0_1 * scales[0] * activationScales[column];
                        }
                        if (target + 3 < 33)
                        {
                            y[(long)column * 33 + target + 3] = s2_0_1_1 * scales[0] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 64 + team * 64 + 32 + part * 4;
                    int column = token + slot + 8;
                    if (column < tokens)
                    {
                        if (target + 0 < 33)
                        {
                            y[(long)column * 33 + target + 0] = s2_0_0_2 * scales[0] * activationScales[column];
                        }
                        if (target + 1 < 33)
                        {
                            y[(long)column * 33 + target + 1] = s2_0_1_2 * scales[0] * activationScales[column];
                        }
                        if (target + 2 < 33)
                        {
                            y[(long)column * 33 + target + 2] = s2_0_0_3 * scales[0] * activationScales[column];
                        }
                        if (target + 3 < 33)
                        {
                            y[(long)column * 33 + target + 3] = s2_0_1_3 * scales[0] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 64 + team * 64 + 48 + part * 4;
                    int column = token + slot + 0;
                    if (column < tokens)
                    {
                        if (target + 0 < 33)
                        {
                            y[(long)column * 33 + target + 0] = s3_0_0_0 * scales[0] * activationScales[column];
                        }
                        if (target + 1 < 33)
                        {
                            y[(long)column * 33 + target + 1] = s3_0_1_0 * scales[0] * activationScales[column];
                        }
                        if (target + 2 < 33)
                        {
                            y[(long)column * 33 + target + 2] = s3_0_0_1 * scales[0] * activationScales[column];
                        }
                        if (target + 3 < 33)
                        {
                            y[(long)column * 33 + target + 3] = s3_0_1_1 * scales[0] * activationScales[column];
                        }
                    }
                }

                {
                    int target = set * 64 + team * 64 + 48 + part * 4;
                    int column = token + slot + 8;
                    if (column < tokens)
                    {
                        if (target + 0 < 33)
                        {
                            y[(long)column * 33 + target + 0] = s3_0_0_2 * scales[0] * activationScales[column];
                        }
                        if (target + 1 < 33)
                        {
                            y[(long)column * 33 + target + 1] = s3_0_1_2 * scales[0] * activationScales[column];
                        }
                        if (target + 2 < 33)
                        {
                            y[(long)column * 33 + target + 2] = s3_0_0_3 * scales[0] * activationScales[column];
                        }
                        if (target + 3 < 33)
                        {
                            y[(long)column * 33 + target + 3] = s3_0_1_3 * scales[0] * activationScales[column];
                        }
                    }
                }
            }
        }
    }
}

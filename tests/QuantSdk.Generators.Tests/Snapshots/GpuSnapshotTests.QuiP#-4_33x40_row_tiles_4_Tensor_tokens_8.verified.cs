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
                "Layer", Tensor8,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 3, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 35072, InputStride: 128, Tokens: 8, Kind: global::QuantSdk.Gpu.KernelKind.Tensor, RowTiles: 4),
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
            int tokens = (int)(y.Length / 33);
            int token = global::ILGPU.Grid.IdxZ * 8;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(8192, 576).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
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
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int row = (block * 4) * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)(block * 4) * 64 + lane);
                int row1 = (global::ILGPU.IntrinsicMath.Min(block * 4 + 1, 2)) * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source1 = units.SubView((long)(global::ILGPU.IntrinsicMath.Min(block * 4 + 1, 2)) * 64 + lane);
                int row2 = (global::ILGPU.IntrinsicMath.Min(block * 4 + 2, 2)) * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source2 = units.SubView((long)(global::ILGPU.IntrinsicMath.Min(block * 4 + 2, 2)) * 64 + lane);
                int row3 = (global::ILGPU.IntrinsicMath.Min(block * 4 + 3, 2)) * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source3 = units.SubView((long)(global::ILGPU.IntrinsicMath.Min(block * 4 + 3, 2)) * 64 + lane);
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
                    int first = step * 16 + part;
                    global::QuantSdk.Gpu.Packed128 x0_0_0 = inputs0[first + 0];
                    int p0_0_0 = magnitudes[c0_0.X >> 4 & 0xFF0] ^ signs[c0_0.X << 4 & 0xFF0];
                    int p0_0_1 = magnitudes[c0_0.X >> 20 & 0xFF0] ^ signs[c0_0.X >> 12 & 0xFF0];
                    int p1_0_0 = magnitudes[c1_0.X >> 4 & 0xFF0] ^ signs[c1_0.X << 4 & 0xFF0];
                    int p1_0_1 = magnitudes[c1_0.X >> 20 & 0xFF0] ^ signs[c1_0.X >> 12 & 0xFF0];
                    int p2_0_0 = magnitudes[c2_0.X >> 4 & 0xFF0] ^ signs[c2_0.X << 4 & 0xFF0];
                    int p2_0_1 = magnitudes[c2_0.X >> 20 & 0xFF0] ^ signs[c2_0.X >> 12 & 0xFF0];
                    int p3_0_0 = magnitudes[c3_0.X >> 4 & 0xFF0] ^ signs[c3_0.X << 4 & 0xFF0];
                    int p3_0_1 = magnitudes[c3_0.X >> 20 & 0xFF0] ^ signs[c3_0.X >> 12 & 0xFF0];
                    int p4_0_0 = magnitudes[c4_0.X >> 4 & 0xFF0] ^ signs[c4_0.X << 4 & 0xFF0];
                    int p4_0_1 = magnitudes[c4_0.X >> 20 & 0xFF0] ^ signs[c4_0.X >> 12 & 0xFF0];
                    int p5_0_0 = magnitudes[c5_0.X >> 4 & 0xFF0] ^ signs[c5_0.X << 4 & 0xFF0];
                    int p5_0_1 = magnitudes[c5_0.X >> 20 & 0xFF0] ^ signs[c5_0.X >> 12 & 0xFF0];
                    int p6_0_0 = magnitudes[c6_0.X >> 4 & 0xFF0] ^ signs[c6_0.X << 4 & 0xFF0];
                    int p6_0_1 = magnitudes[c6_0.X >> 20 & 0xFF0] ^ signs[c6_0.X >> 12 & 0xFF0];
                    int p7_0_0 = magnitudes[c7_0.X >> 4 & 0xFF0] ^ signs[c7_0.X << 4 & 0xFF0];
                    int p7_0_1 = magnitudes[c7_0.X >> 20 & 0xFF0] ^ signs[c7_0.X >> 12 & 0xFF0];
                    global::QuantSdk.Gpu.Packed128 x1_0_0 = inputs0[first + 4];
                    int p0_1_0 = magnitudes[c0_0.Y >> 4 & 0xFF0] ^ signs[c0_0.Y << 4 & 0xFF0];
                    int p0_1_1 = magnitudes[c0_0.Y >> 20 & 0xFF0] ^ signs[c0_0.Y >> 12 & 0xFF0];
                    int p1_1_0 = magnitudes[c1_0.Y >> 4 & 0xFF0] ^ signs[c1_0.Y << 4 & 0xFF0];
                    int p1_1_1 = magnitudes[c1_0.Y >> 20 & 0xFF0] ^ signs[c1_0.Y >> 12 & 0xFF0];
                    int p2_1_0 = magnitudes[c2_0.Y >> 4 & 0xFF0] ^ signs[c2_0.Y << 4 & 0xFF0];
                    int p2_1_1 = magnitudes[c2_0.Y >> 20 & 0xFF0] ^ signs[c2_0.Y >> 12 & 0xFF0];
                    int p3_1_0 = magnitudes[c3_0.Y >> 4 & 0xFF0] ^ signs[c3_0.Y << 4 & 0xFF0];
                    int p3_1_1 = magnitudes[c3_0.Y >> 20 & 0xFF0] ^ signs[c3_0.Y >> 12 & 0xFF0];
                    int p4_1_0 = magnitudes[c4_0.Y >> 4 & 0xFF0] ^ signs[c4_0.Y << 4 & 0xFF0];
                    int p4_1_1 = magnitudes[c4_0.Y >> 20 & 0xFF0] ^ signs[c4_0.Y >> 12 & 0xFF0];
                    int p5_1_0 = magnitudes[c5_0.Y >> 4 & 0xFF0] ^ signs[c5_0.Y << 4 & 0xFF0];
                    int p5_1_1 = magnitudes[c5_0.Y >> 20 & 0xFF0] ^ signs[c5_0.Y >> 12 & 0xFF0];
                    int p6_1_0 = magnitudes[c6_0.Y >> 4 & 0xFF0] ^ signs[c6_0.Y << 4 & 0xFF0];
                    int p6_1_1 = magnitudes[c6_0.Y >> 20 & 0xFF0] ^ signs[c6_0.Y >> 12 & 0xFF0];
                    int p7_1_0 = magnitudes[c7_0.Y >> 4 & 0xFF0] ^ signs[c7_0.Y << 4 & 0xFF0];
                    int p7_1_1 = magnitudes[c7_0.Y >> 20 & 0xFF0] ^ signs[c7_0.Y >> 12 & 0xFF0];
                    global::QuantSdk.Gpu.Packed128 x2_0_0 = inputs0[first + 8];
                    int p0_2_0 = magnitudes[c0_0.Z >> 4 & 0xFF0] ^ signs[c0_0.Z << 4 & 0xFF0];
                    int p0_2_1 = magnitudes[c0_0.Z >> 20 & 0xFF0] ^ signs[c0_0.Z >> 12 & 0xFF0];
                    int p1_2_0 = magnitudes[c1_0.Z >> 4 & 0xFF0] ^ signs[c1_0.Z << 4 & 0xFF0];
                    int p1_2_1 = magnitudes[c1_0.Z >> 20 & 0xFF0] ^ signs[c1_0.Z >> 12 & 0xFF0];
                    int p2_2_0 = magnitudes[c2_0.Z >> 4 & 0xFF0] ^ signs[c2_0.Z << 4 & 0xFF0];
                    int p2_2_1 = magnitudes[c2_0.Z >> 20 & 0xFF0] ^ signs[c2_0.Z >> 12 & 0xFF0];
                    int p3_2_0 = magnitudes[c3_0.Z >> 4 & 0xFF0] ^ signs[c3_0.Z << 4 & 0xFF0];
                    int p3_2_1 = magnitudes[c3_0.Z >> 20 & 0xFF0] ^ signs[c3_0.Z >> 12 & 0xFF0];
                    int p4_2_0 = magnitudes[c4_0.Z >> 4 & 0xFF0] ^ signs[c4_0.Z << 4 & 0xFF0];
                    int p4_2_1 = magnitudes[c4_0.Z >> 20 & 0xFF0] ^ signs[c4_0.Z >> 12 & 0xFF0];
                    int p5_2_0 = magnitudes[c5_0.Z >> 4 & 0xFF0] ^ signs[c5_0.Z << 4 & 0xFF0];
                    int p5_2_1 = magnitudes[c5_0.Z >> 20 & 0xFF0] ^ signs[c5_0.Z >> 12 & 0xFF0];
                    int p6_2_0 = magnitudes[c6_0.Z >> 4 & 0xFF0] ^ signs[c6_0.Z << 4 & 0xFF0];
                    int p6_2_1 = magnitudes[c6_0.Z >> 20 & 0xFF0] ^ signs[c6_0.Z >> 12 & 0xFF0];
                    int p7_2_0 = magnitudes[c7_0.Z >> 4 & 0xFF0] ^ signs[c7_0.Z << 4 & 0xFF0];
                    int p7_2_1 = magnitudes[c7_0.Z >> 20 & 0xFF0] ^ signs[c7_0.Z >> 12 & 0xFF0];
                    global::QuantSdk.Gpu.Packed128 x3_0_0 = inputs0[first + 12];
                    int p0_3_0 = magnitudes[c0_0.W >> 4 & 0xFF0] ^ signs[c0_0.W << 4 & 0xFF0];
                    int p0_3_1 = magnitudes[c0_0.W >> 20 & 0xFF0] ^ signs[c0_0.W >> 12 & 0xFF0];
                    int p1_3_0 = magnitudes[c1_0.W >> 4 & 0xFF0] ^ signs[c1_0.W << 4 & 0xFF0];
                    int p1_3_1 = magnitudes[c1_0.W >> 20 & 0xFF0] ^ signs[c1_0.W >> 12 & 0xFF0];
                    int p2_3_0 = magnitudes[c2_0.W >> 4 & 0xFF0] ^ signs[c2_0.W << 4 & 0xFF0];
                    int p2_3_1 = magnitudes[c2_0.W >> 20 & 0xFF0] ^ signs[c2_0.W >> 12 & 0xFF0];
                    int p3_3_0 = magnitudes[c3_0.W >> 4 & 0xFF0] ^ signs[c3_0.W << 4 & 0xFF0];
                    int p3_3_1 = magnitudes[c3_0.W >> 20 & 0xFF0] ^ signs[c3_0.W >> 12 & 0xFF0];
                    int p4_3_0 = magnitudes[c4_0.W >> 4 & 0xFF0] ^ signs[c4_0.W << 4 & 0xFF0];
                    int p4_3_1 = magnitudes[c4_0.W >> 20 & 0xFF0] ^ signs[c4_0.W >> 12 & 0xFF0];
                    int p5_3_0 = magnitudes[c5_0.W >> 4 & 0xFF0] ^ signs[c5_0.W << 4 & 0xFF0];
                    int p5_3_1 = magnitudes[c5_0.W >> 20 & 0xFF0] ^ signs[c5_0.W >> 12 & 0xFF0];
                    int p6_3_0 = magnitudes[c6_0.W >> 4 & 0xFF0] ^ signs[c6_0.W << 4 & 0xFF0];
                    int p6_3_1 = magnitudes[c6_0.W >> 20 & 0xFF0] ^ signs[c6_0.W >> 12 & 0xFF0];
                    int p7_3_0 = magnitudes[c7_0.W >> 4 & 0xFF0] ^ signs[c7_0.W << 4 & 0xFF0];
                    int p7_3_1 = magnitudes[c7_0.W >> 20 & 0xFF0] ^ signs[c7_0.W >> 12 & 0xFF0];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = p0_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = p0_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = p1_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = p1_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = p0_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = p0_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = p1_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = p1_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = p0_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = p0_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = p1_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = p1_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = p0_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = p0_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = p1_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = p1_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r0_0_0h; shr.s32 r0_0_0h, %4, 31; and.b32 r0_0_0h, r0_0_0h, 0x06000600; sub.u32 r0_0_0h, 0x3A003A00, r0_0_0h; "
                            + ".reg .b32 r0_0_0_0; shr.u32 t, %4, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_0, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_1; shr.u32 t, %4, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_1, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_2; shr.u32 t, %4, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_2, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_3; shr.u32 t, %4, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_3, t, r0_0_0h; "
                            + ".reg .b32 r0_0_1h; shr.s32 r0_0_1h, %5, 31; and.b32 r0_0_1h, r0_0_1h, 0x06000600; sub.u32 r0_0_1h, 0x3A003A00, r0_0_1h; "
                            + ".reg .b32 r0_0_1_0; shr.u32 t, %5, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_0, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_0, r0_0_1_0, %6, r0_0_0_0; "
                            + ".reg .b32 r0_0_1_1; shr.u32 t, %5, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_1, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_1, r0_0_1_1, %6, r0_0_0_1; "
                            + ".reg .b32 r0_0_1_2; shr.u32 t, %5, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_2, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_2, r0_0_1_2, %6, r0_0_0_2; "
                            + ".reg .b32 r0_0_1_3; shr.u32 t, %5, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_3, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_3, r0_0_1_3, %6, r0_0_0_3; "
                            + ".reg .b32 r0_1_0h; shr.s32 r0_1_0h, %7, 31; and.b32 r0_1_0h, r0_1_0h, 0x06000600; sub.u32 r0_1_0h, 0x3A003A00, r0_1_0h; "
                            + ".reg .b32 r0_1_0_0; shr.u32 t, %7, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_0, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_1; shr.u32 t, %7, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_1, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_2; shr.u32 t, %7, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_2, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_3; shr.u32 t, %7, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_3, t, r0_1_0h; "
                            + ".reg .b32 r0_1_1h; shr.s32 r0_1_1h, %8, 31; and.b32 r0_1_1h, r0_1_1h, 0x06000600; sub.u32 r0_1_1h, 0x3A003A00, r0_1_1h; "
                            + ".reg .b32 r0_1_1_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_0, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_0, r0_1_1_0, %9, r0_1_0_0; "
                            + ".reg .b32 r0_1_1_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_1, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_1, r0_1_1_1, %9, r0_1_0_1; "
                            + ".reg .b32 r0_1_1_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_2, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_2, r0_1_1_2, %9, r0_1_0_2; "
                            + ".reg .b32 r0_1_1_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_3, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_3, r0_1_1_3, %9, r0_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_1_0, r0_1_1_0, r0_0_1_1, r0_1_1_1}, {%10, %11}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_1_2, r0_1_1_2, r0_0_1_3, r0_1_1_3}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r1_0_0h; shr.s32 r1_0_0h, %14, 31; and.b32 r1_0_0h, r1_0_0h, 0x06000600; sub.u32 r1_0_0h, 0x3A003A00, r1_0_0h; "
                            + ".reg .b32 r1_0_0_0; shr.u32 t, %14, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_0, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_1; shr.u32 t, %14, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_1, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_2; shr.u32 t, %14, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_2, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_3; shr.u32 t, %14, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_3, t, r1_0_0h; "
                            + ".reg .b32 r1_0_1h; shr.s32 r1_0_1h, %15, 31; and.b32 r1_0_1h, r1_0_1h, 0x06000600; sub.u32 r1_0_1h, 0x3A003A00, r1_0_1h; "
                            + ".reg .b32 r1_0_1_0; shr.u32 t, %15, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_0, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_0, r1_0_1_0, %16, r1_0_0_0; "
                            + ".reg .b32 r1_0_1_1; shr.u32 t, %15, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_1, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_1, r1_0_1_1, %16, r1_0_0_1; "
                            + ".reg .b32 r1_0_1_2; shr.u32 t, %15, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_2, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_2, r1_0_1_2, %16, r1_0_0_2; "
                            + ".reg .b32 r1_0_1_3; shr.u32 t, %15, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_3, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_3, r1_0_1_3, %16, r1_0_0_3; "
                            + ".reg .b32 r1_1_0h; shr.s32 r1_1_0h, %17, 31; and.b32 r1_1_0h, r1_1_0h, 0x06000600; sub.u32 r1_1_0h, 0x3A003A00, r1_1_0h; "
                            + ".reg .b32 r1_1_0_0; shr.u32 t, %17, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_0, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_1; shr.u32 t, %17, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_1, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_2; shr.u32 t, %17, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_2, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_3; shr.u32 t, %17, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_3, t, r1_1_0h; "
                            + ".reg .b32 r1_1_1h; shr.s32 r1_1_1h, %18, 31; and.b32 r1_1_1h, r1_1_1h, 0x06000600; sub.u32 r1_1_1h, 0x3A003A00, r1_1_1h; "
                            + ".reg .b32 r1_1_1_0; shr.u32 t, %18, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_0, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_0, r1_1_1_0, %19, r1_1_0_0; "
                            + ".reg .b32 r1_1_1_1; shr.u32 t, %18, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_1, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_1, r1_1_1_1, %19, r1_1_0_1; "
                            + ".reg .b32 r1_1_1_2; shr.u32 t, %18, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_2, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_2, r1_1_1_2, %19, r1_1_0_2; "
                            + ".reg .b32 r1_1_1_3; shr.u32 t, %18, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_3, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_3, r1_1_1_3, %19, r1_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_1_0, r1_1_1_0, r1_0_1_1, r1_1_1_1}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_1_2, r1_1_1_2, r1_0_1_3, r1_1_1_3}, {%22, %23}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r2_0_0h; shr.s32 r2_0_0h, %24, 31; and.b32 r2_0_0h, r2_0_0h, 0x06000600; sub.u32 r2_0_0h, 0x3A003A00, r2_0_0h; "
                            + ".reg .b32 r2_0_0_0; shr.u32 t, %24, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_0, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_1; shr.u32 t, %24, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_1, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_2; shr.u32 t, %24, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_2, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_3; shr.u32 t, %24, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_3, t, r2_0_0h; "
                            + ".reg .b32 r2_0_1h; shr.s32 r2_0_1h, %25, 31; and.b32 r2_0_1h, r2_0_1h, 0x06000600; sub.u32 r2_0_1h, 0x3A003A00, r2_0_1h; "
                            + ".reg .b32 r2_0_1_0; shr.u32 t, %25, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_0, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_0, r2_0_1_0, %26, r2_0_0_0; "
                            + ".reg .b32 r2_0_1_1; shr.u32 t, %25, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_1, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_1, r2_0_1_1, %26, r2_0_0_1; "
                            + ".reg .b32 r2_0_1_2; shr.u32 t, %25, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_2, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_2, r2_0_1_2, %26, r2_0_0_2; "
                            + ".reg .b32 r2_0_1_3; shr.u32 t, %25, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_3, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_3, r2_0_1_3, %26, r2_0_0_3; "
                            + ".reg .b32 r2_1_0h; shr.s32 r2_1_0h, %27, 31; and.b32 r2_1_0h, r2_1_0h, 0x06000600; sub.u32 r2_1_0h, 0x3A003A00, r2_1_0h; "
                            + ".reg .b32 r2_1_0_0; shr.u32 t, %27, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_0, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_1; shr.u32 t, %27, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_1, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_2; shr.u32 t, %27, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_2, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_3; shr.u32 t, %27, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_3, t, r2_1_0h; "
                            + ".reg .b32 r2_1_1h; shr.s32 r2_1_1h, %28, 31; and.b32 r2_1_1h, r2_1_1h, 0x06000600; sub.u32 r2_1_1h, 0x3A003A00, r2_1_1h; "
                            + ".reg .b32 r2_1_1_0; shr.u32 t, %28, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_0, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_0, r2_1_1_0, %29, r2_1_0_0; "
                            + ".reg .b32 r2_1_1_1; shr.u32 t, %28, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_1, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_1, r2_1_1_1, %29, r2_1_0_1; "
                            + ".reg .b32 r2_1_1_2; shr.u32 t, %28, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_2, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_2, r2_1_1_2, %29, r2_1_0_2; "
                            + ".reg .b32 r2_1_1_3; shr.u32 t, %28, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_3, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_3, r2_1_1_3, %29, r2_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_1_0, r2_1_1_0, r2_0_1_1, r2_1_1_1}, {%30, %31}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_1_2, r2_1_1_2, r2_0_1_3, r2_1_1_3}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r3_0_0h; shr.s32 r3_0_0h, %34, 31; and.b32 r3_0_0h, r3_0_0h, 0x06000600; sub.u32 r3_0_0h, 0x3A003A00, r3_0_0h; "
                            + ".reg .b32 r3_0_0_0; shr.u32 t, %34, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_0, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_1; shr.u32 t, %34, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_1, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_2; shr.u32 t, %34, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_2, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_3; shr.u32 t, %34, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_3, t, r3_0_0h; "
                            + ".reg .b32 r3_0_1h; shr.s32 r3_0_1h, %35, 31; and.b32 r3_0_1h, r3_0_1h, 0x06000600; sub.u32 r3_0_1h, 0x3A003A00, r3_0_1h; "
                            + ".reg .b32 r3_0_1_0; shr.u32 t, %35, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_0, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_0, r3_0_1_0, %36, r3_0_0_0; "
                            + ".reg .b32 r3_0_1_1; shr.u32 t, %35, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_1, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_1, r3_0_1_1, %36, r3_0_0_1; "
                            + ".reg .b32 r3_0_1_2; shr.u32 t, %35, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_2, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_2, r3_0_1_2, %36, r3_0_0_2; "
                            + ".reg .b32 r3_0_1_3; shr.u32 t, %35, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_3, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_3, r3_0_1_3, %36, r3_0_0_3; "
                            + ".reg .b32 r3_1_0h; shr.s32 r3_1_0h, %37, 31; and.b32 r3_1_0h, r3_1_0h, 0x06000600; sub.u32 r3_1_0h, 0x3A003A00, r3_1_0h; "
                            + ".reg .b32 r3_1_0_0; shr.u32 t, %37, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_0, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_1; shr.u32 t, %37, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_1, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_2; shr.u32 t, %37, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_2, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_3; shr.u32 t, %37, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_3, t, r3_1_0h; "
                            + ".reg .b32 r3_1_1h; shr.s32 r3_1_1h, %38, 31; and.b32 r3_1_1h, r3_1_1h, 0x06000600; sub.u32 r3_1_1h, 0x3A003A00, r3_1_1h; "
                            + ".reg .b32 r3_1_1_0; shr.u32 t, %38, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_0, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_0, r3_1_1_0, %39, r3_1_0_0; "
                            + ".reg .b32 r3_1_1_1; shr.u32 t, %38, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_1, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_1, r3_1_1_1, %39, r3_1_0_1; "
                            + ".reg .b32 r3_1_1_2; shr.u32 t, %38, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_2, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_2, r3_1_1_2, %39, r3_1_0_2; "
                            + ".reg .b32 r3_1_1_3; shr.u32 t, %38, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_3, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_3, r3_1_1_3, %39, r3_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_1_0, r3_1_1_0, r3_0_1_1, r3_1_1_1}, {%40, %41}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_1_2, r3_1_1_2, r3_0_1_3, r3_1_1_3}, {%42, %43}, {%0, %1, %2, %3}; "
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 1)), x0_0_0.X, x0_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 3)), x0_0_0.Z, x0_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 1)), x1_0_0.X, x1_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 3)), x1_0_0.Z, x1_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 1)), x2_0_0.X, x2_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 3)), x2_0_0.Z, x2_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 1)), x3_0_0.X, x3_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 3)), x3_0_0.Z, x3_0_0.W);
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
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = p2_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = p2_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = p3_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = p3_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = p2_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = p2_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = p3_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = p3_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = p2_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = p2_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = p3_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = p3_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = p2_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = p2_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = p3_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = p3_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r0_0_0h; shr.s32 r0_0_0h, %4, 31; and.b32 r0_0_0h, r0_0_0h, 0x06000600; sub.u32 r0_0_0h, 0x3A003A00, r0_0_0h; "
                            + ".reg .b32 r0_0_0_0; shr.u32 t, %4, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_0, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_1; shr.u32 t, %4, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_1, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_2; shr.u32 t, %4, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_2, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_3; shr.u32 t, %4, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_3, t, r0_0_0h; "
                            + ".reg .b32 r0_0_1h; shr.s32 r0_0_1h, %5, 31; and.b32 r0_0_1h, r0_0_1h, 0x06000600; sub.u32 r0_0_1h, 0x3A003A00, r0_0_1h; "
                            + ".reg .b32 r0_0_1_0; shr.u32 t, %5, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_0, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_0, r0_0_1_0, %6, r0_0_0_0; "
                            + ".reg .b32 r0_0_1_1; shr.u32 t, %5, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_1, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_1, r0_0_1_1, %6, r0_0_0_1; "
                            + ".reg .b32 r0_0_1_2; shr.u32 t, %5, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_2, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_2, r0_0_1_2, %6, r0_0_0_2; "
                            + ".reg .b32 r0_0_1_3; shr.u32 t, %5, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_3, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_3, r0_0_1_3, %6, r0_0_0_3; "
                            + ".reg .b32 r0_1_0h; shr.s32 r0_1_0h, %7, 31; and.b32 r0_1_0h, r0_1_0h, 0x06000600; sub.u32 r0_1_0h, 0x3A003A00, r0_1_0h; "
                            + ".reg .b32 r0_1_0_0; shr.u32 t, %7, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_0, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_1; shr.u32 t, %7, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_1, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_2; shr.u32 t, %7, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_2, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_3; shr.u32 t, %7, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_3, t, r0_1_0h; "
                            + ".reg .b32 r0_1_1h; shr.s32 r0_1_1h, %8, 31; and.b32 r0_1_1h, r0_1_1h, 0x06000600; sub.u32 r0_1_1h, 0x3A003A00, r0_1_1h; "
                            + ".reg .b32 r0_1_1_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_0, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_0, r0_1_1_0, %9, r0_1_0_0; "
                            + ".reg .b32 r0_1_1_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_1, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_1, r0_1_1_1, %9, r0_1_0_1; "
                            + ".reg .b32 r0_1_1_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_2, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_2, r0_1_1_2, %9, r0_1_0_2; "
                            + ".reg .b32 r0_1_1_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_3, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_3, r0_1_1_3, %9, r0_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_1_0, r0_1_1_0, r0_0_1_1, r0_1_1_1}, {%10, %11}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_1_2, r0_1_1_2, r0_0_1_3, r0_1_1_3}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r1_0_0h; shr.s32 r1_0_0h, %14, 31; and.b32 r1_0_0h, r1_0_0h, 0x06000600; sub.u32 r1_0_0h, 0x3A003A00, r1_0_0h; "
                            + ".reg .b32 r1_0_0_0; shr.u32 t, %14, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_0, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_1; shr.u32 t, %14, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_1, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_2; shr.u32 t, %14, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_2, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_3; shr.u32 t, %14, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_3, t, r1_0_0h; "
                            + ".reg .b32 r1_0_1h; shr.s32 r1_0_1h, %15, 31; and.b32 r1_0_1h, r1_0_1h, 0x06000600; sub.u32 r1_0_1h, 0x3A003A00, r1_0_1h; "
                            + ".reg .b32 r1_0_1_0; shr.u32 t, %15, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_0, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_0, r1_0_1_0, %16, r1_0_0_0; "
                            + ".reg .b32 r1_0_1_1; shr.u32 t, %15, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_1, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_1, r1_0_1_1, %16, r1_0_0_1; "
                            + ".reg .b32 r1_0_1_2; shr.u32 t, %15, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_2, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_2, r1_0_1_2, %16, r1_0_0_2; "
                            + ".reg .b32 r1_0_1_3; shr.u32 t, %15, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_3, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_3, r1_0_1_3, %16, r1_0_0_3; "
                            + ".reg .b32 r1_1_0h; shr.s32 r1_1_0h, %17, 31; and.b32 r1_1_0h, r1_1_0h, 0x06000600; sub.u32 r1_1_0h, 0x3A003A00, r1_1_0h; "
                            + ".reg .b32 r1_1_0_0; shr.u32 t, %17, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_0, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_1; shr.u32 t, %17, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_1, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_2; shr.u32 t, %17, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_2, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_3; shr.u32 t, %17, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_3, t, r1_1_0h; "
                            + ".reg .b32 r1_1_1h; shr.s32 r1_1_1h, %18, 31; and.b32 r1_1_1h, r1_1_1h, 0x06000600; sub.u32 r1_1_1h, 0x3A003A00, r1_1_1h; "
                            + ".reg .b32 r1_1_1_0; shr.u32 t, %18, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_0, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_0, r1_1_1_0, %19, r1_1_0_0; "
                            + ".reg .b32 r1_1_1_1; shr.u32 t, %18, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_1, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_1, r1_1_1_1, %19, r1_1_0_1; "
                            + ".reg .b32 r1_1_1_2; shr.u32 t, %18, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_2, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_2, r1_1_1_2, %19, r1_1_0_2; "
                            + ".reg .b32 r1_1_1_3; shr.u32 t, %18, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_3, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_3, r1_1_1_3, %19, r1_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_1_0, r1_1_1_0, r1_0_1_1, r1_1_1_1}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_1_2, r1_1_1_2, r1_0_1_3, r1_1_1_3}, {%22, %23}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r2_0_0h; shr.s32 r2_0_0h, %24, 31; and.b32 r2_0_0h, r2_0_0h, 0x06000600; sub.u32 r2_0_0h, 0x3A003A00, r2_0_0h; "
                            + ".reg .b32 r2_0_0_0; shr.u32 t, %24, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_0, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_1; shr.u32 t, %24, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_1, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_2; shr.u32 t, %24, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_2, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_3; shr.u32 t, %24, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_3, t, r2_0_0h; "
                            + ".reg .b32 r2_0_1h; shr.s32 r2_0_1h, %25, 31; and.b32 r2_0_1h, r2_0_1h, 0x06000600; sub.u32 r2_0_1h, 0x3A003A00, r2_0_1h; "
                            + ".reg .b32 r2_0_1_0; shr.u32 t, %25, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_0, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_0, r2_0_1_0, %26, r2_0_0_0; "
                            + ".reg .b32 r2_0_1_1; shr.u32 t, %25, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_1, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_1, r2_0_1_1, %26, r2_0_0_1; "
                            + ".reg .b32 r2_0_1_2; shr.u32 t, %25, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_2, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_2, r2_0_1_2, %26, r2_0_0_2; "
                            + ".reg .b32 r2_0_1_3; shr.u32 t, %25, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_3, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_3, r2_0_1_3, %26, r2_0_0_3; "
                            + ".reg .b32 r2_1_0h; shr.s32 r2_1_0h, %27, 31; and.b32 r2_1_0h, r2_1_0h, 0x06000600; sub.u32 r2_1_0h, 0x3A003A00, r2_1_0h; "
                            + ".reg .b32 r2_1_0_0; shr.u32 t, %27, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_0, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_1; shr.u32 t, %27, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_1, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_2; shr.u32 t, %27, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_2, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_3; shr.u32 t, %27, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_3, t, r2_1_0h; "
                            + ".reg .b32 r2_1_1h; shr.s32 r2_1_1h, %28, 31; and.b32 r2_1_1h, r2_1_1h, 0x06000600; sub.u32 r2_1_1h, 0x3A003A00, r2_1_1h; "
                            + ".reg .b32 r2_1_1_0; shr.u32 t, %28, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_0, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_0, r2_1_1_0, %29, r2_1_0_0; "
                            + ".reg .b32 r2_1_1_1; shr.u32 t, %28, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_1, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_1, r2_1_1_1, %29, r2_1_0_1; "
                            + ".reg .b32 r2_1_1_2; shr.u32 t, %28, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_2, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_2, r2_1_1_2, %29, r2_1_0_2; "
                            + ".reg .b32 r2_1_1_3; shr.u32 t, %28, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_3, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_3, r2_1_1_3, %29, r2_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_1_0, r2_1_1_0, r2_0_1_1, r2_1_1_1}, {%30, %31}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_1_2, r2_1_1_2, r2_0_1_3, r2_1_1_3}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r3_0_0h; shr.s32 r3_0_0h, %34, 31; and.b32 r3_0_0h, r3_0_0h, 0x06000600; sub.u32 r3_0_0h, 0x3A003A00, r3_0_0h; "
                            + ".reg .b32 r3_0_0_0; shr.u32 t, %34, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_0, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_1; shr.u32 t, %34, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_1, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_2; shr.u32 t, %34, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_2, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_3; shr.u32 t, %34, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_3, t, r3_0_0h; "
                            + ".reg .b32 r3_0_1h; shr.s32 r3_0_1h, %35, 31; and.b32 r3_0_1h, r3_0_1h, 0x06000600; sub.u32 r3_0_1h, 0x3A003A00, r3_0_1h; "
                            + ".reg .b32 r3_0_1_0; shr.u32 t, %35, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_0, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_0, r3_0_1_0, %36, r3_0_0_0; "
                            + ".reg .b32 r3_0_1_1; shr.u32 t, %35, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_1, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_1, r3_0_1_1, %36, r3_0_0_1; "
                            + ".reg .b32 r3_0_1_2; shr.u32 t, %35, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_2, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_2, r3_0_1_2, %36, r3_0_0_2; "
                            + ".reg .b32 r3_0_1_3; shr.u32 t, %35, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_3, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_3, r3_0_1_3, %36, r3_0_0_3; "
                            + ".reg .b32 r3_1_0h; shr.s32 r3_1_0h, %37, 31; and.b32 r3_1_0h, r3_1_0h, 0x06000600; sub.u32 r3_1_0h, 0x3A003A00, r3_1_0h; "
                            + ".reg .b32 r3_1_0_0; shr.u32 t, %37, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_0, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_1; shr.u32 t, %37, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_1, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_2; shr.u32 t, %37, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_2, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_3; shr.u32 t, %37, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_3, t, r3_1_0h; "
                            + ".reg .b32 r3_1_1h; shr.s32 r3_1_1h, %38, 31; and.b32 r3_1_1h, r3_1_1h, 0x06000600; sub.u32 r3_1_1h, 0x3A003A00, r3_1_1h; "
                            + ".reg .b32 r3_1_1_0; shr.u32 t, %38, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_0, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_0, r3_1_1_0, %39, r3_1_0_0; "
                            + ".reg .b32 r3_1_1_1; shr.u32 t, %38, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_1, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_1, r3_1_1_1, %39, r3_1_0_1; "
                            + ".reg .b32 r3_1_1_2; shr.u32 t, %38, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_2, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_2, r3_1_1_2, %39, r3_1_0_2; "
                            + ".reg .b32 r3_1_1_3; shr.u32 t, %38, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_3, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_3, r3_1_1_3, %39, r3_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_1_0, r3_1_1_0, r3_0_1_1, r3_1_1_1}, {%40, %41}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_1_2, r3_1_1_2, r3_0_1_3, r3_1_1_3}, {%42, %43}, {%0, %1, %2, %3}; "
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_0, 1)), x0_0_0.X, x0_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_0_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_0_0, 3)), x0_0_0.Z, x0_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_0, 1)), x1_0_0.X, x1_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_1_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_1_0, 3)), x1_0_0.Z, x1_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_0, 1)), x2_0_0.X, x2_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_2_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_2_0, 3)), x2_0_0.Z, x2_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_0, 1)), x3_0_0.X, x3_0_0.Y);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p2_3_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p3_3_0, 3)), x3_0_0.Z, x3_0_0.W);
                        s1_0 += product.X;
                        s1_1 += product.Y;
                        s1_2 += product.Z;
                        s1_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_0_ref = s2_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_1_ref = s2_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_2_ref = s2_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s2_3_ref = s2_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = p4_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = p4_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = p5_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = p5_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = p4_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = p4_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = p5_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = p5_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = p4_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = p4_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = p5_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = p5_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = p4_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = p4_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = p5_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = p5_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r0_0_0h; shr.s32 r0_0_0h, %4, 31; and.b32 r0_0_0h, r0_0_0h, 0x06000600; sub.u32 r0_0_0h, 0x3A003A00, r0_0_0h; "
                            + ".reg .b32 r0_0_0_0; shr.u32 t, %4, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_0, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_1; shr.u32 t, %4, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_1, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_2; shr.u32 t, %4, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_2, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_3; shr.u32 t, %4, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_3, t, r0_0_0h; "
                            + ".reg .b32 r0_0_1h; shr.s32 r0_0_1h, %5, 31; and.b32 r0_0_1h, r0_0_1h, 0x06000600; sub.u32 r0_0_1h, 0x3A003A00, r0_0_1h; "
                            + ".reg .b32 r0_0_1_0; shr.u32 t, %5, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_0, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_0, r0_0_1_0, %6, r0_0_0_0; "
                            + ".reg .b32 r0_0_1_1; shr.u32 t, %5, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_1, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_1, r0_0_1_1, %6, r0_0_0_1; "
                            + ".reg .b32 r0_0_1_2; shr.u32 t, %5, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_2, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_2, r0_0_1_2, %6, r0_0_0_2; "
                            + ".reg .b32 r0_0_1_3; shr.u32 t, %5, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_3, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_3, r0_0_1_3, %6, r0_0_0_3; "
                            + ".reg .b32 r0_1_0h; shr.s32 r0_1_0h, %7, 31; and.b32 r0_1_0h, r0_1_0h, 0x06000600; sub.u32 r0_1_0h, 0x3A003A00, r0_1_0h; "
                            + ".reg .b32 r0_1_0_0; shr.u32 t, %7, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_0, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_1; shr.u32 t, %7, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_1, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_2; shr.u32 t, %7, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_2, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_3; shr.u32 t, %7, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_3, t, r0_1_0h; "
                            + ".reg .b32 r0_1_1h; shr.s32 r0_1_1h, %8, 31; and.b32 r0_1_1h, r0_1_1h, 0x06000600; sub.u32 r0_1_1h, 0x3A003A00, r0_1_1h; "
                            + ".reg .b32 r0_1_1_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_0, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_0, r0_1_1_0, %9, r0_1_0_0; "
                            + ".reg .b32 r0_1_1_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_1, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_1, r0_1_1_1, %9, r0_1_0_1; "
                            + ".reg .b32 r0_1_1_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_2, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_2, r0_1_1_2, %9, r0_1_0_2; "
                            + ".reg .b32 r0_1_1_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_3, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_3, r0_1_1_3, %9, r0_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_1_0, r0_1_1_0, r0_0_1_1, r0_1_1_1}, {%10, %11}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_1_2, r0_1_1_2, r0_0_1_3, r0_1_1_3}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r1_0_0h; shr.s32 r1_0_0h, %14, 31; and.b32 r1_0_0h, r1_0_0h, 0x06000600; sub.u32 r1_0_0h, 0x3A003A00, r1_0_0h; "
                            + ".reg .b32 r1_0_0_0; shr.u32 t, %14, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_0, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_1; shr.u32 t, %14, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_1, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_2; shr.u32 t, %14, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_2, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_3; shr.u32 t, %14, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_3, t, r1_0_0h; "
                            + ".reg .b32 r1_0_1h; shr.s32 r1_0_1h, %15, 31; and.b32 r1_0_1h, r1_0_1h, 0x06000600; sub.u32 r1_0_1h, 0x3A003A00, r1_0_1h; "
                            + ".reg .b32 r1_0_1_0; shr.u32 t, %15, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_0, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_0, r1_0_1_0, %16, r1_0_0_0; "
                            + ".reg .b32 r1_0_1_1; shr.u32 t, %15, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_1, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_1, r1_0_1_1, %16, r1_0_0_1; "
                            + ".reg .b32 r1_0_1_2; shr.u32 t, %15, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_2, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_2, r1_0_1_2, %16, r1_0_0_2; "
                            + ".reg .b32 r1_0_1_3; shr.u32 t, %15, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_3, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_3, r1_0_1_3, %16, r1_0_0_3; "
                            + ".reg .b32 r1_1_0h; shr.s32 r1_1_0h, %17, 31; and.b32 r1_1_0h, r1_1_0h, 0x06000600; sub.u32 r1_1_0h, 0x3A003A00, r1_1_0h; "
                            + ".reg .b32 r1_1_0_0; shr.u32 t, %17, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_0, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_1; shr.u32 t, %17, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_1, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_2; shr.u32 t, %17, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_2, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_3; shr.u32 t, %17, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_3, t, r1_1_0h; "
                            + ".reg .b32 r1_1_1h; shr.s32 r1_1_1h, %18, 31; and.b32 r1_1_1h, r1_1_1h, 0x06000600; sub.u32 r1_1_1h, 0x3A003A00, r1_1_1h; "
                            + ".reg .b32 r1_1_1_0; shr.u32 t, %18, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_0, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_0, r1_1_1_0, %19, r1_1_0_0; "
                            + ".reg .b32 r1_1_1_1; shr.u32 t, %18, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_1, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_1, r1_1_1_1, %19, r1_1_0_1; "
                            + ".reg .b32 r1_1_1_2; shr.u32 t, %18, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_2, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_2, r1_1_1_2, %19, r1_1_0_2; "
                            + ".reg .b32 r1_1_1_3; shr.u32 t, %18, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_3, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_3, r1_1_1_3, %19, r1_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_1_0, r1_1_1_0, r1_0_1_1, r1_1_1_1}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_1_2, r1_1_1_2, r1_0_1_3, r1_1_1_3}, {%22, %23}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r2_0_0h; shr.s32 r2_0_0h, %24, 31; and.b32 r2_0_0h, r2_0_0h, 0x06000600; sub.u32 r2_0_0h, 0x3A003A00, r2_0_0h; "
                            + ".reg .b32 r2_0_0_0; shr.u32 t, %24, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_0, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_1; shr.u32 t, %24, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_1, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_2; shr.u32 t, %24, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_2, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_3; shr.u32 t, %24, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_3, t, r2_0_0h; "
                            + ".reg .b32 r2_0_1h; shr.s32 r2_0_1h, %25, 31; and.b32 r2_0_1h, r2_0_1h, 0x06000600; sub.u32 r2_0_1h, 0x3A003A00, r2_0_1h; "
                            + ".reg .b32 r2_0_1_0; shr.u32 t, %25, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_0, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_0, r2_0_1_0, %26, r2_0_0_0; "
                            + ".reg .b32 r2_0_1_1; shr.u32 t, %25, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_1, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_1, r2_0_1_1, %26, r2_0_0_1; "
                            + ".reg .b32 r2_0_1_2; shr.u32 t, %25, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_2, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_2, r2_0_1_2, %26, r2_0_0_2; "
                            + ".reg .b32 r2_0_1_3; shr.u32 t, %25, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_3, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_3, r2_0_1_3, %26, r2_0_0_3; "
                            + ".reg .b32 r2_1_0h; shr.s32 r2_1_0h, %27, 31; and.b32 r2_1_0h, r2_1_0h, 0x06000600; sub.u32 r2_1_0h, 0x3A003A00, r2_1_0h; "
                            + ".reg .b32 r2_1_0_0; shr.u32 t, %27, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_0, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_1; shr.u32 t, %27, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_1, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_2; shr.u32 t, %27, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_2, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_3; shr.u32 t, %27, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_3, t, r2_1_0h; "
                            + ".reg .b32 r2_1_1h; shr.s32 r2_1_1h, %28, 31; and.b32 r2_1_1h, r2_1_1h, 0x06000600; sub.u32 r2_1_1h, 0x3A003A00, r2_1_1h; "
                            + ".reg .b32 r2_1_1_0; shr.u32 t, %28, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_0, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_0, r2_1_1_0, %29, r2_1_0_0; "
                            + ".reg .b32 r2_1_1_1; shr.u32 t, %28, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_1, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_1, r2_1_1_1, %29, r2_1_0_1; "
                            + ".reg .b32 r2_1_1_2; shr.u32 t, %28, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_2, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_2, r2_1_1_2, %29, r2_1_0_2; "
                            + ".reg .b32 r2_1_1_3; shr.u32 t, %28, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_3, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_3, r2_1_1_3, %29, r2_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_1_0, r2_1_1_0, r2_0_1_1, r2_1_1_1}, {%30, %31}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_1_2, r2_1_1_2, r2_0_1_3, r2_1_1_3}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r3_0_0h; shr.s32 r3_0_0h, %34, 31; and.b32 r3_0_0h, r3_0_0h, 0x06000600; sub.u32 r3_0_0h, 0x3A003A00, r3_0_0h; "
                            + ".reg .b32 r3_0_0_0; shr.u32 t, %34, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_0, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_1; shr.u32 t, %34, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_1, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_2; shr.u32 t, %34, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_2, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_3; shr.u32 t, %34, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_3, t, r3_0_0h; "
                            + ".reg .b32 r3_0_1h; shr.s32 r3_0_1h, %35, 31; and.b32 r3_0_1h, r3_0_1h, 0x06000600; sub.u32 r3_0_1h, 0x3A003A00, r3_0_1h; "
                            + ".reg .b32 r3_0_1_0; shr.u32 t, %35, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_0, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_0, r3_0_1_0, %36, r3_0_0_0; "
                            + ".reg .b32 r3_0_1_1; shr.u32 t, %35, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_1, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_1, r3_0_1_1, %36, r3_0_0_1; "
                            + ".reg .b32 r3_0_1_2; shr.u32 t, %35, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_2, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_2, r3_0_1_2, %36, r3_0_0_2; "
                            + ".reg .b32 r3_0_1_3; shr.u32 t, %35, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_3, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_3, r3_0_1_3, %36, r3_0_0_3; "
                            + ".reg .b32 r3_1_0h; shr.s32 r3_1_0h, %37, 31; and.b32 r3_1_0h, r3_1_0h, 0x06000600; sub.u32 r3_1_0h, 0x3A003A00, r3_1_0h; "
                            + ".reg .b32 r3_1_0_0; shr.u32 t, %37, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_0, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_1; shr.u32 t, %37, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_1, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_2; shr.u32 t, %37, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_2, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_3; shr.u32 t, %37, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_3, t, r3_1_0h; "
                            + ".reg .b32 r3_1_1h; shr.s32 r3_1_1h, %38, 31; and.b32 r3_1_1h, r3_1_1h, 0x06000600; sub.u32 r3_1_1h, 0x3A003A00, r3_1_1h; "
                            + ".reg .b32 r3_1_1_0; shr.u32 t, %38, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_0, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_0, r3_1_1_0, %39, r3_1_0_0; "
                            + ".reg .b32 r3_1_1_1; shr.u32 t, %38, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_1, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_1, r3_1_1_1, %39, r3_1_0_1; "
                            + ".reg .b32 r3_1_1_2; shr.u32 t, %38, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_2, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_2, r3_1_1_2, %39, r3_1_0_2; "
                            + ".reg .b32 r3_1_1_3; shr.u32 t, %38, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_3, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_3, r3_1_1_3, %39, r3_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_1_0, r3_1_1_0, r3_0_1_1, r3_1_1_1}, {%40, %41}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_1_2, r3_1_1_2, r3_0_1_3, r3_1_1_3}, {%42, %43}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s2_0_ref, ref s2_1_ref, ref s2_2_ref, ref s2_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41, ref in42, ref in43);
                        s2_0 = s2_0_ref.Value;
                        s2_1 = s2_1_ref.Value;
                        s2_2 = s2_2_ref.Value;
                        s2_3 = s2_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_0, 1)), x0_0_0.X, x0_0_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_0_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_0_0, 3)), x0_0_0.Z, x0_0_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_0, 1)), x1_0_0.X, x1_0_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_1_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_1_0, 3)), x1_0_0.Z, x1_0_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_0, 1)), x2_0_0.X, x2_0_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_2_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_2_0, 3)), x2_0_0.Z, x2_0_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_0, 1)), x3_0_0.X, x3_0_0.Y);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p4_3_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p5_3_0, 3)), x3_0_0.Z, x3_0_0.W);
                        s2_0 += product.X;
                        s2_1 += product.Y;
                        s2_2 += product.Z;
                        s2_3 += product.W;
                    }
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_0_ref = s3_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_1_ref = s3_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_2_ref = s3_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s3_3_ref = s3_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = p6_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = p6_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = p7_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = p7_0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = p6_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = p6_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = p7_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = p7_1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = p6_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = p6_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = p7_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = p7_2_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = p6_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = p6_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = p7_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = p7_3_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = ratio;
                        global::ILGPU.Runtime.Cuda.Input<int> in40 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in41 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in42 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in43 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r0_0_0h; shr.s32 r0_0_0h, %4, 31; and.b32 r0_0_0h, r0_0_0h, 0x06000600; sub.u32 r0_0_0h, 0x3A003A00, r0_0_0h; "
                            + ".reg .b32 r0_0_0_0; shr.u32 t, %4, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_0, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_1; shr.u32 t, %4, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_1, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_2; shr.u32 t, %4, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_2, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_3; shr.u32 t, %4, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_3, t, r0_0_0h; "
                            + ".reg .b32 r0_0_1h; shr.s32 r0_0_1h, %5, 31; and.b32 r0_0_1h, r0_0_1h, 0x06000600; sub.u32 r0_0_1h, 0x3A003A00, r0_0_1h; "
                            + ".reg .b32 r0_0_1_0; shr.u32 t, %5, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_0, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_0, r0_0_1_0, %6, r0_0_0_0; "
                            + ".reg .b32 r0_0_1_1; shr.u32 t, %5, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_1, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_1, r0_0_1_1, %6, r0_0_0_1; "
                            + ".reg .b32 r0_0_1_2; shr.u32 t, %5, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_2, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_2, r0_0_1_2, %6, r0_0_0_2; "
                            + ".reg .b32 r0_0_1_3; shr.u32 t, %5, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_1_3, t, r0_0_1h; "
                            + "fma.rn.f16x2 r0_0_1_3, r0_0_1_3, %6, r0_0_0_3; "
                            + ".reg .b32 r0_1_0h; shr.s32 r0_1_0h, %7, 31; and.b32 r0_1_0h, r0_1_0h, 0x06000600; sub.u32 r0_1_0h, 0x3A003A00, r0_1_0h; "
                            + ".reg .b32 r0_1_0_0; shr.u32 t, %7, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_0, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_1; shr.u32 t, %7, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_1, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_2; shr.u32 t, %7, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_2, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_3; shr.u32 t, %7, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_3, t, r0_1_0h; "
                            + ".reg .b32 r0_1_1h; shr.s32 r0_1_1h, %8, 31; and.b32 r0_1_1h, r0_1_1h, 0x06000600; sub.u32 r0_1_1h, 0x3A003A00, r0_1_1h; "
                            + ".reg .b32 r0_1_1_0; shr.u32 t, %8, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_0, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_0, r0_1_1_0, %9, r0_1_0_0; "
                            + ".reg .b32 r0_1_1_1; shr.u32 t, %8, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_1, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_1, r0_1_1_1, %9, r0_1_0_1; "
                            + ".reg .b32 r0_1_1_2; shr.u32 t, %8, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_2, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_2, r0_1_1_2, %9, r0_1_0_2; "
                            + ".reg .b32 r0_1_1_3; shr.u32 t, %8, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_1_3, t, r0_1_1h; "
                            + "fma.rn.f16x2 r0_1_1_3, r0_1_1_3, %9, r0_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_1_0, r0_1_1_0, r0_0_1_1, r0_1_1_1}, {%10, %11}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_1_2, r0_1_1_2, r0_0_1_3, r0_1_1_3}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r1_0_0h; shr.s32 r1_0_0h, %14, 31; and.b32 r1_0_0h, r1_0_0h, 0x06000600; sub.u32 r1_0_0h, 0x3A003A00, r1_0_0h; "
                            + ".reg .b32 r1_0_0_0; shr.u32 t, %14, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_0, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_1; shr.u32 t, %14, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_1, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_2; shr.u32 t, %14, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_2, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_3; shr.u32 t, %14, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_3, t, r1_0_0h; "
                            + ".reg .b32 r1_0_1h; shr.s32 r1_0_1h, %15, 31; and.b32 r1_0_1h, r1_0_1h, 0x06000600; sub.u32 r1_0_1h, 0x3A003A00, r1_0_1h; "
                            + ".reg .b32 r1_0_1_0; shr.u32 t, %15, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_0, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_0, r1_0_1_0, %16, r1_0_0_0; "
                            + ".reg .b32 r1_0_1_1; shr.u32 t, %15, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_1, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_1, r1_0_1_1, %16, r1_0_0_1; "
                            + ".reg .b32 r1_0_1_2; shr.u32 t, %15, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_2, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_2, r1_0_1_2, %16, r1_0_0_2; "
                            + ".reg .b32 r1_0_1_3; shr.u32 t, %15, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_1_3, t, r1_0_1h; "
                            + "fma.rn.f16x2 r1_0_1_3, r1_0_1_3, %16, r1_0_0_3; "
                            + ".reg .b32 r1_1_0h; shr.s32 r1_1_0h, %17, 31; and.b32 r1_1_0h, r1_1_0h, 0x06000600; sub.u32 r1_1_0h, 0x3A003A00, r1_1_0h; "
                            + ".reg .b32 r1_1_0_0; shr.u32 t, %17, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_0, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_1; shr.u32 t, %17, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_1, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_2; shr.u32 t, %17, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_2, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_3; shr.u32 t, %17, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_3, t, r1_1_0h; "
                            + ".reg .b32 r1_1_1h; shr.s32 r1_1_1h, %18, 31; and.b32 r1_1_1h, r1_1_1h, 0x06000600; sub.u32 r1_1_1h, 0x3A003A00, r1_1_1h; "
                            + ".reg .b32 r1_1_1_0; shr.u32 t, %18, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_0, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_0, r1_1_1_0, %19, r1_1_0_0; "
                            + ".reg .b32 r1_1_1_1; shr.u32 t, %18, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_1, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_1, r1_1_1_1, %19, r1_1_0_1; "
                            + ".reg .b32 r1_1_1_2; shr.u32 t, %18, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_2, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_2, r1_1_1_2, %19, r1_1_0_2; "
                            + ".reg .b32 r1_1_1_3; shr.u32 t, %18, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_1_3, t, r1_1_1h; "
                            + "fma.rn.f16x2 r1_1_1_3, r1_1_1_3, %19, r1_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_1_0, r1_1_1_0, r1_0_1_1, r1_1_1_1}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_1_2, r1_1_1_2, r1_0_1_3, r1_1_1_3}, {%22, %23}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r2_0_0h; shr.s32 r2_0_0h, %24, 31; and.b32 r2_0_0h, r2_0_0h, 0x06000600; sub.u32 r2_0_0h, 0x3A003A00, r2_0_0h; "
                            + ".reg .b32 r2_0_0_0; shr.u32 t, %24, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_0, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_1; shr.u32 t, %24, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_1, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_2; shr.u32 t, %24, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_2, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_3; shr.u32 t, %24, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_3, t, r2_0_0h; "
                            + ".reg .b32 r2_0_1h; shr.s32 r2_0_1h, %25, 31; and.b32 r2_0_1h, r2_0_1h, 0x06000600; sub.u32 r2_0_1h, 0x3A003A00, r2_0_1h; "
                            + ".reg .b32 r2_0_1_0; shr.u32 t, %25, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_0, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_0, r2_0_1_0, %26, r2_0_0_0; "
                            + ".reg .b32 r2_0_1_1; shr.u32 t, %25, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_1, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_1, r2_0_1_1, %26, r2_0_0_1; "
                            + ".reg .b32 r2_0_1_2; shr.u32 t, %25, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_2, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_2, r2_0_1_2, %26, r2_0_0_2; "
                            + ".reg .b32 r2_0_1_3; shr.u32 t, %25, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_1_3, t, r2_0_1h; "
                            + "fma.rn.f16x2 r2_0_1_3, r2_0_1_3, %26, r2_0_0_3; "
                            + ".reg .b32 r2_1_0h; shr.s32 r2_1_0h, %27, 31; and.b32 r2_1_0h, r2_1_0h, 0x06000600; sub.u32 r2_1_0h, 0x3A003A00, r2_1_0h; "
                            + ".reg .b32 r2_1_0_0; shr.u32 t, %27, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_0, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_1; shr.u32 t, %27, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_1, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_2; shr.u32 t, %27, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_2, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_3; shr.u32 t, %27, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_3, t, r2_1_0h; "
                            + ".reg .b32 r2_1_1h; shr.s32 r2_1_1h, %28, 31; and.b32 r2_1_1h, r2_1_1h, 0x06000600; sub.u32 r2_1_1h, 0x3A003A00, r2_1_1h; "
                            + ".reg .b32 r2_1_1_0; shr.u32 t, %28, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_0, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_0, r2_1_1_0, %29, r2_1_0_0; "
                            + ".reg .b32 r2_1_1_1; shr.u32 t, %28, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_1, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_1, r2_1_1_1, %29, r2_1_0_1; "
                            + ".reg .b32 r2_1_1_2; shr.u32 t, %28, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_2, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_2, r2_1_1_2, %29, r2_1_0_2; "
                            + ".reg .b32 r2_1_1_3; shr.u32 t, %28, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_1_3, t, r2_1_1h; "
                            + "fma.rn.f16x2 r2_1_1_3, r2_1_1_3, %29, r2_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_1_0, r2_1_1_0, r2_0_1_1, r2_1_1_1}, {%30, %31}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_1_2, r2_1_1_2, r2_0_1_3, r2_1_1_3}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r3_0_0h; shr.s32 r3_0_0h, %34, 31; and.b32 r3_0_0h, r3_0_0h, 0x06000600; sub.u32 r3_0_0h, 0x3A003A00, r3_0_0h; "
                            + ".reg .b32 r3_0_0_0; shr.u32 t, %34, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_0, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_1; shr.u32 t, %34, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_1, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_2; shr.u32 t, %34, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_2, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_3; shr.u32 t, %34, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_3, t, r3_0_0h; "
                            + ".reg .b32 r3_0_1h; shr.s32 r3_0_1h, %35, 31; and.b32 r3_0_1h, r3_0_1h, 0x06000600; sub.u32 r3_0_1h, 0x3A003A00, r3_0_1h; "
                            + ".reg .b32 r3_0_1_0; shr.u32 t, %35, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_0, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_0, r3_0_1_0, %36, r3_0_0_0; "
                            + ".reg .b32 r3_0_1_1; shr.u32 t, %35, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_1, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_1, r3_0_1_1, %36, r3_0_0_1; "
                            + ".reg .b32 r3_0_1_2; shr.u32 t, %35, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_2, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_2, r3_0_1_2, %36, r3_0_0_2; "
                            + ".reg .b32 r3_0_1_3; shr.u32 t, %35, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_1_3, t, r3_0_1h; "
                            + "fma.rn.f16x2 r3_0_1_3, r3_0_1_3, %36, r3_0_0_3; "
                            + ".reg .b32 r3_1_0h; shr.s32 r3_1_0h, %37, 31; and.b32 r3_1_0h, r3_1_0h, 0x06000600; sub.u32 r3_1_0h, 0x3A003A00, r3_1_0h; "
                            + ".reg .b32 r3_1_0_0; shr.u32 t, %37, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_0, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_1; shr.u32 t, %37, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_1, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_2; shr.u32 t, %37, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_2, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_3; shr.u32 t, %37, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_3, t, r3_1_0h; "
                            + ".reg .b32 r3_1_1h; shr.s32 r3_1_1h, %38, 31; and.b32 r3_1_1h, r3_1_1h, 0x06000600; sub.u32 r3_1_1h, 0x3A003A00, r3_1_1h; "
                            + ".reg .b32 r3_1_1_0; shr.u32 t, %38, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_0, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_0, r3_1_1_0, %39, r3_1_0_0; "
                            + ".reg .b32 r3_1_1_1; shr.u32 t, %38, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_1, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_1, r3_1_1_1, %39, r3_1_0_1; "
                            + ".reg .b32 r3_1_1_2; shr.u32 t, %38, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_2, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_2, r3_1_1_2, %39, r3_1_0_2; "
                            + ".reg .b32 r3_1_1_3; shr.u32 t, %38, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_1_3, t, r3_1_1h; "
                            + "fma.rn.f16x2 r3_1_1_3, r3_1_1_3, %39, r3_1_0_3; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_1_0, r3_1_1_0, r3_0_1_1, r3_1_1_1}, {%40, %41}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_1_2, r3_1_1_2, r3_0_1_3, r3_1_1_3}, {%42, %43}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s3_0_ref, ref s3_1_ref, ref s3_2_ref, ref s3_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30, ref in31, ref in32, ref in33, ref in34, ref in35, ref in36, ref in37, ref in38, ref in39, ref in40, ref in41, ref in42, ref in43);
                        s3_0 = s3_0_ref.Value;
                        s3_1 = s3_1_ref.Value;
                        s3_2 = s3_2_ref.Value;
                        s3_3 = s3_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_0, 1)), x0_0_0.X, x0_0_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_0_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_0_0, 3)), x0_0_0.Z, x0_0_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_0, 1)), x1_0_0.X, x1_0_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_1_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_1_0, 3)), x1_0_0.Z, x1_0_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_0, 1)), x2_0_0.X, x2_0_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_2_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_2_0, 3)), x2_0_0.Z, x2_0_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_0, 0)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_0, 1)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_0, 1)), x3_0_0.X, x3_0_0.Y);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_0, 2)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p6_3_0, 3)), global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p7_3_0, 3)), x3_0_0.Z, x3_0_0.W);
                        s3_0 += product.X;
                        s3_1 += product.Y;
                        s3_2 += product.Z;
                        s3_3 += product.W;
                    }
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
                    if (target < 33 && token + i / 64 < tokens)
                    {
                        y[(long)(token + i / 64) * 33 + target] = total * scales[0] * activationScales[token + i / 64];
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-2, 40 to 8 features, LatticeRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor8,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 33280, InputStride: 256, Tokens: 8, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int tokens = (int)(y.Length / 8);
            int token = global::ILGPU.Grid.IdxZ * 8;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(8192, 128).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 128, 128).Cast<global::QuantSdk.Gpu.Packed128>();
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
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 64 + lane);
                float s0_0 = 0f;
                float s0_1 = 0f;
                float s0_2 = 0f;
                float s0_3 = 0f;
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 64;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 32];
                    int first = step * 32 + part;
                    global::QuantSdk.Gpu.Packed128 x0_0_0 = inputs0[first + 0];
                    int p0_0_0 = magnitudes[c0_0.X >> 4 & 0xFF0] ^ signs[c0_0.X << 4 & 0xFF0];
                    int p1_0_0 = magnitudes[c1_0.X >> 4 & 0xFF0] ^ signs[c1_0.X << 4 & 0xFF0];
                    global::QuantSdk.Gpu.Packed128 x1_0_0 = inputs0[first + 4];
                    int p0_1_0 = magnitudes[c0_0.X >> 20 & 0xFF0] ^ signs[c0_0.X >> 12 & 0xFF0];
                    int p1_1_0 = magnitudes[c1_0.X >> 20 & 0xFF0] ^ signs[c1_0.X >> 12 & 0xFF0];
                    global::QuantSdk.Gpu.Packed128 x2_0_0 = inputs0[first + 8];
                    int p0_2_0 = magnitudes[c0_0.Y >> 4 & 0xFF0] ^ signs[c0_0.Y << 4 & 0xFF0];
                    int p1_2_0 = magnitudes[c1_0.Y >> 4 & 0xFF0] ^ signs[c1_0.Y << 4 & 0xFF0];
                    global::QuantSdk.Gpu.Packed128 x3_0_0 = inputs0[first + 12];
                    int p0_3_0 = magnitudes[c0_0.Y >> 20 & 0xFF0] ^ signs[c0_0.Y >> 12 & 0xFF0];
                    int p1_3_0 = magnitudes[c1_0.Y >> 20 & 0xFF0] ^ signs[c1_0.Y >> 12 & 0xFF0];
                    global::QuantSdk.Gpu.Packed128 x4_0_0 = inputs0[first + 16];
                    int p0_4_0 = magnitudes[c0_0.Z >> 4 & 0xFF0] ^ signs[c0_0.Z << 4 & 0xFF0];
                    int p1_4_0 = magnitudes[c1_0.Z >> 4 & 0xFF0] ^ signs[c1_0.Z << 4 & 0xFF0];
                    global::QuantSdk.Gpu.Packed128 x5_0_0 = inputs0[first + 20];
                    int p0_5_0 = magnitudes[c0_0.Z >> 20 & 0xFF0] ^ signs[c0_0.Z >> 12 & 0xFF0];
                    int p1_5_0 = magnitudes[c1_0.Z >> 20 & 0xFF0] ^ signs[c1_0.Z >> 12 & 0xFF0];
                    global::QuantSdk.Gpu.Packed128 x6_0_0 = inputs0[first + 24];
                    int p0_6_0 = magnitudes[c0_0.W >> 4 & 0xFF0] ^ signs[c0_0.W << 4 & 0xFF0];
                    int p1_6_0 = magnitudes[c1_0.W >> 4 & 0xFF0] ^ signs[c1_0.W << 4 & 0xFF0];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = p0_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = p1_0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = p0_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = p1_1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = p0_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = p1_2_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = p0_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = p1_3_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = p0_4_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = p1_4_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = x4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in31 = x4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in32 = x4_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in33 = x4_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in34 = p0_5_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in35 = p1_5_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in36 = x5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in37 = x5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in38 = x5_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in39 = x5_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r0_0_0h; shr.s32 r0_0_0h, %4, 31; and.b32 r0_0_0h, r0_0_0h, 0x06000600; sub.u32 r0_0_0h, 0x3A003A00, r0_0_0h; "
                            + ".reg .b32 r0_0_0_0; shr.u32 t, %4, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_0, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_1; shr.u32 t, %4, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_1, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_2; shr.u32 t, %4, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_2, t, r0_0_0h; "
                            + ".reg .b32 r0_0_0_3; shr.u32 t, %4, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_0_0_3, t, r0_0_0h; "
                            + ".reg .b32 r0_1_0h; shr.s32 r0_1_0h, %5, 31; and.b32 r0_1_0h, r0_1_0h, 0x06000600; sub.u32 r0_1_0h, 0x3A003A00, r0_1_0h; "
                            + ".reg .b32 r0_1_0_0; shr.u32 t, %5, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_0, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_1; shr.u32 t, %5, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_1, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_2; shr.u32 t, %5, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_2, t, r0_1_0h; "
                            + ".reg .b32 r0_1_0_3; shr.u32 t, %5, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r0_1_0_3, t, r0_1_0h; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0_0, r0_1_0_0, r0_0_0_1, r0_1_0_1}, {%6, %7}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0_2, r0_1_0_2, r0_0_0_3, r0_1_0_3}, {%8, %9}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r1_0_0h; shr.s32 r1_0_0h, %10, 31; and.b32 r1_0_0h, r1_0_0h, 0x06000600; sub.u32 r1_0_0h, 0x3A003A00, r1_0_0h; "
                            + ".reg .b32 r1_0_0_0; shr.u32 t, %10, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_0, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_1; shr.u32 t, %10, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_1, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_2; shr.u32 t, %10, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_2, t, r1_0_0h; "
                            + ".reg .b32 r1_0_0_3; shr.u32 t, %10, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_0_0_3, t, r1_0_0h; "
                            + ".reg .b32 r1_1_0h; shr.s32 r1_1_0h, %11, 31; and.b32 r1_1_0h, r1_1_0h, 0x06000600; sub.u32 r1_1_0h, 0x3A003A00, r1_1_0h; "
                            + ".reg .b32 r1_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_0, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_1, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_2, t, r1_1_0h; "
                            + ".reg .b32 r1_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r1_1_0_3, t, r1_1_0h; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_0_0, r1_1_0_0, r1_0_0_1, r1_1_0_1}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_0_2, r1_1_0_2, r1_0_0_3, r1_1_0_3}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r2_0_0h; shr.s32 r2_0_0h, %16, 31; and.b32 r2_0_0h, r2_0_0h, 0x06000600; sub.u32 r2_0_0h, 0x3A003A00, r2_0_0h; "
                            + ".reg .b32 r2_0_0_0; shr.u32 t, %16, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_0, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_1; shr.u32 t, %16, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_1, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_2; shr.u32 t, %16, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_2, t, r2_0_0h; "
                            + ".reg .b32 r2_0_0_3; shr.u32 t, %16, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_0_0_3, t, r2_0_0h; "
                            + ".reg .b32 r2_1_0h; shr.s32 r2_1_0h, %17, 31; and.b32 r2_1_0h, r2_1_0h, 0x06000600; sub.u32 r2_1_0h, 0x3A003A00, r2_1_0h; "
                            + ".reg .b32 r2_1_0_0; shr.u32 t, %17, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_0, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_1; shr.u32 t, %17, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_1, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_2; shr.u32 t, %17, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_2, t, r2_1_0h; "
                            + ".reg .b32 r2_1_0_3; shr.u32 t, %17, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r2_1_0_3, t, r2_1_0h; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_0_0, r2_1_0_0, r2_0_0_1, r2_1_0_1}, {%18, %19}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_0_2, r2_1_0_2, r2_0_0_3, r2_1_0_3}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r3_0_0h; shr.s32 r3_0_0h, %22, 31; and.b32 r3_0_0h, r3_0_0h, 0x06000600; sub.u32 r3_0_0h, 0x3A003A00, r3_0_0h; "
                            + ".reg .b32 r3_0_0_0; shr.u32 t, %22, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_0, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_1; shr.u32 t, %22, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_1, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_2; shr.u32 t, %22, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_2, t, r3_0_0h; "
                            + ".reg .b32 r3_0_0_3; shr.u32 t, %22, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_0_0_3, t, r3_0_0h; "
                            + ".reg .b32 r3_1_0h; shr.s32 r3_1_0h, %23, 31; and.b32 r3_1_0h, r3_1_0h, 0x06000600; sub.u32 r3_1_0h, 0x3A003A00, r3_1_0h; "
                            + ".reg .b32 r3_1_0_0; shr.u32 t, %23, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_0, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_1; shr.u32 t, %23, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_1, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_2; shr.u32 t, %23, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_2, t, r3_1_0h; "
                            + ".reg .b32 r3_1_0_3; shr.u32 t, %23, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r3_1_0_3, t, r3_1_0h; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_0_0, r3_1_0_0, r3_0_0_1, r3_1_0_1}, {%24, %25}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_0_2, r3_1_0_2, r3_0_0_3, r3_1_0_3}, {%26, %27}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r4_0_0h; shr.s32 r4_0_0h, %28, 31; and.b32 r4_0_0h, r4_0_0h, 0x06000600; sub.u32 r4_0_0h, 0x3A003A00, r4_0_0h; "
                            + ".reg .b32 r4_0_0_0; shr.u32 t, %28, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r4_0_0_0, t, r4_0_0h; "
                            + ".reg .b32 r4_0_0_1; shr.u32 t, %28, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r4_0_0_1, t, r4_0_0h; "
                            + ".reg .b32 r4_0_0_2; shr.u32 t, %28, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r4_0_0_2, t, r4_0_0h; "
                            + ".reg .b32 r4_0_0_3; shr.u32 t, %28, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r4_0_0_3, t, r4_0_0h; "
                            + ".reg .b32 r4_1_0h; shr.s32 r4_1_0h, %29, 31; and.b32 r4_1_0h, r4_1_0h, 0x06000600; sub.u32 r4_1_0h, 0x3A003A00, r4_1_0h; "
                            + ".reg .b32 r4_1_0_0; shr.u32 t, %29, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r4_1_0_0, t, r4_1_0h; "
                            + ".reg .b32 r4_1_0_1; shr.u32 t, %29, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r4_1_0_1, t, r4_1_0h; "
                            + ".reg .b32 r4_1_0_2; shr.u32 t, %29, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r4_1_0_2, t, r4_1_0h; "
                            + ".reg .b32 r4_1_0_3; shr.u32 t, %29, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r4_1_0_3, t, r4_1_0h; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r4_0_0_0, r4_1_0_0, r4_0_0_1, r4_1_0_1}, {%30, %31}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r4_0_0_2, r4_1_0_2, r4_0_0_3, r4_1_0_3}, {%32, %33}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r5_0_0h; shr.s32 r5_0_0h, %34, 31; and.b32 r5_0_0h, r5_0_0h, 0x06000600; sub.u32 r5_0_0h, 0x3A003A00, r5_0_0h; "
                            + ".reg .b32 r5_0_0_0; shr.u32 t, %34, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r5_0_0_0, t, r5_0_0h; "
                            + ".reg .b32 r5_0_0_1; shr.u32 t, %34, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r5_0_0_1, t, r5_0_0h; "
                            + ".reg .b32 r5_0_0_2; shr.u32 t, %34, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r5_0_0_2, t, r5_0_0h; "
                            + ".reg .b32 r5_0_0_3; shr.u32 t, %34, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r5_0_0_3, t, r5_0_0h; "
                            + ".reg .b32 r5_1_0h; shr.s32 r5_1_0h, %35, 31; and.b32 r5_1_0h, r5_1_0h, 0x06000600; sub.u32 r5_1_0h, 0x3A003A00, r5_1_0h; "
                            + ".reg .b32 r5_1_0_0; shr.u32 t, %35, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r5_1_0_0, t, r5_1_0h; "
                            + ".reg .b32 r5_1_0_1; shr.u32 t, %35, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r5_1_0_1, t, r5_1_0h; "
                            + ".reg .b32 r5_1_0_2; shr.u32 t, %35, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r5_1_0_2, t, r5_1_0h; "
                            + ".reg .b32 r5_1_0_3; shr.u32 t, %35, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r5_1_0_3, t, r5_1_0h; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r5_0_0_0, r5_1_0_0, r5_0_0_1, r5_1_0_1}, {%36, %37}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r5_0_0_2, r5_1_0_2, r5_0_0_3, r5_1_0_3}, {%38, %39}, {%0, %1, %2, %3}; "
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
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 1), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 1), x0_0_0.X, x0_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 3), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 3), x0_0_0.Z, x0_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 1), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 1), x1_0_0.X, x1_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 3), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 3), x1_0_0.Z, x1_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 1), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 1), x2_0_0.X, x2_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 3), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 3), x2_0_0.Z, x2_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 1), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 1), x3_0_0.X, x3_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 3), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 3), x3_0_0.Z, x3_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_4_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_4_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_4_0, 1), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_4_0, 1), x4_0_0.X, x4_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_4_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_4_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_4_0, 3), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_4_0, 3), x4_0_0.Z, x4_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_5_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_5_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_5_0, 1), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_5_0, 1), x5_0_0.X, x5_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_5_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_5_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_5_0, 3), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_5_0, 3), x5_0_0.Z, x5_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    global::QuantSdk.Gpu.Packed128 x7_0_0 = inputs0[first + 28];
                    int p0_7_0 = magnitudes[c0_0.W >> 20 & 0xFF0] ^ signs[c0_0.W >> 12 & 0xFF0];
                    int p1_7_0 = magnitudes[c1_0.W >> 20 & 0xFF0] ^ signs[c1_0.W >> 12 & 0xFF0];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_0_ref = s0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_1_ref = s0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_2_ref = s0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> s0_3_ref = s0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = p0_6_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = p1_6_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = x6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = x6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = x6_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = x6_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = p0_7_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = p1_7_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x7_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x7_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r6_0_0h; shr.s32 r6_0_0h, %4, 31; and.b32 r6_0_0h, r6_0_0h, 0x06000600; sub.u32 r6_0_0h, 0x3A003A00, r6_0_0h; "
                            + ".reg .b32 r6_0_0_0; shr.u32 t, %4, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r6_0_0_0, t, r6_0_0h; "
                            + ".reg .b32 r6_0_0_1; shr.u32 t, %4, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r6_0_0_1, t, r6_0_0h; "
                            + ".reg .b32 r6_0_0_2; shr.u32 t, %4, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r6_0_0_2, t, r6_0_0h; "
                            + ".reg .b32 r6_0_0_3; shr.u32 t, %4, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r6_0_0_3, t, r6_0_0h; "
                            + ".reg .b32 r6_1_0h; shr.s32 r6_1_0h, %5, 31; and.b32 r6_1_0h, r6_1_0h, 0x06000600; sub.u32 r6_1_0h, 0x3A003A00, r6_1_0h; "
                            + ".reg .b32 r6_1_0_0; shr.u32 t, %5, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r6_1_0_0, t, r6_1_0h; "
                            + ".reg .b32 r6_1_0_1; shr.u32 t, %5, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r6_1_0_1, t, r6_1_0h; "
                            + ".reg .b32 r6_1_0_2; shr.u32 t, %5, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r6_1_0_2, t, r6_1_0h; "
                            + ".reg .b32 r6_1_0_3; shr.u32 t, %5, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r6_1_0_3, t, r6_1_0h; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r6_0_0_0, r6_1_0_0, r6_0_0_1, r6_1_0_1}, {%6, %7}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r6_0_0_2, r6_1_0_2, r6_0_0_3, r6_1_0_3}, {%8, %9}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, base; mov.b32 base, 0x64046404; "
                            + ".reg .b32 r7_0_0h; shr.s32 r7_0_0h, %10, 31; and.b32 r7_0_0h, r7_0_0h, 0x06000600; sub.u32 r7_0_0h, 0x3A003A00, r7_0_0h; "
                            + ".reg .b32 r7_0_0_0; shr.u32 t, %10, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r7_0_0_0, t, r7_0_0h; "
                            + ".reg .b32 r7_0_0_1; shr.u32 t, %10, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r7_0_0_1, t, r7_0_0h; "
                            + ".reg .b32 r7_0_0_2; shr.u32 t, %10, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r7_0_0_2, t, r7_0_0h; "
                            + ".reg .b32 r7_0_0_3; shr.u32 t, %10, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r7_0_0_3, t, r7_0_0h; "
                            + ".reg .b32 r7_1_0h; shr.s32 r7_1_0h, %11, 31; and.b32 r7_1_0h, r7_1_0h, 0x06000600; sub.u32 r7_1_0h, 0x3A003A00, r7_1_0h; "
                            + ".reg .b32 r7_1_0_0; shr.u32 t, %11, 0; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r7_1_0_0, t, r7_1_0h; "
                            + ".reg .b32 r7_1_0_1; shr.u32 t, %11, 4; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r7_1_0_1, t, r7_1_0h; "
                            + ".reg .b32 r7_1_0_2; shr.u32 t, %11, 8; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r7_1_0_2, t, r7_1_0h; "
                            + ".reg .b32 r7_1_0_3; shr.u32 t, %11, 12; lop3.b32 t, t, 0x00070007, 0x64006400, 0xEA; sub.f16x2 t, t, base; add.f16x2 r7_1_0_3, t, r7_1_0h; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r7_0_0_0, r7_1_0_0, r7_0_0_1, r7_1_0_1}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r7_0_0_2, r7_1_0_2, r7_0_0_3, r7_1_0_3}, {%14, %15}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref s0_0_ref, ref s0_1_ref, ref s0_2_ref, ref s0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15);
                        s0_0 = s0_0_ref.Value;
                        s0_1 = s0_1_ref.Value;
                        s0_2 = s0_2_ref.Value;
                        s0_3 = s0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_6_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_6_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_6_0, 1), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_6_0, 1), x6_0_0.X, x6_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_6_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_6_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_6_0, 3), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_6_0, 3), x6_0_0.Z, x6_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_7_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_7_0, 0), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_7_0, 1), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_7_0, 1), x7_0_0.X, x7_0_0.Y);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_7_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_7_0, 2), global::QuantSdk.Gpu.TensorMath.LatticePair(p0_7_0, 3), global::QuantSdk.Gpu.TensorMath.LatticePair(p1_7_0, 3), x7_0_0.Z, x7_0_0.W);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                }
                sums[(warp * 8 + 0 + 2 * part) * 16 + slot * 2 + 0] = s0_0;
                sums[(warp * 8 + 1 + 2 * part) * 16 + slot * 2 + 0] = s0_1;
                sums[(warp * 8 + 0 + 2 * part) * 16 + slot * 2 + 1] = s0_2;
                sums[(warp * 8 + 1 + 2 * part) * 16 + slot * 2 + 1] = s0_3;
                global::ILGPU.Group.Barrier();
                for (int i = global::ILGPU.Group.IdxX; i < 128; i += 32)
                {
                    float total = sums[i + 0];
                    int target = block * 16 + i % 16;
                    if (target < 8 && token + i / 16 < tokens)
                    {
                        y[(long)(token + i / 16) * 8 + target] = total * scales[0] * activationScales[token + i / 16];
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}

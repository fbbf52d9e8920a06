#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-2, 256 to 24 features, LatticeInteger, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 2, Fragments: true),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 131136, InputStride: 256, Kind: global::QuantSdk.Gpu.KernelKind.Planes, DependentLaunch: true),
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
            global::QuantSdk.Gpu.KernelOrder.LetNextStart();
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            int piece = warp;
            int team = 0;
            int token = global::ILGPU.Grid.IdxZ;
            int firstBlock = global::ILGPU.Grid.IdxX * 1;
            int count = global::ILGPU.IntrinsicMath.Min(1, 2 - firstBlock);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs = x.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)token * 48 + global::ILGPU.IntrinsicMath.Min(slot, 2) * 16, 16);
            global::ILGPU.ArrayView<float> inputScales = activationScales.SubView((long)token * 1, 1);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = codes.Cast<global::QuantSdk.Gpu.Packed128>().SubView((long)firstBlock * 64 + lane);
            int at = (global::ILGPU.IntrinsicMath.Min(team, count - 1) * 1 + piece) * 64;
            global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
            global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 32];
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> sharedQuads = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<int> shared = sharedQuads.Cast<int>();
            global::ILGPU.ArrayView<float> sums = shared.SubView(32768, 16).Cast<float>();
            int start = 0;
            int place = lane * 4;
            if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
            {
                global::ILGPU.Runtime.Cuda.Output<int> start_out = default;
                global::ILGPU.Runtime.Cuda.Output<int> place_out = default;
                global::ILGPU.Runtime.Cuda.Input<int> in2 = place;
                global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                    "{ .reg .b32 t, base; mov.u32 base, __dyn_shared_alloca; add.u32 t, base, 0xFFFF; and.b32 t, t, 0xFFFF0000; "
                    + "sub.u32 %0, t, base; or.b32 %1, t, %2; } ",
                    ref start_out, ref place_out, ref in2);
                start = start_out.Value;
                place = place_out.Value;
                start >>= 2;
            }
            global::ILGPU.ArrayView<int> rows = shared.SubView(start, 16384);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> tableRows = sharedQuads.SubView(start / 4, 4096);
            for (int i = global::ILGPU.Group.IdxX; i < 512; i += global::ILGPU.Group.DimX)
            {
                int entry = table[i];
                entry = i < 256 ? entry << 1 | 0x11111111 : entry << 1 & unchecked((int)0xEEEEEEEE) | entry >> 31 & 0x11111111;
                global::QuantSdk.Gpu.Packed128 copies = new global::QuantSdk.Gpu.Packed128 { X = entry, Y = entry, Z = entry, W = entry };
                int target = (i & 255) * 16 + (i >> 8) * 8;
                tableRows[target + (i + 0 & 7)] = copies;
                tableRows[target + (i + 1 & 7)] = copies;
                tableRows[target + (i + 2 & 7)] = copies;
                tableRows[target + (i + 3 & 7)] = copies;
                tableRows[target + (i + 4 & 7)] = copies;
                tableRows[target + (i + 5 & 7)] = copies;
                tableRows[target + (i + 6 & 7)] = copies;
                tableRows[target + (i + 7 & 7)] = copies;
            }
            global::ILGPU.Group.Barrier();
            global::QuantSdk.Gpu.KernelOrder.AwaitPrevious();
            for (int step = piece; step < 1; step += 1)
            {
                int vector = step * 16 + part;
                global::QuantSdk.Gpu.Packed128 x0 = inputs[vector + 0];
                global::QuantSdk.Gpu.Packed128 x1 = inputs[vector + 4];
                global::QuantSdk.Gpu.Packed128 x2 = inputs[vector + 8];
                global::QuantSdk.Gpu.Packed128 x3 = inputs[vector + 12];
                float inputScale = inputScales[step];
                float even0 = scales[0] * inputScale * (part == 0 ? 2048f : 0.03125f);
                float odd0 = scales[0] * inputScale * (part == 0 ? 8f : 0f);
                int first0 = 0;
                int first1 = 0;
                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                {
                    global::ILGPU.Runtime.Cuda.Output<int> first0_out = default;
                    global::ILGPU.Runtime.Cuda.Output<int> first1_out = default;
                    global::ILGPU.Runtime.Cuda.Input<int> in2 = x0.X;
                    global::ILGPU.Runtime.Cuda.Input<int> in3 = x0.Y;
                    global::ILGPU.Runtime.Cuda.Input<int> in4 = x0.Z;
                    global::ILGPU.Runtime.Cuda.Input<int> in5 = x0.W;
                    global::ILGPU.Runtime.Cuda.Input<int> in6 = x1.X;
                    global::ILGPU.Runtime.Cuda.Input<int> in7 = x1.Y;
                    global::ILGPU.Runtime.Cuda.Input<int> in8 = x1.Z;
                    global::ILGPU.Runtime.Cuda.Input<int> in9 = x1.W;
                    global::ILGPU.Runtime.Cuda.Input<int> in10 = x2.X;
                    global::ILGPU.Runtime.Cuda.Input<int> in11 = x2.Y;
                    global::ILGPU.Runtime.Cuda.Input<int> in12 = x2.Z;
                    global::ILGPU.Runtime.Cuda.Input<int> in13 = x2.W;
                    global::ILGPU.Runtime.Cuda.Input<int> in14 = x3.X;
                    global::ILGPU.Runtime.Cuda.Input<int> in15 = x3.Y;
                    global::ILGPU.Runtime.Cuda.Input<int> in16 = x3.Z;
                    global::ILGPU.Runtime.Cuda.Input<int> in17 = x3.W;
                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                        "{ .reg .b32 a, z, c0, c1, c2, c3; mov.b32 a, 0x88888888; mov.b32 z, 0; mov.b32 c0, 0; mov.b32 c1, 0; mov.b32 c2, 0; mov.b32 c3, 0; "
                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {c0, c1, c2, c3}, {a, a, a, a}, {%2, %3}, {c0, c1, c2, c3}; "
                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {c0, c1, c2, c3}, {a, a, a, a}, {%4, %5}, {c0, c1, c2, c3}; "
                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {c0, c1, c2, c3}, {a, a, a, a}, {%6, %7}, {c0, c1, c2, c3}; "
                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {c0, c1, c2, c3}, {a, a, a, a}, {%8, %9}, {c0, c1, c2, c3}; "
                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {c0, c1, c2, c3}, {a, a, a, a}, {%10, %11}, {c0, c1, c2, c3}; "
                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {c0, c1, c2, c3}, {a, a, a, a}, {%12, %13}, {c0, c1, c2, c3}; "
                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {c0, c1, c2, c3}, {a, a, a, a}, {%14, %15}, {c0, c1, c2, c3}; "
                        + "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {c0, c1, c2, c3}, {a, a, a, a}, {%16, %17}, {c0, c1, c2, c3}; "
                        + "mov.b32 %0, c0; mov.b32 %1, c1; } ",
                        ref first0_out, ref first1_out, ref in2, ref in3, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17);
                    first0 = first0_out.Value;
                    first1 = first1_out.Value;
                }
                else
                {
                    global::QuantSdk.Gpu.Packed128 total;
                    total = global::QuantSdk.Gpu.TensorMath.ByteProduct(0x78787878, 0x78787878, 0x78787878, 0x78787878, x0.X, x0.Y);
                    first0 -= total.X;
                    first1 -= total.Y;
                    total = global::QuantSdk.Gpu.TensorMath.ByteProduct(0x78787878, 0x78787878, 0x78787878, 0x78787878, x0.Z, x0.W);
                    first0 -= total.X;
                    first1 -= total.Y;
                    total = global::QuantSdk.Gpu.TensorMath.ByteProduct(0x78787878, 0x78787878, 0x78787878, 0x78787878, x1.X, x1.Y);
                    first0 -= total.X;
                    first1 -= total.Y;
                    total = global::QuantSdk.Gpu.TensorMath.ByteProduct(0x78787878, 0x78787878, 0x78787878, 0x78787878, x1.Z, x1.W);
                    first0 -= total.X;
                    first1 -= total.Y;
                    total = global::QuantSdk.Gpu.TensorMath.ByteProduct(0x78787878, 0x78787878, 0x78787878, 0x78787878, x2.X, x2.Y);
                    first0 -= total.X;
                    first1 -= total.Y;
                    total = global::QuantSdk.Gpu.TensorMath.ByteProduct(0x78787878, 0x78787878, 0x78787878, 0x78787878, x2.Z, x2.W);
                    first0 -= total.X;
                    first1 -= total.Y;
                    total = global::QuantSdk.Gpu.TensorMath.ByteProduct(0x78787878, 0x78787878, 0x78787878, 0x78787878, x3.X, x3.Y);
                    first0 -= total.X;
                    first1 -= total.Y;
                    total = global::QuantSdk.Gpu.TensorMath.ByteProduct(0x78787878, 0x78787878, 0x78787878, 0x78787878, x3.Z, x3.W);
                    first0 -= total.X;
                    first1 -= total.Y;
                }
                for (int block = team; block < count; block += 1)
                {
                    global::QuantSdk.Gpu.Packed128 n0_0 = c0_0;
                    global::QuantSdk.Gpu.Packed128 n1_0 = c1_0;
                    bool more = block + 1 < count;
                    int nextBlock = more ? block + 1 : team;
                    int nextStep = more ? step : global::ILGPU.IntrinsicMath.Min(step + 1, 0);
                    at = (nextBlock * 1 + nextStep) * 64;
                    c0_0 = source[at + 0];
                    c1_0 = source[at + 32];
                    int s0_0 = 0;
                    int s0_1 = 0;
                    int s0_2 = 0;
                    int s0_3 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> s0_0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> s0_1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> s0_2_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> s0_3_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = n0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = n0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = n0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = n0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = n1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = n1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = n1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = n1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = x1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = x1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = x1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = x1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x2.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x2.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x2.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x2.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in24 = x3.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in25 = x3.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in26 = x3.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in27 = x3.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in28 = first0;
                        global::ILGPU.Runtime.Cuda.Input<int> in29 = first1;
                        global::ILGPU.Runtime.Cuda.Input<int> in30 = place;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 t, m, s, z, l0, l1, l2, l3, h0, h1, h2, h3, c0, c1, c2, c3, d0, d1, d2, d3; mov.b32 z, 0; "
                            + "mov.b32 c0, 0; mov.b32 c1, 0; mov.b32 c2, 0; mov.b32 c3, 0; "
                            + "mov.b32 d0, %28; mov.b32 d1, %29; mov.b32 d2, %28; mov.b32 d3, %29; "
                            + "prmt.b32 t, %4, %30, 0x7614; ld.shared.b32 m, [t]; prmt.b32 t, %4, %30, 0x7604; ld.shared.b32 s, [t + 128]; lop3.b32 l0, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h0, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %8, %30, 0x7614; ld.shared.b32 m, [t]; prmt.b32 t, %8, %30, 0x7604; ld.shared.b32 s, [t + 128]; lop3.b32 l1, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h1, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %4, %30, 0x7634; ld.shared.b32 m, [t]; prmt.b32 t, %4, %30, 0x7624; ld.shared.b32 s, [t + 128]; lop3.b32 l2, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h2, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %8, %30, 0x7634; ld.shared.b32 m, [t]; prmt.b32 t, %8, %30, 0x7624; ld.shared.b32 s, [t + 128]; lop3.b32 l3, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h3, m, s, 0xF0F0F0F0, 0x28; "
                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {c0, c1, c2, c3}, {l0, l1, l2, l3}, {%12, %13}, {c0, c1, c2, c3}; "
                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {d0, d1, d2, d3}, {h0, h1, h2, h3}, {%14, %15}, {d0, d1, d2, d3}; "
                            + "prmt.b32 t, %5, %30, 0x7614; ld.shared.b32 m, [t]; prmt.b32 t, %5, %30, 0x7604; ld.shared.b32 s, [t + 128]; lop3.b32 l0, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h0, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %9, %30, 0x7614; ld.shared.b32 m, [t]; prmt.b32 t, %9, %30, 0x7604; ld.shared.b32 s, [t + 128]; lop3.b32 l1, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h1, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %5, %30, 0x7634; ld.shared.b32 m, [t]; prmt.b32 t, %5, %30, 0x7624; ld.shared.b32 s, [t + 128]; lop3.b32 l2, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h2, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %9, %30, 0x7634; ld.shared.b32 m, [t]; prmt.b32 t, %9, %30, 0x7624; ld.shared.b32 s, [t + 128]; lop3.b32 l3, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h3, m, s, 0xF0F0F0F0, 0x28; "
                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {c0, c1, c2, c3}, {l0, l1, l2, l3}, {%16, %17}, {c0, c1, c2, c3}; "
                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {d0, d1, d2, d3}, {h0, h1, h2, h3}, {%18, %19}, {d0, d1, d2, d3}; "
                            + "prmt.b32 t, %6, %30, 0x7614; ld.shared.b32 m, [t]; prmt.b32 t, %6, %30, 0x7604; ld.shared.b32 s, [t + 128]; lop3.b32 l0, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h0, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %10, %30, 0x7614; ld.shared.b32 m, [t]; prmt.b32 t, %10, %30, 0x7604; ld.shared.b32 s, [t + 128]; lop3.b32 l1, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h1, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %6, %30, 0x7634; ld.shared.b32 m, [t]; prmt.b32 t, %6, %30, 0x7624; ld.shared.b32 s, [t + 128]; lop3.b32 l2, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h2, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %10, %30, 0x7634; ld.shared.b32 m, [t]; prmt.b32 t, %10, %30, 0x7624; ld.shared.b32 s, [t + 128]; lop3.b32 l3, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h3, m, s, 0xF0F0F0F0, 0x28; "
                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {c0, c1, c2, c3}, {l0, l1, l2, l3}, {%20, %21}, {c0, c1, c2, c3}; "
                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {d0, d1, d2, d3}, {h0, h1, h2, h3}, {%22, %23}, {d0, d1, d2, d3}; "
                            + "prmt.b32 t, %7, %30, 0x7614; ld.shared.b32 m, [t]; prmt.b32 t, %7, %30, 0x7604; ld.shared.b32 s, [t + 128]; lop3.b32 l0, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h0, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %11, %30, 0x7614; ld.shared.b32 m, [t]; prmt.b32 t, %11, %30, 0x7604; ld.shared.b32 s, [t + 128]; lop3.b32 l1, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h1, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %7, %30, 0x7634; ld.shared.b32 m, [t]; prmt.b32 t, %7, %30, 0x7624; ld.shared.b32 s, [t + 128]; lop3.b32 l2, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h2, m, s, 0xF0F0F0F0, 0x28; "
                            + "prmt.b32 t, %11, %30, 0x7634; ld.shared.b32 m, [t]; prmt.b32 t, %11, %30, 0x7624; ld.shared.b32 s, [t + 128]; lop3.b32 l3, m, s, 0x0F0F0F0F, 0x28; lop3.b32 h3, m, s, 0xF0F0F0F0, 0x28; "
                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {c0, c1, c2, c3}, {l0, l1, l2, l3}, {%24, %25}, {c0, c1, c2, c3}; "
                            + "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32 {d0, d1, d2, d3}, {h0, h1, h2, h3}, {%26, %27}, {d0, d1, d2, d3}; "
                            + "mad.lo.s32 %0, c0, 16, d0; "
                            + "mad.lo.s32 %1, c1, 16, d1; "
                            + "mad.lo.s32 %2, c2, 16, d2; "
                            + "mad.lo.s32 %3, c3, 16, d3; "
                            + "} ",
                            ref s0_0_out, ref s0_1_out, ref s0_2_out, ref s0_3_out, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23, ref in24, ref in25, ref in26, ref in27, ref in28, ref in29, ref in30);
                        s0_0 = s0_0_out.Value;
                        s0_1 = s0_1_out.Value;
                        s0_2 = s0_2_out.Value;
                        s0_3 = s0_3_out.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Packed128 product;
                        s0_0 = first0;
                        s0_1 = first1;
                        s0_2 = first0;
                        s0_3 = first1;
                        int p0_0_0 = rows[(n0_0.X >> 8 & 0xFF) * 64 + lane] ^ rows[(n0_0.X & 0xFF) * 64 + 32 + lane];
                        int p0_0_1 = rows[(n1_0.X >> 8 & 0xFF) * 64 + lane] ^ rows[(n1_0.X & 0xFF) * 64 + 32 + lane];
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_0_0 & 0xF0F0F0F, p0_0_1 & 0xF0F0F0F, 0, 0, x0.X, 0);
                        s0_0 += 16 * product.X;
                        s0_1 += 16 * product.Y;
                        s0_2 += 16 * product.Z;
                        s0_3 += 16 * product.W;
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_0_0 & unchecked((int)0xF0F0F0F0), p0_0_1 & unchecked((int)0xF0F0F0F0), 0, 0, x0.Z, 0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        int p0_1_0 = rows[(n0_0.X >> 24 & 0xFF) * 64 + lane] ^ rows[(n0_0.X >> 16 & 0xFF) * 64 + 32 + lane];
                        int p0_1_1 = rows[(n1_0.X >> 24 & 0xFF) * 64 + lane] ^ rows[(n1_0.X >> 16 & 0xFF) * 64 + 32 + lane];
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_1_0 & 0xF0F0F0F, p0_1_1 & 0xF0F0F0F, 0, 0, x0.Y, 0);
                        s0_0 += 16 * product.X;
                        s0_1 += 16 * product.Y;
                        s0_2 += 16 * product.Z;
                        s0_3 += 16 * product.W;
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_1_0 & unchecked((int)0xF0F0F0F0), p0_1_1 & unchecked((int)0xF0F0F0F0), 0, 0, x0.W, 0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        int p0_2_0 = rows[(n0_0.Y >> 8 & 0xFF) * 64 + lane] ^ rows[(n0_0.Y & 0xFF) * 64 + 32 + lane];
                        int p0_2_1 = rows[(n1_0.Y >> 8 & 0xFF) * 64 + lane] ^ rows[(n1_0.Y & 0xFF) * 64 + 32 + lane];
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_2_0 & 0xF0F0F0F, p0_2_1 & 0xF0F0F0F, 0, 0, x1.X, 0);
                        s0_0 += 16 * product.X;
                        s0_1 += 16 * product.Y;
                        s0_2 += 16 * product.Z;
                        s0_3 += 16 * product.W;
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_2_0 & unchecked((int)0xF0F0F0F0), p0_2_1 & unchecked((int)0xF0F0F0F0), 0, 0, x1.Z, 0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        int p0_3_0 = rows[(n0_0.Y >> 24 & 0xFF) * 64 + lane] ^ rows[(n0_0.Y >> 16 & 0xFF) * 64 + 32 + lane];
                        int p0_3_1 = rows[(n1_0.Y >> 24 & 0xFF) * 64 + lane] ^ rows[(n1_0.Y >> 16 & 0xFF) * 64 + 32 + lane];
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_3_0 & 0xF0F0F0F, p0_3_1 & 0xF0F0F0F, 0, 0, x1.Y, 0);
                        s0_0 += 16 * product.X;
                        s0_1 += 16 * product.Y;
                        s0_2 += 16 * product.Z;
                        s0_3 += 16 * product.W;
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_3_0 & unchecked((int)0xF0F0F0F0), p0_3_1 & unchecked((int)0xF0F0F0F0), 0, 0, x1.W, 0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        int p0_4_0 = rows[(n0_0.Z >> 8 & 0xFF) * 64 + lane] ^ rows[(n0_0.Z & 0xFF) * 64 + 32 + lane];
                        int p0_4_1 = rows[(n1_0.Z >> 8 & 0xFF) * 64 + lane] ^ rows[(n1_0.Z & 0xFF) * 64 + 32 + lane];
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_4_0 & 0xF0F0F0F, p0_4_1 & 0xF0F0F0F, 0, 0, x2.X, 0);
                        s0_0 += 16 * product.X;
                        s0_1 += 16 * product.Y;
                        s0_2 += 16 * product.Z;
                        s0_3 += 16 * product.W;
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_4_0 & unchecked((int)0xF0F0F0F0), p0_4_1 & unchecked((int)0xF0F0F0F0), 0, 0, x2.Z, 0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        int p0_5_0 = rows[(n0_0.Z >> 24 & 0xFF) * 64 + lane] ^ rows[(n0_0.Z >> 16 & 0xFF) * 64 + 32 + lane];
                        int p0_5_1 = rows[(n1_0.Z >> 24 & 0xFF) * 64 + lane] ^ rows[(n1_0.Z >> 16 & 0xFF) * 64 + 32 + lane];
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_5_0 & 0xF0F0F0F, p0_5_1 & 0xF0F0F0F, 0, 0, x2.Y, 0);
                        s0_0 += 16 * product.X;
                        s0_1 += 16 * product.Y;
                        s0_2 += 16 * product.Z;
                        s0_3 += 16 * product.W;
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_5_0 & unchecked((int)0xF0F0F0F0), p0_5_1 & unchecked((int)0xF0F0F0F0), 0, 0, x2.W, 0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        int p0_6_0 = rows[(n0_0.W >> 8 & 0xFF) * 64 + lane] ^ rows[(n0_0.W & 0xFF) * 64 + 32 + lane];
                        int p0_6_1 = rows[(n1_0.W >> 8 & 0xFF) * 64 + lane] ^ rows[(n1_0.W & 0xFF) * 64 + 32 + lane];
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_6_0 & 0xF0F0F0F, p0_6_1 & 0xF0F0F0F, 0, 0, x3.X, 0);
                        s0_0 += 16 * product.X;
                        s0_1 += 16 * product.Y;
                        s0_2 += 16 * product.Z;
                        s0_3 += 16 * product.W;
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_6_0 & unchecked((int)0xF0F0F0F0), p0_6_1 & unchecked((int)0xF0F0F0F0), 0, 0, x3.Z, 0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                        int p0_7_0 = rows[(n0_0.W >> 24 & 0xFF) * 64 + lane] ^ rows[(n0_0.W >> 16 & 0xFF) * 64 + 32 + lane];
                        int p0_7_1 = rows[(n1_0.W >> 24 & 0xFF) * 64 + lane] ^ rows[(n1_0.W >> 16 & 0xFF) * 64 + 32 + lane];
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_7_0 & 0xF0F0F0F, p0_7_1 & 0xF0F0F0F, 0, 0, x3.Y, 0);
                        s0_0 += 16 * product.X;
                        s0_1 += 16 * product.Y;
                        s0_2 += 16 * product.Z;
                        s0_3 += 16 * product.W;
                        product = global::QuantSdk.Gpu.TensorMath.ByteProduct(p0_7_0 & unchecked((int)0xF0F0F0F0), p0_7_1 & unchecked((int)0xF0F0F0F0), 0, 0, x3.W, 0);
                        s0_0 += product.X;
                        s0_1 += product.Y;
                        s0_2 += product.Z;
                        s0_3 += product.W;
                    }
                    float upper = even0 * s0_0 + odd0 * s0_1;
                    float lower = even0 * s0_2 + odd0 * s0_3;
                    float other = global::ILGPU.Warp.ShuffleXor(part == 0 ? lower : upper, 1);
                    float sum = (part == 0 ? upper : lower) + other;
                    if (part < 2)
                    {
                        int target = (block * 1 + piece) * 16 + slot * 2 + part;
                        sums[target] = sum;
                    }
                }
            }
            global::ILGPU.Group.Barrier();
            for (int i = global::ILGPU.Group.IdxX; i < count * 16; i += 32)
            {
                int row = firstBlock * 16 + i;
                int own = i / 16 * 16 + i % 16;
                if (row < 24)
                {
                    y[(long)token * 24 + row] = sums[own + 0];
                }
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT8-g32, 96 to 5 features, GroupInteger, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor16,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 8, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 8704, InputStride: 128, Tokens: 16, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int tokens = (int)(y.Length / 5);
            int token = global::ILGPU.Grid.IdxZ * 16;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> staged = global::ILGPU.SharedMemory.GetDynamic<global::QuantSdk.Gpu.Packed128>().SubView(0, 544);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 0, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> inputs1 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + slot + 8, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> stagedScales = staged.Cast<global::QuantSdk.Gpu.Float64>();
            for (int set = global::ILGPU.Grid.IdxX; set < 1; set += 1)
            {
                int block0 = set * 1 + team * 1 + 0;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 128 + lane);
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> metas0 = table.Cast<global::QuantSdk.Gpu.Packed64>().SubView(block0 * 64 / 2 + slot);
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> factors0 = table.Cast<global::QuantSdk.Gpu.Packed128>().SubView(block0 * 64 / 4 + part);
                float s0_0_0_0 = 0f; float s0_0_0_1 = 0f; float s0_0_0_2 = 0f; float s0_0_0_3 = 0f; float s0_0_1_0 = 0f; float s0_0_1_1 = 0f; float s0_0_1_2 = 0f; float s0_0_1_3 = 0f;
                int first0 = global::ILGPU.IntrinsicMath.Min(columnWarp + 0, 0);
                global::QuantSdk.Gpu.Packed128 ahead0_c0_0 = source0[first0 * 128];
                global::QuantSdk.Gpu.Packed128 ahead0_c0_1 = source0[first0 * 128 + 32];
                global::QuantSdk.Gpu.Packed128 ahead0_c1_0 = source0[first0 * 128 + 64];
                global::QuantSdk.Gpu.Packed128 ahead0_c1_1 = source0[first0 * 128 + 96];
                global::QuantSdk.Gpu.Packed64 ahead0_meta0_0 = metas0[(first0 * 4 + 0) * 8];
                global::QuantSdk.Gpu.Packed64 ahead0_meta1_0 = metas0[(first0 * 4 + 1) * 8];
                global::QuantSdk.Gpu.Packed64 ahead0_meta2_0 = metas0[(first0 * 4 + 2) * 8];
                global::QuantSdk.Gpu.Packed64 ahead0_meta3_0 = metas0[(first0 * 4 + 3) * 8];
                for (int chunk = -1; chunk < 1; chunk++)
                {
                    if (chunk < 0)
                    {
                        int nextStep = (chunk + 1) * 1;
                        int fill = (chunk + 1 & 1) * 272;
                        for (int first = warp; first < 8; first += 4)
                        {
                            int item0 = first;
                            int depth0 = item0;
                            int step0 = global::ILGPU.IntrinsicMath.Min(nextStep + depth0 / 8, 0) * 8;
                            global::QuantSdk.Gpu.Packed64 x0_0 = inputs0[(step0 + depth0 % 8) * 4 + part];
                            global::QuantSdk.Gpu.Packed64 x0_1 = inputs1[(step0 + depth0 % 8) * 4 + part];
                            int item1 = first + 1;
                            int depth1 = item1;
                            int step1 = global::ILGPU.IntrinsicMath.Min(nextStep + depth1 / 8, 0) * 8;
                            global::QuantSdk.Gpu.Packed64 x1_0 = inputs0[(step1 + depth1 % 8) * 4 + part];
                            global::QuantSdk.Gpu.Packed64 x1_1 = inputs1[(step1 + depth1 % 8) * 4 + part];
                            int item2 = first + 2;
                            int depth2 = item2;
                            int step2 = global::ILGPU.IntrinsicMath.Min(nextStep + depth2 / 8, 0) * 8;
                            global::QuantSdk.Gpu.Packed64 x2_0 = inputs0[(step2 + depth2 % 8) * 4 + part];
                            global::QuantSdk.Gpu.Packed64 x2_1 = inputs1[(step2 + depth2 % 8) * 4 + part];
                            int item3 = first + 3;
                            int depth3 = item3;
                            int step3 = global::ILGPU.IntrinsicMath.Min(nextStep + depth3 / 8, 0) * 8;
                            global::QuantSdk.Gpu.Packed64 x3_0 = inputs0[(step3 + depth3 % 8) * 4 + part];
                            global::QuantSdk.Gpu.Packed64 x3_1 = inputs1[(step3 + depth3 % 8) * 4 + part];
                            staged[fill + item0 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x0_0.X, Y = x0_1.X, Z = x0_0.Y, W = x0_1.Y };
                            staged[fill + item1 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x1_0.X, Y = x1_1.X, Z = x1_0.Y, W = x1_1.Y };
                            staged[fill + item2 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x2_0.X, Y = x2_1.X, Z = x2_0.Y, W = x2_1.Y };
                            staged[fill + item3 * 32 + lane] = new global::QuantSdk.Gpu.Packed128 { X = x3_0.X, Y = x3_1.X, Z = x3_0.Y, W = x3_1.Y };
                        }
                        for (int i = global::ILGPU.Group.IdxX; i < 32; i += 32)
                        {
                            int group = global::ILGPU.IntrinsicMath.Min(nextStep * 4 + i / 8, 3);
                            stagedScales[fill * 2 + 512 + i] = new global::QuantSdk.Gpu.Float64 { X = activationScales[(long)global::ILGPU.IntrinsicMath.Min(token + (i & 7) + i / 8 % 1 * 16 + 0, tokens - 1) * 4 + group], Y = activationScales[(long)global::ILGPU.IntrinsicMath.Min(token + (i & 7) + i / 8 % 1 * 16 + 8, tokens - 1) * 4 + group] };
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
                                ahead0_c0_0 = source0[later * 128];
                                global::QuantSdk.Gpu.Packed128 c0_1 = ahead0_c0_1;
                                ahead0_c0_1 = source0[later * 128 + 32];
                                global::QuantSdk.Gpu.Packed128 c1_0 = ahead0_c1_0;
                                ahead0_c1_0 = source0[later * 128 + 64];
                                global::QuantSdk.Gpu.Packed128 c1_1 = ahead0_c1_1;
                                ahead0_c1_1 = source0[later * 128 + 96];
                                global::QuantSdk.Gpu.Packed64 meta0_0 = ahead0_meta0_0;
                                ahead0_meta0_0 = metas0[(later * 4 + 0) * 8];
                                global::QuantSdk.Gpu.Packed64 meta1_0 = ahead0_meta1_0;
                                ahead0_meta1_0 = metas0[(later * 4 + 1) * 8];
                                global::QuantSdk.Gpu.Packed64 meta2_0 = ahead0_meta2_0;
                                ahead0_meta2_0 = metas0[(later * 4 + 2) * 8];
                                global::QuantSdk.Gpu.Packed64 meta3_0 = ahead0_meta3_0;
                                ahead0_meta3_0 = metas0[(later * 4 + 3) * 8];
                                int stageStep = step - chunk * 1;
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> stepInputs = staged.SubView((chunk & 1) * 272 + stageStep * 256 + lane, 225);
                                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float64> stepScales = stagedScales.SubView((chunk & 1) * 544 + 512 + stageStep * 32 + slot, 25);
                                global::QuantSdk.Gpu.Packed128 factor0_0 = factors0[(step * 4 + 0) * 4];
                                int w0_0_0, w0_0_1, w0_0_2, w0_0_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.X;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                        + ".reg .b32 r0_0_0, r0_0_1; "
                                        + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r0_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r0_0_1, u, base; "
                                        + ".reg .b32 r0_1_0, r0_1_1; "
                                        + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r0_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r0_1_1, u, base; "
                                        + "mov.b32 %0, r0_0_0; "
                                        + "mov.b32 %1, r0_1_0; "
                                        + "mov.b32 %2, r0_0_1; "
                                        + "mov.b32 %3, r0_1_1; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1);
                                    w0_0_0 = out0.Value;
                                    w0_0_1 = out1.Value;
                                    w0_0_2 = out2.Value;
                                    w0_0_3 = out3.Value;
                                }
                                else
                                {
                                    w0_0_0 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.X, 0);
                                    w0_0_1 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.X, 0);
                                    w0_0_2 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.X, 1);
                                    w0_0_3 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.X, 1);
                                }
                                int w0_1_0, w0_1_1, w0_1_2, w0_1_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                        + ".reg .b32 r1_0_0, r1_0_1; "
                                        + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r1_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r1_0_1, u, base; "
                                        + ".reg .b32 r1_1_0, r1_1_1; "
                                        + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r1_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r1_1_1, u, base; "
                                        + "mov.b32 %0, r1_0_0; "
                                        + "mov.b32 %1, r1_1_0; "
                                        + "mov.b32 %2, r1_0_1; "
                                        + "mov.b32 %3, r1_1_1; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1);
                                    w0_1_0 = out0.Value;
                                    w0_1_1 = out1.Value;
                                    w0_1_2 = out2.Value;
                                    w0_1_3 = out3.Value;
                                }
                                else
                                {
                                    w0_1_0 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Y, 0);
                                    w0_1_1 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Y, 0);
                                    w0_1_2 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Y, 1);
                                    w0_1_3 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Y, 1);
                                }

                                {
                                    float g0_0_0_0 = 0f; float g0_0_0_1 = 0f; float g0_0_0_2 = 0f; float g0_0_0_3 = 0f; float g0_0_1_0 = 0f; float g0_0_1_1 = 0f; float g0_0_1_2 = 0f; float g0_0_1_3 = 0f;
                                    global::QuantSdk.Gpu.Packed128 x0_0 = stepInputs[0];
                                    global::QuantSdk.Gpu.Packed128 x1_0 = stepInputs[32];
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
                                        global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_1_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_1_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_1_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_1_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                            ref g0_0_0_0_ref, ref g0_0_0_1_ref, ref g0_0_0_2_ref, ref g0_0_0_3_ref, ref g0_0_1_0_ref, ref g0_0_1_1_ref, ref g0_0_1_2_ref, ref g0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w0_1_0, w0_1_2);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x1_0.X, x1_0.Y, x1_0.Z, x1_0.W, w0_1_1, w0_1_3);
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
                                global::QuantSdk.Gpu.Packed128 factor1_0 = factors0[(step * 4 + 1) * 4];
                                int w0_2_0, w0_2_1, w0_2_2, w0_2_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.Z;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                        + ".reg .b32 r2_0_0, r2_0_1; "
                                        + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r2_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r2_0_1, u, base; "
                                        + ".reg .b32 r2_1_0, r2_1_1; "
                                        + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r2_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r2_1_1, u, base; "
                                        + "mov.b32 %0, r2_0_0; "
                                        + "mov.b32 %1, r2_1_0; "
                                        + "mov.b32 %2, r2_0_1; "
                                        + "mov.b32 %3, r2_1_1; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1);
                                    w0_2_0 = out0.Value;
                                    w0_2_1 = out1.Value;
                                    w0_2_2 = out2.Value;
                                    w0_2_3 = out3.Value;
                                }
                                else
                                {
                                    w0_2_0 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Z, 0);
                                    w0_2_1 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Z, 0);
                                    w0_2_2 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Z, 1);
                                    w0_2_3 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Z, 1);
                                }
                                int w0_3_0, w0_3_1, w0_3_2, w0_3_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_0.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_0.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                        + ".reg .b32 r3_0_0, r3_0_1; "
                                        + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r3_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r3_0_1, u, base; "
                                        + ".reg .b32 r3_1_0, r3_1_1; "
                                        + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r3_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r3_1_1, u, base; "
                                        + "mov.b32 %0, r3_0_0; "
                                        + "mov.b32 %1, r3_1_0; "
                                        + "mov.b32 %2, r3_0_1; "
                                        + "mov.b32 %3, r3_1_1; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1);
                                    w0_3_0 = out0.Value;
                                    w0_3_1 = out1.Value;
                                    w0_3_2 = out2.Value;
                                    w0_3_3 = out3.Value;
                                }
                                else
                                {
                                    w0_3_0 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.W, 0);
                                    w0_3_1 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.W, 0);
                                    w0_3_2 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.W, 1);
                                    w0_3_3 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.W, 1);
                                }

                                {
                                    float g0_0_0_0 = 0f; float g0_0_0_1 = 0f; float g0_0_0_2 = 0f; float g0_0_0_3 = 0f; float g0_0_1_0 = 0f; float g0_0_1_1 = 0f; float g0_0_1_2 = 0f; float g0_0_1_3 = 0f;
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
                                        global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_2_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_2_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_2_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_2_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x2_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x2_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_3_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_3_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_3_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_3_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x3_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x3_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x3_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x3_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                            ref g0_0_0_0_ref, ref g0_0_0_1_ref, ref g0_0_0_2_ref, ref g0_0_0_3_ref, ref g0_0_1_0_ref, ref g0_0_1_1_ref, ref g0_0_1_2_ref, ref g0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w0_3_0, w0_3_2);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x3_0.X, x3_0.Y, x3_0.Z, x3_0.W, w0_3_1, w0_3_3);
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
                                global::QuantSdk.Gpu.Packed128 factor2_0 = factors0[(step * 4 + 2) * 4];
                                int w0_4_0, w0_4_1, w0_4_2, w0_4_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_1.X;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_1.X;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                        + ".reg .b32 r4_0_0, r4_0_1; "
                                        + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r4_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r4_0_1, u, base; "
                                        + ".reg .b32 r4_1_0, r4_1_1; "
                                        + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r4_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r4_1_1, u, base; "
                                        + "mov.b32 %0, r4_0_0; "
                                        + "mov.b32 %1, r4_1_0; "
                                        + "mov.b32 %2, r4_0_1; "
                                        + "mov.b32 %3, r4_1_1; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1);
                                    w0_4_0 = out0.Value;
                                    w0_4_1 = out1.Value;
                                    w0_4_2 = out2.Value;
                                    w0_4_3 = out3.Value;
                                }
                                else
                                {
                                    w0_4_0 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.X, 0);
                                    w0_4_1 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.X, 0);
                                    w0_4_2 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.X, 1);
                                    w0_4_3 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.X, 1);
                                }
                                int w0_5_0, w0_5_1, w0_5_2, w0_5_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_1.Y;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_1.Y;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                        + ".reg .b32 r5_0_0, r5_0_1; "
                                        + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r5_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r5_0_1, u, base; "
                                        + ".reg .b32 r5_1_0, r5_1_1; "
                                        + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r5_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r5_1_1, u, base; "
                                        + "mov.b32 %0, r5_0_0; "
                                        + "mov.b32 %1, r5_1_0; "
                                        + "mov.b32 %2, r5_0_1; "
                                        + "mov.b32 %3, r5_1_1; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1);
                                    w0_5_0 = out0.Value;
                                    w0_5_1 = out1.Value;
                                    w0_5_2 = out2.Value;
                                    w0_5_3 = out3.Value;
                                }
                                else
                                {
                                    w0_5_0 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Y, 0);
                                    w0_5_1 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Y, 0);
                                    w0_5_2 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Y, 1);
                                    w0_5_3 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Y, 1);
                                }

                                {
                                    float g0_0_0_0 = 0f; float g0_0_0_1 = 0f; float g0_0_0_2 = 0f; float g0_0_0_3 = 0f; float g0_0_1_0 = 0f; float g0_0_1_1 = 0f; float g0_0_1_2 = 0f; float g0_0_1_3 = 0f;
                                    global::QuantSdk.Gpu.Packed128 x4_0 = stepInputs[128];
                                    global::QuantSdk.Gpu.Packed128 x5_0 = stepInputs[160];
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
                                        global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_5_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_5_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_5_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_5_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x5_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x5_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x5_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x5_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                            ref g0_0_0_0_ref, ref g0_0_0_1_ref, ref g0_0_0_2_ref, ref g0_0_0_3_ref, ref g0_0_1_0_ref, ref g0_0_1_1_ref, ref g0_0_1_2_ref, ref g0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w0_5_0, w0_5_2);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x5_0.X, x5_0.Y, x5_0.Z, x5_0.W, w0_5_1, w0_5_3);
                                        g0_0_1_0 += product.X;
                                        g0_0_1_1 += product.Y;
                                        g0_0_1_2 += product.Z;
                                        g0_0_1_3 += product.W;
                                    }
                                    global::QuantSdk.Gpu.Float64 inputScale2_0 = stepScales[16];
                                    s0_0_0_0 += g0_0_0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(factor2_0.X) * inputScale2_0.X);
                                    s0_0_0_1 += g0_0_0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(factor2_0.Z) * inputScale2_0.X);
                                    s0_0_0_2 += g0_0_0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(factor2_0.X) * inputScale2_0.Y);
                                    s0_0_0_3 += g0_0_0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(factor2_0.Z) * inputScale2_0.Y);
                                    s0_0_1_0 += g0_0_1_0 * (global::QuantSdk.Gpu.DeviceMath.Low(factor2_0.Y) * inputScale2_0.X);
                                    s0_0_1_1 += g0_0_1_1 * (global::QuantSdk.Gpu.DeviceMath.Low(factor2_0.W) * inputScale2_0.X);
                                    s0_0_1_2 += g0_0_1_2 * (global::QuantSdk.Gpu.DeviceMath.Low(factor2_0.Y) * inputScale2_0.Y);
                                    s0_0_1_3 += g0_0_1_3 * (global::QuantSdk.Gpu.DeviceMath.Low(factor2_0.W) * inputScale2_0.Y);
                                }
                                global::QuantSdk.Gpu.Packed128 factor3_0 = factors0[(step * 4 + 3) * 4];
                                int w0_6_0, w0_6_1, w0_6_2, w0_6_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_1.Z;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_1.Z;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                        + ".reg .b32 r6_0_0, r6_0_1; "
                                        + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r6_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r6_0_1, u, base; "
                                        + ".reg .b32 r6_1_0, r6_1_1; "
                                        + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r6_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r6_1_1, u, base; "
                                        + "mov.b32 %0, r6_0_0; "
                                        + "mov.b32 %1, r6_1_0; "
                                        + "mov.b32 %2, r6_0_1; "
                                        + "mov.b32 %3, r6_1_1; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1);
                                    w0_6_0 = out0.Value;
                                    w0_6_1 = out1.Value;
                                    w0_6_2 = out2.Value;
                                    w0_6_3 = out3.Value;
                                }
                                else
                                {
                                    w0_6_0 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Z, 0);
                                    w0_6_1 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Z, 0);
                                    w0_6_2 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Z, 1);
                                    w0_6_3 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Z, 1);
                                }
                                int w0_7_0, w0_7_1, w0_7_2, w0_7_3;
                                if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                                {
                                    global::ILGPU.Runtime.Cuda.Output<int> out0 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out1 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out2 = default;
                                    global::ILGPU.Runtime.Cuda.Output<int> out3 = default;
                                    global::ILGPU.Runtime.Cuda.Input<int> in0 = c0_1.W;
                                    global::ILGPU.Runtime.Cuda.Input<int> in1 = c1_1.W;
                                    global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                        "{ "
                                        + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                                        + ".reg .b32 r7_0_0, r7_0_1; "
                                        + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r7_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r7_0_1, u, base; "
                                        + ".reg .b32 r7_1_0, r7_1_1; "
                                        + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r7_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r7_1_1, u, base; "
                                        + "mov.b32 %0, r7_0_0; "
                                        + "mov.b32 %1, r7_1_0; "
                                        + "mov.b32 %2, r7_0_1; "
                                        + "mov.b32 %3, r7_1_1; "
                                        + "} ",
                                        ref out0, ref out1, ref out2, ref out3, ref in0, ref in1);
                                    w0_7_0 = out0.Value;
                                    w0_7_1 = out1.Value;
                                    w0_7_2 = out2.Value;
                                    w0_7_3 = out3.Value;
                                }
                                else
                                {
                                    w0_7_0 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.W, 0);
                                    w0_7_1 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.W, 0);
                                    w0_7_2 = global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.W, 1);
                                    w0_7_3 = global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.W, 1);
                                }

                                {
                                    float g0_0_0_0 = 0f; float g0_0_0_1 = 0f; float g0_0_0_2 = 0f; float g0_0_0_3 = 0f; float g0_0_1_0 = 0f; float g0_0_1_1 = 0f; float g0_0_1_2 = 0f; float g0_0_1_3 = 0f;
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
                                        global::ILGPU.Runtime.Cuda.Input<int> in8 = w0_6_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in9 = w0_6_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in10 = w0_6_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in11 = w0_6_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x6_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x6_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in14 = x6_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in15 = x6_0.W;
                                        global::ILGPU.Runtime.Cuda.Input<int> in16 = w0_7_0;
                                        global::ILGPU.Runtime.Cuda.Input<int> in17 = w0_7_1;
                                        global::ILGPU.Runtime.Cuda.Input<int> in18 = w0_7_2;
                                        global::ILGPU.Runtime.Cuda.Input<int> in19 = w0_7_3;
                                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x7_0.X;
                                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x7_0.Y;
                                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x7_0.Z;
                                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x7_0.W;
                                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                                            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%12, %13, %14, %15}, {%8, %10}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%12, %13, %14, %15}, {%9, %11}, {%4, %5, %6, %7}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%20, %21, %22, %23}, {%16, %18}, {%0, %1, %2, %3}; "
                                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%4, %5, %6, %7}, {%20, %21, %22, %23}, {%17, %19}, {%4, %5, %6, %7}; ",
                                            ref g0_0_0_0_ref, ref g0_0_0_1_ref, ref g0_0_0_2_ref, ref g0_0_0_3_ref, ref g0_0_1_0_ref, ref g0_0_1_1_ref, ref g0_0_1_2_ref, ref g0_0_1_3_ref, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
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
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w0_7_0, w0_7_2);
                                        g0_0_0_0 += product.X;
                                        g0_0_0_1 += product.Y;
                                        g0_0_0_2 += product.Z;
                                        g0_0_0_3 += product.W;
                                        product = global::QuantSdk.Gpu.TensorMath.Product(x7_0.X, x7_0.Y, x7_0.Z, x7_0.W, w0_7_1, w0_7_3);
                                        g0_0_1_0 += product.X;
                                        g0_0_1_1 += product.Y;
                                        g0_0_1_2 += product.Z;
                                        g0_0_1_3 += product.W;
                                    }
                                    global::QuantSdk.Gpu.Float64 inputScale3_0 = stepScales[24];
                                    s0_0_0_0 += g0_0_0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(factor3_0.X) * inputScale3_0.X);
                                    s0_0_0_1 += g0_0_0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(factor3_0.Z) * inputScale3_0.X);
                                    s0_0_0_2 += g0_0_0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(factor3_0.X) * inputScale3_0.Y);
                                    s0_0_0_3 += g0_0_0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(factor3_0.Z) * inputScale3_0.Y);
                                    s0_0_1_0 += g0_0_1_0 * (global::QuantSdk.Gpu.DeviceMath.Low(factor3_0.Y) * inputScale3_0.X);
                                    s0_0_1_1 += g0_0_1_1 * (global::QuantSdk.Gpu.DeviceMath.Low(factor3_0.W) * inputScale3_0.X);
                                    s0_0_1_2 += g0_0_1_2 * (global::QuantSdk.Gpu.DeviceMath.Low(factor3_0.Y) * inputScale3_0.Y);
                                    s0_0_1_3 += g0_0_1_3 * (global::QuantSdk.Gpu.DeviceMath.Low(factor3_0.W) * inputScale3_0.Y);
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
                        if (target + 0 < 5)
                        {
                            y[(long)column * 5 + target + 0] = s0_0_0_0;
                        }
                        if (target + 1 < 5)
                        {
                            y[(long)column * 5 + target + 1] = s0_0_1_0;
                        }
                        if (target + 2 < 5)
                        {
                            y[(long)column * 5 + target + 2] = s0_0_0_1;
                        }
                        if (target + 3 < 5)
                        {
                            y[(long)column * 5 + target + 3] = s0_0_1_1;
                        }
                    }
                }

                {
                    int target = set * 16 + team * 16 + 0 + part * 4;
                    int column = token + slot + 8;
                    if (column < tokens)
                    {
                        if (target + 0 < 5)
                        {
                            y[(long)column * 5 + target + 0] = s0_0_0_2;
                        }
                        if (target + 1 < 5)
                        {
                            y[(long)column * 5 + target + 1] = s0_0_1_2;
                        }
                        if (target + 2 < 5)
                        {
                            y[(long)column * 5 + target + 2] = s0_0_0_3;
                        }
                        if (target + 3 < 5)
                        {
                            y[(long)column * 5 + target + 3] = s0_0_1_3;
                        }
                    }
                }
            }
        }
    }
}

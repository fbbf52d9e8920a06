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
                "Layer", Tensor8,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 8, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 768, InputStride: 128, Tokens: 8, Kind: global::QuantSdk.Gpu.KernelKind.Tensor),
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
            int tokens = (int)(y.Length / 5);
            int token = global::ILGPU.Grid.IdxZ * 8;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(0, 192).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<float> inputScales0_0 = activationScales.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + 2 * part, tokens - 1) * 4, 4);
            global::ILGPU.ArrayView<float> inputScales0_1 = activationScales.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 1 + 2 * part, tokens - 1) * 4, 4);
            for (int block = global::ILGPU.Grid.IdxX; block < 1; block += 1)
            {
                int row = block * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 128 + lane);
                float s0_0 = 0f;
                float s0_1 = 0f;
                float s0_2 = 0f;
                float s0_3 = 0f;
                for (int step = warp; step < 1; step += 1)
                {
                    int at = step * 128;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    global::QuantSdk.Gpu.Packed128 c0_1 = source[at + 32];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source[at + 64];
                    global::QuantSdk.Gpu.Packed128 c1_1 = source[at + 96];
                    float g0_0 = 0f;
                    float g0_1 = 0f;
                    float g0_2 = 0f;
                    float g0_3 = 0f;
                    int groupIndex0 = (step * 128 + 0) / 32;
                    global::QuantSdk.Gpu.Packed64 x0_0_0 = inputs0[(step * 8 + 0) * 4 + part];
                    int meta0_0 = table[(row + 0) * 4 + groupIndex0];
                    int meta0_1 = table[(row + 1) * 4 + groupIndex0];
                    global::QuantSdk.Gpu.Packed64 x1_0_0 = inputs0[(step * 8 + 1) * 4 + part];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = c0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = c1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                            + ".reg .b32 r0_0_0, r0_0_1; "
                            + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r0_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r0_0_1, u, base; "
                            + ".reg .b32 r0_1_0, r0_1_1; "
                            + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r0_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r0_1_1, u, base; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r0_1_0, r0_0_1, r0_1_1}, {%6, %7}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                            + ".reg .b32 r1_0_0, r1_0_1; "
                            + "xor.b32 t, %8, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r1_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r1_0_1, u, base; "
                            + ".reg .b32 r1_1_0, r1_1_1; "
                            + "xor.b32 t, %9, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r1_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r1_1_1, u, base; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_0, r1_1_0, r1_0_1, r1_1_1}, {%10, %11}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.X, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.X, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.X, 1), global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.X, 1), x0_0_0.X, x0_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Y, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Y, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Y, 1), global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Y, 1), x1_0_0.X, x1_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0) * inputScales0_0[groupIndex0]);
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0) * inputScales0_1[groupIndex0]);
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1) * inputScales0_0[groupIndex0]);
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1) * inputScales0_1[groupIndex0]);
                    g0_0 = 0f;
                    g0_1 = 0f;
                    g0_2 = 0f;
                    g0_3 = 0f;
                    int groupIndex1 = (step * 128 + 32) / 32;
                    global::QuantSdk.Gpu.Packed64 x2_0_0 = inputs0[(step * 8 + 2) * 4 + part];
                    int meta1_0 = table[(row + 0) * 4 + groupIndex1];
                    int meta1_1 = table[(row + 1) * 4 + groupIndex1];
                    global::QuantSdk.Gpu.Packed64 x3_0_0 = inputs0[(step * 8 + 3) * 4 + part];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = c0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = c1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                            + ".reg .b32 r2_0_0, r2_0_1; "
                            + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r2_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r2_0_1, u, base; "
                            + ".reg .b32 r2_1_0, r2_1_1; "
                            + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r2_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r2_1_1, u, base; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_0, r2_1_0, r2_0_1, r2_1_1}, {%6, %7}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                            + ".reg .b32 r3_0_0, r3_0_1; "
                            + "xor.b32 t, %8, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r3_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r3_0_1, u, base; "
                            + ".reg .b32 r3_1_0, r3_1_1; "
                            + "xor.b32 t, %9, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r3_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r3_1_1, u, base; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_0, r3_1_0, r3_0_1, r3_1_1}, {%10, %11}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Z, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Z, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.Z, 1), global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.Z, 1), x2_0_0.X, x2_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.W, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.W, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c0_0.W, 1), global::QuantSdk.Gpu.TensorMath.BytePair(c1_0.W, 1), x3_0_0.X, x3_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0) * inputScales0_0[groupIndex1]);
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0) * inputScales0_1[groupIndex1]);
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1) * inputScales0_0[groupIndex1]);
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1) * inputScales0_1[groupIndex1]);
                    g0_0 = 0f;
                    g0_1 = 0f;
                    g0_2 = 0f;
                    g0_3 = 0f;
                    int groupIndex2 = (step * 128 + 64) / 32;
                    global::QuantSdk.Gpu.Packed64 x4_0_0 = inputs0[(step * 8 + 4) * 4 + part];
                    int meta2_0 = table[(row + 0) * 4 + groupIndex2];
                    int meta2_1 = table[(row + 1) * 4 + groupIndex2];
                    global::QuantSdk.Gpu.Packed64 x5_0_0 = inputs0[(step * 8 + 5) * 4 + part];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c0_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c1_1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = x4_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = x4_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = c0_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = c1_1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = x5_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = x5_0_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                            + ".reg .b32 r4_0_0, r4_0_1; "
                            + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r4_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r4_0_1, u, base; "
                            + ".reg .b32 r4_1_0, r4_1_1; "
                            + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r4_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r4_1_1, u, base; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r4_0_0, r4_1_0, r4_0_1, r4_1_1}, {%6, %7}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                            + ".reg .b32 r5_0_0, r5_0_1; "
                            + "xor.b32 t, %8, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r5_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r5_0_1, u, base; "
                            + ".reg .b32 r5_1_0, r5_1_1; "
                            + "xor.b32 t, %9, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r5_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r5_1_1, u, base; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r5_0_0, r5_1_0, r5_0_1, r5_1_1}, {%10, %11}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.X, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.X, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.X, 1), global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.X, 1), x4_0_0.X, x4_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Y, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Y, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Y, 1), global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Y, 1), x5_0_0.X, x5_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_0) * inputScales0_0[groupIndex2]);
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_0) * inputScales0_1[groupIndex2]);
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_1) * inputScales0_0[groupIndex2]);
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta2_1) * inputScales0_1[groupIndex2]);
                    g0_0 = 0f;
                    g0_1 = 0f;
                    g0_2 = 0f;
                    g0_3 = 0f;
                    int groupIndex3 = (step * 128 + 96) / 32;
                    global::QuantSdk.Gpu.Packed64 x6_0_0 = inputs0[(step * 8 + 6) * 4 + part];
                    int meta3_0 = table[(row + 0) * 4 + groupIndex3];
                    int meta3_1 = table[(row + 1) * 4 + groupIndex3];
                    global::QuantSdk.Gpu.Packed64 x7_0_0 = inputs0[(step * 8 + 7) * 4 + part];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c0_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c1_1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = x6_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = x6_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = c0_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = c1_1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = x7_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = x7_0_0.Y;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                            + ".reg .b32 r6_0_0, r6_0_1; "
                            + "xor.b32 t, %4, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r6_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r6_0_1, u, base; "
                            + ".reg .b32 r6_1_0, r6_1_1; "
                            + "xor.b32 t, %5, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r6_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r6_1_1, u, base; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r6_0_0, r6_1_0, r6_0_1, r6_1_1}, {%6, %7}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, u, base; mov.b32 base, 0x64806480; "
                            + ".reg .b32 r7_0_0, r7_0_1; "
                            + "xor.b32 t, %8, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r7_0_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r7_0_1, u, base; "
                            + ".reg .b32 r7_1_0, r7_1_1; "
                            + "xor.b32 t, %9, 0x80808080; prmt.b32 u, t, 0x64646464, 0x4140; sub.f16x2 r7_1_0, u, base; prmt.b32 u, t, 0x64646464, 0x4342; sub.f16x2 r7_1_1, u, base; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r7_0_0, r7_1_0, r7_0_1, r7_1_1}, {%10, %11}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Z, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Z, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.Z, 1), global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.Z, 1), x6_0_0.X, x6_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.W, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.W, 0), global::QuantSdk.Gpu.TensorMath.BytePair(c0_1.W, 1), global::QuantSdk.Gpu.TensorMath.BytePair(c1_1.W, 1), x7_0_0.X, x7_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_0) * inputScales0_0[groupIndex3]);
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_0) * inputScales0_1[groupIndex3]);
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_1) * inputScales0_0[groupIndex3]);
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta3_1) * inputScales0_1[groupIndex3]);
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

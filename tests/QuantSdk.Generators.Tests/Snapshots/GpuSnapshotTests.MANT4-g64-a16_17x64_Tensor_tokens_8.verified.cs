#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT4-g64-a16, 64 to 17 features, GroupFloat, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Tensor8,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 2, Fragments: true),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
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
            int tokens = (int)(y.Length / 17);
            int token = global::ILGPU.Grid.IdxZ * 8;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> sums = global::ILGPU.SharedMemory.GetDynamic<int>().SubView(0, 192).Cast<float>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> inputs0 = x.SubView((long)global::ILGPU.IntrinsicMath.Min(token + 0 + slot, tokens - 1) * 64, 64).Cast<global::QuantSdk.Gpu.Packed128>();
            for (int block = global::ILGPU.Grid.IdxX; block < 2; block += 2)
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
                    float g0_0 = 0f;
                    float g0_1 = 0f;
                    float g0_2 = 0f;
                    float g0_3 = 0f;
                    int groupIndex0 = (step * 128 + 0) / 64;
                    global::QuantSdk.Gpu.Packed128 x0_0_0 = inputs0[(step * 4 + 0) * 4 + part];
                    int meta0_0 = table[(row + 0) * 2 + groupIndex0];
                    int m0_0 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta0_0 >> 16 & 0xFF));
                    int n0_0 = (meta0_0 >> 24 & 1) * 0x3C003C00;
                    int meta0_1 = table[(row + 1) * 2 + groupIndex0];
                    int m0_1 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta0_1 >> 16 & 0xFF));
                    int n0_1 = (meta0_1 >> 24 & 1) * 0x3C003C00;
                    global::QuantSdk.Gpu.Packed128 x1_0_0 = inputs0[(step * 4 + 1) * 4 + part];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c1_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = m0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = m0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = n0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = n0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = x0_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = x0_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x0_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x0_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = c0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = c1_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = m0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = m0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = n0_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = n0_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x1_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x1_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x1_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x1_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, u, s, base; mov.b32 base, 0x64006400; "
                            + ".reg .b32 r0_0_0, r0_0_1, r0_0_2, r0_0_3; "
                            + "shr.u32 t, %4, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %8; fma.rn.f16x2 t, u, %6, t; shl.b32 s, %4, 12; and.b32 s, s, 0x80008000; xor.b32 r0_0_0, t, s; "
                            + "shr.u32 t, %4, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %8; fma.rn.f16x2 t, u, %6, t; shl.b32 s, %4, 8; and.b32 s, s, 0x80008000; xor.b32 r0_0_1, t, s; "
                            + "shr.u32 t, %4, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %8; fma.rn.f16x2 t, u, %6, t; shl.b32 s, %4, 4; and.b32 s, s, 0x80008000; xor.b32 r0_0_2, t, s; "
                            + "shr.u32 t, %4, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %8; fma.rn.f16x2 t, u, %6, t; and.b32 s, %4, 0x80008000; xor.b32 r0_0_3, t, s; "
                            + ".reg .b32 r0_1_0, r0_1_1, r0_1_2, r0_1_3; "
                            + "shr.u32 t, %5, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %9; fma.rn.f16x2 t, u, %7, t; shl.b32 s, %5, 12; and.b32 s, s, 0x80008000; xor.b32 r0_1_0, t, s; "
                            + "shr.u32 t, %5, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %9; fma.rn.f16x2 t, u, %7, t; shl.b32 s, %5, 8; and.b32 s, s, 0x80008000; xor.b32 r0_1_1, t, s; "
                            + "shr.u32 t, %5, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %9; fma.rn.f16x2 t, u, %7, t; shl.b32 s, %5, 4; and.b32 s, s, 0x80008000; xor.b32 r0_1_2, t, s; "
                            + "shr.u32 t, %5, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %9; fma.rn.f16x2 t, u, %7, t; and.b32 s, %5, 0x80008000; xor.b32 r0_1_3, t, s; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_0, r0_1_0, r0_0_1, r0_1_1}, {%10, %11}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r0_0_2, r0_1_2, r0_0_3, r0_1_3}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, u, s, base; mov.b32 base, 0x64006400; "
                            + ".reg .b32 r1_0_0, r1_0_1, r1_0_2, r1_0_3; "
                            + "shr.u32 t, %14, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %18; fma.rn.f16x2 t, u, %16, t; shl.b32 s, %14, 12; and.b32 s, s, 0x80008000; xor.b32 r1_0_0, t, s; "
                            + "shr.u32 t, %14, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %18; fma.rn.f16x2 t, u, %16, t; shl.b32 s, %14, 8; and.b32 s, s, 0x80008000; xor.b32 r1_0_1, t, s; "
                            + "shr.u32 t, %14, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %18; fma.rn.f16x2 t, u, %16, t; shl.b32 s, %14, 4; and.b32 s, s, 0x80008000; xor.b32 r1_0_2, t, s; "
                            + "shr.u32 t, %14, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %18; fma.rn.f16x2 t, u, %16, t; and.b32 s, %14, 0x80008000; xor.b32 r1_0_3, t, s; "
                            + ".reg .b32 r1_1_0, r1_1_1, r1_1_2, r1_1_3; "
                            + "shr.u32 t, %15, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %19; fma.rn.f16x2 t, u, %17, t; shl.b32 s, %15, 12; and.b32 s, s, 0x80008000; xor.b32 r1_1_0, t, s; "
                            + "shr.u32 t, %15, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %19; fma.rn.f16x2 t, u, %17, t; shl.b32 s, %15, 8; and.b32 s, s, 0x80008000; xor.b32 r1_1_1, t, s; "
                            + "shr.u32 t, %15, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %19; fma.rn.f16x2 t, u, %17, t; shl.b32 s, %15, 4; and.b32 s, s, 0x80008000; xor.b32 r1_1_2, t, s; "
                            + "shr.u32 t, %15, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %19; fma.rn.f16x2 t, u, %17, t; and.b32 s, %15, 0x80008000; xor.b32 r1_1_3, t, s; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_0, r1_1_0, r1_0_1, r1_1_1}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r1_0_2, r1_1_2, r1_0_3, r1_1_3}, {%22, %23}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 0, m0_0, n0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 0, m0_1, n0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 1, m0_0, n0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 1, m0_1, n0_1), x0_0_0.X, x0_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 2, m0_0, n0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 2, m0_1, n0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.X, 3, m0_0, n0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.X, 3, m0_1, n0_1), x0_0_0.Z, x0_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 0, m0_0, n0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 0, m0_1, n0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 1, m0_0, n0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 1, m0_1, n0_1), x1_0_0.X, x1_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 2, m0_0, n0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 2, m0_1, n0_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Y, 3, m0_0, n0_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Y, 3, m0_1, n0_1), x1_0_0.Z, x1_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0));
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_0));
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1));
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta0_1));
                    g0_0 = 0f;
                    g0_1 = 0f;
                    g0_2 = 0f;
                    g0_3 = 0f;
                    int groupIndex1 = (step * 128 + 64) / 64;
                    global::QuantSdk.Gpu.Packed128 x2_0_0 = inputs0[(step * 4 + 2) * 4 + part];
                    int meta1_0 = table[(row + 0) * 2 + groupIndex1];
                    int m1_0 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta1_0 >> 16 & 0xFF));
                    int n1_0 = (meta1_0 >> 24 & 1) * 0x3C003C00;
                    int meta1_1 = table[(row + 1) * 2 + groupIndex1];
                    int m1_1 = global::QuantSdk.Gpu.TensorMath.Pair((float)(meta1_1 >> 16 & 0xFF));
                    int n1_1 = (meta1_1 >> 24 & 1) * 0x3C003C00;
                    global::QuantSdk.Gpu.Packed128 x3_0_0 = inputs0[(step * 4 + 3) * 4 + part];
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_0_ref = g0_0;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_1_ref = g0_1;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_2_ref = g0_2;
                        global::ILGPU.Runtime.Cuda.Ref<float> g0_3_ref = g0_3;
                        global::ILGPU.Runtime.Cuda.Input<int> in4 = c0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in5 = c1_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in6 = m1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in7 = m1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in8 = n1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in9 = n1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in10 = x2_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in11 = x2_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in12 = x2_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in13 = x2_0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in14 = c0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in15 = c1_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> in16 = m1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in17 = m1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in18 = n1_0;
                        global::ILGPU.Runtime.Cuda.Input<int> in19 = n1_1;
                        global::ILGPU.Runtime.Cuda.Input<int> in20 = x3_0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> in21 = x3_0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> in22 = x3_0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> in23 = x3_0_0.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ "
                            + "{ "
                            + ".reg .b32 t, u, s, base; mov.b32 base, 0x64006400; "
                            + ".reg .b32 r2_0_0, r2_0_1, r2_0_2, r2_0_3; "
                            + "shr.u32 t, %4, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %8; fma.rn.f16x2 t, u, %6, t; shl.b32 s, %4, 12; and.b32 s, s, 0x80008000; xor.b32 r2_0_0, t, s; "
                            + "shr.u32 t, %4, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %8; fma.rn.f16x2 t, u, %6, t; shl.b32 s, %4, 8; and.b32 s, s, 0x80008000; xor.b32 r2_0_1, t, s; "
                            + "shr.u32 t, %4, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %8; fma.rn.f16x2 t, u, %6, t; shl.b32 s, %4, 4; and.b32 s, s, 0x80008000; xor.b32 r2_0_2, t, s; "
                            + "shr.u32 t, %4, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %8; fma.rn.f16x2 t, u, %6, t; and.b32 s, %4, 0x80008000; xor.b32 r2_0_3, t, s; "
                            + ".reg .b32 r2_1_0, r2_1_1, r2_1_2, r2_1_3; "
                            + "shr.u32 t, %5, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %9; fma.rn.f16x2 t, u, %7, t; shl.b32 s, %5, 12; and.b32 s, s, 0x80008000; xor.b32 r2_1_0, t, s; "
                            + "shr.u32 t, %5, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %9; fma.rn.f16x2 t, u, %7, t; shl.b32 s, %5, 8; and.b32 s, s, 0x80008000; xor.b32 r2_1_1, t, s; "
                            + "shr.u32 t, %5, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %9; fma.rn.f16x2 t, u, %7, t; shl.b32 s, %5, 4; and.b32 s, s, 0x80008000; xor.b32 r2_1_2, t, s; "
                            + "shr.u32 t, %5, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %9; fma.rn.f16x2 t, u, %7, t; and.b32 s, %5, 0x80008000; xor.b32 r2_1_3, t, s; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_0, r2_1_0, r2_0_1, r2_1_1}, {%10, %11}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r2_0_2, r2_1_2, r2_0_3, r2_1_3}, {%12, %13}, {%0, %1, %2, %3}; "
                            + "} "
                            + "{ "
                            + ".reg .b32 t, u, s, base; mov.b32 base, 0x64006400; "
                            + ".reg .b32 r3_0_0, r3_0_1, r3_0_2, r3_0_3; "
                            + "shr.u32 t, %14, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %18; fma.rn.f16x2 t, u, %16, t; shl.b32 s, %14, 12; and.b32 s, s, 0x80008000; xor.b32 r3_0_0, t, s; "
                            + "shr.u32 t, %14, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %18; fma.rn.f16x2 t, u, %16, t; shl.b32 s, %14, 8; and.b32 s, s, 0x80008000; xor.b32 r3_0_1, t, s; "
                            + "shr.u32 t, %14, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %18; fma.rn.f16x2 t, u, %16, t; shl.b32 s, %14, 4; and.b32 s, s, 0x80008000; xor.b32 r3_0_2, t, s; "
                            + "shr.u32 t, %14, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %18; fma.rn.f16x2 t, u, %16, t; and.b32 s, %14, 0x80008000; xor.b32 r3_0_3, t, s; "
                            + ".reg .b32 r3_1_0, r3_1_1, r3_1_2, r3_1_3; "
                            + "shr.u32 t, %15, 0; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %19; fma.rn.f16x2 t, u, %17, t; shl.b32 s, %15, 12; and.b32 s, s, 0x80008000; xor.b32 r3_1_0, t, s; "
                            + "shr.u32 t, %15, 4; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %19; fma.rn.f16x2 t, u, %17, t; shl.b32 s, %15, 8; and.b32 s, s, 0x80008000; xor.b32 r3_1_1, t, s; "
                            + "shr.u32 t, %15, 8; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %19; fma.rn.f16x2 t, u, %17, t; shl.b32 s, %15, 4; and.b32 s, s, 0x80008000; xor.b32 r3_1_2, t, s; "
                            + "shr.u32 t, %15, 12; and.b32 t, t, 0x00070007; or.b32 u, t, 0x64006400; sub.f16x2 u, u, base; "
                            + "add.u32 t, t, 0x000F000F; shl.b32 t, t, 10; mul.f16x2 t, t, %19; fma.rn.f16x2 t, u, %17, t; and.b32 s, %15, 0x80008000; xor.b32 r3_1_3, t, s; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_0, r3_1_0, r3_0_1, r3_1_1}, {%20, %21}, {%0, %1, %2, %3}; "
                            + "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {r3_0_2, r3_1_2, r3_0_3, r3_1_3}, {%22, %23}, {%0, %1, %2, %3}; "
                            + "} "
                            + "} ",
                            ref g0_0_ref, ref g0_1_ref, ref g0_2_ref, ref g0_3_ref, ref in4, ref in5, ref in6, ref in7, ref in8, ref in9, ref in10, ref in11, ref in12, ref in13, ref in14, ref in15, ref in16, ref in17, ref in18, ref in19, ref in20, ref in21, ref in22, ref in23);
                        g0_0 = g0_0_ref.Value;
                        g0_1 = g0_1_ref.Value;
                        g0_2 = g0_2_ref.Value;
                        g0_3 = g0_3_ref.Value;
                    }
                    else
                    {
                        global::QuantSdk.Gpu.Float128 product;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 0, m1_0, n1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 0, m1_1, n1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 1, m1_0, n1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 1, m1_1, n1_1), x2_0_0.X, x2_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 2, m1_0, n1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 2, m1_1, n1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.Z, 3, m1_0, n1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.Z, 3, m1_1, n1_1), x2_0_0.Z, x2_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 0, m1_0, n1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 0, m1_1, n1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 1, m1_0, n1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 1, m1_1, n1_1), x3_0_0.X, x3_0_0.Y);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                        product = global::QuantSdk.Gpu.TensorMath.Product(global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 2, m1_0, n1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 2, m1_1, n1_1), global::QuantSdk.Gpu.TensorMath.MantPair(c0_0.W, 3, m1_0, n1_0), global::QuantSdk.Gpu.TensorMath.MantPair(c1_0.W, 3, m1_1, n1_1), x3_0_0.Z, x3_0_0.W);
                        g0_0 += product.X;
                        g0_1 += product.Y;
                        g0_2 += product.Z;
                        g0_3 += product.W;
                    }
                    s0_0 += g0_0 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0));
                    s0_1 += g0_1 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_0));
                    s0_2 += g0_2 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1));
                    s0_3 += g0_3 * (global::QuantSdk.Gpu.DeviceMath.Low(meta1_1));
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
                    if (target < 17 && token + i / 16 < tokens)
                    {
                        y[(long)(token + i / 16) * 17 + target] = total * activationScales[token + i / 16];
                    }
                }
                global::ILGPU.Group.Barrier();
            }
        }
    }
}

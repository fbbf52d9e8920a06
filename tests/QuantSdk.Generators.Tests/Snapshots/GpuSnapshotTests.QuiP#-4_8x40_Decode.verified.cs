#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: QuiP#-4, 40 to 8 features, LatticeRows, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Decode,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 4, RowsPerLane: 2, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 1, Fragments: true),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 4,
                SharedBytes: 32768, InputStride: 128, Kind: global::QuantSdk.Gpu.KernelKind.Decode),
        };

        /// <summary>Decodes the weights to half precision, row by row.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Decode(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<int> weights = y.Cast<int>();
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
                int block0 = block;
                int row = block0 * 16 + slot * 2;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source0 = units.SubView((long)block0 * 64 + lane);
                for (int step = warp; step < 1; step += 1)
                {
                    global::QuantSdk.Gpu.Packed128 c0_0 = source0[step * 64];
                    global::QuantSdk.Gpu.Packed128 c1_0 = source0[step * 64 + 32];
                    int first = step * 16 + part;
                    int p0_0_0 = magnitudes[c0_0.X >> 4 & 0xFF0] ^ signs[c0_0.X << 4 & 0xFF0];
                    int p0_0_1 = magnitudes[c0_0.X >> 20 & 0xFF0] ^ signs[c0_0.X >> 12 & 0xFF0];
                    int p1_0_0 = magnitudes[c1_0.X >> 4 & 0xFF0] ^ signs[c1_0.X << 4 & 0xFF0];
                    int p1_0_1 = magnitudes[c1_0.X >> 20 & 0xFF0] ^ signs[c1_0.X >> 12 & 0xFF0];

                    {
                        int w0_0, w0_1, w0_2, w0_3, w0_4, w0_5, w0_6, w0_7;
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
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                            w0_4 = out4.Value;
                            w0_5 = out5.Value;
                            w0_6 = out6.Value;
                            w0_7 = out7.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 0));
                            w0_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 0));
                            w0_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 1));
                            w0_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 1));
                            w0_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 2));
                            w0_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 2));
                            w0_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_0_0, 3));
                            w0_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_0_0, 3));
                        }
                        if (row + 0 < 8)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + (first + 0) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w0_4, W = w0_6 };
                        }
                        if (row + 1 < 8)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + (first + 0) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w0_5, W = w0_7 };
                        }
                    }
                    int p0_1_0 = magnitudes[c0_0.Y >> 4 & 0xFF0] ^ signs[c0_0.Y << 4 & 0xFF0];
                    int p0_1_1 = magnitudes[c0_0.Y >> 20 & 0xFF0] ^ signs[c0_0.Y >> 12 & 0xFF0];
                    int p1_1_0 = magnitudes[c1_0.Y >> 4 & 0xFF0] ^ signs[c1_0.Y << 4 & 0xFF0];
                    int p1_1_1 = magnitudes[c1_0.Y >> 20 & 0xFF0] ^ signs[c1_0.Y >> 12 & 0xFF0];

                    {
                        int w0_0, w0_1, w0_2, w0_3, w0_4, w0_5, w0_6, w0_7;
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
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                            w0_4 = out4.Value;
                            w0_5 = out5.Value;
                            w0_6 = out6.Value;
                            w0_7 = out7.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 0));
                            w0_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 0));
                            w0_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 1));
                            w0_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 1));
                            w0_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 2));
                            w0_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 2));
                            w0_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_1_0, 3));
                            w0_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_1_0, 3));
                        }
                        if (row + 0 < 8)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + (first + 4) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w0_4, W = w0_6 };
                        }
                        if (row + 1 < 8)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + (first + 4) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w0_5, W = w0_7 };
                        }
                    }
                    int p0_2_0 = magnitudes[c0_0.Z >> 4 & 0xFF0] ^ signs[c0_0.Z << 4 & 0xFF0];
                    int p0_2_1 = magnitudes[c0_0.Z >> 20 & 0xFF0] ^ signs[c0_0.Z >> 12 & 0xFF0];
                    int p1_2_0 = magnitudes[c1_0.Z >> 4 & 0xFF0] ^ signs[c1_0.Z << 4 & 0xFF0];
                    int p1_2_1 = magnitudes[c1_0.Z >> 20 & 0xFF0] ^ signs[c1_0.Z >> 12 & 0xFF0];

                    {
                        int w0_0, w0_1, w0_2, w0_3, w0_4, w0_5, w0_6, w0_7;
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
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                            w0_4 = out4.Value;
                            w0_5 = out5.Value;
                            w0_6 = out6.Value;
                            w0_7 = out7.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 0));
                            w0_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 0));
                            w0_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 1));
                            w0_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 1));
                            w0_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 2));
                            w0_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 2));
                            w0_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_2_0, 3));
                            w0_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_2_0, 3));
                        }
                        if (row + 0 < 8)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + (first + 8) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w0_4, W = w0_6 };
                        }
                        if (row + 1 < 8)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + (first + 8) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w0_5, W = w0_7 };
                        }
                    }
                    int p0_3_0 = magnitudes[c0_0.W >> 4 & 0xFF0] ^ signs[c0_0.W << 4 & 0xFF0];
                    int p0_3_1 = magnitudes[c0_0.W >> 20 & 0xFF0] ^ signs[c0_0.W >> 12 & 0xFF0];
                    int p1_3_0 = magnitudes[c1_0.W >> 4 & 0xFF0] ^ signs[c1_0.W << 4 & 0xFF0];
                    int p1_3_1 = magnitudes[c1_0.W >> 20 & 0xFF0] ^ signs[c1_0.W >> 12 & 0xFF0];

                    {
                        int w0_0, w0_1, w0_2, w0_3, w0_4, w0_5, w0_6, w0_7;
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
                            w0_0 = out0.Value;
                            w0_1 = out1.Value;
                            w0_2 = out2.Value;
                            w0_3 = out3.Value;
                            w0_4 = out4.Value;
                            w0_5 = out5.Value;
                            w0_6 = out6.Value;
                            w0_7 = out7.Value;
                        }
                        else
                        {
                            w0_0 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 0));
                            w0_1 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 0), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 0));
                            w0_2 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 1));
                            w0_3 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 1), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 1));
                            w0_4 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 2));
                            w0_5 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 2), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 2));
                            w0_6 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p0_3_0, 3));
                            w0_7 = global::QuantSdk.Gpu.TensorMath.MultiplyAdd(global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_1, 3), ratio, global::QuantSdk.Gpu.TensorMath.LatticePair(p1_3_0, 3));
                        }
                        if (row + 0 < 8)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 0) * 128 + (first + 12) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_0, Y = w0_2, Z = w0_4, W = w0_6 };
                        }
                        if (row + 1 < 8)
                        {
                            weights.Cast<global::QuantSdk.Gpu.Packed128>()[((long)(row + 1) * 128 + (first + 12) * 8 + 0) / 8] = new global::QuantSdk.Gpu.Packed128 { X = w0_1, Y = w0_3, Z = w0_5, W = w0_7 };
                        }
                    }
                }
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: MANT4-g64, 192 to 7 features, GroupInteger, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv2,
                new global::QuantSdk.Gpu.RowLayout(LanesPerRow: 8, RowsPerLane: 1, Steps: 1, WordsPerUnit: 4, WordsPerLoad: 4, RowBlocks: 2),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 64, GroupsPerMultiprocessor: 2,
                SharedBytes: 0, InputStride: 256, Tokens: 2),
        };

        /// <summary>Matrix-vector products of 2 tokens for each layer of the grid.</summary>
        /// <param name="codes">Codes in this kernel's layout.</param>
        /// <param name="table">Codebooks, lattice tables or group metadata.</param>
        /// <param name="scales">A scale per row or per stage.</param>
        /// <param name="x">Activations.</param>
        /// <param name="activationScales">The scale of each group of INT8 activations.</param>
        /// <param name="y">The outputs.</param>
        public static void Gemv2(global::ILGPU.ArrayView<int> codes, global::ILGPU.ArrayView<int> table, global::ILGPU.ArrayView<float> scales, global::ILGPU.ArrayView<int> x, global::ILGPU.ArrayView<float> activationScales, global::ILGPU.ArrayView<float> y)
        {
            int lane = global::ILGPU.Group.IdxX & 31;
            int part = lane & 7;
            int tokens = (int)(y.Length / 7);
            int token = global::ILGPU.Grid.IdxZ * 2;
            int tokent1 = global::ILGPU.IntrinsicMath.Min(token + 1, tokens - 1);
            global::ILGPU.ArrayView<int> input = x.SubView((long)token * 64, 64);
            global::ILGPU.ArrayView<int> inputt1 = x.SubView((long)tokent1 * 64, 64);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> units = codes.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> activations = input.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> activationst1 = inputt1.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> inputScales = activationScales.SubView((long)token * 4, 4);
            global::ILGPU.ArrayView<float> inputScalest1 = activationScales.SubView((long)tokent1 * 4, 4);
            for (int block = global::ILGPU.Grid.IdxX * 2 + (global::ILGPU.Group.IdxX >> 5); block < 2; block += 2)
            {
                int row = block * 4 + lane / 8 * 1;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = units.SubView((long)block * 32 + lane);
                float sum0 = 0f;
                float sum0t1 = 0f;
                for (int step = 0; step < 1; step++)
                {
                    int at = step * 32;
                    global::QuantSdk.Gpu.Packed128 c0_0 = source[at + 0];
                    int unit = step * 8 + part;
                    int groupIndex = unit / 2;
                    int meta0 = table[(row + 0) * 4 + groupIndex];
                    global::QuantSdk.Gpu.Packed128 x0 = activations[unit * 2];
                    global::QuantSdk.Gpu.Packed128 x1 = activations[unit * 2 + 1];
                    float inputScale = inputScales[groupIndex];
                    int s0 = 0;
                    int t0 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> s0_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> t0_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_0 = c0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_1 = c0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_2 = c0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_3 = c0_0.W;
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
                            + "not.b32 t, %6; and.b32 n0, t, 0x7F7F7F7F; add.u32 n0, n0, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n0, n0, t; "
                            + "not.b32 t, %7; and.b32 n1, t, 0x7F7F7F7F; add.u32 n1, n1, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n1, n1, t; "
                            + "not.b32 t, %8; and.b32 n2, t, 0x7F7F7F7F; add.u32 n2, n2, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n2, n2, t; "
                            + "not.b32 t, %9; and.b32 n3, t, 0x7F7F7F7F; add.u32 n3, n3, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n3, n3, t; "
                            + "not.b32 t, %10; and.b32 n4, t, 0x7F7F7F7F; add.u32 n4, n4, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n4, n4, t; "
                            + "not.b32 t, %11; and.b32 n5, t, 0x7F7F7F7F; add.u32 n5, n5, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n5, n5, t; "
                            + "not.b32 t, %12; and.b32 n6, t, 0x7F7F7F7F; add.u32 n6, n6, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n6, n6, t; "
                            + "not.b32 t, %13; and.b32 n7, t, 0x7F7F7F7F; add.u32 n7, n7, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n7, n7, t; "
                            + "mov.b32 %0, 0; mov.b32 %1, 0; "
                            + "and.b32 m, %2, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %2, 4; "
                            + "prmt.b32 s, %2, 0, 0xBA98; "
                            + "lop3.b32 y, %6, n0, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %7, n1, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "and.b32 m, %3, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %3, 4; "
                            + "prmt.b32 s, %3, 0, 0xBA98; "
                            + "lop3.b32 y, %8, n2, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %9, n3, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "and.b32 m, %4, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 s, %4, 0, 0xBA98; "
                            + "lop3.b32 y, %10, n4, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %11, n5, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "and.b32 m, %5, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 s, %5, 0, 0xBA98; "
                            + "lop3.b32 y, %12, n6, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %13, n7, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "} ",
                            ref s0_out, ref t0_out, ref w0_0, ref w0_1, ref w0_2, ref w0_3, ref a0, ref a1, ref a2, ref a3, ref a4, ref a5, ref a6, ref a7);
                        s0 = s0_out.Value;
                        t0 = t0_out.Value;
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
                    }
                    sum0 += (float)((meta0 >> 16 & 0xFF) * s0 + (meta0 >> 24 & 1) * t0) * (global::QuantSdk.Gpu.DeviceMath.Low(meta0) * inputScale);
                    global::QuantSdk.Gpu.Packed128 x0t1 = activationst1[unit * 2];
                    global::QuantSdk.Gpu.Packed128 x1t1 = activationst1[unit * 2 + 1];
                    float inputScalet1 = inputScalest1[groupIndex];
                    int s0t1 = 0;
                    int t0t1 = 0;
                    if (global::ILGPU.Runtime.Cuda.CudaAsm.IsSupported)
                    {
                        global::ILGPU.Runtime.Cuda.Output<int> s0t1_out = default;
                        global::ILGPU.Runtime.Cuda.Output<int> t0t1_out = default;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_0 = c0_0.X;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_1 = c0_0.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_2 = c0_0.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> w0_3 = c0_0.W;
                        global::ILGPU.Runtime.Cuda.Input<int> a0 = x0t1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> a1 = x0t1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> a2 = x0t1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> a3 = x0t1.W;
                        global::ILGPU.Runtime.Cuda.Input<int> a4 = x1t1.X;
                        global::ILGPU.Runtime.Cuda.Input<int> a5 = x1t1.Y;
                        global::ILGPU.Runtime.Cuda.Input<int> a6 = x1t1.Z;
                        global::ILGPU.Runtime.Cuda.Input<int> a7 = x1t1.W;
                        global::ILGPU.Runtime.Cuda.CudaAsm.EmitRef(
                            "{ .reg .b32 m, h, i, e, s, y, t, n0, n1, n2, n3, n4, n5, n6, n7; "
                            + "not.b32 t, %6; and.b32 n0, t, 0x7F7F7F7F; add.u32 n0, n0, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n0, n0, t; "
                            + "not.b32 t, %7; and.b32 n1, t, 0x7F7F7F7F; add.u32 n1, n1, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n1, n1, t; "
                            + "not.b32 t, %8; and.b32 n2, t, 0x7F7F7F7F; add.u32 n2, n2, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n2, n2, t; "
                            + "not.b32 t, %9; and.b32 n3, t, 0x7F7F7F7F; add.u32 n3, n3, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n3, n3, t; "
                            + "not.b32 t, %10; and.b32 n4, t, 0x7F7F7F7F; add.u32 n4, n4, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n4, n4, t; "
                            + "not.b32 t, %11; and.b32 n5, t, 0x7F7F7F7F; add.u32 n5, n5, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n5, n5, t; "
                            + "not.b32 t, %12; and.b32 n6, t, 0x7F7F7F7F; add.u32 n6, n6, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n6, n6, t; "
                            + "not.b32 t, %13; and.b32 n7, t, 0x7F7F7F7F; add.u32 n7, n7, 0x01010101; and.b32 t, t, 0x80808080; xor.b32 n7, n7, t; "
                            + "mov.b32 %0, 0; mov.b32 %1, 0; "
                            + "and.b32 m, %2, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %2, 4; "
                            + "prmt.b32 s, %2, 0, 0xBA98; "
                            + "lop3.b32 y, %6, n0, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %7, n1, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "and.b32 m, %3, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %3, 4; "
                            + "prmt.b32 s, %3, 0, 0xBA98; "
                            + "lop3.b32 y, %8, n2, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %9, n3, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "and.b32 m, %4, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %4, 4; "
                            + "prmt.b32 s, %4, 0, 0xBA98; "
                            + "lop3.b32 y, %10, n4, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %11, n5, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "and.b32 m, %5, 0x77777777; shr.u32 h, m, 16; shl.b32 t, %5, 4; "
                            + "prmt.b32 s, %5, 0, 0xBA98; "
                            + "lop3.b32 y, %12, n6, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, m; prmt.b32 e, 0x08040201, 0x80402010, m; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "prmt.b32 s, t, 0, 0xBA98; "
                            + "lop3.b32 y, %13, n7, s, 0xD8; "
                            + "prmt.b32 i, 0x03020100, 0x07060504, h; prmt.b32 e, 0x08040201, 0x80402010, h; "
                            + "dp4a.u32.s32 %0, i, y, %0; dp4a.u32.s32 %1, e, y, %1; "
                            + "} ",
                            ref s0t1_out, ref t0t1_out, ref w0_0, ref w0_1, ref w0_2, ref w0_3, ref a0, ref a1, ref a2, ref a3, ref a4, ref a5, ref a6, ref a7);
                        s0t1 = s0t1_out.Value;
                        t0t1 = t0t1_out.Value;
                    }
                    else
                    {
                        s0t1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.X, x0t1.X, x0t1.Y);
                        t0t1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.X, x0t1.X, x0t1.Y);
                        s0t1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.Y, x0t1.Z, x0t1.W);
                        t0t1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.Y, x0t1.Z, x0t1.W);
                        s0t1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.Z, x1t1.X, x1t1.Y);
                        t0t1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.Z, x1t1.X, x1t1.Y);
                        s0t1 += global::QuantSdk.Gpu.DeviceMath.IndexSum(c0_0.W, x1t1.Z, x1t1.W);
                        t0t1 += global::QuantSdk.Gpu.DeviceMath.PowerSum(c0_0.W, x1t1.Z, x1t1.W);
                    }
                    sum0t1 += (float)((meta0 >> 16 & 0xFF) * s0t1 + (meta0 >> 24 & 1) * t0t1) * (global::QuantSdk.Gpu.DeviceMath.Low(meta0) * inputScalet1);
                }
                float result0 = sum0;
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 4);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 2);
                result0 += global::ILGPU.Warp.ShuffleXor(result0, 1);
                float result0t1 = sum0t1;
                result0t1 += global::ILGPU.Warp.ShuffleXor(result0t1, 4);
                result0t1 += global::ILGPU.Warp.ShuffleXor(result0t1, 2);
                result0t1 += global::ILGPU.Warp.ShuffleXor(result0t1, 1);
                if (part == 0)
                {
                    if (row + 0 < 7)
                    {
                        y[(long)token * 7 + row + 0] = result0;
                        if (token + 1 < tokens) y[(long)tokent1 * 7 + row + 0] = result0t1;
                    }
                }
            }
        }
    }
}

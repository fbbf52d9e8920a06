#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: AQLM-2x8, 264 to 34 features, PartialSum, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.PartialSumLayout(Planes: 4, Slabs: 1),
                GroupsX: 1, GroupsY: 2, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 131072, InputStride: 512),
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
            int lane = global::ILGPU.Group.IdxX & 31;
            int warp = global::ILGPU.Group.IdxX >> 5;
            int slab = global::ILGPU.Grid.IdxX;
            int chunk = global::ILGPU.Grid.IdxY;
            int token = global::ILGPU.Grid.IdxZ;
            int batches = global::ILGPU.IntrinsicMath.Min(1, 2 - chunk * 1);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = codes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(((long)slab * 2 + chunk * 1) * 256 + lane);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = x.SubView((long)token * 512, 512).Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> entries = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> products = global::ILGPU.SharedMemory.GetDynamic<float>();
            int batch = warp;
            global::QuantSdk.Gpu.Packed128 c0 = default;
            global::QuantSdk.Gpu.Packed128 c1 = default;
            global::QuantSdk.Gpu.Packed128 c2 = default;
            global::QuantSdk.Gpu.Packed128 c3 = default;
            global::QuantSdk.Gpu.Packed128 c4 = default;
            global::QuantSdk.Gpu.Packed128 c5 = default;
            global::QuantSdk.Gpu.Packed128 c6 = default;
            global::QuantSdk.Gpu.Packed128 c7 = default;
            if (batch < batches)
            {
                int at = batch * 256;
                c0 = source[at + 0];
                c1 = source[at + 32];
                c2 = source[at + 64];
                c3 = source[at + 96];
                c4 = source[at + 128];
                c5 = source[at + 160];
                c6 = source[at + 192];
                c7 = source[at + 224];
            }

            {
                int vector0 = (slab * 128 + 0 + lane) / 2;
                global::QuantSdk.Gpu.Float128 x0_0 = activations[(vector0) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x0_1 = activations[(vector0) * 2 + 1];
                int vector1 = (slab * 128 + 32 + lane) / 2;
                global::QuantSdk.Gpu.Float128 x1_0 = activations[(vector1) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x1_1 = activations[(vector1) * 2 + 1];
                int vector2 = (slab * 128 + 64 + lane) / 2;
                global::QuantSdk.Gpu.Float128 x2_0 = activations[(vector2) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x2_1 = activations[(vector2) * 2 + 1];
                int vector3 = (slab * 128 + 96 + lane) / 2;
                global::QuantSdk.Gpu.Float128 x3_0 = activations[(vector3) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x3_1 = activations[(vector3) * 2 + 1];
                int book = lane % 2 * 256;
                for (int entry = warp; entry < 256; entry += 1)
                {
                    global::QuantSdk.Gpu.Packed128 e_0 = entries[book + entry];
                    products[entry * 32 + 0 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e_0.W) * x0_1.W;
                    products[entry * 32 + 8192 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e_0.W) * x1_1.W;
                    products[entry * 32 + 16384 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X) * x2_0.X + global::QuantSdk.Gpu.DeviceMath.High(e_0.X) * x2_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y) * x2_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e_0.Y) * x2_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z) * x2_1.X + global::QuantSdk.Gpu.DeviceMath.High(e_0.Z) * x2_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e_0.W) * x2_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e_0.W) * x2_1.W;
                    products[entry * 32 + 24576 + lane] = global::QuantSdk.Gpu.DeviceMath.Low(e_0.X) * x3_0.X + global::QuantSdk.Gpu.DeviceMath.High(e_0.X) * x3_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Y) * x3_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e_0.Y) * x3_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e_0.Z) * x3_1.X + global::QuantSdk.Gpu.DeviceMath.High(e_0.Z) * x3_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e_0.W) * x3_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e_0.W) * x3_1.W;
                }
            }
            global::ILGPU.Group.Barrier();
            global::ILGPU.ArrayView<float> plane0 = products.SubView(0 + lane, 8161);
            global::ILGPU.ArrayView<float> plane1 = products.SubView(8192 + lane, 8161);
            global::ILGPU.ArrayView<float> plane2 = products.SubView(16384 + lane, 8161);
            global::ILGPU.ArrayView<float> plane3 = products.SubView(24576 + lane, 8161);
            while (batch < batches)
            {
                global::QuantSdk.Gpu.Packed128 d0 = c0;
                global::QuantSdk.Gpu.Packed128 d1 = c1;
                global::QuantSdk.Gpu.Packed128 d2 = c2;
                global::QuantSdk.Gpu.Packed128 d3 = c3;
                global::QuantSdk.Gpu.Packed128 d4 = c4;
                global::QuantSdk.Gpu.Packed128 d5 = c5;
                global::QuantSdk.Gpu.Packed128 d6 = c6;
                global::QuantSdk.Gpu.Packed128 d7 = c7;
                int next = batch + 1;
                if (next < batches)
                {
                    int at = next * 256;
                    c0 = source[at + 0];
                    c1 = source[at + 32];
                    c2 = source[at + 64];
                    c3 = source[at + 96];
                    c4 = source[at + 128];
                    c5 = source[at + 160];
                    c6 = source[at + 192];
                    c7 = source[at + 224];
                }
                int w0 = d0.X;
                float a0 = ((plane0[w0 << 5 & 0x1FE0] + plane1[w0 >> 3 & 0x1FE0]) + (plane2[w0 >> 11 & 0x1FE0] + plane3[w0 >> 19 & 0x1FE0]));
                int w1 = d0.Y;
                float a1 = ((plane0[w1 << 5 & 0x1FE0] + plane1[w1 >> 3 & 0x1FE0]) + (plane2[w1 >> 11 & 0x1FE0] + plane3[w1 >> 19 & 0x1FE0]));
                int w2 = d0.Z;
                float a2 = ((plane0[w2 << 5 & 0x1FE0] + plane1[w2 >> 3 & 0x1FE0]) + (plane2[w2 >> 11 & 0x1FE0] + plane3[w2 >> 19 & 0x1FE0]));
                int w3 = d0.W;
                float a3 = ((plane0[w3 << 5 & 0x1FE0] + plane1[w3 >> 3 & 0x1FE0]) + (plane2[w3 >> 11 & 0x1FE0] + plane3[w3 >> 19 & 0x1FE0]));
                int w4 = d1.X;
                float a4 = ((plane0[w4 << 5 & 0x1FE0] + plane1[w4 >> 3 & 0x1FE0]) + (plane2[w4 >> 11 & 0x1FE0] + plane3[w4 >> 19 & 0x1FE0]));
                int w5 = d1.Y;
                float a5 = ((plane0[w5 << 5 & 0x1FE0] + plane1[w5 >> 3 & 0x1FE0]) + (plane2[w5 >> 11 & 0x1FE0] + plane3[w5 >> 19 & 0x1FE0]));
                int w6 = d1.Z;
                float a6 = ((plane0[w6 << 5 & 0x1FE0] + plane1[w6 >> 3 & 0x1FE0]) + (plane2[w6 >> 11 & 0x1FE0] + plane3[w6 >> 19 & 0x1FE0]));
                int w7 = d1.W;
                float a7 = ((plane0[w7 << 5 & 0x1FE0] + plane1[w7 >> 3 & 0x1FE0]) + (plane2[w7 >> 11 & 0x1FE0] + plane3[w7 >> 19 & 0x1FE0]));
                int w8 = d2.X;
                float a8 = ((plane0[w8 << 5 & 0x1FE0] + plane1[w8 >> 3 & 0x1FE0]) + (plane2[w8 >> 11 & 0x1FE0] + plane3[w8 >> 19 & 0x1FE0]));
                int w9 = d2.Y;
                float a9 = ((plane0[w9 << 5 & 0x1FE0] + plane1[w9 >> 3 & 0x1FE0]) + (plane2[w9 >> 11 & 0x1FE0] + plane3[w9 >> 19 & 0x1FE0]));
                int w10 = d2.Z;
                float a10 = ((plane0[w10 << 5 & 0x1FE0] + plane1[w10 >> 3 & 0x1FE0]) + (plane2[w10 >> 11 & 0x1FE0] + plane3[w10 >> 19 & 0x1FE0]));
                int w11 = d2.W;
                float a11 = ((plane0[w11 << 5 & 0x1FE0] + plane1[w11 >> 3 & 0x1FE0]) + (plane2[w11 >> 11 & 0x1FE0] + plane3[w11 >> 19 & 0x1FE0]));
                int w12 = d3.X;
                float a12 = ((plane0[w12 << 5 & 0x1FE0] + plane1[w12 >> 3 & 0x1FE0]) + (plane2[w12 >> 11 & 0x1FE0] + plane3[w12 >> 19 & 0x1FE0]));
                int w13 = d3.Y;
                float a13 = ((plane0[w13 << 5 & 0x1FE0] + plane1[w13 >> 3 & 0x1FE0]) + (plane2[w13 >> 11 & 0x1FE0] + plane3[w13 >> 19 & 0x1FE0]));
                int w14 = d3.Z;
                float a14 = ((plane0[w14 << 5 & 0x1FE0] + plane1[w14 >> 3 & 0x1FE0]) + (plane2[w14 >> 11 & 0x1FE0] + plane3[w14 >> 19 & 0x1FE0]));
                int w15 = d3.W;
                float a15 = ((plane0[w15 << 5 & 0x1FE0] + plane1[w15 >> 3 & 0x1FE0]) + (plane2[w15 >> 11 & 0x1FE0] + plane3[w15 >> 19 & 0x1FE0]));
                int w16 = d4.X;
                float a16 = ((plane0[w16 << 5 & 0x1FE0] + plane1[w16 >> 3 & 0x1FE0]) + (plane2[w16 >> 11 & 0x1FE0] + plane3[w16 >> 19 & 0x1FE0]));
                int w17 = d4.Y;
                float a17 = ((plane0[w17 << 5 & 0x1FE0] + plane1[w17 >> 3 & 0x1FE0]) + (plane2[w17 >> 11 & 0x1FE0] + plane3[w17 >> 19 & 0x1FE0]));
                int w18 = d4.Z;
                float a18 = ((plane0[w18 << 5 & 0x1FE0] + plane1[w18 >> 3 & 0x1FE0]) + (plane2[w18 >> 11 & 0x1FE0] + plane3[w18 >> 19 & 0x1FE0]));
                int w19 = d4.W;
                float a19 = ((plane0[w19 << 5 & 0x1FE0] + plane1[w19 >> 3 & 0x1FE0]) + (plane2[w19 >> 11 & 0x1FE0] + plane3[w19 >> 19 & 0x1FE0]));
                int w20 = d5.X;
                float a20 = ((plane0[w20 << 5 & 0x1FE0] + plane1[w20 >> 3 & 0x1FE0]) + (plane2[w20 >> 11 & 0x1FE0] + plane3[w20 >> 19 & 0x1FE0]));
                int w21 = d5.Y;
                float a21 = ((plane0[w21 << 5 & 0x1FE0] + plane1[w21 >> 3 & 0x1FE0]) + (plane2[w21 >> 11 & 0x1FE0] + plane3[w21 >> 19 & 0x1FE0]));
                int w22 = d5.Z;
                float a22 = ((plane0[w22 << 5 & 0x1FE0] + plane1[w22 >> 3 & 0x1FE0]) + (plane2[w22 >> 11 & 0x1FE0] + plane3[w22 >> 19 & 0x1FE0]));
                int w23 = d5.W;
                float a23 = ((plane0[w23 << 5 & 0x1FE0] + plane1[w23 >> 3 & 0x1FE0]) + (plane2[w23 >> 11 & 0x1FE0] + plane3[w23 >> 19 & 0x1FE0]));
                int w24 = d6.X;
                float a24 = ((plane0[w24 << 5 & 0x1FE0] + plane1[w24 >> 3 & 0x1FE0]) + (plane2[w24 >> 11 & 0x1FE0] + plane3[w24 >> 19 & 0x1FE0]));
                int w25 = d6.Y;
                float a25 = ((plane0[w25 << 5 & 0x1FE0] + plane1[w25 >> 3 & 0x1FE0]) + (plane2[w25 >> 11 & 0x1FE0] + plane3[w25 >> 19 & 0x1FE0]));
                int w26 = d6.Z;
                float a26 = ((plane0[w26 << 5 & 0x1FE0] + plane1[w26 >> 3 & 0x1FE0]) + (plane2[w26 >> 11 & 0x1FE0] + plane3[w26 >> 19 & 0x1FE0]));
                int w27 = d6.W;
                float a27 = ((plane0[w27 << 5 & 0x1FE0] + plane1[w27 >> 3 & 0x1FE0]) + (plane2[w27 >> 11 & 0x1FE0] + plane3[w27 >> 19 & 0x1FE0]));
                int w28 = d7.X;
                float a28 = ((plane0[w28 << 5 & 0x1FE0] + plane1[w28 >> 3 & 0x1FE0]) + (plane2[w28 >> 11 & 0x1FE0] + plane3[w28 >> 19 & 0x1FE0]));
                int w29 = d7.Y;
                float a29 = ((plane0[w29 << 5 & 0x1FE0] + plane1[w29 >> 3 & 0x1FE0]) + (plane2[w29 >> 11 & 0x1FE0] + plane3[w29 >> 19 & 0x1FE0]));
                int w30 = d7.Z;
                float a30 = ((plane0[w30 << 5 & 0x1FE0] + plane1[w30 >> 3 & 0x1FE0]) + (plane2[w30 >> 11 & 0x1FE0] + plane3[w30 >> 19 & 0x1FE0]));
                int w31 = d7.W;
                float a31 = ((plane0[w31 << 5 & 0x1FE0] + plane1[w31 >> 3 & 0x1FE0]) + (plane2[w31 >> 11 & 0x1FE0] + plane3[w31 >> 19 & 0x1FE0]));
                bool upper16 = (lane & 16) != 0;
                float r16_0 = (upper16 ? a16 : a0) + global::ILGPU.Warp.ShuffleXor(upper16 ? a0 : a16, 16);
                float r16_1 = (upper16 ? a17 : a1) + global::ILGPU.Warp.ShuffleXor(upper16 ? a1 : a17, 16);
                float r16_2 = (upper16 ? a18 : a2) + global::ILGPU.Warp.ShuffleXor(upper16 ? a2 : a18, 16);
                float r16_3 = (upper16 ? a19 : a3) + global::ILGPU.Warp.ShuffleXor(upper16 ? a3 : a19, 16);
                float r16_4 = (upper16 ? a20 : a4) + global::ILGPU.Warp.ShuffleXor(upper16 ? a4 : a20, 16);
                float r16_5 = (upper16 ? a21 : a5) + global::ILGPU.Warp.ShuffleXor(upper16 ? a5 : a21, 16);
                float r16_6 = (upper16 ? a22 : a6) + global::ILGPU.Warp.ShuffleXor(upper16 ? a6 : a22, 16);
                float r16_7 = (upper16 ? a23 : a7) + global::ILGPU.Warp.ShuffleXor(upper16 ? a7 : a23, 16);
                float r16_8 = (upper16 ? a24 : a8) + global::ILGPU.Warp.ShuffleXor(upper16 ? a8 : a24, 16);
                float r16_9 = (upper16 ? a25 : a9) + global::ILGPU.Warp.ShuffleXor(upper16 ? a9 : a25, 16);
                float r16_10 = (upper16 ? a26 : a10) + global::ILGPU.Warp.ShuffleXor(upper16 ? a10 : a26, 16);
                float r16_11 = (upper16 ? a27 : a11) + global::ILGPU.Warp.ShuffleXor(upper16 ? a11 : a27, 16);
                float r16_12 = (upper16 ? a28 : a12) + global::ILGPU.Warp.ShuffleXor(upper16 ? a12 : a28, 16);
                float r16_13 = (upper16 ? a29 : a13) + global::ILGPU.Warp.ShuffleXor(upper16 ? a13 : a29, 16);
                float r16_14 = (upper16 ? a30 : a14) + global::ILGPU.Warp.ShuffleXor(upper16 ? a14 : a30, 16);
                float r16_15 = (upper16 ? a31 : a15) + global::ILGPU.Warp.ShuffleXor(upper16 ? a15 : a31, 16);
                bool upper8 = (lane & 8) != 0;
                float r8_0 = (upper8 ? r16_8 : r16_0) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_0 : r16_8, 8);
                float r8_1 = (upper8 ? r16_9 : r16_1) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_1 : r16_9, 8);
                float r8_2 = (upper8 ? r16_10 : r16_2) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_2 : r16_10, 8);
                float r8_3 = (upper8 ? r16_11 : r16_3) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_3 : r16_11, 8);
                float r8_4 = (upper8 ? r16_12 : r16_4) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_4 : r16_12, 8);
                float r8_5 = (upper8 ? r16_13 : r16_5) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_5 : r16_13, 8);
                float r8_6 = (upper8 ? r16_14 : r16_6) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_6 : r16_14, 8);
                float r8_7 = (upper8 ? r16_15 : r16_7) + global::ILGPU.Warp.ShuffleXor(upper8 ? r16_7 : r16_15, 8);
                bool upper4 = (lane & 4) != 0;
                float r4_0 = (upper4 ? r8_4 : r8_0) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_0 : r8_4, 4);
                float r4_1 = (upper4 ? r8_5 : r8_1) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_1 : r8_5, 4);
                float r4_2 = (upper4 ? r8_6 : r8_2) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_2 : r8_6, 4);
                float r4_3 = (upper4 ? r8_7 : r8_3) + global::ILGPU.Warp.ShuffleXor(upper4 ? r8_3 : r8_7, 4);
                bool upper2 = (lane & 2) != 0;
                float r2_0 = (upper2 ? r4_2 : r4_0) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_0 : r4_2, 2);
                float r2_1 = (upper2 ? r4_3 : r4_1) + global::ILGPU.Warp.ShuffleXor(upper2 ? r4_1 : r4_3, 2);
                bool upper1 = (lane & 1) != 0;
                float r1_0 = (upper1 ? r2_1 : r2_0) + global::ILGPU.Warp.ShuffleXor(upper1 ? r2_0 : r2_1, 1);
                int row = (chunk * 1 + batch) * 32 + lane;
                if (row < 34)
                {
                    y[(long)token * 34 + row] = r1_0 * scales[row];
                }
                batch = next;
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<16,9,2>, 80 to 65 features, RowSum, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowSumLayout(Positions: 32, RowsPerLane: 4, Slabs: 1),
                GroupsX: 1, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 2,
                SharedBytes: 65536, InputStride: 256),
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
            int batches = global::ILGPU.IntrinsicMath.Min(1, 1 - chunk * 1);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = codes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(((long)slab * 1 + chunk * 1) * 288);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = x.SubView((long)token * 256, 256).Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> entries = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> products = global::ILGPU.SharedMemory.GetDynamic<float>();
            int batch = warp;
            int shift = slab % batches;
            int firstAt = batch + shift;
            firstAt -= firstAt < batches ? 0 : batches;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> first = source.SubView(batch < batches ? firstAt * 288 + lane : 0);
            global::QuantSdk.Gpu.Packed128 c0 = first[0];
            global::QuantSdk.Gpu.Packed128 c1 = first[32];
            global::QuantSdk.Gpu.Packed128 c2 = first[64];
            global::QuantSdk.Gpu.Packed128 c3 = first[96];
            global::QuantSdk.Gpu.Packed128 c4 = first[128];
            global::QuantSdk.Gpu.Packed128 c5 = first[160];
            global::QuantSdk.Gpu.Packed128 c6 = first[192];
            global::QuantSdk.Gpu.Packed128 c7 = first[224];
            global::QuantSdk.Gpu.Packed128 c8 = first[256];
            int position = lane & 15;

            {
                int vector0 = (slab * 32 + 0 + position) / 2;
                global::QuantSdk.Gpu.Float128 x0_0 = activations[(vector0) * 4 + 0];
                global::QuantSdk.Gpu.Float128 x0_1 = activations[(vector0) * 4 + 1];
                global::QuantSdk.Gpu.Float128 x0_2 = activations[(vector0) * 4 + 2];
                global::QuantSdk.Gpu.Float128 x0_3 = activations[(vector0) * 4 + 3];
                int vector1 = (slab * 32 + 16 + position) / 2;
                global::QuantSdk.Gpu.Float128 x1_0 = activations[(vector1) * 4 + 0];
                global::QuantSdk.Gpu.Float128 x1_1 = activations[(vector1) * 4 + 1];
                global::QuantSdk.Gpu.Float128 x1_2 = activations[(vector1) * 4 + 2];
                global::QuantSdk.Gpu.Float128 x1_3 = activations[(vector1) * 4 + 3];
                int book = (lane & 1) * 512;
                for (int entry = warp * 2 + lane / 16; entry < 512; entry += 8)
                {
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> own = entries.SubView((book + entry) * 2);
                    int e0b_at = (0) << 1;
                    global::QuantSdk.Gpu.Packed128 e0b_0 = own[e0b_at];
                    global::QuantSdk.Gpu.Packed128 e0b_1 = own[e0b_at + 1];
                    int e1b_at = (2) << 1;
                    global::QuantSdk.Gpu.Packed128 e1b_0 = own[e1b_at];
                    global::QuantSdk.Gpu.Packed128 e1b_1 = own[e1b_at + 1];
                    int e2b_at = (4) << 1;
                    global::QuantSdk.Gpu.Packed128 e2b_0 = own[e2b_at];
                    global::QuantSdk.Gpu.Packed128 e2b_1 = own[e2b_at + 1];
                    int e3b_at = (6) << 1;
                    global::QuantSdk.Gpu.Packed128 e3b_0 = own[e3b_at];
                    global::QuantSdk.Gpu.Packed128 e3b_1 = own[e3b_at + 1];
                    global::ILGPU.ArrayView<float> target = products.SubView(entry * 32 + position);
                    target[0] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.W) * x0_1.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_1.X) * x0_2.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_1.X) * x0_2.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_1.Y) * x0_2.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_1.Y) * x0_2.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_1.Z) * x0_3.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_1.Z) * x0_3.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_1.W) * x0_3.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_1.W) * x0_3.W;
                    target[16] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.W) * x1_1.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_1.X) * x1_2.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_1.X) * x1_2.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_1.Y) * x1_2.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_1.Y) * x1_2.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_1.Z) * x1_3.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_1.Z) * x1_3.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_1.W) * x1_3.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_1.W) * x1_3.W;
                    target[64] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.W) * x0_1.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_1.X) * x0_2.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_1.X) * x0_2.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_1.Y) * x0_2.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_1.Y) * x0_2.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_1.Z) * x0_3.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_1.Z) * x0_3.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_1.W) * x0_3.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_1.W) * x0_3.W;
                    target[80] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.W) * x1_1.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_1.X) * x1_2.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_1.X) * x1_2.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_1.Y) * x1_2.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_1.Y) * x1_2.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_1.Z) * x1_3.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_1.Z) * x1_3.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_1.W) * x1_3.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_1.W) * x1_3.W;
                    target[128] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.W) * x0_1.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_1.X) * x0_2.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_1.X) * x0_2.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_1.Y) * x0_2.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_1.Y) * x0_2.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_1.Z) * x0_3.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_1.Z) * x0_3.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_1.W) * x0_3.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_1.W) * x0_3.W;
                    target[144] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.W) * x1_1.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_1.X) * x1_2.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_1.X) * x1_2.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_1.Y) * x1_2.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_1.Y) * x1_2.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_1.Z) * x1_3.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_1.Z) * x1_3.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_1.W) * x1_3.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_1.W) * x1_3.W;
                    target[192] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.W) * x0_1.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_1.X) * x0_2.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_1.X) * x0_2.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_1.Y) * x0_2.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_1.Y) * x0_2.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_1.Z) * x0_3.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_1.Z) * x0_3.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_1.W) * x0_3.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_1.W) * x0_3.W;
                    target[208] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.W) * x1_1.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_1.X) * x1_2.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_1.X) * x1_2.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_1.Y) * x1_2.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_1.Y) * x1_2.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_1.Z) * x1_3.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_1.Z) * x1_3.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_1.W) * x1_3.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_1.W) * x1_3.W;
                }
            }
            global::ILGPU.Group.Barrier();
            global::ILGPU.ArrayView<byte> bytes = products.Cast<byte>();
            int low0 = (lane + 0 & 31) * 4;
            int low1 = (lane + 1 & 31) * 4;
            int low2 = (lane + 2 & 31) * 4;
            int low3 = (lane + 3 & 31) * 4;
            int low4 = (lane + 4 & 31) * 4;
            int low5 = (lane + 5 & 31) * 4;
            int low6 = (lane + 6 & 31) * 4;
            int low7 = (lane + 7 & 31) * 4;
            int low8 = (lane + 8 & 31) * 4;
            int low9 = (lane + 9 & 31) * 4;
            int low10 = (lane + 10 & 31) * 4;
            int low11 = (lane + 11 & 31) * 4;
            int low12 = (lane + 12 & 31) * 4;
            int low13 = (lane + 13 & 31) * 4;
            int low14 = (lane + 14 & 31) * 4;
            int low15 = (lane + 15 & 31) * 4;
            int low16 = (lane + 16 & 31) * 4;
            int low17 = (lane + 17 & 31) * 4;
            int low18 = (lane + 18 & 31) * 4;
            int low19 = (lane + 19 & 31) * 4;
            int low20 = (lane + 20 & 31) * 4;
            int low21 = (lane + 21 & 31) * 4;
            int low22 = (lane + 22 & 31) * 4;
            int low23 = (lane + 23 & 31) * 4;
            int low24 = (lane + 24 & 31) * 4;
            int low25 = (lane + 25 & 31) * 4;
            int low26 = (lane + 26 & 31) * 4;
            int low27 = (lane + 27 & 31) * 4;
            int low28 = (lane + 28 & 31) * 4;
            int low29 = (lane + 29 & 31) * 4;
            int low30 = (lane + 30 & 31) * 4;
            int low31 = (lane + 31 & 31) * 4;
            int at = firstAt;
            while (batch < batches)
            {
                int w0 = c0.X;
                int w1 = c0.Y;
                int w2 = c0.Z;
                int w3 = c0.W;
                int w4 = c1.X;
                int w5 = c1.Y;
                int w6 = c1.Z;
                int w7 = c1.W;
                int w8 = c2.X;
                int w9 = c2.Y;
                int w10 = c2.Z;
                int w11 = c2.W;
                int w12 = c3.X;
                int w13 = c3.Y;
                int w14 = c3.Z;
                int w15 = c3.W;
                int w16 = c4.X;
                int w17 = c4.Y;
                int w18 = c4.Z;
                int w19 = c4.W;
                int w20 = c5.X;
                int w21 = c5.Y;
                int w22 = c5.Z;
                int w23 = c5.W;
                int w24 = c6.X;
                int w25 = c6.Y;
                int w26 = c6.Z;
                int w27 = c6.W;
                int w28 = c7.X;
                int w29 = c7.Y;
                int w30 = c7.Z;
                int w31 = c7.W;
                int w32 = c8.X;
                int w33 = c8.Y;
                int w34 = c8.Z;
                int w35 = c8.W;
                int next = batch + 1;
                int firstRow = (chunk * 1 + at) * 128 + lane;
                int aheadAt = next + shift;
                aheadAt -= aheadAt < batches ? 0 : batches;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> ahead = source.SubView(next < batches ? aheadAt * 288 + lane : 0);
                c0 = ahead[0];
                c1 = ahead[32];
                c2 = ahead[64];
                c3 = ahead[96];
                c4 = ahead[128];
                c5 = ahead[160];
                c6 = ahead[192];
                c7 = ahead[224];
                c8 = ahead[256];
                float a0 = (((((bytes.SubView(w0 << 7 & 0xFF80 | low0, 4).Cast<float>()[0] + bytes.SubView(w0 >> 2 & 0xFF80 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w0 >> 11 & 0xFF80 | low2, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w0 >> 20) | w1 << 12) & 0xFF80 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w1 << 3 & 0xFF80 | low4, 4).Cast<float>()[0] + bytes.SubView(w1 >> 6 & 0xFF80 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w1 >> 15 & 0xFF80 | low6, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w1 >> 24) | w2 << 8) & 0xFF80 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(w2 >> 1 & 0xFF80 | low8, 4).Cast<float>()[0] + bytes.SubView(w2 >> 10 & 0xFF80 | low9, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w2 >> 19) | w3 << 13) & 0xFF80 | low10, 4).Cast<float>()[0] + bytes.SubView(w3 << 4 & 0xFF80 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w3 >> 5 & 0xFF80 | low12, 4).Cast<float>()[0] + bytes.SubView(w3 >> 14 & 0xFF80 | low13, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w3 >> 23) | w4 << 9) & 0xFF80 | low14, 4).Cast<float>()[0] + bytes.SubView(w4 & 0xFF80 | low15, 4).Cast<float>()[0])))) + ((((bytes.SubView(w4 >> 9 & 0xFF80 | low16, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w4 >> 18) | w5 << 14) & 0xFF80 | low17, 4).Cast<float>()[0]) + (bytes.SubView(w5 << 5 & 0xFF80 | low18, 4).Cast<float>()[0] + bytes.SubView(w5 >> 4 & 0xFF80 | low19, 4).Cast<float>()[0])) + ((bytes.SubView(w5 >> 13 & 0xFF80 | low20, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w5 >> 22) | w6 << 10) & 0xFF80 | low21, 4).Cast<float>()[0]) + (bytes.SubView(w6 << 1 & 0xFF80 | low22, 4).Cast<float>()[0] + bytes.SubView(w6 >> 8 & 0xFF80 | low23, 4).Cast<float>()[0]))) + (((bytes.SubView(((int)((uint)w6 >> 17) | w7 << 15) & 0xFF80 | low24, 4).Cast<float>()[0] + bytes.SubView(w7 << 6 & 0xFF80 | low25, 4).Cast<float>()[0]) + (bytes.SubView(w7 >> 3 & 0xFF80 | low26, 4).Cast<float>()[0] + bytes.SubView(w7 >> 12 & 0xFF80 | low27, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w7 >> 21) | w8 << 11) & 0xFF80 | low28, 4).Cast<float>()[0] + bytes.SubView(w8 << 2 & 0xFF80 | low29, 4).Cast<float>()[0]) + (bytes.SubView(w8 >> 7 & 0xFF80 | low30, 4).Cast<float>()[0] + bytes.SubView(w8 >> 16 & 0xFF80 | low31, 4).Cast<float>()[0])))));
                float a1 = (((((bytes.SubView(w9 << 7 & 0xFF80 | low0, 4).Cast<float>()[0] + bytes.SubView(w9 >> 2 & 0xFF80 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w9 >> 11 & 0xFF80 | low2, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w9 >> 20) | w10 << 12) & 0xFF80 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w10 << 3 & 0xFF80 | low4, 4).Cast<float>()[0] + bytes.SubView(w10 >> 6 & 0xFF80 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w10 >> 15 & 0xFF80 | low6, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w10 >> 24) | w11 << 8) & 0xFF80 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(w11 >> 1 & 0xFF80 | low8, 4).Cast<float>()[0] + bytes.SubView(w11 >> 10 & 0xFF80 | low9, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w11 >> 19) | w12 << 13) & 0xFF80 | low10, 4).Cast<float>()[0] + bytes.SubView(w12 << 4 & 0xFF80 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w12 >> 5 & 0xFF80 | low12, 4).Cast<float>()[0] + bytes.SubView(w12 >> 14 & 0xFF80 | low13, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w12 >> 23) | w13 << 9) & 0xFF80 | low14, 4).Cast<float>()[0] + bytes.SubView(w13 & 0xFF80 | low15, 4).Cast<float>()[0])))) + ((((bytes.SubView(w13 >> 9 & 0xFF80 | low16, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w13 >> 18) | w14 << 14) & 0xFF80 | low17, 4).Cast<float>()[0]) + (bytes.SubView(w14 << 5 & 0xFF80 | low18, 4).Cast<float>()[0] + bytes.SubView(w14 >> 4 & 0xFF80 | low19, 4).Cast<float>()[0])) + ((bytes.SubView(w14 >> 13 & 0xFF80 | low20, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w14 >> 22) | w15 << 10) & 0xFF80 | low21, 4).Cast<float>()[0]) + (bytes.SubView(w15 << 1 & 0xFF80 | low22, 4).Cast<float>()[0] + bytes.SubView(w15 >> 8 & 0xFF80 | low23, 4).Cast<float>()[0]))) + (((bytes.SubView(((int)((uint)w15 >> 17) | w16 << 15) & 0xFF80 | low24, 4).Cast<float>()[0] + bytes.SubView(w16 << 6 & 0xFF80 | low25, 4).Cast<float>()[0]) + (bytes.SubView(w16 >> 3 & 0xFF80 | low26, 4).Cast<float>()[0] + bytes.SubView(w16 >> 12 & 0xFF80 | low27, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w16 >> 21) | w17 << 11) & 0xFF80 | low28, 4).Cast<float>()[0] + bytes.SubView(w17 << 2 & 0xFF80 | low29, 4).Cast<float>()[0]) + (bytes.SubView(w17 >> 7 & 0xFF80 | low30, 4).Cast<float>()[0] + bytes.SubView(w17 >> 16 & 0xFF80 | low31, 4).Cast<float>()[0])))));
                float a2 = (((((bytes.SubView(w18 << 7 & 0xFF80 | low0, 4).Cast<float>()[0] + bytes.SubView(w18 >> 2 & 0xFF80 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w18 >> 11 & 0xFF80 | low2, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w18 >> 20) | w19 << 12) & 0xFF80 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w19 << 3 & 0xFF80 | low4, 4).Cast<float>()[0] + bytes.SubView(w19 >> 6 & 0xFF80 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w19 >> 15 & 0xFF80 | low6, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w19 >> 24) | w20 << 8) & 0xFF80 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(w20 >> 1 & 0xFF80 | low8, 4).Cast<float>()[0] + bytes.SubView(w20 >> 10 & 0xFF80 | low9, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w20 >> 19) | w21 << 13) & 0xFF80 | low10, 4).Cast<float>()[0] + bytes.SubView(w21 << 4 & 0xFF80 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w21 >> 5 & 0xFF80 | low12, 4).Cast<float>()[0] + bytes.SubView(w21 >> 14 & 0xFF80 | low13, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w21 >> 23) | w22 << 9) & 0xFF80 | low14, 4).Cast<float>()[0] + bytes.SubView(w22 & 0xFF80 | low15, 4).Cast<float>()[0])))) + ((((bytes.SubView(w22 >> 9 & 0xFF80 | low16, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w22 >> 18) | w23 << 14) & 0xFF80 | low17, 4).Cast<float>()[0]) + (bytes.SubView(w23 << 5 & 0xFF80 | low18, 4).Cast<float>()[0] + bytes.SubView(w23 >> 4 & 0xFF80 | low19, 4).Cast<float>()[0])) + ((bytes.SubView(w23 >> 13 & 0xFF80 | low20, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w23 >> 22) | w24 << 10) & 0xFF80 | low21, 4).Cast<float>()[0]) + (bytes.SubView(w24 << 1 & 0xFF80 | low22, 4).Cast<float>()[0] + bytes.SubView(w24 >> 8 & 0xFF80 | low23, 4).Cast<float>()[0]))) + (((bytes.SubView(((int)((uint)w24 >> 17) | w25 << 15) & 0xFF80 | low24, 4).Cast<float>()[0] + bytes.SubView(w25 << 6 & 0xFF80 | low25, 4).Cast<float>()[0]) + (bytes.SubView(w25 >> 3 & 0xFF80 | low26, 4).Cast<float>()[0] + bytes.SubView(w25 >> 12 & 0xFF80 | low27, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w25 >> 21) | w26 << 11) & 0xFF80 | low28, 4).Cast<float>()[0] + bytes.SubView(w26 << 2 & 0xFF80 | low29, 4).Cast<float>()[0]) + (bytes.SubView(w26 >> 7 & 0xFF80 | low30, 4).Cast<float>()[0] + bytes.SubView(w26 >> 16 & 0xFF80 | low31, 4).Cast<float>()[0])))));
                float a3 = (((((bytes.SubView(w27 << 7 & 0xFF80 | low0, 4).Cast<float>()[0] + bytes.SubView(w27 >> 2 & 0xFF80 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w27 >> 11 & 0xFF80 | low2, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w27 >> 20) | w28 << 12) & 0xFF80 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w28 << 3 & 0xFF80 | low4, 4).Cast<float>()[0] + bytes.SubView(w28 >> 6 & 0xFF80 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w28 >> 15 & 0xFF80 | low6, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w28 >> 24) | w29 << 8) & 0xFF80 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(w29 >> 1 & 0xFF80 | low8, 4).Cast<float>()[0] + bytes.SubView(w29 >> 10 & 0xFF80 | low9, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w29 >> 19) | w30 << 13) & 0xFF80 | low10, 4).Cast<float>()[0] + bytes.SubView(w30 << 4 & 0xFF80 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w30 >> 5 & 0xFF80 | low12, 4).Cast<float>()[0] + bytes.SubView(w30 >> 14 & 0xFF80 | low13, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w30 >> 23) | w31 << 9) & 0xFF80 | low14, 4).Cast<float>()[0] + bytes.SubView(w31 & 0xFF80 | low15, 4).Cast<float>()[0])))) + ((((bytes.SubView(w31 >> 9 & 0xFF80 | low16, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w31 >> 18) | w32 << 14) & 0xFF80 | low17, 4).Cast<float>()[0]) + (bytes.SubView(w32 << 5 & 0xFF80 | low18, 4).Cast<float>()[0] + bytes.SubView(w32 >> 4 & 0xFF80 | low19, 4).Cast<float>()[0])) + ((bytes.SubView(w32 >> 13 & 0xFF80 | low20, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w32 >> 22) | w33 << 10) & 0xFF80 | low21, 4).Cast<float>()[0]) + (bytes.SubView(w33 << 1 & 0xFF80 | low22, 4).Cast<float>()[0] + bytes.SubView(w33 >> 8 & 0xFF80 | low23, 4).Cast<float>()[0]))) + (((bytes.SubView(((int)((uint)w33 >> 17) | w34 << 15) & 0xFF80 | low24, 4).Cast<float>()[0] + bytes.SubView(w34 << 6 & 0xFF80 | low25, 4).Cast<float>()[0]) + (bytes.SubView(w34 >> 3 & 0xFF80 | low26, 4).Cast<float>()[0] + bytes.SubView(w34 >> 12 & 0xFF80 | low27, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w34 >> 21) | w35 << 11) & 0xFF80 | low28, 4).Cast<float>()[0] + bytes.SubView(w35 << 2 & 0xFF80 | low29, 4).Cast<float>()[0]) + (bytes.SubView(w35 >> 7 & 0xFF80 | low30, 4).Cast<float>()[0] + bytes.SubView(w35 >> 16 & 0xFF80 | low31, 4).Cast<float>()[0])))));
                if (firstRow + 0 < 65)
                {
                    y[(long)token * 65 + firstRow + 0] = a0;
                }
                if (firstRow + 32 < 65)
                {
                    y[(long)token * 65 + firstRow + 32] = a1;
                }
                if (firstRow + 64 < 65)
                {
                    y[(long)token * 65 + firstRow + 64] = a2;
                }
                if (firstRow + 96 < 65)
                {
                    y[(long)token * 65 + firstRow + 96] = a3;
                }
                batch = next;
                at = aheadAt;
            }
        }
    }
}

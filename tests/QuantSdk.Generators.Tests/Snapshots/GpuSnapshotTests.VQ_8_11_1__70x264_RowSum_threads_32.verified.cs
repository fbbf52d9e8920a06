#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<8,11,1>, 264 to 70 features, RowSum, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowSumLayout(Positions: 16, RowsPerLane: 8, Slabs: 3),
                GroupsX: 3, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 131072, InputStride: 384, Accumulates: true, DependentLaunch: true),
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
            int slab = global::ILGPU.Grid.IdxX;
            int chunk = global::ILGPU.Grid.IdxY;
            int token = global::ILGPU.Grid.IdxZ;
            int batches = global::ILGPU.IntrinsicMath.Min(1, 1 - chunk * 1);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = codes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(((long)slab * 1 + chunk * 1) * 352);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = x.SubView((long)token * 384, 384).Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> entries = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> products = global::ILGPU.SharedMemory.GetDynamic<float>();
            int batch = warp;
            int shift = slab % batches;
            int firstAt = batch + shift;
            firstAt -= firstAt < batches ? 0 : batches;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> first = source.SubView(batch < batches ? firstAt * 352 + lane : 0);
            global::QuantSdk.Gpu.Packed128 c0 = first[0];
            global::QuantSdk.Gpu.Packed128 c1 = first[32];
            global::QuantSdk.Gpu.Packed128 c2 = first[64];
            global::QuantSdk.Gpu.Packed128 c3 = first[96];
            global::QuantSdk.Gpu.Packed128 c4 = first[128];
            global::QuantSdk.Gpu.Packed128 c5 = first[160];
            global::QuantSdk.Gpu.Packed128 c6 = first[192];
            global::QuantSdk.Gpu.Packed128 c7 = first[224];
            global::QuantSdk.Gpu.Packed128 c8 = first[256];
            global::QuantSdk.Gpu.Packed128 c9 = first[288];
            global::QuantSdk.Gpu.Packed128 c10 = first[320];
            global::QuantSdk.Gpu.KernelOrder.AwaitPrevious();
            int position = lane & 7;

            {
                int vector0 = (slab * 16 + 0 + position) / 1;
                global::QuantSdk.Gpu.Float128 x0_0 = activations[(vector0) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x0_1 = activations[(vector0) * 2 + 1];
                int vector1 = (slab * 16 + 8 + position) / 1;
                global::QuantSdk.Gpu.Float128 x1_0 = activations[(vector1) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x1_1 = activations[(vector1) * 2 + 1];
                const int book = 0;
                for (int entry = warp * 4 + lane / 8; entry < 2048; entry += 32)
                {
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> own = entries.SubView((book + entry) * 1);
                    global::QuantSdk.Gpu.Packed128 e0b_0 = own[0];
                    global::QuantSdk.Gpu.Packed128 e1b_0 = own[4];
                    global::QuantSdk.Gpu.Packed128 e2b_0 = own[8];
                    global::QuantSdk.Gpu.Packed128 e3b_0 = own[12];
                    global::QuantSdk.Gpu.Packed128 e4b_0 = own[16];
                    global::QuantSdk.Gpu.Packed128 e5b_0 = own[20];
                    global::QuantSdk.Gpu.Packed128 e6b_0 = own[24];
                    global::QuantSdk.Gpu.Packed128 e7b_0 = own[28];
                    global::ILGPU.ArrayView<float> target = products.SubView(entry * 16 + position);
                    target[0] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.W) * x0_1.W;
                    target[8] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.W) * x1_1.W;
                    target[64] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.W) * x0_1.W;
                    target[72] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.W) * x1_1.W;
                    target[128] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.W) * x0_1.W;
                    target[136] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.W) * x1_1.W;
                    target[192] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.W) * x0_1.W;
                    target[200] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.W) * x1_1.W;
                    target[256] = global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.W) * x0_1.W;
                    target[264] = global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.W) * x1_1.W;
                    target[320] = global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.W) * x0_1.W;
                    target[328] = global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.W) * x1_1.W;
                    target[384] = global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.W) * x0_1.W;
                    target[392] = global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.W) * x1_1.W;
                    target[448] = global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.W) * x0_1.W;
                    target[456] = global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.W) * x1_1.W;
                }
            }
            global::ILGPU.Group.Barrier();
            global::ILGPU.ArrayView<byte> bytes = products.Cast<byte>();
            int low0 = (lane + 0 & 15) * 4;
            int low1 = (lane + 1 & 15) * 4;
            int low2 = (lane + 2 & 15) * 4;
            int low3 = (lane + 3 & 15) * 4;
            int low4 = (lane + 4 & 15) * 4;
            int low5 = (lane + 5 & 15) * 4;
            int low6 = (lane + 6 & 15) * 4;
            int low7 = (lane + 7 & 15) * 4;
            int low8 = (lane + 8 & 15) * 4;
            int low9 = (lane + 9 & 15) * 4;
            int low10 = (lane + 10 & 15) * 4;
            int low11 = (lane + 11 & 15) * 4;
            int low12 = (lane + 12 & 15) * 4;
            int low13 = (lane + 13 & 15) * 4;
            int low14 = (lane + 14 & 15) * 4;
            int low15 = (lane + 15 & 15) * 4;
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
                int w36 = c9.X;
                int w37 = c9.Y;
                int w38 = c9.Z;
                int w39 = c9.W;
                int w40 = c10.X;
                int w41 = c10.Y;
                int w42 = c10.Z;
                int w43 = c10.W;
                int next = batch + 1;
                int firstRow = (chunk * 1 + at) * 256 + lane;
                int aheadAt = next + shift;
                aheadAt -= aheadAt < batches ? 0 : batches;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> ahead = source.SubView(next < batches ? aheadAt * 352 + lane : 0);
                c0 = ahead[0];
                c1 = ahead[32];
                c2 = ahead[64];
                c3 = ahead[96];
                c4 = ahead[128];
                c5 = ahead[160];
                c6 = ahead[192];
                c7 = ahead[224];
                c8 = ahead[256];
                c9 = ahead[288];
                c10 = ahead[320];
                float a0 = ((((bytes.SubView(w0 << 6 & 0x1FFC0 | low0, 4).Cast<float>()[0] + bytes.SubView(w0 >> 5 & 0x1FFC0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w0 >> 16) | w1 << 16) & 0x1FFC0 | low2, 4).Cast<float>()[0] + bytes.SubView(w1 << 5 & 0x1FFC0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w1 >> 6 & 0x1FFC0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w1 >> 17) | w2 << 15) & 0x1FFC0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w2 << 4 & 0x1FFC0 | low6, 4).Cast<float>()[0] + bytes.SubView(w2 >> 7 & 0x1FFC0 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(((int)((uint)w2 >> 18) | w3 << 14) & 0x1FFC0 | low8, 4).Cast<float>()[0] + bytes.SubView(w3 << 3 & 0x1FFC0 | low9, 4).Cast<float>()[0]) + (bytes.SubView(w3 >> 8 & 0x1FFC0 | low10, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w3 >> 19) | w4 << 13) & 0x1FFC0 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w4 << 2 & 0x1FFC0 | low12, 4).Cast<float>()[0] + bytes.SubView(w4 >> 9 & 0x1FFC0 | low13, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w4 >> 20) | w5 << 12) & 0x1FFC0 | low14, 4).Cast<float>()[0] + bytes.SubView(w5 << 1 & 0x1FFC0 | low15, 4).Cast<float>()[0]))));
                float a1 = ((((bytes.SubView(w5 >> 10 & 0x1FFC0 | low0, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w5 >> 21) | w6 << 11) & 0x1FFC0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w6 & 0x1FFC0 | low2, 4).Cast<float>()[0] + bytes.SubView(w6 >> 11 & 0x1FFC0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w6 >> 22) | w7 << 10) & 0x1FFC0 | low4, 4).Cast<float>()[0] + bytes.SubView(w7 >> 1 & 0x1FFC0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w7 >> 12 & 0x1FFC0 | low6, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w7 >> 23) | w8 << 9) & 0x1FFC0 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(w8 >> 2 & 0x1FFC0 | low8, 4).Cast<float>()[0] + bytes.SubView(w8 >> 13 & 0x1FFC0 | low9, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w8 >> 24) | w9 << 8) & 0x1FFC0 | low10, 4).Cast<float>()[0] + bytes.SubView(w9 >> 3 & 0x1FFC0 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w9 >> 14 & 0x1FFC0 | low12, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w9 >> 25) | w10 << 7) & 0x1FFC0 | low13, 4).Cast<float>()[0]) + (bytes.SubView(w10 >> 4 & 0x1FFC0 | low14, 4).Cast<float>()[0] + bytes.SubView(w10 >> 15 & 0x1FFC0 | low15, 4).Cast<float>()[0]))));
                float a2 = ((((bytes.SubView(w11 << 6 & 0x1FFC0 | low0, 4).Cast<float>()[0] + bytes.SubView(w11 >> 5 & 0x1FFC0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w11 >> 16) | w12 << 16) & 0x1FFC0 | low2, 4).Cast<float>()[0] + bytes.SubView(w12 << 5 & 0x1FFC0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w12 >> 6 & 0x1FFC0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w12 >> 17) | w13 << 15) & 0x1FFC0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w13 << 4 & 0x1FFC0 | low6, 4).Cast<float>()[0] + bytes.SubView(w13 >> 7 & 0x1FFC0 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(((int)((uint)w13 >> 18) | w14 << 14) & 0x1FFC0 | low8, 4).Cast<float>()[0] + bytes.SubView(w14 << 3 & 0x1FFC0 | low9, 4).Cast<float>()[0]) + (bytes.SubView(w14 >> 8 & 0x1FFC0 | low10, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w14 >> 19) | w15 << 13) & 0x1FFC0 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w15 << 2 & 0x1FFC0 | low12, 4).Cast<float>()[0] + bytes.SubView(w15 >> 9 & 0x1FFC0 | low13, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w15 >> 20) | w16 << 12) & 0x1FFC0 | low14, 4).Cast<float>()[0] + bytes.SubView(w16 << 1 & 0x1FFC0 | low15, 4).Cast<float>()[0]))));
                float a3 = ((((bytes.SubView(w16 >> 10 & 0x1FFC0 | low0, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w16 >> 21) | w17 << 11) & 0x1FFC0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w17 & 0x1FFC0 | low2, 4).Cast<float>()[0] + bytes.SubView(w17 >> 11 & 0x1FFC0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w17 >> 22) | w18 << 10) & 0x1FFC0 | low4, 4).Cast<float>()[0] + bytes.SubView(w18 >> 1 & 0x1FFC0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w18 >> 12 & 0x1FFC0 | low6, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w18 >> 23) | w19 << 9) & 0x1FFC0 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(w19 >> 2 & 0x1FFC0 | low8, 4).Cast<float>()[0] + bytes.SubView(w19 >> 13 & 0x1FFC0 | low9, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w19 >> 24) | w20 << 8) & 0x1FFC0 | low10, 4).Cast<float>()[0] + bytes.SubView(w20 >> 3 & 0x1FFC0 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w20 >> 14 & 0x1FFC0 | low12, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w20 >> 25) | w21 << 7) & 0x1FFC0 | low13, 4).Cast<float>()[0]) + (bytes.SubView(w21 >> 4 & 0x1FFC0 | low14, 4).Cast<float>()[0] + bytes.SubView(w21 >> 15 & 0x1FFC0 | low15, 4).Cast<float>()[0]))));
                float a4 = ((((bytes.SubView(w22 << 6 & 0x1FFC0 | low0, 4).Cast<float>()[0] + bytes.SubView(w22 >> 5 & 0x1FFC0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w22 >> 16) | w23 << 16) & 0x1FFC0 | low2, 4).Cast<float>()[0] + bytes.SubView(w23 << 5 & 0x1FFC0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w23 >> 6 & 0x1FFC0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w23 >> 17) | w24 << 15) & 0x1FFC0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w24 << 4 & 0x1FFC0 | low6, 4).Cast<float>()[0] + bytes.SubView(w24 >> 7 & 0x1FFC0 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(((int)((uint)w24 >> 18) | w25 << 14) & 0x1FFC0 | low8, 4).Cast<float>()[0] + bytes.SubView(w25 << 3 & 0x1FFC0 | low9, 4).Cast<float>()[0]) + (bytes.SubView(w25 >> 8 & 0x1FFC0 | low10, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w25 >> 19) | w26 << 13) & 0x1FFC0 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w26 << 2 & 0x1FFC0 | low12, 4).Cast<float>()[0] + bytes.SubView(w26 >> 9 & 0x1FFC0 | low13, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w26 >> 20) | w27 << 12) & 0x1FFC0 | low14, 4).Cast<float>()[0] + bytes.SubView(w27 << 1 & 0x1FFC0 | low15, 4).Cast<float>()[0]))));
                float a5 = ((((bytes.SubView(w27 >> 10 & 0x1FFC0 | low0, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w27 >> 21) | w28 << 11) & 0x1FFC0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w28 & 0x1FFC0 | low2, 4).Cast<float>()[0] + bytes.SubView(w28 >> 11 & 0x1FFC0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w28 >> 22) | w29 << 10) & 0x1FFC0 | low4, 4).Cast<float>()[0] + bytes.SubView(w29 >> 1 & 0x1FFC0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w29 >> 12 & 0x1FFC0 | low6, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w29 >> 23) | w30 << 9) & 0x1FFC0 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(w30 >> 2 & 0x1FFC0 | low8, 4).Cast<float>()[0] + bytes.SubView(w30 >> 13 & 0x1FFC0 | low9, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w30 >> 24) | w31 << 8) & 0x1FFC0 | low10, 4).Cast<float>()[0] + bytes.SubView(w31 >> 3 & 0x1FFC0 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w31 >> 14 & 0x1FFC0 | low12, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w31 >> 25) | w32 << 7) & 0x1FFC0 | low13, 4).Cast<float>()[0]) + (bytes.SubView(w32 >> 4 & 0x1FFC0 | low14, 4).Cast<float>()[0] + bytes.SubView(w32 >> 15 & 0x1FFC0 | low15, 4).Cast<float>()[0]))));
                float a6 = ((((bytes.SubView(w33 << 6 & 0x1FFC0 | low0, 4).Cast<float>()[0] + bytes.SubView(w33 >> 5 & 0x1FFC0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w33 >> 16) | w34 << 16) & 0x1FFC0 | low2, 4).Cast<float>()[0] + bytes.SubView(w34 << 5 & 0x1FFC0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w34 >> 6 & 0x1FFC0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w34 >> 17) | w35 << 15) & 0x1FFC0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w35 << 4 & 0x1FFC0 | low6, 4).Cast<float>()[0] + bytes.SubView(w35 >> 7 & 0x1FFC0 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(((int)((uint)w35 >> 18) | w36 << 14) & 0x1FFC0 | low8, 4).Cast<float>()[0] + bytes.SubView(w36 << 3 & 0x1FFC0 | low9, 4).Cast<float>()[0]) + (bytes.SubView(w36 >> 8 & 0x1FFC0 | low10, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w36 >> 19) | w37 << 13) & 0x1FFC0 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w37 << 2 & 0x1FFC0 | low12, 4).Cast<float>()[0] + bytes.SubView(w37 >> 9 & 0x1FFC0 | low13, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w37 >> 20) | w38 << 12) & 0x1FFC0 | low14, 4).Cast<float>()[0] + bytes.SubView(w38 << 1 & 0x1FFC0 | low15, 4).Cast<float>()[0]))));
                float a7 = ((((bytes.SubView(w38 >> 10 & 0x1FFC0 | low0, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w38 >> 21) | w39 << 11) & 0x1FFC0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w39 & 0x1FFC0 | low2, 4).Cast<float>()[0] + bytes.SubView(w39 >> 11 & 0x1FFC0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w39 >> 22) | w40 << 10) & 0x1FFC0 | low4, 4).Cast<float>()[0] + bytes.SubView(w40 >> 1 & 0x1FFC0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w40 >> 12 & 0x1FFC0 | low6, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w40 >> 23) | w41 << 9) & 0x1FFC0 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(w41 >> 2 & 0x1FFC0 | low8, 4).Cast<float>()[0] + bytes.SubView(w41 >> 13 & 0x1FFC0 | low9, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w41 >> 24) | w42 << 8) & 0x1FFC0 | low10, 4).Cast<float>()[0] + bytes.SubView(w42 >> 3 & 0x1FFC0 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(w42 >> 14 & 0x1FFC0 | low12, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w42 >> 25) | w43 << 7) & 0x1FFC0 | low13, 4).Cast<float>()[0]) + (bytes.SubView(w43 >> 4 & 0x1FFC0 | low14, 4).Cast<float>()[0] + bytes.SubView(w43 >> 15 & 0x1FFC0 | low15, 4).Cast<float>()[0]))));
                if (firstRow + 0 < 70)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 70 + firstRow + 0], a0);
                }
                if (firstRow + 32 < 70)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 70 + firstRow + 32], a1);
                }
                if (firstRow + 64 < 70)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 70 + firstRow + 64], a2);
                }
                if (firstRow + 96 < 70)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 70 + firstRow + 96], a3);
                }
                if (firstRow + 128 < 70)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 70 + firstRow + 128], a4);
                }
                if (firstRow + 160 < 70)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 70 + firstRow + 160], a5);
                }
                if (firstRow + 192 < 70)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 70 + firstRow + 192], a6);
                }
                if (firstRow + 224 < 70)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 70 + firstRow + 224], a7);
                }
                batch = next;
                at = aheadAt;
            }
        }
    }
}

#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: VQ<4,10,1>, 132 to 33 features, RowSum, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowSumLayout(Positions: 32, RowsPerLane: 2, Slabs: 2),
                GroupsX: 2, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 131072, InputStride: 256, Accumulates: true, DependentLaunch: true),
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
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = codes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(((long)slab * 1 + chunk * 1) * 160);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = x.SubView((long)token * 256, 256).Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> entries = table.Cast<global::QuantSdk.Gpu.Packed64>();
            global::ILGPU.ArrayView<float> products = global::ILGPU.SharedMemory.GetDynamic<float>();
            int batch = warp;
            int shift = slab % batches;
            int firstAt = batch + shift;
            firstAt -= firstAt < batches ? 0 : batches;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> first = source.SubView(batch < batches ? firstAt * 160 + lane : 0);
            global::QuantSdk.Gpu.Packed128 c0 = first[0];
            global::QuantSdk.Gpu.Packed128 c1 = first[32];
            global::QuantSdk.Gpu.Packed128 c2 = first[64];
            global::QuantSdk.Gpu.Packed128 c3 = first[96];
            global::QuantSdk.Gpu.Packed128 c4 = first[128];
            global::QuantSdk.Gpu.KernelOrder.AwaitPrevious();
            int position = lane & 15;

            {
                int vector0 = (slab * 32 + 0 + position) / 1;
                global::QuantSdk.Gpu.Float128 x0_0 = activations[vector0];
                int vector1 = (slab * 32 + 16 + position) / 1;
                global::QuantSdk.Gpu.Float128 x1_0 = activations[vector1];
                const int book = 0;
                for (int entry = warp * 2 + lane / 16; entry < 1024; entry += 32)
                {
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed64> own = entries.SubView((book + entry) * 1);
                    global::QuantSdk.Gpu.Packed64 e0b_0 = own[0];
                    global::QuantSdk.Gpu.Packed64 e1b_0 = own[2];
                    global::QuantSdk.Gpu.Packed64 e2b_0 = own[4];
                    global::QuantSdk.Gpu.Packed64 e3b_0 = own[6];
                    global::QuantSdk.Gpu.Packed64 e4b_0 = own[8];
                    global::QuantSdk.Gpu.Packed64 e5b_0 = own[10];
                    global::QuantSdk.Gpu.Packed64 e6b_0 = own[12];
                    global::QuantSdk.Gpu.Packed64 e7b_0 = own[14];
                    global::QuantSdk.Gpu.Packed64 e8b_0 = own[16];
                    global::QuantSdk.Gpu.Packed64 e9b_0 = own[18];
                    global::QuantSdk.Gpu.Packed64 e10b_0 = own[20];
                    global::QuantSdk.Gpu.Packed64 e11b_0 = own[22];
                    global::QuantSdk.Gpu.Packed64 e12b_0 = own[24];
                    global::QuantSdk.Gpu.Packed64 e13b_0 = own[26];
                    global::QuantSdk.Gpu.Packed64 e14b_0 = own[28];
                    global::QuantSdk.Gpu.Packed64 e15b_0 = own[30];
                    global::ILGPU.ArrayView<float> target = products.SubView(entry * 32 + position);
                    target[0] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x0_0.W;
                    target[16] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x1_0.W;
                    target[64] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x0_0.W;
                    target[80] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x1_0.W;
                    target[128] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x0_0.W;
                    target[144] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x1_0.W;
                    target[192] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x0_0.W;
                    target[208] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x1_0.W;
                    target[256] = global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Y) * x0_0.W;
                    target[272] = global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Y) * x1_0.W;
                    target[320] = global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Y) * x0_0.W;
                    target[336] = global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Y) * x1_0.W;
                    target[384] = global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Y) * x0_0.W;
                    target[400] = global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Y) * x1_0.W;
                    target[448] = global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Y) * x0_0.W;
                    target[464] = global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Y) * x1_0.W;
                    target[512] = global::QuantSdk.Gpu.DeviceMath.Low(e8b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e8b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e8b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e8b_0.Y) * x0_0.W;
                    target[528] = global::QuantSdk.Gpu.DeviceMath.Low(e8b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e8b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e8b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e8b_0.Y) * x1_0.W;
                    target[576] = global::QuantSdk.Gpu.DeviceMath.Low(e9b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e9b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e9b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e9b_0.Y) * x0_0.W;
                    target[592] = global::QuantSdk.Gpu.DeviceMath.Low(e9b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e9b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e9b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e9b_0.Y) * x1_0.W;
                    target[640] = global::QuantSdk.Gpu.DeviceMath.Low(e10b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e10b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e10b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e10b_0.Y) * x0_0.W;
                    target[656] = global::QuantSdk.Gpu.DeviceMath.Low(e10b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e10b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e10b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e10b_0.Y) * x1_0.W;
                    target[704] = global::QuantSdk.Gpu.DeviceMath.Low(e11b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e11b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e11b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e11b_0.Y) * x0_0.W;
                    target[720] = global::QuantSdk.Gpu.DeviceMath.Low(e11b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e11b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e11b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e11b_0.Y) * x1_0.W;
                    target[768] = global::QuantSdk.Gpu.DeviceMath.Low(e12b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e12b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e12b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e12b_0.Y) * x0_0.W;
                    target[784] = global::QuantSdk.Gpu.DeviceMath.Low(e12b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e12b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e12b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e12b_0.Y) * x1_0.W;
                    target[832] = global::QuantSdk.Gpu.DeviceMath.Low(e13b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e13b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e13b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e13b_0.Y) * x0_0.W;
                    target[848] = global::QuantSdk.Gpu.DeviceMath.Low(e13b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e13b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e13b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e13b_0.Y) * x1_0.W;
                    target[896] = global::QuantSdk.Gpu.DeviceMath.Low(e14b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e14b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e14b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e14b_0.Y) * x0_0.W;
                    target[912] = global::QuantSdk.Gpu.DeviceMath.Low(e14b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e14b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e14b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e14b_0.Y) * x1_0.W;
                    target[960] = global::QuantSdk.Gpu.DeviceMath.Low(e15b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e15b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e15b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e15b_0.Y) * x0_0.W;
                    target[976] = global::QuantSdk.Gpu.DeviceMath.Low(e15b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e15b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e15b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e15b_0.Y) * x1_0.W;
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
                int next = batch + 1;
                int firstRow = (chunk * 1 + at) * 64 + lane;
                float scale0 = scales[global::ILGPU.IntrinsicMath.Min(firstRow + 0, 32)];
                float scale1 = scales[global::ILGPU.IntrinsicMath.Min(firstRow + 32, 32)];
                int aheadAt = next + shift;
                aheadAt -= aheadAt < batches ? 0 : batches;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> ahead = source.SubView(next < batches ? aheadAt * 160 + lane : 0);
                c0 = ahead[0];
                c1 = ahead[32];
                c2 = ahead[64];
                c3 = ahead[96];
                c4 = ahead[128];
                global::ILGPU.Warp.Barrier();
                float a0 = (((((bytes.SubView(w0 << 7 & 0x1FF80 | low0, 4).Cast<float>()[0] + bytes.SubView(w0 >> 3 & 0x1FF80 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w0 >> 13 & 0x1FF80 | low2, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w0 >> 23) | w1 << 9) & 0x1FF80 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w1 >> 1 & 0x1FF80 | low4, 4).Cast<float>()[0] + bytes.SubView(w1 >> 11 & 0x1FF80 | low5, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w1 >> 21) | w2 << 11) & 0x1FF80 | low6, 4).Cast<float>()[0] + bytes.SubView(w2 << 1 & 0x1FF80 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(w2 >> 9 & 0x1FF80 | low8, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w2 >> 19) | w3 << 13) & 0x1FF80 | low9, 4).Cast<float>()[0]) + (bytes.SubView(w3 << 3 & 0x1FF80 | low10, 4).Cast<float>()[0] + bytes.SubView(w3 >> 7 & 0x1FF80 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w3 >> 17) | w4 << 15) & 0x1FF80 | low12, 4).Cast<float>()[0] + bytes.SubView(w4 << 5 & 0x1FF80 | low13, 4).Cast<float>()[0]) + (bytes.SubView(w4 >> 5 & 0x1FF80 | low14, 4).Cast<float>()[0] + bytes.SubView(w4 >> 15 & 0x1FF80 | low15, 4).Cast<float>()[0])))) + ((((bytes.SubView(w5 << 7 & 0x1FF80 | low16, 4).Cast<float>()[0] + bytes.SubView(w5 >> 3 & 0x1FF80 | low17, 4).Cast<float>()[0]) + (bytes.SubView(w5 >> 13 & 0x1FF80 | low18, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w5 >> 23) | w6 << 9) & 0x1FF80 | low19, 4).Cast<float>()[0])) + ((bytes.SubView(w6 >> 1 & 0x1FF80 | low20, 4).Cast<float>()[0] + bytes.SubView(w6 >> 11 & 0x1FF80 | low21, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w6 >> 21) | w7 << 11) & 0x1FF80 | low22, 4).Cast<float>()[0] + bytes.SubView(w7 << 1 & 0x1FF80 | low23, 4).Cast<float>()[0]))) + (((bytes.SubView(w7 >> 9 & 0x1FF80 | low24, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w7 >> 19) | w8 << 13) & 0x1FF80 | low25, 4).Cast<float>()[0]) + (bytes.SubView(w8 << 3 & 0x1FF80 | low26, 4).Cast<float>()[0] + bytes.SubView(w8 >> 7 & 0x1FF80 | low27, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w8 >> 17) | w9 << 15) & 0x1FF80 | low28, 4).Cast<float>()[0] + bytes.SubView(w9 << 5 & 0x1FF80 | low29, 4).Cast<float>()[0]) + (bytes.SubView(w9 >> 5 & 0x1FF80 | low30, 4).Cast<float>()[0] + bytes.SubView(w9 >> 15 & 0x1FF80 | low31, 4).Cast<float>()[0])))));
                float a1 = (((((bytes.SubView(w10 << 7 & 0x1FF80 | low0, 4).Cast<float>()[0] + bytes.SubView(w10 >> 3 & 0x1FF80 | low1, 4).Cast<float>()[0]) + (bytes.SubView(w10 >> 13 & 0x1FF80 | low2, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w10 >> 23) | w11 << 9) & 0x1FF80 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w11 >> 1 & 0x1FF80 | low4, 4).Cast<float>()[0] + bytes.SubView(w11 >> 11 & 0x1FF80 | low5, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w11 >> 21) | w12 << 11) & 0x1FF80 | low6, 4).Cast<float>()[0] + bytes.SubView(w12 << 1 & 0x1FF80 | low7, 4).Cast<float>()[0]))) + (((bytes.SubView(w12 >> 9 & 0x1FF80 | low8, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w12 >> 19) | w13 << 13) & 0x1FF80 | low9, 4).Cast<float>()[0]) + (bytes.SubView(w13 << 3 & 0x1FF80 | low10, 4).Cast<float>()[0] + bytes.SubView(w13 >> 7 & 0x1FF80 | low11, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w13 >> 17) | w14 << 15) & 0x1FF80 | low12, 4).Cast<float>()[0] + bytes.SubView(w14 << 5 & 0x1FF80 | low13, 4).Cast<float>()[0]) + (bytes.SubView(w14 >> 5 & 0x1FF80 | low14, 4).Cast<float>()[0] + bytes.SubView(w14 >> 15 & 0x1FF80 | low15, 4).Cast<float>()[0])))) + ((((bytes.SubView(w15 << 7 & 0x1FF80 | low16, 4).Cast<float>()[0] + bytes.SubView(w15 >> 3 & 0x1FF80 | low17, 4).Cast<float>()[0]) + (bytes.SubView(w15 >> 13 & 0x1FF80 | low18, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w15 >> 23) | w16 << 9) & 0x1FF80 | low19, 4).Cast<float>()[0])) + ((bytes.SubView(w16 >> 1 & 0x1FF80 | low20, 4).Cast<float>()[0] + bytes.SubView(w16 >> 11 & 0x1FF80 | low21, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w16 >> 21) | w17 << 11) & 0x1FF80 | low22, 4).Cast<float>()[0] + bytes.SubView(w17 << 1 & 0x1FF80 | low23, 4).Cast<float>()[0]))) + (((bytes.SubView(w17 >> 9 & 0x1FF80 | low24, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w17 >> 19) | w18 << 13) & 0x1FF80 | low25, 4).Cast<float>()[0]) + (bytes.SubView(w18 << 3 & 0x1FF80 | low26, 4).Cast<float>()[0] + bytes.SubView(w18 >> 7 & 0x1FF80 | low27, 4).Cast<float>()[0])) + ((bytes.SubView(((int)((uint)w18 >> 17) | w19 << 15) & 0x1FF80 | low28, 4).Cast<float>()[0] + bytes.SubView(w19 << 5 & 0x1FF80 | low29, 4).Cast<float>()[0]) + (bytes.SubView(w19 >> 5 & 0x1FF80 | low30, 4).Cast<float>()[0] + bytes.SubView(w19 >> 15 & 0x1FF80 | low31, 4).Cast<float>()[0])))));
                if (firstRow + 0 < 33)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 33 + firstRow + 0], a0 * scale0);
                }
                if (firstRow + 32 < 33)
                {
                    global::ILGPU.Atomic.Add(ref y[(long)token * 33 + firstRow + 32], a1 * scale1);
                }
                batch = next;
                at = aheadAt;
            }
        }
    }
}

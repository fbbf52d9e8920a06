#nullable enable
namespace Demo;

public sealed class Layer(global::QuantSdk.Layers.QuantizedWeights weights) : global::QuantSdk.Gpu.IDeviceLinear
{
    private global::QuantSdk.Layers.QuantizedWeights Weights => weights;

    /// <inheritdoc/>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    public global::QuantSdk.Gpu.GpuLinear ToDevice(global::QuantSdk.Gpu.QuantAccelerator accelerator) =>
        global::QuantSdk.Gpu.QuantizedGpuLinear.Create(accelerator, Weights, GpuKernel.All);

    /// <summary>The kernels of this layer: AQLM-3, 104 to 20 features, RowSum, planned for h200.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("QuantSdk.Generators", "0.1.0")]
    internal static class GpuKernel
    {
        /// <summary>All of them, by batch size, with the numbers of their plans.</summary>
        public static readonly global::QuantSdk.Gpu.GemvKernel[] All = new global::QuantSdk.Gpu.GemvKernel[]
        {
            new global::QuantSdk.Gpu.GemvKernel(
                "Layer", Gemv,
                new global::QuantSdk.Gpu.RowSumLayout(Positions: 8, RowsPerLane: 8, Slabs: 4),
                GroupsX: 4, GroupsY: 1, ThreadsPerGroup: 32, GroupsPerMultiprocessor: 1,
                SharedBytes: 131072, InputStride: 128, Parts: 4, DependentLaunch: true),
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
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> source = codes.Cast<global::QuantSdk.Gpu.Packed128>().SubView(((long)slab * 1 + chunk * 1) * 192);
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Float128> activations = x.SubView((long)token * 128, 128).Cast<global::QuantSdk.Gpu.Float128>();
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> entries = table.Cast<global::QuantSdk.Gpu.Packed128>();
            global::ILGPU.ArrayView<float> products = global::ILGPU.SharedMemory.GetDynamic<float>();
            int batch = warp;
            int shift = slab % batches;
            int firstAt = batch + shift;
            firstAt -= firstAt < batches ? 0 : batches;
            global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> first = source.SubView(batch < batches ? firstAt * 192 + lane : 0);
            global::QuantSdk.Gpu.Packed128 c0 = first[0];
            global::QuantSdk.Gpu.Packed128 c1 = first[32];
            global::QuantSdk.Gpu.Packed128 c2 = first[64];
            global::QuantSdk.Gpu.Packed128 c3 = first[96];
            global::QuantSdk.Gpu.Packed128 c4 = first[128];
            global::QuantSdk.Gpu.Packed128 c5 = first[160];
            global::QuantSdk.Gpu.KernelOrder.AwaitPrevious();
            int position = lane & 3;

            {
                int vector0 = (slab * 8 + 0 + position) / 2;
                global::QuantSdk.Gpu.Float128 x0_0 = activations[(vector0) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x0_1 = activations[(vector0) * 2 + 1];
                int vector1 = (slab * 8 + 4 + position) / 2;
                global::QuantSdk.Gpu.Float128 x1_0 = activations[(vector1) * 2 + 0];
                global::QuantSdk.Gpu.Float128 x1_1 = activations[(vector1) * 2 + 1];
                int book = (lane & 1) * 4096;
                for (int entry = warp * 8 + lane / 4; entry < 4096; entry += 64)
                {
                    global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> own = entries.SubView((book + entry) * 1);
                    global::QuantSdk.Gpu.Packed128 e0b_0 = own[0];
                    global::QuantSdk.Gpu.Packed128 e1b_0 = own[8];
                    global::QuantSdk.Gpu.Packed128 e2b_0 = own[16];
                    global::QuantSdk.Gpu.Packed128 e3b_0 = own[24];
                    global::QuantSdk.Gpu.Packed128 e4b_0 = own[32];
                    global::QuantSdk.Gpu.Packed128 e5b_0 = own[40];
                    global::QuantSdk.Gpu.Packed128 e6b_0 = own[48];
                    global::QuantSdk.Gpu.Packed128 e7b_0 = own[56];
                    global::ILGPU.ArrayView<float> target = products.SubView(entry * 8 + position);
                    target[0] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.W) * x0_1.W;
                    target[4] = global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e0b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e0b_0.W) * x1_1.W;
                    target[64] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.W) * x0_1.W;
                    target[68] = global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e1b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e1b_0.W) * x1_1.W;
                    target[128] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.W) * x0_1.W;
                    target[132] = global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e2b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e2b_0.W) * x1_1.W;
                    target[192] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.W) * x0_1.W;
                    target[196] = global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e3b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e3b_0.W) * x1_1.W;
                    target[256] = global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.W) * x0_1.W;
                    target[260] = global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e4b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e4b_0.W) * x1_1.W;
                    target[320] = global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.W) * x0_1.W;
                    target[324] = global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e5b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e5b_0.W) * x1_1.W;
                    target[384] = global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.W) * x0_1.W;
                    target[388] = global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e6b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e6b_0.W) * x1_1.W;
                    target[448] = global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.X) * x0_0.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.X) * x0_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Y) * x0_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Y) * x0_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Z) * x0_1.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Z) * x0_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.W) * x0_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.W) * x0_1.W;
                    target[452] = global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.X) * x1_0.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.X) * x1_0.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Y) * x1_0.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Y) * x1_0.W + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.Z) * x1_1.X + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.Z) * x1_1.Y + global::QuantSdk.Gpu.DeviceMath.Low(e7b_0.W) * x1_1.Z + global::QuantSdk.Gpu.DeviceMath.High(e7b_0.W) * x1_1.W;
                }
            }
            global::ILGPU.Group.Barrier();
            global::ILGPU.ArrayView<byte> bytes = products.Cast<byte>();
            int low0 = (lane + 0 & 7) * 4;
            int low1 = (lane + 1 & 7) * 4;
            int low2 = (lane + 2 & 7) * 4;
            int low3 = (lane + 3 & 7) * 4;
            int low4 = (lane + 4 & 7) * 4;
            int low5 = (lane + 5 & 7) * 4;
            int low6 = (lane + 6 & 7) * 4;
            int low7 = (lane + 7 & 7) * 4;
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
                int next = batch + 1;
                int firstRow = (chunk * 1 + at) * 256 + lane;
                float scale0 = scales[global::ILGPU.IntrinsicMath.Min(firstRow + 0, 19)];
                float scale1 = scales[global::ILGPU.IntrinsicMath.Min(firstRow + 32, 19)];
                float scale2 = scales[global::ILGPU.IntrinsicMath.Min(firstRow + 64, 19)];
                float scale3 = scales[global::ILGPU.IntrinsicMath.Min(firstRow + 96, 19)];
                float scale4 = scales[global::ILGPU.IntrinsicMath.Min(firstRow + 128, 19)];
                float scale5 = scales[global::ILGPU.IntrinsicMath.Min(firstRow + 160, 19)];
                float scale6 = scales[global::ILGPU.IntrinsicMath.Min(firstRow + 192, 19)];
                float scale7 = scales[global::ILGPU.IntrinsicMath.Min(firstRow + 224, 19)];
                int aheadAt = next + shift;
                aheadAt -= aheadAt < batches ? 0 : batches;
                global::ILGPU.ArrayView<global::QuantSdk.Gpu.Packed128> ahead = source.SubView(next < batches ? aheadAt * 192 + lane : 0);
                c0 = ahead[0];
                c1 = ahead[32];
                c2 = ahead[64];
                c3 = ahead[96];
                c4 = ahead[128];
                c5 = ahead[160];
                global::ILGPU.Warp.Barrier();
                float a0 = (((bytes.SubView(w0 << 5 & 0x1FFE0 | low0, 4).Cast<float>()[0] + bytes.SubView(w0 >> 7 & 0x1FFE0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w0 >> 19) | w1 << 13) & 0x1FFE0 | low2, 4).Cast<float>()[0] + bytes.SubView(w1 << 1 & 0x1FFE0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w1 >> 11 & 0x1FFE0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w1 >> 23) | w2 << 9) & 0x1FFE0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w2 >> 3 & 0x1FFE0 | low6, 4).Cast<float>()[0] + bytes.SubView(w2 >> 15 & 0x1FFE0 | low7, 4).Cast<float>()[0])));
                float a1 = (((bytes.SubView(w3 << 5 & 0x1FFE0 | low0, 4).Cast<float>()[0] + bytes.SubView(w3 >> 7 & 0x1FFE0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w3 >> 19) | w4 << 13) & 0x1FFE0 | low2, 4).Cast<float>()[0] + bytes.SubView(w4 << 1 & 0x1FFE0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w4 >> 11 & 0x1FFE0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w4 >> 23) | w5 << 9) & 0x1FFE0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w5 >> 3 & 0x1FFE0 | low6, 4).Cast<float>()[0] + bytes.SubView(w5 >> 15 & 0x1FFE0 | low7, 4).Cast<float>()[0])));
                float a2 = (((bytes.SubView(w6 << 5 & 0x1FFE0 | low0, 4).Cast<float>()[0] + bytes.SubView(w6 >> 7 & 0x1FFE0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w6 >> 19) | w7 << 13) & 0x1FFE0 | low2, 4).Cast<float>()[0] + bytes.SubView(w7 << 1 & 0x1FFE0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w7 >> 11 & 0x1FFE0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w7 >> 23) | w8 << 9) & 0x1FFE0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w8 >> 3 & 0x1FFE0 | low6, 4).Cast<float>()[0] + bytes.SubView(w8 >> 15 & 0x1FFE0 | low7, 4).Cast<float>()[0])));
                float a3 = (((bytes.SubView(w9 << 5 & 0x1FFE0 | low0, 4).Cast<float>()[0] + bytes.SubView(w9 >> 7 & 0x1FFE0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w9 >> 19) | w10 << 13) & 0x1FFE0 | low2, 4).Cast<float>()[0] + bytes.SubView(w10 << 1 & 0x1FFE0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w10 >> 11 & 0x1FFE0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w10 >> 23) | w11 << 9) & 0x1FFE0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w11 >> 3 & 0x1FFE0 | low6, 4).Cast<float>()[0] + bytes.SubView(w11 >> 15 & 0x1FFE0 | low7, 4).Cast<float>()[0])));
                float a4 = (((bytes.SubView(w12 << 5 & 0x1FFE0 | low0, 4).Cast<float>()[0] + bytes.SubView(w12 >> 7 & 0x1FFE0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w12 >> 19) | w13 << 13) & 0x1FFE0 | low2, 4).Cast<float>()[0] + bytes.SubView(w13 << 1 & 0x1FFE0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w13 >> 11 & 0x1FFE0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w13 >> 23) | w14 << 9) & 0x1FFE0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w14 >> 3 & 0x1FFE0 | low6, 4).Cast<float>()[0] + bytes.SubView(w14 >> 15 & 0x1FFE0 | low7, 4).Cast<float>()[0])));
                float a5 = (((bytes.SubView(w15 << 5 & 0x1FFE0 | low0, 4).Cast<float>()[0] + bytes.SubView(w15 >> 7 & 0x1FFE0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w15 >> 19) | w16 << 13) & 0x1FFE0 | low2, 4).Cast<float>()[0] + bytes.SubView(w16 << 1 & 0x1FFE0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w16 >> 11 & 0x1FFE0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w16 >> 23) | w17 << 9) & 0x1FFE0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w17 >> 3 & 0x1FFE0 | low6, 4).Cast<float>()[0] + bytes.SubView(w17 >> 15 & 0x1FFE0 | low7, 4).Cast<float>()[0])));
                float a6 = (((bytes.SubView(w18 << 5 & 0x1FFE0 | low0, 4).Cast<float>()[0] + bytes.SubView(w18 >> 7 & 0x1FFE0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w18 >> 19) | w19 << 13) & 0x1FFE0 | low2, 4).Cast<float>()[0] + bytes.SubView(w19 << 1 & 0x1FFE0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w19 >> 11 & 0x1FFE0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w19 >> 23) | w20 << 9) & 0x1FFE0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w20 >> 3 & 0x1FFE0 | low6, 4).Cast<float>()[0] + bytes.SubView(w20 >> 15 & 0x1FFE0 | low7, 4).Cast<float>()[0])));
                float a7 = (((bytes.SubView(w21 << 5 & 0x1FFE0 | low0, 4).Cast<float>()[0] + bytes.SubView(w21 >> 7 & 0x1FFE0 | low1, 4).Cast<float>()[0]) + (bytes.SubView(((int)((uint)w21 >> 19) | w22 << 13) & 0x1FFE0 | low2, 4).Cast<float>()[0] + bytes.SubView(w22 << 1 & 0x1FFE0 | low3, 4).Cast<float>()[0])) + ((bytes.SubView(w22 >> 11 & 0x1FFE0 | low4, 4).Cast<float>()[0] + bytes.SubView(((int)((uint)w22 >> 23) | w23 << 9) & 0x1FFE0 | low5, 4).Cast<float>()[0]) + (bytes.SubView(w23 >> 3 & 0x1FFE0 | low6, 4).Cast<float>()[0] + bytes.SubView(w23 >> 15 & 0x1FFE0 | low7, 4).Cast<float>()[0])));
                if (firstRow + 0 < 20)
                {
                    y[((long)slab * global::ILGPU.Grid.DimZ + token) * 20 + firstRow + 0] = a0 * scale0;
                }
                if (firstRow + 32 < 20)
                {
                    y[((long)slab * global::ILGPU.Grid.DimZ + token) * 20 + firstRow + 32] = a1 * scale1;
                }
                if (firstRow + 64 < 20)
                {
                    y[((long)slab * global::ILGPU.Grid.DimZ + token) * 20 + firstRow + 64] = a2 * scale2;
                }
                if (firstRow + 96 < 20)
                {
                    y[((long)slab * global::ILGPU.Grid.DimZ + token) * 20 + firstRow + 96] = a3 * scale3;
                }
                if (firstRow + 128 < 20)
                {
                    y[((long)slab * global::ILGPU.Grid.DimZ + token) * 20 + firstRow + 128] = a4 * scale4;
                }
                if (firstRow + 160 < 20)
                {
                    y[((long)slab * global::ILGPU.Grid.DimZ + token) * 20 + firstRow + 160] = a5 * scale5;
                }
                if (firstRow + 192 < 20)
                {
                    y[((long)slab * global::ILGPU.Grid.DimZ + token) * 20 + firstRow + 192] = a6 * scale6;
                }
                if (firstRow + 224 < 20)
                {
                    y[((long)slab * global::ILGPU.Grid.DimZ + token) * 20 + firstRow + 224] = a7 * scale7;
                }
                batch = next;
                at = aheadAt;
            }
        }
    }
}
